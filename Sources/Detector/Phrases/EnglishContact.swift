/// English: what the contact answers, and what the owner or others say afterwards.
///
/// Uses the word classes of `englishAccountPhrases`, after which it is read.
let englishContactPhrases = #"""
  [code-handover]
  2.4 here|heres .. the|is|ur|your .. code
  2.0 here .. is|its|u|you|it|the ... #code|#digits
  2.0 it .. says|is ... #code|#digits
  1.6 its|says|got|sent|this|try|code .. #code|#digits
  1.4 code .. is
  -1.2 alarm|door|gate|safe|padlock|wifi|parcel|locker|bike
  [doubt]
  2.1 weird|strange|odd|suspicious|fishy|dodgy|sus|sketchy|unusual|funny
  2.2 doesnt .. sound|seem|feel|look|add .. like|right|up
  1.6 not .. like .. you|u
  2.5 since when
  2.0 scam|scammer|hacked|fraud
  0.7 call|ring|phone .. me|you|first|back|her|him|mum
  2.3 not .. sure|convinced|comfortable
  1.3 why .. would|do|are|is|not|cant|dont|did|should|does .. you|u|i|it|they
  1.3 ringing|calling you|u|first|her|him
  1.8 you|u .. sound|type|spell|talk|usually|normally
  1.4 are .. you|u .. sure|ok|alright|drunk|joking|serious|kidding
  1.6 is .. this|that|it .. scam|legit|real|you|u
  1.8 different|another|wrong|strange name|account|number
  1.1 ^ why|how_come
  0.1 scams|phishing|catfish|fake|con
  1.9 not .. how .. you|u
  1.6 what .. for|what|half|of
  1.8 feels|sounds|seems|looks .. off|wrong|like|too|dodgy|fishy|weird|backwards
  1.7 dont .. like|believe|buy|follow|understand|get .. that|it|this
  1.6 bloody_hell|you_what|hang_on|hold_on|backwards
  1.7 at .. night|midnight|this_hour
  1.5 flag*|warning|warned|mentions
  1.5 shouldnt|should .. i|it|we
  1.2 hang|hold on
  1.6 what .. for|happened .. to
  1.5 sounds .. like|off
  1.6 need .. hear|speak|talk|see|check
  1.8 policy|procurement|require
  1.6 bank .. says|warn*|asked
  1.6 why .. would|do|is|cant ?
  0.4 ^ what|eh|wow|huh|babe
  1.2 is .. this|that|it .. scam|legit|real|really|you
  1.2 you|u .. said|told|bought|never|dont|just|quit|hate
  1.8 thats .. a .. lot|odd|weird|steep
  1.2 comes .. up .. as
  1.4 wait .. what|why
  1.7 want .. to .. speak|check
  1.4 huh|wtf|um|erm|hmm|eh ?
  [identity-question]
  2.5 who .. is .. this|it|that
  3.1 who .. am .. i .. speaking|talking
  2.8 prove .. it|its|youre|who
  2.5 whos this
  2.2 which .. one|of .. you|my
  2.1 what|whats .. name|nickname|called .. of|my|our|dog|cat|?
  1.9 where .. did|do|were .. we|i .. meet|go|stay|?
  2.4 send .. voice|selfie|photo .. note|message|of
  1.8 voice note|memo|message
  2.3 tell .. me .. something|what|the|who|where|which
  2.4 say .. smth|something
  2.2 only_you|u know|would
  1.7 is .. this|it|that .. really|actually|you|u
  2.1 whats .. my|our|your|ur
  2.0 remember .. what|when|where|who
  2.0 pic|photo of you|yourself
  2.0 put .. on .. the .. phone|line
  1.8 answer .. the|my|your .. phone|question
  1.2 ring|call|facetime|video .. me
  1.8 have|need .. to .. hear .. it|you
  1.5 is this|it|that .. you|u
  1.8 hear .. it|you|your|ur .. voice|from|phone
  0.8 pick .. up
  1.3 when|whens|whats|where|which|what|how .. my|our|your|ur|is_my .. birthday|name|dog|cat|job|school|middle|mothers|maiden|address|team|car
  1.9 middle|maiden|full name
  1.4 in .. person|which
  0.4 ring|phone|call .. first|me|you|u|now|then
  1.7 security|test question
  1.8 one word
  0.7 which .. child|school|one|son|daughter|city
  1.5 what .. did|do|was|were|is|position|colour|color .. we|you|i|my|our|u ... call|name|eat|play|sing|say|do|go|wear|?
  0.5 secret|safe|code_word
  1.2 only .. you|u .. would|know
  1.1 what|whats|how|where|who|which|when ... our|together|we|my ... ?
  0.1 what|whats|how|where|who|which|when ... our|together|we|my
  [refusal]
  3.0 not .. sending|giving|doing|paying|comfortable|happening|sharing
  1.6 wont|im_not|not_gonna|no .. send|give|pay|doing|way|chance
  1.9 cant .. do|afford|override|lend|help .. that|it|this
  2.0 dont .. have|got .. it|that|money|any
  2.1 never .. share|give|send
  2.0 ask .. someone|your|somebody .. else|mum|dad|sister
  2.1 wont|not .. be sending|transferring|paying|giving|doing
  2.1 forget .. it|that
  2.1 ring|call|speak|phone|check|going .. the|my|with .. bank|police
  2.0 until|unless|before .. i .. hear|speak|see|talk
  1.7 no|nope|nah .. im|not|thanks|sorry|way|chance|i
  2.3 not .. thick|stupid|falling|born|comfortable|happening
  2.0 find|ask .. someone|somebody|anyone .. else
  2.0 wont|will_not|am_not|im_not|not .. be|going .. sending|transferring|transfer|giving|paying|doing|to
  2.0 not_to|never|dont .. give|share|send .. codes|code|it|them|this|to
  1.0 ^ nope|no|nah $
  1.8 says .. not|never .. to|share
  1.8 rather not
  0.9 ^ nope|nah|sorry
  1.7 forget it
  1.4 afraid .. i .. cant|cannot
  [paid-claim]
  2.6 transferred|wired|paid|venmod|etransferred|pinged|revoluted
  1.5 ^ done|sent|paid|transferred $
  2.2 have|ive|i .. sent|paid|transferred|done .. it|you|u|the|over
  2.1 its .. done|sent|paid|away|through|over
  2.2 should .. be .. there|with|in
  2.4 ^ ok|right|all|its|thats|everything .. sorted|done|sent|paid|gone
  2.2 check .. your|ur account|bank|balance
  1.3 sent|done|made|ordered|bought
  2.0 just .. did|sent|paid|done|made
  1.3 confirmed|sorted|through
  1.4 gone|went .. over|through|across|out
  1.3 payment|transfer .. is|went|made|complete*|done|sent
  -2.0 will|ill|havent|not|cant|gonna .. paid|sent|done|pay|send
  -1.5 hacked|checked_in
  -1.1 get|getting|be|been|well paid
  [discovery]
  3.2 youre|ur|you_are|u_r not .. him|her|my|really|who|the
  3.6 you|u arent|aint|cant_be .. him|her|my|really|who|the
  3.0 been|were|was|got|whoever .. hacked|hacked
  3.6 whoever .. this|you|u|hacked
  2.3 just .. spoke|called|rang|saw|spoken .. to|him|her|them|mum|with|you
  2.4 got .. her|him|them .. on|here|right|with
  2.1 scammer|scam|fraudster|hacker|thief|imposter|impostor
  2.1 reporting|reported .. you|this|number|it
  2.1 pretending|pretend|impersonating .. to|my|be|her|him
  2.2 dont|havent .. have .. a|any .. son|daughter|kids|children
  2.0 arent|not_my|really .. son|daughter|sister|brother|mum|mom|dad|aunt|cousin|friend
  2.2 police|action fraud
  1.5 screenshot*|screenshotting
  2.0 did .. you|u .. do .. something
  2.3 who the hell|fuck|heck
  2.1 rumbled|busted|fake|jog_on|get_lost|piss_off|fuck_off|sod_off|scum|crook|pathetic|shame
  2.2 whose|who .. chat|account|this|am .. in|with|to|really
  2.0 knows|knew .. nothing|about
  2.5 never|didnt .. changed|sent|send|asked|wrote
  2.3 change|changed .. her|his|your|the .. pin|password
  2.0 what .. have|did .. you|u .. done|do
  2.1 who .. are .. you|u .. really|actually
  1.9 sat|sitting|standing|next|beside .. to|here|right .. me|us|here
  1.9 leave .. her|him|us|me|them|my .. alone|account
  2.5 fought|fighting|took|ages .. to .. log|get|sign
  1.3 rang|called|spoke|phoned|talked|ringing .. him|her|mum|mom|dad|to|house|them|sister|you
  1.7 nice_one|good_try|nice_try
  1.9 old .. number .. works|still|answered|rang
  1.9 rung|rang|called|spoken|phoned .. your|ur|him|her|missus|wife|husband|mum|office
  1.3 logged|signed|kicked|locked|sign|kick .. me|us .. out|off
  2.0 my son|daughter|kid|wife|husband|mum|dad|boy|girl|lad is|sat|here|next|doesnt|died|would|never
  1.7 back in|into .. my|acc|account|whatsapp
  1.7 thought .. so
  2.0 sick|god|no & sent|paid .. them|it|money|already
  1.0 logged|signed|kicked|locked .. me|out|off
  1.8 goodbye|bye $
  1.9 oh .. no|god .. i|ive
  [warning]
  2.6 if .. anyone|someone|he|she|i|you .. asks|asked|messages|texts|ask|gets ... money|code|digits|cash
  2.3 forwarded .. from|as|many
  2.0 call .. your|the .. bank
  1.8 turn|switch|set .. on|up .. two|2|step|pin|verification
  1.2 report|block .. it|him|number|them|and
  2.0 say .. its .. fraud
  1.0 beware|heads_up|watch_out|be_careful|warning|psa|careful
  1.6 do .. not|dont|never .. send|answer|reply|pay|click|share|give|respond|trust|transfer
  0.1 call|ring|telephone|phone .. first|bank|them|before|me
  1.8 someone|somebody|person|people|fraudster*|scammer* .. is|are|was|has|messaging|asking|using|going ... my|our|her|his|pretend*|name|profile|impersonat*
  1.8 six|those|any digits|numbers
  1.5 click|open .. link|anything & dont|never
  1.6 hacked|hijacked|compromised|cloned|taken_over|stolen & account|whatsapp|insta|instagram|facebook|number|profile
  0.8 pretending|claiming|impersonating|posing .. to|as|be|our
  2.1 dont|never|not .. click|open|reply|send|respond|answer|share|pay ... link|anything|code|money|message|it|to|him|her
  1.2 psa|fyi|everyone|guys|all|pls_share|please_share & @scam|code|money|account|link
  1.4 weird|strange|odd .. message|messages|text & hacked|from
  1.4 from .. my|me|her|his|old .. old|number|name
  1.4 round|around|circulating & scam|message*
  1.1 scam|scams|scammers|scamming|hacked|phishing|criminals|fraudsters|impersonat*
  1.1 ignore .. it|them|any|message*
  0.9 got|been taken|took over
  -2.0 program|script|sudo|rm|compile*|function|driver|use|error|package|partition|deprecated
  -2.0 council|article|doc|documentary|news|neighbour|neighbor|last_year|together|mechanic|watched|osx|blog|css
  -1.0 ^ you|u|your|ur
  [owner-back]
  3.2 i was|got|have_been hacked
  3.4 my .. account|whatsapp|number|phone|insta .. was|got|been|is|had .. hacked|stolen|taken|hijacked|compromised|cloned
  2.8 someone|somebody|they .. hacked|took|was|had|got .. my|into|using .. account|whatsapp|phone|number|it
  2.5 wasnt me asking|writing|messaging|texting|who
  2.4 it .. wasnt|was .. not|someone .. me|else
  2.4 here .. finally|really|for_real|back
  2.4 wasnt|isnt|was_not|not .. from me|myself
  2.2 ignore|disregard ... everything|anything|messages ... account|phone|number
  2.2 finally|im|am|now|just .. back .. in|on|into .. account|whatsapp|here|number
  2.2 if .. i .. asked .. you|for
  2.5 hijacked|hacked|cloned|stole|stolen .. my|the .. number|account|whatsapp|phone
  2.0 this .. is .. the .. real|really
  2.0 stole|took|taken .. my|the .. account|whatsapp|number|insta
  2.0 lost .. account|access|my_whatsapp .. for|to
  2.0 disregard|ignore .. anything|requests|everything|messages|any .. sent|from|i
  1.7 got|have|getting|back|regained|recovered .. my|into .. account|whatsapp|number|access
  2.0 gave|given .. me .. account|number|whatsapp|access|it .. back
  0.9 im|am|its .. back .. in|on|online|again|now|me
  2.2 its|this .. me .. again|the|really
  1.4 the real me|one|deal
  2.0 gave|returned|restored .. me|my .. account|number|back
  1.9 hope .. nobody|no_one|none|you|u .. sent|paid
  1.8 not|wasnt|isnt|never me & asked|request*|weird
  1.6 somebody|someone got in|into
  1.6 finally|im|am|now|just .. back .. in $
  1.4 do .. not|dont .. pay|send|reply
  1.4 wasnt|isnt|not me
  1.5 sorry|apologies|apologise .. for|about|if .. messages|weird|any|message|inconvenience
  1.5 weird|strange|odd messages|message|texts & sorry|scammer|hacker|ignore
  1.4 password .. changed|reset
  1.2 kicked out the other session
  1.4 been|was|got hacked & me|i|ive|im
  1.2 changed .. my .. password|pin
  1.2 under .. control
  -2.2 he|she|his|her|hes|shes|callum .. account|been|was|got .. hacked
  -1.7 last year|week|month
  -2.0 project|tweet|sql|driver|windows
  -1.5 if .. he|she|anyone|callum|my
  """#
