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
  2.2 weird|strange|odd|suspicious|fishy|dodgy|sus|sketchy|unusual|funny
  2.0 doesnt .. sound|seem|feel|look|add .. like|right|up
  2.0 not .. like .. you|u
  2.0 since when
  2.0 scam|scammer|hacked|fraud
  2.0 call|ring|phone .. me|you|first|back|her|him|mum
  1.9 not .. sure|convinced|comfortable
  1.8 why .. would|do|are|is|not|cant|dont|did|should|does .. you|u|i|it|they
  1.8 ringing|calling you|u|first|her|him
  1.8 you|u .. sound|type|spell|talk|usually|normally
  1.8 are .. you|u .. sure|ok|alright|drunk|joking|serious|kidding
  1.8 is .. this|that|it .. scam|legit|real|you|u
  1.8 different|another|wrong|strange name|account|number
  1.8 ^ why|how_come
  1.8 scams|phishing|catfish|fake|con
  1.8 not .. how .. you|u
  1.8 what .. for|what|half|of
  1.8 feels|sounds|seems|looks .. off|wrong|like|too|dodgy|fishy|weird|backwards
  1.8 dont .. like|believe|buy|follow|understand|get .. that|it|this
  1.8 bloody_hell|you_what|hang_on|hold_on|backwards
  1.7 at .. night|midnight|this_hour
  1.7 flag*|warning|warned|mentions
  1.7 shouldnt|should .. i|it|we
  1.6 hang|hold on
  1.6 what .. for|happened .. to
  1.6 sounds .. like|off
  1.6 need .. hear|speak|talk|see|check
  1.6 policy|procurement|require
  1.6 bank .. says|warn*|asked
  1.6 why .. would|do|is|cant ?
  1.6 ^ what|eh|wow|huh|babe
  1.4 is .. this|that|it .. scam|legit|real|really|you
  1.4 you|u .. said|told|bought|never|dont|just|quit|hate
  1.4 thats .. a .. lot|odd|weird|steep
  1.4 comes .. up .. as
  1.4 wait .. what|why
  1.4 want .. to .. speak|check
  1.2 huh|wtf|um|erm|hmm|eh ?
  [identity-question]
  3.2 who .. is .. this|it|that
  3.0 who .. am .. i .. speaking|talking
  2.8 prove .. it|its|youre|who
  2.6 whos this
  2.6 which .. one|of .. you|my
  2.4 what|whats .. name|nickname|called .. of|my|our|dog|cat|?
  2.4 where .. did|do|were .. we|i .. meet|go|stay|?
  2.4 send .. voice|selfie|photo .. note|message|of
  2.2 voice note|memo|message
  2.2 tell .. me .. something|what|the|who|where|which
  2.2 say .. smth|something
  2.2 only_you|u know|would
  2.0 is .. this|it|that .. really|actually|you|u
  2.0 whats .. my|our|your|ur
  2.0 remember .. what|when|where|who
  2.0 pic|photo of you|yourself
  2.0 put .. on .. the .. phone|line
  1.8 answer .. the|my|your .. phone|question
  1.8 ring|call|facetime|video .. me
  1.8 have|need .. to .. hear .. it|you
  1.8 is this|it|that .. you|u
  1.8 hear .. it|you|your|ur .. voice|from|phone
  1.7 pick .. up
  1.7 when|whens|whats|where|which|what|how .. my|our|your|ur|is_my .. birthday|name|dog|cat|job|school|middle|mothers|maiden|address|team|car
  1.7 middle|maiden|full name
  1.7 in .. person|which
  1.7 ring|phone|call .. first|me|you|u|now|then
  1.7 security|test question
  1.6 one word
  1.6 which .. child|school|one|son|daughter|city
  1.4 what .. did|do|was|were|is|position|colour|color .. we|you|i|my|our|u ... call|name|eat|play|sing|say|do|go|wear|?
  1.4 secret|safe|code_word
  1.2 only .. you|u .. would|know
  1.2 what|whats|how|where|who|which|when ... our|together|we|my ... ?
  0.6 what|whats|how|where|who|which|when ... our|together|we|my
  [refusal]
  2.4 not .. sending|giving|doing|paying|comfortable|happening|sharing
  2.4 wont|im_not|not_gonna|no .. send|give|pay|doing|way|chance
  2.0 cant .. do|afford|override|lend|help .. that|it|this
  2.0 dont .. have|got .. it|that|money|any
  2.0 never .. share|give|send
  2.0 ask .. someone|your|somebody .. else|mum|dad|sister
  2.0 wont|not .. be sending|transferring|paying|giving|doing
  2.0 forget .. it|that
  2.0 ring|call|speak|phone|check|going .. the|my|with .. bank|police
  2.0 until|unless|before .. i .. hear|speak|see|talk
  2.0 no|nope|nah .. im|not|thanks|sorry|way|chance|i
  2.0 not .. thick|stupid|falling|born|comfortable|happening
  2.0 find|ask .. someone|somebody|anyone .. else
  1.9 wont|will_not|am_not|im_not|not .. be|going .. sending|transferring|transfer|giving|paying|doing|to
  1.9 not_to|never|dont .. give|share|send .. codes|code|it|them|this|to
  1.8 ^ nope|no|nah $
  1.8 says .. not|never .. to|share
  1.8 rather not
  1.6 ^ nope|nah|sorry
  1.6 forget it
  1.6 afraid .. i .. cant|cannot
  [paid-claim]
  3.0 transferred|wired|paid|venmod|etransferred|pinged|revoluted
  2.2 ^ done|sent|paid|transferred $
  2.2 have|ive|i .. sent|paid|transferred|done .. it|you|u|the|over
  2.0 its .. done|gone|sent|paid|away|through|over
  2.0 should .. be .. there|with|in
  2.0 ^ ok|right|all|its|thats|everything .. sorted|done|sent|paid|gone
  2.0 check .. your|ur account|bank|balance
  1.8 sent|done|gone|made|ordered|bought
  1.8 just .. did|sent|paid|done|made
  1.8 confirmed|sorted|through
  1.6 gone|went .. over|through|across|out
  1.4 payment|transfer .. is|went|made|complete*|done|sent
  -2.0 will|ill|havent|not|cant|gonna .. paid|sent|done|pay|send
  -1.5 hacked|checked_in
  -1.0 get|getting|be|been|well paid
  [discovery]
  3.2 youre|ur|you_are|u_r not .. him|her|my|really|who|the
  3.2 you|u arent|aint|cant_be .. him|her|my|really|who|the
  3.0 been|were|was|got|whoever .. hacked|hacked
  2.6 whoever .. this|you|u|hacked
  2.4 just .. spoke|called|rang|saw|spoken .. to|him|her|them|mum|with|you
  2.2 got .. her|him|them .. on|here|right|with
  2.2 scammer|scam|fraudster|hacker|thief|imposter|impostor
  2.2 reporting|reported .. you|this|number|it
  2.2 pretending|pretend|impersonating .. to|my|be|her|him
  2.2 dont|havent .. have .. a|any .. son|daughter|kids|children
  2.0 arent|not_my|really .. son|daughter|sister|brother|mum|mom|dad|aunt|cousin|friend
  2.0 police|action fraud
  2.0 screenshot*|screenshotting
  2.0 did .. you|u .. do .. something
  2.0 who the hell|fuck|heck
  2.0 rumbled|busted|fake|jog_on|get_lost|piss_off|fuck_off|sod_off|scum|crook|pathetic|shame
  2.0 whose|who .. chat|account|this|am .. in|with|to|really
  2.0 knows|knew .. nothing|about
  2.0 never|didnt .. changed|sent|send|asked|wrote
  2.0 change|changed .. her|his|your|the .. pin|password
  2.0 what .. have|did .. you|u .. done|do
  1.9 who .. are .. you|u .. really|actually
  1.9 sat|sitting|standing|next|beside .. to|here|right .. me|us|here
  1.9 leave .. her|him|us|me|them|my .. alone|account
  1.9 fought|fighting|took|ages .. to .. log|get|sign
  1.8 rang|called|spoke|phoned|talked|ringing .. him|her|mum|mom|dad|to|house|them|sister|you
  1.8 nice_one|good_try|nice_try
  1.8 old .. number .. works|still|answered|rang
  1.8 rung|rang|called|spoken|phoned .. your|ur|him|her|missus|wife|husband|mum|office
  1.8 logged|signed|kicked|locked|sign|kick .. me|us .. out|off
  1.7 my son|daughter|kid|wife|husband|mum|dad|boy|girl|lad is|sat|here|next|doesnt|died|would|never
  1.7 back in|into .. my|acc|account|whatsapp
  1.6 thought .. so
  1.6 sick|god|no & sent|paid .. them|it|money|already
  1.5 logged|signed|kicked|locked .. me|out|off
  1.4 goodbye|bye $
  1.4 oh .. no|god .. i|ive
  [warning]
  2.4 if .. anyone|someone|he|she|i|you .. asks|asked|messages|texts|ask|gets ... money|code|digits|cash
  2.2 forwarded .. from|as|many
  2.0 call .. your|the .. bank
  1.8 turn|switch|set .. on|up .. two|2|step|pin|verification
  1.8 report|block .. it|him|number|them|and
  1.8 say .. its .. fraud
  1.7 beware|heads_up|watch_out|be_careful|warning|psa|careful
  1.6 do .. not|dont|never .. send|answer|reply|pay|click|share|give|respond|trust|transfer
  1.6 call|ring|telephone|phone .. first|bank|them|before|me
  1.5 someone|somebody|person|people|fraudster*|scammer* .. is|are|was|has|messaging|asking|using|going ... my|our|her|his|pretend*|name|profile|impersonat*
  1.4 six|those|any digits|numbers
  1.4 click|open .. link|anything & dont|never
  1.4 hacked|hijacked|compromised|cloned|taken_over|stolen & account|whatsapp|insta|instagram|facebook|number|profile
  1.4 pretending|claiming|impersonating|posing .. to|as|be|our
  1.4 dont|never|not .. click|open|reply|send|respond|answer|share|pay ... link|anything|code|money|message|it|to|him|her
  1.3 psa|fyi|everyone|guys|all|pls_share|please_share & @scam|code|money|account|link
  1.2 weird|strange|odd .. message|messages|text & hacked|from
  1.2 from .. my|me|her|his|old .. old|number|name
  1.2 round|around|circulating & scam|message*
  1.1 scam|scams|scammers|scamming|hacked|phishing|criminals|fraudsters|impersonat*
  0.9 ignore .. it|them|any|message*
  0.9 got|been taken|took over
  -2.0 program|script|sudo|rm|compile*|function|driver|use|error|package|partition|deprecated
  -1.9 council|article|doc|documentary|news|neighbour|neighbor|last_year|together|mechanic|watched|osx|blog|css
  -1.4 ^ you|u|your|ur
  [owner-back]
  3.2 i was|got|have_been hacked
  3.2 my .. account|whatsapp|number|phone|insta .. was|got|been|is|had .. hacked|stolen|taken|hijacked|compromised|cloned
  2.6 someone|somebody|they .. hacked|took|was|had|got .. my|into|using .. account|whatsapp|phone|number|it
  2.4 wasnt me asking|writing|messaging|texting|who
  2.4 it .. wasnt|was .. not|someone .. me|else
  2.4 here .. finally|really|for_real|back
  2.4 wasnt|isnt|was_not|not .. from me|myself
  2.2 ignore|disregard ... everything|anything|messages ... account|phone|number
  2.2 finally|im|am|now|just .. back .. in|on|into .. account|whatsapp|here|number
  2.2 if .. i .. asked .. you|for
  2.2 hijacked|hacked|cloned|stole|stolen .. my|the .. number|account|whatsapp|phone
  2.0 this .. is .. the .. real|really
  2.0 stole|took|taken .. my|the .. account|whatsapp|number|insta
  2.0 lost .. account|access|my_whatsapp .. for|to
  2.0 disregard|ignore .. anything|requests|everything|messages|any .. sent|from|i
  1.9 got|have|getting|back|regained|recovered .. my|into .. account|whatsapp|number|access
  1.9 gave|given .. me .. account|number|whatsapp|access|it .. back
  1.9 im|am|its .. back .. in|on|online|again|now|me
  1.9 its|this .. me .. again|the|really
  1.9 the real me|one|deal
  1.9 gave|returned|restored .. me|my .. account|number|back
  1.9 hope .. nobody|no_one|none|you|u .. sent|paid
  1.8 not|wasnt|isnt|never me & asked|request*|weird
  1.6 somebody|someone got in|into
  1.6 finally|im|am|now|just .. back .. in $
  1.4 do .. not|dont .. pay|send|reply
  1.4 wasnt|isnt|not me
  1.4 sorry|apologies|apologise .. for|about|if .. messages|weird|any|message|inconvenience
  1.4 weird|strange|odd messages|message|texts & sorry|scammer|hacker|ignore
  1.4 password .. changed|reset
  1.2 kicked out the other session
  1.2 been|was|got hacked & me|i|ive|im
  1.2 changed .. my .. password|pin
  1.2 under .. control
  -2.2 he|she|his|her|hes|shes|callum .. account|been|was|got .. hacked
  -2.2 last year|week|month
  -2.0 project|tweet|sql|driver|windows
  -1.5 if .. he|she|anyone|callum|my
  """#
