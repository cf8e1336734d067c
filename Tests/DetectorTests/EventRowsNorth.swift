/// Sentences written for the tests, `+` where the kind must be found and `-` where it must not.
let dutchRows = """
  + code-request | Sorry ik heb per ongeluk mijn code naar jouw nummer laten sturen, app je hem even terug?
  + code-request | Krijg jij zo een sms met zes cijfers? Stuur die even door naar mij aub
  - code-request | De code van de voordeur is 4410, niet vergeten hek dicht te doen
  - code-request | Heb jij nog een kortingscode voor bol?
  + money-request | Zou je misschien 950 euro voor me kunnen voorschieten? Mijn app doet moeilijk
  + money-request | Kun jij vandaag een rekening voor mij betalen, ik kan zelf niet inloggen
  - money-request | Ik maak het vanavond naar je over, had jij de pizza betaald?
  - money-request | Wat kost zo'n kaartje eigenlijk, en kunnen we samen met de trein?
  + payment-details | Maak maar over naar NL91 ABNA 0417 1643 00 tnv de Vries
  + payment-details | Hier is de tikkie https://tikkie.me/pay/k3j2h1
  - payment-details | Kijk eens naar https://www.nu.nl/economie wat een verhaal
  - payment-details | We zitten op nummer 12, blauwe deur
  + repay-promise | Je krijgt het morgen meteen van me terug
  + repay-promise | Ik betaal je vrijdag alles terug, beloofd
  - repay-promise | Ik ben om vier uur terug van de winkel
  - repay-promise | Breng je de boeken morgen mee?
  + call-evasion | Bellen lukt nu niet, mijn microfoon is kapot
  + call-evasion | Ik kan niet bellen, zit in een vergadering
  - call-evasion | Bel me maar als je thuis bent
  - call-evasion | Ik heb oma gebeld, ze vond het leuk
  + question-evasion | Daar heb ik nu geen tijd voor
  + question-evasion | Leg ik je later allemaal uit, vertrouw me nou
  - question-evasion | Ja hoor, zaterdag om acht uur
  - question-evasion | Hij heet Bobbie
  + secrecy | Niet tegen mama zeggen hoor
  + secrecy | Dit blijft onder ons ok
  - secrecy | Zeg maar tegen mama dat ik later kom
  - secrecy | Wij komen met ons vieren
  + pressure | Het moet echt vandaag nog, anders komt er een boete bovenop
  + pressure | Heeft haast, het is dringend
  - pressure | Geen haast hoor, kijk maar wanneer het uitkomt
  - pressure | Lekker rustig vandaag
  + new-number-claim | Hoi mam dit is mijn nieuwe nummer, de oude kun je verwijderen
  + new-number-claim | Mijn telefoon is in het water gevallen, dit is tijdelijk mijn nummer
  - new-number-claim | Nieuwe telefoon maar nog hetzelfde nummer
  - new-number-claim | Wat is het huisnummer ook alweer?
  + excuse | Mijn bankapp is geblokkeerd omdat ik een nieuw toestel heb
  + excuse | Ik zit aan mijn daglimiet, de pas werkt niet
  - excuse | De bank in het park is weer geverfd
  - excuse | Mijn band is lek
  + code-handover | Hier is de code: 481-926
  + code-handover | 481926
  - code-handover | Ik kom om 17:30
  - code-handover | Welke code bedoel je?
  + doubt | Dit vind ik wel heel raar hoor
  + doubt | Klopt dit wel? Ik bel je eerst even
  - doubt | Prima, doe ik
  - doubt | Gezellig, tot zo
  + identity-question | Ben jij dit wel echt?
  + identity-question | Hoe heet mijn zus dan?
  - identity-question | Prima, tot morgen
  - identity-question | Wij eten om zes uur
  + refusal | Nee sorry, dat doe ik niet
  + refusal | Ik stuur je geen code door
  - refusal | Ja is goed, komt eraan
  - refusal | Waar is het precies voor bedoeld
  + paid-claim | Zo, het is overgemaakt
  + paid-claim | Betaald hoor
  - paid-claim | Hoeveel moet het zijn
  - paid-claim | Ik moet eerst nog even koken
  + discovery | Jij bent mijn dochter helemaal niet, je bent een oplichter
  + discovery | Ik heb hem net gebeld, je bent gehackt
  - discovery | Ik ben er bijna
  - discovery | Leuk dat je er weer bent
  + warning | Pas op, mijn account is gehackt. Niet betalen!
  + warning | Let op: oplichters vragen om een code, geef die nooit
  - warning | We eten vanavond pasta
  - warning | Mooi weer in Zeeland
  + owner-back | Mijn whatsapp was gehackt, ik ben nu weer terug
  + owner-back | Ik heb mijn account weer terug, dat was ik niet
  - owner-back | Ik ben weer thuis hoor
  - owner-back | Ze is terug van vakantie
  """

