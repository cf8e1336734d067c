// Written by Scripts/notice-table.py; change that, not this.
// swift-format-ignore-file

extension NoticeTable {
  /// WhatsApp's own texts (iOS 22.24, Android 2018/19) for media left out of the export, or lying beside it.
  static let media: StaticString = #"""
attachment|i|ar|<المُرفق: {1}>
attachment|i|en|<attached: {1}>
attachment|i|ca|<adjunt: {1}>
attachment|i|cs|<příloha: {1}>
attachment|i|da|<vedhæftet: {1}>
attachment|i|de|<Anhang: {1}>
attachment|i|el|<επισυνάφθηκε: {1}>
attachment|i|es|<adjunto: {1}>
attachment|i|fa|<پیوست: {1}>
attachment|i|fi|<liite: {1}>
attachment|i|fr|< pièce jointe : {1} >
attachment|i|ga|<ceangailte: {1}>
attachment|i|gu|<જોડાયેલ: {1}>
attachment|i|he|<מצורף: {1}>
attachment|i|hi|<अटैच किया गया: {1}>
attachment|i|hr|<priloženo: {1}>
attachment|i|hu|<csatolva: {1}>
attachment|i|id|<terlampir: {1}>
attachment|i|it|<allegato: {1}>
attachment|i|ja|<添付ファイル: {1}>
attachment|i|ko|< 첨부됨: {1}>
attachment|i|mr|<संलग्न केले: {1}>
attachment|i|ms|<dilampir: {1}>
attachment|i|nb|<vedlagt: {1}>
attachment|i|nl|<bijgevoegd: {1}>
attachment|i|pl|<załączono: {1}>
attachment|i|pt|<anexado: {1}>
attachment|i|pt|<anexo: {1}>
attachment|i|ro|<atașare: {1}>
attachment|i|ru|<прикреплено: {1}>
attachment|i|sk|<príloha: {1}>
attachment|i|sv|<bifogat: {1}>
attachment|i|th|<แนบ: {1}>
attachment|i|tr|<{1} eklendi>
attachment|i|uk|<додано: {1}>
attachment|i|ur|<پیوستہ: {1}>
attachment|i|vi|<đính kèm: {1}>
attachment|i|zh|<附件：{1}>
attachment|a|en|{1} (file attached)
attachment|a|af|{1} (lêer aangeheg)
attachment|a|ar|{1} (الملف مرفق)
attachment|a|az|{1} (fayl əlavə olunub)
attachment|a|bg|{1} (прикачен файл)
attachment|a|bn|{1} (ফাইল সংযুক্ত হয়েছে)
attachment|a|ca|{1} (arxiu adjunt)
attachment|a|cs|{1} (soubor byl přiložen)
attachment|a|da|{1} (fil vedhæftet)
attachment|a|de|{1} (Datei angehängt)
attachment|a|el|{1} (συνημμένο αρχείο)
attachment|a|es|{1} (archivo adjuntado)
attachment|a|et|{1} (fail lisatud)
attachment|a|fa|فایل پیوست شد {1}
attachment|a|fi|{1} (liitetiedosto)
attachment|a|fr|{1} (fichier joint)
attachment|a|gu|{1} (ફાઇલ જોડાયેલ)
attachment|a|he|{1} (קובץ מצורף)
attachment|a|hi|{1} (फाइल अटैच कर दी गई है)
attachment|a|hr|{1} (datoteka u privitku)
attachment|a|hu|{1} (fájl csatolva)
attachment|a|id|{1} (file terlampir)
attachment|a|it|{1} (file allegato)
attachment|a|ja|{1} (添付ファイル有り)
attachment|a|kk|{1} (қосымша файл)
attachment|a|kn|{1} (ಕಡತ ಸೇರಿಸಲಾಯಿತು)
attachment|a|ko|{1} (파일 첨부됨)
attachment|a|lt|{1} (byla prisegta)
attachment|a|lv|{1} (pievienots fails)
attachment|a|mk|{1} (прикачен фајл)
attachment|a|ml|{1} (ഫയൽ ചേർത്തു)
attachment|a|mr|{1} (फाइल संलग्न)
attachment|a|ms|{1} (fail dilampirkan)
attachment|a|nb|{1} (vedlagt fil)
attachment|a|nl|{1} (bestand bijgevoegd)
attachment|a|pa|{1} (ਅਟੈਚ ਕੀਤੀ ਫਾਇਲ)
attachment|a|pl|{1} (załączony plik)
attachment|a|pt|{1} (ficheiro anexado)
attachment|a|pt|{1} (arquivo anexado)
attachment|a|ro|{1} (fișier atașat)
attachment|a|ru|{1} (файл добавлен)
attachment|a|sk|{1} (súbor pripojený)
attachment|a|sl|{1} (priložena datoteka)
attachment|a|sq|{1} (skedë e ngjitur)
attachment|a|sr|{1} (прикачена датотека)
attachment|a|sv|{1} (bifogad fil)
attachment|a|sw|{1} (faili limeambatanishwa)
attachment|a|ta|{1} இணைக்கப்பட்டது
attachment|a|te|{1} (ఫైల్ జోడించబడినది)
attachment|a|th|{1} (ไฟล์ที่แนบ)
attachment|a|tl|{1} (nakalakip na file)
attachment|a|tr|{1} (dosya ekli)
attachment|a|uk|{1} (файл додано)
attachment|a|ur|{1} (پیوستہ فائل)
attachment|a|uz|{1} (fayl biriktirildi)
attachment|a|vi|{1} (tệp đính kèm)
attachment|a|zh|{1} (文件附件)
attachment|a|zh|{1} (附件檔案)
mediaOmitted|a|en|<Media omitted>
mediaOmitted|a|af|<Media weggelaat>
mediaOmitted|a|ar|<تم استبعاد الوسائط>
mediaOmitted|a|az|<Media çıxarılmışdır>
mediaOmitted|a|bg|<Без файл>
mediaOmitted|a|bn|<মিডিয়া বাদ দেওয়া হয়েছে>
mediaOmitted|a|ca|<Mitjans omesos>
mediaOmitted|a|cs|< Média vynechána >
mediaOmitted|a|da|<Mediefil udeladt>
mediaOmitted|a|de|<Medien weggelassen>
mediaOmitted|a|el|<Εξαίρεση πολυμέσων>
mediaOmitted|a|es|<Archivo omitido>
mediaOmitted|a|et|<Meedia ära jäetud>
mediaOmitted|a|fa|< پيوست نما/آهنگ حذف شد >
mediaOmitted|a|fi|<Media jätetty pois>
mediaOmitted|a|fr|<Fichier omis>
mediaOmitted|a|gu|<મીડિયા અવગણાયું>
mediaOmitted|a|he|<מדיה הושמטה>
mediaOmitted|a|hi|<मीडिया के बिना>
mediaOmitted|a|hr|<Medijski zapis izostavljen>
mediaOmitted|a|hu|<Hiányzó médiafájl>
mediaOmitted|a|id|<Media tidak disertakan>
mediaOmitted|a|it|<Media omesso>
mediaOmitted|a|ja|<メディアは含まれていません>
mediaOmitted|a|kk|<Файл қосылған жоқ>
mediaOmitted|a|kn|<ಮೀಡಿಯಾ ಕೈಬಿಡಲಾಗಿದೆ>
mediaOmitted|a|ko|<미디어 파일을 생략한 대화내용>
mediaOmitted|a|lt|<Praleistas medijos turinys>
mediaOmitted|a|lv|<Bez multivides>
mediaOmitted|a|mk|<Без фајл>
mediaOmitted|a|ml|<മീഡിയ ഒഴിവാക്കി>
mediaOmitted|a|mr|<मीडिया वगळले>
mediaOmitted|a|ms|<Media disingkirkan>
mediaOmitted|a|nb|<Uten vedlegg>
mediaOmitted|a|nl|<Media weggelaten>
mediaOmitted|a|pa|<ਮੀਡੀਆ ਛੱਡਿਆ ਗਿਆ>
mediaOmitted|a|pl|<pliki pominięto>
mediaOmitted|a|pt|<Ficheiro não revelado>
mediaOmitted|a|pt|<Mídia omitida>
mediaOmitted|a|ro|<Conținut media omis>
mediaOmitted|a|ru|<Файл пропущен>
mediaOmitted|a|sk|<Médiá vynechané>
mediaOmitted|a|sl|<Medij izpuščen>
mediaOmitted|a|sq|<Pa media>
mediaOmitted|a|sr|<медији су изостављени>
mediaOmitted|a|sv|<Media har utelämnats>
mediaOmitted|a|sw|<Media imerukwa>
mediaOmitted|a|ta|< ஊடகங்கள் நீக்கப்பட்டது >
mediaOmitted|a|te|<మాధ్యమం విస్మరించబడింది>
mediaOmitted|a|th|<สื่อถูกลบ>
mediaOmitted|a|tl|<Walang kalakip na media>
mediaOmitted|a|tr|<Medya atlanmış>
mediaOmitted|a|uk|<Медіа пропущено>
mediaOmitted|a|ur|<میڈیا چھوڑ دیا گیا>
mediaOmitted|a|uz|<Fayl o‘tkazib yuborildi>
mediaOmitted|a|vi|<Bỏ qua Media>
mediaOmitted|a|zh|<省略多媒体文件>
mediaOmitted|a|zh|<忽略多媒體檔>
imageOmitted|i|ar|لم يتم إدراج الصورة
imageOmitted|i|bn|ইমেজ বাদ দেওয়া হয়েছে
imageOmitted|i|ca|Imatge omesa
imageOmitted|i|cs|obrázek vynechán
imageOmitted|i|da|billede udeladt
imageOmitted|i|de|Bild weggelassen
imageOmitted|i|el|εικόνα παραλείφθηκε
imageOmitted|i|en|image omitted
imageOmitted|i|es|imagen omitida
imageOmitted|i|fa|تصویر حذف شد
imageOmitted|i|fi|ei kuvaa
imageOmitted|i|fr|image absente
imageOmitted|i|ga|íomhá ligthe ar lár
imageOmitted|i|gu|છબી પડતી મૂકાઈ
imageOmitted|i|he|התמונה הושמטה
imageOmitted|i|hi|फ़ोटो हटाई गई
imageOmitted|i|hr|slika izostavljena
imageOmitted|i|hu|kép küldése sikertelen
imageOmitted|i|id|gambar tidak disertakan
imageOmitted|i|it|immagine omessa
imageOmitted|i|ja|画像は含まれていません
imageOmitted|i|ko|이미지 생략됨
imageOmitted|i|mr|इमेज वगळली
imageOmitted|i|ms|imej tidak dimasukkan
imageOmitted|i|nb|bilde ikke inkludert
imageOmitted|i|nl|afbeelding weggelaten
imageOmitted|i|pl|obraz pominięty
imageOmitted|i|pt|imagem ocultada
imageOmitted|i|pt|imagem não revelada
imageOmitted|i|ro|Imagine omisă
imageOmitted|i|ru|изображение отсутствует
imageOmitted|i|sk|obrázok vynechaný
imageOmitted|i|sv|bild utesluten
imageOmitted|i|th|ไม่มีรูปภาพ
imageOmitted|i|tr|görüntü dahil edilmedi
imageOmitted|i|uk|зображення відсутнє
imageOmitted|i|ur|تصویر نکال دی گئی ہے
imageOmitted|i|vi|đã bỏ qua hình ảnh
imageOmitted|i|zh|圖片已略去
imageOmitted|i|zh|照片已忽略
imageOmitted|i|zh|圖像已省略
videoOmitted|i|ar|لم يتم إدراج الفيديوهات
videoOmitted|i|bn|ভিডিও বাদ দেওয়া হয়েছে
videoOmitted|i|ca|vídeo omès
videoOmitted|i|cs|video vynecháno
videoOmitted|i|da|video udeladt
videoOmitted|i|de|Video weggelassen
videoOmitted|i|el|βίντεο παραλείφθηκε
videoOmitted|i|en|video omitted
videoOmitted|i|es|Video omitido
videoOmitted|i|fa|ویدیو حذف شد
videoOmitted|i|fi|videota ei sisällytetä
videoOmitted|i|fr|vidéo absente
videoOmitted|i|ga|físeán ligthe ar lár
videoOmitted|i|gu|વિડિયો પડતી મુકાઈ
videoOmitted|i|he|סרטון הווידאו הושמט
videoOmitted|i|hi|वीडियो छोड़ा गया
videoOmitted|i|hr|video izostavljen
videoOmitted|i|hu|Videó kihagyva.
videoOmitted|i|id|video tidak disertakan
videoOmitted|i|it|video omesso
videoOmitted|i|ja|ビデオは含まれていません
videoOmitted|i|ko|비디오 생략됨
videoOmitted|i|mr|व्हिडीओ वगळला
videoOmitted|i|ms|video tidak dimasukkan
videoOmitted|i|nb|video utelatt
videoOmitted|i|nl|video weggelaten
videoOmitted|i|pl|wideo pominięte
videoOmitted|i|pt|vídeo omitido
videoOmitted|i|pt|vídeo não revelado
videoOmitted|i|ro|clip video omis
videoOmitted|i|ru|видео отсутствует
videoOmitted|i|sk|video vynechané
videoOmitted|i|sv|video utesluten
videoOmitted|i|th|วิดีโอถูกลบ
videoOmitted|i|tr|video dahil edilmedi
videoOmitted|i|uk|відео відсутнє
videoOmitted|i|ur|ویڈیو نظرانداز
videoOmitted|i|vi|đã bỏ video
videoOmitted|i|zh|影片已略去
videoOmitted|i|zh|视频已忽略
videoOmitted|i|zh|影片已省略
audioOmitted|i|ar|لم يتم إدراج المقاطع الصوتية
audioOmitted|i|bn|অডিও বাদ দেওয়া হয়েছে
audioOmitted|i|ca|Àudio omès
audioOmitted|i|cs|zvukový soubor vynechán
audioOmitted|i|da|lyd udeladt
audioOmitted|i|de|Audio weggelassen
audioOmitted|i|el|ήχος παραλείφθηκε
audioOmitted|i|en|audio omitted
audioOmitted|i|es|audio omitido
audioOmitted|i|fa|صدا حذف شد
audioOmitted|i|fi|äänitiedostoa ei sisällytetä
audioOmitted|i|fr|audio omis
audioOmitted|i|ga|comhad fuaime ar lár
audioOmitted|i|gu|ઓડિયો ફાઇલ શામેલ કરી નથી
audioOmitted|i|he|קטע קול הושמט
audioOmitted|i|hi|ऑडियो हटाई गयी
audioOmitted|i|hr|zvuk izostavljen
audioOmitted|i|hu|Hang kihagyása
audioOmitted|i|id|audio tidak disertakan
audioOmitted|i|it|audio omesso
audioOmitted|i|ja|音声は含まれていません
audioOmitted|i|ko|오디오 생략됨
audioOmitted|i|mr|ऑडिओ वगळला
audioOmitted|i|ms|audio tidak dimasukkan
audioOmitted|i|nb|lyd utelatt
audioOmitted|i|nl|audio weggelaten
audioOmitted|i|pl|audio pominięte
audioOmitted|i|pt|áudio ocultado
audioOmitted|i|pt|ficheiro de áudio não revelado
audioOmitted|i|ro|fără audio
audioOmitted|i|ru|аудиофайл отсутствует
audioOmitted|i|sk|zvuk vynechaný
audioOmitted|i|sv|ljud utelslutet
audioOmitted|i|th|ไม่มีไฟล์เสียง
audioOmitted|i|tr|ses dahil edilmedi
audioOmitted|i|uk|аудіо відсутнє
audioOmitted|i|ur|آڈیو نظرانداز
audioOmitted|i|vi|bỏ qua tệp âm thanh
audioOmitted|i|zh|音訊已略去
audioOmitted|i|zh|音频已忽略
audioOmitted|i|zh|音訊已省略
stickerOmitted|i|ar|تم حذف الملصقات
stickerOmitted|i|bn|স্টিকার বাদ দেওয়া হয়েছে
stickerOmitted|i|ca|adhesiu omès
stickerOmitted|i|cs|nálepka vynechána
stickerOmitted|i|da|klistermærke udeladt
stickerOmitted|i|de|Sticker weggelassen
stickerOmitted|i|el|αυτοκόλλητο παραλήφθηκε
stickerOmitted|i|en|sticker omitted
stickerOmitted|i|es|sticker omitido
stickerOmitted|i|fa|استیکر حذف شد
stickerOmitted|i|fi|tarraa ei sisällytetty
stickerOmitted|i|fr,ro|sticker omis
stickerOmitted|i|ga|fágadh an greamán ar lár
stickerOmitted|i|gu|સ્ટીકર પડતું મુકાયું
stickerOmitted|i|he|סטיקר הושמט
stickerOmitted|i|hi|स्टिकर छोड़ा गया
stickerOmitted|i|hr|naljepnica izostavljena
stickerOmitted|i|hu|matrica kihagyva
stickerOmitted|i|id|stiker tidak disertakan
stickerOmitted|i|it|sticker non incluso
stickerOmitted|i|ja|スタンプは含まれていません
stickerOmitted|i|ko|스티커 제외됨
stickerOmitted|i|mr|स्टिकर वगळले
stickerOmitted|i|ms|pelekat tidak disertakan
stickerOmitted|i|nb|klistremerke utelatt
stickerOmitted|i|nl|sticker weggelaten
stickerOmitted|i|pl|pominięto naklejkę
stickerOmitted|i|pt|figurinha omitida
stickerOmitted|i|pt|sticker não revelado
stickerOmitted|i|ru|стикер не добавлен
stickerOmitted|i|sk|nálepka vynechaná
stickerOmitted|i|sv|sticker utesluten
stickerOmitted|i|th|ไม่มีสติกเกอร์
stickerOmitted|i|tr|Çıkartma dahil edilmedi
stickerOmitted|i|uk|Наклейку не додано
stickerOmitted|i|ur|اسٹیکر نظرانداز
stickerOmitted|i|vi|đã bỏ sticker
stickerOmitted|i|zh|貼圖已略去
stickerOmitted|i|zh|贴图已省略
stickerOmitted|i|zh|貼圖已忽略
gifOmitted|i|ar|لم يتم إدراج صورة GIF
gifOmitted|i|bn|জিআইএফ বাদ দেওয়া হয়েছে
gifOmitted|i|ca|GIF omès
gifOmitted|i|cs|GIF vynechán
gifOmitted|i|da|GIF udeladt
gifOmitted|i|de|GIF weggelassen
gifOmitted|i|el|Παράληψη GIF
gifOmitted|i|en|GIF omitted
gifOmitted|i|es,pt|GIF omitido
gifOmitted|i|fa|GIF حذف شد
gifOmitted|i|fi|GIF-animaatio jätetty pois
gifOmitted|i|fr|GIF retiré
gifOmitted|i|ga|GIF ligthe ar lár
gifOmitted|i|gu|GIF પડતી મૂકાઈ
gifOmitted|i|he|GIF הושמט
gifOmitted|i|hi|GIF छोड़ा गया
gifOmitted|i|hr|GIF izostavljen
gifOmitted|i|hu|GIF fájl kihagyása
gifOmitted|i|id|GIF tidak disertakan
gifOmitted|i|it|GIF esclusa
gifOmitted|i|ja|GIFは含まれていません
gifOmitted|i|ko|GIF 생략됨
gifOmitted|i|mr|GIF वगळले
gifOmitted|i|ms|GIF tidak dimasukkan
gifOmitted|i|nb|GIF utelatt
gifOmitted|i|nl|GIF weggelaten
gifOmitted|i|pl|Plik GIF pominięty
gifOmitted|i|pt|GIF não revelada
gifOmitted|i|ro|GIF omis
gifOmitted|i|ru|GIF отсутствует
gifOmitted|i|sk|GIF vynechaný
gifOmitted|i|sv|GIF utesluten
gifOmitted|i|th|ละเว้น GIF
gifOmitted|i|tr|GIF dahil edilmedi
gifOmitted|i|uk|GIF-анімацію пропущено
gifOmitted|i|ur|GIF  نظرانداز
gifOmitted|i|vi|Đã bỏ qua ảnh GIF
gifOmitted|i|zh|GIF 已略去
gifOmitted|i|zh|GIF 动态图已被忽略
gifOmitted|i|zh|GIF 圖片已被省略
documentOmitted|i|ar|لم يتم إدراج المستند
documentOmitted|i|bn|ডকুমেন্ট বাদ দেওয়া হয়েছে
documentOmitted|i|ca|Document omès
documentOmitted|i|cs|dokument vynechán
documentOmitted|i|da|dokument udeladt
documentOmitted|i|de|Dokument weggelassen
documentOmitted|i|el|έγγραφο παραλείφθηκε
documentOmitted|i|en|document omitted
documentOmitted|i|es,pt|documento omitido
documentOmitted|i|fa|سند حذف شد
documentOmitted|i|fi|dokumenttia ei sisällytetä
documentOmitted|i|fr|document manquant
documentOmitted|i|ga|cáipéis ligthe ar lár
documentOmitted|i|gu|ડોક્યુમેન્ટ સામેલ કર્યું નહિ
documentOmitted|i|he|מסמך הושמט
documentOmitted|i|hi|डॉक्यूमेंट छोड़ा गया
documentOmitted|i|hr|dokument izostavljen
documentOmitted|i|hu|dokumentum kihagyva
documentOmitted|i|id|dokumen tidak disertakan
documentOmitted|i|it|documento omesso
documentOmitted|i|ja|ドキュメントは含まれていません
documentOmitted|i|ko|문서 생략됨
documentOmitted|i|mr|डॉक्युमेंट वगळले
documentOmitted|i|ms|dokumen tidak dimasukkan
documentOmitted|i|nb|utelatt dokument
documentOmitted|i|nl|document weggelaten
documentOmitted|i|pl|dokument pominięty
documentOmitted|i|pt|documento não revelado
documentOmitted|i|ro|document omis
documentOmitted|i|ru|документ отсутствует
documentOmitted|i|sk|dokument vynechaný
documentOmitted|i|sv|dokument uteslutet
documentOmitted|i|th|ละเว้นเอกสาร
documentOmitted|i|tr|belge dahil edilmedi
documentOmitted|i|uk|документ пропущено
documentOmitted|i|ur|دستاویز نظرانداز
documentOmitted|i|vi|đã bỏ qua tài liệu
documentOmitted|i|zh|文件已略去
documentOmitted|i|zh|文档已省略
documentOmitted|i|zh|文件已忽略
contactOmitted|i|ar|لم يتم إدراج بطاقة جهة اتصال
contactOmitted|i|bn|পরিচিতির কার্ড বাদ দেওয়া হয়েছে
contactOmitted|i|ca|Targeta de contacte omesa
contactOmitted|i|cs|Vizitka vynechána
contactOmitted|i|da|Kontaktkort udeladt
contactOmitted|i|de|Kontaktkarte ausgelassen
contactOmitted|i|el|Η κάρτα επαφής παραλήφθηκε
contactOmitted|i|en|Contact card omitted
contactOmitted|i|es|Tarjeta de contacto omitida
contactOmitted|i|fa|برگ مخاطب حذف شد.
contactOmitted|i|fi|Yhteystietokortti jätettiin pois
contactOmitted|i|fr|Fiche contact manquante
contactOmitted|i|ga|Cárta teagmhála ar lár
contactOmitted|i|gu|સંપર્કનું કાર્ડ પડતું મૂકાયું
contactOmitted|i|he|כרטיס איש קשר הושמט
contactOmitted|i|hi|कॉन्टैक्ट कार्ड छोड़ा गया
contactOmitted|i|hr|Posjetnica izostavljena
contactOmitted|i|hu|Névjegykártya kihagyva
contactOmitted|i|id|Kartu kontak tidak disertakan
contactOmitted|i|it|Scheda contatto omessa
contactOmitted|i|ja|連絡先カードを省略
contactOmitted|i|ko|연락처 카드 생략됨
contactOmitted|i|mr|संपर्क कार्ड वगळले
contactOmitted|i|ms|Kad kenalan tidak dimasukkan
contactOmitted|i|nb|Kontaktkort sløyfet
contactOmitted|i|nl|Visitekaartje weggelaten
contactOmitted|i|pl|Pominięta wizytówka kontaktu
contactOmitted|i|pt|Cartão do contato omitido
contactOmitted|i|pt|Contacto não revelado
contactOmitted|i|ro|Carte de vizită contact omisă
contactOmitted|i|ru|Карточка контакта отсутствует
contactOmitted|i|sk|Karta kontaktu vynechaná
contactOmitted|i|sv|Kontaktkort uteslutet
contactOmitted|i|th|บัตรรายชื่อที่ละเว้น
contactOmitted|i|tr|Kişi kartı dahil edilmedi
contactOmitted|i|uk|Картка контакту відсутня
contactOmitted|i|ur|رابطہ کارڈ نظر انداز
contactOmitted|i|vi|Bỏ qua thẻ liên lạc
contactOmitted|i|zh|聯絡人卡片已略去
contactOmitted|i|zh|联系人卡片已忽略
contactOmitted|i|zh|聯絡人卡片已省略
"""#
}
