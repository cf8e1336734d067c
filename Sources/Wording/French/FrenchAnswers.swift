/// The text with answers for a reporting form, in French.
extension FrenchWording {
  static func answer(_ key: AnswerKey) -> String {
    switch key {
    case .title: "Réponses pour le formulaire : {name}"
    case .intro:
      "Dans l'ordre du formulaire : {form}. Copiez chaque réponse dans son champ et vérifiez-la."
    case .checked: "L'ordre des champs a été cherché le {day} ; les formulaires changent."
    case .fillIn: "[à remplir vous-même]"
    case .reporter: "Qui porte plainte : nom, adresse, téléphone, e-mail"
    case .behalf: "Pour qui, et avec l'accord de qui"
    case .victim: "Victime : nom, adresse, téléphone, e-mail"
    case .relation: "Comment vous connaissez l'autre personne, et à qui sont l'argent ou le compte"
    case .places: "Où vous étiez (lieu)"
    case .period: "Quand c'est arrivé : le ou entre"
    case .contacted: "Comment on vous a contacté : application ou site"
    case .account: "Compte qui a été détourné (ajoutez son numéro de téléphone)"
    case .story: "Ce qui s'est passé, dans l'ordre"
    case .suspicion: "Ce qui vous a alerté"
    case .lost: "Comment le compte a été perdu : code, messagerie vocale, appareil lié, inconnu"
    case .others:
      "L'autre personne : nom affiché, numéros de téléphone (joignez la photo de profil)"
    case .numbers: "Numéros de téléphone utilisés"
    case .links: "Adresses web et liens de paiement"
    case .transactions: "Paiements et demandes : compte, nom, montant, date"
    case .sums: "Montants : demandé, payé selon la conversation, reste"
    case .payees: "Comptes à payer"
    case .method: "Comment vous avez payé : virement, demande de paiement, autre ; de quel compte"
    case .pix: "Clé Pix (joignez le reçu)"
    case .evidence: "Preuves : fichiers (joignez le relevé bancaire et les captures d'écran)"
    case .devices: "Appareils où la conversation a eu lieu (apportez-les)"
    case .elsewhere: "Qui d'autre a été contacté"
    case .damages: "Voulez-vous être indemnisé par l'auteur présumé ?"
    case .support: "Souhaitez-vous une aide aux victimes ?"
    case .more: "Autre"
    case .none: "[pas dans ces conversations]"
    }
  }
}
