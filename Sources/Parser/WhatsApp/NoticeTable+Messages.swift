// Written by Scripts/notice-table.py; change that, not this.
// swift-format-ignore-file

extension NoticeTable {
  /// WhatsApp's own texts (iOS 22.24, Android 2018/19) for undecrypted messages, calls and locations.
  static let messages: StaticString = #"""
waiting|ai|ar|في انتظار هذه الرسالة، قد يستغرق ذلك بعض الوقت.
waiting|i|bn|এই মেসেজের জন্য অপেক্ষা করা হচ্ছে। এর জন্য কিছুক্ষণ সময় লাগতে পারে।
waiting|i|ca|Esperant aquest missatge. Això pot tardar una estona.
waiting|i|cs|Čeká se na tuto zprávu. Může to chvíli trvat.
waiting|i|da|Venter på denne besked. Det kan godt tage lidt tid.
waiting|ai|de|Warte auf diese Nachricht. Das kann einen Moment dauern.
waiting|i|el|Αναμονή για αυτό το μήνυμα. Μπορεί να διαρκέσει λίγο.
waiting|ai|en|Waiting for this message. This may take a while.
waiting|ai|es|Esperando el mensaje. Esto puede tomar tiempo.
waiting|ai|fa|در انتظار برای این پیام. ممکن است قدری طول بکشد.
waiting|ai|fi|Odotetaan tätä viestiä. Tässä saattaa kestää hetki.
waiting|ai|fr|En attente de ce message. Ceci pourrait prendre un moment.
waiting|i|ga|Ag fanacht leis an teachtaireacht seo. Seans go dtógfaidh sé tamall.
waiting|i|gu|આ મેસેજની રાહ જોવાય છે. એમાં થોડી વાર લાગી શકે છે.
waiting|i|he|בהמתנה להודעה זו. פעולה זו עשויה להימשך קצת זמן.
waiting|i|hi|इस मैसेज को लोड होने में थोड़ा समय लग सकता है.
waiting|i|hr|Čekanje na ovu poruku. Ovo može potrajati.
waiting|ai|hu|Várakozás az üzenetre. Ez eltarthat egy ideig.
waiting|ai|id|Menunggu pesan ini. Ini mungkin membutuhkan waktu beberapa saat.
waiting|ai|it|In attesa del messaggio. Potrebbe volerci un po' di tempo.
waiting|ai|ja|メッセージを待っています。しばらく時間がかかることがあります。
waiting|ai|ko|메시지 암호화 대기중입니다. 다소 시간이 소요될 수 있습니다.
waiting|i|mr|या मेसेजची प्रतीक्षा करत आहोत. यासाठी कदाचित थोडा वेळ लागू शकतो.
waiting|i|ms|Menunggu untuk mesej ini. Ini mungkin mengambil seketika.
waiting|i|nb|Venter på denne meldingen. Dette kan ta litt tid.
waiting|ai|nl|Wachten op dit bericht. Dit kan even duren.
waiting|ai|pl|Oczekiwanie na tę wiadomość. To może chwilę potrwać.
waiting|i|pt|Aguardando mensagem. Essa ação pode levar alguns instantes.
waiting|i|pt|A aguardar pela mensagem. Isto pode demorar um pouco.
waiting|i|ro|Se așteaptă mesajul. Procesul poate dura ceva timp.
waiting|ai|ru|Ожидание сообщения. Это может занять некоторое время.
waiting|ai|sk|Čaká sa na túto správu. Táto akcia môže chvíľu trvať.
waiting|i|sv|Väntar på meddelande. Detta kan ta en stund.
waiting|ai|th|กำลังรอข้อความนี้ อาจใช้เวลาสักครู่
waiting|ai|tr|Mesaj bekleniyor. Bu biraz zaman alabilir.
waiting|ai|uk|Очікування повідомлення. Це може зайняти деякий час.
waiting|i|ur|اس میسج کا انتظار ہے۔ اس میں کچھ وقت لگ سکتا ہے۔
waiting|i|vi|Đang chờ ghi chú thanh toán này. Bạn có thể phải chờ một lúc.
waiting|i|zh|正在等待此訊息，請耐心等候。
waiting|i|zh|正在等待信息，可能需要一段时间。
waiting|ai|zh|正在等待訊息，此可能需要一段時間。
waiting|a|af|Wag tans vir hierdie boodskap. Dit mag 'n rukkie neem.
waiting|a|az|İsmarıc üçün gözlənilir. Bu biraz vaxt apara bilər.
waiting|a|bg|Изчакване на съобщението. Това може да отнеме известно време.
waiting|a|bn|বার্তাটির জন্য অপেক্ষা করা হচ্ছে। এটার জন্য কিছুক্ষন সময় লাগতে পারে।
waiting|a|ca|Esperant aquest missatge. Això pot trigar una estona.
waiting|a|cs|Čekání na tuto zprávu. Tato akce může chvíli trvat.
waiting|a|da|Venter på denne besked. Det kan tage lidt tid.
waiting|a|el|Αναμονή για το μήνυμα. Αυτό μπορεί να διαρκέσει λίγο.
waiting|a|et|Ootab seda sõnumit. See võib aega võtta.
waiting|a|gu|આ સંદેશ માટે રાહ જોવાઈ રહી છે. આ માટે ક્ષણભર નો સમય લાગી શકે છે.
waiting|a|he|ממתין להודעה זו. פעולה זו עשויה להימשך מספר דקות
waiting|a|hi|इस संदेश के लिए प्रतीक्षा कर रहे है. इसमें थोड़ा समय लग सकता है.
waiting|a|hr|Čekam na ovu poruku. Ovo može potrajati.
waiting|a|kk|Осы хат күтілуде. Бұл біраз уақыт алуы мүмкін.
waiting|a|kn|ಈ ಸಂದೇಶಕ್ಕಾಗಿ ಕಾಯಲಾಗುತ್ತಿದೆ. ಇದು ಸ್ವಲ್ಪ ಸಮಯ ತೆಗೆದುಕೊಳ್ಳಬಹುದು.
waiting|a|lt|Laukiama šios žinutės. Tai gali užtrukti.
waiting|a|lv|Gaida ziņu. Tas var aizņemt kādu brīdi.
waiting|a|mk|Се чека пораката. Ова може да потрае.
waiting|a|ml|ഈ സന്ദേശത്തിനായി കാത്തിരിക്കുന്നു. കുറച്ചു സമയമെടുത്തേക്കാം.
waiting|a|mr|हा संदेश येण्याची वाट पाहत आहे. यासाठी थोडा वेळ लागू शकतो.
waiting|a|ms|Menunggu mesej ini. Ini akan mengambil masa.
waiting|a|nb|Venter på denne meldingen. Dette kan ta en stund.
waiting|a|pa|ਇਸ ਸੁਨੇਹੇ ਦੀ ਉਡੀਕ ਕੀਤੀ ਜਾ ਰਹੀ ਹੈ। ਇਸ ਨੂੰ ਕੁਝ ਸਮਾਂ ਲੱਗ ਸਕਦਾ ਹੈ।
waiting|a|pt|A aguardar pela mensagem. Pode demorar alguns minutos.
waiting|a|pt|Aguardando esta mensagem. Isso pode demorar um pouco.
waiting|a|ro|În așteptarea mesajului. Procesul poate dura un timp.
waiting|a|sl|Čakamo na to sporočilo. To bi lahko malce trajalo.
waiting|a|sq|Duke pritur mesazhin. Kjo mund të zgjasë pak.
waiting|a|sr|Чека се порука. Ово може потрајати.
waiting|a|sv|Väntar på detta meddelande. Detta kan ta en stund.
waiting|a|sw|Inasubiri ujumbe huu. Hii inaweza ikachukua muda.
waiting|a|ta|இத்தகவலுக்கு காத்திருக்கிறோம். சற்று நேரமாகலாம்.
waiting|a|te|సందేశం కోసం ఎదురుచూస్తున్నాం. కొంత సమయం పట్టచ్చు.
waiting|a|tl|Naghihintay sa mensahe. Maaaring ito ay magtagal.
waiting|a|ur|اس پیغام کا انتظار ہے۔ اس میں کچھ وقت لگ سکتا ہے۔
waiting|a|uz|Ushbu xabar kutilmoqda. Bu bir oz vaqtni olishi mumkin.
waiting|a|vi|Đang chờ tin nhắn này. Có thể mất một lúc.
waiting|a|zh|正在等待信息，此可能需要一段时间。
missedVoiceCall|ai|ar|مكالمة صوتية فائتة
missedVoiceCall|i|bn|ভয়েস কল মিস করেছেন
missedVoiceCall|ai|ca|Trucada de veu perduda
missedVoiceCall|i|cs,sk|Zmeškaný hovor
missedVoiceCall|i|da|Ubesvaret taleopkald
missedVoiceCall|ai|de|Verpasster Sprachanruf
missedVoiceCall|i|el|Αναπάντητη φωνητική κλήση
missedVoiceCall|ai|en|Missed voice call
missedVoiceCall|i|es|Llamada perdida
missedVoiceCall|ai|fa|تماس صوتی پاسخ داده نشده
missedVoiceCall|ai|fi|Vastaamaton äänipuhelu
missedVoiceCall|ai|fr|Appel vocal manqué
missedVoiceCall|i|ga|Guthghlao caillte
missedVoiceCall|i|gu|છૂટી ગયેલો વોઇસ કૉલ
missedVoiceCall|ai|he|שיחה קולית שלא נענתה
missedVoiceCall|i|hi|वॉइस कॉल मिस हुई
missedVoiceCall|i|hr|Propušteni glasovni poziv
missedVoiceCall|ai|hu|Nem fogadott hanghívás
missedVoiceCall|ai|id|Panggilan suara tak terjawab
missedVoiceCall|ai|it|Chiamata vocale persa
missedVoiceCall|i|ja|音声通話不在着信
missedVoiceCall|ai|ko|부재중 전화
missedVoiceCall|ai|mr|मिस्ड व्हॉइस कॉल
missedVoiceCall|i|ms|Panggila suara terlepas
missedVoiceCall|ai|nb|Tapt taleanrop
missedVoiceCall|i|nl|Gemist spraakgesprek
missedVoiceCall|i|pl|Nieodebrane poł. głosowe
missedVoiceCall|ai|pt|Chamada de voz perdida
missedVoiceCall|i|ro|Apel vocal ratat
missedVoiceCall|ai|ru|Пропущенный аудиозвонок
missedVoiceCall|ai|sv|Missat röstsamtal
missedVoiceCall|ai|th|สายที่ไม่ได้รับ
missedVoiceCall|ai|tr|Cevapsız sesli arama
missedVoiceCall|ai|uk|Пропущений аудіодзвінок
missedVoiceCall|i|ur|مسڈ وائس کال
missedVoiceCall|ai|vi|Cuộc gọi nhỡ
missedVoiceCall|ai|zh|未接語音通話
missedVoiceCall|ai|zh|未接语音通话
missedVoiceCall|a|af|Stemoproep gemis
missedVoiceCall|a|az|Buraxılmış zəng
missedVoiceCall|a|bg|Пропуснато гласово обаждане
missedVoiceCall|a|bn|মিসড ভয়েস কল
missedVoiceCall|a|cs,sk|Zmeškaný hlasový hovor
missedVoiceCall|a|da|Mistet opkald
missedVoiceCall|a|el|Αναπάντητη κλήση
missedVoiceCall|a|es|Llamada de voz perdida
missedVoiceCall|a|et|Vastamata häälkõne
missedVoiceCall|a|gu|છૂટી ગયેલ ધ્વનિ કૉલ
missedVoiceCall|a|hi|छूटी हुई ध्वनि कॉल
missedVoiceCall|a|hr|Propušten glasovni poziv
missedVoiceCall|a|ja|不在着信
missedVoiceCall|a|kk|Жауапсыз қоңырау
missedVoiceCall|a|kn|ತಪ್ಪಿದ ಧ್ವನಿ ಕರೆ
missedVoiceCall|a|lt|Praleistas balso skambutis
missedVoiceCall|a|lv|Neatbildēts balss zvans
missedVoiceCall|a|mk|Пропуштен гласовен повик
missedVoiceCall|a|ml|വിളി നഷ്ടപ്പെട്ടു
missedVoiceCall|a|ms|Panggilan suara terlepas
missedVoiceCall|a|nl|Gemiste spraakoproep
missedVoiceCall|a|pa|ਮਿਸ ਹੋਈ ਆਵਾਜ਼ ਕਾਲ
missedVoiceCall|a|pl|Nieodebrane połączenie
missedVoiceCall|a|ro|Apel vocal nepreluat
missedVoiceCall|a|sl|Zgrešen klic
missedVoiceCall|a|sq|Thirrje e shmangur
missedVoiceCall|a|sr|Пропуштен гласовни позив
missedVoiceCall|a|sw|Simu ya sauti uliyoikosa
missedVoiceCall|a|ta|தவறிய குரல் அழைப்பு
missedVoiceCall|a|te|మిస్సేడ్ వాయిస్ కాల్
missedVoiceCall|a|tl|Nakaligtaang voice call
missedVoiceCall|a|ur|چھوٹی ہوئی صوتی کال
missedVoiceCall|a|uz|O‘tkazib yub. ovozli qo‘ng‘iroq
missedVideoCall|ai|ar|مكالمة فيديو فائتة
missedVideoCall|i|bn|ভিডিও কল মিস করেছেন
missedVideoCall|i|ca|Videotrucada perduda
missedVideoCall|ai|cs,sk|Zmeškaný videohovor
missedVideoCall|i|da|Ubesvaret videoopkald
missedVideoCall|ai|de|Verpasster Videoanruf
missedVideoCall|ai|el|Αναπάντητη βιντεοκλήση
missedVideoCall|ai|en|Missed video call
missedVideoCall|ai|es|Videollamada perdida
missedVideoCall|i|fa|تماس تصویری بی‌پاسخ
missedVideoCall|ai|fi|Vastaamaton videopuhelu
missedVideoCall|ai|fr|Appel vidéo manqué
missedVideoCall|i|ga|Físghlao caillte
missedVideoCall|i|gu|છૂટી ગયેલ વિડિયો કૉલ
missedVideoCall|ai|he|שיחת וידאו שלא נענתה
missedVideoCall|i|hi|मिस्ड वीडियो कॉल
missedVideoCall|i|hr|Propušteni videopoziv
missedVideoCall|i|hu|Nem fogadott videohívás
missedVideoCall|ai|id|Panggilan video tak terjawab
missedVideoCall|ai|it|Videochiamata persa
missedVideoCall|ai|ja|ビデオ通話不在着信
missedVideoCall|ai|ko|부재중 영상통화
missedVideoCall|ai|mr|मिस्ड व्हिडिओ कॉल
missedVideoCall|ai|ms|Panggilan video terlepas
missedVideoCall|i|nb|Tapt videoanrop
missedVideoCall|i|nl|Gemist videogesprek
missedVideoCall|ai|pl|Nieodebrane poł. wideo
missedVideoCall|ai|pt|Chamada de vídeo perdida
missedVideoCall|ai|pt|Videochamada perdida
missedVideoCall|i|ro|Apel video ratat
missedVideoCall|ai|ru|Пропущенный видеозвонок
missedVideoCall|ai|sv|Missat videosamtal
missedVideoCall|i|th|วิดีโอคอลที่ไม่ได้รับ
missedVideoCall|ai|tr|Cevapsız görüntülü arama
missedVideoCall|ai|uk|Пропущений відеодзвінок
missedVideoCall|i|ur|مسڈ ویڈیو کال
missedVideoCall|ai|vi|Cuộc gọi nhỡ video
missedVideoCall|ai|zh|未接視像通話
missedVideoCall|ai|zh|未接视频通话
missedVideoCall|a|af|Video-oproep gemis
missedVideoCall|a|az|Buraxılmış video zəng
missedVideoCall|a|bg|Пропуснато видео обаждане
missedVideoCall|a|bn|মিস করা ভিডিও কল
missedVideoCall|a|ca|Trucada de vídeo perduda
missedVideoCall|a|da|Mistede video opkald
missedVideoCall|a|et|Vastamata videokõne
missedVideoCall|a|fa|تماس تصویری پاسخ داده نشده
missedVideoCall|a|gu|છૂટી ગયેલ વિડિઓ કૉલ
missedVideoCall|a|hi|छूटी हुई विडियो कॉल
missedVideoCall|a|hr|Propušten video poziv
missedVideoCall|a|hu|Nem fogadott videóhívás
missedVideoCall|a|kk|Жауапсыз видео қоңырау
missedVideoCall|a|kn|ತಪ್ಪಿದ ದೃಶ್ಯ ಕರೆ
missedVideoCall|a|lt|Praleistas video skambutis
missedVideoCall|a|lv|Neatbildēts video zvans
missedVideoCall|a|mk|Пропуштен видео повик
missedVideoCall|a|ml|നഷ്ടമായ വീഡിയോ കാൾ
missedVideoCall|a|nb|Tapt videosamtale
missedVideoCall|a|nl|Gemiste video-oproep
missedVideoCall|a|pa|ਮਿਸ ਹੋਈ ਵੀਡੀਓ ਕਾਲ
missedVideoCall|a|ro|Apel video nepreluat
missedVideoCall|a|sl|Neodgovorjen video klic
missedVideoCall|a|sq|Videothirrje e shmangur
missedVideoCall|a|sr|Пропуштен видео позив
missedVideoCall|a|sw|Simu ya video uliyoikosa
missedVideoCall|a|ta|தவறிய காணொலி அழைப்பு
missedVideoCall|a|te|తప్పిన వీడియోకాల్
missedVideoCall|a|th|สายโทรวิดีโอที่ไม่ได้รับ
missedVideoCall|a|tl|Nakaligtaang video call
missedVideoCall|a|ur|چھوٹی ہوئی ویڈیو کال
missedVideoCall|a|uz|O‘tkazib yub. videoqo‘ng‘iroq
missedGroupCall|i|ar|مكالمة صوتية جماعية فائتة
missedGroupCall|i|bn|মিস হওয়া গ্রুপ ভয়েস কল
missedGroupCall|i|ca|Trucada de veu en grup perduda
missedGroupCall|i|cs,sk|Zmeškaný skupinový hovor
missedGroupCall|i|da|Ubesvaret gruppetaleopkald
missedGroupCall|i|de|Verpasster Gruppen-Sprachanruf
missedGroupCall|i|el|Αναπάντητη ομαδική φωνητική κλήση
missedGroupCall|i|en|Missed group voice call
missedGroupCall|i|es|Llamada grupal perdida
missedGroupCall|i|fa|تماس صوتی گروهی پاسخ داده نشده
missedGroupCall|i|fi|Vastaamaton ryhmä-äänipuhelu
missedGroupCall|i|fr|Appel vocal de groupe manqué
missedGroupCall|i|ga|Guthghlao grúpa a cailleadh
missedGroupCall|i|gu|છૂટી ગયેલાં ગ્રૂપ વોઇસ કૉલ
missedGroupCall|i|he|שיחה קולית קבוצתית שלא נענתה
missedGroupCall|i|hi|ग्रुप वॉइस कॉल मिस हुई
missedGroupCall|i|hr|Propušteni grupni glasovni poziv
missedGroupCall|i|hu|Nem fogadott csoportos hanghívás
missedGroupCall|i|id|Panggilan suara grup tak terjawab
missedGroupCall|i|it|Chiamata vocale di gruppo persa
missedGroupCall|i|ja|グループ音声通話不在着信
missedGroupCall|i|ko|부재중 그룹 통화
missedGroupCall|i|mr|मिस्ड ग्रुप व्हॉइस कॉल
missedGroupCall|i|ms|Panggilan suara grup terlepas
missedGroupCall|i|nb|Tapt gruppetaleanrop
missedGroupCall|i|nl|Gemist groepsgesprek
missedGroupCall|i|pl|Nieodebrane grup. poł. głosowe
missedGroupCall|i|pt|Chamada de voz em grupo perdida
missedGroupCall|i|ro|Apel vocal de grup ratat
missedGroupCall|i|ru|Пропущенный групповой аудиозвонок
missedGroupCall|i|sv|Missat gruppröstsamtal
missedGroupCall|i|th|สายโทรเสียงแบบกลุ่มที่ไม่ได้รับ
missedGroupCall|i|tr|Cevapsız sesli grup araması
missedGroupCall|i|uk|Пропущений груповий аудіодзвінок
missedGroupCall|i|ur|مسڈ گروپ وائس کال
missedGroupCall|i|vi|Cuộc gọi nhỡ nhóm
missedGroupCall|i|zh|未接群組語音通話
missedGroupCall|i|zh|未接群组语音通话
location|a|en|location: {1}
location|i|en|Location: {1}
location|a|af|ligging: {1}
location|i|af|Ligging: {1}
location|a|ar|الموقع: {1}
location|a|az|məkan: {1}
location|i|az|Məkan: {1}
location|a|bg,ru|местоположение: {1}
location|i|bg,ru|Местоположение: {1}
location|a|bn|অবস্থান: {1}
location|a|ca|ubicació: {1}
location|i|ca|Ubicació: {1}
location|a|cs,sk|poloha: {1}
location|i|cs,sk|Poloha: {1}
location|a|da|placering: {1}
location|i|da|Placering: {1}
location|a|de|Standort: {1}
location|a|el|τοποθεσία: {1}
location|i|el|Τοποθεσία: {1}
location|a|es|ubicación: {1}
location|i|es|Ubicación: {1}
location|a|et|asukoht: {1}
location|i|et|Asukoht: {1}
location|a|fa|موقعیت: {1}
location|a|fi|sijainti: {1}
location|i|fi|Sijainti: {1}
location|a|fr|localisation : {1}
location|i|fr|Localisation : {1}
location|a|gu|સ્થળ: {1}
location|a|he|מיקום: {1}
location|a|hi|स्थान : {1}
location|a|hr,sl|lokacija: {1}
location|i|hr,sl|Lokacija: {1}
location|a|hu|Helyzet: {1}
location|a|id|lokasi : {1}
location|i|id|Lokasi : {1}
location|a|it|posizione: {1}
location|i|it|Posizione: {1}
location|a|ja|位置情報：{1}
location|a|kk|орналасуы: {1}
location|i|kk|Орналасуы: {1}
location|a|kn|ಸ್ಥಳ: {1}
location|a|ko|위치: {1}
location|a|lt|buvimo vieta: {1}
location|i|lt|Buvimo vieta: {1}
location|a|lv|atrašanās vieta: {1}
location|i|lv|Atrašanās vieta: {1}
location|a|mk|локација: {1}
location|i|mk|Локација: {1}
location|a|ml|സ്ഥലം: {1}
location|a|mr|स्थान: {1}
location|a|ms|lokasi: {1}
location|i|ms|Lokasi: {1}
location|a|nb|posisjon: {1}
location|i|nb|Posisjon: {1}
location|a|nl|locatie: {1}
location|i|nl|Locatie: {1}
location|a|pa|ਟਿਕਾਣਾ: {1}
location|a|pl|położenie: {1}
location|i|pl|Położenie: {1}
location|a|pt|localização: {1}
location|i|pt|Localização: {1}
location|a|ro|locație: {1}
location|i|ro|Locație: {1}
location|a|sq|Vendndodhja: {1}
location|a|sr|локација : {1}
location|i|sr|Локација : {1}
location|a|sv|plats: {1}
location|i|sv|Plats: {1}
location|a|sw|Mahali: {1}
location|a|ta|இருப்பிடம்:{1}
location|a|te|స్థలం: {1}
location|a|th|ตำแหน่งที่ตั้ง: {1}
location|a|tl|lokasyon: {1}
location|i|tl|Lokasyon: {1}
location|a|tr|konum: {1}
location|i|tr|Konum: {1}
location|a|uk|місцезнаходження: {1}
location|i|uk|Місцезнаходження: {1}
location|a|ur|مقام: {1}
location|a|uz|joylashuv: {1}
location|i|uz|Joylashuv: {1}
location|a|vi|vị trí: {1}
location|i|vi|Vị trí: {1}
location|a|zh|位置：{1}
location|a|zh|位置： {1}
liveLocation|a|en|live location shared
liveLocation|a|af|regstreekse ligging gedeel
liveLocation|a|ar|تمت مشاركة الموقع المباشر
liveLocation|a|az|canlı məkan paylaşılıb
liveLocation|a|bg|местоположение в реално време споделено
liveLocation|a|bn|লাইভ অবস্থান শেয়ার করা হয়েছে
liveLocation|a|ca|Ubicació en directe compartida
liveLocation|a|cs|byla sdílena aktuální poloha
liveLocation|a|da|live placering delt
liveLocation|a|de|Live-Standort wird geteilt
liveLocation|a|el|η τωρινή τοποθεσία κοινοποιήθηκε
liveLocation|a|es|ubicación en tiempo real compartida
liveLocation|a|et|hetke asukoht jagatud
liveLocation|a|fa|مکان زنده به اشتراک گذاشته شد
liveLocation|a|fi|live-sijainti jaettu
liveLocation|a|fr|Localisation en direct partagée
liveLocation|a|gu|જીવંત સ્થાન શેર કરાયું
liveLocation|a|he|משתף מיקום בשידור חי
liveLocation|a|hi|लाइव स्थान साझा किया गया
liveLocation|a|hr|trenutna lokacija podijeljena
liveLocation|a|hu|tartózkodási hely megosztva
liveLocation|a|id|Lokasi terkini dibagikan
liveLocation|a|it|posizione attuale condivisa
liveLocation|a|ja|ライブロケーション共有
liveLocation|a|kk|қазіргі орынмен бөлісті
liveLocation|a|kn|ನೇರ ಸ್ಥಳ ಹಂಚಿಕೊಳ್ಳಲಾಗಿದೆ
liveLocation|a|ko|공유한 실시간 위치
liveLocation|a|lt|tiesioginė vieta bendrinama
liveLocation|a|lv|reāllaika atrašanās vieta
liveLocation|a|mk|споделено локација во живо
liveLocation|a|ml|ലൈവ് ലൊക്കേഷൻ പങ്കിട്ടു
liveLocation|a|mr|सध्याचे थेट ठिकाण शेअर केले
liveLocation|a|ms|lokasi terkini dikongsi
liveLocation|a|nb|posisjon i sanntid delt
liveLocation|a|nl|live locatie gedeeld
liveLocation|a|pa|ਮੌਜੂਦਾ ਟਿਕਾਣਾ ਸਾਂਝਾ ਕੀਤਾ
liveLocation|a|pl|udostępniona transmisja położenia
liveLocation|a|pt|Está a partilhar a sua localização
liveLocation|a|pt|localização atual compartilhada
liveLocation|a|ro|locație în timp real distribuită
liveLocation|a|ru|Геоданные отправлены
liveLocation|a|sk|bola zdieľaná aktuálna poloha
liveLocation|a|sl|lokacija v živo je bila deljena
liveLocation|a|sq|vendnodhja aktuale u shpërnda
liveLocation|a|sr|Локација уживо подељена
liveLocation|a|sv|liveposition delad
liveLocation|a|sw|mahali mubashara pameshirikishwa
liveLocation|a|ta|இடம் நேரலையாக பகிரபட்டது
liveLocation|a|te|ప్రత్యక్ష స్థాన భాగస్వామ్యం
liveLocation|a|th|ตำแหน่งปัจจุบันถูกแบ่งปัน
liveLocation|a|tl|ibinahagi ang live na lokasyon
liveLocation|a|tr|Mevcut konum paylaşıldı
liveLocation|a|uk|геодані надіслано
liveLocation|a|ur|جاری مقام کا اشتراک ہوا
liveLocation|a|uz|jonli joylashuv ulashildi
liveLocation|a|vi|vị trí hiện thời được chia sẻ
liveLocation|a|zh|共享实时位置
liveLocation|a|zh|實時位置已分享
"""#
}
