/// Services that take a payment behind a link, and the names thieves imitate.
///
/// A link counts by its host as the browser reads it, never by words inside it:
/// `tikkie.me.betaal-nu.info` belongs to whoever registered `betaal-nu.info`.
enum PaymentServices {
  /// A service and where its payment links live.
  struct Service {
    /// The host, without `www.`.
    let host: String
    /// How the path must begin; `/` for any path at all.
    let path: String
    /// Which hosts count: the host alone, or those below it too.
    let includesSubdomains: Bool

    init(_ host: String, _ path: String = "/", below: Bool = false) {
      self.host = host
      self.path = path
      includesSubdomains = below
    }
  }

  /// Payment requests between people, by country of use.
  static let all: [Service] = [
    // Netherlands and Belgium.
    Service("tikkie.me"), Service("betaalverzoek.rabobank.nl"), Service("ing.nl", "/payreq"),
    Service("bunq.me"), Service("abnamro.nl", "/betaalverzoek"), Service("betaalverzoek.knab.nl"),
    Service("diensten.asnbank.nl", "/online/betaalverzoek"),
    Service("diensten.snsbank.nl", "/online/betaalverzoek"),
    Service("diensten.regiobank.nl", "/online/betaalverzoek"), Service("payconiq.com", below: true),
    // International.
    Service("paypal.me"), Service("paypal.com", "/paypalme/"), Service("revolut.me"),
    Service("checkout.revolut.com", "/pay"), Service("wise.com", "/pay"), Service("monzo.me"),
    Service("monzo.com", "/pay"), Service("cash.app", "/$"), Service("venmo.com", below: true),
    Service("buy.stripe.com"), Service("checkout.stripe.com"),
    Service("paymentlink.mollie.com"), Service("pay.sumup.com"),
    // Scandinavia, France, Brazil.
    Service("qr.mobilepay.dk"), Service("mobilepay.dk", "/erhverv/betalingslink"),
    Service("qr.vipps.no"), Service("app.swish.nu"), Service("lydia-app.com", "/collect"),
    Service("picpay.me"), Service("nubank.com.br", "/pagar"), Service("mpago.la"),
    Service("link.mercadopago.com.br"),
  ]

  /// A name that is imitated, the address it stands for and the domains that may use it.
  struct Brand {
    /// As it appears in host names.
    let name: String
    /// The address the reader knows, `tikkie.me`.
    let host: String
    /// Registrable domains that belong to the firm, or to another of nearly the same name.
    let domains: [String]
    /// True where the name begins ordinary words ("revolution") or is one sign from one ("revolt"),
    /// so that it counts only by itself or between hyphens.
    var isPartOfWords = false
  }

  /// Names of five letters and more: `ing` and `asn` are parts of ordinary words.
  static let brands: [Brand] = [
    Brand(name: "tikkie", host: "tikkie.me", domains: ["tikkie.me", "tikkie.nl", "tikkie.com"]),
    Brand(
      name: "rabobank", host: "betaalverzoek.rabobank.nl",
      domains: [
        "rabobank.nl", "rabobank.com", "rabobank.be", "rabobank.de", "rabobank.co.nz",
        "rabobank.com.au",
      ]),
    Brand(
      name: "abnamro", host: "abnamro.nl",
      domains: ["abnamro.nl", "abnamro.com", "abnamro.org", "abnamromeespierson.nl"]),
    Brand(name: "snsbank", host: "diensten.snsbank.nl", domains: ["snsbank.nl", "snsbank.com"]),
    Brand(name: "asnbank", host: "diensten.asnbank.nl", domains: ["asnbank.nl", "asnbank.com"]),
    Brand(
      name: "regiobank", host: "diensten.regiobank.nl", domains: ["regiobank.nl", "regiobank.com"]),
    Brand(
      name: "payconiq", host: "payconiq.com",
      domains: ["payconiq.com", "payconiq.be", "payconiq.nl", "payconiq.lu"]),
    Brand(
      name: "paypal", host: "paypal.me",
      domains: [
        "paypal.me", "paypal.com", "paypal.nl", "paypal.be", "paypal.de", "paypal.fr", "paypal.it",
        "paypal.es", "paypal.co.uk", "paypal.com.br", "paypalobjects.com", "paypal-community.com",
        "paypal-corp.com", "paypay.ne.jp",
      ]),
    Brand(
      name: "revolut", host: "revolut.me",
      domains: ["revolut.me", "revolut.com", "revolut.codes"], isPartOfWords: true),
    Brand(
      name: "mobilepay", host: "qr.mobilepay.dk",
      domains: ["mobilepay.dk", "mobilepay.fi", "mobilepay.com", "vippsmobilepay.com"]),
    Brand(
      name: "mercadopago", host: "link.mercadopago.com.br",
      domains: ["mercadopago.com.br", "mercadopago.com", "mercadopago.com.ar", "mercadopago.cl"]),
    Brand(name: "picpay", host: "picpay.me", domains: ["picpay.me", "picpay.com"]),
    Brand(name: "venmo", host: "venmo.com", domains: ["venmo.com"], isPartOfWords: true),
  ]
}
