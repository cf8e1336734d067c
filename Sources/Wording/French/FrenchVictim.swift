/// The pages for victims, in French.
extension FrenchWording {
  static func victim(_ phrase: VictimPhrase) -> String {
    switch phrase {
    // Documents.
    case .ownerTitle: "Résumé pour votre plainte : compte détourné"
    case .payerTitle: "Résumé pour votre plainte : demande d'argent"
    case .clearTitle: "Résumé de votre conversation : aucun indice trouvé"
    case .riskTitle: "Que faire maintenant : un code a été transmis"
    case .ownerSubtitle:
      "Pour la personne titulaire du compte : {name}. Apportez cette feuille à la police."
    case .payerSubtitle:
      "Pour la personne à qui on a demandé de l'argent : {name}. Apportez cette feuille à la police et à la banque."
    case .clearSubtitle: "Pour la personne qui a fourni ces conversations."
    case .riskSubtitle: "Pour {name}. Votre compte est peut-être le prochain."
    case .unclearTitle: "Résumé de votre conversation : pas clair"
    case .unclearSubtitle:
      "Pour {name}. On ne sait pas qui a écrit : lisez d'abord ce que vous pouvez faire."
    case .head: "Keerpunt {version} · empreinte numérique du fichier {number} : {hash}"
    case .unknownName: "quelqu'un dans cette conversation"
    // Whose paper, and the names of the files.
    case .yours: "Cette feuille est pour vous."
    case .giveTo: "Donnez cette feuille à {name}."
    case .fileYours: "votre-feuille-{what}"
    case .fileGive: "a-donner-a-{name}-{what}"
    case .fileFor: "pour-{name}-{what}"
    case .fileOwner: "compte-detourne"
    case .filePayer: "demande-d-argent"
    case .fileRisk: "code-transmis"
    case .fileUnclear: "pas-clair"
    case .fileClear: "aucun-indice"
    case .fileAsk: "demander-la-conversation-a-{name}"
    case .fileAskBlank: "demander-une-conversation"
    case .fileAnswers: "{name}-reponses-pour-le-formulaire"
    case .fileLeftOut: "tous-les-documents-ne-sont-pas-ici"
    case .leftOut:
      "Il y a ici des documents pour {written} personnes. Ci-dessous, {count} autres personnes, une par ligne, pour lesquelles aucun document n'a été fait : personne n'en distribue des milliers. Qui a besoin du sien l'obtient en refaisant l'analyse avec --me et le nom. Le rapport et findings.json les contiennent toutes."
    // Headings.
    case .shortHeading: "En bref"
    case .numbersHeading: "Numéros de compte et de téléphone"
    case .timelineHeading: "Ce qui s'est passé"
    case .paymentsHeading: "Paiements"
    case .peopleHeading: "Qui a été contacté"
    case .yoursHeading: "Vos coordonnées"
    case .evidenceHeading: "Preuves"
    case .todoHeading: "Ce que vous pouvez faire maintenant"
    case .bringHeading: "À apporter"
    case .refundHeading: "La banque peut-elle aider à récupérer l'argent ?"
    case .contactsHeading: "Où vous adresser"
    case .limitsHeading: "À savoir"
    case .annexHeading: "Annexe : empreintes numériques complètes"
    case .lookedHeading: "Ce qui a été examiné"
    // In short.
    case .ownerOutcome:
      "Les messages indiquent que quelqu'un d'autre a écrit avec le compte de {name}."
    case .ownerUnclear:
      "Pas clair : il y a des indices que quelqu'un d'autre a écrit avec le compte de {name}, mais trop peu pour le dire."
    case .ownerStated:
      "{by} déclare qu'à partir du {moment} quelqu'un d'autre a écrit avec ce compte (message {message})."
    case .payerStated:
      "{by} déclare qu'à partir du {moment} quelqu'un d'autre a écrit avec le compte de {name} (message {message}). De ce compte, on a demandé de l'argent à {payer}."
    case .payerTakeover:
      "Les messages indiquent que quelqu'un d'autre a utilisé le compte de {name}. Cette personne a demandé de l'argent à {payer}."
    case .payerImpersonation:
      "Les messages indiquent que quelqu'un s'est fait passer pour un proche, avec le compte {name}. Cette personne a demandé de l'argent à {payer}."
    case .payerUnclear:
      "Pas clair : du compte de {name}, on a demandé de l'argent à {payer}. Il y a trop peu pour dire que quelqu'un d'autre a écrit."
    case .clearOutcome:
      "Aucun indice trouvé que quelqu'un d'autre ait utilisé un compte dans ces conversations."
    case .clearMeaning:
      "Cela ne prouve pas qu'il ne s'est rien passé. Vous avez un doute ? Appelez la personne avec qui vous écrivez, à un numéro que vous connaissez depuis longtemps."
    case .clearUnclear: "Comptes dont on peut dire trop peu : {count}."
    case .clearMissed:
      "Le programme n'entend ni les appels ni les messages vocaux, et ne voit pas les images. Sur {of} détournements dans des cas d'essai, il en manque environ {missed}. Vous savez à partir de quand quelqu'un d'autre a écrit ? Alors cette feuille peut être refaite comme vous le déclarez, par exemple ainsi :"
    case .riskOutcomeCode:
      "Dans cette conversation, un code a été transmis depuis le compte de {name}. Avec un tel code, on peut prendre un compte."
    case .riskOutcomeLure:
      "Dans cette conversation, {name} dit avoir rempli quelque chose après un lien ou des étapes reçues. On peut prendre un compte de cette façon."
    case .riskMeaning:
      "La conversation ne dit pas si c'est arrivé. Faites maintenant ce qui suit, même si tout fonctionne encore."
    case .riskLure: "Un lien ou des étapes ont été envoyés (message {message})."
    case .riskEntered:
      "Quelque chose a été rempli (message {message})."
    case .factBegin: "Cela a commencé le {moment} (message {message})."
    case .factBeginUnclear:
      "Si quelqu'un d'autre a écrit, c'est probablement à partir du {moment} (message {message}). Cela peut aussi être tout à fait normal."
    case .factBack: "Le {moment}, la personne a de nouveau écrit elle-même (message {message})."
    case .factBetween:
      "Cela s'est passé entre le {moment} (message {message}) et {back} (message {backMessage}). Ensuite, la personne a de nouveau écrit elle-même."
    case .factLast:
      "Le dernier de ces messages dans ces fichiers : {last} (message {lastMessage})."
    case .annexFrom:
      "Ce qu'il faut faire et montrer figure au début. À partir de « {section} », vous trouverez ce sur quoi cela repose."
    case .factCodeAsked: "Un code a été demandé (message {message})."
    case .factCodeGiven:
      "Un code a été transmis (message {message})."
    case .factAsked: "De l'argent a été demandé à : {people}."
    case .factAskedYou: "De l'argent a été demandé ({people})."
    case .factAmounts: "Montants cités : {amounts}."
    case .factAccounts: "L'argent devait être versé sur : {accounts}."
    case .factPaid: "La conversation dit qu'un paiement a été fait : {quotes}."
    case .factNotPaid:
      "La conversation ne dit pas qu'un paiement a été fait. Vous pouvez aussi signaler une tentative."
    case .factSides:
      "Deux fichiers racontent la même conversation et diffèrent ({chats}). Ce qui n'est que dans l'un figure aussi ici ; les téléphones eux-mêmes montrent ce qui est juste."
    case .notYourFault: "Cela peut arriver à tout le monde."
    case .careUnclear: "De tels messages, on les écrit aussi soi-même. Personne n'est accusé ici."
    case .messageKey:
      "{example} veut dire : message {number} de la conversation {chat} (voir Preuves)."
    case .messageKeyOne:
      "Les nombres entre parenthèses sont des numéros de messages, comptés depuis le début de la conversation."
    // Numbers.
    case .columnAccount: "Compte ou lien de paiement"
    case .columnWhoseChat: "Conversation avec"
    case .columnAsked: "Demandé"
    case .columnPaid: "Payé ?"
    case .columnWhen: "Date et heure"
    case .columnMessage: "Message"
    case .columnNumber: "Numéro de téléphone"
    case .columnRole: "Pour quoi"
    case .bankNamed: "Banque : {bank}"
    case .bankCode: "Code banque : {code} (pays {country})"
    case .checkRight: "clé de contrôle correcte"
    case .checkWrong: "clé de contrôle INCORRECTE"
    case .nameStated: "au nom de : {name} ({message})"
    case .nameNotStated: "nom non indiqué"
    case .paidSaid: "selon la conversation : {messages}"
    case .paidNotSaid: "pas dans la conversation"
    case .paidUnknown: "montant non indiqué"
    case .columnPaidSaid: "Payé, selon la conversation"
    case .columnOpen: "Non payé"
    case .sumAll: "Total"
    case .sumNote:
      "Pour chaque conversation, le montant demandé le plus élevé compte. Seul un relevé bancaire prouve un paiement."
    case .sumAssumed: "Les messages n'indiquent pas de monnaie ; c'est celle du pays du compte."
    case .amountNotSaid: "aucun montant reconnu"
    case .roleSender: "a servi à écrire"
    case .roleNamed: "cité dans un message"
    case .numbersNone:
      "Aucun numéro de compte, lien de paiement ou numéro de téléphone de l'autre personne n'a été reconnu dans ces messages. Vous en avez un ? Notez-le ici :"
    case .blankAccount: "Numéro de compte"
    case .blankAccountName: "Au nom de"
    case .blankNumber: "Numéro de téléphone"
    case .moreRows: "Non montrés ici : {count} ; ils sont dans le rapport complet."
    // Timeline.
    case .columnWho: "Qui"
    case .columnWhat: "Quoi"
    case .columnQuote: "Texte du message"
    case .platform: "avis de l'application"
    case .accountOf: "le compte de {name}"
    case .whatLastOwn: "Dernier message avant le changement"
    case .whatOnset: "Premier message différent"
    case .whatOnsetUnclear: "À partir d'ici, on ne sait pas qui écrit"
    case .whatCodeRequest: "Demande un code"
    case .whatCodeHandover: "Code transmis"
    case .whatCodeSent: "Code reçu par SMS : quelqu'un l'a demandé"
    case .whatSecurityCode: "Code de sécurité changé"
    case .whatNumberChanged: "Numéro changé"
    case .whatNewNumber: "Dit avoir un nouveau numéro"
    case .whatMoneyRequest: "Demande de l'argent"
    case .whatPaymentDetails: "Donne un compte ou un lien"
    case .whatPaid: "Dit que c'est payé"
    case .whatDoubt: "A des doutes"
    case .whatRefusal: "Refuse"
    case .whatDiscovery: "Découvre la tromperie"
    case .whatLure: "Lien envoyé, pour voter ou regarder"
    case .whatDeviceStep: "Explique comment lier un appareil"
    case .whatCodeEntered: "Code ou formulaire rempli"
    case .whatLockedOut: "N'arrive plus à entrer dans le compte"
    case .whatChecked: "Vérifié hors de la conversation"
    case .whatNotMe: "Dit : ce n'est pas moi qui ai écrit"
    case .whatBack: "La personne écrit de nouveau elle-même"
    case .timelineMore:
      "Tout ne tient pas dans ce résumé. Messages non montrés : {count} ; ils sont dans le rapport complet."
    // Payments.
    case .paymentsIntro:
      "Voici ce que dit la conversation. Un paiement peut être cité dans plusieurs messages. Le relevé bancaire est la preuve."
    case .paymentsNone:
      "La conversation ne dit pas qu'un paiement a été fait. Vous avez quand même payé ? Notez-le ici."
    case .paymentsNoneOwner:
      "Ces conversations ne disent pas que quelqu'un a payé. Vous apprenez que quelqu'un a payé ? Notez-le ici."
    case .columnPayer: "Qui le dit"
    case .columnTo: "Vers le compte"
    case .fillIn: "À remplir d'après votre relevé bancaire :"
    case .fillInOwner: "À remplir si vous le savez :"
    case .blankPayer: "Qui a payé"
    case .blankAmount: "Montant"
    case .blankDay: "Date et heure"
    case .blankFrom: "Du compte"
    case .blankTo: "Vers le compte"
    case .blankTotal: "Total"
    case .blankHow: "Comment"
    case .howTransfer: "virement"
    case .howRequest: "demande de paiement ou lien"
    case .howOther: "autre"
    // People.
    case .peopleIntro: "Aussi contactés"
    case .columnPerson: "Personne"
    case .columnApproach: "Demande"
    case .approachMoney: "argent"
    case .approachCode: "code"
    case .approachOther: "seulement parlé"
    case .columnFirst: "Premier message"
    case .columnFile: "Conversation fournie dans"
    case .peopleCare:
      "Cette feuille nomme d'autres personnes. Ne la donnez qu'à la police, à une banque ou à quelqu'un qui vous aide."
    case .payerPeople:
      "La personne à qui est le compte ({name}) est victime aussi. Elle porte plainte elle-même, avec son propre résumé."
    case .payerPeopleStranger:
      "La conversation ne dit pas qui se cache derrière {name}. Dites à la vraie personne que son nom a été utilisé."
    // Your details.
    case .yoursIntro: "À remplir à la main. Ce programme n'en garde rien."
    case .blankName: "Nom"
    case .blankBirth: "Date de naissance"
    case .blankStreet: "Adresse"
    case .blankPhone: "Téléphone"
    case .blankEmail: "E-mail"
    case .blankAccountPhone: "Numéro du compte"
    case .blankBehalf: "Au nom de (si vous venez pour quelqu'un)"
    case .blankPlace: "Où vous vous trouviez à ce moment-là (lieu)"
    case .blankDamage: "Je demande une indemnisation"
    case .blankSupport: "Je souhaite une aide aux victimes"
    case .blankLost: "Comment j'ai perdu mon compte"
    case .lostCode: "code donné"
    case .lostVoicemail: "messagerie vocale"
    case .lostDevice: "autre appareil lié"
    case .lostUnknown: "je ne sais pas"
    case .yes: "oui"
    case .no: "non"
    case .blankSuspicion: "Ce qui m'a alerté"
    case .blankCase: "Numéro de la plainte"
    case .blankToday: "Date du jour"
    // Evidence.
    case .columnName: "Fichier"
    case .columnSize: "Taille (octets)"
    case .columnChats: "Conversation"
    case .blankExporter: "Exporté par"
    case .blankExportDay: "Le"
    case .blankModel: "Téléphone, version de l'application"
    // To do.
    case .todoIntro: "Dans cet ordre : le plus urgent d'abord."
    case .todoBank:
      "Appelez votre banque maintenant. Dites que c'est une escroquerie et donnez le numéro de compte ci-dessus. Chaque minute compte."
    case .todoBankFirst:
      "Vous avez payé ? Appelez votre banque maintenant et dites que c'est une escroquerie. Chaque minute compte."
    case .bankOwn: "Le numéro de votre propre banque est sur votre carte et dans son application."
    case .todoRecovery:
      "Quelqu'un propose de récupérer votre argent, par téléphone ou message, ou dit être de votre banque ou de la police ? Ne payez rien et ne donnez aucun code : c'est souvent l'escroquerie suivante. Appelez vous-même votre banque."
    case .todoBankOwner:
      "Quelqu'un a payé ? Que cette personne appelle sa propre banque maintenant. Chaque minute compte."
    case .todoBankClear:
      "Vous avez payé ? Appelez votre banque maintenant et dites que c'est une escroquerie."
    case .todoBankUnclear:
      "Vous avez payé, et la personne que vous connaissez ne l'a pas demandé ? Alors appelez tout de suite votre banque."
    case .todoAskPerson:
      "Demandez d'abord à {name} si c'est bien vrai : de vive voix, ou à un numéro que vous connaissez depuis longtemps."
    case .todoReportUnclear:
      "Quelqu'un d'autre a écrit cela ? Alors signalez-le. Où : {place}. Cette feuille peut aider."
    case .todoPin:
      "Activez la vérification en deux étapes (code PIN et adresse e-mail). Changez aussi le code de votre messagerie vocale."
    case .riskRegain: "Vous n'arrivez plus à entrer, ou vous n'êtes pas sûr ? {words}"
    case .riskBank:
      "C'était un code de votre banque, ou vous avez rempli des données bancaires ? Appelez votre banque maintenant."
    case .riskAsker:
      "Le compte de {name} l'a demandé. Qui a écrit n'était peut-être pas la personne que vous connaissez : appelez-la à un numéro que vous connaissez depuis longtemps."
    case .riskReport:
      "Vous n'arrivez pas à entrer, ou quelqu'un écrit en votre nom ? Alors portez plainte. Où : {place}. Cette feuille peut aider."
    case .todoWarn:
      "Prévenez vos contacts et vos groupes par un autre moyen que ce compte : appel, SMS ou e-mail."
    case .todoWarnOwner:
      "Appelez la vraie personne à un numéro que vous connaissez depuis longtemps. Ne payez plus rien."
    case .todoKeep:
      "N'effacez rien. Exportez chaque conversation avec les médias, depuis le téléphone lui-même. Faites-le avant de bloquer ou de signaler l'autre personne. N'ouvrez pas le texte dans un traitement de texte et ne l'enregistrez pas de nouveau."
    case .todoScreens:
      "Faites des captures d'écran du numéro, de la photo de profil et du SMS avec le code."
    case .todoAsk:
      "Demandez leur conversation aux contacts dont elle manque. Une feuille est prévue pour cela : {file}"
    case .todoReportOwner:
      "Portez plainte : quelqu'un a abusé de votre compte et de votre nom. Où : {place}."
    case .todoReportPayer:
      "Portez plainte pour escroquerie. Où : {place}. Une tentative peut aussi être signalée."
    case .todoHelp:
      "Demandez aide et conseil : voir la liste ci-dessous, ou l'aide aux victimes de votre pays."
    case .todoRefund:
      "Demandez à votre banque d'aider à récupérer l'argent. Voir les conditions ci-dessous."
    case .todoRefundPix:
      "Demandez à votre banque le Mecanismo Especial de Devolução (MED) de Pix, au plus tard 80 jours après le paiement[ du {day} : {last}]."
    case .placeStation: "{place} (sur place)"
    case .placeOnline: "{place} (en ligne)"
    case .placeDigiD:
      "{place} (en ligne avec DigiD ; le formulaire parle de fraude WhatsApp, quelle que soit l'application)"
    case .placeGeneric: "la police de votre domicile"
    case .bankLine: "Numéro d'urgence : {place}."
    // Bring.
    case .bringId: "pièce d'identité"
    case .bringStatement: "relevé bancaire où figure le paiement"
    case .bringExport: "l'export (zip) sur une clé USB"
    case .bringScreens: "captures d'écran"
    case .bringPaper: "cette feuille"
    case .bringPhone: "le téléphone"
    // Refund.
    case .refundIntro:
      "Les banques néerlandaises peuvent demander au bénéficiaire de rembourser, ou sinon vous donner son nom et son adresse (PNBF). Est coché ce que montrent les messages. Cochez le reste vous-même. Une croix dans la case : cette condition n'est pas remplie."
    case .refundTold: "On vous a demandé de payer, par message ou téléphone[ (message {message})]."
    case .refundUnknown: "Vous ne connaissez pas la personne qui a reçu l'argent."
    case .refundTransfer:
      "Vous avez payé par votre banque vers un numéro de compte, par virement ou demande de paiement."
    case .refundTime:
      "Vous avez payé il y a 13 mois au plus[. Si la conversation indique le bon jour ({day}, message {message}), vous avez jusqu'au {last}]."
    case .refundDutchBoth:
      "Les deux comptes sont néerlandais[ : celui du bénéficiaire l'est (message {message}), vérifiez le vôtre]."
    case .refundForeign:
      "Les deux comptes sont néerlandais : celui du bénéficiaire ne l'est pas (message {message})."
    case .refundAddress: "Vous ne pouvez pas obtenir autrement le nom et l'adresse du bénéficiaire."
    case .refundReported: "Vous avez porté plainte."
    // Contacts.
    case .contactsDate:
      "Vérifié le {day} dans des sources publiques. Numéros et adresses changent : regardez sur le site."
    case .contactsNone:
      "Ce programme n'a pas d'adresses pour ce pays ({country}). Allez à votre banque et à la police de votre domicile."
    case .columnPlace: "Où"
    case .columnPurpose: "Pour quoi"
    case .columnPhone: "Téléphone"
    case .columnAddress: "Site web"
    case .purposeEmergency: "urgence"
    case .purposeBank: "banque, après un paiement"
    case .purposePoliceOwner: "plainte (compte détourné)"
    case .purposePolicePayer: "plainte (demande d'argent)"
    case .purposePoliceBoth: "plainte"
    case .purposeFraud: "conseil en cas d'escroquerie"
    case .purposeIdentity: "abus de votre nom"
    case .purposeSupport: "aide aux victimes"
    // Limits.
    case .limitComputer:
      "Un ordinateur a examiné les fichiers que vous avez fournis. Cela ne prouve pas qui a écrit."
    case .limitStated:
      "Le moment est celui qui a été déclaré. Ce que le programme trouve par lui-même est dans le rapport pour l'enquête."
    case .limitTimes:
      "Les heures sont celles du téléphone. L'export n'indique pas de fuseau horaire."
    case .limitTimesStated:
      "Les heures sont celles du téléphone, lues dans le fuseau indiqué {zone}."
    case .limitTimesKnown: "Les heures sont telles que le fichier les donne."
    case .limitDates:
      "L'ordre du jour et du mois n'est pas prouvé dans ces fichiers : vérifiez les dates dans l'application."
    case .limitEditable:
      "Qui possède un export peut le modifier. L'empreinte prouve seulement : inchangé depuis cet examen."
    case .limitNames: "Les noms viennent du carnet d'adresses du téléphone."
    case .limitMissing: "Les conversations non fournies manquent."
    case .limitUnread: "Avertissements à la lecture : {count}. Ils sont dans le rapport complet."
    case .fingerprintIntro:
      "Pour vérifier : sha256sum (Linux), shasum -a 256 (Mac) ou Get-FileHash (Windows), avec le nom du fichier."
    // Clear.
    case .lookedAt: "Nous avons lu {exhibits} avec {messages}[, du {first} au {last}]."
    case .oneFile: "1 fichier"
    case .manyFiles: "{count} fichiers"
    case .clearTodoIntro: "Il s'est quand même passé quelque chose ? Alors faites ceci :"
    // Please export.
    case .askTitle: "Pouvez-vous exporter cette conversation pour moi, s'il vous plaît ?"
    case .askSubtitle: "De : {owner}. À : {name}."
    case .askSubtitleBlank: "De : {owner}."
    case .askHead: "Demande d'export · Keerpunt {version}"
    case .askWhyHeading: "Pourquoi"
    case .askWhy:
      "Quelqu'un d'autre a écrit avec mon compte[, dans notre conversation à partir du {moment}]. Je ne peux pas voir ces messages moi-même : ils sont seulement sur votre téléphone. Ils contiennent les numéros de compte et les heures dont la police a besoin. Voulez-vous exporter la conversation et me la donner ?"
    case .askWhyUnclear:
      "Quelqu'un d'autre a peut-être écrit avec mon compte[, dans notre conversation à partir du {moment}]. Je ne le sais pas et je ne peux pas voir ces messages moi-même : ils sont seulement sur votre téléphone. Voulez-vous exporter la conversation et me la donner ?"
    case .askFault: "Vous n'avez rien fait de mal. Cela peut arriver à tout le monde."
    case .askFirstHeading: "D'abord"
    case .askFirstBank:
      "Vous avez envoyé de l'argent ? Alors appelez votre banque maintenant et portez plainte vous aussi."
    case .askFirstKeep:
      "N'effacez, ne bloquez et ne signalez encore rien : la conversation peut se perdre."
    case .askThenHeading: "Ensuite"
    case .askThenOpen:
      "N'ouvrez pas le fichier texte dans un traitement de texte et ne l'enregistrez pas de nouveau."
    case .askThenGive:
      "Remettez le fichier sur une clé USB ou par e-mail. Ne l'envoyez pas par le compte qui a été utilisé."
    case .askThenScreens:
      "Faites une capture d'écran du numéro et de la photo de profil dans la conversation."
    case .askThenStay:
      "Laissez la conversation sur votre téléphone : la police voudra peut-être la voir."
    case .askFillHeading: "À remplir et à rendre avec cette feuille"
    case .askUse:
      "L'export n'est destiné qu'à la police, à la banque et aux personnes qui m'aident. Les autres conversations ne sont pas nécessaires."
    case .blankExportedOn: "Fait le"
    case .blankMedia: "Avec médias"
    case .blankFile: "Nom du fichier"
    }
  }
}
