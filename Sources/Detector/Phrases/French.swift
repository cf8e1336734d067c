/// French as typed in France, Belgium, Switzerland and Quebec.
let frenchPhrases = #"""
  @ask = peux|pourrais|pouvez|pourriez|peut|tu|vous|pourrai|saurais|aurais|auriez|voudrais|voulez|veux|faudrait|pe|puis|dispo|aider|aide
  @me = me|moi|m|mon|ma|nous|lui
  @lend = preter|prete|pretes|preterais|preterait|avancer|avance|avances|avancerais|depanner|depannes|depanne|emprunter|pret
  @pay = payer|paye|paies|paie|virer|verser|verses|envoyer|envoie|envoies|regler|regle|regles|transferer|virement|virements|prendre|acheter|achetes|paiement|recharge|rembourser|solder|faire|filer
  @payonly = payer|paye|paies|virer|verser|verses|regler|regle|regles|transferer|virement|virements|paiement|lydia|paylib|solder|paypal
  @money = argent|thune|thunes|tunes|fric|sous|sou|balles|euros|euro|cash|ble|oseille|liquide|eur|somme
  @due = facture|factures|loyer|caution|garantie|amende|huissier|impots|acompte|reparation|garagiste|fournisseur|proprio|assurance|frais|dette|contravention|solde|artisan|depot
  @gift = pcs|transcash|neosurf|itunes|recharges|coupons|tickets|steam|bitcoin|crypto|cadeaux|cadeau|carte|cartes
  @code = code|codes|chiffres|numeros|pin|verification
  @give = envoie|envoies|envoyer|renvoyer|renvoie|renvoies|transmettre|transferer|transfere|donne|donner|donnes|file|filer|balance|passe|passer|dis|dire|lire|lis|indiquer|partager|communiquer|recopier|recopie|screen
  @wrong = erreur|trompe|tromper|trompee|accident|mauvais|megarde|inadvertance
  @bank = banque|carte|cb|compte|appli|application|plafond|virement|livret|identifiants|bancaire|portefeuille|conseillere|conseiller
  @blocked = bloque|bloquee|bloquer|bloques|atteint|perdu|perdue|volee|vole|debloque|marche|fonctionne|panne|maintenance|expire|expiree|refusee|refuse|avale|avalee|bug|plante|gele|jete|suspendu|installe|decouvert|acces|limite|depasse
  @mic = micro|haut|camera|hp|son|enceinte

  [code-request]
  2.6 @code ... @wrong
  2.8 @wrong ... @code
  1.6 trompe .. de|2 .. num|numero|num
  1.2 @wrong & @code|sms & numero|num|telephone|sms|toi
  2.4 @ask ... @give ... @code
  2.2 @give .. @me .. code|codes|chiffres
  2.0 code ... @give .. @me|le|moi
  1.8 6|six chiffres|numeros
  1.4 chiffres ... sms|recu|code
  1.4 code .. a .. #num|six
  1.4 recois|recu|recevoir|recevez|vas|va|arrive|arriver|vient|parti|partir ... @code|sms
  1.6 @code|sms ... ton|votre|ta ... numero|portable|telephone|tel|num
  1.6 ton|votre ... numero|portable|telephone|tel ... @code
  1.0 whatsapp|valider|verification|compte|confirmer|reactiver & code|chiffres|sms
  1.0 me .. le|la .. renvoies|renvoyer|transferes|envoies
  0.1 code & sms|@give
  0.2 urgent|vite
  -2.2 colis|casier|consigne|locker|porte|portail|digicode|immeuble|alarme|local|promo|reduction|canal|netflix|disney|wifi|cadenas|velo|boite|postal|boitier|route|barre
  -2.5 jamais|ne|pas|aucun|personne ... @code|communiquer
  -2.0 arnaque*|police|gendarmerie|pirate*
  -1.4 quel|c quoi .. code
  -1.0 file .. code

  [money-request]
  2.0 @ask ... @lend
  1.8 @lend ... #amount|#num|@money
  2.0 #amount|#num|@money ... @lend
  2.0 @ask ... @me ... @payonly
  1.6 @ask ... @pay ... a ma place|pour moi
  2.2 pour moi|nous & @payonly|achat|regler
  1.7 dois|devons|faut|fallait ... @payonly
  1.6 faut|dois .. que|qu .. je|on .. paye|verse|regle
  0.8 @ask ... @payonly
  1.4 besoin .. de|d ... @money|#amount
  1.4 @me .. envoyer|virer|verser|filer ... #amount|@money
  1.2 manque ... #amount|bout|@money
  1.4 @due & aujourd*|ce_soir|vite|urgent|payer|verser|regler|tombe
  2.0 @gift & prendre|acheter|tabac|buraliste|codes|besoin|peux
  1.8 virement & @ask|faire|a_ma_place|urgent
  1.0 service & @pay|#amount|virement
  1.5 galere|souci|ennui|probleme & @money|#amount|payer|facture|avancer
  1.2 rembourse*|rends|rendrai|revaudrai & #amount|@lend|payer|soir|jeudi|demain
  1.8 encore|deuxieme|autre|quatrieme #amount|#num|virement|facture|paiement
  1.2 t|vous aurais|auriez .. pas ... #amount|#num|@money
  1.2 ose .. a peine|pas
  1.2 solder|conclure|acquisition & aujourd*|paiement|regler
  1.8 nouveau|changement rib|iban|coordonnees
  0.1 a sec|decouvert
  -1.5 resto|restaurant|addition|bieres|biere|pizza|cine|course|courses|chacun|tete|part_du|cagnotte|pot|anniv*|essence|cotisation|adhesion|camp|cantine
  -1.2 je te|vous|t .. vire|envoie|paye|fais|rembourse
  -1.4 leboncoin|vinted|arrhes
  -1.4 chercher|recuperer .. a|au|enfant|ecole|creche|petit
  -1.0 adresse|photo|lien
  -1.0 ta|votre part

  [payment-details]
  1.8 au nom de|d
  1.4 beneficiaire|titulaire
  1.4 rib|iban
  1.4 lydia|paylib|payconiq|wero|paypal|pumpkin|twint
  1.6 photo & tickets|codes|recharges|coupons
  1.0 en instantane
  1.0 voici|voila|ici .. lien|rib|compte|numero

  [repay-promise]
  2.8 te|vous|t .. les|le|tout|en .. rends|rendrai|rembourse|rembourserai|redonne
  2.4 rembourse*|rends|rendrai .. toi|demain|ce_soir|tout|lundi|jeudi|vendredi
  2.2 je .. te|vous .. rembourse|rends|rendrai|revaudrai
  1.6 promis|jure|parole
  1.4 reconnaissance de dette
  1.4 demain & compte|rendu|rends
  1.2 virement .. dans|demain|ce .. soiree|soir|matin

  [call-evasion]
  2.6 peux|puis|possible|pouvoir .. pas|plus .. appeler|telephoner|parler|repondre|decrocher
  2.4 pas|plus|impossible .. de|d .. appeler|telephoner|parler|repondre|decrocher
  2.6 @mic .. est|fonctionne|marche|a|casse|ne|mort ... plus|mort|casse|pas|hs|ce|dans
  2.6 @mic casse|mort|hs|pete
  2.0 en reunion|cours|rdv|rendez|conference|formation|consultation
  1.8 par ecrit|message|texto
  1.6 ecris|ecrit .. moi|plutot|ici
  1.6 pas|plus|mauvais|peu .. reseau|reception|batterie
  1.4 rappelle|appelle .. plus|tout|ce|tard .. tard|soir|heure
  1.4 extinction de voix|voix
  1.4 dort|bebe .. sur|dort
  1.2 pas .. credit|forfait

  [question-evasion]
  2.4 pas .. le|de .. temps
  2.2 explique*|raconte* .. plus|apres|tard|soir|demain|tout
  2.2 fais .. moi .. confiance
  2.2 confiance .. en|moi
  2.0 interrogatoire|quiz|devinette|devine*
  1.8 tu .. crois .. que
  1.8 me .. souviens|rappelle .. plus|pas
  1.8 oublie
  1.6 ca .. change|fait .. rien
  1.6 pourquoi .. tu|vous .. toutes|autant|ces
  1.6 vexant|blessant|mefiant|parano
  1.4 longue|long histoire
  1.4 c est .. normal|moi
  1.4 un_autre|une_amie|ami|collegue|cousin
  1.2 depuis .. l histoire|longtemps
  1.2 ton|ta|votre .. prefere|preferee|petit

  [secrecy]
  2.6 dis|dites|parle|parlez|dire|parler .. rien|pas|personne
  2.6 ne|n .. dis|dites|lui|parle|en .. rien|pas|personne
  2.6 entre .. nous|toi
  2.2 confidentiel*|discret|secret|discretion
  2.2 garde .. le|ca|pour .. toi|secret
  2.0 laisse|laissez .. papa|maman|le|la|les .. en|hors|dehors|tranquille
  1.8 personne .. ne|doit|sache
  1.6 surtout pas
  1.4 surprise & rien|pas|dis
  1.2 honte

  [pressure]
  2.4 urgent|urgence|urgente|urgemment|presse|urge
  2.0 vite|rapidement|tout_de_suite
  1.8 avant #num|midi|ce|la|demain
  1.8 aujourd hui .. meme|dernier
  2.0 sinon ... perds|frais|amende|annule|penalit*|bloque|trop|plus|doublent
  1.8 doublent|penalites|majoration|mise_en_demeure
  2.2 si .. tu|vous .. veux|voulez|peux .. pas|plus
  2.2 tant pis
  2.0 laisse tomber
  2.0 tu|vous .. me .. fais|faites|fais .. perdre|pas
  2.0 croyais|pensais .. pouvoir|que|compter
  2.0 allez .. fais|stp
  1.6 c est .. bon|fait ?
  1.6 tu .. l|as .. fait|envoye|vire ?
  1.6 attend|attendent|ferme|fermer .. a|dans|pas|la
  1.6 il .. faut .. que|absolument|vraiment .. aujourd*|ce|maintenant
  1.4 meme #num .. me|ca
  1.4 s il .. te|vous .. plait
  1.0 stp|svp

  [new-number-claim]
  3.0 nouveau|nouvelle|autre|temporaire|provisoire .. numero|num|ligne|puce|sim
  1.5 nouveau .. tel|portable|telephone
  2.4 change .. de .. numero|num|puce|forfait
  1.4 change .. de .. tel|portable|telephone
  1.6 numero .. temporaire|provisoire|change
  1.0 telephone|portable|tel|mobile .. casse|cassee|perdu|vole|tombe|eau|wc|panne|est|mort
  1.6 casse|perdu|vole|noye .. mon .. telephone|portable|tel
  1.4 enregistre*|note|sauvegarde .. ce|le|bien|moi .. numero|num
  0.9 c est .. moi|mon|ton
  1.4 ancien|vieux .. numero|num|supprime|efface
  1.0 coucou|bonjour|salut|cc|bjr maman|papa|mamie|papy
  2.2 ecris|envoie|message .. depuis|avec|de|du .. telephone|tel|portable|carte|ligne
  1.0 carte prepayee
  1.2 puce portugaise|locale|espagnole
  -3.0 meme numero
  -2.4 numero .. reste|change_pas|est_le_meme
  -1.2 numero de .. compte|commande|dossier|chambre

  [excuse]
  2.4 @bank & @blocked
  1.6 acces .. a .. mon|compte|appli
  1.6 change .. de .. tel|telephone|portable & banque|appli|bancaire|compte
  1.4 plafond
  1.4 oublie|perdu|vole .. ma|mon .. carte|cb|portefeuille|sac
  1.2 peux|puis .. pas .. payer|virer|connecter
  1.2 conge & conseillere|banque

  [code-handover]
  2.2 voila|voici|tiens|c_est|le_code ... #code|#digits
  2.2 voici|voila .. le .. code
  1.6 #code|#digits .. c_est|ca|voila|je
  1.4 recu|recois|marque|ecrit .. #code|#digits
  -1.2 alarme|porte|casier|coffre|cadenas|wifi

  [doubt]
  2.0 bizarre|etrange|louche|chelou|suspect|curieux|drole
  2.0 depuis quand
  1.8 pourquoi .. tu|pas|vous|c|ca|on|si|depuis
  2.0 arnaque|scam|pirate|escroc*
  1.8 c est .. bien|vraiment .. toi|vous
  1.8 t es .. sur|sure|serieux|bourre
  2.0 tu .. ecris|parles|dis|appelles .. bizarre|comme|jamais|pas|plus
  1.8 prefere .. appeler|passer|voir|te|parler
  1.8 appelle .. moi|d_abord|le|la|te
  1.6 me|la .. mefie|banque .. dit|demande
  1.6 t avais|as|es .. dit|pas|plus|jamais
  1.6 c est .. beaucoup|une_somme|enorme
  1.6 correspond .. pas
  1.4 quand meme
  1.4 quel|quelle|quels ?
  1.4 et .. pourquoi
  1.4 hein|euh|hum|oula|houla|quoi ?
  1.4 c est .. lie|quoi .. ca|ton
  1.6 pas .. souvenir

  [identity-question]
  3.0 c est .. vraiment|bien .. toi|vous
  3.0 qui .. est|es|etes|parle|ecrit .. a|tu|vous|ce|l|la
  2.8 t es|tu es .. qui|vraiment
  2.6 c est .. qui
  2.4 comment .. s appelle|appelait|appelles .. mon|ma|notre|le|la|tu
  2.2 quel|quelle .. etait|est .. le|la|ta|ton|mon|notre
  2.0 quel|quelle .. nom|couleur|prenom|surnom
  2.2 ou .. est|on|avons|etait .. qu|on|nous|mis|alle|rencontre
  2.4 vocal|vocale|selfie|visio|facetime
  2.2 dis .. moi .. qui|quoi|ou|le|quel|comment
  2.2 prouve|preuve
  2.0 appelle .. moi
  1.8 appelez moi
  1.8 passe .. le|la .. moi
  1.8 decroche
  1.8 rappelle .. moi .. le|ce|quoi|ou
  1.6 lequel|laquelle
  1.6 la_couleur|le_nom|le_prenom .. de
  1.6 on .. vient|ecoute|mange|fait .. quoi
  1.6 mot de passe

  [refusal]
  2.4 je .. ne|n|te|vous .. donne|envoie|paie|transmets|fais|lance|donnerai .. rien|pas|plus
  2.4 ne .. transmets|donne|lance .. rien|pas
  2.0 hors de question
  1.8 desole|desolee .. mais|je|non|peux
  1.8 ^ non|nan|nope $
  1.6 non .. merci|desole|c_est|je
  1.8 bah|ben non
  2.0 peux|veux .. pas .. te|vous|aider|preter|payer|avancer
  1.8 ai .. pas .. argent|autant|les|cette|tant|un_rond
  1.8 demande .. a .. ton|ta|quelqu*
  1.6 pas .. plus|question

  [paid-claim]
  2.8 paye|payee|vire|verse|regle .. c_est|voila|je
  2.8 virement .. est|fait|envoye|parti|effectue
  2.4 c est .. fait|parti|envoye|bon|regle|paye
  2.2 ^ fait|envoye|paye|voila|regle $
  2.2 viens .. de .. payer|virer|envoyer|faire
  2.2 ai|j ai .. paye|envoye|vire|fait|verse|regle
  2.0 devrais|devrait .. avoir|etre|arriver
  2.0 envoye
  1.6 voila .. les|le|c
  -2.0 pas|vais|encore|faut|dois .. paye|envoye|vire|payer

  [discovery]
  3.2 tu|vous|t .. n|ne|es|etes .. es|etes|pas .. pas|mon|ma|lui|elle
  3.0 c est .. pas .. toi|vous|lui|elle
  3.0 pirate|piratee|hacke|hackee|usurpe
  2.4 escroc|arnaqueur|voleur|arnaque|brouteur
  2.6 viens .. de .. appeler|parler|avoir|l_avoir
  2.4 ai .. sonne|appele|parle .. a|au|avec|ton|ta|lui
  2.2 j appelle .. ma|la|ton|ta .. banque|police|mere
  2.2 police|gendarmes|gendarmerie|plainte
  2.0 signale*|bloque .. le|ton|ce|numero
  2.0 perdu $
  2.0 bien|bel|joli essaye|tente|essai
  2.0 quelqu un .. est .. dans
  1.8 deconnecte|plus acces
  1.8 ton|ta .. dit|m dit .. que
  1.8 bye $
  1.6 non .. non .. non

  [warning]
  1.7 mefiez|mefie|prudence|alerte|mefiance
  1.6 attention|vigilance
  2.6 arnaque*|pirate*|piratee|hacke|escroc*|hameconnage|se_faire_avoir
  2.8 ne|n|pas|jamais .. payez|paie|payer|repondez|repond|reponds|cliquez|clique|envoyez|communiquer|partagez|recopie|donner|donnez
  2.4 si .. je|il|elle|on|quelqu*|kevin .. demande|ecrit|vous ... argent|cash|code|virement
  2.4 c est|c .. pas .. moi|lui|elle
  2.2 transfere|fait_suivre|a_lire
  2.0 stop stop
  1.8 appelle|appelez|telephone .. banque|service|la|toujours|d_abord
  1.6 bloque*|signale*|previens|prevenez
  1.4 jamais .. code

  [owner-back]
  3.2 j ai ete pirate*|hacke*
  3.2 jai ete pirate*|hacke*
  3.2 ai ete pirate*|hacke*|usurpe*
  3.2 recuperer|recupere|retrouve .. mon|l|acces .. compte|whatsapp|acces|numero
  3.2 mon .. compte|whatsapp|numero|telephone .. etait|a_ete|a|est|ete .. pirate|pirater|hacke|vole|usurpe
  2.8 c est .. le|la|vraiment|moi .. vrai|vraie|moi
  2.8 le vrai|la vraie
  2.6 c etait .. pas .. moi
  2.6 n etait|est pas moi
  2.6 quelqu un .. a|avait .. pris|pirate|utilise|acces
  2.4 je|suis .. de retour
  2.2 ai .. clique
  1.6 stop .. stop
  -2.2 il|elle|lui .. est|s .. fait|pirate|hacke
  [money-request]
  1.8 peux|pourrais|pouvez|pourriez|saurais ... #amount
  1.6 t|tu aurais|as|peux ... #amount|#num .. a .. me|preter|avancer
  1.6 accepteriez|accepterais|voudriez ... payer|effectuer|regler|avancer
  1.4 reglement|paiement|virement ... urgent|effectuer|a_ma_place|en_mon_nom
  2.0 en_mon_nom|ma_place
  1.0 service & reglement|paiement|virement|#amount|payer|envoyer
  1.2 envoyer|envoie|virer|verser ... #num|#amount|piasses
  1.6 besoin .. que .. tu|vous .. paie|payes|regles|fasses|fasse|avances
  1.4 embarras|galere|mouise|merde|coince & #amount|reglement|payer|argent|thune
  0.7 interac|paylib|wero|lydia|western
  1.4 hopital|garage|depanneuse|depanneur|douane|hotel|clinique|remorquage & payer|#amount|argent|cash|regler
  1.6 il .. m|me .. manque ... #num|#amount
  1.4 encore .. #num|#amount|un|une & virement|peux|pourrais|possible
  1.4 remets|rends|rembourse .. ca|les|tout .. demain|ce_soir|lundi
  1.6 regler|payer|avancer ... pour moi
  [code-request]
  1.8 sms|message ... recois|recu|recevoir ... copie*|colle*|envoie*|donne*|ici
  2.0 copie|colle|copier|recopie|envoie ... ici|moi & sms|code|chiffres
  1.6 validation|valide|valider|confirmer .. par|un|mon .. proche|ami|compte
  1.7 robot|automate|voix|numero .. va|appelle|appeler .. t|te|vous & note|code|chiffres|donne|dit
  1.4 code ... pour .. moi|mon
  1.6 mis|donne|entre|tape ton|votre numero
  1.4 recu .. un .. code|sms|message ?
  [new-number-claim]
  1.6 puce|sim|carte|ligne .. portugaise|espagnole|locale|prepayee|temporaire|provisoire|neuve|nouvelle
  1.8 joindre|joins|joignable|ecris|ecrire .. moi|ici|sur|desormais
  1.6 utilise|prends .. ce|nouveau .. numero
  1.0 portable|tel|telephone|mobile & toilettes|machine|piscine|mer|lac|bus|train|eau|casse|vole|perdu
  [excuse]
  1.8 banque .. a|m|me .. suspendu|bloque|coupe
  1.6 carte .. ne|est|a .. passe|plus|refusee|avalee
  1.4 operations .. suspendu*|bloque*
  [secrecy]
  2.2 reste .. entre
  2.0 eviter .. d|de .. en parler|dire
  1.8 pas .. a .. maman|papa|mamie|ton|ta|tes
  [paid-claim]
  2.0 chose faite|s en est occupe
  [refusal]
  1.8 j .. arrete
  [discovery]
  1.8 degage|bonne soiree
  1.6 c est .. du .. n importe
  [identity-question]
  1.8 quoi|comment|ou|qui|quel|quelle|quand ... notre|nos|ensemble|on|nous|mon|ma ... ?
  1.4 quoi|comment|ou|qui|quel|quelle|quand ... notre|nos|ensemble|on|nous|mon|ma
  2.2 que_toi|tu|seul sais|sait
  2.0 photo de toi
  [pressure]
  2.2 oui ou non
  [money-request]
  0.5 #amount & @ask
  [identity-question]
  2.0 passe|passez .. moi|le|la
  1.8 c est quoi
  [pressure]
  1.8 fais .. donc|moi confiance
  1.8 vas y
  [pressure]
  -3.0 rien ne presse
  [warning]
  1.4 attention & pirate*|arnaque*|compte|code|payez|escroc*
  """#
