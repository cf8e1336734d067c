// Written by Scripts/notice-table.py; change that, not this.
// swift-format-ignore-file

extension NoticeTable {
  /// WhatsApp's own texts (iOS 22.24, Android 2018/19) for a changed telephone number.
  static let numbers: StaticString = #"""
numberChanged|i|ar|{1} غيّر رقم هاتفه إلى رقم جديد.
numberChanged|i|ar|{1} غيّر رقم هاتفه. أنت الآن تدردش مع رقمه الجديد.
numberChanged|i|bn|{1} তার ফোন নম্বরটি একটি নতুন নম্বরে পরিবর্তন করেছেন।
numberChanged|i|bn|{1} ফোন নম্বর পরিবর্তন করেছেন। আপনি বর্তমানে তাদের নতুন নম্বরে চ্যাট করছেন।
numberChanged|i|bn|{1} নিজের ফোন নম্বর পরিবর্তন করেছেন। আপনি বর্তমানে তার নতুন নম্বরে চ্যাট করছেন।
numberChanged|i|ca|{1} ha canviat de número de telèfon.
numberChanged|i|ca|{1} ha canviat el seu número de telèfon. Ja estàs xatejant amb el seu nou número.
numberChanged|i|cs|{1} změnil/a své telefonní číslo na nové číslo.
numberChanged|i|cs|{1} změnil/a své telefonní číslo na nové.
numberChanged|i|cs|{1} změnil/a své telefonní číslo. Momentálně chatujete s novým číslem.
numberChanged|i|da|{1} har ændret sit telefonnummer til et nyt nummer.
numberChanged|i|da|{1} har ændret sit telefonnummer. Du chatter i øjeblikket med det nye nummer.
numberChanged|i|de|{1} hat die Telefonnummer gewechselt.
numberChanged|i|de|{1} hat die Telefonnummer geändert. Du chattest gerade mit dieser neuen Nummer.
numberChanged|i|el|{1} άλλαξε το αριθμό τηλεφώνου του σε νέο αριθμό.
numberChanged|i|el|{1} άλλαξαν τον τηλεφωνικό τους αριθμό. Πλέον συνομιλείτε με τον νέο τους αριθμό.
numberChanged|i|en|{1} changed their phone number to a new number.
numberChanged|i|en|{1} changed their phone number. You're currently chatting with their new number.
numberChanged|i|es|{1} cambió su número de teléfono.
numberChanged|i|es|{1} cambió su número de teléfono. Actualmente te estás comunicando con su nuevo número.
numberChanged|i|fa|{1} شماره خود را تغییر داد.
numberChanged|i|fa|{1} شماره خود را تغییر داد. شما در حال گفتگو با شماره جدید او هستید.
numberChanged|i|fi|{1} vaihtoi puhelinnumeroaan.
numberChanged|i|fi|{1} vaihtoi puhelinnumeroaan. Keskustelet tällä hetkellä uuden numeron kanssa.
numberChanged|i|fr|{1} a changé de numéro de téléphone.
numberChanged|i|fr|{1} a changé de numéro de téléphone. Vous êtes en train de discuter avec son nouveau numéro.
numberChanged|i|ga|D'athraigh {1} a (h)uimhir ghutháin go huimhir nua.
numberChanged|i|ga|D'athraigh {1} a (h)uimhir ghutháin. Tá tú i mbun comhrá lena (h)uimhir ghutháin nua.
numberChanged|i|ga|D'athraigh {1} a (h)uimhir ghutháin. Tá tú i mbun comhrá lena (h)uimhir nua.
numberChanged|i|gu|{1}એ તેમના ફોન નંબરને નવા નંબર સાથે બદલાવ્યો.
numberChanged|i|gu|{1}એ તેમનો ફોન નંબર બદલ્યો. તમે અત્યારે તેમના નવા નંબર સાથે ચેટ કરો છો.
numberChanged|i|gu|{1} દ્વારા તેમનો ફોન નંબર બદલવામાં આવ્યો. તમે અત્યારે તેમના નવા નંબર પર ચેટ કરી રહ્યા છો.
numberChanged|i|he|{1} החליף/ה את מספר הטלפון למספר חדש.
numberChanged|i|he|{1} החליף/ה את מספר הטלפון. כעת הנך משוחח/ת עם המספר החדש.
numberChanged|i|hi|{1} ने अपना फ़ोन नंबर बदला है.
numberChanged|i|hi|{1} ने अपना फ़ोन नंबर बदला है. इस समय आप उनके नए नंबर के साथ चैट कर रहे हैं.
numberChanged|i|hr|{1} je promijenio/la svoj broj telefona u novi broj.
numberChanged|i|hr|{1} je promijenio svoj broj telefona u novi broj.
numberChanged|i|hr|{1} je promijenio/la svoj broj telefona. Trenutačno razgovarate s njegovim/njezinim novim brojem.
numberChanged|i|hu|{1} megváltoztatta a telefonszámát egy újra.
numberChanged|i|hu|{1} megváltoztatta a telefonszámát. Jelenleg az új számával csevegsz.
numberChanged|i|id|{1} telah mengganti nomor teleponnya ke nomor baru.
numberChanged|i|id|{1} telah mengganti nomor telepon. Saat ini Anda sedang chat dengan nomor telepon barunya.
numberChanged|i|it|{1} ha cambiato numero.
numberChanged|i|it|{1} ha cambiato numero. Stai scrivendo al suo nuovo numero.
numberChanged|i|ja|{1}が電話番号を変更しました。
numberChanged|i|ja|{1}の電話番号が変更されました。現在新しい番号とチャットしています。
numberChanged|i|ko|{1}님이 휴대전화 번호를 새로운 번호로 변경되었습니다.
numberChanged|i|ko|{1}님의 휴대전화 번호가 새로운 번호로 변경되었습니다.
numberChanged|i|ko|{1}님의 전화번호가 변경되었습니다. 현재 변경된 번호와 대화중입니다.
numberChanged|i|ko|{1}님이 휴대전화 번호를 변경했습니다. 현재 변경된 번호와 대화중입니다.
numberChanged|i|mr|{1} यांनी त्यांचा फोन नंबर नवीन फोन नंबर मध्ये बदलला.
numberChanged|i|mr|{1} यांनी त्यांचा फोन नंबर नवीन नंबर मध्ये बदलला.
numberChanged|i|mr|{1} यांनी त्यांचा फोन नंबर बदलला आहे. तुम्ही त्यांच्या नवीन नंबर बरोबर बोलत आहात.
numberChanged|i|ms|{1} telah mengubah nombor telefonnya ke nombor baru.
numberChanged|i|ms|{1} telah mengubah nombor telefon mereka. Anda sedang bersembang dengan nombor baru mereka.
numberChanged|i|nb|{1} endret telefonnummeret sitt.
numberChanged|i|nb|{1} byttet telefonnummer. Du samtaler nå med vedkommendes nye nummer.
numberChanged|i|nl|{1} heeft een nieuw telefoonnummer.
numberChanged|i|nl|{1} heeft een nieuw telefoonnummer. U bent momenteel aan het chatten met dit nieuwe nummer.
numberChanged|i|pl|{1} zmienił(a) swój numer na nowy.
numberChanged|i|pl|{1} zmienił(a) numer telefonu. Obecnie czatujesz z nowym numerem.
numberChanged|i|pt|{1} mudou de número de telefone.
numberChanged|i|pt|{1} mudou de número de telefone. Você está em contato com o número novo neste momento.
numberChanged|i|pt|{1} mudou de número de telemóvel.
numberChanged|i|pt|{1} mudou de número de telemóvel. Iniciou uma conversa com o novo número de telemóvel.
numberChanged|i|ro|{1} și-a schimbat numărul de telefon.
numberChanged|i|ro|{1} și-a schimbat numărul de telefon. Această conversație se desfășoară cu noul număr.
numberChanged|i|ru|{1} сменил(-а) номер телефона.
numberChanged|i|ru|{1} сменил(-а) номер телефона. В данный момент вы переписываетесь, используя новый номер этого контакта.
numberChanged|i|sk|Telefónne číslo {1} bolo zmenené na nové číslo.
numberChanged|i|sk|Telefónne číslo {1} bolo zmenené. Momentálne máte chat s novým číslom.
numberChanged|i|sv|{1} ändrade sitt telefonnummer till ett nytt nummer.
numberChanged|i|sv|{1} ändrade sitt telefonnummer ill ett nytt nummer.
numberChanged|i|sv|{1} ändrade telefonnummer. Du chattar just nu med personens nya nummer.
numberChanged|i|th|{1} ได้เปลี่ยนหมายเลขโทรศัพท์เป็นหมายเลขใหม่
numberChanged|i|th|{1} ได้เปลี่ยนหมายเลขโทรศัพท์และขณะนี้คุณกำลังแชทกับเบอร์ใหม่
numberChanged|i|th|{1} ได้เปลี่ยนหมายเลขโทรศัพท์และขณะนี้คุณกำลังแชทกับหมายเลขใหม่
numberChanged|i|tr|{1} telefon numarasını yeni bir numaraya değiştirdi.
numberChanged|i|tr|{1} telefon numarasını değiştirdi. Şu anda yeni numarasıyla sohbet ediyorsunuz.
numberChanged|i|uk|{1} змінив(-ла) номер телефону на новий.
numberChanged|i|uk|Номер телефону контакту {1} змінено. Зараз ви ведете бесіду з новим номером.
numberChanged|i|uk|Номер телефону контакту {1} змінено. Ви ведете бесіду з новим номером.
numberChanged|i|ur|{1} نے اپنا فون نمبر نئے نمبر سے تبدیل کیا۔
numberChanged|i|ur|{1} نے اپنا فون نمبر نئے نمبر پر تبدیل کیا ہے۔
numberChanged|i|ur|{1} نے اپنا فون نمبر تبدیل کر لیا ہے۔ اس وقت آپ ان کے نئے نمبر پر چیٹ کر رہے ہیں۔
numberChanged|i|vi|{1} đã đổi sang số điện thoại mới.
numberChanged|i|vi|{1} đã đổi số điện thoại. Bạn hiện đang trò chuyện với số mới của họ.
numberChanged|i|zh|{1}已更換了手機號碼。
numberChanged|i|zh|{1} 已更換了手機號碼。
numberChanged|i|zh|{1} 已更換手機號碼，對話訊息將傳送至其新號碼。
numberChanged|i|zh|{1}已更換手機號碼，對話訊息將傳送至其新號碼。
numberChanged|i|zh|{1} 更改电话号码为新号码。
numberChanged|i|zh|{1} 已更改电话号码。你正与他们的新号码对话。
numberChanged|i|zh|{1} 變更電話號碼為新號碼
numberChanged|i|zh|{1} 已更改電話號碼。您目前正與他們的新電話號碼對話。
numberChanged|a|en|{1} was changed to {2}.
numberChanged|a|en|{1} changed to {2}
numberChanged|a|af|{1} het verander na {2}.
numberChanged|a|ar|تم تغيير رقم الهاتف {1} إلى {2}.
numberChanged|a|ar|تم تغيير رقم الهاتف من {1} إلى {2}
numberChanged|a|az|{1} nömrəsi {2} nömrəsinə dəyişdirildi.
numberChanged|a|az|{1} nömrəsini {2} olaraq dəyişdirdi
numberChanged|a|bg|{1} е променен на {2}.
numberChanged|a|bg|Номер {1} е променен на {2}
numberChanged|a|bn|{1} পরিবর্তিত হয়ে {2} হয়েছে।
numberChanged|a|ca|{1} ha canviat a {2}.
numberChanged|a|ca|{1} ha canviat al {2}
numberChanged|a|cs|{1} bylo změněno na {2}.
numberChanged|a|cs|{1} používá nové číslo {2}.
numberChanged|a|da|{1} blev ændret til {2}.
numberChanged|a|da|{1} ændrede til {2}
numberChanged|a|de|{1} hat sich zu {2} geändert.
numberChanged|a|de|{1} hat zu {2} gewechselt
numberChanged|a|el|{1} άλλαξε σε {2}.
numberChanged|a|es|El número {1} cambió a {2}.
numberChanged|a|es|{1} cambió a {2}
numberChanged|a|et|Number {1} muudeti numbriks {2}.
numberChanged|a|et|{1} on nüüd {2}
numberChanged|a|fa|{1} به {2} تغییر یافت.
numberChanged|a|fa|{1} به {2} تغییر پیدا کرد
numberChanged|a|fi|Numero {1} vaihdettiin numeroon {2}.
numberChanged|a|fi|{1} muuttui numeroon {2}
numberChanged|a|fr|{1} est devenu le {2}.
numberChanged|a|fr|{1} est passé à {2}
numberChanged|a|gu|{1} {2}માં બદલાયો.
numberChanged|a|gu|{1} બદલાઇ ને {2} થયો
numberChanged|a|he|המספר של {1} השתנה ל-{2}
numberChanged|a|he|{1} השתנה ל-{2}
numberChanged|a|hi|{1} से {2} में बदला गया.
numberChanged|a|hi|{1} अब {2} में बदल गया है
numberChanged|a|hr|{1} je promijenjen u {2}.
numberChanged|a|hr|{1} promijenjen u {2}
numberChanged|a|hu|{1} megváltozott erre: {2}.
numberChanged|a|id|{1} telah diganti ke {2}.
numberChanged|a|id|{1} diganti menjadi {2}
numberChanged|a|it|{1} è stato cambiato con {2}.
numberChanged|a|ja|{1}は{2}に変更されました。
numberChanged|a|kk|{1} нөмірі {2} нөміріне өзгертілді.
numberChanged|a|kk|{1} нөмірі {2} нөміріне ауыстырылды
numberChanged|a|kn|{1} ಇವರು {2} ಕ್ಕೆ ಬದಲಾಗಿದ್ದಾರೆ.
numberChanged|a|kn|{1} ಇಂದ {2} ಗೆ ಬದಲಾಯಿಸಲಾಗಿದೆ.
numberChanged|a|ko|{1}번에서 {2}번으로 변경되었습니다.
numberChanged|a|lt|{1} buvo pakeistas į {2}.
numberChanged|a|lt|{1} pakeitė į {2}
numberChanged|a|lv|{1} tika nomainīts uz {2}.
numberChanged|a|lv|{1} nomainīts uz {2}
numberChanged|a|mk|{1} беше променет во {2}.
numberChanged|a|mk|{1} го промени во {2}
numberChanged|a|ml|{1}, {2} എന്ന നമ്പറിലേക്ക് മാറിയിരിക്കുന്നു
numberChanged|a|ml|{1}, {2} ലേക്ക് മാറിയിരിക്കുന്നു
numberChanged|a|mr|{1} हा नंबर {2} मध्ये बदलण्यात आला.
numberChanged|a|mr|{1} बदलून {2} झाले
numberChanged|a|ms|Nombor {1} telah diubah ke {2}.
numberChanged|a|ms|{1} telah diubah kepada {2}
numberChanged|a|nb|{1} ble endret til {2}.
numberChanged|a|nb|{1} endret til {2}
numberChanged|a|nl|{1} is gewijzigd naar {2}.
numberChanged|a|pa|{1} ਨੇ {2} ਲਈ ਬਦਲਿਆ ਹੈ।
numberChanged|a|pa|{1} ਨੂੰ {2} ਵਿੱਚ ਬਦਲਿਆ ਗਿਆ
numberChanged|a|pl|Nastąpiła zmiana numeru z {1} na {2}.
numberChanged|a|pl|{1} zmienił(a) numer na {2}
numberChanged|a|pt|O número de telemóvel {1} foi alterado para {2}.
numberChanged|a|pt|{1} mudou o número para {2}
numberChanged|a|pt|{1} foi alterado para {2}.
numberChanged|a|pt|{1} alterado para {2}
numberChanged|a|ro|{1} a fost schimbat cu {2}.
numberChanged|a|ro|{1} s-a schimbat cu {2}
numberChanged|a|ru|{1} был изменен на {2}.
numberChanged|a|ru|{1} изменен на {2}
numberChanged|a|sk|{1} bolo zmenené na {2}.
numberChanged|a|sk|{1} je zmenené na {2}.
numberChanged|a|sl|{1} je spremenjena v {2}.
numberChanged|a|sl|{1} spremenjena v {2}
numberChanged|a|sq|{1} u ndryshua në {2}
numberChanged|a|sr|{1} је промењен у {2}.
numberChanged|a|sr|{1} је промениo/ла број у {2}
numberChanged|a|sv|{1} ändrades till {2}
numberChanged|a|sv|{1} har bytt till {2}
numberChanged|a|sw|{1} imebadilishwa kuwa {2}.
numberChanged|a|ta|{1} என்பது {2} என்று மாற்றப்பட்டுள்ளது.
numberChanged|a|ta|{1} {2} ஆக மாற்றப்பட்டது
numberChanged|a|te|{1} సంఖ్య {2} కు మార్చబడింది
numberChanged|a|th|{1} ได้เปลี่ยนเป็น {2}
numberChanged|a|th|{1} ได้ถูกเปลี่ยนเป็น {2}
numberChanged|a|tl|dating {1}, ngayon ay {2}
numberChanged|a|tl|{1} ay pinalitan ng {2}
numberChanged|a|tr|{1}, {2} olarak değiştirildi.
numberChanged|a|tr|{1}, numarasını {2} olarak değiştirdi
numberChanged|a|uk|{1} було змінено на {2}.
numberChanged|a|uk|{1} змінено на {2}
numberChanged|a|ur|{1} کو {2} سے تبدیل کیا گیا۔
numberChanged|a|ur|{1} {2} پر تبدیل ہو چکا ہے
numberChanged|a|uz|{1} {2} ga o‘zgartirildi.
numberChanged|a|uz|{1} {2} ga o‘zgartirdi
numberChanged|a|vi|{1} đã được đổi thành {2}
numberChanged|a|vi|{1} đã được đổi thành {2}
numberChanged|a|zh|{1} 已更改为 {2}
numberChanged|a|zh|{1} 已更改為 {2}。
numberChanged|a|zh|{1} 已變更為 {2}
"""#
}
