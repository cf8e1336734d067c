// 584 everyday chat messages in Turkish, one a line.
// Source: chats and dialogues written for this project; no real person's messages.
// Licence: Apache-2.0. Written by Scripts/style-backgrounds.py; do not edit by hand.

extension Backgrounds {
  static let turkish = """
    naber cadı
    işteyim, toplantı bitmiyor
    annem aradı mı seni
    3 kere, açamadım
    dizi şişmiş yine
    ya of
    buz koysun
    koymuş ama bezelye koymuş sonra o bezelyeyi pişirmiş
    😂😂😂 kadın israfa karşı
    randevu almamız lazım ortopediden
    mhrs açsana onun
    e-devlet şifresini bilmiyor ki
    babam biliyordur
    babam wifi şifresini bilmiyor
    toplantı bitti. aradım annemi, ağrım yok dedi
    bana topallıyorum dedi
    klasik
    perşembeye yer var 21:15, alayım mı
    al al
    telefonuna kod gelecek onu okutacağım bana, annem "kod mod gelmedi" diyor
    mesajlar dolu onun, kampanyalar
    2400 okunmamış mesaj
    allahım
    aldım randevuyu. kodu üçüncü seferde okudu, tersinden okumuş
    hahaha canım benim
    bi de diyo ki sen benim kızım mısın yoksa dolandırıcı mısın
    dikkatliymiş aferin
    "kızımsan göbek adını söyle" dedi
    yok ki göbek adın
    ben de öyle dedim, "tamam sensin" dedi
    mısır halının üstüne kustu
    iyi mi
    iyi, kurdele yemiş
    nerden buldu
    çeyiz sandığından, açık kalmış
    sen o sandığı niye açıyosun
    havlu lazımdı
    ÇEYİZ HAVLUSUNU MU KULLANIYOSUN annem duymasın
    6 senedir duruyo evlenmiycem ben
    haklısın ama duymasın
    şu yeni telefon işi nolcak, ortak alıyoruz di mi anneme
    evet yarı yarıya
    ben kartla çektim 6 taksit, sen bana ayda bir yolla
    ne kadar düşüyo
    1150 gibi
    tm maaş yatınca. iban aynı mı
    aynı, şu: sort code 20-45-45 account 73219846
    elif nur yazıyo çıkan isim
    evet benim işte kimliktekini unuttun mu 😅
    ha doğru sen nurluydun. GÖBEK ADIN VARMIŞ
    lan
    anneme söyliycem
    attım ilk taksidi
    gördüm eyvallah
    telefon da geldi, ekranı kocaman, görecek kadın
    rengi
    yeşil. "bu yeşil mi mavi mi" tartışması 2 saat sürdü
    babam mavi dedi di mi
    nerden bildin
    doktor fizik tedavi dedi, 15 seans
    ameliyat yok yani
    yok çok şükür
    ohhh
    ama kilo verin demiş, annem doktora küsmüş
    🙈
    "o da şişman" diyo
    abla bana bi mesaj geldi kargo adres eksik diye link var, ben hepsiburadadan bişey \
    beklemiyorum
    tıklama sahte o, bizim ofiste de herkese geldi
    tmm sildim
    engelle de
    engelledim
    bayramda geliyo musun
    cuma akşamı trenle
    mısır?
    kutuda o da geliyo
    babam alerjik
    babam mısıra sosis veriyo gizli gizli ne alerjisi
    😂
    kapı zili çalışıyo mu gece geç gelirim
    çalışmıyo. alt kapıya şifre koydular 570042, kimseye verme apartman whatsappı kıyameti \
    koparıyo
    tamam
    gelirken met helvası al
    başka emrin
    çiğbörek ama o soğur di mi
    soğur
    tamam helva
    kanka
    kankaaa
    uyan
    final sonuçları
    açıklandı
    bakmaya korkuyom
    sen baksana benimkine
    numaramı biliyon
    şifrem de aynı hala
    uyuyodum
    saat 11 la
    bak
    dur
    hangisi
    termo
    DD
    ...
    geçiyo mu
    koşullu
    OHHHHHH
    nefes aldım
    şifreni değiştir salak herkes biliyo
    tm
    uy trabzonda yağmur
    ne zaman yok
    dün
    20 dakika
    babam fındığa çağıriy
    gitcen mi
    mecbur
    ellerin parçalancak
    sen gel yardıma
    ben mi ben spawn noktasında kamp atarım en fazla
    valo var mı akşam
    bağlantı çekmiyo köyde
    hamsi kadar internet
    telefondan hotspot
    paket bitti
    yollayim mi sana 5 gb hediye
    olur mu öyle
    oluyo turkcellden, sana sms gelir onu evet diye cevapla bitti
    la geldi
    krallll
    bana da bi çay ısmarlarsın
    çuvalla
    gir
    discorda gir
    giriyom
    sesin robot
    hamsi internet dedim
    kanka 200 lira atabilir misin cumaya kadar
    kyk yatmadı
    ayakkabı patladı
    atarım
    sen misin la bu
    kimim
    ne bileyim geçen furkanın hesabı çalındı öyle para istedi herkesten
    ses at
    🎤 0:05
    tm bu ses başka kimsede yok
    ne demek o
    kırık klarnet
    :D
    attım papara
    geldi moruk sağol cumaya elinde
    kyk yattı, yolladım bak
    250 gelmiş
    50si çay
    çayı ben ısmarlıycaktım
    he doğru
    neyse faiz
    sana bişe diycem
    ama gülme
    söyle
    ezgi
    yine mi
    story beğendi
    hangi story
    fındık
    fındığı mı beğendi seni mi
    bilmiyom işte
    yaz
    ne yazim
    "fındık ister misin"
    mal mısın
    vallahi işe yarar
    yazdım
    EE
    isterim dedi
    NE DEDİM BEN
    NE
    DEDİM
    2 kilo kargo yapıyom
    2 kilo az, 5
    kargo parası alıcı ödemeli olsun mu
    OLMAZ
    şaka
    steamime girmiş biri galiba, singapurdan giriş yazıyo
    hemen çıkış yap hepsinden
    mail geldi gerçek mi bilmiyom, linkli
    linke basma kendin steamden gir
    girdim, gerçekmiş
    kuzenim vpnle oynuyomuş
    kuzenini döv
    9 yaşında
    azcık döv
    istanbula geliyom 14ünde
    bende kal
    yurtta nasıl kalcam
    eve çıktım ya la
    ne zaman
    geçen hafta. adres https://paypal.me/x/250 haritada işaretli
    kadıköy mü zengin
    bodrum kat
    pencereden ayak görüyoz
    ezgi de istanbulda o hafta
    ayağını görürsek haber veririm
    he buyur noldu
    bi sn bakayım
    452636 bu mu
    benimki de şarj tutmuyo
    hayırdır la niye
    tamam da bende de az var
    attım
    yok artık
    annenle konuştum telefonun dünden beri kapalıymış. kimsin lan sen
    Yavrum sarma sarıyorum, sen napıyorsun
    Ne ödemesi kuzum
    Yurdu baban yatırmadı mı geçen hafta?
    Ne kadarmış bu fark
    Tamam oğlum söyle numarayı, abin göndersin
    Gönderdim annem, Allah bereket versin
    Sen hiç ellerinden öperim demezdin
    Eyvah ben yolladım yavrum
    ricanı yerim söyle
    geçen halı sahada ısmarladığın ayranı hala anlatıyosun sana 4 bin mi vercem
    gel bizim dükkana kasadan al
    hangi şehir
    takma adım ne benim
    herkes bana Pide der. sen kimsin bilmem ama Mia değilsin
    Günaydın şekerim, dizlerim işte, sen?
    Ne zaman toplanıyoruz, özledik vallahi
    Sana da güzelim
    Aa Nermin nisanda almamış mıydı?
    İyi olmuş, ben çeyreği getiririm o zaman
    Nermin'e tebrik yazdım, kızının nişanlısı bile yokmuş
    Geçen günde ne kırıldı bende söyle bakayım
    saat 4 lan ne var
    iyi misin sen
    sen mi çarptın o mu, ne barışması
    sen ağzına içki sürmezsin
    konum at geliyom
    tamam attım, sabah anlatırsın
    Estağfurullah, buyurun
    Tabii ne kadardı
    Olur hocam iletin lütfen
    Giriş yaptım, açıklamaya ne yazayım?
    Aman hocam tam onay ekranındaydım
    Bölüm grubuna ben duyurayım, siz şifrelerinize bakın
    İyi akşamlar evladım, sesi mi çok açmışım?
    Gözlüğümü buldum, 453-970 yazıyor
    Oğlum benim telefonda bir şeyler kayboldu, torunum bana hırsız girmiş diyor
    ne kodu be
    whatsapp diyo burda discord demiyo
    değil 😂
    geçen sınavda kimden kopya çektin söyle yollıyım
    çektin benden. bot musun nesin
    Hayırlısı, yine zam mı?
    680153 geldi
    Yabancı numara aradı, dolandırıcı olmasın
    Ben yöneticiye inip sorayım en iyisi
    Aman kızım kendin düşme de
    Hangi denizdesin sen, okulda değil miydin?
    Ne kadardı?
    Yatırırım da kızım, kedinin adı neydi, kumunu sipariş edeceğim
    Bizim evde kaplumbağa var. Hadi oradan
    kaydettim
    yolladım dekont ekte
    o kadar parayı telefonla konuşmam
    eski hattını aradım açtın, sesin de bülbül gibi. karakoldayım
    oo gurbetçi hayırlı olsun
    görüntülü ara özledik tipini
    ne yurduymuş
    ev arkadaşımızın adı neydi 2. sınıfta
    karnım hala ağrıyo gülmekten
    kişi başı ne düşüyo
    künefeyi tek başına yedin zaten
    yolladım bitanem
    Akşam arasana beni, bir şey danışacağım
    Olur, kötü bir şey yok değil mi?
    Kombi patladı, usta yenisi lazım diyor
    Hay aksi, bu soğukta
    Maaşa on gün var, bana 850 zł verebilir misin, ayın birinde hemen öderim
    Lafı mı olur. Ziraat hesabına mı?
    Evet hep kullandığın
    Havale ettim, yengeme selam söyle
    Hakkını ödeyemem abicim
    Ödersin, baklava yaptır
    Yöneticim elden versem olur mu, bankaya gidemiyorum
    Sağ olun, börek de bırakırım
    Talibim, son ne dersin
    Kapora atayım mı?
    Aşağıdayım, iniyor musun
    FAST attım, bak bakalım
    Eve gelirken kargo dolabına uğrar mısın aşkım
    uğrarım, şifre?
    090738, metronun oradaki mavi dolap
    kabul etmiyor
    Sondaki rakamı iki kere basmışsındır
    evet 😅 açıldı
    Parmakların çikolata gibi
    ben yaa yurt televizyonu
    kod gelmiştir bi desene
    süresi dolmuş
    oldu abla kralsın
    Ben senin vicdanın
    nasıl bildin
    21:15, çorapları unutma
    verirsin, her zamanki gibi geç
    yayladayız tek çizgi çekiyo o da rüzgara göre
    şarj aletini aldın mı bari
    arabada sandım, evdeymiş
    arayıp bulamazsanız merak etmeyin pazara kadar
    mısır ekmeği getir
    getiririm, yüzde 2 kaldı hadi
    indiniz mi
    indik, telefona kavuştum, mısır ekmeği bagajda
    toplantıdaydım ne oldu
    çıktım bile
    yanımda, dondurma istiyor bu havada
    Konuşabilir misin, dedem fenalaştı
    NE oldu
    Tansiyon düştü, acile getirdik, serum takıldı
    hangi hastane hemen geliyorum
    Devlet, kırmızı alan. Nüfus cüzdanını bul getir, vitrinin çekmecesinde
    buldum yoldayım
    Kendine geldi, hemşireye fıkra anlatıyor
    temel fıkrasıdır kesin
    Arkadaşlar Selma'nın hesabı ele geçirilmiş, R$ 850 isteyen olursa sakın göndermeyin
    Bana da yazmış, "canım kardeşim" diye başlıyo
    Selma bize hiç canım demez, oradan anlayın
    😂 doğru
    Kod isteyen olursa da vermeyin, arayıp sesini duyun
    Ya arayınca açmazsa?
    Açmıyorsa beklesin o para, kimse iki saatte batmaz
    Haklısın
    nasıl ya anlat
    e sen
    iyi ki bakmışsın
    Merhaba, otopark bariyer kodunu paylaşabilir misin, maketi indirmemiz gerekiyor.
    Merhaba, kod bu hafta değişti, bende eskisi kayıtlı.
    Güvenlikten Hasan Bey kapıya iniyor, kendisi açacak, kod gerekmiyor.
    Teşekkürler, Hasan Bey geldi, girdik.
    Selamünaleyküm gızım, anneni yedirdim gari
    Aleykümselam Emine abla, elin dert görmesin. İlacını aldı mı
    Aldı, azıcık da söylendi emme yuttu
    Söylenmezse hasta demektir 😄
    Bu e-nabıza girecez de randevusuna bakcaz, sifre istiyo
    Onun şifresi bende yok ki, kendi telefonuna gelir
    Heri, gelmiş emme ben gözlüksüz görmüyom, sana mı yollayım
    Yok abla bana yollama, kutucuğa kendin yaz, ben anlatırım. Anne yanında mı
    Yanımda, nohut ayıklıyo
    Tamam mesaja bas, altı rakam var, onu ekrandaki boşluğa gir
    Girdim, süresi bitti diyo. Nörüyon sen şimdi
    Ofisteyim. Yeniden gönder yazısına basın
    Bastım da internet gitti, bu köyün internedi böyle gari
    Yarın deneriz abla, acele yok
    Günaydın gızım, internet geldi, horoz öttü
    Günaydın. Hadi bir daha
    Oldu! Annen tuşlara bastı ben söyledim
    Randevu hangi gün çıkıyor
    Cuma sabah, göz, Muğla Devlet
    Tamamdır, izin alıyorum. Allah razı olsun
    bıdık iyi mi sabah topallıyordu
    iyi iyi diken batmış çıkardım
    benim büyük tasma kafes takımı duruyor 350 verirsen senindir
    taşıma kafesi mi bıdığa büyük gelir ama alırım arabada lazım
    yarın parkta getireyim mi
    getir saat kaçta
    yedi buçuk poğaça alırım
    geldim bankın orada
    gördüm seni el sallıyorum
    350 ceplerine bıraktım köpek kılı içinde buldum parayı zaten
    anneciğim teyzemlerin yemeği pahalıya patladı, otobüsteyim
    Ne kadar tuttu kızım
    2.100, seninle yarı yarıya, link attım dokunman yeter https://tikkie.me/pay/a1b2c3
    dokunmak* değil tıklamak
    Ben o linkten korkarım, nakit veririm
    ok ben yarın zaten sana uğruyom, dolmuş varsa
    Dolma yaptım, dolmuş değil
    🤤 daha iyi
    Masanın üstüne koydum 1050, üstü bozuk kaldı
    aldım anne, dolmalar da dahil ❤️
    Merhaba, dünkü haber için teşekkürler, kaynak gizliliği sağlandı.
    Rica ederim. Piyasayı takip ediyor musunuz?
    Bitcoin 2021'de aldığım fiyata ancak geldi, yani hâlâ zarardayım.
    Ben 2022'de sattım, %40 kayıpla. Kapattım o defteri.
    Biz de “uzun vade” diyerek avunuyoruz.
    Merkez Bankası ne açıklar sizce?
    Sabit. Bir kahvesine iddiaya girerim.
    İndirir derim. Kabul.
    Sabit kaldı, saat 14'te açıklandı.
    Gördüm. Kahveyi kaybettim.
    Redaksiyondaki kantine sizin adınıza bir kahve bıraktım, fişi masanızda.
    Fişi buldum, teşekkürler, hâlâ sıcaktı.
    güzel yürekli üyem, sabah sabah rahatsız ediyorum
    estağfurullah başkan yardımcım, buyurun canım abim
    bizim Nermin ablayı ambulans aldı evladım, 112 acile getirdiler, gelir misin
    ay geliyorum hemen yavrum! hangi hastane
    Şehir hastanesi, mavi giriş
    taksideyim ablacığım, 20 dakika
    doktor içeri aldı, tansiyon oynamış
    Allah'ım sen koru. çorap aldınız mı, o üşür
    sen gel yavrum gerisini hallederiz
    geldim, mavi girişte simitçi var, orada durayım mı
    güvenlik sağdan al dedi
    tamam, koridorun sonunda sizi gördüm, elinizde poşet
    el salla bakayım tatlım
    salladım
    tomografi temiz çıktı şükür, bir gece kalacak
    oh çok şükür, helalleştirdik sanki
    belediyeye haber ver canım, öğleden sonra komisyona gelemem
    verdim, komisyonu yarına aldırdım güzel abim
    sen altın kızsın
    siz de bizim babamızsınız
    Nermin abla su böreği istiyor diyor, gözü açıldı
    ay içim açıldı 😊 akşam yapıp getiririm
    yorma kendini
    yormak değil, bayramım benim
    gelmiş kızım, kapıda tabakla gülüyor hemşireler
    asansördeyim, beşinci kat, açık tutun kapıyı
    Merhaba, millî kütüphanedeyim. Vergi levhası dosyası bende yok.
    Merhaba, bende var, nasıl ileteyim?
    Buradaki bilgisayardan girip indireceğim.
    WhatsApp Web mi?
    Evet, ekrandaki QR'ı telefonumdan taratacağım, bağlı cihazlarda görünecek, şaşırmayın.
    Ortak hesap değil, sizinki, bana görünmez ki.
    Doğru, sizde ben yokum. Karıştırdım.
    Çıkışta oturumu kapatmayı unutmayın.
    Taradım, yazıcı kartı istiyor.
    Kart üç lira, girişteki görevliden.
    Görevli yok, öğle arası.
    Muhasebeci Ayten Hanım PDF'i zaten size e-posta atmış, saat 11:02'de.
    Buldum. İstenmeyen klasörde kalmış.
    O zaman kütüphaneye gerek kalmadı.
    Kalmadı. Oturumu kapattım, bağlı cihaz listesi boş.
    Çok iyi, teşekkür ederim.
    kurban olam qızım bu kasa niye açılmi
    ana şifre koydun mu sen içine
    valla bi şey bastım, neydi bizim sayı, hele bir söyle
    babamın plakasıydı ana, 63'ten sonraki dört rakam
    heyran, bu da olmi, kırmızı yandi
    dur bas basma, lobideyem, çıkiyem yanıya
    gel gel, altınlar içerde qaldi, kapıda bekliyem
    Beyler, teknik direktörün doğum günü. Kaç yaşında olduğunu kimse bilmiyor, sormak da \
    cesaret ister
    Ben sormuştum, o gün yüz metre koştum
    Adam başı 150, ortak forma alıyoruz, arkasında “Ben 1959” yazacak
    59'lu mu?
    Hayır ama takımımızın son kupası o yıl
    Kupa dediğin mahalle turnuvası, ama olsun
    Liste Murat'ta, mahalle tüpçüsünün
    Tüpçüye güvenmem, kaleci kendisi
    Kaleci olduğu için parayı tutar
    Hiç top tutamadı ki
    Gün 2: 11 kişiden 7 verdi. 4 kişi “maaşta” dedi
    Ben o dört kişiden biriyim, maaş yatarsa
    Sen maaşı yıllardır bekliyorsun
    Yattı, 150'yi tüpçünün eline verdim, fişini bile istemedim
    Murat 8 dedi, hayırdır
    Tüpü de aldım, tasarruf
    “Ben” yazmayı unutmuşlar, sadece 1959 yazıyor
    Teknik direktör de aynı kafada zaten
    Giyer de ne olduğunu anlamaz, tam bize göre
    Saygıdeğer öğretmenim, umarım bu hafta kendinizi daha iyi hissediyorsunuzdur.
    Canım öğrencim, çok şükür, öksürüğüm de artık yalnızca gece ziyaret ediyor.
    Size çok mahcup oldum, pazartesi günü Facebook hesabım ele geçirilmiş, sizin de duvarınıza \
    uygunsuz şeyler yazılmış.
    Gördüm ama onu sen yazmamış olduğun belliydi, çünkü “ki” eki ayrı yazılmamıştı.
    Beni böyle bir işaretle tanımanız beni hem güldürdü hem gururlandırdı.
    Yirmi yıl o “ki”lerin peşinde koştum, tabii tanırım.
    Hesabı çarşamba günü geri aldım, şifremi değiştirdim ve yazılanları sildim.
    Aferin, sen zaten hep temiz defterden yana bir çocuktun.
    Eğer size bağlantı gönderilmişse lütfen açmayınız, birkaç arkadaşım açmış.
    Açmadım, torunumun ricasıyla açılmamış mektup gibi duruyor.
    Torununuza teşekkürlerimi iletin, çok zekice bir tavırmış.
    Kendisi 9 yaşında, “şüpheliyse dokunma” diyor, komutan gibi.
    Sizi Cumartesi görebilecek miyim, kitap fuarında stantta olacağım.
    Görebilirsin, bastonla değil, kendi ayağımla geleceğim.
    O hâlde saat üçte girişteki çınarın altında.
    Çınarın altında, şiir kitabıyla.
    Merhaba, Ankara biletlerinin dökümü çıktı.
    Merhaba, evet?
    Kişi başı 620. Grup kasası senin payını karşıladı, geri aktarım istenecek.
    Kasada ne kadar kaldı?
    1.140.
    Hemen göndereyim, yine kasa hesabına mı?
    Evet, Duygu adına olan.
    620 gönderildi, dekont sende.
    Kasa şu an 1.760.
    Peki ön grup konusunda karar verildi mi?
    Duygu'nun kuzeninin grubu teklif edilmiş.
    O grup bir kere fişe takılmıştı, sahne karardı.
    Hocam, sizin çöpünü topladığımız parkı hatırlıyor musunuz
    Cezaydı, unutmuşsun
    İşte o parka salıncak istiyoruz. İmza: http://dance.example.live/v?id=3
    Benden T.C. istemiyor, bu iyi
    Sadece isim ve semt
    Semtime “emekli” yazdım
    Kabul etti mi
    Etti. Sistem benden genç
    Kaç imza var sizce
    Senden fazla olmadığına eminim
    318
    319. Demin emekli girdi
    Belediye cevap yazmış: “değerlendirilecektir”
    Bu edilgen cümleyi ödevde görseydim silerdim
    Ben de öyle cevap yazdım
    Ne yazdın
    “Özne kim?”
    Gurur duydum
    Dün müdür bizzat aradı, salıncak değil kaydırak verecekler
    İkisi arasında ahlaki bir fark var
    Biri yukarı, biri aşağı
    Tam da hayatın kendisi
    27 Nisan'da açılış, kurdele kesilecek
    Beni çağırmayın, ilk ben kayarım
    Zaten onun için çağırıyoruz
    O halde çocuk pantolonuyla gelirim
    acil
    Ada'yı alır mısın
    kreş 16:30
    aldım bile, ben önünden geçiyordum
    ohh
    köpek de yanımda, Ada sırtına binmiş
    biner o, geçen de ördekten binek yaptıydı
    dinledim. hesabın mı
    evet insta gitti. sana yazdıysa ben değilim
    bana “ucuz telefon” yazmış
    ucuz telefon satmıyorum
    zaten inanmadım, sen pahalısın
    dinledim 😊
    geri aldım dün gece. iki aşama açtım
    yardım eden oldu mu
    Efe anlattı, 12 yaşında, alkış
    kimin oğlu
    dinledim, ikimizin
    link tıkladıysan söyle
    tıklamadım
    güzel
    çocuğun ayakkabısı küçülmüş, pazar alayım mı
    al, 36 numara olsun, fişi at yarısını vereyim
    tamam, haber verdiğin için sağ ol
    abi hat gitti dün, çekiyodu sonra pof
    pof mu, alo mu
    pof sonra boş
    wifi'den mi yazıyon
    yok bugün yeni sim taktılar, aynı numara, geri geldim kral
    dün benzine 200 vermiştim sana, yaz onu da bi kenara
    attım papara 200
    geldi eyv
    Merhaba, ben antrenör Milan, sizin anneanne yanımda şimdi salonda
    Merhaba hocam, ne oldu, düştü mü
    Yok yok iyi. O maç videosu izlemek ister, kulüp uygulama giriş yapamıyor
    Ah o şifreleri hep unutur
    Uygulama kod sizin telefona göndermiş, çünkü kayıtta sizin numara var
    Evet kulüpten geldi: 999360. Anneanneye söyleyin gözlüğü çantada
    Girdi! O şimdi torun gol atmak görüyor ve alkış yapıyor
    Canım benim
    Sağ olun, çok kolay oldu
    Merhaba, mezunlar derneği yıllık aidatı 300, liste ektedir, son gün ayın 20'si.
    Merhaba. Listede adımın yanında tik var, ocakta mı yatırmışım?
    Kontrol ettim, evet, 11 Ocak'ta otomatik talimattan geçmiş. Sizden bir şey gerekmiyor.
    Güzel, ilk kez bir konuda önceden davranmışım.
    kaş evi, kapora
    kaç
    adam başı 1250, ortak hesaba
    geçti. çadırı da götürelim mi, balkon büyükmüş
    dinledim. zincir mi fren mi
    fren. ön
    dinledim. pabuç var bende
    akşam apartmanın altında
    oldu, durdu bisiklet
    pazar sabah sahile kadar sürelim mi, poğaça benden
    Ayşe Hanım gızım, o içli köfteyi nasıl kapatıyosun açılmadan gari
    Elini ıslatıyon teyzem, bulguru yoğururken de irmik katıyon bi gaşık
    İrmik mi? Bizim oralarda un katarlar emme
    Un olursa taş gibi olur, irmik tutar
    Ceviz acımsı oldu bi de
    Eskidir o, dolapta sakla, ben güneşte kurusunu alıyom pazardan
    Hangi pazardan, salı mı perşembe mi
    Perşembe, Döndü ablanın tezgâhı, yeşil örtülü
    Heri, onun nar ekşisi de şekersiz
    Hah bi de nar ekşisini içine koyma üstüne dök
    İçine koyduydum 🙈
    Olsun, o da ekşi ekşi iyi olur
    Yoğurdum hamuru, masaya dayandım belim kırıldı
    Benim oğlan gelsin yoğursun, kolları var boşuna duruyo
    Gelsin gelsin, bi tabak da ona ayırırım
    Bu arada kapının zili yine çalışmıyo, elektrikçi ne vakit gelcek acaba
    """
}
