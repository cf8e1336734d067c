// 3833 everyday chat messages in French, one a line.
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
    j'ai ouvert une cagnotte, chacun met ce qu'il veut https://shop.example.net/item/98213
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
    611972 et la deuxième porte faut pousser avec l'épaule
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
    NL91ABNA0417164300 c'est le même que pour les vacances, vous devriez l'avoir en \
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
    Prends celui de Benoît alors, Monsieur Haddad, +31 6 84565877
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
    Le code c'est 796611, chez la librairie de la rue Saint-Gilles
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
    https://www.example.org/news/4417 c'est l'épingle, le gps vire fou après le dépanneur fak \
    suis la pancarte de beignes
    jsuis avec toi dans l'char
    ah ouin. c pour Steph
    Steph y'est devant la porte pis y gèle
    on est à 20 min
    c'est quoi le code du cadenas, c'est toi qui a le courriel
    908027 pis faut tirer vers le bas fort
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
    Pardonnez-moi. 131791 puis la touche verte.
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
    151010, et remettez la clé dedans quand vous partez svp
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
    jen ai trouvé un https://shop.example.net/item/98213 14 euros il est trop bo
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
    Passe en rentrant, c'est sur ton chemin. Le code de retrait 420097
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
    856690A, et prends l'escalier l'ascenseur il est mort
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
    Qui a survécu à hier soir 🙋‍♀️
    à peine, j'ai des cheveux dans le houmous
    Glamour. Bon j'ai avancé le resto, voici la douloureuse
    https://paypal.me/x/250
    985,50 €??? j'ai pris qu'une entrée
    Et six mojitos Léa
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
    Tu peux m'appeler après le boulot ? Rien de grave
    Oui vers 19h, tu m'inquiètes quand même
    La machine à laver a rendu l'âme en inondant la voisine
    Aïe aïe aïe
    Avec la franchise et l'appareil neuf je suis ric-rac. Tu pourrais me prêter 850 zł, je te \
    les rends en deux fois ?
    Évidemment. Toujours le même RIB ?
    Oui, La Banque Postale, t'as dû le garder depuis le cadeau des parents
    C'est parti, prends une marque solide
    Je t'en rends la moitié le 28 et l'autre fin avril, je l'ai mis dans l'agenda
    Apporte plutôt ton linge dimanche en attendant
    Chers choristes, voici venu le temps des cotisations !
    Tarif plein Rp 500.000, demi-tarif pour les étudiants.
    Par chèque ou par virement : FR1420041010050500013M02606, à l'ordre de K. Peeters.
    Peut-on payer en trois fois comme l'an passé ?
    Bien entendu, glissez-moi trois chèques dans une enveloppe.
    C'est gentil, à mardi pour le Fauré
    Révisez la page 12, elle est traîtresse
    Psst, départ de Mehdi vendredi, je lance une cagnotte
    Je participe, on lui prend quoi ?
    Un stage de plongée
    https://tikkie.me/pay/a1b2c3 chacun met ce qu'il veut
    Le lien me demande une carte d'identité, normal ?
    Ah non, t'as dû cliquer sur l'option cagnotte pro, reviens en arrière
    Réussi, j'ai mis 15
    Parfait alors. Et surtout bouche cousue, il croit qu'on l'a oublié
    Bonjour, la poussette double est toujours à vendre si ça vous intéresse
    Oh oui ! Vous en demandez combien ?
    £450, avec les deux chancelières
    Est-ce que je dois vous verser des arrhes ?
    Surtout pas, venez d'abord l'essayer avec les jumeaux
    Samedi 10h ça vous irait ?
    Très bien. Espèces ou virement sur place, comme vous préférez
    Le virement est fait, je vous montre l'écran en bas de chez vous
    Je descends avec les roues regonflées
    Très cher père bien-aimé
    Non.
    j'ai encore rien demandé
    Le ton suffit
    il me reste 4€ et des pâtes sans beurre, tu peux virer un petit truc jusqu'à la bourse ?
    Les pâtes au beurre c'est le minimum vital, je te l'accorde
    R$ 850 sont partis. Achète AUSSI des légumes
    brocolis jurés, je t'enverrai une photo compromettante
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
    Décroche décroche décroche
    j'étais sous la douche, quoi ?
    Carte refusée, caddie plein, trois générations derrière moi. Fais un virement sur le \
    compte joint, £450
    Passé ! Merci d'avoir crié le montant sur haut-parleur devant tout le Carrefour
    service complet
    J'achète du chocolat avec la différence
    Tu repasses par la gare ce soir ? Y a un colis pour moi dans le casier
    Oui vers 18h, file le code
    570090, le mur gris près du photomaton
    Aucun casier ne s'ouvre
    Tape aussi le 0 devant, j'ai oublié de te le dire
    Nickel. C'est énorme, t'as commandé un phoque ?
    Un oreiller ergonomique
    Bonjour, la boîte à clés est fixée sous l'escalier, composez 5139 puis tirez vers vous
    Nous y sommes mais il fait nuit noire, quel escalier ?
    Celui de pierre, côté lavoir
    Trouvé, merci ! C'est ravissant
    Le code du portail change lundi, je vous le donnerai au petit déjeuner
    Bonjour, le spa demande un code, c'est prévu ?
    Oui pardon : 4, 4, puis la flèche. Vingt minutes maximum
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
    Nouveau téléphone, même tête, même numéro ! Par contre j'ai tout perdu, sauvegarde \
    foireuse
    même les photos du baptême ?
    Même celles-là, je suis inconsolable
    calme, j'en ai 200, je te fais un lien
    Tu sauves mon mariage
    carrément
    Et je dois réactiver la banque par courrier, je vis dans le futur
    tu veux que je t'avance des sous pour le week-end ?
    Non t'inquiète j'ai des espèces, garde ça pour les crêpes
    Bonjour à tous, je passe au +31 6 53953019 à compter de lundi. L'ancienne ligne reste \
    ouverte quinze jours, appelez-la si vous avez un doute
    Sage précaution ! C'est fait, c'est bien ta voix de canard
    Coin coin
    Mis à jour dans le répertoire, canard compris
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
    rappelle dès que tu peux c'est important
    ça sonne dans le vide, tout va bien?
    j'étais au téléphone orange de l'autoroute, courroie cassée, on est derrière la glissière
    les petits aussi?
    ils dorment dans des couvertures de survie comme des burritos
    je viens vous chercher
    oui stp, et prends la carte verte dans le tiroir du haut
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
    dis moi que t'as encore mon double de clés
    oui accroché chez moi à lyon 2
    je suis sur le palier en chaussettes licorne, la porte a claqué
    PHOTO
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
    Message de la gendarmerie, à diffuser : des individus prennent le contrôle de comptes et \
    réclament 985,50 € à l'entourage. Convenez d'un mot secret en famille.
    Merci René. Chez nous ce sera "andouillette"
    Il ne faut pas l'écrire, malheureux !
    Ah flûte
    On en choisira un autre dimanche, de vive voix
    Et si le voleur lit par-dessus notre épaule dimanche ?
    On lui servira du gratin, il avouera
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
    photos du semi https://video.example.com/watch?v=a1b2c3 on te voit au km 18 🏃
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
    t'es réveillée?
    papa est aux urgences à Marie Curie
    Quoi?? depuis quand
    4h du mat. il respirait mal
    tu peux me faire 50 pour le taxi du retour je suis parti en pyjama presque sans \
    portefeuille
    oui évidemment. Payconiq?
    non j'ai plus que 3% de batterie. sort code 20-45-45 account 73219846 c'est le compte de \
    Sandrine
    fait. je t'ai mis 80
    je pose Louise à la crèche et j'arrive
    merci sœurette. on attend la radio
    Salut René, on joue ou on joue pas ?
    Il pleut comme vache qui pisse
    Ça doit se lever à 15h
    Alors 15h30. Le terrain sera de la soupe
    Prends ton chiffon. Et les gobelets c'est ton tour
    J'ai encore ceux du 14 juillet
    Bonjour à tous, enfin à toi en particulier Thierry 😄 il me manque ta licence
    145 € sur le compte du club : GB29NWBK60161331926819, mets le nom de Enzo en libellé
    Mea culpa. chèque ça va?
    je préfère virement la banque à fermé l'agence de Bruay et je dois faire 20 bornes pour \
    déposer
    c'est plus le même IBAN que l'an dernier?
    Oui on est passés au Crédit Mutuel, c'est sur le papier de rentrée. Demande à Didier si tu \
    veux
    vu avec Didier. Viré. Pardon pour la méfiance
    Tu as bien raison de vérifier. Merci
    j'ai trouvé ça pour le week-end de l'Ascension https://maps.example.com/?q=52.09,5.12
    pas mal! c est où exactement
    à côté d'Ornans, 2h de route
    y'a un lave vaisselle? sinon je viens pas
    oui madame. et 3 chambres
    l acompte est remboursable?
    jusqu'au 2 mai
    alors bloque
    mam cest nael g un nouveau num
    Ah oui ? Et comment s'appelle ton prof de maths que tu adores
    mdrrr mr pigeon
    enfin mr pichon
    OK c'est bien mon fils
    Pourquoi un nouveau numéro encore
    le forfait de papa il a pris 3 lignes cetait moins cher
    Enregistre moi celui du docteur aussi alors
    ouiii
    Le projet de four à pain collectif est soumis au vote de la ville ! \
    https://vote-contest.example.click/a7
    jusqu'au 12, il faut choisir 3 projets minimum sinon ça compte pas
    il faut créer un compte ville ?
    oui ou venir à la mairie de quartier avec un justificatif, y'a une urne
    j'irai à l'urne, leurs sites j'ai horreur de ça
    parfait ! tu y croiseras ma mère elle tient le bureau
    à voté. ta mère m'a refilé 2 pots de confiture
    tu as eu la framboise ou la mirabelle ?
    mirabelle. et une rhubarbe suspecte
    jette la rhubarbe
    trop tard Jean l'a goûtée
    on est 9e sur 40 !!! les 12 premiers sont financés
    donc on l'a le four
    on l'a
    faut qu'on apprenne à faire du pain maintenant
    réunion le 4 à 18h30 chez nous, amène ta chaise
    37 pour l'élec
    https://papara.com/x
    c monté de ouf non
    c toi et tes douches de 40 min
    payé tg
    Bonjour Corinne, le WhatsApp du pôle jeunesse s'affiche plus sur l'ordi
    Bonjour Aurélie. il s'est déconnecté avec la mise à jour, je l'ai vu sur l'autre poste \
    aussi
    sur le tel de service : Appareils connectés puis Connecter un appareil, et scannez le \
    carré sur l'écran
    le tel est chez Mehdi
    alors on attend Mehdi 😅
    Mehdi est rentré, c'est connecté
    super. Pensez à verrouiller la session le soir
    t as compris l exo 4
    nn
    mdr moi nn plus
    demande a ilyes
    il laisse en vu depuis hier
    nannn il boude encore pour la story???
    jcrois
    j ai trouvé ça sur un forum mais jcomprends pas la ligne 3
    Bonjour, toujours dispo la machine ?
    Bonjour oui
    elle fait pas de bruit à l'essorage ?
    Comme une machine de 6 ans. Je vous la montre en marche si vous voulez
    Demain 18h ? je viens avec mon beau-frère et un diable
    OK. 2e sans ascenseur je préviens
    https://maps.example.com/?q=52.09,5.12 pour vous garer c'est derrière la boulangerie
    on arrive
    je vous ai fait le Wero, vous voyez ?
    Reçu. bon courage pour l'escalier
    Ma puce la télé redemande un code, c'est toi qui l'as sur ton mail
    j'étais en td. renvoie le
    C'est fait. Vite ton père s'énerve, le match commence
    985816
    Code incorrect
    ah non c'est celui d'avant pardon
    Ça marche. Il boude quand même ils perdent déjà
    t'as fini
    dans 20 min. la 14 a sonné 9 fois
    c'est la pleine lune
    c'est surtout la fille qui lui a laissé des chocolats laxatifs sans faire exprès
    si
    je te laisse du café dans le thermos bleu, le rouge fuit
    tu me sauves
    bonsoir chef desolé de vous deranger
    Bonsoir Kévin. Dis-moi
    es ce que je pourais avoir une avance de 200 sur le mois
    ma banque ma mis des frais jai plus rien pour l essence
    Tu fais encore des paris ?
    non chef je vous jure c est la regul d edf
    Envoie ton RIB je ne l'ai qu'au bureau
    DE89370400440532013000
    200 partis. Demain 5h pas 5h20
    merci chef jy serai
    Les filles mon insta s'est fait pirater cette nuit !! si vous recevez un truc \
    d'ambassadrice ou de vote ne cliquez pas surtout
    oh non. j'ai reçu oui, tu me demandais mon numéro, j'ai trouvé bizarre tu l'as déjà
    voilà. tu l'as pas donné ?
    si… mais le code non
    ouf
    je suis en train d'écrire à Meta, autant parler à un mur
    ma nièce a récupéré le sien avec un selfie vidéo, essaye
    le selfie a marché !!! merci ta nièce
    Tu mets combien d'œufs pour 1 kg de farine
    8
    HUIT
    c'est la recette de bonne-maman on discute pas. regarde aussi celle-ci si tu veux faire \
    moins lourd https://maps.example.com/?q=52.09,5.12
    levure fraîche ou sèche
    fraîche, à la boulangerie ils t'en donnent
    le fer a collé 😭
    faut le graisser au lard
    réponds stp
    urgent j'ai besoin de 168€ là tout de suite
    quoi quoi quoi
    la voiture est à la fourrière, ils ferment à 19h et leur terminal a refusé ma carte
    c'est toi au moins? appelle
    je peux pas y'a le mec qui gueule
    décroche sinon j'envoie rien
    mdr OK j'entends le mec
    je t'envoie sur ton compte ça arrive direct?
    oui instantané
    parti
    JE L'AI. je te paie un kebab à vie
    alors elle coûte combien à la fin la promenade
    168 + l'amende 35. j'étais sur une livraison
    8 min ?
    6
    je te rends 100 le 5 et le reste le 20
    comme tu peux
    100 partis
    vu. et le kebab
    samedi midi, galette ou pain
    J'ai un carré noir et blanc sur l'ordinateur qu'est ce que j'en fais
    faut le scanner avec ton téléphone. whatsapp, les 3 points en haut, appareils connectés
    Je n'ai pas 3 points
    en haut à droite maman
    Ah les 3 points l'un sur l'autre
    oui 😄
    Il me dit code expiré
    recharge la page et recommence
    C'est bon ! Je vois tout en grand. Merci mon chéri
    maintenant plus d'excuse pour pas répondre
    t'as mes lunettes de piscine chez toi?
    Laquelle de tes 4 paires
    les bleus
    Oui sous le siège de la voiture avec un demi sandwich
    ptdr desolé
    Je te les dépose au collège demain ou tu attends vendredi
    demain stp on a natation
    8h devant la grille. Sans capuche que je te reconnaisse
    Bonjour Madame Perrin
    Pour le loyer de février merci d'utiliser le nouveau compte DE89370400440532013000, \
    l'ancien sera fermé le 31
    Bonjour Monsieur, je préférerais recevoir cela par courrier, avec tout ce qu'on entend
    Vous avez parfaitement raison. La lettre est partie hier de la régie, vous devriez l'avoir \
    demain
    Courrier bien reçu, c'est le même compte
    Loyer et charges versés ce jour
    Merci. Pour le joint de la douche le technicien vient mardi
    Bonjour à toutes, notre refuge est sélectionné pour le prix du Leclerc de Pontivy, on peut \
    voter une fois par jour : https://vote-contest.example.click/a7
    Bonjour Annick. On me demande ma carte de fidélité, je n'en ai pas
    Alors il y a un cahier à l'accueil, ça compte pareil
    J'y vais jeudi
    Nous avons 1 200 € de croquettes !!! Merci
    Bravo. Roussette a eu ses petits d'ailleurs
    https://video.example.com/watch?v=a1b2c3 encore grève jeudi
    j'en peux plus de cette ligne
    1 TER sur 3 d'apres l'appli
    on covoiture? je peux te prendre à Creil 7h10
    avec plaisir. je fais le retour
    ramène pas tes croissants au jambon ça pue 3 jours
    c'est noté, croissants au munster
    T'AS VU CA
    j ai plus de voix
    93e jpp
    le gars devant moi a perdu une chaussure
    mdrrr
    t'etais ou? marek?
    nn a la maison ma femme bosse je garde les petits
    je les ai reveillés tous les 3
    elle va te tuer
    elle vient d'appeler. elle l'a su par la voisine
    💀
    on va a Metz le 8 ou pas
    si Tonio conduit oui. moi j ai encore des points a recuperer
    je lui demande demain
    Salut Mélanie, c'est Audrey. On m'a cassé la vitre ce matin chez M. Robin, téléphone et \
    sacoche envolés. Nouveau numéro ici
    Oh purée. Je t'appelle ok ? avec tout ce qui traîne
    oui vas y
    bon courage pour la plainte ma pauvre
    Tu peux me renvoyer la tournée de demain ? j'ai plus rien
    j'ai barré Mme Costa elle est rentrée chez sa fille
    ❤️
    tata t la?
    Oui mon grand
    ma carte marche plus j ai fait 3x le mauvais code 🤦
    je suis a midi j ai pas de quoi rentrer a mons
    Et ta maman ?
    elle est en reu elle repond pas
    Envoie moi une photo de toi devant la gare, on sait jamais
    😂 cette tête. Bon comment je fais si ta carte est bloquée
    tu peux acheter le ticket sur l app sncb et m envoyer le pdf
    18h14 voie 12. Préviens quand tu arrives
    merciiii tata la meilleure
    chui rentré
    tonton c'est bon pour le scoot le mec le garde jusqu'a samedi
    Combien finalement
    900. j en ai 500 si tu peux faire le reste comme tu avais dit
    J'ai dit ça moi ? A Noël après le digeo ?
    oui devant mamie donc ca compte
    Envoie le RIB petit malin
    La banque me met en attente 48h parce que c'est un nouveau bénéficiaire
    nooon c est samedi
    On est mercredi, compte sur tes doigts
    recu !!!
    Et un vrai casque. Pas ta cagette
    Alors il roule ?
    oui mais il fume un peu
    Comme ton père au même âge
    faut changer le pneu arrière. 45
    Non
    j ai pas encore demandé
    Justement
    ok je tonds chez mamie
    Pour la fête des voisins, mettez vos dispos : https://video.example.com/watch?v=a1b2c3
    le 6 je peux pas communion
    mets le dedans alors
    il me demande une adresse mail je mets la tienne lol
    tu peux mettre n'importe quoi, toto@toto passe
    je suis Toto
    Comment on fait pour que le fixe sonne sur le portable quand on part en Ardèche
    tu décroches le fixe et tu fais *21* ton numéro de portable #
    C'est pas ça l'arnaque dont ils parlaient chez Nagui ou je sais plus qui
    l'arnaque c'est quand un inconnu te fait mettre SON numéro. là c'est le tien
    Ah oui
    Fait. Une dame dit que le service est activé
    pour enlever #21#
    Je le note sur le frigo. Tu passes arroser les tomates ?
    Bonjour Roland, Sylvain demande si vous avez besoin de lui samedi pour le bois
    Bonjour Laure. Oui il y a 8 stères à rentrer
    Il dit 8 c'est une blague
    Il va chercher ses gants
    Dis lui que Josette fait une tête de veau
    Coucou ! La classe de Mme Bihan est en finale pour enregistrer leur chanson à la radio 🎤 \
    un vote par téléphone https://stem-dans.example.top/nl
    C'est vrai ça ? Ma sœur s'est fait voler WhatsApp avec un vote pour une gamine
    mais oui regarde le mot dans le cahier rouge de Jade !
    Trouvé. collé à l'envers évidemment
    Voté. c'est laquelle la nôtre, la pieuvre ?
    oui la pieuvre qui a froid
    on a perdu contre des CP c'est une honte
    les CP c'est mignon c'est de la triche
    Pour le départ de Brigitte (chut elle sait pas) cagnotte ici https://tikkie.me/pay/a1b2c3, \
    chacun met ce qu'il veut
    c'est au nom de K. Peeters c'est qui
    mon mari, j'ai fait le compte avec son mail sinon Brigitte aurait vu sur l'ordi du bureau
    ok ok
    10 balles. c'est la misère en ce moment
    c'est parfait. On ferme vendredi midi et je vous montre le ticket
    regarde celui la https://video.example.com/watch?v=a1b2c3
    trop cher. et c'est un rdc sur le tram
    et ça https://video.example.com/watch?v=a1b2c3
    pas mal !! y'a une photo de la salle de bain?
    non ce qui veut tout dire
    appelle quand même. dis que t'es en cdi
    je SUIS en cdi
    depuis lundi ma grande laisse moi m'habituer
    t'as vu le planning du 24
    ne m'en parle pas. fermeture
    moi aussi mdr
    on se fera un réveillon au rayon surgelés
    bûche périmée à -50
    tu veux échanger le 26 contre le 2 ?
    si Farid valide ok
    Bonjour, tu me dois 23,50 pour vendredi
    Bonjour oui, RIB ?
    Viré
    Merci
    Répet à 20h ou 20h30 ce soir ?
    20h30, la salle est prise par le yoga avant
    encore eux
    Ramène les partitions du Vivaldi, c'est toi qui les as
    Non je les ai rendues à Pascal
    Pascal dit que non
    Trouvées. Dans la housse. Désolé Pascal
    t'as 200 à m'avancer? je suis en panne A31 le dépanneur prend pas la carte
    hein? tous les dépanneurs prennent la carte
    son truc capte pas
    elle s'appelle comment la chatte de mémé
    cachou. morte en 2011. contente ?
    ok ok désolée
    mais je suis à sec Jess j'ai 80
    merde
    appelle l'assurance y'a l'assistance 0 km dans ton contrat c'est moi qui te l'ai fait \
    prendre
    ils arrivent c'est gratuit. je suis trop bête
    non juste blonde
    Bonsoir Yves, je suis sur le site de la banque pour la subvention, c'est votre téléphone \
    qui reçoit la validation
    Bonsoir. C'est bien vous qui êtes connectée ? quel montant ?
    312,00 à l'imprimeur pour les affiches
    D'accord. 513770
    Validé, je vous mets la facture dans la boîte aux lettres
    Il faudrait qu'on ajoute votre numéro en septembre, ce système est idiot
    Bonjour, Ets Morel chauffage, nouveau numéro de portable. L'ancien ne fonctionne plus
    Bonjour, c'est noté. La chaudière refait du bruit
    Je passe jeudi matin
    Je vous rappelle sur le fixe pour confirmer, par prudence
    Pas de problème
    Coucou Nadège, Chorus me demande un code sur mon ancien tel
    Coucou. tu l'as encore allumé ?
    non rendu à l'opérateur
    alors je réinitialise ta double authent, tu recevras un lien sur ta boîte pro et tu \
    rescannes
    je te donne le code que je recevrai ?
    surtout pas, ni à moi ni à personne
    c'est fait merci, je revois mes factures hélas
    Salut, c'est Momo le pote à Inès, t'as encore 2 places pour Stromae ?
    salut oui prix coûtant 78 l'une
    carré or ?
    non gradin bas
    c'est des vrais ? désolé j'me suis fait avoir une fois
    je te fais le transfert depuis le site officiel, tu paies quand tu les vois dans ton \
    compte
    nickel
    https://www.example.org/news/4417 accepte avec ton mail
    je les ai
    156 envoyés, regarde
    reçu. bon concert
    Bonsoir Manon, on rentrera plutôt vers minuit
    ok pas de souci Léon dort
    Super. Il a mangé ?
    les pâtes oui la courgette il l'a cachée dans le camion
    😂 classique
    la télécommande marche plus c'est normal
    faut taper dessus
    Bonjour Stéphane
    La facture de novembre est de 1.284,60. Attention on a changé de banque, \
    FR1420041010050500013M02606
    Salut Lulu. tu m'excuses mais je passe chercher la facture en vrai, mon collègue du \
    Bistrot s'est fait avoir comme ça
    Passe demain 6h au carreau, j'ai le RIB tamponné
    vu et payé. mets moi 2 caisses de blettes samedi
    ça marche
    mon fils est sur le site de la chambre des métiers pour le prix du public, pas \
    d'inscription juste un clic www.ballet-vote.example.site/k
    cliqué. il a fait quoi comme gâteau
    un entremets noisette yuzu
    c'est quoi yuzu
    aucune idée mais 46€ le kilo
    félicite le
    Bonjour M. Da Silva l'ascenseur est encore en panne
    Bonjour oui j'ai appelé ils viennent avant midi
    Merci. Ma mère arrive avec sa valise à 11h30
    Je monte la valise pas de soucis
    Vous êtes un ange
    t'as la clé de 13 ?
    ouais
    et celle de 17
    aussi
    j'arrive
    papa virement 30 stp chui a la caisse
    mrc
    Dis Monique, pour la fermeture éclair invisible tu fais comment
    Comme ici https://video.example.com/watch?v=a1b2c3 à partir de la 4e minute, avant elle ne \
    fait que causer
    j'ai pas ce pied là
    je t'en prête un, je passe mercredi avec les tartes
    Bonjour, mon compte a été utilisé par quelqu'un d'autre entre dimanche 21h et ce matin. \
    Les messages demandant de l'argent ou un vote ne viennent pas de moi.
    Bonjour Baloo. Donc les 60 € de la tente c'était pas vous ?
    Si, ça c'était le 3, c'est moi. Seulement depuis dimanche
    Ah bien. J'ai eu chaud
    Tu es rentrée ?
    Oui. j'ai ouvert les volets
    ça va aller toute seule ?
    je crois. c'est bizarre sans la radio
    il la laissait tout le temps
    même la nuit
    tu as trouvé les papiers de la mutuelle
    oui dans la boîte à biscuits. avec des photos de nous au Tréport
    tu avais une de ces coupes
    merci maman
    Je viens samedi avec le camion. Tu veux le buffet ou pas
    non prends le. moi je voudrais juste la radio
    évidemment
    bonne nuit ma grande
    bonne nuit
    nouveau numm enregistre
    t ki
    nn j bloque
    mdrr c jade arrete
    jade b ou jade m
    jade m quand meme j ai dormi chez toi samedi
    aaah okk
    Monsieur Benali, pardonnez l'heure. Je suis enfermé dehors, le serrurier veut 190 euros et \
    mon portefeuille est dedans
    Bonsoir. J'arrive avec la carte
    Il ne prend que virement ou espèces
    Ne signez rien. Je descends voir sa facture
    Il me dit TR330006100519786457841326
    Je suis en bas où êtes vous
    Au 3e devant ma porte
    il est parti quand j'ai demandé son SIRET. vous dormez chez nous
    Vous êtes bien bon
    plage demain ? ils annoncent 27 https://www.example.org/news/4417
    marée basse à 14h, bof pour se baigner
    alors Sarzeau le matin
    ok 9h30 chez toi. j'ai le parasol sans pied
    j'ai le pied sans parasol
    t'es où
    coincé derrière un tracteur à Theix
    classique
    je double
    c'est bon il a tourné. j'ai oublié les serviettes
    j'en ai 4
    et la crème
    indice 50 enfant, ça pique pas les yeux
    devant chez toi
    Bonjour madame Lefort je vien a 9h ou 10h demain
    10h si cela vous va, Maria. Les enfants dorment
    oui pas de problem
    Il n'y a plus de produit pour le four, je l'ai noté
    je prend chez leclerc vous me donner apres
    Parfait merci
    on est devant c'est quoi le code
    porte 601064
    la boîte à clé aussi ?
    4 derniers chiffres de mon 06
    je l'ai pas par cœur gros
    t'es en train de m'écrire dessus
    ah oui
    Madame, Monsieur, vous pouvez choisir le nom du gymnase jusqu'au 30 : \
    http://dance.example.live/v?id=3
    Bonjour, le lien demande France Connect, est-ce normal ?
    Oui, pour limiter à un vote par habitant. Vous pouvez aussi remplir le bulletin en mairie.
    Merci, je viendrai.
    Tu as payé la maison de retraite ?
    Non c'était ton mois
    Non moi c'est les impairs
    On est en octobre
    Ah oui. pair
    donc c'est toi
    J'ai dit non c'est ton mois et j'ai tort, ok
    Ils ont relancé, il faut que ça parte aujourd'hui
    Mon plafond est bouffé par la chaudière. Tu peux avancer ? je te le rends le 2
    les 2.140 en entier ?
    1.500 suffisent, j'ai mis 640
    C'est toujours ES9121000418450200051332 ?
    Vérifie sur la facture ils parlaient de changer
    Changé en effet : ES9121000418450200051332. J'ai appelé l'accueil pour être sûre, c'est \
    bon
    Parti
    Merci. promis le 2
    Remboursé ce matin, 1.500
    Reçu. La prochaine fois on met un virement permanent
    pépé clique sur associer un appareil et montre le carré à ton tel
    C'est fait mais c'est en anglais
    laisse je change dimanche
    Merci mon grand
    Huîtres pour le 31 : qui en veut ? le gars c'est https://shop.example.net/item/98213, 9,50 \
    la douzaine
    4 douzaines n°3
    ok 38. sur mon Paypal https://shop.example.net/item/98213 ou liquide
    paypal fait
    noté. retrait le 30 au parking de la poste entre 17 et 18
    je t'envoie mon fils c'est le grand avec le bonnet vert
    La machine rend pas la monnaie
    depuis mardi
    elle me doit 1,40
    à moi 3 €. on fait une class action
    je ramène un thermos demain
    Bonsoir tata, ça va ? et la famille ?
    Ça va dieuredieuf. et toi, le froid ?
    ça pique tata 🥶
    je dois payer la CVEC et la caution de la chambre, il me manque 220. la bourse arrive le \
    12
    C'est toi même Aïda ? on a pris le téléphone de Modou la semaine passée pour demander de \
    l'argent à tout le monde
    c'est moi tata je t'appelle
    J'ai reconnu ta voix de canard
    tataaaa
    je fais wave ou la banque
    la banque stp, TR330006100519786457841326 K. Peeters c'est mon nom complet sur la carte
    250 envoyés. Mange bien
    qu'Allah te le rende tata
    https://shop.example.net/item/98213 lis ça
    J'ai lu. Il raconte n'importe quoi
    c'est dans le journal
    ton journal
    on en reparle dimanche
    non justement, Chantal a interdit
    ya qqn à la laverie du bas ?
    moi
    il reste des machines
    la 4 mais elle essore pas
    tant pis
    et prends de la monnaie le lecteur est mort
    la 4 a mangé mon jeton
    jtavais dit
    t'avais dit l'essorage
    c'est un tout
    tu me files 2e en espèces
    monte j'ai un pot de pièces
    chambre ?
    308, frappe fort jsuis au casque
    tu peux virer 280 tout de suite
    sort code 20-45-45 account 73219846 au nom de K. Peeters
    mon appli plante
    c fait
    instantané
    mci
    t là
    réponds
    fais moi 22 euros je suis bloquée à midi dernier train dans 9 min
    payconiq ?
    oui mon num
    ok envoyé
    loupé
    tu rigoles
    le train pas l'argent. je prends le flix je te rends vendredi
    https://www.example.org/news/4417
    12 balles la doudoune
    ya une tache non ?
    où
    manche gauche 3e photo
    ah ouais mort
    sinon ya celle là https://www.example.org/news/4417 18 sans tache
    c'est du 14 ans
    tu fais 14 ans
    mdr va
    jlui propose 14 tu crois
    15 frais compris
    elle a dit ok 16
    fais gaffe paye par le site pas par sms
    oui maman
    Bonsoir tantie c'est Yannick, j'ai changé de puce, enregistre celui-là
    Yannick quel Yannick. C'est vous les brouteurs là
    non tantie Yannick de Lyon, le fils de Clarisse
    Tout le monde sait ça sur facebook
    je t'appelle en vidéo
    Ah c'est toi vrai vrai. Tu as grossi
    merci hein
    crevé
    bd magenta
    t'as une rustine ?
    j'ai plus rien
    jsuis à stalingrad j'arrive dans 15
    t'es un bon
    et j'ai un tacos froid à livrer si tu veux
    tu regardes le match ce soir ?
    chez mon père ouais
    il a toujours le canal
    ouais mais il gueule tout le long
    moi jsuis chez nous je prends ton compte du coup
    vas-y mais pas en même temps que lui sinon ça coupe
    yo ya le code canal qui est arrivé sur ton tel
    776144 mais il est périmé je pense
    je relance
    776144
    Bonsoir la famille compte sur chacun 10 000 pour le vieux. Wave +31 6 61970442 au nom de \
    la tantie M. de Boer
    Bonsoir. Moi je peux 5 000 à la fin du mois
    C'est avant samedi on lève le corps
    Je vais voir
    Grand frère ?
    J'ai fait 5 000
    ya des créneaux qui se sont ouverts pour le titre https://maps.example.com/?q=52.09,5.12
    où ça moi jvois rien
    bobigny guichet 14
    "aucun créneau"
    jviens d'en voir 2
    trop tard. réveille moi à minuit
    gros mes 40
    les 40
    vendredi
    on est lundi
    la paye est pas tombée
    Bonsoir la patronne le wifi est venu au salon
    Enfin. Tu as pris combien
    15 mille par mois avec installation
    Hum. Et l'ordi du cousin là ça marche
    ça marche, on peut mettre les rendez-vous dessus
    comment ?
    va dans appareils connectés et scanne le carré sur l'ordi du salon
    le carré bouge
    ça se renouvelle approche un peu
    c'est bon on voit les clientes
    le soir tu déconnectes hein les apprentis vont lire
    je rentre vers 23h
    Il y a du mafé au frigo tu chauffes pas dans la barquette
    Et sors la poubelle jaune
    C'est la verte ça
    tu dors
    presque
    nan laisse
    vas-y dis
    t'aurais pas 60
    c'est pour les courses ya plus rien et mes apl sont pas tombées
    tu manges quoi là
    des pâtes sans rien
    lydia fait
    80 et tu me rends rien
    salle ?
    amphi 3
    ouvert ?
    non ils fouillent les tel
    jme tue
    bon courage
    alors
    l'exo 2 j'ai mis n'importe quoi
    c'était pas la convexité ?
    c'était QUOI
    ok laisse. kebab ?
    j'ai 4 euros
    j'en ai 7
    un grand pour deux
    Bonjour, votre créneau pour la révision du vélo est à confirmer ici \
    https://shop.example.net/item/98213
    bjr c dispo apres 18h ?
    Non, dernier créneau 16h30
    ok 16h30 jeudi
    C'est noté. Pensez à la batterie et la clé.
    allo
    Minou doit être opéré, le véto veut 300 d'acompte et mon bancontact est refusé
    Mince. Qu'est-ce qu'il a
    il a mangé une ficelle
    je peux virer au cabinet direct ?
    oui TR330006100519786457841326 communication: minou + mon nom
    Fait, instantané
    il est réveillé. il tire la tronche
    dis t'es connecté sur mon snap ?? ya un iphone à toulouse
    c'est le vieux tel que tu m'as filé
    ahhhh
    j'ai changé mon mdp pour rien
    du coup jsuis déco
    tant mieux
    faut que tu me fasses 35 avant ce soir et tu dis RIEN à lina
    ah c'est pour son truc ?
    chut
    paylib fait
    on lui prend quoi
    le sac. ferme ta bouche
    t'as reçu le code pour le casier ? je suis devant
    837942
    trop tard g fini ma pause
    bah demain
    jsuis rdevant c'est tjrs le même code ?
    attends ils en ont renvoyé un
    c'est énorme ton truc jsuis à vélo
    c'est une chaise
    merci de prévenir
    C'est toi on a vu dans la vidéo tu as tiré au-dessus
    c'est pas moi ça
    maillot 7
    j'avais le 17 ce jour le 1 est effacé
    avocat
    demain tu viens ou bien
    si pluie là cesse
    papa c'est Manon j'écris du tel de Chloé le mien s'allume plus
    Quel est le prénom du chien de mamie ?
    lequel le mort ou le nouveau
    Bon. Tu as besoin de quoi
    rien juste que tu viennes me chercher à 19h au lieu de 20h
    19h15
    Le lien pour inscrire à la cantine https://shop.example.net/item/98213 jusqu'au 12
    ça marche pas mot de passe oublié
    faut prendre celui de l'an dernier
    passez en mairie le matin y a personne
    Si vous avez 2 minutes, le projet de boîtes à livres est en ligne \
    https://stem-dans.example.top/nl
    J'ai voté pour le terrain de pétanque désolé
    Traître
    Bonjour, à partir de décembre merci de verser le loyer (612 €) sur ce compte: \
    GB29NWBK60161331926819. Bonne journée
    Bonjour monsieur, on m'a dit de vérifier ces trucs par tel, je peux vous appeler ?
    Je suis en réunion jusque 17h, ensuite oui
    Merci pour l'appel c'est noté, je change l'ordre permanent
    Parfait, un courrier suit
    le 48 roule ?
    grève
    fait chier
    le 4 passe mais plein
    jvais à pied alors
    il drache
    j'avais vu merci
    mdr ton pantalon
    et le prof est pas là en plus
    grève aussi ?
    malade. mail à 7h58
    reste à la cafèt j'arrive pour 10h
    ils ont plus de soupe
    Bonjour, il manque encore la cotisation de Basile: 55 € sur FR1420041010050500013M02606 \
    com. BASILE LOUVETEAU. Merci
    Bonjour je l'ai payée en septembre
    Je ne la vois pas, à quel nom ?
    Au nom de mon mari sans doute
    Trouvé. Pardon pour le dérangement
    grand frère on est au CHU
    qui
    Moussa la moto
    ils veulent 60 mille pour scanner avant de toucher
    il parle ?
    oui mais le pied
    j'ai envoyé 40 sur ton wave c'est tout ce qu'il y avait
    passe moi le docteur
    on fait quoi à manger samedi
    tes parents mangent épicé ?
    mon père oui ma mère fait semblant
    un truc au poulet alors
    ou des pois chiches c'est moins cher
    combien on est
    7 avec ta soeur
    https://maps.example.com/?q=52.09,5.12 celle là avec le lait de coco
    combien de temps au four
    c'est à la poêle
    ah
    t'as mis quoi dedans ??
    Bonjour Kevin c'est Sofiane du resto, nouveau numéro pro
    bjr ok je note
    Demain 11h au lieu de midi, on a un groupe
    Et ramène ton rib, la compta l'a perdu
    GB29NWBK60161331926819
    Reçu. C'est toujours Kevin Mbala sur le compte ?
    non c'est celui de ma mère le mien est clôturé
    La compta veut un compte à ton nom
    ah. je peux avoir le chèque ce mois ci alors
    Ok pour ce mois. Ouvre un truc vite
    je fais nickel demain
    11h pas 11h15
    tata tpe menvoyer 15 pr le ciné stpppp
    tata
    tataaaa la séance c 16h
    Je travaillais. C'est fini ton film ?
    oui g pas vu
    le code du cadenas c koi
    4471
    non
    4417
    ui
    Bonjour à tous, mon compte a été utilisé par quelqu'un d'autre entre hier 18h et ce matin. \
    N'ouvrez pas le lien du concours. Désolée
    trop tard j'ai voté hier soir
    Regarde dans appareils connectés et enlève ce qui n'est pas à toi
    y en avait un "Edge". c'est viré
    Mets le code à 6 chiffres aussi
    jpeux pas venir jsuis clouée
    la gastro ?
    oui romantique
    jte dépose du coca devant la porte
    et du riz
    Bonjour Mme, pour la mission du 4 il nous manque votre RIB et la carte vitale
    Bonjour NL91ABNA0417164300
    La photo est floue
    Merci, badge à retirer lundi 7h45 porte B
    tu vas dans réglages, ton nom, mots de passe et sécurité
    je vois "appareils de confiance"
    descend
    il y a un ipad de 2014
    c'est le tien ?
    il est au grenier
    supprime
    pains au choc ou couques
    Les 2
    y reste qu'une couque
    Pour moi alors
    bro
    faut 210 pour l'inscription avant minuit sinon je perds la place
    compte de la fac NL91ABNA0417164300
    c toi ?
    appelle
    jsuis à la bu
    sors
    voilà content ?
    oui. jte fais ça à 23h quand ma paye passe
    il est 23h20
    passé
    c'est le dernier jour pour la photo de Momo www.ballet-vote.example.site/k
    faut créer un compte ?
    oui c'est relou
    alors non
    contrôle
    jsuis sur le trottoir avec les keufs
    si jpaie tt de suite c 90 sinon 135. t'as 90 ?
    demande un reçu
    ma carte passe pas gros
    lydia parti
    payé. c'était 45
    bleu ou kaki
    kaki
    ya plus ma taille en kaki
    bleu alors pk tu demandes
    yo
    ah salut, ça fait un bail
    ouais grave, t'es toujours à Tours ?
    non Angers depuis un an
    ah cool. le taf ?
    ça va, magasinier. toi ?
    bof j'ai arrêté
    salut ça fait longtemps, tu pourrais me prêter 500 ?
    c'est vraiment toi Hugo ?
    je sais c'est gênant
    tu me dois encore la caution de 2022
    ok laisse
    t'as fini le td ?
    exo 3 non
    personne a fait l'exo 3
    la prof a dit qu'il tombe
    elle dit ça de tout
    et le taf
    11 courses hier sous la pluie, 38 balles
    la misère
    et un client qui descend pas
    d'ailleurs
    combien
    mdr 95. c'est pour le mec du vélo il veut être payé ce soir sinon il le garde
    revolut me demande une pièce d'identité depuis ce matin jsuis bloqué
    file l'iban du gars
    sort code 20-45-45 account 73219846 M. de Boer
    il s'appelle pas farid le tien ?
    farid c le vendeur elle c sa femme
    ok attends jsuis en cours
    fait à l'instant pdn
    y a pas l'eau
    bâtiment C aussi
    j'ai savon sur la tête
    envoie un bidon je t'en prie
    214
    bonjour livraison canapé, je suis là dans 20 min
    Bonjour, c'est au 5e sans ascenseur
    sur le bon c'est marqué rdc
    Non j'ai payé l'étage
    faut voir avec le magasin moi je suis seul
    ok je vois « étage ». j'appelle
    un collègue vient à 15h. vous aurez un code de remise gardez le jusqu'à la fin
    urgent 70 au serrurier 11999998888 stp mon tel s'éteint
    c'est une blague
    t'as plus de batterie ?
    cest bon la voisine avait un double
    papa l'école demande le code du courrier bleu pour smartschool
    Lequel il y en a trois
    celui avec le hibou
    702969
    ça dit expiré
    Le courrier date de septembre ma fille
    Bonjour, licence de Sami 165€, il reste 85 à régler, IBAN du club NL91ABNA0417164300
    Bonjour on peut payer en deux fois svp
    C'était déjà en deux fois
    En trois alors
    D'accord 45 maintenant 40 en janvier
    Viré 45
    c momo new num
    momo qui
    momo
    jen connais 6
    celui du foot
    4
    vasi laisse jte vois mardi
    t'es où on est 9
    jme gare
    ok c'était bien toi
    j'ai pas mes crampons
    tu fais du combien
    41
    ça ira
    Tu as le lapin ?
    Quel lapin
    Le doudou je crois qu'il est resté dans votre poussette
    OUIIII
    On passe à 18h ou c'est l'urgence absolue
    urgence absolue
    Merci encore, sauvés
    De rien. Au fait pour le cadeau de la maîtresse on a dit combien ?
    5 par famille, c'est Nadège qui collecte
    Elle a un lydia ?
    +31 6 20498709 ou en liquide dans une enveloppe
    Fait pour Ilyes
    Il en manque encore 14
    Bonjour, le compte Messenger de Théo est piraté, si vous recevez une demande d'argent ou \
    de photo ne répondez pas
    Bonjour, oui il m'a demandé mon n° de gsm hier, j'ai trouvé bizarre
    Vous l'avez donné ?
    Oui, il l'avait déjà de toute façon
    Un sms avec un code est arrivé ? Surtout ne le donnez pas
    Je regarde... Non rien
    Ouf
    frère le pc que tu m'as vendu ya encore ton whatsapp ouvert
    ah merde
    j'ai pas lu promis
    déco stp
    fais le toi du tel appareils connectés déconnecter, moi il veut pas
    c'est bon ?
    ouais ya le carré qr
    c'est qui bébé tartine
    t'avais pas lu
    Bonjour, suite au constat du 3, avez-vous envoyé votre partie ?
    Oui par recommandé
    Ma compagnie demande le n° de police lisible
    Merci. Pour la franchise on fait comme convenu ?
    Oui vous pouvez me verser les 150 sur NL91ABNA0417164300, K. Peeters
    Versé ce jour
    Merci de remplir pour le stage de Pâques https://vote-contest.example.click/a7
    C'est quoi l'option « peut-être oui »
    si les enfants vont chez leur mère
    ah ok c'est TON sondage quoi
    t fé le dm
    kel dm
    svt
    c pr kan
    dmain
    envoi
    jl'ai pas fait jte demandais
    la trace pour dimanche https://www.example.org/news/4417
    1100 de d+ t'es malade
    y a un refuge à mi chemin
    fermé en novembre
    météo france annonce neige à 1600 de toute façon
    alors piscine
    tu peux me virer 150 en instantané stp
    ok sur le compte boursorama ?
    non l'autre FR1420041010050500013M02606
    c parti
    Allo la gang de mères de hockey haha
    L'aréna de St-Raymond est finaliste pour la subvention, faut voter une fois par jour \
    jusqu'à dimanche https://vote-contest.example.click/a7
    ça me demande mon courriel c'tu normal
    Oui y envoient un courriel de confirmation, c'est la compagnie de tires qui organise
    ok voté
    est-ce que Zack a retrouvé son protège-cou
    non y'est encore dans le char à Martin je pense
    Yako c'est Arsène, voici mon new numéro, l'ancien on a volé le phone à Adjamé
    c'est qui Arsène
    Arsène Kouamé du bureau Bolloré, y a combien d'Arsène tu connais
    les brouteurs là aussi disent ça
    ah c'est toi vraiment hahaha
    bon je note. et l'ancien je bloque ?
    oui faut bloquer
    Bonjour à tous, pour le repas du 14 merci de régler avant le 5
    23 euros par personne, virement sur le compte du club DE89370400440532013000 en mettant \
    votre nom, ou chèque dans la boîte du boulodrome
    Bonjour Gérard, nous serons deux, je vous donne un chèque samedi
    Très bien. Pas de tripes pour Monique je crois ?
    Surtout pas
    t'aurais 100
    je te rends lundi
    t'as dit pareil en septembre
    viens manger à la maison si tu veux ya du couscous
    Mamie allume la télé
    alumé
    i marque un code en bas, lis amwin
    910523
    c'est bon lé connecté, appuie sur ok
    mi vwa les films
    merci mon ti kok
    Hicham réponds
    papa est à la clinique, ils demandent une avance avant de le monter
    j'arrive je suis à ain sebaa. combien
    8000 dh. j'ai que 3500 sur moi et le gab m'a refusé
    je te fais un virement instantané
    non fais sur le compte de Salma moi CIH l'appli bug ES9121000418450200051332
    4500 envoyé
    reste avec maman
    il est en salle. le docteur dit que c'est la vésicule
    hamdoullah
    tu vends toujours ta machine à laver ?
    oui 110, elle a 4 ans
    elle essore à combien
    1400. le hublot a été changé l'an dernier
    elle tient dans un break ?
    couchée non faut pas. debout il faut un utilitaire
    j'ai un beau-frère avec un kangoo et un mauvais caractère
    ça ira, 62 kg quand même
    ok on passe samedi vers 10h. 2e étage sans ascenseur c'est ça
    3e
    par contre je veux bien que tu paies avant, le dernier m'a fait faux bond
    avant avant ? tu me connais on mange ensemble tous les midis
    je sais mais ma femme insiste
    ok. tu me donnes un rib
    FR1420041010050500013M02606 au nom de Valérie, c'est son livret
    pourquoi pas le tien
    le mien est à découvert et la banque mange tout 🙃
    ok fait, 110
    bien reçu. prenez des sangles
    elle marche. le kangoo moins
    https://shop.example.net/item/98213 plus de trains entre Morges et Allaman jusqu'à 9h
    purée encore
    tu prends la voiture ?
    ouais je passe te prendre à moins quart si tu veux
    volontiers, devant la Coop
    Bonjour Madame Ferrand, l'appel de fonds du 4e trimestre est de 412,37 €, échéance au 15
    Attention le compte de la copropriété a changé au 1er octobre : GB29NWBK60161331926819
    Bonjour, avez-vous un courrier officiel pour ce changement ? On nous dit de nous méfier
    Tout à fait, PV d'AG du 12 juin résolution 7, et courrier recommandé parti lundi. Vous \
    pouvez aussi appeler l'agence.
    Courrier reçu. Virement effectué ce jour.
    péage de Fleury ça bouchonne
    moi à quai depuis 4h du mat ils ont perdu le bon
    le mec me dit "vous étiez annoncé hier"
    ptdr
    jsuis a 10 min garde moi une place au parking
    y a plus que derrière les frigos
    tant pis je dormirai pas
    ta fai la physique
    jcomprends rien a la 3
    faut faire la loi dohm je croi
    mais ya 2 resistances
    bah tu additionne
    sa fai 47
    moi jai 470 lol
    fait chier la virgule
    tu as répondu à ta mère pour le 25
    pas encore
    ça fait trois fois que je te le demande
    je bosse Céline
    moi aussi
    je lui ai dit qu'on venait
    QUOI
    on avait dit chez mes parents cette année
    tu m'as dit "comme tu veux"
    ça voulait pas dire comme tu veux
    on fait le 24 chez eux et le 25 chez les tiens ?
    on en parle ce soir
    Qui fait la permanence jeudi ?
    moi mais seulement 18h-19h, après j'ai la chorale
    Je prends la suite
    y aura encore des navets ?
    Navets, poireaux, céleri. Et 400 g de mâche par demi panier
    mes enfants vont divorcer de moi
    Fais en soupe avec vache qui rit, ils y voient que du feu
    pas bête. t'as les clés du local ou c'est Bertrand
    Bertrand les laisse dans le pot
    le pot bleu ?
    Oui celui qui est cassé
    bonsoir c'est Teddy le coupeur
    vous m'avez demandé le rib pour la paye DE89370400440532013000
    Bonjour Teddy, il me faut aussi la carte vitale et une pièce d'identité recto verso
    Le verso est flou
    Parfait. Paie le 8 octobre. Pensez à rendre le sécateur
    je lai laisser dans le camion a Nono
    Manque encore 3 paiements pour Lens-Lyon, 38 balles chacun
    c'était pas 32 ?
    32 le billet + 6 le bus
    ah le bus j'y vais en voiture moi
    fallait le dire AVANT
    je l'ai dit a Dédé
    bon 32 alors
    wero sur mon num ou cash au café du commerce
    cash dimanche
    chef je suis arrêté A13 bâche arrachée
    merde. appelle je suis au bureau
    peux pas ya les gendarmes a coté ecris
    blessé ?
    le dépanneur veut 860 tt de suite ma carte pro passe pas
    quelle boite
    rib sur la facture DE89370400440532013000
    j'appelle leur bureau avant
    ok c'est payé par la compta, demande le bon
    Bonjour, c'est Yann du support, ticket 20418, tu m'as demandé WhatsApp sur le poste de \
    l'accueil
    Oui pour les ambulanciers !
    Prends le téléphone du service, Réglages, Appareils connectés, Connecter un appareil, et \
    vise l'écran du PC
    Il dit déverrouiller avec le visage, c'est le visage de la cadre
    Le code PIN du tel marche aussi
    c'est connecté, je vois les messages
    Ferme la session le soir, sinon tout le monde lit
    merci Yann
    Mesdames, c'est bien moi, Josiane. Mon WhatsApp a été piraté de mardi soir à ce matin.
    Si vous avez reçu un message au sujet d'un cousin et d'un concours de piano, ne cliquez \
    pas. Il n'y a pas de piano dans la famille.
    Trop tard j'ai cliqué, mais rien ne s'est passé
    Regardez quand même dans Appareils connectés s'il y a quelque chose
    Il y a seulement « Mac OS » c'est mon fils je pense
    Demandez-lui
    C'est lui. Ouf. On garde Modiano pour novembre ?
    Envoie 1200 DH sur NL91ABNA0417164300 avant midi
    c'est quoi
    Envoie après je t'explique
    C'était l'acompte du traiteur pour les 60 ans de maman, fallait pas que Nadia voie elle \
    était à côté de moi
    mdr tu m'as fait peur
    tu passes au relais ce soir ?
    ui vers 19h
    tu peux prendre le mien, code 226211, nom Besson
    c gros ?
    un aspirateur..
    jsui en trottinette
    ah. laisse tomber alors
    Dis t'échangerais pas ton samedi contre mon mardi
    lequel samedi
    le 22
    j'ai le baptême chez ma sœur
    et le 29
    le 29 ok mais alors je veux pas le mardi je veux le mercredi
    mercredi y a la stagiaire
    justement elle fait tout le boulot
    t'as vu elle a cassé la centrifugeuse
    elle a pas équilibré. un bruit d'avion
    et Marleen a dit quoi
    elle est devenue mauve
    bon ok 29 contre mercredi, tu mets dans le planning
    j'ai trouvé ça https://video.example.com/watch?v=a1b2c3 4 couchages 210 les 2 nuits
    chien accepté?
    attends
    oui +15
    les photos font vieux mais la vue waouh
    je réserve ? annulation gratuite jusqu'au 3
    attends que Ludo ait ses horaires
    Bonjour à toutes et tous, à partir de lundi merci d'utiliser ce numéro pour le \
    secrétariat, l'ancien portable de l'asso a rendu l'âme.
    Bonjour, bien noté. Et l'adresse mail ?
    Inchangée
    les inscriptions au loto c'est toujours Yvette ?
    Oui, 06 d'Yvette, pas moi :)
    t'es réveillé
    maintenant oui
    Sirocco est en colique depuis 23h
    merde. véto ?
    elle est là, elle a mis la sonde
    il urine ?
    un peu. elle veut l'envoyer à la clinique de Grosbois
    à cette heure
    ils prennent que si on laisse 1 500 de caution, cb à distance
    et la tienne
    plafond 800 en ligne, j'ai déjà essayé deux fois
    donne leur la mienne je te dicte
    non ils envoient un lien, je te le fais suivre
    un lien à 1h du mat, t'as vérifié que c'est eux
    c'est la réceptionniste qui l'envoie devant la véto
    payé. il charge bien dans le van ?
    il a mis deux fois le pied à côté mais oui
    ils opèrent pas, c'était un bouchon. il crotte
    jamais été aussi content de lire ça
    je te rends ça par deux fois, fin du mois et janvier
    Salut Yvon, comment va la chienne
    Elle a mangé ce matin
    Ah bon signe
    11 points de suture quand même
    Le même solitaire que l'autre fois ?
    Non une laie. Dans le taillis de Kerven
    Faudrait lui mettre un gilet
    J'en ai un mais elle était trop grosse dedans
    Comme son maître
    Va te faire voir
    Dimanche on fait la battue sans toi alors
    Je ferai le poste à la route, debout je peux
    C'est le chien qui est blessé pas toi
    Elle reste pas seule. Je la garde dans la voiture
    8h au hangar. Prends du café, Loïc oublie toujours
    Ok
    Bonsoir Issa
    le plombier est là, envoie 25.000 OM sur +31 6 51331962 c'est son numéro
    I ni su. réseau coupé ici
    Il attend depuis 17h !
    mon compte OM a 9000
    Envoie 9000 et dis lui demain
    9000 parti frais compris
    les 16 000 aussi ce matin
    Merci. Il a pas fini le lavabo
    Salut, ma livraison de farine T65 de lundi c'est 12 sacs et pas 10
    oui j'ai vu, le bon dit 12
    La facture 2211 est à 30 jours fin de mois, virement sur FR1420041010050500013M02606 comme \
    d'hab
    ok je fais ça le 30. T'aurais pas du seigle
    Pas avant jeudi
    le meunier il dort
    Le moulin est en panne, c'est la courroie
    Tu te connectes au Doctolib du cabinet là ?
    oui justement le code part sur ton tel, désolée
    587736
    expiré
    nickel. Faut vraiment qu'on change de numéro de référence
    Je demande à Claire lundi
    t'es dispo ?? on m'a volé le sac
    Lisbonne, le tram 28
    passeport carte tout. tu peux m'envoyer 300 par western union, au nom de Clémence on a \
    encore sa pièce
    écoute ça ressemble aux arnaques de ma tante, appelle
    j'ai plus de forfait que le wifi de l'hôtel
    appel vidéo whatsapp ça marche en wifi
    <appel vidéo, 2 min>
    ok pauvre choupette tu pleurais. j'y vais demain matin ça ouvre à 9h
    reçu. consulat à 14h
    EDF 214,60 ce mois
    ça fait 53,65 chacun
    jsuis pas là depuis le 3 moi
    l'abonnement c'est pareil
    ok je paie l'abo, pas le radiateur de Matteo
    mattéo ???
    il lave ses draps à 60 aussi
    bon. tri count dit 31,20 pour toi
    envoyé sur lydia
    On fait quel cimetière en premier samedi
    Vaucouleurs, c'est le plus loin
    Et les fleurs on les prend où, au Leclerc elles sont grillées
    Chez Mme Antoine, j'ai réservé six pots
    six ? mémé, pépé, oncle Paul, ça fait trois
    Et les Thouvenin, personne y va plus
    on les connaissait même pas
    Ta grand-mère y tenait
    bon. Quelle couleur
    Jaune et bordeaux. Pas de blanc, ça marque la pluie
    Julie vient ?
    Avec le petit, il veut arroser
    l'an passé il a arrosé Monsieur le curé
    il avait qu'à pas passer
    on mange chez toi après ?
    Tourte et salade, dis à ton père de pas amener de vin il reste celui du baptême
    il va en amener
    je sais
    Coucou, le projet cour végétalisée de l'école Jules Ferry peut gagner 10 000 € \
    https://stem-dans.example.top/nl une voix par foyer
    il demande mon numéro de carte d'électeur ??
    non c'est le code postal et la date de naissance, c'est le budget participatif de la \
    mairie
    ah j'étais sur une pub
    voté
    on a fini 4e, pas financé
    Papa prends la tablette
    Je l'ai
    ouvre whatsapp dessus, y a un carré avec des points
    Oui
    maintenant sur ton téléphone tu vas dans appareils connectés et tu filmes le carré
    J'ai filmé. J'ai une vidéo du carré
    mais non papa 😭
    Tu as dit filme
    laisse je viens dimanche
    mandefa 60 000 amin'ny MVola azafady, pour l'écolage
    même numéro?
    celui de la maîtresse +31 6 16791711
    vita
    misaotra
    Bonjour, passage du ramoneur mardi 9, 8h-10h, merci de dégager l'accès
    Je serai au travail, la clé est chez Mme Rolland au 2
    Entendu. 72 € à laisser en chèque
    T'as survécu au week-end ?
    Tout juste. On était deux pour 64
    Encore
    Nathalie en arrêt, l'intérimaire est venue elle a vu l'escalier elle est repartie
    Sérieux ??
    Je te jure. Elle a dit je vais chercher un truc à la voiture
    Il est toujours dans la voiture le truc
    😅
    Et M. Lambert il mange ?
    Que les desserts. Il cache la viande dans le tiroir
    Le chat de la cour doit être content
    On a rigolé. Sa fille moins
    Elle est revenue celle là
    Elle veut le changer de chambre côté jardin
    Y a que la 9 et c'est pris
    La 9 ça va se libérer tu sais bien
    Oui.. pauvre Mme Costa
    Et toi tes congés ?
    Refusés en février, acceptés en mars mais pas la bonne semaine
    Comme d'hab quoi
    J'irai chez ma mère en Ardèche et puis voilà
    Tu me rapporteras de la crème de marron
    https://maps.example.com/?q=52.09,5.12 la mairie prévient : faux agents de l'Eau dans le \
    quartier
    Ils sont passés chez nous jeudi, un grand maigre
    Vous avez ouvert ?
    Non, par la fenêtre. Il voulait goûter l'eau de la cuisine
    Les vrais envoient un courrier
    Mon beau-père lui aurait servi un café
    Chers clients, le numéro de la boutique a été piraté hier de 14h à 20h. Nous ne demandons \
    jamais d'acompte par carte prépayée.
    Bonjour Fleurs & Co, j'ai envoyé 60 € hier pour la couronne de ma tante...
    Oh non. Vous avez une trace ?
    Portez plainte avec cette capture. La couronne on la fait quand même, vous réglerez quand \
    vous pourrez
    Vous êtes gentille. Jeudi 10h à l'église St-Martin alors
    t'es là
    fais 415 au shipchandler tout de suite
    sort code 20-45-45 account 73219846
    la pompe ?
    on coule pas mais presque
    putain
    c'est fait montre lui https://papara.com/x
    il l'a. on repart à la marée
    c'est quoi le code de la salle le dimanche
    ton n° adhérent + 2 derniers chiffres de ton année
    ça fait rouge
    t'as payé ce mois ci ?
    tu prends lequel
    celui de 17h12
    il est supprimé
    gavé
    18h04 avec changement à Tours
    j'ai pas mangé
    tu as ta carte prends un sandwich
    c 7e le sandwich
    bienvenue dans la vie
    tu viens a la gare ou maman
    moi. parking arrière
    on est bloqué a st pierre des corps
    je vois ça, +25. j'attends
    c jade jai perdu mon tel c mn nv num
    prouve
    ftg
    ok c toi
    Salut fais 96 sur NL91ABNA0417164300 stp je suis au guichet ça bloque
    👍
    Bonjour M. Tardieu, sauf erreur la cotisation 2025 du club photo n'est pas réglée
    Il reste 55 € + 12 pour l'expo
    J'ai payé au forum en espèces à votre collègue moustachu
    Nous n'avons pas de reçu à votre nom. Auriez-vous le vôtre ?
    Après vérification Alain avait noté Tardif. C'est bon pour les 55, reste 12
    12 € virés. Sur sort code 20-45-45 account 73219846 toujours ?
    Toujours. Toutes nos excuses
    t'es encore au Canadian Tire ?
    oui dans rangée des peintures je capote
    lin ou coquille
    celui de gauche
    c'est le même que le mur qu'on a là
    ben oui je l'aime
    pourquoi on peinture d'abord
    parce que ta mère vient
    bon. je prends le gauche. y reste-tu du lait
    non pis prends des œufs
    oublié les œufs
    bravo champion
    Dis c'est toi qui as ouvert mon WhatsApp sur "Chrome Windows" ? dernière activité 14h
    non j'ai pas touché à ton tel
    j'ai déconnecté au cas où
    attends à 14h t'étais pas au boulot ?
    ... si. c'est le poste du boulot. je suis bête
    Bonjour c'est pour la robe d'Anaïs, on peut passer quand ?
    Mercredi 15h ou samedi matin
    Mercredi. Elle a encore grandi je crois
    Elle a pas intérêt l'ourlet est coupé
    Elle met des talons sinon
    Alors qu'elle vienne avec les chaussures
    On les a pas encore
    Prêtez lui les vôtres
    Bonsoir, c'est la maman de Tom, le bus des 4eB est en panne à Auxerre
    Oui le collège vient d'appeler
    Il faut payer l'hôtel, l'agence veut une carte. La vôtre de l'asso peut-elle passer pour \
    640 ?
    Pourquoi pas le collège
    L'intendante est injoignable, tentez de la joindre vous aussi
    Je l'ai eue. Le collège paie finalement
    Camarades, la caisse de grève est à 1 140 €
    qui peut abonder : TR330006100519786457841326 « solidarité Michelin »
    j'ai mis 20 lundi
    merci Hugo
    moi je peux pas ce coup ci le loyer est passé
    Le fichier du Gloria est muet
    chez moi ça marche
    j'ai monté le son
    casque branché ?
    tu l'ouvres avec quoi
    le truc bleu
    avec un triangle
    essaie VLC le cône orange
    ça télécharge. 4 min
    t'es sur du 56k ?
    je suis à Guéret
    ah oui pardon
    SON !
    mais les altos chantent faux
    ça VLC peut rien faire
    https://maps.example.com/?q=52.09,5.12 la blanquette comme à l'armée mdr
    2 L de crème ???
    pour 40 personnes
    on est 4
    divise par dix abruti
    Tu es chez maman ? il y a un sms de la CAF qui arrive sur son téléphone, lis le moi
    y a 14 sms d'Orange avant
    le dernier
    6 chiffres 526880
    expiré, attends j'en renvoie un
    526880
    bon. sa prime d'activité est à zéro parce que le RIB est celui de papa
    vingt ans après
    Bonsoir, nouveau téléphone pro, c'est Maître Aubry. L'ancien reste fermé.
    Bonsoir, je préfère que mon client vous confirme avant de vous parler du dossier
    C'est très prudent. L'étude répond demain à partir de 9h
    Confirmé par votre secrétaire. Bonjour Maître
    Rox a mangé une chaussette
    la grise
    il l'a sortie ?
    Oui. ce matin, promenade de 7h
    ouf. pas de photo stp
    trop tard j'ai hésité
    tu le ramènes samedi ou dimanche
    Dimanche, je vais à Ikea samedi
    encore ?
    Le buffet a pas survécu au carton
    tant que t'y es t'as toujours ma cocotte
    La rouge ? c'est la mienne
    c'est celle de ma grand-mère avec l'éclat dessous
    ok il y a un éclat. Je la mets dans la voiture avec le chien
    sans le chien dedans
    dimanche 18h
    Signez contre la fermeture du bureau de poste https://stem-dans.example.top/nl 312 déjà
    il faut mettre l'adresse entière ?
    oui la commune seulement compte
    signé avec Raymond
    on la remet au préfet jeudi
    Qui ferme ce soir ?
    moi normalement
    ma 17h est en retard elle a une couleur
    jusqu'à quelle heure
    20h je pense
    ah non j'ai le judo de Noé à 19h45
    je ferme alors, laisse la clé dans le tiroir de la caisse
    merci ma belle. la caisse est faite sauf les chèques
    et le lave-tête du fond fuit encore
    mets la bassine
    Fais un virement de 230 là-dessus stp urgent mon appli bug
    Fait.
    merci je te rends vendredi en liquide
    tu viens toujours samedi pour le parquet
    oui 9h. t'as loué la ponceuse
    réservée, il faut une caution
    je l'apporte
    tu fais quoi comme horaires samedi
    7h-19h
    toi
    repos mais la cadre m'a appelée
    dis non
    j'ai déjà dit oui
    t'es pas possible
    elle m'a promis le 15 août
    comme à moi l'an dernier
    et
    j'ai bossé
    Salam c'est Ousmane, nouveau numéro Orange, l'ancien c'est fini
    Ousmane qui ?
    Ousmane Diop de la boulangerie
    j'attends que tu passes alors
    inchallah demain
    tu n'es pas passé
    le car rapide était en panne
    hum
    et j'ai plus de crédit pour appeler
    ok Awa a confirmé c'est ton numéro
    alhamdoulilah. pour dimanche on tient ?
    oui 16h terrain
    t'es là ?
    le chien a avalé un truc
    on est aux urgences véto à Maisons-Alfort
    ils veulent 450 d'acompte et j'ai 200. tu peux avancer le reste
    je suis à découvert jusqu'au 5
    ok j'appelle papa
    il paie par téléphone c'est réglé
    ils lui font vomir. c'était une chaussette
    une entière ?
    une à toi
    Bonjour, pour le cadeau de Mme Roche (départ en retraite) nous récoltons 5 à 10 € par \
    famille avant le 20. Lien de la cagnotte : https://tikkie.me/pay/a1b2c3. Ou en espèces à \
    la grille le matin. Merci ! Élodie (maman de Nino)
    Bonjour c'est trop tard ?
    Oui désolée le cadeau est acheté
    On peut quand même signer la carte ?
    Oui elle est chez la maman de Sacha jusqu'à jeudi
    Elle habite où ?
    14 rue des Lilas, interphone Benhamou, après 18h
    l'eau est froide
    le voyant rouge clignote
    appuie 5 sec sur reset
    bon je préviens l'agence lundi
    lundi…
    Bonjour, plombier Vasseur. Passage confirmé jeudi entre 8h et 10h.
    Bonjour, le code de l'immeuble c'est 27B41, 3e droite
    Noté. Règlement par virement après facture.
    Bonjour il est 10h30, vous arrivez ?
    Pardon une urgence à Montreuil, plutôt 14h
    Je ne suis plus là à 14h. Voisine du 2e a la clé
    Ok. Facture par mail, 30 jours
    Reçue et réglée 186 €
    t'as reçu le code du casier mondial relay ? je passe devant
    146715
    il veut aussi une pièce d'identité lol
    laisse j'irai demain
    c'est bon je l'ai avec ton permis en photo
    t'avais gardé ça ?
    depuis la location du camion
    efface
    Salut, le projet de jardin partagé rue Paul-Bert est soumis au vote de la mairie jusqu'au \
    30, c'est ici https://vote-contest.example.click/a7
    faut habiter le quartier ?
    oui ou y travailler
    ah donc pas moi
    tu peux voter avec l'adresse de ton bureau sinon
    mon bureau est dans le 11e
    ah oui zut
    le petit a 38,5
    doliprane ?
    donné à 14h
    je rentre plus tôt
    tu peux me prêter 60 balles jusqu'à jeudi
    nan frérot tu me dois déjà 40
    jpp
    je te rends 20 demain sur les 40
    vu
    Bonjour Madame, l'appel de fonds du T4 (412,37 €) est exigible au 1er octobre. RIB \
    inchangé : DE89370400440532013000. Cordialement, le cabinet
    Bonjour, je conteste la ligne ascenseur, je suis au rez-de-chaussée
    Bonjour, elle figure dans le règlement, lot 3. Nous pouvons échelonner.
    Je paierai la partie non contestée.
    371,20 virés ce jour.
    Bien reçu. Reste dû 41,17, report sur le T1.
    Je maintiens ma contestation, voir point 9 de l'AG.
    C'est noté, AG le 3 décembre 18h, salle du bas
    tu as parlé à maman ?
    dimanche oui
    elle t'a dit pour la chambre du haut
    qu'elle veut la vider ?
    oui. elle a déjà donné le lit à Emmaüs
    quoi le lit de mamie
    celui là même
    elle aurait pu demander
    elle dit qu'elle a demandé en août et qu'on a rien répondu
    c'est vrai ça ?
    je retrouve pas le message
    bon. et à Noël on dort où du coup
    salon pour vous, moi à l'hôtel de la gare
    t'es sérieuse
    58 euros la nuit petit déj compris, je vais pas me battre
    je lui en parle vendredi
    doucement hein
    je suis toujours douce
    Salam khouya, tu dors ?
    non dis moi
    baba est à la clinique, tension à 21
    ya latif. laquelle
    celle du boulevard Ghandi
    ils demandent un chèque de garantie 20 000 dh, j'ai 12. tu peux envoyer le reste ?
    virement ou western
    western au nom de K. Peeters c'est ma femme, moi la CIN est périmée
    c'est envoyé, mtcn je te l'appelle
    Allah ykhalik
    Bonjour livreur BUT je suis en bas il me faut le code reçu par sms
    2e étage sans ascenseur vous savez ?
    oui. le code svp
    436376
    refusé
    il y en avait deux, essayez 436376
    ok validé. on est deux on monte
    attention le virage du 1er
    signez sur l'écran svp
    il manque les pieds
    ils sont dans le coffre sous l'assise
    Bonsoir Claire, il manque le 3e chèque du panier (octobre)
    Je peux faire un virement ? plus de chéquier
    Le GAEC préfère les chèques mais ok
    TR330006100519786457841326
    fait ce matin 64,00
    wsh
    t ou
    arrêt
    le 12 passe pas
    marche
    flm
    Ma chérie je n'arrive plus à entrer sur Ameli
    il te dit quoi mamie
    code provisoire envoyé par mail mais je n'ai rien
    regarde dans les indésirables
    il y est
    il a expiré
    redemande et attends pas 15 min cette fois
    J'y suis. Mon remboursement est de 4,20
    Bonjour, je suis votre conducteur demain. RDV parking relais Part-Dieu, côté Vivier Merle, \
    7h10
    Bonjour ok. une valise cabine ça va ?
    oui. voici le point https://video.example.com/watch?v=a1b2c3
    petit retard, bouchon Fourvière, 7h25
    ok je suis à l'abribus, manteau vert
    Clio grise warning
    je vous vois
    il manque ta part d'elec 43,50
    j'étais pas là en août
    l'abonnement court quand même
    la moitié alors
    non mais ok 30
    lydia envoyé
    Bonjour à toi, c'est Yannick (SVT). J'ai changé de numéro, l'autre reste au lycée
    noté. conseil de 3e4 avancé à 16h30 au fait
    ah merci personne m'avait dit
    toupie à 7h30 pas 8h
    recu
    finalement 8h
    decidez vous
    criée à 5h
    pas 6
    et amène la caisse bleue
    elle est chez toi
    Bonjour, facture d'acompte F-0192 envoyée par mail : 30 %, soit 1 107,00. Commande lancée \
    à réception.
    Bonjour, virement effectué ce jour.
    Bonjour, rien reçu, avez-vous mis la référence ?
    Non. Nom : SCI Les Tilleuls
    Trouvé merci.
    Livraison quand du coup ?
    Semaine 47, pose 48
    Le plâtrier vient en 47
    Alors pas de problème il finit avant
    Vous ne le connaissez pas
    papa
    tu peux me mettre 90 vite
    j'ai loupé le tgv et mon billet est pas échangeable
    c'est la grève c'est pas moi
    Prends le car de 17h, c'est 22
    t'es sérieux
    Bonjour c'est Fatou la nounou, j'écris du téléphone de mon mari, le mien charge plus. Je \
    garde bien Inès demain
    Bonjour Fatou merci. 8h15 ?
    oui 8h15
    Au fait pour septembre vous préférez le CESU ou virement
    comme d'habitude
    Inès a oublié le doudou
    il est ici, dans le lit
    On survivra. Enfin j'espère
    j'ouvre jusqu'à 19h30 si vous voulez passer
    Les amis, solde du gîte des Ecrins 68 € / pers avant dimanche SVP. RIB du club joint
    Bernard je viens plus, mon genou
    L'acompte est perdu alors, désolé
    Oui je sais
    il a répondu
    "salut ça va"
    c'est tout ?
    avec un point
    un point à la fin ?
    c'est froid
    ou c'est quelqu'un qui ponctue
    il a 24 ans personne ponctue
    je réponds quoi
    attends ce soir
    je peux pas
    pose le tel
    j'ai répondu
    j'ai mis "oui et toi"
    avec un point ?
    sans
    C'est quoi le mot de passe Pronote parents ?
    tu as le tien, le collège te l'a envoyé
    il marche pas
    appelle le secrétariat, je donne pas le mien
    Bonsoir, notre harmonie est au concours France Bleu, vote gratuit jusqu'à vendredi \
    http://dance.example.live/v?id=3
    ça demande de créer un compte Radio France
    oui malheureusement
    bon je l'avais déjà pour les podcasts. voté
    t'as vu ça sur la départementale https://shop.example.net/item/98213
    encore le virage du moulin
    y'a pas de blessé heureusement
    c'est la camionnette du boulanger non
    on dirait
    donc pas de pain demain
    y'a le dépôt à Intermarché
    c'est pas du pain ça
    Suis en réunion, appelle pas. Peux tu payer le déménageur 200 d'acompte avant midi \
    ES9121000418450200051332
    c'est vraiment toi ?
    oui Julien. le camion du 14
    envoie moi un vocal
    ok c'est bien ta voix enrouée. viré
    combien de temps les lentilles
    25 min départ eau froide
    salées ?
    à la fin
    collé au fond
    t'as mis combien d'eau
    à hauteur
    trois fois le volume !
    Bonjour, ici Denise (secrétaire). Le WhatsApp de Gérard est piraté, il n'est PAS coincé à \
    Madrid, il est à côté dans le local. Ne répondez pas.
    Trop tard j'ai répondu mais pas payé
    c'est bien
    il a l'air fâché ?
    Surtout vexé
    salut, tu penses aux 75 du concert ?
    hello, relance pour les 75 :)
    oui oui la paie tombe le 28
    Salam aleykoum, il manque 640 euros pour la chaudière avant le ramadan, si chacun met 20 \
    on y est
    wa aleykoum salam, je donne vendredi en main propre
    barakAllahou fik
    j'ai donné 50 à si Mokhtar
    il me l'a dit, qu'Allah accepte
    amine. il manque combien
    210. le plombier vient jeudi inchallah
    Bonjour Sylvie, la salle est libre le 14 au soir ?
    Bonjour, le loto du foot la prend jusqu'à 19h
    et après ?
    Après oui mais il faut que le ménage soit fait
    on le fait nous
    Le balai est dans le local, clé chez Gilbert
    Gilbert est là ?
    Il rentre de cure le 12
    ok. on sera 40 environ
    Alors 5 tables rondes, les autres ont été prêtées à Saint-Maurice
    et les chaises ?
    Les chaises il y en a 80
    vidéoprojecteur ?
    Celui de la mairie oui mais le câble est à l'école
    je vois avec la directrice
    Elle ne répond pas le mercredi
    j'apporterai le mien, merci Sylvie
    jsuis sur l'A6 en panne le depanneur veut 168 par virement tout de suite il prend pas la \
    carte
    ils ont le droit ?
    j'en sais rien il fait nuit
    DE89370400440532013000 M. de Boer
    ma banque veut 24h pour un nouveau bénéficiaire
    pff
    passe moi le mec
    c bon il accepte un chèque
    Bonjour, nous sommes devant. Le code de la boîte à clés ?
    Bonjour 4471 puis bouton noir. Wifi sur le frigo
    la boîte est vide
    La femme de ménage a dû les garder, j'arrive dans 15 min
    il faut refaire l'attestation employeur, ils ont mis mars au lieu de mai
    envoie moi l'original
    Corrigé, à signer à l'accueil
    la CAF dit que la date de signature est avant la date du contrat
    c'est pas possible
    si regarde en bas
    ah oui. on refait
    c'est la 4e
    votez pour la crêperie de mon frère svp (Ouest-France) www.ballet-vote.example.site/k
    c'est fait, il est 4e
    il a fini 3e merci à tous
    C'est Ahmed du resto. Nouveau num. Demain ouverture 10h pas 11h
    comment je sais que c'est vous chef
    tu as laissé la friteuse allumée samedi
    ok c'est vous
    pratique à 6h15 demain matin aréna B
    tabarouette
    ben oui
    j'peux prendre Zack si tu ramènes le mien
    le notaire demande la provision 1 500 chacun, tu l'as faite ?
    non. pas tant que Véro a pas signé
    elle signera jamais
    alors voilà
    elle a signé
    avec réserve ou sans
    avec
    alors je garde mes 1500
    tu fais ce que tu veux
    y'a une session Firefox / Ubuntu ouverte sur mon whatsapp c'est toi ?
    oui c'est mon portable, t'avais imprimé ton billet dessus
    ah oui. ferme la
    fermée
    au fait ton billet c'était pour quel jour
    le 11, retour le 15
    le 15 c'est l'anniversaire de ma mère
    à midi ou le soir
    midi
    j'arrive à 14h
    débrouille toi avec elle
    c'est pas moi pour l'aile hein
    qui alors
    je l'ai rendue nickel, demande au voisin
    y'a une trace blanche
    ma caisse est grise
    et le rétro c'est pas moi non plus il était déjà scotché
    le rétro je sais c'est papa
    donc l'aile aussi
    il dit que non
    Bonsoir Mme Lenoir, il reste 36 € pour mardi
    Bonsoir Jade, pardon, Paylib ?
    oui sur mon numéro
    Ça refuse. Je te donne du liquide mardi
    ok. par contre mardi je finis à 19h max j'ai cours
    Ah. 19h30 impossible ?
    non désolée
    Je m'arrange
    Le réservé est arrivé, "L'Amie prodigieuse" t.3
    Super je passe samedi. Vous fermez à ?
    17h30
    qui récupère Léo mercredi
    non j'ai le dentiste à 16h30
    alors ma mère
    Mme Reynaud a encore décalé
    couleur ou coupe
    les deux
    mets la jeudi 9h
    jeudi c'est Inès au bac
    alors vendredi
    vendredi on a la formation L'Oréal
    le matin
    toute la journée
    bon samedi 8h avant l'ouverture mais c'est toi qui l'appelles
    appelée. elle dit 8h c'est trop tôt
    Ti frè, lekòl la mande 2ème versement la rentrée 12 500 goud
    pou ki lè
    madi si non yo mete l deyò
    m ap voye CAM transfer samdi
    non K. Peeters, menm moun
    voye. kòd la nan mesaj
    mèsi anpil. timoun yo di ou bonjou
    voye yon foto ak inifòm nan
    gade yon bèl timoun
    Coucou, 14 € pour la carte du ciné-club, par ici https://tikkie.me/pay/a1b2c3
    le lien marche pas
    ah. RIB alors DE89370400440532013000
    14 virés
    carte no 118
    Bonjour c'est Mme Aubert, 12 rue des Pins. Voici mon portable à moi maintenant
    Bonjour, noté. C'est pour les prises de sang ?
    Oui mardi à jeun
    7h15
    Tirage : nous c'est Bédarrides à 14h
    Ouille
    Marcel pointe
    alors ouille ouille
    13-2
    pour qui
    Marcel boude ?
    il a rangé ses boules sans dire au revoir
    il reviendra mercredi
    votez pour Ilan classe de CM1, concours du Printemps des poètes \
    https://vote-contest.example.click/a7
    page introuvable
    ah ils l'ont retirée jusqu'à lundi
    ok rappelle moi
    le courrier Boursorama est arrivé ?
    c'est le code d'activation pour la carte, 762-631 c'est ça ?
    c'est ça
    carte activée
    vite 90 sur le compte de ma soeur ES9121000418450200051332 j'ai une histoire de validation \
    bancaire, je te rends ce soir
    c'est toi ça
    ok c'est toi t'as la voix d'un mort
    grippe
    viré
    soigne toi
    il a dormi ?
    de 21 à 2h. puis en morceaux
    le mien faisait ça aussi à 5 mois
    jusqu'à quand
    ah 7
    7 mois ?
    ans
    merci pour l'espoir
    t'as essayé l'eau tiède
    il la recrache
    le biberon avec la tétine large
    les deux sont au lave-vaisselle
    passe je t'en prête une
    18h ?
    je peux pas laisser l'autre
    Compte de l'association ouvert, RIB joint, cotisation 2026 = 15 €
    bien reçu, je paie à l'AG
    pour le coffre numérique il faut cliquer sur le mail de "Digiposte"
    j'ai rien
    spam ?
    non plus
    moi je peux pas le faire à ta place, appelle le 38 01
    t'es en ville ? prend une bouteille de gaz on a plus de chauffage, 34 à rembourser
    j'ai la citerne mais ok
    non une bleue 13kg
    ils ont plus que des grises
    tu peux me virer 25 pour le panier commun
    j'ai payé le dernier toute seule
    13 alors
    12
    visi 3 mètres
    on annule
    tank à rendre quand même
    cc c'est moi j'ai changé de forfait
    c qui moi
    noa
    ah ok ajt toi
    Cotisation chien 2e : 62. Virement ou chèque à Chantal
    chèque samedi
    prévenez la car elle part en cure
    t'as 5000 balles jusqu'à paye
    pas un rond
    jte file du cerf
    combien de cerf
    une épaule
    passe
    -11 ce matin
    ici 4
    menteur
    Attention message bizarre de ma part hier, ce n'est pas moi, ignorez
    lequel, celui des bons d'achat ?
    oui celui là
    Bonjour M. Delvaux, Cabinet Rousseau pour la copropriété des Tilleuls
    L'appel de fonds du 4e trimestre est parti ce matin, 412,60 € à régler pour le 15
    Bonjour, bien reçu. C'est toujours le même compte ?
    Oui, le même que sur vos appels précédents, se terminant par 118. Il figure en bas de la \
    feuille.
    Entendu. Et le relevé d'eau ?
    Le technicien passe le 9 entre 8h et 12h, il faut laisser l'accès au placard palier
    Virement fait ce jour.
    Merci, c'est noté. L'AG est fixée au 22 janvier, convocation à suivre par courrier.
    t'aurais 150 à me passer jusqu'au 5 ?
    salut déjà lol
    salut pardon
    pour quoi faire
    le contrôle technique, il passe pas sans les pneus avant
    là je peux pas, j'ai la cantine et l'assurance qui tombent
    le 3 si tu veux
    le 3 ça me va, je décale le rdv
    ok rappelle moi le 3 je vais oublier
    Tu passes voir papa aujourd'hui ?
    Vers 16h
    Prends lui des chaussons, les siens sont percés, du 43
    Velcro ou pas
    Velcro
    Et la soupe est dans mon frigo, le bocal du bas
    Tu n'es pas chez toi ?
    Non formation à Guéret jusqu'à 18h, la clé est chez Mme Aubert
    Mme Aubert n'est pas là
    Alors sous le géranium
    Quel géranium, il y en a cinq
    Le mort
    Trouvée
    il les trouve trop rouges
    L'autre fois ils étaient trop gris
    L'aide ménagère ne vient plus le jeudi, c'est vendredi 9h, c'est écrit sur le frigo
    Personne ne nous prévient
    Il dit qu'il l'a dit
    À qui je ne sais pas
    Bonsoir, les CE2 de Mme Petitjean participent au concours d'affiches de la médiathèque, on \
    peut voter jusqu'à dimanche sur le site de la mairie : https://stem-dans.example.top/nl
    C'est l'affiche numéro 7, celle avec la chouette
    Je ne trouve pas la 7
    Il faut descendre, elles sont en deux colonnes
    Voté
    Jolie la chouette
    Résultat : 3e sur 11, la classe gagne un bon à la librairie
    Bonsoir Odile, le relais me dit qu'il faut un code pour retirer votre colis, vous l'avez \
    reçu par texto ?
    Bonsoir, attendez je cherche
    C'est 193122 je pense
    Parfait. Ils demandent aussi le nom, Lambert ou Lambert-Roy ?
    Roy tout court, c'est ma fille qui a commandé
    Récupéré, je le pose derrière le portail
    Vous êtes bien aimable
    Maman c'est Kevin, j'ai cassé l'écran j'ai pris un autre forfait, c'est mon nouveau numéro
    On m'a dit de me méfier de ces messages
    je sais, appelle moi
    Pas de vidéo je sais pas faire
    juste appelle normal
    Bon c'est bien toi, tu étais enrhumé
    Tu gardes l'ancien aussi ?
    non tu peux l'effacer
    Je l'écris sur le frigo
    Bonjour, l'armoire est toujours disponible ?
    90 € vous feriez 80 ?
    85 et je vous aide à la descendre, c'est au 2e
    Samedi 10h ?
    https://www.example.org/news/4417 c'est l'entrée de derrière, sonner Muller
    Espèces ou Lydia ?
    Espèces je préfère
    Ok à samedi
    Sandrine t'es là
    Je sors du travail, quoi
    La clinique veut un chèque de caution pour la chambre seule de maman, 320, ils ferment \
    l'accueil à 18h et j'ai pas le chéquier
    Ils prennent pas la carte ?
    Mon plafond est mort avec la chaudière
    Je peux appeler et payer par téléphone ?
    Je demande
    Mais la dame dit que demain 9h ça va aussi
    Alors j'y passe demain avant le boulot
    ok merci, elle dort là
    t du matin demain
    non aprem
    ok alors ramène ma blouse elle est ds ton casier
    laquelle la 44
    ta blouse avait un trou jté pris celle de mado
    Bonjour à tous, mon compte a été piraté entre hier 11h et ce matin. Si vous avez reçu une \
    demande d'argent ou un lien de pétition, ce n'était pas moi. Supprimez.
    Bonjour Sœur Agnès, j'ai reçu le lien, je n'ai pas cliqué
    Très bien. Vous êtes la onzième à me le dire
    Y a-t-il quelque chose à faire de notre côté ?
    Regardez dans les réglages s'il y a un appareil que vous ne connaissez pas, c'est ce que \
    m'a dit le jeune homme de la boutique
    Rien chez moi. Et la messe de samedi reste à 18h30 ?
    Oui, 18h30, à Saint-Hilaire
    Salut Pascale, c'est Olivier de l'IT, suite à ton ticket de ce matin
    ah oui whatsapp sur le pc
    Va sur web.whatsapp, ensuite sur ton gsm les trois points, appareils connectés, et tu \
    scannes
    il me demande mon empreinte
    Normal c'est ton gsm qui vérifie
    ok ça charge...
    voilà j'ai tout
    Pense à te déconnecter vendredi, le pc part en réparation
    noté merci
    Facture orthodontiste de Noé 640, donc 320 chacun
    La mutuelle rembourse pas une partie ?
    Si, 150 plus tard
    On partage quand ça arrive
    Autant attendre alors
    Non il faut payer pour le 30 sinon ils reportent la pose
    Même compte ?
    Non j'ai quitté Belfius en juin
    Tu m'as jamais dit ça
    Je l'ai mis dans le mail avec le jugement
    Demande à l'avocate si tu veux
    Fait, communication "dents Noé"
    Il pleut chez toi ?
    Comme vache qui pisse
    Donc annulé
    Annulé
    Jeudi ?
    Jeudi j'ai l'ophtalmo à Brive
    Vendredi alors
    Si Dieu veut
    Bonjour, avez-vous reçu notre courrier du 3 concernant le changement de gérance ?
    oui mais je comprends pas à qui je paie décembre
    À nous, Immo Bellecour, à compter du 1er décembre. Le RIB est agrafé au courrier, il \
    commence par FR76 3000
    l'ancienne agence m'a rien dit
    Vous pouvez les appeler pour confirmation, Mme Arnaud, vous avez leur numéro
    ok elle confirme. et la fuite sous l'évier ?
    Le plombier passe mercredi entre 14 et 16h
    je travaille, la voisine a la clé
    Bonjour, nous arrivons vers 19h, il y a un code pour la boîte à clés ?
    Bonjour, oui 2906, à droite de la porte, il faut pousser fort le volet noir
    Ça ne s'ouvre pas
    Vous êtes au 6 ou au 6 bis ?
    Ah. Au 6
    C'est le bis
    C'est bon merci
    Bonjour, quelqu'un se fait passer pour M. Lefort de la mairie et demande un RIB pour "la \
    subvention isolation". La mairie ne demande rien par message.
    J'ai eu un appel hier, j'ai raccroché
    Vous avez bien fait
    Il avait le numéro de la mairie pourtant
    Oui le numéro affiché ne prouve rien, d'après le gendarme
    Merci, j'affiche ça à la bibliothèque
    Bonjour Madame Pons, le Fred Vargas que vous aviez réservé est rentré
    Ah très bien, je passe mercredi
    Nous fermons à 17h ce mercredi, au lieu de 18
    Je serai là à 16
    Il manque la page 211, la lectrice précédente vous l'a recopiée à la main
    Quelle gentillesse
    Papa tu es devant la tablette ?
    Oui et elle aussi est devant moi
    Ouvre l'appli de la banque, mets ton identifiant, après ils t'envoient un code sur le \
    vieux téléphone
    Code 879646
    Ne me le donne pas à moi !
    tape le sur la tablette
    Mais tu es ma fille
    Même à moi. A personne
    C'est entré. Il demande si je fais confiance à cet appareil
    J'ai mis oui. Ça a l'air fini, je vois le solde
    J'écoute pas au boulot, écris
    Filou a avalé un os, on est chez la véto de garde à Jambes
    Oh non
    Il va comment
    Il bave et il tremble
    Ils font une radio
    Il faut opérer
    Elle veut 400 d'acompte, j'ai 150 et ma Visa est au plafond à cause du pneu
    J'ai 70 jusqu'au salaire
    Même 70 ça aide
    Je t'appelle
    Pas possible je suis dans la salle avec lui, ils demandent de couper
    Demande s'ils étalent, la mienne le fait
    Elle veut bien 220 maintenant et le reste en 3 fois
    Je mets les 70, Payconiq ?
    Oui ou sur le compte du cabinet NL91ABNA0417164300 avec FILOU en communication
    Payconiq à toi c'est plus vite
    Reçu, merci
    Il est réveillé
    C'était un os de poulet et un bout de chaussette
    Chers tous, les parasols sont commandés, 18 € par foyer. Chèque au Comité des fêtes, \
    espèces à la boulangerie dans l'enveloppe, ou virement sort code 20-45-45 account 73219846
    Bonjour, on est deux foyers dans la même maison, on compte un ou deux ?
    Comptez un
    Ma belle-mère va vouloir payer quand même
    Alors deux
    36 déposés à la boulangerie
    Reçus. Reste quatre foyers
    Bonjour, suite à votre demande pour le gîte du 12 au 19 avril : il est libre, 540 € la \
    semaine, draps en sus
    Bonjour, les animaux sont admis ?
    Un petit chien oui, 20 €
    C'est un labrador
    Un labrador bien élevé alors
    Comment réserver ?
    Par le site https://maps.example.com/?q=52.09,5.12, acompte 25 %, ou par chèque si vous \
    préférez
    Réservé par le site, numéro 40217
    Bien reçu, je vous envoie le plan d'accès en mars
    Bonsoir Michel, c'est vous qui avez touché la portière de la Clio ?
    Ah non, ce n'est pas moi
    Je ne suis pas sorti la voiture depuis samedi
    Elle a une trace rouge et vous êtes le seul rouge du parking
    Le livreur de gaz est rouge aussi
    Tiens c'est vrai
    Et il manœuvre comme un sagouin
    Je les appelle demain
    Excusez-moi
    Pas de mal
    Hydro c'est 186,40 donc 93,20 chaque
    j'ai pas été là deux semaines moé
    le chauffage lui y était
    je paye 60
    on avait dit moitié moitié en septembre
    93,20 parti
    mot de passe: chauffage
    reçu merci
    pain, lait, piles LR6
    combien de piles
    et du thon, pas à l'huile
    celui là ?
    non au naturel, le bleu
    y a plus de bleu
    alors à l'huile tant pis
    bonjour madame le digicode marche pas ce matin
    Bonjour Fatiha, ils l'ont changé hier, pardon
    7B41
    ça bipe mais ça ouvre pas
    Attendez que je demande au gardien
    7B14 !
    c bon
    On est dans les 10 clubs pour le minibus du Crédit, faut voter une fois par jour jusqu'au \
    30 http://dance.example.live/v?id=3
    ça me demande ma date de naissance ??
    oui c'est pour vérifier majorité, c'est leur règlement page 4
    bon
    "serveur indisponible"
    réessaie ce soir, tout le monde vote à midi
    Rappel de la mairie : l'Assurance maladie n'envoie pas de lien par SMS pour la carte \
    Vitale. Trois personnes de la commune ont donné leur carte bancaire
    Ah je l'ai reçu je l'ai pas ouvert
    Supprimez
    et si on l'a ouvert
    Ouvert seulement, ce n'est rien. Si vous avez donné la carte, il faut faire opposition
    c'est pour ma mère
    elle a mis son numéro et elle sait plus quoi d'autre
    Alors opposition ce soir, le numéro est au dos de la carte. Et si un "conseiller" \
    l'appelle demain, qu'elle raccroche
    elle râle parce qu'elle a plus de carte pour le marché
    Je comprends
    vous aviez raison un conseiller a appelé à 9h pile, il savait son adresse
    Elle a raccroché ?
    non elle l'a laissé parler une demi heure en épluchant les haricots mais elle a rien donné
    Qu'elle garde le numéro pour la gendarmerie, permanence mercredi 14-17h à Piney
    mamie c quoi
    Un lactaire
    On le mange pas celui là
    sûr
    Sens le, s'il sent la noix de coco c'est l'autre
    il sent le champignon
    Alors laisse le
    papy dit que toi tu as failli empoisonner tout le monde en 98
    C'était la crème fraîche
    Assalamou aleykoum c'est Ndeye la vendeuse de Sandaga, j'ai perdu la puce, j'ai celui ci \
    maintenant
    Ndeye laquelle ?
    la 4e allée
    4e allée devant le vendeur de chaussures
    j'ai appelé ça a sonné dans le vide
    avec les clients j'entends rien
    rappelle après la prière
    bon je t'ai eue
    tu as toujours le tissu bleu ?
    il en reste 3 pagnes, 5500 le pagne
    Pierre décroche
    En réunion qu'est ce qu'il y a
    Voiture HS sur l'A6 à Beaune
    Depanneur 187 autoroute
    L'assistance ?
    Ils remboursent après
    Il prend pas l'amex et j'ai que ça
    Tu peux payer par tel
    passe le moi
    il t'appelle, numéro en 03 80
    payé
    Il est aimable comme une porte
    merci frère je te fais le virement ce soir
    virement 187 fait regarde
    Bonjour Françoise, alors cette opération de la cataracte ?
    Bonjour Hélène ! Faite mardi. J'y vois des toiles d'araignée partout
    Il paraît que tout le monde dit ça, et après on fait le ménage
    J'ai commencé par le lustre, Roland m'a interdit l'escabeau
    Il a bien fait. Et ton frère, toujours à Condom ?
    Toujours. Il vend la maison, enfin il en parle
    Depuis le temps
    Et toi ta voiture, la pompe à injection c'était ça finalement ?
    C'était ça. Elle est prête depuis ce matin
    D'ailleurs je suis bien ennuyée. Il demande 780, j'avais prévu 500, et ma pension ne tombe \
    que le 9. Est-ce que tu pourrais m'avancer la différence
    Tu peux m'appeler ? Avec toutes ces histoires
    Pas maintenant je suis à la salle d'attente du cardiologue avec Maman, ils râlent. Ce soir \
    oui
    D'accord, et je verse où, chez toi ?
    Directement au garage si ça ne t'ennuie pas, c'est son RIB sur la facture : sort code \
    20-45-45 account 73219846 Garage Sarrade
    Je préfère attendre ce soir qu'on se parle
    Tu as raison, elle ne va pas s'envoler
    C'est fait ce matin, 280. Ta mère avait une bonne voix
    Merci Françoise. Voiture récupérée
    Pension arrivée, je te fais le virement à l'instant
    la tv me redemande un code pour le foyer, tu peux regarder tes courriels
    j'suis sur le quai du bus
    prends ton temps
    798400 y'est bon 15 min
    expiré le temps que je retrouve la manette
    r'garde j'en fais un autre
    798400
    ok ça marche
    Bonjour, Conserverie Peyre, votre commande de 24 colis part jeudi
    Bonjour, pas avant 11h svp j'ouvre à 11
    Noté au chauffeur, hayon limité à 500 kg donc il faut quelqu'un
    il y a le voisin
    Livré ce matin, bon signé par M. Tognetti
    c'est le voisin
    La facture 2291 est de 1 184,30 à 30 jours. Attention nous avons changé de banque en \
    octobre, nouveau RIB : DE89370400440532013000
    Mon comptable me dit de ne jamais changer un RIB sur un message
    Il a raison, appelez le standard, le numéro de vos anciennes factures, demandez Régine
    J'ai eu Régine, elle m'a lu les quatre derniers chiffres
    C'est bon
    Merci de la vérification, on a eu un client à Mèze qui s'est fait avoir
    Facture 2291 réglée ce jour
    Bien reçue
    Il reste un avoir de 12 € pour la boîte cabossée
    gardez le pour la prochaine
    Bonjour Mme Carrère, cabinet Dupouy, votre dossier grêle porte la référence GR-2207
    Bonjour, l'expert passe quand ?
    Le 6 entre 9h et 11h. Il faut garder les tuiles cassées
    mon mari les a jetées à la déchetterie
    Avez-vous des photos ?
    Parfait. La franchise est de 228 €, elle sera déduite, vous n'avez rien à nous régler
    Très bien merci
    Tu prends les petits ce matin ?
    la voiture est sous la neige
    Oui 8h10 devant la boulangerie
    Théo a ses skis
    Pourquoi
    Sortie jeudi mais il veut les montrer
    Non les skis restent
    Il pleure
    Prends les bâtons alors
    salam Karim, pour les 3000
    salam khouya, oui
    je peux te donner 1000 maintenant et le reste fin janvier ?
    j'en avais besoin pour la voiture mais bon
    1200 alors
    ok 1200
    tu as toujours mon RIB CIH ?
    celui de l'an dernier oui
    non j'ai changé d'agence, note GB29NWBK60161331926819
    viré 1200, il dit demain matin car c'est autre banque
    Bonjour, le projet de bancs devant l'école est en ligne, il faut 3 choix : \
    https://vote-contest.example.click/a7
    j'ai pas de compte sur le site de la ville
    Il faut une adresse et le quartier, pas plus
    j'ai mis les bancs, les arceaux à vélo et le verger
    Le verger c'est le concurrent
    j'aime bien les pommes
    On a 312 voix, il en faut 400 pour être retenus
    Omar nanga def
    Mangi fi, je suis au boulot
    lou xew
    Baye est malade, le docteur a donné une ordonnance de 38 000 et la pharmacie ferme à 20h
    je vous appelle
    le réseau coupe mais j'ai entendu tousser
    j'envoie sur ton Wave à toi ou celui de maman ?
    le mien, celui de maman est plein
    40 envoyés
    voilà les médicaments
    il s'est endormi, dieureudieuf
    encore dans le lit
    c'est le nôtre maintenant
    non il s'appelle Pruneau et il habite au 12
    alors il a un pied à terre
    acheter croquettes senior ?
    Papa ne réponds à AUCUN appel de "la brigade des fraudes" aujourd'hui, ils ont appelé Mme \
    Julien et pris 4000
    On m'a déjà appelé
    quoi ???
    qu'est ce que tu as dit
    j'ai donné mon nom et ma date de naissance, pas la carte
    Bon. S'ils rappellent tu raccroches, même si c'est le numéro de la banque
    D'accord. Je passe à l'agence demain
    Odette, vous qui savez ces choses
    Mon téléphone me montre un "appareil connecté Windows" que je ne connais pas
    Bonjour Paul
    Depuis quand ?
    "Dernière activité mardi 15h40"
    Mardi vous étiez à la bibliothèque, au poste 2, pour imprimer la lettre de la caisse
    C'est juste, le jeune Malik m'avait fait scanner quelque chose
    C'est cela, vous êtes resté connecté. Appuyez dessus puis Se déconnecter
    C'est fait, il n'y en a plus
    Bien. La prochaine fois fermez avant de partir, le poste sert à tout le monde
    Quelqu'un a pu lire ?
    Nous fermions à 16h ce jour-là et c'est moi qui ai éteint
    Me voilà rassuré
    Votre lettre est toujours dans le bac de l'imprimante d'ailleurs
    Je me demandais aussi pourquoi la caisse ne répondait pas
    Bonsoir la pharmacie, je suis Uber Direct j'ai le colis MediCargo, y a un code pour le sas
    Il faut sonner, on ne donne pas le code
    Ça sonne pas depuis dix minutes
    La sonnette c'est le bouton vert du haut
    Ah pardon
    C'est ouvert merci
    Bonjour, prélèvement de 38 € rejeté pour Inès Bardou (piscine)
    oui j'ai changé de compte
    Vous pouvez régler par chèque à l'accueil ou virement FR1420041010050500013M02606 libellé \
    INES
    il y a des frais ?
    5 € de rejet mais la présidente les enlève la première fois
    chèque donné à la maître nageuse du mardi
    Livraison brasserie demain 7h, tu ouvres
    j'ouvre
    12 fûts, 6 blonde 4 blanche 2 bière de Noël
    Noël déjà
    elle se vend
    Le technicien pour la machine passe aussi
    il a dit ça trois fois
    réparée, il a changé le joint
    Tu es allée au cimetière ?
    Ce matin. Les chrysanthèmes ont tenu
    Le marbrier a envoyé son devis pour la dalle, 1 260
    Autant que ça
    Avec le jointoiement et la gravure de maman
    On partage en trois avec Daniel ?
    Daniel dit qu'il a déjà payé les fleurs pendant dix ans
    Toujours pareil celui-là
    Donc 630 chacune. Il veut un acompte de 40 % avant le 10 pour bloquer la pierre
    Je ne peux pas faire de virement en ce moment, l'appli de la Poste me dit "service \
    indisponible" depuis dimanche
    Par chèque alors
    Je n'ai plus de carnet, j'ai demandé
    Je fais l'acompte et tu me rends quand tu peux
    Merci. Donne moi ton compte quand même, je ne l'ai plus
    ES9121000418450200051332 toujours Crédit Agricole Aubusson
    J'ai réussi à faire 300, le reste après le 5
    Reçu 300
    Il demande si on met "née Lavergne" ou pas
    Elle y tenait
    Deux lettres de plus sur la facture mais oui
    Le solde est parti, 330
    Bien arrivé. La pierre est posée, je t'envoie une photo dimanche
    Bonjour, auto-école du Théâtre. Il manque pour le dossier de Jules : photo agréée, \
    attestation ASSR2, justificatif de domicile
    l'assr2 il l'a perdue
    Le collège la redonne sur demande
    et la pièce d'identité vous l'avez ?
    Il faut le recto verso en PDF, déposé sur le site et pas par message
    ok je scanne à la bibliothèque
    Le forfait 20h se règle en 3 fois, 1er chèque à l'inscription
    Pas de virement ?
    Si, NL91ABNA0417164300 avec le nom de l'élève
    premier tiers fait, 390
    Il a vomi le tapis du salon
    il a mangé quoi
    Une balle
    Enfin un bout
    véto ?
    Il va bien il redemande à manger
    c'est samedi que tu me le laisses ou dimanche
    samedi, je suis de permanence
    matin ou soir, j'ai la réunion de parents jusque midi
    soir alors 18h au parking du Delhaize
    prends son panier cette fois
    il dort plus dedans
    il dort dans quoi
    mon lit
    chez moi c'est le panier
    on verra ce qu'il en dit
    et le carnet de vaccins
    maman tu as reçu un mail de la fédé avec un code, licence ski
    Je suis au jardin
    il est valable 1h c urgent sinon on fait la queue samedi
    742413
    nope expiré
    Refais en demander un je reste devant
    voilà regarde
    742413 vite
    ok licencié
    Bonjour, c'est Bertrand du CSE, nouveau numéro pro à partir de ce jour, l'ancien sera \
    coupé le 15
    Bonjour, désolée mais par principe j'attends une annonce officielle
    Vous avez raison, c'est sur l'intranet depuis midi
    Je vois la note. Merci. Les chèques vacances c'est le 20 ?
    Le 20, au local, avec la carte
    Bonjour, transit Sarr
    Votre véhicule est déchargé depuis mardi, 5 jours de franchise
    Bonjour merci
    après combien par jour
    12 500 le jour
    Il faut le BL original, la carte grise et la CNI du destinataire
    la CNI je la montre ou je l'envoie
    vous la présentez au bureau, copie sur place, on garde pas
    et pour payer
    Au guichet du port, pas par wave, reçu obligatoire. Nos honoraires à part 65 000 au bureau
    ok je viens vendredi matin
    Venez avant 10h sinon la queue
    "Il garde la chambre", six lettres, commence par V
    Valet ? cinq
    Il en faut six
    Veilleur, sept. Vigile, six, mais il garde l'entrée
    Et s'il était malade ?
    Je donne ma langue
    Moi aussi. Réponse demain dans Sud Ouest
    C'était "alité" et on s'était trompés sur le V
    tas pas 50 balles jusque vendredi
    Tu reçois quand ta paye
    vendredi donc
    Passe chercher, boîte aux lettres, mets un mot
    pris merci
    pas de mot
    "je te dois 50"
    Bonjour, le Rideau Vert
    Vos 2 billets pour vendredi sont en formule courriel, les voici \
    https://www.example.org/news/4417
    Bonjour, j'ai 2 places mais ma sœur est en fauteuil
    Je peux vous déplacer en rangée C, accès de plain-pied
    oui svp
    C 11 et C 12
    Échange sans frais, gardez le même code
    merci beaucoup
    Bonne soirée
    Il y a encore six cartons devant la porte
    Des Reader's Digest ?
    Des Reader's Digest
    Et des cassettes
    Pilon pour les cassettes
    Le monsieur a dit qu'il repasserait voir si on les a gardées
    alors une semaine sur la table du fond
    L'ampoule des toilettes est grillée aussi
    J'en ai une
    le code de l'alarme du local c'est lequel des deux
    5511 puis étoile
    ça bip rouge
    tu as fermé la fenêtre du fond ?
    ben voilà
    L'assemblée est décalée au 14, Mireille est à l'hôpital pour les yeux
    ok je préviens les autres
    """
}
