import Evidence
import TestSupport
import Testing

@testable import Detector

/// Ordinary talk, as it stands between any request and its answer in a family's chat.
///
/// Each sentence was once a candidate for a false word: it shares its words with a phrase of a
/// trick. Alone none is an event; right behind a real request for money, when "done" and "who is
/// this?" do mean something, none is sure enough to stand among the facts.
private let ordinarySentences: [(language: String, text: String)] = [
  ("nl", "ik gooi niks weg"),
  ("nl", "mijn overleg overnemen"),
  ("nl", "kun jij mijn overleg overnemen"),
  ("nl", "Dit is Saskia niet"),
  ("nl", "Wat eten we vanavond?"),
  ("nl", "Wat doen we zaterdag?"),
  ("nl", "die is al weg hoor"),
  ("nl", "Wie brengt onze Noor naar voetbal?"),
  ("nl", "de was is gedaan"),
  ("nl", "klaar met koken"),
  ("nl", "Kan jij mijn dienst overnemen?"),
  ("nl", "Dat is ons Sanne niet op de foto"),
  ("nl", "ik ben weer thuis"),
  ("nl", "we zijn er bijna"),
  ("nl", "ik heb alles weggegooid"),
  ("nl", "Kun je me even ophalen?"),
  ("nl", "mag ik je fiets lenen"),
  ("nl", "Hoe heet die film ook alweer?"),
  ("nl", "Bel je me straks?"),
  ("nl", "Ik stuur het morgen"),
  ("nl", "Wat een raar weer"),
  ("nl", "dat was gek"),
  ("nl", "geen haast"),
  ("nl", "Doe mij maar een biertje"),
  ("nl", "Kun je de vuilnis buitenzetten"),
  ("nl", "Ik kan niet komen vanavond"),
  ("nl", "haar app doet het niet"),
  ("nl", "Wat zijn jouw plannen?"),
  ("nl", "Ik maak de pasta"),
  ("nl", "zet jij de oven aan"),
  ("nl", "Wie is dat op die foto?"),
  ("nl", "welke kleur wordt het"),
  ("nl", "kan je het raam dichtdoen"),
  ("nl", "de bank is bezorgd"),
  ("nl", "ik neem het over"),
  ("nl", "stuur jij de uitnodigingen"),
  ("nl", "we moeten de kaartjes nog betalen"),
  ("nl", "die rekening van het restaurant was hoog"),
  ("nl", "Hoeveel kost dat?"),
  ("nl", "het geld is op"),
  ("en", "I never throw anything away"),
  ("en", "Can you take over my meeting"),
  ("en", "This isn't Sarah's jacket"),
  ("en", "What's for dinner tonight?"),
  ("en", "It's gone already"),
  ("en", "Where were we"),
  ("en", "Who's picking up our Jack?"),
  ("en", "laundry's done"),
  ("en", "That's not me in the photo"),
  ("en", "I'm back home"),
  ("en", "Can you pick me up"),
  ("en", "Can I borrow your bike"),
  ("en", "what's that film called"),
  ("en", "Will you call me later?"),
  ("en", "I'll send it tomorrow"),
  ("en", "no I won't do that"),
  ("en", "weird weather today"),
  ("en", "that was strange"),
  ("en", "no rush"),
  ("en", "Can you put the bins out"),
  ("en", "I can't make it tonight"),
  ("en", "her app isn't working"),
  ("en", "what are your plans"),
  ("en", "I'll make the pasta"),
  ("en", "who is that in the picture"),
  ("en", "which colour"),
  ("en", "can you close the window"),
  ("en", "I'll take over"),
  ("en", "we still have to pay for the tickets"),
  ("en", "the bill at the restaurant was huge"),
  ("en", "how much is it?"),
  ("en", "I have no money left lol"),
  ("en", "My phone fell in the bath but it still works"),
  ("en", "are you still at work?"),
  ("en", "why not"),
  ("en", "what time is it"),
  ("en", "is it you at the door?"),
  ("en", "did you lock the door"),
  ("en", "the meeting got moved"),
  ("de", "ich werfe nichts weg"),
  ("de", "Kannst du meine Schicht übernehmen"),
  ("de", "Das ist nicht Sabine"),
  ("de", "Was essen wir heute Abend?"),
  ("de", "Was machen wir am Samstag?"),
  ("de", "der ist schon weg"),
  ("de", "Wer holt unsere Kinder ab?"),
  ("de", "Wäsche ist gemacht"),
  ("de", "fertig mit Kochen"),
  ("de", "ich bin wieder zu Hause"),
  ("de", "Kannst du mich abholen"),
  ("de", "darf ich dein Fahrrad leihen"),
  ("de", "Wie heißt der Film nochmal?"),
  ("de", "Rufst du mich später an?"),
  ("de", "ich schicke es morgen"),
  ("de", "komisches Wetter"),
  ("de", "kein Stress"),
  ("de", "Kannst du den Müll rausbringen"),
  ("de", "ich kann heute nicht kommen"),
  ("de", "ihre App geht nicht"),
  ("de", "Wer ist das auf dem Foto?"),
  ("de", "welche Farbe"),
  ("de", "wir müssen die Karten noch bezahlen"),
  ("de", "die Rechnung war hoch"),
  ("de", "was kostet das"),
  ("de", "das Geld ist alle"),
  ("de", "bist du noch bei der Arbeit?"),
  ("de", "warum nicht"),
  ("de", "Das bin ich nicht auf dem Bild"),
  ("de", "hast du die Tür abgeschlossen"),
  ("de", "ich übernehme das"),
  ("de", "Bist du es an der Tür?"),
  ("fr", "je ne jette rien"),
  ("fr", "tu peux prendre ma réunion"),
  ("fr", "Ce n'est pas Sarah"),
  ("fr", "On mange quoi ce soir ?"),
  ("fr", "On fait quoi samedi ?"),
  ("fr", "il est déjà parti"),
  ("fr", "qui va chercher nos enfants ?"),
  ("fr", "la lessive est faite"),
  ("fr", "c'est fini"),
  ("fr", "je suis rentré"),
  ("fr", "tu peux venir me chercher"),
  ("fr", "je peux emprunter ton vélo"),
  ("fr", "c'est quoi le nom du film ?"),
  ("fr", "tu m'appelles plus tard ?"),
  ("fr", "je l'envoie demain"),
  ("fr", "drôle de temps"),
  ("fr", "pas pressé"),
  ("fr", "tu peux sortir les poubelles"),
  ("fr", "je ne peux pas venir ce soir"),
  ("fr", "son appli ne marche pas"),
  ("fr", "c'est qui sur la photo ?"),
  ("fr", "quelle couleur"),
  ("fr", "il faut encore payer les billets"),
  ("fr", "l'addition était salée"),
  ("fr", "ça coûte combien"),
  ("fr", "je n'ai plus d'argent"),
  ("fr", "tu es encore au travail ?"),
  ("fr", "pourquoi pas"),
  ("fr", "ce n'est pas moi sur la photo"),
  ("fr", "tu as fermé la porte ?"),
  ("fr", "je prends le relais"),
  ("es", "no tiro nada"),
  ("es", "puedes cubrir mi turno"),
  ("es", "Esta no es Sara"),
  ("es", "¿Qué cenamos hoy?"),
  ("es", "¿Qué hacemos el sábado?"),
  ("es", "ya se fue"),
  ("es", "¿quién recoge a nuestros hijos?"),
  ("es", "la ropa está hecha"),
  ("es", "ya está todo listo"),
  ("es", "ya estoy en casa"),
  ("es", "puedes recogerme"),
  ("es", "me prestas tu bici"),
  ("es", "¿cómo se llama la peli?"),
  ("es", "¿me llamas luego?"),
  ("es", "lo mando mañana"),
  ("es", "no, no hago eso"),
  ("es", "qué tiempo más raro"),
  ("es", "sin prisa"),
  ("es", "puedes sacar la basura"),
  ("es", "no puedo ir esta noche"),
  ("es", "su app no funciona"),
  ("es", "¿quién es el de la foto?"),
  ("es", "qué color"),
  ("es", "hay que pagar las entradas"),
  ("es", "la cuenta fue carísima"),
  ("es", "cuánto cuesta"),
  ("es", "no tengo dinero jaja"),
  ("es", "¿sigues en el trabajo?"),
  ("es", "por qué no"),
  ("es", "esa no soy yo en la foto"),
  ("es", "¿cerraste la puerta?"),
  ("es", "yo me encargo"),
  ("pt", "não jogo nada fora"),
  ("pt", "pode assumir minha reunião"),
  ("pt", "Essa não é a Sara"),
  ("pt", "O que vamos jantar?"),
  ("pt", "O que a gente faz sábado?"),
  ("pt", "já foi embora"),
  ("pt", "quem busca nossas crianças?"),
  ("pt", "a roupa está lavada"),
  ("pt", "tudo pronto aqui"),
  ("pt", "já estou em casa"),
  ("pt", "pode me buscar"),
  ("pt", "me empresta sua bicicleta"),
  ("pt", "como chama aquele filme?"),
  ("pt", "você me liga depois?"),
  ("pt", "mando amanhã"),
  ("pt", "que tempo estranho"),
  ("pt", "sem pressa"),
  ("pt", "pode tirar o lixo"),
  ("pt", "não posso ir hoje"),
  ("pt", "o app dela não funciona"),
  ("pt", "quem é esse na foto?"),
  ("pt", "qual cor"),
  ("pt", "temos que pagar os ingressos"),
  ("pt", "a conta do restaurante foi alta"),
  ("pt", "quanto custa"),
  ("pt", "tô sem dinheiro kkk"),
  ("pt", "ainda está no trabalho?"),
  ("pt", "por que não"),
  ("pt", "não sou eu na foto"),
  ("pt", "fechou a porta?"),
  ("pt", "deixa que eu faço"),
  ("it", "non butto via niente"),
  ("it", "puoi prendere il mio turno"),
  ("it", "Questa non è Sara"),
  ("it", "Cosa mangiamo stasera?"),
  ("it", "Che facciamo sabato?"),
  ("it", "è già andato via"),
  ("it", "chi va a prendere i bambini?"),
  ("it", "il bucato è fatto"),
  ("it", "tutto fatto qui"),
  ("it", "sono tornato a casa"),
  ("it", "puoi venirmi a prendere"),
  ("it", "mi presti la bici"),
  ("it", "come si chiama quel film?"),
  ("it", "mi chiami dopo?"),
  ("it", "lo mando domani"),
  ("it", "no non lo faccio"),
  ("it", "che tempo strano"),
  ("it", "senza fretta"),
  ("it", "puoi portare fuori la spazzatura"),
  ("it", "non posso venire stasera"),
  ("it", "la sua app non funziona"),
  ("it", "chi è quello nella foto?"),
  ("it", "che colore"),
  ("it", "dobbiamo ancora pagare i biglietti"),
  ("it", "il conto era salato"),
  ("it", "quanto costa"),
  ("it", "sono senza soldi haha"),
  ("it", "sei ancora al lavoro?"),
  ("it", "perché no"),
  ("it", "hai chiuso la porta?"),
  ("it", "ci penso io"),
  ("tr", "toplantımı devralır mısın"),
  ("tr", "Bu Saskia değil"),
  ("tr", "Akşam ne yiyoruz?"),
  ("tr", "Cumartesi ne yapıyoruz?"),
  ("tr", "gitti bile"),
  ("tr", "çocukları kim alıyor?"),
  ("tr", "çamaşırlar yıkandı"),
  ("tr", "burada her şey tamam"),
  ("tr", "eve geldim"),
  ("tr", "beni alır mısın"),
  ("tr", "bisikletini ödünç alabilir miyim"),
  ("tr", "sonra arar mısın?"),
  ("tr", "yarın gönderirim"),
  ("tr", "hayır yapmam"),
  ("tr", "garip hava"),
  ("tr", "acele yok"),
  ("tr", "çöpü çıkarır mısın"),
  ("tr", "bu akşam gelemem"),
  ("tr", "uygulaması çalışmıyor"),
  ("tr", "fotoğraftaki kim?"),
  ("tr", "hangi renk"),
  ("tr", "biletleri ödememiz lazım"),
  ("tr", "hesap çok geldi"),
  ("tr", "ne kadar"),
  ("tr", "param kalmadı haha"),
  ("tr", "hala işte misin?"),
  ("tr", "neden olmasın"),
  ("tr", "fotoğraftaki ben değilim"),
  ("tr", "kapıyı kilitledin mi"),
  ("tr", "ben hallederim"),
  ("id", "aku ga buang apa-apa"),
  ("id", "bisa gantiin rapatku"),
  ("id", "Ini bukan Saskia"),
  ("id", "Makan apa malam ini?"),
  ("id", "Sabtu ngapain kita?"),
  ("id", "udah pergi"),
  ("id", "cucian udah beres"),
  ("id", "udah selesai semua"),
  ("id", "aku udah di rumah"),
  ("id", "bisa jemput aku"),
  ("id", "boleh pinjam sepedamu"),
  ("id", "film itu judulnya apa?"),
  ("id", "nanti telpon aku ya?"),
  ("id", "besok aku kirim"),
  ("id", "nggak, aku ga mau"),
  ("id", "cuaca aneh"),
  ("id", "santai aja"),
  ("id", "tolong buang sampah"),
  ("id", "aku ga bisa datang malam ini"),
  ("id", "aplikasinya ga jalan"),
  ("id", "siapa itu di foto?"),
  ("id", "warna apa"),
  ("id", "kita masih harus bayar tiket"),
  ("id", "tagihan restorannya mahal"),
  ("id", "berapa harganya"),
  ("id", "duitku habis haha"),
  ("id", "masih di kantor?"),
  ("id", "kenapa nggak"),
  ("id", "itu bukan aku di foto"),
  ("id", "pintunya udah dikunci?"),
  ("id", "biar aku aja"),
  ("pl", "niczego nie wyrzucam"),
  ("pl", "możesz przejąć moje spotkanie"),
  ("pl", "To nie jest Sara"),
  ("pl", "Co jemy na kolację?"),
  ("pl", "Co robimy w sobotę?"),
  ("pl", "już poszedł"),
  ("pl", "kto odbiera nasze dzieci?"),
  ("pl", "pranie zrobione"),
  ("pl", "wszystko gotowe"),
  ("pl", "jestem już w domu"),
  ("pl", "możesz mnie odebrać"),
  ("pl", "pożyczysz mi rower"),
  ("pl", "jak się nazywa ten film?"),
  ("pl", "zadzwonisz później?"),
  ("pl", "wyślę jutro"),
  ("pl", "nie, nie zrobię tego"),
  ("pl", "dziwna pogoda"),
  ("pl", "bez pośpiechu"),
  ("pl", "możesz wynieść śmieci"),
  ("pl", "nie mogę dziś przyjść"),
  ("pl", "jej aplikacja nie działa"),
  ("pl", "kto to na zdjęciu?"),
  ("pl", "jaki kolor"),
  ("pl", "musimy jeszcze zapłacić za bilety"),
  ("pl", "rachunek był wysoki"),
  ("pl", "ile to kosztuje"),
  ("pl", "jesteś jeszcze w pracy?"),
  ("pl", "czemu nie"),
  ("pl", "to nie ja na zdjęciu"),
  ("pl", "zamknąłeś drzwi?"),
  ("pl", "ja to zrobię"),
]

