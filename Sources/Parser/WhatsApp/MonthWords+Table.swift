// Written by Scripts/month-words.py from CLDR; change that, not this.
// swift-format-ignore-file

extension MonthWords {
  /// A row a language: its name, then the words of each month.
  static let rows: StaticString = #"""
af|jan janu januarie|feb febr februarie|maart mrt|apr april|mei|jun junie|jul julie|aug augu augustus|sep sept september|okt okto oktober|nov nove november|des desember
am|ጃን ጃንዋሪ|ፌብ ፌብሩዋሪ|ማርች|ኤፕሪ ኤፕሪል|ሜይ|ጁን|ጁላይ|ኦገስ ኦገስት|ሴፕቴ ሴፕቴምበር|ኦክቶ ኦክቶበር|ኖቬም ኖቬምበር|ዲሴም ዲሴምበር
ar|جانفي كانونالثاني يناير|شباط فبراير فيفري|اذار مارس|ابريل افريل نيسان|ايار ماي مايو|جوان حزيران يونيو|تموز جويليه يوليو يوليوز|اب اغسطس اغشت اوت غشت|ايلول سبتمبر شتمبر شتنبر|اكتوبر تشرينالاول|تشرينالثاني نوفمبر نونبر|دجمبر دجنبر ديسمبر كانونالاول
ar-hijri|محرم|صفر|ربيعالاول ربيع١|ربيعالاخر ربيعالثاني|جماديالاول جماديالاولي|جماديالاخر جماديالاخره جماديالثانيه|رجب|شعبان|رمضان|شوال|ذوالقعده ذيالقعده|ذوالحجه ذيالحجه
az|yan yanv yanvar|fev fevr fevral|mar mart|apr aprel|may|iyn iyun|iyl iyul|avq avqu avqust|sen sent sentyabr|okt okty oktyabr|noy noya noyabr|dek deka dekabr
az_Cyrl|јан јанв јанвар|фев февр феврал|мар март|апр апрел|маи|ијн ијун|ијл ијул|авг авгу август|сен сент сентјабр|окт октј октјабр|ној ноја нојабр|дек дека декабр
az_Latn|yan yanv yanvar|fev fevr fevral|mar mart|apr aprel|may|iyn iyun|iyl iyul|avq avqu avqust|sen sent sentyabr|okt okty oktyabr|noy noya noyabr|dek deka dekabr
be|сту студ студзень студзеня|лют люта лютага люты|сак сака сакавік сакавіка|кра крас красавік красавіка|маи мая тра трав травень трау трауня|чэр чэрв чэрвень чэрвеня|ліп ліпе ліпень ліпеня|жні жнів жнівень жніу жніуня|вер вера верасень верасня верасьня|кас каст кастрычнік кастрычніка|ліс ліст лістапад лістапада|сне снеж снежань снежня сьн сьне сьнежань сьнежня
bg|яну януа януари|фев февр февруари|март|апр април|маи|юни|юли|авг авгу август|сеп септ септември|окт окто октомври|ное ноем ноември|дек деке декември
bn|জানু জানুযারি|ফেব ফেব্রুযারি|মার্চ|এপ্রি এপ্রিল|মে|জুন|জুল জুলাই|আগ আগস্ট|সেপ সেপ্ট সেপ্টেঃ সেপ্টেম্বর|অক্টো অক্টোঃ অক্টোবর|নভে নভেঃ নভেম্বর|ডিসে ডিসেঃ ডিসেম্বর
bs|jan janu januar|feb febr februar|mar mart|apr april|maj|jun juni|jul juli|aug augu august|sep sept septembar|okt okto oktobar|nov nove novembar|dec dece decembar
bs_Cyrl|јан јану јануар|феб фебр фебруар|мар март|апр април|мај|јун јуни|јул јули|ауг аугу аугуст|сеп септ септембар|окт окто октобар|нов нове новембар|дец деце децембар
bs_Latn|jan janu januar|feb febr februar|mar mart|apr april|maj|jun juni|jul juli|aug augu august|sep sept septembar|okt okto oktobar|nov nove novembar|dec dece decembar
ca|deg dege degen degener gen gener|def defe defebr defebrer feb febr febrer|demarc marc|abr abril dab dabr dabril|demaig maig|dejuny juny|dejul dejuliol jul juli juliol|ag ago agost dag dago dagost|deset desetembre set sete setembre|doc doct doctubre oct octu octubre|den deno denov denovembre nov nove novembre|ded dede dedes dedesembre des desembre
ckb|كانوونيدووەم|شوبات|يازار|نيسان|يايار|حوزەيران|تەمووز|ياب|يەيلوول|تشرينييەكەم|تشرينيدووەم|كانونييەكەم
cs|led leden ledna|uno unor unora|bre brez brezen brezna|dub duben dubna|kve kvet kveten kvetna|cerven cervna cvn|cervence cervenec cvc|srp srpen srpna|zar zari|rij rijen rijna|lis listopad listopadu|pro pros prosince prosinec
cy|ion iona ionawr|chw chwe chwef chwefror|maw mawr mawrth|ebr ebri ebrill|mai|meh mehe mehefin|gor gorf gorff gorffennaf|awst|medi|hyd hydr hydref|tac tach tachwedd|rha rhag rhagfyr
da|jan janu januar|feb febr februar|mar marts|apr april|maj|jun juni|jul juli|aug augu august|sep sept september|okt okto oktober|nov nove november|dec dece december
de|jan jann janner janu januar|feb febr februar|mar marz|apr april|mai|jun juni|jul juli|aug augu august|sep sept september|okt okto oktober|nov nove november|dez deze dezember
el|ιαν ιανο ιανουαριος ιανουαριου|φεβ φεβρ φεβρουαριος φεβρουαριου|μαρ μαρτ μαρτιος μαρτιου|απρ απρι απριλιος απριλιου|μαι μαιος μαιου|ιουν ιουνιος ιουνιου|ιουλ ιουλιος ιουλιου|αυγ αυγο αυγουστος αυγουστου|σεπ σεπτ σεπτεμβριος σεπτεμβριου|οκτ οκτω οκτωβριος οκτωβριου|νοε νοεμ νοεμβριος νοεμβριου|δεκ δεκε δεκεμβριος δεκεμβριου
en|jan janu january|feb febr february|mar march|apr april|may|jun june|jul july|aug augu august|sep sept september|oct octo october|nov nove november|dec dece december
en_Dsrt|𐐾𐐰𐑌 𐐾𐐰𐑌𐐷𐐭𐐯𐑉𐐨|𐑁𐐯𐐺 𐑁𐐯𐐺𐑉𐐭𐐯𐑉𐐨|𐑋𐐪𐑉 𐑋𐐪𐑉𐐽|𐐩𐐹𐑉 𐐩𐐹𐑉𐐮𐑊|𐑋𐐩|𐐾𐐭𐑌|𐐾𐐭𐑊 𐐾𐐭𐑊𐐴|𐐪𐑀 𐐪𐑀𐐲𐑅𐐻|𐑅𐐯𐐹 𐑅𐐯𐐹𐐻𐐯𐑋𐐺𐐲𐑉|𐐱𐐿𐐻 𐐱𐐿𐐻𐐬𐐺𐐲𐑉|𐑌𐐬𐑂 𐑌𐐬𐑂𐐯𐑋𐐺𐐲𐑉|𐐼𐐨𐑅 𐐼𐐨𐑅𐐯𐑋𐐺𐐲𐑉
en_Shaw|·𐑡𐑨 ·𐑡𐑨𐑙𐑘𐑭𐑢𐑺𐑰 ·𐑡𐑨𐑯 ·𐑡𐑨𐑯𐑿𐑼𐑦|·𐑓𐑧 ·𐑓𐑧𐑚 ·𐑓𐑧𐑚𐑘𐑵𐑢𐑺𐑰 ·𐑓𐑧𐑚𐑮𐑵𐑼𐑦|·𐑥𐑸 ·𐑥𐑸𐑗|·𐑱𐑐 ·𐑱𐑐𐑮 ·𐑱𐑐𐑮𐑩𐑤 ·𐑱𐑐𐑮𐑭𐑤|·𐑥𐑱|·𐑡𐑵 ·𐑡𐑵𐑯|·𐑡𐑩𐑤𐑲 ·𐑡𐑫 ·𐑡𐑫𐑤𐑲 ·𐑡𐑵𐑤|·𐑪𐑜 ·𐑪𐑜𐑭𐑕𐑑 ·𐑷𐑜 ·𐑷𐑜𐑩𐑕𐑑|·𐑕𐑧 ·𐑕𐑧𐑐 ·𐑕𐑧𐑐𐑑𐑧𐑥𐑚𐑸 ·𐑕𐑧𐑐𐑑𐑧𐑥𐑚𐑼|·𐑪𐑒𐑑 ·𐑪𐑒𐑑𐑴𐑚𐑼 ·𐑷𐑒 ·𐑷𐑒𐑑𐑴𐑚𐑸|·𐑯𐑴 ·𐑯𐑴𐑝 ·𐑯𐑴𐑝𐑧𐑥𐑚𐑸 ·𐑯𐑴𐑝𐑧𐑥𐑚𐑼|·𐑛𐑦𐑕 ·𐑛𐑦𐑕𐑧𐑥𐑚𐑼 ·𐑛𐑭 ·𐑛𐑭𐑕𐑧𐑥𐑚𐑸
eo|jan janu januaro|feb febr februaro|mar marto|apr apri aprilo|maj majo|jun junio|jul julio|aug augu augusto|sep sept septembro|okt okto oktobro|nov nove novembro|dec dece decembro
es|ene enero|feb febr febrero|mar marzo|abr abril|may mayo|jun junio|jul julio|ago agos agosto|sep sept septiembre set seti setiembre|oct octu octubre|nov novi noviembre|dic dici diciembre
et|jaa jaan jaanuar|vee veeb veebr veebruar|marts|apr apri aprill|mai|juuni|juuli|aug augu august|sep sept september|okt okto oktoober|nov nove november|det dets detsember
eu|urt urta urtarrila|ots otsa otsaila|mar mart martxoa|api apir apirila|mai maia maiatza|eka ekai ekaina|uzt uzta uztaila|abu abuz abuztua|ira irai iraila|urr urria|aza azar azaroa|abe aben abendua
fa|جنو جنوري ژانويه|فبروري فوريه|مارس مارچ|اوريل اپريل|مه مي|جون ژوين|جول جولاي ژوييه|اوت اگست|سپتامبر سپتمبر|اكتبر اكتوبر|نوامبر نومبر|دسامبر دسم دسمبر
fa-afghan|حمل|ثور|جوزا|سرطان|اسد|سنبله|ميزان|عقرب|قوس|جدي|دلو|حوت
fa-persian|فروردين|ارديبهشت|خرداد|تير|امرداد مرداد|شهريور|مهر|ابان|اذر|دي|بهمن|اسفند
fi|tam tamm tammi tammikuu tammikuuta|hel helm helmi helmikuu helmikuuta|maal maalis maaliskuu maaliskuuta|huh huht huhti huhtikuu huhtikuuta|tou touk touko toukokuu toukokuuta|kes kesa kesakuu kesakuuta|hei hein heina heinakuu heinakuuta|elo elok elokuu elokuuta|syy syys syyskuu syyskuuta|lok loka lokakuu lokakuuta|marr marras marraskuu marraskuuta|jou joul joulu joulukuu joulukuuta
fil|ene enero|peb pebr pebrero|mar marso|abr abril|may mayo|hun hunyo|hul hulyo|ago agos agosto|set sety setyembre|okt oktu oktubre|nob noby nobyembre|dis disy disyembre
fo|jan janu januar|feb febr februar|mar mars|apr april|mai|jun juni|jul juli|aug augu august|sep sept september|okt okto oktober|nov nove november|des desember
fr|jan janv janvier|fev fevr fevrier|mar mars|avr avril|mai|jui juin|juil juill juillet|aout|sep sept septembre|oct octo octobre|nov nove novembre|dec dece decembre
fy|jan jann jannewaris|feb febr febrewaris|maart mrt|apr april|maaie mai|jun juny|jul july|aug augu augustus|sep sept septimber|okt okto oktober|nov novi novimber|des desi desimber
ga|ean eana eanair|fea feab feabh feabhra|marta|aib aibr aibrean|bea beal bealtaine|meit meith meitheamh|iuil|lun luna lunasa|mea mean meanfomhair mfo mfomh|dei deir deireadhfomhair dfo dfomh|samh samhain|nol noll nollaig
gl|xan xane xaneiro|feb febr febreiro|mar marzo|abr abril|maio|xuno|xul xullo|ago agos agosto|set sete setembro|out outu outubro|nov nove novembro|dec dece decembro
gu|જાન્યુ જાન્યુઆરી|ફેબ્રુ ફેબ્રુઆરી|માર્ચ|એપ્રિલ|મે|જૂન|જુલાઈ|ઑગસ્ટ|સપ્ટે સપ્ટેમ્બર|ઑક્ટો ઑક્ટોબર|નવે નવેમ્બર|ડિસે ડિસેમ્બર
ha|jan jana janairu|fab fabu faburairu|mar maris|afi afir afirilu|may mayu|yun yuni|yul yuli|agu agus agusta|sat satu satumba|okt okto oktoba|nuw nuwa nuwamba|dis disa disamba
ha_Arab|جَن جَنَيْرُ|ڢَب ڢَبْرَيْرُ|مَر مَرِسْ|اَڢْر اَڢْرِلُ|مَي مَيُ|يُون يُونِ|يُول يُولِ|اَغُ اَغُسْتَ|سَت سَتُمْبَ|اُكْت اُكْتوُبَ|نُو نُوَمْبَ|دِس دِسَمْبَ
he|בינו בינואר ינו ינואר|בפבר בפברואר פבר פברואר|במרץ מרץ|אפר אפריל באפר באפריל|במאי מאי|ביוני יוני|ביולי יולי|אוג אוגוסט באוג באוגוסט|בספט בספטמבר ספט ספטמבר|אוק אוקטובר באוק באוקטובר|בנוב בנובמבר נוב נובמבר|בדצמ בדצמבר דצמ דצמבר
hi|जनवरी जन॰|फरवरी फर॰|मार्च|अप्रैल|मई|जून|जुलाई जुल॰|अगस्त अग॰|सितंबर सित॰|अक्टूबर अक्टू॰|नवंबर नव॰|दिसंबर दिस॰
hi_Latn|jan janu january|feb febr february|mar march|apr april|may|jun june|jul july|aug augu august|sep sept september|oct octo october|nov nove november|dec dece december
hr|sij sije sijecanj sijecnja|vel velj veljaca veljace|ozu ozuj ozujak ozujka|tra trav travanj travnja|svi svib svibanj svibnja|lip lipa lipanj lipn lipnja|srp srpa srpanj srpn srpnja|kol kolo kolovoz kolovoza|ruj rujan rujna|lis listopad listopada|stu stud studeni studenoga|pro pros prosinac prosinca
hu|jan janu januar|feb febr februar|marc marcius|apr apri aprilis|maj majus|jun juni junius|jul juli julius|aug augu augusztus|sze szep szept szeptember|okt okto oktober|nov nove november|dec dece december
hy|հնվ հունվար հունվարի|փետ փետր փետրվար փետրվարի փտվ|մար մարտ մարտի մրտ|ապր ապրի ապրիլ ապրիլի|մայ մայի մայիս մայիսի մյս|հնս հունիս հունիսի|հլս հուլ հուլիս հուլիսի|օգո օգոս օգոստոս օգոստոսի օգս|սեպ սեպտ սեպտեմբեր սեպտեմբերի|հոկ հոկտ հոկտեմբեր հոկտեմբերի|նոյ նոյե նոյեմբեր նոյեմբերի|դեկ դեկտ դեկտեմբեր դեկտեմբերի
id|jan janu januari|feb febr februari|mar maret|apr april|mei|jun juni|jul juli|agu agus agustus|sep sept september|okt okto oktober|nov nove november|des desember
ig|jen jenu jenuwari|feb febr februwari|maa maac maachi|epr epre epreel|mee|jun juu|jul julai|ogo ogoo ogoost|sep sept septemba|okt okto oktoba|nov nove novemba|dis dise disemba
is|jan janu januar|feb febr februar|mar mars|apr april|mai|jun juni|jul juli|agu agust|sep sept september|okt okto oktober|nov nove november|des desember
it|gen genn gennaio|feb febb febbraio|mar marzo|apr apri aprile|mag magg maggio|giu giug giugno|lug lugl luglio|ago agos agosto|set sett settembre|ott otto ottobre|nov nove novembre|dic dice dicembre
jv|jan janu januari|feb febr februari|mar maret|apr april|mei|jun juni|jul juli|agt agu agus agustus|sep sept september|okt okto oktober|nov nove november|des desember
ka|იან იანვარი|თებ თებერვალი|მარ მარტი|აპრ აპრილი|მაი მაისი|ივნ ივნისი|ივლ ივლისი|აგვ აგვისტო|სექ სექტემბერი|ოქტ ოქტომბერი|ნოე ნოემბერი|დეკ დეკემბერი
kk|қаң қаңт қаңтар|ақп ақпан|нау наур наурыз|сәу сәуір|мам мамыр|мау маус маусым|шіл шілде|там тамыз|қыр қырк қыркүиек|қаз қазан|қар қара қараша|жел желт желтоқсан
kk_Arab|قاڭتار|اقپان|ناۋريز|ءساۋير|مامير|ماۋسيم|شيلدە|تاميز|قيركۇيەك|قازان|قاراشا|جەلتوقسان
kk_Cyrl|қаң қаңт қаңтар|ақп ақпан|нау наур наурыз|сәу сәуір|мам мамыр|мау маус маусым|шіл шілде|там тамыз|қыр қырк қыркүиек|қаз қазан|қар қара қараша|жел желт желтоқсан
km|មករា|កុម្ភៈ|មីនា|មេសា|ឧសភា|មិថុនា|កក្កដា|សីហា|កញ្ញា|តុលា|វិច្ឆិកា|ធ្នូ
kn|ಜನ ಜನವರಿ|ಫೆಬ್ರ ಫೆಬ್ರವರಿ|ಮಾರ್ಚ್|ಏಪ್ರಿ ಏಪ್ರಿಲ್|ಮೇ|ಜೂನ್|ಜುಲೈ|ಆಗ ಆಗಸ್ಟ್|ಸೆಪ್ಟೆಂ ಸೆಪ್ಟೆಂಬರ್|ಅಕ್ಟೋ ಅಕ್ಟೋಬರ್|ನವೆಂ ನವೆಂಬರ್|ಡಿಸೆಂ ಡಿಸೆಂಬರ್
ku|rbn reb rebe rebendan|sbt sib sibat|adar adr|nis nisan nsn|gln gul gulan|hez hezi heziran hzr|tir tirm tirmeh trm|tbx teb tebax|iln ilon|cot cotm cotmeh|mij mijd mijdar mjd|ber berf berfanbar brf
ku_Latn|rbn reb rebe rebendan|sbt sib sibat|adar adr|nis nisan nsn|gln gul gulan|hez hezi heziran hzr|tir tirm tirmeh trm|tbx teb tebax|iln ilon|cot cotm cotmeh|mij mijd mijdar mjd|ber berf berfanbar brf
ky|янв янва январь|фев февр февраль|мар март|апр апре апрель|маи|июн июнь|июл июль|авг авгу август|сен сент сентябрь|окт октя октябрь|ноя нояб ноябрь|дек дека декабрь
lb|jan janu januar|feb febr februar|mae maerz|abr abre abrell|mee|jun juni|jul juli|aug augu august|sep sept september|okt okto oktober|nov nove november|dez deze dezember
lo|ມກ ມັງກອນ|ກພ ກຸມພາ|ມນ ມີນາ|ມສ ເມສາ|ພພ ພຶດສະພາ|ມິຖ ມິຖຸນາ|ກລ ກໍລະກົດ|ສຫ ສິງຫາ|ກຍ ກັນຍາ|ຕລ ຕຸລາ|ພຈ ພະຈິກ|ທວ ທັນວາ
lt|sau saus sausio sausis|vas vasa vasario vasaris|kov kovas kovo|bal bala balandis balandzio|geg gegu geguze geguzes|bir birz birzelio birzelis|lie liep liepa liepos|rugp rugpjucio rugpjutis|rugs rugsejis rugsejo|spa spal spalio spalis|lap lapk lapkr lapkricio lapkritis|gru gruo gruod gruodis gruodzio
lv|jan janv janvaris|feb febr februaris|marts|apr apri aprilis|mai maijs|jun juni junijs|jul juli julijs|aug augu augusts|sep sept septembris|okt okto oktobris|nov nove novembris|dec dece decembris
mg|jan jano janoary|feb febr febroary|mar mart martsa|apr apri aprily|mey|jon jona|jol jolay|aog aogo aogositra|sep sept septambra|okt okto oktobra|nov nova novambra|des desa desambra
mi|han hanu hanuere|pep pepu pepuere|mae maehe|ape aper aperira|mei|hun hune|hur hurae|aku akuh akuhata|hep hepe hepetema|oke oket oketopa|noe noema|tih tihe tihema
mk|јан јану јануари|фев февр февруари|мар март|апр април|мај|јун јуни|јул јули|авг авгу август|сеп септ септември|окт окто октомври|ное ноем ноември|дек деке декември
ml|ജനു ജനുവരി|ഫെബ്രു ഫെബ്രുവരി|മാർ മാർച്ച്|ഏപ്രി ഏപ്രിൽ|മേയ്|ജൂൺ|ജൂലൈ|ഓഗ ഓഗസ്റ്റ്|സെപ്റ്റം സെപ്റ്റംബർ|ഒക്ടോ ഒക്ടോബർ|നവം നവംബർ|ഡിസം ഡിസംബർ
mn|нэг нэгд нэгдүгээрсар|хое хоер хоердугаарсар|гур гура гуравдугаарсар|дөр дөрө дөрөвдүгээрсар|тав тавд тавдугаарсар|зур зург зургаадугаарсар|дол доло долоодугаарсар|наи наим наимдугаарсар|есд есдү есдүгээрсар|ара арав аравдугаарсар|арваннэгдүгээрсар|арванхоердугаарсар
mn_Mong|ᠨᠢᠭᠡᠳᠥᠭᠡᠷᠰᠠᠷ᠎ᠠ|ᠬᠣᠶᠠᠳᠣᠭᠠᠷᠰᠠᠷᠠ|ᠭᠣᠷᠪᠡᠳᠣᠭᠠᠷᠰᠠᠷᠠ|ᠳᠥᠷᠪᠡᠳᠥᠭᠡᠷᠰᠠᠷ᠎ᠠ|ᠲᠠᠪᠣᠳᠣᠭᠠᠷᠰᠠᠷᠠ|ᠵᠢᠷᠭᠣᠭᠠᠳᠣᠭᠠᠷᠰᠠᠷ᠎ᠠ|ᠲᠣᠯᠣᠭᠠᠳᠣᠭᠠᠷᠰᠠᠷ᠎ᠠ|ᠨᠠᠢᠮᠠᠳᠥᠭᠠᠷᠰᠠᠷ᠎ᠠ|ᠶᠢᠰᠥᠳᠥᠭᠡᠷᠰᠠᠷ᠎ᠠ|ᠠᠷᠪᠠᠳᠣᠭᠠᠷᠰᠠᠷ᠎ᠠ|ᠠᠷᠪᠠᠨᠨᠢᠭᠡᠳᠥᠭᠡᠷᠰᠠᠷ᠎ᠠ|ᠠᠷᠪᠠᠨᠬᠣᠶᠠᠳᠣᠭᠠᠷᠰᠠᠷ᠎ᠠ
mr|जाने जानेवारी|फेब्रु फेब्रुवारी|मार्च|एप्रि एप्रिल|मे|जून|जुलै|ऑग ऑगस्ट|सप्टें सप्टेंबर|ऑक्टो ऑक्टोबर|नोव्हें नोव्हेंबर|डिसें डिसेंबर
ms|jan janu januari|feb febr februari|mac|apr april|mei|jun|jul julai|ogo ogos|sep sept september|okt okto oktober|nov nove november|dis dise disember
ms_Arab|جانواري|فيبواري|مچ|اڤريل|مي|جون|جولاي|ݢوس|سيڤتيمبر|اوكتوبر|نوۏيمبر|ديسيمبر
my|ဇန် ဇန်နဝါရီ|ဖေ ဖေဖော်ဝါရီ|မတ်|ဧပြီ|မေ|ဇွန်|ဇူ ဇူလိုင်|ဩဂုတ်|စက် စက်တင်ဘာ|အောက် အောက်တိုဘာ|နို နိုဝင်ဘာ|ဒီ ဒီဇင်ဘာ
nb|jan janu januar|feb febr februar|mar mars|apr april|mai|jun juni|jul juli|aug augu august|sep sept september|okt okto oktober|nov nove november|des desember
ne|जनवरी|फेब्रुअरी|मार्च|अप्रिल|मे|जुन|जुलाई|अगस्ट|सेप्टेम्बर|अक्टोबर|नोभेम्बर|डिसेम्बर
nl|jan janu januari|feb febr februari|maart mrt|apr april|mei|jun juni|jul juli|aug augu augustus|sep sept september|okt okto oktober|nov nove november|dec dece december
nn|jan janu januar|feb febr februar|mar mars|apr april|mai|jun juni|jul juli|aug augu august|sep sept september|okt okto oktober|nov nove november|des desember
no|jan janu januar|feb febr februar|mar mars|apr april|mai|jun juni|jul juli|aug augu august|sep sept september|okt okto oktober|nov nove november|des desember
oc|deg dege degenier gen geni genier ger|def defe defebrier feb febr febrier her here hereuer|demarc mar marc|abr abril abriu dab dabr dabril|demai mai|dejunh jun junh|dejulhet jul julh julhet jur juri juriol|ago agost dag dago dagost|desetembre set sete setembre seteme|doc doct doctobre oct octo octobre|den deno denovembre nov nove novembre noveme|dec dece decembre ded dede dedecembre deseme
om|ama amaj amajjii|gur gura guraandhala|bit bito bitootessa|eeb eebi eebila elb|caa caam caamsaa cam|wax waxa waxabajjii|ado adoo adoolessa|hag haga hagayya|ful fulb fulbaana|onk onko onkoloolessa|sad sada sadaasa|mud mudde
or|ଜାନୁଆରୀ|ଫେବୃଆରୀ|ମାର୍ଚ୍ଚ|ଅପ୍ରେଲ|ମଇ|ଜୁନ|ଜୁଲାଇ|ଅଗଷ୍ଟ|ସେପ୍ଟେମ୍ବର|ଅକ୍ଟୋବର|ନଭେମ୍ବର|ଡିସେମ୍ବର
pa|ਜਨ ਜਨਵਰੀ|ਫਰ ਫਰਵਰੀ|ਮਾਰਚ|ਅਪ੍ਰੈ ਅਪ੍ਰੈਲ|ਮਈ|ਜੂਨ|ਜੁਲਾ ਜੁਲਾਈ|ਅਗ ਅਗਸਤ|ਸਤੰ ਸਤੰਬਰ|ਅਕਤੂ ਅਕਤੂਬਰ|ਨਵੰ ਨਵੰਬਰ|ਦਸੰ ਦਸੰਬਰ
pa_Arab|جنوري|فروري|مارچ|اپريل|مي|جون|جولايي|اگست|ستمبر|اكتوبر|نومبر|دسمبر
pa_Guru|ਜਨ ਜਨਵਰੀ|ਫਰ ਫਰਵਰੀ|ਮਾਰਚ|ਅਪ੍ਰੈ ਅਪ੍ਰੈਲ|ਮਈ|ਜੂਨ|ਜੁਲਾ ਜੁਲਾਈ|ਅਗ ਅਗਸਤ|ਸਤੰ ਸਤੰਬਰ|ਅਕਤੂ ਅਕਤੂਬਰ|ਨਵੰ ਨਵੰਬਰ|ਦਸੰ ਦਸੰਬਰ
pl|sty styc styczen stycznia|lut lute lutego luty|mar marca marz marzec|kwi kwie kwiecien kwietnia|maj maja|cze czer czerwca czerwiec|lip lipca lipi lipiec|sie sier sierpien sierpnia|wrz wrze wrzesien wrzesnia|paz pazd pazdziernik pazdziernika|lis listopad listopada|gru grud grudnia grudzien
ps|جنوري|فبروري فېبروري|مارچ|اپريل|مۍ|جون|جولاي|اګست|سپتمبر سېپتمبر|اكتوبر|نومبر|دسمبر
pt|jan jane janeiro|fev feve fevereiro|mar marco|abr abril|mai maio|jun junho|jul julho|ago agos agosto|set sete setembro|out outu outubro|nov nove novembro|dez deze dezembro
rm|dasc daschaner sch scha schan schaner|dafavrer fav favr favrer|damars mars|avr avri avrigl davr davrigl|damatg matg|daz daze dazercladur zer zerc zercl zercladur|dafanadur fan fana fanadur|avu avust davu davust|dase dasettember set sett settember|doc doct doctober oct octo october|dan dano danovember nov nove november|dad dade dadecember dec dece december
ro|ian ianu ianuarie|feb febr februarie|mar mart martie|apr apri aprilie|mai|iun iunie|iul iulie|aug augu august|sep sept septembrie|oct octo octombrie|noi noie noiembrie nov|dec dece decembrie
ru|янв янва январь января|фев февр февраль февраля|мар март марта|апр апре апрель апреля|маи мая|июн июнь июня|июл июль июля|авг авгу август августа|сен сент сентябрь сентября|окт октя октябрь октября|ноя нояб ноябрь ноября|дек дека декабрь декабря
rw|mut muta mutarama|gas gash gashyantare|wer weru werurwe|mat mata|gic gicu gicurasi|kam kame kamena|nya nyak nyakanga|kan kana kanama|nze nzeri|ukw ukwa ukwakira|ugu ugus ugushyingo|uku ukub ukuboza
sc|ghe ghen ghennargiu|fre frea freargiu|mar mart martzu|abr abri abrile|maj maju|lam lamp lampadas|tri triu triulas|aus austu|cab cabu cabudanni|santugaine stg|santandria sta|nad nada nadale
sd|جنوري|فيبروري|مارچ|اپريل|ميي|جون|جولاءِ|اگسٽ|سيپٽمبر|اڪٽوبر|نومبر|ڊسمبر
sd_Arab|جنوري|فيبروري|مارچ|اپريل|ميي|جون|جولاءِ|اگسٽ|سيپٽمبر|اڪٽوبر|نومبر|ڊسمبر
sd_Deva|जन जनवरी|फर फेबरवरी|मार्च मार्चु|अप्रेल अप्रै|मई|जून|जु जुला जुलाई|अग आगस्ट|सप्टे सप्टेंबर|आक्टोबर ऑक्टो ऑक्टोबर|नवं नवंबर|डिसं डिसंबर
si|දුරුතු|නවම්|මැදින්|බක්|වෙසක්|පොසොන්|ඇසළ|නිකිණි|බිනර|වප්|ඉල්|උඳුවප්
sk|jan janu januar januara|feb febr februar februara|mar marca marec|apr apri april aprila|maj maja|jun juna|jul jula|aug augu august augusta|sep sept september septembra|okt okto oktober oktobra|nov nove november novembra|dec dece december decembra
sl|jan janu januar|feb febr februar|mar marec|apr april|maj|jun junij|jul julij|avg avgu avgust|sep sept september|okt okto oktober|nov nove november|dec dece december
so|jan jana janaayo jann jannaayo|feb febr febraayo|maar maarso mar|abr abri abriil|maayo may|jun juun|lul luu luul luulyo|ago agos agosto ogo ogos ogosto ogs|seb sebt sebteembar sebtembar|okt okto oktoobar|nof noo noof noofeembar|dis dise diseembar
sq|jan janar|shk shku shkurt|mar mars|pri prill|maj|qer qers qershor|kor korr korrik|gus gush gusht|sht shta shtator|tet tetor|nen nent nentor|dhj dhje dhjetor
sr|јан јану јануар|феб фебр фебруар|мар март|апр април|мај|јун|јул|авг авгу август|сеп септ септембар|окт окто октобар|нов нове новембар|дец деце децембар
sr_Cyrl|јан јану јануар|феб фебр фебруар|мар март|апр април|мај|јун|јул|авг авгу август|сеп септ септембар|окт окто октобар|нов нове новембар|дец деце децембар
sr_Latn|jan janu januar|feb febr februar|mar mart|apr april|maj|jun|jul|avg avgu avgust|sep sept septembar|okt okto oktobar|nov nove novembar|dec dece decembar
su|jan janu januari|peb pebr pebruari|mar maret|apr april|mei|jun juni|jul juli|ags agu agus agustus|sep sept september|okt okto oktober|nop nope nopember|des desember
su_Latn|jan janu januari|peb pebr pebruari|mar maret|apr april|mei|jun juni|jul juli|ags agu agus agustus|sep sept september|okt okto oktober|nop nope nopember|des desember
sv|jan janu januari|feb febr februari|mars|apr april|maj|juni|juli|aug augu augusti|sep sept september|okt okto oktober|nov nove november|dec dece december
sw|jan janu januari|feb febr februari|mac machi|apr apri aprili|mei|jun juni|jul julai|ago agos agosti|sep sept septemba|okt okto oktoba|nov nove novemba|des desemba
ta|ஜன ஜனவரி|பிப் பிப்ரவரி|மார் மார்ச்|ஏப் ஏப்ரல்|மே|ஜூன்|ஜூலை|ஆக ஆகஸ்ட்|செப் செப்டம்பர்|அக் அக்டோபர்|நவ நவம்பர்|டிச டிசம்பர்
te|జన జనవరి|ఫిబ్ర ఫిబ్రవరి|మార్చి|ఏప్రి ఏప్రిల్|మే|జూన్|జులై|ఆగ ఆగస్టు|సెప్టెం సెప్టెంబర్|అక్టో అక్టోబర్|నవం నవంబర్|డిసెం డిసెంబర్
tg|янв январ|фев февр феврал|мар март|апр апрел|маи|июн|июл|авг авгу август|сен сент сентябр|окт октя октябр|ноя ноябр|дек дека декабр
th|มกราคม มค|กพ กุมภาพันธ์|มีค มีนาคม|เมย เมษายน|พค พฤษภาคม|มิถุนายน มิย|กค กรกฎาคม|สค สิงหาคม|กย กันยายน|ตค ตุลาคม|พย พฤศจิกายน|ธค ธันวาคม
ti|ጥሪ|ለካ ለካቲት|መጋ መጋቢት|ሚያ ሚያዝያ|ጉንበት ግን|ሰነ|ሓም ሓምለ|ነሓ ነሓሰ|መስ መስከረም|ጥቅ ጥቅምቲ|ሕዳ ሕዳር|ታሕ ታሕሳስ
tk|yan yanw yanwar|few fewr fewral|mar mart|apr aprel|may|iyun|iyul|awg awgu awgust|sen sent sentyabr|okt okty oktyabr|noy noya noyabr|dek deka dekabr
tr|oca ocak|sub subat|mar mart|nis nisan|may mayis|haz hazi haziran|tem temm temmuz|agu agus agustos|eyl eylul|eki ekim|kas kasim|ara aral aralik
tt|гыи гыин гыинвар|фев февр февраль|мар март|апр апре апрель|маи|июнь|июль|авг авгу август|сен сент сентябрь|окт октя октябрь|ноя нояб ноябрь|дек дека декабрь
uk|січ січе січень січня|лют лютии люто лютого|бер бере березень березня|кві квіт квітень квітня|тра трав травень травня|чер черв червень червня|лип липе липень липня|сер серп серпень серпня|вер вере вересень вересня|жов жовт жовтень жовтня|лис лист листопад листопада|гру груд грудень грудня
ur|جنوري|فروري|مارچ|اپريل|ميي|جون|جولايي|اگست|ستمبر|اكتوبر|نومبر|دسمبر
uz|yan yanv yanvar|fev fevr fevral|mar mart|apr aprel|may|iyn iyun|iyl iyul|avg avgu avgust|sen sent sentabr|okt okta oktabr|noy noya noyabr|dek deka dekabr
uz_Arab|جنو جنوري|فبر فبروري|مار مارچ|اپر اپريل|مي|جون|جول جولاي|اگس اگست|سپت سپتمبر|اكت اكتوبر|نوم نومبر|دسم دسمبر
uz_Cyrl|янв январ|фев февр феврал|мар март|апр апрел|маи|июн|июл|авг авгу август|сен сент сентябр|окт октя октябр|ноя ноябр|дек дека декабр
uz_Latn|yan yanv yanvar|fev fevr fevral|mar mart|apr aprel|may|iyn iyun|iyl iyul|avg avgu avgust|sen sent sentabr|okt okta oktabr|noy noya noyabr|dek deka dekabr
wo|sam samw samwiyee|few fewr fewriyee|mar mars|awr awril|mee|suw suwe|sul sulet|ut|sat satt sattumbar|okt okto oktoobar|now nowa nowambar|des desa desambar
xh|jan jany janyuwari|feb febr februwari|mat mats matshi|epr epre epreli|mey meyi|jun juni|jul jula julayi|aga agas agasti|sep sept septemba|okt okth okthoba okthobha|nov nove novemba|dis dise disemba
yo|oshushɛrɛ osus osusere|oshuerele osuerele|oshuɛrɛna osuerena|oshuigbe osui osuigbe|oshuɛbibi osuebibi|oshuokudu osuokudu|oshuagɛmɔ osua osuagemo|oshuogun osuogun|oshuowewe osuowewe|oshuɔwara osuowara|oshubelu osub osubelu|oshuɔpɛ osuope
zh|一月|二月|三月|四月|五月|六月|七月|八月|九月|十月|十一月|十二月
zh_Hans|一月|二月|三月|四月|五月|六月|七月|八月|九月|十月|十一月|十二月
zu|jan janu januwari|feb febr februwari|mas mashi|eph ephr ephreli|mey meyi|jun juni|jul jula julayi|aga agas agasti|sep sept septhemba|okt okth okthoba|nov nove novemba|dis dise disemba
"""#

  /// Letters, each with the one it is hashed as.
  static let folds: StaticString = #"""
Àa Áa Âa Ãa Äa Åa Ææ Çc Èe Ée Êe Ëe Ìi Íi Îi Ïi Ðð Ñn Òo Óo Ôo Õo Öo Øo Ùu Úu Ûu Üu Ýy Þþ
àa áa âa ãa äa åa çc èe ée êe ëe ìi íi îi ïi ñn òo óo ôo õo öo øo ùu úu ûu üu ýy ÿy Āa āa
Ăa ăa Ąa ąa Ćc ćc Ĉc ĉc Ċc ċc Čc čc Ďd ďd Đd đd Ēe ēe Ĕe ĕe Ėe ėe Ęe ęe Ěe ěe Ĝg ĝg Ğg ğg
Ġg ġg Ģg ģg Ĥh ĥh Ħħ Ĩi ĩi Īi īi Ĭi ĭi Įi įi İi ıi Ĳĳ Ĵj ĵj Ķk ķk Ĺl ĺl Ļl ļl Ľl ľl Ŀŀ Łl
łl Ńn ńn Ņn ņn Ňn ňn Ŋŋ Ōo ōo Ŏo ŏo Őo őo Œœ Ŕr ŕr Ŗr ŗr Řr řr Śs śs Ŝs ŝs Şs şs Šs šs Ţt
ţt Ťt ťt Ŧŧ Ũu ũu Ūu ūu Ŭu ŭu Ůu ůu Űu űu Ųu ųu Ŵw ŵw Ŷy ŷy Ÿy Źz źz Żz żz Žz žz Ɓɓ Ƃƃ Ƅƅ
Ɔɔ Ƈƈ Ɖɖ Ɗɗ Ƌƌ Ǝǝ Əə Ɛɛ Ƒƒ Ɠɠ Ɣɣ Ɩɩ Ɨɨ Ƙƙ Ɯɯ Ɲɲ Ɵɵ Ơo ơo Ƣƣ Ƥƥ Ʀʀ Ƨƨ Ʃʃ Ƭƭ Ʈʈ Ưu ưu Ʊʊ Ʋʋ
Ƴƴ Ƶƶ Ʒʒ Ƹƹ Ƽƽ Ǆǆ ǅǆ Ǉǉ ǈǉ Ǌǌ ǋǌ Ǎa ǎa Ǐi ǐi Ǒo ǒo Ǔu ǔu Ǖu ǖu Ǘu ǘu Ǚu ǚu Ǜu ǜu Ǟa ǟa Ǡa
ǡa Ǣæ ǣæ Ǥǥ Ǧg ǧg Ǩk ǩk Ǫo ǫo Ǭo ǭo Ǯʒ ǯʒ ǰj Ǳǳ ǲǳ Ǵg ǵg Ƕƕ Ƿƿ Ǹn ǹn Ǻa ǻa Ǽæ ǽæ Ǿo ǿo Ȁa
ȁa Ȃa ȃa Ȅe ȅe Ȇe ȇe Ȉi ȉi Ȋi ȋi Ȍo ȍo Ȏo ȏo Ȑr ȑr Ȓr ȓr Ȕu ȕu Ȗu ȗu Șs șs Țt țt Ȝȝ Ȟh ȟh
Ƞƞ Ȣȣ Ȥȥ Ȧa ȧa Ȩe ȩe Ȫo ȫo Ȭo ȭo Ȯo ȯo Ȱo ȱo Ȳy ȳy Ⱥⱥ Ȼȼ Ƚƚ Ⱦⱦ Ɂɂ Ƀƀ Ʉʉ Ʌʌ Ɇɇ Ɉɉ Ɋɋ Ɍɍ Ɏɏ
Ͱͱ Ͳͳ ʹʹ Ͷͷ ;; Ϳϳ ΅¨ Άα ·· Έε Ήη Ίι Όο Ύυ Ώω ΐι Αα Ββ Γγ Δδ Εε Ζζ Ηη Θθ Ιι Κκ Λλ Μμ Νν Ξξ
Οο Ππ Ρρ Σσ Ττ Υυ Φφ Χχ Ψψ Ωω Ϊι Ϋυ άα έε ήη ίι ΰυ ϊι ϋυ όο ύυ ώω Ϗϗ ϓϒ ϔϒ Ϙϙ Ϛϛ Ϝϝ Ϟϟ Ϡϡ
Ϣϣ Ϥϥ Ϧϧ Ϩϩ Ϫϫ Ϭϭ Ϯϯ ϴθ Ϸϸ Ϲϲ Ϻϻ Ͻͻ Ͼͼ Ͽͽ Ѐе Ёе Ђђ Ѓг Єє Ѕѕ Іі Їі Јј Љљ Њњ Ћћ Ќк Ѝи Ўу Џџ
Аа Бб Вв Гг Дд Ее Жж Зз Ии Йи Кк Лл Мм Нн Оо Пп Рр Сс Тт Уу Фф Хх Цц Чч Шш Щщ Ъъ Ыы Ьь Ээ
Юю Яя йи ѐе ёе ѓг їі ќк ѝи ўу Ѡѡ Ѣѣ Ѥѥ Ѧѧ Ѩѩ Ѫѫ Ѭѭ Ѯѯ Ѱѱ Ѳѳ Ѵѵ Ѷѵ ѷѵ Ѹѹ Ѻѻ Ѽѽ Ѿѿ Ҁҁ Ҋҋ Ҍҍ
Ҏҏ Ґґ Ғғ Ҕҕ Җҗ Ҙҙ Ққ Ҝҝ Ҟҟ Ҡҡ Ңң Ҥҥ Ҧҧ Ҩҩ Ҫҫ Ҭҭ Үү Ұұ Ҳҳ Ҵҵ Ҷҷ Ҹҹ Һһ Ҽҽ Ҿҿ Ӏӏ Ӂж ӂж Ӄӄ Ӆӆ
Ӈӈ Ӊӊ Ӌӌ Ӎӎ Ӑа ӑа Ӓа ӓа Ӕӕ Ӗе ӗе Әә Ӛә ӛә Ӝж ӝж Ӟз ӟз Ӡӡ Ӣи ӣи Ӥи ӥи Ӧо ӧо Өө Ӫө ӫө Ӭэ ӭэ
Ӯу ӯу Ӱу ӱу Ӳу ӳу Ӵч ӵч Ӷӷ Ӹы ӹы Ӻӻ Ӽӽ Ӿӿ Ԁԁ Ԃԃ Ԅԅ Ԇԇ Ԉԉ Ԋԋ Ԍԍ Ԏԏ Ԑԑ Ԓԓ Ԕԕ Ԗԗ Ԙԙ Ԛԛ Ԝԝ Ԟԟ
Ԡԡ Ԣԣ Ԥԥ Ԧԧ Ԩԩ Ԫԫ Ԭԭ Ԯԯ آا أا ؤو إا ئي ةه ىي کك ۀە ۂہ یي ऩन ऱर ऴळ क़क ख़ख ग़ग ज़ज ड़ड ढ़ढ फ़फ य़य
ড়ড ঢ়ঢ য়য ਲ਼ਲ ਸ਼ਸ ਖ਼ਖ ਗ਼ਗ ਜ਼ਜ ਫ਼ਫ ଡ଼ଡ ଢ଼ଢ Ḁa ḁa Ḃb ḃb Ḅb ḅb Ḇb ḇb Ḉc ḉc Ḋd ḋd Ḍd ḍd Ḏd ḏd Ḑd ḑd Ḓd
ḓd Ḕe ḕe Ḗe ḗe Ḙe ḙe Ḛe ḛe Ḝe ḝe Ḟf ḟf Ḡg ḡg Ḣh ḣh Ḥh ḥh Ḧh ḧh Ḩh ḩh Ḫh ḫh Ḭi ḭi Ḯi ḯi Ḱk
ḱk Ḳk ḳk Ḵk ḵk Ḷl ḷl Ḹl ḹl Ḻl ḻl Ḽl ḽl Ḿm ḿm Ṁm ṁm Ṃm ṃm Ṅn ṅn Ṇn ṇn Ṉn ṉn Ṋn ṋn Ṍo ṍo Ṏo
ṏo Ṑo ṑo Ṓo ṓo Ṕp ṕp Ṗp ṗp Ṙr ṙr Ṛr ṛr Ṝr ṝr Ṟr ṟr Ṡs ṡs Ṣs ṣs Ṥs ṥs Ṧs ṧs Ṩs ṩs Ṫt ṫt Ṭt
ṭt Ṯt ṯt Ṱt ṱt Ṳu ṳu Ṵu ṵu Ṷu ṷu Ṹu ṹu Ṻu ṻu Ṽv ṽv Ṿv ṿv Ẁw ẁw Ẃw ẃw Ẅw ẅw Ẇw ẇw Ẉw ẉw Ẋx
ẋx Ẍx ẍx Ẏy ẏy Ẑz ẑz Ẓz ẓz Ẕz ẕz ẖh ẗt ẘw ẙy ẛſ ẞß Ạa ạa Ảa ảa Ấa ấa Ầa ầa Ẩa ẩa Ẫa ẫa Ậa
ậa Ắa ắa Ằa ằa Ẳa ẳa Ẵa ẵa Ặa ặa Ẹe ẹe Ẻe ẻe Ẽe ẽe Ếe ếe Ềe ềe Ểe ểe Ễe ễe Ệe ệe Ỉi ỉi Ịi
ịi Ọo ọo Ỏo ỏo Ốo ốo Ồo ồo Ổo ổo Ỗo ỗo Ộo ộo Ớo ớo Ờo ờo Ởo ởo Ỡo ỡo Ợo ợo Ụu ụu Ủu ủu Ứu
ứu Ừu ừu Ửu ửu Ữu ữu Ựu ựu Ỳy ỳy Ỵy ỵy Ỷy ỷy Ỹy ỹy Ỻỻ Ỽỽ Ỿỿ
"""#
}
