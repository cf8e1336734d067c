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

  [code-request]
  2.8 @wrong ... @code
  2.8 @code ... @wrong
  2.2 @code ... @give
  1.6 @give .. @code
  1.8 #num|alti haneli|rakam*|rakamli|hane
  1.6 sana|size|senin|telefonuna|telefonunuza|numarana|numaraya ... @code
  1.4 @code ... sana|size|senin|telefonuna|numarana
  1.4 gelen|gelecek|gitti|geldi|dustu|gelmis ... @code
  1.4 @code ... geldi|gelen|gitti|gelmis|gelecek|dustu
  1.0 whatsapp|dogrulama|onay|hesap & kod*|sifre*|rakam*
  0.6 acil|hizli|hemen
  0.5 okur|soyler|yollar|atar @can
  -2.2 kargo*|dolab*|kapi*|alarm*|indirim*|kupon*|netflix|disney|wifi|kilit*|posta|rezervasyon|barkod*|kaynak
  -2.5 kimse*|asla|sakin ... @code|paylas*|verme*
  -2.5 @code .. vermeyin|paylasmayin|verme|paylasma|isteyen
  -2.0 dolandiric*|polis*|savcilik
  -1.5 ne|hangi .. kodu|kod

  [money-request]
  1.8 @pay .. @can
  1.5 #amount|@money ... @pay
  1.2 @pay .. @can
  1.4 @money ... @can
  1.4 atabilir|gonderebilir|yollayabilir|verebilir|yapabilir|yatirabilir|odeyebilir|atar|gonderir|yollar
  2.2 borc .. ver*|al*|lazim|@can|para
  2.0 @lend & #amount|@money|@can
  1.8 ihtiyac* & @money|#amount
  1.8 #amount|@money|#num ... ihtiyac*|lazim
  1.8 odeme* .. yap*|var|gerek*|lazim
  1.4 yap*|halle* & odeme*|havale|eft & sen|siz|benim
  1.4 para .. gonder*|atar|yolla*|lazim|yatir*
  1.4 #num bin & @pay|lazim|ihtiyac*|borc
  1.4 @due & bugun|acil|son_gun|ode*|yatir*|lazim
  2.0 @gift & al*|kod*|lazim
  1.6 sen .. at|yolla*|yatir*|gonder*|ode*
  1.4 utan*|rica*|iyilik & @money|#amount|borc|gonder*
  1.8 bir|bi .. daha|tane .. olsa|var|lazim|atsan|gonder*
  1.4 yarin|aksam|cuma* .. geri & #amount|gonder*|at*|yolla*
  1.4 geri .. yollar*|oder*|gonderirim|veririm|atarim & #amount|borc|atabil*|gonderebil*
  1.8 yeni hesap|iban & fatura|odeme*
  -1.5 yemek|hesabi|kisi_basi|pizza|bira|hali_saha|bilet*|benzin|hediye|dogum|market|kahve|bolus*
  -1.2 aidat|uyelik|dernek
  -1.2 gonderdim|attim|yolladim|gonderirim .. sana
  -1.4 al* .. okul*|servis*|kres*
  -1.2 foto*|konum*|adres*|link*

  [payment-details]
  1.6 alici|hesap_sahibi|adina|ad_soyad
  1.6 papara|ininal & #phone|#num|#long
  1.2 iban .. su|bu|veriyorum
  1.2 isim|adi
  1.6 foto* & kod*|kart*
  1.0 aciklama .. yazma|bos

  [repay-promise]
  2.6 geri .. oder*|veri*|gonder*|yolla*|yatir*|atar*
  2.2 oderim|veririm|gonderirim|yollarim|iade .. sana|yarin|aksam|hemen|cuma|taksitle
  2.2 yarin|aksam|cuma*|pazartesi|maas* .. oderim|veririm|gonderirim|yollarim|yollicam|gondericem|iade
  1.8 iade .. eder*|edeyim
  1.6 soz .. veri*|valla*
  1.2 maas .. yat*

  [call-evasion]
  2.6 konusam*|arayam*|acam*|cevap_verem*
  2.4 konusamiyorum|arayamam|arayamiyorum|acamiyorum|konusamam|acamam
  2.6 @mic & bozuk|bozul*|calismiyor|kisik|kirik|yok|gitmiyor
  2.0 toplantida*|derste*|hastanede*|metroda*|sinavda*|otobus*|mesaide*|nobette*|camide*
  1.8 yaz* .. daha|iyi|buradan|sadece|lutfen
  1.6 cekmiyor|sebeke|sarj* .. yok|bitiyor|az
  1.4 sonra|aksam|birazdan .. ara*
  1.4 ses .. gitmiyor|gelmiyor
  1.4 kamera .. yasak
  1.2 arama|arama

  [question-evasion]
  2.4 vakt*|zaman* .. yok|degil
  2.2 sonra|aksam|gelince .. anlat*
  2.2 anlatirim|anlaticam
  2.2 guven .. bana|miyor
  2.2 guvenmiyor
  2.0 sorgu*|bilmece
  1.8 hatirlam*|unuttum|dilimin
  1.8 sirasi mi
  1.6 fark .. etmez|eder
  1.6 ne .. onemi|fark*
  1.6 niye|neden .. soru*|bu kadar
  1.4 uzun hikaye
  1.4 benim .. iste|ya
  1.4 arkadas*|kuzen*|amca* .. hesab*|ait
  1.4 iste .. anne|ya
  1.4 oyle gorun*

  [secrecy]
  2.6 soyleme*|anlatma*|bahsetme*|duymasin|bilmesin
  2.6 aramizda
  2.0 gizli|sir|kimseye
  1.8 kimse .. bilme*|duyma*
  1.4 surpriz
  1.2 utaniyorum

  [pressure]
  2.4 acil|acilen|aciliyet*
  2.0 hemen|bugun_son|son_gun|cabuk|hizli|simdi
  1.8 kapan* .. once|dan
  1.8 yoksa ... iptal|ceza|icra|faiz|kes*|kaybed*|atar*
  2.2 guvenmiyor musun
  2.0 yardim .. etmicek*|etmeyecek*
  2.0 istemiyorsan|vermiceksen|yapmayacaksan
  1.8 bosver
  1.8 lutfen .. hemen|acil|anne|baba
  1.6 attin|yolladin|gonderdin|yaptin|oldu_mi|mu
  1.6 orda|orada|burda_misin
  1.4 bekliyor*|bekler
  1.4 icinde .. lazim
  1.4 saat* .. kadar|icinde
  1.2 ne olur
  1.2 hadi

  [new-number-claim]
  3.0 yeni|degisti|degistir*|gecici|baska .. numara*|hattim|hattan|hat
  1.2 yeni .. telefon*
  2.6 numaram|hattim|numara .. degisti|yeni|bu
  2.4 numara*|hat .. degistir*
  1.1 telefon*|tel .. bozul*|kiril*|calind*|dustu|dusur*|suya|denize|kaybet*|kayip|patla*|kirik|ekran
  1.4 kaydet*|kaydeder|ekle .. bu*|no
  1.2 eski* .. sil|numara*|hat*|kapat*
  1.0 anne|baba|annecigim|babacigim|teyze ben
  2.2 arkadas*|baskas*|is .. telefon*|numara* .. yaz*|yaziyorum
  1.6 bu .. hat*|numara* .. yaz*|benim
  0.1 ben
  1.2 bundan .. sonra
  -2.4 numara* .. ayni|degismedi
  -2.4 ayni numara*
  -1.5 hesap|siparis|oda .. numara*

  [excuse]
  2.4 @bank & @blocked
  1.6 limit* .. dol*|yetme*|asti
  1.4 cuzdan*|kart* .. kaybet*|unut*|evde|calind*
  1.2 yeni telefon*
  1.2 sube* .. gitme*|lazim
  1.4 yurtdisi|sehir disi

  [code-handover]
  2.2 bu|iste|al|kod|geldi ... #code|#digits
  1.8 #code|#digits .. geldi|yaziyor|bu|diyor|mu
  -1.2 alarm*|kapi*|dolap|dolab*|kilit*|wifi

  [doubt]
  2.0 garip|tuhaf|supheli|acayip
  2.0 ne zamandan
  1.8 neden|niye|nicin .. sen*|bu|simdi|kendi|o
  2.0 dolandiric*|sahte|hacklen*
  1.8 emin .. misin
  1.8 sen .. hic|boyle|normalde .. demezdin|yazmazdin|misin|konusmazsin
  1.8 demezdin|yazmazsin|yazmazdin
  1.8 once|seni .. ara*|konus*
  1.6 hayirdir
  1.6 ne .. odemesi|parasi|kodu|icin
  1.6 cok para|o kadar para
  1.6 degil .. mi*
  1.4 yok artik
  1.4 nasil .. yani|ya
  1.4 ne|ha|e|hmm ?
  1.4 daha .. dun|gecen
  1.4 banka .. diyor|uyar*

  [identity-question]
  3.0 sen .. misin
  3.0 kimsin|kimsiniz|kim .. bu|o|sin
  2.8 gercekten .. sen|misin
  2.4 adi .. ne|neydi
  2.4 ismi .. ne|neydi
  2.2 hangi .. sehir|okul|sokak|takim|kedi|kopek|renk|sinif
  2.0 nerede|nerde .. tanis*|kaldik|otur*
  2.4 sesli|goruntulu .. mesaj|at|ara|kayit
  2.2 ara .. beni|sesini
  2.0 beni .. ara
  2.0 kanitla|ispatla
  2.0 sesini .. duy*
  1.8 soyle .. bakalim|bana|once
  1.8 takma .. ad*
  1.8 ne .. derdim|dersin .. bana|sana
  1.8 neydi
  1.6 kiminle .. gorus*|konus*

  [refusal]
  2.4 vermem|vermiyorum|veremem|yollamam|gondermem|gonderemem|atmam|yapamam|paylasamam
  2.0 ^ hayir|olmaz|yok $
  2.0 kusura .. bakma
  1.8 param .. yok
  1.8 bende .. yok|de
  1.8 yok .. sende|bende|oyle
  1.8 paylasma*|vermeyin .. diyor|yaziyor
  1.6 baskas* .. iste
  1.6 sorayim|danis*

  [paid-claim]
  2.8 yolladim|gonderdim|yatirdim|odedim|havale_ettim|attim|yaptim
  2.4 eft|fast|havale|odeme .. attim|yaptim|ettim|tamam|gitti
  2.2 ^ tamam|oldu|yaptim|attim|gitti $
  2.0 dekont
  1.8 tamamdir|gecti|dustu
  -2.0 henuz|daha|yarin|gonderirim|atarim|sana|benim

  [discovery]
  3.2 sen .. degilsin
  3.2 degilsin
  3.0 hacklen*|calinmis|caldir*|ele_gecir*
  2.4 dolandirici*|sahtekar|hirsiz*
  2.6 konustum|aradim|gorustum .. seninle|annen*|onunla|onu|hattini|acti*
  2.6 annen*|baban*|kendisi*|onunla|eski .. konustum|aradim|gorustum
  2.4 kimsin .. lan|sen|be
  2.2 polis*|savcilik|karakol*|sikayet
  2.0 engel*|bildir*
  2.2 yanimda|karsimda
  2.2 eyvah
  2.0 hadi oradan
  2.0 bot musun
  1.6 kaybol* .. telefon*|whatsapp*

  [warning]
  1.7 dikkat|aman|uyari|uyariyorum
  2.6 dolandiric*|hacklen*|calin*|sahte|ele_gecir*
  2.8 sakin .. gonder*|at*|ver*|yapma*|tikla*|para*|inan*
  2.8 gondermeyin|vermeyin|paylasmayin|odemeyin|tiklamayin|inanmayin|yollamayin|yapmayin
  2.4 isteyen .. olursa
  2.4 isterse|yazarsa ... inan*|gonder*|ver*|para|kod
  2.4 ben .. degil*
  2.2 iletildi|iletilmis
  1.8 banka* .. ara*
  1.6 once|mutlaka .. ara*
  1.6 iki .. adim*|asama*
  1.6 sakin

  [owner-back]
  3.2 hesab*|hatt*|whatsapp*|numara* .. geri .. al*|kurtar*
  3.2 geri aldim|kurtardim
  3.2 hesabim|hesabimi|whatsappimi|whatsappim|hattim|telefonum .. calindi|calinmis|hacklen*|ele|calmislar|gecir*
  2.8 yazan .. ben .. degil*
  2.6 ben .. degildim
  2.6 bana .. ait .. degil
  2.4 gercek .. ben|ben .. gercek
  2.2 biri .. hesab*|girmis|kullan*
  -2.0 onun|hesabi .. ele|calin*|hacklen*
  -1.2 isteyen
  [money-request]
  1.8 #amount .. atar|atabilir|gonderir|gonderebilir|yollar|verebilir|yollayabilir|lazim|gerek*
  1.6 bana ... #amount|para|borc
  1.6 benim .. yerime|adima .. ode*|yap*|yatir*
  1.4 hastane*|kaza|cekici|ameliyat|otel|gumruk|taksi & #amount|para|ode*|lazim
  1.6 sikis*|zor durum* & para|#amount|borc|gonder*|odeme*
  1.6 odeyebilir|yatirabilir|yapabilir|halledebilir|cikabilir @can
  1.6 bir .. #amount|#num .. daha
  1.6 para .. lazim|ihtiyac*
  1.4 yarin|aksam|haftaya|maas* ... #amount & ver*|oder*|geri
  [code-request]
  1.8 kod|kodu|sifreyi|rakamlari|mesaji|numarayi .. bana|at|yolla|gonder|soyle|yaz|ilet|okur
  1.8 bana .. kod*|gelen|sms*|sifre* .. at*|yolla*|gonder*|soyle*|ilet*|yaz*
  1.4 senin|sizin numara* .. yaz*|gir*|ver*
  1.4 arayacak*|arayip & kod*|rakam*|sayi*|not
  [new-number-claim]
  1.8 bu numara*|hat* .. kullan*|yaz*|ara*|benim
  1.1 numara*|hattim .. degist*
  0.9 telefon*|tel .. tamir*|servis*|calin*|bozul*|kir*
  [identity-question]
  1.8 ne|nasil|nerede|nerde|kim|hangi|neydi ... bizim|beraber|birlikte|bende|bizde ... ?
  1.4 ne|nasil|nerede|nerde|kim|hangi|neydi ... bizim|beraber|birlikte|bende|bizde
  2.2 sadece|bir tek sen
  2.0 foto*|selfie_at|cek
  [pressure]
  2.2 evet mi|hayir
  [money-request]
  [owner-back]
  2.6 hesab*|hatt* .. kurtar*
  2.4 whatsapp*|hesab*|hatt* .. calin*|hacklen*
  [pressure]
  -2.5 acelesi yok
  """#