private func readings(_ text: String, after request: String? = nil) -> [Event] {
  var chat = ConversationBuilder(title: "Robin")
  if let request { chat.say("Robin", request, at: 0) }
  chat.say("Sanne", text, at: 60)
  let conversation = chat.build()
  let last = conversation.entries.count - 1
  return EventScan.events(in: conversation, index: 0).filter { $0.entry.entry == last }
}

private let loan = "Could you lend me \u{20ac}900 until Friday? I need to pay a bill"

@Suite struct OrdinaryTalkTests {
  @Test func thereAreSentencesOfTenLanguages() {
    #expect(Set(ordinarySentences.map(\.language)).count == 10)
  }

  @Test(arguments: ordinarySentences.map(\.text))
  func aloneItIsNoEvent(text: String) {
    let found = readings(text).filter { $0.confidence >= EventWeights.threshold }
    #expect(found.map(\.kind) == [])
  }

  @Test(arguments: ordinarySentences.map(\.text))
  func behindARequestItIsNoFact(text: String) {
    let found = readings(text, after: loan).filter { $0.confidence >= 0.7 }
    #expect(found.map(\.kind) == [])
  }

  /// Who throws nothing away has paid nothing.
  ///
  /// Story: a report said "F-22, fact: Joost says it was paid" out of these words. "weg" was taken
  /// for the German "gone", and the request stood long before it.
  @Test func throwingNothingAwayIsNoPayment() {
    let text = "ja tuurlijk ik gooi niks weg. sterkte he"
    #expect(readings(text, after: loan).filter { $0.confidence >= 0.5 }.map(\.kind) == [])
  }

