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
  2.0 registration|confirmation|security|activation|voting|login|access number|code ... send|tell|read|forward|give|pass
  1.8 send|tell|read|forward|give|pass ... registration|confirmation|security|activation|login number|code
  0.9 your|ur|u|you ... phone|number|mobile|cell|sms ... @code
  1.6 number|code|pin|digits ... by text|sms & send|tell|read|forward|give|kindly|here
  1.6 code ... meant .. for me
  1.8 used|put|entered|typed|gave your number|mobile|phone
  1.8 code|number|digits|that was meant|intended for me
  1.6 phone|call|ring .. you .. with .. code|voice|number|digits
  1.4 code ... came|sent|arrived|got|get|coming|received ... your|ur|u|you
  1.7 @code ... your|ur phone|number|mobile|cell
  1.4 note|write down .. code|number|digits|they|it
  1.5 get|got|receive|received .. text .. with .. code|digit|number|digits
  1.5 did|has|have .. code|otp|pin|sms .. come|came|arrive*|gone|popped|through
  1.2 will|ll|should|gonna|gna|didnt|did|u|youll .. get|got|receive|come|comes|arrive .. code|pin|otp|digits|numbers|sms|passcode
  1.6 @give .. the|me|u .. code|otp|number|digits|pin & sms|text|get|got|came|sent|received|coming|whatsapp
  1.5 what|whats .. it|is|says|say|does & whatsapp|text|texts|sms|code & sent|got|get|check|received|come
  1.4 @code .. in|on .. ur|your .. messages|texts|phone|inbox
  1.8 vote|voting|contest|poll & code|pin|number|digits
  1.4 screenshot|pic|photo|picture of .. code|text|message|sms|otp
  1.4 kindly|pls|please .. @give & code|pin|otp|sms|digits|passcode
  1.3 locked|suspend*|verify|verification|support|recover*|sign|login & code|otp|pin & you|u
  1.3 new|another|second code|otp & wrong|expired|try|again|sent
  1.0 six|6 digit|digits|numbers ... code|sms|text
  0.8 what|whats .. code|number .. got|came|sent|say|it
  1.2 text .. you .. a .. code|number
  1.4 code|otp|pin|sms|passcode ... come|coming|came|sent|arrive*|popped|thru|through & you|u|your|ur
  1.5 @give .. it|them|that .. for|to|over|with|here & code|otp|pin|sms|digits|text
  1.1 @give .. me|it .. code|codes|otp|digits
  1.0 @code ... @wrong
  1.0 pass .. on .. to me
  1.1 check .. ur|your .. texts|messages|sms|phone|inbox|email
  1.1 in|into .. ur|your messages|texts|inbox|sms
  0.6 @code & @wrong & sent|send|sms|text|texted|number|phone|mobile|your|ur|you|u
  1.1 six|6 digit|digits|numbers|number
  0.8 sms|text|txt & code|digits|otp
  0.9 need|want .. it|that|the .. code|asap|otp & code|otp|pin|digits
  0.3 @wrong ... @code
  0.9 @ask ... @give ... code|codes|otp|digits|numbers
  0.6 security|confirmation|verification|login .. code|pin
  0.5 @wrong & @code & number|sms|phone|mobile|text|yours|your
  0.1 youll|u|get|got|getting|receive|received ... @code|text & @give|forward|tell
  0.1 whatsapp|login|verify|verification|sms|account|trusted & code|codes|digits|otp
  0.1 read .. to_me|it_me|out
  -3.0 locker|parcel|package|door|gate|alarm|promo|discount|coupon|netflix|disney|wifi|password|safe|padlock|bike|airbnb|postcode|zip|dress|area|qr|barcode|voting|source|line|lines|editor|challenge|class|compile|error|run|working|works
  -2.5 never ... @code|share|send
  -2.6 dont|not|wont|nobody ... @give|share ... @code|numbers|digits
  -2.4 yourself|never|nobody
  -2.0 scam*|scammers|police|criminals|hackers
  -1.8 my|the code
  -1.8 instead .. of
  -1.8 what|whats .. code
  -1.7 changed|notice|turn
  -1.3 write|wrote|writing|coding|learn
  -1.2 @code .. fcc|freecodecamp|page|example|pen|challenge|below|block
  -1.2 merge|pr|review|pushed|deploy|staging|endpoint|404|402|token|debug|maths|lesson|gym
  -1.2 anyone|anybody know|got|know
  -1.0 error code
  [money-request]
  2.2 lend ... till|til|until|money|bit
  2.1 need .. borrow
  2.1 lend|loan me|us|him
  2.0 @pay .. me .. @money|#amount
  2.0 chance .. of .. lend|loan|another
  1.9 cover|front|advance .. #amount|@due
  2.0 borrow ... #amount|money|cash|few|bit|#num
  1.9 gift_card|gift_cards|giftcard*|voucher* & pick|buy|get|need|grab|purchase|some
  2.1 spot|sub|cover|front me|us
  1.8 make ... payment|transfer
  1.8 same again|one more
  1.8 account|bank details changed|new|updated & payment*|invoice
  1.8 receive|forward & money|payment|funds & account
  1.6 lend|loan .. #amount|#num
  1.6 @ask @you ... send|transfer|pay|wire|give|get|do ... #amount
  1.7 sort|settle|cover|handle|pay|square ... for me
  1.7 can|could you do .. another|it|two|that|one & payment|transfer|bill|half|other|supplier|#amount
  1.6 use your|ur card|account
  1.6 change|changed|new|updated .. bank|account|payment .. details
  1.6 process|arrange|initiate|action|authorise|authorize|remit .. wire|payment|transfer|invoice|outstanding|funds
  1.6 other half
  1.6 got|have ... to pay & banking|bank|card|app
  1.6 @ask ... @pay ... bloke|guy|supplier|garage|vendor|contractor|direct
  1.4 second|other|another payment|bill|invoice
  1.4 cant .. log|get .. on|in|into & pay*|transfer
  1.5 venmo|revolut|paypal|cashapp|zelle|monzo .. me
  1.6 is due|overdue & @due|pay|amount
  1.8 @ask @you ... #amount
  1.4 payment|transfer|invoice|bill .. to make|sort|settle|clear
  1.4 until|till|til payday|friday|monday|tomorrow|tonight|paid|wages|pay & #amount|money|lend|send|transfer
  1.4 send .. over .. #amount|money
  1.4 @ask .. @lend .. me|us|some|something|bit
  1.5 @ask @you .. buy|get|grab|pick|purchase ... gift_card|gift_cards|giftcard*|voucher*|bitcoin|crypto|btc|usdt|steam
  1.5 needs|has|need .. to .. be .. transfer|cash|paid|wired
  1.5 buy|send|get me .. bitcoin|btc|crypto|usdt|money|cash
  1.5 one|another more payment|bill|transfer|invoice|favour
  1.4 need|for|pay|post .. bail|ransom|bailiff*
  1.4 needs|need|has|have to be paid|settled|cleared & supplier|landlord|by|today|invoice|#amount|process|please
  1.3 how .. much .. spare|send|lend|manage
  1.3 hospital|surgery|police|station|tow|towed|garage|mechanic|customs|visa|hotel & pay|#amount|money|fee|cash
  1.4 need|needing .. small|some|little|bit .. cash|money|funds
  1.2 hate|embarrassed|ashamed|awkward|mortified asking|to .. ask
  1.4 favour|favor & money|pay|#amount|lend|transfer|cash
  1.2 owe|owes .. the|them|him|college #amount|money
  1.4 need|want ... favour|favor|help & pay|payment|transfer|bill|#amount
  1.5 up_front|upfront|deposit & today|now|hold|reserve
  1.3 need .. you|u .. to .. purchase|buy|pay|transfer|send|wire|pick|get|grab
  1.3 @ask @you @pay|@payonly ... for me|us
  1.3 put|pay|send|chip .. in|up .. #amount
  1.2 wallet .. address|id & buy|send|bitcoin|crypto|transfer
  1.3 sort|settle|cover|handle|do|make .. a|this|the|it|one .. payment|bill|invoice & me|us|my|please|can|could
  1.2 western_union|moneygram
  1.2 short .. on|this|of & rent|bills|money|#amount|month|cash
  1.1 paynow|pay_now|gcash|momo|interac .. me
  0.8 @ask @you ... @pay ... @money|#amount|#num|@due
  1.2 help .. me .. out|with & pay*|money|#amount|bill|cash
  0.8 @ask ... @lend
  0.8 @ask @you ... @payonly
  1.0 make it #num|#amount
  0.9 need ... #amount
  1.1 accident|trouble|stranded|arrested|stuck|emergency & money|cash|bail|pay|send|transfer|wire
  1.3 need ... @payonly|paid
  0.7 have_to|must|gotta pay .. today|now|by|tonight
  0.8 begging|embarrass* & #amount|money|cash|lend|pay
  0.8 need .. to|you ... pay|payment|transfer
  0.9 need ... @money
  0.8 any chance
  0.6 @ask ... @pay .. for|to .. me|him|them
  0.8 another #num|#amount
  0.4 @gift & need|pick|buy|get|scratch
  0.5 pay .. you|u .. back
  -3.0 lend .. hand|ear|eye
  -2.2 drill|bike|ladder|book|jacket|car|charger|umbrella|tent|tools|pen|notes|dress|loaves|babysitter|petrol|groceries|milk|bread
  -1.2 salary|job|company|client|hire|hosting|server|laptop|website|app
  -1.6 how .. do|can|to|would .. i|you|we
  -1.6 if .. you|u .. pay|buy|want
  -1.7 parcel|package|photo|pic|link|address|file
  -1.8 student|mortgage|kitchen|masters|should_we|shall_we|take_out
  -1.5 split|each|dinner|drinks|pizza|meal|takeaway|tickets|share|half|round|lads|cabin|whip|leaving|roommate|housemates|per_person
  -1.2 collect|pick|get .. from|up .. school|nursery|kids|spare|key
  -1.1 ill|i_will|ive|i_can|gonna|let_me .. pay|send|transfer|lend|buy
  -1.2 pay attention|respect|visit
  -1.2 need|have|want .. to .. buy .. a|new|the
  -1.3 anyone|anybody|gran|grans|birthday|teacher|charity
  -1.0 subs|subscription|membership|treasurer|fees_are|reminder|rent
  -1.1 my taxes|tax
  [payment-details]
  1.9 scratch .. silver|strip|off|panel & numbers|codes|pics|message|send
  1.7 scratch|photo|pics|pictures|numbers|codes & card|cards|strip|silver|back
  1.5 sort code
  0.5 name|under_the_name|in_the_name of|is
  1.5 link & pay|here|card
  0.9 send .. it .. to|here
  0.3 account .. name|number|no|details|is
  1.1 name on .. account
  1.0 account|acct|acc|sort|routing .. #num|#digits|#long
  1.2 account|bank|pay .. details|to & #num|#digits|#long
  1.0 comes up as
  0.1 bank|iban|payid|zelle|cashtag|paypal
  0.9 #num|#digits|#long ... ref|reference|name
  0.2 ref|reference
  0.6 beneficiary|payee|routing|swift|bic|sortcode
  -3.5 charity|donat*|mileage|expenses|sponsor|fundrais*
  -1.5 never|scam*
  [repay-promise]
  2.4 give|send|transfer|get|have .. it|them .. back .. to|by|tomorrow|tonight|later|soon
  2.2 pay .. you|u|ya .. back
  2.4 have .. it|every|your .. back|penny
  2.2 paying you|u back
  2.7 reimburse*|refund_you|repay
  1.9 send|transfer|give|get|sending|have .. it|you|u|them|everything .. back|straight
  1.1 repaid|reimbursed|refunded|refund|return_it|double|interest|penny
  2.0 pay .. double|next|extra
  2.0 hand .. on heart
  2.0 in writing|signed
  1.6 swear|promise|guarantee
  1.5 back|straight .. once|when|as_soon|after|next
  1.7 good for .. it
  0.7 wages|payday|salary|paycheck|paid & you|u|back|get|sort
  1.1 i promise|swear
  1.1 owe you
  1.1 settle .. up|it
  0.8 back .. by|tomorrow|tonight|monday|friday|payday
  1.0 by_noon|tomorrow|tonight|monday|friday & swear|promise|back|honest
  -1.8 cinema|lunch|coffee|sec|book|loaves|ticket|tickets
  -1.7 call|get|be|come|right .. back
  [call-evasion]
  2.7 @mic ... @broken
  2.2 mic|mics|microphone|speaker|camera|video|calls|calling|audio|phone|phones .. broken|broke|bust|busted|smashed|working|work|dead|muffled|fixed
  1.7 cant|cannot|unable|no|not .. talk|call|pick|answer|speak|take .. calls|up|now|right
  1.8 presenting|back to back
  1.8 text|type|message .. only|here|instead|easier|better
  1.8 signal|reception|connection|line .. bad|poor|terrible|rubbish|patchy|awful|no
  1.1 no|bad|poor|weak signal|reception|service|credit|network
  1.7 texting|text|typing|messaging .. is|only|better|easier|fine
  1.6 just|only .. text|type|message|msg|chat|write
  0.6 hands_free|loud|noisy|noise|baby|asleep|sleeping|whisper*
  1.6 phone|it .. wont|doesnt|cant .. ring|call|do|take|make_calls
  1.5 line|signal|connection .. is .. terrible|bad|awful|weak
  1.7 ring|call|phone|bell .. you|u|ya .. later|tonight|tomorrow|when|after|soon
  1.5 not .. now|rn|atm|possible & people|call|busy|talk|later
  1.5 when .. fixed|sorted
  1.5 cant|cannot|unable .. talk|call|answer|speak
  0.8 bad|poor|no|terrible|rubbish signal|reception|connection
  1.4 #num left
  1.4 battery|phone .. dying|dead|low|about
  1.4 call .. you|u .. later|after|tonight|soon|tomorrow
  1.4 lost .. voice
  1.4 dont|no|not .. need .. call
  0.9 on|in .. the .. train|bus|plane|tube|theatre|ward|shift
  1.2 quicker|easier .. if|to|over
  1.1 in .. meeting|meetings|class|lecture|court|hospital|library|conference|interview|calls
  -2.0 login|console|username|linux|desktop|install*
  -1.2 recruiter|support|ticket|function
  -1.2 teams|zoom|call_you_at|audio_only|muted
  [question-evasion]
  2.9 no|not|dont .. time .. for|this|to|games|now
  2.4 not .. the .. moment|time
  2.4 explain .. later|tonight|when|everything|after
  2.2 tell .. you|u .. later|after|tonight|when
  2.2 just .. trust|do|send|help
  2.2 trust me
  2.0 dont .. you .. trust
  2.0 interrogat*|quiz|quizzing|inquisition|twenty_questions|question_her|testing
  2.0 why .. are|r|so .. asking|many|suspicious
  1.6 your|ur|its .. favourite|favorite|silly|me_obviously
  1.9 who .. else
  1.3 its|it .. me|really_me|obviously_me
  2.0 you|u .. know .. who|its|im|me
  1.9 why|whats|what .. all|these|with .. questions|question
  1.9 what|kind .. of .. question
  1.8 be|being .. silly|daft|ridiculous|paranoid|weird|serious|like_that
  1.6 cant|dont .. remember|recall|think
  1.6 memory .. is|isnt|not
  1.6 guess .. who|again
  1.6 doesnt|not .. matter|important
  0.1 come_on|cmon|seriously|ffs|omg|jeez|lol|haha
  1.6 does_it|doesnt_it|not|doesnt .. matter|important
  1.6 stop .. messing|asking|playing|being
  1.6 talk|explain|discuss|chat|say .. after|later|soon
  0.9 rush|hurry|busy|no_time
  1.6 ages|long|years .. ago
  0.9 ^ because|cos|cuz|coz|bc|thats_why|yeah_because
  1.1 of course|obviously
  1.5 everyone .. does|goes|knows|gets|through
  1.1 normal|standard|since .. takes|the|practice
  1.5 runs|goes through|via
  0.3 they|he|she .. always|split|said|aware|gets
  1.1 trust
  1.4 long story
  1.4 of course .. it|its|im|i
  1.2 forgot|forgotten
  1.0 normal|standard|since .. the|update|always
  1.2 thats why
  1.2 never mind|nvm
  1.2 a mate|friend|colleague .. account|of|from
  1.2 for another|something else
  0.2 obviously|course
  [secrecy]
  1.4 dont|do_not|please|not tell|mention|say|let .. anyone|mum|mom|dad|anything|to|him|her|them|your|nobody|know
  1.6 between .. us|ourselves|you
  2.3 keep .. this|it|that .. between|quiet|secret|private|to
  2.0 our .. little .. secret
  2.0 confidential|confidentially|discreet|hush|secret
  2.1 nobody|no .. one .. know|knows|else
  2.2 dont .. want .. mum|mom|dad|mother|father|him|her|anyone|your .. to|worry|know
  2.3 dont .. involve
  2.0 tell .. him|her|them .. myself
  2.1 dont mention
  2.4 not|dont .. a .. word|peep|soul
  2.0 dont|not|please|never .. go .. telling|blabbing
  1.8 dont|not|no .. tell|telling|mention|say|bring .. @kin|bank|it|anything
  2.1 no .. one|body else .. needs|know|know|need
  2.1 rather .. didnt|not .. hear|know|told
  2.2 delete|erase|wipe|remove .. messages|chat|this|texts|conversation|after
  2.1 want|prefer|rather .. it|this|them|him|her|mum|dad|didnt|kept .. kept|know|quiet|private|that_way
  1.8 lips sealed
  1.8 mums .. the .. word
  1.6 leave .. mum|mom|dad|him|her|them .. out
  1.6 our .. secret
  1.6 surprise & dont|shh|keep
  1.7 embarrassed|ashamed
  -1.5 birthday|surprise|party|pregnant|christmas|proposal|leaving_do
  -1.3 leaving|birthday|party
  [pressure]
  2.0 urgent|urgently|emergency|asap
  2.3 some friend|mate
  2.0 dont|not .. trust .. me|us
  2.3 yes or no
  2.0 need .. it|this|to .. now|today|asap|quick|tonight|immediately|by
  2.9 hurry|quick|quickly|right_now|immediately
  1.9 thought .. i|we|you|u .. could|were|friends|family
  1.9 forget it
  1.3 if .. you|u .. dont|cant|loved
  2.1 has|have|got .. to .. be .. today|now|tonight|by
  1.8 before .. #num|close|closing|midnight|noon|five|six|they|end
  2.6 or|otherwise|else .. lose|late|fine|evicted|off|cancelled|theyll|he|they
  1.6 are .. you|u .. doing|sending|done|going|there|in .. it|?
  1.8 have .. you|u .. done|sent|paid .. it|yet
  2.3 begging|desperate|beg
  1.8 time .. running|ticking|sensitive|short
  1.5 evict*|cut|kick*|arrest*|repossess*|throw .. me|us|out|off
  2.2 whats|what|why .. taking|take|so .. long
  2.0 late .. fee|payment|charge
  1.2 waiting|wait & he|hes|she|they|theyre|here|buyer|outside
  0.9 did|have .. you|u .. send|sent|done|get|do|see ... ?
  1.4 please .. im|i .. begging|desperate|scared|in
  2.1 last chance
  1.1 you|u there
  2.1 have|did|has|is|did_it .. you|u|it|done ... yet|sent|gone|done ?
  2.0 every .. minute|second
  1.8 if .. dont|not|isnt|cant .. pay|paid|today|done
  1.6 cant .. wait
  1.4 or|otherwise .. ill|i_will|im|theyll|it|we|wont
  1.7 need|get|want .. it|this|that .. now|done|in|next|today|asap
  1.2 must|has_to|have_to|needs .. be .. done|paid|in|before|by
  2.2 closes|expires|deadline|midnight|window|shuts
  2.0 lose|losing everything|it|the|my
  1.7 do .. it|that .. right_now|now|please
  0.1 ? ?
  1.6 just|only .. tick|send|do|#num .. box|it|numbers|digits
  1.3 seriously|bruh|wow|thanks_for_nothing
  1.3 any .. news|update|luck
  0.8 please .. nan|mum|dad|im|i|its
  1.5 come_on|bruh|pls_pls|hello ?
  1.8 closes at|soon|in
  1.6 running out
  -2.8 no rush|hurry
  -1.2 error|build|deploy|bug|ubuntu
  -1.0 film|movie|bus|train|dinner|game
  [new-number-claim]
  2.5 texting|messaging|writing|using|on|off ... mates|friends|someones|guys|temporary|colleagues|borrowed .. phone|handset|number|mobile|tablet
  1.9 changed|another|local|temporary .. number|num|sim|handset
  1.3 new|temporary|temp|different number|num|sim|phone|handset|mobile|cell
  1.0 old one|phone|number|mobile .. broke|broken|dead|died|lost|stolen|gone|packed|cracked|smashed
  1.9 phone|mobile|cell|handset ... broke|broken|smashed|toilet|dropped|stolen|snatched|lost|washing|water|died|packed|nicked|fell|cracked|damaged
  1.6 delete|bin|lose|remove|forget|ignore .. my|the|that .. old|other .. number|one|num
  1.6 changed|change|lost|switched .. my .. number|provider|sim|network
  0.9 lost|dropped|broke|smashed|broken|cracked .. my .. phone|mobile|cell
  1.6 reach|text|contact|message|whatsapp|get_me .. here|on this
  0.5 new|temp|temporary|different number|num|no|line|sim|handphone & my|this|its|mum|dad|text|use|save|got
  1.2 old|other|previous .. number|phone|line|sim|one .. working|active|dead|spoil|gone|use|longer|valid
  1.6 this|its .. my .. new|temp|spare|work
  0.7 @dev .. @brk
  1.4 update .. contacts|contact|your
  0.8 @brk .. my|the|his .. phone|mobile|cell|screen|sim|handphone
  1.3 local sim
  1.1 texting|writing|messaging .. from
  1.2 spare|loan|borrowed|friends|mates phone|one|handset|number
  1.1 insurance|repair|repaired|replacement & phone
  1.3 message|text|reach|contact|msg|whatsapp|contactable .. me|this|on .. here|one|number|on|instead
  1.0 hi|hey|hello|hiya mum|mom|dad|nan|gran|auntie
  1.4 @kin & its me
  1.0 my|this|temporary & new|temporary .. number|phone|num
  0.8 on|from|to this one|number|new
  0.5 delete|bin|lose|remove .. old|that|the .. one|number
  0.1 its|it me|mum|dad
  -2.4 same number
  -2.2 keeping|keep|same .. my|same|the .. number|old
  -1.8 number of
  -1.5 someone|he|she|they .. new .. phone|number
  -1.6 field|form|validate|column|plumber*|doctor*|teacher*|gran|model|love_it
  -1.2 random|line|page|id|order|card|account|version|issue|port|build|bug|windows .. number|no
  [excuse]
  1.2 bank|banking|card|cards|account|app|limit|wallet|purse|payday|overdraft & blocked|frozen|froze|locked|declined|down|maxed|stolen|nicked|lost|expired|reached|stuck|hacked|swallowed|error|suspended|limit|cancelled|chip|difficult
  1.0 @bk & @no
  1.9 cant .. log|get|access .. in|into|on|my .. bank*|account|app|money|online
  2.1 daily|transfer .. limit
  1.8 app|bank|banking .. locked|down|blocked|froze|wont|isnt|playing|logged .. me|up|work
  2.1 locked|lock|shut .. me .. out
  1.7 cant|cannot|couldnt|unable .. do|log|get|access|make|use .. any|in|into|online|banking|payments|money|to
  1.3 #num|24|48|two|few hours|hrs|h|days & bank*|app|payments|device|card
  2.2 wait|waiting .. for|on .. new|my|the .. card|bank|reader|pin
  1.0 forgot|left|lost .. my .. wallet|purse|card|cards|bag
  1.9 stop|block|hold on my card|account
  1.8 bank .. stopped|blocked|flagged|frozen
  1.6 new phone & bank*|app|24|hours|48
  1.4 wont .. let .. me .. pay|transfer|in
  0.8 hospital|abroad|stolen|robbed
  1.2 account .. is|isnt .. set|ready|active
  -1.5 github|server|ubuntu|gpu|graphics|sound|video|network|wifi|wireless|root|user|driver|nvidia|ati|gitter|fcc|rate|git
  -1.4 machine|bakery|shop|everyone

  """#