/// English rows.
let englishRows = """
  + code-request | Hey I accidentally had my code sent to your number, could you forward it to me?
  + code-request | You should get a text with 6 digits, please send them to me
  - code-request | The gate code is 4410, shut it behind you
  - code-request | Can you look at my code? The function returns nil
  + money-request | Could you lend me £600 until Friday?
  + money-request | I need to pay a bill today and my app is locked, can you transfer it for me?
  - money-request | I'll send you my half for the pizza tonight
  - money-request | Can we split the taxi home after the gig?
  + payment-details | Sort code and account number: GB29NWBK60161331926819
  + payment-details | Use this link https://paypal.me/jsmith99
  - payment-details | Read this https://www.bbc.co.uk/news
  - payment-details | We live at number 12, blue door
  + repay-promise | I'll pay you back tomorrow I promise
  + repay-promise | You'll have it back by Monday
  - repay-promise | I'll be back at four
  - repay-promise | Call me back when you can
  + call-evasion | Can't talk right now, my mic is broken
  + call-evasion | I can't call, I'm in a meeting
  - call-evasion | Give me a ring when you're home
  - call-evasion | I called nan and she was pleased
  + question-evasion | I don't have time for this now
  + question-evasion | I'll explain later, just trust me
  - question-evasion | Yes, Saturday at eight
  - question-evasion | His name is Bobby
  + secrecy | Please don't tell mum about this
  + secrecy | Keep this between us ok
  - secrecy | Tell mum I'll be late
  - secrecy | There are four of us coming
  + pressure | It's urgent, it has to be today
  + pressure | Please hurry, they close in ten minutes
  - pressure | No rush, whenever suits
  - pressure | Nice quiet day here
  + new-number-claim | Hi mum this is my new number, delete the old one
  + new-number-claim | My phone fell in the toilet, I'm using a temporary number
  - new-number-claim | New phone but the same number
  - new-number-claim | What was your house number again?
  + excuse | My banking app is blocked because of the new phone
  + excuse | I hit my daily limit and my card got declined
  - excuse | We sat on a bank by the river
  - excuse | My tyre is flat
  + code-handover | Here's the code: 481-926
  + code-handover | 481926
  - code-handover | I'll be there at 17:30
  - code-handover | What code do you mean?
  + doubt | This is really weird, it doesn't sound like you
  + doubt | Is this a scam?
  - doubt | Sure, will do
  - doubt | Lovely, see you soon
  + identity-question | Is this really you?
  + identity-question | What's the name of my sister?
  - identity-question | Fine, see you tomorrow
  - identity-question | We eat at six
  + refusal | Sorry, I'm not sending that
  + refusal | No way, never share codes
  - refusal | Yes of course
  - refusal | Which shop is it then
  + paid-claim | It's been transferred
  + paid-claim | Just paid it
  - paid-claim | How much should it be
  - paid-claim | I have to cook first
  + discovery | You're not my daughter, you're a scammer
  + discovery | I just called him. You've been hacked
  - discovery | Nearly there
  - discovery | Nice to have you back
  + warning | Beware, my account was hacked. Do not send money!
  + warning | Heads up: scammers ask for a code, never share it
  - warning | Pasta tonight
  - warning | Lovely weather up north
  + owner-back | My whatsapp was hacked, I finally got my account back
  + owner-back | Got my account back, that wasn't me asking
  - owner-back | I'm back home now
  - owner-back | She's back from holiday
  """

