/// French: what the contact answers, and what is said afterwards; classes as in `frenchPhrases`.
let frenchContactPhrases = #"""
  [code-handover]
  2.2 voila|voici|tiens|c_est|le_code ... #code|#digits
  2.2 voici|voila .. le .. code
  1.6 #code|#digits .. c_est|ca|voila|je
  1.4 recu|recois|marque|ecrit .. #code|#digits
  -1.2 alarme|porte|casier|coffre|cadenas|wifi
  0.6 ca|il|c .. dit|est|ecrit|marque .. #code|#digits

  [doubt]
  2.5 bizarre|etrange|louche|chelou|suspect|curieux|drole
  2.3 depuis quand
  1.4 pourquoi .. tu|pas|vous|c|ca|on|si|depuis
  2.0 arnaque|scam|pirate|escroc*
  1.2 c est .. bien|vraiment .. toi|vous
  1.9 t es .. sur|sure|serieux|bourre
  2.4 tu .. ecris|parles|dis|appelles .. bizarre|comme|jamais|pas|plus
  1.9 prefere .. appeler|passer|voir|te|parler
  1.5 appelle .. moi|d_abord|le|la|te
  1.3 me|la .. mefie|banque .. dit|demande
  1.6 t avais|as|es .. dit|pas|plus|jamais
  1.7 c est .. beaucoup|une_somme|enorme
  1.6 correspond .. pas
  0.7 quand meme
  1.4 quel|quelle|quels ?
  1.4 et .. pourquoi
  1.4 hein|euh|hum|oula|houla|quoi ?
  1.3 c est .. lie|quoi .. ca|ton
  1.8 pas .. souvenir
  1.7 pas .. sur|sure|certain|certaine|convaincu*|rassure*
  2.1 bizarrement|etrangement|weird|chelous|suspicieux
  1.9 comprends|comprend|capte|pige .. pas|rien
  1.3 doute|doutes|douteux|mefiance
  1.9 ressemble .. pas
  1.9 a_ton|ton .. nom .. a_toi
  1.9 quelquun|quelqun|autre .. d .. autre|personne
  1.7 c_est|est .. une|une_sacree .. somme
  1.7 encore|deja .. brise|casse|bloque
  1.5 quelle|quel|quoi .. facture|amende|virement|compte|code|billet
  1.3 ayoye|woh|houla|ohla|euh|hum|hmm|mince|attends
  1.7 prefere .. passer|voir|demander|appeler|qu
  1.6 nom .. correspond|beneficiaire|connais
  1.1 tu|t .. habites|etais|es|as|avais ... ?
  1.1 dit que|qu
  2.0 jamais .. comme|ca|demande|parle
  1.9 certain|certaine|sur|sure .. que .. c|tu
  1.1 pourquoi .. ne|n|ce|il|elle|pas|c
  1.6 ton .. accent|style|orthographe|ecriture

  [identity-question]
  2.5 c est .. vraiment|bien .. toi|vous
  2.6 qui .. est|es|etes|parle|ecrit .. a|tu|vous|ce|l|la
  2.8 t es|tu es .. qui|vraiment
  0.7 c est .. qui
  2.5 comment .. s appelle|appelait|appelles .. mon|ma|notre|le|la|tu
  2.2 quel|quelle .. etait|est .. le|la|ta|ton|mon|notre
  2.0 quel|quelle .. nom|couleur|prenom|surnom
  2.3 ou .. est|on|avons|etait .. qu|on|nous|mis|alle|rencontre
  0.7 vocal|vocale|selfie|visio|facetime
  2.4 dis .. moi .. qui|quoi|ou|le|quel|comment
  2.4 prouve|preuve
  2.0 appelle .. moi
  1.6 appelez moi
  1.1 passe .. le|la .. moi
  1.7 decroche
  1.8 rappelle .. moi .. le|ce|quoi|ou
  1.1 lequel|laquelle
  1.7 la_couleur|le_nom|le_prenom .. de
  1.7 on .. vient|ecoute|mange|fait .. quoi
  1.5 mot de passe
  1.4 quoi|comment|ou|qui|quel|quelle|quand ... notre|nos|ensemble|on|nous|mon|ma ... ?
  0.5 quoi|comment|ou|qui|quel|quelle|quand ... notre|nos|ensemble|on|nous|mon|ma
  1.3 que_toi|tu|seul sais|sait
  2.0 photo de toi
  1.2 passe|passez .. moi|le|la
  0.8 c est quoi
  2.4 un|une|quelque .. truc|chose .. que .. seul|toi|tu|nous
  2.2 ancien|autre|vrai .. numero .. tu|reponds|marche|sonne
  1.7 reponds|decroches|decrochez .. pas|donc
  0.8 decroche|appel|visio|facetime
  2.0 surnom|deuxieme_prenom
  2.0 ton|mon|quel pseudo
  2.0 comment .. je|on|tu .. t|te|m|me .. appelle|appelais|appelles
  1.7 selfie|photo_de_toi
  1.7 t|vous_vous .. appelles|appelez
  1.6 qui ?
  1.1 appeler|appeles|appelle .. pour|confirmer|stp|que
  1.8 souviens|rappelles .. toi|te|tu .. de|du|comment|qui|ou|quel ... ?
  1.8 entendre .. ta|votre voix

  [refusal]
  2.6 je .. ne|n|te|vous .. donne|envoie|paie|transmets|fais|lance|donnerai .. rien|pas|plus
  2.4 ne .. transmets|donne|lance .. rien|pas
  2.3 hors de question
  1.8 desole|desolee .. mais|je|non|peux
  1.1 ^ non|nan|nope $
  1.4 non .. merci|desole|c_est|je
  1.5 bah|ben non
  2.0 peux|veux .. pas .. te|vous|aider|preter|payer|avancer
  1.8 ai .. pas .. argent|autant|les|cette|tant|un_rond
  1.5 demande .. a .. ton|ta|quelqu*
  1.5 pas .. plus|question
  2.1 j .. arrete
  2.1 transfere|transfererai|vire|prete|preterai|partage|paie|verse .. pas|rien|aucun|jamais
  2.1 on|je|ne .. paie|paye|vire|envoie|transfere .. rien|pas
  2.1 pas .. cette|la|les|autant|assez|ces .. somme|moyens|sous|argent
  2.3 auras .. pas|rien|aucun
  1.5 demande|demandes .. a|au .. ton|ta|tes|papa|maman|quelqu
  0.3 non ^
  0.3 ^ non|nan
  1.8 personnel|perso .. je|code
  2.0 vais|va .. pas .. faire|payer|envoyer|donner
  2.0 ce|le|mon code .. perso|personnel|prive
  1.6 avant .. de|d|t .. avoir|entendu|verifier|verifie|vu
  1.8 ce .. sera|est .. non
  1.8 prefere .. qu|que|on|te .. se|voir|voie|parler

  [paid-claim]
  2.8 paye|payee|vire|verse|regle .. c_est|voila|je
  3.0 virement .. est|fait|envoye|parti|effectue
  2.5 c est .. fait|parti|envoye|bon|regle|paye
  2.2 ^ fait|envoye|paye|voila|regle $
  2.9 viens .. de .. payer|virer|envoyer|faire
  1.8 ai|j ai .. paye|envoye|vire|fait|verse|regle
  2.2 devrais|devrait .. avoir|etre|arriver
  2.2 envoye
  1.7 voila .. les|le|c
  -2.0 pas|vais|encore|faut|dois .. paye|envoye|vire|payer
  2.0 chose faite|s en est occupe
  2.3 ci_joint|voici|voila .. la|le|l|les .. confirmation|preuve|recu|trois|codes|ticket*
  2.2 achetes|achetees|achete .. je|les|voila
  2.2 cartes|tickets|recharges|coupons ... achete*|prises|pris
  1.8 interac|mandat|argent|paylib|lydia envoye
  2.2 t|te|vous .. ai|viens .. verse|vire|envoye|transfere
  1.7 tout .. transfere|vire|envoye|paye
  1.7 confirmation de paiement|virement
  2.1 est .. passe|parti|effectue|debite
  -3.0 opposition|police|rien|escroc|arnaque*

  [discovery]
  3.2 tu|vous|t .. n|ne|es|etes .. es|etes|pas .. pas|mon|ma|lui|elle
  2.4 c est .. pas .. toi|vous|lui|elle
  2.9 pirate|piratee|hacke|hackee|usurpe
  1.8 escroc|arnaqueur|voleur|arnaque|brouteur
  2.6 viens .. de .. appeler|parler|avoir|l_avoir
  2.6 ai .. sonne|appele|parle .. a|au|avec|ton|ta|lui
  2.4 j appelle .. ma|la|ton|ta .. banque|police|mere
  2.1 police|gendarmes|gendarmerie|plainte
  2.3 signale*|bloque .. le|ton|ce|numero
  2.0 perdu $
  2.0 bien|bel|joli essaye|tente|essai
  2.0 quelquun|quelqun .. est|ecrit|utilise .. dans|ton|ta|votre
  2.1 deconnecte|plus acces
  1.8 ton|ta .. dit|m dit .. que
  2.0 bye $
  2.0 non .. non .. non
  2.0 degage|bonne soiree
  1.6 c est .. du .. n importe
  1.5 ce|c|s|n .. n|est|etait .. est|pas|plus .. vous|toi|lui|elle|ma|mon|pas
  2.2 le|la vrai|vraie & cote|pas|moi|jamais|dit|avec
  2.2 n|ne .. a|ai .. rien|jamais .. demande|ecrit|envoye
  2.1 fait|faire|ete|es .. @hack
  2.2 @hack & ton|ta|tes|votre|t & compte|whatsapp|tel|insta|mot|mots|es
  2.1 opposition|plainte
  2.5 mon|ma|notre|le|la .. mari|femme|fils|fille|mere|pere|frere|soeur|maitresse ... assis|assise|devant|cote|avec|ici|aura|telephone
  2.2 faites|faire|fais|fait .. passer .. pour
  2.0 etes|es .. qui .. au|exactement|vraiment
  2.4 escroc*|arnaqueur*|brouteur*|menteur|honte_a_vous
  1.8 grille|demasque*|demasquee
  2.2 prevenu|averti|confirme .. que|m|qu
  2.3 faux .. message|colis|lien|site & clique|idiot*|recu
  2.5 j ai clique
  2.2 quemande*|reclame* & je|lui|leur|argent
  1.7 quelquun|quelqun .. utilise|a|est
  -2.0 truc|savoir|sais|centime|avoir $
  -2.2 site|velo|colis|netflix
  2.3 vrai|vraie|veritable .. fils|fille|mari|soeur|frere|mere|ami|nom|lui|elle
  2.0 n|ne .. connais|connait .. pas .. vous|meme|ton|le
  1.8 jamais .. appellerait|ecrirait|dirait|demanderait|dit|appelle
  2.0 signalement|faux profil|compte

  [warning]
  1.7 mefiez|mefie|prudence|alerte|mefiance
  0.6 attention|vigilance
  2.1 arnaque*|pirate*|piratee|hacke|escroc*|hameconnage|se_faire_avoir
  2.3 ne|n|pas|jamais .. payez|paie|payer|repondez|repond|reponds|cliquez|clique|envoyez|communiquer|partagez|recopie|donner|donnez
  2.4 si .. je|il|elle|on|quelqu*|kevin .. demande|ecrit|vous ... argent|cash|code|virement
  1.7 c est|c .. pas .. moi|lui|elle
  2.1 transfere|fait_suivre|a_lire
  1.7 stop stop
  1.4 appelle|appelez|telephone .. banque|service|la|toujours|d_abord
  0.8 bloque*|signale*|previens|prevenez
  1.5 jamais .. code
  1.1 attention & pirate*|arnaque*|compte|code|payez|escroc*
  1.4 n|ne|surtout|jamais .. envoyez|donnez|repondez|cliquez|payez|versez|pretez|repond|tenez
  2.1 compromis|usurpe|usurpee|clone & compte|numero|whatsapp|profil|insta|attention|info|deleguee
  1.6 se .. fait|font .. passer
  1.3 ce|c .. n|est .. pas .. elle|lui|moi|hugo|@hack
  1.5 prevenez|previens|dites .. tout|les|tous|autour
  1.8 n_est|nest|est pas .. lui|elle ... ecrit|demande
  1.3 alerte|info|attention & numero|compte & @hack
  1.5 message .. de .. ma|sa .. part
  -2.6 site|colis|bus|conseiller|reportage|netflix|jeu|fraude_dans

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
  2.6 quelquun|quelqun .. a|avait .. pris|pirate|utilise|acces
  1.5 je|suis .. de retour
  2.2 ai .. clique
  1.3 stop .. stop
  -2.2 il|elle|lui .. est|s .. fait|pirate|hacke
  2.5 m .. a|avait|ont|avaient|ete .. @hack
  2.6 mon|mes .. compte|whatsapp|num|numero|tel|profil|insta .. a|avait|est|etait|s ... @hack
  2.4 ne|n .. tenez|tiens|faites .. pas|aucun .. compte|attention|cas
  1.0 ignorez|oubliez|oublie|effacez|supprimez .. tout|la|les|le|demande|message*
  2.3 jamais .. ecrit|demande|envoye
  1.6 je|j .. n|ai|jai .. rien|jamais|pas .. ecrit|demande|envoye
  2.2 @hack .. et|puis|mais .. recupere*|retabli|revenu|revenue
  2.2 venaient|venait|etaient|etait .. pas .. de|moi
  2.2 desole*|pardon|excusez & spam|messages|message
  1.8 recup|recupere|repris|retrouve .. mon|la|le|l|acces ... compte|num|main|numero|controle|acces
  1.9 j_ai|jai|ai porte plainte
  2.1 en_mon nom
  2.3 en mon nom
  2.0 a moi|nouveau & compte
  -2.1 de retour !
  -1.5 si|aider|netflix|aide ... ma|aider|recois|recuperer
  -1.5 reponds|ecris|tu_peux|recois|tu_veux .. moi|code|bien
  2.0 plus .. acces|la_main & compte|whatsapp & maintenant|hier|retrouve|recupere
  2.0 repondez|repondre|repondu .. aux|a .. messages|message & compte|pirat*|hack*
  1.8 quelquun|quelqun|un_inconnu ... mon|ma|mes .. compte|telephone|place|profil|whatsapp
  """#
