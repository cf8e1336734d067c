// 2942 everyday chat messages in Polish, one a line.
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
    podaj hasło odbioru, 796900, jest u nich w zeszycie
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
    Twoja na ciśnienie, byłam u dr Gawlika to i o twoją poprosiłam, dał karteczkę. Kod 234756 \
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
    Szanowni Państwo, przypominam o składce klasowej za drugi semestr.
    Wysokość składki: 985,50 €.
    Wpłaty: ES9121000418450200051332, odbiorca K. Peeters, w tytule imię dziecka.
    Dzień dobry, mam bliźnięta, płacę razy dwa?
    Za drugie dziecko połowa, zgodnie z regulaminem.
    Dziękuję, portfel odetchnął
    Proszę pozdrowić chłopców
    Wózek wyprany, jakby co to czeka na was
    Rewelka! Ile chcecie?
    R$ 850 razem z gondolą
    Przelać wam coś teraz, żebyście nie oddali komuś innemu?
    Nie no, bez przesady. Obejrzyjcie, pojeździjcie, potem się rozliczymy
    Jutro po dziesiątej będziemy
    Kawa będzie, dziecko też będzie, głośno będzie
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
    Wymieniłem telefon, numer bez zmian, za to kontakty wyparowały. Z kim mam przyjemność?
    z wierzycielem
    To musi pan podać nazwisko, bo jest was kilku
    haha Michał
    Michał, o której w niedzielę ten turniej?
    21:15, rakiety mam
    A bank mi każe iść do oddziału z nowym aparatem, więc za kort oddam gotówką
    bylebyś oddał, wierzyciel czuwa
    w schronisku zasięg tylko na parapecie, siedzę jak kot
    ładowarka?
    nie pytaj
    w razie czego cisza do poniedziałku to nie dramat
    ok, uważaj na oblodzenie pod przełęczą
    zeszliśmy, żyjemy, 1% i szarlotka
    w domu już?
    w domu, podłączony do prądu jak pacjent
    halo halo potrzebuję cię natychmiast
    no co jest
    SKM stoi, ktoś wtargnął na tory. Weź Zosię ze świetlicy do 17
    biegnę
    Jesteś na liście upoważnionych, dowód weź
    mam ją, ma gila i medal
    Za co medal? Nieważne, dziękuję ci stokrotnie
    Usiądź. Tatę zabrała karetka
    CO
    Ból w klatce, teraz robią mu EKG na Szaserów
    jadę, które wejście
    Od SOR-u. Zabierz jego okulary i listę leków, wisi obok kalendarza
    wziąłem, jestem za 20 minut
    Lekarka mówi, że to przełyk. Nawyzywał schabowego
    tata żyje
    Słuchajcie, Bartkowi przejęli konto i proszą o kod BLIK na $1,200. Nie dawać!
    Już zdążyłam podać, ale bank odrzucił, bo limit mam ustawiony
    Pierwszy raz limit się przydał
    No właśnie
    Ustawcie sobie ten pin dwuetapowy, a jak ktoś prosi o kasę to dzwońcie do niego, nie \
    piszcie
    A jak zadzwonię i nie odbierze?
    To nie płacisz, proste
    Logiczne
    prawie puściłem 1.250 euro jakiemuś typowi
    opowiadaj
    niby chrześnica: telefon zalany, nowy numer, rachunek na dziś, rozmawiać nie może
    i co cię tknęło
    napisała "wujku" bez żadnego przekleństwa
    haha nasza by tak nie umiała
    od dziś hasło rodzinne, ustalamy przy niedzielnym obiedzie, na głos i bez telefonów
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
    śpi?
    20 minut i po spaniu
    moja dziś w ogóle
    zęby?
    chyba górne czwórki, wszystko gryzie, nawet pilota
    weź jej daj marchewkę z lodówki
    wyrzuciła psu
    pies zadowolony?
    zjadł i czeka na więcej
    a Ty w czwartek jesteś na tej gordonkach czy odpuszczacie
    jesteśmy, o ile katar nie wróci
    bo mam dla Was te legginsy 74, wzięłabyś od razu
    o super, ile za nie
    daj 15 i czekoladę
    czekoladę zjadłam
    to 20
    wyrobisz się na 16 do pediatry czy ja mam iść z obiema
    wyrobię, tylko jadę jeszcze po fotelik na Mokotów
    ten za 350 co pokazywałaś?
    no ten
    Aga przelejesz 350 na to konto?
    FR1420041010050500013M02606 M. de Boer
    najlepiej natychmiastowym
    a co to za pani
    od fotelika z olx, czeka na parkingu a mi mbank padł
    mam fotelik, dzięki. oddam jak wstanie apka
    wstała? ;)
    wstała, poszło 350
    cześć tu Paweł, to jest mój nowy numer, stary został w jeziorze
    aha. a moja babcia to królowa angielska
    serio mówię
    nie będę z panem pisać proszę sobie darować
    nie mogę teraz dzwonić bo jestem na zmianie, o 22 zadzwonię
    jasne
    no i co, słyszałaś głos?
    słyszałam. przepraszam, ale teraz tyle tego chodzi
    zapisuję. kup se etui
    Sąsiedzi, zostało 5 dni na głosowanie w budżecie obywatelskim, nasz plac zabaw ma numer 38 \
    www.ballet-vote.example.site/k
    pyta mnie o pesel, to normalne?
    tak, bo sprawdzają czy mieszkasz w mieście, można też iść do urzędu na papierze
    to pójdę na papierze, przy okazji dowód odbiorę
    pewnie, pokój 12, do 17
    masz ten przepis na placki z cukinii bez jajka?
    https://video.example.com/watch?v=a1b2c3
    daj mniej mąki niż pisze
    rozwaliły się
    bo nie odcisnęłaś
    odbierz
    tata w Szczecinie na sorze, udar chyba
    jezu jadę. gdzie dokładnie
    Arkońska. ja z nim
    przelej mi 600 bo muszę mu tu kupić leki i piżamę i hotel, nic nie mam na koncie, wypłata \
    dopiero 10tego
    masz tysiąc
    wsiadam w pociąg 16.20
    ok. mówi już trochę
    zamienisz się ze mną 14tego?
    mam rano czy popo
    ty masz popo ja rano
    może być, napisz Renacie
    Renata pyta kto mnie zastępuje 21go, bo to niby ty miałaś
    ja? pierwsze słyszę
    na tablicy jest twoje nazwisko ołówkiem
    to nie ja pisałam, ja mam wtedy wesele
    to ktoś nas wrabia
    pewnie Tomek. wymaż
    wymazane
    dzięki, kawa
    jesteś koło żabki? odbierz mi paczkę
    mogę za pół h. dawaj kod
    547446 i tel +31 6 29145030
    mam, ciężkie jak cholera co ty tam masz
    kozaki z vinted sztuk 6
    Dziewczyny jakby ktoś do was pisał z mojego insta o blika to nie ja, przejęli mi konto w \
    nocy. Zgłoszone.
    o kurczę, do mnie pisało o 7
    to nie ja, nic nie wysyłaj
    nie wysłałam bo nie mam kasy haha
    odzyskałam, ale wszystkie relacje skasowane, zdjęcia ze sklepu też
    Rodzice, zbieramy na prezent dla p. Beatki na pożegnanie, po 30 zł. Cicho sza przy \
    dzieciach, bo wygadają
    na moje konto ES9121000418450200051332 albo blik na telefon +31 6 21295277, do czwartku
    poszło za Lenę i Stasia
    My odpadamy w tym miesiącu, sorki
    Jasne, podpiszemy od całej grupy
    Dzień dobry, proszę o stan licznika na koniec miesiąca
    prąd 8812, woda 341
    Dziękuję. Wychodzi dopłata 118,40 do 10-tego, konto to samo co zawsze
    ok, przeleję razem z czynszem
    Dzień dobry, nie widzę wpłaty, czynsz z dopłatą razem 2.268,40
    Dzień dobry, przelew wyszedł w piątek, wyślę potwierdzenie
    A poszło na stary rachunek, ja w lipcu zmieniłem bank, mailem pisałem
    nie dostałam tego maila, może Pan jeszcze raz podać? i wolałabym telefonicznie potwierdzić
    ES9121000418450200051332. Oczywiście, proszę dzwonić
    potwierdzone, dziękuję. Tamten bank zwróci Panu?
    Rachunek zamknięty, więc wróci do Pani za 2-3 dni
    wróciło, wysłałam na nowy
    ej
    masz 25 zl
    na blik na telefon
    bilet na pociag ucieknie mi zaraz
    masz
    kc
    oddalam ci masz na koncie
    jestem w lidlu
    pampersy 4 i banany
    te?
    nie te na rzepy, tylko pantsy
    są tylko 5
    no to 5
    banany zielone same
    bierz, dojdą
    a pierogi z mięsem czy ruskie na jutro
    twoja matka przychodzi, weź ruskie
    to ona nie je sera
    to weź oba i mnie nie pytaj
    znowu mi terminal nie bierze karty, masz blika?
    659080
    143,70
    Dzień dobry, czy ta kurtka 110 jest zgodna z rozmiarem?
    Dzień dobry, raczej mniejsza, na szczupłe dziecko
    A długość rękawa od ramienia?
    46 cm
    Biorę. Może być paczkomat?
    Tak, proszę klikać tu, darmowa dostawa do piątku https://www.example.org/news/4417
    Opłacone, dziękuję
    Nadana rano
    Dzień dobry, kurtka przyszła z zepsutym zamkiem, w opisie nie było
    Dzień dobry, bardzo przepraszam, nie zauważyłam. Zwrot całości czy część?
    Wystarczy 20 zł na krawcową
    Proszę o numer konta albo telefon do blika
    +31 6 26009080
    Poszło, jeszcze raz przepraszam
    Hej, tu Iwona z kocyków, zmieniłam operatora i numer przy okazji
    Hej, a skąd mam wiedzieć że to Ty?
    no nie wiem, sprzedałam Ci śpiworek w sowy w marcu i rożek
    ok, sprawdziłam na vinted, zgadza się
    śpiworek już za mały
    Kajtek z niego wyrósł? to szukaj teraz 98
    szukam właśnie, masz coś?
    szary 45, ten w lisy 60
    lisy!
    konto to samo?
    tak, albo przez stronę
    jednak wolę przez stronę skoro nowy numer, bez urazy
    jasne, wystawiam https://papara.com/x
    kupione
    i jak tam po przeprowadzce
    żyjemy w kartonach, ale widok z balkonu jest
    a kuchnia?
    w przyszły czwartek montaż, na razie czajnik i mikrofala jak w akademiku
    wspomnienia haha
    brakuje tylko twojego grilla na balkonie
    i pani portierki
    pani Halinka, świeć panie
    cześć, słuchaj, krępująca sprawa
    no?
    pożyczyłbyś 2 tys. do lutego, bo mi wyszedł dentysta i oc w jednym miesiącu
    nie dam rady teraz, sam jestem pod kreską po tych oknach
    rozumiem, bez spiny
    pogadaj z Łukaszem, on ma odłożone
    wolę nie
    Jak ja mam mieć whatsapp na laptopie bo mnie oczy bolą od tego małego
    mamo wejdź w 3 kropki, połączone urządzenia, połącz
    No i robi się aparat
    skieruj na ekran laptopa na ten kwadrat
    O jest
    Dziękuję synu. Jakie duże
    tylko nigdy tego nie rób jak ktoś obcy prosi
    Nie jestem taka głupia
    Babciu zagłosuj na Filemona, jest w finale w schronisku https://stem-dans.example.top/nl
    Wnusiu chce maila a ja nie mam
    to nie trzeba babciu, tata odda
    A jadł ten kot co dziś
    skończyłaś?
    nie spojleruj!! mam jeszcze dwa odcinki
    to nic nie mówię
    umiera?
    NIC nie mówię
    o której będziesz, grzać zupę?
    koło 19 jak nie stanę na obwodnicy
    Lila ma jutro przebrane za zawody, chce być strażakiem
    hełm jest w piwnicy na rowerze
    strażak z rowerowym hełmem ok
    nie dzwoń mam 2 procent
    przelej 480 na GB29NWBK60161331926819 K. Peeters
    pomoc drogowa
    to na pewno ty?
    tak, skrzynia w skodzie poszła na s7
    ok poszło
    dojechałeś?
    dopiero w domu, telefon zdechł. dzięki
    Dzień dobry, czy jest wolny termin w przyszłym tygodniu dla Tosi?
    Dzień dobry, czwartek 15.30 albo 17.00
    15.30 poproszę
    Zapisane. Wizyta 160 zł, gotówka lub przelew DE89370400440532013000
    wezmę gotówkę
    a gdzie jest wejście, bo ostatnio remontowali front
    od podwórka, domofon 4
    Dzień dobry, Tosia dostała gorączki, musimy przełożyć
    Rozumiem, za tydzień ta sama godzina?
    Tak, dziękuję
    blik szybko stoje w castoramie
    ile
    212
    112659
    zatwierdzone
    ok mam te rury
    ktoś mi porysował zderzak pod blokiem
    to nie ja haha, ja od wtorku autem nie jeżdżę
    wiem, pytam czy coś widziałaś
    śmieciarka rano długo manewrowała
    śmieciarka tak nisko?
    no nie wiem, pytaj w administracji o kamerę
    pytałam, trzeba pismo i 14 dni
    przyznał się syn tego z parteru, hulajnoga. przyniósł 200 zł w kopercie
    szacun dla chłopaka
    lakiernik chce 450 haha
    Przypominam o składce na Radę Rodziców, 60 zł za semestr
    Numer konta bez zmian FR1420041010050500013M02606, w tytule imię i nazwisko dziecka + \
    klasa
    Ja płaciłam we wrześniu
    We wrześniu było ubezpieczenie, 54 zł
    A faktycznie
    Opłacone za Hanię Bąk 2c
    dzień dobry, aktualne łóżeczko turystyczne?
    dzień dobry tak
    możemy podjechać jutro po 17?
    tak, wysyłam pinezkę bo nawigacja wywozi w pole https://www.example.org/news/4417
    jesteśmy chyba w polu
    haha proszę cofnąć do krzyża i w prawo
    widzę panią
    to mój służbowy, zapisz
    mój czyli kogo
    męża
    jakiego, mam ich kilku
    dzwonię zaraz to usłyszysz którego
    ok ten
    park o 11?
    leje
    o 13?
    też leje
    to u mnie kawa
    będziemy, przyniosę drożdżówki
    tylko zdejmijcie buty bo umyłam podłogę pierwszy raz w tym roku
    puść mi 190, młody ma 39 a w portfelu pusto
    na konto czy blik
    blik
    598047
    jeszcze raz bo pani źle wbiła
    jest
    pisz jak gorączka
    Dziewczyny na Vinted chodzi oszustwo "kupujący opłacił, odbierz środki", nie klikajcie
    dostałam to wczoraj!
    i?
    na szczęście mały mi wyrwał telefon hahaha
    kto zjadł mój sernik z lodówki u mamy
    to nie ja! nawet nie byłam od soboty
    a okruchy w aucie?
    to dzieci
    jasne, dzieci
    i Mateusz
    wiedziałam
    upiec ci nowy na niedzielę?
    upiec. bez rodzynek
    dobra. o 14 u mamy?
    13.30 bo tata musi zjeść z tabletką
    netflix chce kod bo niby nie mieszkam z tobą, wyślesz?
    no bo nie mieszkasz xd
    wiem ale
    Kinga usunęła hasła po tym jak obejrzałeś jej profil, bierz swoje
    ok fair
    Jestem pod drzwiami i wyje!!
    193-930 bez kreski
    Dalej wyje
    i zielony guzik na końcu
    Ucichło. Sąsiad patrzy na mnie jak na włamywacza
    to pan Józef, proszę mu pomachać
    wróciliście?
    o 2 w nocy, Zakopianka stała
    my koło Lubnia zjechaliśmy na pizzę
    mądrze. a czyje są te rękawiczki zielone
    nie moje, może Ewy
    Ewy na bank
    wrzucisz foty?
    tu wszystkie, 340 sztuk, sory nie przebierałem https://tikkie.me/pay/a1b2c3
    chce żebym się zalogowała
    spróbuj teraz, zapomniałem zmienić dostęp
    działa. czemu mam na każdym zamknięte oczy
    policzyłem Zakopane
    wychodzi po 412,50 od pary, Kuba i Ewa minus 90 bo kupowali jedzenie
    a parking?
    wliczony
    a czemu 412 jak domek był 1200 na cztery pary
    + termy + skuter
    a skuter, no tak
    wysłane na telefon
    dotarło
    Pani Ewelina nominowana w plebiscycie Nauczyciel na Medal, proszę o klik \
    http://dance.example.live/v?id=3
    sms płatny?
    3,69 albo darmowy głos raz na dzień przez stronę gazety
    kliknęłam darmowy
    Kochani zajęła 4 miejsce w powiecie, bardzo dziękuje, popłakała się
    ing mi nie działa, 900 na już, sort code 20-45-45 account 73219846
    nie mam teraz
    to w ogóle ty byłaś?
    no ja, kaucja za lokal na kiermasz. kierowniczka poczekała do jutra
    aa to sorki, myślałam że bot
    Dzień dobry Pani Karolino, kompletuję październik
    dzień dobry, wrzucam dziś wieczorem
    Mam: paczkomaty 3x, kartony, taśmy. Sprzedaż z platformy jest?
    raport z platformy
    Zgadza się z kontem poza jedną pozycją, 89 zł z 17-go
    to zwrot, pani odesłała kurtkę
    Potrzebuję protokołu zwrotu albo maila
    Dzień dobry, brakuje mi faktury za hosting za październik
    Dzień dobry, przesyłam, mała chora
    Dziękuję. ZUS zdrowotna 381,78 do 20-go na mikrorachunek ten co zawsze
    czyli ten kończący się na 0041?
    Tak, sprawdzi Pani na stronie ZUS https://maps.example.com/?q=52.09,5.12
    zapłacone
    kto ma dyżur klatki
    ja miałam zeszły
    a to pod trójką
    oni nigdy
    napiszę kartkę
    powodzenia
    Dzień dobry Pani Moniko tu Ola niania, nowa karta bo na kartę mi wygasł
    Ola a na którą jutro?
    na 7.40, w czwartek 8
    ok zgadza się ;)
    a czy za październik można przelać na to samo konto? bo miałam jutro czynsz
    jasne, poszło 1420
    złapali mnie w czechach
    2000 koron, gotówki nie mam a karta odrzuca. zasil mi revoluta
    za co?
    winieta
    mówiłam ci o winiecie w niedzielę
    mówiłaś
    400 zł wrzucone
    zapłacone, jadę
    jaki jest kod do wózkowni bo zmienili
    475952
    dzięki, stałam z dwójką i rowerkiem
    kartka wisi obok windy tylko malutka
    Rodzice Biedronek, głosujemy na imię dla nowej maskotki https://stem-dans.example.top/nl
    Pan Ząbek ❤️
    mi się loguje google nie wiem czemu
    bo formularz googla, można bez, jest "pomiń" na dole
    wystawiłaś tę lampę?
    tak, 12 osób zapytało "czy świeci"
    a świeci?
    bardzo śmieszne
    a tu masz konkurencję, taka sama za 60 https://maps.example.com/?q=52.09,5.12
    ta jest obita, zobacz na nóżkę
    a faktycznie
    sprzedana! pani z Gdyni, 110 z wysyłką
    i świeciła?
    kup sobie swoją
    wyszła paczka przelewów, zatwierdź proszę w tokenie
    ile pozycji? bo widzę 14
    14, suma 37.912,05
    zatwierdziłem
    a ten nowy odbiorca to kto
    drukarnia, etykiety
    Żłobek informuje: nie wysyłamy smsów z dopłatą 1,20 za wyżywienie. To fałszywe
    mój mąż zapłacił :(
    Proszę zastrzec kartę i zgłosić na incydent.cert.pl
    mama
    mamo
    maaamo
    na spotkaniu jestem
    przelej 40
    na kino
    wszyscy juz kupili
    zostaly 2 miejsca mamo
    Przelałam 50. Wróć przed 21
    jaka noc
    4 pobudki
    u mnie 6 wygrywam
    nie chce tej nagrody
    a jak w końcu daliście na drugie
    Helena, bez drugiego
    założyłam zbiórkę dla Basi z grupy co jej się spaliło mieszkanie \
    https://tikkie.me/pay/a1b2c3
    a skąd wiemy że to do niej
    Zrzutka ma weryfikację, Basia jest beneficjentem, ja tylko organizuję
    poszło 50
    i mam pościel dziecięcą, i łóżeczko
    łóżeczko tak!
    Będzie ktoś w czwartek w godz. 10-12, wymiana wodomierzy
    będę
    Wejście na 3 mieszkania, proszę odsunąć pralkę
    mąż się ucieszy
    Pod 9 nikt nie otworzył, może Państwo znają kontakt?
    pani Wanda jest w sanatorium do 3-go, klucze ma córka
    Podałaby Pani numer?
    wolę zapytać ją najpierw, przekażę
    Oczywiście, dziękuję
    córka zadzwoni do Państwa jutro po 9
    kurier inpost pyta o kod odbioru, dostałaś?
    490927
    ok poszło. a ta druga paczka
    jutro, zapomniałam naklejki wydrukować
    Zosi nie zabrali z przystanku!!
    jestem w drodze do niej
    stoi pod sklepem z panią Jadzią
    mam ją, marznie ale cała
    kierowca mówi że czekał
    nieprawda byłam o 7.10
    mamo to moj nowy numer ten z abonamentu co kupilas wczoraj
    wiem synku sama kupowałam haha
    a no tak
    odbierz Jasia o 15
    masz wzór na śpiworek?
    drukować w 100%?
    tak bez marginesów
    wyszedł za duży, dla psa będzie
    dojechaliśmy, recepcja zamknięta
    klucz w skrytce po lewej, 796127
    nie kręci się
    najpierw przytrzymać czarny przycisk
    mamy, dobranoc
    śpijcie dobrze, pozostałe 340 na TR330006100519786457841326 do poniedziałku
    Szanowna Pani, przypominam o opłacie za wodę i energię za działkę 114. Kwota 236,50 zł, \
    termin 30.06, konto ogrodu FR1420041010050500013M02606, w tytule numer działki.
    A skąd taka suma, w tamtym roku było 180
    Podlicznik wskazał 61 m3. Do tego ubytki na sieci rozłożone na wszystkich.
    Za ubytki płacić nie będę, niech zarząd naprawi rurę koło świetlicy
    Proszę to zgłosić na piśmie, dyżur w sobotę od 10.
    Wpłaciłam 180. O resztę się odwołuję.
    weźmiesz moją środę?
    dniówkę czy noc
    noc
    a co dostanę
    sobotę dzień i sernik
    z rodzynkami nie biorę
    bez
    no dobra ale wpisz do zeszytu i powiedz oddziałowej bo ostatnio było że samowolka
    powiem rano
    powiedziałam, westchnęła, wpisała
    Pożycz 200 do piątku
    DE89370400440532013000
    oddałem, sprawdź
    Ty, puścili o 6.40
    wiater mosz?
    zachodni, leci im sie
    mie piyrszy o 11.12, ta modro
    a mie żodyn jeszcze
    cierpliwości chopie
    mom trzi naroz. 12.04
    to żeś za daleko od linie
    co ty godosz, za stary jest zegar
    przijdź na bier, zbijymy zegary o 18
    byda
    siema to ja Seba, norweski numer, polski wyłączam od 1go
    jaki Seba
    Grzelak. od szafek na Grønland
    nagraj głosówkę bo teraz takie cuda chodzą
    no ty, chrypisz. zapisałem
    i te 600 koron co wziąłeś na Rema to wiesz
    pamiętam, w piątek
    Kod do paczki
    482 913, telefon na końcu 071
    nie przyjmuje
    bo to ten przy Biedrze nie przy Lewiatanie
    aha
    mam. ciężkie to cholera co ty zamówiłaś
    żwirek
    zezwolenia na San już online https://maps.example.com/?q=52.09,5.12
    ile w tym roku
    80 dniówka no kill
    zdzierstwo
    tu stałem w zeszłą, jest bród https://maps.example.com/?q=52.09,5.12
    tam gdzie ta zwalona olcha?
    niżej ze 200 m
    w sobotę 4 rano pod kościołem
    4.30, człowieku
    Odbierz telefon
    Laweta chce 900 gotówką albo blik, ja mam 300 na koncie
    co się stało?? prowadziłem
    chłodnica, stoję za Bochnią na pasie
    ty cały?
    cały
    559432 na 600
    przeszło
    dzwonię
    Głosujemy na projekt 27 plac zabaw przy remizie, do 15go http://dance.example.live/v?id=3
    Pesel każe podać?
    Tak, to gmina, muszą sprawdzić że mieszkasz. Jak nie chcesz to w urzędzie na papierze
    wole papier
    pokój 4, do 15.30
    zagłosowane, babka nawet długopisu nie miała
    zrzuta na urodziny Oli, po 35, ona nie wie więc nie na grupie ogólnej!!
    co kupujemy
    bon na ściankę
    ja odpadam bo jestem na minusie do 10go
    luz to podpisz kartkę
    15 mogę
    blik na +31 6 08975952
    posz
    jadłeś
    kanapki
    znowu
    kuchnię zajęli Rumuni, gotują na cztery palniki
    mała dziś na rolkach bez trzymania
    filmik?
    o ja. a kask?
    na chwilę zdjęła do filmu
    Monika
    wiem wiem
    odkryłem że do niedzieli za 3 tygodnie jest 19 dni
    20
    jutro będzie 19
    Babciu na telefonie trzy kropki u góry, Połączone urządzenia
    Nie ma kropek
    Prawy górny róg
    Są. Teraz chce palec
    Daj palec i pokaż tabletowi, kwadrat ma być w ramce
    Piknęło i zgasło
    Tablet zgasł czy telefon
    Tablet. Bateria
    To jutro
    Cześć wszystkim, konto już mam z powrotem. Wczoraj między 17 a 20 to nie ja pisałem o \
    blikach.
    no to 300 w plecy
    Jezu serio? Idź dziś zgłosić, ja idę na 14 na komendę, możemy razem
    pracuję do 16
    to o 17
    Dzień dobry, czy 12-15 sierpnia wolny domek z kominkiem?
    Wolny. 4 osoby? pies?
    2+2, pies mały
    420 zł doba, pies 30. Zaliczka 400 zł do czwartku na FR1420041010050500013M02606, w tytule \
    nazwisko i daty
    A można na miejscu? czytałam o fałszywych noclegach
    Bez zaliczki nie trzymam, w zeszłym roku trzy razy nie przyjechali. Proszę zadzwonić do \
    gminy, tam mnie znają
    Zadzwoniłam :) zaliczka poszła
    wyślij 520
    sort code 20-45-45 account 73219846 M. de Boer
    mi apka stoi
    teraz?
    no teraz
    w bazie ci dam
    Córcia jest sprawa
    co
    Czesi mnie złapali, 2000 koron, karta im nie idzie a gotówki mam 800
    za co
    tato zadzwoń bo nie wiem czy to ty
    <połączenie głosowe 1:12>
    dobra daj mi tego policjanta numer konta czy co tam mają
    mają terminal, spróbuj doładować mi tę kartę revolut
    doładowane
    przeszło. matce nie mów
    jasne że powiem
    Dzień dobry, tu Beata Kurek, to mój nowy numer, tamten mi ukradli w 52
    Proszę przyjść z tym do sekretariatu, numerów przez komunikator nie zmieniam
    Rozumiem ale grafik wysyła pani na stary
    To wywiesimy na tablicy
    jestem na zwolnieniu do 20
    To proszę zadzwonić na centralę i przełączą
    Pani Jolu jaki teraz kod do bramy bo stoję ze śmieciarką
    2580#
    czerwone
    aa od poniedziałku 1974#
    opony aktualne?
    tak 4 szt 700
    wyślesz za pobraniem do Ełku?
    nie wysyłam odbiór Mrągowo
    600 i jutro jestem
    650
    stoi
    pinezka https://video.example.com/watch?v=a1b2c3
    jestem pod bramą pies mnie nie wpuszcza
    termin wycieczki proszę zaznaczyć do piątku www.ballet-vote.example.site/k
    zaznaczone
    na 26 osób głosowało 9. Kto jeszcze
    mąż nie może wejść, pisze że brak dostępu
    bo ze szkolnego konta dziecka trzeba
    hasło zna tylko dziecko
    Pani Ewo dostałem alert: logowanie na pani pocztę z Holandii 7:14. To pani?
    Jaka Holandia ja w Nisku siedzę
    VPN? telefon?
    Syn mi coś ustawił żeby film oglądać
    To pewnie to. Ale hasło proszę zmienić, osobiście u mnie, nie przez telefon
    Po 10 bo wójt przyjmuje
    widziałaś listę gości
    nie a co
    ciotka Jadzia przy jednym stole z wujkiem Rysiem
    nie
    stół 4. i my też
    kto to układał
    Karolina sama w excelu
    ona nie wie o działce?
    wszyscy wiedzą o działce
    może się nie przyjdzie któreś
    Jadzia już kupiła sukienkę, łososiowa
    zawsze łososiowa
    a ty w czym
    w tej zielonej jak się dopnę
    dopniesz się
    po rosole nie
    Bartek idzie?
    nie wiem. rozmawiamy przez kartki na lodówce
    oj
    wczoraj napisał "mleko". odpisałam "też"
    przyjechać?
    w piątek jak dasz radę. ale nie mów mamie
    mamie powiem że po słoiki
    to weź słoiki
    umiesz cos
    ich bin tot
    haha
    ile jest slowek
    80
    xd
    ona na pewno da z tych pogrubionych
    skad wiesz
    bo 2c miala
    dawaj co mialy
    nic nie widac tam palec jest
    kot zjadł?
    pół saszetki
    a tabletka
    wypluł za lodówkę
    w masło spróbuj
    masło zjadł tabletka na podłodze
    będę o 20 to we dwójkę
    mBank leży, widzisz w newsach? pożycz stówę na leki
    ja też w mbanku
    do 18 mają naprawić piszą. w portfelu mam 40
    to nic poczekam
    działa już
    Szczęść Boże, proszę przelać wykonawcy II transzę 18 400 na GB29NWBK60161331926819
    Księże proboszczu, na umowie jest inny numer (końcówka 0031)
    Dzwonił że zmienił bank
    To niech przyśle aneks z podpisem. Tak robimy w firmie
    Ma pan rację. Przyniesie jutro na plebanię
    Aneks jest, przelew wykonany 11.08
    zostało 5 osób bez wpłaty za autokar: Nowak Gil Bryja Pająk Zoń
    ja wpłaciłem
    nie widzę
    w poniedziałek z konta żony Anna G.
    a to jest, bez tytułu było. ok
    Bryja Pająk Zoń do jutra albo nie jadą
    Zoń ma ospę i tak nie jedzie
    nie dzwoń 3% baterii
    schronisko nie ma terminala, prześlij im 260 ES9121000418450200051332 tytuł Wrona 2 os
    Wrona jakie imię drugiej osoby
    Aldona
    poszło natychmiastowym
    już na dole, dzięki, oddam po wypłacie
    Informujemy, że od 1.10 recepcja ma nowy numer +31 6 42909823. Stary działa do końca \
    miesiąca.
    Dziękuję. Czy rezerwacja na 11.11 aktualna?
    Tak, pokój 6, doba od 15
    Pawełku przyszło mi 055090 to to?
    Mamo nie wysyłaj mi tego, wpisz sama w okienko co ci otworzyłem
    Okienko zniknęło
    Kliknij jeszcze raz Zaloguj
    Jest. Przyszło nowe
    To nowe wpisz
    Witaj Teresa pisze
    I o to chodzi
    słyszałeś Waldka żona 8 koła posłała oszustowi na blika
    jak to na blika 8
    na raty, 16 razy
    no weź
    pisał z konta jej brata
    ja mam z moją że bez głosu nic nie leci
    u mnie to ja nawet głosem nie dostanę
    A2 stoi od Rzepina, jedź Gubinem
    dzięki
    te płytki czy te https://video.example.com/watch?v=a1b2c3
    te drugie ale 60x60
    60x60 nie ma, czas 3 tyg
    a zastępcze?
    https://video.example.com/watch?v=a1b2c3 w castoramie są od ręki 89 m2
    ok ile brać
    14 z zapasem
    pan kupi a ja oddam czy mam sama
    niech pani kupi sama ja tylko wezmę busem
    serio
    miski do góry dnem
    zmywarka
    były do dołu
    nie były
    nie ok
    tylko powiedz że nie umiesz
    nie umiem
    dziękuję
    co na obiad
    w sobotę robimy?
    jeszcze nie wiadomo
    a kiedy będzie
    kierownik mówi że w czwartek
    muszę wiedzieć bo żona też ma
    to wpisz się że nie możesz
    ale chcę bo 100%
    to wpisz że możesz
    i co
    nie robimy, płyta nie przyszła
    Ile jajek na te kluski co były w tamtym roku
    Na kilo mąki 6
    Bo Hela mówi że 4
    Hela oszczędna
    A ile osób liczymy
    Wójt mówił 300, ale w tamtym roku też mówił a przyszło z 180
    To na 200
    Na 220
    Kto wieniec
    Bogusia z synową, zboże już ścięte suszy się u niej na strychu
    A wstążki?
    Są z Bożego Ciała
    Przymierzałaś gorset? Ja w swój się nie mieszczę
    Rozpuść z boków, tam jest zapas
    Już rozpuszczony
    To fartuch szerszy i nikt nie zobaczy
    Ksiądz będzie jadł z nami czy u wójta
    U nas, bo u wójta catering
    Dzień dobry, od lipca proszę czynsz na sort code 20-45-45 account 73219846, poprzedni \
    rachunek był z byłą żoną i zamykamy.
    Dzień dobry, przepraszam ale chciałabym aneks albo telefon bo kwota duża
    Słusznie. Zadzwonię o 19.
    Rozmawialiśmy, aneks podpisany. Przelałam 2100 dziś.
    Jest, dziękuję. Licznik proszę spisać 31.
    Krzysiek i jak z tym 1500
    mówiłem że zobaczę
    bo mechanik już drugi raz dzwonił
    Aśka się nie zgodziła. przykro mi
    to sprzedam przyczepkę, nie chcesz kupić?
    1500
    za 1300 wziąłem. przelane
    nie dzwoń operuję. odbierz Zuzię do 17 bo naliczają
    o 16 mam klienta
    mama nie może
    dobra przesunę
    i zapłać za obiady 168 sort code 20-45-45 account 73219846 SP 12 komitet bo dzisiaj \
    ostatni
    zapłacone. jaka sala
    14. pies przeżył
    mamo to ja Igor, dali nam nowe numery w jednostce, tamten w szafce do niedzieli
    A ktory Igor to jeden w rodzinie jest
    twój
    Jaki kolor ma łazienka
    zielona, tata zaczął i nie skończył
    To ty. Nie marznij
    w porządku. zadzwonię w sobotę 18
    Kod dostępu do testu poziomującego: 774 201, ważny 48 h
    Wygasł, czy można nowy
    118 034
    mówi że liczba miejsc wyczerpana
    Serwis zajęty, proszę po 20
    rezerwacja promu dla nas https://video.example.com/watch?v=a1b2c3 wpisz swoje dane z \
    paszportu
    kabina 2 czy 4
    2, 480 zł na głowę
    w to nie wpisuję paszportu, mam iść do firmy
    to strona Unity Line ale jak chcesz
    dobra sprawdziłem na necie, jest. wpisałem
    oddasz w Świnoujściu
    Jajka 1,20 szt. Kto ile? Do środy
    60
    ok 72 zł
    dam przy odbiorze
    są. odbiór do 19 u mnie w sieni
    nie zdążę, zostawisz na parapecie? pieniądze wrzuciłam do skrzynki
    Burek uciekł
    kiedy
    pół godziny temu
    furtka
    w stronę lasu?
    nie wiem
    idę od drugiej strony
    weź latarkę
    nie ma koło żwirowni
    a przy Pieczonkach?
    suka im się cieka to może tam poleciał
    idź
    siedzi pod siatką
    głupi pies
    prowadzę
    dzięki, wstaw wodę
    Pani Zofia dziś spokojna
    Jadła?
    Trzy łyżki kisielu
    To więcej niż wczoraj
    Pytała o Pana Stasia
    Co jej powiedziałaś
    Że czeka
    Jutro ja od 14
    Zmienię pościel rano
    Kinga błagam 640 teraz do 23.59
    TR330006100519786457841326 K. Peeters
    Kinga śpi, tu mąż. Co to za konto?
    organizator warsztatów, dziś koniec rezerwacji
    Proszę zadzwonić rano
    rano już przepadnie ale rozumiem
    Kinga: jezu przepraszam, zadzwoń do nich, może trzymają
    Faktura za wapno 3/08 3 980 zł termin 14 dni GB29NWBK60161331926819
    u mnie jest 3 480
    doszły dwie palety
    dwie zostały u Zielińskiego na placu
    bo u was nie było gdzie postawić
    to kto za nie płaci
    kto wziął
    Zieliński wziął
    wystawię korektę
    3480 zapłacone w piątek
    kup mi piwo nie mam portfela
    jakie
    jakiekolwiek
    18 zł
    podaj numer blik ci wyślę
    +31 6 47404891
    Mama ma mieć tomograf prywatnie bo kolejka, 380 od ręki
    masz?
    mam. gdzie przelać
    w okienku tylko karta albo gotówka, jedź
    jestem na 2 zmianie
    to przelej mi na moje a ja wyjmę z bankomatu
    poczekaj oddzwonię
    poszło 400
    dzięki, czekamy pod 12
    w połączonych masz Chrome Linux, aktywne wczoraj 21
    linux?
    no linux
    aa to laptop z laboratorium. wylogować?
    wyloguj jak nie używasz
    używam na dyżurach
    to zostaw
    Kod do drzwi 0914#, sejf z kluczem po lewej, kod 2231. Parking wjazd od Krupniczej.
    drzwi nie chcą
    proszę wolniej i krzyżyk na końcu
    otwarte. sejf też. dziękuję
    ciepła woda od 5 min
    zagłosuj na "Wawelinkę", koniec w niedzielę http://dance.example.live/v?id=3
    e-mail chce
    no jeden głos na mail
    nie będę mi spam potem przychodził
    Proszę nie klikać w ankietę o śmietniku wysłaną z mojego numeru wczoraj wieczorem, to nie \
    ja.
    a ja już kliknąłem i numer podałem
    To proszę w ustawieniach sprawdzić połączone urządzenia, albo przyjść w sobotę to wnuk \
    panu zobaczy
    przyjdę
    formularz dla chętnych na magazyn https://shop.example.net/item/98213
    stawka
    30 brutto plus nocki 20%
    autobus jest?
    jest od 5:10 z rynku
    pesel podać w formularzu?
    nie, dopiero przy umowie u nich
    a badania
    oni dają
    wysłałem
    jutro o 9 rozmowa w kadrach, wejście od tyłu
    patrz co poszło https://shop.example.net/item/98213
    380? za PRL 71?
    kasetka z błędem
    błąd to trzeba widzieć
    to zagniecenie, nie błąd
    ja bym wziął za 40
    Dzień dobry to Julita, zgubiłam telefon, piszę z nowego. Kiedy przymiarka?
    Która Julita bo mam trzy
    ta od błękitnej z trenem
    a, to środa 17
    będę. ile dopłaty?
    250 reszta, gotówką proszę
    kto dziś wieczorem u taty
    ja byłam wczoraj
    i przedwczoraj ja
    Renata?
    ma chore dzieci
    ok pójdę ale do 20 bo mam na 6
    ja wpadnę po 20 na noc
    jadł dziś?
    zupę i pół bułki
    leki w pudełku?
    są do czwartku
    pytał o mamę
    znowu?
    powiedziałam że na mszy
    dobrze
    sprawdziłam, zasiłek będzie po 20ym
    to za pieluchy wyłożę ja
    ja za apteke
    wystawka gotowa?
    brakuje okładki do Musierowicz
    jest w kserze
    kolor?
    czarny
    to zostaje
    spalony
    gdzie
    no metr
    bark miał na równi
    sprawdzają
    sprawdzają już 3 minuty, zdążyłem nastawić pranie
    uznali. nie wierzę
    mówiłem
    u ciebie też się przycina?
    nie, mam po kablu
    u mnie słyszę sąsiadów jak krzyczą zanim widzę
    no i po meczu
    w środę u mnie czy u ciebie
    u ciebie, u mnie teściowa
    to weź coś do gryzienia
    Doszły te farby z Czech?
    Doszły, ale zamiast oliwki dali khaki
    odsyłasz?
    Za 14 zł nie opłaca się, zmieszam
    Ile modeli zgłaszasz
    Dwa. Ursus i ten T-55 jak wyschnie
    ja chyba tylko dioramę
    z mostem?
    tak, woda mi zmętniała w żywicy
    za gruba warstwa na raz
    wiem, teraz wiem
    zgłoszenia do piątku, nie zapomnij
    jest ktoś w kuchni
    ja
    zajmij czajnik
    zajęty, Rafał gotuje bigos
    o tej porze
    od 17
    czuć na trzecim
    chodź zjeść, dużo tego
    mam jutro anatomię
    weź michę
    Rozliczenie ogrzewania: pani dopłata 642,18
    Jak to, w zeszłym roku miałam zwrot
    Podzielnik w małym pokoju wskazał 41
    tam nie grzeję
    piony grzeją
    to niech piony płacą
    Może pani złożyć reklamację do 30, jest formularz
    a konto to samo?
    Tak, na odcinku czynszu, końcówka 4417
    Reklamację złożyłam i do rozpatrzenia nie wpłacam
    Rozpatrzyli, podzielnik był uszkodzony, dopłata 118,40
    118,40 wpłacone
    Zaksięgowane
    Edyta wody mi odeszły
    już?? 36 tydzień
    no 36
    dzwoń 112
    dzwoniłam, wiozą do Wejherowa
    jadę. weź dowód i kartę ciąży
    kartę bankową zostawiłam w aucie u mechanika
    to nic
    Bo potrzebna mi będzie koszula i klapki, kup w Rossmannie, oddam
    kupię. rozmiar?
    42
    i przelej mamie na paliwo 150 bo ona jedzie z Bytowa i nie ma z czego
    numer jej mam?
    +31 6 27086347 blik
    ona to odbierze?
    odbierze jak Ula jej zrobi
    poszło. Ula potwierdziła
    2450 i 48 cm, chłopak
    jezu. płaczę w aucie
    Wysłałam upl-1, system chce twojego podpisu profilem
    gdzie to zatwierdzić
    e-urząd, skrzynka, oczekujące
    mam 3 oczekujące
    ta z datą dzisiejszą
    podpisałam, przyszedł kod sms, wpisałam
    status?
    w trakcie weryfikacji
    dalej w trakcie
    u mnie też
    za godzinę wyślę jeszcze raz
    nie za szybko? zdublujesz
    racja. poczekam do jutra
    przyjęte, mam upo
    dzień dobry czy wózek aktualny
    tak, gondola i spacerówka
    czy wymieniane koła
    tylne w marcu
    jestem z Ełku, mogę przez paczkomat? https://video.example.com/watch?v=a1b2c3 oni mają \
    rozmiar XL
    nie zmieści się, patrzyłem
    a przewóz autobusem do Białegostoku?
    to mam kuzyna kierowcę, pogadam
    ile by chciał
    30 zł
    blik na twój czy jak
    na mój, 380 z wózkiem, +31 6 78351070
    a jak nie przyjedzie
    to oddaję, mam dobre opinie na olx 14
    dobrze, poszło
    wózek jedzie, Tomasz 14:20 dworzec peron 2, czerwona czapka
    jak pelargonie
    stoją. upał 33
    podlewałaś?
    rano i wieczór
    to za dużo
    to raz
    wieczorem
    poczta przyszła, jakieś z zus
    otwórz
    waloryzacja
    98 zł
    na jednego loda dziennie
    w Krynicy chyba na pół
    Hanka chodzi na dancingi
    z biodrem?
    z biodrem i z panem z Kielc
    no proszę
    wracamy we wtorek 16:40
    to zostawię mleko i chleb
    jak coś pisałem dziś rano o pieniądzach to nie ja
    nic nie pisałeś
    to dobrze
    zakręcili już wodę na ogrodzie?
    od 15.10 zakręcona
    a myśmy przyjechali z wnukami i ani kropli
    trzeba czytać tablicę Haniu
    tablica za szafą stoi u prezesa
    przelej 320 na FR1420041010050500013M02606 teraz jak możesz
    M. de Boer, tytuł węże
    z mojego?
    tak oddam po zebraniu, mi nie puszcza
    bo sobota, w poniedziałek wejdzie
    a ekspresowy?
    ekspresowy 5 zł, poczekają
    Gosia
    pożyczyłabyś mi 500 do dziesiątego? nie będę ci tłumaczyć
    kochana nie dam rady, Krzysiek bez roboty od września
    jasne rozumiem
    a w kasie zapomogowej pytałaś
    tam trzeba pisać podanie
    no trzeba
    podaj kod do paczki bo stoję pod paczkomatem
    443418
    tel mój znasz
    nie ma tu, to ten przy biedronce?
    przy Lidlu!!!
    aaa
    Beata przelej mi 700 bo mama ma rezonans prywatnie o 12 i trzeba z góry
    a na NFZ?
    w marcu
    jezu
    masz 700 na koncie
    już po. opis w piątek
    sama weszła do tej rury?
    z muzyką w słuchawkach, pani jej puściła Krawczyka
    a kto ją potem odwozi
    ja, tylko do piętnastej muszę oddać auto Romkowi
    Kochani, proszę nie otwierać linku, który wysłałam rano. To nie ja pisałam. Syn już \
    wylogował obce urządzenie.
    a ja już kliknęłam, ale strona się nie otworzyła
    to dobrze. Ale niech pani zięć sprawdzi telefon
    zięć w delegacji
    to ja przyjdę po mszy
    jutro 6 czy 14
    14
    przecież miałam 6
    Olena się rozchorowała i przesunęłam
    napisałam na kartce
    na jakiej kartce
    przy ekspresie
    ok ale w sobotę nie przyjdę bo mam zjazd na studiach
    wiem wiem zjazd masz wpisany
    tu mama Danuta nowy nr. tamten wpadł do studni
    do studni?
    nachyliłam się
    dobrze mamo zapisuję
    Witam, odczyt liczników w czwartek 17-19, proszę o obecność
    w czwartek pracuję do 20
    to proszę przesłać zdjęcie wodomierzy z numerem
    Ciepła nieczytelna
    Dziękuję. Dopłata za pierwsze półrocze 86,14, termin 20.12, rachunek jak na czynszu
    Kol. Stasiu składka na zarybienie 60 zł do niedzieli. GB29NWBK60161331926819 skarbnik M. \
    de Boer
    dam ci na łowisku
    już nie biorę gotówki bo się zarząd czepia
    to niech mi syn wyśle jak przyjedzie z Irlandii
    mati dawaj kod z netfliksa przyszedł na twojego maila
    w robocie jestem
    noooo
    film leci
    170534 i to ostatni raz
    wygasł 15 minut
    ty masz 7 b
    a kto ma
    nikt. lewy robił na korkach ale wyszło mu ujemne pole
    xdddd
    pani i tak nie sprawdza
    a na kiedy to
    jutro 3 lekcja
    myślałam że na czwartek
    czwartek jest polski
    jaki polski
    kartkówka z lalki
    ja wychodze
    dokąd
    z tej szkoły
    zrobię c i d ty zrób a i b i wymiana
    ok o 21
    Panie Arturze potrzebuję 2500 na materiał do poniedziałku FR1420041010050500013M02606
    Umawialiśmy się na zaliczkę po hydraulice
    Tak ale fugi i klej podrożały
    Proszę o fakturę, zapłacę hurtowni bezpośrednio
    jak pan woli
    to proforma z Leroya, 2311,40
    a gdzie grunt? mówił pan że bez gruntu nie położy
    grunt mam swój
    zapłaciłem do sklepu, odbiór na pana nazwisko
    wyprowadził się
    w sobotę jak byłam u mamy
    ja pierdziele
    a pies
    pies ze mną
    no chociaż tyle
    zabrał ekspres
    ekspres był twój
    no był
    nie dziś. dziś śpię
    ok. jutro po 16 jestem z pierogami
    z mięsem?
    ruskie, mama robiła
    dobra
    Zagłosuj na nasz park kieszonkowy w budżecie obywatelskim, projekt 114 \
    www.ballet-vote.example.site/k
    chce pesel, normalne to?
    tak strona urzędu miasta, można też papierowo w bibliotece
    a do kiedy
    do 15
    zrobiłam w bibliotece
    dzięki. w zeszłym roku zabrakło 40 głosów
    a drugi głos dałam na chodnik na Polnej
    Cześć to Sławek, mam niemiecki numer teraz +49
    A który Sławek
    z Castoramy
    Nagraj się bo u nas takich Sławków to z pięciu dzwoniło po kasę
    dobra, to ty
    i jak tam, dali mieszkanie?
    pokój z Rumunem, spokojny. kuchnia na 6 osób
    a stawka
    14,20 brutto
    to pytaj czy kogoś nie biorą, bo u nas tną nadgodziny
    po nowym roku mają brać, dam znać
    hej czynsz był 2840 więc po 946,67, moje konto to co zawsze
    a prąd w tym?
    nie prąd 212 na 3
    ok ślę 900 dziś resztę po stypie
    spoko
    a Weronika zapłaciła?
    nie odpisuje od środy
    w domu jest, słyszę suszarkę
    to zapukaj
    mówi że w piątek
    Dzień dobry, tu Kuba Wilk, piszę z telefonu kolegi. Ukradli mi plecak w Pradze
    Kuba? powiedz jak ma na imię twoja siostra
    Hania. Mamo to ja serio
    oddzwaniam
    tak jak mówiłem, to konto Bartka GB29NWBK60161331926819, 600 zł starczy na bilet i \
    jedzenie
    poszło ekspresowym. jedz coś
    próba dziś w salce na górze, na dole malują
    a nuty do Mozarta mam wziąć?
    weź, i Józek niech przyniesie klucz
    Józek w sanatorium
    to kto ma klucz
    siostra Bernadeta
    Dzień dobry, przypominam o wpłacie za rytmikę i angielski, 118 zł, na konto przedszkola do \
    10.
    Dzień dobry, syn nie chodzi na angielski od października
    Rzeczywiście, to 63 zł. Przepraszam
    Pani Iwono proszę wejść w WhatsApp, trzy kropki, Połączone urządzenia, i zeskanować kod z \
    monitora w sekretariacie
    a którego monitora, bo tu dwa
    lewego
    Jest połączone
    Przy wyjściu proszę wylogować, dyrekcja prosi
    widziałeś 14 bieg
    taśma
    znowu taśma
    a sędzia ślepy
    jedziesz w niedziele do Gorzowa?
    jak mnie szef puści
    mam 2 bilety po 55
    to trzymaj jeden
    jak ktoś do ciebie pisze z mojego fb o blika to nie ja
    za późno 500 poszło
    serio??
    nie. ale mama prawie dała
    Dobry wieczór, jesteśmy pod budynkiem w Gdańsku
    jaki kod do klatki i do skrytki?
    klatka 17#, skrytka 3908
    skrytka się zacina
    trzeba docisnąć i dopiero w prawo
    udało się, dziękujemy
    ej pamiętasz o tych 80 za paliwo
    tak tak
    przypominam się
    poszło na telefon
    boże
    trójka
    wyrwał wenflon
    drugi raz
    rodzina jest?
    córka od 14
    niech usiądzie przy nim
    siedzi. i nagrywa
    co nagrywa
    że brudna szafka
    to salowa
    salowa jedna na trzy odcinki
    napisz w raporcie
    piszę
    śpi
    kto
    trójka. córka też
    siema karta mi padła na myjni w Rotterdamie, rzuć 300 na sort code 20-45-45 account \
    73219846 K. Peeters to dyspozytorka ona mi wypłaci
    ty to naprawdę ty?
    nie dzwon bo nie mam zasiegu gadac tylko net z myjni
    na co chorował twój pies
    nie mam psa baranie mam kota
    ok 300 poszło
    Szczęść Boże, czy jest wolna intencja na 14 marca na 18?
    Szczęść Boże. Na 18 zajęta, jest 7.00
    to proszę 7.00 za śp. Mariannę i Józefa
    Wpisane. Ofiarę można w zakrystii albo na konto parafii
    a jaki numer konta
    ES9121000418450200051332 parafia, tytułem ofiara
    a ile się daje
    Co łaska
    ale tak mniej więcej, bo u nas w mieście było sto
    Może być sto, może być pięćdziesiąt
    Mamo jaki był pin do DPD?
    kasowałam te smsy
    on tu stoi
    mam. 9031
    Babciu wejdź w ten zielony i pokaż mi przez kamerkę kod, ja go wpiszę w laptopie dziadka
    który zielony mam dwa
    ten ze słuchawką w dymku
    dziadek zabrał telefon do garażu
    to wieczorem
    ziom 150 na dzwonie zaraz, pani z portierni nie da klucza zapasowego bez kaucji
    jestem na kolosie
    szybko bo zamyka o 22
    dopiero wyszedłem
    śpię u Damiana już
    sorki. jutro trzeba?
    jutro otwiera kierowniczka to bez kaucji
    a gdzie zgubiłeś
    gdyby wiedział to by nie zgubił
    Krysia masz tu filmik jak trzeć chrzan bez płaczu https://video.example.com/watch?v=a1b2c3
    ona ma maskę spawalniczą
    Henio ma taką
    to niech Henio trze
    Przypominam o 40 zł na mikołajki, brakuje 6 osób, BLIK na numer +31 6 03090775 Agnieszka \
    M.
    Ja jestem przeciwna prezentom za 40
    było głosowanie
    nie brałam udziału
    to proszę dać znać czy Antek ma być wliczony
    Przelałam. Ale proszę na przyszłość wcześniej.
    ktoś mi się zalogował na youtube z "Samsung QN55", znasz to?
    to nasz telewizor, byłeś u nas w niedzielę i puszczałeś szanty
    a no tak. wyloguj mnie
    nie umiem, teść ogląda
    aktualne 4 szt. 900
    wyśle pan?
    po wpłacie. GB29NWBK60161331926819 K. Peeters, paleta 90
    a za pobraniem?
    nie wysyłam za pobraniem, raz mi nie odebrali
    to podjadę w sobotę z Kielc
    jadę dziś o 15:10 nie 15:30
    ja kończę 15:15
    to czekam do 15:20
    dzięki. pod bramą 3
    bramę 3 zamknęli, będę pod 1
    Kiedy mogę odebrać Skodę
    czekamy na wahacz
    miał być wczoraj
    przyszedł lewy a trzeba prawy
    to kiedy
    czwartek rano raczej
    a cena ta sama
    ta sama plus geometria 120
    geometrię miałem w cenie
    kto tak powiedział
    pana syn
    dobra w cenie
    Dziewczyny piszę osobno, Ola NIE MOŻE WIDZIEĆ. Zrzuta 180 za domek + 60 jedzenie
    czy mogę bez noclegu
    możesz, wtedy 60
    konto?
    FR1420041010050500013M02606
    na K. Peeters to moja siostra bo ja mam kredytowe
    zapomniałam, dziś wieczorem
    i jak tam
    juuuż, 60 poszło
    Jaki teraz kod do szlabanu bo zmienili
    2580# ale po 22 nie działa
    jest 22:04
    to dzwoń do ochrony
    Cześć, tu Bogdan magazyn. Służbowy zdałem, to prywatny, bo od 1 jestem na L4
    co ci
    przepuklina
    zdrowiej. klucze do wózka gdzie
    w szufladzie u Mirki
    kto zeżarł moją sałatkę z napisem RENATA
    nie ja, ja mam gluten
    tam nie ma glutenu
    to i tak nie ja
    Mariusz się przyznał
    Iza masz 190 funtów na revolut, prom odpływa za godzinę i muszę dopłacić za psa
    teraz widzę!!!
    zdążyłaś?
    pan mi odpuścił 100, resztę miałam w drobnych
    uff
    idziesz na to 18
    no kingi
    nie zaprosiła mnie
    myslalam ze wszystkich
    no nie wszystkich
    moze zapomniala
    taa
    zapomniala xd
    to ja tez nie ide
    no weź idz
    bez ciebie dno
    pójdziemy do maca wtedy i wrzucimy foto
    hahah
    o 20
    ej napisala do mnie czy masz nowy numer bo jej nie dochodzi
    XD
    no mam nowy
    idiotka
    podaj jej
    mamo jaki kod przyszedł z banku, robię ci ten przelew za gaz
    Pani w banku mówiła nikomu nie podawać
    mamo to ja siedzę na twoim koncie bo mi dałaś hasło
    nawet dzieciom mówiła
    dobra to przyjadę
    Dzień dobry, za listopad wyszły 4 lekcje po 80 = 320, konto jak zwykle
    jedna była odwołana
    odwołana 2 godziny przed, umawialiśmy się na 24 h
    Maja miała gorączkę
    dobrze to 280
    przelane, dziękuję
    zamknęłaś garaż?
    a światło
    ojej
    blik 340
    klocki
    048220
    Zosiu wyślij mi 250 na wieniec bo pani w kwiaciarni musi mieć do 13
    babciu a konto masz?
    kwiaciarni TR330006100519786457841326 Kwiaty u Lidki
    a napis na szarfie
    Kochanemu Edwardowi od rodziny Bielów
    zapłaciłam, napisałam napis w tytule
    Panie Darku monitoring pokazuje pana auto przy bramie o 3
    nie moje, moje stało u brata
    to nie moja rejestracja, ja mam na końcu 7F
    rzeczywiście. Przepraszam
    Dziewczyny nowy numer salonu i mój, stary padł. Wiola
    Wiola a czemu nie ma zdjęcia
    bo nowy
    poczekam do jutra aż cię zobaczę
    mądrze
    to jak z festynem, kto co
    ja bigos 20 litrów
    Marysia pierogi
    400 szt
    to dwie osoby muszą lepić
    Bożena z nią
    Bożena ma wesele w Brodnicy tego dnia
    wieczorem dopiero
    a ciasta
    każda po blasze. Ty szarlotka?
    mogę sernik bo szarlotkę robi Zenka zawsze
    Zenka w tym roku nie robi, ręka
    to szarlotka
    straż da namiot?
    da, ale trzeba przywieźć. Mietek ma przyczepkę
    a stoły
    z remizy, 12
    cukier, kawa, herbata?
    z gminy obiecali 300 zł na faktury
    to faktury na koło nie na siebie!
    Głosujcie na naszą OSP w plebiscycie radia, można codziennie \
    http://dance.example.live/v?id=3
    sms za 3,69?
    nie, ten link jest darmowy, sms to druga opcja
    klikłem
    dziś znowu można http://dance.example.live/v?id=3
    a kto prowadzi
    Kobylnica, mają 300 głosów więcej
    bo tam strażaków jest 60 a u nas 18
    Witek kostiumy wyszły 74 zł od osoby, zbieram do piątku
    ja grałem drzewo
    drzewo też miało kostium
    dam na próbie
    nie byłeś na próbie
    no bo grypa. dam na następnej
    synku podaj mi ten kod do recepty bo mi się skasował
    tata masz go w SMS 4 cyfry
    nie mam
    6107, i pesel podaj w aptece
    wykupione
    Tato kliknij w link ode mnie a potem Zezwól, naprawię ci drukarkę zdalnie
    A skąd mam wiedzieć że to ty nie oszust z telewizji
    zadzwonię, odbierz
    Dobrze, to ty. Gdzie mam kliknąć?
    w tę niebieską strzałkę, numer 9 cyfr mi przeczytaj
    448 201 553
    ubierz czapkę bo u was minus 4
    mam
    którą
    szarą
    ta jest cienka
    Kulka ma zapalenie, 480 wizyta z lekami, po 160 na głowę sort code 20-45-45 account \
    73219846
    ja nie biorę udziału w Kulce, mówiłem od początku
    karmisz ją codziennie
    karmię swoim jedzeniem. nie dam na weta
    dobra, dzielę z Magdą
    52 zł za druk projektu
    +31 6 65348174 blik
    wysłane, ty masz kolor czy czb
    kolor
    jest kawa
    rozpuszczalna?
    niestety
    to idę po sypaną, chcesz coś
    drożdżówkę
    z serem czy makiem
    z serem
    nie ma z serem
    to z makiem
    z jagodami jest
    o z jagodami
    6,50 ona chce
    ile???
    6,50
    drogo
    to nie?
    weź
    idę. szef jest?
    jest i pyta gdzie jesteś
    to ja Adrian szwedzki numer +46 na 3 miesiące
    zrzucisz się na prezent dla taty? 150, na moje zwykłe konto
    a skąd mam wiedzieć że ty
    ok to ty. dam w listopadzie
    mamo nie krzycz, 300 zł na mandat, jechałam bez biletu kontroler stoi
    Co?
    sort code 20-45-45 account 73219846 z wezwania, nie chcę żeby urosło do 500
    tydzień masz na zapłatę
    teraz taniej
    zapłaciłam. Rozmawiamy w domu.
    Szanowni Państwo, wczoraj ktoś przejął mój profil. Nie proszę o żadne wpłaty. Proszę \
    zgłosić jeśli ktoś coś wpłacił
    wpłaciłem na schronisko 50 zł pana linkiem
    to był mój link z września, prawdziwy
    biorą?
    nic
    a u Zbyszka
    leszcz dwa kilo
    na co
    na kukurydze z puszki
    mam tylko robaki
    to podejdź, dam ci pół puszki
    a woda jaka
    mętna, puścili z tamy
    przestawię auto i idę
    Pani Zofio, w sprawozdaniu brakuje paragonu za ksero 37,20
    zgubiłam
    to musi Pani oświadczenie
    mogę dołożyć z własnych 37,20
    dobrze, GB29NWBK60161331926819, zwrot
    poszło z dopiskiem zwrot ksero
    kolor przewodni na studniówkę, każdy klika www.ballet-vote.example.site/k
    granat
    to jest 14:9 dla złota
    a kto policzył Oskara, jego nie ma od września
    oskar ma głos bo jest na liście
    jaki mam pin na tym rowerze miejskim
    to twoje konto
    a ty wypożyczałaś
    115908, nr roweru 60421
    Dzień dobry, Rysiu
    cześć Danka
    wujkowi dom podniósł o 600, dzielimy na troje? twoje 200, do 10 każdego
    a reszta z emerytury?
    emerytura 2900, dom 5900, my dopłacamy
    ja mam kredyt. mogę 100
    porozmawiam z Jolą
    podaj kod resetu do librusa co przyszedł do ciebie na maila
    314394
    stary. jest nowszy?
    o, przed chwilą, 314394
    wpłać 1100 na NL91ABNA0417164300 K. Peeters do dzisiaj i nie dzwoń jestem na budowie
    zaliczka za okna, tylko oni z tego tygodnia mają rabat
    Aniu nie teraz, na koncie 400
    dobra wezmę od taty
    to firma z Żywca?
    ta sama co robiła u Kowalczyków
    to umowę weź przed zaliczką
    kto idzie na wywiadówkę ty czy ja
    ty
    ja byłem ostatnio
    no to ja
    pożyczysz mi 1000 do marca
    nie mogę
    to morze czy góry
    morze
    znowu morze
    rok temu były góry
    bo lało i siedzieliśmy w karczmie
    było fajnie w karczmie
    to Kaszuby. jezioro, pośrodku
    komary
    wszędzie są
    to zobacz to https://shop.example.net/item/98213 domek, 420 za noc
    420 bez śniadania
    z kuchnią
    kto gotuje
    oboje
    czyli ja
    ja grilluję
    od kiedy do kiedy
    12-19 lipca
    muszę spytać o urlop. Baśka chciała ten sam tydzień
    to pytaj jutro
    Jadłeś coś
    Jadłem
    Co
    Mamo
    Pierogi ci nadałam. Paczkomatem. Dziesięć z mięsem i dwadzieścia ruskich
    Po co aż tyle
    Zamrozisz. Teraz masz w zamrażarce miejsce
    No mam
    To dobrze, że masz
    hej, masz chwilę?
    pożyczysz 300 blikiem? stoję przy kasie, karta mi nie przechodzi a apka się zawiesiła
    532342
    wpisany
    potwierdziłem
    dzięki, oddam wieczorem
    oddane
    przyszedł ci sms z paczkomatu?
    przyszedł
    daj ten kod, jestem obok, odbiorę ci
    981169
    skrytka na samej górze. oczywiście
    weź krzesełko
    wzrost to kwestia charakteru
    to nie moje
    jak nie twoje. pisze twoje nazwisko
    aaa to prezent dla ciebie. odłóż i zapomnij
    Na lekcji jestem, co się dzieje
    Mama na SORze w Chełmie. Chcą ją przewieźć do Lublina, ale karetki nie ma do jutra
    Prywatny transport 1400. Ja mam 600. Dołóż
    Ile dokładnie
    800
    Na twoje?
    Na Pawła, bo on płaci, ja mam limit. DE89370400440532013000
    Poszło ekspresem. Jak ona
    Kłóci się z ratownikiem o termos
    Czyli żyje
    Jedziemy za nią. Zadzwonię z drogi
    Na targu byłam
    Dużo ludzi?
    Tyle co zawsze
    A jajka po ile
    Po dwanaście, te z wolnego
    W sklepie po jedenaście
    Ale te są świeże
    To weź mi dziesięć w piątek
    Ta od kapusty pytała o ciebie
    Która
    Ta w zielonym
    Nie znam
    Mówi, że chodziłyście razem do szkoły
    To może Teresa
    Może
    To jej powiedz że mam teraz inny telefon
    Zagłosuj na ławki przy bulwarze w budżecie obywatelskim, projekt 114, mój szwagier pisał \
    https://vote-contest.example.click/a7
    chce PESEL i maila. serio PESEL?
    Tak, to urząd miasta, sprawdzają czy jesteś mieszkańcem. Możesz też na papierze w \
    bibliotece, pani Ewa ma karty
    wolę papier
    Szpieg
    ostrożny obywatel
    oddałam głos. pani Ewa głosowała na psi park, tak mówi cała kolejka
    Zdrajczyni Ewa
    Dzień dobry, czy jest wolny pokój 12-14 grudnia?
    Dzień dobry, jest dwójka i trójka
    We dwoje z dzieckiem, lat cztery
    To trójka. 320 za dobę ze śniadaniem
    Dziecko płaci?
    Połowę, czyli razem 270 i 50 za malucha. Bo on też je
    Je. Jest parking?
    Na trzy auta, do 22 brama
    Jak daleko do wyciągu
    800 metrów, tu widać https://www.example.org/news/4417
    Dobrze, bierzemy
    Zadatek 200 na GB29NWBK60161331926819, resztę na miejscu, może być karta
    Na stronie pisało że bez zadatku
    W tygodniu bez, na weekendy z zadatkiem, jest w regulaminie na dole
    Wysłane, nazwisko Wrona
    Dziękuję, zapisałam. Do zobaczenia
    Tu babcia, to mój nowy numer, stary nieaktualny
    Dzień dobry. Kto dał babci nowy numer?
    Jadzia załatwiła, w salonie
    Doładuj mi za 30 złotych, bo nie umiem
    Ciocia potwierdza. Doładowane
    Dziękuję Wojtusiu
    Włamano mi się na konto, proszę nie wysyłać blików ani nie klikać. Zgłoszone
    ok, do mnie nie pisał
    Do połowy drużyny pisał. Jakby co dzwońcie
    Dzień dobry. Od grudnia czynsz proszę na nowe konto: DE89370400440532013000. Stare \
    zamykam. Stanisław Grądzki
    Dzień dobry, poproszę o potwierdzenie na papierze. W umowie jest stare
    Można aneks. Przygotuję w piątek
    Do piątku płacić na stare czy nowe?
    Na stare do 30., działa do końca miesiąca
    Dobrze. Zadzwonię wieczorem, chcę usłyszeć numer od Pana
    Proszę, po 19
    Dziękuję za rozmowę, numer się zgadza z tym co Pan dyktował
    Aneks zostawię w skrzynce
    Podpisany, odsyłam zdjęcie <zdjęcie>
    Mam. Dziękuję
    Grudzień 2.300 na nowe poszedł
    Wpłynęło
    Kran w łazience dalej cieknie
    Przyjdę w sobotę o 10
    Będę
    Gdzie oni w końcu wysiadają?
    Tu, pod Lidlem https://video.example.com/watch?v=a1b2c3 o 17:40
    pod Lidlem nie ma gdzie stanąć
    Stajemy na zakazie jak wszyscy
    a mąż policjant
    Mąż stanie pierwszy
    masz moją ładowarkę od wkrętarki?
    mam, jutro przyniosę
    cześć, śpisz
    nie, mała płacze
    sorry że tak późno
    bankomat w Sobótce zjadł mi kartę, aplikacja ma przerwę techniczną do 6
    i co teraz
    potrzebuję 150 na paliwo. możesz wygenerować blika
    kuba sorry ale muszę spytać czy to ty. miałam już taką akcję z messengera
    zadzwoniłbym ale mam 3% i trzymam na blika
    to jak ma na drugie moja mała
    Helena, po twojej babci
    ok. 150?
    150
    581532
    wpisałem, potwierdź
    potwierdziłam
    dojechałem, dzięki
    oddane na numer telefonu, karta będzie za tydzień
    Cześć Beata, mam Twój ticket o Signalu na kompie
    hej, tak, nie synchronizuje od wymiany laptopa
    W telefonie: Ustawienia, Połączone urządzenia, usuń stare „Dell-Beata”, potem plus i \
    zeskanuj kod QR z ekranu laptopa
    usunęłam. skanuję i mówi „kod wygasł”
    Zamknij to okno na laptopie i otwórz jeszcze raz, jest ważny minutę
    jest, działa
    Super. Zamykam zgłoszenie, gdyby ktoś kiedyś prosił Cię o kod mailem to nie my
    dzięki Radek
    Tato potrzebuję 420 euro dziś, auto padło pod Hanowerem i laweta chce z góry
    Odbierz
    Nie mogę, jadę z nimi w szoferce i tu nic nie słychać
    ES9121000418450200051332 M. de Boer, to firma od lawety
    Skąd mam wiedzieć że to ty
    Zadzwoniłem do tej firmy, mama mówiła po niemiecku. Zgadza się
    Poszło 420
    Oddam po dziesiątym
    Dzień dobry Pani Profesor, zdałam na prawo jazdy!
    Dzień dobry Moniko. Za którym razem?
    Za szóstym
    Z matematyki też zdawałaś długo, a potem uczyłaś innych
    :) dziękuję
    Proszę tylko nie jeździć pod moim oknem przed dziewiątą
    Menu na dziś https://shop.example.net/item/98213 zamawiam o 11:30
    pomidorowa i to z kaszą
    To z kaszą to była wczoraj
    to co jest dzisiaj
    Kaszanka
    sama pomidorowa
    16 zł, blik na mój
    Na wieniec po 70, blik na +31 6 14313821, to kwiaciarnia
    Wyświetla się Elżbieta Dudek
    Właścicielka
    Poszło 140 za nas dwoje
    Zbyszkowi nie mów, on ma osobno dać
    Kasia to ja, piszę ze służbowego, mój się zniszczył
    Kto ja
    Darek
    zapłać proszę za telefon, zarezerwowałem w sklepie, 399 zł, https://tikkie.me/pay/a1b2c3 \
    do 18
    a nie możesz sam
    bez telefonu nie wejdę do banku
    Dzwoniłam na budowę, potwierdzili. Płacę
    masz ten mail z biletami?
    mam, odstępuję ci jeden przez apkę, zaraz przyjdzie link \
    https://maps.example.com/?q=52.09,5.12
    każe konto zakładać
    no każe, ja też zakładałam. mail i hasło i już
    mam! sektor C rząd 11
    jestem w D 😭
    będę ci machać
    twoja stara wie?
    myśli że u zuzy
    Podaj kod z przychodni, przyszedł do ciebie
    573196
    Weszłam. Kardiolog w marcu
    Pyjter, mosz ty tam jaki piniondz luzem
    Na co ci
    Na wongel. Dwie tony prziwiyźli a jo mom ino na jedna. Brakuje mi 1600
    Toś nie wiedzioł wiela zamowiosz?
    Stara zamowiała
    Aa. To co inkszego
    W barbórka ôddom
    Na to konto co zawsze
    Na to
    Poszło. Pozdrow stara i niych niy rachuje
    Masz czarne buty rozmiar 43?
    Mam. Trochę zjechane
    Nikt na buty nie będzie patrzył
    Ciotka Halina będzie
    No to wypastuję
    Przywieźć ci dziś?
    Jutro rano wystarczy. Msza o 12
    Będę o 9. Zrobisz kawę
    Zrobię
    blik 94 zł SZYBKO, konduktor stoi
    051338
    potwierdź
    potwierdzone, oddasz w piątek
    Głosujemy na szkołę Antka! Wygrywa ściankę wspinaczkową. Codziennie 1 głos \
    https://vote-contest.example.click/a7
    trzeba podać kod z opakowania jogurtu
    Tak, jeden jogurt jeden głos. Mam już 14
    zjadłaś 14 jogurtów
    Pies zjadł 9
    kupiłam czteropak, 4 głosy poszły
    Mamy drugie miejsce, zamiast ścianki jest materac
    i pies gruby
    nasz +45 https://www.example.org/news/4417
    już na peronie
    to idź do Gofrowej
    Sąsiedzi z klatki B, domofon kosztuje 2.760, wychodzi po 230 od mieszkania
    Dobry wieczór. A z funduszu remontowego nie można?
    Fundusz poszedł na dach. Protokół wisi koło skrzynek
    Faktycznie wisi. Tylko go ktoś zjadł z jednej strony
    Pies spod 14
    Na konto wspólnoty?
    Tak, to co w czynszu, GB29NWBK60161331926819, dopisek DOMOFON B i nr mieszkania
    230 wpłacone
    Dziękuję, zostało jeszcze czworo i pan Zenon
    Będziesz w środę?
    Kto prowadzi
    Ona
    Nie wiem
    Adasiu zaczynamy z tym tabletem
    Dobrze dziadku. W telefonie otwórz zielone, trzy kropki u góry, „połączone urządzenia”
    Jest
    „Połącz urządzenie”. Otworzy się aparat. Skieruj na kwadracik na tablecie
    Drży mi ręka, nie łapie
    Oprzyj telefon o cukierniczkę
    Złapało! Widzę to samo tu i tu
    Brawo
    A jak zgubię tablet to kto to będzie czytał
    Wtedy w tym samym miejscu dajesz „wyloguj”. Zapiszę ci na kartce
    dyktuj kod z profilu zaufanego
    507916
    wysłane, zwrot 1311
    wlamali sie nie dawac zadnych blikow
    Panie Heniu ja dałem 400 rano
    o matko
    Myślałem że to zaliczka za piec
    ja zaliczek przez fejsa nie biore nigdy
    Zgłoszę na policję, da mi Pan zrzut?
    odliczymy po pol od pieca
    To bardzo przyzwoicie z Pana strony
    Pani Krysiu, to krzesło na półpiętrze to Pani?
    Moje
    Aha. Bo administracja pisała
    Niech piszą
    Ja tam nic nie mówię
    Wiem
    Wygodne
    Siadał Pan?
    Raz. Z zakupami
    Po to jest
    Pan Tadzio też tam siadał
    Na trzecie bez odpoczynku nie wchodził. To było jego
    To powiem w administracji, że to moje
    Niech Pan powie że nasze
    Dzień dobry, brakuje Państwa wpłaty za autokar do Kielc. 55 zł, do jutra do 12, bo inaczej \
    przewoźnik odda termin
    Dzień dobry, myślałam że płaci klub
    W tym roku rodzice. Proszę na +31 6 09092416, wyskoczy Dariusz Pająk, to kierowca. W \
    opisie imię dziecka
    A nie można na konto klubu? Nie znam tego pana
    Księgowa na zwolnieniu, wypłaty z klubu dopiero po 10. Nie odbiorę teraz, prowadzę trening \
    do 19
    Pytałam mamę Kacpra, też tak płaciła. Wysłane 55 zł, Oliwier
    Dziękuję, zbiórka 6:45 pod halą
    jesteś? pilne
    jestem
    potrzebuję 400 dla weta, Bari zjadł trutkę
    gdzie wysłać
    na numer Oskara +31 6 82037263, moje konto nie obsługuje blika
    tacie nic nie mów
    poszło. przyjechać?
    nie, nie wpuszczają
    zostaje do rana na kroplówce
    Karina, jak otworzysz sklep to podłącz WhatsAppa na tym komputerze przy kasie, bo klienci \
    piszą a ja w hurtowni
    jak się to robi, mam wejść na jaką stronę
    web.whatsapp.com i na dole „połącz numerem telefonu”, wpisz numer sklepu. Pokaże ci się 8 \
    znaków
    pokazało R4WD-77KP
    Wpisałam u siebie. Masz już czaty?
    tak ładują się
    Po zamknięciu wyloguj. I nikomu tego nie dyktuj poza mną, nawet jak się przedstawi że z \
    serwisu
    dobrze szefowo
    Dzień dobry, czekam na wyciąg za październik
    Mam, dziękuję
    masz namiar na tę od kolan?
    Tu się rejestruje https://www.example.org/news/4417 tylko nie przez telefon bo nie \
    odbierają
    chce pesel i numer i jakiś sms z kodem, podać?
    Podać, to przychodnia na Staszica, tam byłyśmy z mamą
    28 lutego, 7:20
    Weź zdjęcia na płycie, ona bez płyty nie rozmawia
    Działkowcy, proszę zaznaczyć dzień, który pasuje na zakręcenie wody \
    www.ballet-vote.example.site/k. Zamykam jutro wieczorem
    Zaznaczyłem sobotę ale mi się też niedziela kliknęła
    Można poprawić, ołówek przy nazwisku
    Chce żebym się zalogował mailem
    Nie trzeba, niech zostanie. Zapiszę Pana ręcznie na sobotę
    Dziękuję Panie prezesie
    Sobota 8:00, 14 głosów. Niedziela 9
    mama to ja, z telefonu Mai, mój się rozładował na amen
    Z jakiej okazji od Mai
    jesteśmy w Katowicach w Spodku, mówiłam ci
    Mówiłaś że do 20
    przedłużyło się. nie mam na powrót, 38 zł, możesz mai na blika +31 6 76875935
    Co ci dałam rano do plecaka
    jabłko i wstyd, bo to był worek z reklamówki
    Rozmawiałam z mamą Mai. Poszło 50, drugi bilet też. O 22 masz być na dworcu i stoję tam
    ok ok
    Nie ma alimentów za listopad
    Poszły dziesiątego
    Nie doszły
    To stare konto. Pisałam we wrześniu, nowe jest ES9121000418450200051332
    Skąd mam wiedzieć że to twoje a nie tego twojego
    Na umowie jest moje nazwisko. Możesz sprawdzić w piśmie od komornika, jest ten sam numer
    Wysłałem jeszcze raz na nowe. Tamte niech bank odda
    Ok
    Zosia kaszle?
    Już mniej
    mergujesz branch z fakturami?
    czekam na review
    zerknę po obiedzie
    Dzień dobry, jesteśmy pod drzwiami i skrzynka nie puszcza
    Dzień dobry, 4902 i przekręcić w lewo
    Kręcimy. Nic
    A to nie jest skrzynka pana Romana? Nasza jest niebieska
    Jest szara
    To proszę piętro wyżej. Niebieska, 4902
    Jest, weszliśmy
    Wifi: HelDom, hasło flądra z dużej, 2019 na końcu
    zwolniło się miejsce w moim rodzinnym, tu zaproszenie https://www.example.org/news/4417
    pyta o adres i mówi że muszę mieszkać z tobą
    wpisz mój, Piotrkowska nie zaszkodzi
    trochę oszukujemy
    trochę mieszkasz, masz tu szczoteczkę
    przyjęło. ile ci oddawać
    5 zł miesięcznie, za rok z góry 60
    60 poszło na blik
    Cześć, mam prośbę o pożyczkę 3000 na kaucję. Zwrot w trzech ratach, spiszę umowę
    Cześć. Mogę. Prześlij umowę, podpiszę u siebie
    W par. 2 masz datę 31 czerwca, nie ma takiej
    Ok. Podaj konto
    NL91ABNA0417164300
    Przelane. Tytuł: pożyczka
    Dziękuję bardzo
    Pierwsza rata 1000 poszła dziś
    Widzę
    kto zostawił garnek
    jaki
    z czymś co kiedyś było kaszą
    Damian
    Damian mówi że ty
    ja nie jem kaszy od liceum
    no to kto
    a jest w nim łyżka
    drewniana?
    drewniana
    to moja łyżka ale nie mój garnek
    w grafiku jesteś ty w tym tygodniu
    zamieniłam się z Olą
    Ola ma to na piśmie?
    ola wyjechała do piątku
    czyli do piątku garnek
    zalej wodą
    o fuj. dobra umyję
    Proszę o zdjęcie prawa jazdy do umowy, PESEL można zasłonić
    Dziękuję, do piątku. Adres: https://www.example.org/news/4417
    Pani Irenko, jestem w aptece, proszę ten 4-cyfrowy kod z recepty i PESEL
    Kod 7056. PESEL Pan pewnie nie pamięta?
    Nie pamiętam, proszę napisać, bo pani czeka
    Trochę mi głupio tak przez telefon pisać PESEL
    To proszę zadzwonić do apteki, pani Ewa odbierze, podyktuje jej Pani sama
    Podyktowałam
    Są wszystkie trzy, jednego nie refundują, dołożyłem 23,40
    Oddam jak Pan przyniesie, mam drobne
    Będę za kwadrans
    Mamo nie denerwuj się
    Już się denerwuję
    Prom odwołali, wieje. Następny jutro o 9
    A gdzie ty jesteś
    W Harwich, w terminalu
    Tego nie ma na żadnej mapie
    Jest mamo
    Potrzebuję 90 funtów na hotel, bo karta mi nie działa w tym automacie a gotówki mam 12. \
    Możesz zapłacić przez internet, podam ci link od hotelu
    A to na pewno ty synku? W kościele ksiądz ostrzegał przed takimi
    To ja. Jak chcesz to zadzwoń
    Dzwonię i nie odbierasz!!
    Bo tu nie ma zasięgu, mam tylko ich wifi. Zadzwoń przez whatsapp na kamerce
    No dobrze. Widziałam. Ogolić się mógłbyś
    https://paypal.me/x/250, nazwisko i numer rezerwacji 3381
    Ja nie umiem, robi to Iza
    Zapłacone, 91 funtów. Iza wyszła na tym lepiej niż bank mówi
    Dzięki dziewczyny
    Jestem w pokoju. Ciepło
    A jadłeś
    Fish and chips
    Co to za jedzenie
    Wsiedliśmy
    Z Bogiem
    Byłem pod Rudawką
    I jest?
    Podgrzybki. Pół wiadra
    Prawdziwków nic?
    Trzy
    Twój brat by wiedział gdzie
    Wiedziałby
    Przyjedź na bigos w niedzielę
    Przyjadę. Z grzybami
    Głos na Hanię w plebiscycie „Głosu”, darmowy raz dziennie https://stem-dans.example.top/nl
    Oddany. Jutro też mogę?
    Możesz, do niedzieli
    Dzień dobry, galeria ze ślubu gotowa! https://maps.example.com/?q=52.09,5.12 hasło: \
    rumianek. Można pobierać do końca stycznia
    Dzień dobry, wpisuję rumianek i każe się logować
    To przez spację na końcu, telefon ją dodaje
    Jest! Proszę Pana, piękne
    Bardzo się cieszę
    Na 214 mam zamknięte oczy, da się coś zrobić?
    Podmienię na 215, tam są otwarte
    Dzień dobry szef, to Oksana, nowy numer polski
    Która Oksana, mamy trzy
    Z pralni, druga zmiana
    Ok zapisałem. Stary wyłączasz?
    Tak, ukraiński już nie działa, zapłaciłam tylko do wczoraj
    Dobra
    Szefie ще одне. Czy można zaliczkę 600? Мама приїхала, за кімнату треба наперед
    Można, ale tylko przez kadry
    A do kogo pisać
    Tu formularz https://paypal.me/x/250, wypełnij dziś do 15
    Pyta o numer umowy, ja nie mam przy sobie
    Pani Iza ci poda, zadzwoń do niej na wewnętrzny 214
    Wysłałam, z nowym kontem ES9121000418450200051332
    Iza pyta czy konto jest na ciebie, bo wyszło inne nazwisko
    Po ślubie, Hrytsenko. Wniosłam papiery w sierpniu
    Znalazła. Jutro będzie
    Dziękuję szef
    Deszcz pada u was
    Pada
    U nas też
    To dobrze, że wszędzie
    nie odpisuj Kaśce z 12, jej konto pisze do wszystkich i chce głosów i blika
    kurwa
    zagłosowałam rano i puściłam do rodziców na grupę
    to skasuj z grupy i wejdź w ustawienia, połączone urządzenia i wyloguj wszystko co obce
    jest jakiś opera linux. wylogowany
    a Kaśka siedzi u nas w kuchni i płacze
    powiedz że nic się nie stało
    stało się, babcia jej wysłała 600
    sobota https://maps.example.com/?q=52.09,5.12
    za długie dla mnie, dojadę do schroniska autem
    ok, 13:00
    Na jakie konto za jabłka?
    TR330006100519786457841326
    Poszło 1.870
    Jest dziękuję
    śpisz?
    piec mi zgasł
    a resetowałaś
    trzy razy
    to zostaw do rana
    zimno jest
    weź kołdrę z mojej strony
    mam ją już
    my stoimy pod Bergen, deszcz
    i tak od tygodnia
    i tak będzie do piętnastego
    mówiłeś dziesiątego
    mówił kapitan
    rano przyjdzie Zbyszek, popatrzy na ten piec
    Zbyszek
    kuzyn Zbyszek, nie tamten
    zapaliło się
    piec
    mam maila że ktoś się zalogował na naszego netflixa w Kościelisku, zmieniać hasło?
    jakie urządzenie
    telewizor Samsung
    to nie my, my mamy LG
    a nie Dorota? ona jest w górach z dziećmi
    Dorota. mówi że pytała cię o hasło w święta i dałaś
    możliwe, po barszczu daję wszystko
    to nie zmieniaj bo dzieci oglądają psi patrol
    podaj kod do librusa, na ciebie przychodzi
    393-183
    zgoda na wycieczkę kliknięta
    Panie Józefie, goździki czy chryzantemy?
    Chryzantemy mamy po Wszystkich Świętych
    To goździki
    Białe. Ksiądz czerwonych nie lubi
    Zamówię na sobotę, 40 sztuk
    szefie stoje A44 za Kassel, pas klinowy poszedł
    assistance dzwoniłeś?
    dzwoniłem, tir pomoc bedzie za 5 godz. chłop z lawetą chce 480 gotówki albo przelew teraz
    puść mu bo ja mam na karcie 60 euro
    daj zdjęcie faktury albo cokolwiek
    DE89370400440532013000 Abschleppdienst M. de Boer
    zrobione ekspresem. odezwij się jak ruszysz
    jade. pas wymieniony, 2 godz w plecy
    Synku o której będziesz
    po 18
    zrobiłam zrazy. Kasza czy ziemniaki
    kasza
    To dobrze bo ziemniaki kiełkują
    ojciec wrócił z działki?
    Wrócił. Boli go krzyż ale się nie przyzna
    maść ma?
    Ma trzy i żadnej nie używa bo "śmierdzą"
    kup mu plaster rozgrzewający
    Kupiłam. Nakleił na spodnie
    jak na spodnie
    No na spodnie, mówi że czuje ciepło
    jadę już, za 40 min. chleb jest?
    Jest ale weź śmietanę 18
    w żabce tylko 12
    To weź 12 i masło
    Dzień dobry Panie Adamie. Przypominam o czynszu za listopad, termin minął 10-go.
    Dzień dobry. Wypłatę mam 15-go, wtedy ureguluję.
    Dobrze. Tylko proszę na nowe konto, tak jak w aneksie: FR1420041010050500013M02606. Stare \
    zamykam z końcem miesiąca.
    Aneks mam w domu, sprawdzę czy się zgadza
    Proszę sprawdzić, str. 2 na dole.
    Zgadza się. Puszczę w piątek 2350 + media 318,40
    Dziękuję. Odczyt wody proszę podać przy okazji.
    Pożycz 200
    nie mam. wczoraj płaciłam oc
    zapytaj mamę
    jej jeszcze 300 wiszę
    Cześć Marzena, siedzę przy twoim nowym kompie w biurze
    no i jak działa
    poczta tak. Whatsappa musisz połączyć sama: w telefonie ustawienia, połączone urządzenia, \
    połącz i skanujesz kod z ekranu
    ale ja jestem w domu, jak mam zeskanować
    przekazuję: WGM 4KL2 na rozładunku Poznań, okno 6-8
    ok. Białoruś stoi dalej?
    stoi, kolejka 14 godz
    Zenek do 3:40 na pauzie, nie budzić
    Siemka, Bartek z bazy w Strykowie. Nowy numer, stary mi ukradli na stacji w Hamm
    jaki Bartek
    Wójcicki. ten co ci zarysował błotnik
    a czyj to byl błotnik
    no twojej żony, skoda
    zadzwoń to usłyszysz
    dobra poznałem po głosie :D zapisuje
    jakby ktoś ze starego pisał to nie ja, kartę zablokowałem dziś o 9
    Drodzy rodzice, głosujemy nad wycieczką: Ojców albo Wieliczka. Link w e-dzienniku i tutaj \
    https://vote-contest.example.click/a7, do czwartku
    trzeba się logować?
    Tak, tym samym loginem co do Librusa
    Nie pamiętam hasła, proszę zapisać że my za Ojcowem
    Zapisane. Wynik podam w piątek na zebraniu
    hej Darek ty mi jeszcze za to paliwo co w Rzepinie tankowałem za ciebie
    wiem wiem, ile to było
    412 zł
    TR330006100519786457841326 jak coś
    wypłata w środę to rzucę
    Darek środa była
    poszło wczoraj wieczorem, sprawdź
    jest, dzięki
    przyszedł ci kod do paczkomatu? bo jestem pod żabką to odbiore
    564972, Nowowiejska
    a numer telefonu wpisałaś mój?
    aaa swój wpisałam
    mam. ciężkie to, co ty zamawiasz
    Pani Halinko, ogórki Pani jeszcze ma?
    Mam dwa wiadra, kto to będzie jadł
    To ja wezmę na kiszenie. Chrzan mam swój
    A proszę bardzo. Tylko po 16 bo idę do ortopedy
    Kolano dalej?
    Kolano, biodro, wszystko. Jak człowiek wstaje i nic nie boli to znaczy że nie żyje
    Święte słowa
    Furtkę zostawię otwartą, pies jest w domu
    Cześć wszyscy, zbieramy dla Prezesa na 50-tkę. Po 60 zł, voucher na gokarty i flaszka
    blik na mój numer +31 6 72460045 albo do ręki, do piątku. Kaśka z kadr robi listę
    ja podziękuję, premii nie było to i gokartów nie będzie
    podpisać na kartce mogę
    Przyjechałem na bazę, alarm wyje
    jaki masz kod wpisany? bo zmienialiśmy we wtorek
    stary, 4401
    7290 i zielony
    cisza. ochrona już jedzie?
    odwołuję. hasło powiedz jakby dzwonili: "jesiotr"
    Kuba przyślij mi pilnie 900, Reks połknął kość, operacja dziś
    ile?
    900. mam 500 odłożone ale to na węgiel
    mamo to ty piszesz? ty nigdy nie piszesz "pilnie"
    A jak mam pisać jak pilnie
    <połączenie wideo 3 min>
    wysłałem 600, reszta jutro po wypłacie bo tu święto
    Wyjęli. Drobiowa. Mówiłam ojcu żeby nie dawał
    spisz?
    umiesz na fize
    nic XD
    ja tez
    jest kartkówka czy spr
    spr z 3 działów
    chory jestem od jutra
    mądre
    Hej, od rana ktoś pisał z mojego konta o kasę. To nie ja, nic nie płaćcie, już je \
    odzyskałam
    Ewelina ja dałam 300 blikiem...
    o nie. kiedy
    o 11
    zgłoś w banku i idź na komendę, ja już byłam, mam numer sprawy, podam ci
    nie chce mi się wierzyć
    RSD 1184 komisariat Widzew. przepraszam cię strasznie
    Szefie zaliczka 1000 da radę do jutra? szkoła małego
    Jutro nie, w piątek wszyscy dostaną
    szefie ja muszę do jutra
    Panie Zbyszku nie mam z czego, klient z Czech zalega 60 dni
    no to kombinuję inaczej
    tu jest brama wjazdowa, nie tam gdzie nawigacja prowadzi \
    https://shop.example.net/item/98213
    dzięki bo już w polu stałem
    waga po lewej, okienko 3
    pani mówi że awizacji nie ma
    cześć, odnośnie wózka, trzymasz dla mnie?
    trzymam do niedzieli. Ale pytają inni
    mogę zaliczkę dać
    ok 100 zł na TR330006100519786457841326
    a mogę najpierw zdjęcie hamulca bo na ogłoszeniu nie widać
    zaliczka poszła, jestem w sobotę koło 11
    ul. Kminkowa 8, domofon nie działa, trąb
    gdzie nocujesz
    pod Lyonem, parking pełny, stoję na wjeździe
    zamknij drzwi pasem
    zamknięte. Mała śpi?
    dopiero zasnęła. pytała czy tata śpi w kierownicy
    haha. powiedz że tak
    powiedziałam
    zebranie w środę, pani chce rozmawiać o gryzieniu
    kogo gryzie
    Tymona
    zasłużył?
    pewnie tak
    będę w piątek w nocy
    netflix znowu chce kod, Zosia płacze, przyszło do ciebie
    bo to moje konto a nie twoje
    wiem. kod
    157715. ostatni raz, załóż swoje
    tu Krystyna z telefonu Edka, mój zablokował się na PIN
    babciu ile razy źle wpisałaś
    Dziesięć. Teraz mówi czekaj 60 minut
    poczekaj i wpisz 1953, potem idziesz w ustawienia i włączasz palec
    Wpuścił. ale bank nie wpuszcza
    bank w poniedziałek w oddziale, weź dowód
    Dobrze. Edek pozdrawia
    Dzień dobry, administracja Słoneczna 14. Odczyt podzielników w pani lokalu nie doszedł do \
    skutku.
    Dzień dobry, byłam w pracy
    Drugi termin 4 grudnia między 15 a 18. W razie nieobecności rozliczenie ryczałtem.
    ryczałtem czyli ile
    Ok. 1 140 zł za sezon.
    To wezmę wolne
    a nadpłatę za wodę kiedy oddacie
    Nadpłata 86,12 zł przeszła na poczet czynszu za grudzień.
    a nie można na konto
    Można, wniosek do pobrania w pokoju 3, numer rachunku wpisuje pani sama.
    ścięłam
    co???
    o ja cię. dłuuugo się będziesz przyzwyczajać
    miło
    nie no serio odważnie. mama widziała?
    powiedziała "odrośnie"
    Krzysiek to samo co miesiąc temu
    wiem
    2600 za dachówkę. Marek mi wystawia odsetki a ty się śmiejesz
    nie śmieję się, mam zajęcie na pensji
    to chociaż 500 do niedzieli
    nie dam rady w niedzielę
    10-go jak dostanę dodatki
    pisz mi tu potem, konto Marka NL91ABNA0417164300 "dach"
    500 poszło
    doszło. zostało 2100
    jesteś w domu
    w pracy do 22
    klucz złamał się w zamku
    zajebiście
    ślusarz już robi, 420 zł, mam 200 w gotówce. dorzuć blika mu na numer
    +31 6 24673449, Darek ślusarz
    czemu nie ty
    telefon mi pada 4% i aplikacja się aktualizuje
    <połączenie głosowe 1 min>
    poszło 220 na Darka
    weszłam. w mieszkaniu zimno, okno zostało otwarte
    dobry wieczór, pilot do garażu mi padł
    baterie?
    wymieniłam. kod ręczny podałby pan?
    535950, ale trzeba gwiazdką zakończyć
    miga na czerwono
    bo gwiazdka to w nowych, w pani bramie jest kratka
    otworzyło dziękuję
    pilot dorzucę w sobotę, 90 zł do czynszu doliczę
    czy kanapa z ogłoszenia dalej wolna
    tak, do końca tygodnia muszę się pozbyć
    350 z dowozem?
    bez dowozu 350, z dowozem 450 w obrębie Kielc
    mieszkam tu https://shop.example.net/item/98213 to daleko?
    no 14 km, 480 wtedy
    a z trzeciego piętra pan zniesie
    pani zniesie, ja mam dyskopatię
    to wezmę kuzyna. sobota 10?
    ok. gotówka proszę
    wyjechaliśmy, będziemy 10:20
    ok. proszę podjechać od podwórka
    jesteśmy ale brama zamknięta
    to nie ta, następna, zielona
    dojechała, tylko brakuje jednej nóżki
    leży u mnie na parapecie, przepraszam
    to wyśle pan paczkomatem?
    wyślę, jaki
    KIE12M, pod Lidlem
    Nie śpisz Marzenko?
    w pracy mamo, noc
    A ja nie śpię. Księżyc świeci jak latarnia
    weź zasłoń
    Zasłoniłam. Teraz duszno
    to otwórz okno
    To będzie zimno
    Zmarł Dobek z młyna
    ten co miał konia?
    Ten. Pogrzeb w sobotę o 12
    nie dam rady przyjechać, mam trasy do obsadzenia
    To ja za ciebie wieniec zamówię, 60 zł na spółkę z Wandą
    Marzenko wieniec 130 wyszedł, twoja część 65
    podaj konto ciociu
    FR1420041010050500013M02606 Wanda
    ciociu to numer za krótki, 25 cyfr
    Zjadłam jedynkę. Po 10 zaraz dwie jedynki
    to wpisz cały jeszcze raz
    poszło wczoraj
    Wrzucam bo u nas w oddziale trzeci przypadek w tygodniu: nie głosujcie na żadne dzieci w \
    konkursach tańca. https://tikkie.me/pay/a1b2c3 tu opis z CERTu
    moja siostra głosowała wczoraj!!
    niech zajrzy w połączone urządzenia i wyloguje wszystko
    jest tylko jej laptop
    to chyba zdążyła. i tak dwuetapową niech włączy
    Synu to ja z nowego telefonu. Pani w salonie przeniosła
    widzę mamo numer inny
    Powiedziała że tańszy abonament
    za ile
    35 zamiast 50 ale bez starego numeru
    to stary umrze, ciotkom roześlę. babci i księdzu sama napisz
    Jak się robi wykrzyknik
    długo przytrzymaj kropkę
    !
    kto mi wgniótł drzwi w passacie
    nie ja
    nikt inny tam nie staje
    wczoraj cały dzień byłem u Moniki, auto stało u niej
    to wysokość haka od przyczepy. ojciec cofał rano po drzewo
    ojciec mówi że to nie on
    ojciec zawsze mówi że to nie on
    znalazłem lakier na haku
    i co powiedział
    że hak tak stał
    to nie mój młody zawalił drugą bramkę
    a kto. stał jak słup
    bo trener krzyczał żeby stał
    trener krzyczał "stań" do bramkarza
    no to się nazywają tak samo
    w sobotę Sulejówek. zabierzesz mojego? ja mam drugą zmianę
    wezmę, 8:15 pod szkołą. getry białe
    Dzień dobry, kiedy zwrot kaucji? Wyprowadziłam się 31.10
    Dzień dobry, potrącam 600 za panele w małym pokoju
    One były napuchnięte od początku, jest w protokole punkt 7
    W protokole jest "ślady użytkowania"
    Dobrze, potrącę 200 za mycie okien. Proszę konto
    GB29NWBK60161331926819. Na nazwisko mamy bo moje jest likwidowane
    Umowa była z panią, przelew na osobę trzecią wymaga oświadczenia
    Jakiego oświadczenia
    Zwykłe, skan z podpisem na maila.
    Wysłane
    1 600 zł przelane w dniu dzisiejszym
    Serwis Alarm-Pol, dzień dobry. Podłączam Pani telefon do nowej centrali
    nareszcie
    proszę zainstalować aplikację i zeskanować QR z drzwiczek centrali, ja go tu mam
    pisze "kod instalatora"
    5513
    jest zielony domek
    super. proszę zmienić potem ten kod w ustawieniach, bo ja go znam
    a jak zmienię to serwis wejdzie?
    tylko za Pani zgodą
    Добрий день пані Ева, dzień dobry
    Dzień dobry Natalio, coś nie tak z jutrem?
    Mama w szpitalu we Lwowie, muszę dziś jechać. Może da pani za cały miesiąc teraz?
    Ojej. Ile to by było
    8 razy po 160 = 1280
    a kiedy Natalia wróci?
    nie wiem, tydzień, dwa
    Dam za 3 razy co już były i 200 na drogę. W gotówce, podjadę
    dziękuję, autobus 19:40 z Zachodniego
    jestem pod kioskiem
    Wracam w środę, mama lepiej. oddam odrobić
    słuchaj co leci w radiu RMF
    nie mogę, pies rzyga
    znowu skarpetka?
    gorzej. pół kabla od ładowarki
    to teraz go podłącz
    vet powiedział poczekać do rana
    sernik bez spodu, ten o którym mówiłam https://video.example.com/watch?v=a1b2c3
    twaróg mielony czy z wiaderka
    wiaderko, nie baw się
    pękł
    bo nie uchyliłaś piekarnika na koniec
    uchyliłam, Zenon zamknął
    czytałaś że u nas most zamykają na pół roku https://video.example.com/watch?v=a1b2c3
    czytałam i mnie trafia
    Kinga, logowanie do Trans.eu prosi o kod sms a numer jest na ciebie
    jestem u dentysty. ile czasu to ważne
    5 minut było 5 minut temu
    już po. wyślij jeszcze raz
    wyślij teraz
    210668
    wszedłem, idą dwie naczepy do Rumunii
    pół twarzy nie czuję
    Głosujemy na plac zabaw przy Jagiellońskiej, projekt nr 43 www.ballet-vote.example.site/k
    chce PESEL i imię matki, nie wiem czy to bezpieczne
    to urząd miasta, adres kończy się na .um.warszawa, tak samo było rok temu. można też \
    papierowo w bibliotece
    byłam w bibliotece
    dziękuję! oby przeszło
    przeszło?
    zabrakło 112 głosów. wygrała siłownia dla seniorów
    W aptece jestem, co jeszcze
    Witamina D i ta maść
    Która maść
    Zielona tubka
    Pani mówi że zielonych jest sześć
    Z koniem
    Ta dla konia?
    Z koniem NA tubce ale dla ludzi
    Mam. 34,90
    Dzień dobry, przedszkole Bajka. Za listopad brakuje 84 zł za wyżywienie Igora
    Dzień dobry, chorował 6 dni, to nie powinno się odliczyć?
    Odliczone są dni zgłoszone do 8:00, zgłoszone były cztery
    pisałam w aplikacji w niedzielę wieczorem
    Faktycznie, widzę. To zostaje 56 zł, termin do 15-go
    na to samo konto ES9121000418450200051332?
    Tak, to samo. Proszę w tytule imię i grupę
    i proszę pamiętać, że orzechy nie
    Jest w karcie.
    Jeszcze przypominam o zaległym oświadczeniu RODO i kapciach
    kapcie kupione, oświadczenie w plecaku
    W plecaku jest jabłko i kamień
    to oświadczenie zostało na lodówce, jutro
    Jest, dziękuję. Wpłata 56 zł też zaksięgowana
    Hej tu Renata, zmieniłam numer bo mąż mnie nękał telefonami
    nie wiem kto to, usuwam
    Danka, to ja, naprawdę
    każdy tak pisze
    to nie szkodzi, w niedzielę i tak będę u mamy
    no siedzisz i jesz żurek więc zapisuję
    głupia
    ostrożna
    Panie Jurku, u pani Lucyny w barze wisi 186 zł od września
    pamiętam, jeżdżę teraz Hiszpania
    proszę na konto GB29NWBK60161331926819, tytuł obiady wrzesień
    wypłata po 10
    panie Jurku 12-go
    nie wpłynęło mi jeszcze, szef opóźnia
    no to niech pan szefa opóźni
    dziś poszło 200, reszta na kawę
    robimy coś
    moja mama mówi że nie
    moja też ale jeszcze nie wie
    pizza i ranked
    margherita bo brokul
    19:30, ładowarka swoja
    Dzień dobry panie Wojtku, żona Grzegorza z tej strony
    Dzień dobry, coś z Grzesiem?
    Nie, jedzie. Mi auto padło a jutro mam wizytę córki w CZD w Warszawie, 700 na naprawę do \
    poniedziałku. fundusz kierowców przecież jest
    Z funduszu się nie da na auto, tylko choroba i pogrzeb
    to dziecko jedzie na onkologię
    Proszę pani, moja żona pojedzie i was zawiezie. O której?
    5 rano z Mławy
    Będzie
    Nie wiem co powiedzieć
    tu jest panel z oknami czasowymi z DC Zabrze https://maps.example.com/?q=52.09,5.12
    hasło?
    to samo co zimą, tylko z 26 na końcu
    wszedłem. środa nic nie ma
    środa święto w Niemczech, zrób czwartek 9:30
    i tak stoję tam trzy godziny
    jak stoisz to nalicz postojowe, 2 h wolne, potem 45€/h
    a kto to podpisze
    tato masz laptopa włączonego
    mam, drukuję krzyżówki
    otwórz program TeamViewer, podaj mi ID i hasło z okienka
    882 140 337 hasło 4j7xpm
    wchodzę. nie klikaj nic
    nie klikam ale mysz sama lata
    bo to ja tato
    skończyłeś? bo krzyżówki dalej w kolejce
    drukarka nie miała papieru
    słyszałeś o Pyskowicach
    słyszałem. znałem go z widzenia
    miał 3 dzieci
    zbiórkę robią?
    Dzień dobry, tu ksiądz Wacław. Poprzedni numer 3 dni był nie mój, ktoś prosił o datki na \
    ministrantów. Kto wpłacił, proszę z potwierdzeniem na policję albo do kancelarii po 10
    Proszę księdza, ja dałem 100 zł, czy przepadło
    Bank mówi że zamknięte konto słupa, ale zgłoszenie wpisane. Przepraszam, że przez moje \
    nazwisko
    nie przepraszać trzeba, a uważać
    Święta prawda. Szczęść Boże
    """
}
