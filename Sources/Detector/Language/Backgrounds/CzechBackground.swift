// 108 everyday chat messages in Czech, one a line.
// Source: chats and dialogues written for this project; no real person's messages.
// Licence: Apache-2.0. Written by Scripts/style-backgrounds.py; do not edit by hand.

extension Backgrounds {
  static let czech = """
    slyšel. jaká wifi
    ta nová v dílně
    na routeru zespodu
    zamaštěný
    zkus dilna2020
    ne
    poslech. kde je Mára
    pod oktávkou
    Mára to ví. Octavia s dvojkou na konci
    samozřejmě
    zlatíčko, ten kočárek ještě máš?
    mám berunko, čeká na tebe v kumbále
    a kolik za něj, ať nejsem drzá
    pro tebe dvě a půl, i s fusakem
    to je málo, miláčku
    tak dvě a půl a tvoje štrúdlíky
    platí, pusinko
    hodíš mi to na ten účet jak jsme skládaly na primářku?
    jasně, ten mám uložený
    zítra na ranní ti ho dotlačím
    posláno 2500, v poznámce je sluníčko
    sluníčko došlo
    kolečka prý vržou?
    trošku, děkuju ti moc, ať slouží
    hey guys, máte zapnutý two-step verification? Kubovi někdo hijacknul WhatsApp přes fake \
    vote
    omg no, kde to je? Settings a pak?
    Settings, Account, Two-step verification, zvol si PIN a recovery email. Don't use birthday \
    lol
    done. Ten email step jsem skoro skipnul
    never skip it, jinak čekáš sedm dní
    thx, a těch 300 za drinks jsem ti poslal btw, we're even
    V kolik přijede Liam?
    16:40, Florenc.
    Vyzvednu ho. Večeře?
    Svíčková. Nejí vepřové.
    Svíčková je hovězí.
    Proto.
    Liam is next to me and reads along, so English from now on. He says hi.
    Hi Liam, welcome. Are you hungry?
    He says very.
    Dinner at six. Please buy bread.
    How many rolls?
    Eight.
    Saturday: Karlštejn, he wants a castle. Train 9:20?
    Fine. Sunday rest, then Letná.
    ahojky Bobínku, už jsme na chalupě
    jupí broučku, topí vám to?
    topí, kamínka hřejou jak blázen
    hlavně zavřete šíbr, miláčku
    jasně. a prosím tě sluníčko jaký je heslo na wifinu
    Ferdamravenec7 a vykřičník, zlatko
    nejde to, s háčkem nebo bez?
    bez, a F velký
    jééé už jede, pusu
    co máte na víkend v plánu
    zítra houby, v neděli nic
    přijedeme za váma v sobotu odpo, můžem?
    no ježíšikriste jasně, vezměte Fíka
    vezmem i bramborák ze dvora
    a já udělám kulajdu z těch hub
    tak v sobotu ve tři, ťapičky
    yo tady zas já, z pracovního. soukr. mi chcípnul
    lol který já
    ten co ti vypil kefír
    ok to sedí :D
    display v háji, svítí jen půlka
    ta kde je klávesnice nebo ne
    ne samozřejmě
    gg
    tak mi teď piš sem, ale ne memes, šéf to vidí
    těžkej život korporát
    přesně
    jdeš ve čt na to kino?
    jdu, ale lístky mám v soukr mailu
    nedostaneš se tam?
    ne, 2fa mi chodí na tu mrtvolu
    vem simku a dej ji do jinýho
    esim kámo
    ouč
    neznáš někoho na displeje
    Vojta z 2. patra pamatuješ? dělá to v ostravě
    to je daleko
    brácha říká že v holešovkách to dělaj na počkání
    tvůj brácha? pošli nr
    Brácha Ondra.vcf (soubor je přiložen)
    jsem zpátky na starym čísle, Ondra mě hodil přímo do krámu, 1 h práce
    nice, a memes můžu?
    můžeš, díky oběma
    vidíš ten bitcoin zas dole
    moje tři procenta mám v mínusu na auto nebude
    já koupil nahoře jako vždycky vole
    taky možná by nás měl někdo vozit naopak
    v sobotu máme volno co vodu na sázavě
    beru loď seženu já ty pivo
    jedem v devět z benešova
    Dobré ráno. Mám nový telefon, číslo zůstává. Může se ti zobrazit změna bezpečnostního \
    kódu.
    Zobrazila se v 7:12. Je to v pořádku?
    Ano. Starý mi přejel vysokozdvižný vozík.
    Potvrdíš hlasem? Jsem u zvedáku 3.
    Jdu k tobě, dvě minuty.
    Viděl jsem. Bezpečnostní číslo jsme porovnali, sedí.
    Zálohu jsem obnovil, chybí jen srpen.
    Děkuji za info.
    slyšela. kolik
    150. na rukavice a pytle. seznam visí v lednici
    v lednici?
    na lednici
    dala jsem ti to v hotovosti do krabice od čaje
    takže vařím čaj ze stopadesátky. odškrtnuto
    """
}
