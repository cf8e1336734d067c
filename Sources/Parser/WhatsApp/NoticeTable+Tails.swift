// Written by Scripts/notice-table.py; change that, not this.
// swift-format-ignore-file

extension NoticeTable {
  /// WhatsApp's own texts (iOS 22.24, Android 2018/19) for the invitations to tap that may follow a notice.
  static let tails: StaticString = #"""
tail|i|ar|انقر هنا لمعرفة المزيد.
tail|i|ar|انقر لمراسلة الرقم الجديد أو لإضافته.
tail|i|ar|انقر لمراسلة الرقم الجديد.
tail|i|bn|আরও জানতে ট্যাপ করুন।
tail|i|bn|মেসেজ পাঠাতে ট্যাপ করে নতুন নম্বর যোগ করুন।
tail|i|bn|নতুন নম্বরে মেসেজ পাঠাতে ট্যাপ করুন।
tail|i|ca|Toca per obtenir més informació.
tail|i|ca|Toca per enviar un missatge o afegir el nou número.
tail|i|ca|Toca per enviar un missatge al nou número.
tail|ai|cs|Další informace zobrazíte klepnutím.
tail|i|cs|Pokud chcete poslat zprávu nebo přidat číslo, klepněte sem.
tail|i|cs|Klepnutím pošlete zprávu na nové číslo.
tail|i|da|Tryk for at læse mere.
tail|i|da|Tryk for at sende som besked, eller tilføj det nye nummer.
tail|i|da|Tryk for at sende besked med nyt nummer.
tail|i|de|Tippe, um mehr zu erfahren.
tail|i|de|Tippe, um die neue Nummer anzuschreiben oder sie hinzuzufügen.
tail|i|de|Tippe, um die neue Nummer anzuschreiben.
tail|i|el|Πατήστε για να μάθετε περισσότερα.
tail|i|el|Πατήστε για μήνυμα ή προσθήκη νέου αριθμού.
tail|i|el|Πατήστε για μήνυμα σε νέο αριθμό.
tail|i|en|Tap to learn more.
tail|i|en|Tap to message or add the new number.
tail|i|en|Tap to message new number.
tail|i|es|Pulsa para obtener más información.
tail|i|es|Pulsa para enviar un mensaje o añadir el nuevo número.
tail|i|es|Pulsa para enviar un mensaje al nuevo número.
tail|i|fa|برای کسب اطلاعات بیشتر، ضربه بزنید.
tail|i|fa|برای پیام یا افزودن شماره جدید ضربه بزنید.
tail|i|fa|برای پیام به شماره جدید ضربه بزنید.
tail|ai|fi|Napauta saadaksesi lisätietoja.
tail|i|fi|Napauta lähettääksesi viestin tai lisätäksesi uuden numeron.
tail|i|fi|Napauta lähettääksesi viestin uuteen numeroon.
tail|i|fr|Appuyez pour en savoir plus.
tail|i|fr|Appuyez pour envoyer un message ou ajouter le nouveau numéro.
tail|i|fr|Appuyez pour envoyer un message au nouveau numéro.
tail|i|ga|Tapáil le haghaidh tuilleadh faisnéise.
tail|i|ga|Tapáil chun teachtaireacht a sheoladh chuig an uimhir nua nó chun í a chur leis an nguthán.
tail|i|ga|Tapáil chun teachtaireacht a sheoladh chuig an uimhir nua.
tail|i|gu|વધુ જાણવા માટે અહીં દબાવો.
tail|i|gu|મેસેજ પર દબાવો અથવા નવો નંબર ઉમેરો.
tail|i|gu|નવા નંબર પર મેસેજ મોકલવા માટે દબાવો.
tail|i|he|יש להקיש לקבלת פרטים נוספים.
tail|i|he|הקש/י כדי לשלוח הודעה או להוסיף מספר חדש.
tail|i|he|הקש/י כדי לשלוח הודעה למספר חדש.
tail|i|hi|ज़्यादा जानने के लिए टैप करें.
tail|i|hi|मैसेज भेजने या नया नंबर जोड़ने के लिए टैप करें.
tail|i|hi|नए नंबर पर मैसेज भेजने के लिए टैप करें.
tail|i|hr|Dodirnite da biste saznali više.
tail|i|hr|Dotaknite kako biste poslali poruku ili dodali novi broj.
tail|i|hr|Dotaknite kako biste poslali poruku novom broju.
tail|i|hu|További információért koppints.
tail|i|hu|Koppints üzenet küldéséhez vagy az új szám hozzáadásához.
tail|i|hu|Koppints üzenet küldéséhez az új számra.
tail|ai|id|Ketuk untuk info selengkapnya.
tail|i|id|Ketuk untuk mengirim pesan atau menambah nomor baru.
tail|i|id|Ketuk untuk mengirim pesan ke nomor baru.
tail|i|it|Tocca per saperne di più.
tail|i|it|Tocca per messaggiare con il nuovo numero o aggiungerlo ai tuoi contatti.
tail|i|it|Tocca per messaggiare con il nuovo numero.
tail|i|ja|タップして詳細を表示。
tail|i|ja|タップしてメッセージを送信するか、新しい番号を追加
tail|i|ja|タップして新しい番号にメッセージを送信
tail|i|ko|더 알아보려면 탭하세요.
tail|i|ko|메시지를 보내거나 새 번호를 추가하려면 탭하세요.
tail|i|ko|새 번호로 메시지를 보내려면 탭하세요.
tail|i|mr|अधिक जाणून घेण्यासाठी टॅप करा.
tail|i|mr|मेसेज पाठविण्यासाठी किंवा नवीन नंबर जोडण्यासाठी टॅप करा
tail|i|mr|नवीन नंबर वर मेसेज पाठविण्यासाठी टॅप करा
tail|i|ms|Ketik untuk mengetahui lebih lanjut.
tail|i|ms|Ketik untuk menghantar mesej atau menambah nombor baru.
tail|i|ms|Ketik untuk menghantar mesej ke nombor baru.
tail|i|nb|Trykk for å lære mer.
tail|i|nb|Trykk for å sende melding eller for å legge til det nye nummeret.
tail|i|nb|Trykk for å sende melding til det nye nummeret.
tail|i|nl|Tik voor meer informatie.
tail|i|nl|Tik om een bericht te sturen of om het nieuwe nummer toe te voegen.
tail|i|nl|Tik om het nieuwe nummer een bericht te sturen.
tail|i|pl|Stuknij, aby dowiedzieć się więcej.
tail|i|pl|Stuknij, aby dodać nowy numer lub do niego napisać.
tail|i|pl|Stuknij, aby napisać pod nowy numer.
tail|ai|pt|Toque para saber mais.
tail|i|pt|Toque para enviar mensagem ou para adicionar o novo número.
tail|i|pt|Toque para enviar uma mensagem ao novo número.
tail|i|pt|Toque para enviar uma mensagem ou adicionar aos contactos.
tail|i|pt|Toque para enviar uma mensagem.
tail|i|ro|Atingeți pentru a afla mai multe.
tail|i|ro|Atingeți pentru a-i trimite mesaj noului număr sau a-l salva.
tail|i|ro|Atingeți pentru a trimite un mesaj către noul număr.
tail|i|ru|Подробнее.
tail|i|ru|Нажмите, чтобы написать сообщение или добавить новый номер.
tail|i|ru|Нажмите, чтобы написать сообщение на новый номер.
tail|i|sk|Klepnite pre viac informácií.
tail|i|sk|Ak chcete poslať správu alebo pridať číslo, klepnite sem.
tail|i|sk|Klepnutím pošlete správu na nové číslo.
tail|i|sv|Tryck för att läsa mer
tail|i|sv|Tryck för att meddela eller lägga till nytt telefonnummer.
tail|i|sv|Tryck för att meddela nytt telefonnummer.
tail|i|th|แตะเพื่อเรียนรู้เพิ่มเติม
tail|i|th|แตะเพื่อส่งข้อความหรือเพิ่มหมายเลขใหม่
tail|i|th|แตะเพื่อส่งข้อความถึงหมายเลขใหม่
tail|i|tr|Daha fazla bilgi edinmek için dokunun.
tail|i|tr|Mesaj göndermek veya yeni numarayı eklemek için dokunun.
tail|i|tr|Kişilerinize eklemek için dokunun.
tail|i|uk|Торкніться, щоб дізнатися більше.
tail|i|uk|Натисніть, щоб надіслати повідомлення чи додати новий номер.
tail|i|uk|Надіслати повідомлення на новий номер.
tail|i|ur|مزید جاننے کیلئے ٹیپ کریں۔
tail|i|ur|میسج بھیجنے یا نیا نمبر شامل کرنے کے لیے ٹیپ کریں۔
tail|i|ur|نیا نمبر میسج میں بھیجنے کے لیے ٹیپ کریں۔
tail|i|vi|Nhấn để tìm hiểu thêm.
tail|i|vi|Nhấn để nhắn tin hoặc thêm số điện thoại mới.
tail|i|vi|Nhấn để nhắn tin số điện thoại mới.
tail|i|zh|點按以瞭解詳情。
tail|i|zh|點按以傳送訊息至該新號碼，或將其加入聯絡人。
tail|i|zh|點按以傳送訊息至新號碼。
tail|i|zh|点击了解更多。
tail|i|zh|点击以发送消息或添加新号码。
tail|i|zh|点击以发送消息给新号码。
tail|i|zh|點擊以了解更多。
tail|i|zh|點擊以傳送訊息或新增新的電話號碼。
tail|i|zh|點擊以傳送訊息至新的電話號碼
tail|a|en|Tap for more info.
tail|a|af|Tik vir meer inligting.
tail|a|ar|انقر للمزيد من المعلومات.
tail|a|az|Ətraflı məlumat üçün toxunun.
tail|a|bg|Натиснете за повече информация.
tail|a|bn|আরও তথ্যের জন্য আলতো চাপুন।
tail|a|ca|Prem per més info.
tail|a|da|Tryk for mere info.
tail|a|de|Tippe für mehr Infos.
tail|a|el|Πατήστε για πληροφορίες.
tail|a|es|Toca para más información.
tail|a|et|Toksa rohkema info saamiseks.
tail|a|fa|برای اطلاعات بیشتر اینجا را بزنید.
tail|a|fr|Appuyez pour plus d'informations.
tail|a|gu|વધુ માહિતી માટે ટેપ કરો.
tail|a|he|הקש/י למידע נוסף.
tail|a|hi|अधिक जानकारी के लिए टैप करें
tail|a|hr|Dodirnite za više informacija.
tail|a|hu|Koppints további információkért.
tail|a|it|Tocca per maggiori informazioni.
tail|a|ja|タップして詳細を表示します。
tail|a|kk|Толық ақпарат үшін басыңыз.
tail|a|kn|ಹೆಚ್ಚಿನ ಮಾಹಿತಿಗಾಗಿ ತಟ್ಟಿರಿ.
tail|a|ko|더 많은 정보를 보려면 탭하세요.
tail|a|lt|Bakstelėkite daugiau info.
tail|a|lv|Pieskarieties papildus informācijai
tail|a|mk|Притисни за повеќе инфо.
tail|a|ml|കൂടുതൽ വിവരങ്ങൾക്ക് സ്പർശിക്കുക.
tail|a|mr|अधिक माहितीसाठी टॅप करा.
tail|a|ms|Ketik untuk lebih info.
tail|a|nb|Trykk for mer informasjon.
tail|a|nl|Tik hier voor meer informatie.
tail|a|pa|ਹੋਰ ਜਾਣਕਾਰੀ ਲਈ ਟੈਪ ਕਰੋ।
tail|a|pl|Więcej informacji tutaj.
tail|a|pt|Toque para mais informações.
tail|a|ro|Apăsați pentru mai multe detalii.
tail|a|ru|Узнать больше.
tail|a|sk|Viac informácií zobrazíte ťuknutím.
tail|a|sl|Pritisnite za več informacij.
tail|a|sq|Prekni këtu për më shumë informata.
tail|a|sr|Додирни за више информација.
tail|a|sv|Tryck för mer info.
tail|a|sw|Gusa kwa maelezo zaidi.
tail|a|ta|விவரத்திற்கு தட்டுக.
tail|a|te|మరిన్ని వివరాలకి ఇక్కడ ముట్టుకోండి.
tail|a|tl|I-tap para sa karagdagang info.
tail|a|tr|Daha fazla bilgi için dokunun.
tail|a|uk|Дізнатися більше.
tail|a|ur|مزید معلومات کے لیے ٹیپ کریں۔
tail|a|uz|Batafsil ma’lumot uchun bosing.
tail|a|vi|Nhấn để biết thêm thông tin.
"""#
}
