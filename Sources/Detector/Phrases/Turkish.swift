/// Turkish; dotless i, ğ, ş, ö, ü and ç are folded, endings are left open.
let turkishPhrases = #"""
  @can = misin|musun|misiniz|musunuz|mi|miyiz|misinz|bilirmisin|edermisin
  @pay = gonder*|atar|atsan*|atabil*|yolla*|yollar|havale|eft|yatir*|odeme*|odey*|odeyebil*|transfer*|aktar*|papara|verebil*|verir|hallet*
  @lend = borc|borcum|odunc|borca
  @money = paraya|lira|nakit|tl|liraya|paracik|parayi|parasi
  @due = fatura*|kira*|ceza*|kapora|depozito|icra|senet|borcum|ekstre*|taksit*|aidat|tedarikci*|masraf*|hastane*|yurt|harc|vergi
  @gift = hediye|itunes|steam|googleplay|bitcoin|kripto|usdt|kontor
  @code = kod|kodu|kodlar*|kodun*|kodum*|sifre*|sifresi*|rakam*|haneli|sms|onay
  @give = yolla*|gonder*|at|atar|atsan*|ilet*|soyle*|oku|okur|yaz|yazar*|yazsan*|paylas*|geri|verir|ver|alayim|iletir
  @wrong = yanlis*|yanlislik*|kazara|hata*|hatali
  @bank = banka*|kart*|hesab*|uygulama*|limit*|mobil|bankacilik|sube*|iban*|internet|cuzdan*
  @blocked = bloke*|kilit*|dond*|dolmus|doldu|bozul*|calind*|kaybet*|acilmiyor|calismiyor|bakim*|cekemiyor*|kapali|acil*iyor|yapamiyor*|giremiyor*|tanimiyor|sonra|kapat*|dolu|hata|askiya|asti|manyetik|yetersiz
  @mic = mikrofon*|hoparlor*|kamera*|ses|sesim*
  @send = gonder|gonderir|gonderirmisin|gondersene|gondersen|gonderebilir*|atar|atarmisin|atsana|atsan|atabilir*|yolla|yollar|yollasana|yollasan|yollarmisin|yollayabilir*|ilet|iletir|iletsene|iletirseniz|cikar|cikabilir*|aktar*|yatir|yatirir|yatirsan|yatirabilir*|yatiriver|versene|verir|verebilir*
  @tell = soyle|soyler|soylesene|soyleyebilir*|yaz|yazar|yazsana|yaziver|yazarmisin|oku|okur|okusana|okuyabilir*|paylas|paylasin*|paylasir|kopyala|bildir
  @arrive = gelen|gelecek|gelicek|geldi|gelmis|gelince|dusen|dusecek|dustu|giden|gitti|gitmis
  @secret = pin|pini|sms|rakam*|sayi|sayiyi|sayilari|sifreyi|numarayi|ekran_goruntu*
  @when = yarin|yarina|aksam|aksama|sabah|ogle*|hafta*|cuma*|pazartesi*|sali|carsamba|persembe|ay|maas*|saat|saate|gune|gun|bugun
  @return = oderim|odicem|odiycem|odeyecegim|odiyecem|veririm|vericem|vericam|verecem|verecegim|yollarim|yollicam|yollayacagim|yolluyorum|yatiririm|yatiricam|atarim|atacam|aticam|gonderirim|gondericem|gonderecegim|kapatirim|kapatacagim|iade
  @kin = anne*|baba*|abla*|abi*|esine|esin*|karin*|kocan*|kardes*|gruba|grupta|kimse*|ofis*|patron*|mudur*|ailen*
  @never = gondermey*|gondermem*|gonderem*|gondermic*|gondermiyo*|vermey*|vermem|verem*|vermic*|vermiyo*|atmam|atmay*|atamam|atamiyo*|atmiyo*|yollamam|yollayam*|paylasmam|paylasmay*|soylemem|soylemey*|yapamam|yapamiyo*|odeyem*|karismam|karismay*
  @bad = sahtekar*|hirsiz*|soyguncu*|yalanci*|serefsiz*|ahlaksiz*|dolandir*|utanm*

  [code-request]
  2.8 @wrong ... @code
  2.8 @code ... @wrong
  1.9 @code ... @give
  1.6 @give .. @code
  1.4 #num|alti haneli|rakam*|rakamli|hane
  1.2 sana|size|senin|telefonuna|telefonunuza|numarana|numaraya ... @code
  1.1 @code ... sana|size|senin|telefonuna|numarana
  1.2 gelen|gelecek|gitti|geldi|dustu|gelmis ... @code
  0.7 @code ... geldi|gelen|gitti|gelmis|gelecek|dustu
  0.8 whatsapp|dogrulama|onay|hesap & kod*|sifre*|rakam*
  0.1 acil|hizli|hemen
  0.5 okur|soyler|yollar|atar @can
  -2.4 kargo*|dolab*|kapi*|alarm*|indirim*|kupon*|netflix|disney|wifi|kilit*|posta|rezervasyon|barkod*|kaynak
  -2.5 kimse*|asla|sakin ... @code|paylas*|verme*
  -2.6 @code .. vermeyin|paylasmayin|verme|paylasma|isteyen
  -2.0 dolandiric*|polis*|savcilik
  -1.5 ne|hangi .. kodu|kod
  2.0 kod|kodu|sifreyi|rakamlari|mesaji|numarayi .. bana|at|yolla|gonder|soyle|yaz|ilet|okur
  1.8 bana .. kod*|gelen|sms*|sifre* .. at*|yolla*|gonder*|soyle*|ilet*|yaz*
  1.4 senin|sizin numara* .. yaz*|gir*|ver*
  1.3 arayacak*|arayip & kod*|rakam*|sayi*|not
  1.5 @arrive .. @secret
  1.3 @secret ... @send|@tell
  1.1 @arrive .. kod*|sifre*|@secret ... @send|@tell
  1.6 kod|kodu .. nerede|nerde|hani
  1.2 ekran_goruntu* .. at*|yolla*|gonder*
  -2.4 sifremi|sifrem|pinimi
  -1.8 fiyat*|toplanti*|zoom

  [money-request]
  1.1 @pay .. @can
  0.5 #amount|@money ... @pay
  0.5 @pay .. @can
  1.5 @money ... @can
  0.8 atabilir|gonderebilir|yollayabilir|verebilir|yapabilir|yatirabilir|odeyebilir|atar|gonderir|yollar
  1.9 borc .. ver*|al*|lazim|@can|para
  1.7 @lend & #amount|@money|@can
  1.8 ihtiyac* & @money|#amount
  1.4 #amount|@money|#num ... ihtiyac*|lazim
  1.2 odeme* .. yap*|var|gerek*|lazim
  1.4 yap*|halle* & odeme*|havale|eft & sen|siz|benim
  0.7 para .. gonder*|atar|yolla*|lazim|yatir*
  1.6 #num bin & @pay|lazim|ihtiyac*|borc
  1.7 @due & bugun|acil|son_gun|ode*|yatir*|lazim
  2.0 @gift & al*|kod*|lazim
  1.1 sen .. at|yolla*|yatir*|gonder*|ode*
  1.4 utan*|rica*|iyilik & @money|#amount|borc|gonder*
  1.9 bir|bi .. daha|tane .. olsa|var|lazim|atsan|gonder*
  1.4 yarin|aksam|cuma* .. geri & #amount|gonder*|at*|yolla*
  1.4 geri .. yollar*|oder*|gonderirim|veririm|atarim & #amount|borc|atabil*|gonderebil*
  1.8 yeni hesap|iban & fatura|odeme*
  -1.7 yemek|hesabi|kisi_basi|pizza|bira|hali_saha|bilet*|benzin|hediye|dogum|market|kahve|bolus*
  -1.2 aidat|uyelik|dernek
  -1.2 gonderdim|attim|yolladim|gonderirim .. sana
  -1.4 al* .. okul*|servis*|kres*
  -1.3 foto*|konum*|adres*|link*
  1.8 #amount .. atar|atabilir|gonderir|gonderebilir|yollar|verebilir|yollayabilir|lazim|gerek*
  1.7 bana ... #amount|para|borc
  1.6 benim .. yerime|adima .. ode*|yap*|yatir*
  1.4 hastane*|kaza|cekici|ameliyat|otel|gumruk|taksi & #amount|para|ode*|lazim
  1.6 sikis*|zor durum* & para|#amount|borc|gonder*|odeme*
  1.0 odeyebilir|yatirabilir|yapabilir|halledebilir|cikabilir @can
  1.7 bir .. #amount|#num .. daha
  1.6 para .. lazim|ihtiyac*
  1.4 yarin|aksam|haftaya|maas* ... #amount & ver*|oder*|geri
  1.3 bana ... #num|#amount .. @send
  1.2 #num|#amount .. @send
  1.7 para .. cik*|cikar
  1.3 yarisi|yarisini .. olur|at*|gonder*
  1.7 ne_kadar .. atabil*|verebil*|gonderebil*|varsa
  1.9 usdt|btc|bitcoin|kripto|trc20|coin & lazim|gonder*|cuzdan*|adres*
  1.5 hesabina|hesabiniza|ibanina .. para|#num|#amount ... gelecek|gelicek|yatacak|gonder*
  1.3 yatacak|gelecek & cek|aktar*|ibana|yolla
  2.1 kart|karti|kartinin numara*|bilgi* .. ver*|at*|yaz*
  1.4 maddi|nakit .. sikint*|destek|durum*
  1.4 elinde|sende|cebinde .. #num|#amount|para|nakit .. var
  1.6 hesap|hesabimiz|banka|bilgi*|iban .. degis*|guncel* & odeme*|fatura*|yatir*
  1.0 yeni hesab*|iban* .. yatir*|gonder*|yap*|odey*
  1.3 borc|odunc .. bul*|isti*|istey*|rica
  2.0 hediye|steam|play|itunes|razer kart* & al|alip|kod*|yolla*|kazi
  1.0 bi|bir ricam|iyilik
  -2.7 foto*|resim*|resmi|konum|link|linki|notlar*|ders|odev*|dosya*|sunum*|video*
  -2.6 sana .. borc*
  -2.6 borcunu|borcun
  -1.8 kermes*|sinif*|gezi*|veli*|ogretmen*|restoran*|kafe*
  -2.0 yatirdim|odedim|gonderildi|yatirdik

  [payment-details]
  1.3 alici|hesap_sahibi|adina|ad_soyad
  1.8 papara|ininal & #phone|#num|#long
  1.2 iban .. su|bu|veriyorum
  0.1 isim|adi
  1.6 foto* & kod*|kart*
  1.1 aciklama .. yazma|bos
  2.4 #url .. buradan|burdan|ode|odeyin|odersin .. ode|odeyin|odeme|odersin
  2.2 odeme* .. #url
  1.4 alici .. kism*|adi|isim|yaz*
  2.4 qr|karekod .. okut*|yolla*|at*|gonder*
  1.4 ziraat|garanti|akbank|vakif*|halkbank|denizbank|enpara & adina|alici|isim|aciklama|hesab*
  1.6 kolay adres*
  1.8 iban|ibani|ibanimi .. atiyorum|yolluyorum|gonderiyorum|atayim|yaziyorum
  1.8 cuzdan*|trc20|erc20 .. adres*|cuzdan*

  [repay-promise]
  1.6 soz .. veri*|valla*
  1.2 maas .. yat*
  1.8 @when ... @return
  1.0 @return ... @when
  2.1 geri .. @return|veri*|oder*|yolla*|atar*|yatir*|gonder*
  2.2 iade .. ede*|eder*|yap*
  1.8 borc*|hesabi .. kapat*
  1.8 soz & @return
  2.4 para* .. bende .. kalmaz
  2.2 hesabina|parani .. yatar|gecer|doner
  1.8 fazlasiyla|faiziyle|katlayip|misliyle
  1.0 elden .. veri*
  -3.0 kitab*|kitap*|sarj*|ayakkabi*|araba*|bisiklet*|anahtar*

  [call-evasion]
  1.7 konusam*|arayam*|acam*|gorusem*|cevap_verem*|bakam*
  2.6 @mic & bozuk|bozul*|calismiyor|kisik|kirik|yok|gitmiyor
  1.5 toplantida*|derste*|hastanede*|metroda*|sinavda*|otobus*|mesaide*|nobette*|camide*|kutuphane*|sinemada*
  1.7 yaz* .. daha|iyi|buradan|sadece|lutfen
  1.6 cekmiyor|sebeke|sarj* .. yok|bitiyor|az
  1.5 sonra|aksam|birazdan .. ara*
  1.4 ses .. gitmiyor|gelmiyor
  1.6 kamera .. yasak
  1.7 arama|aramayin|aramasan|aramaman|aramazsan
  1.3 yazis*
  2.1 burdan|buradan|mesajla|mesajdan .. yaz*|halle*|konus*|anlas*
  2.3 sesim|bogaz*|ses|sesi .. kisil*|kisik|gelm*|gitm*|duyul*|bozuk
  1.5 cekmiyo*|sadece_wifi|internet .. cekm*|var|yok
  2.0 goruntulu .. acam*|olmaz|acilm*
  1.4 konusmak .. yasak|yasakmis
  1.3 kalabalik|gurultu*|kulaklig*

  [question-evasion]
  2.7 vakt*|zaman* .. yok|degil
  2.2 sonra|aksam|gelince .. anlat*
  2.3 anlatirim|anlaticam
  2.2 guven .. bana|miyor
  2.2 guvenmiyor
  2.0 sorgu*|bilmece
  1.9 hatirlam*|unuttum|dilimin
  1.8 sirasi mi
  1.6 fark .. etmez|eder
  1.6 ne .. onemi|fark*
  1.6 niye|neden .. soru*|bu kadar
  1.5 uzun hikaye
  1.2 benim .. iste|ya
  1.4 arkadas*|kuzen*|amca* .. hesab*|ait
  1.4 iste .. anne|ya
  1.4 oyle gorun*
  1.9 sonra .. konus*|soyle*|bakar*|sorar*
  1.9 once .. sunu|bunu|para*|gonder*|hallet*|yolla*
  1.9 neden|niye|soru*|sorma .. sor*|simdi
  1.9 sorgu|sorguya|soru|sorulari|soruyo*|soruyorsun|sorup
  1.8 sacmala*|deli_misin|ayip_ediyorsun|boswer|bosver|alakasi|alaka|acelem
  1.8 tabi|tabii|elbette .. ben*|ki
  0.6 benim
  1.6 kim .. olacak|olabilir|olucak
  1.8 inanmi*|guvenmi*|supheleni*
  1.7 kafam|dalgin*|unuttum
  1.6 cevap .. verem*|vericek

  [secrecy]
  1.1 soyleme*|anlatma*|bahsetme*|duymasin|bilmesin|caktirma*|belli_etme
  3.2 aramizda
  0.6 gizli|sir
  1.8 kimse .. bilme*|duyma*
  1.4 utaniyorum
  0.6 kimseye
  2.0 @kin .. deme|demeyin|cakma|yazma|yazmayin|soyleme*|duymasin|duyurma|anlatma*
  1.9 mesaj*|sohbet* .. sil|silersin|silin
  1.8 paylasmayin|haberi_olmasin
  -3.3 surpriz*|parti*|dogum|hediye*|kutlama*|dugun*|kod|kodu

  [pressure]
  2.2 acil|acilen|aciliyet*
  1.3 hemen|bugun_son|son_gun|cabuk|hizli|simdi
  1.8 kapan* .. once|dan
  2.1 yoksa ... iptal|ceza|icra|faiz|kes*|kaybed*|atar*
  2.2 guvenmiyor musun
  2.0 yardim .. etmicek*|etmeyecek*
  2.0 istemiyorsan|vermiceksen|yapmayacaksan
  2.0 bosver
  1.8 lutfen .. hemen|acil|anne|baba
  0.1 attin|yolladin|gonderdin|yaptin|oldu_mi|mu
  1.5 orda|orada|burda_misin
  0.9 bekliyor*|bekler
  1.4 icinde .. lazim
  1.4 saat* .. kadar|icinde
  1.7 ne olur
  0.6 hadi
  2.2 evet mi|hayir
  -2.8 acelesi yok
  1.4 bekliyo*|bekletme*|kapida
  1.7 cevap|ses .. ver*|yok
  1.4 noldu|ne_oldu
  1.9 acele*|oyala*|nolur|noolur|yalvar*|bekliyolar
  1.2 sure|suresi .. dol*|bit*|kal*
  1.6 dakika|dk .. icinde|kaldi|var
  2.0 tek .. guven*|sensin|caremsin
  2.0 kirma .. beni
  1.9 yarina .. kal*
  0.9 hadi
  -1.6 film|mac|servis|taksi|otobus|ucak

  [new-number-claim]
  2.7 yeni|degisti|degistir*|gecici|baska .. numara*|hattim|hattan|hat
  0.7 yeni .. telefon*
  2.1 numaram|hattim|numara .. degisti|yeni|bu
  2.4 numara*|hat .. degistir*
  0.4 telefon*|tel .. bozul*|kiril*|calind*|dustu|dusur*|suya|denize|kaybet*|kayip|patla*|kirik|ekran
  1.5 kaydet*|kaydeder|ekle .. bu*|no
  1.5 eski* .. sil|numara*|hat*|kapat*
  0.9 anne|baba|annecigim|babacigim|teyze ben
  2.4 arkadas*|baskas*|is .. telefon*|numara* .. yaz*|yaziyorum
  1.6 bu .. hat*|numara* .. yaz*|benim
  0.1 ben
  1.3 bundan .. sonra
  -2.9 numara* .. ayni|degismedi
  -2.4 ayni numara*
  -1.5 hesap|siparis|oda .. numara*
  1.8 bu numara*|hat* .. kullan*|yaz*|ara*|benim
  0.3 numara*|hattim .. degist*
  0.2 telefon*|tel .. tamir*|servis*|calin*|bozul*|kir*
  0.8 hattimi|numarami|hattim|numaram|nomu .. degis*|yenile*|tasi*
  1.5 rehber* & kaydet*
  1.5 kaydet* & no|numara*|hat*|telefon*
  1.9 yeni|faturasiz|baska hat|sim|no .. aldim|taktim|cikardim|kullan*
  1.2 burdan|buradan|artik .. yaz*|ulas*
  2.1 ben oglun|kizin|oglunuz|kiziniz|kuzenin|yegenin|torunun
  1.3 oglun|kizin|yegenin|torunun & telefon*|numara*|hat*
  1.2 obur|oteki|diger|onceki|eski .. numara*|hat*|no .. yazma*|sil*|kullanm*|arama*
  1.4 gecici|yedek .. telefon*|numara*|hat*
  -2.0 turkcell*|vodafone*|operator*
  -1.8 usta*|doktor*|numarasini|numarasi

  [excuse]
  2.6 @bank & @blocked
  1.8 limit* .. dol*|yetme*|asti
  1.5 cuzdan*|kart* .. kaybet*|unut*|evde|calind*
  1.1 yeni telefon*
  1.2 sube* .. gitme*|lazim
  1.4 yurtdisi|sehir disi
  2.4 maas* .. gecik*|yatmadi|yatmam*|alam*
  1.9 sifre* .. yanlis|kitlen*|kilit*|unut*
  2.4 sistem|eft|fast|havale .. bakim*|gecm*|yok|calism*|cokm*
  2.3 vadeli*|bozam*|haciz|haczi|hacz*
  2.2 @bank .. guncelle*|cokmus|coktu|donduru*|yutul*|yuttu|kaldi|gelmiyor
  1.1 internet .. cekm*|gitti|yok

  [code-handover]
  2.2 bu|iste|al|kod|geldi ... #code|#digits
  1.8 #code|#digits .. geldi|yaziyor|bu|diyor|mu
  -1.2 alarm*|kapi*|dolap|dolab*|kilit*|wifi

  [doubt]
  1.9 garip|tuhaf|supheli|acayip
  2.0 ne zamandan
  1.8 neden|niye|nicin .. sen*|bu|simdi|kendi|o
  1.5 dolandiric*|sahte|hacklen*
  2.0 emin .. misin
  1.8 sen .. hic|boyle|normalde .. demezdin|yazmazdin|misin|konusmazsin
  1.8 demezdin|yazmazsin|yazmazdin
  1.9 once|seni .. ara*|konus*
  1.8 hayirdir
  1.5 ne .. odemesi|parasi|kodu|icin
  1.6 cok para|o kadar para
  1.6 degil .. mi*
  1.5 yok artik
  1.4 nasil .. yani|ya
  1.0 ne|ha|e|hmm ?
  1.5 daha .. dun|gecen
  1.4 banka .. diyor|uyar*
  2.3 ne|neye|niye|neden|nicin .. para*|lazim|borc|isti*|acil|boyle|baska*|yapac*|yapic*|benden|kod*
  2.0 kime|kimin|baskasinin|kimden
  1.9 hayrola|noldu|ne_oldu|yok_artik|allah_allah|ciddi_misin|buyur
  1.8 daha|gecen .. dun|gecen|hafta|ay|yeni
  1.8 garip*|tuhaf*|bi_is|bit_yenigi|supheli*
  2.0 anlamadim|inanmadim|inanmam
  2.0 bu|o kadar para*
  1.8 sen .. hic|normalde|asla
  1.8 ne kodu

  [identity-question]
  2.6 sen .. misin
  3.0 kimsin|kimsiniz|kim .. bu|o|sin
  2.8 gercekten .. sen|misin
  2.5 adi .. ne|neydi
  2.4 ismi .. ne|neydi
  2.3 hangi .. sehir|okul|sokak|takim|kedi|kopek|renk|sinif
  1.6 nerede|nerde .. tanis*|kaldik|otur*
  2.1 sesli|goruntulu .. mesaj|at|ara|kayit
  1.7 ara .. beni|sesini
  2.0 beni .. ara
  2.0 kanitla|ispatla
  1.5 sesini .. duy*
  1.8 soyle .. bakalim|bana|once
  1.8 takma .. ad*
  1.8 ne .. derdim|dersin .. bana|sana
  2.0 neydi
  1.8 kiminle .. gorus*|konus*
  1.8 ne|nasil|nerede|nerde|kim|hangi|neydi ... bizim|beraber|birlikte|bende|bizde ... ?
  1.5 ne|nasil|nerede|nerde|kim|hangi|neydi ... bizim|beraber|birlikte|bende|bizde
  2.2 sadece|bir tek sen
  1.6 foto*|selfie .. at|cek|gonder|yolla
  2.2 cikaram*|taniyam*|kayitli|tanimadim .. kim*|degil|bu
  1.8 goruntulu|sesli
  1.7 nereye|nerede|nerde .. git*|tanis*|bulus*|kal*|ye*
  1.9 nerden|nereden bileyim|bilecem|bileyim_sen
  1.8 sen .. oldugun*
  2.0 konum .. at|gonder|yolla
  2.0 telefonu .. ac
  1.9 soyle .. bakalim|bakayim
  2.0 takma adim|adim

  [refusal]
  2.5 vermem|vermiyorum|veremem|yollamam|gondermem|gonderemem|atmam|yapamam|paylasamam
  1.2 ^ hayir|olmaz|yok $
  1.1 kusura .. bakma
  1.9 param .. yok
  1.7 bende .. yok|de
  1.8 yok .. sende|bende|oyle
  1.8 paylasma*|vermeyin .. diyor|yaziyor
  1.6 baskas* .. iste
  1.8 sorayim|danis*
  2.4 @never
  2.3 param|para|hesabimda|elimde|bende .. yok|kalmadi|bitti
  1.1 ^ hayir|olmaz|yok
  1.3 maalesef|malesef|kusura|uzgunum
  2.0 konusmadan|danismadan .. olmaz|atmam|vermem
  2.1 once .. sesin*|ara*|gor*

  [paid-claim]
  2.8 yolladim|gonderdim|yatirdim|odedim|havale_ettim|attim|yaptim
  2.4 eft|fast|havale|odeme .. attim|yaptim|ettim|tamam|gitti
  1.1 ^ tamam|oldu|yaptim|attim|gitti $
  2.1 dekont
  1.8 tamamdir|gecti|dustu
  -2.0 henuz|daha|yarin|gonderirim|atarim|sana|benim
  2.1 islem .. tamam|yapildi|basarili|oldu
  2.1 hallettim|hallol*|gonderildi|iletildi|yapildi|yatti
  1.9 dekontu|dekontunu|dekont* .. at*|asagida|gonder*
  1.8 cikti|ciktim .. para*|benden

  [discovery]
  3.2 sen .. degilsin
  3.3 degilsin
  2.8 hacklen*|calinmis|caldir*|ele_gecir*
  1.4 dolandirici*|sahtekar|hirsiz*
  2.6 konustum|aradim|gorustum .. seninle|annen*|onunla|onu|hattini|acti*
  2.6 annen*|baban*|kendisi*|onunla|eski .. konustum|aradim|gorustum
  2.4 kimsin .. lan|sen|be
  2.8 polis|polise|polisi|polisten|savcilik|karakol*|sikayet
  1.2 engel*|bildir*
  1.7 yanimda|karsimda
  2.4 eyvah
  2.2 hadi oradan
  2.2 bot musun
  1.6 kaybol* .. telefon*|whatsapp*
  1.1 @bad
  1.8 savci*|siber*|emniyet*|jandarma*|sikayet*
  1.7 tuzak*|tuzag*|oltaya|baska_kapiya|yemez*|yemem|yutmam|kandir*
  2.6 hesab*|whatsapp* .. cal|calip|calma*|calmis*|caliyo*|almak
  2.3 telefondayim|yanimdayken|yanimizda
  2.0 hic|asla .. demez|yazmaz|konusmaz|istemez
  2.2 link* .. tikla*|dokun*|bastim|girdim
  1.5 kizimla|oglumla|kendisiyle|onunla .. konus*|telefon*

  [warning]
  0.4 dikkat|aman|uyari|uyariyorum
  1.1 dolandiric*|hacklen*|calin*|ele_gecir*
  2.8 sakin .. gonder*|at*|ver*|yapma*|tikla*|para*|inan*
  3.0 gondermeyin|vermeyin|paylasmayin|odemeyin|tiklamayin|inanmayin|yollamayin|yapmayin
  2.4 isteyen .. olursa
  2.4 isterse|yazarsa ... inan*|gonder*|ver*|para|kod
  2.5 ben .. degil*
  2.2 iletildi|iletilmis
  1.7 banka* .. ara*
  1.6 once|mutlaka .. ara*
  1.5 iki .. adim*|asama*
  1.4 sakin
  1.5 dolandir*|hack*|calin*|ele_gecir* & para|kod*|link*|mesaj*|inan*|itibar*|dikkat|isteyen*|isterse|engelle*|sakin
  2.5 sahte & mesaj*|numara*|hesap|hesab*|link*
  2.6 adina|adini|adiyla .. para|borc|kullan*|isti*
  0.8 haberin|haberiniz olsun
  -1.6 film|filmi|dizi|haberde|haberlerde|artmis
  -1.7 yoksa|sifreyi

  [owner-back]
  3.2 hesab*|hatt*|whatsapp*|numara* .. geri .. al*|kurtar*
  3.3 geri aldim|kurtardim
  3.1 hesabim|hesabimi|whatsappimi|whatsappim|hattim|telefonum .. calindi|calinmis|hacklen*|ele|calmislar|gecir*
  2.8 yazan .. ben .. degil*
  2.6 ben .. degildim
  2.8 bana .. ait .. degil
  2.4 gercek .. ben|ben .. gercek
  2.0 biri .. hesab*|girmis|kullan*
  -2.1 onun|hesabi .. ele|calin*|hacklen*
  -1.1 isteyen
  2.7 hesab*|hatt* .. kurtar*
  2.3 whatsapp*|hesab*|hatt* .. calin*|hacklen*
  3.1 hesab*|whatsap*|instagram*|numara* .. kavus*|geri_al*|yeni_aldim|duzel*|kaptir*|kopyala*|klonla*|baskasinda*
  2.3 isteyen|istediyse|yazan|atan|yollayan .. ben .. degil*
  1.2 ben .. degil*
  1.4 telefonum|telefonumu .. hack*
  1.5 kopyalamis*|klonlamis* & para|mesaj*
  -6.1 hacklenir|calinir
  -2.2 hesabin|hesabini|hesabiniz|whatsappi .. calin*|hack*|mi|ele
  """#
