/// English as typed in Britain, Ireland, North America, Australia, Nigeria and Singapore.
let englishPhrases = #"""
  @ask = can|could|would|will|wld|cld|may|pls|plz|please|possible|chance|hoping|help|need|mind
  @you = you|u|ya|ye|yous|someone|hubby|husband|your
  @me = me|us|my|him|her|them
  @lend = lend|loan|borrow|lendin|lending
  @pay = pay|send|transfer|wire|venmo|zelle|revolut|cashapp|paypal|monzo|etransfer|payid|deposit|sort|purchase|buy|get|grab|settle|make
  @payonly = pay|payment|payments|paid|transfer|wire|venmo|zelle|revolut|cashapp|paypal|deposit|settle|payin
  @money = money|cash|funds|quid|bucks|dosh|grand|dollars|pounds|euros|fiver|tenner|gs
  @due = bill|bills|invoice|rent|fine|deposit|supplier|landlord|tuition|fees|fee|mortgage|tax|bailiff|bond|repair|mechanic|hospital|surgery|solicitor|college|school|shipment|ransom|bail
  @gift = giftcard*|itunes|steam|vouchers|voucher|amazon|bitcoin|crypto|usdt|btc
  @code = code|codes|otp|digits|passcode|verification|pin
  @give = send|sent|forward|read|share|give|pass|tell|screenshot|resend|text|paste|type|copy
  @wrong = mistake|mistakenly|accident|accidentally|wrong|wrongly|error|instead|mixed
  @mic = mic|microphone|speaker|camera|audio|earpiece|mike
  @broken = broken|bust|busted|broke|dead|smashed|cracked|not|doesnt|isnt|wont|gone|knackered|playing|packed

  [code-request]
  1.0 @code ... @wrong
  0.7 @wrong ... @code
  0.8 @code & @wrong & sent|send|sms|text|texted|number|phone|mobile|your|ur|you|u
  -1.8 instead .. of
  0.5 @wrong & @code & number|sms|phone|mobile|text|yours|your
  1.6 six|6 digit|digits|numbers|number
  -2.2 yourself|never|nobody
  1.2 six|6 digit|digits|numbers ... code|sms|text
  0.7 @ask ... @give ... code|codes|otp|digits|numbers
  1.1 @give .. me|it .. code|codes|otp|digits
  1.4 code ... came|sent|arrived|got|get|coming|received ... your|ur|u|you
  1.6 your|ur|u|you ... phone|number|mobile|cell|sms ... @code
  1.4 @code ... your|ur phone|number|mobile|cell
  0.5 youll|u|get|got|getting|receive|received ... @code|text & @give|forward|tell
  1.8 they text|send ... code & @give|pass
  0.5 whatsapp|login|verify|verification|sms|account|trusted & code|codes|digits|otp
  0.8 sms|text|txt & code|digits|otp
  1.0 pass .. on .. to me
  0.1 @ask @you ... @give
  0.4 read .. to_me|it_me|out
  0.1 urgent|urgently|quick|asap
  -3.0 locker|parcel|package|door|gate|alarm|promo|discount|coupon|netflix|disney|wifi|password|safe|padlock|bike|airbnb|postcode|zip|dress|area|qr|barcode|voting|source|line|lines|editor|challenge|class|compile|error|run|working|works
  -1.2 @code .. fcc|freecodecamp|page|example|pen|challenge|below|block
  -2.5 never ... @code|share|send
  -2.5 dont|not|wont|nobody ... @give|share ... @code|numbers|digits
  -2.0 scam*|scammers|police|criminals|hackers
  -1.8 what|whats .. code
  -2.0 my|the code
  -1.3 write|wrote|writing|coding|learn

  [money-request]
  1.5 @ask ... @lend
  2.0 lend|loan me|us|him
  1.6 lend|loan .. #amount|#num
  1.8 spot|sub|cover|front me|us
  1.9 cover|front|advance .. #amount|@due
  -3.0 lend .. hand|ear|eye
  2.2 lend ... till|til|until|money|bit
  2.1 need .. borrow
  1.9 borrow ... #amount|money|cash|few|bit|#num
  1.1 @ask @you ... @pay ... @money|#amount|#num|@due
  1.2 @ask @you ... @payonly
  2.0 @pay .. me .. @money|#amount
  0.5 @ask ... @pay .. for|to .. me|him|them
  0.8 need ... @payonly|paid
  0.7 need .. to|you ... pay|payment|transfer
  0.7 need ... @money
  1.4 @ask ... @pay ... bloke|guy|supplier|garage|vendor|contractor|direct
  1.8 make ... payment|transfer
  2.0 have_to|must|gotta pay .. today|now|by|tonight
  0.1 @due & today|now|pay|paid|urgent|tonight|before|off
  2.4 gift_card|gift_cards|giftcard*|voucher* & pick|buy|get|need|grab|purchase|some
  0.4 @gift & need|pick|buy|get|scratch
  0.1 short|stuck|skint|broke & @money|#amount|till|lend|rent|help
  1.1 help .. me .. out|with & pay*|money|#amount|bill|cash
  1.2 hate|embarrassed|ashamed|awkward|mortified asking|to .. ask
  1.2 favour|favor & money|pay|#amount|lend|transfer|cash
  0.8 pay .. you|u .. back
  2.0 chance .. of .. lend|loan|another
  1.8 same again|one more
  0.5 another #num|#amount
  1.4 second|other|another payment|bill|invoice
  1.2 owe|owes .. the|them|him|college #amount|money
  1.4 cant .. log|get .. on|in|into & pay*|transfer
  1.4 venmo|revolut|paypal|cashapp|zelle|monzo .. me
  1.8 account|bank details changed|new|updated & payment*|invoice
  1.8 receive|forward & money|payment|funds & account
  1.4 is due|overdue & @due|pay|amount
  -1.5 split|each|dinner|drinks|pizza|meal|takeaway|tickets|share|half|round|lads|cabin|whip|leaving|roommate|housemates|per_person
  -1.0 subs|subscription|membership|treasurer|fees_are|reminder|rent
  -1.2 ill|i_will|ive|i_can|gonna|let_me .. pay|send|transfer|lend|buy
  -1.2 pay attention|respect|visit
  -1.6 how .. do|can|to|would .. i|you|we
  -1.6 if .. you|u .. pay|buy|want
  -1.2 need|have|want .. to .. buy .. a|new|the
  -1.9 salary|job|company|client|hire|hosting|server|laptop|website|app
  -1.5 collect|pick|get .. from|up .. school|nursery|kids|spare|key
  -1.6 parcel|package|photo|pic|link|address|file

  [payment-details]
  1.4 sort code
  1.6 account .. name|number|no|details|is
  1.4 name|under_the_name|in_the_name of|is
  1.0 comes up as
  1.2 name on .. account
  1.6 scratch|photo|pics|pictures|numbers|codes & card|cards|strip|silver|back
  1.4 link & pay|here|card
  0.8 ref|reference
  1.0 bank|iban|payid|zelle|cashtag|paypal
  1.4 send .. it .. to|here
  -1.5 never|scam*

  [repay-promise]
  2.8 pay .. you|u|ya .. back
  2.4 give|send|transfer|get|have .. it|them .. back .. to|by|tomorrow|tonight|later|soon
  2.2 have .. it|every|your .. back|penny
  2.2 paying you|u back
  1.8 reimburse*|refund_you|repay
  1.8 back .. by|tomorrow|tonight|monday|friday|payday
  1.5 i promise|swear
  1.2 settle .. up|it
  1.4 owe you
  -1.2 call|get|be|come|right .. back

  [call-evasion]
  2.6 cant|cannot|unable|no|not .. talk|call|pick|answer|speak|take .. calls|up|now|right
  2.2 cant|cannot|unable .. talk|call|answer|speak
  2.6 @mic ... @broken
  1.6 in .. meeting|meetings|class|lecture|court|hospital|library|conference|interview|calls
  1.8 presenting|back to back
  1.8 text|type|message .. only|here|instead|easier|better
  1.8 signal|reception|connection|line .. bad|poor|terrible|rubbish|patchy|awful|no
  1.8 bad|poor|no|terrible|rubbish signal|reception|connection
  1.4 #num left
  1.4 battery|phone .. dying|dead|low|about
  1.4 call .. you|u .. later|after|tonight|soon|tomorrow
  1.4 lost .. voice
  1.4 dont|no|not .. need .. call
  1.2 quicker|easier .. if|to|over
  -1.2 recruiter|support|ticket|function

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
  1.6 cant|dont .. remember|recall|think
  1.6 memory .. is|isnt|not
  1.6 guess .. who|again
  1.8 your|ur|its .. favourite|favorite|silly|me_obviously
  1.6 doesnt|not .. matter|important
  1.4 long story
  1.4 of course .. it|its|im|i
  1.4 forgot|forgotten
  1.2 never mind|nvm
  1.4 normal|standard|since .. the|update|always
  1.2 a mate|friend|colleague .. account|of|from
  1.2 for another|something else
  1.0 obviously|course

  [secrecy]
  2.6 dont|do_not|please|not tell|mention|say|let .. anyone|mum|mom|dad|anything|to|him|her|them|your|nobody|know
  2.6 keep .. this|it|that .. between|quiet|secret|private|to
  2.6 between .. us|ourselves|you
  2.0 our .. little .. secret
  2.0 confidential|confidentially|discreet|hush|secret
  2.0 nobody|no .. one .. know|knows|else
  2.0 dont .. want .. mum|mom|dad|mother|father|him|her|anyone|your .. to|worry|know
  2.0 dont .. involve
  1.6 leave .. mum|mom|dad|him|her|them .. out
  1.4 surprise & dont|shh|keep
  1.4 embarrassed|ashamed
  -1.0 leaving|birthday|party

  [pressure]
  2.4 urgent|urgently|emergency|asap
  2.0 need .. it|this|to .. now|today|asap|quick|tonight|immediately|by
  1.8 has|have|got .. to .. be .. today|now|tonight|by
  2.0 hurry|quick|quickly|right_now|immediately
  1.8 before .. #num|close|closing|midnight|noon|five|six|they|end
  1.8 or|otherwise|else .. lose|late|fine|evicted|off|cancelled|theyll|he|they
  2.2 some friend|mate
  2.2 dont|not .. trust .. me|us
  2.0 thought .. i|we|you|u .. could|were|friends|family
  2.0 forget it
  2.0 if .. you|u .. dont|cant|loved
  1.6 late .. fee|payment|charge
  1.6 waiting|wait & he|hes|she|they|theyre|here|buyer|outside
  1.8 are .. you|u .. doing|sending|done|going|there|in .. it|?
  1.6 did|have .. you|u .. send|sent|done|get|do|see ... ?
  1.6 yes or no
  1.4 any .. news|update|luck
  1.4 please .. nan|mum|dad|im|i|its
  1.2 closes at|soon|in
  1.4 come_on|bruh|pls_pls|hello ?
  1.2 running out
  -1.2 error|build|deploy|bug|ubuntu

  [new-number-claim]
  2.7 new|temporary|temp|different number|num|sim|phone|handset|mobile|cell
  2.2 changed|another|local|temporary .. number|num|sim|handset
  0.8 my|this|temporary & new|temporary .. number|phone|num
  1.6 changed|change|lost|switched .. my .. number|provider|sim|network
  0.1 this .. is .. my|me
  0.1 save .. it|this|number|me
  0.6 delete|bin|lose|remove .. old|that|the .. one|number
  1.7 phone|mobile|cell|handset ... broke|broken|smashed|toilet|dropped|stolen|snatched|lost|washing|water|died|packed|nicked|fell|cracked|damaged
  1.6 lost|dropped|broke|smashed|broken|cracked .. my .. phone|mobile|cell
  2.4 texting|messaging|writing|using|on|off ... mates|friends|someones|guys|temporary|colleagues|borrowed .. phone|handset|number|mobile|tablet
  1.0 hi|hey|hello|hiya mum|mom|dad|nan|gran|auntie
  0.4 its|it me|mum|dad
  1.2 local sim
  -2.7 same number
  -1.2 random|line|page|id|order|card|account|version|issue|port|build|bug|windows .. number|no
  -1.8 number of
  -1.5 someone|he|she|they .. new .. phone|number

  [excuse]
  2.6 bank|banking|card|cards|account|app|limit|wallet|purse|payday|overdraft & blocked|frozen|froze|locked|declined|down|maxed|stolen|nicked|lost|expired|reached|stuck|hacked|swallowed|error|suspended|limit|cancelled|chip|difficult
  1.8 cant .. log|get|access .. in|into|on|my .. bank*|account|app|money|online
  1.8 daily|transfer .. limit
  1.6 forgot|left|lost .. my .. wallet|purse|card|cards|bag
  1.4 new phone & bank*|app|24|hours|48
  1.4 wont .. let .. me .. pay|transfer|in
  1.2 account .. is|isnt .. set|ready|active
  -1.5 github|server|ubuntu|gpu|graphics|sound|video|network|wifi|wireless|root|user|driver|nvidia|ati|gitter|fcc|rate|git

  [code-handover]
  2.0 here .. is|its|u|you|it|the ... #code|#digits
  2.4 here|heres .. the|is|ur|your .. code
  2.0 it .. says|is ... #code|#digits
  1.6 its|says|got|sent|this|try|code .. #code|#digits
  1.4 code .. is
  -1.2 alarm|door|gate|safe|padlock|wifi|parcel|locker|bike

  [doubt]
  2.2 weird|strange|odd|suspicious|fishy|dodgy|sus|sketchy|unusual|funny
  2.0 doesnt .. sound|seem|feel|look|add .. like|right|up
  2.0 not .. like .. you|u
  2.0 since when
  1.8 why .. would|do|are|is|not|cant|dont|did|should|does .. you|u|i|it|they
  2.2 is .. this|that|it .. scam|legit|real|really|you
  2.0 scam|scammer|hacked|fraud
  1.6 hang|hold on
  2.0 call|ring|phone .. me|you|first|back|her|him|mum
  1.8 ringing|calling you|u|first|her|him
  2.0 you|u .. said|told|bought|never|dont|just|quit|hate
  1.8 you|u .. sound|type|spell|talk|usually|normally
  1.8 are .. you|u .. sure|ok|alright|drunk|joking|serious|kidding
  1.6 what .. for|happened .. to
  1.4 thats .. a .. lot|odd|weird|steep
  1.6 sounds .. like|off
  1.4 comes .. up .. as
  1.6 need .. hear|speak|talk|see|check
  1.6 policy|procurement|require
  1.2 huh|wtf|um|erm|hmm|eh ?
  1.4 wait .. what|why
  1.4 want .. to .. speak|check
  1.6 bank .. says|warn*|asked

  [identity-question]
  3.2 is .. this|it|that .. really|actually|you|u
  3.2 who .. is .. this|it|that
  2.6 whos this
  2.6 which .. one|of .. you|my
  3.0 who .. am .. i .. speaking|talking
  2.8 prove .. it|its|youre|who
  2.4 what .. did|do|was|were|is|position|colour|color .. we|you|i|my|our|u ... call|name|eat|play|sing|say|do|go|wear|?
  2.4 what|whats .. name|nickname|called .. of|my|our|dog|cat|?
  2.4 where .. did|do|were .. we|i .. meet|go|stay|?
  2.0 whats .. my|our|your|ur
  2.4 send .. voice|selfie|photo .. note|message|of
  2.2 voice note|memo|message
  2.2 tell .. me .. something|what|the|who|where|which
  2.2 say .. smth|something
  2.0 only .. you|u .. would|know
  2.0 remember .. what|when|where|who
  1.8 answer .. the|my|your .. phone|question
  1.8 ring|call|facetime|video .. me
  1.8 have|need .. to .. hear .. it|you
  1.6 one word
  1.6 secret|safe|code_word
  1.4 do .. i .. know .. you

  [refusal]
  2.4 not .. sending|giving|doing|paying|comfortable|happening|sharing
  2.4 wont|im_not|not_gonna|no .. send|give|pay|doing|way|chance
  2.0 cant .. do|afford|override|lend|help .. that|it|this
  2.0 dont .. have|got .. it|that|money|any
  1.8 ^ nope|no|nah $
  1.6 ^ nope|nah|sorry
  2.0 never .. share|give|send
  1.8 says .. not|never .. to|share
  1.8 rather not
  1.6 forget it
  2.0 ask .. someone|your|somebody .. else|mum|dad|sister
  1.6 afraid .. i .. cant|cannot

  [paid-claim]
  3.0 transferred|wired|paid|venmod|etransferred|pinged|revoluted
  1.8 sent|done|gone|made|ordered|bought
  2.0 its .. done|gone|sent|paid|away|through|over
  2.2 ^ done|sent|paid|transferred $
  2.2 have|ive|i .. sent|paid|transferred|done .. it|you|u|the|over
  2.0 should .. be .. there|with|in
  1.8 just .. did|sent|paid|done|made
  1.6 gone|went .. over|through|across|out
  1.4 payment|transfer .. is|went|made|complete*|done|sent
  -2.0 will|ill|havent|not|cant|gonna .. paid|sent|done|pay|send
  -1.0 get|getting|be|been|well paid

  [discovery]
  3.2 youre|ur|you_are|u_r not .. him|her|my|really|who|the
  3.2 you|u arent|aint|cant_be .. him|her|my|really|who|the
  2.8 arent|not_my|really .. son|daughter|sister|brother|mum|mom|dad|aunt|cousin|friend
  3.0 been|were|was|got|whoever .. hacked|hacked
  2.6 whoever .. this|you|u|hacked
  2.6 rang|called|spoke|phoned|talked|ringing .. him|her|mum|mom|dad|to|house|them|sister|you
  2.4 just .. spoke|called|rang|saw|spoken .. to|him|her|them|mum|with|you
  2.2 got .. her|him|them .. on|here|right|with
  2.2 scammer|scam|fraudster|hacker|thief|imposter|impostor
  2.2 reporting|reported .. you|this|number|it
  2.0 police|action fraud
  2.0 screenshot*|screenshotting
  1.8 nice_one|good_try|nice_try
  2.2 logged|signed|kicked|locked .. me|out|off
  2.0 did .. you|u .. do .. something
  1.8 old .. number .. works|still|answered|rang
  1.6 thought .. so
  1.4 goodbye|bye $
  1.4 cooked
  1.4 oh .. no|god .. i|ive

  [warning]
  1.7 beware|heads_up|watch_out|be_careful|warning|psa|careful
  2.6 scam|scams|scammers|scamming|hacked|phishing|criminals|fraudsters|impersonat*
  2.8 do .. not|dont|never .. send|answer|reply|pay|click|share|give|respond|trust|transfer
  2.4 if .. anyone|someone|he|she|i|you .. asks|asked|messages|texts|ask|gets ... money|code|digits|cash
  2.0 wasnt|isnt|not me $
  2.2 forwarded .. from|as|many
  1.8 turn|switch|set .. on|up .. two|2|step|pin|verification
  1.8 report|block .. it|him|number|them|and
  1.6 call|ring|telephone|phone .. first|bank|them|before|me
  1.4 six|those|any digits|numbers
  -2.0 program|script|sudo|rm|compile*|function|driver|use|error|package|partition|deprecated

  [owner-back]
  3.2 i was|got|have_been hacked
  2.2 ignore|disregard ... everything|anything|messages ... account|phone|number
  1.6 somebody|someone got in|into
  1.2 kicked out the other session
  3.2 got|have|getting|back|regained|recovered .. my|into .. account|whatsapp|number|access
  3.2 my .. account|whatsapp|number|phone|insta .. was|got|been|is|had .. hacked|stolen|taken|hijacked|compromised|cloned
  1.6 finally|im|am|now|just .. back .. in $
  2.2 finally|im|am|now|just .. back .. in|on|into .. account|whatsapp|here|number
  2.6 someone|somebody|they .. hacked|took|was|had|got .. my|into|using .. account|whatsapp|phone|number|it
  2.6 wasnt|isnt me $
  1.6 not me $
  2.4 wasnt me asking|writing|messaging|texting|who
  2.4 it .. wasnt|was .. not|someone .. me|else
  2.4 here .. finally|really|for_real|back
  2.0 this .. is .. the .. real|really
  2.2 if .. i .. asked .. you|for
  1.4 do .. not|dont .. pay|send|reply
  -2.2 he|she|his|her|hes|shes|callum .. account|been|was|got .. hacked
  -1.5 if .. he|she|anyone|callum|my
  [money-request]
  1.6 @ask @you ... send|transfer|pay|wire|give|get|do ... #amount
  1.4 @ask @you ... #amount
  1.6 sort|settle|cover|handle|pay|square ... for me
  1.2 need|want ... favour|favor|help & pay|payment|transfer|bill|#amount
  1.6 can|could you do .. another|it|two|that|one & payment|transfer|bill|half|other|supplier|#amount
  1.4 payment|transfer|invoice|bill .. to make|sort|settle|clear
  1.3 hospital|surgery|police|station|tow|towed|garage|mechanic|customs|visa|hotel & pay|#amount|money|fee|cash
  1.6 use your|ur card|account
  1.4 until|till|til payday|friday|monday|tomorrow|tonight|paid|wages|pay & #amount|money|lend|send|transfer
  1.4 send .. over .. #amount|money
  0.9 make it #num|#amount
  1.2 up_front|upfront|deposit & today|now|hold|reserve
  1.6 change|changed|new|updated .. bank|account|payment .. details
  [code-request]
  1.6 number|code|pin|digits ... by text|sms & send|tell|read|forward|give|kindly|here
  1.8 registration|confirmation|security|activation|voting|login|access number|code ... send|tell|read|forward|give|pass
  1.8 send|tell|read|forward|give|pass ... registration|confirmation|security|activation|login number|code
  1.2 what|whats .. code|number .. got|came|sent|say|it
  1.5 phone|call|ring .. you .. with .. code|voice|number|digits
  1.4 note|write down .. code|number|digits|they|it
  1.6 code ... meant .. for me
  1.6 used|put|entered|typed|gave your number|mobile|phone
  1.2 text .. you .. a .. code|number
  [new-number-claim]
  1.8 old one|phone|number|mobile .. broke|broken|dead|died|lost|stolen|gone|packed|cracked|smashed
  1.6 reach|text|contact|message|whatsapp|get_me .. here|on this
  1.2 texting|writing|messaging .. from
  1.1 insurance|repair|repaired|replacement & phone
  [excuse]
  1.8 app|bank|banking .. locked|down|blocked|froze|wont|isnt|playing|logged .. me|up|work
  1.6 stop|block|hold on my card|account
  1.6 bank .. stopped|blocked|flagged|frozen
  [call-evasion]
  1.6 hands_free|loud|noisy|noise|baby|asleep|sleeping|whisper*
  1.4 on|in .. the .. train|bus|plane|tube|theatre|ward|shift
  1.6 phone|it .. wont|doesnt|cant .. ring|call|do|take|make_calls
  [repay-promise]
  1.8 by_noon|tomorrow|tonight|monday|friday & swear|promise|back|honest
  [secrecy]
  1.8 rather .. didnt|not .. hear|know|told
  2.0 tell .. him|her|them .. myself
  2.0 dont mention
  [discovery]
  1.8 rung|rang|called|spoken|phoned .. your|ur|him|her|missus|wife|husband|mum|office
  1.6 sick|god|no & sent|paid .. them|it|money|already
  [identity-question]
  1.8 what|whats|how|where|who|which|when ... our|together|we|my ... ?
  1.4 what|whats|how|where|who|which|when ... our|together|we|my
  2.2 only_you|u know|would
  2.0 pic|photo of you|yourself
  [pressure]
  2.2 yes or no
  [money-request]
  0.1 #amount & @ask
  [code-request]
  1.4 get|got|receive|received .. text .. with .. code|digit|number|digits
  1.6 code|number|digits|that was meant|intended for me
  [identity-question]
  2.0 put .. on .. the .. phone|line
  [pressure]
  1.6 please .. im|i .. begging|desperate|scared|in
  1.6 last chance
  [warning]
  2.0 call .. your|the .. bank
  1.8 say .. its .. fraud
  [pressure]
  -2.5 no rush|hurry
  """#
