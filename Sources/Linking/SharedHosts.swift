/// Hosts below which everybody has something: links to them are compared whole.
///
/// The Public Suffix List parts the customers of `pages.dev`; it does not part two links that were
/// made short by the same service, or two posts on the same network.
package enum SharedHosts {
  private static let all: Set<String> = [
    // What makes links short, or gathers them.
    "bit.ly", "tinyurl.com", "t.co", "is.gd", "cutt.ly", "rb.gy", "shorturl.at", "rebrand.ly",
    "goo.gl", "t.ly", "s.id", "ow.ly", "v.gd", "tiny.cc", "linktr.ee", "qrco.de", "lnkd.in",
    // Messengers, networks, video.
    "wa.me", "whatsapp.com", "t.me", "telegram.me", "signal.me", "facebook.com", "fb.me", "m.me",
    "instagram.com", "tiktok.com", "youtube.com", "youtu.be", "x.com", "twitter.com",
    "linkedin.com", "snapchat.com", "discord.gg", "discord.com", "reddit.com", "pinterest.com",
    // Search, maps, mail, files, forms.
    "google.com", "google.nl", "google.de", "google.co.uk", "google.com.br", "forms.gle",
    "bing.com", "icloud.com", "apple.com", "microsoft.com", "live.com", "office.com",
    "dropbox.com", "wetransfer.com", "typeform.com", "jotform.com",
    // Where things are sold.
    "amazon.com", "amazon.de", "amazon.nl", "ebay.com", "marktplaats.nl", "bol.com", "paypal.com",
    "mercadolivre.com.br", "olx.com.br", "kleinanzeigen.de",
  ]

  /// Whether a registered name is one of them.
  package static func contains(_ registrable: String) -> Bool { all.contains(registrable) }
}
