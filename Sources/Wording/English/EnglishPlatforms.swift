import Evidence

extension EnglishWording {
  static func platform(_ platform: Platform) -> PlatformWords {
    switch platform {
    case .whatsApp:
      PlatformWords(
        regain:
          "Get your account back: open WhatsApp, register with your own number and enter the 6-digit code from the text message. The other person is then logged out at once, even if a PIN is asked for that you do not know. In that case wait 7 days.",
        devices: "WhatsApp > Settings > Linked devices: log out all devices.",
        exports: [
          ExportWay(
            id: "iphone", title: "On an iPhone (WhatsApp)",
            steps: [
              "Open the chat and tap the name at the top.", "Scroll down and tap Export chat.",
              "Choose Attach media.", "Choose Save to Files. You get one zip file.",
            ]),
          ExportWay(
            id: "android", title: "On an Android phone (WhatsApp)",
            steps: [
              "Open the chat and tap the three dots at the top right.",
              "Tap More, then Export chat.", "Choose Include media.",
              "Save it or mail it to yourself. Keep all the files that come with it.",
            ]),
        ])
    case .telegram:
      PlatformWords(
        regain:
          "Get your account back: log in to Telegram with your own number and the code you receive.",
        devices: "Telegram > Settings > Devices: end all other sessions.",
        exports: [
          ExportWay(
            id: "desktop", title: "In Telegram (on a computer)",
            steps: [
              "Open the chat in Telegram Desktop and click the three dots at the top right.",
              "Choose Export chat history, with photos and files.",
              "Choose JSON (machine-readable) as the format.", "Give me the whole folder.",
            ])
        ])
    case .signal:
      PlatformWords(
        regain:
          "Get your account back: open Signal, register with your own number and enter the code from the text message. The other person is then logged out, unless they have set a PIN: in that case wait 7 days. Set a PIN yourself then, with registration lock.",
        devices: "Signal > Settings > Linked devices: unlink every device that is not yours.",
        exports: [
          ExportWay(
            id: "desktop", title: "In Signal (on a computer)",
            steps: [
              "Open Signal Desktop, linked to your phone, and go to Settings, then Chats.",
              "Choose to export the chat history, with media.",
              "Give me the whole folder, signal-backup with the date, and change nothing in it.",
              "Messages that disappear are not in it: take screenshots of those.",
            ])
        ])
    case .sms:
      PlatformWords(
        regain:
          "If somebody else receives your text messages, your number may be on another SIM card: call your provider at once and have the number put back.",
        devices:
          "Ask your provider which SIM cards have your number, and look in the settings of your messages app which devices receive your messages too.",
        exports: [
          ExportWay(
            id: "android", title: "Text messages on an Android phone",
            steps: [
              "Install SMS Backup & Restore and open it.",
              "Make a backup of messages and of calls, as a file on the phone.",
              "Give me the XML files, unchanged.",
            ]),
          ExportWay(
            id: "iphone", title: "Text messages on an iPhone",
            steps: [
              "Connect the iPhone to a computer with its cable.",
              "Make a backup with Finder, iTunes or Apple Devices.",
              "Give me the whole folder of the backup, and the password if there is one.",
            ]),
        ])
    }
  }
}
