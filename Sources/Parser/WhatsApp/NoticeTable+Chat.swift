// Written by Scripts/notice-table.py; change that, not this.
// swift-format-ignore-file

extension NoticeTable {
  /// WhatsApp's own texts (iOS 22.24, Android 2018/19) for encryption, timers, blocking and business accounts.
  static let chat: StaticString = #"""
encryptionBanner|i|ar|الرسائل والمكالمات مشفرة تمامًا بين الطرفين، بحيث لا يستطيع أحد خارج هذه الدردشة، ولا حتى شركة واتساب نفسها، قراءتها أو الاستماع إليها.
encryptionBanner|i|bn|মেসেজ এবং কল এন্ড-টু-এন্ড এনক্রিপ্টেড থাকে। এই চ্যাটে থাকা ব্যক্তি ছাড়া অন্য কেউ এমনকি WhatsApp-ও সেগুলি পড়তে বা শুনতে পারবে না।
encryptionBanner|i|ca|Els missatges i les trucades estan xifrats d'extrem a extrem. Ningú de fora d'aquest xat, ni tan sols el WhatsApp, els pot llegir o escoltar.
encryptionBanner|i|cs|Zprávy a hovory jsou opatřeny koncovým šifrováním. Nikdo, kdo není přímým účastníkem této konverzace, ji nemůže sledovat ani poslouchat. Dokonce ani WhatsApp.
encryptionBanner|i|da|Beskeder og opkald er end-to-end-krypterede. Ingen uden for denne chat, selv ikke WhatsApp, kan læse eller høre dem.
encryptionBanner|i|de|Nachrichten und Anrufe sind Ende-zu-Ende-verschlüsselt. Niemand außerhalb dieses Chats kann sie lesen oder anhören, nicht einmal WhatsApp.
encryptionBanner|i|el|Τα μηνύματα και οι κλήσεις κρυπτογραφούνται πλήρως. Κανένας εκτός αυτής της συνομιλίας, ούτε το WhatsApp, δεν μπορεί να τα διαβάσει ή να τις ακούσει.
encryptionBanner|i|en|Messages and calls are end-to-end encrypted. No one outside of this chat, not even WhatsApp, can read or listen to them.
encryptionBanner|i|es|Los mensajes y las llamadas están cifrados de extremo a extremo. Nadie fuera de este chat, ni siquiera WhatsApp, puede leerlos ni escucharlos.
encryptionBanner|i|fa|پیام‌ها و تماس‌ها سرتاسر رمزگذاری شده‌اند. هیچ شخصی خارج از این گفتگو، حتی واتساپ، نمی‌تواند آن‌ها را بخواند یا بشنود.
encryptionBanner|i|fi|Viestit ja puhelut salataan täysin. Kukaan tämän keskustelun ulkopuolinen, ei edes WhatsApp, voi lukea tai kuunnella niitä.
encryptionBanner|i|fr|Les messages et les appels sont chiffrés de bout en bout. Aucun tiers, pas même WhatsApp, ne peut les lire ou les écouter.
encryptionBanner|i|ga|Déantar criptiúchán ó cheann go ceann ar theachtaireachtaí agus ar ghlaonna. Ní féidir le héinne lasmuigh den chomhrá iad a léamh ná éisteacht leo, fiú WhatsApp.
encryptionBanner|i|gu|મેસેજ અને કૉલ શરૂથી અંત સુધી સુરક્ષિત છે. આ ચેટની બહારની કોઈ વ્યક્તિ તેને વાંચી કે સાંભળી શકતી નથી, WhatsApp પણ નહિ.
encryptionBanner|i|he|ההודעות והשיחות מוצפנות מקצה-לקצה. לאף אחד מחוץ לצ'אט זה, גם לא ל-WhatsApp, אין אפשרות לקרוא אותן או להאזין להן.
encryptionBanner|i|hi|मैसेजेस और कॉल्स एंड-टू-एंड एन्क्रिप्टेड हैं. इस चैट में शामिल लोगों के अलावा कोई भी इन्हें पढ़ या सुन नहीं सकता, WhatsApp भी नहीं.
encryptionBanner|i|hr|Poruke i pozivi zaštićeni su potpunom enkripcijom. Nitko izvan ovog razgovora, čak ni WhatsApp, ne može ih pročitati niti poslušati.
encryptionBanner|i|hu|Az üzenetek és hívások végpontok közötti titkosítással vannak védve. A csevegés résztvevőin kívül senki, még a WhatsApp sem tudja elolvasni és meghallgatni azokat.
encryptionBanner|i|id|Pesan dan panggilan terenkripsi secara end-to-end. Tidak seorang pun di luar chat ini, termasuk WhatsApp, yang dapat membaca atau mendengarkannya.
encryptionBanner|i|it|I messaggi e le chiamate sono crittografati end-to-end. Nessuno al di fuori di questa chat, nemmeno WhatsApp, può leggerne o ascoltarne il contenuto.
encryptionBanner|i|ja|メッセージと通話はエンドツーエンド暗号化されています。チャットの参加者以外は、たとえWhatsAppでも読んだり聞いたりすることはできません。
encryptionBanner|i|ko|메시지 및 전화는 종단간 암호화되어 안전합니다. 아무도 엿보거나 들을 수 없습니다. WhatsApp에게도 이러한 권한이 없습니다.
encryptionBanner|i|mr|मेसेजेस आणि कॉल्स एन्ड-टू-एन्ड एन्क्रिप्शनने सुरक्षित केलेले असतात. या चॅटमध्ये सहभागी असलेल्या व्यक्तींखेरीज इतर कोणीही, अगदी WhatsApp देखील ते वाचू किंवा ऐकू शकत नाही.
encryptionBanner|i|ms|Mesej dan panggilan disulitkan hujung ke hujung. Tiada orang luar daripada sembang ini dapat membaca atau mendengar mesej, walaupun WhatsApp sendiri.
encryptionBanner|i|nb|Meldinger og samtaler er ende-til-ende-krypterte. Ingen utenfor samtalen, ikke engang WhatsApp, kan lese eller høre på dem.
encryptionBanner|i|nl|Berichten en gesprekken worden end-to-end versleuteld. Niemand buiten deze chat kan ze lezen of beluisteren, zelfs WhatsApp niet.
encryptionBanner|i|pl|Wiadomości i połączenia są w pełni zaszyfrowane. Nikt spoza czatu, nawet WhatsApp, nie może ich odczytać ani odsłuchać.
encryptionBanner|i|pt|As mensagens e as chamadas são protegidas com a criptografia de ponta a ponta e ficam somente entre você e os participantes desta conversa. Nem mesmo o WhatsApp pode ler ou ouvi-las.
encryptionBanner|i|pt|As mensagens e chamadas são encriptadas ponto a ponto. Ninguém fora desta conversa, nem mesmo o WhatsApp, pode ler ou ouvi-las.
encryptionBanner|i|ro|Mesajele și apelurile sunt criptate integral. Nicio persoană care nu participă la această conversație, nici măcar WhatsApp, nu le poate citi sau asculta.
encryptionBanner|i|ru|Сообщения и звонки защищены сквозным шифрованием. Третьи лица, включая WhatsApp, не могут прочитать ваши сообщения или прослушать звонки.
encryptionBanner|i|sk|Správy a hovory sú zabezpečené šifrovaním počas celého spojenia. Nemôže si ich vypočuť ani vidieť nikto, kto nie je ich účastníkom. Dokonca ani WhatsApp.
encryptionBanner|i|sv|Meddelanden och samtal är komplett krypterade. Ingen utanför denna chatt, inte ens WhatsApp, kan läsa dem eller lyssna på dem.
encryptionBanner|i|th|ข้อความและการโทรได้รับการเข้ารหัสจากต้นทางถึงปลายทาง ผู้ที่ไม่ได้อยู่ในแชทนี้จะไม่สามารถอ่านหรือฟังได้แม้แต่ WhatsApp เอง
encryptionBanner|i|tr|Mesajlar ve aramalar uçtan uca şifrelidir. WhatsApp da dahil olmak üzere bu sohbetin dışında bulunan hiç kimse mesaj ve aramalarınızı okuyamaz ve dinleyemez.
encryptionBanner|i|uk|Повідомлення й дзвінки захищено наскрізним шифруванням. Прочитати чи прослухати їх не зможе жодна стороння особа, навіть із WhatsApp.
encryptionBanner|i|ur|میسجز اور کالز اینڈ ٹو اینڈ اینکرپشن کے ذریعے محفوظ ہیں۔ اس چیٹ کی بات چیت کو باہر کا کوئی بھی شخص پڑھ یا سن نہیں سکتا، WhatsApp بھی نہیں۔
encryptionBanner|i|vi|Tin nhắn và cuộc gọi được mã hóa đầu cuối. Những người bên ngoài cuộc trò chuyện này, kể cả WhatsApp, sẽ không đọc hoặc nghe được.
encryptionBanner|i|zh|訊息和通話經端對端加密。對話以外的任何人 (即使是 WhatsApp) 均無法查看或聆聽那些內容。
encryptionBanner|i|zh|消息和通话都进行端到端加密。对话之外的任何人，甚至包含 WhatsApp，都无法读取或收听。
encryptionBanner|i|zh|訊息已受端對端加密保護。此對話以外所有人，包括 WhatsApp 在內，都無法讀取或聽取。
encryptionBanner|a|en|Messages to this chat and calls are now secured with end-to-end encryption. Tap for more info.
encryptionBanner|a|en|Messages to this group are now secured with end-to-end encryption. Tap for more info.
encryptionBanner|a|af|Boodskappe aan hierdie gesprek en oproepe word nou beveilig met end-tot-end enkripsie. Tik vir meer inligting.
encryptionBanner|a|af|Boodskappe aan hierdie groep word nou beveilig met end-tot-end enkripsie. Tik vir meer inligting.
encryptionBanner|a|ar|باتت الرسائل التي ترسلها إلى هذه الدردشة والمكالمات التي تجريها ضمنها محمية من خلال التشفير التام. انقر للمزيد من المعلومات.
encryptionBanner|a|ar|باتت الرسائل التي ترسلها إلى هذه المجموعة محمية من خلال التشفير التام. انقر للمزيد من المعلومات.
encryptionBanner|a|az|Bu söhbətə göndərdiyiniz ismarıclar və zənglər artıq bir başdan digərinə qədər şifrələnir. Ətraflı məlumat üçün toxunun.
encryptionBanner|a|az|Bu qrupa göndərdiyiniz ismarıclar artıq bir başdan digərinə qədər şifrələnir. Ətraflı məlumat üçün toxunun.
encryptionBanner|a|bg|Съобщенията, които изпращате към този чат и обажданията вече са подсигурени с криптиране от край до край. Натиснете за повече информация.
encryptionBanner|a|bg|Съобщенията, които изпращате към тази група, вече са подсигурени с криптиране от край до край. Натиснете за повече информация.
encryptionBanner|a|bn|এই চ্যাটের বার্তা এবং কলগুলো দুই দিক থেকে এনক্রিপশানের মাধ্যমে নিরাপদ। আরও তথ্যের জন্য আলতো চাপুন।
encryptionBanner|a|bn|এই গোষ্ঠীর বার্তাগুলো দুই দিক থেকে এনক্রিপশানের মাধ্যমে নিরাপদ। আরও তথ্যের জন্য আলতো চাপুন।
encryptionBanner|a|ca|Els missatges i trucades d'aquest xat estan ara assegurades amb encriptació d'extrem a extrem. Prem aquí per més informació.
encryptionBanner|a|ca|Els missatges d'aquest grup estan ara assegurats amb encriptació d'extrem a extrem. Prem aquí per més informació.
encryptionBanner|a|cs|Hovory a zprávy v tomto chatu jsou teď zabezpečeny koncovým šifrováním. Další informace zobrazíte klepnutím.
encryptionBanner|a|cs|Zprávy pro tuto skupinu jsou teď zabezpečeny koncovým šifrováním. Další informace zobrazíte klepnutím.
encryptionBanner|a|da|Beskeder og opkald til denne chat er nu sikret med kryptering. Tryk for mere info.
encryptionBanner|a|da|Beskeder til denne gruppe er nu sikret med kryptering. Tryk for mere info.
encryptionBanner|a|de|Nachrichten in diesem Chat sowie Anrufe sind jetzt mit Ende-zu-Ende-Verschlüsselung geschützt. Tippe für mehr Infos.
encryptionBanner|a|de|Nachrichten an diese Gruppe sind jetzt mit Ende-zu-Ende-Verschlüsselung geschützt. Tippe für mehr Infos.
encryptionBanner|a|el|Τα μηνύματα και οι κλήσεις προς αυτήν τη συνομιλία είναι τώρα ασφαλή με κρυπτογράφηση. Πατήστε για πληροφορίες.
encryptionBanner|a|el|Τα μηνύματα προς αυτήν την ομάδα είναι τώρα ασφαλή με κρυπτογράφηση. Πατήστε για πληροφορίες.
encryptionBanner|a|es|Los mensajes y llamadas en este chat ahora están protegidos con cifrado de extremo a extremo. Toca para más información.
encryptionBanner|a|es|Los mensajes en este grupo ahora están protegidos con cifrado de extremo a extremo. Toca para más información.
encryptionBanner|a|et|Selle vestluse sõnumid ja kõned on nüüd kaitstud otsast otsani krüpteerimisega. Toksa rohkema info saamiseks.
encryptionBanner|a|et|Selle grupi sõnumid on nüüd kaitstud otsast otsani krüpteerimisega. Toksa rohkema info saamiseks.
encryptionBanner|a|fa|پیام ها و تماس های این چت هم اکنون با رمزگذاری سرتاسری محفوظ شده اند. برای اطلاعات بیشتر اینجا بزنید.
encryptionBanner|a|fa|پیام ها به این گروه هم اکنون با رمزگذاری سرتاسری محفوظ شده اند. برای اطلاعات بیشتر اینجا بزنید.
encryptionBanner|a|fi|Viestit tähän keskusteluun ja puhelut salataan nyt täysin. Napauta saadaksesi lisätietoja.
encryptionBanner|a|fi|Viestit tähän ryhmään salataan nyt täysin. Napauta saadaksesi lisätietoja.
encryptionBanner|a|fr|Les messages envoyés dans cette discussion et les appels sont désormais protégés avec le chiffrement de bout en bout. Appuyez pour plus d'informations.
encryptionBanner|a|fr|Les messages envoyés dans ce groupe sont désormais protégés avec le chiffrement de bout en bout. Appuyez pour plus d'informations.
encryptionBanner|a|gu|આ વાતના સંદેશાઓ અને કૉલ્સ હવે શરૂઆતથી અંત સુધી ગુપ્તીકરણ દ્વારા સુરક્ષિત છે. વધુ માહિતી માટે ટેપ કરો.
encryptionBanner|a|gu|આ સમૂહના સંદેશાઓ હવે શરૂઆતથી અંત સુધી ગુપ્તીકરણ દ્વારા સુરક્ષિત છે. વધુ માહિતી માટે ટેપ કરો.
encryptionBanner|a|he|כעת השיחות וההודעות הנשלחות בצ'אט זה מאובטחות עם הצפנה מקצה לקצה. הקש/י למידע נוסף.
encryptionBanner|a|he|כעת ההודעות הנשלחות בקבוצה זו מאובטחות עם הצפנה מקצה לקצה. הקש/י למידע נוסף.
encryptionBanner|a|hi|इस चैट और कॉल मे भेजे गए सन्देश शुरू से अंत तक एन्क्रिप्शन के साथ सुरक्षित है. अधिक जानकारी के लिए टैप करें.
encryptionBanner|a|hi|इस समूह में भेजे गए संदेश शुरू से अंत तक एन्क्रिप्शन से सुरक्षित हैं. अधिक जानकारी के लिए टैप करें.
encryptionBanner|a|hr|Poruke poslane na ovaj razgovor i pozivi sad su osigurani end-to-end metodom. Dotaknite za više informacija.
encryptionBanner|a|hr|Poruke poslane na ovu grupu sad su osigurane end-to-end metodom šifriranja. Dotaknite za više informacija.
encryptionBanner|a|hu|Az ebben a csevegésben lévő üzenetek és hívások titkosítottak a végpontok között. Koppints további információkért.
encryptionBanner|a|hu|Az ebben a csoportban lévő üzenetek titkosítottak a végpontok között. Koppints további információkért.
encryptionBanner|a|id|Pesan-pesan yang dikirimkan ke chat ini dan panggilan kini diamankan dengan enkripsi end-to-end. Ketuk untuk info selengkapnya.
encryptionBanner|a|id|Pesan-pesan yang dikirimkan ke grup ini kini diamankan dengan enkripsi end-to-end. Ketuk untuk info selengkapnya.
encryptionBanner|a|it|I messaggi inviati a questa chat sono ora protetti con la crittografia end-to-end. Tocca per maggiori informazioni.
encryptionBanner|a|it|I messaggi inviati a questo gruppo sono ora protetti con la crittografia end-to-end. Tocca per maggiori informazioni.
encryptionBanner|a|ja|このチャットと通話へのメッセージは、エンドツーエンドの暗号化で保護されています。詳細を見るにはタップしてください
encryptionBanner|a|ja|このグループへのメッセージは、エンドツーエンドの暗号化で保護されています。詳細を見るにはタップしてください。
encryptionBanner|a|kk|Осы чатқа жөнелтілген хаттар және қоңыраулар толығымен шифрлау арқылы қауіпсіз етілді. Толық ақпарат үшін басыңыз.
encryptionBanner|a|kk|Осы топқа жөнелтілген хаттар толығымен шифрлау арқылы қауіпсіз етілді. Толық ақпарат үшін басыңыз.
encryptionBanner|a|kn|ಈ ಪ್ರಸಾರಪಟ್ಟಿಯ ಸಂದೇಶಗಳು ಮತ್ತು ಕರೆಗಳು ಈಗ ಕೊನೆಯಿಂದ-ಕೊನೆವರೆಗೆ ಎನ್ಕ್ರಿಪ್ಷನ್ ನಿಂದ ಭದ್ರಪಡಿಸಲ್ಪಟ್ಟಿವೆ.ಹೆಚ್ಚಿನ ಮಾಹಿತಿಗಾಗಿ ತಟ್ಟಿ.
encryptionBanner|a|kn|ಈ ಗುಂಪಿಗೆ ಸಂದೇಶಗಳು ಈಗ ಕೊನೆಯಿಂದ-ಕೊನೆವರೆಗೆ ಏನ್ಕ್ರಿಪ್ಷನ್ ನಿಂದ ಭದ್ರಪಡಿಸಲ್ಪಟ್ಟಿವೆ. ಹೆಚ್ಚಿನ ಮಾಹಿತಿಗಾಗಿ ತಟ್ಟಿ.
encryptionBanner|a|ko|이 대화 및 통화의 메시지는 이제 종단간 암호화되어 안전합니다. 더 많은 정보를 보려면 탭하세요.
encryptionBanner|a|ko|이 그룹의 메시지는 이제 종단간 암호화되어 안전합니다. 더 많은 정보를 보려면 탭하세요.
encryptionBanner|a|lt|Žinutės į šį pokalbį ir skambučiai dabar yra apsaugoti ištisiniu šifravimu. Bakstelėkite daugiau info.
encryptionBanner|a|lt|Žinutės į šią grupę dabar yra apsaugotos ištisiniu šifravimu. Bakstelėkite daugiau info.
encryptionBanner|a|lv|Ziņas un zvani šajā sarakstē tagad ir aizsargāti ar pilnīgu šifrēšanu. Pieskarieties, lai uzzinātu vairāk.
encryptionBanner|a|lv|Ziņas šajā grupā tagad ir aizsargātas ar pilnīgu šifrēšanu. Pieskarieties, lai uzzinātu vairāk.
encryptionBanner|a|mk|Пораките во овој разговор и повиците сега се обезбедени со шифрирање крај-до-крај. Притисни за повеќе инфо.
encryptionBanner|a|mk|Пораките до оваа група сега се обезбедени со шифрирање крај-до-крај. Притисни за повеќе инфо.
encryptionBanner|a|ml|ഈ ചാറ്റിലേക്കും വിളിയിലേക്കുമുള്ള സന്ദേശങ്ങൾ ഇപ്പോൾ ആദ്യാവസാന എൻക്രിപ്ഷൻ വഴി സുരക്ഷിതമാണ്. കൂടുതൽ വിവരങ്ങൾക്ക് സ്പർശിക്കൂ.
encryptionBanner|a|ml|ഈ ഗ്രൂപ്പിലേക്കുള്ള സന്ദേശങ്ങൾ ഇപ്പോൾ ആദ്യാവസാന എൻക്രിപ്ഷൻ വഴി സുരക്ഷിതമാണ്. കൂടുതൽ വിവരങ്ങൾക്ക് സ്പർശിക്കൂ.
encryptionBanner|a|mr|या गप्पांमधील संदेश आणि कॉल्स हे आता संपूर्णपणे कूटबद्ध करून सुरक्षित केलेले आहेत. अधिक माहितीसाठी टॅप करा.
encryptionBanner|a|mr|या गटामधील संदेश आता संपूर्णपणे कूटबद्ध करून सुरक्षित केलेले आहेत. अधिक माहितीसाठी टॅप करा.
encryptionBanner|a|ms|Mesej-mesej ke sembang ini dan panggilan kini selamat dengan penyulitan hujung ke hujung. Ketik untuk lebih info.
encryptionBanner|a|ms|Mesej-mesej ke grup ini kini selamat dengan penyulitan hujung ke hujung. Ketik untuk lebih info.
encryptionBanner|a|nb|Meldinger til denne samtalen er nå kryptert fra ende til ende. Trykk for mer informasjon.
encryptionBanner|a|nb|Meldinger til denne gruppen er nå kryptert fra ende til ende. Trykk for mer informasjon.
encryptionBanner|a|nl|Berichten en oproepen in deze chat zijn nu beveiligd met end-to-end encryptie. Tik voor meer informatie.
encryptionBanner|a|nl|Berichten die naar deze groep worden verzonden, zijn nu beveiligd met end-to-end encryptie. Tik voor meer informatie.
encryptionBanner|a|pa|ਇਹ ਗੱਲਬਾਤ ਲਈ ਸੁਨੇਹੇ ਅਤੇ ਕਾਲਾਂ ਹੁਣ ਸਿਰੇ ਤੋਂ ਸਿਰੇ ਤੱਕ ਇੰਕ੍ਰਿਪਸ਼ਨ ਨਾਲ ਸੁਰੱਖਿਅਤ ਕੀਤੀਆਂ ਹਨ। ਹੋਰ ਜਾਣਕਾਰੀ ਲਈ ਟੈਪ ਕਰੋ।
encryptionBanner|a|pa|ਇਹ ਗਰੁੱਪ ਲਈ ਸੁਨੇਹੇ ਹੁਣ ਸਿਰੇ ਤੋਂ ਸਿਰੇ ਤੱਕ ਇੰਕ੍ਰਿਪਸ਼ਨ ਨਾਲ ਸੁਰੱਖਿਅਤ ਕੀਤੇ ਹਨ। ਹੋਰ ਜਾਣਕਾਰੀ ਲਈ ਟੈਪ ਕਰੋ।
encryptionBanner|a|pl|Wiadomości oraz połączenia w tym czacie są teraz zabezpieczone przez pełne szyfrowanie. Więcej informacji tutaj.
encryptionBanner|a|pl|Wiadomości do tej grupy są teraz zabezpieczone przez pełne szyfrowanie. Więcej informacji tutaj.
encryptionBanner|a|pt|Nesta conversa, as mensagens que enviar e as chamadas que efetuar são completamente encriptadas.
encryptionBanner|a|pt|As mensagens que enviar a este grupo passarão a ser completamente encriptadas. Toque para saber mais.
encryptionBanner|a|pt|As mensagens e chamadas desta conversa estão agora seguras com criptografia de ponta-a-ponta. Toque para obter mais informações.
encryptionBanner|a|pt|As mensagens enviadas a este grupo estão agora protegidas com a criptografia de ponta-a-ponta. Toque para obter mais informações.
encryptionBanner|a|ro|Mesajele către această conversație și apelurile sunt acum securizate prin criptare integrală. Apăsați pentru mai multe detalii.
encryptionBanner|a|ro|Mesajele către acest grup sunt acum securizate prin criptare integrală. Apăsați pentru mai multe detalii.
encryptionBanner|a|ru|Сообщения в данном чате и звонки теперь защищены сквозным шифрованием. Узнать больше.
encryptionBanner|a|ru|Сообщения в данной группе теперь защищены сквозным шифрованием. Узнать больше.
encryptionBanner|a|sk|Hovory a správy v tomto chate sú teraz zabezpečené šifrovaním počas celého spojenia. Viac informácií zobrazíte klepnutím.
encryptionBanner|a|sk|Správy pre túto skupinu sú teraz zabezpečené šifrovaním počas celého spojenia. Viac informácií zobrazíte klepnutím.
encryptionBanner|a|sl|Sporočila in klici v tem klepetu so sedaj zavarovani s šifriranjem od konca do konca. Pritisnite za več informacij.
encryptionBanner|a|sl|Sporočila v tej skupini so sedaj zavarovana s šifriranjem od konca do konca. Pritisnite za več informacij.
encryptionBanner|a|sq|Mesazhet dhe thirrjet që i shkëmbeni në këtë bisedë janë tani të koduara fund-e-krye. Prekni këtu për më shumë informata.
encryptionBanner|a|sq|Mesazhet që i shkëmbeni në këtë grup janë tani të koduara fund-e-krye. Prekni këtu për më shumë informata.
encryptionBanner|a|sr|Поруке ка овом ћаскању и позиви су сада обезбеђени са шифровањем од почетка-до-краја. Додирни за више информација.
encryptionBanner|a|sr|Поруке ка овој групи су сада обезбеђене са шифровањем од почетка-до-краја. Додирни за више информација.
encryptionBanner|a|sv|Meddelanden till denna chatt och samtal är nu säkrade med komplett kryptering. Tryck för mer info.
encryptionBanner|a|sv|Meddelanden till denna grupp är nu säkrade med komplett kryptering. Tryck för mer info.
encryptionBanner|a|sw|Jumbe kwenye soga hii na simu unazopiga sasa zipo salama kwa ufumbaji wa mwisho-kwa-mwisho. Gusa kwa maelezo zaidi.
encryptionBanner|a|sw|Jumbe kwenye kikundi hiki sasa zipo salama kwa ufumbaji wa mwisho-kwa-mwisho. Gusa kwa maelezo zaidi.
encryptionBanner|a|ta|இந்த அரட்டை மற்றும் அழைப்பு முழு மறையாக்கத்துடன் பாதுகாக்கப்படுகிறது. விவரத்திற்கு தட்டுக.
encryptionBanner|a|ta|இக்குழுவிற்கு தாங்கள் அனுப்பும் தகவல்கள் முழு மறையாக்கத்துடன் பாதுகாக்கப்படுகிறது. விவரத்திற்கு தட்டுக.
encryptionBanner|a|te|ఈ చాట్ కు సందేశాలు మరియు కాల్స్ ఇప్పుడు ఎండ్ టు ఎండ్ ఎన్క్రిప్షన్ తో సురక్షితం ఉంటాయి. మరింత సమాచారం కోసం నొక్కండి.
encryptionBanner|a|te|ఈ వర్గానికి సందేశాలు ఇప్పుడు ఎండ్ టు ఎండ్ ఎన్క్రిప్షన్ తో సురక్షితం ఉంటాయి. మరింత సమాచారం కోసం నొక్కండి.
encryptionBanner|a|th|ข้อความที่ส่งถึงแชทและการโทรนี้ขณะนี้มีความปลอดภัยด้วยการเข้ารหัสจากต้นทางถึงปลายทาง แตะสำหรับข้อมูลเพิ่มเติม
encryptionBanner|a|th|ข้อความที่คุณส่งถึงกลุ่มนี้ขณะนี้มีความปลอดภัยด้วยการเข้ารหัสจากต้นทางถึงปลายทาง แตะสำหรับข้อมูลเพิ่มเติม
encryptionBanner|a|tl|Ang mga mensahe at tawag sa chat na ito ay secured gamit ang end-to-end encryption. I-tap para sa dagdag na info.
encryptionBanner|a|tl|Ang mensahe sa grupong ito ay secured na, gamit ang end-to-end encryption. I-tap para sa dagdag na info.
encryptionBanner|a|tr|Bu sohbete gönderdiğiniz mesajlar ve yaptığınız aramalar artık uçtan uca şifreleme ile korunmaktadır. Daha fazla bilgi için dokunun.
encryptionBanner|a|tr|Bu gruba gönderdiğiniz mesajlar artık uçtan uca şifreleme ile korunmaktadır. Daha fazla bilgi için dokunun.
encryptionBanner|a|uk|Повідомлення у цій бесіді та дзвінки тепер захищено наскрізним шифруванням. Натисніть, щоб дізнатися більше.
encryptionBanner|a|uk|Повідомлення у цій групі тепер захищено наскрізним шифруванням. Натисніть, щоб дізнатися більше.
encryptionBanner|a|ur|اس بات چیت کے پیغامات اور کالس شروع سے آخر تک رمزکاری کے ذریعے محفوظ ہیں۔ مزید معلومات کے لیے ٹیپ کریں۔
encryptionBanner|a|ur|اس گروپ کے پیغامات اب شروع سے آخر تک رمزکاری کے ذریعے محفوظ ہیں۔ مزید معلومات کے لیے ٹیپ کریں۔
encryptionBanner|a|uz|Ushbu chatdagi xabarlar va qo‘ng‘iroqlar endi boshidan oxirigacha shifrlash bilan himoyalanadi. Batafsil ma’lumot uchun bosing.
encryptionBanner|a|uz|Ushbu guruhdagi xabarlar endi boshidan oxirigacha shifrlash bilan himoyalanadi. Batafsil ma’lumot uchun bosing.
encryptionBanner|a|vi|Các tin nhắn gửi tới cuộc trò chuyện này và các cuộc gọi đã được bảo mật với mã hoá đầu-cuối. Nhấn để biết thêm thông tin.
encryptionBanner|a|vi|Những tin nhắn gửi tới nhóm này được bảo mật với mã hoá đầu-cuối. Nhấn để biết thêm thông tin.
encryptionBanner|a|zh|此对话中的信息和通话已进行端到端的加密，点击获取更多信息。
encryptionBanner|a|zh|此群组中的信息已进行端到端的加密，点击获取更多信息。
encryptionBanner|a|zh|此對話中的訊息和通話已進行端對端的加密，點擊獲取更多資訊。
encryptionBanner|a|zh|此群組中的訊息已進行端對端的加密，點擊獲取更多資訊。
disappearingMessages|i|ar|فعّلت جهة الاتصال {1} خاصية الرسائل ذاتية الاختفاء.
disappearingMessages|i|ar|أوقفت جهة الاتصال {1} تفعيل خاصية الرسائل ذاتية الاختفاء.
disappearingMessages|i|ar|أوقفت جهة الاتصال {1} تشغيل خاصية الرسائل ذاتية الاختفاء.
disappearingMessages|i|bn|{1} সাময়িক মেসেজ চালু করেছেন।
disappearingMessages|i|bn|{1} সাময়িক মেসেজ বন্ধ করেছেন।
disappearingMessages|i|ca|{1} ha activat els missatges temporals.
disappearingMessages|i|ca|{1} ha desactivat els missatges temporals.
disappearingMessages|i|ca|{1} ha desactivat els missatges que desapareixen.
disappearingMessages|i|cs|{1} zapnul/a automatické odstraňování zpráv.
disappearingMessages|i|cs|{1} vypnul/a automatické odstraňování zpráv.
disappearingMessages|i|da|{1} har slået forsvindende beskeder til.
disappearingMessages|i|da|{1} har slået forsvindende beskeder fra.
disappearingMessages|i|de|{1} hat selbstlöschende Nachrichten aktiviert.
disappearingMessages|i|de|{1} hat selbstlöschende Nachrichten deaktiviert.
disappearingMessages|i|el|Ο χρήστης {1} ενεργοποίησε τα εφήμερα μηνύματα.
disappearingMessages|i|el|Ο χρήστης {1} απενεργοποίησε τα εφήμερα μηνύματα.
disappearingMessages|i|en|{1} turned on disappearing messages.
disappearingMessages|i|en|{1} turned off disappearing messages.
disappearingMessages|i|es|{1} activó los mensajes temporales.
disappearingMessages|i|es|{1} desactivó los mensajes temporales.
disappearingMessages|i|fa|{1} پیام‌های مدت‌دار را فعال کرد.
disappearingMessages|i|fa|{1} پیام‌های مدت‌دار را غیرفعال کرد.
disappearingMessages|i|fi|{1} kytki viestien katoamisen päälle.
disappearingMessages|i|fi|{1} kytki viestien katoamisen pois.
disappearingMessages|i|fr|{1} a activé les messages éphémères.
disappearingMessages|i|fr|{1} a désactivé les messages éphémères.
disappearingMessages|i|ga|Chas {1} air teachtaireachtaí sealadacha.
disappearingMessages|i|ga|Chas {1} as teachtaireachtaí sealadacha.
disappearingMessages|i|ga|Mhúch {1} teachtaireachtaí sealadacha.
disappearingMessages|i|gu|{1}એ ગાયબ થતા મેસેજની સુવિધા ચાલુ કરી.
disappearingMessages|i|gu|{1}એ ગાયબ થતા મેસેજની સુવિધા બંધ કરી.
disappearingMessages|i|he|מצב הודעות זמניות הופעל על-ידי {1}.
disappearingMessages|i|he|מצב הודעות זמניות כובה על-ידי {1}.
disappearingMessages|i|hi|{1} ने 'गायब होने वाले मैसेज' मोड को ऑन किया.
disappearingMessages|i|hi|{1} ने 'गायब होने वाले मैसेज' मोड को ऑफ़ किया.
disappearingMessages|i|hr|{1} uključuje nestajuće poruke.
disappearingMessages|i|hr|{1} isključuje nestajuće poruke.
disappearingMessages|i|hu|{1} bekapcsolta az eltűnő üzeneteket.
disappearingMessages|i|hu|{1} kikapcsolta az eltűnő üzeneteket.
disappearingMessages|i|id|{1} menyalakan pesan sementara.
disappearingMessages|i|id|{1} mematikan pesan sementara.
disappearingMessages|i|it|{1} ha attivato i messaggi effimeri.
disappearingMessages|i|it|{1} ha disattivato i messaggi effimeri.
disappearingMessages|i|ja|{1}が消えるメッセージをオンにしました。
disappearingMessages|i|ja|{1}が消えるメッセージをオフにしました。
disappearingMessages|i|ko|{1}님이 자동삭제 메시지 설정을 켰습니다.
disappearingMessages|i|ko|{1}님이 자동삭제 메시지 설정을 껐습니다.
disappearingMessages|i|mr|{1} यांनी 'एक्स्पायर होणारे मेसेजेस' हे फीचर सुरू केले.
disappearingMessages|i|mr|{1} यांनी 'एक्स्पायर होणारे मेसेजेस' हे फीचर बंद केले.
disappearingMessages|i|mr|{1} यांनी 'एक्स्पायर होणारे मेसेजेस' फीचर बंद केले आहे.
disappearingMessages|i|ms|{1} telah menghidupkan ciri mesej menghilang.
disappearingMessages|i|ms|{1} telah mematikan ciri mesej menghilang.
disappearingMessages|i|ms|{1} telah mematikan mesej menghilang.
disappearingMessages|i|nb|{1} slo på meldinger som forsvinner.
disappearingMessages|i|nb|{1} slo av meldinger som forsvinner.
disappearingMessages|i|nl|{1} heeft berichten met vervaldatum uitgeschakeld.
disappearingMessages|i|pl|{1} włączył(a) znikające wiadomości.
disappearingMessages|i|pl|{1} wyłączył(a) znikające wiadomości.
disappearingMessages|i|pt|{1} ativou as mensagens temporárias.
disappearingMessages|i|pt|{1} desativou as mensagens temporárias
disappearingMessages|i|ro|{1} a activat mesajele temporare.
disappearingMessages|i|ro|{1} a dezactivat mesajele temporare.
disappearingMessages|i|ru|{1} включил(-а) исчезающие сообщения.
disappearingMessages|i|ru|{1} отключил(-а) исчезающие сообщения.
disappearingMessages|i|sk|{1} zapol/la miznúce správy.
disappearingMessages|i|sk|{1} vypol/la miznúce správy.
disappearingMessages|i|sv|{1} har aktiverat tillfälliga meddelanden.
disappearingMessages|i|sv|{1} har inaktiverat tillfälliga meddelanden.
disappearingMessages|i|sv|{1} inaktiverade meddelanden som försvinner.
disappearingMessages|i|th|{1} ได้เปิดใช้งานข้อความชั่วคราว
disappearingMessages|i|th|{1} ได้ปิดใช้งานข้อความชั่วคราว
disappearingMessages|i|tr|{1} süreli mesajları etkinleştirdi.
disappearingMessages|i|tr|{1} süreli mesajları devre dışı bıraktı.
disappearingMessages|i|uk|Користувач {1} ввімкнув тимчасові повідомлення.
disappearingMessages|i|uk|Користувач {1} вимкнув тимчасові повідомлення.
disappearingMessages|i|uk|{1} вимкнув(-ла) тимчасові повідомлення.
disappearingMessages|i|ur|{1} نے غائب ہونے والے میسجز کو آن کر دیا ہے۔
disappearingMessages|i|ur|{1} نے غائب ہونے والے میسجز کو آف کر دیا ہے۔
disappearingMessages|i|vi|{1} đã bật tính năng tin nhắn tự hủy.
disappearingMessages|i|vi|{1} đã tắt tính năng tin nhắn tự hủy.
disappearingMessages|i|vi|{1} đã tắt tính năng Tin nhắn tự hủy.
disappearingMessages|i|zh|{1}已開啟「自動刪除訊息」功能。
disappearingMessages|i|zh|{1}已關閉「自動刪除訊息」功能。
disappearingMessages|i|zh|{1} 已开启限时消息功能。
disappearingMessages|i|zh|{1} 已关闭限时消息功能。
disappearingMessages|i|zh|{1} 已关闭限时消息。
disappearingMessages|i|zh|{1} 已開啟限時訊息模式。
disappearingMessages|i|zh|{1} 已關閉限時訊息模式。
businessAccount|i|ar|بات الحساب التجاري هذا مسجلاً كحساب فردي.
businessAccount|i|ar|بات هذا الحساب التجاري مسجلاً كحساب فردي.
businessAccount|i|bn|এই বিজনেস অ্যাকাউন্টটি একটি সাধারণ অ্যাকাউন্ট হিসেবে রেজিস্টার করা হয়েছে।
businessAccount|i|ca|Aquest compte de negoci s'ha registrat ara com a compte estàndard.
businessAccount|i|cs|Tento účet společnosti je nyní zaregistrován jako běžný účet.
businessAccount|i|da|Denne virksomhedskonto er nu registreret som en standardkonto.
businessAccount|i|de|Dieses Unternehmenskonto wurde jetzt als reguläres Konto neu registriert.
businessAccount|i|el|Αυτός ο επαγγελματικός λογαριασμός έχει τώρα εγγραφεί ως απλός λογαριασμός.
businessAccount|i|en|This business account has now registered as a standard account.
businessAccount|i|es|Esta cuenta de empresa ahora se ha registrado como una cuenta estándar.
businessAccount|i|fa|این حساب تجاری به صورت یک حساب کاربری معمولی ثبت شده است.
businessAccount|i|fa|این حساب تجاری اکنون به صورت حساب کاربری معمولی ثبت شده است.
businessAccount|i|fi|Tämä yritystili on nyt muutettu tavalliseksi tiliksi.
businessAccount|i|fr|Ce compte professionnel est désormais enregistré en tant que compte standard.
businessAccount|i|ga|Tá an cuntas gnó seo tar éis clárú anois mar ghnáthchuntas.
businessAccount|i|gu|આ બિઝનેસ એકાઉન્ટની નોંધણી હવે એક સામાન્ય એકાઉન્ટ તરીકે કરવામાં આવી છે.
businessAccount|i|he|חשבון עסקי זה נרשם כעת כחשבון רגיל.
businessAccount|i|hi|यह बिज़नेस अकाउंट अब सामान्य अकाउंट के रूप में रजिस्टर किया गया है.
businessAccount|i|hr|Ovaj poslovni račun sad je registriran kao standardni račun.
businessAccount|i|hu|Ez az üzleti fiók most már normál fiókként van regisztrálva.
businessAccount|i|id|Akun bisnis ini sekarang terdaftar sebagai akun standar.
businessAccount|i|it|Questo account business ora è registrato come account standard.
businessAccount|i|it|Questo account business ora è registrato come un account standard.
businessAccount|i|ja|このビジネスアカウントは標準アカウントに登録を変更しました。
businessAccount|i|ko|이 비즈니스 계정은 이제 기본 계정으로 등록되었습니다.
businessAccount|i|mr|हे बिझनेस खाते आता एक साधारण खाते म्हणून नोंदवले गेले आहे.
businessAccount|i|ms|Akaun perniagaan ini kini telah berdaftar sebagai akaun biasa.
businessAccount|i|nb|Denne virksomhetskontoen er nå registrert som en standardkonto.
businessAccount|i|nl|Dit bedrijfsaccount heeft zich nu geregistreerd als een standaard account.
businessAccount|i|pl|To konto firmy zostało teraz zarejestrowane jako standardowe.
businessAccount|i|pl|To konto firmy zostało zarejestrowane teraz jako standardowe.
businessAccount|i|pt|Essa conta comercial agora está registrada como uma conta pessoal.
businessAccount|i|pt|Esta conta empresarial passou a ser uma conta pessoal.
businessAccount|i|ro|Acest cont de întreprindere este acum un cont standard.
businessAccount|i|ru|Данный бизнес-аккаунт теперь зарегистрирован как стандартный.
businessAccount|i|sk|Tento účet spoločnosti bol teraz zaregistrovaný ako bežný účet.
businessAccount|i|sv|Det här företagskontot är nu registrerat som ett standardkonto.
businessAccount|i|sv|Detta företagskontot har nu registrerats som ett standardkonto.
businessAccount|i|th|บัญชีธุรกิจนี้ได้ลงทะเบียนเป็นบัญชีผู้ใช้มาตรฐาน
businessAccount|i|th|บัญชีธุรกิจนี้ได้ลงทะเบียนเป็นบัญชีมาตรฐาน
businessAccount|i|tr|Bu işletme hesabı artık standart bir hesap olarak kayıtlıdır.
businessAccount|i|tr|Bu işletme hesabı artık standart bir hesap olarak kayıtlı.
businessAccount|i|uk|Цей обліковий запис бізнесу тепер зареєстровано як стандартний обліковий запис.
businessAccount|i|ur|یہ کاروباری اکاؤنٹ اب ایک معیاری اکاؤنٹ کے طور پر رجسٹر ہو گیا ہے۔
businessAccount|i|ur|یہ کاروباری اکاؤنٹ اب سادہ اکاؤنٹ کے طور پر رجسٹر ہو گیا ہے۔
businessAccount|i|vi|Tài khoản doanh nghiệp này đã được đăng ký thành tài khoản thông thường.
businessAccount|i|vi|Tài khoản doanh nghiệp này hiện đã được đăng ký thành tài khoản thường.
businessAccount|i|zh|此商業帳戶現已註冊為標準用戶帳戶。
businessAccount|i|zh|这个商业账号已注册为标准用户账号。
businessAccount|i|zh|此商业账号已注册为标准用户帐号。
businessAccount|i|zh|此商業帳號已註冊為標準用戶帳號
businessAccount|i|zh|此商業帳號現已註冊為標準用戶帳號。
businessAccount|a|en|This business account has registered as a standard account. Tap for more info.
businessAccount|a|af|Hierdie besigheidsrekening het as 'n standaard rekening geregistreer. Tik vir meer inligting.
businessAccount|a|ar|بات الحساب التجاري هذا مسجلاً كحساب فردي. انقر للمزيد من المعلومات.
businessAccount|a|az|Söhbətləşdiyiniz biznes hesabı standart hesab kimi qeydiyyatdan keçib. Ətraflı məlumat üçün toxunun.
businessAccount|a|bg|Бизнес акаунтът, с който си чатите, е регистриран като стандартен акаунт. Натиснете за повече информация.
businessAccount|a|bn|এই ব্যবসা অ্যাকাউন্টটি সাধারণ অ্যাকাউন্ট হিসেবে রেজিস্টার করেছে। আরও তথ্যের জন্য আলতো চাপুন।
businessAccount|a|ca|Aquest compte de negocis és ara un compte estándard d'usuari. Prémer per a més informació.
businessAccount|a|cs|Tento firemní účet byl zaregistrován jako běžný účet. Další informace získáte klepnutím.
businessAccount|a|da|Denne virksomhedskonto er nu en standard konto. Tryk for mere info.
businessAccount|a|de|Dieser Unternehmens-Account wurde als Standard-Account neu registriert. Tippe für mehr Infos.
businessAccount|a|el|Αυτός ο λογαριασμός έχει εγγραφεί ως απλός λογαριασμός. Πατήστε για πληροφορίες.
businessAccount|a|es|Esta cuenta de empresa se ha registrado como una cuenta estándar. Toca para más información.
businessAccount|a|et|See ettevõtte konto on registreeritud tavakontona. Toksa rohkema info saamiseks.
businessAccount|a|fa|این حساب تجاری به صورت یک حساب کاربری معمولی ثبت شده است. برای اطلاعات بیشتر ضربه بزنید.
businessAccount|a|fi|Tämä yritystili on nyt muutettu tavalliseksi tiliksi. Napauta saadaksesi lisätietoja.
businessAccount|a|fr|Ce compte commercial s'est enregistré en tant que compte standard. Appuyez pour plus d'informations.
businessAccount|a|gu|આ વ્યાવસાયિક ખાતાની નોંધણી એક સાધારણ ખાતા રૂપે કરવામાં આવી છે. વધુ માહિતી માટે ટેપ કરો.
businessAccount|a|he|חשבון עסקי זה נרשם כחשבון רגיל. הקש/י לקבלת מידע נוסף.
businessAccount|a|hi|यह बिज़नेस खाता अब सामान्य खाते के रूप में रजिस्टर किया गया है. अधिक जानकारी के लिए टैप करें.
businessAccount|a|hr|Poslovni račun registrirao se kao standardni račun. Dodirnite za više informacija.
businessAccount|a|hu|Ez az üzleti fiók normál fiókként lett regisztrálva. Koppints további információkért.
businessAccount|a|id|Akun bisnis ini telah terdaftar sebagai akun standar. Ketuk untuk info selengkapnya.
businessAccount|a|it|Questo account business è registrato come un account standard. Tocca per maggiori info.
businessAccount|a|ja|このビジネスアカウントは標準アカウントとして登録されています。タップして詳細を表示
businessAccount|a|kk|Бұл бизнес аккаунт стандартты ретінде тіркелді. Толық ақпарат үшін басыңыз.
businessAccount|a|kn|ನೀವು ಸಂಭಾಷಿಸಿದ ವ್ಯವಹಾರಿಕ ಖಾತೆಯು ಈಗ ಪ್ರಮಾಣಿತ ಖಾತೆಯಾಗಿದೆ. ಹೆಚ್ಚಿನ ಮಾಹಿತಿಗಾಗಿ ತಟ್ಟಿ.
businessAccount|a|ko|이 비즈니스 계정은 기본 계정으로 등록되었습니다. 더 많은 정보를 보려면 탭하세요.
businessAccount|a|lt|Ši komercinė paskyra buvo užregistruota, kaip standartinė paskyra. Bakstelėkite, kad sužinotumėte daugiau.
businessAccount|a|lv|Šis uzņēmuma konts ir reģistrēts kā standarta konts. Pieskarieties, lai uzzinātu vairāk.
businessAccount|a|mk|Оваа деловна сметка е регистрирана како стандардна корисничка сметка. Притисни за повеќе инфо.
businessAccount|a|ml|ഈ ബിസിനസ് അക്കൗണ്ട് സ്റ്റാൻഡേർഡ് അക്കൗണ്ടായി രജിസ്റ്റർ ചെയ്തതാണ്.. കൂടുതൽ വിവരങ്ങൾക്ക് സ്പർശിക്കൂ.
businessAccount|a|mr|हे व्यवसाय खाते आता एक साधारण खाते म्हणून नोंदवले गेले आहे. अधिक माहितीसाठी टॅप करा.
businessAccount|a|ms|Akaun perniagaan ini telah berdaftar sebagai akaun biasa. Ketik untuk lebih info.
businessAccount|a|nb|Forretningskontoen du chatter med er nå en vanlig brukerkonto. Trykk for mer informasjon.
businessAccount|a|nl|Het zakelijke account heeft zich geregistreerd als een normaal account. Tik voor meer informatie.
businessAccount|a|pa|ਇਹ ਕਾਰੋਬਾਰੀ ਖਾਤਾ ਹੁਣ ਸਟੈਂਡਰਡ ਖਾਤੇ ਵਜੋਂ ਰਜਿਸਟਰ ਹੋ ਚੁੱਕਾ ਹੈ, ਹੋਰ ਜਾਣਕਾਰੀ ਲਈ ਟੈਪ ਕਰੋ।
businessAccount|a|pl|To konto firmowe zostało zarejestrowane jako standardowe konto użytkownika. Więcej informacji tutaj.
businessAccount|a|pt|A conta empresarial com quem conversou passou a ser uma conta pessoal. Toque para saber mais.
businessAccount|a|pt|Esta conta comercial foi registrada como uma conta comum. Toque para mais informações.
businessAccount|a|ro|Contul de business cu care purtați o conversație este un cont standard. Apăsați pentru mai multe detalii.
businessAccount|a|ru|Данный бизнес-аккаунт зарегистрировался как стандартный аккаунт. Нажмите для дополнительной информации.
businessAccount|a|sk|Tento firemný účet bol zaregistrovaný ako bežný účet. Ďalšie informácie získate klepnutím.
businessAccount|a|sl|Ta poslovni račun je bil registriran kot standardni račun. Pritisnite za več informacij.
businessAccount|a|sq|Kjo llogari nuk është më llogari biznesi, ajo tani është regjistruar si llogari e rëndomtë. Prekni këtu për më shumë informata.
businessAccount|a|sr|Овај налог предузећа је регистрован као нормалан налог. Додирни за више информација.
businessAccount|a|sv|Företagskontot du chattade med är nu registrerat som ett standardkonto. Tryck för mer info.
businessAccount|a|sw|Akaunti hii ya biashara imesajiliwa kama akaunti ya kawaida. Gusa kwa maelezo zaidi.
businessAccount|a|ta|இந்த வணிகக்கணக்கு நிலையான கணக்காக பதிவானது. மேலும் விவரமறிய தட்டுக.
businessAccount|a|te|ఈ వ్యాపార ఖాతా ప్రామాణిక ఖాతాగా నమోదు చేయబడింది. మరింత సమాచారం కోసం నొక్కండి.
businessAccount|a|th|บัญชีธุรกิจนี้ได้ลงทะเบียนเป็นบัญชีผู้ใช้มาตรฐาน แตะสำหรับข้อมูลเพิ่มเติม
businessAccount|a|tl|Ang business account ay nag-rehistro bilang standard account. I-tap para sa dagdag na info.
businessAccount|a|tr|Sohbet ettiğiniz işletme hesabı artık standart bir hesaptır. Daha fazla bilgi için dokunun.
businessAccount|a|uk|Цей бізнес-акаунт був зареєстрований як стандартний акаунт. Натисніть для додаткової інформації.
businessAccount|a|ur|اس بزنس کھاتے کا ایک سادہ کھاتے کے طور پر اندراج کیا گیا ہے۔ مزید معلومات کے لیے ٹیپ کریں۔
businessAccount|a|uz|Biznes hisob standart hisob sifatida ro‘yxatdan o‘tdi. Batafsil ma’lumot uchun bosing.
businessAccount|a|vi|Tài khoản kinh doanh này đã được đăng ký thành tài khoản thông thường. Nhấn để biết thêm thông tin.
businessAccount|a|zh|这个商业账号已注册为标准用户账号，点按获取更多信息。
businessAccount|a|zh|此商業帳號已註冊為標準用戶帳號，請點擊以瞭解更多資訊。
blocked|i|ar|لقد حظرت جهة الاتصال هذه
blocked|i|bn|আপনি এই পরিচিতিকে ব্লক করেছেন
blocked|i|ca|Has bloquejat aquest contacte
blocked|i|cs|Tento kontakt jste zablokoval/a.
blocked|i|da|Du har blokeret denne kontakt
blocked|i|de|Du hast diesen Kontakt blockiert.
blocked|i|el|Αποκλείσατε αυτήν την επαφή
blocked|i|en|You blocked this contact
blocked|i|es|Bloqueaste a este contacto
blocked|i|fa|شما این مخاطب را مسدود کردید.
blocked|i|fi|Estit tämän yhteystiedon
blocked|i|fr|Vous avez bloqué ce contact
blocked|i|ga|Chuir tú bac ar an teagmhálaí seo
blocked|i|gu|તમે આ સંપર્ક સાથે સંપર્ક તોડ્યો
blocked|i|he|חסמת את איש קשר זה
blocked|i|hi|आपने इस कॉन्टैक्ट को ब्लॉक कर दिया है
blocked|i|hr|Blokirali ste ovaj kontakt
blocked|i|hu|Letiltottad a kontaktot
blocked|i|id|Anda telah memblokir kontak ini
blocked|i|it|Hai bloccato questo contatto
blocked|i|ja|この連絡先をブロックしました
blocked|i|ko|이 연락처를 차단했습니다
blocked|i|mr|तुम्ही या संंपर्काला ब्लॉक केले
blocked|i|ms|Anda telah menyekat kenalan ini
blocked|i|nb|Du blokkerte denne kontakten
blocked|i|nl|U hebt dit contact geblokkeerd.
blocked|i|pl|Kontakt zablokowany
blocked|i|pt|Você bloqueou esse contato
blocked|i|pt|Bloqueou este contacto
blocked|i|ro|Ați blocat acest contact
blocked|i|ru|Вы заблокировали этот контакт
blocked|i|sk|Tento kontakt ste zablokovali.
blocked|i|sv|Du har blockerat den här kontakten
blocked|i|th|คุณได้บล็อครายชื่อนี้
blocked|i|tr|Bu kişiyi engellediniz
blocked|i|uk|Ви заблокували цей контакт
blocked|i|ur|آپ نے اس رابطہ کو بلاک کر دیا ہے
blocked|i|vi|Bạn đã chặn người liên hệ này
blocked|i|zh|您已封鎖此聯絡人
blocked|i|zh|您已封锁此联系人
unblocked|i|ar|لقد رفعت الحظر عن جهة الاتصال هذه
unblocked|i|bn|আপনি এই পরিচিতিকে আনব্লক করেছেন
unblocked|i|ca|Has desbloquejat aquest contacte
unblocked|i|cs|Tento kontakt jste odblokoval/a.
unblocked|i|da|Du har fjernet blokeringen af denne kontakt
unblocked|i|de|Du hast diesen Kontakt freigegeben.
unblocked|i|el|Κάνατε άρση αποκλεισμού της επαφής
unblocked|i|en|You unblocked this contact
unblocked|i|es|Desbloqueaste a este contacto
unblocked|i|fa|این فرد را دوباره به فهرست مخاطبان خود افزودید
unblocked|i|fi|Poistit tämän yhteystiedon eston
unblocked|i|fr|Vous avez débloqué ce contact
unblocked|i|ga|Bhain tú an bac den teagmhálaí seo
unblocked|i|gu|તમે આ સંપર્ક સાથે સંપર્ક જોડ્યો
unblocked|i|he|ביטלת את החסימה של איש קשר זה
unblocked|i|hi|आपने इस कॉन्टैक्ट को अनब्लॉक कर दिया है
unblocked|i|hr|Odblokirali ste ovaj kontakt
unblocked|i|hu|Feloldottad a kontakt tiltását
unblocked|i|id|Anda membuka blokir kontak ini
unblocked|i|it|Hai sbloccato questo contatto.
unblocked|i|ja|この連絡先のブロックを解除しました
unblocked|i|ko|이 연락처가 차단해제되었습니다
unblocked|i|mr|तुम्ही या संंपर्काला अनब्लॉक केले
unblocked|i|ms|Anda telah mengenyahsekat kenalan ini.
unblocked|i|nb|Du opphevet blokkeringen for denne kontakten
unblocked|i|nl|U hebt dit contact gedeblokkeerd.
unblocked|i|pl|Kontakt odblokowany
unblocked|i|pt|Você desbloqueou esse contato.
unblocked|i|pt|Desbloqueou este contacto.
unblocked|i|ro|Ați deblocat acest contact
unblocked|i|ru|Вы разблокировали этот контакт
unblocked|i|sk|Tento kontakt ste odblokovali.
unblocked|i|sv|Du har avblockerat den här kontakten
unblocked|i|th|คุณเลิกบล็อครายชื่อนี้แล้ว
unblocked|i|tr|Bu kişinin engelini kaldırdınız
unblocked|i|uk|Ви розблокували цей контакт
unblocked|i|ur|آپ نے اس رابطہ کو ان بلاک کر دیا ہے
unblocked|i|vi|Bạn đã bỏ chặn người liên hệ này
unblocked|i|zh|您已取消封鎖此聯絡人
unblocked|i|zh|您已解除封锁此联系人
unblocked|i|zh|您已解除封鎖此聯絡人
"""#
}
