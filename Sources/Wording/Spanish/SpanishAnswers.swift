/// The text with answers for a reporting form, in Spanish.
extension SpanishWording {
  static func answer(_ key: AnswerKey) -> String {
    switch key {
    case .title: "Respuestas para el formulario: {name}"
    case .intro:
      "En el orden del formulario: {form}. Copie cada respuesta en su campo y compruébela."
    case .checked: "El orden de los campos se consultó el {day}; los formularios cambian."
    case .fillIn: "[rellenar usted]"
    case .reporter: "Quién denuncia: nombre, dirección, teléfono, correo"
    case .behalf: "En nombre de quién, y con permiso de quién"
    case .victim: "Víctima: nombre, dirección, teléfono, correo"
    case .relation: "De qué conoce a la otra persona, y de quién son el dinero o la cuenta"
    case .places: "Dónde estaba (lugar)"
    case .period: "Cuándo ocurrió: el o entre"
    case .contacted: "Cómo le contactaron: aplicación o página"
    case .account: "Cuenta de la que abusaron (añada su número de teléfono)"
    case .story: "Qué pasó, en orden"
    case .suspicion: "Qué le hizo sospechar"
    case .lost: "Cómo se perdió la cuenta: código, buzón de voz, dispositivo vinculado, no se sabe"
    case .others: "La otra persona: nombre que se muestra, teléfonos (añada la foto de perfil)"
    case .numbers: "Números de teléfono usados"
    case .links: "Direcciones web y enlaces de pago"
    case .transactions: "Pagos y peticiones: cuenta, nombre, importe, fecha"
    case .sums: "Importes: pedido, pagado según el chat, pendiente"
    case .payees: "Cuentas a las que había que pagar"
    case .method: "Cómo pagó: transferencia, solicitud de pago, otro; de qué cuenta"
    case .pix: "Clave Pix (añada el comprobante)"
    case .evidence: "Pruebas: archivos (añada el extracto del banco y capturas de pantalla)"
    case .devices: "Dispositivos en los que fue la conversación (llévelos)"
    case .elsewhere: "A quién más escribieron"
    case .damages: "¿Quiere que el sospechoso le pague el daño?"
    case .support: "¿Quiere ayuda a las víctimas?"
    case .more: "Otros"
    case .none: "[no está en estos chats]"
    }
  }
}
