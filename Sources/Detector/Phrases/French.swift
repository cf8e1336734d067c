/// French as typed in France, Belgium, Switzerland and Quebec.
let frenchPhrases = frenchAccountPhrases + "\n" + frenchContactPhrases

/// What the account says, and the word classes both parts use.
let frenchAccountPhrases = #"""
  @ask = peux|pourrais|pouvez|pourriez|peut|tu|vous|pourrai|saurais|aurais|auriez|voudrais|voulez
  @ask = veux|faudrait|pe|puis|dispo|aider|aide
  @me = me|moi|m|mon|ma|nous|lui
  @lend = preter|prete|pretes|preterais|preterait|avancer|avance|avances|avancerais|depanner
  @lend = depannes|depanne|emprunter|pret|prete*|avance*|avancer*|depann*|emprunt*
  @pay = payer|paye|paies|paie|virer|verser|verses|envoyer|envoie|envoies|regler|regle|regles
  @pay = transferer|virement|virements|prendre|acheter|achetes|paiement|recharge|rembourser|solder
  @pay = faire|filer
  @payonly = payer|paye|paies|virer|verser|verses|regler|regle|regles|transferer|virement
  @payonly = virements|paiement|lydia|paylib|solder|paypal
  @money = argent|thune|thunes|tunes|fric|sous|sou|balles|euros|euro|cash|ble|oseille|liquide|eur
  @money = somme
  @due = facture|factures|loyer|caution|garantie|amende|huissier|impots|acompte|reparation
  @due = garagiste|fournisseur|proprio|assurance|frais|dette|contravention|solde|artisan|depot
  @gift = pcs|transcash|neosurf|itunes|recharges|coupons|tickets|steam|bitcoin|crypto|cadeaux
  @gift = cadeau|carte|cartes
  @code = code|codes|chiffres|numeros|pin|verification
  @give = envoie|envoies|envoyer|renvoyer|renvoie|renvoies|transmettre|transferer|transfere|donne
  @give = donner|donnes|file|filer|balance|passe|passer|dis|dire|lire|lis|indiquer|partager
  @give = communiquer|recopier|recopie|screen
  @wrong = erreur|trompe|tromper|trompee|accident|mauvais|megarde|inadvertance
  @bank = banque|carte|cb|compte|appli|application|plafond|virement|livret|identifiants|bancaire
  @bank = portefeuille|conseillere|conseiller
  @blocked = bloque|bloquee|bloquer|bloques|atteint|perdu|perdue|volee|vole|debloque|marche
  @blocked = fonctionne|panne|maintenance|expire|expiree|refusee|refuse|avale|avalee|bug|plante
  @blocked = gele|jete|suspendu|installe|decouvert|acces|limite|depasse
  @mic = micro|haut|camera|hp|son|enceinte
  @got = recu|recois|recoit|recevoir|recevez|recevrez|arrive|arriver|arrivera|arrivent|tombe
  @got = tomber|parti|eu|affiche|adresse|envoye
  @codeword = code|codes|chiffres|otp
  @hand = envoie*|renvoie*|renvoy*|donne|donner|donnes|transfere*|transmet*|communiqu*|dicte*|dis
  @hand = dites|lis|lire|redis|redonne*|recopie*|ecris|textes|textos|file|passe|balance|montre
  @hand = indiquer|retourner|partage*|screen*|capture|photo
  @fin = virement|virements|interac|mandat|paylib|lydia|paypal|wero|crypto|bitcoin|cash|thune
  @fin = argent|sous|fric
  @hardship = coince|bloque|bloquee|galere|galerie|merde|panne|hopital|douane|frontiere|depanneuse
  @hardship = garage|agresse|braque|imprevu|expulse*|huissier
  @later = demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|semaine|weekend|week|soir
  @later = jours|paie|paye|salaire|mois|debloque*|acces|tard
  @deadphone = casse|cassee|brise|brisee|noye|perdu|vole|mort|hs|foutu|fichu|pete|tombe|lache
  @deadphone = rendu|reparation|sav|eau|toilettes
  @phone = tel|telephone|portable|gsm|natel|cell|mobile|smartphone|ecran
  @hack = pirate|pirater|piratee|hacke|hackee|hacker|usurpe|usurpee|compromis|vole|clone|pirat*
  @hack = hack*|usurp*|detourne

  [code-request]
  2.6 @code ... @wrong
  2.8 @wrong ... @code
  1.7 trompe .. de|2 .. num|numero|num
  0.9 @wrong & @code|sms & numero|num|telephone|sms|toi
  2.4 @ask ... @give ... @code
  1.3 @give .. @me .. code|codes|chiffres
  2.0 code ... @give .. @me|le|moi
  1.8 6|six chiffres|numeros
  1.4 chiffres ... sms|recu|code
  1.4 code .. a .. #num|six
  1.5 recois|recu|recevoir|recevez|vas|va|arrive|arriver|vient|parti|partir ... @code|sms
  1.7 @code|sms ... ton|votre|ta ... numero|portable|telephone|tel|num
  1.6 ton|votre ... numero|portable|telephone|tel ... @code
  0.4 whatsapp|valider|verification|compte|confirmer|reactiver & code|chiffres|sms
  1.0 me .. le|la .. renvoies|renvoyer|transferes|envoies
  0.1 code & sms|@give
  0.1 urgent|vite
  -2.2 colis|casier|consigne|locker|porte|portail|digicode|immeuble|alarme|local|promo|reduction|canal|netflix|disney|wifi|cadenas|velo|boite|postal|boitier|route|barre
  -2.4 jamais|ne|pas|aucun|personne ... @code|communiquer
  -2.0 arnaque*|police|gendarmerie|pirate*
  -1.4 quel|c quoi .. code
  -1.2 file .. code
  1.8 sms|message ... recois|recu|recevoir ... copie*|colle*|envoie*|donne*|ici
  2.0 copie|colle|copier|recopie|envoie ... ici|moi & sms|code|chiffres
  1.6 validation|valide|valider|confirmer .. par|un|mon .. proche|ami|compte
  1.8 robot|automate|voix|numero .. va|appelle|appeler .. t|te|vous & note|code|chiffres|donne|dit
  1.4 code ... pour .. moi|mon
  1.1 mis|donne|entre|tape ton|votre numero
  1.4 recu .. un .. code|sms|message ?
  1.2 @codeword ... @hand .. le|la|moi|me|m|nous|les|ici
  1.3 @hand .. moi|nous|me|les|le|m ... @codeword
  1.6 me|m|nous ... @hand ... @codeword
  1.3 quoi|quels|quel|lis|dis .. @codeword ... recu|recevoir|t|viens|vous
  0.8 @codeword ... vous|tu|t|ton|votre|toi|chez ... @got
  1.7 @got ... @codeword
  1.4 @codeword .. tu|vous .. as|viens|avez|recois|recevez
  1.4 photo|capture|screen ... sms|texto|message
  1.2 sms|texto|message ... recevoir|recu|eu ... photo|capture|screen
  1.5 scanne*|flashe* & qr
  0.7 sms|textos|messages|message & @codeword & recuperer|compte|confiance|valider|verification|confirmation
  0.7 expire|perime & @codeword
  1.1 me .. le|la|les .. @hand & @codeword
  1.7 @codeword & parti|arrive|tombe|va .. chez|sur|a|vers .. toi|vous|ton|votre
  0.9 serie de chiffres|numeros
  0.9 @codeword pour moi
  1.5 numero|code de verification|confirmation|validation
  -1.5 connexion google
  -1.2 pin|wifi|source|promo|vestiaire|sim|vpn|equipe|colis
  1.2 confirmation|validation|verification & sms|code|chiffres & envoie*|donne*|dis|transfere*

  [money-request]
  1.4 @ask ... @lend
  1.7 @lend ... #amount|#num|@money
  2.2 #amount|#num|@money ... @lend
  2.0 @ask ... @me ... @payonly
  1.6 @ask ... @pay ... a ma place|pour moi
  2.2 pour moi|nous & @payonly|achat|regler
  1.7 dois|devons|faut|fallait ... @payonly
  1.6 faut|dois .. que|qu .. je|on .. paye|verse|regle
  0.1 @ask ... @payonly
  1.5 besoin .. de|d ... @money|#amount
  1.4 @me .. envoyer|virer|verser|filer ... #amount|@money
  1.3 manque ... #amount|bout|@money
  1.0 @due & aujourd*|ce_soir|vite|urgent|payer|verser|regler|tombe
  2.2 @gift & prendre|acheter|tabac|buraliste|codes|besoin|peux
  0.2 virement & @ask|faire|a_ma_place|urgent
  1.0 service & @pay|#amount|virement
  1.5 galere|souci|ennui|probleme & @money|#amount|payer|facture|avancer
  1.2 rembourse*|rends|rendrai|revaudrai & #amount|@lend|payer|soir|jeudi|demain
  1.8 encore|deuxieme|autre|quatrieme #amount|#num|virement|facture|paiement
  1.2 t|vous aurais|auriez .. pas ... #amount|#num|@money
  1.2 ose .. a peine|pas
  1.2 solder|conclure|acquisition & aujourd*|paiement|regler
  1.6 nouveau|changement rib|iban|coordonnees
  0.1 a sec|decouvert
  -1.5 resto|restaurant|addition|bieres|biere|pizza|cine|course|courses|chacun|tete|part_du|cagnotte|pot|anniv*|essence|cotisation|adhesion|camp|cantine
  -1.0 je te|vous|t .. vire|envoie|paye|fais|rembourse
  -1.6 leboncoin|vinted|arrhes
  -1.2 chercher|recuperer .. a|au|enfant|ecole|creche|petit
  -1.0 adresse|photo|lien
  -0.9 ta|votre part
  1.8 peux|pourrais|pouvez|pourriez|saurais ... #amount
  1.7 t|tu aurais|as|peux ... #amount|#num .. a .. me|preter|avancer
  1.6 accepteriez|accepterais|voudriez ... payer|effectuer|regler|avancer
  1.4 reglement|paiement|virement ... urgent|effectuer|a_ma_place|en_mon_nom
  2.0 en_mon_nom|ma_place
  1.0 service & reglement|paiement|virement|#amount|payer|envoyer
  0.6 envoyer|envoie|virer|verser ... #num|#amount|piasses
  1.6 besoin .. que .. tu|vous .. paie|payes|regles|fasses|fasse|avances
  1.4 embarras|galere|mouise|merde|coince & #amount|reglement|payer|argent|thune
  0.6 interac|paylib|wero|lydia|western
  1.4 hopital|garage|depanneuse|depanneur|douane|hotel|clinique|remorquage & payer|#amount|argent|cash|regler
  1.7 il .. m|me .. manque ... #num|#amount
  1.4 encore .. #num|#amount|un|une & virement|peux|pourrais|possible
  1.5 remets|rends|rembourse .. ca|les|tout .. demain|ce_soir|lundi
  1.6 regler|payer|avancer ... pour moi
  1.2 #amount & @ask
  1.7 il .. me|m|nous .. faut|faudrait|manque ... #amount|#num|@fin
  1.8 @hardship & #amount|#num|@fin & faut|besoin|peux|envoie|pourrais|possible
  1.7 @fin ... peux|pourrais|pourriez|saurais ... refaire|envoyer|faire|acheter|recevoir
  1.5 peux|pourrais|pourriez|saurais ... refaire|recevoir ... virement|argent|somme
  1.7 macheter|m_acheter|acheter|achetes|prends|prendre|gratter ... cartes|recharge|coupons|transcash|pcs|neosurf
  1.0 cartes|carte .. google|itunes|steam|psn|amazon
  1.4 a|pour|de ma place & regler|payer|faire
  1.2 coup .. de .. main|pouce & financier|argent|#amount|compte
  1.6 coup de main|pouce financier
  1.4 combien .. tu|vous .. peux|pouvez .. me|preter|avancer
  0.9 combien .. sur .. ton|votre .. compte
  1.6 j ose & #amount|amende|paie|argent
  1.3 #amount|#num & si|sinon & paie|paye & amende|facture|loyer|doublent|perds
  1.3 mandat|western|moneygram & envoyer|envoie|peux|besoin|faut
  1.2 quelque|truc|chose .. a payer & peux|pourrais|faire
  1.2 rembourse*|rends & @gift|acheter|macheter
  1.6 qui|m|nous .. faut .. un|une|encore .. autre|deuxieme|troisieme|quatrieme
  -1.9 @lend .. perceuse|livre|pull|velo|tente|voiture|appareil|outil*|echelle|remorque|stylo
  -1.2 secu|mutuelle|assurance|magasin|sncf & rembourse
  -1.5 veux|voulez .. que je
  1.2 besoin|faut .. de|d|que ... toi|aide|tu & #amount|argent|payer|regler|virement|sous
  1.2 peux|pourrais|pourriez .. m|me .. rendre & virement|payer|regler|#amount

  [payment-details]
  1.9 au nom de|d
  1.1 beneficiaire|titulaire
  0.3 rib|iban
  0.3 lydia|paylib|payconiq|wero|paypal|pumpkin|twint
  2.0 photo & tickets|codes|recharges|coupons
  1.0 en instantane
  0.8 voici|voila|ici .. lien|rib|compte|numero
  1.2 montant & #amount|communication|libelle|motif
  2.2 libelle|communication|motif|intitule .. du|de|virement|loyer|facture|cadeau
  2.2 adresse|compte .. wallet|btc|crypto|portefeuille
  1.3 envoie|passe .. le|mon|son|un .. rib|iban
  1.8 interac|western|mandat & #email|nom|question
  1.2 beneficiaire|titulaire & virement
  0.7 voila|voici & #num & nom|compte
  -1.5 cagnotte|chacun|anniv*

  [repay-promise]
  2.9 te|vous|t .. les|le|tout|en .. rends|rendrai|rembourse|rembourserai|redonne
  1.7 rembourse*|rends|rendrai .. toi|demain|ce_soir|tout|lundi|jeudi|vendredi
  0.8 je .. te|vous .. rembourse|rends|rendrai|revaudrai
  0.6 promis|jure|parole
  1.6 reconnaissance de dette
  0.4 demain & compte|rendu|rends
  1.1 virement .. dans|demain|ce .. soiree|soir|matin
  1.1 te|vous|t .. rembours*|rend*|redonne*|revire*|repaie*|repaye*|remets|remettrai|regle
  2.8 rembours*|recuper*|reverras|reverrez|rendrai & @later
  1.6 tu|vous .. les .. as|auras|aurez & @later
  1.5 promis|jure|parole & @later|compte
  -2.5 livre|cles|velo|ramene
  1.9 argent|sous|somme|les & recuper*|reverras|retrouveras & @later
  1.0 avance|pret & @later
  0.9 signe|reconnaissance
  1.5 interets|petit_plus|resto & rend*|redonne*|rembours*

  [call-evasion]
  2.7 peux|puis|possible|pouvoir .. pas|plus .. appeler|telephoner|parler|repondre|decrocher
  2.7 pas|plus|impossible .. de|d .. appeler|telephoner|parler|repondre|decrocher
  2.9 @mic .. est|fonctionne|marche|a|casse|ne|mort ... plus|mort|casse|pas|hs|ce|dans
  2.6 @mic casse|mort|hs|pete
  1.9 en reunion|cours|rdv|rendez|conference|formation|consultation
  1.9 par ecrit|message|texto
  1.3 ecris|ecrit .. moi|plutot|ici
  1.9 pas|plus|mauvais|peu .. reseau|reception|batterie
  1.5 rappelle|appelle .. plus|tout|ce|tard .. tard|soir|heure
  1.4 extinction de voix|voix
  1.5 dort|bebe .. sur|dort
  1.2 pas .. credit|forfait
  0.9 ^ impossible
  1.9 impossible & je|j|la|suis|appeler|parler|ce|pas
  1.0 impossible & train|reunion|boulot|taf|appeler|cours|zone
  1.4 dans .. le|un .. train|metro|bus|avion|amphi
  2.3 entends|entend .. rien|pas|mal
  1.8 plus|pas .. de .. voix
  1.7 suis .. au|en|a_la .. taf|boulot|cine|cours|travail|bureau|train|messe
  2.2 capte .. pas|mal|rien|trop
  2.2 que|fait|accepte .. les .. messages|sms|textos
  1.8 roaming|itinerance|haut_parleur|malade
  1.8 pas .. maintenant|la|dispo & gens|monde|chef|appel|appeler|reunion
  2.5 pas .. d .. appel|appels
  1.7 je_t|te_rappelle|on_s appelle|rappelle .. plus|ce|apres|demain

  [question-evasion]
  2.9 pas .. le|de .. temps
  2.5 explique*|raconte* .. plus|apres|tard|soir|demain|tout
  2.3 fais .. moi .. confiance
  2.2 confiance .. en|moi
  1.8 interrogatoire|quiz|devinette|devine*
  1.8 tu .. crois .. que
  1.8 me .. souviens|rappelle .. plus|pas
  1.2 oublie
  1.6 ca .. change|fait .. rien
  1.6 pourquoi .. tu|vous .. toutes|autant|ces
  1.6 vexant|blessant|mefiant|parano
  1.4 longue|long histoire
  1.2 c est .. normal|moi
  0.5 un_autre|une_amie|ami|collegue|cousin
  1.2 depuis .. l histoire|longtemps
  1.2 ton|ta|votre .. prefere|preferee|petit
  2.0 toi|tu|moi ^ c_est moi
  1.5 c_est moi
  1.8 bah|ben|mais .. oui|enfin|si .. c_est
  2.0 en .. parle|parlera|verra .. apres|plus|ce|demain
  2.2 tu|vous .. me .. decois|saoules|fatigues|vexes|blesses|soules
  2.2 questions|question & laisse|arrete|stop|quoi|pourquoi|ces|toutes
  2.0 pourquoi .. tu|vous .. demandes|demandez|poses|posez|questionnes
  2.0 trop|trop_long .. long|complique .. a|expliquer
  2.0 tu .. sais|savez .. tres|bien .. qui|bien
  2.0 tu .. peux|le .. fais|faire|aides .. ou .. pas|non
  1.8 plus .. la|ma .. tete
  1.8 la tete ailleurs
  1.6 tu .. serieux|serieuse
  2.0 pas .. maintenant|le_moment|moment
  1.6 jsais|sais .. plus
  1.8 arrete .. de|tes|avec|un_peu
  1.4 ca se fait|soigne
  1.4 ben voyons

  [secrecy]
  1.9 dis|dites|parle|parlez|dire|parler .. rien|pas|personne
  2.2 ne|n .. dis|dites|lui|parle|en .. rien|pas|personne
  2.9 entre .. nous|toi
  2.0 confidentiel*|discret|secret|discretion
  2.7 garde .. le|ca|pour .. toi|secret
  2.0 laisse|laissez .. papa|maman|le|la|les .. en|hors|dehors|tranquille
  1.1 personne .. ne|doit|sache
  1.0 surtout pas
  1.4 surprise & rien|pas|dis
  0.6 honte
  2.3 reste .. entre
  2.0 eviter .. d|de .. en parler|dire
  1.8 pas .. a .. maman|papa|mamie|ton|ta|tes
  2.0 pas|aucun .. un .. mot
  2.5 que .. ca|cela .. sorte|sache|ebruite
  2.5 sorte pas|de_la|d_ici
  2.4 motus|chut|bouche_cousue
  2.2 evite|eviter|evitez .. d|de .. en|le .. parler|dire|prevenir
  1.9 appelle|previens|prevenez|derange .. pas|surtout .. maman|papa|ta|la|le|comptabilite|personne
  2.3 n|ne .. appelle|previens|prevenez|inquiete|derange* .. pas
  1.8 besoin .. de|que .. dire|sache|prevenir
  1.2 surtout .. pas
  2.0 laisse .. papa|maman|mamie
  1.8 sache .. pas|rien
  1.8 s_enerver|va .. s_enerver|inquieter|inquiete|engueuler

  [pressure]
  1.6 urgent|urgence|urgente|urgemment|presse|urge
  2.2 vite|rapidement|tout_de_suite
  1.4 avant #num|midi|ce|la|demain
  1.8 aujourd hui .. meme|dernier
  2.0 sinon ... perds|frais|amende|annule|penalit*|bloque|trop|plus|doublent
  1.8 doublent|penalites|majoration|mise_en_demeure
  1.9 si .. tu|vous .. veux|voulez|peux .. pas|plus
  2.0 tant pis
  1.6 laisse tomber
  2.2 tu|vous .. me .. fais|faites|fais .. perdre|pas
  1.6 croyais|pensais .. pouvoir|que|compter
  2.2 allez .. fais|stp
  1.6 c est .. bon|fait ?
  1.6 tu .. l|as .. fait|envoye|vire ?
  0.9 attend|attendent|ferme|fermer .. a|dans|pas|la
  1.9 il .. faut .. que|absolument|vraiment .. aujourd*|ce|maintenant
  1.7 meme #num .. me|ca
  1.1 s il .. te|vous .. plait
  1.1 stp|svp
  2.2 oui ou non
  1.9 fais .. donc|moi confiance
  1.8 vas y
  -3.2 rien ne presse
  2.4 grouille*|depeche*|magne*|active_toi|bouge_toi
  2.3 immediatement|imperativement|absolument
  1.5 j attends|jattends
  2.0 attendre|attendez .. demain|plus
  2.0 peut|peux|puis .. pas|plus .. attendre
  2.4 personne .. d|dautre .. autre|a .. qui|demander
  2.0 dernier|seul|seule .. espoir|chance|personne
  1.9 dans l|les heure|minutes|#num
  2.1 plus que|qu #num|une|quelques
  2.0 ferme|expire|termine|coupent|coupe .. bientot|aujourd|ce|dans|a|a_#num
  1.9 me .. le|la|les .. faut
  1.4 reponds|repondez .. stp|svp|moi|vite
  1.9 t as|tu fait|vire ?
  1.6 c_est bon ?
  1.7 rigole|blague|plaisante .. pas
  1.7 aide|aidez .. moi

  [new-number-claim]
  1.9 nouveau|nouvelle|autre|temporaire|provisoire .. numero|num|ligne|puce|sim
  1.7 nouveau .. tel|portable|telephone
  2.0 change .. de .. numero|num|puce|forfait
  1.1 change .. de .. tel|portable|telephone
  1.7 numero .. temporaire|provisoire|change
  0.4 telephone|portable|tel|mobile .. casse|cassee|perdu|vole|tombe|eau|wc|panne|est|mort
  1.4 casse|perdu|vole|noye .. mon .. telephone|portable|tel
  1.4 enregistre*|note|sauvegarde .. ce|le|bien|moi .. numero|num
  0.1 c est .. moi|mon|ton
  1.4 ancien|vieux .. numero|num|supprime|efface
  1.4 coucou|bonjour|salut|cc|bjr maman|papa|mamie|papy
  2.2 ecris|envoie|message .. depuis|avec|de|du .. telephone|tel|portable|carte|ligne
  1.1 carte prepayee
  1.3 puce portugaise|locale|espagnole
  -4.4 meme|garde|reste .. numero|num
  -2.4 numero .. reste|change_pas|est_le_meme
  -1.2 numero de .. compte|commande|dossier|chambre
  2.0 puce|sim|carte|ligne .. portugaise|espagnole|locale|prepayee|temporaire|provisoire|neuve|nouvelle
  1.5 joindre|joins|joignable|ecris|ecrire .. moi|ici|sur|desormais
  1.6 utilise|prends .. ce|nouveau .. numero
  1.0 portable|tel|telephone|mobile & toilettes|machine|piscine|mer|lac|bus|train|eau|casse|vole|perdu
  0.2 @phone ... @deadphone
  1.0 @deadphone ... mon|le|la .. @phone
  1.4 m .. ajouter|ajoute|ajoutes|enregistrer .. sur|ce|a|avec
  1.7 ajoute*|enregistre*|garde|note|ecris|ecrire|joindre|contacte* ... ce|celui|sur .. num|numero|whatsapp|celui|la|ci
  0.4 sur|avec|depuis .. ce|cet|un_autre|l_autre|celui|autre .. num|numero|tel|whatsapp|la|ci|portable
  1.5 efface|supprime|jette|oublie .. l|mon|le .. ancien|autre|vieux
  0.2 nouvelle|autre|nouveau .. sim|num|carte_sim|numero
  0.9 je|on .. t|te|vous ecris|contacte .. du|de|d|depuis
  1.1 devine .. qui
  -2.6 canape|sonner|fais_le|retrouve|trouve|objets
  -3.3 mail|mel|courriel|slack|teams
  -1.5 decouvert|achats|bureau|poste|interne
  1.2 desormais|maintenant|dorenavant .. joindre|joignable|ici|sur|ce
  1.2 contact|contacts & jour|nouveau|mettre & numero|num|tel

  [excuse]
  3.0 @bank & @blocked
  1.6 acces .. a .. mon|compte|appli
  1.6 change .. de .. tel|telephone|portable & banque|appli|bancaire|compte
  0.7 plafond
  1.4 oublie|perdu|vole .. ma|mon .. carte|cb|portefeuille|sac
  1.4 peux|puis .. pas .. payer|virer|connecter
  1.2 conge & conseillere|banque
  1.8 banque .. a|m|me .. suspendu|bloque|coupe
  1.8 carte .. ne|est|a .. passe|plus|refusee|avalee
  1.4 operations .. suspendu*|bloque*
  2.4 @bank ... fermee|gelee|verifications|geles|deconnecte*|48h|48|attendre|confirmation|identifiants|fraude
  2.0 peux|puis|arrive|reussis|impossible .. pas|plus|a .. me|m|y|acceder .. connecter|acceder|acces & @bank
  2.1 application|appli|banque|site ... demande|reclame|exige ... confirmation|validation|ancien|code
  1.6 oublie|faux|bloque .. mon|le|trois .. code|pin|essais|identifiant
  1.6 livret|bloquee|bloques|assurance_vie .. pas|acces|jusqu
  1.6 lecteur .. de .. carte
  1.9 jours ouvres|ouvrables
  0.8 pas .. acces|lecteur|identifiants|carte|encore
  """#