  /// Story: a colleague who asked to have a meeting taken over had asked for money, in the report.
  @Test func aMeetingIsNoMoney() {
    let text = "Kun jij woensdag mijn overleg overnemen? Ik moet naar de tandarts..."
    #expect(readings(text).filter { $0.confidence >= 0.5 }.map(\.kind) == [])
  }

  /// Story: a contact wrote "Dit is Saskia niet" and the report said that the owner was back.
  @Test(arguments: ["Dit is Saskia niet", "Dit is niet Saskia!! Niet betalen", "Sas was dit niet"])
  func somebodyElsesDenialIsNoReturn(text: String) {
    let found = readings(text).filter { $0.kind == .ownerBack && $0.confidence >= 0.5 }
    #expect(found == [])
  }

  @Test(arguments: [
    "dit was ik niet, niet betalen", "it wasn't me, my account was hacked",
    "ik was gehackt, dit was ik niet",
  ])
  func onesOwnDenialIsStillRead(text: String) {
    #expect(readings(text).contains { $0.kind == .ownerBack && $0.confidence >= 0.5 })
  }

  /// Story: one honest loan in the morning made claims, doubts and pressure of a whole day's talk.
  @Test func oneWeakWordLongAfterARequestIsNoAnswer() {
    func confidence(_ text: String, _ kind: EventKind, behind count: Int) -> Double {
      var chat = ConversationBuilder(title: "Robin")
      chat.say("Robin", loan, at: 0)
      for number in 0..<count { chat.say("Sanne", "zo", at: Int64(60 + number)) }
      chat.say("Sanne", text, at: Int64(61 + count))
      return EventScan.events(in: chat.build(), index: 0).filter {
        $0.kind == kind && $0.entry.entry == count + 1
      }.map(\.confidence).max() ?? 0
    }
    #expect(confidence("Waarom zo ineens?", .doubt, behind: 0) >= 0.5)
    #expect(confidence("Waarom zo ineens?", .doubt, behind: 39) < 0.5)
    #expect(confidence("Waarom zo ineens?", .doubt, behind: 40) == 0)
    // A transfer that is named is one the next morning too.
    #expect(confidence("Zo, het is overgemaakt", .paidClaim, behind: 60) >= 0.5)
  }
}
