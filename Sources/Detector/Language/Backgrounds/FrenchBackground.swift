// 1416 everyday chat messages in French, one a line.
// Source: chats and dialogues written for this project; no real person's messages.
// Licence: Apache-2.0. Written by Scripts/style-backgrounds.py; do not edit by hand.

extension Backgrounds {
  static let french = """
    t'as vu le message de maman
    lequel elle en a mis 11
    celui avec la salle
    ah oui la salle des fêtes avec le néon
    🤢
    moi j'aime bien c'est là qu'on a fait ta boum des 12 ans
    justement
    avec Kévin Pouliquen
    tais toi
    bon sérieusement. 50 ans de mariage on fait quoi
    papy veut rien, mamie veut tout
    comme d'hab
    les cousins proposent un week-end à Saint-Malo
    avec l'arthrose de papy sur les remparts??
    il a dit "je regarderai d'en bas"
    😂
    j'ai ouvert une cagnotte, chacun met ce qu'il veut https://papara.com/x
    ok je mets ce soir
    par contre mets une photo où j'ai pas la frange
    trop tard elle est iconique
    mis 80
    merci ma belle
    les Bordelais ont mis 20 à eux quatre 🙃
    Sylvie a refait sa cuisine
    c'est ça oui
    Ernest a des poux
    encore
    troisième fois depuis la rentrée
    je me gratte en te lisant
    moi je me gratte tout court
    l'huile de coco + le peigne en fer
    fait. il hurle
    mets lui un dessin animé
    fait. il hurle devant Bluey
    tatie Jo m'appelle elle est pas sûre pour la cagnotte, elle croit que c'est une arnaque
    mdr elle a raison de se méfier
    dis lui de faire un chèque
    elle dit qu'elle préfère une enveloppe en main propre
    elle est à Guingamp
    elle viendra avec l'enveloppe
    le 14?
    en covoiturage. à 79 ans
    reine
    au fait t'as toujours le code de l'immeuble de mamie? je passe demain avec les courses et \
    j'ai changé de tel
    020030 et la deuxième porte faut pousser avec l'épaule
    comme dans la vie
    profond
    alors mamie
    elle a sorti les robes
    TOUTES
    elle hésite entre la bleue et celle de l'enterrement de tonton René
    noooon
    elle dit qu'elle l'a portée qu'une fois
    bah oui on enterre qu'une fois
    je lui ai dit la bleue
    merci
    et papy a essayé son costume de 1974
    et?
    le bouton est parti dans le salon. on l'a pas retrouvé
    😭😭😭
    je pense que le chat
    désolée j'ai pas décroché j'étais chez le dentiste la bouche ouverte
    t'inquiète c'était pour le traiteur
    il dit quoi
    24 euros par tête avec le fromage
    sans?
    21 mais tu veux priver papy de fromage
    jamais
    il demande 30% d'arrhes. j'avance et vous me remboursez?
    oui donne le rib dans la conv à trois
    DE89370400440532013000 c'est le même que pour les vacances, vous devriez l'avoir en \
    bénéficiaire
    oui c'est bien celui finissant pareil, je fais ça à la pause
    viré 98, tu me diras
    reçu chef
    et Thomas?
    Thomas "le fait ce soir" depuis mardi
    notre frère cette étoile filante
    Thomas au taquet
    Thomas a payé. il a écrit "pour les vieux ❤️" en libellé
    😂 romantique
    bon et la musique
    l'accordéoniste du marché?
    il prend combien
    deux bouteilles et un repas
    validé
    Ernest a dit à la maîtresse que ses arrière grands-parents se marient
    il a pas tort
    elle a dit félicitations. je suis pas revenue dessus
    laisse
    sauf qu'elle a fait faire une carte par toute la classe
    OH
    26 dessins de mamie avec un voile
    je pleure
    dont un où papy a une épée
    encadre celui là
    j'arrive en gare à 18h12
    j'ai la voiture d'Hugo, une verte
    verte comment
    tu verras
    oh non
    je la vois
    monte
    bien rentrée?
    oui. épuisée. mamie a dansé plus que moi
    tatie Jo a sorti l'enveloppe au micro
    en disant le montant 😭
    "CENT CINQUANTE EUROS DE GUINGAMP"
    plus beau moment de ma vie
    et le bouton?
    dans la caisse du chat
    je le savais
    Allo Nathalie c'est papa. Ca écrit?
    Ca écrit papa 😄
    Le vendeur m'a mis whatsapp
    Il est bien ton nouveau gsm?
    Grand. Trop grand pour ma poche de chemise
    mets le dans la veste
    Il fait septante euros de plus que l'autre
    Mais tu sais lire les lettres maintenant
    Ca oui.
    👍👍👍👍👍👍
    papa?
    C'est mon pouce qui reste dessus
    Tu as gardé ton numéro?
    Oui le gamin du magasin a fait ca avec la petite carte
    Parfait
    Roger lui il a changé de numéro et il ne l'a dit a personne. On croyait qu'il était mort
    😂 mais non
    Sa soeur a été sonner chez lui. Il était dans le bain
    Papa Louise voudrait savoir si elle peut dormir chez toi vendredi, elle a sa répét à \
    l'Opéra
    Bien sur. Elle mange quoi maintenant
    Végétarienne toujours
    Les boulets c'est non alors
    c'est non
    Frites?
    Frites oui mais pas dans le blanc de boeuf
    Mon dieu
    Elle est bien arrivée. On a mangé des frites a l'huile. C'est pas mauvais, c'est pas bon
    🤣🤣
    Elle m'a mis des chansons dans l'appareil
    La chaudière fait un drôle de bruit
    quel genre
    Comme Tante Paulette quand elle monte l'escalier
    papaaaa
    Poufff poufff clac
    Appelle le chauffagiste
    J'ai sonné, répondeur
    Rappelle demain
    Il ne rappelle jamais celui là
    Prends celui de Benoît alors, Monsieur Haddad, +31 6 02342625
    Merci fifille
    Il vient à 14h. Gentil au téléphone. Il m'a appelé chef
    👌
    C'était un joint et la pompe. 215 euros
    Il prend pas la carte, que ce Payconiq ou virement. Je n'ai que 90 en liquide. Tu sais le \
    payer pour moi et je te rends demain?
    Passe le moi au téléphone s'il est encore là
    Il boit un café
    C'est payé papa, j'ai scanné le code de la facture avec la photo que tu m'as envoyée
    Je vais a la banque demain matin te faire le virement
    pas pressé hein
    Si si. Un homme doit ses dettes
    Nathalie. J'ai recu un message. "Papa mon gsm est tombé dans l'eau, voici mon nouveau \
    numéro"
    C'est pas moi!!!
    Je sais bien puisque tu es là
    Tu as répondu?
    J'ai répondu : comment s'appelle ton cochon d'Inde
    Et?
    Il a écrit : papa c'est urgent
    Donc c'est un voleur, bloque
    J'ai mis : le cochon d'Inde s'appelait Eddy Merckx, au revoir
    🤣🤣🤣 t'es le meilleur
    Je l'ai dit à Roger et à tout le club de pétanque aussi, qu'ils fassent attention
    très bien
    Il fait bon chez nous, 21. La chaudière ronronne
    Ici il drache
    Comme toujours à Namur
    C'est ça, moque toi
    Papa tu m'as appelée? j'étais en réunion j'ai pas su décrocher
    Non c'est ma poche
    Il est trop grand je t'ai dit
    Le facteur a laissé un papier. Colis au point relais, il faut un code
    C'est mon cadeau, je voulais que ce soit une surprise
    Ah
    Le code c'est 106965, chez la librairie de la rue Saint-Gilles
    Celle où la dame fume sur le pas de la porte
    celle là
    Elle va me tenir la jambe une heure
    prends ton temps alors
    1h10
    Sa fille divorce
    ah zut
    Du deuxième
    Merci pour l'étui. Maintenant il tient à la ceinture comme un cow-boy
    photo!!
    [Photo]
    C'est ton plafond papa
    Attends
    c'est ton pouce
    Louise me montrera
    Dimanche on vient à 5, ça va?
    Je fais un vol au vent. Et une affaire aux champignons pour la petite
    tu as trouvé une recette?
    C'est la dame de la librairie
    Papa...
    Quoi
    rien 😏
    Elle vient aussi dimanche. Comme ca vous saurez
    PAPA
    Elle s'appelle Viviane
    On t'aime bien ta Viviane
    Elle vous a trouvés bruyants
    😂 elle a raison
    Elle revient mardi
    heille
    y'as-tu vu la game
    parle moi z'en pas
    5 à 1 câline
    j'ai fermé après la 2e
    t'as manqué le but
    LE but
    ouin
    bon le chalet, on booke-tu
    chui game. c combien
    940 pour la fin de semaine, on est 6
    ok 157 chaque environ
    j'vas mettre le dépôt sur ma carte, vous me ferez un interac
    envoie moi une demande, c plus simple j'ai juste à cliquer
    est partie. question c'est le nom du chien à Steph
    Poutine?
    Poutine l'ancien. pas le nouveau
    c'est quoi le nouveau
    Guédille
    hahahahaha
    fait
    reçu mon homme
    y manque juste JF comme d'hab
    JF y'a pas de cash y'a juste des projets
    mets-en
    mon char est mort
    le mazda?
    ouais sur la 175 en plein parc
    AYOYE t'es correct?
    ouin chui dans l'auto d'un gars qui s'appelle Réjean
    classique parc
    y'écoute du Paul Daraîche dans l'tapis
    t'es entre bonnes mains
    y m'a donné un egg roll
    Réjean premier ministre
    pis le verdict
    transmission. 3800
    ton char en vaut 2
    jsais
    vends le pour les pièces
    ma blonde est en tabarouette
    pourquoi
    je l'avais fait changer d'huile 0 fois
    ...
    en 2 ans
    ben là Max
    jsais jsais
    as-tu besoin d'un lift pour vendredi, j'peux partir par Québec pis te ramasser à jonquière
    c un méchant détour
    ben non j'vas chez ma mère anyway
    t'es fin
    amène d'la tourtière
    la vraie
    la vraie, pas du pâté à viande
    on s'entend
    ta mère m'a appelé, jai pas répondu j'tais en dessous du char
    elle voulait savoir si t'es allergique
    à quoi
    a précise pas
    dis y non
    t'es allergique aux noix
    ah ouin
    heads up: le propriétaire a écrit "payez le solde par ce lien-là hors de la plateforme \
    pour sauver les frais"
    heu non
    c ce que j'ai dit. j'ai appelé la plateforme pis y'ont dit que son compte s'était faite \
    hacker
    sérieux
    ouais le vrai monsieur m'a rappelé, y s'excusait, yé ben fâché
    fa que notre résa tient
    tient, tout est payé sur le site
    bonne affaire que t'aies appelé
    écris-le au reste d'la gang au cas qu'y reçoivent quelque chose
    c faite
    c quoi l'adresse encore
    https://papara.com/x c'est l'épingle, le gps vire fou après le dépanneur fak suis la \
    pancarte de beignes
    jsuis avec toi dans l'char
    ah ouin. c pour Steph
    Steph y'est devant la porte pis y gèle
    on est à 20 min
    c'est quoi le code du cadenas, c'est toi qui a le courriel
    102483 pis faut tirer vers le bas fort
    y dit que ça marche pas
    vers le BAS
    bon y'est rentré
    t'as laissé ta tuque
    laquelle
    celle des nordiques
    touche pas à ça c à mon père
    a sent le feu pis l'chien
    c'est l'odeur de l'amour
    bon fait que j'ai un nouveau char
    lequel
    une yaris 2014
    t'es 6 pieds 3
    j'ai les genoux dans' face mais ça part
    changes-tu l'huile
    j'ai mis une alarme dans mon cell
    chu fier
    JF a payé
    ARRÊTE
    j'te niaise pas. 157 + 20 "intérêts"
    yé tu malade
    y'a une nouvelle job à l'alu
    ben coudonc
    y veut recommencer l'année prochaine
    dis y que c 200 😂
    game samedi, chez nous?
    4h de route dans une yaris
    j'fais des ailes
    j'pars à midi
    Bonsoir Monsieur Rochat, ici Madame Delacrétaz du troisième. Je me permets de vous écrire \
    au sujet de la buanderie.
    Bonsoir Madame. Je vous en prie.
    Quelqu'un a laissé du linge dans le tambour depuis mardi.
    Ce n'est pas le mien, je lave le jeudi.
    Je le sais bien. Je pensais que vous auriez reconnu un pyjama à rayures.
    Je crains de ne pas connaître les pyjamas de l'immeuble.
    Bien entendu. 🙂
    Mettez-le dans la corbeille bleue avec un mot, c'est ce que faisait Madame Kunz.
    Très bonne idée.
    C'était Monsieur Bertholet. Il était confus.
    Le pyjama lui va sûrement très bien.
    Je préfère ne pas y penser.
    Avez-vous reçu le devis de la façade?
    Oui. Huitante-six mille. J'ai failli m'asseoir à côté de la chaise.
    Le second est à septante-neuf, mais sans l'échafaudage.
    Donc le même prix.
    Exactement.
    Nous en reparlerons à l'assemblée.
    Prévoyez des biscuits, ce sera long.
    La gérance demande le premier appel de fonds pour le 30. J'ai le bulletin, 2'400 pour mon \
    lot. Vous aussi?
    2'850 pour le mien, j'ai la terrasse.
    Le QR est-il le même que d'habitude? On lit tant de choses.
    J'ai comparé avec le bulletin de janvier, même IBAN, même adresse à la rue du Midi. Et \
    j'ai téléphoné à Mlle Pittet par acquit de conscience.
    Vous êtes un homme prudent.
    J'étais réviseur trente ans.
    Alors je paie tranquille.
    Paiement effectué ce matin, quittance classée.
    De même.
    Le violoniste du quatrième répète de nouveau après vingt-deux heures.
    Je trouve qu'il progresse.
    C'est du Paganini, Madame. Personne ne progresse dans Paganini.
    😄 Voulez-vous que je lui parle? Il m'arrose les géraniums.
    Si vous aviez cette bonté.
    C'est arrangé. Il jouera jusqu'à 21h30 et vous offre deux places pour son concert à l'OCL.
    Me voilà désarmé.
    Il a dit : pour le monsieur qui tape au plafond avec le balai.
    Je ne tape qu'en mesure.
    Bonjour Monsieur Rochat, la porte du garage ne répond plus à mon badge. Auriez-vous le \
    nouveau code?
    Il a été changé lundi, il est affiché dans le hall.
    Je suis dans ma voiture, sous la pluie, dehors.
    Pardonnez-moi. 511997 puis la touche verte.
    Vous me sauvez.
    Attendez que le voyant s'allume, sinon il faut recommencer.
    J'y suis. Merci infiniment.
    J'ai vu un appel manqué de votre part, j'étais chez l'ophtalmologue, les pupilles \
    dilatées. Je ne voyais pas le téléphone.
    Rien de grave. C'était pour le tour de sel, s'il neige.
    Je m'en charge samedi.
    Je prends dimanche alors.
    Figurez-vous que j'ai reçu un appel d'un certain « service sécurité » de ma banque.
    Aïe.
    Un homme très poli. Il voulait que je lui lise le chiffre affiché sur mon petit appareil.
    Et qu'avez-vous fait?
    J'ai dit que je n'avais pas mes lunettes et j'ai raccroché. Puis j'ai appelé le numéro au \
    dos de ma carte.
    Impeccable. Je vais mettre une affichette dans le hall, Monsieur Bertholet est seul et un \
    peu crédule.
    Bonne idée. Pas trop grande, l'affichette, sinon il croira que c'est pour le pyjama.
    😂 Pardon, je n'utilise jamais ces petits visages.
    Il vous va très bien.
    Le concert est vendredi à 20h. Accepteriez-vous la seconde place?
    Avec plaisir. Faut-il s'habiller?
    Je mettrai une cravate. Pour Paganini c'est un minimum.
    Alors je sortirai le collier.
    J'ai réglé le taxi d'hier soir. Non, ne protestez pas.
    Je proteste. Laissez-moi vous rendre la moitié, 14 francs. Avez-vous Twint?
    J'ai Twint mais je ne vous donnerai pas mon numéro pour cela.
    Je l'ai déjà, votre numéro. Nous nous écrivons dessus.
    Vous êtes impossible.
    14 francs envoyés.
    Je les dépenserai en biscuits pour l'assemblée.
    Neuf voix pour l'échafaudage, deux contre.
    Qui étaient les deux?
    Monsieur Bertholet, par erreur. Il a levé la main pour demander un biscuit.
    Et l'autre?
    Moi. Par principe.
    Voilà.
    Quel quatuor joue-t-on le mois prochain?
    Le Ravel, le 12. J'ai déjà pris deux billets, rangée F.
    nanga def cousin
    mangi fi rek, et toi
    mangi fi. fait froid ici waay
    ici 34 hahaha
    garde
    la famille noonu?
    ça va alhamdoulillah, Aïda marche
    macha allah!!! déjà
    elle court même. elle fait tomber tout
    comme toi petit
    cousin la tante Sokhna est à l'hôpital
    quoi
    c'est la tension. Principal. elle parle, t'inquiète pas
    je t'appelle
    ça m'a fait du bien de l'entendre
    elle était contente deh
    elle m'a demandé si je mange
    sur son lit d'hôpital elle demande si toi tu manges
    les mères
    cousin bon. l'ordonnance c'est 62 000. nous on a mis 40 avec Pape et Ndeye. si tu peux \
    ajouter le reste ce serait bien, si tu peux pas c'est pas grave on va voir
    ce soir inchallah
    sur ton wave?
    oui mon numéro là toujours le même, ou bien tu mets à Ndeye c'est elle qui est à la \
    pharmacie
    je mets à Ndeye alors
    bilay merci
    c'est ma tante aussi
    c'est parti, 25 000, dis à ndeye de vérifier
    elle a reçu. elle t'envoie les photos des boîtes
    pas besoin
    tu connais ndeye, elle garde même les tickets de car rapide
    😂😂 comptable
    tante sort demain
    alhamdoulillah
    le docteur a dit plus de bouillon cube
    bonne chance
    elle a dit au docteur "et toi tu manges quoi"
    ahahaha
    le match tu regardes où
    chez Modou, il a sorti la télé dehors
    ici on est 14 dans le salon, ma femme est partie chez sa soeur
    elle a raison
    ALLEZ LES LIONS
    GAINDE
    oh le poteau
    OHHHH
    c'est quoi cet arbitre
    il est acheté
    mdr t'es toujours comme ça
    BUUUUUUUUUT
    BUUUUT
    le voisin tape au mur
    tape aussi
    Pape se marie en décembre c'est officiel
    avec Coumba?
    avec qui d'autre
    ah on sait jamais avec Pape
    hahaha doucement
    le billet d'avion en décembre c'est le prix d'une voiture
    regarde les vols avec escale par Casa
    je regarde
    y a une annonce facebook dakar 290 aller retour, agence que je connais pas
    laisse, le fils du voisin a payé comme ça, arrivé à l'aéroport pas de billet
    ouais c'est trop beau
    va voir le gars de château rouge, celui de d'habitude
    il est cher mais il existe
    voilà
    610 par casa, bagages 2x23, payé au guichet
    tu viens alors!!!
    je viens
    j'ai dit à tante elle danse dans la cour
    elle sort de l'hôpital
    va lui dire toi
    n'oublie pas ma commande
    quelle commande
    les chaussures 44
    ah oui et le parfum de ndeye, et le téléphone de modou, et le chocolat des enfants, et moi \
    je mets où mes habits
    tu viens sans habits, on te donne un boubou
    tailleur t'attend déjà. mesures?
    j'ai grossi
    de combien
    dis au tailleur de laisser de la marge
    je t'ai rappelé deux fois
    j'étais sur le jakarta avec le vent j'entends rien
    tu mets pas de casque?
    si c'est pour ça j'entends rien
    ok alors
    salam c'est Cheikh, mon tel est mort, ça c'est la puce de Modou, je serai dessus jusqu'à \
    samedi
    vocal stp
    [Message vocal 0:09]
    ok c'est bien ta voix de chèvre
    na nga am respect
    c'était pour te dire que le mouton est choisi
    envoie photo
    il est plus beau que pape
    il est mieux coiffé aussi
    à roissy. 3 valises, 2 kg de trop, j'ai mis les chaussures aux pieds
    MES chaussures?
    44 je fais 42, je marche comme un clown
    on t'attend à AIBD avec modou
    inchallah
    ba ci kanam
    Bonjour madame Faucher cest Armindo pour le salle de bain
    Bonjour Armindo! Merci de me recontacter
    je peu passer voir demain 18h apres chantier
    Je suis de nuit, je dors jusqu'à 16h donc 18h parfait
    d acor
    je suis devan portail
    j'arrive, le chien est gentil
    il et gran
    gentil quand même!!
    madame devis prêt, je envoie foto du papier parce que ma fille fait le ordinateur \
    seulement le dimanche
    pas de souci
    Merci. Je regarde avec mon mari et je vous dis
    oui tranquille
    Question Armindo, "dépose" c'est compris l'évacuation à la déchetterie?
    oui tout compri. le gravats je mene avec ma remorque
    super. Et la TVA c'est 10?
    oui 10 maison plus 2 an
    D'accord on signe 🙂
    obrigado madame. merci
    acompte 30 pour cent comme marqué sur devis pour commander carrelage. vous pouvez faire \
    cheque ou virement, rib en bas du devis
    Je fais un virement. Juste je vous appelle avant pour vérifier les chiffres, ma collègue \
    s'est fait avoir avec un faux RIB d'artisan
    oui tres bien, appelez. mon cousin aussi ses client on recu faux mail
    C'est fait, 1 290, ça doit arriver demain
    merci. je commande aujourd hui
    madame. probleme
    aïe
    carrelage gris clair plus en stock. il a gris souris ou gris perle
    C'est quoi la différence
    souris plus triste
    😂😂 alors perle
    bon choix
    Je ne serai pas là lundi matin, garde prolongée. Vous pouvez entrer, il y a une boîte à \
    clé à gauche du volet
    quel numero
    595758, et remettez la clé dedans quand vous partez svp
    oui promis
    et le chien
    il sera avec mon mari
    ah bon dieu merci
    il vous a fait quoi 😄
    il a mangé mon sandwich samedi
    NON
    tout entier. avec papier
    je suis morte de honte
    ce pas grave cetait thon
    bonjour. baignoire partie. il y a trou dans plancher que on voyait pas
    grand le trou??
    comme assiete. bois mouillé vieux. faut changer 3 planche
    ça change le prix?
    120 materiel. travail je compte pas
    Vous êtes sûr? Comptez votre travail quand même
    une heure. ce rien
    merci Armindo
    [Message vocal 1:10]
    je ecoute ce soir madame ici marteau piqueur
    pas urgent, c'est pour la hauteur du lavabo
    jai ecouté. 90 cm vous etes grande?
    1m62
    alors 85
    mon mari 1m91
    alors 88
    😂 diplomate
    27 an de metier
    Armindo vous avez essayé de m'appeler? je suis au bloc, je peux pas répondre avant 20h
    oui cest pour robinet, je attend
    Écrivez moi plutôt
    robinet noir ou chrome. vendeur ferme 19h
    chrome!
    ok chrome
    madame ce soir message bizarre sur mon telefone, "votre client a payé, cliquez pour \
    recevoir largent". cest vous?
    Ah non pas du tout! Ne cliquez pas, moi je fais que des virements sur votre RIB
    je pensai. je efface
    oui effacez
    ma fille dit pareil. elle dit papa touche a rien
    elle a raison la petite
    elle a 24 an
    elle a raison la grande
    faience fini mur gauche
    oh c'est magnifique
    gris perle pas triste
    pas triste du tout
    demain joint et apres demain meuble. vendredi vous pouvez laver
    je vais pleurer sous la douche
    pas avant 24h pour joint sec
    promis je pleure samedi
    fini. jai laissé un pastel de nata sur la table cest ma femme
    Le chien l'a pas trouvé?!
    jai mis en haut du frigo
    Vous apprenez vite
    Délicieux. Dites à votre femme merci mille fois
    elle et contente
    facture final ma fille fait dimanche. 3 130 reste avec les planche. rien ne presse, quand \
    vous recevez
    Parfait. J'attends la facture et je règle lundi
    Viré ce matin Armindo. Et je vous ai mis un avis 5 étoiles
    merci du coeur. si voisin cherche carreleur..
    j'ai déjà donné votre numéro à trois collègues
    alors jai plus de dimanche 😂
    Tu es bien rentrée?
    oui
    man
    man man man
    devine
    jai eu 17
    en svt
    sur le rein
    Le rein!! Bravo ma puce
    la prof elle a dit "excellent schéma"
    devant tout le monde
    Inès elle a eu 9 elle a pleuré
    jlui ai donné mon bounty
    C'est gentil ça
    Mais pas de caramel ni bounty avec l'appareil
    jte dis que je lai DONNÉ
    Oui oui
    J'ai essayé de t'appeler
    jetais en perm on a pas le droit
    Rappelle à la récré
    c papa ki doit signer le mot du ski
    ou toi
    mais avant demain
    Quel mot du ski??
    celui que jai oublié
    depuis les vacances
    Capucine.
    cest 215 mais en trois fois et il faut dire oui sur pronote avant minuit sinon je pars pas
    Je vais vérifier auprès du collège d'abord, à 17h la vie scolaire répond encore
    tu me crois pas??
    Je te crois, je veux les papiers
    Bon c'est vrai, j'ai eu Mme Lemoine. Mais je n'ai plus mon accès Pronote
    faut le code de 4 chiffres que tas mis en septembre
    Je ne m'en souviens pas du tout
    cest ma date danniv non?
    Non j'ai essayé
    celle dOscar??
    Oui. Je suis un monstre
    😭😭😭 trahison
    Il est né un jour facile à retenir
    Inscrite. Premier tiers payé par carte sur le site du collège
    MERCIIIIII
    tes la meilleure
    jvais au ski
    jvais au skiiiii
    yaura Noé
    Qui est Noé
    personne
    man jte dis personne
    D'accord
    il est en 4eB
    il a un chien
    Je ne demande plus rien
    il sappelle Patate
    Noé?
    LE CHIEN
    tu peux macheter un masque de ski
    le mien cest celui davant avec hello kitty
    Il va encore
    maman
    On regarde sur vinted samedi
    jen ai trouvé un https://tikkie.me/pay/a1b2c3 14 euros il est trop bo
    Vendeuse avec 200 avis, ça va. Je l'achète dans l'appli, pas en dehors
    oui normal
    Commandé
    💜💜💜
    N'oublie pas l'orthodontiste à 16h45
    jai pas envi
    Moi non plus, c'est moi qui paye
    mdr
    tu viens me chercher?
    Je suis garée devant la boulangerie
    prend un craquelin
    Pas avec l'appareil
    il va me le resserrer justement autant que je mange avant
    Logique implacable. Un craquelin
    jai mal
    Doliprane dans le tiroir
    jpeux manger que de la compote
    Je te fais une soupe
    cest de la torture
    jarrete la vie
    Ça passe en deux jours
    deux jours cest long quand on a 14 ans
    ya un truc bizarre
    Quoi?
    Inès ma envoyé "vote pour moi au concours et donne moi le code que tu vas recevoir"
    Surtout ne donne rien!
    ben non jsuis pas bete, je lai appelée direct
    elle a dit cest pas elle, on lui a pris son insta
    La pauvre
    on la aidée avec Lou a le récup, ca a pris genre deux heures
    maintenant elle a un mdp de 22 caractères
    Vous êtes plus douées que moi
    clair
    Le masque est arrivé, il est au casier du Match
    tu vas le prendre?
    Passe en rentrant, c'est sur ton chemin. Le code de retrait 790979
    ok
    ouvert
    il est MAUVE
    il est MAUVE PAILLETÉ
    C'est bien?
    cest le plus beau jour
    Bien arrivée à la station?
    9h de car
    Enzo a vomi
    deux fois
    jsuis dans la chambre avec Lou et Inès et une qui ronfle
    Tu as mis tes chaussettes chaudes?
    Réponds
    Et Noé
    il est tombé sur le tire fesse
    jlai aidé
    il a dit merci
    cest tout
    il a dit jolis paillettes
    😊
    dis rien a papa
    Rien à papa
    oh Gaby
    oh
    tu dors ou quoi
    je suis bloqué du dos
    encore??
    j'ai levé le moteur tout seul
    mais t'es fada, je t'avais dit samedi on le fait à deux
    je voulais avancer
    ben là t'avances plus
    fais moi pas rire ça tire
    t'as vu le doc
    piqûre + repos 5 jours
    Mireille elle est contente
    elle me fait regarder les feux de l'amour
    peuchère
    c'est pas si mal en vrai
    oh Gaby non
    Victor il est revenu tu sais
    je raccroche
    c'est écrit
    le moteur du coup je le mets sur le bon coin
    combien t'en veux
    600
    il en vaut 400
    je mets 600 ils vont dire 400 je dis 500
    et ils disent 450
    vendu
    oh j'ai déjà un acheteur
    en une heure?
    il prend sans voir, il veut payer avec un lien et envoyer un transporteur
    sans voir un moteur de 15 ans? laisse tomber c'est du vent
    c'est ce que m'a dit Mireille
    écoute Mireille
    je lui ai mis : en main propre au vallon, espèces ou rien
    il a dit quoi
    il a disparu
    match ce soir
    je le regarde couché
    je viens avec les pizzas
    prends moitié moitié
    anchois?
    évidemment anchois
    c'est quoi le code en bas, ils l'ont rechangé
    769717A, et prends l'escalier l'ascenseur il est mort
    6 étages avec les pizzas
    ça te fera du bien
    BUT
    ah non
    hors jeu
    tu es à côté de moi Jo pourquoi tu m'écris
    c'est pour le groupe je me suis trompé
    😂😂
    un jeune de l'Estaque vient voir le moteur demain 10h
    je viens, tu portes rien
    merci mon Jo
    je m'assois dessus si il faut
    il est sympa ce petit
    il s'y connaît en plus
    460 ça va
    il m'a fait un virement instantané devant nous, j'ai attendu de le voir sur mon compte
    t'as bien fait
    il a rougi le pauvre, j'ai dit c'est pas contre toi
    il a mon age quand j'ai acheté la première barque
    celle qui a coulé?
    à quai. elle a coulé à quai
    un jour de pétole
    je veux plus en parler
    concours dimanche, on s'inscrit en triplette? faut 15 chacun à Momo avant jeudi
    ton dos
    je pointe, toi tu tires
    et le troisième
    mon gendre
    le Parisien???
    il s'entraîne
    il joue avec des boules neuves brillantes
    je sais Jo
    j'ai honte d'avance
    il paie l'apéro
    bon. d'accord
    j'ai filé les 45 à Momo, tu me redonnes au bar
    tu notes?
    dans ma tête
    ta tête elle a oublié le 13 juillet de l'année dernière
    15 balles, c'est gravé
    tu réponds pas?
    j'étais sur l'eau y a pas de réseau à Riou
    ça a mordu?
    deux sars et une vieille chaussette
    garde la chaussette pour le gendre
    PREMIER TOUR PASSÉ
    j'étais là Jo
    je l'écris pour la postérité
    le Parisien a fait un carreau
    par erreur
    un carreau c'est un carreau
    il a regardé où c'était parti
    😂😂😂
    demi finale. à Marseille. avec un mec de Courbevoie
    faut qu'on lui apprenne à dire dégun
    il a dit "dégain"
    on a perdu à cause de ça
    c'est sûr
    oh Jo j'ai un sms "votre amende de 35 euros, payez aujourd'hui"
    tu t'es garé où
    nulle part j'ai pas conduit depuis deux semaines
    alors c'est faux, les vraies elles arrivent par la poste
    c'est bien ce que je pensais
    et les tiennes elles arrivent par paquets
    va caguer
    tiens tes 15, je les ai mis sous le pastis chez Momo
    récupérés. il manque rien
    et le dos va mieux
    alors samedi on sort la barque
    à deux
    cc rien jsuis posé et toi
    si à l'instant
    557-791
    ah ouais quand même
    c'est pour quoi
    ok mais demain jdois payer mes courses moi
    bah non mec
    ton coloc dit que t'as pas ton tel depuis ce matin. j'appelle ma banque direct
    Oui mon grand, je sors du marché
    Oh c'est formidable ! À Nantes ?
    Et pourquoi pas depuis ton compte ?
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
    il s'appelle zidane. allez dégage du tel à mon reuf
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
    Je passe par la carte de la société ?
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
    Ayoye. Ton char est encore brisé ?
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
    Le monsieur de la Poste s'en est occupé, c'est chose faite.
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
    Oui quoi de neuf
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
    Méfie-toi du prix cassé
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
    pour combien de recharges
    C'est chelou ton truc, depuis quand t'as ça
    bon j'y suis
    [photo] voilà les trois
    bon d'accord mais c'est le dernier j'ai plus un rond
    [photo] tiens
    Pas du tout, je regardais la météo
    Ah ! Un instant, il faut que je retrouve les messages
    Il y a écrit 056161
    Dites, mon appareil m'a réclamé une inscription, ma fille l'a refaite, et ma belle-sœur \
    dit que je lui quémande de l'argent !
    euh non
    pk y a mon num alors
    le sms dit whatsapp pas snap
    mdr essaye encore
    on s'est rencontrés où
    on est cousins
    Oh bravo la puce ! On peut goûter ?
    Tu as le mien
    Tiens : 945-352
    Bizarre, je ne vois plus aucune de mes conversations...
    bonsoir, pas de souci
    je préfère passer par la maîtresse pour ça
    bon, appelez-moi
    désolé mais je ne transmets rien sans entendre une voix
    ma fille. la maîtresse aura votre message demain
    Moins que toi je pense
    Voilà : 499435 n'en parlez à personne, enfin c'est ce qui est marqué
    Il parle néerlandais ton robot
    Non là j'arrête, ça devient n'importe quoi
    Haha toujours ! Et toi, la reconversion ?
    Génial, bravo !!
    J'achète déjà tout haha
    791224
    Dis, hier je n'avais plus accès à rien et je récupère à peine, c'est lié ?
    Ah toi alors, tu n'en rates pas une !
    Dis donc !
    Tu veux que papa s'en charge ?
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
    c'est Daan je parie
    il fait beau a toulouse
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
    Je ne lance rien sans ordre signé et contre-appel.
    Parfaitement. Vous aussi, quand vous m'aviez formée à ne jamais céder.
    Qu'il écrive.
    Oh mince, un accident ?
    Votre voiture est garée devant ma fenêtre
    Avec votre chien dedans ? Il me regarde
    à peine, j'ai des cheveux dans le houmous
    985,50 €??? j'ai pris qu'une entrée
    ah oui les légumes verts
    c'est réglé patronne
    Salut, il me manque ta part du loyer, 2340 euro, le prélèvement passe après-demain
    pardon les apl sont pas encore tombées
    Je comprends mais mon compte est à zéro, si ça passe pas c'est 20 euros de frais pour moi
    je demande à ma sœur et je te fais l'instantané
    Merci, ça m'arrange vraiment
    tu devrais l'avoir
    Oui bien arrivé. La box je la paie ce mois-ci et toi en avril
    ça roule
    Oui vers 19h, tu m'inquiètes quand même
    Aïe aïe aïe
    Évidemment. Toujours le même RIB ?
    C'est parti, prends une marque solide
    Apporte plutôt ton linge dimanche en attendant
    Chers choristes, voici venu le temps des cotisations !
    Tarif plein Rp 500.000, demi-tarif pour les étudiants.
    Par chèque ou par virement : FR1420041010050500013M02606, à l'ordre de K. Peeters.
    Peut-on payer en trois fois comme l'an passé ?
    Bien entendu, glissez-moi trois chèques dans une enveloppe.
    C'est gentil, à mardi pour le Fauré
    Révisez la page 12, elle est traîtresse
    Je participe, on lui prend quoi ?
    Le lien me demande une carte d'identité, normal ?
    Réussi, j'ai mis 15
    Bonjour, la poussette double est toujours à vendre si ça vous intéresse
    Oh oui ! Vous en demandez combien ?
    £450, avec les deux chancelières
    Est-ce que je dois vous verser des arrhes ?
    Surtout pas, venez d'abord l'essayer avec les jumeaux
    Samedi 10h ça vous irait ?
    Très bien. Espèces ou virement sur place, comme vous préférez
    Le virement est fait, je vous montre l'écran en bas de chez vous
    Je descends avec les roues regonflées
    Non.
    Le ton suffit
    Les pâtes au beurre c'est le minimum vital, je te l'accorde
    R$ 850 sont partis. Achète AUSSI des légumes
    J'y compte
    Bonjour, il reste le solde du camp à régler pour Basile
    Ah oui zut, c'est combien encore ?
    1.250 euro, vous aviez déjà versé nonante en mai
    Par Payconiq ça va aussi ?
    Oui, ou sur le compte de l'unité DE89370400440532013000 avec son nom en communication
    Payconiq envoyé à l'instant
    Bien reçu, n'oubliez pas la fiche médicale et les bottes
    Les bottes sont déjà pleines de boue d'avance
    Le plombier est reparti, plus une goutte
    Victoire ! On lui doit combien ?
    5.000 TL. Tu peux t'en charger ? Mon appli est en maintenance jusqu'à minuit
    La mienne marche. Le RIB est sur la facture ?
    Oui en bas à droite, je l'ai posée sur le frigo sous l'aimant girafe
    Payé et archivé chéri
    La girafe te remercie
    j'étais sous la douche, quoi ?
    service complet
    Oui vers 18h, file le code
    Aucun casier ne s'ouvre
    Nickel. C'est énorme, t'as commandé un phoque ?
    Nous y sommes mais il fait nuit noire, quel escalier ?
    Trouvé, merci ! C'est ravissant
    Bonjour, le spa demande un code, c'est prévu ?
    Vous êtes adorable
    c toi qui te connectes à mon canal depuis "TV Mamie Brest"?
    oui mamie veut voir les chiffres et les lettres en replay
    tu reçois un code je crois
    800-138
    elle a tapé le numéro de sa sécu à la place
    nouveau: 187133, tape le toi
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
    Pourquoi tant de manières ?
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
    calme, j'en ai 200, je te fais un lien
    carrément
    tu veux que je t'avance des sous pour le week-end ?
    Bonjour à tous, je passe au +31 6 53953019 à compter de lundi. L'ancienne ligne reste \
    ouverte quinze jours, appelez-la si vous avez un doute
    Sage précaution ! C'est fait, c'est bien ta voix de canard
    Coin coin
    Mis à jour dans le répertoire, canard compris
    Au passage, qui peut me remettre dans la liste du covoiturage ?
    Moi. Tu conduis jeudi du coup
    Le piège
    Bienvenue
    d'acc!! et le chargeur que tu devais pas oublier?
    mais bien sûr
    fais gaffe aux névés
    Bonjour, impossible de téléphoner jusqu'à mercredi, mon écran est en miettes et je vous \
    écris depuis la tablette du salon
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
    Tu es un ange tombé du ciel
    Mot de passe "tarte aux pommes", j'ai prévenu la directrice
    J'ai le petit, il a perdu une moufle et une dent
    Classique mardi
    ça sonne dans le vide, tout va bien?
    les petits aussi?
    je viens vous chercher
    je vois votre gyrophare
    Tu peux parler ? C'est à propos de papa
    Oui je sors, qu'est-ce qu'il a ?
    Douleur dans la poitrine, le SAMU l'a emmené à la Timone
    J'arrive, quel bâtiment ?
    Cardio, deuxième étage, les visites jusqu'à 21:15
    Et maman ?
    Avec moi, elle tricote à une vitesse inquiétante
    Coronarographie faite, deux stents, il réclame déjà du saucisson
    Ouf. Le vieux cuir
    oui accroché chez moi à lyon 2
    PHOTO
    je saute dans le métro, 15 min
    je sonne en bas
    À lire svp : dans notre village quatre personnes se sont fait avoir par un faux message de \
    proche. Ils demandent un code ou un virement "à rendre demain"
    Quelle honte. Comment on fait pour savoir ?
    On téléphone, toujours, au numéro qu'on connaît
    Et si c'est toi qui ne décroches pas ?
    Alors c'est que je dors, et tu ne paies rien à un homme qui dort
    Le boulanger a failli virer 1.250 euro, sa femme l'a arrêté net
    Raison de plus. Et on ne recopie jamais un code reçu par SMS
    Compris chef
    les gars si Kevin vous écrit pour du cash c pas lui, hacké
    sérieux il me réclame $1,200 là maintenant
    tu bloques tu signales
    j'lui ai envoyé un gif de banane du coup
    parfait comme réponse
    il s'est fait avoir comment
    quelqu'un lui a demandé un code en mode "je l'ai envoyé chez toi par erreur"
    Merci René. Chez nous ce sera "andouillette"
    Ah flûte
    Et si le voleur lit par-dessus notre épaule dimanche ?
    Avec ta béchamel sûrement
    Tu vas te moquer mais j'ai failli donner $1,200 à un inconnu
    Mais non ?!
    "Salut tata, mon téléphone est cassé, je peux pas appeler, tu pourrais régler une facture"
    Le grand classique
    Sauf que ça tombait pile le jour où la petite changeait de forfait
    Et qu'est-ce qui t'a arrêtée
    Le point à la fin des phrases. Elle n'en met jamais. Depuis, on s'est juré de toujours \
    s'appeler avant
    Sauvée par la ponctuation
    Bonjour ma belle, je suis à la médiathèque de Villeurbanne devant un ordinateur public et \
    j'aimerais retrouver la recette que tu m'as envoyée hier.
    Coucou ! Tu veux que je te la renvoie par courriel ?
    J'ai ouvert WhatsApp Web, il me propose un carré à scanner avec mon téléphone, mais je me \
    demande si c'est bien prudent ici.
    C'est faisable, seulement n'oublie pas de te déconnecter avant de te lever, sinon le \
    prochain verra tes messages.
    Tu as raison, d'autant qu'un monsieur attend déjà la place.
    Où en es-tu ?
    C'est ouvert, je vois toutes nos bêtises en grand format, c'est affreux.
    Ferme les photos de la plage au moins !
    Trop tard, le monsieur a souri.
    Mon Dieu.
    L'imprimante ne veut que les documents, pas les messages.
    Et si tu la recopiais simplement à la main ?
    Il y a dix-sept ingrédients.
    J'ai une idée, je sors du travail à seize heures, je te rejoins devant la médiathèque avec \
    la feuille.
    Formidable, je quitte la session tout de suite.
    Voilà, j'ai vérifié sur mon téléphone, plus aucun ordinateur n'est relié.
    Je descends du bus, je vois ton chapeau.
    Je vois ta feuille !
    Alors, le café était bon ?
    Excellent, et la recette est dans ma poche, merci encore.
    Bonjour Madame Priya, la collectivité m'a remis un appareil professionnel, je vous écris \
    donc pour la première fois de ce numéro.
    Bonjour Monsieur, félicitations, dois-je effacer l'ancien ?
    Surtout pas, l'ancien reste mon numéro personnel, celui-ci ne servira qu'au service.
    Je vois que la photo est celle de la mairie et non la vôtre, est-ce normal ?
    Tout à fait, la direction a imposé le blason, ce dont je ne suis pas responsable.
    Vous étiez plus beau avec votre chien.
    Le chien en est très affecté.
    Pour la réunion du 12, où faut-il vous joindre ?
    Aux heures ouvrables sur ce numéro, et le soir sur l'autre si un administré s'enchaîne aux \
    grilles.
    Comme l'année dernière avec les platanes.
    Exactement, il m'a appelé à vingt-trois heures.
    Mon téléphone me propose de l'enregistrer sous « Inconnu mairie », que dois-je mettre ?
    Mettez mon nom suivi de « travail », c'est ce que j'ai fait pour vous.
    C'est chose faite.
    Je vous prie également de noter que ce téléphone n'a pas de messagerie vocale avant lundi.
    Je vous laisserai donc des pigeons voyageurs.
    Ils sont plus fiables que le standard.
    La secrétaire a bien confirmé votre nouvelle ligne sur l'annuaire interne.
    Merci de l'avoir vérifié.
    Bonne continuation.
    wesh t'es chez toi demain aprem?
    ouais normalement, pourquoi
    la voisine attend un colis avec code, elle est à l'hosto, tu peux l'ouvrir au livreur?
    si tu me le donnes ok. c'est bien 036077?
    exact c'est écrit sur mon ticket
    le livreur est passé à 11h
    aieee. laissé un avis?
    oui il repasse demain
    bon tkt. elle sort demain de toute façon
    colis là, pèse 8 kilos, c des nains de jardin on dirait
    mdr merci t'es un roi
    de jardin oui
    Salut Sanne, mon fils il joue Roblox, tu as gagné code dans boîte de céréale oui?
    Oui Fatou ! j'ai gardé le carton, c'est 788231
    il écrit pas bon, peut être zéro ou lettre O
    Viens demain à la distribution, je te donne le carton et il gratte lui-même
    Hé dis, t'as vu le prix des tickets pour le Cirque Royal
    Non, combien que ça coûte potferdekke
    Septante-deux la place, une folie mais c'est Arno
    Arno c'est plus trop frais dis
    Le groupe hommage je veux dire
    Ah voilà, là je respire
    J'en ai pris trois, toi moi et Kris
    T'es un brave
    Donc tu m'en dois une, septante-deux, quand tu sais
    Je dois d'abord passer chez la banque, mon Payconiq fait le fou
    Y a pas le feu à la maison
    Il me demande de confirmer par visage, j'ai un pansement sur le nez
    L'escalier, la nuit. Je t'ai dit d'acheter une ampoule
    Je l'ai achetée, elle est sur la table
    Elle est pas dans l'escalier
    Oui enfin
    Bon ça va, septante-deux partis, regarde
    Rien encore
    Patience, ça traverse la Senne
    C'est là, merci fieu
    On va à pied?
    Oui via la rue Haute
    Et on mange des caricoles avant
    Si tu peux encore sentir avec ton nez
    Un nez, deux verres, trois caricoles
    🚨🚨 ça y est elle est née 👶💗
    NOOON 😱😍 le poids le poids
    3 kg 320 🥳 et 51 cm
    Une future bassiste 🎸
    Elle hurle en mi bémol déjà 😂
    Comment va la maman 💐
    Fatiguée mais rayonnante ✨ elle veut du saucisson 🐖
    Légitime 🫡
    Et le prénom c'est Léonie 🌸
    Ooooh trop beau 😭
    Comme la chanson de la tournée à Rennes 🎶
    J'ai la chair de poule 🥹
    Elle a ton front 😬 et les yeux du manager 😂
    ⛔ pas ce genre de blague à la maternité
    Pardon 🙏🤣
    Bon première nuit 🌙 zéro minute dormie 😵
    Bienvenue dans la tournée permanente 🥁
    On répète quand 🎼
    Dans deux mois mon gars, avec boules Quies 👂
    J'ai acheté un casque bébé 🎧👶
    Rock'n'roll 🤘
    Tu passes samedi voir la princesse 👑
    Oui avec le saucisson 🐖🥖
    Elle t'aime déjà 💛
    Et moi donc 🥹
    salut c ta cousine préférée
    écouté mdr. t'as pas 15 pour la foire ce soir, maman peut que demain
    trop bon
    viens les chercher au snack vers 7h j'suis là, pas de virement, pas de frais
    yo t'as mis la double vérif sur ton whatsapp ou t'es toujours un aventurier
    un aventurier je crois. pk
    un pote s'est fait siphonner, il avait rien mis
    ah ouais chaud. faut aller où déjà
    compte > vérification en deux étapes > tu choisis un code tout simple que tu oublies pas
    ok je mets la date de naissance de mon hamster
    lequel, le mort ou le vivant
    le mort, par respect
    mets ton mail aussi sinon t'es mort comme le hamster
    c'est bon c'est fait. mail de secours: ma mère
    ta mère va changer ton code si tu oublies de mettre la table
    la table elle me fait peur plus que les hackers
    Hello mon amour 💌 t'as vu le courrier des impôts 📬
    Non dis 😬
    Ils nous rendent 612 🥳💶
    OUIIII ✨ enfin !!
    Faut faire 50/50 ou c'est pour l'apéro 😄
    Moitié chacun 🫶 tu m'as déjà avancé le plombier
    Ah oui, 180 🚽
    Exactement ❤️
    Donc 306 pour toi – 180… 126 💡
    Tu comptes vite toi 🧮
    Maths CM2 😎
    Je prends aussi un resto 🍝
    Ok ok 🙈 même celui sur le quai
    Je t'ai fait 126 + une tarte aux fraises 🍓
    Reçu ma vie 💛 et la tarte ?
    Elle est dans le frigo, cachée derrière les endives 🥬😂
    Noisette s'est échappée par la porte du garage à 9h40. Votre mère est calme, je ratisse le \
    lotissement.
    Compris. J'appelle la SPA et je fais une affiche. Elle revient souvent chez le boucher.
    Toujours rien la nuit. Les affiches sont posées, la mairie est prévenue.
    Le boucher vient d'appeler. Elle est chez lui, elle a refusé le jambon. Merci pour tout.
    Ech tiot y fait ses d'voirs dins l'bureau, ti sais compter les fractions ?
    Mi j'sais faire eul quart d'un camembert, d'ailleurs t'm'en dois 3 euros
    J'te l'les mets su l'bureau, avec un bic pour Enzo
    Et 3/4, eul reste c'est du pain
    photos du semi https://papara.com/x on te voit au km 18 🏃
    écouté. oui celui en tutu c'est toi
    ça me demande une adresse mail avant de voir c'est sûr ?
    oui c'est le site du club, sinon c'est sur le panneau à l'entrée
    laisse tomber, trouvé sur le facebook de l'asso, sans rien donner
    j'ai rien compris mais je suis d'accord
    dis
    j't'envoie un truc
    « À l'ombre du vieux pommier, la terre a plus de mémoire que nous, elle garde le pas du \
    lapin, l'erreur du voisin et la main qui sème trop serré. Chaque printemps elle nous rend \
    la graine qu'on ne lui avait pas demandée, et c'est ainsi que les tomates viennent au fond \
    du tas, sans permission, sans arrosoir, sans facture… » (c'est long)
    ouille
    trop long
    c'est de mon voisin de parcelle
    le sourd ?
    j'appelle, tu me le lis
    vas-y
    salut cousine, je suis devant ton immeuble
    déjà?? tu as dit dix heures
    pardon, le tram est très rapide
    ok 224737, après la lettre B
    je fais mais rien
    c'est la porte de gauche
    la gauche il y a chien
    oui c'est Gérard il est gentil
    gérard est grand comme une vache
    c'est un teckel
    ah c'est une dame avec un sac. ok
    monte, 4e sans ascenseur
    je monte avec plantes
    oui attention le plafond est bas
    j'ai cogné mais la plante elle est bien
    la plante a plus de tête que toi ma chérie
    t'as le build?
    écouté, ok j'attends
    gardien_de_but_v12.apk
    ça s'installe pas, play protect
    tu coches sources inconnues juste pour nous
    oui j'ai signé avec la clé de debug, c'est normal
    ok installé
    le gardien bouge?
    il plonge tout seul et marque contre son camp
    comme toi au cours moyen
    😭
    envoie le log
    il dit « null pointer dans gants »
    bien sûr les gants sont null
    écouté. t'es sur l'android de ta mère ou quoi
    oui c'est le seul qui a android 8
    ta mère sait que son téléphone arrête des penalties?
    elle a battu mon record
    gardien_v13.apk
    ok là ça arrête
    la célébration c'est toi qui l'as chantée??
    contrat d'artiste exclusif, 1 pizza
    Mon cher Jonas, mon petit, tu passes bien par le marché samedi ?
    Oui Madame, j'ai ma grosse cabas et mon ticket de bus
    Alors prends moi des poireaux, deux betteraves et un peu de comté, mais du vrai, pas celui \
    qui pleure
    Comté qui ne pleure pas, bien noté
    Et une baguette, la tradition
    Cuite ou pâle ?
    Entre les deux mon ange, comme ta dissertation
    Elle avait 11
    Bien cuite donc. Dimanche on déjeune, tu me lis ton poème ?
    Hello, j'ai forgot le code du locker de la piscine pour votre maman, you have it?
    Yes c'est 510725, mais l'habit de natation est already chez elle normalement
    Oh la honte, elle l'avait under her dress, on n'a même pas besoin du casier
    That's my mother, toujours prête à plonger
    coucou mon groupe est au tremplin de la ville faut voter \
    https://vote-contest.example.click/a7 on joue du klezmer
    je clique et ça dit scrutin clos
    quoi non c'est jusqu'à dimanche
    clos je te jure avec un cadenas
    ah bah le bassiste m'appelle on est déjà qualifiés ils ont arrêté tous les votes
    voilà mon pouvoir d'influence avant même de cliquer
    viens au concert je te mets sur la liste apporte tes bouchons d'oreille du bloc
    les places pour le gala c'est toi qui as avancé ?
    entendu. 88 alors, pas 80
    88 avec les frais oui
    viré sur ton compte de paie, tu me dis
    le « yes madame » est bien noté 😄
    Chère cousine, je t'annonce que le petit Augustin fait désormais ses nuits, ou du moins la \
    moitié d'entre elles.
    Quelle nouvelle ! Et que fait-il de l'autre moitié ?
    Il chante, assis, dans le noir, à l'adresse de la lampe.
    Il tient de l'oncle Hubert.
    L'oncle Hubert chantait à l'adresse du buffet, c'est un autre répertoire.
    As-tu reçu le paquet avec les petits chaussons tricotés par maman ?
    Oui, ils sont ravissants, mais tous deux pour le pied gauche.
    Elle a donc perdu son modèle, je m'en doutais.
    Augustin s'en accommode, il ne marche pas encore.
    À propos de marcher, avez-vous finalement choisi la Bretagne ou le Jura pour cet été ?
    Le Jura, à cause du fromage et de la poussette tout-terrain.
    Nous pourrions vous y rejoindre, j'ai justement deux pieds droits.
    Mon cher camarade, j'espere que la hanche te laisse en paix.
    Bonjour mon ami, elle grince mais elle marche. Que me vaut l'honneur?
    Je suis géné. La chaudiere est morte et l'artisan veut un tiers d'avance, soit 600. Ma \
    pension ne tombe que le 9.
    Je t'apelle après le repas, on va en parler de vive voix.
    Comme je te disais, je ne peux mettre que 150 cette fois, les petits-enfants rentrent à la \
    fac.
    C'est deja beaucoup, et rien ne presse.
    J'en ai touché un mot à Fernand, tu sais, le trésorier de l'amicale. Il dit que la caisse \
    de secours est faite pour ça.
    Fernand, ce vieux brigand! Je n'osais pas demander.
    Il passe chez toi jeudi avec le chèque et une bouteille de cidre, garde tes sous.
    Vous me faites pleurer, et ça ne chauffe meme pas la maison.
    Votre fils a dit qu'il raterait l'entraînement pour cause de bac. Est-ce médical ?
    C'est philosophique. Il a découvert Kant hier soir.
    Kant ne l'aidera pas sur le revers.
    Le revers ne l'aidera pas sur Kant.
    Il dort ?
    Le chat dort. Lui surligne. Tout. Le livre est fluo.
    Dites-lui que j'ai eu 6 et que je vais très bien.
    Il sait. C'est ce qui l'inquiète.
    Touché.
    Épilogue : l'épreuve est reportée à jeudi, un dégât des eaux au lycée.
    Donc il peut venir ce soir.
    Il est déjà dans la voiture, avec Kant et sa raquette.
    """
}
