// Written by Scripts/clock-words.py from CLDR; change that, not this.
// swift-format-ignore-file

extension ClockWords {
  /// Words of CLDR for the halves of the day, without spaces and full stops, in lower case.
  static let halves: StaticString = #"""
am 1ka a adduha ag am amvormittag an ankstāinan antemidí ap aqʼabʼil atm banhaet bn
am braxkndaax comme damanhã de delamañana delmatin dinda dop dopołdnja dopołedniŏ eparadites
am eqʼ fh fm fọmọ́nin gh goöň günortadanöň hengihengi hh hoseng i/m iarmade ib ibikɛ̂glà
am icheheavo idiɓa iđitbeaivet kang’ama karoon ki kiroko kiɛmɛ́ɛm krn kíkíríg kĩroko lb leebi
am lumalwak lwamilawu m ma makeo mambia maná mat matin mbaʼámbaʼ mbaꞌmbaꞌ mesong moies muhi
am munkyo nd ntufat ntɔ́ngɔ́ n’ụtụtụ od pagi/siang pamilau pd pg pg/sg piopensuno priekšp
am priekšpusdienā priešpiet prijepodne prīškpušdīnē rn rw rũ sa saaku safiya sf sokallim
am soodo sub subaka subbaahi sárúwá taparachu tesiran tifawt to too uhrvörmiddaachs
am ulloqeqqata-tungaa uluchelo utuko vaasisu vm vorm wd wichishu yb zdatazal zmu àárɔ̀ àárọ̀
am ç̌um ç̌umaneri öö ĩyakwakya ŋdi ǁgoagas ɛnkakɛnyá ʊshilèkʊboɖu πμ ϧⲙ ам апоўначы дп ку
am обедтэикеле преподне претпл пријеподне таңкы то тң эи үө ӕмбисбоныразмӕ פֿאַרמיטאָג اےایم
am بن تد ص صباحا صبح صبح،منجهند عم غم قبل‌ازظهر قظ پظ پیشزظهر چب چۈشتىنبۇرۇن ܏ܩܛ‌ ߛ एएम तडके
am पूर्वाह्न फुं भोर भ्यागा येएम सकाळीं सबेरे सवेर सुबुहजा এএম নুমাং পূৰ্বাহ্ন ଏଏମ ఎఎమ్ පෙව
am ก่อนเที่ยง ກ່ອນທ່ຽງ སྔ་ཆ་ སྔ་དྲོ་ တွၼ်ႈၸဝ်ႉ တၸ နံနက် ማለዶ ቀደምሰርምዕል ቅቀ ጥዋት ጽባሕ ፋዱስጃብ ᐁᒼ ᐊᒼ
am ᠦ᠂ᠥ ᱥᱮᱛᱟᱜ ⵜⵉⴼⴰⵡⵜ 上午 上昼 上晝 午前 ꎸꄑ ꮜꮎꮄ 오전 𐐰𐑋 𐑨𐑥 𞤢𞤰
pm 2ja ak akasuba aluula amnamittag anw banringzgvaq baubaukndaax carra ch chilo cɛɛ́nko
pm datarde delatarde desira dilolo du e/m ea eahketbeaivet eb ebongi ebyámu efiafi eftermade
pm eh eigulo em ep epasdites ew f fi fọívnin gd gm gosoň günortadansoň hawwaro hwaĩ-inĩ
pm ichamthi in iɓugajɔp kbʼeqʼij kikiiɗe kingoto kisɛ́ndɛ koosk kooskoliny kugú kyiukonyi
pm lilli lk lumalwap makaaripi mchochil’l mo mog mpókwa muu nam ncwònzém ngo ngəgógəle nm
pm nomëttes ntmeddit nyiaghuo n’abali n’abalị odp ondğ ondğeri ot p pamunyi papussideinan
pm pashamihe piecpušdīnē pipinisuno pm pn pop popiet popodne popołdnju popołedniu posmidí ptg
pm ptm pēcp pēcpusdienā sanje shwane sn soir soré/malem sr/mlm tadggʷat teipa thapama tk tŋ
pm uhrnommendaachs uk ulloqeqqata-kingorna wb wótp wótpołdnja yamma yh ym zaarikayb zd zmw ös
pm ĩyawĩoo ŋkambɔ́tnji ũg ǃuias ɔ̀sán ɛndámâ ɣetrɔ ʊshilèkʊsasʊ μμ апоўдні кх обедтэмейле пм
pm попл поподне послијеподне пп тк түштөнкийинки эк үх ӕмбисбоныфӕстӕ נאָכמיטאָג بظ بعدازظهر
pm بعدزظهر تك دن شام غو م مساء منجهند،شام پیپی چك چۈشتىنكېيىن ܏ܒܛ‌ ߥ अपराह्न दपेहरा/संजा
pm दपैहरबाद पीएम बेलासे शामजा सांजे सांझ सांम स’ञ অপৰাহ্ন পিএম ପିଏମ పిఎమ్ පව หลังเที่ยง
pm ຫຼັງທ່ຽງ ཕྱི་ཆ་ ཕྱི་དྲོ་ ညနေ တလ တွၼ်ႈလႃႈ ሓቆስርምዕል ምሴት ቃማ ከሰዓት ድቀ ፋዱስደምቢ ᐲᒼ ᠦ᠂ᠬᠣ ᱧᱤᱫᱟᱹ
pm ḍeffiraza ọ̀sán ⲙⲙ ⵜⴰⴷⴳⴳⵯⴰⵜ 下午 下昼 下晝 午後 ꁯꋒ ꮢꭿᏹꭲ ꮢꭿᏹꭲꮧꮲ 오후 𐐹𐑋 𐑐𐑥 𞤩𞤰
"""#
}
