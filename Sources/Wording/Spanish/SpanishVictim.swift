/// The pages for victims, in Spanish.
extension SpanishWording {
  static func victim(_ phrase: VictimPhrase) -> String {
    switch phrase {
    // Documents.
    case .ownerTitle: "Resumen para su denuncia: cuenta robada"
    case .payerTitle: "Resumen para su denuncia: le pidieron dinero"
    case .clearTitle: "Resumen de su chat: no se encontraron indicios"
    case .riskTitle: "Qué hacer ahora: se pasó un código"
    case .ownerSubtitle:
      "Para la persona titular de la cuenta: {name}. Lleve esta hoja a la policía."
    case .payerSubtitle:
      "Para la persona a quien pidieron dinero: {name}. Lleve esta hoja a la policía y al banco."
    case .clearSubtitle: "Para la persona que entregó estos chats."
    case .riskSubtitle: "Para {name}. Su cuenta puede ser la siguiente."
    case .unclearTitle: "Resumen de su chat: no está claro"
    case .unclearSubtitle:
      "Para {name}. No está claro quién escribió: lea primero lo que puede hacer."
    case .head: "Keerpunt {version} · huella digital del archivo {number}: {hash}"
    case .unknownName: "alguien en este chat"
    // Whose paper, and the names of the files.
    case .yours: "Esta hoja es para usted."
    case .giveTo: "Entregue esta hoja a {name}."
    case .fileYours: "su-hoja-{what}"
    case .fileGive: "entregar-a-{name}-{what}"
    case .fileFor: "para-{name}-{what}"
    case .fileOwner: "cuenta-robada"
    case .filePayer: "le-pidieron-dinero"
    case .fileRisk: "codigo-enviado"
    case .fileUnclear: "no-esta-claro"
    case .fileClear: "sin-indicios"
    case .fileAsk: "pedir-el-chat-a-{name}"
    case .fileAskBlank: "pedir-un-chat"
    case .fileAnswers: "{name}-respuestas-para-el-formulario"
    case .fileLeftOut: "no-estan-todos-los-documentos"
    case .leftOut:
      "Aquí hay documentos para {written} personas. Abajo figuran otras {count} personas, una por línea, para las que no se hizo ninguno: nadie reparte miles. Quien necesite el suyo lo obtiene con otro análisis, con --me y el nombre. En el informe y en findings.json están todas."
    // Headings.
    case .shortHeading: "En resumen"
    case .numbersHeading: "Números de cuenta y de teléfono"
    case .timelineHeading: "Qué pasó"
    case .paymentsHeading: "Pagos"
    case .peopleHeading: "A quién escribieron"
    case .yoursHeading: "Sus datos"
    case .evidenceHeading: "Pruebas"
    case .todoHeading: "Qué puede hacer ahora"
    case .bringHeading: "Lleve consigo"
    case .refundHeading: "¿Puede ayudar el banco a recuperar el dinero?"
    case .contactsHeading: "Adónde ir"
    case .limitsHeading: "Tenga en cuenta"
    case .annexHeading: "Anexo: huellas digitales completas"
    case .lookedHeading: "Qué se examinó"
    // In short.
    case .ownerOutcome: "Los mensajes indican que otra persona escribió con la cuenta de {name}."
    case .ownerUnclear:
      "No está claro: hay indicios de que otra persona escribió con la cuenta de {name}, pero son pocos para decirlo."
    case .ownerStated:
      "{by} declara que desde el {moment} otra persona escribió con esta cuenta (mensaje {message})."
    case .payerStated:
      "{by} declara que desde el {moment} otra persona escribió con la cuenta de {name} (mensaje {message}). Desde ella pidieron dinero a {payer}."
    case .payerTakeover:
      "Los mensajes indican que otra persona usó la cuenta de {name}. Esa persona pidió dinero a {payer}."
    case .payerImpersonation:
      "Los mensajes indican que alguien se hizo pasar por una persona conocida, con la cuenta {name}. Esa persona pidió dinero a {payer}."
    case .payerUnclear:
      "No está claro: desde la cuenta de {name} pidieron dinero a {payer}. Hay muy poco para decir que escribió otra persona."
    case .clearOutcome:
      "No se encontraron indicios de que otra persona usara una cuenta en estos chats."
    case .clearMeaning:
      "Eso no prueba que no pasó nada. ¿No se fía? Llame a la persona con quien escribe, a un número que conozca desde hace tiempo."
    case .clearUnclear: "Cuentas de las que se puede decir muy poco: {count}."
    case .clearMissed:
      "El programa no oye llamadas ni mensajes de voz, y no ve imágenes. De cada {of} cuentas robadas en casos de prueba no descubre unas {missed}. ¿Sabe desde cuándo escribió otra persona? Entonces esta hoja se puede hacer de nuevo tal como usted lo declara, por ejemplo así:"
    case .riskOutcomeCode:
      "En este chat se pasó un código desde la cuenta de {name}. Con un código así alguien puede tomar una cuenta."
    case .riskOutcomeLure:
      "En este chat {name} dice haber rellenado algo después de un enlace o de unos pasos que le enviaron. Así alguien puede tomar una cuenta."
    case .riskMeaning:
      "El chat no dice si eso ocurrió. Haga ahora lo que sigue, aunque todo funcione todavía."
    case .riskLure: "Enviaron un enlace o unos pasos (mensaje {message})."
    case .riskEntered: "Se rellenó algo (mensaje {message})."
    case .factBegin: "Empezó el {moment} (mensaje {message})."
    case .factBeginUnclear:
      "Si escribió otra persona, fue probablemente desde el {moment} (mensaje {message}). También puede ser algo normal."
    case .factBack: "El {moment} la persona volvió a escribir (mensaje {message})."
    case .factBetween:
      "Fue desde el {moment} (mensaje {message}) hasta {back} (mensaje {backMessage}). Después volvió a escribir la propia persona."
    case .factLast:
      "El último de esos mensajes en estos archivos: {last} (mensaje {lastMessage})."
    case .annexFrom:
      "Lo que hay que hacer y mostrar va primero. A partir de «{section}» se explica en qué se basa."
    case .factCodeAsked: "Pidieron un código (mensaje {message})."
    case .factCodeGiven: "Se envió un código (mensaje {message})."
    case .factAsked: "Pidieron dinero a: {people}."
    case .factAskedYou: "Pidieron dinero ({people})."
    case .factAmounts: "Importes nombrados: {amounts}."
    case .factAccounts: "El dinero debía enviarse a: {accounts}."
    case .factPaid: "El chat dice que se pagó: {quotes}."
    case .factNotPaid: "El chat no dice que se pagara. También puede denunciar un intento."
    case .factSides:
      "Dos archivos cuentan el mismo chat y no coinciden ({chats}). Lo que solo está en uno figura aquí también; qué es lo correcto lo muestran los propios teléfonos."
    case .notYourFault: "Le puede pasar a cualquiera."
    case .careUnclear: "Mensajes así también los escribe uno mismo. Aquí no se acusa a nadie."
    case .messageKey: "{example} significa: mensaje {number} del chat {chat} (vea Pruebas)."
    case .messageKeyOne:
      "Los números entre paréntesis son números de mensajes, contados desde el principio del chat."
    // Numbers.
    case .columnAccount: "Cuenta o enlace de pago"
    case .columnWhoseChat: "En el chat con"
    case .columnAsked: "Pedido"
    case .columnPaid: "¿Pagado?"
    case .columnWhen: "Fecha y hora"
    case .columnMessage: "Mensaje"
    case .columnNumber: "Número de teléfono"
    case .columnRole: "Para qué"
    case .bankNamed: "Banco: {bank}"
    case .bankCode: "Código del banco: {code} (país {country})"
    case .checkRight: "los dígitos de control son correctos"
    case .checkWrong: "los dígitos de control NO son correctos"
    case .nameStated: "a nombre de: {name} ({message})"
    case .nameNotStated: "nombre no indicado"
    case .paidSaid: "según el chat: {messages}"
    case .paidNotSaid: "no está en el chat"
    case .paidUnknown: "importe no indicado"
    case .columnPaidSaid: "Pagado, según el chat"
    case .columnOpen: "Sin pagar"
    case .sumAll: "En total"
    case .sumNote:
      "En cada chat cuenta el importe más alto que se pidió. Solo un extracto bancario prueba un pago."
    case .sumAssumed: "Los mensajes no nombran moneda; es la del país de la cuenta."
    case .amountNotSaid: "no se reconoció importe"
    case .roleSender: "se usó para escribir"
    case .roleNamed: "nombrado en un mensaje"
    case .numbersNone:
      "En estos mensajes no se reconoció ningún número de cuenta, enlace de pago ni teléfono de la otra persona. ¿Tiene alguno? Escríbalo aquí:"
    case .blankAccount: "Número de cuenta"
    case .blankAccountName: "A nombre de"
    case .blankNumber: "Número de teléfono"
    case .moreRows: "No se muestran aquí: {count}; están en el informe completo."
    // Timeline.
    case .columnWho: "Quién"
    case .columnWhat: "Qué"
    case .columnQuote: "Texto del mensaje"
    case .platform: "aviso de la aplicación"
    case .accountOf: "la cuenta de {name}"
    case .whatLastOwn: "Último mensaje antes del cambio"
    case .whatOnset: "Primer mensaje distinto"
    case .whatOnsetUnclear: "Desde aquí no está claro quién escribió"
    case .whatCodeRequest: "Pide un código"
    case .whatCodeHandover: "Código enviado"
    case .whatCodeSent: "El código llegó por SMS: alguien lo pidió"
    case .whatSecurityCode: "Código de seguridad cambiado"
    case .whatNumberChanged: "Número cambiado"
    case .whatNewNumber: "Dice tener un número nuevo"
    case .whatMoneyRequest: "Pide dinero"
    case .whatPaymentDetails: "Da una cuenta o un enlace"
    case .whatPaid: "Dice que se pagó"
    case .whatDoubt: "Duda"
    case .whatRefusal: "Se niega"
    case .whatDiscovery: "Descubre el engaño"
    case .whatLure: "Enlace enviado, para votar o mirar"
    case .whatDeviceStep: "Explica cómo vincular un dispositivo"
    case .whatCodeEntered: "Código o formulario rellenado"
    case .whatLockedOut: "No puede entrar en la cuenta"
    case .whatChecked: "Comprobado fuera del chat"
    case .whatNotMe: "Dice: yo no escribí eso"
    case .whatBack: "La persona vuelve a escribir"
    case .timelineMore:
      "No todo cabe en este resumen. Mensajes no mostrados: {count}; están en el informe completo."
    // Payments.
    case .paymentsIntro:
      "Esto dice el chat. Un pago puede nombrarse en varios mensajes. El extracto del banco es la prueba."
    case .paymentsNone: "El chat no dice que se pagara. ¿Pagó de todos modos? Escríbalo aquí."
    case .paymentsNoneOwner:
      "Estos chats no dicen que alguien pagara. ¿Se entera de que alguien pagó? Escríbalo aquí."
    case .columnPayer: "Quién lo dice"
    case .columnTo: "A la cuenta"
    case .fillIn: "Rellene con su extracto del banco:"
    case .fillInOwner: "Rellene si lo sabe:"
    case .blankPayer: "Quién pagó"
    case .blankAmount: "Importe"
    case .blankDay: "Fecha y hora"
    case .blankFrom: "De la cuenta"
    case .blankTo: "A la cuenta"
    case .blankTotal: "Total"
    case .blankHow: "Cómo"
    case .howTransfer: "transferencia"
    case .howRequest: "solicitud de pago o enlace"
    case .howOther: "otro"
    // People.
    case .peopleIntro: "También escribieron a"
    case .columnPerson: "Persona"
    case .columnApproach: "Le pidieron"
    case .approachMoney: "dinero"
    case .approachCode: "código"
    case .approachOther: "solo hablaron"
    case .columnFirst: "Primer mensaje"
    case .columnFile: "El chat está en"
    case .peopleCare:
      "Esta hoja nombra a otras personas. Entréguela solo a la policía, a un banco o a quien le ayuda."
    case .payerPeople:
      "La persona dueña de la cuenta ({name}) también es víctima. Presenta su propia denuncia, con su propio resumen."
    case .payerPeopleStranger:
      "El chat no dice quién está detrás de {name}. Diga a la persona verdadera que usaron su nombre."
    // Your details.
    case .yoursIntro: "Rellene a mano. Este programa no guarda nada de esto."
    case .blankName: "Nombre"
    case .blankBirth: "Fecha de nacimiento"
    case .blankStreet: "Dirección"
    case .blankPhone: "Teléfono"
    case .blankEmail: "Correo electrónico"
    case .blankAccountPhone: "Número de la cuenta"
    case .blankBehalf: "En nombre de (si viene por otra persona)"
    case .blankPlace: "Dónde estaba en ese momento (lugar)"
    case .blankDamage: "Reclamo una indemnización"
    case .blankSupport: "Quiero ayuda a las víctimas"
    case .blankLost: "Cómo perdí mi cuenta"
    case .lostCode: "di un código"
    case .lostVoicemail: "buzón de voz"
    case .lostDevice: "otro dispositivo vinculado"
    case .lostUnknown: "no lo sé"
    case .yes: "sí"
    case .no: "no"
    case .blankSuspicion: "Por qué me di cuenta"
    case .blankCase: "Número de la denuncia"
    case .blankToday: "Fecha de hoy"
    // Evidence.
    case .columnName: "Archivo"
    case .columnSize: "Tamaño (bytes)"
    case .columnChats: "Chat"
    case .blankExporter: "Exportado por"
    case .blankExportDay: "El"
    case .blankModel: "Teléfono, versión de la aplicación"
    // To do.
    case .todoIntro: "En este orden: lo más urgente, primero."
    case .todoBank:
      "Llame ahora a su banco. Diga que es una estafa y dé el número de cuenta de arriba. Cada minuto cuenta."
    case .todoBankFirst:
      "¿Pagó? Llame ahora a su banco y diga que es una estafa. Cada minuto cuenta."
    case .bankOwn: "El número de su propio banco está en su tarjeta y en su aplicación."
    case .todoRecovery:
      "¿Alguien le ofrece recuperar su dinero, por teléfono o mensaje, o dice ser de su banco o de la policía? No pague nada ni dé ningún código: suele ser la siguiente estafa. Llame usted a su banco."
    case .todoBankOwner:
      "¿Alguien pagó? Que esa persona llame ahora a su propio banco. Cada minuto cuenta."
    case .todoBankClear: "¿Pagó? Llame ahora a su banco y diga que es una estafa."
    case .todoBankUnclear:
      "¿Pagó, y la persona que conoce no lo pidió? Entonces llame enseguida a su banco."
    case .todoAskPerson:
      "Pregunte primero a {name} si es cierto: en persona, o a un número que conozca desde hace tiempo."
    case .todoReportUnclear:
      "¿Lo escribió otra persona? Entonces denúncielo. Dónde: {place}. Esta hoja puede ayudar."
    case .todoPin:
      "Active la verificación en dos pasos (PIN y correo electrónico). Cambie también el PIN de su buzón de voz."
    case .riskRegain: "¿Ya no puede entrar, o no está seguro? {words}"
    case .riskBank: "¿Era un código de su banco, o rellenó datos bancarios? Llame ahora a su banco."
    case .riskAsker:
      "Lo pidió la cuenta de {name}. Quien escribió quizá no era la persona que conoce: llámela a un número que conozca desde hace tiempo."
    case .riskReport:
      "¿No puede entrar, o alguien escribe en su nombre? Entonces denúncielo. Dónde: {place}. Esta hoja puede ayudar."
    case .todoWarn:
      "Avise a sus contactos y grupos por otro medio que no sea esta cuenta: llamada, SMS o correo."
    case .todoWarnOwner:
      "Llame a la persona verdadera a un número que conozca desde hace tiempo. No pague nada más."
    case .todoKeep:
      "No borre nada. Exporte cada chat con los archivos, desde el propio teléfono. Hágalo antes de bloquear o reportar a la otra persona. No abra el texto en un procesador de textos ni lo guarde de nuevo."
    case .todoScreens:
      "Haga capturas de pantalla del número, de la foto de perfil y del SMS con el código."
    case .todoAsk:
      "Pida su chat a los contactos cuyo chat falta. Hay una hoja preparada para ello: {file}"
    case .todoReportOwner:
      "Denúncielo: alguien utilizó su cuenta y su nombre sin permiso. Dónde: {place}."
    case .todoReportPayer:
      "Denuncie la estafa. Dónde: {place}. También se puede denunciar un intento."
    case .todoHelp:
      "Pida ayuda y consejo: vea la lista de abajo, o la ayuda a las víctimas de su país."
    case .todoRefund: "Pida a su banco que ayude a recuperar el dinero. Vea las condiciones abajo."
    case .todoRefundPix:
      "Pida a su banco el Mecanismo Especial de Devolução (MED) de Pix, como muy tarde 80 días después del pago[ del {day}: {last}]."
    case .placeStation: "{place} (en persona)"
    case .placeOnline: "{place} (por internet)"
    case .placeDigiD:
      "{place} (por internet con DigiD; el formulario lo llama fraude de WhatsApp, sea cual sea la aplicación)"
    case .placeGeneric: "la policía de donde vive"
    case .bankLine: "Número de emergencia: {place}."
    // Bring.
    case .bringId: "documento de identidad"
    case .bringStatement: "extracto del banco con el pago"
    case .bringExport: "la exportación (zip) en una memoria USB"
    case .bringScreens: "capturas de pantalla"
    case .bringPaper: "esta hoja"
    case .bringPhone: "el teléfono"
    // Refund.
    case .refundIntro:
      "Los bancos neerlandeses pueden pedir al receptor que devuelva el dinero, o si no darle a usted su nombre y dirección (PNBF). Está marcado lo que muestran los mensajes. El resto lo marca usted. Una cruz en la casilla: esta condición no se cumple."
    case .refundTold: "Le pidieron por mensaje o teléfono que pagara[ (mensaje {message})]."
    case .refundUnknown: "No conoce a quien recibió el dinero."
    case .refundTransfer:
      "Pagó por su banco a un número de cuenta, con transferencia o solicitud de pago."
    case .refundTime:
      "Pagó hace 13 meses como máximo[. Si el chat nombra el día correcto ({day}, mensaje {message}), tiene hasta el {last}]."
    case .refundDutchBoth:
      "Las dos cuentas son neerlandesas[: la del receptor lo es (mensaje {message}), compruebe la suya]."
    case .refundForeign:
      "Las dos cuentas son neerlandesas: la del receptor no lo es (mensaje {message})."
    case .refundAddress: "No puede obtener de otro modo el nombre y la dirección del receptor."
    case .refundReported: "Presentó una denuncia."
    // Contacts.
    case .contactsDate:
      "Comprobado el {day} en fuentes públicas. Números y direcciones cambian: mire en la página web."
    case .contactsNone:
      "Este programa no tiene direcciones de este país ({country}). Vaya a su banco y a la policía de donde vive."
    case .columnPlace: "Dónde"
    case .columnPurpose: "Para qué"
    case .columnPhone: "Teléfono"
    case .columnAddress: "Página web"
    case .purposeEmergency: "emergencia"
    case .purposeBank: "banco, después de un pago"
    case .purposePoliceOwner: "denuncia (cuenta robada)"
    case .purposePolicePayer: "denuncia (le pidieron dinero)"
    case .purposePoliceBoth: "denuncia"
    case .purposeFraud: "consejo sobre estafas"
    case .purposeIdentity: "abuso de su nombre"
    case .purposeSupport: "ayuda a las víctimas"
    // Limits.
    case .limitComputer:
      "Un ordenador examinó los archivos que usted entregó. Eso no prueba quién escribió."
    case .limitStated:
      "El momento es el que se declaró. Lo que el programa encuentra por sí mismo está en el informe para la investigación."
    case .limitTimes: "Las horas son las del teléfono. La exportación no nombra zona horaria."
    case .limitTimesStated: "Las horas son las del teléfono, leídas en la zona indicada {zone}."
    case .limitTimesKnown: "Las horas son como las da el archivo."
    case .limitDates:
      "El orden de día y mes no está probado en estos archivos: compruebe las fechas en la aplicación."
    case .limitEditable:
      "Quien tiene una exportación puede cambiarla. La huella solo prueba: igual desde este examen."
    case .limitNames: "Los nombres vienen de la agenda del teléfono."
    case .limitMissing: "Faltan los chats que no se entregaron."
    case .limitUnread: "Avisos al leer: {count}. Están en el informe completo."
    case .fingerprintIntro:
      "Para comprobar: sha256sum (Linux), shasum -a 256 (Mac) o Get-FileHash (Windows), con el nombre del archivo."
    // Clear.
    case .lookedAt: "Leímos {exhibits} con {messages}[, del {first} al {last}]."
    case .oneFile: "1 archivo"
    case .manyFiles: "{count} archivos"
    case .clearTodoIntro: "¿Pasó algo de todos modos? Entonces haga esto:"
    // Please export.
    case .askTitle: "¿Puede exportar este chat para mí, por favor?"
    case .askSubtitle: "De: {owner}. Para: {name}."
    case .askSubtitleBlank: "De: {owner}."
    case .askHead: "Petición de una exportación · Keerpunt {version}"
    case .askWhyHeading: "Por qué"
    case .askWhy:
      "Otra persona escribió con mi cuenta[, en nuestro chat desde el {moment}]. Yo no puedo ver esos mensajes: solo están en su teléfono. Contienen los números de cuenta y las horas que la policía necesita. ¿Puede exportar el chat y dármelo?"
    case .askWhyUnclear:
      "Quizá otra persona escribió con mi cuenta[, en nuestro chat desde el {moment}]. No lo sé y no puedo ver esos mensajes: solo están en su teléfono. ¿Puede exportar el chat y dármelo?"
    case .askFault: "Usted no hizo nada mal. Le puede pasar a cualquiera."
    case .askFirstHeading: "Primero"
    case .askFirstBank:
      "¿Envió dinero? Entonces llame ahora a su banco y presente también usted una denuncia."
    case .askFirstKeep: "No borre, bloquee ni reporte nada todavía: el chat puede perderse."
    case .askThenHeading: "Después"
    case .askThenOpen:
      "No abra el archivo de texto en un procesador de textos ni lo guarde de nuevo."
    case .askThenGive:
      "Entregue el archivo en una memoria USB o por correo. No lo envíe por la cuenta que usaron."
    case .askThenScreens:
      "Haga una captura de pantalla del número y de la foto de perfil en el chat."
    case .askThenStay: "Deje el chat en su teléfono: quizá la policía quiera verlo."
    case .askFillHeading: "Rellene y devuelva esta hoja"
    case .askUse:
      "La exportación va solo a la policía, al banco y a quien me ayuda. No hacen falta otros chats."
    case .blankExportedOn: "Hecha el"
    case .blankMedia: "Con archivos"
    case .blankFile: "Nombre del archivo"
    }
  }
}
