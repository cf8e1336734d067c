// Written by Scripts/notice-table.py; change that, not this.
// swift-format-ignore-file

extension NoticeTable {
  /// WhatsApp's own texts (iOS 22.24, Android 2018/19) for the life of a group.
  static let groups: StaticString = #"""
groupCreated|i|ar|{1} أنشأ مجموعة "{2}"
groupCreated|i|ar|أنت أنشأت مجموعة "{2}"
groupCreated|i|bn|{1} “{2}” গ্রুপটি তৈরি করেছেন
groupCreated|i|bn|আপনি “{2}” গ্রুপটি তৈরি করেছেন
groupCreated|i|ca|{1} ha creat el grup “{2}”
groupCreated|i|ca|Has creat el grup “{2}”
groupCreated|i|cs|{1} vytvořil/a skupinu {2}.
groupCreated|i|cs|Vytvořil/a jste skupinu {2}.
groupCreated|i|da|{1} har oprettet gruppen {2}
groupCreated|i|da|Du har oprettet gruppen {2}
groupCreated|i|de|{1} hat die Gruppe „{2}“ erstellt.
groupCreated|i|de|Du hast die Gruppe „{2}“ erstellt.
groupCreated|i|el|{1} δημιούργησε την ομάδα “{2}”
groupCreated|i|el|Δημιουργήσατε την ομάδα “{2}”
groupCreated|i|en|{1} created group “{2}”
groupCreated|i|en|You created group “{2}”
groupCreated|i|es|{1} creó el grupo “{2}”
groupCreated|i|es|Creaste el grupo "{2}".
groupCreated|i|fa|{1} گروه «{2}» را ایجاد کرد
groupCreated|i|fa|شما گروه «{2}» را ایجاد کردید
groupCreated|i|fi|{1} loi ryhmän “{2}”
groupCreated|i|fi|Loit ryhmän “{2}”
groupCreated|i|fr|{1} a créé le groupe “{2}”
groupCreated|i|fr|Vous avez créé le groupe "{2}"
groupCreated|i|ga|Chruthaigh {1} an grúpa “{2}”
groupCreated|i|ga|Chruthaigh tú an grúpa “{2}”
groupCreated|i|gu|{1} દ્વારા “{2}” ગ્રૂપ બનાવવામાં આવ્યું
groupCreated|i|gu|તમે “{2}” ગ્રૂપ બનાવ્યું
groupCreated|i|he|הקבוצה "{2}" נוצרה על ידי {1}
groupCreated|i|he|יצרת את הקבוצה "{2}"
groupCreated|i|hi|{1} ने ग्रुप “{2}” बनाया
groupCreated|i|hi|आपने ग्रुप “{2}” बनाया
groupCreated|i|hr|{1} je izradio/la grupu “{2}”
groupCreated|i|hr|Izradili ste grupu “{2}”
groupCreated|i|hu|{1} létrehozott egy csoportot: “{2}”
groupCreated|i|hu|Létrehoztál egy csoportot: „{2}”
groupCreated|i|id|{1} membuat grup “{2}”
groupCreated|i|id|Anda membuat grup “{2}”
groupCreated|i|it|{1} ha creato il gruppo "{2}".
groupCreated|i|it|Hai creato il gruppo "{2}".
groupCreated|i|ja|{1}がグループ「{2}」を作成しました
groupCreated|i|ja|グループ「{2}」を作成しました
groupCreated|i|ko|{1}님이 “{2}” 그룹을 만들었습니다.
groupCreated|i|ko|“{2}” 그룹을 만들었습니다.
groupCreated|i|mr|{1} यांनी “{2}” हा ग्रुप तयार केला
groupCreated|i|mr|तुम्ही “{2}” हा ग्रुप तयार केला
groupCreated|i|ms|{1} telah mencipta grup “{2}”
groupCreated|i|ms|Anda telah mencipta grup “{2}”
groupCreated|i|nb|{1} opprettet gruppen “{2}”
groupCreated|i|nb|Du opprettet gruppen “{2}”
groupCreated|i|nl|{1} heeft de groep {2} gemaakt
groupCreated|i|nl|U hebt de groep {2} gemaakt
groupCreated|i|pl|{1} utworzył(a) grupę „{2}”
groupCreated|i|pl|Utworzyłeś(-aś) grupę „{2}”
groupCreated|i|pt|{1} criou o grupo “{2}”
groupCreated|i|pt|Você criou o grupo “{2}”
groupCreated|i|pt|Criou o grupo “{2}”
groupCreated|i|ro|{1} a creat grupul „{2}”
groupCreated|i|ro|Ați creat grupul „{2}”
groupCreated|i|ru|{1} создал(-а) группу “{2}”
groupCreated|i|ru|Вы создали группу “{2}”
groupCreated|i|sk|{1} vytvoril/a skupinu {2}.
groupCreated|i|sk|Vytvorili ste skupinu {2}.
groupCreated|i|sv|{1} skapade gruppen “{2}”
groupCreated|i|sv|Du skapade gruppen “{2}”
groupCreated|i|th|{1} ได้สร้างกลุ่ม “{2}”
groupCreated|i|th|คุณได้สร้างกลุ่ม “{2}”
groupCreated|i|tr|{1} “{2}” grubunu oluşturdu.
groupCreated|i|tr|“{2}” grubunu oluşturdunuz
groupCreated|i|uk|{1} створив(-ла) групу «{2}»
groupCreated|i|uk|Ви створили групу «{2}»
groupCreated|i|ur|{1} نے گروپ "{2}" بنایا
groupCreated|i|ur|آپ نے "{2}" گروپ بنایا ہے
groupCreated|i|vi|{1} đã tạo nhóm “{2}”
groupCreated|i|vi|Bạn đã tạo nhóm “{2}”
groupCreated|i|zh|{1}已建立「{2}」群組
groupCreated|i|zh|您已建立「{2}」群組
groupCreated|i|zh|{1} 创建了 “{2}” 群组
groupCreated|i|zh|您创建了 “{2}” 群组
groupCreated|i|zh|{1} 建立了「{2}」群組
groupCreated|i|zh|您建立了「{2}」群組
memberAdded|i|ar|{1} أضاف {2}
memberAdded|i|ar|تمت إضافتك
memberAdded|i|bn|{1} কে {2} এ যোগ করেছেন
memberAdded|i|bn|{1} {2} কে যোগ করেছেন
memberAdded|i|bn|আপনাকে যোগ করা হয়েছে
memberAdded|i|ca|{1} ha afegit {2}
memberAdded|i|ca|Se t'ha afegit
memberAdded|i|ca|T'han afegit
memberAdded|i|cs|{1} přidal/a uživatele {2}.
memberAdded|i|cs|Byl/a jste přidán/a.
memberAdded|i|da|{1} har tilføjet {2}
memberAdded|i|da|Du blev tilføjet
memberAdded|i|de|{1} hat {2} hinzugefügt.
memberAdded|i|de|Du wurdest hinzugefügt.
memberAdded|i|el|{1} πρόσθεσε {2}
memberAdded|i|el|Προστεθήκατε
memberAdded|i|en|{1} added {2}
memberAdded|i|en|You were added
memberAdded|i|es|{1} añadió a {2}
memberAdded|i|es|Te añadieron al grupo.
memberAdded|i|es|Se te añadió al grupo
memberAdded|i|fa|{2} توسط {1} اضافه شد
memberAdded|i|fa|اضافه شدید
memberAdded|i|fa|شما اضافه شدید
memberAdded|i|fi|{1} lisäsi henkilöt {2}
memberAdded|i|fi|{1} lisäsi henkilön {2}
memberAdded|i|fi|Sinut lisättiin
memberAdded|i|fr|{1} a ajouté {2}
memberAdded|i|fr|Vous avez été ajouté·e
memberAdded|i|ga|Chuir {1} {2} leis
memberAdded|i|ga|Cuireadh leis an ngrúpa thú
memberAdded|i|gu|{1}એ {2}ને ઉમેર્યા
memberAdded|i|gu|તમને ઉમેર્યા
memberAdded|i|he|{1} צירף/ה את {2}
memberAdded|i|he|צורפת לקבוצה
memberAdded|i|he|הצטרפת
memberAdded|i|hi|{1} ने {2} को शामिल किया
memberAdded|i|hi|आपको शामिल किया गया
memberAdded|i|hr|{1} je dodao/la {2}
memberAdded|i|hr|Dodani ste
memberAdded|i|hr|Nadodani ste
memberAdded|i|hu|{1} hozzáadta őket: {2}
memberAdded|i|hu|{1} hozzáadta őt: {2}
memberAdded|i|hu|Hozzá lettél adva
memberAdded|i|id|{1} menambahkan {2}
memberAdded|i|id|Anda ditambahkan
memberAdded|i|id,ms|Anda telah ditambahkan
memberAdded|i|it|{1} ha aggiunto {2}
memberAdded|i|it|Ora fai parte del gruppo.
memberAdded|i|ja|{1}が{2}を追加
memberAdded|i|ja|{1}が{2}を追加しました
memberAdded|i|ja|追加されました
memberAdded|i|ja|グループに追加されました
memberAdded|i|ko|{1}님이 {2}을(를) 추가했습니다
memberAdded|i|ko|회원님이 추가되었습니다
memberAdded|i|ko|그룹에 추가되었습니다
memberAdded|i|mr|{1} यांनी {2} यांना समाविष्ट केले
memberAdded|i|mr|तुम्हाला समाविष्ट करण्यात आले
memberAdded|i|ms|{1} memasukkan {2}
memberAdded|i|ms|{1} menambah {2}
memberAdded|i|ms|Anda telah dimasukkan
memberAdded|i|nb|{1} la til {2}
memberAdded|i|nb|Du ble lagt til
memberAdded|i|nb|Du er lagt til
memberAdded|i|nl|{1} heeft {2} toegevoegd
memberAdded|i|nl|U bent toegevoegd
memberAdded|i|pl|{1} dodał(a) użytkowników {2}
memberAdded|i|pl|{1} dodał(a) użytkownika {2}
memberAdded|i|pl|Dodano Cię
memberAdded|i|pt|{1} adicionou {2}
memberAdded|i|pt|Você foi adicionado(a)
memberAdded|i|pt|{1} adicionou {2} a este grupo
memberAdded|i|pt|Foi adicionado/a
memberAdded|i|pt|Foi adicionado/a a este grupo
memberAdded|i|ro|{1} a adăugat în grup pe {2}
memberAdded|i|ro|Ați fost adăugat/ă în grup
memberAdded|i|ru|{1} добавил(-а) {2}
memberAdded|i|ru|Вы добавлены
memberAdded|i|ru|Вы были добавлены
memberAdded|i|sk|{1} pridal/a používateľov {2}.
memberAdded|i|sk|{1} pridal/a používateľa {2}.
memberAdded|i|sk|Ste v skupine.
memberAdded|i|sk|Boli ste pridaný/á.
memberAdded|i|sv|{1} lade till {2}
memberAdded|i|sv|Du har lagts till
memberAdded|i|sv|Du blev tillagd
memberAdded|i|th|{1} ได้เพิ่ม {2} เข้ากลุ่ม
memberAdded|i|th|คุณถูกเพิ่มเข้ากลุ่ม
memberAdded|i|tr|{1}, {2} kişisini ekledi
memberAdded|i|tr|Eklendiniz
memberAdded|i|uk|{1} додав(-ла) {2}
memberAdded|i|uk|Вас додано
memberAdded|i|ur|{1} نے {2} کو شامل کیا
memberAdded|i|ur|آپ کو شامل کیا گیا ہے
memberAdded|i|ur|آپ کو شامل کیا گیا
memberAdded|i|vi|{1} đã thêm {2}
memberAdded|i|vi|{1} đã thêm {2} vào nhóm
memberAdded|i|vi|Bạn đã được thêm
memberAdded|i|vi|Bạn đã được thêm vào nhóm
memberAdded|i|zh|{1}已新增{2}
memberAdded|i|zh|您已加入
memberAdded|i|zh|有人已將您加入群組
memberAdded|i|zh|{1} 添加了 {2}
memberAdded|i|zh|有人添加了您
memberAdded|i|zh|您被加到群组
memberAdded|i|zh|{1} 新增了 {2}
memberAdded|i|zh|您被加到群組
memberRemoved|i|ar|{1} أزال {2}
memberRemoved|i|bn|{1} {2} কে সরিয়েছেন দিয়েছেন
memberRemoved|i|ca|{1} ha suprimit {2}
memberRemoved|i|cs|{1} odebral/a uživatele {2}.
memberRemoved|i|da|{1} har fjernet {2}
memberRemoved|i|de|{1} hat {2} entfernt.
memberRemoved|i|el|{1} αφαίρεσε {2}
memberRemoved|i|en|{1} removed {2}
memberRemoved|i|es|{1} eliminó a {2}
memberRemoved|i|fa|{1} {2} را حذف کرد
memberRemoved|i|fi|{1} poisti henkilön {2}
memberRemoved|i|fr|{1} a retiré {2}
memberRemoved|i|ga|Bhain {1} {2} den ghrúpa
memberRemoved|i|gu|{1}એ {2}ને હટાવી દીધા
memberRemoved|i|he|{1} הסיר/ה את {2}
memberRemoved|i|hi|{1} ने {2} को हटाया
memberRemoved|i|hr|{1} je uklonio/la {2}
memberRemoved|i|hu|{1} eltávolította {2}
memberRemoved|i|id,ms|{1} mengeluarkan {2}
memberRemoved|i|it|{1} ha rimosso {2}
memberRemoved|i|ja|{1}が{2}を削除しました
memberRemoved|i|ko|{1}님이 {2}님을 퇴장시켰습니다
memberRemoved|i|mr|{1} यांनी {2} यांना काढले
memberRemoved|i|nb|{1} fjernet {2}
memberRemoved|i|nl|{1} heeft {2} verwijderd
memberRemoved|i|pl|{1} usunął(-ęła) {2}
memberRemoved|i|pt|{1} removeu {2}
memberRemoved|i|pt|{1} removeu {2} do grupo
memberRemoved|i|ro|{1} a eliminat din grup pe {2}
memberRemoved|i|ru|{1} удалил(-а) {2}
memberRemoved|i|sk|{1} odobral/a používateľa {2}.
memberRemoved|i|sv|{1} tog bort {2}
memberRemoved|i|th|{1} ได้ลบ {2} ออก
memberRemoved|i|tr|{1}, {2} kişisini çıkardı
memberRemoved|i|uk|Учасник {1} вилучив учасника {2}
memberRemoved|i|ur|{1} نے {2} کو ہٹایا
memberRemoved|i|vi|{1} đã bỏ {2} khỏi nhóm
memberRemoved|i|zh|{1}移除了{2}
memberRemoved|i|zh|{1} 移除了 {2}
memberLeft|i|ar|{1} غادر المجموعة
memberLeft|i|bn|{1} বেরিয়ে এসেছেন
memberLeft|i|ca|{1} ha marxat del grup
memberLeft|i|cs,sk|{1} opustil/a skupinu.
memberLeft|i|da|{1} har forladt gruppen
memberLeft|i|de|{1} hat die Gruppe verlassen.
memberLeft|i|el|{1} αποσυνδέθηκε
memberLeft|i|en|{1} left
memberLeft|i|es|{1} salió del grupo.
memberLeft|i|fa|{1} گروه را ترک کرد
memberLeft|i|fi|{1} poistui
memberLeft|i|fr|{1} est parti·e
memberLeft|i|ga|D'fhág {1}
memberLeft|i|gu|{1} છોડીને ગયા
memberLeft|i|he|{1} עזב/ה.
memberLeft|i|hi|{1} ने छोड़ा
memberLeft|i|hr|{1} je napustio/la
memberLeft|i|hu|{1} kilépett
memberLeft|i|id,ms|{1} keluar
memberLeft|i|it|{1} ha abbandonato.
memberLeft|i|ja|{1}が退出しました
memberLeft|i|ko|{1}님이 그룹에서 나갔습니다
memberLeft|i|mr|{1} यांनी ग्रुप सोडला
memberLeft|i|nb|{1} forlot
memberLeft|i|nl|{1} heeft de groep verlaten
memberLeft|i|pl|{1} opuścił(a) grupę
memberLeft|i|pt|{1} saiu
memberLeft|i|pt|{1} saiu do grupo
memberLeft|i|ro|{1} a ieșit din grup
memberLeft|i|ru|{1} покинул(-а) группу
memberLeft|i|sv|{1} lämnade
memberLeft|i|th|{1} ออกจากกลุ่ม
memberLeft|i|tr|{1} ayrıldı
memberLeft|i|uk|{1} вийшов(-ла) з групи
memberLeft|i|ur|{1} نے گروپ چھوڑ دیا
memberLeft|i|vi|{1} đã rời nhóm
memberLeft|i|zh|{1} 離開了
memberLeft|i|zh|{1} 退出了
memberJoined|i|ar|{1} انضم إلى المجموعة عبر استخدام رابط الدعوة الخاص بها
memberJoined|i|bn|{1} এই গ্রুপের আমন্ত্রণের লিঙ্ক ব্যবহার করে যোগ দিয়েছেন
memberJoined|i|ca|{1} s'ha unit al grup amb l'enllaç d'invitació
memberJoined|i|cs|{1} se připojil/a k této skupině pomocí zvacího odkazu.
memberJoined|i|da|{1} deltager ved brug af denne gruppes invitationslink
memberJoined|i|de|{1} ist der Gruppe mit dem Einladungslink beigetreten.
memberJoined|i|el|{1} συμμετέχει χρησιμοποιώντας τον σύνδεσμο πρόσκλησης της ομάδας
memberJoined|i|en|{1} joined using this group's invite link
memberJoined|i|es|{1} se unió usando el enlace de invitación de este grupo
memberJoined|i|fa|{1} با لینک دعوت به گروه پیوست
memberJoined|i|fi|{1} liittyi ryhmään kutsulinkillä
memberJoined|i|fr|{1} a rejoint ce groupe grâce à son lien d'invitation
memberJoined|i|ga|Chuaigh {1} isteach ann le nasc cuiridh an ghrúpa seo
memberJoined|i|gu|આ ગ્રૂપની આમંત્રણ લિંક વાપરીને {1} જોડાયા
memberJoined|i|he|ההצטרפות של {1} בוצעה באמצעות קישור ההזמנה לקבוצה
memberJoined|i|hi|{1} आमंत्रण लिंक का इस्तेमाल करके ग्रुप में शामिल हुए/हुईं
memberJoined|i|hr|{1} se pridružio/la koristeći pozivnicu za ovu grupu
memberJoined|i|hu|{1} csatlakozott a csoporthoz a meghívólink segítségével.
memberJoined|i|id|{1} bergabung menggunakan tautan undangan grup ini
memberJoined|i|it|{1} ha usato il link d'invito per entrare nel gruppo.
memberJoined|i|ja|{1}が招待リンクからグループに参加しました
memberJoined|i|ko|{1}님이 이 그룹 초대 링크로 참여했습니다
memberJoined|i|mr|या ग्रुपची आमंत्रण लिंक वापरून {1} सामील झाले
memberJoined|i|ms|{1} menyertai menggunakan pautan undangan grup ini
memberJoined|i|nb|{1} ble med ved hjelp av denne gruppens invitasjonslenke
memberJoined|i|nl|{1} is deelnemer geworden via de uitnodigingslink van deze groep
memberJoined|i|pl|{1} dołączył(a) do grupy, używając linku z zaproszeniem
memberJoined|i|pt|{1} entrou usando o link de convite deste grupo
memberJoined|i|pt|{1} entrou no grupo através da ligação de convite
memberJoined|i|ro|{1} a intrat în grup prin linkul de invitație
memberJoined|i|ru|{1} вступил(-а) в группу, используя приглашение
memberJoined|i|sk|{1} sa k tejto skupine pripojil/a pomocou pozývacieho odkazu.
memberJoined|i|sv|{1} anslöt genom att använda gruppens inbjudningslänk
memberJoined|i|th|{1} เข้าร่วมกลุ่มโดยใช้ลิงก์เชิญของกลุ่มนี้
memberJoined|i|tr|{1} bu grubun davet bağlantısını kullanarak katıldı
memberJoined|i|uk|{1} приєднався(-лася) до групи, використавши запрошення
memberJoined|i|ur|{1} نے اس گروپ کے دعوتی لنک کے ذریعے جوائن کیا ہے
memberJoined|i|vi|{1} đã tham gia liên kết mời của nhóm này
memberJoined|i|zh|{1}已使用此群組的邀請連結加入
memberJoined|i|zh|{1} 使用了群组邀请链接加入群组
memberJoined|i|zh|{1} 使用了群組邀請連結加入群組
adminChanged|i|ar|أصبحت الآن مشرفاً
adminChanged|i|ar|أنت لم تعد مشرفاً
adminChanged|i|bn|আপনি এখন একজন অ্যাডমিন
adminChanged|i|bn|আপনি আর অ্যাডমিন নন
adminChanged|i|ca|Ara ets administrador
adminChanged|i|ca|Ja no ets administrador
adminChanged|i|cs|Nyní jste správcem skupiny.
adminChanged|i|cs|Už nejste správcem skupiny.
adminChanged|i|da|Du er nu administrator
adminChanged|i|da|Du er ikke længere administrator
adminChanged|i|de|Du bist jetzt ein*e Admin.
adminChanged|i|de|Du bist kein*e Admin mehr.
adminChanged|i|el|Είστε τώρα διαχειριστής
adminChanged|i|el|Δεν είστε πλέον διαχειριστής
adminChanged|i|en|You're now an admin
adminChanged|i|en|You're no longer an admin
adminChanged|i|es|Ahora eres admin. del grupo.
adminChanged|i|es|Ya no eres admin. del grupo
adminChanged|i|fa|شما اکنون مدیر این گروه هستید
adminChanged|i|fa|شما دیگر مدیر این گروه نیستید
adminChanged|i|fi|Olet nyt ylläpitäjä
adminChanged|i|fi|Et ole enää ylläpitäjä
adminChanged|i|fr|Vous êtes désormais admin
adminChanged|i|fr|Vous n'êtes plus admin
adminChanged|i|ga|Tá tú i do riarthóir anois
adminChanged|i|ga|Níl tú i do riarthóir a thuilleadh
adminChanged|i|gu|તમે હવે એડમિન છો
adminChanged|i|gu|તમે હવે એડમિન નથી
adminChanged|i|he|הינך מנהל/ת קבוצה כעת.
adminChanged|i|he|אינך מנהל/ת קבוצה יותר.
adminChanged|i|hi|आप अब एडमिन हैं
adminChanged|i|hi|अब आप एडमिन नही हैं
adminChanged|i|hr|Sad ste admin
adminChanged|i|hr|Više niste admin
adminChanged|i|hu|Admin lettél
adminChanged|i|hu|Nem vagy már admin
adminChanged|i|id|Anda sekarang admin
adminChanged|i|id|Anda bukan lagi seorang admin
adminChanged|i|it|Ora sei un amministratore.
adminChanged|i|it|Non sei più un amministratore.
adminChanged|i|ja|管理者になりました
adminChanged|i|ja|管理者ではなくなりました
adminChanged|i|ko|회원님은 이제 관리자입니다
adminChanged|i|ko|회원님은 더 이상 관리자가 아닙니다
adminChanged|i|mr|आता तुम्ही ॲडमिन आहात
adminChanged|i|mr|तुम्ही आता ॲडमिन नाही
adminChanged|i|ms|Anda kini adalah pentadbir
adminChanged|i|ms|Anda bukan lagi seorang pentadbir
adminChanged|i|nb|Du er nå en administrator
adminChanged|i|nb|Du er ikke en administrator lenger
adminChanged|i|nl|U bent nu een beheerder
adminChanged|i|nl|U bent geen beheerder meer
adminChanged|i|pl|Jesteś teraz administratorem grupy
adminChanged|i|pl|Nie jesteś już administratorem
adminChanged|i|pt|Você agora é um admin do grupo
adminChanged|i|pt|Você não é mais admin
adminChanged|i|pt|Passou a ser administrador/a deste grupo
adminChanged|i|pt|Deixou de ser administrador/a do grupo
adminChanged|i|ro|Acum sunteți admin
adminChanged|i|ro|Nu mai sunteți admin
adminChanged|i|ru|Теперь вы админ
adminChanged|i|ru|Вы больше не являетесь админом
adminChanged|i|sk|Teraz ste správcom skupiny.
adminChanged|i|sk|Už nie ste správcom.
adminChanged|i|sv|Du är nu administratör
adminChanged|i|sv|Du är inte längre administratör
adminChanged|i|th|คุณเป็นผู้ดูแลกลุ่มแล้วในขณะนี้
adminChanged|i|th|คุณไม่ได้เป็นผู้ดูแลแล้ว
adminChanged|i|tr|Artık yöneticisiniz
adminChanged|i|tr|Artık yönetici değilsiniz
adminChanged|i|uk|Тепер ви адміністратор
adminChanged|i|uk|Ви більше не адміністратор
adminChanged|i|ur|اب آپ ایڈمن ہیں
adminChanged|i|ur|آپ اب ایڈمن نہیں رہے
adminChanged|i|vi|Bạn hiện là quản trị viên
adminChanged|i|vi|Bạn không còn là quản trị viên
adminChanged|i|zh|您現已成為管理員
adminChanged|i|zh|您不再是管理員
adminChanged|i|zh|您已成为群组管理员
adminChanged|i|zh|您已不再是管理员
adminChanged|i|zh|您已成為群組管理員
adminChanged|i|zh|您已不是群組管理員
"""#
}
