import Evidence

extension PortugueseWording {
  static func platform(_ platform: Platform) -> PlatformWords {
    switch platform {
    case .whatsApp:
      PlatformWords(
        regain:
          "Recupere a sua conta: abra o WhatsApp, registre-se com o seu próprio número e digite o código de 6 dígitos do SMS. A outra pessoa é desconectada na hora, mesmo que peçam um PIN que não conhece. Nesse caso espere 7 dias.",
        devices:
          "WhatsApp > Configurações > Aparelhos conectados: desconecte todos os aparelhos.",
        exports: [
          ExportWay(
            id: "iphone", title: "Num iPhone (WhatsApp)",
            steps: [
              "Abra a conversa e toque no nome em cima.",
              "Desça e toque em Exportar conversa.",
              "Escolha Anexar mídia.",
              "Escolha Salvar em Arquivos. Obtém um arquivo zip.",
            ]),
          ExportWay(
            id: "android", title: "Num telefone Android (WhatsApp)",
            steps: [
              "Abra a conversa e toque nos três pontos em cima à direita.",
              "Toque em Mais e depois em Exportar conversa.",
              "Escolha Incluir mídia.",
              "Salve ou envie por e-mail para si. Guarde todos os arquivos que vêm junto.",
            ]),
        ])
    case .telegram:
      PlatformWords(
        regain:
          "Recupere a sua conta: entre no Telegram com o seu próprio número e o código que recebe.",
        devices:
          "Telegram > Configurações > Dispositivos: encerre todas as outras sessões.",
        exports: [
          ExportWay(
            id: "desktop", title: "No Telegram (num computador)",
            steps: [
              "Abra a conversa no Telegram Desktop e clique nos três pontos em cima à direita.",
              "Escolha exportar o histórico da conversa, com fotos e arquivos.",
              "Escolha o formato JSON (legível por máquina).",
              "Entregue-me a pasta inteira.",
            ])
        ])
    case .signal:
      PlatformWords(
        regain:
          "Recupere a sua conta: abra o Signal, registre-se com o seu próprio número e digite o código do SMS. A outra pessoa é desconectada, a não ser que tenha posto um PIN: então espere 7 dias. Ponha depois um PIN seu, com bloqueio de registro.",
        devices:
          "Signal > Configurações > Dispositivos vinculados: desvincule cada aparelho que não é seu.",
        exports: [
          ExportWay(
            id: "desktop", title: "No Signal (num computador)",
            steps: [
              "Abra o Signal Desktop, vinculado ao seu telefone, e vá a Configurações, depois Conversas.",
              "Escolha exportar o histórico, com mídia.",
              "Entregue-me a pasta inteira, signal-backup com a data, e não mude nada nela.",
              "As mensagens temporárias não estão nela: faça capturas de tela delas.",
            ])
        ])
    case .sms:
      PlatformWords(
        regain:
          "Se outra pessoa recebe os seus SMS, o seu número pode estar noutro chip: ligue já para a sua operadora e peça o número de volta.",
        devices:
          "Pergunte à sua operadora que chips têm o seu número, e veja nas configurações do aplicativo de mensagens que aparelhos também recebem as suas mensagens.",
        exports: [
          ExportWay(
            id: "android", title: "SMS num telefone Android",
            steps: [
              "Instale o SMS Backup & Restore e abra-o.",
              "Faça um backup de mensagens e chamadas, como arquivo no telefone.",
              "Entregue-me os arquivos XML, sem os mudar.",
            ]),
          ExportWay(
            id: "iphone", title: "SMS num iPhone",
            steps: [
              "Ligue o iPhone a um computador com o cabo.",
              "Faça um backup com o Finder, o iTunes ou Dispositivos Apple.",
              "Entregue-me a pasta inteira do backup, e a senha se houver.",
            ]),
        ])
    }
  }
}
