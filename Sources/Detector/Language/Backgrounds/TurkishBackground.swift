// 2912 everyday chat messages in Turkish, one a line.
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
    çalışmıyo. alt kapıya şifre koydular 194264, kimseye verme apartman whatsappı kıyameti \
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
    geçen hafta. adres https://video.example.com/watch?v=a1b2c3 haritada işaretli
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
    kızlar dün efsaneydi
    karnım hala ağrıyo gülmekten
    hesabı ben ödedim, ibanımı yazıyorum kaçmayın
    FR1420041010050500013M02606
    kişi başı ne düşüyo
    850 zł, künefe benden olsun
    künefeyi tek başına yedin zaten
    yolladım bitanem
    geldiii
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
    Sayın kat malikleri, kasım aidatlarının son günü ayın 10'udur.
    Daire başı tutar 850 zł.
    Apartman hesabı: DE89370400440532013000, açıklamaya daire numarası yazınız.
    Yöneticim elden versem olur mu, bankaya gidemiyorum
    Olur Hüsniye Hanım, kapıcıya bırakın makbuz keseriz.
    Sağ olun, börek de bırakırım
    O zaman makbuz iki nüsha olsun
    Bisiklete hâlâ talip misin, balkonda yer kaplıyor
    Talibim, son ne dersin
    850 zł ama kilidi hediye
    Kapora atayım mı?
    Gerek yok, gel bir tur at, beğenirsen konuşuruz
    Aşağıdayım, iniyor musun
    Pompayı da alıp iniyorum
    FAST attım, bak bakalım
    Düştü, güle güle kullan
    Eve gelirken kargo dolabına uğrar mısın aşkım
    uğrarım, şifre?
    090738, metronun oradaki mavi dolap
    kabul etmiyor
    Sondaki rakamı iki kere basmışsındır
    evet 😅 açıldı
    Parmakların çikolata gibi
    Gece gece kim giriyor benim hesaba Eskişehir'den
    ben yaa yurt televizyonu
    kod gelmiştir bi desene
    719-204
    süresi dolmuş
    Uyuyor muydun yazarken
    Al bakalım: 052150
    oldu abla kralsın
    Telefonu yeniledim, numaram aynı ama rehber uçtu, kim olduğunuzu yazın
    Ben senin vicdanın
    Engin sen misin
    nasıl bildin
    Cumartesi maçın saatini bir daha atsana
    21:15, çorapları unutma
    Bir de banka uygulaması yeni telefonu tanımıyor, halı saha parasını elden veririm
    verirsin, her zamanki gibi geç
    yayladayız tek çizgi çekiyo o da rüzgara göre
    şarj aletini aldın mı bari
    arabada sandım, evdeymiş
    arayıp bulamazsanız merak etmeyin pazara kadar
    mısır ekmeği getir
    getiririm, yüzde 2 kaldı hadi
    indiniz mi
    indik, telefona kavuştum, mısır ekmeği bagajda
    Aç şu telefonu ne olur
    toplantıdaydım ne oldu
    Marmaray durdu, içindeyiz. Defne'yi servisten sen alır mısın
    çıktım bile
    Hocaya haber verdim, parola "mandalina"
    yanımda, dondurma istiyor bu havada
    Bir top, vanilyalı. Hayatımı kurtardın
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
    Az kalsın dolandırılıyordum bugün
    nasıl ya anlat
    Yeğenim gibi yazdı, "hattım değişti, telefonum kırık konuşamıyorum" falan, 2340 euro \
    lazımmış
    e sen
    IBAN'ı girdim, karşıma bambaşka bir isim çıktı, durdum
    iyi ki bakmışsın
    Siz de mutlaka isme bakın, iki adımlı doğrulamayı da açın bu akşam
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
    merhaba mama sandalyesi duruyor mu
    duruyor
    son ne olur
    900 olur elden
    nereden alıcam
    https://www.example.org/news/4417
    şu parkın karşısı, 6dan sonra evdeyim
    geldim aşağıdayım
    çıktın mı yola
    çıktım köprüdeyim
    akşam annemler gelcek mangal yakarız
    kömür var mı
    yarım torba
    2200 at şuraya hemen
    TR330006100519786457841326
    M. de Boer
    kim bu
    sonra anlatırım adam bekliyo
    çekiciymiş araba tem de kaldı
    gece kaç kere kalktı
    saymayı bıraktım
    bizimki 4
    şanslısın valla
    kahve içmeye gelsene
    öğlen uykusunda gelirim
    uyudu geliyorum, ne getireyim
    süt al sade
    asansör bozuk mu sizin
    evet 4 kat
    bebek arabasıyla mı
    bırak aşağıda ben iniyorum kucaklarım
    emziği sizde unuttum galiba
    koltuğun altından çıktı
    kalsın yarın alırım
    oglum
    bakarmısın
    buyrun
    ekmek aldım iki tane fazla
    kiminle görüşüyorum
    oglum ben annen bu yeni numaram kontor bitti diye hat degistirdim
    kimsin
    annen oglum
    en son ne konuştuk peki
    ne bilim ben kapatıverdin yuzume
    eski numarandan ara o zaman
    o cekmiyor artık cocugum
    babamı aradım tamam seninmiş, kaydettim
    allah allah insan annesini tanımaz mı
    kargo geldi mi
    kapıda kod istiyor bende yok
    014784
    tamam aldım mutfağa koydum
    içinden ne çıktı benimki mi seninki mi
    tencere kapağı
    tencere nerde
    yok sadece kapak
    siparişe bak set yazıyor https://tikkie.me/pay/a1b2c3
    iki parça gönderilmiş diğeri yolda diyor
    geldi mi öbürü
    geldi bunda da kod istediler 014784 okudum verdiler
    abi neredesin
    veznedeyim para istiyolar yatış için
    ne kadar
    6.800
    kartımda limit yok
    kendi hesabına mı
    yok hastanenin sort code 20-45-45 account 73219846 açıklamaya annemin tc sini yaz
    yaptım dekont atıyorum
    tamam aldılar yukarı çıkarıyolar
    ne dediler
    safra kesesi, sabah ameliyat
    ben gece gelirim otobüse bakıyorum
    23.30 var bunda yer https://papara.com/x
    aldım 17 numara
    gelirken annemin gözlüğü başucunda unutma
    girdi ameliyata
    garajdayım geliyorum taksiye biniyom
    Velilerimiz piknik günü için anketi işaretler misiniz http://dance.example.live/v?id=3
    pazar bize uymaz ama işaretledim
    yağmur olursa?
    Yağmurda kapalı alanda olacak, öğretmenimiz söyledi
    akşam 9 saha tamam mı
    ben yokum bel gitti
    9 kişiyiz lan
    kuzeni çağır
    kuzen geçen sefer kalede uyudu
    10 kişi olsun yeter
    saha 2.400 kişi başı 240, kaptana atın
    sort code 20-45-45 account 73219846
    ben gelmiyorum ki niye
    sana değil gruba yazdım sandım pardon
    kaç kaç bitti
    7-4 yenildik kuzen 3 gol yedi
    Sayın komşular kasım aidatı 850 TL, son gün 15 Kasım. Hesap değişmedi: \
    ES9121000418450200051332
    Daire 7 yatırıldı
    asansör ne oldu
    Parça bekleniyor, cuma dediler
    arkadaşlar insta hesabım çalındı mağazadan link atıyorlarmış AÇMAYIN
    açtım ben ama bişi girmedim
    şifreni değiştir yine de
    tamam. siparişim ne olacak
    o kargoda, ondan sorun yok
    gain e giricem sana kod gelir atar mısın
    televizyonu sıfırladım
    018868
    oldu
    Kızlar bu ay gram 6.100 olmuş, herkes ona göre yatırsın. Sıra Nermin'de
    DE89370400440532013000
    yolladım
    börek kimden
    benden
    Nermin'e mi senin hesabına mı atıyoruz bu ay, geçen ay karışmıştı
    bana, ben ona topluca altın alıyorum kuyumcudan
    benim banka havaleyi yarına attı mesai dışı diye
    olsun
    Filiz ödemedi mi hala
    Filiz elden getircekmiş
    geçen ay da elden dedi
    aramızda kalsın ben tamamladım onu
    ayy sen de
    11 kişi tamam, pazar 14te Nerminde
    limonlu kek benden
    sinav iptalmis
    hoca gelmemis
    allahim sana geliyorum
    kantine gel
    arama toplantıdayım
    bilet 4.180 kartım 3d sms gelmiyo sen al
    isimler
    ben ve Ege. 18.40 sabiha
    aldım pnr yi mail attım
    çıktım toplantıdan. akşam atıyorum parayı
    acele yok
    Burak ben yeni şirket hattım bu, eskisi kapanıyor ay sonu
    izin formlarını da buradan atarsın
    Ahmet abi kombi yine su akıtıyor
    Usta yollayayım yarın evde misiniz
    17den sonra
    Tamam Servet usta gelir, parasını ben veririm
    Geldi, genleşme tankıymış 1.900 istedi ben verdim
    Kiradan düş
    Tamam düşerim, fişi saklıyorum
    Hocam iyi akşamlar kira zammı ne olacak
    İyi akşamlar tüfe ne ise o
    21.300 yapıyor yuvarladım
    21 olmaz mı
    Olsun. Ocaktan itibaren yeni hesap ES9121000418450200051332 Ziraat
    eskisini kapattım bankaya küstüm
    Abi bunu teyit için bi arayabilir miyim kusura bakma
    Ara tabi doğru yapıyorsun
    Tamamdır kaydettim
    abla e devlete girmem lazım senin telefona gelir kod, doğum borçlanması için
    yeni uyandım saat farkı. gelen mi
    süresi geçti tekrar gönderiyorum hazır mısın
    hazır
    811417
    girdim. 3 yıl çıkıyo
    iyiymiş
    selam, rahatsız ediyorum
    buyur
    arabanın yarısı bendeydi ya, senin ödemediğin 3 taksit duruyor. 9 bin
    şu an yok
    iban aynı FR1420041010050500013M02606 ay sonuna kadar bekliyorum
    olmayınca olmuyo
    peki, noterdeki kağıdı hatırlatırım
    avokado verdin mi hiç
    verdim suratıma tükürdü
    hahah
    bizimki muzdan başka bişi yemiyor
    yoğurtla karıştır
    yoğurt da olmadı
    o zaman mamaya devam
    doktor ne dedi size demir için
    günde 8 damla, limonla
    bizimkinin karnını bozdu
    bizde de siyah yaptı normalmiş
    sende küçülen tulumlardan 80 beden var mı
    3 tane var 150 hepsi
    ayır bana
    Yönetim kurulu için online oy kullanabilirsiniz, şifreniz zarfta \
    www.ballet-vote.example.site/k
    zarf gelmedi bize
    Görevliye bıraktık C blok, alın lütfen
    aldım kullandım
    yarın kar tatili var mı bak valilik https://shop.example.net/item/98213
    ilk ve orta kademe yazıyor lise yok
    ohh be
    eyyy bizim ilçe yokmuş listede
    var ya 3. sırada
    o merkez, biz köy
    yürüyün gidin o zaman okula
    40 cm kar
    müdürü ara sor
    tatil dedi servis çıkmıyormuş
    nöbetten çıktın mı
    8de çıktım köpeği gezdiricem
    öp benden
    öptüm yaladı
    3bin acil DE89370400440532013000 K. Peeters
    Merve bu sen misin
    benim ya
    sesli at
    tamam sensin attım
    naptın gene
    veteriner. köpek çorap yutmuş
    canım bi şey hatırlatcam kızma
    kızmam
    ağustosta bebek arabası için 2750 vermiştim ya
    aaa unuttum değil de toparlayamadım
    acelem yoktu da şimdi muayene var
    cumaya kadar yarısı olur mu
    olur
    yarısını attım kalan ay başı
    canım ay başı oldu da
    biliyorum utanıyorum
    utanma ya
    500 atsam kalan 875 haftaya
    bu arada araba hala kullanılıyor mu bizim küçük için geri alsam mı diye düşündüm
    tekeri oynuyo ama olur, getireyim
    getir sayarız o zaman kalanı
    yaa sen bi tanesin
    servis geçti mi sizden
    yok hala
    şoför değişmiş yolu bilmiyo
    geldi şimdi, 20 dk rötar
    haber ver öğretmene
    Abla ben Songül oglumun telefonu bu benimki calındı dolmusta
    Geçmiş olsun Songül abla
    carsamba gelecem yine
    Tamam
    Abla bu yeni hattım kaydet
    Songül abla hangi gün geliyordun sen
    Carsamba abla niye
    Emin olmak için. Kaydettim
    getirde indirim kodun varmı
    009858
    geçersiz dedi
    150 üstü alışverişte
    heh oldu
    baba
    para
    Oğlum selam sabah yok mu
    selam baba. 1200 lira yurt ücreti bugün son gün gecikme işliyor
    yurdun hesabı GB29NWBK60161331926819
    Geçen hafta yatırdım ya ben onu
    o eylüldü
    Öğlen arası yatırırım yemek yedin mi
    yedim
    12. ay aşısı için randevu alabilir miyim
    Tabi salı ve perşembe 9-12 arası
    perşembe 10
    yazdım, aşı kartını unutmayın
    biraz ateşi var yine de gelelim mi
    Doktorumuz görsün gelin
    Kulak enfeksiyonu reçete sistemde, 3 gün sonra kontrol
    aşı ne zaman o zaman
    İyileşince, 10 gün sonra arayın
    merhaba kontrolden sonra aşı için yazmıştım
    Salı 11.30 uygun mu
    olur. ücreti var mı
    Sağlık ocağında ücretsiz, bizde rota 2.750
    ocakta yaptırayım rotayı da yaptırmayalım mı
    12. ayda rota yok zaten, hekiminiz bilgi verir
    hay allah tamam teşekkürler
    PTT diye gelen sms e basmayın 14,90 istiyor kartı boşaltıyorlar
    annem bastı galiba
    hemen kartını kapat
    kapattık 3 bin gitmiş bile
    ilandaki fotoda ayakkabıyı ters çeken sen misin
    ben değilim ya, kocam çekmiş onu
    belli
    değiştirdim
    bu sefer de etiket ters
    onu da ben yapmadım
    kim yaptı kedi mi
    kocam diyorum
    neyse alıcı çıktı mı
    3 kişi "son ne olur" yazdı biri de takas istedi saç kurutmayla
    Sayın veli gezi ücreti 1.150 TL, 22'sine kadar
    GB29NWBK60161331926819 Tur şirketi: M. de Boer
    Okulun hesabı değil mi
    Hayır anlaşmalı tur firmasının, dilekçede de var
    Tamam buldum sayfa 2
    eniştem sana bişey sorcam dedi
    sorsun
    bilgisayar almış ikinci el
    kaça almış
    9a
    kimden, içi temiz mi eski sahibinin hesapları falan kalmasın
    dükkandan faturalı
    iyi o zaman
    internete bağladık
    kız bizim whatsapp bilgisayarda çıkmış nasıl takıcaz
    telefonda ayarlar bağlı cihazlar + ya bas ekranı okut
    telefonu kilitledi
    parmağını koy
    oldu. peki bu ne Chrome dünden kalma
    o sizin eski oturum, çıkış yap kalsın yenisi
    tamam gitti
    şehriye çorbanın tarifini atsana
    dinleyemiyom çocuk uyuyor yaz
    https://shop.example.net/item/98213 buna benzer, nane koyma sadece
    Ablamın keşkeği belediyenin yarışmasında, sayfada beğeni lazım \
    https://stem-dans.example.top/nl
    beğendim
    400 tane var zaten ezmiş
    birinci oldu fırın kazandı
    abim görmesin ama kuruyorum şunu
    40. yaşına ortak saat alıyoruz kişi başı 1800
    benim ibana ES9121000418450200051332 açıklama yazma görür ekranda
    niye açıklama yok ya şüpheli durdu
    aynı bankadalar ortak hesap görüyor işte
    tamam attım "halı" yazdım
    halı mı
    evet halı
    sizde de mi ishal
    dün başladı
    bütün sınıf
    pirinç lapası patates
    aynen
    şimdi ben de oldum
    müdüre hanım mesaj atmış sınıfı kapatıyolar 2 gün
    yarın işe nasıl gidicem ben
    bana bırak benimki evde zaten
    ikisi birden kusarsa
    leğen çok
    ya sağ ol valla
    seninki uyudu yoğurt yedi
    oh
    benn muzeyyen teyzen yenı hatt aldm turkcel den gecdm
    Teyze geçen hafta da biri böyle yazdı bana, arayabilir miyim?
    ara yavrm
    tamam teyze sensin, kaydettim
    bahçedeki tavuk sesinden bile belli oldu
    direksiyon sınav ücreti ne kadar oldu hocam
    2.150 meb hesabına ziraatten yatacak tc ile, kurs hesabına değil
    son gün
    ayın 8i
    yatırdım makbuz bu
    Selin çabuk
    trafik kazası yaptık iyiyiz ama çekici+ekspertiz
    9.200
    FR1420041010050500013M02606 M. de Boer Oto
    iyi misiniz gerçekten bi ses at
    attım 10 bin, kalanı su alın
    evdeyiz, yarın yatırıyorum
    adresini doğrula diyor spotify mail geldi mi sana
    geldi de link süresi geçti demiş
    ben yeniden yolluyorum, hemen bas
    posta kodu istiyo
    35530
    Forma rengini seçiyoruz kaptanlar grubu anketi http://dance.example.live/v?id=3
    turuncu dedik
    yine mi turuncu
    demokrasi
    patates fazla aldık ister misin
    isterim kapıdan alırım
    ip uzattım balkondan
    Kdv beyannamesi için size gelen onay kodunu iletir misiniz
    Hangi kurumdan geliyor gözükecek
    GİB diye gelecek, açıklamada "beyan onay" yazar
    geldi 880043
    Onaylandı, tahakkuk 1.204 TL, ay sonuna kadar
    Merhaba ben Pınar, bu eşimin telefonu. WhatsApp'ım çalındı benden mesaj gelirse cevap \
    vermeyin
    Aman geçmiş olsun. Para istediler biz yollamadık
    Kod yollama modası var sakın
    Pınar geri aldın mı
    Aldım ama sabaha kadar beklettiler
    Hakan hocam bayramlık parası elden verilecekti ya
    evet?
    maaş yatmadı bizim 5 bin lazım hesaba değil elden
    3 var gel al akşam
    gelirim 8de
    kapı bozuk, mesaj at
    dizi başladı
    çayı koydum
    gördün mü kaynanayı
    gebersin
    Mehmet Bey iyi günler, ay sonunda çıkıyoruz hatırlatmak istedim
    Bugün 5i değil mi, dilekçe lazım
    Aldım. Ev göstermek için gelecekler olabilir
    Hafta içi akşam olsun çocuk gündüz uyuyor
    kimse gelmedi hiç
    Sahibindenden ilan vermedik daha, yeğenim girecek
    Mehmet bey anahtarı bıraktım kapıcıya, depozito ne zaman
    Evi bi göreyim
    gördünüz mü
    Gördüm mutfak dolabı kırık 1.500 düşüyorum
    o girdiğimizde de kırıktı fotoğrafı var
    atın
    Doğru. Tam iade, iban yazın
    ES9121000418450200051332
    18 bin gönderdim
    cumartesi gece benle değişen
    pazar gündüz verirsen
    verdim
    sorumluya yaz
    yazdım onayladı
    pazar gündüz ben yokum biliyorsun değil mi sen varsın
    biliyorum yazdım takvime
    anahtar ilaç dolabında değil çekmecede
    6 numaranın pansumanı 10da
    not aldım
    eyvallah
    kazak çekti yıkamada iade olur mu
    kaç derecede yıkadınız
    40
    etikette 30 yazıyor malesef
    kocam yıkadı
    yarısını iade edeyim bari üzülmeyin
    ES9121000418450200051332 çok naziksiniz
    125 gönderdim
    acil su patladı annemlerde
    usta 3500 istiyor elden yok NL91ABNA0417164300 M. de Boer
    vanayı kapat önce
    kapandı
    attım 3500
    parkeler?
    salon gitti
    Doç. Dr. Aksoy muayenehanesi, geçici numaramız, eski hattımız arızalı
    randevum ne zaman peki
    yarın 14.15 kontrol
    doğru, kaydettim
    muayene 1.900 nakit veya kart
    hangi renk yapalım
    gri mi sıkıcı
    adaçayı o
    gri işte
    benim dolap 44 ün kodu neydi sen seçmiştin
    445777 sondan iki basınca açar
    açıldı. içinde 2 tane senin havlun var
    3 haftadır arıyorum
    Hasan usta çek günü bugün 16.00. 35 eksik, var mı
    35 ne 35 bin mi
    he
    20 ayarlarım
    olur. GB29NWBK60161331926819 bizim hanımın hesabı, benimkinde haciz var
    attık
    sağolasın. pazartesi mal parası gelince ilk sen
    beyler saha 2400 12 kişi 200er. papara +31 6 27795022 ya da iban ES9121000418450200051332
    ben geçen hafta fazla attım onu düş
    80 galba
    tamam 120 at
    atıldı
    ablam müsait misin
    15 bin kredi kartına yatırmam lazım asgarisi bugün, ay başı veririm
    bende de yok valla, çocukların servisini ödedim dün
    tamam canın sağolsun
    enişten akşam gelsin bi sorayım da söz vermeyeyim
    Gülten abla benim kargo sana gelecekmiş, bi kod gelir telefonuma dediler sana değil bana \
    geldi, kurye kapıda mı
    kapıda kızım kodu soruyo
    014164
    verdi. ağırmış bu ne
    saksı 🙈 akşam alırım
    Naber be, ben Ayşen. Turkcellden Telsime geçtim numara değişti
    Valla inanmam ben öyle mesaja, geçen gün halama yazdılar aynısını
    e ara be görüntülü
    gördük yüzünü tamam 😄 saçını mı kestirdin
    kestirdim ama pişmanım
    yok yakışmış
    abi bakkal Halil'e 1.900 at hemen
    niye
    GB29NWBK60161331926819
    attın mı
    numara yanlış diyo bi hane eksik
    GB29NWBK60161331926819 bu
    gitti. ne bu
    taksi parası verdi bize hastaneye geldik, Rojin düştü merdivenden dikiş attılar iyi şimdi
    niye söylemiyon arıyom dur
    arkadaşlar instam çalındı ordan yazana para falan yollamayın
    bana yazdı bile dün 😐
    ne yazdı
    kripto mu ne, 5 bin yatır 50 al. sen değilsin dedim engelledim
    iyi yapmışsın. savcılığa gidicem yarın
    Sayın sakinler, güvenlik firması için anket. Blok ve daire no yazarak oy kullanınız. Cuma \
    kapanacaktır www.ballet-vote.example.site/k
    telefon numarası istiyor Levent Bey
    zorunlu alan değil, boş bırakabilirsiniz
    kullandım oyumu, B12
    teşekkürler
    anne bilgisayarda web.whatsapp aç bi kare çıkıcak
    çıktı
    şimdi telefonda üç nokta, bağlı cihazlar, cihaz bağla, kareye tut
    parmak istedi
    bas
    oldu herkesin mesajları geldi bilgisayara
    araba durur mu be
    durur
    sterlin mi TL mi isten
    ne isterseniz, 60 sterlin
    kargo Mağusaya olur mu
    olur ama önce yarısını alırım, İktisat TR330006100519786457841326
    görmeden yollamam kusura bakma, geçen aldatıldık
    haklısınız. cumartesi çemberdeyim annemlerde, orda bakın
    tamam onda
    Merhaba Onur, aralık kirasını Ziraat yerine şu hesaba: FR1420041010050500013M02606 M. de \
    Boer oğlumun, ben Duisburg'a döndüm
    Selahattin amca kusura bakma sesli teyit edeyim, sözleşmede sizin hesap yazıyor
    haklısın evladım. whatsappdan ara
    konuştuk tamam. açıklamaya aralık kirası yazıyorum
    18.500 değil mi yeni
    18.250 tüfeye göre
    öyle olsun
    uşağum balık var mi
    hamsi az, istavrit var, palamut bitti
    kaça veriysun
    sana 180
    ula dün 150 idi
    dün fırtuna yok idi, bugün uç tekne çıkti
    iki kilo ayır, uğrarım ikindide
    ayıkladum mi
    ayıkla da kafası dursun, kedi var
    canım 14ü gecesini benle değişir misin
    14ü pazar mı
    cumartesiyi pazara bağlayan
    olur ama sen benim 20mi alıcan
    20 gündüz mü
    gündüz
    aldım. sorumluya ben yazarım
    Filiz yine raporlu bu arada
    şaşırdık mı
    fizik ne vardı
    sayfa 84 85
    hepsi mi
    tekler
    7yi anladın mı
    yo
    selinden bekliyom
    bana da at
    bu 5
    7 altta ters
    salon aradı
    eee
    masa sayısını pazartesiye kadar istiyolar
    kaç oldu
    38 ama halamlar belli değil
    halanlar 2 masa eder
    küsler ama gelirler
    altın takmamak için gelmezler
    ahaha sus annem okuyo omzumdan
    ayakkabı geldi mi
    geldi 38 yazıyo 37 gibi
    çorapla gez evde açılır
    topuk da yüksek enişten cüce kalıcak yanımda
    o hep cüce
    kına için türkücü bulamadık hala
    Songül ablanın kızı söylüyo
    o kız ağlatamaz ki neşeli sesi var
    e annen ağlar zaten
    D:7 ekim kasım aidatı 2x1.150 görünmüyor, ödediyseniz dekont rica edeyim
    ekimi elden Şaban efendiye verdim
    kendisi not almamış sorayım
    4 ekimdi asansör bozukken
    tamam bulundu. kasımı ES9121000418450200051332 site hesabına lütfen
    yatırıldı
    kapıda kaldım şifre neydi
    4417 kare
    açılmıyo
    pardon değişti 4471
    yemeksepeti gelicek ona da söyle zili çalmasın bebek uyuyo
    hangi bebek
    üst kat
    anne acil 850 at sort code 20-45-45 account 73219846 M. de Boer
    o kim
    lastikçi
    attım dikkatli kullan
    Selam bu benim yeni iş hattım, kombici Yusuf. Eski kapandı
    tamam. bakım ne zamandı
    12 aralık yazmışım 13-15 arası
    ücret
    900 bakım, parça olursa ayrı
    iban var mı nakit olmaz bende
    işten sonra veririm ibanı acele yok
    Belediyenin anketi, köprülü parka isim. Kazım Amcanın adını önerdik, yedi gün var \
    https://vote-contest.example.click/a7
    verdim. e-devletle girdim
    Abi ev su bastı gelemiyorsun dimi
    İzmirdeyim noldu
    sayaçtan patlamış, usta 6 bin diyo peşin, ben de yok. ev sahibi sensin
    usta kimin ustası
    karşıdaki nalburun
    duruşmadayım arayamam, ibanını yaz ustanın
    GB29NWBK60161331926819 M. de Boer
    attım. fatura kessin. foto da at
    kızım trt1 gitti
    nereye gitti baba
    ekranda mavi var
    hdmi ye basmışsın. source tuşu
    o hangisi
    sol üstte ok işaretli
    geldi ama sesi yok
    sesi aç
    he oldu
    dayı whatsaptan oy ver diye link gelirse basma hesabı alıyolarmış
    bana geldi zaten
    kimden
    muhtardan
    bastın mı
    basmadım gözlük yoktu
    iyi. muhtarı ara haber ver
    aradım haberi var karakoldaymış
    KDV1 tahakkuk 11.870,44 son gün 28i. Sgk 23.415,90 son gün ayın sonu
    ikisi bir anda olmaz
    KDV öncelikli, sgk bir gün gecikirse teşvik gider ona da dikkat
    teşvik ne kadardı
    kişi başı 5 puan, sende 4 kişi
    dün biri çıktı 3 kişi
    çıkışını bildirdiniz mi
    sana söyledim ya telefonda
    yazılı istemiştim. Adı tc'si son günü yaz buraya
    Ferhat, son gün 21i, tc sende
    ok 10 gün süremiz var bugün veriyorum
    kdv taksit olmuyo mu
    olmuyor
    sen yatırsan ben sana sonra atsam
    mükellef adına biz yatırmıyoruz artık Salim abi
    tamam oğlan yapsın, nereden
    https://maps.example.com/?q=52.09,5.12 borç ödeme, vkn ile giriyor. ya da pdf'teki barkod
    dinledim. o geçici vergi, şubatta
    kdv ödendi
    bu dekontta dönem ekim yazıyor, kasım seçmeliydi
    eyvah
    dilekçe ile düzeltiriz, merak etme
    nasıl gitti bugün
    alt bahçe bitti. üst yarın
    kaç çuval
    31. ıslak ama
    harmana serdiniz mi
    serdik öğleden sonra bulut geldi topladık bezle örttük
    yevmiyeciler kaç kişi
    6. ikisi gelmedi bayırda düğün varmış
    annem ne yapıyo
    mutfakta, dokuz kişiye kara lahana
    dizleri
    akşam olunca söyleniyo gündüz keçi gibi
    fiskobirlik fiyat açıklamış duydun mu
    duydum. tüccar beş eksik veriyo ama peşin
    bekleyelim derim
    patoz parası var bekleyemeyiz hepsini
    yarısını o zaman
    babam da öyle dedi
    cumaya izin alabilirsem gelirim
    gelirsen çizme getir burdaki yırtık
    kızlar dünkü yemek 84,50 dörde böldüm tikkie https://tikkie.me/pay/a1b2c3
    ben vis yemedim ki salata yedim 14 euroydu
    tamam ya sen 14 at
    + içecek 3
    bedrag vrij yaptım yeni link https://tikkie.me/pay/a1b2c3
    betaald
    gördüm tşk
    Değerli cemaat, klimaların son taksiti 9 Aralık. Dernek hesabı TR330006100519786457841326 \
    Vakıfbank. Açıklamaya KLİMA yazınız
    Hocam makbuz kesiliyor mu
    Kesiliyor, Hacı Mevlüt'ten alınır
    1.500 gönderildi
    Allah kabul etsin
    Kapının kolu da gevşek haberiniz olsun
    müsait misin, sabiha'dayım check-in kapanıyor bagaj ücreti 3.250 kart red veriyor. akbank \
    çökmüş, ekşiye bak
    sen misin cidden
    tamam tamam, anons da var arkada. nereye
    fast +31 6 52998109 benim vakıf hesabım
    gitti
    dayı netflix hane kodu istiyo mailine düştü
    dayıı
    uyuyordum. hangi mail
    hotmail
    ona giremiyom ki şifresi yengende
    boşver youtube izliyoz
    Cihan bey bilgisayarım değişti whatsapp yok
    Mağazadan whatsapp yazıp kurun
    yönetici şifresi istedi
    uzaktan bağlanıyorum, anydesk numaranızı yazın
    774 210 963
    kabul edin
    ettim fare kendi gidiyor
    benim o. elinizi çekin
    kuruldu galiba
    Şimdi telefondan bağlı cihazlar > cihaz bağla, ekrandaki kareyi okutun
    telefonum şarjda alt katta
    bekliyorum
    okuttum oldu
    Listede eski bilgisayar da duruyordur, üstüne basıp oturumu kapatın
    iki tane eski var biri 2024
    ikisini de
    kapattım. yazıcı da görünmüyor
    hangi kat
    3
    ekledim, deneme sayfası çıkıyor mu
    çıktı ama mor
    toner o, satın almadan Gamze hanıma yazın
    Selam, Utku ben. numara değişti. Kediyle ilgili yazıyorum
    Utku kedinin adı ne
    Paşa. kısır değil derdin ama kısırlaştırıldı
    Evet sensin. Ne var
    Veteriner çip adına sen kayıtlısın devir istiyor, e-devletten onaylar mısın
    Bakarım hafta sonu
    topu patlatan belli
    ben değilim la
    kaleye vuran sendin
    Orkun vurdu direğe, ben sadece aldım getirdim
    hakem izledi
    hakem Mahmut abi gözlüksüz
    600lira o top
    Orkuna yaz
    tahlil sonuç kodu 951373, enabızdan bakarsın
    enabız çöktü yine
    https://maps.example.com/?q=52.09,5.12 laboratuvarın kendi sayfası tc ile
    tc girdim sms yolladı sana geldi mi
    812-658
    girdim açıldı
    d vitamini 9
    kaç olmalı
    30 üstü
    demir
    sınırda, 14
    tiroid
    normal
    Hocaya mesaj attım damla yazdı, haftada bir ampul
    reçete no var mı
    2K7F8QN
    eczanede biri yok birini sipariş etti yarın 5te
    ne kadar tuttu
    fark 186
    iyi
    ekmek aldım, yoğurt kaldı mı
    kalmadı al
    TR330006100519786457841326 2.750 atar mısın acil, anlatırım
    M. de Boer çıkıyor
    o
    leute Şeyda'ya überraschung, playstation alıcaz herkes 35 paypal bana. gruba yazmayın o \
    burda admin
    35 viel ama ok
    freunde und familie +31 6 99451864
    ich bin pleite bis ersten, kuchen yaparım onun yerine
    passt
    çikolatalı alerjisi var mıydı
    fıstığa var
    Kapıkuledeyim yeşil kart bitmiş 89 euro istiyolar burda kart geçmiyo. yetiş
    uçaktayım inince. Ahmet'e yaz
    Ahmet açmıyor
    indim nasıl yollayayım euro nakit lazım değil mi orda
    hallettim bi amca verdi, ona iban attım. sen amcaya 4.500 yolla bari \
    FR1420041010050500013M02606
    amcanın adı ne, arıyorum seni
    ara
    konuştuk. yolladım amcaya
    Selma Hanım Erol ben, şirket hattı değişti. Şu an Ankara'da bakanlıktayım telefon \
    alınmadı, tabletten yazıyorum
    Erol Bey dahili 214 sizden duyana kadar ödeme işlemi yapmıyorum haberiniz olsun
    Ödeme değil, sadece dosyanın son halini mail atın yeter
    Attım. Akşam teyit için arayacağım yine de
    Tabii arayın
    sıcak su gelmiyor mu sende
    ılık
    buz bende
    barı kaç
    0.6 yazıyo
    düşük. altta siyah musluk var aç 1.5 olunca kapa
    hangi yön
    sola
    3 oldu noluyo
    KAPA
    kapadım damlatıyo
    radyatörden havayla su al biraz düşer
    anahtarı kimde
    mutfak çekmecesi bantın yanı
    oldu 1.7
    bekle yanar
    yandı. baştaki fişte de bi koku var
    o hep öyle
    Tapu randevusu perşembe 11.20, nüfus cüzdanı aslı ve 2 foto gerekiyor
    foto biyometrik mi
    evet
    harcı kim yatırıyor
    yarı yarıya. benim payım 21.340 yatırdım
    linki var mıydı
    https://maps.example.com/?q=52.09,5.12 başvuru no sms geldi sana, onunla
    başvuru no sms'i bulamadım
    Webtapu diye geçer gönderen
    buldum. tutar aynı mı çıkıyor
    sende 21.340 + döner sermaye 1.190
    bende 2.380 yazıyor döner
    o ikimizin toplamı, ben ödememiştim
    ben hepsini ödeyeyim sen bana at
    olur iban
    DE89370400440532013000 iş
    1.190 attım
    geldi
    Vekalet Nevin ablada, aslını getirsin fotokopi kabul etmiyorlar
    ablam şehir dışında, kargoyla yollayacak. yetişmezse ertelenir mi
    bir kere erteleniyor, sonra harç yanmaz ama sıra geri gider
    anne şekerin kaç
    186 tok
    ne yedin
    bir incir iki olmuş olabilir
    anne
    küçüktüler
    akşam iğneyi unutma 14 ünite
    12 değil miydi
    doktor değiştirdi cuma kağıtta yazıyor buzdolabında
    baktım 14 yazıyor tamam
    yürüyüş
    Nazmiye'yle pazara kadar gittik
    ben asansörcüyü çağırmadım, kim çağırdı
    senin adına gelmiş fatura
    imzam yok orda
    bu benim imza değil Şükrü'nün, ben Ş yazarım
    o zaman Şükrü'den iste 2.640
    ayrıca kablo kısmını garantiden yapmaları lazım
    arayıp söylerim
    usta alarm çalıyor arka depo
    5590 gir yeşile bas, kedidir
    sustu ama led kırmızı
    bi daha 5590 sonra yıldız
    yeşil oldu. kedi falan yok, rafın orda su akmış
    sabah çatıcıyı arıyorum
    kantar bilgisayarı şifre istiyor
    kantar2 küçük harf, sonra 1983
    yanlış diyor
    büyük k
    girdi
    ilk kamyon 34 le başlayan, darası 14.220
    tarttım 38.760 brüt
    net 24.540 yaz. nem
    13.8
    tamam kabul
    ikinci geldi 06 plaka, evrakta tc var telefon yok
    telefonsuz fiş kesme, sms onayı gidiyor çiftçiye
    adam numarasını verdi yolladım, kod geldi ona
    okusun kodu sana, sen ekrana yaz
    401759 girdim onaylandı
    ok fişi çıktı mı
    gece kapı kodu değişti 6612
    kim değiştirdi
    müdür. gece bekçisi anahtar kaybetmiş
    yine geç
    toplantı
    10da ne toplantısı
    vardiya devri işte
    yemek kurudu
    geliyorum
    Kitabı bitiren var mı
    140'tayım
    ben bıraktım çeviri kötü geldi
    eski baskıyı bul o daha iyi
    kütüphanede var mıdır
    var sahaf da var Kadıköyde 90 liraya
    cumartesi bakarım. kim hazırlayacak soruları
    Müge demişti
    Günaydın Feridun, tahliller çıktı mı?
    Günaydın. Çıktı, doktor salıya çağırdı.
    Salı benim göz randevum var, aynı hastane mi
    Hayır bizimki Cerrahpaşa
    Orası otopark cehennem, tramvayla git
    Hanım tramvaya binmiyor beli yüzünden
    O zaman taksi, ne yapacaksın
    Taksi 400 tutuyor, emekli maaşı ortada
    Zam farkı yattı mı sana
    Yattı, 1.100 küsur
    Bana da. Pazara bir gidiş
    Torun ne yapıyor, yürüdü mü
    Yürüdü, masanın örtüsünü de indirdi
    Kristal vazo?
    Rahmetli oldu
    Annen hediyesiydi o
    Öyle. Hanım iki gün konuşmadı
    Cuma tavla var mı
    Var. Sabri gelemiyor, damadı taşınıyor
    Üç kişi olmaz
    Nihat'ı çağırırız
    Nihat zar tutuyor
    Tutsun, yine yeniliyor
    PTT'den gümrük vergisi mesajı geldi 214 lira https://video.example.com/watch?v=a1b2c3
    tıklama onlar hep sahte
    barkod tutuyor ama, senin kitap
    olsun şubeden öde
    şubede ödedim gerçekmiş, 214. kitap yırtık gelmiş yalnız
    iade mi etsek
    tutanak tuttular
    hasılattan 1.800 eksik bende, atsana
    direksiyondayım
    1.800 bekliyor muavin
    akşam durakta elden veririm. mazotu ben aldım onu da düş
    ne kadar aldın
    950 fişi torpidoda
    850 o zaman
    Acil 6 bin lazım, yapı kredi mobil açılmıyor, ES9121000418450200051332 kardeşimin hesabı. \
    Akşam düzelince gönderirim
    Kusura bakma Volkan, bu aralar çok duyuyoruz, sesini duymadan göndermem
    sanayide gürültü var duyulmaz
    O zaman olmaz
    yengen halletti. haklısın ama kırıldım biraz
    Kırılma. Geçen ay babamın 40 bini gitti
    uyanık mısınız, Ada 39.8, nöbetçi eczane Toki'de, bende nakit yok pos bozukmuş
    uyanığız. ne kadar
    430 civarı
    eczacının ibanı varsa ben atayım
    GB29NWBK60161331926819 K. Peeters eczane sahibi
    attım. soğuk bez koy bileklerine
    verdik şurubu, 38.6 ya indi. Allah razı olsun
    Hocam e-okula giremiyorum dosya no istiyor
    e-devletten girin, veli bilgilendirme yazın, çocuğun tc'sini ekleyin
    telefona kod yolladı dedi ama numara eski eşimin
    Nüfus müdürlüğünden ya da PTT'den değiştirmeniz lazım, okul değiştiremiyor
    başka yolu yok mu sınav notunu göreceğim
    Notu ben söyleyeyim: matematik 72
    yine kaçırdı ya
    o boş kaleydi
    ben atarım onu
    sen yedek bile kalamazsın
    kart çıkmalıydı
    var bakıyo
    kırmızı
    sarı la
    hakem memleketi neresi
    başlama yine
    90+4 gördün mü
    kapattım ben
    GOL
    kızım banka sms kodu sordu telefonda bi bey, söyleyeyim mi
    SAKIN anne kapat
    kapattım. sonra tekrar aradı
    açma. ben şimdi kart arkasındaki numarayı arıyorum
    kartı kapattılar yenisi bir haftaya gelir. kodu söylemedin değil mi
    ilk ikisini söyledim durdum
    balıkçının konumu https://shop.example.net/item/98213 mangal için çipurayı oradan alın
    kaç kişiyiz
    çocuklar hariç 9
    10 çipura alırım
    roka da al, bizde limon var
    aldım. geldik sayılır, köprüdeyiz
    Ege Ambalaj'ın maili ele geçirilmiş. Gelen IBAN değişikliği yazılarını işleme almayın
    dün bi tane gelmişti, ben muhasebeye ilettim
    ödeme çıktı mı
    çıkmamış, onayda bekliyormuş. iptal ettirdim
    iyi. Mail başlığını bilgi işleme gönder
    gönderdim
    uyandın mı
    yeni
    rüyanda saçmalıyordun telefonda uyuyakaldın
    ne dedim
    "fişi çıkar" dedin üç kere
    işyeri
    otobüs bileti bakıyorum cuma 23.30 var
    sabah kaçta burda
    7 gibi
    alırım seni otogardan
    uyuyor olursun
    uyumam
    geçen sefer de demiştin
    geçen sefer saat kurmamıştım
    cam kenarı tekli 890
    pahalanmış
    öğrenci yok artık indirim
    dönüşü ben alırım
    annem dolma yapıyor sana
    utanıyorum ya eli boş gelmeyeyim, ne sever
    lokum al gül olmasın
    tamam fıstıklı
    abi ben zeyno bu ecemin tel benimki hocada
    noldu
    derste açtım. velim gelcek diyo sen gelsene annem gelmesin
    gelmem anneme söylerim
    ya abi
    Temsilci seçimi başladı, sicil no + kurum mailine kod geliyor \
    https://stem-dans.example.top/nl son saat 17
    mailime kod gelmedi
    gereksizde olabilir
    oradaymış. oy verdim
    katılım yetmemiş, haftaya tekrar edilecek
    doblonun balatası geldi mi
    geldi ama ön gelmiş arka lazım
    kim söyledi ön diye
    ben değil usta, Kadir telefon etti
    iade et akşam olmadan
    kuryeye verdim. müşteri arıyo ne diyim
    yarın öğlen de
    Kızım yedin mi
    yedim anne makarna
    Makarnayla olmaz o. Sana sarma dolabın üstünde kaldı
    hafta sonu gelicem sakla
    Babandan saklanmaz ki
    500 atsana
    nereye
    papara numaram aynı
    eyv
    geri yolladım bak
    Serpil Hanım kapıda kargocu var sizin paket, kod soruyor
    ay evet bana mesaj geldi bekleyin
    5530
    Verdim aldı. Bende duruyor, akşam alırsınız
    çok sağ olun ağır mı
    Epey ağır. Kapının arkasına koydum
    prod'da login patlıyor bakan var mı
    bende de 401 dönüyor
    dün secret'ları rotate ettik ondan mı
    muhtemelen. auth servisi eski token'ı cache'liyor olabilir
    şu log https://www.example.org/news/4417 satır 88
    evet expired diyor. kim restart atıyor
    bende yetki yok sende var mı
    var ama vpn düştü, device onayı istiyor
    authenticator'dan onayla, kod çıkarsa ekrandakini seç
    girdim
    pod'ları restart ettim
    401 azaldı, 3 tane kaldı
    onlar mobilin eski sürümü force update lazım
    onu pazartesi konuşuruz
    postmortem'i kim yazıyor
    sen restart attın sen yaz
    tamam taslağı https://www.example.org/news/4417 buraya koydum ekle çıkar
    ağabey telefonunu aç
    aracın içindeydim ne var
    babamı özele getirdik, anjiyo yapacaklar veznede fark istiyorlar
    18 bin. bende 6 var
    arıyorum
    12yi senin ziraate attım, makbuzu al
    geldi. doktor iyi dedi stent takılacakmış
    akşam otobüsüyle geliyorum
    termo vizesi 14u mu 15i mi
    14
    saat
    13.30 amfi 2
    formul kagidi serbest mi
    bi a4 onlu arkali el yazisi
    tablo veriyor mu
    buhar tablosunu veriyormus
    cikmislar var mi
    ikinciyi okuyamadim
    bu rankine mi
    evet ara isitmali
    3. soruda verim kac buldun
    0,38
    ben 0,41
    turbin verimini carpmamissin
    Komşum bizim mahallenin parkı belediyenin oylamasında, bir tık atıver \
    http://dance.example.live/v?id=3
    atarım da e devletle mi giriyor
    yok sadece ad soyad mahalle, belediyenin kendi sayfası
    verdim. bizimki ikinci sırada, kedi evi birinci 😀
    kediler bizi geçti desene
    Bizim park kazandı bu arada! Pazartesi kazıyorlar
    Selam Okan özelden yazıyorum
    selam
    Ceren cuma son günü, sürpriz yapıyoruz, ona da Pınar'a da söyleme Pınar ağzını tutamaz
    kişi başı 650, pasta + bilezik
    Volkan topluyor, NL91ABNA0417164300 Volkan Eroğlu
    niye sende değil
    ceren benim yanımda oturuyor telefonu görüyor
    attım 700, üstü kart parası olsun
    sağ ol cuma 16.30 mutfak
    Sayın Hocam, ben Nezihe Tokgöz. Hattımı değiştirdim, bu numarayı kaydederseniz sevinirim
    Kaydettim hocam, hayırlı olsun. Görüşelim bir çay içelim
    İnşallah hocam
    Merhaba ilandaki bisiklet duruyor mu
    Duruyor, sele yırtık onu yazmıştım
    sorun değil nerden alabilirim
    https://video.example.com/watch?v=a1b2c3 Bostancı iskele tarafı, konum bu
    4000 olur mu elden
    4200 son, pompası da var
    anlaştık yarın 6 gibi
    Merhaba, ben Gönül kuaförden. Salı günü WhatsApp hesabım ele geçirildi, bazı \
    müşterilerimden kapora adı altında para istenmiş. Benden değildir. Dün akşam geri aldım.
    Gönül hanım ben 750 yatırdım gelin başı için
    Hangi hesaba yatırdınız ekran görüntüsü var mı
    Bu benim değil. Karakola gittim dosya numarası vereceğim size siz de eklenin
    Randevum duruyor mu peki
    Duruyor cumartesi 10
    Tamam teşekkürler geçmiş olsun
    yemekhane kartıma 200 yüklesene kart bende ama bakiye sıfır
    nerden yükleniyodu
    https://papara.com/x öğrenci no 201904077
    200 attım yarım saate düşermiş
    sıra bana geldi yarım saat ne
    arkadakine geçir
    düştü yedim. akşam veriyorum
    Hocam bilgisayardan whatsapp nasıl açılıyordu
    web whatsapp yazıp açın, telefonda üç nokta, bağlı cihazlar, cihaz bağla, kareyi okutun
    kare kayboldu
    sayfayı yenileyin süreyle değişiyor
    okulun bilgisayarıysa çıkışta oturumu kapatın
    tamam hocam
    maçı nereden izliyon
    kahvede
    yer var mı
    var gel
    Merhaba, Poyraz'ın deneme sınavı giriş kodu: 338 902. Sınav 10.00'da
    Teşekkürler. Bilgisayardan mı tabletten mi
    İkisinden de olur, kamera gerekmiyor
    kod kullanılmış diyor
    Siz mi girdiniz daha önce
    dün denemiştim girer mi diye
    Sıfırladım. Yenisi 338 915
    girdi teşekkürler
    Merhaba, kargo Uşak Merkez şube. 4471 sonlu gönderinizde kapı numarası yazmıyor, dağıtıma \
    çıkamadı
    Link falan göndermeyin tıklamam
    Gerek yok, kapı numarasını buradan yazmanız yeterli ya da şubeden kimlikle alabilirsiniz
    kim göndermiş
    Denizli'den, gönderici Havva Saygın yazıyor
    annem o. 17/3
    Not aldım yarın 12-14 arası
    Oyunumuz seyirci ödülüne aday http://dance.example.live/v?id=3 pazara kadar
    verdim. sms onayı vardı festivalin adıyla geldi girdim
    sağ ol canım
    izmire gelecek misiniz
    mart gibi belki
    Etlikteki eve baktın mı
    baktım rutubetli
    bu nasıl https://maps.example.com/?q=52.09,5.12
    sobalı bu
    kira ama 9
    kömür parası üstüne, yok
    Sayın sakinimiz, Kasım ayından itibaren aidatlar yeni yönetim hesabına yatırılacaktır: \
    sort code 20-45-45 account 73219846 Gülbahar Konutları Yönetimi
    Güvenlik bundan haberdar mı, imzalı yazı göremedim
    Asansör panosuna kaşeli asıldı efendim, genel kurul tutanağı da var, isterseniz yönetim \
    odasına 14-18 arası buyurun
    Panoda gördüm Cemal Bey'e de sordum
    1.150 yatırdım daire 22
    Teşekkür ederiz makbuzunuz posta kutusunda
    yuvalamanın tarifi sende mi
    https://video.example.com/watch?v=a1b2c3 bundan yapıyom ama ben nohutu akşamdan ıslıyom
    tamamdır
    baba acil
    Ne oldu kızım
    yurt ödemesi bugün bitiyo 4.800 yatmazsa yatağı başkasına verecekler
    Geçen ay verdiydik ya
    o geçen aydı baba 😅
    Dedenin eşeğinin adı neydi
    ya baba ciddi misin... Kontes
    tamam kızımsın
    yurdun hesabı sayfada https://tikkie.me/pay/a1b2c3 açıklamaya öğrenci no yaz
    Yatırdım. Öğrenci numaranı 3 kere yanlış yazdım ama olmuş
    canımsın
    Kontes nur içinde yatsın
    Kolay gelsin, Leyla'nın hesabı çalınmış herkese yeğenim yarışmada yazıyor, tıklamayın
    Bana da geldi tıkladım valla
    Ayarlardan bağlı cihazlara girin, tanımadığınız varsa çıkış yapın
    Windows yazan bir şey var benim bilgisayarım yok
    çıkış deyin hemen, sonra iki adımlı doğrulamayı açın
    çıktım, parola koydum. Leyla biliyor mu
    biliyor karakolda
    Usta yarın kaç tava
    6
    un yetmez
    sabah 5te geliyor
    Herkese merhaba değil sana merhaba Şule, özelden yazıyorum :)
    Betül'e çeyrek takıyoruz kişi başı 480 düştü
    kim takacak ne zaman gidiyoruz
    Pazartesi çıkışta Gamze ve ben, gelen gelir
    nakit versem
    nakit olmaz kuyumcuya havale yapıyorum çünkü. FR1420041010050500013M02606 ben yani Arzu \
    Demirel
    yatırdım Arzu. Sedat bey de katılacak mı
    o ayrıca bir şey almış
    emice
    aç telefonu
    çaydayım noldi
    arabayı vurduk sahilde, çekici 3 bin diyor nakit yok
    iyi misiniz
    iyiz biz çamurluk gitti
    çekicinin ES9121000418450200051332 K. Peeters
    plaka kaç söyle bakayım
    53 KLM 881
    attım uşağum, dikkat edun
    sağol emice elini öperim
    arabayı tuttum cuma 10da alıyoruz
    süper ne
    clio
    ikinci sürücü için ehliyetinin ön arkasını istiyorlar
    elden göstersem olmuyor mu
    oluyor ama sırada bekliyorsun
    tamam üstüne "kiralama için" yazıp atıyorum
    gönderdim kabul ettiler
    depozito ne kadar
    5.000 benim karttan bloke
    Selamun aleykum Zafer kaporta, dukkanın yeni numarası budur eskiye bakılmıyo
    Aleyküm selam usta benim araba ne oldu
    boyası atıldı sağ çamurluk pazartesi cila
    eski numarayı arayınca kardeşin açıyor numara verilmedi diyor
    kardeş ayrıldı dükkandan o yuzden hat degişti
    tamam geçtim önünden gördüm seni el salladım duymadın
    kompresör çalışıyodu duymam
    Hallo Aylin abla, Klassenfahrt için Abstimmung açtık, Freitag'a kadar \
    www.ballet-vote.example.site/k
    Bu schon wieder so'n Betrug değil di mi, geçen Elif'in Handy gitmişti
    Yok abla Schulcloud'un kendi sayfası, Frau Weber de Elternbrief'te yazdı
    ha tamam
    Passwort vergessen diyorum Mail gelmiyo
    Spam'a bak, yoksa Sekretariat sıfırlıyor
    geldi. Ostsee dedim
    danke abla, Harz önde ama
    abi modem geldi kurulum istiyor
    kutunun altında etiket var orada yazan anahtarı gir
    KX7T-93PM girdim oldu
    şimdi tarayıcıdan 192.168.1.1
    kullanıcı adı şifre istiyor
    admin, şifre etiketteki aynı
    internet ışığı kırmızı
    hat daha açılmamıştır 24 saat diyorlar
    yandı yeşil
    Kızlar bu ay sıra Hatice'de, 3.000'ler cumaya kadar
    Sevtap'a mı yatıracağız gene
    evet Sevtap'ın, ES9121000418450200051332, Sevtap Gürel
    bende kayıtlı olan bunun aynısı değil
    onun iki hesabı var, maaşınki haciz yüzünden kapalıymış bunu verdi
    Sevtap'a sorsam ayıp mı olur
    yok canım sor, numarası sende var
    konuştum doğruymuş, haczi anlattı bir saat
    ay sana da mı
    kefil olmuş abisine
    evet evet
    yatırdım 3.000
    gördüm listeye yazdım
    Nermin'e de hatırlatır mısın telefonu kapalı
    hatırlatırım köyde o
    Nermin nakit verdi bana ben yatırdım onun adına da
    sağ ol tamamdır
    kombi basıncı kaç olmalıydı
    1,5
    tamam 0,6ymış doldurdum
    KBB hangi blokta
    yeni bina https://video.example.com/watch?v=a1b2c3 B blok 2. kat
    buldum
    Gülay abla fatura mesajı geldi 486 lira ödenmemiş diyor link var
    Tıklama. Gerçek borcu uygulamadan bak
    baktım borç yok gözüküyor
    sahtedir o zaman sil
    ama abonelik numaramı biliyor
    biliyor olabilirler. bastıysan kartını kapattıralım
    basmadım
    kayınvalidem basmış ona da bakar mısın akşam
    hemen bankasını arasın akşamı beklemesin
    yol açıldı mı
    Aşkale tarafı kapalı kürek geldi diyorlar
    ben o zaman yarın gelirim
    gelme gelme zincirin de yok
    vardı ama arkadaş aldı
    iyi işte
    boyacı bitti senin payın 4250 GB29NWBK60161331926819 Kenan Yurt
    Merhaba hocam veritabanına evden giremiyorum
    Merhaba, önce proxy ayarı, sonra üniversite mailinizle giriş, telefonunuza onay gelecek
    onay gelmiyor kod istiyor
    Authenticator uygulamasını açın, orada dönen altı rakam var, onu siteye yazın, kimseye \
    söylemeyin
    oldu girdim
    Kolay gelsin, tez teslimi ayın 20'si unutmayın
    Teşekkür ederim
    komşu peynir geldi mi köyden
    geldi sana iki kilo ayırdım
    sağ ol çocuk alır
    Seminer https://maps.example.com/?q=52.09,5.12 parola bursa16
    yoklama kodu neydi kaçırdım
    7742
    abi uyudun mu
    abi lütfen
    ne var gece gece
    kpss ücreti bugün 23.59 son, benim kart internet alışverişine kapalıymış müşteri \
    hizmetleri sabah açıyor
    bir ay vardı
    biliyorum
    nasıl yatıyor
    https://papara.com/x ösym ödemeler, tc yazıyorsun 600 çıkıyor
    ödedim 23.41
    allah razı olsun
    çalış bari
    Hayırlı geceler pompa yandı sarım 2.800 tuttu hane başı 350
    Mahmut'un payını da ben veririm o askerde
    olur. ES9121000418450200051332 Recep Duran köyün hesabı
    köyün hesabı neden senin adına
    Kooperatif kapandı imza bende kaldı muhtara da sorabilirsin
    sordum doğruymuş
    700 attım
    Allah bereket versin su akşama gelir
    çıkıyor musun sabah
    poyraz 5, yok
    öbür gün
    Hande ben siparişe senin numaranı yazmışım, sana mağaza teslim kodu gelmiştir atar mısın
    ayy bu o dolandırıcılık olmasın
    ben de yazarken düşündüm valla. WhatsApp yazıyorsa sakın atma, bu mağazadan
    mağazanın adı yazıyor evet
    tamam o, kasadayım
    482211
    aldım sağ ol
    Flüge baktın mı
    baktım Sommerferien hepsi uçmuş
    bu ne https://www.example.org/news/4417 Köln-İzmir 14 Juli
    480 Euro pro Person?? Koffer de dahil değil
    Düsseldorf'tan daha ucuz mu
    https://www.example.org/news/4417 390 ama gece 3te iniyo
    babam alır bizi
    babam gece araba kullanmasın
    o zaman Taksi
    çocuklar mızmız olur
    neyse hangisini alıyoruz, Kreditkarte bende
    gece olanı al, 3 Koffer ekle
    aldım 4 kişi, Buchungscode RX8T2L mailine attım
    bana düşen
    810
    überwiesen, Sofort yaptım
    geldi danke
    köfteci 473 düştü
    papara?
    11999998888
    cumartesi nöbeti değişir miyiz kız kardeşimin kınası var
    ben pazarım ikisini üst üste tutamam
    pazarı da Yunus alır mı
    sor
    Yunus pazarı aldı sen cumartesi benim yerime
    tamam listeyi kıdemliye yaz
    yazdım borcum olsun
    acil doldu çıkamadım yemeğe
    nikah davetiyesi diye apk geldiyse açmayın Sevgi yengenin hesabından yayılıyor
    geldi bize, onların nikahı zaten var ayın 12sinde ondan şüphelenmedim
    açtın mı
    indirdim ama kurmadı
    indirilenlerden sil, telefonu bir kapat aç, bankanın uygulamasına da bu gece girme
    sildim. yengeyi aradım ağlıyor
    çocuklar bakıyor ona, sıfırlayacaklar telefonu
    abla acil müsait misin
    işteyim ne oldu
    ev bize kaldı, Makler bugün 18e kadar Kaution istiyor yoksa ikinci sıradakilere
    2.250, bende 1.400 var
    dolandırıcı olmasın, anahtarı gördün mü
    gördüm Vermieter ile imza attım, resmini atayım
    Vertrag'da Krüger yazıyor, IBAN kimin
    NL91ABNA0417164300 Hausverwaltung Nord, Vertrag'da ikinci sayfada var
    numarasını aradım doğru, Frau Lenz de konuştu
    850 attım sana, kendin yolla
    süpersin abla Umzug'da börek benden
    kahvede misin
    hastaneden geldim tahlil
    neymiş
    kolesterol
    tereyağını kes
    ekmek de yeme dedi doktor ne yiyecez
    gel oralet içeriz
    Baba ben Oktay telefon çalındı bu ev arkadaşının eski hattı
    Hangi Oktay
    baba senin Oktay
    Geçen de biri Oktay oldu annen 4 bin kaptırıyordu
    biliyorum baba o yüzden önce bunu yazıyorum
    bir de bankaya giremiyorum telefon yok diye, kendi hesabıma 1.500 atabilir misin kart \
    cüzdanda o çalışıyor
    Ara beni
    arama paketi yok bunda sadece internet
    İnternetten de aranır
    yurtta çekmiyor aşağı inince ararım
    O zaman para da inince
    Cevapsız görüntülü arama
    Yunus'u aradım yanındaymışsın doğruymuş. Görüntülüyü açamadım ben
    evet yanımda
    2 attım kendi hesabına. Karakola gittin mi
    gittik tutanak aldım sağ ol baba
    teyze maçı açtın mı
    açamadım tivide kod yazıyor telefona git diyor
    telefondan televizyonda yazan adrese gir, kodu oraya yaz, onayla de
    B4ZP yazıyor sonra rakam mı harf mi anlamadım
    fotoğrafını çek at
    sonu O değil sıfır
    giriş yapıldı dedi
    tamam şimdi spor sekmesi
    esp kartı geldi mi
    geldi ama bilgisayar cihazı görmüyor
    sürücü lazım https://shop.example.net/item/98213 ch340 olanı kur
    kurdum com5 oldu
    bu da bizim kod, flash.bat'ı çalıştır yüklüyor
    md5 hatası verdi
    kabloyu değiştir şarj kablosudur o
    öyleymiş. şimdi token soruyor seri ekranda
    mqtt tokenı dosyada var env'de ikinci satır
    bağlandı sıcaklık 24 yazıyor
    tamam danışmana videosunu atalım
    Kızlar bizim erişte yöresel yarışmada halk oyu istiyo https://stem-dans.example.top/nl
    telefon numarası istiyor
    evet bakanlık sayfası sms atıyor onaylıyosun
    yaptım annem de yaptı iki oy oldu
    siz çok yaşayın sonuç cuma
    Cuma geldi
    üçüncü olduk tokat bizi geçmiş
    yarın uzun mu giyiyorsun kısa mı
    kısa
    ben de o zaman
    Ozan hocanın telefonundan para istiyorlar cevap vermeyin
    bana da yazdı 2 bin
    atacaktım babam yok dedi
    eşiyle konuştum hoca hattı kapattırmış uğraşıyorlar
    maç kaçta
    20:00 yine
    anne randevuyu ben alıyorum senin adına
    Hangi doktor
    dahiliye. sana sms gelecek
    geldi mi kod, 3 dakika süresi var
    Gözlüğümü arıyordum
    470850
    süresi doldu tekrar gönderiyorum
    tamam aldım. perşembe 10:40, aç karnına git
    Çay içsem
    Sarman ameliyat olacak 3.800 dedi veteriner yarı yarıya mı yapsak
    olur da bu ay 1.000 verebilirim
    o da olur
    sana mı kliniğe mi
    bana, sonu 88 olan
    akşam haber veririm
    çamaşırhane boş mu
    bir makine boş
    tut geliyorum
    sende euro var mıydı yolculuktan kalan
    340 euro var bozduracaktım alır mısın
    alırım kaçtan
    bugünkü alış neyse makas kalmasın
    akşam gelirim elden veririm
    iban da olur
    elden rahat
    ameliyattayım konuşamam oku
    annemin iğnesi gelmiş eczane 2.740 istiyor bugün alınmazsa geri gidiyor
    hangi eczane
    Yıldız eczanesi DE89370400440532013000, kalfası Murat, annem kapıda bekliyor
    annemi arıyorum
    annem eczanede oturuyor, doğru
    şimdi çıktım. sağ ol yarısını ben veririm
    makine boş mu
    2. dolu 3. bozuk
    yine
    benim yarına formam lazım
    elde yıka kral
    beyler saha kişi başı 225 oldu
    kaan sen kaldın bi tek
    ben gelmedim ki hocam
    kadroya yazmıştın ama
    cumadan iptal dedim. gruba bak
    15 bin at acil
    ne oldu
    at sonra anlatırım
    abla korkutma arıyorum
    açamam yoğun bakım önündeyim. annem düştü kalçası. özel hastaneye sevk ettiler vezne \
    bekliyor
    gönderdim yola çıktım
    acele etme stabil
    Sayın Daire 11, Ekim aidatı 1.450 TL + asansör revizyon payı 600 TL. Son gün 15 Ekim. \
    Hesap: NL91ABNA0417164300
    Asansör payı geçen ay ödenmişti
    O ilk taksitti hocam, ikincisi bu.
    Makbuzu kapıya bırakırsanız bakayım
    kuzen selam bu yeni hattım, turkcellden geçtim
    hangi kuzen
    Selin
    tamam sensin kaydettim
    anne telefonuna kod geldi mi mhrs den
    gözlüğüm yok dur
    707696
    tamam dahiliye perşembe 10.20
    aç mı gidicem
    aç git kan alabilirler
    whatsapp web için sağ üst üç nokta bağlı cihazlar de
    dedim
    ekrandaki karekodu okut
    okuttu açıldı
    iş bitince çıkış yapmayı unutma ortak bilgisayar o
    sağol
    patoz kaçta gelecek
    öğleden sonra dedi
    hava kapadı ha
    branda örttük
    randıman kaç çıktı
    49
    eh
    4000 atsana
    benim uygulama açılmıyo
    ?
    neyse hallettim annemden
    Arkadaşlar belediyenin bütçe anketinde barınak maddesi var, 3. sırada \
    https://vote-contest.example.click/a7
    tc istiyor normal mi
    evet ilçede oturduğunu kontrol ediyor, belediyenin kendi sayfası
    oy verdim. parka da verdim
    dün bölümü izledin mi
    yarısında uyumuşum
    kız öldü
    söyleme
    söyledim
    Allah iyiliğini versin
    börek yaptım gel
    ıspanaklı mı
    patatesli
    4 gibi gelirim
    emmioğlu buğday tohumu aldım 12 bin eksik kaldı, hafta sonuna kadar
    valla biz de gübreye yatırdık
    5 de mi yok
    yok
    canın sağolsun
    ziraate sor faizsiz destek var diyolar
    oğlum uyudun mu
    mat kaç geldi
    45
    aslansın bende 30
    hoca bilerek zor sordu
    elif kaç almış
    nerden biliyim
    biliyosun
    88
    biliyodun işte
    grupta yazdı be
    yarın servise binicekmisin
    babam bırakcak
    beni de alsanıza
    sorarım
    olur dedi 7.20 de aşağıda ol
    7.20 mi
    insaf
    gelme o zaman
    gelcem gelcem
    komşu dükkandamısın
    burdayım
    yurtiçi gelirse kod 940062 al bende kalmasın
    aldım. kapıda ödemeliymiş 340 verdim
    Iban at
    attım eyvallah
    Hayri Bey tüfe %… açıklandı, yeni kira 21.400 oluyor kasımdan itibaren
    Selma Hanım bu ay zor
    Sözleşmede var
    Biliyorum da 20 desek
    20.500 olsun. Hesap da değişti bu ay oğlumun hesabına atacaksınız ES9121000418450200051332
    Neden oğlunuzun, açıklamada sorun olmasın
    Benimkine haciz geldi, yalan söylemeyeyim
    O zaman elden makbuzla vereyim
    Patron mazot kartı limit dedi. Pozantıdayım
    Ne kadar
    9500
    istasyonun ibanı sort code 20-45-45 account 73219846
    Kartı ben açtırırım bekle
    abi yük bekliyo mersinde
    Bankayla konuşuyorum
    Tekrar dene kartı
    geçti
    cuma gece benimle değişir misin
    cuma kayınvalidem geliyo
    pazar gündüz?
    pazar olur
    sorumluya sen yaz
    sen yaz bana kızıyo
    OGLUM BEN BABAN TELEFON DEGISTI
    baba? niye büyük harf
    KUCULMUYOR
    arıyorum aç
    ACAMADIM YESILE BASTIM
    kızlar bilezik 3 kişi olursak 4100er
    aysuya çaktırmayın
    TR330006100519786457841326 kuyumcunun
    ben çeyrek takıcam ayrı
    hani anlaşmıştık
    Emre olmaz dedi napim
    merhaba ilan duruyor mu
    3500 son olur mu
    4000 altı olmaz tekerleri yeni
    kapora atsam ayırır mısınız
    500 GB29NWBK60161331926819
    eşim görmeden olmaz dedi yarın gelsek
    yarın 6 dan sonra
    tv den attı beni
    evde değilsin diyor
    sana kod gelmiş olması lazım
    553190
    süresi geçmiş
    film izliyorum sonra
    benim de izlemem lazım işte
    Arkadaşlar dün 22 - 01 arası benden gelen para mesajları bana ait değil. Hesap geri geldi. \
    Atan varsa bankasını arasın
    ben 1500 attım
    dekontu sakla savcılığa birlikte gidelim
    dekont var
    isim de bi kadındı zaten
    napıyosun
    Feierabend yaptım yeni
    geç değil mi
    Kollegin hasta ben de ikinci schicht kaldım
    annem mantı yaptı
    yollasın
    dhl ile mi
    Termin aldın mı konsolosluktan
    kasım 20
    ohoo
    Cemal 22.000 çık şuna
    NL91ABNA0417164300
    K. Peeters
    16.30 dan önce eft kapanmadan
    abi kasada 18 var
    18 at
    18 çıktım
    tamam fişini kes
    Domatesleri söktüm
    Erken değil mi
    Külleme oldu
    Bizimki duruyor daha
    Zehirliyi sürdün mü
    Astar kurumadı
    Lodos çıkacak perşembe
    Biliyom
    Kızaktan ne zaman inersin
    Cumartesi nasipse
    50 tl at ya yemekhane kartım boş
    bende 34 var
    34 at
    attım artık bende aç kaldım
    Misafir plakasını yazar mısınız
    34 KV 5512
    Girişte 517028 tuşlasın, 2 saat geçerli
    Kod çalışmadı
    Yıldıza bastı mı sonunda
    Pınar selam, Serkan ben depodan. Şirket hattım kapandı
    Hangi depo
    Hadımköy
    irsaliye numarasını acil atman lazım tır bekliyor
    Bu numaraya atamam mail at
    attım maile
    Gördüm. 0084417
    ekmek al
    2. biri kepekli
    kepekli bitmiş
    3200 gönder noolur
    FR1420041010050500013M02606 vet
    ne oldu sarıya mı
    camdan düştü çene kırık
    2000 gönderebilirim
    tamam kalanı yarın kabul etti
    yolladım, foto at
    ay yavrum
    bizim takıma oy verin lütfen kızım kaptan https://stem-dans.example.top/nl
    hesap açtırıyo
    google ile giriş var
    verdim ama 4. sıradasınız
    Sayın velim gezi ücreti 850 TL, cuma son gün
    Turizm firması hesabı sort code 20-45-45 account 73219846, açıklamaya öğrenci adı
    Hocam Yusuf gitmek istemiyor
    Konuşayım mı kendisiyle
    Durumumuz da uygun değil açıkçası
    Anladım, okul aile birliğine sorayım, Yusuf'a söylemeyin
    molada mısın
    4 dk kaldı
    adam bana 20 dk bağırdı
    modem mi
    modem
    fişi takılı değil
    değildi
    Kapıcı efendi kargo gelecek evde yokum
    Kod 166025
    bu kod tutmadı başka var mı
    Pardon 166025
    aldım
    revani bu tariften https://maps.example.com/?q=52.09,5.12
    irmik ince mi kalın mı
    ince
    bende kalın var neyse
    Köylülerimizin dikkatine: benim adımla para isteyen mesajlara itibar etmeyiniz
    muhtarım su ne zaman gelecek
    Boru değişiyor, ikindiye
    elbiseyi aldın mı
    denedim olmadı
    kolları dar
    kilo aldın
    ne var
    terziye mi versem
    Hatice açar onu
    geçen sefer pantolonu mahvetti
    o kumaştandı
    hep kumaştan
    yeşili de vardı onun
    yeşil 44 bedendi
    tamam işte
    anne ben 40 giyiyorum
    hı
    bu nasıl
    güzel. kaç para
    2890
    yuh
    düğün bi kere
    senin değil ki düğün
    baba e devlete girdin mi
    Şifre yanlış diyor
    şifremi unuttum a bas, telefona kod gelir
    Geldi yazdım
    Yeni şifre büyük harf istiyor
    koy işte birini
    Oldu. Ama bana söyleme dedi kimseye o yüzden yazmıyorum
    Abi 1000 varsa haftaya verecem
    varsa tabi
    dün görmedim ya hala lazım mı
    lazım
    yolladım eski hesabına
    otogardayım cüzdan gitti 750 atar mısın
    metro gişedeki abinin ibanı FR1420041010050500013M02606
    görüntülü aç
    açtım duymuyosun
    gördüm tamam sensin
    ama bende harbiden yok kanka, 100 tl var
    enesi arıyım
    abla 600 euro at iban aşağıda
    bu senin iban değil
    galerinin. Rate gecikti Mahnung geldi
    geçen ay da ben ödedim
    eniştenle konuştuk bu sefer olmaz, arabayı sat
    neredesin
    ümraniye çarşı
    kaç paket
    19
    ben 11
    geç çıktın
    lastik indi
    gene mi
    çivi
    kim yapıyo dudullu da mı
    yok benzincinin yanı. 250
    yağmur primi girdimi
    yağmıyo ki
    burda yağıyo
    burda kupkuru
    müşteri asansör bozuk 9. kata çıkarttı
    bahşiş
    su verdi
    o da bişey
    12 de çorbacı?
    olur işkembe
    merhaba Ali amca ben Zehra teyzenin torunuyum onun telefonundan yazıyorum
    hayırdır
    teyzem yeni hat aldı yazar mısın numarasını +31 6 80835337
    Zehra bana kendi arasın
    arayacak öğle uykusunda
    anne sana z-kitap dan kod geldi onu yaz
    740108
    tmm
    yemeği ısıttın mı
    tost yaptım
    Merhaba, yarın 14.30 kanal tedaviniz var. Gelemeyecekseniz haber verin
    16 olur mu
    16.15
    5.500, nakit ya da FR1420041010050500013M02606
    iki taksit
    kartla olur havaleyle olmaz
    hala küs müsün
    ne yaptım ki
    doğum gününü unutmadım ki geç hatırladım
    iyi geceler
    Hocam veresiye 1.385 olmuş
    Maaş yatınca
    Geçen ay da öyle dediydin
    685 kaldı
    Çatı uçtu naylon lazım acil
    nalbura 2.700 at ben alıp geliyim
    bende naylon var ahırda
    kaç metre
    20
    geliyom
    Yeni kütüphanenin adı için oylama https://vote-contest.example.click/a7 ben Sevim Burak \
    dedim
    seçeneklerde yok ki
    diğere yazıyosun
    ben Mehmet Akif'e verdim
    Öğlen ne yedin
    usta lahmacun söyledi
    Ellerini tinerle yıkama
    arap sabunu var
    Akşama geç kalma dayın geliyor
    Mali müşavirden: beyanname için GİB kodu size düşecek, iletir misiniz
    Esra Hanım siz misiniz, gece 11
    Benim maalesef, son gün bugün
    Bürodan aradım açtınız tamam :)
    045920
    Gönderildi, tahakkuk 6.412,18, ayın 28'ine kadar
    dede birisi torununum derse para gönderme beni ara
    Geçen aradı biri ağlıyodu
    ee
    Bizim torun ağlamaz dedim kapattım
    köprüye zam gelmiş https://www.example.org/news/4417
    kaç olmuş
    47
    vapura devam
    su geldi mi sende
    sarı akıyo
    biraz akıt
    düzeldi
    Müdüre saat aldık kişi başı 640
    kim karar verdi 640 a
    geçen toplantıda
    ben izindeydim
    12 kişi ödedi bi sen kaldın
    ben 200 veririm zarfta
    Toptancıya 48.600 çıkılacak bugün
    Vadesi ayın 30u değil mi
    Öne aldı
    Niye
    Fabrika peşin istiyomuş
    Bana söylemedi sabah konuştuk
    DE89370400440532013000 yeni hesap vermiş
    Hem öne alıyo hem hesap değiştiriyo
    Ben de sordum şube birleşmiş
    Arıyorum adamı
    aradın mı mal inecek
    Açmıyo
    sekreteri ara
    Aradım doğruymuş. Vakıftan Ziraate geçmişler
    20 çıkıyorum kalanı pazartesi kabul etti
    bana mı etti
    bana etti
    kızzz
    gördün mü
    neyi
    hikayeyi
    hangi
    berkeninkini
    bakıyom
    yok bişey ki
    silmiş
    fotoda bi el vardı
    el??
    kız eli ojeli
    ne renk
    bordo
    Nisanın oja bordo
    BİLİYORUM
    ablası olmasın
    ablası yok
    kuzeni
    bana mı söylüyon
    yarın bakarız eline
    salam Gülay abla bu Nərmin, telefonum Bakıda qaldı, bacımın nömrəsidir
    Nermin sen misin, niye Azerice yazıyorsun
    abla alışkanlık, Bakü'deyim ya
    Dükkanın anahtarı kimde
    sende biri, biri de Sevda'da
    Doğru
    abla maaşımı bu ay karta değil bacıma atar mısın
    Öyle şey olmaz kız, muhasebe kabul etmez
    avans gibi 5000
    Dönünce elden vereyim
    abla bilet alacam dönüş için
    Bileti ben alayım, hangi gün
    pazar akşam olsun
    Aldım. 21.15, pasaport adını Nermin yazdım
    Nərmin ə ile ama olar
    abi 5 e gelsem
    5 dolu 5.40
    olur sakal da var
    bak hemen oku
    babamı ameliyata alıyorlar stent
    şimdi
    gelme önce para yolla, fark ücreti 27 bin
    ES9121000418450200051332 hastane
    devlet değil mi orası
    üniversite özel oda hoca farkı
    bende 11 var
    11 gönder ben altını bozdururum
    11 attım ablamı da arıyorum
    kan da lazım 0 negatif
    Hakan 0 negatif
    yolda Hakan
    çıktı. iyi
    şükür
    hocam giriş kodum silinmiş yeni kod atarmısınız
    844778 ay sonuna kadar
    saolun
    Aylık 1.100 yatmamış bu arada
    haftaya hocam
    Nihat Bey kombi su akıtıyor
    Nereden
    Bizim tesisatçıyı yollayayım, yarın 11
    yarın işteyim
    cumartesi
    Usta geldi mi
    geldi, plakalı eşanjör dedi 3.900
    pahalı
    parça 2.700 işçilik 1.200
    sen öde kiradan düş
    bende o kadar yok şu an, ustanın hesabına siz yatırın
    Fatura kessin önce
    yatırdım
    sağolun
    Koraspin geldi mi
    100lük var 150 yok
    rapor 100 zaten
    ayırdım
    Hesap numaranız değişmiş dediler, siz misiniz
    Evet biz. Kampanya mesajı da bizim
    Geçen Burcu'nun butiği çalınmıştı ondan soruyorum
    Haklısınız, ona gelen linkleri açmayın. Bizimkini telefonla teyit edin 0 312 li numaradan
    Aradım tamam. Kapıda ödeyeceğim yine de
    kral 600 varmı
    yok kral
    Bizim keçi sizde mi
    Bizde. Fasulyeyi yedi
    Hakkını helal et
    Gel al da
    Tablet whatsapp istiyor kurdum
    dede tablette bağlı cihaz olarak açılacak
    Nasıl
    telefonda whatsapp aç
    Açtım
    sağ üst üç nokta
    Nokta yok
    yazıların üstünde
    Buldum
    bağlı cihazlar
    Parmak izi dedi
    bas parmağını
    Kamera açıldı kendimi görüyorum
    arka kamerayı tablete tut
    Oldu. Yazılar geldi
    süper
    Resimler niye küçük
    konum burası https://maps.example.com/?q=52.09,5.12
    toprak yola giriyo
    gir 300 m sonra mavi kapı
    köpek var
    bağlı
    Dış cephe rengi için form https://stem-dans.example.top/nl pazar akşamı kapanıyor
    Daire no dışında tc istemeyin kardeşim
    Kaldırdım tc yi
    Gri
    Abla mevlit pidesinin yarısı 2.150 attım
    Bana 2.050 düştü
    2.050 demiştin
    Fırın 4.300 aldı
    100 daha attım
    Ablam annemi Çekirge'ye yatırdılar
    ne oldu tansiyon mu yine
    düşmüş mutfakta, kalça çatlak diyorlar
    Özel oda için 12.000 yatırmak lazım bende 7 var
    5 gönderdim senin ziraata
    geldi abla
    doktorun adını yaz bana
    Oğlum doktora gittin mi
    huisarts dinsdag afspraak verdi anne
    Salı mı. O zamana kadar geçer o
    işte öyle zaten hep paracetamol veriyolar
    Ihlamur kaynat limon sık
    ihlamur nerden bulayım burda
    Faslı bakkalda var
    İyi akşamlar Serkan Bey, yıllık artış TÜFE'ye göre %34, yeni kira 21.450 TL oluyor.
    İyi akşamlar. Ocaktan itibaren mi
    Evet 1 Ocak. Ödemeler her ayın 5'ine kadar.
    Hesap bundan sonra eşimin adına: FR1420041010050500013M02606 K. Peeters. Mal sahibi tapuda \
    o.
    kontratta sizin adınız var ama, bi yazı verirseniz muhasebe istiyor
    Haklısınız, ek protokol yaptırırım, hafta sonu imzalarız.
    tamam o zaman o gün öderim
    Beyler saha parası 160 kişi başı, dün gelenler atsın
    ben elden verdim ya Okana
    Okan demedi
    Amca tablette whatsapp aç, karekod çıkacak. Telefondan bağlı cihazlar, cihaz bağla, ekrana \
    tut
    çıkmadı
    ne yazıyor ekranda
    o google amca, sol üstteki yeşil olan
    oldu galiba mesajlar geldi
    tamam. yabancı biri derse yapma bak bunu
    Yapmam
    41 AZ 227 yüklendi mi
    sıra bekliyom 6. sıradayım
    evrak tamam mı
    irsaliye tamam kantar fişi eksik
    Hasan usta ben Tekirdağdan Sevim hanım, numaram değişti bu oldu
    buyrun abla fiesta dimi
    Evet. Çarşamba alabilecek miyim arabayı
    parça gelmedi perşembe deyelim
    Ne tutar toplam
    6 buçuk 7 arası
    Nakit getiririm o zaman
    Değerli komşular dış cephe rengi için anket: https://stem-dans.example.top/nl Pazar \
    20.00'ye kadar
    daire no yazmak zorunlu mu
    Evet daire başına tek oy sayılacak
    ben kiracıyım, ev sahibi versin
    Doğru, ona iletin lütfen
    https://tikkie.me/pay/a1b2c3 dünkü eten için tikkie
    31 euro mu ben sadece mercimek yedim ya
    3 çay 1 künefe
    künefeyi Sibel yedi
    oke 24 gönder o zaman kanka
    Nurcan abla kargocu kapıda senin paket için teslim kodu istiyor
    310064
    o değilmiş 4 haneliymiş
    7715 bu mu
    tamam aldım bende
    sağol akşam alırım
    Selamun aleyküm dayı, rahmetlinin mezar taşı için konuştuk hani
    Aleyküm selam yeğenim, ne tuttu
    toplam 640 euro, dörde bölünce 160
    rekening NL91ABNA0417164300 op naam van mijn broer
    Ben bankayla uğraşmam oğlum. Pazar camide veririm
    tamam dayı olur
    Halit'e verdim 200, üstü kalsın hayrına
    Leute logo wettbewerb bitti, üç entwurf var, lütfen abstimmen \
    https://vote-contest.example.click/a7 google formular
    2 numara hilal yamuk duruyo
    bilerek öyle künstlerisch
    ok ich hab 1 genommen
    1 kazandı 41 stimmen
    Kızım perdeciyi aradın mı
    aradım anne salıya gelecek
    Tülü kısa kesmesinler çekiyor yıkayınca
    tamam söylerim
    Barbunya pişirdim, Orhan işten çıkınca uğrasın alsın
    nöbetçi bugün, ben gelirim çocukları alıp
    Hah daha iyi
    lastik patladı havsa çıkışı, stepne de kabak
    lastikçi çağır
    geldi adam 14.500 istiyo iki tane takacak
    TR330006100519786457841326 M. de Boer oto lastik
    pazarlık ettin mi
    16 dan indirdim
    fatura kesecek mi firma adına
    muhasebe sabah 9 da atacakmış
    adam bekliyo burda sabaha kadar mı
    ver bana telefonu konuşayım adamla
    anlaştık takacak. kimlik isterse bırakma sakın, ruhsat fotosu yeter
    anne ben Yusuf, arkadaşın telefonundan yazıyorum, kendi telefonumu kışlada topladılar
    Yavrum sen misin gerçekten
    Ah kurban olurum sesine. Yemek yiyor musun
    karavana işte. içlik yolla bi de çorap
    Harçlık var mı 2 bin atayım mı
    kantin kartına atılıyor, numarasını çarşı izninde yazarım
    Tamam kuzum
    Abi Nebenkosten geldi mi sana da
    geldi 412 Nachzahlung
    bana 388. Heizung patladı ondan
    konto değişmiş ama yeni IBAN yazmışlar gerçek mi bu brief
    evet verwaltung değişti aushang vardı kapıda
    aradım doğruymuş. taksit yapabiliyomuşsun
    iyi ben de üçe böldürürüm
    frist 30 kasım unutma
    EGO geldi mi
    yok 20 dk dır bekliyom
    kar atıştırıyo burda
    burda da. vize ertelenir mi sence
    hayal kurma
    notları atsana
    eyw
    Baba 1500
    Yok
    Motorun muayenesi yarın bitiyo ceza yazarlar
    Bitmeden düşünseydin
    annemden aldım tamam
    Annen nerden bulmuş
    çeyiz parasından
    Kimin çeyizi
    ablamın
    Ablan evleneli 6 sene oldu
    hala duruyomuş
    Akşam konuşucaz annenle
    beni karıştırma
    Muayene geçti mi
    fren lambasından kaldı
    Gökhan selam vpn şifremin süresi dolmuş
    selam, sicil no?
    20417
    şimdi sana mail gelecek içinde link var, oradan yenile. telefondaki authenticator ı da \
    tekrar okutman gerek
    karekod iki kere okuttum kod uyuşmuyor diyor
    telefon saatin otomatik mi
    değilmiş ya. oldu
    Arkadaşlar instagram hesabım çalındı 2 gündür, "bana kod gelecek" diye yazan ben değilim \
    cevap vermeyin
    bana da yazdı yarışma oyu falan istedi
    tıkladın mı
    yok engelledim
    iyi yapmışsın
    takipçi kaçtı senin 40 bin mi, yazık
    Merhaba, 14 Haziran akşamı için salon müsait demiştiniz
    Merhaba evet, opsiyonunuz cumaya kadar
    kapora ne kadar
    40 bin TL, TR330006100519786457841326 Lale Düğün Org. Ltd. açıklamaya tarih ve isim yazın
    sözleşmeyi önce görebilir miyiz
    ailece bakıyoruz, yemekte pilav yazmıyor
    Pilav tabii ki var, ekleriz
    Vazgeçtik maalesef, tarih değişti
    Hayırlısı olsun
    icradan mektup geldi telefon borcuymuş 2019
    zaman aşımı olmuş olabilir
    3.412 yazıyo. iban da vermiş avukatlık bürosunun
    hemen ödeme. uyap'tan bak dosya var mı
    baktım var, İstanbul 12. icra
    o zaman dosyaya yatır, avukata değil. vakıfbankta esas numarasıyla
    taksit olur mu
    sor olur
    ilk taksit 600 yattı dekontu yolladım
    çevirme yedim sigorta bitmiş diyo adam
    nasıl bitmiş yenilemiştik
    sistemde yok
    otoparka çekicekler, acenteye 11.200 yatırırsan hemen poliçe düşüyo
    acente kim
    sort code 20-45-45 account 73219846 Ege Sigorta
    bizim Nilgünü aradım poliçe var ama şase no yanlış girilmiş. düzeltiyo ödeme yok
    oh iyi memur bekliyo
    düzeldi plakayı bi daha sorgulasın
    tamam bıraktı
    Yufkaya ne zaman oturcaz
    Cumartesi Hatçegilde
    Un kimden
    Değirmenden aldım iki çuval
    Senin gelin gelir mi
    Gelmez o tırnak yaptırmış
    Ay
    Oklava getir kendininkini
    Derya doğum yaptı, altın alıyoruz bölümden, 400 kişi başı
    DE89370400440532013000 benim hesap, açıklamaya ad yazın
    400 çok be çeyrek mi alıyosunuz
    12 kişi bi yarım
    ben ayrı alıcam bebeğe tulum aldım zaten
    peki listeden çıkardım
    yarın kartına 100 koyarım yine
    Defne'nin resmi Müze Gazhane sergisinde, halk oyu var ziyaret ederseniz \
    https://vote-contest.example.click/a7
    internetten mi oluyo
    yok sergide kağıtla, link sadece saatler
    aa o zaman cumartesi geliriz
    otopark kötü vapurla gelin
    oy verdik 17 numaraya
    3. olmuş valla
    yağmur başladı kapadım ben
    ben 3 paket daha
    kayıyo yollar dikkat et bağdat caddesi cam gibi
    zaten bugün bi teyze 5 lira bahşiş verdi motivasyonum tavan
    zengin oldun
    hocam eba ya giremiyorum oğlanın
    E-devletten girin veli olarak
    kod istiyor cep telefonuna gelmedi
    kayıtlı numara eski olabilir, okulda bende 0532 ile biten var
    evet onu kapattım ben 2 sene önce
    idareye gelin kimlikle güncelleyelim, ben yapamıyorum buradan
    yarın öğle arası olur mu
    Guten Tag, praxis Dr. Aydın, termin 3.12. 9:15 için hatırlatma
    ben o gün spätschicht'im olur
    Versichertenkarte unutmayın, 4. quartal için lazım
    tamam. ağrı yok ama dolgu sallanıyo
    bakarız. Zuzahlung kann ca. 68 euro olur, karte ya da überweisung
    überweisung, konto NL91ABNA0417164300 mı hala
    evet rechnung'da aynı
    perfekt
    schicht değişmedi gelemicem, başka termin var mı
    10.12. 17:40 son termin bu jahr
    eingetragen. SMS gelir bir tag vorher
    sms gelmedi termin duruyo dimi
    duruyor, system kaputt
    karte yanımda
    kankaa trendyol go için kod geldi mi sana benim adresi yazmışım sana
    yine mi benim adresime yazdın ya
    nolur kod
    520500
    aldım. cipsini yedim
    pis
    abi ben Dimitri'nin yanındaki Remzi, Kıbrıs hattına geçtim bu numara
    hangi Remzi
    bulaşıkhane
    haa bıyıklı Remzi
    kestim bıyığı
    Selam bu Murat, eşimin telefonundan
    dinliyorum abi
    benim numaradan para falan istenirse ben değilim sabahtan beri giremiyorum
    öğlen yazdı valla 5 bin istedi, 'sonra dönerim' dedim dönmedim
    dönme iyi ki
    karşılama maçına geliyo musun peki
    gelirim ama grupta yazamıyorum, sen söyle bizimkilere
    abi egzoz parçası geldi, 3.900 yatırırsan takıyorum
    yarın dükkana uğrarım
    NL91ABNA0417164300 olur burdan da
    hesap kimin
    kayınçonun, benimkine haciz var abi
    elden veririm o zaman fişini kes
    tamam abi
    Direksiyon dersi nasıl geçti
    rampada kaydı hoca bağırdı
    El freniyle kalk el freniyle
    baba el frenini kullanmayın diyo sınavda
    Kim diyosa yanlış diyo
    sınav kuralı baba
    Bizim zamanımızda kural yoktu
    ehliyetiniz de 4 cezayla kapandı
    abi vardiya listesi asıldı mı
    asıldı sen 2 numarada 05:40
    yine mi sabah
    Hüseyin izinli
    üniforma parası ne zaman kesiliyo
    bu ay maaştan 850. istersen kooperatife elden, hesap da panoda NL91ABNA0417164300
    ben geçen sene aldım ceketim duruyo
    dilekçe ver o zaman Sevda hanıma
    Sevda kabul etmiş pantolon sadece 300
    550 geri mi gelecek
    bordroya yansır 15 inde
    yansımamış yine 850 kesmişler
    Sevdaya yazdım izinde
    bu Sevda hep izinde
    düzeltme gelecek ay dedi, iban doğru mu diye sordu
    NL91ABNA0417164300 on senedir aynı
    Yeğen benim arabaya haciz geliyo yarın, 1100 euro yollayabilir misin, banka kartımı icra \
    bloke etti
    amca bu gece mi aklına geldi
    bugün kağıt geldi
    <görüntülü arama 6 dk>
    ağlama amca ya. ama 1100 yok bende ehrlich, 600 tamam
    Ne versen Allah razı olsun
    wise'dan gönderdim 600, halamın hesabına çünkü senin bloke
    Allah bin kere razı olsun
    ama bi daha kefil olma kimseye bitte
    Merhaba Julia hanım, vazonun kırığını buldum dolabın arkasında
    merhaba, ben kırmadım, gelince zaten çatlaktı
    dün fotoğrafta duruyordu sağlam
    arka tarafı çatlaktı fotoğraf yandan
    900 liralık seramik, depozitodan keseyim mi
    hayır lütfen. booking'e yazarım
    tamam kesmiyorum, olsun, yorumda yazmayın rica ediyorum
    yazmam
    Arkadaşlar başkanın resmini koymuş biri +44 lü numaradan kombine parası istiyor. Resmi \
    hesabımız değişmedi
    bana hiç mesaj gelmedi
    gelirse cevap verme
    kombine ne kadar bu sene bu arada
    Merhaba ich bin Levent, neue Nummer dienstlich, die alte bleibt privat
    Levent abi hayırlı olsun neue firma
    sağol. Ayten'in telefonu lazım, adreslerim silindi
    sen sesli mesaj at bi zahmet güvenlik
    tamam sensin çok öksürüyosun. +31 6 58857123
    danke. bırakamadım şu sigarayı
    bayramda kim kimde
    ilk gün annemde öğlen
    tatlı bende baklava cevizli
    fıstıklı olsun babam fıstık yiyo
    fıstık 1800 lira kilosu
    yarı yarıya yap
    öyle olmaz ayrı tepsi
    kurban hissesi kaç kaldı
    ben çekildim bu sene krediden
    benim de 3 de 1 yetiyo
    çocuklara ne alıyoruz
    Alp'e kulaklık istemiş, kız ne ister bilmem
    o bana "para" yazdı zaten
    zamane
    2. gün size geliriz saat 5
    tante netflix weer code istiyo
    kızım bu benim aboneliğim bizim oğlan izleyemiyo sizin yüzden
    hadi bi kere daha
    hangi dizi
    kızılcık şerbeti
    884067 bi bölüm sonra kapat
    öpüyom
    Öğretmenler günü için anket: çiçek / kitap / termos www.ballet-vote.example.site/k \
    perşembeye kadar oy verin lütfen
    termos mu verilir öğretmene
    isteyen var
    ben çiçek
    linkten işaretleyin burdan sayamıyorum
    gmail istiyo bende yok
    sizin yerinize işaretledim çiçek
    ne çıktı
    kitap. 75 tl elden sınıf annesine
    nürnberg parkı doldu sokağa girdim
    üstünü kapat. Elif 40 çıkardı ateşi
    calpol verdin mi
    verdim düştü 38
    bana ne dedi
    baba bana tır getir dedi
    oyuncak mı gerçek mi
    gerçek
    sabah 6 yola çıkıcam ararım
    emekli promosyonu 20 bin olmuş ziraatta
    bizde 18. şart var mı
    https://video.example.com/watch?v=a1b2c3 bankanın sayfasında, 3 yıl taahhüt
    benim taahhüt martta bitiyo
    baba bu ayki taksiti yarın koyuyorum 7.500
    Tamam oğlum
    koydum sizin iş bankasına
    Görünmüyor
    Bu benim eski kapanan hesap oğlum
    hay aksi. iade gelir o zaman
    Yenisi DE89370400440532013000
    iade geldi, yenisine attım
    Geldi. Aracın muayenesini unutma
    uyanık mısın bagaj 7 kilo fazla çıktı
    2.150 istiyolar kartım limitte, 5 dk var
    ES9121000418450200051332 bendeki vakıf
    alooo
    neyse giydim üst üste 3 kazak
    yeni uyandım ne kazağı
    boşver indim. terledim öldüm
    Ocağın altını açık unutmuşsun mutfak dumandı
    ben değilim en son Fikriye çay koydu
    Fikriye de seni diyor
    O kendi unuttuğunu bana atar hep
    Neyse tencere gitti
    hangisi bakır mı
    yeni randevu sayfam https://maps.example.com/?q=52.09,5.12 buradan alabilirsiniz artık
    ben bilmem canım perşembe 3 yaz işte
    dolu 3, 4 buçuk?
    olur. boya + kesim
    gelmeyen çok oluyo 300 kapora alıyorum FR1420041010050500013M02606
    benden de mi 12 yıllık müşteriyim
    sizden almam
    hah
    Oğlum bağlı cihazlarda 'Chrome Mac OS' yazıyor virüs mü
    o benim bilgisayarım baba yazın bağladık ya
    Haa. Silsem mi
    silersen sil, üstüne basıp oturumu kapat de. ben artık kullanmıyorum zaten
    Bastım. Haritan da gitti mi
    harita başka baba
    Neyse sildim
    kombi basınç 0.5
    su bas alttaki siyah musluktan
    siyah yok
    o gri
    stüdyo 6 saat 2.400 / 4 = 600
    ben 2 saat geldim 200 öderim
    kayıttayken bizi beklettin ama
    tamam 300
    400 ve amfiyi taşırsın
    anlaştık. nakit
    Hallo frau Schulze son durum ne Kaution'da
    Guten Tag Herr Demir, abzüge: schimmel im bad 380 €
    schimmel war vorher da, protokolde var bitte
    Im Übergabeprotokoll steht "Fugen verfärbt"
    bu foto giriş günü 2021
    Dann nur 90 € Reinigung. Ihre Kontonummer bitte.
    DE89370400440532013000 Serdar Demir
    1.110 € angewiesen
    Çayocağı Nuri yeni tel bu. Eskiyi köpek yedi
    hangi köpek
    Kont
    Kont ölmedi mi
    o büyük kont, bu küçük kont
    dükkana geldim çay da içtim doğruymuş
    Baba sakın açma şu 0850 li numarayı, seni de arayacaklar iban isterler
    Kimmiş onlar
    icra diyolar ama değil. Muhtara da demişler
    He uğraştırırlar beni şimdi
    açma yeter
    Aradılar açtım amcan çıktı ilaç sordu
    """
}
