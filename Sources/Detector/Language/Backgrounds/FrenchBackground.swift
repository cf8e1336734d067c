// 350 everyday chat messages in French, one a line.
// Source: dialogues written for this project; no real person's messages.
// Licence: Apache-2.0. Written by Scripts/style-backgrounds.py; do not edit by hand.

extension Backgrounds {
  static let french = """
    cc rien jsuis posé et toi
    si à l'instant
    123-456
    ah ouais quand même
    c'est pour quoi
    ok mais demain jdois payer mes courses moi
    fait
    bah non mec
    ton coloc dit que t'as pas ton tel depuis ce matin. j'appelle ma banque direct
    Oui mon grand, je sors du marché
    Oh c'est formidable ! À Nantes ?
    Toujours en congé celles-là. Envoie-moi le RIB
    La banque me demande de confirmer par téléphone, c'est embêtant
    Voilà c'est parti. Tu m'enverras des photos !
    Je garde la surprise pour ton père ?
    Non non non... j'ai envoyé l'argent il y a plus d'une heure
    tranquille
    2 euros? haha
    tu te fous de moi
    affiche pas bg fais la vaisselle
    c'est quoi le blaze du chat à ta daronne
    elle parle que de lui
    Presque ! Je savoure les cinquante dernières pages
    Et toi tu lis quoi en ce moment ?
    Toi, de la fantasy ? On aura tout vu
    Gris de chez gris, j'ai rallumé le poêle
    Oh oui excellente idée ! Combien on serait ?
    Compte-moi dedans
    Pourquoi pas une cagnotte d'abord, puis l'acompte ?
    J'ai fait le virement, le RIB est passé du premier coup
    Personne d'autre n'a reçu les infos du gîte, tu peux les mettre sur le groupe ?
    Bonjour, oui, je suis au bureau jusqu'à midi.
    Des recharges ? Pour un séminaire ?
    J'en ai pris deux pour commencer, le tabac n'en avait plus.
    Le buraliste m'a mise en garde, il dit que ça sent l'arnaque à plein nez.
    Je vous appelle pour être tranquille.
    Je suis dans le tram, il pleut des cordes
    Oui dis-moi, combien ?
    Fieu ! T'as acheté une vache ?
    Celui de papa ? Il travaille jamais sans facture pourtant
    Non peut-être ! Je connais ton nouveau chauffagiste d'où ?
    Passe-le-moi alors
    J'ai sonné au fixe, t'as répondu "allo" comme une fleur. Quelqu'un est dans ton WhatsApp, \
    change tout
    Pas pantoute, j'écoute le hockey
    Y'est pas encore sur la garantie ?
    Bon, quelle adresse ?
    Ça me demande un courriel
    Attends minute. Comment s'appelle mon chalet ?
    Y'a un nom sur la pancarte, tu l'as gossée toi-même
    Le vrai sacre mieux que ça. Bonne soirée
    Bonsoir ! Jamais, vous savez bien.
    Mon Dieu, rien de fâcheux j'espère ?
    Ils nous rendront chèvres avec leurs mises à jour. À combien cela s'élève-t-il ?
    Je vais demander à ma fille de me montrer.
    Alors je prendrai le chéquier !
    tu viens de descendre de ma caisse comment t'as déjà un souci
    remonte j'suis au feu
    t'habites à 20 min
    on vient d'écouter quoi dans la voiture
    france culture frère. bye
    Il est cinq heures que se passe-t-il
    Qu'est-ce que tu fais à Dakar, tu bosses demain
    Appelle l'ambassade, ils ont une permanence
    Pourquoi pas à ton nom à toi ?
    Dis-moi quel surnom je te donne depuis que tu as 4 ans
    Décroche donc
    Oula c'est quoi comme achat
    Ok envoie son numéro
    Je cherche mon mdp deux sec
    HEIN
    J'avais le doigt sur valider je te jure
    je l'appelle
    Tranquille, je ponce des volets. Et toi ?
    Genre ?
    Sérieux ? T'as le mal des transports
    Haha bon ok. Quel modèle ?
    Pas mal. Et combien il en veut ?
    Bah fonce alors
    C'est une somme
    Demande à ton père, il roule sur l'or
    Il aura pas tort
    Je peux mettre 600, pas plus
    Mon appli me dit que le nom du bénéficiaire ne correspond pas
    Un homme qui change de nom en se mariant ?
    Où est-ce qu'on a mis le feu en 2003 ?
    Désolée, j'étais en rando. "Sans faute" venant de toi, dis donc, c'est une blague ?
    Oui je sors du cours, pourquoi
    C'est quoi ça
    C'est chelou ton truc, depuis quand t'as ça
    bon j'y suis
    [photo] voilà les trois
    bon d'accord mais c'est le dernier j'ai plus un rond
    [photo] tiens
    Pas du tout, je regardais la météo
    Ah ! Un instant, il faut que je retrouve les messages
    Il y a écrit 123456
    Dites, mon appareil m'a réclamé une inscription, ma fille l'a refaite, et ma belle-sœur \
    dit que je lui quémande de l'argent !
    euh non
    pk y a mon num alors
    mdr essaye encore
    on s'est rencontrés où
    on est cousins
    Oh bravo la puce ! On peut goûter ?
    Tu as le mien
    Tiens : 123-456
    Bizarre, je ne vois plus aucune de mes conversations...
    bonsoir, pas de souci
    je préfère passer par la maîtresse pour ça
    bon, appelez-moi
    désolé mais je ne transmets rien sans entendre une voix
    Moins que toi je pense
    Voilà : 123456 n'en parlez à personne, enfin c'est ce qui est marqué
    Il parle néerlandais ton robot
    Non là j'arrête, ça devient n'importe quoi
    Haha toujours ! Et toi, la reconversion ?
    Génial, bravo !!
    J'achète déjà tout haha
    123456
    Dis, hier je n'avais plus accès à rien et je récupère à peine, c'est lié ?
    Ah toi alors, tu n'en rates pas une !
    Dis donc !
    Hum. Quelle facture ?
    Tu habites au Luxembourg et tu les paies en mars. Qui est à l'appareil ?
    La couleur de ta chambre, vite
    Perdu. Je signale le numéro.
    Reçu
    Vas-y
    Exécuté.
    Pour quoi faire ?
    J'ai fait ton vrai numéro, tu manges à la cantine. Ordure.
    bonjour mon poussin lequel
    c'est Camille je parie
    ta mere m'a dit qu'il neigeait
    ton grand pere etait gendarme on ne paie pas le soir meme
    je vais voir avec la petite dame du credit agricole
    ahhh trop bien c'est comment lisbonne
    fais un vocal que j'entende les mouettes
    rip micro
    airbnb ça se fait rembourser direct
    des pasteis
    ok alors dis moi qui j'ai embrassé au nouvel an
    Bonjour, j'espère que le salon se passe bien.
    Je n'ai pas souvenir de cet échange.
    Parfaitement. Vous aussi, quand vous m'aviez formée à ne jamais céder.
    Qu'il écrive.
    Oh mince, un accident ?
    Votre voiture est garée devant ma fenêtre
    Avec votre chien dedans ? Il me regarde
    Qui a survécu à hier soir 🙋‍♀️
    à peine, j'ai des cheveux dans le houmous
    Glamour. Bon j'ai avancé le resto, voici la douloureuse
    https://example.org/pay
    250 €??? j'ai pris qu'une entrée
    Et six mojitos Léa
    c'est réglé patronne
    Salut, il me manque ta part du loyer, 250 €, le prélèvement passe après-demain
    pardon les apl sont pas encore tombées
    Je comprends mais mon compte est à zéro, si ça passe pas c'est 20 euros de frais pour moi
    je demande à ma sœur et je te fais l'instantané
    Merci, ça m'arrange vraiment
    tu devrais l'avoir
    Oui bien arrivé. La box je la paie ce mois-ci et toi en avril
    ça roule
    Tu peux m'appeler après le boulot ? Rien de grave
    Oui vers 19h, tu m'inquiètes quand même
    Aïe aïe aïe
    Avec la franchise et l'appareil neuf je suis ric-rac. Tu pourrais me prêter 250 €, je te \
    les rends en deux fois ?
    Évidemment. Toujours le même RIB ?
    Oui, La Banque Postale, t'as dû le garder depuis le cadeau des parents
    C'est parti, prends une marque solide
    Je t'en rends la moitié le 28 et l'autre fin avril, je l'ai mis dans l'agenda
    Apporte plutôt ton linge dimanche en attendant
    Chers choristes, voici venu le temps des cotisations !
    Tarif plein 250 €, demi-tarif pour les étudiants.
    Par chèque ou par virement : FR1420041010050500013M02606, à l'ordre de M. Durand.
    Bien entendu, glissez-moi trois chèques dans une enveloppe.
    C'est gentil, à mardi pour le Fauré
    Révisez la page 12, elle est traîtresse
    Psst, départ de Mehdi vendredi, je lance une cagnotte
    Je participe, on lui prend quoi ?
    Un stage de plongée
    https://example.org/pay chacun met ce qu'il veut
    Le lien me demande une carte d'identité, normal ?
    Ah non, t'as dû cliquer sur l'option cagnotte pro, reviens en arrière
    Réussi, j'ai mis 15
    Parfait alors. Et surtout bouche cousue, il croit qu'on l'a oublié
    Oh oui ! Vous en demandez combien ?
    250 €, avec les deux chancelières
    Est-ce que je dois vous verser des arrhes ?
    Surtout pas, venez d'abord l'essayer avec les jumeaux
    Samedi 10h ça vous irait ?
    Très bien. Espèces ou virement sur place, comme vous préférez
    Le virement est fait, je vous montre l'écran en bas de chez vous
    Je descends avec les roues regonflées
    Très cher père bien-aimé
    Non.
    j'ai encore rien demandé
    il me reste 4€ et des pâtes sans beurre, tu peux virer un petit truc jusqu'à la bourse ?
    Les pâtes au beurre c'est le minimum vital, je te l'accorde
    250 € sont partis. Achète AUSSI des légumes
    brocolis jurés, je t'enverrai une photo compromettante
    J'y compte
    Bonjour, il reste le solde du camp à régler pour Basile
    Ah oui zut, c'est combien encore ?
    250 €, vous aviez déjà versé nonante en mai
    Par Payconiq ça va aussi ?
    Oui, ou sur le compte de l'unité FR1420041010050500013M02606 avec son nom en communication
    Payconiq envoyé à l'instant
    Les bottes sont déjà pleines de boue d'avance
    Le plombier est reparti, plus une goutte
    Victoire ! On lui doit combien ?
    250 €. Tu peux t'en charger ? Mon appli est en maintenance jusqu'à minuit
    La mienne marche. Le RIB est sur la facture ?
    Oui en bas à droite, je l'ai posée sur le frigo sous l'aimant girafe
    Payé et archivé chéri
    La girafe te remercie
    Décroche décroche décroche
    j'étais sous la douche, quoi ?
    Carte refusée, caddie plein, trois générations derrière moi. Fais un virement sur le \
    compte joint, 250 €
    Passé ! Merci d'avoir crié le montant sur haut-parleur devant tout le Carrefour
    service complet
    J'achète du chocolat avec la différence
    Tu repasses par la gare ce soir ? Y a un colis pour moi dans le casier
    Oui vers 18h, file le code
    123456, le mur gris près du photomaton
    Aucun casier ne s'ouvre
    Tape aussi le 0 devant, j'ai oublié de te le dire
    Nickel. C'est énorme, t'as commandé un phoque ?
    Un oreiller ergonomique
    Bonjour, la boîte à clés est fixée sous l'escalier, composez 5139 puis tirez vers vous
    Celui de pierre, côté lavoir
    Trouvé, merci ! C'est ravissant
    Le code du portail change lundi, je vous le donnerai au petit déjeuner
    Bonjour, le spa demande un code, c'est prévu ?
    Oui pardon : 4, 4, puis la flèche. Vingt minutes maximum
    Vous êtes adorable
    c toi qui te connectes à mon canal depuis "TV Mamie Brest"?
    oui mamie veut voir les chiffres et les lettres en replay
    tu reçois un code je crois
    elle a tapé le numéro de sa sécu à la place
    😂😂😂
    ça tourne, mamie t'embrasse
    C'est toi qui ouvres le local samedi, tu te souviens pour l'alarme ?
    Le boîtier oui, les chiffres non
    7294 et la touche verte, tu as vingt-cinq secondes
    Et si mon fils me parle pendant ce temps ?
    Alors tu cours
    Ne l'inscris pas sur le tableau comme Jean-Luc l'an dernier, on a dû tout changer
    Promis, je l'apprends comme une poésie
    Papa j'attaque ta déclaration
    Merci ma puce, courage
    Tu vas recevoir un chiffre par SMS pour entrer dans ton espace. Ne me l'écris pas, je \
    t'appelle et tu me le lis
    Parce qu'un vrai proche n'a jamais besoin que tu l'écrives, retiens ça
    Bien madame la commissaire
    Terminé, tu récupères 186 euros
    On se fera un plateau de fruits de mer
    redonne moi le mdp du wifi de chez tes parents stp
    bretagnelibre tout attaché, avec un 1 à la fin
    marche pas
    majuscule au B
    j'ai internet je revis
    au fait on a les billets 220 à 229 pour la tombola
    si on gagne le jambon je deviens croyante
    même les photos du baptême ?
    Même celles-là, je suis inconsolable
    calme, j'en ai 200, je te fais un lien
    Tu sauves mon mariage
    carrément
    Et je dois réactiver la banque par courrier, je vis dans le futur
    tu veux que je t'avance des sous pour le week-end ?
    Non t'inquiète j'ai des espèces, garde ça pour les crêpes
    Bonjour à tous, je passe au +33 6 39 98 12 34 à compter de lundi. L'ancienne ligne reste \
    ouverte quinze jours, appelez-la si vous avez un doute
    Sage précaution ! C'est fait, c'est bien ta voix de canard
    Coin coin
    Au passage, qui peut me remettre dans la liste du covoiturage ?
    Moi. Tu conduis jeudi du coup
    Le piège
    Bienvenue
    au refuge ça capte que sur le rocher du fond, ne vous inquiétez pas
    d'acc!! et le chargeur que tu devais pas oublier?
    sur la table de la cuisine
    mais bien sûr
    donc 12% jusqu'à dimanche, pas d'appel
    fais gaffe aux névés
    vu un bouquetin. voilà. je coupe
    Bonjour, aucun problème, je vous mets les documents par courriel
    C'est parfait, avec des gros caractères si possible
    Police 18, c'est noté
    Dernière chose, mon appli bancaire est restée dans l'autre, je vous règle les photocopies \
    à mon retour
    Douze euros, on va s'en sortir
    Vous êtes bien bonne
    Je sais
    T'es où là ?? ça urge
    Au bureau, quoi
    RER B à l'arrêt, colis suspect. Tu peux filer chercher Jules au périsco avant 18h30 ?
    J'enfile mon manteau
    Mot de passe "tarte aux pommes", j'ai prévenu la directrice
    J'ai le petit, il a perdu une moufle et une dent
    Classique mardi
    rappelle dès que tu peux c'est important
    ça sonne dans le vide, tout va bien?
    j'étais au téléphone orange de l'autoroute, courroie cassée, on est derrière la glissière
    les petits aussi?
    ils dorment dans des couvertures de survie comme des burritos
    je viens vous chercher
    oui stp, et prends la carte verte dans le tiroir du haut
    je vois votre gyrophare
    Oui je sors, qu'est-ce qu'il a ?
    Douleur dans la poitrine, le SAMU l'a emmené à la Timone
    J'arrive, quel bâtiment ?
    Cardio, deuxième étage, les visites jusqu'à 17:00
    Et maman ?
    Avec moi, elle tricote à une vitesse inquiétante
    Coronarographie faite, deux stents, il réclame déjà du saucisson
    Ouf. Le vieux cuir
    dis moi que t'as encore mon double de clés
    oui accroché chez moi à lyon 2
    je suis sur le palier en chaussettes licorne, la porte a claqué
    jamais de la vie
    je saute dans le métro, 15 min
    apporte aussi un croissant pour ma dignité
    je sonne en bas
    À lire svp : dans notre village quatre personnes se sont fait avoir par un faux message de \
    proche. Ils demandent un code ou un virement "à rendre demain"
    Quelle honte. Comment on fait pour savoir ?
    On téléphone, toujours, au numéro qu'on connaît
    Et si c'est toi qui ne décroches pas ?
    Alors c'est que je dors, et tu ne paies rien à un homme qui dort
    Le boulanger a failli virer 250 €, sa femme l'a arrêté net
    Raison de plus. Et on ne recopie jamais un code reçu par SMS
    les gars si Kevin vous écrit pour du cash c pas lui, hacké
    sérieux il me réclame 250 € là maintenant
    tu bloques tu signales
    j'lui ai envoyé un gif de banane du coup
    parfait comme réponse
    il s'est fait avoir comment
    quelqu'un lui a demandé un code en mode "je l'ai envoyé chez toi par erreur"
    Message de la gendarmerie, à diffuser : des individus prennent le contrôle de comptes et \
    réclament 250 € à l'entourage. Convenez d'un mot secret en famille.
    Merci René. Chez nous ce sera "andouillette"
    Il ne faut pas l'écrire, malheureux !
    Ah flûte
    Et si le voleur lit par-dessus notre épaule dimanche ?
    On lui servira du gratin, il avouera
    Avec ta béchamel sûrement
    Tu vas te moquer mais j'ai failli donner 250 € à un inconnu
    Mais non ?!
    "Salut tata, mon téléphone est cassé, je peux pas appeler, tu pourrais régler une facture"
    Le grand classique
    Sauf que ça tombait pile le jour où la petite changeait de forfait
    Et qu'est-ce qui t'a arrêtée
    Le point à la fin des phrases. Elle n'en met jamais. Depuis, on s'est juré de toujours \
    s'appeler avant
    """
}
