// Written by Scripts/notice-table.py; change that, not this.
// swift-format-ignore-file

extension NoticeTable {
  /// WhatsApp's own texts (iOS 22.24, Android 2018/19) for a key change of the other person.
  static let securityCode: StaticString = #"""
securityCodeChanged|i|ar|تغيّر رمز أمانك المُستخدَم مع {1}.
securityCodeChanged|i|bn|{1}-এর সাথে আপনার নিরাপত্তা কোড পরিবর্তিত হয়েছে।
securityCodeChanged|i|ca|El teu codi de seguretat amb {1} ha canviat.
securityCodeChanged|i|cs|Bezpečnostní kód mezi vámi a uživatelem {1} byl změněn.
securityCodeChanged|i|da|Din sikkerhedskode for {1} har ændret sig.
securityCodeChanged|i|de|Deine Sicherheitsnummer für {1} hat sich geändert.
securityCodeChanged|i|el|Ο κωδικός ασφαλείας σας με {1} άλλαξε.
securityCodeChanged|i|el|Ο κωδικός ασφαλείας σας με τον χρήστη {1} άλλαξε
securityCodeChanged|i|en|Your security code with {1} changed.
securityCodeChanged|i|es|Cambió tu código de seguridad con {1}.
securityCodeChanged|i|fa|کد امنیتی شما با {1} تغییر کرد.
securityCodeChanged|i|fi|Turvanumerosi muuttui henkilön {1} kanssa.
securityCodeChanged|i|fr|Votre code de sécurité avec {1} a changé.
securityCodeChanged|i|ga|Athraíodh an cód slándála atá agat le {1}.
securityCodeChanged|i|ga|Athraíodh do chód slándála le {1}
securityCodeChanged|i|gu|{1} સાથેનો તમારો સુરક્ષા કોડ બદલાઈ ગયો.
securityCodeChanged|i|he|קוד האבטחה עם {1} שונה.
securityCodeChanged|i|hi|{1} के लिए आपका सुरक्षा कोड बदल गया है.
securityCodeChanged|i|hr|Vaš sigurnosni kôd za kontakt {1} promijenio se.
securityCodeChanged|i|hr|Vaš sigurnosni kôd za {1} promijenio se
securityCodeChanged|i|hu|{1} biztonsági kódja megváltozott.
securityCodeChanged|i|id|Kode keamanan Anda dengan {1} telah berubah.
securityCodeChanged|i|it|Il tuo codice di sicurezza con {1} è cambiato.
securityCodeChanged|i|ja|{1}とのセキュリティコードが変更されました。
securityCodeChanged|i|ko|{1}님과의 보안 코드가 변경되었습니다.
securityCodeChanged|i|mr|तुमचा {1} संबंधित सुरक्षा कोड बदलला आहे.
securityCodeChanged|i|mr|{1} संबंधित तुमचा सुरक्षा कोड बदलला आहे
securityCodeChanged|i|ms|Kod keselamatan anda dengan {1} telah berubah.
securityCodeChanged|i|nb|Sikkerhetskoden med {1} ble endret.
securityCodeChanged|i|nl|Uw beveiligingscode voor {1} is gewijzigd.
securityCodeChanged|i|pl|Twój kod zabezpieczeń z użytkownikiem {1} zmienił się.
securityCodeChanged|i|pt|Seu código de segurança com {1} mudou.
securityCodeChanged|i|pt|O seu código de segurança partilhado com {1} mudou.
securityCodeChanged|i|pt|O seu código de segurança partilhado com {1} foi alterado
securityCodeChanged|i|ro|Codul dvs. de securitate cu {1} s-a schimbat.
securityCodeChanged|i|ru|Ваш код безопасности с контактом {1} изменился.
securityCodeChanged|i|sk|Bezpečnostný kód, ktorý zdieľate s používateľom {1}, bol zmenený.
securityCodeChanged|i|sk|Bezpečnostný kód, ktorý zdieľate s používateľom {1}, sa zmenil.
securityCodeChanged|i|sv|För att kontrollera en kontakts säkerhetskod öppnar du sidan för deras Kontaktinfo och trycker “{1}”.
securityCodeChanged|i|sv|Sin säkerhetskod med {1} har ändrats.
securityCodeChanged|i|th|รหัสความปลอดภัยของคุณกับ {1} มีการเปลี่ยนแปลง
securityCodeChanged|i|tr|{1} ile aranızdaki güvenlik kodu değişti.
securityCodeChanged|i|uk|Код безпеки з контактом {1} змінився.
securityCodeChanged|i|ur|{1} کے ساتھ آپ کا سیکیورٹی کوڈ تبدیل ہوگیا ہے۔
securityCodeChanged|i|vi|Mã bảo mật của bạn với {1} đã thay đổi.
securityCodeChanged|i|zh|您與{1}之間的安全代碼已變更。
securityCodeChanged|i|zh|您和 {1} 的安全代码已更改。
securityCodeChanged|i|zh|您與 {1} 的安全碼已變更。
securityCodeChanged|a|en|{1}'s security code changed. Tap for more info.
securityCodeChanged|a|af|{1} se sekuriteitskode het verander. Tik vir meer inligting.
securityCodeChanged|a|ar|تغير رمز أمان {1}. انقر للمزيد من المعلومات.
securityCodeChanged|a|az|{1} şəxsinin təhlükəsizlik kodu dəyişilib. Ətraflı məlumat üçün toxunun.
securityCodeChanged|a|bg|Кодът за сигурност на {1} е сменен. Натиснете за повече информация.
securityCodeChanged|a|bn|{1}'র নিরাপত্তা কোড পরিবর্তিত হয়েছে। আরও তথ্যের জন্য আলতো চাপুন।
securityCodeChanged|a|ca|El codi de seguretat de {1} ha canviat. Prem per més info.
securityCodeChanged|a|cs|Bezpečnostní kód uživatele {1} byl změněn. Další informace zobrazíte klepnutím.
securityCodeChanged|a|da|{1}'s sikkerheds kode blev ændret. Tryk for mere info.
securityCodeChanged|a|de|Die Sicherheitsnummer von {1} hat sich geändert. Tippe für mehr Infos.
securityCodeChanged|a|el|Ο κωδικός ασφαλείας του {1} έχει αλλάξει. Πατήστε για πληροφορίες.
securityCodeChanged|a|es|El código de seguridad de {1} cambió. Toca para más información.
securityCodeChanged|a|et|Kontakti {1} turvakood muutus. Toksa rohkema info saamiseks.
securityCodeChanged|a|fa|کد رمز{1} تغییر کرد. برای اطلاعات بیشتر اینجا را بزنید.
securityCodeChanged|a|fi|Henkilön {1} turvanumero muuttui. Napauta saadaksesi lisätietoja.
securityCodeChanged|a|fr|Le code de sécurité de {1} a changé. Appuyez pour plus d'informations.
securityCodeChanged|a|gu|{1}નું સુરક્ષા કોડ બદલાયું. વધુ માહિતી માટે ટેપ કરો.
securityCodeChanged|a|he|קוד האבטחה של {1} השתנה. הקש/י למידע נוסף.
securityCodeChanged|a|hi|{1} का सुरक्षा कोड बदल गया है. अधिक जानकारी के लिए टैप करें
securityCodeChanged|a|hr|Sigurnosni kôd kontakta {1} je promjenjen. Dodirnite za više informacija.
securityCodeChanged|a|hu|{1} biztonsági kódja megváltozott. Koppints további információkért.
securityCodeChanged|a|id|Kode keamanan {1} berubah. Ketuk untuk info selengkapnya.
securityCodeChanged|a|it|Il codice sicurezza di {1} è cambiato. Tocca per maggiori informazioni.
securityCodeChanged|a|ja|{1} のセキュリティコードが変更されました。タップして詳細を表示します。
securityCodeChanged|a|kk|{1} қауіпсіздік коды өзгертілді. Толық ақпарат үшін басыңыз.
securityCodeChanged|a|kn|{1}'ರ ಭದ್ರತಾ ಕೋಡ್ ಬದಲಾಗಿದೆ. ಹೆಚ್ಚಿನ ಮಾಹಿತಿಗಾಗಿ ತಟ್ಟಿರಿ.
securityCodeChanged|a|ko|{1}님의 보안 코드가 변경되었습니다. 더 많은 정보를 보려면 탭하세요.
securityCodeChanged|a|lt|{1} saugumo kodas pasikeitė. Bakstelėkite daugiau info.
securityCodeChanged|a|lv|{1}'s drošības kods nomainīts. Pieskarieties papildus informācijai
securityCodeChanged|a|mk|Безбедносниот код на {1} е променет. Притисни за повеќе инфо.
securityCodeChanged|a|ml|{1} ന്റെ സെക്യൂരിറ്റി കോഡ് മാറിയിരിക്കുന്നു. കൂടുതൽ വിവരങ്ങൾക്ക് സ്പർശിക്കുക.
securityCodeChanged|a|mr|{1} यांचा सुरक्षा कोड बदलला. अधिक माहितीसाठी टॅप करा.
securityCodeChanged|a|ms|Kod keselamatan {1} telah ditukar. Ketik untuk lebih info.
securityCodeChanged|a|nb|{1}'s sikkerhetskode er endret. Trykk for mer informasjon.
securityCodeChanged|a|nl|{1}'s beveiligingscode is gewijzigd. Tik hier voor meer informatie.
securityCodeChanged|a|pa|{1} ਦਾ ਸੁਰੱਖਿਆ ਕੋਡ ਬਦਲਿਆ। ਹੋਰ ਜਾਣਕਾਰੀ ਲਈ ਟੈਪ ਕਰੋ।
securityCodeChanged|a|pl|Kod zabezpieczenia {1} uległ zmianie. Więcej informacji tutaj.
securityCodeChanged|a|pt|O código de segurança de {1} foi alterado. Toque para saber mais.
securityCodeChanged|a|pt|O código de segurança de {1} mudou. Toque para mais informações.
securityCodeChanged|a|ro|Codul de securitate pentru {1} a fost schimbat. Apăsați pentru mai multe detalii.
securityCodeChanged|a|ru|Код безопасности пользователя {1} изменился. Узнать больше.
securityCodeChanged|a|sk|Bezpečnostný kód používateľa {1} bol zmenený. Viac informácií zobrazíte ťuknutím.
securityCodeChanged|a|sl|Varnostna koda osebe {1} se je spremenila. Pritisnite za več informacij.
securityCodeChanged|a|sq|Kodi i sigurisë nga {1} ka pësuar ndryshim. Prekni këtu për më shumë informata.
securityCodeChanged|a|sr|Безбедносни кôд од {1} је промењен. Додирни за више информација.
securityCodeChanged|a|sv|{1}:s säkerhetskod har ändrats. Tryck för mer info.
securityCodeChanged|a|sw|Msimbo wa usalama wa {1} umebadilika. Gusa kwa maelezo zaidi.
securityCodeChanged|a|ta|{1} பாதுகாப்புக் குறியீடு மாறியது. விவரத்திற்கு தட்டுக.
securityCodeChanged|a|te|{1} యెక్క భద్రతా సంఖ్య మారింది. మరిన్ని వివరాలకి ఇక్కడ ముట్టుకోండి.
securityCodeChanged|a|th|รหัสความปลอดภัยของ {1} ถูกเปลี่ยน แตะเพื่อข้อมูลเพิ่มเติม
securityCodeChanged|a|tl|Ang security code ni {1} ay nagbago. I-tap para sa karagdagang info.
securityCodeChanged|a|tr|{1} kişisinin güvenlik kodu değişti. Daha fazla bilgi için dokunun.
securityCodeChanged|a|uk|Код безпеки користувача {1} змінився. Дізнатися більше.
securityCodeChanged|a|ur|{1} کا حفاظتی کوڈ بدل دیا گیا۔ مزید معلومات کے لیے ٹیپ کریں۔
securityCodeChanged|a|uz|{1}ning xavfsizlik kodi o‘zgardi. Batafsil ma’lumot uchun bosing.
securityCodeChanged|a|vi|Mã bảo mật của {1} đã thay đổi. Nhấn để biết thêm thông tin.
securityCodeChanged|a|zh|{1} 的安全编码已更改，点击获取更多信息。
securityCodeChanged|a|zh|{1} 的安全編碼已更改，點擊獲取更多資訊。
securityCodeChanged|i|fr|Votre code de sécurité avec {1} a changé, car il y a eu connexion sur un nouvel appareil.
securityCodeReregistered|i|ar|تغيّر رمز أمانك المستخدم مع {1} لأن ذلك الشخص أعاد تسجيل واتساب على هاتفه.
securityCodeReregistered|i|bn|{1}-এর সাথে আপনার নিরাপত্তা কোড পরিবর্তিত হয়েছে কারণ তিনি নিজের ফোনে আবার WhatsApp রেজিস্টার করেছেন।
securityCodeReregistered|i|ca|El teu codi de seguretat amb {1} ha canviat perquè ha tornat a registrar WhatsApp al seu telèfon.
securityCodeReregistered|i|cs|Bezpečnostní kód mezi vámi a uživatelem {1} byl změněn, protože se uživatel na svém telefonu opětovně zaregistroval v aplikaci WhatsApp.
securityCodeReregistered|i|da|Din sikkerhedskode med {1} er ændret, fordi vedkommende har registreret WhatsApp på sin telefon igen.
securityCodeReregistered|i|de|Deine Sicherheitsnummer für {1} hat sich geändert, weil der Kontakt WhatsApp auf seinem Telefon erneut registriert hat.
securityCodeReregistered|i|el|Ο κωδικός ασφαλείας σας με τον χρήστη {1} άλλαξε, επειδή έγινε εκ νέου εγγραφή του WhatsApp στο τηλέφωνό του.
securityCodeReregistered|i|en|Your security code with {1} changed because they registered WhatsApp on their phone again.
securityCodeReregistered|i|es|Cambió tu código de seguridad con {1} porque este contacto volvió a registrar WhatsApp en su teléfono.
securityCodeReregistered|i|fa|کد امنیتی شما با {1} تغییر کرد چون او مجدداً واتساپ را در تلفنش ثبت کرده است.
securityCodeReregistered|i|fi|Turvanumerosi henkilön {1} kanssa muuttui, koska hän rekisteröi WhatsAppin uudelleen puhelimeensa.
securityCodeReregistered|i|fr|Votre code de sécurité avec {1} a changé, car ce contact a à nouveau enregistré WhatsApp sur son téléphone.
securityCodeReregistered|i|ga|Athraíodh do chód slándála le {1} toisc gur chláraigh an teagmhálaí sin WhatsApp ar an nguthán athuair.
securityCodeReregistered|i|gu|{1} સાથેનો તમારો સુરક્ષા કોડ બદલાયો કેમ કે તેઓએ તેમના ફોનમાં ફરીથી WhatsAppની નોંધણી કરી.
securityCodeReregistered|i|he|קוד האבטחה עם {1} השתנה בגלל רישום מחדש של חשבון WhatsApp בטלפון שלו/ה.
securityCodeReregistered|i|hi|{1} के लिए आपका सुरक्षा कोड बदल गया है क्योंकि उन्होंने अपने फ़ोन पर WhatsApp फिर से रजिस्टर किया है.
securityCodeReregistered|i|hr|Vaš sigurnosni kôd za kontakt {1} promijenio se jer je ponovno registrirao WhatsApp na telefonu.
securityCodeReregistered|i|hu|{1} biztonsági kódja megváltozott, mivel újraregisztrálta a WhatsAppot a telefonján.
securityCodeReregistered|i|id|Kode keamanan Anda dengan {1} berubah karena mereka mendaftarkan ulang WhatsApp di telepon mereka.
securityCodeReregistered|i|it|Il tuo codice di sicurezza con {1} è cambiato perché il contatto ha registrato nuovamente WhatsApp sul telefono.
securityCodeReregistered|i|ja|相手が自分の端末でWhatsAppを再登録したため、{1}とのセキュリティコードが変更されました。
securityCodeReregistered|i|ko|{1}님과 함께 사용하는 보안 코드가 변경되었습니다. 상대가 휴대폰에서 WhatsApp을 다시 등록했기 때문입니다.
securityCodeReregistered|i|mr|{1} यांनी त्यांच्या फोनवर WhatsApp साठी पुन्हा नोंदणी केल्यामुळे त्यांच्याशी संबंधित तुमचा सुरक्षा कोड बदलला.
securityCodeReregistered|i|ms|Kod keselamatan anda dengan {1} telah berubah kerana pengguna ini mendaftarkan WhatsApp pada telefon mereka semula.
securityCodeReregistered|i|nb|Sikkerhetskoden med {1} ble endret fordi vedkommende registrerte WhatsApp på telefonen sin igjen.
securityCodeReregistered|i|nl|Uw beveiligingscode bij {1} is gewijzigd omdat diegene WhatsApp weer op diens telefoon heeft geregistreerd.
securityCodeReregistered|i|pl|Twój kod zabezpieczenia z użytkownikiem {1} uległ zmianie, ponieważ ta osoba ponownie zarejestrowała WhatsApp na swoim telefonie.
securityCodeReregistered|i|pt|Seu código de segurança com {1} mudou porque esse contato registrou o WhatsApp novamente no mesmo celular.
securityCodeReregistered|i|pt|O seu código de segurança partilhado com {1} foi alterado porque essa pessoa registou novamente o WhatsApp no seu telemóvel.
securityCodeReregistered|i|ro|Codul dvs. de securitate cu {1} s-a schimbat, deoarece acest contact și-a reînregistrat WhatsApp pe telefon.
securityCodeReregistered|i|ru|Ваш код безопасности с пользователем {1} изменился, так как он снова зарегистрировал WhatsApp на своём телефоне.
securityCodeReregistered|i|sk|Bezpečnostný kód, ktorý zdieľate s používateľom {1}, bol zmenený, pretože si tento používateľ vo svojom telefóne znova zaregistroval službu WhatsApp.
securityCodeReregistered|i|sv|Din säkerhetskod med {1} ändrades eftersom hen registrerade WhatsApp på sin telefon igen.
securityCodeReregistered|i|th|รหัสความปลอดภัยของคุณกับ {1} มีการเปลี่ยนแปลงเนื่องจากบุคคลดังกล่าวได้ลงทะเบียน WhatsApp บนโทรศัพท์ของตนอีกครั้ง
securityCodeReregistered|i|tr|{1} telefonunda WhatsApp'a yeniden kaydolduğu için bu kişiyle aranızdaki güvenlik kodu değişti.
securityCodeReregistered|i|uk|Код безпеки з контактом змінився, оскільки {1} повторно зареєстрував(-ла) WhatsApp на телефоні.
securityCodeReregistered|i|ur|{1} کے ساتھ آپ کا سیکیورٹی کوڈ تبدیل ہو گیا ہے کیونکہ انہوں نے دوبارہ اپنے فون پر WhatsApp رجسٹر کیا ہے۔
securityCodeReregistered|i|vi|Mã bảo mật của bạn với {1} đã thay đổi vì họ đã đăng ký lại WhatsApp trên điện thoại.
securityCodeReregistered|i|zh|由於對方在手機上再次註冊 WhatsApp，因此您與{1}之間的安全代碼已變更。
securityCodeReregistered|i|zh|您和 {1} 之间的安全码已更改，因为对方在其手机上重新注册了 WhatsApp。
securityCodeReregistered|i|zh|由於 {1} 已再度於手機上註冊 WhatsApp，您與對方的安全碼已變更。
securityCodeNewDevice|i|ar|تغيّر رمز أمانك المُستخدَم مع {1} نظرًا لتسجيل الدخول إلى واتساب على جهاز جديد لجهة الاتصال.
securityCodeNewDevice|i|bn|{1}-এর সাথে আপনার নিরাপত্তার কোড পরিবর্তিত হয়েছে কারণ তিনি নতুন ডিভাইস থেকে লগ-ইন করেছেন।
securityCodeNewDevice|i|ca|El teu codi de seguretat amb {1} ha canviat perquè s'ha iniciat la sessió des d'un dispositiu nou seu.
securityCodeNewDevice|i|cs|Bezpečnostní kód mezi vámi a uživatelem {1} byl změněn, protože u uživatele došlo k přihlášení na novém zařízení.
securityCodeNewDevice|i|da|Din sikkerhedskode for {1} har ændret sig, fordi der er blevet logget på en ny enhed tilhørende vedkommende.
securityCodeNewDevice|i|de|Deine Sicherheitsnummer für {1} hat sich geändert, weil für diesen Kontakt ein neues Gerät angemeldet wurde.
securityCodeNewDevice|i|el|Ο κωδικός ασφαλείας σας με {1} άλλαξε διότι υπήρξε μια σύνδεση σε μια νέα συσκευή τους.
securityCodeNewDevice|i|en|Your security code with {1} changed because there was a login on a new device of theirs.
securityCodeNewDevice|i|es|Cambió tu código de seguridad con {1} porque se inició sesión en un nuevo dispositivo de esa persona.
securityCodeNewDevice|i|fa|کد امنیتی شما با {1} تغییر کرد چون از یک دستگاه جدید آنها ورود صورت گرفته است.
securityCodeNewDevice|i|fi|Turvanumerosi henkilön {1} kanssa muuttui, koska hänen uudella laitteella kirjauduttiin sisään.
securityCodeNewDevice|i|ga|Athraíodh do chód slándála le {1} toisc gur logáladh isteach ar ghléas nua an duine sin.
securityCodeNewDevice|i|gu|{1} સાથેનો તમારો સુરક્ષા કોડ બદલાઈ ગયો, કેમ કે તેઓ તેમના નવા ડિવાઇસમાંથી લોગ ઇન થયા છે.
securityCodeNewDevice|i|he|קוד האבטחה עם {1} שונה, מאחר שהחשבון שלו/ה התחבר במכשיר חדש.
securityCodeNewDevice|i|hi|{1} के लिए आपका सुरक्षा कोड बदल गया है, क्योंकि उन्होंने एक नए डिवाइस पर लॉग इन कर लिया है.
securityCodeNewDevice|i|hr|Vaš sigurnosni kôd za kontakt {1} promijenio se zbog prijave na novi uređaj.
securityCodeNewDevice|i|hu|{1} biztonsági kódja megváltozott, mert bejelentkeztek egy új eszközén.
securityCodeNewDevice|i|id|Kode keamanan Anda dengan {1} telah berubah karena perangkat baru pengguna tersebut masuk ke WhatsApp.
securityCodeNewDevice|i|it|Il tuo codice di sicurezza con {1} è cambiato perché il contatto ha effettuato l'accesso a un nuovo dispositivo.
securityCodeNewDevice|i|ja|相手が新しいデバイスにログインしたため、{1}とのセキュリティコードが変更されました。
securityCodeNewDevice|i|ko|{1}님과의 보안 코드가 변경되었습니다. 상대가 여러개의 기기 중 새로운 기기에 로그인했기 때문입니다.
securityCodeNewDevice|i|mr|त्यांच्या नवीन डिव्हाइसवर लॉग इन केल्यामुळे तुमचा {1} यांच्याशी संबंधित सुरक्षा कोड बदलला आहे.
securityCodeNewDevice|i|ms|Kod keselamatan anda dengan {1} telah berubah kerana terdapat log masuk pada peranti kenalan tersebut.
securityCodeNewDevice|i|nb|Sikkerhetskoden med {1} ble endret fordi det har skjedd en innlogging på en ny enhet hos vedkommende.
securityCodeNewDevice|i|nl|Uw beveiligingscode voor {1} is gewijzigd, omdat iemand zich heeft aangemeld bij een nieuw apparaat.
securityCodeNewDevice|i|pl|Twój kod zabezpieczeń z użytkownikiem {1} zmienił się, ponieważ ten użytkownik zalogował się na nowym urządzeniu.
securityCodeNewDevice|i|pt|Seu código de segurança com {1} mudou porque esse contato se conectou a um novo aparelho.
securityCodeNewDevice|i|pt|O seu código de segurança partilhado com {1} mudou porque foi iniciada uma sessão num novo dispositivo dessa pessoa.
securityCodeNewDevice|i|ro|Codul dvs. de securitate cu {1} s-a schimbat, deoarece un dispozitiv nou al contactului s-a conectat la WhatsApp.
securityCodeNewDevice|i|ru|Ваш код безопасности с пользователем {1} изменился, так как был выполнен вход на новом устройстве контакта.
securityCodeNewDevice|i|sk|Bezpečnostný kód, ktorý zdieľate s používateľom {1}, bol zmenený, pretože používateľ sa prihlásil z nového zariadenia.
securityCodeNewDevice|i|sv|Din säkerhetskod med {1} ändrades eftersom hen loggade in på en ny enhet.
securityCodeNewDevice|i|th|รหัสความปลอดภัยของคุณกับ {1} มีการเปลี่ยนแปลงเนื่องจากมีการเข้าสู่ระบบอุปกรณ์ใหม่ของผู้ใช้ดังกล่าว
securityCodeNewDevice|i|tr|{1} kişisine ait yeni bir cihazdan giriş yapıldığı için bu kişiyle aranızdaki güvenlik kodu değişti.
securityCodeNewDevice|i|uk|Код безпеки з контактом змінився, оскільки {1} увійшов(-ла) у систему на новому пристрої.
securityCodeNewDevice|i|ur|{1} کے ساتھ آپ کا سیکیورٹی کوڈ تبدیل ہوگیا ہے کیونکہ اس کے ایک نئے آلے پر لاگ ان کیا گیا تھا۔
securityCodeNewDevice|i|vi|Mã bảo mật của bạn với {1} đã thay đổi vì có phiên đăng nhập trên thiết bị mới của họ.
securityCodeNewDevice|i|zh|由於對方登入了新裝置，因此您與{1}之間的安全代碼已變更。
securityCodeNewDevice|i|zh|您和 {1} 的安全代码已更改，因为对方曾在新设备上登录。
securityCodeNewDevice|i|zh|由於 {1} 已登入新裝置，您與對方的安全碼已變更。
securityCodeDeviceLeft|i|ar|تغيّر رمز أمانك المُستخدَم مع {1} نظرًا لتسجيل الخروج من واتساب على جهاز جهة الاتصال.
securityCodeDeviceLeft|i|bn|{1}-এর সাথে আপনার নিরাপত্তা কোড পরিবর্তিত হয়েছে কারণ তিনি ডিভাইস থেকে লগ-আউট করেছেন।
securityCodeDeviceLeft|i|ca|El teu codi de seguretat amb {1} ha canviat perquè s'ha tancat la sessió des del seu dispositiu.
securityCodeDeviceLeft|i|cs|Bezpečnostní kód mezi vámi a uživatelem {1} byl změněn, protože na zařízení uživatele došlo k odhlášení.
securityCodeDeviceLeft|i|da|Din sikkerhedskode for {1} har ændret sig, fordi der er blevet logget af vedkommendes enhed.
securityCodeDeviceLeft|i|de|Deine Sicherheitsnummer für {1} hat sich geändert, weil das Gerät des Kontakts abgemeldet wurde.
securityCodeDeviceLeft|i|el|Ο κωδικός ασφαλείας σας με {1} άλλαξε διότι υπήρξε αποσύνδεση από τη συσκευή τους.
securityCodeDeviceLeft|i|en|Your security code with {1} changed because there was a logout from their device.
securityCodeDeviceLeft|i|es|Cambió tu código de seguridad con {1} porque se cerró la sesión de su dispositivo.
securityCodeDeviceLeft|i|fa|کد امنیتی شما با {1} تغییر کرد چون از دستگاه‌شان خروج صورت گرفته است
securityCodeDeviceLeft|i|fi|Turvanumerosi henkilön {1} kanssa muuttui, koska jollakin hänen laitteista kirjauduttiin ulos.
securityCodeDeviceLeft|i|fr|Votre code de sécurité avec {1} a changé, car il y a eu déconnexion sur l'un de ses appareils.
securityCodeDeviceLeft|i|ga|Athraíodh do chód slándála le {1} toisc gur logáladh amach ó ghléas an duine sin.
securityCodeDeviceLeft|i|gu|{1} સાથેનો તમારો સુરક્ષા કોડ બદલાઈ ગયો, કેમ કે તેમણે એક ડિવાઇસમાં લોગ આઉટ કર્યું.
securityCodeDeviceLeft|i|he|קוד האבטחה עם {1} שונה, מאחר שהחשבון שלו/ה התנתק במכשיר שלו/ה.
securityCodeDeviceLeft|i|hi|{1} के लिए आपका सुरक्षा कोड बदल गया है, क्योंकि उन्होंने अपने डिवाइस से लॉग आउट कर लिया है.
securityCodeDeviceLeft|i|hr|Vaš sigurnosni kôd za kontakt {1} promijenio se zbog odjave s njegovog uređaja.
securityCodeDeviceLeft|i|hu|{1} biztonsági kódja megváltozott, mert kijelentkeztek az eszközén.
securityCodeDeviceLeft|i|id|Kode keamanan Anda dengan {1} telah berubah karena perangkat pengguna tersebut telah keluar dari WhatsApp.
securityCodeDeviceLeft|i|it|Il tuo codice di sicurezza con {1} è cambiato perché il contatto si è disconnesso dal suo dispositivo.
securityCodeDeviceLeft|i|ja|相手がデバイスからログアウトしたため、{1}とのセキュリティコードが変更されました。
securityCodeDeviceLeft|i|ko|{1}님과의 보안 코드가 변경되었습니다. 상대가 기기에서 로그아웃했기 때문입니다.
securityCodeDeviceLeft|i|mr|त्यांच्या डिव्हाइसवरून लॉग आउट केल्यामुळे तुमचा {1} यांच्याशी संबंधित सुरक्षा कोड बदलला आहे.
securityCodeDeviceLeft|i|ms|Kod keselamatan anda dengan {1} telah berubah kerana terdapat log keluar daripada kenalan tersebut.
securityCodeDeviceLeft|i|nb|Sikkerhetskoden med {1} ble endret fordi det har skjedd en utlogging på vedkommendes enhet.
securityCodeDeviceLeft|i|nl|Uw beveiligingscode voor {1} is gewijzigd, omdat iemand zich heeft afgemeld bij een apparaat.
securityCodeDeviceLeft|i|pl|Twój kod zabezpieczeń z użytkownikiem {1} zmienił się, ponieważ ten użytkownik wylogował się na swoim urządzeniu.
securityCodeDeviceLeft|i|pt|Seu código de segurança com {1} mudou porque esse contato se desconectou de um aparelho.
securityCodeDeviceLeft|i|pt|O seu código de segurança partilhado com {1} mudou porque foi terminada uma sessão no dispositivo dessa pessoa.
securityCodeDeviceLeft|i|ro|Codul dvs. de securitate cu {1} s-a schimbat, deoarece dispozitivul contactului s-a deconectat de la WhatsApp.
securityCodeDeviceLeft|i|ru|Ваш код безопасности с пользователем {1} изменился, так как был выполнен выход на устройстве контакта.
securityCodeDeviceLeft|i|sk|Bezpečnostný kód, ktorý zdieľate s používateľom {1}, bol zmenený, pretože používateľ sa odhlásil zo svojho zariadenia.
securityCodeDeviceLeft|i|sv|Din säkerhetskod med {1} ändrades eftersom hen loggade ut från sin enhet.
securityCodeDeviceLeft|i|th|รหัสความปลอดภัยของคุณกับ {1} มีการเปลี่ยนแปลงเนื่องจากมีการออกจากระบบอุปกรณ์ของผู้ใช้ดังกล่าว
securityCodeDeviceLeft|i|tr|{1} kişisinin cihazından çıkış yapıldığı için bu kişiyle aranızdaki güvenlik kodu değişti.
securityCodeDeviceLeft|i|uk|Код безпеки з контактом змінився, оскільки {1} вийшов(-ла) із системи на своєму пристрої.
securityCodeDeviceLeft|i|ur|{1} کے ساتھ آپ کا سیکیورٹی کوڈ تبدیل ہوگیا ہے کیونکہ اس کے آلے سے لاگ آؤٹ کیا گیا تھا۔
securityCodeDeviceLeft|i|vi|Mã bảo mật của bạn với {1} đã thay đổi vì thiết bị của họ đã đăng xuất.
securityCodeDeviceLeft|i|zh|由於對方登出裝置，因此您與{1}之間的安全代碼已變更。
securityCodeDeviceLeft|i|zh|您和 {1} 的安全代码已更改，因为对方曾从设备中登出。
securityCodeDeviceLeft|i|zh|由於 {1} 已登出裝置，您與對方的安全碼已變更。
securityCodeDevices|i|ar|تغيّر رمز أمانك المُستخدَم مع {1} نظرًا لتسجيل الدخول إلى واتساب أو تسجيل الخروج منه على جهاز واحد أو أكثر من أجهزة جهة الاتصال هذه.
securityCodeDevices|i|bn|{1}-এর সাথে আপনার নিরাপত্তার কোড পরিবর্তিত হয়েছে কারণ তিনি একটি বা একাধিক ডিভাইস থেকে লগ-ইন বা লগ-আউট করেছেন।
securityCodeDevices|i|ca|El teu codi de seguretat amb {1} ha canviat perquè s'ha iniciat o tancat la sessió des d'un o diversos dispositius seus.
securityCodeDevices|i|cs|Bezpečnostní kód mezi vámi a uživatelem {1} byl změněn, protože na jednom či několika zařízeních uživatele došlo k přihlášení či odhlášení.
securityCodeDevices|i|da|Din sikkerhedskode for {1} har ændret sig, fordi der er blevet logget på eller af en eller flere af vedkommendes enheder.
securityCodeDevices|i|de|Deine Sicherheitsnummer für {1} hat sich geändert, weil eines oder mehrere der Geräte des Kontakts an- oder abgemeldet wurden.
securityCodeDevices|i|el|Ο κωδικός ασφαλείας σας με {1} άλλαξε διότι υπήρξε μια σύνδεση ή αποσύνδεση από μια ή περισσότερες συσκευές τους.
securityCodeDevices|i|en|Your security code with {1} changed because there was a login or logout from one or more of their devices.
securityCodeDevices|i|es|Cambió tu código de seguridad con {1} porque se inició o cerró sesión en uno o más de sus dispositivos.
securityCodeDevices|i|fa|کد امنیتی شما با {1} تغییر کرد چون از یکی یا چند تا از دستگاه‌های آنها ورود یا خروج صورت گرفته است.
securityCodeDevices|i|fi|Turvanumerosi henkilön {1} kanssa muuttui, koska yhdellä tai useammalla hänen laitteista kirjauduttiin sisään tai ulos.
securityCodeDevices|i|fr|Votre code de sécurité avec {1} a changé, car il y a eu connexion ou déconnexion sur un ou plusieurs de ses appareils.
securityCodeDevices|i|ga|Athraíodh an cód slándála atá agat le {1} toisc gur logáladh isteach nó amach as ceann amháin nó níos mó dá ghléasanna.
securityCodeDevices|i|gu|{1} સાથેનો તમારો સુરક્ષા કોડ બદલવામાં આવ્યો, કેમ કે તેમના એકથી વધુ ડિવાઇસમાંથી લોગ ઇન કે લોગ આઉટ કરવામાં આવ્યું હતું.
securityCodeDevices|i|he|קוד האבטחה עם {1} שונה, מאחר שהחשבון שלו/ה התחבר או התנתק באחד או יותר מהמכשירים שלו/ה.
securityCodeDevices|i|hi|{1} के लिए आपका सुरक्षा कोड बदल गया है, क्योंकि उन्होंने एक या कई डिवाइस पर लॉग इन या उनसे लॉग आउट कर लिया है.
securityCodeDevices|i|hr|Vaš sigurnosni kôd za {1} promijenio se zbog prijave ili odjave s jednog ili više uređaja.
securityCodeDevices|i|hu|{1} biztonsági kódja megváltozott, mert be- vagy kijelentkezett egyik eszközén.
securityCodeDevices|i|id|Kode keamanan Anda dengan {1} telah berubah karena satu atau beberapa perangkat pengguna tersebut telah masuk atau keluar dari WhatsApp.
securityCodeDevices|i|it|Il tuo codice di sicurezza con {1} è cambiato perché il contatto ha effettuato l'accesso o si è disconnesso da uno o più dispositivi.
securityCodeDevices|i|ja|相手が1台以上のデバイスでログインまたはログアウトしたため、{1}とのセキュリティコードが変更されました。
securityCodeDevices|i|ko|{1}님과의 보안 코드가 변경되었습니다. 상대가 여러개의 기기 중 하나 이상의 기기에서 로그아웃했기 때문입니다.
securityCodeDevices|i|mr|त्यांच्या एक किंवा त्याहून अधिक डिव्हाइसेसवरून लॉग इन किंवा लॉग आउट केल्यामुळे तुमचा {1} यांच्याशी संबंधित सुरक्षा कोड बदलला आहे.
securityCodeDevices|i|ms|Kod keselamatan anda dengan {1} telah berubah kerana terdapat log masuk atau log keluar daripada satu atau lebih peranti kenalan tersebut.
securityCodeDevices|i|nb|Sikkerhetskoden med {1} ble endret fordi det har skjedd en innlogging eller utlogging på én eller flere av vedkommendes enheter.
securityCodeDevices|i|nl|Uw beveiligingscode voor {1} is gewijzigd, omdat iemand zich heeft aan- of afgemeld bij een of meer apparaten.
securityCodeDevices|i|pl|Twój kod zabezpieczeń z użytkownikiem {1} zmienił się, ponieważ ten użytkownik zalogował lub wylogował się na co najmniej jednym z urządzeń.
securityCodeDevices|i|pt|Seu código de segurança com {1} mudou porque esse contato se conectou ou desconectou de um ou mais aparelhos.
securityCodeDevices|i|pt|O seu código de segurança partilhado com {1} mudou porque foi iniciada ou terminada uma sessão num, ou mais, dispositivos dessa pessoa.
securityCodeDevices|i|ro|Codul dvs. de securitate cu {1} s-a schimbat, deoarece unul sau mai multe dintre dispozitivele contactului s-au conectat sau deconectat de la WhatsApp.
securityCodeDevices|i|ru|Ваш код безопасности с пользователем {1} изменился, так как был выполнен вход или выход на одном или нескольких устройствах контакта.
securityCodeDevices|i|sk|Bezpečnostný kód, ktorý zdieľate s používateľom {1}, bol zmenený, pretože používateľ sa prihlásil alebo odhlásil z jedného alebo viacerých zariadení.
securityCodeDevices|i|sv|Din säkerhetskod med {1} ändrades eftersom hen loggade in eller loggade ut från en eller flera av sina enheter.
securityCodeDevices|i|th|รหัสความปลอดภัยของคุณกับ {1} มีการเปลี่ยนแปลงเนื่องจากมีการเข้าหรือออกจากระบบอุปกรณ์ของผู้ใช้ดังกล่าวอย่างน้อย 1 เครื่อง
securityCodeDevices|i|tr|{1} kişisine ait bir veya daha fazla cihazdan giriş ya da çıkış yapıldığı için bu kişiyle aranızdaki güvenlik kodu değişti.
securityCodeDevices|i|uk|Код безпеки з контактом змінився, оскільки {1} увійшов(-ла) у систему або вийшов(-ла) з неї принаймні на одному зі своїх пристроїв.
securityCodeDevices|i|ur|{1} کے ساتھ آپ کا سیکیورٹی کوڈ تبدیل ہوگیا ہے کیونکہ اس کے ایک یا زیادہ آلات سے لاگ ان یا لاگ آؤٹ کیا گیا تھا۔
securityCodeDevices|i|vi|Mã bảo mật của bạn với {1} đã thay đổi vì một hoặc nhiều thiết bị của họ đã đăng nhập hoặc đăng xuất.
securityCodeDevices|i|zh|由於對方登入或登出了一部或多部裝置，因此您與{1}之間的安全代碼已變更。
securityCodeDevices|i|zh|您和 {1} 的安全代码已更改，因为对方曾在一个或多个设备上登录或登出。
securityCodeDevices|i|zh|由於 {1} 已登入或登出一個或多個裝置，您與對方的安全碼已變更。
"""#
}
