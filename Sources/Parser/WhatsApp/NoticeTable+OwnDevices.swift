// Written by Scripts/notice-table.py; change that, not this.
// swift-format-ignore-file

extension NoticeTable {
  /// WhatsApp's own texts (iOS 22.24, Android 2018/19) for a key change on the exporter's side.
  static let ownDevices: StaticString = #"""
securityCodeOwnDevices|i|ar|تغيّر رمز أمانك المُستخدَم مع {1} نظرًا لتسجيل الدخول إلى واتساب على جهاز جديد.
securityCodeOwnDevices|i|ar|تغيّر رمز أمانك المُستخدَم مع {1} نظرًا لتسجيل الخروج من واتساب على جهازك.
securityCodeOwnDevices|i|ar|تغيّر رمز أمانك المُستخدَم مع {1} نظرًا لتسجيل الدخول إلى واتساب أو تسجيل الخروج منه على جهاز واحد أو أكثر من أجهزتك.
securityCodeOwnDevices|i|bn|{1}-এর সাথে আপনার নিরাপত্তার কোড পরিবর্তিত হয়েছে কারণ আপনি নতুন ডিভাইস থেকে লগ-ইন করেছেন।
securityCodeOwnDevices|i|bn|{1}-এর সাথে আপনার নিরাপত্তার কোড পরিবর্তিত হয়েছে কারণ আপনি নিজের ডিভাইস থেকে লগ-আউট করেছেন।
securityCodeOwnDevices|i|bn|{1}-এর সাথে আপনার নিরাপত্তার কোড পরিবর্তিত হয়েছে কারণ আপনি একটি বা একাধিক ডিভাইস থেকে লগ-ইন বা লগ-আউট করেছেন।
securityCodeOwnDevices|i|ca|El teu codi de seguretat amb {1} ha canviat perquè s'ha iniciat la sessió des d'un dispositiu nou teu.
securityCodeOwnDevices|i|ca|El teu codi de seguretat amb {1} ha canviat perquè s'ha tancat la sessió des del teu dispositiu.
securityCodeOwnDevices|i|ca|El teu codi de seguretat amb {1} ha canviat perquè s'ha iniciat o tancat la sessió des d'un o diversos dels teus dispositius.
securityCodeOwnDevices|i|cs|Bezpečnostní kód mezi vámi a uživatelem {1} byl změněn, protože u vás došlo k přihlášení na novém zařízení.
securityCodeOwnDevices|i|cs|Bezpečnostní kód mezi vámi a uživatelem {1} byl změněn, protože na vašem zařízení došlo k odhlášení.
securityCodeOwnDevices|i|cs|Bezpečnostní kód mezi vámi a uživatelem {1} byl změněn, protože na jednom nebo několika vašich zařízeních došlo k přihlášení či odhlášení.
securityCodeOwnDevices|i|da|Din sikkerhedskode for {1} har ændret sig, fordi der er blevet logget på en ny enhed tilhørende dig.
securityCodeOwnDevices|i|da|Din sikkerhedskode for {1} har ændret sig, fordi der er blevet logget af din enhed.
securityCodeOwnDevices|i|da|Din sikkerhedskode for {1} har ændret sig, fordi der er blevet logget på eller af en eller flere af dine enheder.
securityCodeOwnDevices|i|de|Deine Sicherheitsnummer für {1} hat sich geändert, weil ein neues Gerät in deinem Namen angemeldet wurde.
securityCodeOwnDevices|i|de|Deine Sicherheitsnummer für {1} hat sich geändert, weil dein Gerät abgemeldet wurde.
securityCodeOwnDevices|i|de|Deine Sicherheitsnummer für {1} hat sich geändert, weil eines oder mehrere deiner Geräte an- oder abgemeldet wurden.
securityCodeOwnDevices|i|el|Ο κωδικός ασφαλείας σας με {1} άλλαξε διότι υπήρξε μια σύνδεση από μια νέα συσκευή σας.
securityCodeOwnDevices|i|el|Ο κωδικός ασφαλείας σας με {1} άλλαξε διότι υπήρξε αποσύνδεση από τη συσκευή σας.
securityCodeOwnDevices|i|el|Ο κωδικός ασφαλείας σας με {1} άλλαξε διότι υπήρξε μια σύνδεση ή αποσύνδεση από μια ή περισσότερες συσκευές σας.
securityCodeOwnDevices|i|en|Your security code with {1} changed because there was a login on a new device of yours.
securityCodeOwnDevices|i|en|Your security code with {1} changed because there was a logout from your device.
securityCodeOwnDevices|i|en|Your security code with {1} changed because there was a login or logout from one or more of your devices.
securityCodeOwnDevices|i|es|Cambió tu código de seguridad con {1} porque se inició sesión en un dispositivo nuevo tuyo.
securityCodeOwnDevices|i|es|Cambió tu código de seguridad con {1} porque se cerró la sesión de tu dispositivo.
securityCodeOwnDevices|i|es|Cambió tu código de seguridad con {1} porque se inició o cerró sesión en uno o más de tus dispositivos.
securityCodeOwnDevices|i|fa|کد امنیتی شما با {1} تغییر کرد چون از یک دستگاه جدیدتان ورود صورت گرفته است.
securityCodeOwnDevices|i|fa|کد امنیتی شما با {1} تغییر کرد چون از دستگاه‌تان خروج صورت گرفته است
securityCodeOwnDevices|i|fa|کد امنیتی شما با {1} تغییر کرد چون از یکی یا چند تا از دستگاه‌های شما ورود یا خروج صورت گرفته است.
securityCodeOwnDevices|i|fi|Turvanumerosi henkilön {1} kanssa muuttui, koska uudella laitteellasi kirjauduttiin sisään.
securityCodeOwnDevices|i|fi|Turvanumerosi henkilön {1} kanssa muuttui, koska jollakin laitteistasi kirjauduttiin ulos.
securityCodeOwnDevices|i|fi|Turvanumerosi henkilön {1} kanssa muuttui, koska yhdellä tai useammalla laitteistasi kirjauduttiin sisään tai ulos.
securityCodeOwnDevices|i|fr|Votre code de sécurité avec {1} a changé, car il y a eu déconnexion sur votre appareil.
securityCodeOwnDevices|i|fr|Votre code de sécurité avec {1} a changé, car il y a eu connexion ou déconnexion sur un ou plusieurs de vos appareils.
securityCodeOwnDevices|i|ga|Athraíodh do chód slándála le {1} toisc gur logáladh isteach ar ghléas nua de do chuid.
securityCodeOwnDevices|i|ga|Athraíodh do chód slándála le {1} toisc gur scoireadh ó do ghléas.
securityCodeOwnDevices|i|ga|Athraíodh do chód slándála le {1} toisc gur logáladh isteach nó amach as ceann amháin nó níos mó de do ghléasanna.
securityCodeOwnDevices|i|gu|{1} સાથેનો તમારો સુરક્ષા કોડ બદલાઈ ગયો, કેમ કે તમે તમારા નવા ડિવાઇસમાં લોગ ઇન કર્યું.
securityCodeOwnDevices|i|gu|{1} સાથેનો તમારો સુરક્ષા કોડ બદલાઈ ગયો, કેમ કે તમે એક ડિવાઇસમાં લોગ આઉટ કર્યું.
securityCodeOwnDevices|i|gu|{1} સાથેનો તમારો સુરક્ષા કોડ બદલાઈ ગયો, કેમ કે તમે તમારા એકથી વધુ ડિવાઇસમાં લોગ ઇન કે લોગ આઉટ થયા છો.
securityCodeOwnDevices|i|he|קוד האבטחה עם {1} שונה, מאחר שהחשבון שלך התחבר במכשיר חדש.
securityCodeOwnDevices|i|he|קוד האבטחה עם {1} שונה, מאחר שהחשבון שלך התנתק במכשיר שלך.
securityCodeOwnDevices|i|he|קוד האבטחה עם {1} שונה, מאחר שהחשבון שלך התחבר או התנתק באחד או יותר מהמכשירים שלך.
securityCodeOwnDevices|i|hi|{1} के लिए आपका सुरक्षा कोड बदल गया है, क्योंकि आपने एक नए डिवाइस पर लॉग इन कर लिया है.
securityCodeOwnDevices|i|hi|{1} के लिए आपका सुरक्षा कोड बदल गया है, क्योंकि आपने अपने डिवाइस से लॉग आउट कर लिया है.
securityCodeOwnDevices|i|hi|{1} के लिए आपका सुरक्षा कोड बदल गया है, क्योंकि आपने एक या कई डिवाइस पर लॉग इन या उनसे लॉग आउट कर लिया है.
securityCodeOwnDevices|i|hr|Vaš sigurnosni kôd za kontakt {1} promijenio se zbog prijave na vašem novom uređaju.
securityCodeOwnDevices|i|hr|Vaš sigurnosni kôd za kontakt {1} promijenio se zbog odjave s vašeg uređaja.
securityCodeOwnDevices|i|hr|Vaš sigurnosni kôd za {1} promijenio se zbog odjave ili prijave s jednog ili više vaših uređaja.
securityCodeOwnDevices|i|hu|{1} biztonsági kódja megváltozott, mert bejelentkeztek egy új eszközödön.
securityCodeOwnDevices|i|hu|{1} biztonsági kódja megváltozott, mert kijelentkeztek az eszközödön.
securityCodeOwnDevices|i|hu|{1} biztonsági kódja megváltozott, mert be- vagy kijelentkeztek eszközeid egyikén.
securityCodeOwnDevices|i|id|Kode keamanan Anda dengan {1} telah berubah karena perangkat baru Anda telah masuk ke WhatsApp.
securityCodeOwnDevices|i|id|Kode keamanan Anda dengan {1} telah berubah karena perangkat Anda telah keluar dari WhatsApp.
securityCodeOwnDevices|i|id|Kode keamanan Anda dengan {1} telah berubah karena satu atau beberapa perangkat Anda telah masuk atau keluar dari WhatsApp.
securityCodeOwnDevices|i|it|Il tuo codice di sicurezza con {1} è cambiato perché hai effettuato l'accesso a un tuo nuovo dispositivo.
securityCodeOwnDevices|i|it|Il tuo codice di sicurezza con {1} è cambiato perché ti sei disconnesso dal tuo dispositivo.
securityCodeOwnDevices|i|it|Il tuo codice di sicurezza con {1} è cambiato perché hai effettuato l'accesso o ti sei disconnesso da uno o più dispositivi.
securityCodeOwnDevices|i|ja|新しいデバイスにログインしたため、{1}とのセキュリティコードが変更されました。
securityCodeOwnDevices|i|ja|デバイスからログアウトしたため、{1}とのセキュリティコードが変更されました。
securityCodeOwnDevices|i|ja|1台以上のデバイスでログインまたはログアウトしたため、{1}とのセキュリティコードが変更されました。
securityCodeOwnDevices|i|ko|{1}님과의 보안 코드가 변경되었습니다. 회원님이 새 기기에 로그인했기 때문입니다.
securityCodeOwnDevices|i|ko|{1}님과의 보안 코드가 변경되었습니다. 회원님이 기기에서 로그아웃했기 때문입니다.
securityCodeOwnDevices|i|ko|{1}님과의 보안 코드가 변경되었습니다. 회원님이 여러개의 기기 중 하나 이상의 기기에서 로그인 또는 로그아웃했기 때문입니다.
securityCodeOwnDevices|i|mr|तुमच्या नवीन डिव्हाइसवर लॉग इन केल्यामुळे तुमचा {1} यांच्याशी संबंधित सुरक्षा कोड बदलला आहे.
securityCodeOwnDevices|i|mr|तुमच्या डिव्हाइसवरून लॉग आउट केल्यामुळे तुमचा {1} यांच्याशी संबंधित सुरक्षा कोड बदलला आहे.
securityCodeOwnDevices|i|mr|तुमच्या एक किंवा त्याहून अधिक डिव्हाइसेसवरून लॉग इन किंवा लॉग आउट केल्यामुळे तुमचा {1} यांच्याशी संबंधित सुरक्षा कोड बदलला आहे.
securityCodeOwnDevices|i|ms|Kod keselamatan anda dengan {1} telah berubah kerana terdapat log masuk pada peranti baharu milik anda.
securityCodeOwnDevices|i|ms|Kod keselamatan anda dengan {1} telah berubah kerana terdapat log keluar daripada peranti anda.
securityCodeOwnDevices|i|ms|Kod keselamatan anda dengan {1} telah berubah kerana terdapat log masuk atau log keluar daripada satu atau lebih peranti anda.
securityCodeOwnDevices|i|nb|Sikkerhetskoden med {1} ble endret fordi det har skjedd en innlogging på en ny enhet hos deg.
securityCodeOwnDevices|i|nb|Sikkerhetskoden med {1} ble endret fordi det har skjedd en utlogging på enheten din.
securityCodeOwnDevices|i|nb|Sikkerhetskoden med {1} ble endret fordi det har skjedd en innlogging eller utlogging på én eller flere av dine enheter.
securityCodeOwnDevices|i|nl|Uw beveiligingscode voor {1} is gewijzigd, omdat iemand zich heeft aangemeld bij een nieuw apparaat van u.
securityCodeOwnDevices|i|nl|Uw beveiligingscode voor {1} is gewijzigd, omdat iemand zich heeft afgemeld bij uw apparaat.
securityCodeOwnDevices|i|nl|Uw beveiligingscode voor {1} is gewijzigd, omdat iemand zich heeft aan- of afgemeld bij een of meer van uw apparaten.
securityCodeOwnDevices|i|pl|Twój kod zabezpieczeń z użytkownikiem {1} zmienił się, ponieważ nastąpiło zalogowanie na Twoim nowym urządzeniu.
securityCodeOwnDevices|i|pl|Twój kod zabezpieczeń z użytkownikiem {1} zmienił się, ponieważ nastąpiło wylogowanie na Twoim urządzeniu.
securityCodeOwnDevices|i|pl|Twój kod zabezpieczeń z użytkownikiem {1} zmienił się, ponieważ nastąpiło zalogowanie lub wylogowanie na co najmniej jednym z Twoich urządzeń.
securityCodeOwnDevices|i|pt|Seu código de segurança com {1} mudou porque você se conectou a um novo aparelho.
securityCodeOwnDevices|i|pt|Seu código de segurança com {1} mudou porque você se desconectou do seu aparelho.
securityCodeOwnDevices|i|pt|Seu código de segurança com {1} mudou porque você se conectou ou desconectou de um ou mais aparelhos.
securityCodeOwnDevices|i|pt|O seu código de segurança partilhado com {1} mudou porque foi iniciada uma sessão num novo dispositivo seu.
securityCodeOwnDevices|i|pt|O seu código de segurança partilhado com {1} mudou porque foi terminada uma sessão no seu dispositivo.
securityCodeOwnDevices|i|pt|O seu código de segurança partilhado com {1} mudou porque foi iniciada ou terminada uma sessão num, ou mais, dispositivos seus.
securityCodeOwnDevices|i|ro|Codul dvs. de securitate cu {1} s-a schimbat, deoarece unul dintre dispozitivele dvs. s-a conectat la WhatsApp.
securityCodeOwnDevices|i|ro|Codul dvs. de securitate cu {1} s-a schimbat, deoarece dispozitivul dvs. s-a deconectat de la WhatsApp.
securityCodeOwnDevices|i|ro|Codul dvs. de securitate cu {1} s-a schimbat, deoarece unul sau mai multe dintre dispozitivele dvs. s‑au conectat sau deconectat de la WhatsApp.
securityCodeOwnDevices|i|ru|Ваш код безопасности с пользователем {1} изменился, так как был выполнен вход на вашем новом устройстве.
securityCodeOwnDevices|i|ru|Ваш код безопасности с пользователем {1} изменился, так как был выполнен выход на вашем устройстве.
securityCodeOwnDevices|i|ru|Ваш код безопасности с пользователем {1} изменился, так как был выполнен вход или выход на одном или нескольких ваших устройствах.
securityCodeOwnDevices|i|sk|Bezpečnostný kód, ktorý zdieľate s používateľom {1}, bol zmenený, pretože ste sa prihlásili z nového zariadenia.
securityCodeOwnDevices|i|sk|Bezpečnostný kód, ktorý zdieľate s používateľom {1}, bol zmenený, pretože ste sa odhlásili zo svojho zariadenia.
securityCodeOwnDevices|i|sk|Bezpečnostný kód, ktorý zdieľate s používateľom {1}, bol zmenený, pretože ste sa prihlásili alebo odhlásili z jedného alebo viacerých zariadení.
securityCodeOwnDevices|i|sv|Din säkerhetskod med {1} ändrades eftersom du loggade in på en av dina nya enheter.
securityCodeOwnDevices|i|sv|Din säkerhetskod med {1} ändrades eftersom du loggade ut från din enhet.
securityCodeOwnDevices|i|sv|Din säkerhetskod med {1} ändrades eftersom du loggade in eller loggade ut från en eller flera av dina enheter.
securityCodeOwnDevices|i|th|รหัสความปลอดภัยของคุณกับ {1} มีการเปลี่ยนแปลงเนื่องจากมีการเข้าสู่ระบบอุปกรณ์ใหม่ของคุณ
securityCodeOwnDevices|i|th|รหัสความปลอดภัยของคุณกับ {1} มีการเปลี่ยนแปลงเนื่องจากมีการออกจากระบบอุปกรณ์ของคุณ
securityCodeOwnDevices|i|th|รหัสความปลอดภัยของคุณกับ {1} มีการเปลี่ยนแปลงเนื่องจากมีการเข้าหรือออกจากระบบอุปกรณ์ของคุณอย่างน้อย 1 เครื่อง
securityCodeOwnDevices|i|tr|Size ait yeni bir cihazdan giriş yapıldığı için {1} ile aranızdaki güvenlik kodu değişti.
securityCodeOwnDevices|i|tr|Cihazınızdan çıkış yapıldığı için {1} ile aranızdaki güvenlik kodu değişti.
securityCodeOwnDevices|i|tr|Size ait bir veya daha fazla cihazdan giriş ya da çıkış yapıldığı için {1} ile aranızdaki güvenlik kodu değişti.
securityCodeOwnDevices|i|uk|Код безпеки з контактом {1} змінився, оскільки ви ввійшли в систему на новому пристрої.
securityCodeOwnDevices|i|uk|Код безпеки з контактом {1} змінився, оскільки ви вийшли із системи на своєму пристрої.
securityCodeOwnDevices|i|uk|Код безпеки з контактом {1} змінився, оскільки ви ввійшли в систему або вийшли з неї принаймні на одному зі своїх пристроїв.
securityCodeOwnDevices|i|ur|{1} کے ساتھ آپ کا سیکیورٹی کوڈ تبدیل ہوگیا ہے کیونکہ آپ کے ایک نئے آلے پر لاگ ان کیا گیا تھا۔
securityCodeOwnDevices|i|ur|{1} کے ساتھ آپ کا سیکیورٹی کوڈ تبدیل ہوگیا ہے کیونکہ آپ کے آلے سے لاگ آؤٹ کیا گیا تھا۔
securityCodeOwnDevices|i|ur|{1} کے ساتھ آپ کا سیکیورٹی کوڈ تبدیل ہوگیا ہے کیونکہ آپ کے ایک یا زیادہ آلات سے لاگ ان یا لاگ آؤٹ کیا گیا تھا۔
securityCodeOwnDevices|i|vi|Mã bảo mật của bạn với {1} đã thay đổi vì có phiên đăng nhập trên thiết bị mới của bạn.
securityCodeOwnDevices|i|vi|Mã bảo mật của bạn với {1} đã thay đổi vì có phiên đăng xuất khỏi thiết bị của bạn.
securityCodeOwnDevices|i|vi|Mã bảo mật của bạn với {1} đã thay đổi vì một hoặc nhiều thiết bị của bạn đã đăng nhập hoặc đăng xuất.
securityCodeOwnDevices|i|zh|由於您登入了新裝置，因此您與{1}之間的安全代碼已變更。
securityCodeOwnDevices|i|zh|由於您登出了裝置，因此您與{1}之間的安全代碼已變更。
securityCodeOwnDevices|i|zh|由於您登入或登出了一部或多部裝置，因此您與{1}之間的安全代碼已變更。
securityCodeOwnDevices|i|zh|您和 {1} 的安全代码已更改，因为您曾在新设备上登录。
securityCodeOwnDevices|i|zh|您和 {1} 的安全代码已更改，因为您曾从设备中登出。
securityCodeOwnDevices|i|zh|您和 {1} 的安全代码已更改，因为您曾在一个或多个设备上登录或登出。
securityCodeOwnDevices|i|zh|由於您已在新裝置上登入，您與 {1} 的安全碼已變更。
securityCodeOwnDevices|i|zh|由於您已登出裝置，您與 {1} 的安全碼已變更。
securityCodeOwnDevices|i|zh|由於您已登入或登出一個或多個裝置，您與 {1} 的安全碼已變更。
securityCodeAllParticipants|i|ar|تغيّر رمز أمانك المُستخدَم مع كل المشاركين.
securityCodeAllParticipants|i|ar|تغيّر رمز أمانك المُستخدَم مع كل المشاركين نظرًا لتسجيل الدخول إلى واتساب على جهاز جديد.
securityCodeAllParticipants|i|ar|تغيّر رمز أمانك المُستخدَم مع كل المشاركين نظرًا لتسجيل الخروج من واتساب على جهازك.
securityCodeAllParticipants|i|ar|تغيّر رمز أمانك المُستخدَم مع كل المشاركين نظرًا لتسجيل الدخول إلى واتساب أو تسجيل الخروج منه على جهاز واحد أو أكثر من أجهزتك.
securityCodeAllParticipants|i|bn|সব সদস্যের সাথে আপনার নিরাপত্তা কোড পরিবর্তিত হয়েছে।
securityCodeAllParticipants|i|bn|সব সদস্যদের সাথে আপনার নিরাপত্তার কোড পরিবর্তিত হয়েছে কারণ আপনি নতুন ডিভাইস থেকে লগ-ইন করেছেন।
securityCodeAllParticipants|i|bn|সব সদস্যদের সাথে আপনার নিরাপত্তার কোড পরিবর্তিত হয়েছে কারণ আপনি নিজের ডিভাইস থেকে লগ-আউট করেছেন।
securityCodeAllParticipants|i|bn|সব সদস্যদের সাথে আপনার নিরাপত্তার কোড পরিবর্তিত হয়েছে কারণ আপনি একটি বা একাধিক ডিভাইস থেকে লগ-ইন বা লগ-আউট করেছেন।
securityCodeAllParticipants|i|ca|El teu codi de seguretat amb tots els membres ha canviat.
securityCodeAllParticipants|i|ca|El teu codi de seguretat amb tots els membres ha canviat perquè s'ha iniciat la sessió des d'un dispositiu nou teu.
securityCodeAllParticipants|i|ca|El teu codi de seguretat amb tots els membres ha canviat perquè s'ha tancat la sessió des del teu dispositiu.
securityCodeAllParticipants|i|ca|El teu codi de seguretat amb tots els membres ha canviat perquè s'ha iniciat o tancat la sessió des d'un o diversos dels teus dispositius.
securityCodeAllParticipants|i|cs|Bezpečnostní kód mezi vámi a všemi ostatními účastníky byl změněn.
securityCodeAllParticipants|i|cs|Bezpečnostní kód mezi vámi a všemi ostatními účastníky byl změněn, protože u vás došlo k přihlášení na novém zařízení.
securityCodeAllParticipants|i|cs|Bezpečnostní kód mezi vámi a všemi ostatními účastníky byl změněn, protože na vašem zařízení došlo k odhlášení.
securityCodeAllParticipants|i|cs|Bezpečnostní kód mezi vámi a všemi ostatními účastníky byl změněn, protože na jednom nebo několika vašich zařízeních došlo k přihlášení či odhlášení.
securityCodeAllParticipants|i|da|Din sikkerhedskode for alle deltagere har ændret sig.
securityCodeAllParticipants|i|da|Din sikkerhedskode for alle deltagere har ændret sig, fordi der er blevet logget på en ny enhed tilhørende dig.
securityCodeAllParticipants|i|da|Din sikkerhedskode for alle deltagere har ændret sig, fordi der er blevet logget af din enhed.
securityCodeAllParticipants|i|da|Din sikkerhedskode for alle deltagere har ændret sig, fordi der er blevet logget på eller af en eller flere af dine enheder.
securityCodeAllParticipants|i|de|Deine Sicherheitsnummer für alle Mitglieder hat sich geändert.
securityCodeAllParticipants|i|de|Deine Sicherheitsnummer für alle Mitglieder hat sich geändert, weil ein neues Gerät in deinem Namen angemeldet wurde.
securityCodeAllParticipants|i|de|Deine Sicherheitsnummer für alle Mitglieder hat sich geändert, weil dein Gerät abgemeldet wurde.
securityCodeAllParticipants|i|de|Deine Sicherheitsnummer für alle Mitglieder hat sich geändert, weil eines oder mehrere deiner Geräte an- oder abgemeldet wurden.
securityCodeAllParticipants|i|el|Ο κωδικός ασφαλείας σας με όλα τα μέλη άλλαξε.
securityCodeAllParticipants|i|el|Ο κωδικός ασφαλείας σας με όλα τα μέλη άλλαξε διότι υπήρξε μια σύνδεση σε μια νέα συσκευή σας.
securityCodeAllParticipants|i|el|Ο κωδικός ασφαλείας σας με όλα τα μέλη άλλαξε διότι υπήρξε αποσύνδεση από τη συσκευή σας.
securityCodeAllParticipants|i|el|Ο κωδικός ασφαλείας σας με όλα τα μέλη άλλαξε διότι υπήρξε μια σύνδεση ή αποσύνδεση από μια ή περισσότερες συσκευές σας.
securityCodeAllParticipants|i|en|Your security code with all participants changed.
securityCodeAllParticipants|i|en|Your security code with all participants changed because there was a login on a new device of yours.
securityCodeAllParticipants|i|en|Your security code with all participants changed because there was a logout from your device.
securityCodeAllParticipants|i|en|Your security code with all participants changed because there was a login or logout from one or more of your devices.
securityCodeAllParticipants|i|es|Cambió tu código de seguridad con todos los participantes.
securityCodeAllParticipants|i|es|Cambió tu código de seguridad con todos los participantes porque se inició sesión en un dispositivo nuevo tuyo.
securityCodeAllParticipants|i|es|Cambió tu código de seguridad con todos los participantes porque se cerró la sesión de tu dispositivo.
securityCodeAllParticipants|i|es|Cambió tu código de seguridad con todos los participantes porque se inició o cerró sesión en uno o más de tus dispositivos.
securityCodeAllParticipants|i|fa|کد امنیتی شما با همه شرکت‌کنندگان تغییر کرد.
securityCodeAllParticipants|i|fa|کد امنیتی شما با همه شرکت‌کنندگان تغییر کرد چون از دستگاه‌ جدیدتان ورود صورت گرفته است.
securityCodeAllParticipants|i|fa|کد امنیتی شما با همه شرکت‌کنندگان تغییر کرد چون از دستگاه‌‌تان خروج صورت گرفته است.
securityCodeAllParticipants|i|fa|کد امنیتی شما با همه شرکت‌کنندگان تغییر کرد چون از یکی یا چند تا از دستگاه‌هایتان ورود یا خروج صورت گرفته است.
securityCodeAllParticipants|i|fi|Turvanumerosi muuttui kaikkien jäsenten kanssa.
securityCodeAllParticipants|i|fi|Turvanumerosi muuttui kaikkien jäsenten kanssa, koska uudella laitteellasi kirjauduttiin sisään.
securityCodeAllParticipants|i|fi|Turvanumerosi muuttui kaikkien jäsenten kanssa, koska jollakin laitteistasi kirjauduttiin ulos.
securityCodeAllParticipants|i|fi|Turvanumerosi muuttui kaikkien jäsenten kanssa, koska yhdellä tai useammalla laitteistasi kirjauduttiin sisään tai ulos.
securityCodeAllParticipants|i|fr|Votre code de sécurité avec l'ensemble des participant·es a changé.
securityCodeAllParticipants|i|fr|Votre code de sécurité avec l'ensemble des participant·es a changé, car il y a eu connexion sur un nouvel appareil.
securityCodeAllParticipants|i|fr|Votre code de sécurité avec l'ensemble des participant·es a changé, car il y a eu déconnexion sur votre appareil.
securityCodeAllParticipants|i|fr|Votre code de sécurité avec l'ensemble des participant·es a changé, car il y a eu connexion ou déconnexion sur un ou plusieurs de vos appareils.
securityCodeAllParticipants|i|ga|Athraíodh do chód slándála leis na rannpháirtithe uile.
securityCodeAllParticipants|i|ga|Athraíodh do chód slándála le gach rannpháirtí toisc gur logáladh isteach ar ghléas nua de do chuid.
securityCodeAllParticipants|i|ga|Athraíodh do chód slándála le gach rannpháirtí toisc gur logáladh amach as do ghléas.
securityCodeAllParticipants|i|ga|Athraíodh do chód slándála le gach rannpháirtí toisc gur logáladh isteach nó amach ar cheann amháin nó níos mó de ghléas de do chuid.
securityCodeAllParticipants|i|gu|બધા સભ્યો સાથેનો તમારો સુરક્ષા કોડ બદલાઈ ગયો.
securityCodeAllParticipants|i|gu|બધા સભ્યો સાથેનો તમારો સુરક્ષા કોડ બદલાઈ ગયો, કેમ કે તમે તમારા કોઈ નવા ડિવાઇસ પરથી લોગ ઇન કર્યું હતું.
securityCodeAllParticipants|i|gu|બધા સભ્યો સાથેનો તમારો સુરક્ષા કોડ બદલાઈ ગયો, કેમ કે તમે એક ડિવાઇસમાં લોગ આઉટ કર્યું.
securityCodeAllParticipants|i|gu|બધા સભ્યો સાથેનો તમારો સુરક્ષા કોડ બદલાઈ ગયો, કેમ કે તમે તમારા એકથી વધુ ડિવાઇસમાં લોગ ઇન કે લોગ આઉટ થયા છો.
securityCodeAllParticipants|i|he|קוד האבטחה שלך עם כל הנמענים שונה.
securityCodeAllParticipants|i|he|קוד האבטחה עם כל הנמענים שונה, מאחר שהחשבון שלך התחבר במכשיר חדש.
securityCodeAllParticipants|i|he|קוד האבטחה עם כל הנמענים שונה, מאחר שהחשבון שלך התנתק במכשיר שלך.
securityCodeAllParticipants|i|he|קוד האבטחה עם כל הנמענים שונה, מאחר שהחשבון שלך התחבר או התנתק באחד או יותר מהמכשירים שלך.
securityCodeAllParticipants|i|hi|सभी सदस्यों के लिए आपका सुरक्षा कोड बदल गया है.
securityCodeAllParticipants|i|hi|सभी सदस्यों के लिए आपका सुरक्षा कोड बदल गया है, क्योंकि आपने एक नए डिवाइस में लॉग इन कर लिया है.
securityCodeAllParticipants|i|hi|सभी सदस्यों के लिए आपका सुरक्षा कोड बदल गया है, क्योंकि आपने अपने डिवाइस से लॉग आउट कर लिया है.
securityCodeAllParticipants|i|hi|सभी सदस्यों के लिए आपका सुरक्षा कोड बदल गया है, क्योंकि आपने एक या कई डिवाइस पर लॉग इन या उनसे लॉग आउट कर लिया है.
securityCodeAllParticipants|i|hr|Vaš sigurnosni kôd promijenio se za sve sudionike.
securityCodeAllParticipants|i|hr|Vaš sigurnosni kôd za sve sudionike promijenio se zbog prijave na vašem novom uređaju.
securityCodeAllParticipants|i|hr|Vaš sigurnosni kôd za sve sudionike promijenio se zbog odjave na vašem uređaju.
securityCodeAllParticipants|i|hr|Vaš sigurnosni kôd za sudionike promijenio se zbog odjave ili prijave s jednog ili više vaših uređaja.
securityCodeAllParticipants|i|hu|Minden résztvevő biztonsági kódja megváltozott.
securityCodeAllParticipants|i|hu|Minden résztvevő biztonsági kódja megváltozott, mert bejelentkeztek egy új eszközödön.
securityCodeAllParticipants|i|hu|Minden résztvevő biztonsági kódja megváltozott, mert kijelentkeztek az eszközödön.
securityCodeAllParticipants|i|hu|Minden résztvevő biztonsági kódja megváltozott, mert be- vagy kijelentkeztek eszközeid egyikén.
securityCodeAllParticipants|i|id|Kode keamanan Anda dengan semua peserta telah berubah.
securityCodeAllParticipants|i|id|Kode keamanan Anda dengan semua peserta telah berubah karena perangkat baru Anda telah masuk ke WhatsApp.
securityCodeAllParticipants|i|id|Kode keamanan Anda dengan semua peserta telah berubah karena perangkat Anda telah keluar dari WhatsApp.
securityCodeAllParticipants|i|id|Kode keamanan Anda dengan semua peserta telah berubah karena satu atau beberapa perangkat Anda telah masuk atau keluar dari WhatsApp.
securityCodeAllParticipants|i|it|Il tuo codice di sicurezza con tutti i partecipanti è cambiato.
securityCodeAllParticipants|i|it|Il tuo codice di sicurezza con tutti i partecipanti è cambiato perché hai effettuato l'accesso a un nuovo dispositivo.
securityCodeAllParticipants|i|it|Il tuo codice di sicurezza con tutti i partecipanti è cambiato perché ti sei disconnesso dal tuo dispositivo.
securityCodeAllParticipants|i|it|Il tuo codice di sicurezza con tutti i partecipanti è cambiato perché hai effettuato l'accesso o ti sei disconnesso da uno o più dei tuoi dispositivi.
securityCodeAllParticipants|i|ja|すべての参加者とのセキュリティコードが変更されました。
securityCodeAllParticipants|i|ja|新しいデバイスにログインしたため、すべての参加者とのセキュリティコードが変更されました。
securityCodeAllParticipants|i|ja|デバイスからログアウトしたため、すべての参加者とのセキュリティコードが変更されました。
securityCodeAllParticipants|i|ja|1台以上のデバイスでログインまたはログアウトしたため、すべての参加者とのセキュリティコードが変更されました。
securityCodeAllParticipants|i|ko|모든 멤버와의 보안 코드가 변경되었습니다.
securityCodeAllParticipants|i|ko|모든 멤버와의 보안 코드가 변경되었습니다. 회원님이 새 기기에 로그인했기 때문입니다.
securityCodeAllParticipants|i|ko|모든 멤버와의 보안 코드가 변경되었습니다. 회원님이 기기에서 로그아웃했기 때문입니다.
securityCodeAllParticipants|i|ko|단체 메시지를 받는 모든 멤버와의 보안 코드가 변경되었습니다. 회원님이 여러개의 기기 중 하나 이상의 기기에서 로그인 또는 로그아웃했기 때문입니다.
securityCodeAllParticipants|i|mr|तुमचा सर्व प्राप्तकर्त्यांशी संबंधित सुरक्षा कोड बदलला आहे.
securityCodeAllParticipants|i|mr|तुमच्या नवीन डिव्हाइसवर लॉग इन केल्यामुळे तुमचा सर्व प्राप्तकर्त्यांशी संबंधित सुरक्षा कोड बदलला आहे.
securityCodeAllParticipants|i|mr|तुमच्या डिव्हाइसवरून लॉग आउट केल्यामुळे तुमचा सर्व प्राप्तकर्त्यांशी संबंधित सुरक्षा कोड बदलला आहे.
securityCodeAllParticipants|i|mr|तुमच्या एक किंवा त्याहून अधिक डिव्हाइसेसवरून लॉग इन किंवा लॉग आउट केल्यामुळे तुमचा सर्व प्राप्तकर्त्यांशी संबंधित सुरक्षा कोड बदलला आहे.
securityCodeAllParticipants|i|ms|Kod keselamatan anda dengan semua peserta telah berubah.
securityCodeAllParticipants|i|ms|Kod keselamatan anda dengan semua peserta telah berubah kerana terdapat log masuk pada peranti baharu milik anda.
securityCodeAllParticipants|i|ms|Kod keselamatan anda dengan semua peserta telah berubah kerana terdapat log keluar daripada peranti anda.
securityCodeAllParticipants|i|ms|Kod keselamatan anda dengan semua peserta telah berubah kerana terdapat log masuk atau log keluar daripada satu atau lebih peranti anda.
securityCodeAllParticipants|i|nb|Sikkerhetskoden med alle deltakere ble endret.
securityCodeAllParticipants|i|nb|Sikkerhetskoden med alle deltakere ble endret fordi det har skjedd en innlogging på en ny enhet hos deg.
securityCodeAllParticipants|i|nb|Sikkerhetskoden med alle deltakere ble endret fordi det har skjedd en utlogging på enheten din.
securityCodeAllParticipants|i|nb|Sikkerhetskoden med alle deltakere ble endret fordi det har skjedd en innlogging eller utlogging på én eller flere av dine enheter.
securityCodeAllParticipants|i|nl|Uw beveiligingscode voor alle deelnemers is gewijzigd.
securityCodeAllParticipants|i|nl|Uw beveiligingscode voor alle deelnemers is gewijzigd, omdat iemand zich heeft aangemeld bij een nieuw apparaat van u.
securityCodeAllParticipants|i|nl|Uw beveiligingscode voor alle deelnemers is gewijzigd, omdat iemand zich heeft afgemeld bij uw apparaat.
securityCodeAllParticipants|i|nl|Uw beveiligingscode voor alle deelnemers is gewijzigd, omdat iemand zich heeft aan- of afgemeld bij een of meer van uw apparaten.
securityCodeAllParticipants|i|pl|Twój kod zabezpieczeń ze wszystkimi uczestnikami zmienił się.
securityCodeAllParticipants|i|pl|Twój kod zabezpieczeń ze wszystkimi uczestnikami zmienił się, ponieważ nastąpiło zalogowanie na Twoim nowym urządzeniu.
securityCodeAllParticipants|i|pl|Twój kod zabezpieczeń ze wszystkimi uczestnikami zmienił się, ponieważ nastąpiło wylogowanie na Twoim urządzeniu.
securityCodeAllParticipants|i|pl|Twój kod zabezpieczeń ze wszystkimi uczestnikami zmienił się, ponieważ nastąpiło zalogowanie lub wylogowanie na co najmniej jednym z Twoich urządzeń.
securityCodeAllParticipants|i|pt|Seu código de segurança com todos os participantes mudou.
securityCodeAllParticipants|i|pt|Seu código de segurança com todos os participantes mudou porque você se conectou a um novo aparelho.
securityCodeAllParticipants|i|pt|Seu código de segurança com todos os participantes mudou porque você se desconectou do seu aparelho.
securityCodeAllParticipants|i|pt|Seu código de segurança com todos os participantes mudou porque você se conectou ou desconectou de um ou mais aparelhos.
securityCodeAllParticipants|i|pt|O seu código de segurança partilhado com todos os participantes mudou.
securityCodeAllParticipants|i|pt|O seu código de segurança partilhado com todos os participantes mudou porque foi iniciada uma sessão num novo dispositivo seu.
securityCodeAllParticipants|i|pt|O seu código de segurança partilhado com todos os participantes mudou porque foi terminada uma sessão no seu dispositivo.
securityCodeAllParticipants|i|pt|O seu código de segurança partilhado com todos os participantes mudou porque foi iniciada ou terminada uma sessão num, ou mais, dispositivos seus.
securityCodeAllParticipants|i|ro|Codul dvs. de securitate cu toți participanții s-a schimbat.
securityCodeAllParticipants|i|ro|Codul dvs. de securitate cu toți participanții s-a schimbat, deoarece un dispozitiv nou al dvs. s-a conectat la WhatsApp.
securityCodeAllParticipants|i|ro|Codul dvs. de securitate cu toți participanții s-a schimbat, deoarece dispozitivul dvs. s-a deconectat de la WhatsApp.
securityCodeAllParticipants|i|ro|Codul dvs. de securitate cu toți participanții s-a schimbat, deoarece unul sau mai multe dintre dispozitivele dvs. s‑au conectat sau deconectat de la WhatsApp.
securityCodeAllParticipants|i|ru|Ваш код безопасности со всеми участниками изменился.
securityCodeAllParticipants|i|ru|Ваш код безопасности со всеми участниками изменился, так как был выполнен вход на вашем новом устройстве.
securityCodeAllParticipants|i|ru|Ваш код безопасности со всеми участниками изменился, так как был выполнен выход на вашем устройстве.
securityCodeAllParticipants|i|ru|Ваш код безопасности со всеми участниками изменился, так как был выполнен вход или выход на одном или нескольких ваших устройствах.
securityCodeAllParticipants|i|sk|Bezpečnostný kód, ktorý zdieľate so všetkými účastníkmi, sa zmenil.
securityCodeAllParticipants|i|sk|Bezpečnostný kód, ktorý zdieľate so všetkými účastníkm, bol zmenený, pretože ste sa prihlásili z nového zariadenia.
securityCodeAllParticipants|i|sk|Bezpečnostný kód, ktorý zdieľate so všetkými účastníkmi, bol zmenený, pretože ste sa odhlásili zo svojho zariadenia.
securityCodeAllParticipants|i|sk|Bezpečnostný kód, ktorý zdieľate so všetkými príjemcami, bol zmenený, pretože ste sa prihlásili alebo odhlásili z jedného alebo viacerých zariadení.
securityCodeAllParticipants|i|sv|Din säkerhetskod med alla deltagare ändrades.
securityCodeAllParticipants|i|sv|Din säkerhetskod med alla deltagare ändrades eftersom du loggade in på en av dina nya enheter.
securityCodeAllParticipants|i|sv|Din säkerhetskod med alla deltagare ändrades eftersom du loggade ut från din enhet.
securityCodeAllParticipants|i|sv|Din säkerhetskod med alla deltagare ändrades eftersom du loggade in eller loggade ut från en eller flera av dina enheter.
securityCodeAllParticipants|i|th|รหัสความปลอดภัยของคุณกับสมาชิกทั้งหมดมีการเปลี่ยนแปลง
securityCodeAllParticipants|i|th|รหัสความปลอดภัยของคุณกับสมาชิกทั้งหมดมีการเปลี่ยนแปลงเนื่องจากมีการเข้าสู่ระบบอุปกรณ์ใหม่ของคุณ
securityCodeAllParticipants|i|th|รหัสความปลอดภัยของคุณกับสมาชิกทั้งหมดมีการเปลี่ยนแปลงเนื่องจากมีการออกจากระบบอุปกรณ์ของคุณ
securityCodeAllParticipants|i|th|รหัสความปลอดภัยของคุณกับสมาชิกทั้งหมดมีการเปลี่ยนแปลงเนื่องจากมีการเข้าหรือออกจากระบบอุปกรณ์ของคุณอย่างน้อย 1 เครื่อง
securityCodeAllParticipants|i|tr|Tüm katılımcılarla aranızdaki güvenlik kodu değişti.
securityCodeAllParticipants|i|tr|Size ait yeni bir cihazdan giriş yapıldığı için tüm katılımcılarla aranızdaki güvenlik kodu değişti.
securityCodeAllParticipants|i|tr|Cihazınızdan çıkış yapıldığı için tüm katılımcılarla aranızdaki güvenlik kodu değişti.
securityCodeAllParticipants|i|tr|Size ait bir veya daha fazla cihazdan giriş ya da çıkış yapıldığı için tüm katılımcılarla aranızdaki güvenlik kodu değişti.
securityCodeAllParticipants|i|uk|Код безпеки з усіма учасниками змінився.
securityCodeAllParticipants|i|uk|Код безпеки з усіма учасниками змінився, оскільки ви ввійшли в систему на новому пристрої.
securityCodeAllParticipants|i|uk|Код безпеки з усіма учасниками змінився, оскільки ви вийшли із системи на своєму пристрої.
securityCodeAllParticipants|i|uk|Код безпеки з усіма учасниками змінився, оскільки ви ввійшли в систему або вийшли з неї принаймні на одному зі своїх пристроїв.
securityCodeAllParticipants|i|ur|سبھی ممبرز کے ساتھ آپ کا سیکیورٹی کوڈ تبدیل ہوگیا ہے۔
securityCodeAllParticipants|i|ur|سبھی ممبرز کے ساتھ آپ کا سیکیورٹی کوڈ تبدیل ہوگیا ہے کیونکہ آپ کے ایک نئے آلے پر لاگ ان کیا گیا تھا۔
securityCodeAllParticipants|i|ur|سبھی ممبرز کے ساتھ آپ کا سیکیورٹی کوڈ تبدیل ہوگیا ہے کیونکہ آپ کے آلے سے لاگ آؤٹ کیا گیا تھا۔
securityCodeAllParticipants|i|ur|سبھی ممبرز کے ساتھ آپ کا سیکیورٹی کوڈ تبدیل ہوگیا ہے کیونکہ آپ کے ایک یا زیادہ آلات سے لاگ ان یا لاگ آؤٹ کیا گیا تھا۔
securityCodeAllParticipants|i|vi|Mã bảo mật của bạn với tất cả thành viên đã thay đổi.
securityCodeAllParticipants|i|vi|Mã bảo mật của bạn với tất cả thành viên đã thay đổi vì có phiên đăng nhập trên thiết bị mới của bạn.
securityCodeAllParticipants|i|vi|Mã bảo mật của bạn với tất cả thành viên đã thay đổi vì thiết bị của bạn đã đăng xuất.
securityCodeAllParticipants|i|vi|Mã bảo mật của bạn với tất cả thành viên đã thay đổi vì một hoặc nhiều thiết bị của bạn đã đăng nhập hoặc đăng xuất.
securityCodeAllParticipants|i|zh|您與所有參與者之間的安全代碼已變更。
securityCodeAllParticipants|i|zh|由於您登入了新裝置，因此您與所有參與者之間的安全代碼已變更。
securityCodeAllParticipants|i|zh|由於您登出了裝置，因此您與所有參與者之間的安全代碼已變更。
securityCodeAllParticipants|i|zh|由於您登入或登出了一部或多部裝置，因此您與所有參與者之間的安全代碼已變更。
securityCodeAllParticipants|i|zh|所有群组成员的安全代码都已更改。
securityCodeAllParticipants|i|zh|您和所有群组成员的安全代码已更改，因为您曾在新设备上登录。
securityCodeAllParticipants|i|zh|您和所有群组成员的安全代码已更改，因为您曾从设备中登出。
securityCodeAllParticipants|i|zh|您和所有群组成员的安全代码已更改，因为您曾在一个或多个设备上登录或登出。
securityCodeAllParticipants|i|zh|您與所有對話成員的安全碼已變更。
securityCodeAllParticipants|i|zh|由於您已登入新裝置，您與所有對話成員的安全碼已變更。
securityCodeAllParticipants|i|zh|由於您已登出裝置，您與所有對話成員的安全碼已變更。
securityCodeAllParticipants|i|zh|由於您登入或登出一個或多個裝置，您與所有對話成員的安全碼已變更。
"""#
}
