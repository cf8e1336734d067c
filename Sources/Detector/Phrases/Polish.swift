/// Polish; ł and all tailed and stroked letters are folded.
let polishPhrases = #"""
  @ask = mozesz|moglbys|moglabys|mozna|moglibyscie|dasz|dalbys|dalabys|moze|mogl|mogla|mozecie|prosze|prosba|pomozesz|pomoz|chcesz|zrobisz|dacie|pan|pani
  @me = mi|mnie|nam|za|dla
  @lend = pozycz*|pozyczk*|wyloz*|zaloz*|zalozysz|kredytuj
  @pay = przelej*|przelac|przelew*|przelejesz|zaplac*|zaplacisz|oplac*|wplac*|wyslij|wyslac|blik*|blikiem|doladow*|kup|kupisz|kupic|ureguluj*|przeslac|podaj
  @payonly = przelej*|przelac|przelew*|przelejesz|zaplac*|zaplacisz|oplac*|wplac*|blik*
  @money = kasa|kase|kasy|pieniadz*|pieniedz*|hajs*|zl|zlotych|stowa|stowe|stowk*|gotowk*|siano|kwot*|forsa|forse
  @due = rachunek|rachunki|fakture|faktura|czynsz|mandat|kaucj*|rata|rate|komornik*|zaliczk*|dlug|hurtown*|dostawc*|mechanik*|holownik*|leasing|oc|skladk*|oplat*|zaleglosc*
  @gift = doladowan*|steam|karty|podarunkow*|bitcoin*|krypto*|usdt|paysafe*
  @code = kod|kodu|kody|kodzik|cyfr*|cyferk*|numerek|pin|haslo|sms*
  @give = wyslij|wyslesz|przeslij|przeslesz|przesl*|podaj|podasz|podeslij|podeslesz|odeslij|odeslesz|daj|dasz|przekaz*|napisz|przepisz|przeczyt*|podyktuj*|poprosze|zwrotnie|zrzut
  @wrong = pomylk*|pomylil*|pomylka|przypadk*|przypadkiem|omylk*|omylkowo|zle|zly|blednie
  @bank = bank*|kart*|konto|konta|aplikacj*|apka|apke|limit*|blik|portfel*|bankomat
  @blocked = zablokowal*|zablokowan*|blokad*|blokuj*|nie|wyczerpan*|przekrocz*|zgubil*|ukradl*|zawies*|awari*|zajumal*|wygas*|zamroz*|dopiero|pusci|niedostepn*|serwis*|odrzuc*|padl*|padnie
  @mic = mikrofon*|glosnik*|kamer*|mikro|majk
  @imp = przelej|wyslij|pozycz|zaplac|dorzuc|doladuj|wplac|oplac|kopsnij|podrzuc|dosl*|doslij|zrob|wez
  @return = oddam|oddaje|oddamy|zwroce|zwrot|zwracam|odesle|odsylam|przeleje|splace|ureguluje|wyrownam|rozlicz*
  @when = jutro|dzis|dzisiaj|wieczorem|rano|piatek|piatku|poniedzialek|wtorek|sroda|srode|czwartek|sobote|weekend|tydzien|tygodniu|wyplat*|pensj*|godzine|miesiaca|zaraz|razu|zobaczymy
  @accts = konto|konta|koncie|whatsapp*|messenger*|insta*|profil|profilu|fejs*|dostep
  @taken = zhakowan*|zhakowali|przejet*|przejal*|przejeli|ukradzion*|sklonowan*|wlamali|wlamal|wlaman*|ukradl*

  [code-request]
  2.8 @code ... @wrong
  2.8 @wrong ... @code
  1.4 @wrong & numer*|sms|kod*
  2.2 @ask ... @code ... @give
  2.2 @give .. kod|kodu|cyfry|cyferki|te|sms .. cyfry|kod|co|ktor*
  2.2 kod|kodu|cyfry ... @give
  1.6 prosze .. o .. te|kod|cyfry|szesc
  2.1 szesc|szescioma|6 cyfr*|cyferk*|cyfrowy
  1.6 szesciocyfrow*|6cyfrow*
  1.3 przyjd*|przysz*|przyszedl|przyszed*|doszed*|doszedl|dostan*|dostal*|wpadl*|wpadnie ... @code
  1.6 @code ... przysz*|doszed*|doszedl|dostal*|przyjdzie|ci|twoj .. numer|telefon
  1.4 twoj|twojego|twoj|pana|pani numer|telefon|komorke & @code
  0.5 whatsapp*|weryfik*|konto|konta|potwierd* & kod*|cyfr*|sms*
  1.5 kod* & sms*|@give
  0.1 szybko|pilne
  -2.5 paczk*|paczkomat*|skrytk*|drzwi|bram*|domofon*|alarm*|rabat*|promocj*|znizk*|netflix|disney|wifi|klod*|pocztowy|rezerwac*|kreskow*|zrodlow*|dostepu
  -2.5 nigdy|nie|nikomu ... podawaj*|podawac|udostepn*|wysylaj*|dawac|przekazuj*
  -2.0 oszust*|policj*|zhakowan*|wlam*
  -1.4 jaki|ktory kod
  1.9 wyslij|podaj|przepisz|podeslij|podyktuj|napisz|przeslij|przepisac|podac .. mi|kod|te|ten .. kod|cyfry|cyferki|numer|sms
  1.8 kod|cyfr*|cyferek|sms ... przepisac|podac|przeslac|odeslac|podyktowac|wyslac
  0.4 poszedl|poszlo|przyszedl|przyszlo|wyslalem|wyslalam|trafil ... kod|sms|cyfr*
  1.6 kod .. co|ktory .. ci|do|wlasnie
  1.6 wpisalem|wpisalam|podalem|podalam twoj|pana|pani numer
  1.6 zadzwoni .. automat|robot|glos & kod|cyfr*|zapisz|podyktuje
  1.8 jaki .. masz .. kod|pin|numerek
  1.3 wpisal*|podal* .. numer*|nr & kod*|sms*
  1.5 kod|cyfr*|pin .. jaki|jakie|co .. dostan*|dostal*|przyj*|przysz*
  1.4 potrzebn*|potrzebuj* .. kod|cyfr*
  1.7 kod|kodu|cyfr*|cyferk*|numerk* .. z .. sms*|wiadomosc*
  1.3 prosi* ... podal|podac|podanie|przekazanie|podanie & kod*|cyfr*
  1.1 kod* & przekaz*|konsultant*|autoryzac*|aktywac*|weryfikac*
  1.6 kod|kodzik .. pls|plis|dawaj|podaj|wysli
  1.3 zamiast|zle .. numer*|swojego & kod|sms
  -2.5 pin|haslo .. wpis*
  -2.5 zle|razy pin|haslo
  -1.7 kwot*|klatk*|furtk*|zoom*|review|klatce
  -1.6 nie|nikomu .. podam|daje|przepisze

  [money-request]
  1.9 @ask ... pozycz*|pozyczk*
  1.6 @ask ... wyloz*|zaloz* .. #amount|@money|kase|za
  1.5 @lend ... #amount|@money|#num|do|mi
  2.0 #amount|@money ... @lend
  2.4 @ask ... @payonly
  2.0 dasz|dalbys|dalabys rade .. blik*|przel*|pozycz*
  1.8 zrobisz|zrob|zrobilbys .. przelew|mi|blika
  2.2 przelejesz|zaplacisz|oplacisz|oplaci*sz|wplacisz|doladujesz ... ?
  1.2 kod .. blik
  1.8 podaj|daj|wygeneruj|podasz .. kod .. blik
  1.4 musze|trzeba|mam|musimy .. zaplac*|przel*|oplac*|wplac*|uregul*
  1.7 potrzebuj*|potrzeba|brakuje .. #amount|@money|#num|kasy|mi
  0.4 @due & dzis*|dzisiaj|pilne|zaplac*|oplac*|teraz|polnocy
  1.7 @gift & kup*|kod*|potrzebuj*
  1.1 oddam|zwroc*|oddaje & #amount|@payonly|@lend|blik*
  1.4 glupio|glupia|wstyd|klopot*|tarapat* & @money|#amount|@lend|blik*|zaplac*
  1.7 jeszcze|drugi|kolejny jeden|przelew|doplata|blik
  1.4 wyszla|doszla .. jeszcze|doplata
  1.4 jeszcze .. jeden .. bys .. dal
  1.8 nowy|zmiana|zmienil* numer|rachunek|konto .. konta|bankow*
  1.4 za mnie & zaplac*|przel*|oplac*
  -1.3 pizz*|obiad|kolacj*|piwo|piwa|na_glowe|od_osoby|zrzutk*|skladka|skladce|prezent|bilety|paliwo|imprez*|wspoln*
  -1.2 czynsz .. za|skladk*|semestr|skarbni*
  -1.2 przeleje|oddam_ci|zaplace .. ci|jutro
  -1.2 olx|vinted
  -1.4 odbierz|odebrac .. z .. przedszkola|szkoly|zlobka
  -1.0 zdjecie|lokalizacj*|adres|link
  1.8 mozesz|moglbys|moglabys|dasz|dalbys|moglby|mogla ... #amount
  1.6 potrzebuj* ... zebys|przelew*|pozycz*|zaplac*|blik*
  1.6 zrobil|zrobila|zrobisz|zrobic .. za mnie .. przelew
  1.6 zrobilbys|zrobilabys|zrobisz|zrobic ... przelew*
  1.6 zaplac*|oplac*|przel*|uregul* ... za|w .. mnie|imieniu
  1.7 zadatek|zaliczk*|kaucj* & przel*|wplac*|dzis*|zaplac*|#amount|mieszkanie
  0.5 wypadek|szpital*|holownik|warsztat|mandat|hotel|taksowk* & #amount|zaplac*|pieniad*|gotowk*
  1.6 jeszcze .. #num|#amount|jeden|raz & przel*|blik*|mozesz|dasz|brakuje
  1.4 tarapaty|dolek|pod_kreska|klopoty & @money|#amount|zaplac*|pozycz*
  1.6 skorzyst*|uzyc .. twojego|twojej .. kont*|kart*
  1.4 oddam|zwroce .. jutro|wieczorem|w|po & #amount|@money|@payonly
  0.5 #amount & @ask
  2.0 @imp .. mi|mnie|nam .. #num|#amount|@money|tysi*|stow*|dych*|groszy|kase
  1.2 @imp .. mi|nam
  1.9 @imp .. #num|#amount|groszy|tyle|stow*|tysi*
  1.6 twoje|twoim|twojego konto|konta|koncie .. przelew*|wplac*
  1.4 wyplacisz|wyplac .. mi|dasz|i
  1.4 na konto & dalej|wyplac*|przekaz*
  1.5 wspomoz|wspomoc|wesprzyj|wspomozesz
  1.3 zbiork* .. syn*|cork*|operac*|leczen*|mojego|mojej
  1.3 drugie tyle
  1.2 chociaz|chocby polow*|czesc
  1.0 ile mozesz|masz|dasz
  1.8 blik|blika|blikiem .. ci|mi|dasz|masz|podeslij|wyslij
  1.4 dasz|masz|moglbys|zrobisz .. blika
  1.0 na szybko|juz|gwalt & potrzebuj*|kas*|#num
  -2.0 wyslalem|wyslalam|zrobilam|zrobilem|oddalem|oddalam
  -1.8 pizz*|dowcip|ladowark*|notatk*|auto|rower|fotk*|zdjec*
  -1.2 wisze .. ci

  [payment-details]
  2.1 odbiorca|wlasciciel
  1.1 numer|nr .. konta|rachunku
  1.2 blik|blikiem .. na .. telefon|numer
  1.2 blik & #phone|#num
  1.3 tytul*|tytulem
  1.3 zdjecie & kod*|kart*
  1.0 revolut|paypal|zen|wise & konto|nazwisko|moj|numer|na|mnie
  0.9 revolut|revoluta
  1.2 numer|nr .. karty
  2.1 wysle|podam|wysylam|podaje .. numer|nr|dane .. konta|rachunku|przelewu
  1.7 konto|dane .. ponizej|przelewu
  1.1 konto|nazwisko & bank*|santander*|mbank*|pko|ing
  -1.7 oddalem|oddalam|faktur*

  [repay-promise]
  1.7 oddam|zwroce|splace|oddaje|zwrot|odesle|odsylam|rozliczymy|ureguluje
  1.2 obiecuje|przysiegam|slowo
  1.2 do wyplaty
  1.5 @when ... @return
  1.3 @return ... @when
  1.7 przeleje .. ci|jutro
  2.2 gotowk* .. dam|oddam|ci
  2.3 masz .. z_powrotem
  1.8 kasa|pieniadze .. wroc*
  -3.1 ksiazk*|ladowark*|kosiark*|buty|rower*|klucz*|paczk*|dych*

  [call-evasion]
  2.1 nie .. moge|mozna|da|dam .. rozmawiac|zadzwonic|gadac|dzwonic|odebrac|mowic|odbierac
  0.5 nie .. rozmawiac|gadac|zadzwonie|odbieram|odbiore|odebrac
  2.4 @mic & nie|popsut*|zepsut*|padl*|nawal*|uszkodz*|rozwal*|rozwalony
  2.6 zepsut*|popsut*|rozwalony|rozwalon* .. @mic
  1.6 jestem|siedze .. na|w|z .. zebraniu|spotkaniu|lekcji|szpitalu|wykladzie|pociagu|kinie|egzaminie|pracy|autobusie|zajeciach|oddziale|szefem
  1.9 pisz|napisz|wole .. tutaj|lepiej|pisac|tylko
  1.1 slaby|brak|nie .. ma|zasieg*|zasiegu|internet
  1.6 bateria .. pada|padnie|malo
  1.5 zadzwonie|oddzwonie .. pozniej|potem|wieczorem|jutro
  1.4 stracil* .. glos|chryp*|gardlo
  1.0 glosno|halas
  2.3 nie .. dzwon*|zadzwon
  1.6 nie .. odbiore|odbieram
  1.4 tylko .. tekst|pisanie|pisac|wifi
  2.4 @mic .. zamarz*|padl*|siadl*
  1.2 zebranie|narada
  1.4 wideo|video|polaczenia|rozmowy .. nie|odpada

  [question-evasion]
  2.9 nie .. mam|ma .. czasu
  2.2 wytlumacz*|wyjasni*|opowiem .. pozniej|potem|ci|wieczorem|jutro
  2.5 pozniej|potem|jutro .. wytlumacz*|wyjasni*|opowiem
  2.3 zaufaj
  2.2 nie .. ufasz|wierzysz
  2.0 przesluch*|zgaduj*|zgadnij|testuj*
  1.5 nie .. pamietam|pamieta
  1.6 zapomnial*
  1.6 co .. za .. roznica
  1.5 niewazne
  1.6 po .. co .. tyle|te .. pytan*
  1.4 dluga historia
  1.4 to .. normalne
  1.4 kolegi|znajomego|kuzyna|ziomka
  1.5 no .. ja|przeciez
  1.4 zmienili
  1.9 najpierw .. wyslij|przelej|potem|pomoz
  1.9 potem|pozniej .. pogada*|powiem|opowiem
  0.6 powazn*|jaja|przestan|serio|zartujesz|spokoj
  1.7 no_ja|to_ja|kto_inny|a_kto
  1.8 pytan*|pytasz|pytaj|przepyt*|przesluchuj*
  1.6 nie .. pozna*|wierz*|ufa*
  1.5 glowa|pamietam|opowiadac
  1.6 co to_ma|do_rzeczy|za_roznica

  [secrecy]
  3.1 nie .. mow|mowic|wspominaj|wygadaj|powiedz .. nikomu|mamie|tacie|nic|o
  3.1 miedzy .. nami
  2.6 nikomu .. nie .. mow
  1.6 sekret|tajemnic*|poufn*|dyskret*|dyskrecj*
  1.8 nikt .. nie .. moze|wie
  0.8 wstyd
  2.1 nie .. chwal .. sie
  1.7 bedzie|zacznie .. sie .. martwic
  2.4 nie|zeby .. nie .. dowie*|wiedzial*|uslysz*
  2.3 nie .. moze .. sie .. dowiedziec|wiedziec
  2.5 ani slowa|slowka|mru
  2.3 skasuj|usun|wykasuj .. wiadomosc*|rozmow*|czat|to
  2.6 nie .. rozgad*|rozpowiad*|informow*|wspomin*
  2.3 nic .. nie|pisz .. pisz|mow|grupie|nikomu
  1.9 dla_siebie .. to|zachow*
  1.9 zachowaj .. dla siebie
  -3.0 niespodziank*|urodzin*|prezent*|urodziny|kod|kodu

  [pressure]
  2.9 pilne|pilnie|nagla|naglaca|awaryjn*
  0.9 szybko|natychmiast|od_razu|jak_najszybciej|teraz
  1.8 przed .. #num|zamkn*|polnoca|koncem
  2.2 bo|inaczej ... przepad*|kar*|komornik|odsetk*|odetn*|strac*|anuluj*|wyrzuc*
  2.2 nie .. ufasz .. mi
  2.2 jak|jesli .. nie .. chcesz|mozesz
  2.0 myslalem|myslalam .. ze .. moge|moze
  2.2 nie .. dobijaj|rob .. mnie|mi
  2.3 dzisiaj|dzis .. musi|termin|ostatni|do
  1.7 termin .. mija|dzis
  2.1 i .. jak|co ?
  1.6 zrobil*|wyslal*|przelal* .. juz|to ?
  2.3 no .. wez
  1.6 blagam|prosze .. cie|pomoz
  0.9 czeka|czekaja|stoi .. na|tu|tutaj
  1.4 halo ?
  1.4 jestes .. tam ?
  2.2 tak czy|albo nie
  -2.0 spokojnie
  1.8 pospiesz*|spiesz*|dawaj|szybciej|szybciutko|blagam
  1.4 czeka|czekaja
  1.6 minut|minuta|minuty|godzina .. liczy|zostal*|inaczej|przepad*
  2.1 liczy .. sie .. kazda|czas
  2.3 odpisujesz|odpisz|odezwij
  2.1 ile jeszcze|jeszcze_dlugo
  2.1 na ciebie .. liczyc|licze
  2.0 pozno|przepadnie|zamykaja|zamkna
  1.6 zalezy .. na_czasie|czasie
  1.8 chcesz|bedziesz .. pomoc|pomagac .. czy
  -2.0 film*|autobus*|pociag*|urodzin*|martwie

  [new-number-claim]
  1.8 nowy|zmienilem|zmienilam|zmienil|inny|tymczasowy .. numer|nr
  1.1 nowy telefon
  3.0 numer nowy|tymczasowy|zmienion*
  1.4 zmienilem|zmienilam|zmiana .. numer|numeru
  0.1 telefon|komork*|komorka|smartfon .. zepsu*|popsu*|wpadl*|zgubil*|ukradl*|rozbil*|utopil*|zalal*|padl*|pralk*|zalany|stlukl*
  1.7 zgubilem|zgubilam|utopilem|utopilam|rozbilem|rozbilam|ukradli|zalalem|zalalam .. telefon|komorke
  1.8 zapisz|zapisac|zapisuj .. ten|sobie|numer|go
  1.5 stary .. kasuj|usun|numer|wywal|skasuj
  1.4 czesc|hej|siema mamo|tato|babciu|mama|dziadku|ciociu
  2.0 pisze .. z|od .. telefonu|numeru|komorki|konta
  1.0 to .. moj .. nowy|numer
  0.1 to .. ja
  -2.4 ten sam numer
  -3.4 numer .. bez|ten|sam .. zmian|sam|zostaje
  -1.5 numer|nr .. konta|zamowienia|domu
  1.6 pisze .. z .. nowego|innego|tego|cudzego .. numeru|telefonu|konta
  1.6 od .. teraz .. ten|pod|tu .. numer*
  1.6 mam .. teraz .. nowy|inny .. numer
  1.6 numer*|nr .. nowy|nowym|zastepcz*|tymczasow*|zmienil*
  1.9 zmian*|zmienil* .. numer*|telefonu
  1.8 pod tym numer*
  1.4 nowa|nowe|nowy karta|karte|sim|nr|numer*
  1.5 sim|karta .. padl*|zgub*|zablok*|nowa
  1.4 twoj|twoja .. syn|corka|wnuk|wnuczka|siostrzen*
  1.0 telefon|komork*|fona|fon|aparat|ekran .. zbil*|rozbil*|nie_zyje|utop*|utopiony|ukradl*|pekl*|serwis*|padl*
  1.3 ukradli|ukradziono|rozwalilem|rozwalilam|pozyczylam|pozyczylem .. telefon|fona|komork*
  1.5 pisz|piszcie|kontakt* .. tu|tutaj|na_ten|stad|pod
  1.3 stary|tamten|poprzedni|starego|tamtego numer*|telefon* .. nieaktywn*|nie|padl*|kasuj|wywal|usun
  1.4 tamtego|starego numeru .. nie|juz
  1.8 norweski|niemiecki|angielski|zagraniczny numer
  1.0 dodaj|zapisz .. mnie|sobie
  -3.2 masz|macie|podaj .. numer*
  -2.0 hydraul*|elektryk*|lekarz*|operator*|zlobek

  [excuse]
  2.4 @bank & @blocked
  1.7 nie .. moge|dziala|wchodzi|puszcza .. zalogowac|wejsc|zaplacic|do|przelac|karta|apka
  1.5 limit .. dzienny|wyczerpan*|sie
  1.4 zgubilem|zapomnialem|ukradli|zgubilam|zapomnialam .. portfel*|karty|karte
  1.2 nowy telefon|telefonu
  1.2 konto .. mi .. zablok*
  1.7 zablokowane|zablokowana logowanie|konto|karta
  1.8 mam .. zablokowan*
  2.3 portfel*|torebk*|dokument* .. zostaw*|zgub*|ukradl*|zapomn*|zostal*
  2.3 ukradli|zostawil*|zapomnial*|zgubil* .. portfel*|torebk*|dokument*|karte
  2.3 komornik*
  2.3 wyplat*|pensj* .. spozn*|opozn*|nie
  2.0 pin|haslo .. zle|zablok*|zapomn*|wpisal*
  2.0 zle .. pin|haslo
  1.9 lokac*|lokate|lokacie
  1.8 przerw* .. techniczn*
  1.8 przelew* .. utkn*|wisi|zablok*
  1.6 konto .. zamroz*|zablok*

  [code-handover]
  2.2 kod|to|masz|prosze|tu|mam|przyszedl ... #code|#digits
  1.8 #code|#digits .. to|chyba|prosze|pisze
  -1.2 alarm*|drzwi|skrytk*|paczk*|klod*|wifi

  [doubt]
  2.3 dziwne|dziwnie|podejrzane|dziwny|dziwna
  1.8 od kiedy
  1.2 czemu|dlaczego|po_co .. nie|ty|tak|piszesz|ja|mam|na
  2.0 oszust*|scam|przekret|wlam*
  1.8 jestes .. pewien|pewna|pijany
  2.2 ty .. nigdy|zawsze|przeciez|mi .. nie|piszesz|mowisz|jeszcze
  1.9 to .. nie .. twoj|twoje
  1.2 zadzwonie|zadzwon .. do|najpierw
  1.5 za .. duzo
  1.6 duzo .. kasy|pieniedzy
  1.7 na .. co
  1.7 ile .. ty|w koncu
  0.8 kurde|co|hm|ej|serio ?
  1.5 przeciez|dopiero .. wczoraj|co
  1.7 bank .. mowi|ostrzega|pyta
  2.0 co .. sie .. stalo|dzieje
  1.3 po_co|na_co|czemu|dlaczego|czyje|obce
  2.5 podejrzan*|podejrzani*|niepokoi*|inaczej|cos_mi
  2.0 przeciez|dopiero_co
  1.8 az_tyle|jak_to|jaki_kod
  1.7 nie .. rozumiem|twoj|twoje
  2.0 nie .. moze ?
  1.6 pisze .. nikomu|zeby
  1.7 za duzo

  [identity-question]
  3.1 to .. ty|naprawde
  3.0 czy .. to .. ty|na
  2.8 kto .. to|mowi|pisze|ty
  2.9 kim .. jestes
  2.6 z .. kim .. rozmawiam|pisze|mam
  2.0 jak .. sie|ma .. nazywa*|nazywal*|wabi*|ma .. moj|nasz|pies|na
  2.4 jak .. na .. imie
  2.7 jaki|jaka|jakie|co .. byl|byla|bylo|to|mial*|jedlis* .. kebab|kolor|pies|imie|na|nasz
  1.6 ksywa|ksywka|imie
  2.0 gdzie .. sie|bylismy|poznal*|mieszka*
  2.4 nagraj|glosow*|wiadomosc|wyslij .. glosow*|glosowke|selfie|zdjecie|nagranie
  1.2 zadzwon|odbierz
  2.4 daj .. do .. telefonu
  1.1 udowodnij|dowod
  2.0 powiedz .. co|jak|gdzie|kto|mi|cos
  1.8 uslyszec .. glos|cie
  1.8 pamietasz .. jak|co|gdzie
  1.6 ktore|ktory|ktora .. to|jestes
  1.9 co|jak|gdzie|kto|jaki|jaka|kiedy ... nasz|nasza|nasze|razem|moj|moja|moim ... ?
  1.0 co|jak|gdzie|kto|jaki|jaka|kiedy ... nasz|nasza|nasze|razem|moj|moja|moim
  2.2 tylko ty wiesz
  1.8 zdjecie|foto siebie|z
  1.6 fotk*|selfie|zdjecie|foto .. wyslij|zrob|nagraj|z
  2.0 wyslij|zrob|pokaz .. fotk*|zdjecie|selfie
  1.8 z kim .. przyjemn*|rozmawiam|pisze
  2.0 to nie .. pisze
  1.6 na_pewno
  1.7 kto .. pisze & numer*|zapisan*
  2.2 co .. ci .. spadlo|dalem|dalam|kupil*
  -1.5 na_zdjeciu|drzwi

  [refusal]
  2.9 nie .. dam|podam|wysle|przeleje|pozycze|zaplace|bede
  2.2 nic .. ci .. nie
  2.0 nie .. ma .. mowy|opcji
  1.6 ^ nie|nope $
  1.8 sorry|przykro|niestety .. nie|ale
  1.8 nie .. mam .. tyle|kasy|pieniedzy|takich
  1.8 pisze .. zeby .. nie|nie
  2.1 nie xd
  1.6 popros|zapytaj .. kogos|siostre|mame|brata
  1.9 to .. ja .. poczekam
  2.7 nie .. przepisze|daje|stac|mam|wysle|przeleje|pozyczam|moge|zaplace|podam
  2.2 nikomu .. nie .. daje|podaje|wysylam
  2.4 nic_z_tego|odpada|nie_ma_szans
  2.4 najpierw .. porozmawiam|pogadam|zadzwon*
  -1.4 ?

  [paid-claim]
  3.1 przelalem|przelalam|zaplacilem|zaplacilam|wplacilem|wplacilam|oplacone|zaplacone|przelane|zlecone|potwierdzone|oplacilem
  2.6 przelew .. zrobiony|poszedl|wyszedl|wyslany|zlecony
  3.1 wyslalem|wyslalam|poszlo|poszly|poszedl|wyslane
  2.3 ^ zrobione|poszlo|wyslane|gotowe|juz|zlecone|zaplacone $
  2.1 juz .. przel*|wysl*|zaplac*
  2.2 powinno|powinny .. byc|dojsc
  -2.0 nie|jeszcze|jutro|musze .. przel*|zaplac*
  2.8 zrobione|potwierdzil*|zblikowal*|doszlo|doszly|kupilam|kupilem|potwierdzenie|puscilem|puscilam
  1.9 wplacil*|wyslane|oplacone
  -2.0 komend*|policj*|screen*

  [discovery]
  3.0 nie .. jestes
  3.3 to .. nie .. ty
  3.1 zhakowan*|zhakowal*|shakowan*|wlamal*|wlaman*|wlamali
  1.5 oszust*|zlodziej*|naciagacz*
  2.6 gadalem|gadam|rozmawial*|dzwonilem|zadzwonilem|dzwonilam|zadzwonilam|rozmawiam .. z|do|pod|wlasnie
  2.4 kim .. ty|jestes
  2.5 policj*|komisari*|zglaszam|zglosz*|dzwonie_do .. banku
  2.0 blokuj*|zablok* .. cie|numer|ciebie
  2.3 siedzi|stoi|lezy .. obok|tu|tutaj|kolo|ze_mna
  2.0 niezla|dobra proba
  2.2 wylogowal*|wyrzucil* .. mnie|z
  2.0 stary numer .. dziala|odebral*
  1.8 o boze|matko .. juz|przelal*
  2.2 przejal*|przejeli .. konto|profil|whatsapp*
  1.5 sciem*|przekret*|podstep*|naciag*|wyludz*|nabier*|nabrac|cwania*|zlodziej*
  2.3 ukrasc|wlamac|przejac .. konto|whatsapp*|sie
  2.5 komend*|prokurat*|policj*
  2.1 spadaj|wal_sie|baranie
  1.9 nigdy .. nie .. mowi|pisze|prosi

  [warning]
  1.1 uwaga|uwazaj*|ostrzezenie|ostrzegam|ostroznie
  2.4 oszust*|oszustw*|wlamal*|wlaman*|zhakowan*|phishing|wyludz*|przejeli|przejal
  3.3 nie|nikomu|nigdy .. placcie|wysylajcie|wysylaj|klikaj*|odpisujcie|odpisuj|dawac|podawaj*|przelewaj*|odpowiadajcie|podawac|dawajcie
  2.4 jak|jesli|gdyby .. ktos|napisze|bede|bedzie|poprosi|prosi ... kase|pieniadze|kod|blik|kasa
  1.1 to .. nie .. ja|on|ona
  2.2 przekazane|podaj_dalej|przeslij_dalej|przesylam
  2.1 zglos*|zablokuj*
  1.2 zadzwon*|dzwon* .. do|najpierw .. banku|niego|niej|mnie
  1.4 dwuetapow*|weryfikacj*
  2.4 podszyw*|podaj*_sie
  2.4 z .. twojego|jej|jego konta
  2.1 konto .. przejet*|zhakowan*
  1.1 podaj*|przekaz* dalej
  -1.6 film*|tv

  [owner-back]
  3.3 odzyskalem|odzyskalam|odzyskane|wrocilem|wrocilam .. konto|dostep|na|do|whatsapp*|swoje
  2.6 wlamali|wlamal|wlamano|zhakowali|przejeli .. mi|mnie|moj*
  3.0 moje|mojego|mi .. konto|konta|whatsapp* .. zostalo|bylo|zhakowan*|przejet*|wcielo|wlam*
  2.8 to .. nie .. ja .. pisal*|pisalam|bylam
  2.6 nie .. ja .. pisal*
  2.6 tu|to .. prawdziw*
  2.4 jestem .. z .. powrotem
  2.4 juz jestem z powrotem
  -2.2 mu|jej|jemu .. wlam*|zhakowal*|konto
  2.5 mi|mnie|moje|moj|moja .. @taken & @accts|numer*
  2.4 zhakowali mnie
  2.6 pode_mnie .. podszyw*
  2.6 sie pode_mnie
  2.8 odzyskal*|z_powrotem|odblokowac|odblokowal*|wrocilo .. @accts|swojego|moje|swoje
  2.2 konto wrocilo|odzyskane
  2.6 stracil* .. dostep|konto
  1.7 moje|moj|mojego konto|konta|numer|numeru ... @taken
  1.4 nie .. ja|moje .. pisal*|wiadomosci|prosil*|wysylal*
  1.0 nie ja|bylam_ja|bylem_ja
  1.2 haker|wlam|wlamania .. na|to
  -2.0 czy .. konto|to .. ty
  """#
