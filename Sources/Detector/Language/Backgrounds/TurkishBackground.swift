// 185 everyday chat messages in Turkish, one a line.
// Source: dialogues written for this project; no real person's messages.
// Licence: Apache-2.0. Written by Scripts/style-backgrounds.py; do not edit by hand.

extension Backgrounds {
  static let turkish = """
    he buyur noldu
    bi sn bakayım
    123456 bu mu
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
    herkes bana Pide der. sen kimsin bilmem ama Elif değilsin
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
    Gözlüğümü buldum, 123-456 yazıyor
    Oğlum benim telefonda bir şeyler kayboldu, torunum bana hırsız girmiş diyor
    ne kodu be
    whatsapp diyo burda discord demiyo
    değil 😂
    geçen sınavda kimden kopya çektin söyle yollıyım
    çektin benden. bot musun nesin
    Hayırlısı, yine zam mı?
    123456 geldi
    Yabancı numara aradı, dolandırıcı olmasın
    Ben yöneticiye inip sorayım en iyisi
    Aman kızım kendin düşme de
    Hangi denizdesin sen, okulda değil miydin?
    Ne kadardı?
    Yatırırım da kızım, kedinin adı neydi, kumunu sipariş edeceğim
    Bizim evde kaplumbağa var. Hadi oradan
    kaydettim
    yaz
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
    TR330006100519786457841326
    kişi başı ne düşüyo
    2.500 TL, künefe benden olsun
    künefeyi tek başına yedin zaten
    yolladım bitanem
    geldiii
    Akşam arasana beni, bir şey danışacağım
    Olur, kötü bir şey yok değil mi?
    Kombi patladı, usta yenisi lazım diyor
    Hay aksi, bu soğukta
    Maaşa on gün var, bana 2.500 TL verebilir misin, ayın birinde hemen öderim
    Lafı mı olur. Ziraat hesabına mı?
    Evet hep kullandığın
    Havale ettim, yengeme selam söyle
    Hakkını ödeyemem abicim
    Ödersin, baklava yaptır
    Sayın kat malikleri, kasım aidatlarının son günü ayın 10'udur.
    Daire başı tutar 2.500 TL.
    Apartman hesabı: TR330006100519786457841326, açıklamaya daire numarası yazınız.
    Yöneticim elden versem olur mu, bankaya gidemiyorum
    Olur Hüsniye Hanım, kapıcıya bırakın makbuz keseriz.
    Sağ olun, börek de bırakırım
    O zaman makbuz iki nüsha olsun
    Bisiklete hâlâ talip misin, balkonda yer kaplıyor
    Talibim, son ne dersin
    2.500 TL ama kilidi hediye
    Kapora atayım mı?
    Gerek yok, gel bir tur at, beğenirsen konuşuruz
    Aşağıdayım, iniyor musun
    Pompayı da alıp iniyorum
    FAST attım, bak bakalım
    Düştü, güle güle kullan
    Eve gelirken kargo dolabına uğrar mısın aşkım
    uğrarım, şifre?
    123456, metronun oradaki mavi dolap
    kabul etmiyor
    Sondaki rakamı iki kere basmışsındır
    evet 😅 açıldı
    Parmakların çikolata gibi
    Gece gece kim giriyor benim hesaba Eskişehir'den
    ben yaa yurt televizyonu
    kod gelmiştir bi desene
    123-456
    süresi dolmuş
    Uyuyor muydun yazarken
    Al bakalım: 123456
    oldu abla kralsın
    Telefonu yeniledim, numaram aynı ama rehber uçtu, kim olduğunuzu yazın
    Ben senin vicdanın
    Engin sen misin
    nasıl bildin
    Cumartesi maçın saatini bir daha atsana
    17:00, çorapları unutma
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
    Arkadaşlar Selma'nın hesabı ele geçirilmiş, 2.500 TL isteyen olursa sakın göndermeyin
    Bana da yazmış, "canım kardeşim" diye başlıyo
    Selma bize hiç canım demez, oradan anlayın
    😂 doğru
    Kod isteyen olursa da vermeyin, arayıp sesini duyun
    Ya arayınca açmazsa?
    Açmıyorsa beklesin o para, kimse iki saatte batmaz
    Haklısın
    Az kalsın dolandırılıyordum bugün
    nasıl ya anlat
    Yeğenim gibi yazdı, "hattım değişti, telefonum kırık konuşamıyorum" falan, 2.500 TL \
    lazımmış
    e sen
    IBAN'ı girdim, karşıma bambaşka bir isim çıktı, durdum
    iyi ki bakmışsın
    Siz de mutlaka isme bakın, iki adımlı doğrulamayı da açın bu akşam
    kanka müsait misin
    aynen o eyvallah
    telefon delirtti beni bugün
    adamsın
    Annem napıyorsun
    İyiyim çok şükür
    Ellerinden öperim
    abi bi ricam olcak
    Günaydın canım, nasılsın bugün?
    Ben de koşturuyorum
    Hayırlı cumalar 🌹
    kuzen uyan
    acil acil
    eyvallah kuzen unutmam bunu
    Selam hocam rahatsız etmiyorum değil mi
    İyi akşamlar teyzecim
    Allah razı olsun
    Merhaba komşu, aidat sistemini yeniliyoruz
    Merak etme kuru yerdeyim
    sağol babam
    sağ ol, alışıyoruz
    """
}
