// Written by Scripts/notice-table.py; change that, not this.
// swift-format-ignore-file

extension NoticeTable {
  /// WhatsApp's own texts (iOS 22.24, Android 2018/19) for deleted messages.
  static let deleted: StaticString = #"""
deleted|ai|ar|تم حذف هذه الرسالة.
deleted|i|bn|এই মেসেজটি বাদ দেওয়া হয়েছে।
deleted|i|ca|Aquest missatge s'ha suprimit.
deleted|i|cs|Tato zpráva byla smazána.
deleted|i|da|Denne besked er blevet slettet.
deleted|ai|de|Diese Nachricht wurde gelöscht.
deleted|ai|el|Αυτό το μήνυμα διαγράφηκε.
deleted|ai|en|This message was deleted.
deleted|i|es|Se eliminó este mensaje.
deleted|i|fa|این پیام حذف شده است.
deleted|ai|fi|Tämä viesti poistettiin.
deleted|ai|fr|Ce message a été supprimé.
deleted|i|ga|Scriosadh an teachtaireacht seo.
deleted|i|gu|આ મેસેજ ડિલીટ કરાયો.
deleted|ai|he|הודעה זו נמחקה.
deleted|i|hi|यह मैसेज डिलीट कर दिया गया है.
deleted|i|hr|Ova je poruka izbrisana.
deleted|ai|hu|Ez az üzenet törlésre került.
deleted|i|id|Pesan ini dihapus.
deleted|ai|it|Questo messaggio è stato eliminato.
deleted|ai|ja|このメッセージは削除されました。
deleted|ai|ko|이 메시지는 삭제되었습니다.
deleted|i|mr|हा मेसेज हटवण्यात आला.
deleted|ai|ms|Mesej ini telah dipadam.
deleted|ai|nb|Denne meldingen ble slettet.
deleted|ai|nl|Dit bericht is verwijderd.
deleted|ai|pl|Ta wiadomość została usunięta.
deleted|i|pt|Mensagem apagada
deleted|ai|pt|Esta mensagem foi apagada.
deleted|ai|ro|Acest mesaj a fost șters.
deleted|ai|ru|Данное сообщение удалено.
deleted|ai|sk|Táto správa bola odstránená.
deleted|i|sv|Det här meddelandet raderades.
deleted|i|th|ข้อความนี้ถูกลบแล้ว
deleted|ai|tr|Bu mesaj silindi.
deleted|ai|uk|Це повідомлення було видалено.
deleted|i|ur|یہ میسج حذف کر دیا گیا ہے۔
deleted|i|vi|Tin nhắn này đã bị xóa.
deleted|ai|zh|此訊息已刪除。
deleted|i|zh|这条消息已被删除。
deleted|a|af|Hierdie boodskap was uitgevee
deleted|a|az|Bu ismarıc silindi
deleted|a|bg|Съобщението беше изтрито
deleted|a|bn|এই বার্তাটি মুছে ফেলা হয়েছে
deleted|a|ca|Aquest missatge està esborrat
deleted|a|cs|Tato zpráva byla odstraněna
deleted|a|da|Denne besked blev slettet.
deleted|a|es|Este mensaje fue eliminado
deleted|a|et|See sõnum on kustutatud
deleted|a|fa|این پیام حذف شد
deleted|a|gu|આ સંદેશ રદ્દ કરાયો
deleted|a|hi|यह संदेश मिटाया गया
deleted|a|hr|Ova poruka je izbrisana
deleted|a|id|Pesan ini telah dihapus
deleted|a|kk|Бұл хат жойылды
deleted|a|kn|ಈ ಸಂದೇಶವು ಅಳಿಸಲ್ಪಟ್ಟಿದೆ
deleted|a|lt|Ši žinutė buvo ištrinta
deleted|a|lv|Šī ziņa tika izdzēsta
deleted|a|mk|Оваа порака беше избришана
deleted|a|ml|ഈ സന്ദേശം ഇല്ലാതാക്കിയതാണ്
deleted|a|mr|हा संदेश हटविण्यात आला होता.
deleted|a|pa|ਇਸ ਸੁਨੇਹੇ ਨੂੰ ਹਟਾਇਆ ਗਿਆ
deleted|a|pt|Esta mensagem foi apagada pelo remetente.
deleted|a|sl|To sporočilo je bilo izbrisano
deleted|a|sr|Ова порука је обрисана
deleted|a|sv|Detta meddelande raderades
deleted|a|sw|Ujumbe huu ulifutwa
deleted|a|ta|இத்தகவல் திரும்பப்பெறப்பட்டது
deleted|a|th|ข้อความนี้ได้ถูกลบ
deleted|a|tl|Itong mensahe ay binura na
deleted|a|ur|یہ پیغام حذف کیا گیا
deleted|a|uz|Ushbu xabar o‘chirildi
deleted|a|vi|Tin nhắn này đã bị xoá
deleted|a|zh|信息已删除
deletedByMe|i|ar|لقد حذَفت هذه الرسالة
deletedByMe|i|bn|আপনি এই মেসেজটি বাদ দিয়েছেন
deletedByMe|i|ca|Has suprimit aquest missatge
deletedByMe|i|cs|Tuto zprávu jste smazal/a.
deletedByMe|i|da|Du har slettet denne besked
deletedByMe|ai|de|Du hast diese Nachricht gelöscht.
deletedByMe|ai|el|Διαγράψατε αυτό το μήνυμα
deletedByMe|i|el|Διαγράψατε το μήνυμα.
deletedByMe|ai|en|You deleted this message
deletedByMe|ai|es|Eliminaste este mensaje.
deletedByMe|ai|fa|شما این پیام را حذف کردید
deletedByMe|ai|fi|Poistit tämän viestin
deletedByMe|ai|fr|Vous avez supprimé ce message
deletedByMe|i|ga|Scrios tú an teachtaireacht seo
deletedByMe|i|gu|તમે આ મેસેજ ડિલીટ કર્યો
deletedByMe|i|he|מחקת את ההודעה הזו
deletedByMe|i|hi|आपने यह मैसेज डिलीट किया
deletedByMe|ai|hr|Izbrisali ste ovu poruku
deletedByMe|i|hu|Ezt az üzenetet törölted
deletedByMe|ai|hu|Törölted ezt az üzenetet.
deletedByMe|i|id|Anda menghapus pesan ini
deletedByMe|ai|it|Hai eliminato questo messaggio.
deletedByMe|ai|ja|このメッセージを削除しました
deletedByMe|ai|ko|삭제한 메시지입니다
deletedByMe|i|ko|이 메시지를 삭제했습니다.
deletedByMe|i|mr|तुम्ही हा मेसेज हटवला
deletedByMe|ai|ms|Anda telah memadamkan mesej ini
deletedByMe|ai|nb|Du slettet denne meldingen
deletedByMe|ai|nl|U hebt dit bericht verwijderd
deletedByMe|i|pl|Usunąłeś(-ęłaś) tę wiadomość
deletedByMe|i|pt|Apagou esta mensagem
deletedByMe|ai|ro|Ați șters acest mesaj
deletedByMe|i|ru|Вы удалили это сообщение
deletedByMe|ai|ru|Вы удалили данное сообщение.
deletedByMe|ai|sk|Túto správu ste odstránili.
deletedByMe|i|sv|Du har tagit bort meddelandet
deletedByMe|i|sv|Du raderade det här meddelandet.
deletedByMe|i|th|คุณได้ลบข้อความนี้
deletedByMe|ai|tr|Bu mesajı sildiniz
deletedByMe|ai|uk|Ви видалили це повідомлення
deletedByMe|i|ur|آپ نے یہ میسج حذف کر دیا ہے
deletedByMe|i|vi|Bạn đã xóa tin nhắn này
deletedByMe|ai|vi|Bạn đã xoá tin nhắn này.
deletedByMe|ai|zh|您已刪除此訊息
deletedByMe|i|zh|您已删除这条消息
deletedByMe|a|af|Jy het boodskap uitgevee
deletedByMe|a|ar|أنت حذفت هذه الرسالة
deletedByMe|a|az|Siz bu ismarıcı sildiniz
deletedByMe|a|bg|Изтрихте това съобщение
deletedByMe|a|bn|আপনি এই বার্তাটি মুছে ফেলেছেন
deletedByMe|a|ca|Has esborrat aquest missatge
deletedByMe|a|cs|Tuto zprávu jste odstranil/a
deletedByMe|a|da|Du slettede denne besked
deletedByMe|a|et|Kustutasid selle sõnumi
deletedByMe|a|gu|તમે આ સંદેશને રદ્દ કર્યો
deletedByMe|a|he|מחקת הודעה זו
deletedByMe|a|hi|आपने यह संदेश मिटाया
deletedByMe|a|id|Anda telah menghapus pesan ini
deletedByMe|a|kk|Сіз бұл хатты жойдыңыз
deletedByMe|a|kn|ನೀವು ಈ ಸಂದೇಶವನ್ನು ಅಳಿಸಿದ್ದೀರಿ
deletedByMe|a|lt|Jūs ištrynėte šią žinutę
deletedByMe|a|lv|Jūs izdzēsāt šo ziņu
deletedByMe|a|mk|Ја избриша оваа порака
deletedByMe|a|ml|ഈ സന്ദേശം നിങ്ങൾ ഇല്ലാതാക്കി
deletedByMe|a|mr|आपण हा संदेश हटविलात.
deletedByMe|a|pa|ਤੁਸੀਂ ਇਹ ਸੁਨੇਹਾ ਹਟਾਇਆ
deletedByMe|a|pl|Usunąłeś(aś) tę wiadomość
deletedByMe|a|pt|Você apagou esta mensagem
deletedByMe|a|sl|To sporočilo ste izbrisali
deletedByMe|a|sr|Обрисао/ла си ову поруку
deletedByMe|a|sv|Du raderade detta meddelande
deletedByMe|a|sw|Umefuta ujumbe huu
deletedByMe|a|ta|இத்தகவலை தாங்கள் அழித்தீர்கள்
deletedByMe|a|th|คุณลบข้อความนี้
deletedByMe|a|tl|Binura mo itong mensahe
deletedByMe|a|ur|آپ نے اس پیغام کو حذف کیا
deletedByMe|a|uz|Siz ushbu xabarni o‘chirdingiz
deletedByMe|a|zh|您删除这个信息
deletedByAdmin|i|ar|حذف أحد المشرفين هذه الرسالة.
deletedByAdmin|i|ar|حذف المشرف {1} هذه الرسالة.
deletedByAdmin|i|bn|অ্যাডমিন এই মেসেজটি বাদ দিয়েছেন।
deletedByAdmin|i|bn|অ্যাডমিন {1} এই মেসেজটি বাদ দিয়েছেন।
deletedByAdmin|i|ca|Aquest missatge l'ha suprimit un administrador.
deletedByAdmin|i|ca|Aquest missatge l'ha suprimit un administrador: {1}.
deletedByAdmin|i|cs|Tuto zprávu smazal jeden ze správců skupiny.
deletedByAdmin|i|cs|Tuto zprávu smazal jeden ze správců skupiny ({1}).
deletedByAdmin|i|da|Denne besked er blevet slettet af en administrator.
deletedByAdmin|i|da|Denne besked er blevet slettet af administratoren {1}.
deletedByAdmin|i|de|Diese Nachricht wurde von einem*einer Admin gelöscht.
deletedByAdmin|i|de|Diese Nachricht wurde von Admin {1} gelöscht.
deletedByAdmin|i|el|Αυτό το μήνυμα διαγράφηκε από έναν διαχειριστή.
deletedByAdmin|i|el|Αυτό το μήνυμα διαγράφηκε από τον διαχειριστή {1}.
deletedByAdmin|i|en|This message was deleted by an admin.
deletedByAdmin|i|en|This message was deleted by admin {1}.
deletedByAdmin|i|es|Un admin. eliminó este mensaje.
deletedByAdmin|i|es|Un admin., {1}, eliminó este mensaje.
deletedByAdmin|i|fa|یکی از مدیران این پیام را حذف کرد.
deletedByAdmin|i|fa|این پیام را مدیر ({1}) حذف کرد.
deletedByAdmin|i|fi|Ylläpitäjä poisti tämän viestin.
deletedByAdmin|i|fi|Ylläpitäjä, {1}, poisti tämän viestin.
deletedByAdmin|i|fr|Ce message a été supprimé par un ou une admin.
deletedByAdmin|i|fr|Ce message a été supprimé par l'admin {1}
deletedByAdmin|i|ga|Scrios riarthóir an teachtaireacht seo.
deletedByAdmin|i|ga|Scrios {1} (riarthóir) an teachtaireacht seo.
deletedByAdmin|i|gu|આ મેસેજ એડમિને ડિલીટ કર્યો હતો.
deletedByAdmin|i|gu|આ મેસેજ {1} એડમિને ડિલીટ કરી દીધો છે.
deletedByAdmin|i|he|ההודעה נמחקה על ידי מנהל/ת.
deletedByAdmin|i|he|ההודעה נמחקה על ידי {1}, מנהל/ת הקבוצה.
deletedByAdmin|i|hi|यह मैसेज किसी एडमिन ने डिलीट कर दिया है.
deletedByAdmin|i|hi|यह मैसेज एडमिन {1} ने डिलीट कर दिया है.
deletedByAdmin|i|hr|Ovu je poruku izbrisao administrator.
deletedByAdmin|i|hr|Ovu je poruku izbrisao administrator {1}.
deletedByAdmin|i|hu|Ezt az üzenetet az egyik admin eltávolította.
deletedByAdmin|i|hu|Ezt az üzenetet az egyik admin ({1}) eltávolította.
deletedByAdmin|i|id|Pesan ini dihapus oleh admin.
deletedByAdmin|i|id|Pesan ini dihapus oleh admin {1}.
deletedByAdmin|i|it|Questo messaggio è stato eliminato da un amministratore.
deletedByAdmin|i|it|Questo messaggio è stato eliminato dall'amministratore {1}.
deletedByAdmin|i|ja|このメッセージは管理者により削除されました。
deletedByAdmin|i|ja|このメッセージは管理者({1})により削除されました。
deletedByAdmin|i|ko|이 메시지는 관리자에 의해 삭제되었습니다.
deletedByAdmin|i|ko|이 메시지는 관리자 {1}에 의해 삭제되었습니다.
deletedByAdmin|i|mr|हा मेसेज ॲडमिनने हटवला.
deletedByAdmin|i|mr|हा मेसेज {1} या ॲडमिनने हटवला.
deletedByAdmin|i|ms|Mesej ini telah dipadamkan oleh pentadbir.
deletedByAdmin|i|ms|Mesej ini telah dipadamkan oleh pentadbir {1}.
deletedByAdmin|i|nb|Denne meldingen ble slettet av en administrator.
deletedByAdmin|i|nb|Denne meldingen ble slettet av administrator {1}.
deletedByAdmin|i|nl|Dit bericht is verwijderd door een beheerder.
deletedByAdmin|i|nl|Dit bericht is verwijderd door beheerder {1}.
deletedByAdmin|i|pl|Tę wiadomość usunął administrator.
deletedByAdmin|i|pl|Tę wiadomość usunął administrator {1}.
deletedByAdmin|i|pt|Mensagem apagada por um admin
deletedByAdmin|i|pt|Mensagem apagada por um admin ({1})
deletedByAdmin|i|pt|Esta mensagem foi apagada por um/a administrador/a.
deletedByAdmin|i|pt|Esta mensagem foi apagada por um/a administrador/a, {1}.
deletedByAdmin|i|ro|Acest mesaj a fost șters de un admin.
deletedByAdmin|i|ro|Acest mesaj a fost șters de admin, {1}.
deletedByAdmin|i|ru|Данное сообщение удалено админом.
deletedByAdmin|i|ru|Данное сообщение удалено админом ({1}).
deletedByAdmin|i|sk|Túto správu odstránil správca.
deletedByAdmin|i|sk|Túto správu odstránil správca ({1}).
deletedByAdmin|i|sv|Det här meddelandet togs bort av en administratör.
deletedByAdmin|i|sv|Det här meddelandet togs bort av administratör {1}.
deletedByAdmin|i|th|ข้อความนี้ถูกลบโดยผู้ดูแล
deletedByAdmin|i|th|ข้อความนี้ถูกลบโดยผู้ดูแล {1}
deletedByAdmin|i|tr|Bu mesaj bir yönetici tarafından silindi.
deletedByAdmin|i|tr|Bu mesaj {1} adlı yönetici tarafından silindi.
deletedByAdmin|i|uk|Адміністратор видалив це повідомлення.
deletedByAdmin|i|uk|Це повідомлення видалив адміністратор ({1}).
deletedByAdmin|i|ur|یہ میسج ایک ایڈمن نے حذف کر دیا ہے۔
deletedByAdmin|i|ur|یہ میسج ایڈمن {1} نے حذف کر دیا ہے۔
deletedByAdmin|i|vi|Quản trị viên đã xóa tin nhắn này.
deletedByAdmin|i|vi|Quản trị viên {1} đã xóa tin nhắn này.
deletedByAdmin|i|zh|管理員已刪除此訊息。
deletedByAdmin|i|zh|管理員{1}已刪除此訊息。
deletedByAdmin|i|zh|管理员已删除这条消息。
deletedByAdmin|i|zh|管理员 {1} 已删除这条消息。
deletedByAdmin|i|zh|管理員 {1} 已刪除此訊息。
"""#
}
