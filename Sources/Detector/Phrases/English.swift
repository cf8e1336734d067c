/// English as typed in Britain, Ireland, North America, Australia, Nigeria and Singapore.
let englishPhrases = englishAccountPhrases + "\n" + englishContactPhrases

/// What whoever writes from the account says: requests, pretexts and evasions; and the word classes.
let englishAccountPhrases = #"""
  @ask = can|could|would|will|wld|cld|may|pls|plz|please|possible|chance|hoping|help|need|mind
  @you = you|u|ya|ye|yous|someone|hubby|husband|your
  @me = me|us|my|him|her|them
  @lend = lend|loan|borrow|lendin|lending
  @pay = pay|send|transfer|wire|venmo|zelle|revolut|cashapp|paypal|monzo|etransfer|payid|deposit|sort|purchase|buy|get|grab|settle|make
  @payonly = pay|payment|payments|paid|transfer|wire|venmo|zelle|revolut|cashapp|paypal|deposit|settle|payin
  @money = money|cash|funds|quid|bucks|dosh|grand|dollars|pounds|euros|fiver|tenner|gs
  @due = bill|bills|invoice|rent|fine|deposit|supplier|landlord|tuition|fees|fee|mortgage|tax|bailiff|bond|repair|mechanic|hospital|surgery|solicitor|college|school|shipment|ransom|bail
  @gift = giftcard*|itunes|steam|vouchers|voucher|amazon|bitcoin|crypto|usdt|btc
  @code = code|codes|otp|digits|passcode|verification|pin|passcodes|pincode|verification_code|otps
  @give = send|sent|forward|read|share|give|pass|tell|screenshot|resend|text|paste|type|copy|sharing|forwarding|whats|shoot|drop|relay|fwd|snap|screenshots|send_it|gimme|lemme
  @wrong = mistake|mistakenly|accident|accidentally|wrong|wrongly|error|instead|mixed
  @mic = mic|microphone|speaker|camera|audio|earpiece|mike
  @broken = broken|bust|busted|broke|dead|smashed|cracked|not|doesnt|isnt|wont|gone|knackered|playing|packed
  @kin = mum|mom|dad|nan|gran|grandma|grandad|grandpa|mummy|daddy|ma|pa|sis|bro|auntie|uncle|anyone|anybody|people|others|family|everyone|wife|husband
  @dev = phone|mobile|cell|handset|handphone|screen|sim|iphone|samsung|number|line
  @brk = broke|broken|smashed|toilet|dropped|stolen|snatched|lost|washing|water|died|nicked|fell|cracked|damaged|spoil|spoilt|lake|sea|pool|loo|bath|bust|busted|dead|drowned|knackered|kaput|blocked|deactivated
  @bk = bank|banking|card|cards|account|app|limit|wallet|purse|savings|overdraft|hsbc|barclays|monzo|chase|natwest|lloyds|revolut|paypal|payments|reader|transfers|transfer|money
  @no = blocked|frozen|froze|locked|declined|down|maxed|stolen|nicked|lost|expired|reached|stuck|swallowed|error|suspended|cancelled|waiting|wait|home|cant|wont|failing|flagged|restricted|hold|frozen|inactive|unavailable|freeze
  @scam = scam|scams|scammer|scammers|hacked|fraud|fraudster|fraudsters|hijacked|compromised|phishing|hackers|impersonat*|impostor|cloned
  [code-request]
  1.8 they text|send ... code & @give|pass
  1.8 registration|confirmation|security|activation|voting|login|access number|code ... send|tell|read|forward|give|pass
  1.8 send|tell|read|forward|give|pass ... registration|confirmation|security|activation|login number|code
  1.6 your|ur|u|you ... phone|number|mobile|cell|sms ... @code
  1.6 number|code|pin|digits ... by text|sms & send|tell|read|forward|give|kindly|here
  1.6 code ... meant .. for me
  1.6 used|put|entered|typed|gave your number|mobile|phone
  1.6 code|number|digits|that was meant|intended for me
  1.5 phone|call|ring .. you .. with .. code|voice|number|digits
  1.4 code ... came|sent|arrived|got|get|coming|received ... your|ur|u|you
  1.4 @code ... your|ur phone|number|mobile|cell
  1.4 note|write down .. code|number|digits|they|it
  1.4 get|got|receive|received .. text .. with .. code|digit|number|digits
  1.4 did|has|have .. code|otp|pin|sms .. come|came|arrive*|gone|popped|through
  1.4 will|ll|should|gonna|gna|didnt|did|u|youll .. get|got|receive|come|comes|arrive .. code|pin|otp|digits|numbers|sms|passcode
  1.4 @give .. the|me|u .. code|otp|number|digits|pin & sms|text|get|got|came|sent|received|coming|whatsapp
  1.4 what|whats .. it|is|says|say|does & whatsapp|text|texts|sms|code & sent|got|get|check|received|come
  1.4 @code .. in|on .. ur|your .. messages|texts|phone|inbox
  1.4 vote|voting|contest|poll & code|pin|number|digits
  1.4 screenshot|pic|photo|picture of .. code|text|message|sms|otp
  1.3 kindly|pls|please .. @give & code|pin|otp|sms|digits|passcode
  1.3 locked|suspend*|verify|verification|support|recover*|sign|login & code|otp|pin & you|u
  1.3 new|another|second code|otp & wrong|expired|try|again|sent
  1.2 six|6 digit|digits|numbers ... code|sms|text
  1.2 what|whats .. code|number .. got|came|sent|say|it
  1.2 text .. you .. a .. code|number
  1.2 code|otp|pin|sms|passcode ... come|coming|came|sent|arrive*|popped|thru|through & you|u|your|ur
  1.2 @give .. it|them|that .. for|to|over|with|here & code|otp|pin|sms|digits|text
  1.1 @give .. me|it .. code|codes|otp|digits
  1.0 @code ... @wrong
  1.0 pass .. on .. to me
  1.0 check .. ur|your .. texts|messages|sms|phone|inbox|email
  0.9 in|into .. ur|your messages|texts|inbox|sms
  0.8 @code & @wrong & sent|send|sms|text|texted|number|phone|mobile|your|ur|you|u
  0.8 six|6 digit|digits|numbers|number
  0.6 sms|text|txt & code|digits|otp
  0.8 need|want .. it|that|the .. code|asap|otp & code|otp|pin|digits
  0.7 @wrong ... @code
  0.7 @ask ... @give ... code|codes|otp|digits|numbers
  0.6 security|confirmation|verification|login .. code|pin
  0.5 @wrong & @code & number|sms|phone|mobile|text|yours|your
  0.5 youll|u|get|got|getting|receive|received ... @code|text & @give|forward|tell
  0.5 whatsapp|login|verify|verification|sms|account|trusted & code|codes|digits|otp
  0.4 read .. to_me|it_me|out
  -3.0 locker|parcel|package|door|gate|alarm|promo|discount|coupon|netflix|disney|wifi|password|safe|padlock|bike|airbnb|postcode|zip|dress|area|qr|barcode|voting|source|line|lines|editor|challenge|class|compile|error|run|working|works
  -2.5 never ... @code|share|send
  -2.5 dont|not|wont|nobody ... @give|share ... @code|numbers|digits
  -2.2 yourself|never|nobody
  -2.0 scam*|scammers|police|criminals|hackers
  -2.0 my|the code
  -1.8 instead .. of
  -1.8 what|whats .. code
  -1.5 changed|notice|turn
  -1.3 write|wrote|writing|coding|learn
  -1.2 @code .. fcc|freecodecamp|page|example|pen|challenge|below|block
  -1.2 merge|pr|review|pushed|deploy|staging|endpoint|404|402|token|debug|maths|lesson|gym
  -1.2 anyone|anybody know|got|know
  -1.0 error code
  [money-request]
  2.2 lend ... till|til|until|money|bit
  2.1 need .. borrow
  2.0 lend|loan me|us|him
  2.0 @pay .. me .. @money|#amount
  2.0 chance .. of .. lend|loan|another
  1.9 cover|front|advance .. #amount|@due
  1.9 borrow ... #amount|money|cash|few|bit|#num
  1.9 gift_card|gift_cards|giftcard*|voucher* & pick|buy|get|need|grab|purchase|some
  1.8 spot|sub|cover|front me|us
  1.8 make ... payment|transfer
  1.8 same again|one more
  1.8 account|bank details changed|new|updated & payment*|invoice
  1.8 receive|forward & money|payment|funds & account
  1.6 lend|loan .. #amount|#num
  1.6 @ask @you ... send|transfer|pay|wire|give|get|do ... #amount
  1.6 sort|settle|cover|handle|pay|square ... for me
  1.6 can|could you do .. another|it|two|that|one & payment|transfer|bill|half|other|supplier|#amount
  1.6 use your|ur card|account
  1.6 change|changed|new|updated .. bank|account|payment .. details
  1.6 process|arrange|initiate|action|authorise|authorize|remit .. wire|payment|transfer|invoice|outstanding|funds
  1.5 other half
  1.5 got|have ... to pay & banking|bank|card|app
  1.4 @ask ... @pay ... bloke|guy|supplier|garage|vendor|contractor|direct
  1.4 second|other|another payment|bill|invoice
  1.4 cant .. log|get .. on|in|into & pay*|transfer
  1.4 venmo|revolut|paypal|cashapp|zelle|monzo .. me
  1.4 is due|overdue & @due|pay|amount
  1.4 @ask @you ... #amount
  1.4 payment|transfer|invoice|bill .. to make|sort|settle|clear
  1.4 until|till|til payday|friday|monday|tomorrow|tonight|paid|wages|pay & #amount|money|lend|send|transfer
  1.4 send .. over .. #amount|money
  1.4 @ask .. @lend .. me|us|some|something|bit
  1.4 @ask @you .. buy|get|grab|pick|purchase ... gift_card|gift_cards|giftcard*|voucher*|bitcoin|crypto|btc|usdt|steam
  1.4 needs|has|need .. to .. be .. transfer|cash|paid|wired
  1.4 buy|send|get me .. bitcoin|btc|crypto|usdt|money|cash
  1.4 one|another more payment|bill|transfer|invoice|favour
  1.4 need|for|pay|post .. bail|ransom|bailiff*
  1.4 needs|need|has|have to be paid|settled|cleared & supplier|landlord|by|today|invoice|#amount|process|please
  1.4 how .. much .. spare|send|lend|manage
  1.3 hospital|surgery|police|station|tow|towed|garage|mechanic|customs|visa|hotel & pay|#amount|money|fee|cash
  1.3 need|needing .. small|some|little|bit .. cash|money|funds
  1.2 hate|embarrassed|ashamed|awkward|mortified asking|to .. ask
  1.2 favour|favor & money|pay|#amount|lend|transfer|cash
  1.2 owe|owes .. the|them|him|college #amount|money
  1.2 need|want ... favour|favor|help & pay|payment|transfer|bill|#amount
  1.2 up_front|upfront|deposit & today|now|hold|reserve
  1.2 need .. you|u .. to .. purchase|buy|pay|transfer|send|wire|pick|get|grab
  1.2 @ask @you @pay|@payonly ... for me|us
  1.2 put|pay|send|chip .. in|up .. #amount
  1.2 wallet .. address|id & buy|send|bitcoin|crypto|transfer
  1.2 sort|settle|cover|handle|do|make .. a|this|the|it|one .. payment|bill|invoice & me|us|my|please|can|could
  1.2 western_union|moneygram
  1.2 short .. on|this|of & rent|bills|money|#amount|month|cash
  1.2 paynow|pay_now|gcash|momo|interac .. me
  1.1 @ask @you ... @pay ... @money|#amount|#num|@due
  1.1 help .. me .. out|with & pay*|money|#amount|bill|cash
  1.0 @ask ... @lend
  0.9 @ask @you ... @payonly
  0.9 make it #num|#amount
  0.9 need ... #amount
  0.9 accident|trouble|stranded|arrested|stuck|emergency & money|cash|bail|pay|send|transfer|wire
  0.8 need ... @payonly|paid
  0.8 have_to|must|gotta pay .. today|now|by|tonight
  0.8 begging|embarrass* & #amount|money|cash|lend|pay
  0.7 need .. to|you ... pay|payment|transfer
  0.7 need ... @money
  0.7 any chance
  0.5 @ask ... @pay .. for|to .. me|him|them
  0.5 another #num|#amount
  0.4 @gift & need|pick|buy|get|scratch
  0.4 pay .. you|u .. back
  -3.0 lend .. hand|ear|eye
  -2.0 drill|bike|ladder|book|jacket|car|charger|umbrella|tent|tools|pen|notes|dress|loaves|babysitter|petrol|groceries|milk|bread
  -1.9 salary|job|company|client|hire|hosting|server|laptop|website|app
  -1.6 how .. do|can|to|would .. i|you|we
  -1.6 if .. you|u .. pay|buy|want
  -1.6 parcel|package|photo|pic|link|address|file
  -1.6 student|mortgage|kitchen|masters|should_we|shall_we|take_out
  -1.5 split|each|dinner|drinks|pizza|meal|takeaway|tickets|share|half|round|lads|cabin|whip|leaving|roommate|housemates|per_person
  -1.5 collect|pick|get .. from|up .. school|nursery|kids|spare|key
  -1.2 ill|i_will|ive|i_can|gonna|let_me .. pay|send|transfer|lend|buy
  -1.2 pay attention|respect|visit
  -1.2 need|have|want .. to .. buy .. a|new|the
  -1.2 anyone|anybody|gran|grans|birthday|teacher|charity
  -1.0 subs|subscription|membership|treasurer|fees_are|reminder|rent
  -1.0 my taxes|tax
  [payment-details]
  1.8 scratch .. silver|strip|off|panel & numbers|codes|pics|message|send
  1.6 scratch|photo|pics|pictures|numbers|codes & card|cards|strip|silver|back
  1.4 sort code
  1.4 name|under_the_name|in_the_name of|is
  1.4 link & pay|here|card
  1.4 send .. it .. to|here
  1.2 account .. name|number|no|details|is
  1.2 name on .. account
  1.2 account|acct|acc|sort|routing .. #num|#digits|#long
  1.2 account|bank|pay .. details|to & #num|#digits|#long
  1.0 comes up as
  1.0 bank|iban|payid|zelle|cashtag|paypal
  1.0 #num|#digits|#long ... ref|reference|name
  0.8 ref|reference
  0.8 beneficiary|payee|routing|swift|bic|sortcode
  -3.0 charity|donat*|mileage|expenses|sponsor|fundrais*
  -1.5 never|scam*
  [repay-promise]
  2.4 give|send|transfer|get|have .. it|them .. back .. to|by|tomorrow|tonight|later|soon
  2.2 pay .. you|u|ya .. back
  2.2 have .. it|every|your .. back|penny
  2.2 paying you|u back
  1.8 reimburse*|refund_you|repay
  1.8 send|transfer|give|get|sending|have .. it|you|u|them|everything .. back|straight
  1.8 repaid|reimbursed|refunded|refund|return_it|double|interest|penny
  1.8 pay .. double|next|extra
  1.8 hand .. on heart
  1.8 in writing|signed
  1.8 swear|promise|guarantee
  1.7 back|straight .. once|when|as_soon|after|next
  1.7 good for .. it
  1.7 wages|payday|salary|paycheck|paid & you|u|back|get|sort
  1.5 i promise|swear
  1.4 owe you
  1.2 settle .. up|it
  0.9 back .. by|tomorrow|tonight|monday|friday|payday
  0.8 by_noon|tomorrow|tonight|monday|friday & swear|promise|back|honest
  -1.4 cinema|lunch|coffee|sec|book|loaves|ticket|tickets
  -1.2 call|get|be|come|right .. back
  [call-evasion]
  2.6 @mic ... @broken
  2.0 mic|mics|microphone|speaker|camera|video|calls|calling|audio|phone|phones .. broken|broke|bust|busted|smashed|working|work|dead|muffled|fixed
  1.9 cant|cannot|unable|no|not .. talk|call|pick|answer|speak|take .. calls|up|now|right
  1.8 presenting|back to back
  1.8 text|type|message .. only|here|instead|easier|better
  1.8 signal|reception|connection|line .. bad|poor|terrible|rubbish|patchy|awful|no
  1.7 no|bad|poor|weak signal|reception|service|credit|network
  1.7 texting|text|typing|messaging .. is|only|better|easier|fine
  1.7 just|only .. text|type|message|msg|chat|write
  1.6 hands_free|loud|noisy|noise|baby|asleep|sleeping|whisper*
  1.6 phone|it .. wont|doesnt|cant .. ring|call|do|take|make_calls
  1.5 line|signal|connection .. is .. terrible|bad|awful|weak
  1.5 ring|call|phone|bell .. you|u|ya .. later|tonight|tomorrow|when|after|soon
  1.5 not .. now|rn|atm|possible & people|call|busy|talk|later
  1.5 when .. fixed|sorted
  1.4 cant|cannot|unable .. talk|call|answer|speak
  1.4 bad|poor|no|terrible|rubbish signal|reception|connection
  1.4 #num left
  1.4 battery|phone .. dying|dead|low|about
  1.4 call .. you|u .. later|after|tonight|soon|tomorrow
  1.4 lost .. voice
  1.4 dont|no|not .. need .. call
  1.4 on|in .. the .. train|bus|plane|tube|theatre|ward|shift
  1.2 quicker|easier .. if|to|over
  1.0 in .. meeting|meetings|class|lecture|court|hospital|library|conference|interview|calls
  -2.0 login|console|username|linux|desktop|install*
  -1.2 recruiter|support|ticket|function
  -1.2 teams|zoom|call_you_at|audio_only|muted
  [question-evasion]
  2.4 no|not|dont .. time .. for|this|to|games|now
  2.4 not .. the .. moment|time
  2.4 explain .. later|tonight|when|everything|after
  2.2 tell .. you|u .. later|after|tonight|when
  2.2 just .. trust|do|send|help
  2.2 trust me
  2.0 dont .. you .. trust
  2.0 interrogat*|quiz|quizzing|inquisition|twenty_questions|question_her|testing
  2.0 why .. are|r|so .. asking|many|suspicious
  1.8 your|ur|its .. favourite|favorite|silly|me_obviously
  1.8 who .. else
  1.7 its|it .. me|really_me|obviously_me
  1.7 you|u .. know .. who|its|im|me
  1.7 why|whats|what .. all|these|with .. questions|question
  1.7 what|kind .. of .. question
  1.7 be|being .. silly|daft|ridiculous|paranoid|weird|serious|like_that
  1.6 cant|dont .. remember|recall|think
  1.6 memory .. is|isnt|not
  1.6 guess .. who|again
  1.6 doesnt|not .. matter|important
  1.6 come_on|cmon|seriously|ffs|omg|jeez|lol|haha
  1.6 does_it|doesnt_it|not|doesnt .. matter|important
  1.6 stop .. messing|asking|playing|being
  1.6 talk|explain|discuss|chat|say .. after|later|soon
  1.6 rush|hurry|busy|no_time
  1.6 ages|long|years .. ago
  1.6 ^ because|cos|cuz|coz|bc|thats_why|yeah_because
  1.5 of course|obviously
  1.5 everyone .. does|goes|knows|gets|through
  1.5 normal|standard|since .. takes|the|practice
  1.5 runs|goes through|via
  1.5 they|he|she .. always|split|said|aware|gets
  1.5 trust
  1.4 long story
  1.4 of course .. it|its|im|i
  1.4 forgot|forgotten
  1.4 normal|standard|since .. the|update|always
  1.4 thats why
  1.2 never mind|nvm
  1.2 a mate|friend|colleague .. account|of|from
  1.2 for another|something else
  1.0 obviously|course
  [secrecy]
  2.6 dont|do_not|please|not tell|mention|say|let .. anyone|mum|mom|dad|anything|to|him|her|them|your|nobody|know
  2.6 between .. us|ourselves|you
  2.0 keep .. this|it|that .. between|quiet|secret|private|to
  2.0 our .. little .. secret
  2.0 confidential|confidentially|discreet|hush|secret
  2.0 nobody|no .. one .. know|knows|else
  2.0 dont .. want .. mum|mom|dad|mother|father|him|her|anyone|your .. to|worry|know
  2.0 dont .. involve
  2.0 tell .. him|her|them .. myself
  2.0 dont mention
  2.0 not|dont .. a .. word|peep|soul
  2.0 dont|not|please|never .. go .. telling|blabbing
  2.0 dont|not|no .. tell|telling|mention|say|bring .. @kin|bank|it|anything
  2.0 no .. one|body else .. needs|know|know|need
  1.8 rather .. didnt|not .. hear|know|told
  1.8 delete|erase|wipe|remove .. messages|chat|this|texts|conversation|after
  1.8 want|prefer|rather .. it|this|them|him|her|mum|dad|didnt|kept .. kept|know|quiet|private|that_way
  1.8 lips sealed
  1.8 mums .. the .. word
  1.6 leave .. mum|mom|dad|him|her|them .. out
  1.6 our .. secret
  1.4 surprise & dont|shh|keep
  1.4 embarrassed|ashamed
  -1.6 birthday|surprise|party|pregnant|christmas|proposal|leaving_do
  -1.0 leaving|birthday|party
  [pressure]
  2.4 urgent|urgently|emergency|asap
  2.2 some friend|mate
  2.2 dont|not .. trust .. me|us
  2.2 yes or no
  2.0 need .. it|this|to .. now|today|asap|quick|tonight|immediately|by
  2.0 hurry|quick|quickly|right_now|immediately
  2.0 thought .. i|we|you|u .. could|were|friends|family
  2.0 forget it
  2.0 if .. you|u .. dont|cant|loved
  1.8 has|have|got .. to .. be .. today|now|tonight|by
  1.8 before .. #num|close|closing|midnight|noon|five|six|they|end
  1.8 or|otherwise|else .. lose|late|fine|evicted|off|cancelled|theyll|he|they
  1.8 are .. you|u .. doing|sending|done|going|there|in .. it|?
  1.8 have .. you|u .. done|sent|paid .. it|yet
  1.8 begging|desperate|beg
  1.7 time .. running|ticking|sensitive|short
  1.7 evict*|cut|kick*|arrest*|repossess*|throw .. me|us|out|off
  1.7 whats|what|why .. taking|take|so .. long
  1.6 late .. fee|payment|charge
  1.6 waiting|wait & he|hes|she|they|theyre|here|buyer|outside
  1.6 did|have .. you|u .. send|sent|done|get|do|see ... ?
  1.6 please .. im|i .. begging|desperate|scared|in
  1.6 last chance
  1.6 you|u there
  1.6 have|did|has|is|did_it .. you|u|it|done ... yet|sent|gone|done ?
  1.6 every .. minute|second
  1.6 if .. dont|not|isnt|cant .. pay|paid|today|done
  1.6 cant .. wait
  1.6 or|otherwise .. ill|i_will|im|theyll|it|we|wont
  1.6 need|get|want .. it|this|that .. now|done|in|next|today|asap
  1.6 must|has_to|have_to|needs .. be .. done|paid|in|before|by
  1.6 closes|expires|deadline|midnight|window|shuts
  1.6 lose|losing everything|it|the|my
  1.5 do .. it|that .. right_now|now|please
  1.5 ? ?
  1.5 just|only .. tick|send|do|#num .. box|it|numbers|digits
  1.5 seriously|bruh|wow|thanks_for_nothing
  1.4 any .. news|update|luck
  1.4 please .. nan|mum|dad|im|i|its
  1.4 come_on|bruh|pls_pls|hello ?
  1.2 closes at|soon|in
  1.2 running out
  -2.5 no rush|hurry
  -1.2 error|build|deploy|bug|ubuntu
  -1.0 film|movie|bus|train|dinner|game
  [new-number-claim]
  2.4 texting|messaging|writing|using|on|off ... mates|friends|someones|guys|temporary|colleagues|borrowed .. phone|handset|number|mobile|tablet
  2.2 changed|another|local|temporary .. number|num|sim|handset
  1.9 new|temporary|temp|different number|num|sim|phone|handset|mobile|cell
  1.8 old one|phone|number|mobile .. broke|broken|dead|died|lost|stolen|gone|packed|cracked|smashed
  1.7 phone|mobile|cell|handset ... broke|broken|smashed|toilet|dropped|stolen|snatched|lost|washing|water|died|packed|nicked|fell|cracked|damaged
  1.7 delete|bin|lose|remove|forget|ignore .. my|the|that .. old|other .. number|one|num
  1.6 changed|change|lost|switched .. my .. number|provider|sim|network
  1.6 lost|dropped|broke|smashed|broken|cracked .. my .. phone|mobile|cell
  1.6 reach|text|contact|message|whatsapp|get_me .. here|on this
  1.6 new|temp|temporary|different number|num|no|line|sim|handphone & my|this|its|mum|dad|text|use|save|got
  1.5 old|other|previous .. number|phone|line|sim|one .. working|active|dead|spoil|gone|use|longer|valid
  1.5 this|its .. my .. new|temp|spare|work
  1.4 @dev .. @brk
  1.4 update .. contacts|contact|your
  1.3 @brk .. my|the|his .. phone|mobile|cell|screen|sim|handphone
  1.2 local sim
  1.2 texting|writing|messaging .. from
  1.2 spare|loan|borrowed|friends|mates phone|one|handset|number
  1.1 insurance|repair|repaired|replacement & phone
  1.1 message|text|reach|contact|msg|whatsapp|contactable .. me|this|on .. here|one|number|on|instead
  1.0 hi|hey|hello|hiya mum|mom|dad|nan|gran|auntie
  1.0 @kin & its me
  0.8 my|this|temporary & new|temporary .. number|phone|num
  0.8 on|from|to this one|number|new
  0.6 delete|bin|lose|remove .. old|that|the .. one|number
  0.4 its|it me|mum|dad
  -2.7 same number
  -2.2 keeping|keep|same .. my|same|the .. number|old
  -1.8 number of
  -1.5 someone|he|she|they .. new .. phone|number
  -1.5 field|form|validate|column|plumber*|doctor*|teacher*|gran|model|love_it
  -1.2 random|line|page|id|order|card|account|version|issue|port|build|bug|windows .. number|no
  [excuse]
  1.9 bank|banking|card|cards|account|app|limit|wallet|purse|payday|overdraft & blocked|frozen|froze|locked|declined|down|maxed|stolen|nicked|lost|expired|reached|stuck|hacked|swallowed|error|suspended|limit|cancelled|chip|difficult
  1.9 @bk & @no
  1.8 cant .. log|get|access .. in|into|on|my .. bank*|account|app|money|online
  1.8 daily|transfer .. limit
  1.8 app|bank|banking .. locked|down|blocked|froze|wont|isnt|playing|logged .. me|up|work
  1.8 locked|lock|shut .. me .. out
  1.8 cant|cannot|couldnt|unable .. do|log|get|access|make|use .. any|in|into|online|banking|payments|money|to
  1.8 #num|24|48|two|few hours|hrs|h|days & bank*|app|payments|device|card
  1.7 wait|waiting .. for|on .. new|my|the .. card|bank|reader|pin
  1.6 forgot|left|lost .. my .. wallet|purse|card|cards|bag
  1.6 stop|block|hold on my card|account
  1.6 bank .. stopped|blocked|flagged|frozen
  1.4 new phone & bank*|app|24|hours|48
  1.4 wont .. let .. me .. pay|transfer|in
  1.4 hospital|abroad|stolen|robbed
  1.2 account .. is|isnt .. set|ready|active
  -1.5 github|server|ubuntu|gpu|graphics|sound|video|network|wifi|wireless|root|user|driver|nvidia|ati|gitter|fcc|rate|git
  -1.2 machine|bakery|shop|everyone

  """#