/// German rows.
let germanRows = """
  + code-request | Sorry, ich habe dir aus Versehen einen Code geschickt, kannst du ihn mir weiterleiten?
  + code-request | Du bekommst gleich eine SMS mit sechs Ziffern, schick sie mir bitte
  - code-request | Der Code für die Haustür ist 4410, Tür zumachen nicht vergessen
  - code-request | Hast du noch einen Rabattcode?
  + money-request | Könntest du mir 600 Euro leihen bis Freitag?
  + money-request | Kannst du heute eine Rechnung für mich überweisen? Meine App ist gesperrt
  - money-request | Ich überweise dir heute Abend meinen Anteil für die Pizza
  - money-request | Was kostet die Karte eigentlich?
  + payment-details | Bitte auf DE89 3704 0044 0532 0130 00, Empfänger Weber
  + payment-details | Hier der Link https://paypal.me/weber77
  - payment-details | Lies mal https://www.tagesschau.de/inland
  - payment-details | Wir wohnen in Nummer 12
  + repay-promise | Du bekommst es morgen sofort zurück
  + repay-promise | Ich zahle dir alles am Montag zurück, versprochen
  - repay-promise | Ich bin um vier zurück
  - repay-promise | Ruf mich zurück wenn du Zeit hast
  + call-evasion | Ich kann gerade nicht telefonieren, mein Mikro ist kaputt
  + call-evasion | Anrufen geht nicht, sitze im Meeting
  - call-evasion | Ruf mich an wenn du daheim bist
  - call-evasion | Hab Oma angerufen, sie hat sich gefreut
  + question-evasion | Dafür habe ich jetzt keine Zeit
  + question-evasion | Erkläre ich dir später, vertrau mir
  - question-evasion | Ja, Samstag um acht
  - question-evasion | Er heißt Bobby
  + secrecy | Sag bitte niemandem was davon
  + secrecy | Das bleibt unter uns
  - secrecy | Sag Mama ich komme später
  - secrecy | Wir sind zu viert
  + pressure | Es ist dringend, muss heute noch raus
  + pressure | Beeil dich bitte, sonst kommt eine Mahngebühr
  - pressure | Keine Eile, wann es dir passt
  - pressure | Schöner ruhiger Tag
  + new-number-claim | Hallo Mama, das ist meine neue Nummer, die alte kannst du löschen
  + new-number-claim | Mein Handy ist ins Wasser gefallen, speichere bitte die neue Nummer ein
  - new-number-claim | Neues Handy aber dieselbe Nummer
  - new-number-claim | Wie war die Hausnummer nochmal?
  + excuse | Meine Banking-App ist gesperrt wegen dem neuen Gerät
  + excuse | Mein Tageslimit ist erreicht und die Karte geht nicht
  - excuse | Wir saßen auf einer Bank am Fluss
  - excuse | Mein Reifen ist platt
  + code-handover | Hier ist der Code: 481-926
  + code-handover | 481926
  - code-handover | Bin um 17:30 da
  - code-handover | Welchen Code meinst du?
  + doubt | Das ist aber komisch, du schreibst so anders
  + doubt | Da stimmt was nicht, ich ruf dich erst an
  - doubt | Klar, mach ich
  - doubt | Schön, bis gleich
  + identity-question | Bist du das wirklich?
  + identity-question | Wie heißt unser Hund?
  - identity-question | Gut, bis morgen
  - identity-question | Essen gibt es um sechs
  + refusal | Nein, das mache ich nicht
  + refusal | Ich gebe dir keinen Code weiter
  - refusal | Ja klar, kommt gleich
  - refusal | Für welchen Laden ist das
  + paid-claim | So, ist überwiesen
  + paid-claim | Hab bezahlt
  - paid-claim | Wie viel soll es sein
  - paid-claim | Ich muss erst kochen
  + discovery | Du bist nicht meine Tochter, du Betrüger
  + discovery | Ich hab gerade mit ihm telefoniert, dein Konto wurde gehackt
  - discovery | Bin fast da
  - discovery | Schön dich wieder zu haben
  + warning | Achtung, mein Konto wurde gehackt. Nicht überweisen!
  + warning | Vorsicht, Betrüger fragen nach einem Code, gebt ihn nie weiter
  - warning | Heute gibt es Nudeln
  - warning | Schönes Wetter im Norden
  + owner-back | Mein WhatsApp war gehackt, ich bin wieder drin
  + owner-back | Hab mein Konto wieder zurück, das war ich nicht
  - owner-back | Bin wieder zu Hause
  - owner-back | Sie ist aus dem Urlaub zurück
  """

