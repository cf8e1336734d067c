/// The text with answers for a reporting form, in English.
extension EnglishWording {
  static func answer(_ key: AnswerKey) -> String {
    switch key {
    case .title: "Answers for the reporting form: {name}"
    case .intro: "In the order of the form: {form}. Copy each answer into its field and check it."
    case .checked: "The order of the fields was looked up on {day}; forms change."
    case .fillIn: "[fill in yourself]"
    case .reporter: "Who reports: name, address, telephone, e-mail"
    case .behalf: "On whose behalf, and with whose permission"
    case .victim: "Victim: name, address, telephone, e-mail"
    case .relation: "How you know the other party, and whose the money or the account is"
    case .places: "Where you were (place)"
    case .period: "When it happened: at or between"
    case .contacted: "How you were contacted: app or site"
    case .account: "Account that was misused (add its telephone number)"
    case .story: "What happened, in order"
    case .suspicion: "What made you suspicious"
    case .lost: "How the account was lost: code, voicemail, linked device, not known"
    case .others: "The other party: name as shown, telephone numbers (add the profile photo)"
    case .numbers: "Telephone numbers used"
    case .links: "Web addresses and payment links"
    case .transactions: "Payments and requests: account, name, amount, date"
    case .sums: "Amounts: asked, paid according to the chat, open"
    case .payees: "Accounts to pay to"
    case .method: "How you paid: transfer, payment request, other; from which account"
    case .pix: "Pix key (add the receipt)"
    case .evidence: "Evidence: files (add the bank statement and screenshots)"
    case .devices: "Devices the talk ran on (bring them)"
    case .elsewhere: "Who else was approached"
    case .damages: "Do you want your loss repaid by the suspect?"
    case .support: "Do you want victim support?"
    case .more: "Other"
    case .none: "[not in these chats]"
    }
  }
}
