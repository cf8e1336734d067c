// Written by Scripts/notice-table.py; change that, not this.
// swift-format-ignore-file

extension NoticeTable {
  /// WhatsApp's own texts (iOS 22.24, Android 2018/19) for the names WhatsApp gives to exported files.
  static let titles: StaticString = #"""
title|a|en|WhatsApp Chat with {1}
title|a|af|WhatsApp Gesprek met {1}
title|a|ar|دردشة واتساب مع {1}
title|a|az|{1} ilə WhatsApp Söhbəti
title|a|bg|WhatsApp Чат с {1}
title|a|bn|{1} এর সাথে WhatsApp চ্যাট
title|a|ca|Xat de WhatsApp amb {1}
title|a|cs|Chat WhatsApp s uživatelem {1}
title|a|da|WhatsApp chat med {1}
title|a|de|WhatsApp Chat mit {1}
title|a|el|Συνομιλία WhatsApp με {1}
title|a|es|Chat de WhatsApp con {1}
title|a|et|WhatsApp'i vestlus kontaktiga {1}
title|a|fa|گفتگوی WhatsApp با {1}
title|a|fi|WhatsApp-keskustelu henkilön {1} kanssa
title|a|fr|Discussion WhatsApp avec {1}
title|a|gu|{1} સાથેની WhatsApp વાત
title|a|he|צ'אט WhatsApp עם {1}
title|a|hi|{1} के साथ WhatsApp चैट
title|a|hr|WhatsApp razgovor s {1}
title|a|hu|WhatsApp csevegés vele: {1}
title|a|id|Chat WhatsApp dengan {1}
title|a|it|Chat WhatsApp con {1}
title|a|ja|{1}とのWhatsAppチャット
title|a|kk|WhatsApp чат: {1}
title|a|kn|{1} ಜೊತೆ WhatsApp ಸಂಭಾಷಣೆ
title|a|ko|{1}님과의 WhatsApp 대화
title|a|lt|WhatsApp pokalbis su {1}
title|a|lv|WhatsApp sarakste ar {1}
title|a|mk|WhatsApp разговор со {1}
title|a|ml|{1} മായുള്ള WhatsApp ചാറ്റുകൾ
title|a|mr|{1} सोबतच्या WhatsApp गप्पा
title|a|ms|Sembang WhatsApp dengan {1}
title|a|nb|WhatsApp-samtale med {1}
title|a|nl|WhatsApp-chat met {1}
title|a|pa|{1} ਨਾਲ WhatsApp ਗੱਲਬਾਤ
title|a|pl|Czat WhatsApp z {1}
title|a|pt|Conversa no WhatsApp com {1}
title|a|pt|Conversa do WhatsApp com {1}
title|a|ro|Conversație WhatsApp cu {1}
title|a|ru|Чат WhatsApp с {1}
title|a|sk|WhatsApp chat s používateľom {1}
title|a|sl|WhatsApp klepet z {1}
title|a|sq|Biseda me {1} në WhatsApp
title|a|sr|WhatsApp Ћаскање са {1}
title|a|sv|WhatsApp-chatt med {1}
title|a|sw|Soga za WhatsApp na {1}
title|a|ta|{1} உடன் WhatsApp உரையாடல்
title|a|te|{1} తో WhatsApp సంభాషణ
title|a|th|แชท WhatsApp กับ {1}
title|a|tl|WhatsApp Chat kay {1}
title|a|tr|{1} ile WhatsApp Sohbeti
title|a|uk|Бесіда WhatsApp з {1}
title|a|ur|{1} کے ساتھ WhatsApp بات چیت
title|a|uz|{1} bilan WhatsApp chati
title|a|vi|Trò chuyện WhatsApp với {1}
title|a|zh|WhatsApp 与 {1} 的对话
title|a|zh|WhatsApp 與 {1} 的對話
"""#
}