/// Polish rows.
let polishRows = """
  + code-request | Sorki, przez pomyłkę wysłałem kod na twój numer, możesz mi go podać?
  + code-request | Zaraz przyjdzie ci sms z sześcioma cyframi, prześlij mi je proszę
  - code-request | Kod do drzwi to 4410, zamknij za sobą
  - code-request | Masz jakiś kod rabatowy?
  + money-request | Mógłbyś mi pożyczyć 600 zł do piątku?
  + money-request | Zrobisz za mnie przelew? Muszę dziś zapłacić rachunek
  - money-request | Przeleję ci wieczorem moją część za pizzę
  - money-request | Ile kosztuje bilet?
  + payment-details | Numer konta PL61 1090 1014 0000 0712 1981 2874
  + payment-details | Link do płatności https://paypal.me/kowal77
  - payment-details | Zobacz https://www.onet.pl/sport
  - payment-details | Mieszkamy pod numerem 12
  + repay-promise | Oddam ci jutro wszystko
  + repay-promise | Jutro masz z powrotem, zwrócę co do grosza
  - repay-promise | Będę z powrotem o czwartej
  - repay-promise | Oddzwoń jak możesz
  + call-evasion | Nie mogę teraz rozmawiać, mikrofon mi się zepsuł
  + call-evasion | Nie mogę zadzwonić, jestem na zebraniu
  - call-evasion | Zadzwoń jak będziesz w domu
  - call-evasion | Dzwoniłam do babci, ucieszyła się
  + question-evasion | Nie mam teraz na to czasu
  + question-evasion | Później ci wytłumaczę, zaufaj mi
  - question-evasion | Tak, w sobotę o ósmej
  - question-evasion | Nazywa się Bobik
  + secrecy | Nie mów nikomu
  + secrecy | Niech to zostanie między nami
  - secrecy | Powiedz mamie, że się spóźnię
  - secrecy | Jest nas czworo
  + pressure | To pilne, musi być dzisiaj
  + pressure | Szybko proszę, bo naliczą odsetki
  - pressure | Spokojnie, kiedy ci pasuje
  - pressure | Ładny dzień
  + new-number-claim | Cześć mamo, to mój nowy numer, stary usuń
  + new-number-claim | Telefon wpadł mi do wody, zapisz ten nowy numer
  - new-number-claim | Nowy telefon, ale numer bez zmian
  - new-number-claim | Jaki był numer domu?
  + excuse | Aplikacja bankowa mi się zablokowała
  + excuse | Limit na karcie wyczerpany i nie mogę zapłacić
  - excuse | Siedzieliśmy na ławce nad rzeką
  - excuse | Złapałem gumę
  + code-handover | To jest kod: 481-926
  + code-handover | 481926
  - code-handover | Będę o 17:30
  - code-handover | Jaki kod?
  + doubt | To jakieś dziwne, czemu tak piszesz
  + doubt | Podejrzane to, najpierw zadzwonię
  - doubt | Jasne, zrobię
  - doubt | Super, do zobaczenia
  + identity-question | Czy to na pewno ty?
  + identity-question | Jak się wabi nasz pies?
  - identity-question | Dobra, do jutra
  - identity-question | Obiad o szóstej
  + refusal | Nie podam ci żadnego kodu
  + refusal | Nie przeleję, sorry
  - refusal | Tak, jasne
  - refusal | W którym sklepie
  + paid-claim | Już przelałem
  + paid-claim | Zapłacone
  - paid-claim | Ile ma być
  - paid-claim | Muszę najpierw ugotować
  + discovery | Nie jesteś moją córką, oszuście
  + discovery | Właśnie dzwoniłam do niego, ktoś się włamał na konto
  - discovery | Prawie jestem
  - discovery | Fajnie, że wpadłaś
  + warning | Uwaga, włamali mi się na konto. Nie wysyłajcie pieniędzy!
  + warning | Oszuści proszą o kod, nigdy nie podawajcie
  - warning | Dziś makaron
  - warning | Ładna pogoda nad morzem
  + owner-back | Odzyskałam konto, to nie ja pisałam
  + owner-back | Włamali się na moje konto, już jestem z powrotem
  - owner-back | Już jestem w domu
  - owner-back | Wróciła z wakacji
  """
