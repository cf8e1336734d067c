import Evidence

/// Few words in many languages: that a text is about a code, and about what.
///
/// Stems, so that "toegangscode", "codigo" and "kodunuz" need no row each; a language that lacks
/// here costs an event, never a wrong one. Names of banks and shops are none of these: there are
/// too many, and a thief's text names them too.
enum CodeWords {
  /// Messengers by the name that they give themselves.
  static let apps: [(name: [UInt8], platform: Platform)] = [
    (Array("whatsapp".utf8), .whatsApp), (Array("telegram".utf8), .telegram),
    (Array("signal".utf8), .signal),
  ]

  /// "Code", in the middle of a word as well.
  static let code = list(
    """
    code codigo código codice kod kód cod код κωδικ رمز कोड কোড קוד 验证码 驗證碼 校验码 認証 인증번호 \
    passwor wachtwoord passwort kennwort contraseña senha hasło heslo jelszó пароль şifre parola \
    salasana lösenord รหัส mật_khẩu mã_xác sandi koodi
    """)

  /// The short ones, at the beginning of a word only: "shopping" is no pin.
  static let codeAlone = list("otp pin tan mtan itan token nip clave")

  /// A box for those who called and were not answered.
  static let voicemail = list(
    """
    voicemail voice-mail mailbox antwoordapparaat anrufbeantworter messagerie répondeur buzón buzon \
    contestador segreteria correio poczt голосов автоответчик schránk hangpost mobilbox sesli \
    vocală vocala telefonsvar talebesked vastaaja τηλεφωνητ بريد_صوتي 语音信箱 語音信箱 留守番 음성사서함
    """)

  /// Money and what it is kept in.
  static let bank = list(
    """
    bank banc banq банк τράπεζα بنك بانک बैंक ธนาคาร 银行 銀行 은행 betaal betaling overschrijving \
    overboeking rekening transactie transakt zahlung überweisung konto payment transfer purchase \
    transact virement paiement achat transferencia compra pago pagamento bonifico acquisto \
    transferência pix przelew płatno transakcj platb převod fizetés utalás plată tranzac перевод \
    оплат списан платеж платіж ödeme havale işlem betalning køb ostos πληρωμ دفع تحويل भुगतान \
    支付 转账 转帳 付款 振込 決済 결제 이체 thanh_toán โอนเงิน pembayaran
    """)

  /// The same, at the beginning of a word only.
  static let money = list(
    "pay card karte kaart karta kart carte tarjeta cartão carta iban acct debit credit € eur"
  )

  /// That somebody is to prove who he is.
  static let proof = list(
    """
    verif login log-in log_in inlog aanmeld anmeld connexion sesión sesion acces acceso access \
    confirm bevestig bestätig sicherheit beveilig security einmal eenmalig one-time one_time onetime \
    otp unique único unico jednoraz одноразов подтвер вход увій giriş doğrula onay weryfik \
    logow autoryz ověř overo ellenőrz hitelesít engang engång kertak επαλήθευ تحقق تأكيد אימות \
    सत्यापन 验证 驗證 認証 인증 xác ยืนยัน authenti autenti authoris autoriz
    """)

  /// What is called a code and proves nothing: of an address, of a parcel, of a discount.
  static let other = list(
    """
    postcode postal zip_code barcode qr-code qr_code track korting discount promo coupon voucher \
    rabat rabais réduction sconto descuento desconto gutschein slevový kupon скидк промокод إيصال
    """)

  /// Stems by a blank between them; a low line stands for a blank inside one.
  private static func list(_ words: String) -> [[UInt8]] {
    words.split { $0 == " " || $0 == "\n" }.map { word in
      word.utf8.map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }
    }
  }
}
