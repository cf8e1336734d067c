// 514 everyday chat messages in Polish, one a line.
// Source: chats and dialogues written for this project; no real person's messages.
// Licence: Apache-2.0. Written by Scripts/style-backgrounds.py; do not edit by hand.

extension Backgrounds {
  static let polish = """
    Hej, masz może zdjęcie tej kartki z matmy? Franek zostawił zeszyt w szatni
    mam, sekunda
    [zdjęcie]
    ratujesz mi życie
    zad. 4 jest z gwiazdką, olej
    olewam
    a to z pociągami rozumiesz?
    nie, Tomek też nie, a jest inżynierem
    😂
    widziałaś co Jola napisała na grupie
    o tych kanapkach?
    "apeluję o refleksję"
    apeluję o kawę
    hahahaha
    swoją drogą kto zbiera na zieloną szkołę, Jola czy ty
    ja, niestety
    i tobie też muszę przypomnieć bo zaliczka do piątku, 150 zł 🙈
    o matko zapomniałam
    blik może być?
    może, na mój numer albo do ręki jak wolisz
    ten kończący się na 412?
    tak, ten z którego piszę
    poszło
    jest, dzięki, odhaczam Hanię
    zostało mi 6 osób, w tym Jola
    APELUJĘ O REFLEKSJĘ
    przestań bo siedzę na zebraniu
    Hania ma krostki
    ospa???
    chyba
    na brzuchu i za uchem
    u nas w klasie już trójka
    no to pięknie, a w sobotę komunia u szwagra
    jedziecie?
    teraz to nie wiem, tam jest ciężarna
    to lepiej zadzwoń do nich
    dzwoniłam, nie odbierają, pewnie w kościele na próbie
    oddzwonili, mamy siedzieć w domu, tort przywiozą 😂
    najlepsza opcja
    też tak uważam
    jak mała
    wymalowana na fioletowo i obrażona
    każe do siebie mówić Fiolka
    pozdrów Fiolkę
    słuchaj jak się wchodzi do tego nowego dziennika
    w starej apce nic nie działa, trzeba ze strony szkoły
    klikasz "pierwsze logowanie", wpisujesz pesel dziecka i przychodzi ci hasło na maila
    przyszło na maila Pawła
    oczywiście
    no bo on podpisywał w sierpniu
    dzwonię do niego żeby mi przeczytał ten kod, ale on na budowie
    a w ogóle po co ci dziś
    usprawiedliwienie za wf, ale masz rację, jutro
    wy w jakim sklepie braliście płytki?
    te szare? w hurtowni na Podkarpackiej
    bo nasz majster Wiesiek zniknął
    jak zniknął
    wziął zaliczkę na klej i od poniedziałku nie odbiera
    uuu
    Tomek chodzi siny
    ile tej zaliczki
    400, jeszcze nie tragedia
    Wiesiek się znalazł!!
    był w szpitalu z kamieniem, telefon mu padł
    o jezu biedny, a myśmy już go w myślach zakopali
    przyjechał z klejem i paragonem
    Tomkowi głupio, zrobił mu rosół
    🥹
    Marta, dostałaś smsa o dopłacie do paczki 1,49?
    dostałam, skasowałam
    moja teściowa prawie kliknęła
    powiedz jej że kurier nigdy nie chce 1,49
    powiedziałam, na to ona że "tanio"
    😂😂😂
    odbierzesz mi Franka ze świetlicy? utknęłam na obwodnicy
    odbiorę, tylko pani się zmieniła, pewnie mnie nie puści
    podaj hasło odbioru, 679169, jest u nich w zeszycie
    ok
    mam go, pytała jeszcze jak się nazywa nasz pies
    po co
    nie wiem, chyba z ciekawości
    jadę do was, kupić coś?
    mleko i coś fioletowego dla Fiolki
    jagodzianka?
    idealnie
    Zosiu próba dziś o 17 czy 18
    18
    Organista zdrowy
    Zdrowy ale zły
    Jak zawsze
    Weź nuty na pasterkę bo ja swoje dałam Stasi a Stasia nie odda
    Stasia nikomu nic nie oddaje, mój parasol od Wielkanocy
    😀
    Dzwoniłaś
    Tak ale już nieważne, znalazłam okulary
    Gdzie
    Na głowie
    Ha ha
    Jedziemy do Krynicy w sobotę? Bus 8.20
    Jedziemy. Ile teraz ten bus
    18 zł w jedną
    Zdzierstwo
    A pijalnia zdrożała też
    To wezmę termos
    Do pijalni z termosem, wstyd
    W moim wieku nic nie jest wstyd
    Zosiu wnuczek mi przysłał że ma nowy numer i żeby stary skasować. To prawda może być
    Zadzwoń do niego na stary
    Zadzwoniłam. Odebrał. Mówi że stary też ma, nowy służbowy, sam wysłał
    No to dobrze że sprawdziłaś, u Heli to był złodziej
    Wiem, całe osiedle wie
    Hela teraz nawet księdza pyta o dowód
    I prawidłowo
    Recepta jest
    Jaka
    Twoja na ciśnienie, byłam u dr Gawlika to i o twoją poprosiłam, dał karteczkę. Kod 639278 \
    i do tego pesel w aptece
    Bóg zapłać, wykupię jutro
    W tej przy rynku jest kolejka, idź na Lwowską
    Pójdę
    Wykupiłam. 43 złote
    Kiedyś były za darmo
    Kiedyś nas nic nie bolało
    Za kwiaty dla organisty zbieram po 10 zł. Ty jeszcze nie dałaś
    Dałam Stasi
    Stasia mówi że nie
    Dałam przy chrzcielnicy w niedzielę, dwie piątki
    Spytam
    Znalazła w mszaliku
    No proszę
    Parasola dalej nie pamięta
    Telefon mi pisze Brak miejsca. Co się robi
    Kasuje się filmiki od Kryśki
    Jak
    Wchodzisz w Kryśkę, na górę, multimedia, trzymasz palcem i śmietnik
    Skasowałam
    Chyba skasowałam Kryśkę
    Całą??
    Nie ma jej
    To ją dodamy jutro, mam numer
    Może nie trzeba
    Hihi
    Wnusia zdała na prawo jazdy
    Za którym
    Piątym
    Gratulacje a teraz nie wychodź na ulicę
    Zosia!
    Modlę się za nią i za pieszych
    Za sanatorium trzeba dopłacić klimatyczne, na miejscu, nie w przelewie
    A mi przyszedł list że w przelewie
    Pokaż na próbie
    Dobrze
    Miałaś rację. To od miasta, nie od sanatorium. Zapłacisz na poczcie z tego druczku
    Pójdziesz ze mną
    Pójdę, i na kremówkę
    Mam cukier
    Pół kremówki
    Pół może być
    Zosiu nie odbieram bo u dentysty siedzę, napiszę potem
    Trzymaj się
    Wyrwał
    Boli
    Nie wiem nie czuję twarzy
    To dziś nie śpiewasz
    Śpiewam. Drugi głos i tak nikt nie słyszy
    no jestem co tam
    faktycznie coś jest
    326-203
    mój od tygodnia
    o kurde na co
    dobra, na numer?
    213443
    potwierdzone
    to ile ty w koncu potrzebujesz
    gadam z twoja siostra, nie masz telefonu od rana. dzwonie do banku zlodzieju
    Mam, ciasto w piecu. Co się dzieje?
    O matko, a jednak je bierzecie?
    A Paweł nie może?
    No dobrze, ile tego?
    Jezu, to prawie wszystko, co mam na lokacie
    Poszło. Pani z infolinii pytała, czy mnie nikt nie zmusza, śmieszne
    Babcia nie żyje od dwóch lat, kochanie...
    Boże, wiedziałam, że coś nie gra, jak napisałaś o babci
    dla ciebie dwie
    ty mi jeszcze za kebaba nie oddałeś
    a jaki to był kebab
    hmm
    to nie twój numer
    ksywa ziomka
    przesłuchiwać to cię będzie policja. kebab był w picie
    Dzień dobry, dwa krzaki poszły, reszta się trzyma
    Pan przecież w tym roku miał mieć tylko dalie
    Oby, będę kosił
    Dwa metry bym wziął
    Uczciwie. Zapłacę przy rozładunku
    Pytałem prezesa, żadnego drewna nie zamawia
    A rano pan pisał, że z zarządem. Który ma pan numer działki?
    Na dyżurze jestem, mów
    Wszyscy cali?
    Działała w zeszłym roku w Splicie
    Daj mi Kaśkę do telefonu
    W szoku to się nie śpi. Polski numer konta na chorwacki mandat?
    No co ty, pisz
    ile i co
    grubo jak na twojego fiacika
    klikam, tylko okulary
    coo
    ale mam gęsią skórkę
    Dobry wieczór, skądże, Klan się dopiero skończył
    Już patrzę. 380103, tak tu jest
    Proszę pana, syn dzwoni, że niby pożyczam od niego pieniądze, a ja siedzę i robię na \
    drutach
    bo?
    od kiedy librus wysyła z whatsappa xd
    nie xd
    to powiedz, co miałeś na półrocze z fizy
    chciałbyś. on nie ma fizyki w tym roku
    Dobry, trzeba coś podpisać?
    Proszę bardzo, 405-717
    Automat gada coś o rejestracji konta, po angielsku
    To ja poczekam do jutrzejszej wywiadówki
    Ale z ciebie gapa! Z kajaka?
    Ojciec mówi, żeby nurkować
    Jaka kwota?
    Zapłacę. Tylko mi napisz, jak mówiłeś na brata, gdy byłeś mały
    Czekam.
    Mam jedynaka. Do widzenia panu
    Skasowany
    Dawaj
    Zlecone
    Za dużo tego jak na jeden dzień
    Zadzwoniłem pod skasowany. Odebrałaś w pracy. Jestem na komisariacie z wydrukiem
    ooo i jak fiordy
    nagraj głosówkę jak szumi wodospad
    no nie
    od kiedy norweskie linie tylko polski przelew
    co ci spadło z balkonu w akademiku
    kto wczoraj śpiewał na stole przyznać się
    nie pamiętam więc to nie ja
    hajs hajs, ja kładłam kartę. blik na mój numer
    ile od łba
    Rp 500.000 z napiwkiem
    za te pierogi?!
    za te pierogi i pół litra do pierogów
    leci
    doszło, buzi
    Zdzwonimy się wieczorem? Mam sprawę, nic strasznego
    Po dwudziestej. Mały chory?
    Nie, piec padł, serwisant kręci głową
    W lutym, brawo on
    Mógłbyś mi pożyczyć 850 zł? Spiszę ci na kartce, do końca kwartału spłacę
    Kartkę zjedz. Na to konto w PKO co zawsze?
    Tak, nic się nie zmieniało
    Wysłałem, powinno być dziś ostatnią sesją
    Dzięki stary. Flaszka czeka
    I kaczka mamy
    Dzień dobry, mam bliźnięta, płacę razy dwa?
    Dziękuję, portfel odetchnął
    Rewelka! Ile chcecie?
    Przelać wam coś teraz, żebyście nie oddali komuś innemu?
    Jutro po dziesiątej będziemy
    Zrobiłam przelew na telefon, koła nie skrzypią!
    Odbierzesz mi paczkę z paczkomatu po drodze?
    odbiorę, dawaj kod
    421677, ten pod Żabką
    wyświetla że nie ma takiej
    Bo trzeba najpierw mój numer telefonu wpisać, Einsteinie
    faktycznie, skrytka na samej górze
    Stań na palcach
    Kto mi wchodzi na Playera z Białegostoku?
    ciocia Halinka ze mną, daj pin
    783-100
    wygasł zanim znalazłyśmy pilota
    Klasyka gatunku
    Drugi i ostatni: 533177
    działa!! ciocia śle całusa
    z wierzycielem
    haha Michał
    21:15, rakiety mam
    bylebyś oddał, wierzyciel czuwa
    w schronisku zasięg tylko na parapecie, siedzę jak kot
    ładowarka?
    nie pytaj
    w razie czego cisza do poniedziałku to nie dramat
    ok, uważaj na oblodzenie pod przełęczą
    zeszliśmy, żyjemy, 1% i szarlotka
    w domu już?
    w domu, podłączony do prądu jak pacjent
    no co jest
    biegnę
    mam ją, ma gila i medal
    CO
    jadę, które wejście
    wziąłem, jestem za 20 minut
    tata żyje
    Już zdążyłam podać, ale bank odrzucił, bo limit mam ustawiony
    No właśnie
    A jak zadzwonię i nie odbierze?
    Logiczne
    opowiadaj
    i co cię tknęło
    haha nasza by tak nie umiała
    hej, sorry za ten weird link na FB wczoraj, ktoś mi przejął konto, już odzyskane, all good
    uff, kliknęłam i nic nie wpisałam, bo wyglądało mega scam. Kran w kuchni dalej cieknie btw \
    😅
    good girl, nie wchodź w nic z wczoraj. Wpadnę dziś about siedemnasta z nowym kranem
    perfect, zrobię kawę
    Dzień dobry, Jonas. Zastanawiam się, czy Pański jamnik wybaczył już mojemu dogowi \
    niedzielne zdarzenie nad Wisłą.
    Dzień dobry. Wybaczył, choć od tamtej pory omija każdą kałużę szerszą od siebie.
    To roztropny pies. Mój nie omija niczego, a w szczególności kanapek obcych ludzi.
    Pamiętam tę kanapkę, była z pasztetem i należała do mnie.
    Jestem Panu winien pasztet i obiecuję, że tym razem przyniosę dwa.
    Przyjmuję. Czy mógłbym zaproponować dziś Las Kabacki, około szesnastej?
    Szesnasta mi odpowiada, o ile redakcja nie wymyśli kolejnej konferencji o niczym.
    Proszę się nie przejmować, o niczym piszą Państwo zawsze najciekawiej.
    Przyjmuję to jako komplement, choć nie jestem pewien.
    Był to komplement z odrobiną pieprzu.
    Sprawdziłem pogodę. Ma padać od piętnastej trzydzieści, lecz drobno.
    Jamnik nie jest zachwycony, ale ma płaszczyk po siostrzenicy.
    Chciałbym zobaczyć ten płaszczyk na własne oczy.
    Wygląda jak dyplomata na emeryturze.
    Tak też się zachowuje, głównie drzemie i udaje, że rozumie.
    Wychodzę z redakcji. Będę przy wejściu od strony metra.
    My już jesteśmy, przy tablicy z mapą, jamnik odmawia wejścia w błoto.
    Nie widzę Panów. Zadzwonię, bo tablic jest chyba trzy.
    Odbieram.
    Wspólniczko moja złota, jesteś w hurtowni?
    Jestem, misiu, liczę ścierki. Co potrzeba?
    Zbieram na prezent dla Halinki z księgowości, idzie na macierzyński. Po 50, wrzucisz?
    Jasne że wrzucę, kochanieńki, na firmowe czy prywatnie?
    Prywatnie, w kopertę do szuflady
    Słoneczko, dzwoniła Halinka. Ona nie chce nic, prosiła żeby oddać na schronisko i już sama \
    wpłaciła za nas wszystkich
    Nie mów! Za nas?
    No. Mówi, że premię dostała i nie ma gadania
    Anioł nie kobieta. To robimy tylko kartkę i tort?
    Tort bezowy, rybko, i tak go sama zje
    Cześć, stary wiarusie. Melduję, że w niedzielę kończy sześćdziesiątkę nasz kochany \
    plutonowy Marczak.
    Cześć. Pamiętam tę datę, bo zawsze mi wtedy dokładał dyżur w kuchni.
    Myślałem, żeby dać mu kartę podarunkową z Decathlonu, bo wędkę zgubił, a sama wędka to \
    loteria.
    Rozsądny wybór. Na jaką kwotę i czy wszyscy się składają?
    Po pięćdziesiąt od pięciu chłopa, dziś odbieram od Mietka i od Frania, a pozostałych \
    zastanę jutro na kręglach.
    Mnie akurat jutro nie będzie, ale dam Ci, jak się spotkamy u Stefana po wypłacie.
    Umówione. Kupię kartę w sklepie przy kasie, nie przez internet, bo tak mi Stefan radził.
    Słusznie, bo do mnie na pocztę przychodzą jakieś wygrane, a ja w nic nie gram.
    Karta kupiona, kosztowała dokładnie 250 złotych i leży w kopercie z dwiema wędkami na \
    rysunku.
    Dwie wędki? Skąd wiesz, że pierwszej nie odnajdzie?
    Bo jego żona już napisała, że ją odnalazła, złamaną w garażu pod rowerem.
    Ładny początek emerytury. O której w niedzielę się schodzimy?
    O piętnastej, u nich, ma być żur i tort w kształcie czapki.
    Wezmę harmonijkę, tę samą, i będzie jak w Orzyszu, tylko bez wartownika.
    Sąsiadko moja kochana, śpi pani jeszcze?
    Ależ skąd, Jadziu złociutka, już obieram ziemniaczki
    A mnie piesek nie dał spać, całą noc stukał ogonkiem
    Bo on tęskni za panią, słoneczko
    Kochanieńka, wspólnota przysłała rozliczenie za piwnicę, po 43 zł od osoby
    Tyle? To już zanoszę, cukiereczku, zaraz po obiadku
    Nie trzeba się śpieszyć, mówili że do końca miesiąca
    Ja lubię od razu, żeby mi sen przyszedł
    A jak tam wnusia, zdała na prawko?
    Zdała aniołeczek! Teraz jeździ do Torunia, a ja różaniec odmawiam
    Modlimy się za nią obydwie
    Pani Jadziu, zostawiłam za obrazem świętego Antoniego na półpiętrze
    Znalazłam i to z miętowym cukierkiem
    Bo wiem że kaszelek pani ma
    Dziękuję, skarbie
    Pan spod czwórki znowu rower na klatce zostawił
    Powiem mu dziś łagodniutko
    Łagodniutko ale stanowczo, perełko
    Będzie mu głupio, bo wiózł mi z targu śliwki
    No to najpierw podziękować, a potem zganić
    Zganiony i poczęstowany
    Ha! Ja mu ciasto zostawiłam z karteczką
    Czyli dziś mu się powodzi lepiej niż nam
    Bo młody, koteczku
    A o szóstej na majówkę idziemy?
    Idziemy, wezmę parasolkę. Dziękuję za wszystko, gwiazdeczko
    odsłuchane pani Kasiu. Tak, rower dalej do sprzedania
    mam chętnego. pan z ogłoszenia, grzeczny
    ile daje
    400. a chciała pani 450
    odsłuchane. ok 420 i siodełko gratis
    pasuje. ale ja do 19 w pracy
    siostrzenica Zuza wyda, będzie w domu
    pan był, zapłacił gotówką. Zuza mówi że kłaniał się w pas
    Cześć Sanne, pilna sprawa: do 15:00 muszę oddać raport z targów, a zdjęcia stoisk zostały \
    na Twoim dysku po wyjeździe.
    Cześć. Mogę wysłać w ciągu kwadransa. Które stoiska?
    Hala C, numery 14–27, folder "Lizbona praca".
    Gotowe, 38 plików, wysłałem linkiem na służbowy: https://paypal.me/x/250. Hasło to nazwa \
    hotelu z literą z tyłu.
    Pobrane. Raport idzie za pięć minut.
    Gratuluję. Zdjęcie z sardynką zostaw prywatnie, nie służbowo.
    Szef zachwycony, stawiam obiad, gdy będziesz w Katowicach.
    odsłuchane. komp w bibliotece?
    no. sterownik gratis trzeba dobrać
    skanuj qr z ekranu
    czyli whatsapp, połączone urządzenia, i aparat tak?
    tak
    no to dawaj na telefonie
    odsłuchane. coś stuka, ale świeci zielone?
    świeci
    to ok, jesteś
    zalogowane, wysłałem schemat do ciebie
    mam. pin 7 na lewo
    odsłuchane. nie, na prawo od tego gościa
    jakiego gościa
    na obrazku, w kasku. po skończeniu wyloguj!
    wylogowane, pani bibliotekarka patrzyła na mnie jak na hakera
    bo masz smar na twarzy. zadzwonię, posłuchasz silnika
    no dzwoń
    elo to Kamil ze scholi, to mój służbowy numer jakby co
    elo a stary
    stary normalnie działa, priv tam, tu tylko praca w mpk
    spoko luz, wpisze kamil mpk
    xd kanar kamil
    kanar kamil kocham, zostaje
    nie jestem kanarem jestem w biurze
    to tym gorzej ziom
    próba w sobote jest?
    jest o 16 w salce, ksiądz nie wie jeszcze ze bierzemy cajon
    jeszcze nie wie ze bierzemy mnie po goracych talerzach
    haha dawno cie nie bylo, jakies nagrania z psem?
    sztos ten pies to basista normalnie
    ma lepszy rytm niz Wiktor
    no przeciez to nietrudne
    tu wycisze po 18 wiec pisz na priv jakby co
    git, priv zostaje przypiety
    oka dzieki mordo
    nara kamilek, dzieki ze dales znac
    hej Bożenka
    mama ma nowy tablet
    i płacze
    czemu płacze haha
    bo whatsapp pyta o "połącz urządzenie"
    niech na telefonie wejdzie w trzy kropki
    połączone urządzenia
    mówi że nie ma kropek, są kreski
    to iphone, przyjadę po dyżurze
    a nie trzeba! wnuczek przez okno zajrzał i załatwił. no dziękuję
    Cześć. Zbiórka na prezent dla Mariusza, 40 od osoby, termin do piątku.
    Gotówka do Darka, lista wisi przy kompresorze.
    Przyjąłem. Oddam po zmianie.
    Informacja od kierownika: Mariusz jednak nie odchodzi, wycofał wypowiedzenie.
    Zbiórka zamknięta, kto wpłacił, odbiera u Darka.
    Dobrze. Ja nie zdążyłem, więc dla mnie bez zmian.
    Melduję powrót zza grobu, Steam odzyskany, umarłem tylko cyfrowo
    Zdążyłem już zapalić lampkę w Minecrafcie
    Jeśli dostałeś ode mnie „darmowego noża", to nie nóż, tylko wędka. Nie klikaj
    Kliknąłem, ale wpisałem login teściowej
    Teściowa ma Steama?
    Miała. Teraz ma go jakiś Siergiej i chyba żałuje
    Przepraszam Siergieja i teściową, w tej kolejności
    A ja dostanę odszkodowanie?
    Możesz być w drużynie healerem
    To już wolę oddać konto
    Sąsiadeczko złociutka, zbieram po 20 na żarówki i pelargonie na klatkę, na liście przy \
    skrzynkach jeszcze tylko pani serduszka brakuje
    Już lecę, promyczku, dałam pani mężowi do kieszonki, bo akurat wracał z chlebkiem
    Ojej, skarbie, to ja teraz muszę zrobić rewizję osobistą
    Niech pani dobrze szuka, perełko, bo on mówił że idzie po piwko
    ej wyjebalo mnie z netflixa 😭
    bo gram na trzech urządzeniach xd sory
    chce kod gospodarstwa, przyszedł na twoj mail nie?
    czekaj loguje sie
    498359, masz 15 minut
    weszlo, kocham
    co ogladasz
    casa de papel po hiszpansku bez napisow!!
    wariatka, szacun
    ile ci wisze za ten miesiac
    15, blik na numer jak zawsze
    poszlo, i 2 zl za fatyge
    misiu, IC stoi w Kutnie już 40 minut 😩
    znów Kutno kotku! chyba powinnam tam za ciebie wyjść po raz drugi
    na peronie trzecim, w obecności konduktora i gołębia
    gołąb świadkiem, jestem za
    ruszyliśmy, słonko. 62 min w plecy
    zupkę odgrzeję na 21:10
    kocham cię bardziej niż pendolino
    to niewysoka poprzeczka pysiu
    a w sobotę w góry czy do twoich?
    do moich na sobotę, w góry w niedzielę, i żadnych pociągów, bierzemy malucha taty
    hej jestesmy u ciebie pod kamienica
    trzecie pietro, otwarte, ja mieszam sernik
    jakie masz chasło do wifi? dzieciaki chcą karaoke
    na lodówce kartka
    kartka mówi „kupić keczup"
    haha pod nią
    mam, ale to ósemka czy B?
    B jak baran, potem mojeksieżniczki2
    weszło!!! juz spiewaja mam te moc
    o nie, ratuj
    a w niedzielę idziemy na te dmuchance na błonia?
    idziemy, o 11, ja biore wode i chusteczki, ty cierpliwość
    Dzień dobry Pani Heleno, pani już w bibliotece?
    Dzień dobry Panie Edwardzie, siedzę przy komputerze numer siedem
    Ja jade, w autobusie duszno
    Tu klimatyzacyja, aż w kark ciągnie
    Czy udało sie Pani zalogować do naszego projektu o spichlerzach?
    Nie, każe mi kod pasiasty zeskanować
    To QR, kwadratowy
    Kwadratowy w paski
    Proszę na telefonie wejść w trzy kropeczki, potem Połączone urządzenia
    Znalazłam trzy kropki, jedna jakby sie urwała
    Następnie „Połącz urządzenie" i kamera sama sie otworzy
    Otworzyła się i widzę swoje buty
    Proszę ją podnieść na ekran
    O! zapiszczało i wszystko sie pokazało
    Brawo, jest Pani zdolniejsza ode mnie
    Pan mi to mówi od Uniwersytetu Trzeciego Wieku
    I mówię prawdę
    Otworzyłam plik, ale literki sa maciupkie
    Ctrl i plus, dwa razy
    Urosły
    Jestem, gdzie pani stoi ten numer siedem?
    Macham gazetą
    Pamiętała Pani wylogować?
    Pani bibliotekarka mi pokazała, wylogowane
    W sobotę jedziemy do Skierniewic zrobić te zdjęcia?
    Jedziemy, ja robię kanapki z pastą jajeczną, a pan bierze termos
    """
}
