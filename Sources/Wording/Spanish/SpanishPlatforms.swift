import Evidence

extension SpanishWording {
  static func platform(_ platform: Platform) -> PlatformWords {
    switch platform {
    case .whatsApp:
      PlatformWords(
        regain:
          "Recupere su cuenta: abra WhatsApp, regístrese con su propio número y escriba el código de 6 cifras del SMS. La otra persona queda fuera al momento, aunque le pidan un PIN que no conoce. En ese caso espere 7 días.",
        devices:
          "WhatsApp > Ajustes > Dispositivos vinculados: cierre la sesión de todos.",
        exports: [
          ExportWay(
            id: "iphone", title: "En un iPhone (WhatsApp)",
            steps: [
              "Abra el chat y toque el nombre arriba.",
              "Baje y toque Exportar chat.",
              "Elija Adjuntar archivos.",
              "Elija Guardar en Archivos. Obtiene un archivo zip.",
            ]),
          ExportWay(
            id: "android", title: "En un teléfono Android (WhatsApp)",
            steps: [
              "Abra el chat y toque los tres puntos arriba a la derecha.",
              "Toque Más y luego Exportar chat.",
              "Elija Incluir archivos.",
              "Guárdelo o envíeselo por correo. Conserve todos los archivos que lo acompañan.",
            ]),
        ])
    case .telegram:
      PlatformWords(
        regain:
          "Recupere su cuenta: entre en Telegram con su propio número y el código que recibe.",
        devices:
          "Telegram > Ajustes > Dispositivos: cierre todas las demás sesiones.",
        exports: [
          ExportWay(
            id: "desktop", title: "En Telegram (en un ordenador)",
            steps: [
              "Abra el chat en Telegram Desktop y pulse los tres puntos arriba a la derecha.",
              "Elija Exportar historial del chat, con fotos y archivos.",
              "Elija el formato JSON (legible por máquinas).",
              "Deme la carpeta entera.",
            ])
        ])
    case .signal:
      PlatformWords(
        regain:
          "Recupere su cuenta: abra Signal, regístrese con su propio número y escriba el código del SMS. La otra persona queda fuera, salvo que haya puesto un PIN: entonces espere 7 días. Ponga después un PIN usted, con bloqueo de registro.",
        devices:
          "Signal > Ajustes > Dispositivos vinculados: desvincule cada dispositivo que no sea suyo.",
        exports: [
          ExportWay(
            id: "desktop", title: "En Signal (en un ordenador)",
            steps: [
              "Abra Signal Desktop, vinculado a su teléfono, y vaya a Ajustes, luego Chats.",
              "Elija exportar el historial, con archivos.",
              "Deme la carpeta entera, signal-backup con la fecha, y no cambie nada en ella.",
              "Los mensajes que desaparecen no están: haga capturas de pantalla de ellos.",
            ])
        ])
    case .sms:
      PlatformWords(
        regain:
          "Si otra persona recibe sus SMS, su número puede estar en otra tarjeta SIM: llame enseguida a su operador y haga que le devuelvan el número.",
        devices:
          "Pregunte a su operador qué tarjetas SIM tienen su número, y mire en los ajustes de la aplicación de mensajes qué dispositivos reciben también sus mensajes.",
        exports: [
          ExportWay(
            id: "android", title: "SMS en un teléfono Android",
            steps: [
              "Instale SMS Backup & Restore y ábralo.",
              "Haga una copia de mensajes y llamadas, como archivo en el teléfono.",
              "Deme los archivos XML, sin cambiarlos.",
            ]),
          ExportWay(
            id: "iphone", title: "SMS en un iPhone",
            steps: [
              "Conecte el iPhone a un ordenador con su cable.",
              "Haga una copia con Finder, iTunes o Dispositivos Apple.",
              "Deme la carpeta entera de la copia, y la contraseña si la hay.",
            ]),
        ])
    }
  }
}
