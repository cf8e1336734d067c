// 183 everyday chat messages in Polish, one a line.
// Source: dialogues written for this project; no real person's messages.
// Licence: Apache-2.0. Written by Scripts/style-backgrounds.py; do not edit by hand.

extension Backgrounds {
  static let polish = """
    no jestem co tam
    faktycznie coś jest
    123-456
    mój od tygodnia
    o kurde na co
    dobra, na numer?
    123456
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
    Już patrzę. 123456, tak tu jest
    Proszę pana, syn dzwoni, że niby pożyczam od niego pieniądze, a ja siedzę i robię na \
    drutach
    bo?
    od kiedy librus wysyła z whatsappa xd
    nie xd
    to powiedz, co miałeś na półrocze z fizy
    chciałbyś. on nie ma fizyki w tym roku
    Dobry, trzeba coś podpisać?
    Proszę bardzo, 123-456
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
    250 zł z napiwkiem
    za te pierogi?!
    za te pierogi i pół litra do pierogów
    leci
    doszło, buzi
    Zdzwonimy się wieczorem? Mam sprawę, nic strasznego
    Po dwudziestej. Mały chory?
    Nie, piec padł, serwisant kręci głową
    W lutym, brawo on
    Mógłbyś mi pożyczyć 250 zł? Spiszę ci na kartce, do końca kwartału spłacę
    Kartkę zjedz. Na to konto w PKO co zawsze?
    Tak, nic się nie zmieniało
    Wysłałem, powinno być dziś ostatnią sesją
    Dzięki stary. Flaszka czeka
    I kaczka mamy
    Szanowni Państwo, przypominam o składce klasowej za drugi semestr.
    Wysokość składki: 250 zł.
    Wpłaty: PL61109010140000071219812874, odbiorca M. Nowak, w tytule imię dziecka.
    Dzień dobry, mam bliźnięta, płacę razy dwa?
    Za drugie dziecko połowa, zgodnie z regulaminem.
    Dziękuję, portfel odetchnął
    Proszę pozdrowić chłopców
    Wózek wyprany, jakby co to czeka na was
    Rewelka! Ile chcecie?
    250 zł razem z gondolą
    Przelać wam coś teraz, żebyście nie oddali komuś innemu?
    Nie no, bez przesady. Obejrzyjcie, pojeździjcie, potem się rozliczymy
    Jutro po dziesiątej będziemy
    Kawa będzie, dziecko też będzie, głośno będzie
    Zrobiłam przelew na telefon, koła nie skrzypią!
    Odbierzesz mi paczkę z paczkomatu po drodze?
    odbiorę, dawaj kod
    123456, ten pod Żabką
    wyświetla że nie ma takiej
    Bo trzeba najpierw mój numer telefonu wpisać, Einsteinie
    faktycznie, skrytka na samej górze
    Stań na palcach
    Kto mi wchodzi na Playera z Białegostoku?
    ciocia Halinka ze mną, daj pin
    wygasł zanim znalazłyśmy pilota
    Klasyka gatunku
    Drugi i ostatni: 123456
    działa!! ciocia śle całusa
    Wymieniłem telefon, numer bez zmian, za to kontakty wyparowały. Z kim mam przyjemność?
    z wierzycielem
    To musi pan podać nazwisko, bo jest was kilku
    haha Michał
    Michał, o której w niedzielę ten turniej?
    17:00, rakiety mam
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
    Słuchajcie, Bartkowi przejęli konto i proszą o kod BLIK na 250 zł. Nie dawać!
    Już zdążyłam podać, ale bank odrzucił, bo limit mam ustawiony
    Pierwszy raz limit się przydał
    No właśnie
    Ustawcie sobie ten pin dwuetapowy, a jak ktoś prosi o kasę to dzwońcie do niego, nie \
    piszcie
    A jak zadzwonię i nie odbierze?
    To nie płacisz, proste
    Logiczne
    prawie puściłem 250 zł jakiemuś typowi
    opowiadaj
    niby chrześnica: telefon zalany, nowy numer, rachunek na dziś, rozmawiać nie może
    i co cię tknęło
    napisała "wujku" bez żadnego przekleństwa
    haha nasza by tak nie umiała
    od dziś hasło rodzinne, ustalamy przy niedzielnym obiedzie, na głos i bez telefonów
    siema jesteś
    dzięki mordo
    telefon mi dzisiaj wariuje
    ratujesz zycie
    Mamuś, masz chwilę?
    Jesteś niezastąpiona
    eluwina masz sekundke
    Dzień dobry sąsiedzie, jak pomidory po przymrozku?
    U mnie podobnie
    Ładny dzień się zapowiada
    śpisz? błagam odpisz
    Cześć kochana, przeszkadzam?
    Dobry wieczór pani Jan, nie za późno?
    Pięknie dziękuję i spokojnej nocy
    Dobry wieczór, aktualizuję listę na zieloną szkołę
    Z pomostu, szkoda gadać
    Haha powiedz mu że woda zimna
    Dzięki tato, oddam w sobotę
    Obłędne, zimno jak w psiarni
    """
}
