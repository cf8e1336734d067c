import Evidence

extension FrenchWording {
  static func platform(_ platform: Platform) -> PlatformWords {
    switch platform {
    case .whatsApp:
      PlatformWords(
        regain:
          "Récupérez votre compte : ouvrez WhatsApp, inscrivez-vous avec votre propre numéro et saisissez le code à 6 chiffres reçu par SMS. L'autre personne est alors aussitôt déconnectée, même si l'on demande un code PIN que vous ne connaissez pas. Dans ce cas, attendez 7 jours.",
        devices:
          "WhatsApp > Paramètres > Appareils connectés : déconnectez tous les appareils.",
        exports: [
          ExportWay(
            id: "iphone", title: "Sur un iPhone (WhatsApp)",
            steps: [
              "Ouvrez la conversation et touchez le nom en haut.",
              "Descendez et touchez Exporter la discussion.",
              "Choisissez Joindre les médias.",
              "Choisissez Enregistrer dans Fichiers. Vous obtenez un fichier zip.",
            ]),
          ExportWay(
            id: "android", title: "Sur un téléphone Android (WhatsApp)",
            steps: [
              "Ouvrez la conversation et touchez les trois points en haut à droite.",
              "Touchez Plus, puis Exporter la discussion.",
              "Choisissez Inclure les médias.",
              "Enregistrez-la ou envoyez-la-vous par e-mail. Gardez tous les fichiers qui vont avec.",
            ]),
        ])
    case .telegram:
      PlatformWords(
        regain:
          "Récupérez votre compte : connectez-vous à Telegram avec votre propre numéro et le code que vous recevez.",
        devices:
          "Telegram > Paramètres > Appareils : fermez toutes les autres sessions.",
        exports: [
          ExportWay(
            id: "desktop", title: "Dans Telegram (sur un ordinateur)",
            steps: [
              "Ouvrez la conversation dans Telegram Desktop et cliquez sur les trois points en haut à droite.",
              "Choisissez Exporter l'historique, avec photos et fichiers.",
              "Choisissez le format JSON (lisible par une machine).",
              "Donnez-moi tout le dossier.",
            ])
        ])
    case .signal:
      PlatformWords(
        regain:
          "Récupérez votre compte : ouvrez Signal, inscrivez-vous avec votre propre numéro et saisissez le code reçu par SMS. L'autre personne est alors déconnectée, sauf si elle a mis un code PIN : attendez alors 7 jours. Mettez ensuite vous-même un code PIN, avec le blocage de l'inscription.",
        devices:
          "Signal > Paramètres > Appareils reliés : dissociez chaque appareil qui n'est pas à vous.",
        exports: [
          ExportWay(
            id: "desktop", title: "Dans Signal (sur un ordinateur)",
            steps: [
              "Ouvrez Signal Desktop, relié à votre téléphone, et allez dans Paramètres, puis Conversations.",
              "Choisissez d'exporter l'historique, avec les médias.",
              "Donnez-moi tout le dossier, signal-backup avec la date, et n'y changez rien.",
              "Les messages éphémères n'y sont pas : faites-en des captures d'écran.",
            ])
        ])
    case .sms:
      PlatformWords(
        regain:
          "Si quelqu'un d'autre reçoit vos SMS, votre numéro est peut-être sur une autre carte SIM : appelez tout de suite votre opérateur et faites rétablir le numéro.",
        devices:
          "Demandez à votre opérateur quelles cartes SIM ont votre numéro, et regardez dans les réglages de l'application de messages quels appareils reçoivent aussi vos messages.",
        exports: [
          ExportWay(
            id: "android", title: "SMS sur un téléphone Android",
            steps: [
              "Installez SMS Backup & Restore et ouvrez-le.",
              "Faites une sauvegarde des messages et des appels, en fichier sur le téléphone.",
              "Donnez-moi les fichiers XML, sans les modifier.",
            ]),
          ExportWay(
            id: "iphone", title: "SMS sur un iPhone",
            steps: [
              "Reliez l'iPhone à un ordinateur avec son câble.",
              "Faites une sauvegarde avec le Finder, iTunes ou Appareils Apple.",
              "Donnez-moi tout le dossier de la sauvegarde, et le mot de passe s'il y en a un.",
            ]),
        ])
    }
  }
}
