// 4000 everyday chat messages in English, one a line.
// Source: chats and dialogues written for this project; no real person's messages.
// Licence: Apache-2.0. Written by Scripts/style-backgrounds.py; do not edit by hand.

extension Backgrounds {
  static let english = """
    Hey kiddo. How's the new dorm?
    Allowed?
    "allowed"
    dad
    Just asking
    i had a bagel the size of my head
    hey so the check engine light is on
    Steady or blinking?
    Is the gas cap tight
    how would i know
    Turn it till it clicks
    Drive it a couple days. If it goes off you owe me nothing
    and if it doesnt
    Then you owe me nothing and I owe a guy named Rick
    LIGHT WENT OFF
    Gas cap.
    Thirty years of gas caps
    netflix is saying im not in the household
    You aren't
    Your mother says it emails a number. Hang on she's looking
    She can't find her glasses
    They were on her head. 291802
    tysm tell her love u
    She says call your grandma
    omg sorry i was in lab and then i fell asleep in a beanbag. call u tmrw after 4?
    Works for me
    Bursar's office sent the spring bill. I see 5.000 TL but the scholarship isn't showing. \
    Can you ask them
    Good. Don't pay anything from the email, go to the portal
    ik they had a whole assembly about it
    there was a guy in a shark costume. "dont get phished"
    I'm paying for this
    40k for the shark
    Excellent work. Want me to pay from here?
    yes pls it just says authorized payer so u should have ur own login
    you have a folder
    I have a color coded folder
    can u venmo me like 30 for the chem goggles, mine cracked
    kaylee sat on them
    Then Kaylee
    shes sorry she made me brownies
    ❤️
    Mom and I are thinking of coming over the 3rd. Game day. Bad idea?
    Where do we stay
    theres a motel by the walmart thats not haunted
    As opposed to
    Booked the not haunted one
    yay
    my rain boots, the heating pad, the good scissors, grandmas quilt, that salsa
    So the house
    and u
    Course. Not bad like not bad, or not bad like when you dented the mailbox?
    i think i want to switch majors
    Ok
    To what
    geology
    rocks
    I like rocks
    im crying in the library
    DAD 😭😂
    u guys get home ok
    tell her i found the scissors
    Where
    in the quilt
    lol love u
    Love you too. Check your gas cap.
    bro cook didi is not coming today
    her son is having fever
    ok we'll order
    maggi then
    maggi it is
    dont put ketchup like last time you monster
    yaar geyser is tripping the mcb
    again?
    call that Manjunath fellow
    his no is switched off
    he has changed it, wait. +31 6 25444303 this is new one, i spoke to him last week
    nice
    "5"
    haha yes so 8
    no way
    element is gone. 850 + 200 labour
    done. your half is 525, upi kar de whenever
    sent
    not showing
    ok chill my app is also slow since morning
    now?
    standup me kya bola tune, why is Raghav sir looking at me
    i said login bug is with you
    it is with YOU
    i took the *logout* bug
    oh
    da
    tell now before my appraisal becomes a condolence meeting
    😂 told. he said "ok"
    with
    rip
    swiggy guy is at the gate, youre home na
    oh ya its in my app. 384496 tell him this
    told. whats in this its so heavy
    you ordered a watermelon
    it was on offer
    whole
    my appa is asking if we have purifier or bubble top
    bubble top
    he doesnt trust bubble top
    he is sending a purifier
    from chennai?
    i love your father
    weekend trek? kumara parvatha
    leeches
    last time also you said its not season, i donated blood
    salt le jaayenge
    me you Shruti Akash maybe Ritu
    Ritu is coming?
    achha ab interest aa raha hai
    "i just asked"
    shut up
    forest dept permit link, fill your own aadhaar part, i filled group name \
    https://www.example.org/news/4417
    its government da obviously it looks like 2003
    valid
    350 per head, pay at gate
    akash cancelled
    "work"
    lol thats why
    woke up?
    oye
    i m at majestic
    platform 4 near the banana guy
    pick up
    PICK UP
    auto mein hoon 5 min, phone was under the bag
    townhall
    run
    but sunrise
    but sunrise, haan
    and Ritu gave you her gloves
    she gave YOU though. i was also cold
    you had banana
    😂
    nope. yours?
    nope
    ok then rent goes day after
    owner aunty will send good morning flower with hidden meaning
    she already sent. lotus
    paying from savings before she reaches the temple photo
    purifier came
    ya. there was a letter inside from uncle
    what letter
    "Please change the candle every 3 months. Do not waste water. Eat well. – Appa"
    i have something in my eye
    same bro
    Good morning. Scaffold is coming tomorrow 7.30
    Yes please
    Will do
    It's ok, it needed cutting
    They cut very much
    I've seen. It's more of a stick now
    Steel is delay. Thursday not Tuesday. Company say lorry broken
    Does that change the end date?
    I'll ask Pam
    Pam says fine but not before 9
    9 is ok. I bring her cake
    Exciting. And terrifying
    I put tarp double
    Invoice number 2 is in your email. 850 zł. Is for steel and first floor boards like we say \
    in contract. No hurry, this week
    Yes same. sort code 20-45-45 account 73219846
    If ever is different you call me first, my friend had problem with hacker in email
    Paid just now, reference LOFT2
    Thank you. I see it
    Hi Marek, sorry to message late. There's a drip in the back bedroom
    Like every 5 seconds
    Put bucket. I come 20 min
    I come
    You're a hero
    Dry this morning, thank you so much
    Tea and bacon sandwich on me
    Two if possible, Darek is also here
    Three
    Difference?
    Oak 900 more. Pine is ok also. In my house is pine
    My wife choose
    I trust your wife
    Link for windows, please look at size and colour before I order, when order is made no \
    return https://www.example.org/news/4417
    No!! Good you see. I change
    Phew
    Inspector come wednesday between 10 and 2. You are home?
    I'm in the office. Key safe ok?
    Yes but I forget the number
    Ok. I scratch from paper after
    Thank you
    He pass it
    He say very good fire door. He open and close many times
    High praise
    I call you 2 times but is nothing, only ask where is the paint
    Sorry, school play! It's under the stairs, green tin
    How was play
    Best sheep
    I must go to Poland from 3 to 7. My father is in hospital
    Darek will do plaster. He is better than me in plaster but don't tell him
    Secret safe. Thinking of you
    How is your dad?
    😊
    He ask what is "loft". I show him photo. He say why they don't buy bigger house
    He's got a point
    You don't need to do that
    Is already print
    Ok but plant far from scaffold
    First night up there. You can see the bridge from the bed
    I know. I put bed there in drawing because of it
    If you have friend with roof, you have my number
    Chechi did you reach
    Amma ok?
    Amma is shouting at the coconut man
    haha then ok
    60 per tree!! Last year 45
    Ayyo
    I am on nights this week, if I don't pick up that is why. Message only
    I ate puttu from packet
    Packet puttu. Appa is turning in grave
    Slightly less turning
    Roof tile man came. He says whole back side to be changed
    How much
    get one more quote no
    I told. Jose's cousin will come on Thursday
    Jose's cousin says only 40 tiles broken. 18,000
    see!!
    First fellow wanted to do his daughter's wedding on our roof
    Yes same one. sort code 20-45-45 account 73219846 if you lost it
    I have it saved
    sent, it says 1 to 2 working days
    Reuben lost first tooth
    My goodness!! Send photo
    What did he get
    5 dollars
    FIVE. For milk tooth?
    I have 28 teeth. Tell fairy
    Parcel came, customs opened it and closed it with so much tape
    Vitamins, chocolates, Amma's cardigan, your face cream is there but who is it for
    for YOU
    Ah. I thought by mistake
    the courier is asking for feedback?? you got something
    One SMS came saying pay 25 rupees to release parcel. But parcel is in my hand
    don't touch that, it's cheating people
    😂😂
    Amma wants to speak. She is asking why you are not on video
    She says she has seen you since birth
    ok calling in 10
    she looked thin
    chechi
    Ok slightly thin. Sugar was 210 last week
    why you didn't tell me
    I'm a nurse, I never sleep. send me the report pls
    Sending. Doctor has changed the tablet to twice
    Yes sister
    don't yes sister me
    Anna's college fee to be paid before 30th. I am short by 20,000, chitty is coming only on \
    5th. Can you help till then? If tight leave it, I will ask George
    I will return on 5th itself
    return it in banana chips
    I know what I said
    came?
    Came. Fee paid. Anna is saying thank you aunty with 14 hearts
    She is watching Korean people cry
    visa for Amma got approved!!!!
    Praise the Lord
    She has started packing. It is only pickle
    they won't allow pickle chechi
    no YOU tell her
    I am only the elder daughter. I have no power
    for the online form I need the code that came to your mobile, I put your number for Amma. \
    it's only for the declaration, I'm on the page with you on speaker?
    done. submitted
    It says immigration in English, Hindi and worry
    I'm at work counting hours
    She wore the cardigan. 34 degrees
    of course
    sleeping in Reuben's bed, he's on mattress
    they took the pickle
    Noooo
    That is our mother
    You about
    Home rang. Mum had a fall
    Bad
    No. Bruised. They've her up in the chair
    I'm heading over at 2
    I'll go the night
    How was she
    Thought I was da
    Ah
    What did you say
    Said I'd shut it
    Good man
    When
    Thursday 10 or Friday 3
    Bring your licence and a bill with the address
    What bill
    Any bill. Electric
    Print it
    On what
    Sent
    Home's fee is up from the first. € 450 a month. It comes out of her account but there's a \
    top up between us of 120 each. Ok with you?
    Do you want the details or will I take it and you square me
    Dead on
    Heifer calving
    Can't make Friday if she's still at it
    Monday 9?
    Bull calf
    Big. Near broke me
    And the heifer
    Grand. Up and eating
    I'll tell her
    Called you there
    Just to say signed copies are in the post to you
    Did you get a text from a delivery crowd wanting 1.99
    Don't pay it
    Good
    Haven't had a parcel since 2016
    Home has a new system on the door, you need the number to get out as well as in
    891921. It's on the picture of the boat too, backwards, so the residents don't get it
    Mum'll get it
    Where was she going
    Home to shut the gate
    Jesus
    Took the calf photo in
    And
    Really
    Called me Declan
    Your own name
    That's great
    Had to go sit in the jeep
    Her birthday's Sunday. Cake at 3. Can you bring Aunt Bridie
    Pushing it
    Good day that
    Bridie and the accordion
    She only knows the one
    Mum sang all of it
    Night Declan
    Night
    You didn't need to do it all at once
    Sold the calf
    Ah you didn't
    Don't tell Mum
    I'll tell her he's in the far field
    Is the gate shut
    oh yeah thought it was spam. 105-968
    tell me about it, mine's on its last legs
    bloody hell
    fine but i need it back before my rent goes out
    other half of what
    Just walking the dog. Everything all right love? x
    Which website? I'm hopeless with those
    Whose wedding?
    I think I've done it, it says Thank You
    You know I can't keep anything from your father
    Depends if it involves babysitting lol
    Babe what?? Why
    Omg are you ok? Which gym, you cancelled your membership
    It's one word and you invented it
    The word Daan
    Second half only. Dreadful refereeing
    Got the heating on already, don't tell the wife
    You? You keep cash in a biscuit tin
    Sounds too good to be legal
    I don't follow. Why would a withdrawal need paying in?
    If it truly is same day I'll do it when I'm in
    Right, that's gone through. Shout when it shows
    Hi Mia, yes, just finishing the Q3 deck
    Should I put it through procurement?
    That seems unusual, don't they want the physical cards?
    Happy to, but policy says I have to hear it from you by phone first
    thats backwards lmao
    for what
    say smth in our code
    cooked. whoever hacked Tom ur trash at this
    Not at all old chap. What can I do for you?
    How much are we speaking of?
    They do that. Very well, give me the particulars.
    Done, though the machine made me confirm three times.
    you bought everyone a round 40 min ago
    come over then ill give you a twenty
    what position did you play tonight
    you were in goal. nice one, bye
    Grand, in the jacks queue at Tesco. What's the story?
    Sure didn't Da get that done in March
    He'll love that. Is it the usual number?
    Right so, I got the last hundred off Ma, that's the lot
    Just woke up to pee, what's happened?
    Oh my god are you hurt
    Every hotel does
    That's a British account, Barcelona??
    why won't you answer my call
    for you always x
    no probs, send me the deets
    eh what
    omg. another 30 secs and it was gone
    Aye go on
    Does our Karen know?
    I don't like that one bit
    She gets seasick on a pedalo
    I could do 500 tops
    700. And I want it in writing
    Not ticking anything. What's the boat called
    What did you drop on my foot at the wedding?
    Sorry in surgery all day, is this still live? You don't normally say hello to me lol
    hell yes
    yeah righto whats his payid
    nah thats dodgy as
    oath fine its done, better be good seats
    No trouble, I was only doing the crossword
    Any time. How is the hip?
    The thing logged me out and my grandson had to set it up again, did you do something to \
    it?
    why would u use mine
    and its my whatsapp, im not thick
    tell Mia to change her pin when she gets her acc back
    I have a message but it mentions WhatsApp not Zoom
    Then it is 298-303
    Pastor has just said from the pulpit not to give codes to anyone!
    that's odd but ok
    got it 365108
    erm why did it just sign me out? took me ages to get back in
    Is that the one from WhatsApp?
    Not comfortable with that. Give me a quick bell?
    There isn't a coach, they're walking to the museum. Whose chat am I in?
    always suspected
    this? 088-803
    hang on its kicked me off on my tablet
    Oh you clot! Did you fish it out?
    Shall I pop it over to your account?
    Since when have you had a plumber, you rent
    Which child is this please? I'll need your middle name
    That'll be the cat then
    Paid.
    Hello darling who is it
    Is that Daan
    Lovely to hear from you. Did you get the socks
    You want to speak to your mother about that
    I'll get the neighbour to help me with the bank
    shit are you ok?!
    ill just book you an uber, which station
    since when
    stay there im coming to get you then. which station
    Good afternoon, safe journey. How can I assist?
    Which supplier, and do we have a PO?
    I'm afraid I can't override it for anyone
    Hi Auntie! They're growing like weeds. How's Lagos?
    Send pictures!
    Oh. Have you asked mum?
    What did you use to sing when you plaited my hair?
    My auntie would've sung it down the phone. I've got her on video now and she's livid
    well my liver hates me
    right bill time, I put it all on my card
    https://papara.com/x
    hows it 1.250 euro I only had a starter
    ...fair
    done
    ta x
    Can I do it on the 3rd? Waiting on student finance
    Not really, they charge us a late fee and it's my name on the tenancy
    Thank you, I don't like nagging
    should be there now
    It is, cheers. Council tax is 34 but that can wait
    Are you on your own? Want to ask you something
    Just me and the telly. What's wrong?
    Oh no, with the baby and all
    I hate asking but could you lend me 850 zł till Dan's bonus comes through end of the month
    Course I can. Don't be daft
    Same account as when you did my car?
    Yep hasn't changed
    It's gone over. Now put a jumper on that baby
    With Yorkshires or it's not a thank you
    Dear all, choir subscriptions for the spring term are now due.
    Please pay by bank transfer to TR330006100519786457841326 (M. de Boer) using your surname \
    as reference.
    Hello Daan, could I bring a cheque on Tuesday? I don't do the online.
    Of course you may. Nobody is being chased!
    One more thing, Doreen, the raffle float is still at yours, could you bring the R$ 850 \
    along too?
    Heavens, it's in the biscuit barrel. I'll bring it
    defo. what are we getting
    Spa voucher, but shhh she doesn't know
    Everyone's doing a tenner or so
    pinged. did a 15 cos shes saved my bacon so many times
    Ah you're lovely. Card's in the second drawer, sign it before she's back from lunch
    on it
    Ooh yes what make?
    Bugaboo, bit scuffed on the handle. Asking 1.250 euro
    Split the difference and it's yours
    Sold!
    Cash or bank transfer both fine, I'll give you my details when you come and see it, don't \
    want you paying blind
    We're at number 9, blue door, mind the bins
    Father
    I come to you on this the day my overdraft ran out
    How much has the pub taken this time
    It was textbooks
    It was 40 percent textbooks
    I'll send Rp 500.000 and you ring your grandmother today
    Done deal. You're my favourite parent
    Hey y'all's favorite accountant here, Venmo me for the cabin pls
    lol what's the damage
    I used the hot tub
    You fell in the hot tub. Different line item
    Sent w a beer emoji
    Tyler pays in pesos and promises
    Could you order mum's flowers? My BCA app has been down since lunch
    Wasn't it on the news? yeah no worries
    the peonies ones?
    Yes, she hates lilies
    Amazing, I'll pay you back once the thing works again
    dont bother, call it your birthday pint
    Ok talk to you later when I ring about dad's scan
    was on a call whats up
    My card's been declined with a whole trolley. Can you put R$ 850 in the joint account \
    quick
    Thank you darling. There were nine people behind me tutting
    the British at war
    I'm never going back to that Lidl
    Bank froze it because I bought a tent online. A TENT
    You couldn't grab my parcel from the InPost on your way could you
    sure whats the code
    screen says wrong code
    Ugh sorry, that's last week's. Try 392-773
    Hero, I'll make you a brew
    Key safe by the back door is 2907, you have to press the little C first to clear it
    We're here but it's pitch black!
    Found it, we're in. Gorgeous place
    Lovely. Heating's on a timer, just don't touch the fuse box please
    Sorry, 1180 on each padlock, helmets are in the chest
    Ta very much
    whoever is trying to log into my Disney from a "Samsung TV in Hull" it better be you
    487817
    ty
    it timed out before i found the remote
    send me another one pls kids are screaming
    487817 go go go
    We're off at 21:15! Any last questions about the cat?
    What's the alarm number again, I wrote it on a receipt and binned it
    Typical! 5580 then the tick. You've got half a minute
    Company rings you, tell them "Marmalade". And please don't write it on a receipt
    I'll tattoo it
    He got in the airing cupboard but we're friends now
    He does that. Leave a jumper you don't like
    I'm logging into the club newsletter, it's just sent a code to your mobile as you set it \
    up. Can you read it me?
    Quite right, ring me, I'm on the club landline
    Good, that was your cough all right. It's 030080
    In. I'll change it to my own number so we needn't do this every month
    And can you send me the receipt for the stamps, we owe you 2340 euro
    Under the biscuit tin on Sunday
    ta. and the wifi?
    Network is sawdust, password is measuretwice all one word
    love that
    fingers crossed for the hamper
    Nobody claimed 116, is that yours? It's the port
    Right, new phone! Same number. Who's this? Kidding, I do know you but all our chats \
    vanished
    probably for the best given what we say about Steve
    Phew. Evidence destroyed
    I backed up to an email I made in 2009
    oh dear
    Could you resend the address for Sunday though
    Hello, I've moved to a new network and lost my old number in the process. This is me from \
    now on. Ring me any time to check it's really me
    Thanks for saying so. Rang you, you sounded exactly as grumpy as ever
    Saved you under "Grumpy 2"
    Bank's still texting the old SIM, so that's my week gone
    You'll be in a queue till Christmas
    Done it
    signal's rubbish up here, one bar if i stand on the wall
    yes. forgot my charger like a muppet so switching off soon
    you absolute muppet
    so dont panic if calls go to voicemail till sunday
    found the bog
    of course you did
    Can't make calls at the moment, phone's in the repair shop and I'm on the iPad
    Thursday, they've had to order the glass in
    I'll email the minutes over then
    He says he's used to it
    Banking's on that phone too, so I'll settle up for the hall hire on Friday if that's all \
    right
    Whenever suits
    Yep what is it
    Stuck at Clapham, all lines blocked. Can you get Oscar from nursery by six, they fine you \
    by the minute
    Password for collection is penguin, I've told Miss Dawn it's you
    Got him. He's asked for chips
    I love you. Yes to chips
    can you call me asap
    I just did straight to voicemail??
    sorry patchy here. blew a tyre on the M6, im fine, behind the barrier
    junction 31ish, RAC says ninety minutes
    Do you want me to drive up
    Starts RC then 40 something, I'll send you a photo
    towed and home by one. dont wait up
    Don't be alarmed but I'm at A&E with Dad
    Came over dizzy in the garden and went down. They're doing bloods and an ECG
    On my way, which hospital
    In traffic. How is he
    Complaining about the tea so I think we're past the worst
    That's him all over
    think so why
    left mine on the hook inside. it's chucking it down. i have a lasagne
    just the lasagne?
    be there in twenty, is it vegetarian
    it is now, i'll pick the bits out
    cheeky gits. what number was it
    Some random 07, I've reported it inside the app
    shall i tell my lot in sales
    will do at standup
    Update, he tried Anita as well: "are you free, need a quick favour, can't talk"
    She asked him what she calls the photocopier and he vanished
    Do NOT answer if Callum asks you for money, he's been hacked
    too late I told him I'm skint lol
    what did he do
    Passed on a code to someone pretending to be his cousin, locked out ever since
    poor sod is he getting it back
    Forwarded from our Neighbourhood Watch: Criminals are taking over accounts by tricking \
    people into sharing a verification code. If a relative asks for an urgent transfer, \
    telephone them first.
    Thank you dear. Sheila had the "Mum I've lost my phone" one last week
    Only her temper, she gave them what for
    Good for Sheila
    What is a verification code when it's at home?
    Then they're quite safe
    Mum nearly sent 1,900 quid to a stranger today
    Text pretending to be me, "phone's broken, can you pay this bill, can't talk". She was at \
    the bank counter
    omg who stopped her
    The girl behind the till. I've sent her chocolates
    Agreed. I vote the name of the tortoise
    morning petal x just got an email saying someone's logged into the residents' Gmail from a \
    Chromebook, Wavertree
    oh chicken that was me! xx
    thank god, I'd me hand on the change password button x
    leave it lovey, there's only bins in there anyway haha
    that poem was art
    it was my darling. ta for telling me, sleep easy now xx
    Good evening Priya, God bless. It is Nora from the Legion.
    I am but Sheila has taken a turn and they have her in the Mercy. She has noone with her \
    tonihgt. Could you ever go in to her?
    Oh the poor creature. I am in Youghal minding the twins till nine, I could not be in \
    before ten.
    They would not let you up at that hour I'd say
    St Oliver's, bed 4, they are waiting on a scan. She needs her glasses and the night dress \
    from under the pillow
    I rang Fr Denis and he is only down the road with the Nolans. He has the spare key from \
    when she was in Lourdes.
    He has four sisters Nora, he will manage.
    He is up with her now. It is only the gallbladder. She is giving out about the tea.
    Thanks be to God then she is herslef. I will go in to her tomorow after ten Mass
    gert lush!! how much do I owe ee
    32 each so 64 for you n Brenda, plus a couple quid for the postin
    ah same one, me Lloyds, thee's got it off the manure
    can't find it mind, phone's new
    bring it down the plot then in a envelope, I baint fussed
    no marrows. had enough marrows last year to sink the Matthew
    courgettes is just marrows wi' manners
    haha get on
    just seen it drop, cheers drive
    you down Saturday? thinkin of liftin they onions
    lemon drizzle else I baint liftin nothin
    Good morning Priya, I hope the new hip is behaving.
    Wee Fergus made a lantern for the school competition and the parents and neighbours may \
    vote untill Friday, the school sent this https://vote-contest.example.click/a7
    The very one. You need no pasword, only tick number 14. It was in the letter from the Head \
    as well.
    I have ticked it. Your Fergus is wining by six.
    Second is better, the winners get insufferable.
    Invoice 009 attached. Please admire the font, it's the only part I enjoyed.
    Received. 1,200 for "sound design (goblins)". Fair.
    Same Wise account as 008 or have you moved to the Caymans
    Same. I can't afford a connecting flight to the Caymans.
    Paid. Two days, said the robot.
    I saw. I'm in mourning. I've taken up knitting, in game
    yo sign this fr, city wants to rip out the Fort Needham swings for parking \
    http://dance.example.live/v?id=3
    my niece ain't. no account needed just name n postal code, it's on the halifax.ca page
    signed. 1,204 ppl W
    goat. u down for ranked sat or u washed
    yo fam doing a lil group gift for Miss Loretta, 30 yrs on the organ 🔥
    she's a legend fr. what we getting her
    no pressure but if u can toss in 15 or wtv
    bet. where it go
    Dee's holding it, venmo says "Deandra choir", list is on the fellowship door
    bump 😅 we at 240 and ur name still got a blank next to it
    deadass forgot my bad, double shift
    sent 20 cuz guilt lol
    she CRIED. said 30 yrs and nobody ever gave her a robe that ain't polyester
    stoppp i'm crying on the G train
    Elif, it's Carmen, writing from Aoife's phone. I have donated my SIM to the Luas.
    Did the Luas say thanks?
    No. Typical northside manners.
    I was changing it for the Spanish one with a paper clip. Somewhere around Ranelagh it got \
    its freedom.
    And you with the engineering degree.
    Mam wants to know are you still collecting the cake at four.
    I am. If she has news she must send it here, my own number is on holiday.
    She rang it anyway and left a message for the Luas.
    You could just buy a new one in the shop like an adult.
    I did try. They wanted photo ID and mine is in the glove box of the car that Aoife has.
    It's like a riddle with a fox and a hen.
    Prove it. What did I give you for your fortieth?
    A voucher for a shop that had closed.
    Thank you for the forwarding service. Was the cake all right?
    The cake was grand. We saved you the part with no cake.
    Hello Daan. While I was under the dryer you mentioned that your nephew does something with \
    crypto, and I have been thinking about it.
    Oh no. I wondered whether I ought to put the GIC money there when it comes up in March.
    I am only a hairdresser, but I would not put a perm on the cat either. Ask the lady at the \
    credit union.
    There you are then. What colour are we doing on the ninth?
    The warm brown, please. And the GIC has rolled over by itself, it turns out, so I need not \
    have asked anyone anything.
    The best kind of problem. See you on the ninth.
    so your new one's in your hand and the old one's in my bag?
    yes
    it'll buzz. read what pops up
    missed the end, tenors laughing. type it cariad
    273-719
    chats coming down
    heard. yes keep the old one for the kids
    are you coming back in, Gareth's on the Rutter
    diolch
    Hiii 👋 it's Carmen from 3B, new number!! 📱✨
    the one with the ferret 😂🦦
    everyone in the building knows about the ferret 👀
    fair 😭
    your spring-form pan, with half a cheesecake in it 🍰
    hmmmm ok that's suspiciously right 😅
    want me to call?? video, ferret included 🎥
    missed video call
    oops was tying a shoe 👟 again
    OMG hi Noodle 🥹🦦 ok saved you
    he says allô
    why did u change tho
    classic 😬 they once billed my dog
    your DOG 💀
    yes, if it writes you it isn't me 🙅‍♀️
    noted 📝 I'll tell Mme Gagnon
    merci 💛 she doesn't pick up for me anymore lol
    because of the ferret 😔
    ok à plus, kiss Noodle 💋🦦
    hello mi darling, u home?
    mi stand up outside like a fool, dem change di gate code and mi never get di memo. gimme \
    it nuh
    lol since Sunday babes, after di water man
    it click. now di grill on my floor a fight me
    cho. u key?
    key deh inna di Uber
    locksmith Mr Bailey come, him waan 6 grand cash and mi purse inside
    mi bring it down. u can give me later sugar
    and him charge extra fi di cobweb
    hahaha him is a comedian
    morning sweets, six grand under u mat inna di envelope, plus a slice a bun
    morning my angels 💛 club says someone's faking coach Riaan's number asking for tour money, \
    don't pay nobody skattie
    shame man I nearly did my lovey, it had his pic and all
    which number babes
    eish that's not Riaan, he calls everybody champ
    what must I do, my sister says report it but I don't know how my doll
    she did it from the counter, blocked and reported, took her four minutes
    what a woman. see you at the u9s sweetheart
    mummy kem cho, is it raining there also?
    cover it with that old shower curtain na
    pappa already did, he is standing there guarding it like a watchman
    his raincoat is inside out 😂
    I told him. He said "saru che, who will see". Are you coming Saturday?
    yes, I'll bring the tomato seedlings and Dilip's ladder
    bro wats d wifi here, i dey ur fathers place with the sister
    its on the freezer or d tv, small paper
    freezer paper is fifa scores 😂
    charley e enter. saturday you dey come kotoko match?
    i dey, carry the vuvuzel
    aweh is that u? I saw "Chrome, Windows" pop n nearly had a heart attack my bru
    ja it's the church pc I was doin slides on
    lol same day my cousin's account got nicked so I'm shook
    missed call
    ok phone me properly
    voice call 2:48
    safe. deleting the old session tho, jst to be proper
    Beta this chat says security code changed, who changed it?
    Your number is same but is it you? Sharma aunty's son was a thief like this
    haha yes me, train at Dadar abt to get packd
    What do I put in your tiffin when you have exam?
    Good. And you have eaten?
    vada paav at Thane
    it was 2
    Papa says you must remove the old phone from the linked places
    hve done, old fone gve to Rohit, factry reset
    he wont call u dont worry
    One thing. I recharged your number yesterday by mistake, phone shop fellow asked, I said \
    my grandson's
    how much nani
    I'll gpay u now, no worry
    No need but ok
    It has come, it says 300. One rupee is not mine
    tht is dakshina
    Hahaha. Then I will eat one chana with it
    And set the theft finder, Sharma aunty says to set it
    set it nani, love u, Ghatkpar done, gng down now
    it's Daan on my husband's line
    they thief my phone for okada
    ah sorry o. ok I have it. by the way who is bringing the drum Sunday?
    Hey! Which one, the girls' night out?
    Yes, was 110. I put in envelope but I forget home
    Olena already gave it to me at the snack bar, both your ticket and hers
    Ask her, she'd rather have borscht than cash I think
    Ma, the man is coming for your bicycle at four, be nice eh
    Haai Ma he's very polite, he said "good morning, Aunty, may I trouble you"
    Ohh. Then bekezela, I'll give him tea, siphuma nayo with a ribbon
    So? Is he gone?
    rnning late sorry, Monzo is dwn for me, will send the rail fare wen its up
    no rush at all
    honestly don't worry, it was 18 quid
    grr I hate owing sources money, ive a thing abuot it
    then don't. there's no fare. I walked in the end, it was nice out
    took me an hour. you owe me nothing but a decent mention of the river
    Daan turned on disappearing messages. New messages will disappear from this chat 24 hours \
    after they're sent.
    hola?? is this you doing taht
    awww. my esp is bad enough for a surpise
    haha sorpresa, easy one. prob at the next staiton
    Beta, local is running or not? Western line full band hai na
    Amma 20 min late hai Borivali pe, but it's fine, don't worry
    I am not worrying. I only asked fifteen times
    you come eating or not eating? I made sambar
    arre amma, I checked, train toh on time hai. station master announce karta hai only if it \
    is on time now
    Good afternoon Elif. I am very sorry to ask at such short notice, but I am stuck behind an \
    accident on the Jacques-Cartier and the school has rung about Théo, who has been sick.
    Good afternoon. I am at home. Shall I go over and collect him now?
    If you would be so kind. His teacher is Madame Fortin, and I have telephoned to give them \
    your name. He has a green coat.
    Thank you so very much. I shall be there in thirty minutes.
    You may come straight up, the kettle has been on, and he has settled on the cat being a \
    lion.
    Van rental was 240 🚐 split 6 ways = 40 each, requests sent on Venmo, from "Ana R." bc my \
    cat chewed my phone 😹
    thx 💛 so just need Doug and Patrice
    wait it says 45 for me 🤔
    nah it's fine i did drive to Milpitas for the bananas 🍌🍌🍌
    ur a saint 😇 Doug paid, waiting on Patrice
    Patrice paid?
    jirre did you hear, Botha is bedank at work
    nee man! hoekom? he just bought the Ranger
    over vleis. that is the most Botha thing ever
    but nobody knows waar hy gaan werk
    asked Anneke, she does the payroll mos. he's going to his brother in law's tyre place in \
    Centurion
    Good morning Sister Daan. I trust the Lord give you a good night.
    Good morning my dear. I sleep till five, which is a good night for me.
    I am asking you for the black cake reciepe, the one from Easter.
    In September? I was planing for Saturday
    The fruit must soak. But I have a jar from last year I can give you
    A pound of butter, a pound of brown sugar, a dozen egg, a pound of flower and your \
    browning
    A dozen!
    A dozen. You can not be mean to a black cake.
    Three hours low, and do not be opening it to look, I know you.
    I only open the once
    Shall I use falernum or rum
    Rum. Falernum is for visitors.
    Shall I come Friday for the jar?
    I will bring the good knife
    And I the plates. Walk good.
    I am at Health Sciences with my appendix, apparently, and I will not be online for the \
    Thursday raid. I am sorry for the short notice.
    They have given me something, so I would be poor company. I would be grateful for a phone \
    charger at some point.
    I am coming tomorrow at ten, with the charger and the terrible fantasy novel. Which ward \
    is it?
    You looked well this morning, all things considered. The guild says your seat is kept \
    until you can sit in it.
    Thank you for coming. I have read sixty pages, and it really is terrible.
    Good afternoon, Elder. Do you have a moment for a financial matter?
    Voice call, 7 min
    To confirm what we discussed: a bridging amount of 40,000 for the camp deposit, repayable \
    on the 25th when the fees are complete.
    The church paybill, account camp, not mine.
    That was my condition. Good.
    The treasurer, Sister Wanjiru, will receipt it by hand.
    Received by her at 15.10. We are grateful.
    How many children are coming?
    Sixty-two so far, of which nine cannot pay.
    The bus company has confirmed.
    And the nine?
    Has the goat been banked?
    The goat has been eaten by the committee.
    Then the bridge is complete, and the other eight can come on me.
    you there
    mam's MyGovID
    oh from the medical card
    when I filled it
    are you on with her
    hiya! 162933
    put your number off it, mine on, and your 12 for the stamps is in the drawer
    grand job
    Which plan? She has several, mostly about biscuits.
    The medication one with the pharmacy stamp.
    Then move the cat.
    You have never met the cat.
    I have. I bear the scar.
    PDF, today if you can. She's asking about you, by the way.
    What did she say?
    The laptop wants a password that I made in 2019.
    Was it the cat's name
    It was the previous cat.
    I'm in. It needs an update first, 41 minutes
    Thursday is in a day and a half.
    The update has taken eleven hours and restarted in Portuguese.
    This is a recipe for soup.
    Well, she takes it daily.
    How did it go?
    Passed. The inspector liked the soup.
    coach hire to Hebden, sending a revollt link, 14.50 each
    thats the tresurer yes, real name
    k wil do when wifi
    no rush, need it by fri
    22 so far, Sue's doing sarnies
    sue's egg?
    then I need a second seat for the smell 😂
    be kind she makes it with love
    and 4 day old mayo
    no still in tunnle near Dewsbuy
    ok it's trying
    ahh ill redo it
    send agan pls
    hold fire all, news
    council say the minibus is free w/ a driver for charitys
    you're kidding
    nope. cancel the coach, no one pays, anyone who has gets it back
    Sue still bringing the sarnies tho
    course she is
    Barry wi t'moustache?
    aye. askin members for tour money to a bank that in't ours
    by eck. did anyone pay
    Jean'd pay a lamppost
    she'd give it a cuppa an all
    ring t'clubhouse. an never use links
    reyt
    and our Shaun's put owt official in t'green folder behind t'bar
    well now they'll find both
    I'll pass it on to t'lad, he reads nowt
    tell him it's on TikTok
    he dun't know that
    what's happenin Saturday, is it t'cup
    aye if pie's in
    pie's in
    and t'mushy peas
    grand. I'll bring flask and t'wife's blanket, it's blowin
    bring her an all, not just blanket
    heard. whose account was it?
    Merchant association secretary
    no no ours is ok I think
    ok. didn't pay. only thumbs up
    good, leave it
    understood. checking with his shop
    yes I walked there. fees one is really from him, the fake came only last night at 11
    so my thumbs up was to the real uncle
    Good evening Mia. My grandson has asked me for his pocket monney early again, how do you \
    say "früh" in this sence?
    Good evening. You may say "in advance". How much did he want, if I may ask.
    Twenty dollars. But now his mother has told me he earned forty with the snow, so no need.
    well Jonas how's she goin, this is Mia below at the bridge, I've a new number now
    Mia is it? are ye sure now, there's fierce fellas goin round
    Timmy Joe has a goat
    Timmy Joe's is brown
    that's true. what made ye change, though
    I'll ring ye there now this minute, so I will
    Missed voice call
    ye didn't pick up
    Voice call 14 min
    'tis yourself all right, and the goat. I've ye saved over the old one
    I will. and the choir?
    and them too, God bless ye
    app's down
    which one
    halifax
    mine too
    it's on the news
    owe you 80 for the boots
    feel bad
    you should
    they were ugly boots
    when
    pints fri
    Voice call 5:02
    so fri, both, train gets in six
    bring the boots. I'll look at them ugly
    not yet auntie
    P800
    niceee. told u
    I'm buying a kettle. a silver one. thank you beta
    Is the telescope still for sale to relations?
    How much is the surcharge.
    20. The telescope's 150.
    You paid 90 for it in 1998, and the box has a badger on it.
    100, and I come and fetch it.
    That's 100 plus the plane. You'll be getting a badger for four hundred pound.
    Deal. Nothing's said about the garage that hasn't been said to your face.
    Sent, usual one. Reference: star gazing, badger.
    Received. It's in the loft, wrapped in your sister's curtain.
    She's been told it was a moth.
    I'm over for the bank holiday, will you point me at Saturn.
    Good day ma'am Elif, we buying one rocking chair for your Mommy birthday, me and the two \
    other girl. You want to join?
    Oh that's so thoughtful! Absolutely, how much is missing?
    The chair is 260, we have already the 150. So the 110 if it is okay only
    The chair was on sale ma'am! I return to you the 52, I send it now, and picture of your \
    Mommy rocking
    You didn't have to, you lovely honest woman. She looks like a queen
    you don hear about Madam HR?
    yes o, she resign by email 6am!
    jisox! wetin happen
    ah ah this our company na family compound
    with generator
    😂😂 wey dey off
    na lie
    I swear. she just pass me for corridor with two folders
    I go buy suya on the way
    so she collect am?
    she collect parking space and new title. "Chief people officer"
    boss u free or are u in the endless meeting
    I'm in it. save me
    lol so my nan's gov uk one login is still on YOUR phone from when u did her bus pass 😭
    she's on the site rn trying to do the attendance allowance
    on which, one login?
    thats me bestie
    it's 10 mins so when ur meeting allows lol
    ok theres a text from "GOVUK"
    actually yes she don't trust me w/ numbers
    Voice call, 4 min
    😭😭 that's so her
    we swapped the number on there too to your mum's
    ur a legend fr
    u do tho
    slander. tell her ta
    morning darling, I heard your mum's in hospital, are you all right sweetheart?
    oh the poor lamb. which one, I can bring you a sandwich, I'm by the river anyway
    Lewisham, Juniper ward. tuna if they have it darling, no tomato
    she's out and asking who the nice lady was
    tell her the nice lady is nosy by trade, treasure
    bless you. you've been a rock today
    It has come. It is from the government, not from you.
    Correct. Please read it to him at the number you have for him, not to me.
    I phoned him. He has it, 151398, and he thanks you for the plan.
    Are we confirmed for Hamilton on Saturday?
    Confirmed. Load at 3, drum kit yours, strings mine.
    omg 😂 pretty sure it is, yes
    he's locked out 😭 and the screen wants a code off the ipad
    lol ok lemme go find it under the couch 🛋️
    found it between 2 chip packets 🍟 8 digits?
    6 I think
    IN! 🎉 you're a magician
    he had 2 billion coins 🤑 what does he DO
    runs a pizza shop for robots 🤖🍕
    💀💀 he's NINE
    he has clients 😂
    should they play together on sat? sleepover here 🛌
    5pm? pizza human edition 🍕👨‍👩‍👦
    perfect. what can I bring
    they are all ate 🐀 jk
    🤣
    does Otis still do the no-tomato thing
    got it, beige buffet 🧇
    legend, see ya sat 👋
    Dia duit Mateo, the table was 186 between the six of us, 31 an duine
    go raibh maith agat, a mhúinteoir. is that with the sticky toffee?
    with the sticky toffee, agus an seaimpéin. there's a link from Revolut, it says "Bríd D", \
    sin mise
    thirty years and you still can't spell seaimpéin, ach go raibh míle
    I had to copy it from you, miss
    tá tú i gcónaí ar an mbinse thiar
    ayo who decided 18
    freeholder. its in the pink letter
    pay by Monzo or on the agency thing, ref is ur flat no
    done ref flat 4 n a fish emoji
    u n the whole block used a fish emoji 😂 got u ticked
    heard. who got the crispy beef
    Colin
    says "O'Neill M"?
    yep. married name
    ta
    and the prawn crackers?
    free
    haha heard. "free" like the photocopier
    I understand you've been alive again for another year.
    Against medical advice.
    I saw. Is it a plant or a threat?
    Both. It's a cactus.
    It looks like my landlord.
    Are you coming down for a slice? There's a cake shaped like a five, they'd run out of \
    threes.
    Which five?
    I'll come once the super's been. The boiler's singing.
    What's it singing?
    Something in a minor key, by a drowning man.
    He said he'd come Tuesday. It's now three Tuesdays.
    I could write to the board.
    Write to the board that the boiler is a tenant
    Super's here. He says it's "the thing".
    It's always the thing. There's still a corner of cake.
    niko in sana! kiasi gani?
    Dada ameweka 3k, mimi 1k, tunatafuta handbag ile ya Sarit
    nimetuma 5k kwa number ya dada, na nimemwambia. asinunue kitu ya pink
    basi andika kadi "from your son", mimi sitaki lawama
    Dear Daan, how are Bonny and the hip? We think of you on the levada walks.
    Ha! Did you go to the reservior this morning
    We did, it was very windy and she barked at a cormorant. It paid no attention, nor could \
    she hear herself.
    Ours has eaten a sponge. We are waiting.
    At ten past six. Roger was with him, I was spared.
    Thank goodness. Roger is a brave man
    He wants to know are you both for Madeira again in March
    hiya is this the game shop on william street
    it is yeah
    oh no happens with that batch
    have you the receipt
    grand i can see it on the system
    ill ring the supplier first one sec so its only you that gets it
    no bother
    is that ok to put here
    only last 4 not the rest or just ring the shop
    voice call 2 min
    is it the o or the zero
    o
    its worked he's gone quiet
    cheapest babysitter in limerick
    sweetheart I've missed the 18.04, I'm stood at Newark like a lemon
    two. by the machine that eats pounds, love
    do you want fetching? I'm only at Southwell
    would you, my treasure? next one's 20.11
    which curry
    the goat one. I made it wrong though dear, it's shouting
    I'm off now pet. passing the pig farm
    wave
    they don't wave, they snort
    stay there petal, I'll honk twice
    like old times, the Wessex and the honking
    you fell out of the Wessex, darling
    outside. honk honk
    I can see you! you've got a beard!
    thank you for the lift my love
    any time. I dropped you at the gate, you forgot your bag
    keep it, it's only socks. did you keep the menu from Akrotiri
    egg and chips in three languages
    and "sausage" with two s's in the wrong place
    I'm in Abbeyleix, 20 mins. stay at the front
    ur a saint im by the bike rack
    roadwroks at Togher hang on
    silent sory
    Voice call, 1 min
    silver Skoda, hop in
    anything for you dada ❤️ what is it
    my application is tomorrow 12:00, they want the letter of friend in English, correct \
    English. can you check my file?
    it's lovely! a few little things. "I am a friend since 2019 year" → "I have been her \
    friend since 2019"
    oh arigato! you are so kind
    also you don't need to say I'm "beautiful teacher" lol
    they don't ask for that at the embassy sweetie
    so sorry my love, blackout here, opening it now with a candle
    it's perfect except date, it says the 32nd
    32nd 😱
    sleepy date
    yes please. and sign, can you?
    good morning dear, signed and scanned at the cyber cafe
    is that the queue?
    breathe, sunshine. say my name when they ask
    they took it! they read your sentence out loud, thank you my dear
    yep heard. my phone?
    the text. say it back
    too fast
    got in
    x
    ha. no, chicken
    chicken
    sir
    "macbook, belfast"
    me
    new laptop
    Voice call 4 min
    My aunt has paid for a stranger's boiler. He was very polite, she says.
    It was. Right down to the kisses. She's fond of kisses.
    How much.
    Fourteen hundred, with a follow-up for the thermostat.
    In Leeds. He doesn't have a boiler, he has a mate called Gaz.
    In fairness, Gaz is also full of hot air.
    yo drop the pass code for the fifa before dre sees
    bro i go pay half fr
    281-239 it's single use o
    switch am to us store then back
    worksss 🔥
    half be 60
    safe bro, dre dey cry
    vicar
    don't tell me about the donkey
    I was going to lend you the dvds but it's all on the iplayer I see
    it is. bless you anyway. is the donkey alright
    ah thanks! what is "nicked", is it "cut"?
    naw, stolen. same as robbed, only cheerier
    ok. my cousin had one with a ballet, she nearly nicked it
    thanks mucker, as you say. see you wednesday
    Lola's 85th 🎂 30 each for the lechon 🐷🔥
    yup the 415 one ☎️
    it says "Brenda M." 🤨 is that you?
    OH NO 🙈 I typed the old one, that's my ex landlady 😂
    ok sent 💸 shows your name now 👍
    thank youuu 🥰
    morning my darlings, where's my favourite mom 💐
    here my angel, knee deep in lunch boxes
    two minute job skat, pick a night for the prizegiving http://dance.example.live/v?id=3, \
    it's the doodle from last year
    no password sweetheart, type your name and tick
    just my name?
    name and a tick my love
    you must have done it in April and forgotten hey
    I forget my own children's birthdays
    which night's winning
    Thursday, by two. Friday's got braai people
    I'm a Friday braai people
    ticked. is there cake Thursday
    there will be if you bake it angel
    😇
    it sent me something, "thank you for participating", is that a virus
    no darling that's only doodle being polite
    result is Thursday the 19th lovey, hall, six o'clock
    six? then I need a babysitter
    bring him, he'll get a medal too
    heyy 🚐 what's the barrier number for St Luke's car park 🚧
    hey hun 💛 106516 then # 🔑
    changed Monday lol 🙈 try with the last two swapped
    OPEN ✅🙌 ur the best
    how many crates 📦
    see u Sat for the big sort, bring the good gloves 🧤🍍
    yaar train kahan atki hai
    kitna late dikha raha
    40 min, phir bola 55, phir TC ne bola "aaj toh bhagwan jaane"
    😂 reliable source
    main baitha hoon uspe
    literally?
    seat nahi mili na
    5 baje, they said 6 max
    aur khana?
    chal gayi! Khandala paas
    amen
    phir ruk gayi
    baccha ro raha hai, uncle guitar maang raha
    de de, promotion
    😂😂 best gig of the tour
    log gaa rahe hain, TC bhi
    record kiya?
    TC bola late train hai, tune bhi late hi sunega
    Good evening Sanne. Did you see the North End on Saturday?
    Good evening. I listened, as the wife had a funeral on the television.
    I heard the shout. Wich boy is it
    Young Ledson. You tought his mother.
    He nearly was as well, he hit the corner flag in celebration.
    Did they give him a card for that
    No, the flag asked for one.
    Mine are on loan from Blackburn.
    Then they shall go down at the end of the season.
    haha did ye try nana's birthday
    I did, it roared at me
    try it backwards so, 8-something
    oh shtop, I did the dog's year. 2016
    that's it, God bless the dog. I'll wear them so
    ye'll be gorgeous, mind the step
    I'm at the plot till five. Do you need collecting?
    It would help, the seed order needs to go in the fridge.
    I am at the east entrance, with a box marked fragile.
    What is in it?
    Dahlia tubers and one borrowed thermometer.
    In spirit.
    A38 is slow. ETA 17.25.
    At the roundabout.
    Blue coat, box.
    I see you. Please don't wave the box.
    Label them. Last year we nearly ate the begonias.
    Labelled, in capitals.
    Good.
    Nothing.
    I'd rather. 9 for the run?
    Six sent, to the account we use for the hose.
    Received, reference "dahlias".
    Same time Thursday for the edging?
    mummies, teacher's day gift ah, 12 each, I collect by PayNow before Friday
    ok can. your number is the same?
    ok later I send, now in Sheng Siong fighting for eggs
    fight well sis
    sent liao
    got deduct already, 12.00
    you send to which number?
    aiyo sis, last digit you put 8, mine is 6!
    what name come out?
    "Suhaimi B", I thought is your helper's bank or what
    die, my 12 dollars go makan with Suhaimi
    call DBS, they can ask him to return one
    DBS say must wait, they write to him first
    no need lah paiseh, I resend to correct one
    ok up to you, see properly hor
    now correct, Tan K H come out
    eh update! Suhaimi return me the 12, and write "auntie, wrong number, have a nice day"
    wah so kind! give him a teacher's day gift also
    confirm good one. ok gift is the tumbler, I wrap tonight
    send 65 to sort code 20-45-45 account 73219846 now pls
    name M. de Boer
    sells what
    the battery
    supposed to be off but rent
    same man same
    insurance went up again too
    criminal
    ok im out
    yo
    unassign
    my rate is at 9 percent i cant
    theres like six of us out here in the rain
    dundas
    hey uko home?
    ok they sent you a pin for the parcel, the g4s guy wants it
    550895
    got it. its the mattress
    https://video.example.com/watch?v=a1b2c3 ito ba yung rice cooker na gusto ni mama
    yung may steamer
    eh di wag na steamer
    ok add to cart
    hi mam its sean new number, phone went in the canal
    sean
    Everybody says that. I was told not to answer these
    ring the house phone in the flat then dave will answer
    I rang. David says you are in the shower.
    was
    any chance u could spot me 120 til thursday
    my account got garnished its a whole thing
    np
    did u go
    to what
    no
    ok so neither of us did
    ask priya
    theres a midterm in 9 days
    dont
    needs a login
    ur cwl
    says im not enrolled??
    i thought it came out of the loan
    mine didnt either they want it by friday
    pick pick
    was on the bike whats wrong
    dad. theyre asking 15k deposit before they admit
    which hospital
    the one at juja road
    i have 6 only
    sent check
    someone keeps leaving the back door open
    then its a raccoon with thumbs
    or dev
    did the landlord fix the buzzer
    wifi is 23.40 each, +31 6 51882759 same as always
    done sorry was asleep for like a day
    Yes, the page shows a square thing
    phone, settings, linked devices, link a device, point at the square
    It wants my fingerprint
    It's loading messages. That's all of them??
    takes a few mins
    and only ever do that when im on the phone with you like now
    which one is it
    the salmon
    bhai what is this batting
    dont even
    43/5
    sorry
    43/6
    180/7 pandya is hitting
    liar
    https://www.example.org/news/4417
    now 9 down
    told you
    how much you made tn
    more than our openers
    i was hacked fri-sat. ignore anything. if u sent money tell me
    how much
    ask him hes vex
    rent this month to uncles brother acc GB29NWBK60161331926819 K. Peeters, his own is under \
    kyc
    uncle. came up to the door
    im not sending 14k to random guy
    he says cash also ok sunday
    cash then
    need 600 today can u etransfer
    who else
    theres so many hacked ppl rn
    call me then
    autodeposit same email
    sent. 400 now 200 when i get paid
    wala pa
    dito rin. sabi 5pm
    lowbat na ko 8%
    paano ko malalaman kung may kuryente na
    iilaw yung ilaw
    last weeks pay didnt come
    Hi, can you confirm the account we have on file ends 902?
    no i changed it on the 3rd, its GB29NWBK60161331926819
    tuesday?? i got rent
    I understand. I can't do off cycle under 500.
    its 488
    whos still in for moab
    u said that last yr
    hows the knee
    it clicks. doc says clicking is fine
    doc ever see u ride
    ok so campsite + van = 87 a head, venmo me by sunday or i give ur spot to kev
    paid
    i sent it to the rock with the beard
    thats not me
    thats a different person
    he sent it back. hes called the same as u. sending again
    omg
    locked out
    WHAT
    phone is on 6 pct the guy wants 95 cashapp before he opens and mine says verify identity
    pls
    asking my bf
    11999998888 is his tag
    in. alive.
    ok im at your place
    whats the alarm its beeping
    sorry thats the old one 043095
    ok ok it stopped
    the cat looked at me like she would
    Hi this is Faith from dispatch, new line, Safaricom one is lost
    ok saved
    that part i did not save
    haha. are you on the 6 or the 9 van tmrw
    can we swap i have a clinic in the morning
    ask Mutua, he makes the list
    he blueticked me
    he said yes if you say yes
    then yes. bring the 200 lol
    can you revolut me 150
    cant talk im in a lecture
    you dont go to lectures
    grand sent
    hi saw ur listing for the rad rover
    Yep still here, 1100
    14 months, 3k km
    would u do 950 cash today
    1000 and i come now
    ok but i've had 2 no shows. 50 e-transfer holds it, +31 6 29286785
    how do i know ur real
    aight sent 50. leaving scarborough
    ok baby landed miss u
    who baby
    wrong chat
    im asking mummy
    is this the thing that steals ur whatsapp
    its the county fair website karen
    it asks for my email
    ill just vote at the fair
    fyi someone is texting ppl as me asking for chime money from a 646 number. not me
    did they
    guy transfer 8k to this GB29NWBK60161331926819 M. de Boer Opay
    my Kuda is doing nonsense
    just dey see this
    e don collect am go
    where him shop
    ok sent now, go collect
    chap 7 or 8
    syllabus says both
    im dropping out to deliver pizza
    u already deliver pizza
    library 6?
    630 i got an order
    yea
    can u send 340 to my mechanic rn my bank app keeps crashing
    M. de Boer +31 6 06611583
    app crashing is what a hacker would say
    ik but it is
    im not comfy with that sorry. come by and ill give u my card
    can u take my sunday dbl
    all of it?
    ill take brunch if u take my weds close
    wed close is dead
    thats the deal
    its in, mgr has to approve
    Hi Ciara, radiators are stone cold since last night
    yeah 3 times. it clicks then nothing
    I'll get Pat out. Is someone home Wed morning?
    i've a lab til 1. Aoife might be
    Pat was here, new valve
    Hi Ciara, the plumber sent his invoice to me, €140
    Hi, that should have come to me. Can you forward it
    Grand I'll pay him direct. Is the pressure holding
    dropped to 0.8 overnight
    ma did u get a text
    What text
    the number. for the washers
    im not anyone
    Put mine on warm
    15 min i was 15 min upstairs
    285 + 40 a day. can u do it on ur card over the phone theyre at +31 6 67804922
    they close at 6?
    paid. they were so rude
    confirmation 88213
    i owe u dinner
    na me Tunde. new line
    abeg send me 5k make i buy data and food
    i swear
    what is the name of that our lecturer wey dey sweat
    there are three of them
    i don call you you no pick
    i see am. i heard the generator na you. i no get 5k sha
    Nitatuma leo jioni
    Mwas?
    salary haijaingia
    Nimetuma 1,000 the rest on friday
    Received 1,000
    The other 1,000 sent
    weeeh. mnanifinya
    It is in the minutes
    You did
    someone is in my netflix in dallas
    thats you
    netflix thinks ur in dallas it always does
    i kicked everyone out already
    i was on the finale
    ok u get a code now to log in tell me
    no YOU get the code. my email isnt on it
    Pls note RBI never asks KYC by whatsapp. Forwarded from our society
    ok uncle
    And block of 1930 number is for complaint
    grabe
    2 hrs
    mag mrt ka
    sira
    syempre
    ikaw na kahapon ako nagsinungaling
    Can you send my half of the deposit. 925
    He told me he sent it to you on the 2nd
    He took out for the door. It was 410 total so 205
    What door
    boss order ya chips na kuku ni yako?
    ndio, uko wapi
    nimetoka junction saa hii
    sina airtime nitatext
    sawa
    https://maps.example.com/?q=52.09,5.12
    inanipeleka kwa mto
    usifuate hiyo last turn, ingia kwa church
    ya blue
    nimefika askari anataka jina
    sema house 14
    pitch is under water
    so astro
    so pub
    gym 7. coach's words
    didnt see that message
    unfortunately
    baby or work
    whole sock?
    toe part
    jesus. did you call the vet
    glamorous
    you
    on the 6am shift. roads are trash
    so uh
    here it comes
    tangerine again?
    it just spins. i called, 2 hr queue
    whats his thing
    sent 200 thats my limit for the day cause of the vet estimate
    ok ill tell him rest tomorrow. ty
    im in
    sweet
    6am tho
    its 95 by 10
    630
    615 final ofer
    Hi Sir Dan, follow up lang po sa invoice 0093
    Hi, finance said by 15
    Yes sorry. Can you resend bank details, new accountant
    ING sort code 20-45-45 account 73219846 K. Peeters, 18,400
    Ok forwarded
    Released this morning less 2% withholding
    my number is still yours on the utility acct can u tell me the code
    its xcel not the cia
    call me first
    ok hung up now can i have it
    gas imeisha
    nilikuambia
    ulisema stima
    basi tule githeri ya jirani
    haya
    card wont work in montana at the pump can u send 80 to ryan he'll pay
    Who is Ryan?
    the guy driving
    steph is here too. dad the guy behind us is honking
    How do I know this is you, they had that on the news
    Give me his email
    M. de Boer at gmail all one word
    Sent 100. Call your bank.
    aunty what happened
    Some meeting code they asked. Now it says try after 11 hours
    aunty dont give anything more. did they take money
    yes i saw asking 15000, i thought strange
    Please write there it is not me
    God bless. I have to find how to complain
    ump fee 8 bucks each, venmo me or bring cash
    cash
    i brought it u werent there
    i was in right field
    city decides at 4
    its 4
    https://tikkie.me/pay/a1b2c3 field 3 closed 1 and 2 open
    then were rained out
    do i get my 8 back
    u havent paid it
    How late
    Te guardo un plato
    Your brother ate the pegao
    nooooo
    hi sorry is the room on https://shop.example.net/item/98213 still going
    im in cork so cant view til sat
    I can show you on video, there are loads of scams so fair enough
    830 im cooking
    thanks for the tour. id take it
    Sound. 200 holds it, DE89370400440532013000, the rest to the agent when you sign
    I've another lad viewing fri so up to you
    ill risk it so and wait
    2k
    good morning. 2k
    for bet?
    send picture of the food
    i never buy am
    you don chop?
    see you
    you dey go class tomorrow?
    dem don call am off
    again
    bring my calculator
    good night
    Neighbor I cannot get in to MyChart
    Ok did it text you a code
    156907
    Lol ok don't send it to me
    vote for our band name pls https://vote-contest.example.click/a7
    these are all bad
    ik just vote
    thats winning somehow
    drummer found yet?
    log says you
    log says unit 4. i had 9 cause 4 had no charge
    ok ill ask Denny
    it was Denny
    you good for sat 7 to 3
    yeah
    no thats closed
    use ES9121000418450200051332 AIB
    grand will ring her in the morning
    Did you ring Noreen
    forgot. ringing now
    That's the new rule since Declan's was sent astray
    Practice still on? Dave says the 4 has a cracked stay
    Who's coming
    You me Dave Margaret, the lad from Northleach if his mum drives him
    Possibly Hugh, knee permitting
    Everyone goes wrong there
    She sighs at me in particular
    Plain Bob then. And rounds for the boy
    Left my cardigan in the ringing chamber, brown, can you chuck it in your car
    Got it
    in standup
    4471
    he says wrong
    Meghana biryani, not instamart
    ohh. 9026
    got it. your mirchi ka salan is leaking
    dust at karratha apparently
    have you eaten
    missus thinks im home for the kids thing at 6
    youre not making that mate
    nah
    need 300 sent now
    zelle +31 6 55071326 name K. Peeters
    lumper
    dock closes 5
    10-4
    comcheck friday
    hi its Kofi porters lodge, new number old one got nicked on the 36
    anyone could say that
    rang. Gary says its you
    cheers. can u put me back in the rota group pls
    It's asking me to sign in with email
    It does, they want to sell you a subscription. Untick the box
    Voted. Used the wife's as well
    Always a narrow gauge thing
    Chechi amma admitted in Lakeshore. They want 50k deposit now
    BP low, she fell in bathroom. Doctor seeing now
    my gpay limit finished for today
    send hospital account no not yours
    imps done 50,000. check
    reached. they took her for ct
    calling
    everyone owes me 41.60 for gas pls
    wasnt even there in feb
    thats like a tenner
    we agreed to split it 5 ways in sept u literally wrote the list
    il give u 20
    sent 20
    ok. im telling josh tho
    it's asking for my thumb
    Give it the thumb
    camera's on
    it's syncing. 4%
    Leave it alone till it's finished and don't close the lid. Also when you leave the company \
    it has to be unlinked, I have a form for that
    have you SEEN the off duty
    ive got christmas eve night AND boxing day night
    who did it
    she swapped mel without asking, mel has her mum's chemo that tues
    yep
    i'll swap mel. put me on the tues
    yeah id only be watching telly. but she does my 28th
    she says shes crying in the sluice. thats a yes
    Hi is the Bugaboo still there
    yes 120 ono
    would you do 100 and i collect today
    ok. cash or transfer
    transfer when you're here, i'm not sending my details to someone i've not met, no offence
    none taken. whats the postcode
    on roundhay road now
    42, blue bin outside
    Pole sana
    Me I sent 3,000 on Tuesday evening to a Dennis
    Oh no. Please report to 333 with the mpesa message, they may reverse
    Let me raise it at the meeting. We cannot leave you alone with it
    meat man changed bank. new one sort code 20-45-45 account 73219846
    dont pay nothing off a email
    hes coming 6 o clock he wants last weeks 2,300
    ring him on the number on the van
    swear
    on my kids. spoke to the old man himself
    paid. tell him lamb last week was all fat
    who can
    you?? im stuck til 5
    send yaya 500 gcash for grab pls mine is empty
    sent 600 for the paracetamol
    sleeping na. 38.2
    Reminder: contribution 2,000 + 200 fine if after the 5th. Paybill 522522 acc \
    GB29NWBK60161331926819
    Mimi nilituma on the 4th night
    SGL8 something something 2,000.00 sent 4/6 at 11.52 pm
    It came on 5th on our side. Fine stands
    Ati what
    I will not pay a fine for KCB being slow. Put it in the AOB
    could you spot me 180 till thursday
    sorry to nag mate just the rego's due tonight
    all g if not
    still waiting on the 250 from the grand final hey
    forgot that honestly
    i know you did
    its asking for the household code again
    its for the kids
    its 9 at night
    7714. last time. 15 mins it says
    This is Ronke o, my MTN line has been barred. Save this Airtel
    Ronke or who?
    Do video call
    No data and NEPA has taken light, my battery is 4%
    Hmmm
    That is what they all say
    Segun I will tell mummy about the Corolla
    She said you are on the veranda. Airtime sent
    Alarms going off what's the code
    who is this, is this Sandra?
    Off now, thanks. Neighbours all out on the pavement in dressing gowns
    I'll change it Monday anyway, half the town has it
    I did. Poor soul
    I'd like to think I'd notice but Fiona never uses punctuation anyway
    Ours signs off with a full stop when she's cross. That's how I'd tell
    I'm hardly going to type it
    Quite right. Are you at U3A on Thursday? It's the chap on Roman drains
    Wouldn't miss drains
    No no. Vinegar when grinding masala. These people have never seen a pig
    lol. how much feni
    Colour is pale. 3 more days
    are you still cross
    you're typing like you are
    exactly
    you told your mother before me
    and you couldn't say "ask Sinead"
    she'd have taken that as a yes
    it was a yes
    the harm is she rang the Hayfield Manor conor
    ah no
    she has a DATE pencilled in
    thats the ulster final
    thats your concern is it
    i want 40 people in a field
    we can do 40 people in a field
    you'll have to ring her
    now conor
    rang. she cried. then she asked which field
    ok now i'm not cross
    is it due
    tmrw 1st period
    i got .113 for the molarity but idk
    i got 1.13
    one of us moved the dot
    asked maya she got .113
    fml
    she stopped answering shes at volleyball
    Chanda 3,500 per flat this year. QR is on the notice board, also ES9121000418450200051332 \
    in samiti's name
    Why QR is in name of S. Ghosh and not samiti
    Then I will give cash against receipt
    Receipt book is with Mita boudi flat 3B
    Gave 2,500. Pandal is smaller this year
    Katie please you can send 220 to my roommate now? the owner of the house is here
    who's your roommate?
    can it come out of friday's pay
    yes of course
    ok sent
    kids' library books are due btw
    Collecting for Joyce, she's off on the 30th after 31 yrs. DON'T put it on the main group \
    she's in it
    whatever. Most a fiver
    what's your details
    A Fenwick sort code 20-45-45 account 73219846 77-19-04
    still waiting on nights. can you nudge them
    i'm off til weds
    Hi, invoice 0047 (14 hrs, £294) was due on the 3rd, any idea when it will be paid?
    This Thursday or next?
    Next
    We've got the old one on the system. I need to ring you on the number we hold to change it
    Fine, I'm free after 2
    All done, thanks for your patience
    yeah whats the code
    640 118
    oh god sorry thats the old one. 209 377
    got it. on your step
    Mum I can put WhatsApp on the Mac so you can type properly. I'd need you to scan a thing
    It's two minutes
    The man at the bank said never scan things
    I'm not the man at the bank I'm Oliver
    Equity ATM Nyali has eaten my card
    pole
    mpesa?
    line is registered in my wife's name and she's blocked it, long story
    I'm at Naivas, come I give you cash
    the one for the parking
    you doing this on lads holiday
    it's your shorts
    wasn't me mate thats our kid, he borrowed them
    right. and the red card?
    How's the knee
    Not great
    Ice?
    You should
    Dr Patel's not in until the 9th
    They haven't plowed ours
    Ours neither
    Are you doing sandwiches for Saturday
    How many are they expecting
    120 they said but with the roads
    He did
    I'll do squares then
    Not the date ones if you don't mind, Carol's doing those
    Lemon's good
    Plow's just been
    Ours too
    2:15 pa ko
    may bagong TL daw
    si sir Jepoy galing sa kabilang account
    yung mahilig mag barge in sa call?
    yun
    queue 47 na. avaya down din ata
    dito okay pa
    g
    your ewe's in with mine by the top gate
    blue mark?
    that's Gethin's
    he's not picking up
    leave her, he'll count them sunday
    do I need the police check again
    if older than a year
    then yes
    the link want me to make account with email and phone, is it the real toronto one
    yes ends with toronto.ca. Fee is 15
    Is this Mr. Mutiso or someone else
    It is me. Caretaker can confirm
    I will leave the notice with Onyango tomorrow
    Seen the notice. Paid 24,000, RF31 something
    Received. Water is still pending 860
    Lyn from bowls or Lyn from Gawler
    Gawler
    OK saved. Did you want the trestles Saturday still
    Appachan my story is shortlisted in Mathrubhumi campus prize, readers vote counts 20% \
    http://dance.example.live/v?id=3
    Which story. The one about the ferry?
    yes they verify mobile, it will be from MTBHMI. if you don't like don't put
    I will not put. I will read it and tell you my marks
    that is also fine
    Pls ignore any message from me since about 11, someone's in my Teams
    is that why you wanted my bank details lol. didn't send
    Naz waters have gone
    im in bolton
    can u uber her
    what address
    ours
    14
    legend
    st marys
    4cm. how much was uber
    11 quid forget it
    Hi Wei, it's been a while!
    BSB 062-000 FR1420041010050500013M02606
    Hi. Is this really Priyanka? I called and it went to voicemail
    We spoke, sorry for the interrogation. I can do 300 tonight
    Thank you, that's plenty
    Sent with osko
    in temple
    3 mins only
    5582 09
    558209
    expired. sending again
    success. 14,212 gone
    last year 11 something no
    age
    what's that
    tablet. says active Sunday 7:10am
    that's Fiadh watching the minion stickers
    she has it here. it has my chats on it alright
    Log it off anyway, she'll be writing to your boss
    it's asking for the fee receipt number
    the 185 one, check your mail from UTB
    seen
    refresh at 12 midnight
    somebody at work says agent can get it for 150k
    is the trailer still there
    tis
    would you hold it til saturday if i gave a deposit
    id rather hand it to you. got stung before
    first come so
    ill come tonight then, what eircode
    he's taken the air fryer
    what
    took the air fryer
    and the good bin
    who takes a bin
    are you ok
    dunno. sat on the floor
    i'm on till 8 then i'm coming
    you've got an early
    swapped with Sam
    bed 6 just arrested gimme a min
    how's 6
    back. for now. family coming in
    puts the bin in perspective
    you can be sad about a bin
    accident?
    tanker
    oga has started the meeting
    I told him you are on site
    now at Adekunle
    team aa gaya?
    not yet
    who is keeping
    it's not
    then Aditya
    he dropped 3
    7.30 Nehru, matting
    not turf?
    who's bringing balls
    SG from kit, one new one old
    list is out i'm at 8
    Goa split: total 41,860 /6 = 6,977 each
    Why 6? Rohan left on 2nd day
    1 night is 1/3 of 6,977?
    2,325
    then ours becomes 7,907 not 6,977
    upi?
    same number as always, or sort code 20-45-45 account 73219846 HDFC if above 5k is failing
    sent 7,900. 7 next time
    manu says he paid the cab 3,200 nobody counted it
    achha. give me the bill
    Is there an email about that from you? I don't pay off a text
    Minutes of the AGM p3, and I'm saying it at rehearsal
    ok I'll wait for rehearsal
    had covid. can Sheila confirm
    she's cc'd
    u on your own
    jeweller only takes bank transfer and my limit is 2k per day, ring's 2,900. can u do 900
    RING
    ring me so i know its you
    cant talk im in the shop but look
    thats a photo of a till mate
    ok heard you. send me the account
    GB29NWBK60161331926819 09-01-28 Bright & Sons Ltd
    hello mum it is Faith using madam's phone, mine was confiscated
    Which dorm?
    Kilimanjaro, cube 4
    fare for closing day 1,500 to madam's number +31 6 11328547
    No, I will give it to the class rep's mother. Tell madam I greet her
    I don't share. I'm in basement, coming up
    ok take your time
    number is on your screen right? i'll accept only
    accepted 42
    patched. rebooting
    urn rota poll: https://stem-dans.example.top/nl pls by fri
    click 'without account' tiny at bottom
    done. put me as maybe
    make me a yes then
    swap request up https://shop.example.net/item/98213 it's the LHR on 9th
    what do you want for it
    I've got MAN TFS 7-10
    crew control need both of us to accept
    it texts mine to me yes
    enter it in your own portal not mine
    yes i know
    accepted
    pending ops. back monday
    approved
    whose account
    gurdwara's, Barclays ES9121000418450200051332
    they need deposit by tue
    they know us. tell them sunday
    ok will ring
    are you up
    it's 6
    grand i was awake
    did you get the parcel
    yes tea arrived bashed
    the barrys. lyons intact
    your father's put the bins out on the wrong day
    green or brown
    they won't take it
    they never do
    tues. he's grand
    cork or home
    cork
    3 weeks at xmas. flights 1,900 each
    jesus. come anyway
    eat already?
    not yet. cai png?
    uncle stall closed today
    so now what
    mee rebus
    raining la
    boss ask for ppt by 3
    die
    send me i do chart
    yer man's late again
    which
    he'll be hungover
    stencil ready?
    yes but the tail is too near the elbow
    moved
    he's here. and he's brought his mum
    there
    cheers
    Hi, Term 3 lessons R2 160 still outstanding. Capitec NL91ABNA0417164300, ref Liam.
    That's fine
    ano nga code sa locker natin
    ayaw
    pindutin mo muna yung C
    Good afternoon sir, this is Neha from ICICI Saket branch, my official number is changed to \
    this
    Sure sir no issue
    any chance of 190 right now towie wont drop the car otherwise
    got 30 til tues sorry. try dad
    Good day GIG logistics, you have a package. Where is your house exactly
    after the Total filling station, green gate
    No I paid online already. check well
    OK seen
    is it raining at yours
    too late
    Hi all, water came to £412. £17.20 a plot by the 30th please
    whole. half is 8.60
    mine's a half but two taps
    taps don't matter
    Glyn stepped down at the AGM. I'm Non, plot 31
    the one with the pond
    same account as before is it
    there's no Monmouthshire on my app
    it's under Other. It'll say can't check name, they all do with them
    fine, I'm there 10 to 12
    wasn't there at 11
    I was in the pond. Put it in the tin
    Jjaja is asking for you
    I will call her in the evening. How is the head
    Nsambya. They want 600k to admit
    have they started treating
    a drip only. They say deposit first
    <voice call 3:10>
    ok. I can do 350 now
    to the hospital Merchant 118233 put Nakato R
    they have accepted to move her upstairs
    who is staying the night
    I've sent you 20 for food
    webale nnyo
    I'm at the end of the month. Ask Kizza for the remaining
    let me talk to him
    Is it the six numbers I type or you
    It's gone
    press Resend
    There is a picture of a man
    It's in the car
    ok got it?
    It says hold still. I am holding still
    A number came 204816
    don't tell me! put it in yourself
    never mind it's only for you
    It says we'll be in touch in 24 hours
    that's it done
    your mother has sent names
    how many
    read them
    Oluwadarasimi is first
    can your da say that
    what does it mean again
    God is good to me
    ok i like that
    Brigid?
    Brigid Oluwadarasimi Adeyemi-Byrne
    the forms are online now
    appointment is 2.15 thursday
    i asked for the half day
    they said "we'll see". so yes
    Deacon need 385 zelled to +31 6 82610224 K. Peeters right now, church card declined, bus \
    is on the shoulder
    yes sir
    let me hear one of the kids
    Sent. Declined because I froze it after the copier thing. My fault
    u awake
    just
    can u send 180 to sort code 20-45-45 account 73219846 K. Peeters 20-11-40 before 12, \
    barclays app wont let me in n landlord being a dick
    his mrs
    legend. friday
    Is young Cathal half price
    Under 14s go free
    Sent 50 for me and the father
    What time leaving
    hey mate how's the new place
    any chance you could spot me 600 till the 15th? rego's due and the ute needs tyres
    ah mate I can't, bond wiped us out. sorry
    all good no stress, asked dad as well
    Hulu is asking for a code it went to your email
    Which email
    the yahoo
    mom
    Found it. 501215
    501215
    k in
    Hi this is Otieno driver of KBZ, the other line is lost. Save this
    the note is in the cabin let me go. 00417
    that is last week
    ok i called the clearing agent he says he is next to you. saved
    Chetta urgent. Amma admitted in Aster, they want 75000 deposit now before they take her in
    BP went very high, she fell in bathroom. ct scan going on
    daily limit is 50 on mine. sending 50 now, balance tell Biju
    50 done see
    received. doctor says conscious. will call you after scan
    Good morning all. My line was hijacked from yesterday 4pm. Any message after that is not \
    me. I only got it back 20 mins ago with the help of my network office
    even the one of the hymn book money?
    I paid 7,500
    to which account please, send the receipt let me take it to the bank
    Council is voting on the name for the new library room, could you put one in for Nan's? \
    https://vote-contest.example.click/a7
    yeah they only count people in the district
    ok done. option C?
    Catriona the laptop wants my whatsapp
    Do you want it on the laptop dad? It's optional
    Aye the screen's bigger
    On your phone open WhatsApp, the three dots top right
    I've three dots and a wee camera
    Dots. then Linked devices
    do that
    No match. it never likes me after gardening
    Which, the bank one?
    No the phone one, the one you open it with. Don't tell me
    Now point the camera at the dots
    click it then point
    It's whirling. there's everybody
    That's it. If you're ever not using it just log out from the same place
    Tell her it's done. It's midnight here, night night
    you on lates this week
    since he has the dentist for his crown
    lucky Gary. is the 14 bay still shut
    still shut, they use the side door, everyone wet
    kasia back from poland?
    tuesday. her mum is better, walking with the frame
    listen can you lend me 210. santander app is telling me to update and the phone is too old \
    to update it
    till?
    friday pay
    no put it to kasia, it's for council tax and it goes from hers. TR330006100519786457841326 \
    09-01-29
    her name on it is what, yours or Nowak
    Nowak still
    dzięki
    tell Gary if you see him he owes me a locker key
    ah yes
    https://shop.example.net/item/98213 ito yung leche flan na sinasabi ko
    12 yolks?? cholesterol ate
    san napupunta yung puti
    ginagawa kong silvanas. or omelette ni papa
    Hi Tomasz, rent for December due on the 1st as usual but please note the account changed, \
    we moved to PTSB. DE89370400440532013000 Brennan Lettings
    Hello, I got email last year to never trust changed account. Can you confirm by phone \
    please
    Of course, ring the office 01 number on your lease, ask for Aoife
    Thanks Tomasz. Boiler man Thursday between 10 and 1
    where you at
    Amarillo. wind is stupid
    that Loves by exit 96 still got the broke showers?
    2 of em. pilot across is better
    yeah well
    dispatch got me sittin til 5 for a load of cat litter
    could be worse. i hauled loose onions in july
    truck smelt like a subway sandwich til october
    you home for thanksgiving
    smart woman
    ok who put the chicken in the blue bin
    not me
    i put it in the kitchen bin?? harry does bins
    harry says he doesnt do bins he does hoover
    he has never hoovered
    council left a sticker btw. contaminated
    great
    Oh no. Gargle salt water. And do not whisper, whispering is worse
    Can't come tonight then. Could you take my folder, the Rutter is in there
    Will fetch it at lunch. Is Paula taking the solo?
    She'll love that advice
    You dey online?
    which one be this
    I go explain, the man dey wait
    God bless you. na the generator man
    Collecting for Sister Agnes leaving, please nobody mention it on the ward. 5-10 whatever, \
    to me FR1420041010050500013M02606 sort 30-90-12
    what we getting
    spa voucher and a big card
    Ta. Don't leave the envelope on the desk again like last time
    Hey can you Zelle me the 140 for the beach house deposit
    sorry!! bank's being weird with zelle to new ppl
    venmo?
    deleted it lol. i see you thursday, cash ok?
    In client mtg cant talk. pls pay 4320 to electrician 11999998888 he is standing at home n \
    mummy has no gpay
    whats his name, should show what
    done. sent ss to aunty also
    🙏 out of mtg now, sending
    The school app wants a code. It goes to your number because you registered.
    960999
    In. I've added my number as second parent so I won't need to ask.
    stuck at Childers, towie wants 480 upfront, card's maxed. can u send
    nah thats ok
    Bec put it on hers. flat bed coming
    gearbox i reckon. sounds like a bag of spanners
    mum its Ellie on Maddies phone mine died can u get me from the station instead of dad
    What colour is the cat
    What time
    6.52 train
    are you watching the rugby or is it Gwyn's turn with the telly
    Gwyn. snooker
    on a saturday
    did you see about the woman in Neath on the local news. lost eleven thousand to a fake son
    yes awful. she sold the caravan
    how do you not know it's not your own son
    true, "ok mam" is all i get from mine
    that's long for mine
    we've not had the landline since june
    since when?
    since they put the fibre in, it needs a plug thing
    Gwyn says it's 7 frames all
    what time tomorrow, one or half past
    whose
    Bethan's second. they've called him Otis
    Final split for Coorg https://video.example.com/watch?v=a1b2c3
    he didn't take the jeep
    me also I was vomiting in room
    you were IN the jeep vomiting
    gising na?
    opo. kape lang
    grabe baha sa kanto. di na pumasok si Jun
    buti naman. yung bubong?
    may tulo pa rin sa kusina. nilagyan ko timba
    sabi mo nung march
    haha oo nga sorry na
    later pa. shift till 7. chicken na naman
    adobo dito
    inggit ako
    si bunso nag perfect sa spelling
    wow!! sabihin mo proud si papa
    sinabi ko na. gusto daw nya ng bike
    Keys work but the alarm's beeping what's the code
    2290 then A
    Milk's coming at 6 sign for 14 crates not 12, they short us
    13
    Write it on the sheet
    which contractor
    Hehir
    changed, FR1420041010050500013M02606
    who gave you that
    himself, on the docket
    ring away
    he confirmed. sent
    Salaam brothers the boiler packed in before Jummah. Need £1,800 by tomorrow, account is \
    Masjid fund FR1420041010050500013M02606 40-47-22 or cash to me or Imran
    Jzk
    cash after isha is ok? my card is maxed
    is the women's side cold too my wife is asking
    hi love do you know when the super comes through
    quarterly, so the 28th
    it isn't on the slip it's on the fund's app
    which fund am i
    whatever you ticked. Hostplus if you ticked nothing
    there you go
    they've got my bsb wrong as well. it's 105-029 not 025
    no that's why i looked
    then it'll bounce back to them in 3 days. email payroll, attach a bank statement with name \
    and account on it
    can't i just text you the numbers
    while you're there can you do sunday 7 to 3? Mirela's got gastro
    is it double
    i'll do it. who's in charge
    Dot
    beshie
    haha umiiyak yan. nahulog csat natin
    71 daw
    dahil sa caller ko na nagmura
    oo. "let me speak to an american" eme
    anong sabi mo
    bait mo talaga
    lunch? may siomai sa baba
    3:15 lunch ko. hintay
    thought the council did
    not the weekend hours
    paid. ref is Mum's initials
    Thanks. She asked for you today by the way
    by name?
    Is it sending it to your mobile?
    Yes 6 numbers. shall I tell you
    No no, keep it to yourself, type it in the box on the computer
    Press send again and be quick
    Im in. 412 emails
    booked. what do they need
    goggles, long sleeves, he'll be blue after
    is parking hell
    you could have said
    said what
    i said it tuesday
    you said "mam might". might is not is
    she's brought a ham
    the kind with the cloves
    right well i'll be home by 6
    love you
    Hey can u do me a favour n pay 55 to sort code 20-45-45 account 73219846, my monzo is \
    frozen they're reviewing me
    call me
    sorry i can't do it without hearing you, my nan got done last month
    its fine
    came round yours but your out. landline lady at tesco let me ring. whatever, its sorted
    flu jab slots up https://maps.example.com/?q=52.09,5.12, they want 80% of us done by \
    friday or matron will be round
    had mine at boots
    can't log in
    use your ESR one not the trust one
    ok done. is there any of that cake
    sent to your line QKJ8... confirm
    received, thank you
    Grace amelipa ya last month?
    hmm
    Website renews on the 9th. 41.88 this year
    They've added a certificate.
    Do we need a certificate
    Without it the page shows a red warning
    Pay it then. Put in a chit and I'll do it by BACS with the strip mowing
    did bay 4 get moved
    side note if i messaged you anything odd yday evening ignore, there was some "edge on \
    windows" logged in to my whatsapp in Leicester, i've never been to Leicester
    you sent me a voting thing for ballet
    wasn't me. did you do it
    good. can you do handover at 7.10 instead
    mom's 70th. we doing the lodge or not
    she said no fuss
    true
    lodge is booked the 14th tho i called. 21st open
    ugh. backyard then
    in march?? in michigan??
    tent heater thing
    uncle ray's has a raccoon hole
    patch it
    yes, and jenny's potatoes
    jenny's vegan now
    are potatoes not vegan
    ok make a list and i'll call about chairs
    30?
    34, the bridge club
    Twelve ewes 1,860 as shook. DE89370400440532013000 Barclays, name Rhys Prosser Farms
    Mine says name doesn't match, partial
    that went green. sent
    In. Bring them the tags Saturday
    you have them
    coming, got 60
    Ann has 40 coming
    cant buzz im outside
    Mga mommies yung field trip portal https://www.example.org/news/4417, login LRN ng bata, \
    password birthday MMDDYYYY
    hindi mabuksan mommy Grace
    ok na. 1,450 ba lahat na
    kasama na bus, wala pang baon
    paid thru gcash ref 9031
    it made me confirm by email is that legit
    yeah the station does it so folk don't spam
    we came 4th. drummer cried
    4th is fine
    Pitch is under water, U12s moved to the astro 11
    club's paying
    since the lotto
    he can, front of the shop 10.30
    he'll need his shin pads they're in your boot
    they're wet
    poquito, qué pasó
    need 350 at the mofles place in Juárez, they don't take my card and I can't cross back \
    without the truck
    and Beto?
    how do I even send it there
    remitly to K. Peeters, es el dueño. debit takes like 3 min
    va. 4.30 at the puente by the carniceria
    I'm on the mexican side where are you
    te veo, with the red hat
    It says sign in with Google. Do I need to
    You shouldn't. Try it on the other browser
    Corporal Tennant
    Is it. He got fat
    tuma 4700 kwa hii +31 6 01426804 saa hii
    nitakuambia
    tayari. K. Peeters
    ndio. sawa
    I don't give those out
    good. but it's me, you rang me to do it ten minutes ago
    ok ringing
    Could someone get Daddy's inhaler, chemist shut at 6, I'm in Sligo, the thing is €48 they \
    won't hold
    who's asking
    i have the car. what's it called
    Salamol the blue
    got it, and his Lucozade. dropped in
    Just to say: Harold got an invoice with new account for the Broxted hall. Was fake. All \
    payments from now on by the old account only
    how did he spot it
    well done him. what was it for, the 212
    that's the one
    I've got his pieces in my car btw
    do we need the lifter
    fridge
    189 for 4 hrs plus km, halves
    ok. who's driving
    you, i've only got P plates
    it's automatic
    bond form: agent wants both our signatures and each our own bank
    mine's westpac 032-014 GB29NWBK60161331926819
    where's the form
    https://shop.example.net/item/98213 rental bonds online, you get a sms code to log in, \
    that's normal
    is your number the old one
    yeah bugger
    ring them, they change it in 10 mins if you know the bond number. it's on the fridge
    keys back by noon monday or it's another day's rent
    can I use ur big pan
    for?
    for who
    curry for 6
    wont
    it smells like burnt
    onion only
    ok it's dal. bottom only
    soak it overnight
    in the porch
    and rent went up 12
    seen. landlord also says no washing on the balcony
    bath
    curry done want some
    Who gave you this number?
    You sir dispatch. my phone get run over at TA Barstow
    What's your load
    That's on the board at the yard, anyone walks past it
    ok sir what I do
    Call me from the truck tablet
    then send a message on the tablet
    I am driving now, 20 minute I stop
    thank you sir
    fuel card still the same pin?
    same. but receipt was in the phone cover, gone
    pump 9 around 5.40
    ok. advance goes to the same account as always, I'm not changing that on a new number till \
    you come in
    have they brought light for your side
    since 5. una nko
    for where. three days now
    they said contribution, 5k per flat
    again? we did it in march
    na so
    started what
    lying
    saturday o! today is wednesday and he hasn't cut the lace
    go and sit down there
    i sat there yesterday 4 hours. he was sewing for somebody's naming
    Iya Sade will sew one arm longer
    better than no arm
    total has for 980 but the queue reach Mokola
    i'll trek
    are you going with Dayo
    what time
    7, that's 9
    you about?
    could you put 300 into sort code 20-45-45 account 73219846 before three, it's the deposit \
    for the playgroup and danske's app is down
    that's not your account
    it's coming up as a woman's name
    aye the treasurer, Sharon somebody
    i'm ringing you
    then it'll have to wait till you're out
    fair enough
    that was you all right, crying child and all
    so can you
    i can do 200, it's all that's in it till the family allowance
    sent 14.52
    they got it. place is his
    how many fillings
    Driveway yes walk no
    Dog did three laps and gave up
    Put the booties on
    tried. he froze. like a statue
    yep that's what they do
    half a bag by the garage
    i'll leave eggs
    Bulletin proof attached, print by Thurs, Gordon's quote was 88 for 150 copies
    Looks fine. Hymn 3 is wrong number
    473?
    Can you pay Gordon direct TR330006100519786457841326 88.00
    are ye coming Sunday or what
    we are if himself is back from the match
    😂😂 she'd feed the parish
    ill bring pavlova so. shop bought don't tell her
    can you bung me 40 till weds
    FR1420041010050500013M02606 sort code same as before
    sent you it back x
    u on
    im logging into ur alt for the raid, its asking for the guard code
    849249
    dont buy skins on it lol
    why is your loadout all shotguns you animal
    did you see my comment on the auth PR
    looking now
    why are we refreshing the token twice
    ok that link 404s for me, am i even in the org
    lol no you're not. adding you
    that's the spirit
    Phone me NOW it's Ma
    in a meeting what happened
    R8500. I've got 3 on me
    calling you
    tx boet. they've taken her in, hip looks broken
    I'm leaving now, there by 4
    lab record done?
    which 4
    banker, paging, disk scheduling and that shared memory one
    send paging pls i have the others
    ok got. LRU output you got 9 faults or 8
    i got 8 with same string
    fine. index page also is it
    yes index and certificate page. HOD sign on friday
    xerox shop closed
    Hiya, could you chuck a vote in for our school playground? Bunnings community grant thing \
    https://stem-dans.example.top/nl
    easy. does it matter that I'm not a parent
    nah anyone in WA, just wants your email
    yep that comes from the council, same as last year with the bike racks
    done. 312 votes, you're third
    lights finished I bought 300, your half pls plus last time
    capitec?
    yes pay to my number
    got it
    Mum its Danny, phone went in the broads off Kev's boat. this is a payg sim til insurance \
    sort me out
    your son Danny
    I've had one of these before
    i know you told me
    That is exactly what the last one said
    i know how it looks
    Ring me
    Well there we are then
    its MY account mum. the one you pay my birthday into. you dont need any number off me
    im at Kev's mums now she's ringing your landline
    Maureen has just rung. You might have said
    i did say
    thank you x
    https://video.example.com/watch?v=a1b2c3
    is it per night or total
    total. 640 before fees
    can we bring the dog
    ok. what about this one https://video.example.com/watch?v=a1b2c3
    no wifi
    isnt that the point
    ah right. first one then
    booked. i put all four names, they want a copy of one ID at check in, ill show mine
    186.50 each with the dog. i sent venmo requests just now
    i dont see it
    are you still marisol-k-88
    oh no who is 88
    paid the one to 89
    Hi, my WhatsApp was taken over between about 10 last night and 3 this afternoon. If I \
    asked you for money or sent a voting link it wasn't me, please don't click or pay. I've \
    got it back and two-step is on now. Sorry for the bother
    oh Ruth I sent you £60 this morning
    oh no. to what name?
    rang, they're looking into it. never mind about the 60, glad you're ok
    bank app's down, any chance of a sub
    eh who's asking. thats exactly what the scam folk say
    am at the garage in Partick, MOT failed on two tyres, 148 quid
    what did you call my cat
    fair enough. phoning you but
    that's it away to the garage account you read out
    ta. 48hrs to fix the app apparently. pints on me when its back
    Morning Rohini, new laptop reached?
    Yes just unboxed. Teams is working, but how do I get WhatsApp for the client groups
    It is asking fingerprint
    That's phone asking, it's fine, give it
    Done, chats are loading. So many unread ayyo
    Noted, thanks a ton
    Also raise asset tag ticket or Prakash will chase you
    covers on again
    early lunch then
    Uncle good evening sir
    Yes sir light don finish. Please buy token for the meter, send me the code
    Meter number still the same?
    Yes sir
    E don enter. God bless you sir
    Off that AC o
    yep, bootloader unlocked and already bricked once
    tradition
    heres the debug build, app-debug.apk, sideload it and pair with the dongle
    serial console prints it. K2M9-77QD style. type it before it times out
    paired. latency is horrible
    yeah that's the polling loop, see https://www.example.org/news/4417 line 212
    that one's load bearing
    it absolutely is not
    "sorry-about-the-sleep" ok forgiven
    my library card design is a finalist, voting open till friday \
    www.ballet-vote.example.site/k
    voted, it asked for a zip so I used my parents'
    patch notes are out
    reading
    12% less at range, its fine
    its dead
    have you done the new dungeon
    you need the code from the mural, left to right, sun eye sun moon
    sun eye sun moon didnt open
    did you stand on the plate
    the one on the floor
    ok open
    i took the device
    yeah so it resets
    done. boots, useless
    on my alt, wednesday
    Hi Cerys, Gwyn here (landlord)
    From this month please use my new account, Lloyds are shutting my branch. \
    GB29NWBK60161331926819, Gwyn Pritchard
    Hi Gwyn, sorry to be difficult but everyone says to ring before changing bank details. Are \
    you around at lunch?
    Quite right too. I'm up a ladder till 12 then ring away
    Diolch. Did the tap stop?
    It did, now it's the shower 😅
    Hi, is the kids trampoline still available?
    80 firm sorry its only two years old
    ok 80. Can I come Saturday
    Morning, still ok for today?
    Yes 14 Acacia, side gate, pin is here because maps puts you in the next street \
    https://www.example.org/news/4417
    thanks. does it come apart
    can i pay payid?
    yes +31 6 79261267 comes up S Kowalczyk
    gate's open, dog's friendly
    sent, can you check before we drive off
    yep came through
    Di are you up, need you
    it's 2am. what happened
    I'm at Frankfurt, missed the connection, the desk wants me to buy a new ticket and my card \
    is maxed from the hotel
    ok it's you, you sound like a crow
    can you pay? 611 euros. I'm at the Condor counter 7, they can send you a link
    this one https://tikkie.me/pay/a1b2c3 booking ref QT7L2B
    why does it say saint-tropez travel
    that's the agency they use, lady says it's on the board behind her
    ily. telling papa nothing
    papa knows everything
    Oh no I already voted this morning!
    Quick then: settings, linked devices, anything you don't recognise log out. And turn on \
    two step verification
    There's one that says Google Chrome Windows and I haven't got a laptop
    Gone. I feel such a fool
    Don't, the head did it as well
    Hi Bernadette can you swap my Thursday long day with your Sat
    ok no worries
    ask Joby he wants Thursdays off for football
    good. did they fix the hoist in bay 3
    no there is a sign on it now
    Psst
    Nikhil is turning 30 on 9th, surprise at my place. Please don't tell him or Ritu, she \
    can't keep anything
    ok my mouth is shut
    1,200 per head including cake and the watch
    sent 1200. Veg option is there na
    yes paneer tikka
    8 sharp, lights off
    Donal
    Ring the house
    Heifer calving bad. Vet here
    He wants 380 and my card is swallowed by the machine in Listowel Saturday
    Ask your mother. Text her
    done mam sent me the photo of the invoice. how's she doing
    Bull calf. Both living
    CI is red on main since 09:12
    its the token, npm made us rotate
    i thought we used trusted publishing now
    this run https://maps.example.com/?q=52.09,5.12 says 401 then it retries 5 times
    yeah. need someone with owner on the org to make a granular one. thats you or bea
    then you. it will ask your otp twice
    made one, 30 days, publish only. where do i put it
    repo settings, secrets, actions, NPM_TOKEN, update not new
    lint fails now
    lint fails because someone bumped eslint
    pin it to 9.11
    green
    tag it? 3.2.0-rc.1
    typo in the second bullet, "devcie"
    fixed
    thanks, going for lunch
    Katie who
    They said on the radio to check
    Sarah says it's you. What time are you home
    half 5. need new screen money btw
    We'll see
    Gareth is this from you? There's one of these going round with a little girl dancing
    It's me, it's S4C's own page, you don't put your number in anywhere
    Good idea
    Voted
    Third. Thanks anyway
    go on
    I put your number on the locker order instead of mine, they've the same ending nearly. \
    You'll have had an InPost text with a collection code
    you know that's the oldest trick going
    let me look
    that's it, Tesco Western Ave
    Got it, it's only tea towels
    all that for tea towels
    Good day ladies stokvel for November R500 by the 25th, same FNB account ending 4471
    Received, you are number 9 for December
    Hose clamp size?
    Bunnings only got 25 and 40
    get 2 of the 25s and curse
    that's not gonna hold
    did it hold
    No
    Didi PNR de do
    RAC 24 hai abhi. yahan dekhte raho https://shop.example.net/item/98213
    confirm ho gaya B3 18
    Prema sent morning only. KSEB.apk
    you opened it??
    No it was asking many permission so I left
    Deleted. Tell Prema's son also poor thing
    Already told, their phone is at the police station
    in it now cheers
    unlucky
    how do i auth gh on the jump box, no browser
    it gave me B7D2-91CE
    dont paste it here lol just type it
    ok says congratulations you're all set
    the one from 2023 named "tmp"
    i have four named tmp
    no in a tut
    bond and two weeks by 4pm or they go to the next applicants
    today???
    how much is it all
    2,960, so 1,480 each
    can your parents
    asking mum
    mum wants to see the letting agreement first
    because they want one payment, here's their trust account in the pdf page 2 and mine if \
    easier ES9121000418450200051332
    she rang the agency, all good, she's paying them direct with both our names
    ok then I send my half direct too
    same here
    they confirmed. keys on the 1st
    Hi gran its Lily this is my new number
    Hello love. What happened to the old one
    mum moved us all to a different network it was cheaper
    she only did it yesterday
    I had one of these last year pretending to be our Steven and he wanted rent money
    Thats what hed say
    ring the old one then, mum has the sim in her drawer
    Your mum answered. She says its right
    press my number at the top, then add to contacts
    It has put you as Lily Lily
    thats fine leave it
    yes about 1
    Good Ill do a chicken
    Ashley Boon
    him? https://video.example.com/watch?v=a1b2c3
    whats the code for the 24h room
    ta in
    printer wants your own id btw
    truck is booked for the 3rd
    nice. am i on it
    need your license to add you, front and back, they do it in their app
    yes but then its 25 at the desk instead of free
    covered the number on the back, they dont need that one
    app wants it all visible
    is it green or black tonight
    ok putting them out
    no nothing its blank
    ok open WhatsApp on the tablet first it should show a square pattern
    it says link this device
    wants my thumb
    give it your thumb
    its come up with everybody
    well done
    I can see the baby now
    You can send on +31 6 94280788 gpay, Debjani Saha
    ok till when
    Thursday, gift will be bought friday
    garden centre voucher for mum?
    yes. 50 each
    dude pick up
    in lab sup
    they towed my car from the HEB lot
    ugh. zelle to you?
    no to them they dont let me in otherwise. +31 6 71585364 says Capital Tow
    ok they opened the gate. ill give u the 287 monday
    👍
    checkout is giving 502 since 11:42
    going down now
    flat. will write RCA
    School closed tmrw?
    Aarav is 4th so yes
    Mine is 6th so he is crying
    ok thanks
    Mum, Dad, if you got "found your photo" with a link from me today don't open it, someone \
    got into my account. sorted now
    Dad opened it but it wanted a Facebook password and he hasn't got one
    Hi Gurpreet are you going past Sainsbury's today at all
    After pick up yes
    Could you get 4 x £25 gift cards for the raffle, John Lewis if they have them, otherwise \
    Amazon. Keep the receipt
    Ha yes it's me, I wrote that email for him. DON'T send me any codes, just bring the cards \
    to the office
    OK that makes sense
    Brilliant. Petty cash form is on my desk, £100 in an envelope tomorrow
    Handed to Mrs Lacey in the office
    Signed for, thank you
    I am
    When you go into Sligo General Monday I want the mobile to ring through to mine. Type \
    *21*, then my number, then # and press call
    With the 0 yes, +31 6 73539413
    It says service registered
    I'll ring you to test
    It rang on mine. When you're home it's ##21# to undo
    I'll never remember that
    I'll do it for you Thursday
    I'm in the market what happened
    The caretaker say him go padlock the door today if the agreement fee no complete
    45k aunty
    why is the name Emeka Ozor?
    that's the caretaker, landlord na Mama Ozor
    GB29NWBK60161331926819 M. de Boer
    Sent. Collect receipt and snap it
    3a 3b https://www.example.org/news/4417 leaves 17:15 not 17:45
    wawa?
    brought mine
    People's choice closes tonight, we're Pothole Patrol, second row \
    www.ballet-vote.example.site/k
    It wants me to sign in with github
    same for all, read access to profile only, the organisers did it because of bots last year
    have u still got my measuring tape
    probably
    118 x 94
    inches?
    cm.
    lend us 120 for diesel mate card blocked
    sent it back
    I paid the new one
    an hour ago, 60
    ring your bank now and say push payment fraud. I'll report it for the club
    We'll sort you out don't worry
    Hi Mr Tobin, this is Aoife in billing at your electricity supplier, about ticket 20817. We \
    need a photo of the meter as the February reading looks estimated
    How do I know it's ye
    Fair enough
    48,220. We had 49,870, so the bill comes down to about €394. Corrected one by email by \
    Thursday
    da my keys
    hanging on the tap
    which tap
    got it. cat is outside only
    cat comes at 9
    in the car go
    pull over then
    ok parked
    the rings??
    the rings
    1,350 balance. can you do it and I pay you back when they unfreeze me, they said 24 to 48h
    the account is at the bottom, Golden Anvil Ltd
    there's a phone number on it I'm going to ring them to pay by card
    done, they took it over the phone. lady called Frances
    omg thank you
    got them
    his does
    and yours
    unfrozen, 1,350 sent
    landed thanks
    send 400 to FR1420041010050500013M02606 will you, M. de Boer, before 4
    good man
    hiya you on a break
    10 mins yeah
    gas meters on emergency
    ah babe i cant im in my overdraft as it is
    ok no worries x
    Dear Mr Kulkarni, Q3 maintenance Rs. 11,250 is pending for B-404. Kindly pay by 10th to \
    society account sort code 20-45-45 account 73219846, mention flat no.
    I paid by cheque on 2nd to the watchman.
    004518
    Found, it was in B wing drawer. Receipt will be given Monday.
    179216
    wrong one thats for the blue one
    oh. 179216
    Good afternoon Auntie, this is Chidera, MTN has blocked my line so I am on this one for \
    now
    Which Chidera
    Chidera of Papa Nonso, your sister's daughter
    No problem Auntie I will call you
    <voice call 3:12>
    Mum is at Jaramogi, they need 8,000 deposit before theatre. Send to the till +31 6 \
    63451123 name M. de Boer it's the cashier
    I was in a meeting. Is she talking?
    yes but pain is too much
    Received. They've accepted half.
    half how? theatre for half a leg
    Otieno is not picking. I call again at 6
    she's in recovery ward now
    Thank God. Greet her
    I liked the loons one
    Loons are winning. Marge is mad because hers is the tractor
    hi Joy it's Dan in IT, you logged a ticket about the ward tablet?
    ok so on the ward's own phone (not yours) open WhatsApp, Linked devices, Link a device, \
    point it at the tablet
    The phone is with Sister, she is on lunch
    Done it now. It is loading messages
    great, closing the ticket
    lock 14 is shut again, paddle gear
    they said friday so probably tuesday
    we'll wind at the marina then. is the water point on
    also theres a swan with an attitude by the bridge
    that's Kevin. don't feed him
    did u do q4
    bruh
    ur a legend
    wait is that q4 or q5
    Ate this is the recipe I told you for the pancit, use the thick noodles \
    https://video.example.com/watch?v=a1b2c3
    Where do you buy calamansi here
    how many are we
    14 plus kids. Jun brings lechon belly, you rice, me pancit
    my shift ends 8pm so late ako
    Hi all, that message from me about the voucher was not me. Someone got into my account on \
    Tuesday. Don't open it. All sorted now, sorry.
    I wondered! You never said hun in your life
    I didn't press it thank god
    Hello Wanjiru, contribution ya October haijaingia. 3,000 paybill +31 6 47311228 account \
    name yako
    Hi, sorry nilikuwa shags. By Friday
    Weuh I know. Salary delay
    Wanjiru tunafunga books leo, fine ni 300
    Nimetuma 3,300. SGK4737524
    send me 40
    its urgent
    Salaam Hodan
    this month it is Faduma's turn so send hers direct not to me. +31 6 80703103 zelle, shows \
    as M. de Boer
    why does it say M. de Boer
    I'm not comfortable, I bring cash to you Friday
    ok but she want it before rent
    r u awake
    yes. the parking charge thing expires today 35 goes to 70, my card keeps failing can u pay \
    it, ref is 089582
    https://tikkie.me/pay/a1b2c3
    sorry was in resus. YJ19 something ill check
    did you find it? gone half 5
    nope. ill just pay the 70 im too tired
    Thanks, updated. How's the new team
    Fine. Too many standups
    Madam Swiggy person is at gate asking code
    353106
    He is saying 4 number only
    OK given
    Madam one more, courier from Myntra, keep here?
    Cash on delivery?
    Keep in the tray then, I'll come down at 7
    Hi Callum your lesson Thurs is now 4.15 not 3, the dentist moved me
    can i do 5
    £180 for 5
    done 5
    The county council's community award is open, Ballinagar is shortlisted, you vote here \
    https://vote-contest.example.click/a7
    It's looking for my mobile and sends a number back. Is that alright?
    Done so. Himself did it as well.
    Second place! €2,000 for the benches
    mum press the three dots top right
    are you in a chat? go back
    Yes now dots
    linked devices
    press that and hold phone at the laptop
    thats fine
    Oh they're all on the big screen
    there we go
    How do I turn the volume down on it
    late early late early night
    who does that
    i've got sals wedding on the 16th and im on
    did you request it
    in july!!
    the 20 is my only sat off
    thats the trade
    ok fine
    you have to put it through the app tho or she won't approve
    app says swap not permitted skill mix
    going to her office
    well?
    yes. but i owe her a sunday
    Light gone here
    Gill out for 12
    mummy ka knee kaisa hai
    Walking. Doctor said 2 more weeks
    did you see that thing on the news about the vote messages, Sandra at work lost 900
    they get in your whatsapp and ask your friends for money. dont press any of them
    I never press anything I can't even find the gas bill
    set that PIN thing in settings, two step
    dont tell me!!
    Hi Niamh can you transfer 220 to Paulo for me? NL91ABNA0417164300 name K. Peeters. Is the \
    gas of the house
    Just out of work. Is it due today?
    yesterday hahaha
    Done
    Grand
    Good day Mrs Abrahams
    Im sorry to ask. The school want the uniform and shoes R950. Can I have from next month
    I can do 500 now, ewallet?
    Yes please to this number
    Thank you so much
    airbnb is 312 / 6 = 52 each, monzo me or NL91ABNA0417164300
    is this actually u or are u hacked, whole 52??
    theres a hot tub
    yes fraser theres a hot tub
    no its due to ME tonight
    ok ok
    26 sent
    26 the second
    Chechi send 10000 fast, bike is with police, fine to pay today only
    No helmet and triple
    Let Achan know. I am not sending
    pls dont tell him
    Ok 5000 only, 5000 friend is giving
    Which friend
    Jithin
    180 fasting
    Tell her no more payasam
    We changed it Monday sorry. 5590 then off
    still beeping
    5590 and # key
    Thanks Rosa
    Hello Bec this is Pop. They have given me a new telephone with a new number as the old \
    network was shut off. I cannot find the photographs of the boat. When you come on Sunday \
    can you bring the cord. Regards Pop
    The white one
    did you log into my Facebook?? it says new device Safari Hobart
    Not me
    You set up the iPad on Saturday
    oh for heavens sake. yes
    There's a bit where you press This was me
    now it wants me to change the password
    You don't have to
    who scratched the golf
    wasnt me
    you had it tuesday
    thats been there from jan when dad did the gatepost
    ask dad
    Mama Tobi you don reach shop
    I dey road. Third mainland no move at all
    No light here since morning
    Fuel 1,050 for Obalende this morning
    The man wey buy two bundle of ankara come back say colour dey run
    Which one, the wine?
    I tell you that supplier no good
    I give am the green. He dey shout
    Your girl don come open o. She dey press phone
    Tell am make she sweep
    She say she don sweep
    Buy me gala and lacasera for traffic
    Two?
    Two
    no bother she's lying down anyway
    the cow or the wife
    Poll for summer camp week, pls fill by Weds www.ballet-vote.example.site/k
    neither works for us, we're in Spain both
    ok put no on both so I can see it
    It expires in Feb? They need 6 months
    Yes mam I have appointment in consulate on 3
    Clark po if possible
    Reminder: special assessment $600 due 11/1. New bank as of this month: \
    FR1420041010050500013M02606
    How do I know this is really you Walt, they warned us about changed account numbers
    Saw the letter. I'll drop a check anyway
    Tournament fee is due Fri, £15 a lad, to me on TR330006100519786457841326 or cash at \
    training
    is that on top of subs
    it was 12 last yr
    they've put it up
    ok let me know by Weds so I can pull a lad up from the B's
    doctor says 2 weeks so hes out
    no worries, wish him better
    course
    is the bus 15 as well
    who's got the second ball bag
    my boot
    Pre utang muna 300 dirhams, sahod naman sa 28
    kahit 40 hehe
    pang-load ko yun
    sige okay lang
    may adobo pa si Kuya Rey
    sama ako mamaya, dala ako kanin
    cant talk im in the vet waiting room crying. biscuit ate a sock they want 2400 upfront can \
    you do half
    omg. half yes. acc?
    straight to them GB29NWBK60161331926819 ref BISCUIT 337803
    sock retrieved. it was yours
    tsb code just went to your phone, i'm changing the direct debit address
    just send it Colin I'm on hold
    567748
    Hello Mrs. Brennan, this is Lukas, I have now an Irish SIM card
    The Lukas who comes on 4. January to live in your house
    Ah Lukas! Yes. Do you eat fish
    Yes but not with the head on it
    Thank you. The link says 22 euro, the other bus 9?
    Take the 9, same road
    Two, there's a bike in the shed
    Super
    Hi Mrs Osei, Kwame's locked out of his school account again
    On his Chromebook press Sign in with code, the office will give him a picture code \
    tomorrow
    He has homework tonight
    Invoice 0417 for two trips Eldoret, 68,000, bank GB29NWBK60161331926819, terms 14 days
    Second trip was short by 6 bags
    Driver says store counted wrong
    OK less 3 bags we split. 64,900
    no bc
    guess who
    who
    mr adeyemi
    pics
    i cant hes looking
    Did you get the wood in
    What's he asking now
    380 split
    Everything is
    Calling for 30 cm Tuesday
    They said that last time and it was rain
    Jim at the garage says everyone came the same day
    Ha
    Are you still coming the weekend of the supper
    Rolls
    Store or made
    OK OK
    Hi is the pram still available
    Yes £70
    65 cash or bank
    ok 65, address?
    so sorry baby's got a temperature can we do tomorrow
    OK but someone else is asking
    shall I send you a tenner to hold it
    if you got a weird msg off me about needing £ on weds its not me
    didn't get one. feel left out
    Daddy good morning. Functional fees 340,000 by Friday or no exam permit
    I have seen. I'm looking for it
    collecting for Precious's leaving do, shhh shes on nights so dont say on the ward group. \
    5er each to me
    can i give cash sunday
    yes but im counting on it, you still owe for Bev
    10 sent, thats Bev as well
    Precious asked me why everyones being nice
    say its ofsted. i mean cqc
    Hello, I must have it in letter or email from agency, sorry
    no that's sensible. I'll get Kirsty to email
    I got email thank you, I change standing order
    on a call sorry. still?
    no a man paid for me. mortified
    ah stop
    ah here you have his number do it yourself tonight
    Hi we are at the door, code not working?
    ok in
    Hello Dr Vogt, Sunil from procurement, this is my private number, company phone is being \
    replaced
    Please write me that in Teams also.
    The pallet in Rotterdam needs your signature by 16h
    Signed. Next time not at 15:50
    One question, your colleague also wrote from a private number today. Is it normal?
    Yes all of procurement, the SIM contract ended. IT sends a mail
    It has come after three of you wrote to me.
    How do I see
    settings, linked devices, tap it, log out
    Done. Were you reading my messages
    You could have said
    sorry. do you want them on a stick
    that ones in there
    And that's all out now? Nobody else is in it
    only your phone and your laptop
    me its 9 degrees
    in the HALL
    the last bill was 611
    i know i paid my third
    a third of 611 when im never home
    hes tropical
    can we say 20 and only til 10
    22
    fine
    and wes?
    tickets for the transport museum https://shop.example.net/item/98213 show the qr at the \
    desk
    is there parking
    £6 all day behind the station
    Salaam brothers, message this morning from Hafiz sahib's number about new account for the \
    roof fund is not from him
    wa alaikum salaam. I already sent 100
    please call your bank straight away, 159
    not one of ours
    Barclays say they will try. Case number given
    like he always writes, salaams and everything
    I spoke with Hafiz sahib, his son gave a code to someone on Sunday
    May Allah make it easy. So cash only till Eid
    was it yourself or young Shane driving
    never mind who
    will you go halves or not
    what did we get for the two heifers
    2,310 and you had 1,200 of it
    quirke won't wait on the next lot
    is he giving trade price
    that is trade
    pay him direct TR330006100519786457841326, he's down as M. de Boer
    is that not the wife
    paid 516.60 and tell Shane
    could u grab me the 6 digits off the shared authenticator for the shop backend
    we're not meant to pass those in chat anymore, come get it
    ring me then and i'll read it
    driving
    parked. ringing
    sorted. get your own added to it, ask Priti
    lads this is Dezza new fone, start 7 not 730 monday
    white
    Mga kapatid, Nanay was transferred to ICU 3am
    Diyos ko. what happened
    is she awake
    sedated. Doctor asks deposit 60k before 12 noon
    bank of hospital sort code 20-45-45 account 73219846, or GCash ko +31 6 79113719 I'm at \
    cashier
    sent 25 gcash, 10k limit so 3 times
    received 2 only
    ok na
    Bing sent 20. Kuya Nonoy?
    O2 is 91 now
    thank God. eat something Inday
    don't forget the pay ballot closes noon weds https://vote-contest.example.click/a7 you \
    need the security code on the letter
    ring the helpline they'll post another, too late tho prob
    typical me
    Don't tell Amma. Hall booked for 18th, advance 15k I gave
    You do cake and my half of hall whenever, gpay
    7500 done
    Say dentist
    For two days?
    Root canal
    not good, the role play was a angry father
    me i had diet of diabetic
    when is result
    16 working days
    and if B only in three
    each time is 455
    yes. my husband says it is second mortgage
    good luck sister
    yes haibo
    she took him BACK
    after the CAR
    I can't with her
    ad break. hows the flu
    always panado
    broken leg? panado
    he sent a thumbs up
    to "I am sick"
    block
    it's back on
    no man why is she crying he stole it
    i'm going to bed i can't
    something in Wagga logged into my stan
    thats me love the new telly
    Ortho invoice attached, your half 1,125 by the 30th NL91ABNA0417164300
    Not agreed to. Ask me before next time
    You were at the appointment
    this is me again, got my snap & whatsapp back, dont open the pic link
    prove its you then
    <video call 0:21>
    ok hi
    Keysafe is 4093, treats top cupboard, she's not to have cheese
    half 6. pay you tonight or do you want it now
    tonight cash is fine
    You opening or me
    Lettuce come?
    4 box, one was brown I sent it back
    half tub
    Half of big tub or small tub
    small
    cash and carry shuts 1 on a saturday
    I know when it shuts
    It was shut
    Ask Hakan for two bottles till Monday, don't say which uncle
    he gave one
    At the third go. The young man was very sweet about it.
    And the results?
    Iron low, everything else behaving. I am to eat liver.
    Only if there is bacon in it.
    There will be bacon.
    again. who signed
    watchman
    also act fibernet is doing 6 months offer see https://shop.example.net/item/98213
    6 months only
    we leave in march
    SO
    how was it
    ok good or ok bad
    the dog???
    hes got shared custody
    im screaming
    and he asked q's at the end
    2nd date?
    Bros are you around
    I dey
    I need your help with something
    just 15k till Thursday, my transfer is pending since yesterday. Opay +31 6 24663509
    I talk am. No vex
    the pending one don enter?
    it entered this morning
    Hi it's Lerato on Palesa's phone. Mine was taken at the robot on Empire
    fine just glass everywhere
    block the sim and the bank app first
    vodacom done, fnb line is ringing
    Palesa's taking me to the station for the case number
    Lunch money for Saturday please all, £14 a head, to me not the tower account
    You don reach?
    Where. I am still for Ojota
    since 4
    no light here since yesterday so you are not missing anything
    at least you are lying down
    you've crossed?
    please buy bread
    if the shop is open
    at work
    later
    15 mins lang daw
    Lads Aoife is up for Player of the Month with the Leader, voting here til Fri \
    https://vote-contest.example.click/a7
    do I have to register
    done, she was on 31%
    she didnt get it, young one from Newcastle West won
    is she in for the county trial
    I can bring two if you're stuck
    Contributions close Friday 5pm. 2,000 plus 200 late fee from last month
    Paybill as usual, account ES9121000418450200051332
    Then write it in the group so that the chair sees
    mum new sim, other one ran out of contract. save this
    tom
    Tom who. I have had these messages before, my son would ring
    im in a lecture
    Sorry darling. Saved. You sounded bunged up.
    hey coming for the dresser around 6
    traffic, 6:40
    at the gate, code says invalid
    press # after
    thurs she said, river's up
    put me down for 3 smokeless if you see her
    will do
    no im alright
    she's moored up at Crofton for the night
    likely
    can u send me 60 now pls
    app wont let me in
    parking and something to eat, been in a&e with mum since 3
    how is she
    can you throw 450 to the concreter for me
    TR330006100519786457841326
    my limit's cooked today
    Sir for society WhatsApp on office PC please open linked devices on your phone and scan, I \
    am at the desk
    coming down in 10 minutes
    It is showing QR again, old one expired
    working, thank you sir
    cook is not coming tmrw
    third time this month
    her kid has fever
    ok ok then leave it. we order
    yea til 8
    who with
    the one who hums
    oh god
    did Mrs Pugh settle
    made her toast
    aw
    have you seen Janets put me on Xmas eve AND boxing day
    im not doing it
    say that to her then
    you wont
    i wont no
    can you remind whoever's on earlies that room 9 cream is finished, pharmacy opens at 9
    oi can you chuck us 300 till thurs
    payid +31 6 48843734 its my sisters, mine's overdrawn and they eat it
    haha ok. sent
    just put it back in your account
    you on the same swing as me next month
    Hi, rent for October shows as £695 but it went up to £720 from the 1st
    nobody told me
    Letter was sent 28 July
    thats the old flat number. can I pay the 25 with november
    I'll ask the landlord
    can I see it first
    I'm in Galway til Sunday, the housemate can show you
    then I'll pay her Sunday
    is it gone?
    still here, the other lad pulled out
    Salaam, what's the alarm code for the back hall, the plumber's here
    392699 but press the tick after
    beeping
    ok stopped
    Grace send the driver 3k now, he's at the petrol station and his fuel card is declined
    in a meeting, don't call
    Sent. I need the ETR receipt
    Poll for disco date please fill in by weds https://vote-contest.example.click/a7
    oh sorry, changed the settings, try now
    done. Can't do either really
    nobody can
    yes dad when i was over sunday. for the photos
    ah
    theres two
    two??
    one says Edge
    Are you off book yet
    act one yes. act two lets not discuss
    Malcolm will have a stroke
    in the vestry with the nativity stuff
    is it a 7 or 7.30 start tonight
    I'll be late from work
    Can you front the hire deposit, 220? Treasurer is on a cruise
    I'm still owed 60 from Oklahoma
    Paid direct to the shop
    Has Ken paid you?
    did it. Q7 makes no sense
    none of it does
    do you want the leeks or shall I give them to Vi
    wait
    NAH
    i told u
    can u send me the code it sent to ur moms phone
    what code
    shes at work n she said no more
    plsss
    any chance of a wee sub til friday
    not the old account theyve shut it NL91ABNA0417164300
    ive 30 i can give you
    its monday now sorry
    aye
    awake?
    hers or yours
    mine. 3rd feed
    mine only takes the left side what is that about
    did the mchn say anything about weight
    4.9 so fine
    look at him
    the chins
    are you doing the swim thing
    theres one in Preston, 22 a class
    is it warm
    think so
    jealous
    locked out of insta it wants a selfie video lol
    like 6 times
    did it work
    took a day. back in, if you got a weird "new login" email from the shop page that was me
    up?
    down 40 percent
    200 quid
    could have had a nice lunch
    selling half when it hits 80
    are you coming sunday or not
    after 2
    Sir amazon delivery, OTP please, at gate 2
    flat?
    C 704, leave with guard
    Hi Mrs. Kaur, could you confirm that in writing, just being careful
    I will drop a letter when I come for the furnace
    got the letter, thank you
    cleats + registration = 174, your half 87
    didn't i pay registration
    venmo'd
    thanks. pickup at 5 not 6 sunday
    Ate kailangan na po ng down payment sa ospital 15k
    gcash ng asawa ko +31 6 75794041 yung akin may limit
    exchange house closed na, bukas ng umaga
    sige te
    Flossie is in the calendar final! heart the photo http://dance.example.live/v?id=3
    dont have facebook hen
    its on the website now too http://dance.example.live/v?id=3
    done, page 2 next to a whippet
    thanks pal
    who won
    a cockapoo fae Kelso
    round the back by bins
    which set
    short one, no Abba, bride hates it
    Hannah, she has the charts
    money
    140 each, cash on the night
    Which Mercy
    Accounts
    Fine come to my desk
    Your renewal is ready, £412.60, due 3 Dec
    last year 355
    cancel the auto renew please I'll look round
    Stubs and cash by weds please, I'm missing Col, Fran, Big Dave
    £10
    sold three tickets. can i just give you a tenner
    left it in an envelope at base, with stubs
    wrong chat sorry
    right ladies final balance is £148 each by the 1st
    monzo or sort code 20-45-45 account 73219846
    that was before the boat
    what boat
    i didnt
    7 to 2
    i cant do 148 kirst honestly
    you could skip the boat and meet us after
    where does it get in
    ok ill do that then
    sorted x
    got it x
    they say name don't match, you put Beverly, ID say Beverley
    cho. ok I will call them
    office close 4:30
    you see game
    half. fell asleep
    0-0
    bad half
    who scratched the reach truck
    they checking camera
    let them check
    break at 2?
    2:15, Marek first
    hey sorry to ask u, can u lend 25 for taxi
    bus is not coming
    mate just woke up. did you get home
    walked
    anyone need euros? landlord wants crowns
    400
    sure, 6pm by the metronome
    running 10 late
    Sad news, Nora Healy passed. Removal tomorrow 6 to 8 https://www.example.org/news/4417
    the mass only, I've the cattle
    I'll collect you at ten past ten
    If you got a message from me about gift cards Sunday, ignore, my account was hacked
    I thought it was weird you called me "dear"
    ugh
    yes and the two step thing
    report it?
    district IT said don't bother
    Noted. Do I need good conduct?
    Receipt of application is okay
    mam wants to do the sandwiches
    she's after buying the ham
    for the love of god
    then tell her yourself
    no you tell her
    she is in her eye
    compromise. she does the cake
    and you collect auntie Pat from the bus
    MC election e-voting opens 10 am, link from NSDL will come, sample \
    https://vote-contest.example.click/a7
    it is asking OTP on wife's number, flat is in her name
    then she has to vote, one flat one vote
    she can do from there
    she has voted, don't ask whom
    its declining my card lol
    Jess its 54 dollars
    new card comes friday
    it came saturday
    This is Ron, I'm using Pam's phone as mine has packed up
    Sorry I didn't think
    No no. How are you keeping
    Up and down. Daughter's here till Sunday
    I'd like that
    Tuesday at mine, bring your nine patch
    I've done seven
    Ma balance is 46,500. Moniepoint sort code 20-45-45 account 73219846
    I sold only one bag today
    20 sent. Balance Saturday by God's grace
    ok ma, Saturday
    so are we doing this or not
    who's driving
    Sai has the Ertiga but his wife said no
    classic
    9k for 3 days
    bus then, sleeper, 1400
    uncle
    you're older than me
    by two weeks
    checking
    4800 one way on the 14th
    ask Priya
    Priya says office release on 15th
    there is ALWAYS a release
    january
    can someone pay the physio for Tilly now, $95, ill fix you up tonight, stuck on the Monash
    left my purse at home sorry
    they said pay next visit is fine
    Hi 4B exterminator is 60 each apt zelle me
    He said tenants
    Have him put it in writing then
    he says forget it
    he is paying. guy comes thurs 8 to 12
    I work thurs, use the key
    ya spark plug tu?
    na brake pads
    tayari
    The 08 is stalling on the crossover again
    Clean the frog
    Cleaned it
    Trevor wired it, that explains it
    Are we open Sunday
    I did the door last month
    I'll ask Clive
    for voicemail off dial ##002#
    good now nobody gets that woman's voice
    works. ta
    can i pay thurs
    Yes no problem
    Jaheim will not be in tomorrow, dentist
    I will bring it myself
    The group is presenting Thursday at 10
    He will be there. Does he need the board
    Mr A had soup only. pad changed 7
    meds?
    ok write it in the book
    hon ito number ko sa barko habang nasa singapore
    sino to
    ano nickname ni bunso
    Potpot. nawala signal
    trap tags came
    put em in the shed
    did
    you register in the app lah
    my app login expired, it needs your otp
    350896 hurry only 3 min
    Waikite school is in the running for new library books, vote daily till Sunday \
    https://vote-contest.example.click/a7
    email only?
    third! 2000 worth of books
    The meal bill is three months behind, €1,312
    I posted a cheque
    Give me the account so
    It says no such account
    Gone now. Cancel the cheque if it lands
    I will, thanks Tom
    it wont take my password
    the aol
    whats it say exactly
    says too many tries
    ok its 30
    hit forgot password
    the landline?
    click "try another way"
    it says it sent a code to YOU
    it says new password
    make it something you'll remember but not the dog
    ok im in. 4,112 emails
    flour came
    only 6 bags
    we need 8 by weds
    ring them?
    you ring, i got snotty last time
    where abouts
    by the b&q
    i can take the fare
    shes going airport 7pm flight
    6 mins
    here which side
    hazards on
    half
    19
    make it 25 i need recovery
    recovery wants 90 my card not working in his machine
    ask control they have account with him
    ok done they sorted
    its on the form
    ends in C
    yes with Dean, he said ok
    I need it from Dean
    he will text you
    better masi. still can't talk
    Take haldi doodh
    Put honey
    how do you make that rasam, the pepper one
    Tamarind lemon size, soak
    One spoon then
    Jeera pepper garlic crush, not grind
    no mortar here
    dal or no dal
    For cold, no dal
    its the tomatoes here
    Did you call your mother
    tomorrow, voice is gone
    who's that asleep in the covers shed in the club photo, people say you
    wasnt me, I was umpiring
    Baz had my hat
    secretary wants names for the caption
    put "member resting"
    away that weekend, swap me
    Hello Mrs Whitcombe, Park Lane Dental here. Mr Shah is away on the 14th, could we move you \
    to the 16th at 9.10 or the 21st at 2.30?
    21st please
    Is the hygienist still £62
    £64 from this month I'm afraid, payable on the day
    two polyps, took em, see you in 3 years
    good deal
    that drink is something
    how's the deck
    framed out the left side
    Inspector came, didn't even get out of the truck
    yep Bill
    said looks fine from here
    composite for the boards
    which brings me to it
    my account's on hold, somebody in Florida bought a jet ski with it
    300 till Friday?
    could go straight to the yard, zelle +31 6 63362713 its under Hostetler
    a used one even
    man I can't, just did the transmission and Kathy has me on a leash
    ask Ray he got his bonus
    then tell him that's how he pays it
    he did
    picking up boards at 4
    did you leave a grey coat here
    no mine's navy
    Auntie Bev?
    Bev is a 10 this is a 16
    wear it then
    Hi its Gary Tranter plumbing this is the new works number, other one went down a drain \
    literally
    Hi, sorry how do I know its you?
    That'll do
    Monday still ok?
    monday 8ish
    nan it's sent u a netflix code can u send it
    Who is it that has sent me
    netflix
    It says 039050 expires in 15 minutes and I think that was 20 minutes ago
    ok ill do it again look now
    Evening all, our chippy is up for the Gazette's best fish and chips again. Coupon in \
    Friday's paper or online here https://stem-dans.example.top/nl takes two mins
    Do you have to register
    Just email, they'll pester you with offers, tick no
    I didn't see that
    Tim I've had my bag nicked at Kings Cross, can you buy me a ticket to Leeds, the 18.03, \
    email it me
    Text doesn't sound like you
    who do you think
    ring me
    The 18.03 is £118 single that's robbery
    second robbery today
    There's a 19.33 at 54, can you wait
    Sent to your hotmail
    Took me ages, card wanted the app
    TR330006100519786457841326 Moorside JFC, put child's surname as ref
    Is that with socks
    Shirt shorts socks
    Paid, ref Okafor
    Ta
    Can I give cash for the other one, his dad's paying and he doesn't do online
    Yes in an envelope please with name on
    Hi Rev, the alarm's going and I'm at the vestry door
    Have you the fob
    Fob's dead
    What's the panel code
    Try 4471
    1744
    I'll ring the company to say false alarm, they want a password, do you know it?
    Not a clue
    Try Marion
    Again
    Did you do mine
    Owe you one
    You owe me about nine
    Slugs have had your lettuce by the way
    There's a stalk
    Hi Graham, Lynne from Teasdale & Co
    Still need your P60, the van finance statement and mileage
    Graham, got the P60, no mileage
    its in the glovebox
    sons got the van
    Before the 20th please or I'll have to estimate
    can you read it
    Is that 11,400 or 17,400
    11
    Your bill on account will be about £1,140 by 31 Jan, HMRC's details are on the letter, use \
    your UTR
    and yours?
    £360 inc VAT. Note we've moved from Lloyds, new details are on the invoice, please ring \
    the office if unsure, don't go by a text
    Very good
    See you in April
    Hello Mr and Mrs Aldous, just confirming Friday 7th, check in from 4
    There is, in the airing cupboard, mattress is new
    and the balance
    Transferred this morning, ref ALDOUS07
    Received with thanks. Key safe number follows the day before
    what time you getting to mums
    park round the back theyre doing the gas at the front
    different gas apparently
    you have
    since easter
    hello this is Ken. new number old one in the canal
    your husbands father
    Hello Ken!
    What happened
    slipped out of top pocket
    Martin says you rang him from the marina phone about it already so you're genuine
    can you put it in everyones phone i cant do it
    Done the family
    You'll need to tell the bridge club
    Did you do the 94
    what are your details again I've a new phone
    sent 60 the rest when the pension comes
    At Riverside ER with Dad, he's stable
    Can you zelle me 60, they won't take my card in the garage and I gave mom my cash
    They think its his gallbladder
    zelle says new device wait 24 hrs
    Try cashapp?
    ok did that
    which floor
    not till 6 they're doing a scan
    First Methodist pie poll is up!!
    vote for Deb's rhubarb http://dance.example.live/v?id=3 closes Sunday after service
    It's the church website Carol lol
    I know but I got burned in March
    I'll do that
    did she use lard
    Afternoon Cllr Marsh. For the planning group you'll want it on the laptop
    In the app on your phone: Settings, Linked devices, Link a device. On the laptop go to the \
    web page and scan the square
    It has come up with my photos
    You're in the camera app. Back one
    Both working
    It says Linux, is that right?
    Hymns for Sunday when you have a minute
    14, 203, 361 and 77
    77 is the one nobody knows
    To the usual tune or yours
    usual
    Hi Pat it's Mike at 14, the DPD man wants the 4 digits for your box
    Coffee machine
    Oh!
    He's happy
    It's in our porch, heavy
    Derek will come with the sack barrow
    whats up
    transmission on the truck is 1k and payday's the 15th
    I'd have to move some from the tax money
    Is it the shop on Elm
    yeah Hoover's
    they will with 200 down, i've got that
    well there you go
    Someone has got into the Facebook page of the wool shop. Any message about a giveaway is \
    NOT us. Don't fill it in please
    Oh Jean
    What did it ask for?
    Ring your bank on the number on the back of the card, now
    Done, they've stopped it
    New card in 5 days
    John someone's dented the trailer, was it you on Saturday
    Not me, I brought it back to Norman's at 5
    Mine's silver
    Norman's gate is green
    Ask Norman then
    Ref fees for spring $42 each family please by Fri, Venmo or check
    which venmo, there's three Kristas and one of them is in a bikini
    not that one
    since when is Todd treasurer
    can you call
    I don't read minutes
    nobody does
    ok and why 42, it was 35
    Last week there was one ref and he was on his phone
    I wrote to the league
    he is
    sent 40, had it in my head it was 40
    I'll put the 2 in, bring orange slices Saturday
    did you do the caddy
    can you get bleach
    thick or thin
    and dog food not the fish one
    Voting open for the calendar pics www.ballet-vote.example.site/k, mine's the tractor
    it's the Rotary page Jim, you've been on it
    it had a padlock
    voted
    We paid the mole man on the 4th
    Which account did that go to please
    Good, that's right
    thank you Doreen
    They're letting Mum out today
    she can't do the stairs
    Bed's needed
    hospital transport?
    Private one can do 2pm but want £165 now or it goes
    I've got 30 in the account till I'm paid, can you do it, like in the next ten mins
    Marches Patient Care sort code 20-45-45 account 73219846 ref GRIFFIN
    barclays wont, new payee over 100 needs the card reader and that's at home
    Oh for
    +31 6 02806129 ask for Bev
    Done with Bev
    I said one
    Ring her back
    rung
    She's home, she's in her chair, she wants to know where her other slipper is
    Do you want rhubarb
    all of it
    not duck ones
    No the ducks have gone to Malcolm
    hey Terri, no offense, what did you bring to thanksgiving
    green beans, and you said they needed salt
    they did
    Joyce can I ask you something
    It says I have a linked device, Mac OS, active today 6.40am
    uh oh
    Did you click anything lately?
    Only the prayer chain and your cat video
    It says logged out
    have you changed the pin
    I don't think I have a pin
    OK did that
    Joyce
    She used her laptop at my kitchen table Sunday to send me the bulletin and never signed \
    off
    She called me mad as a hornet because it quit on her
    oh thank the Lord
    well now they've all checked theirs
    Have you had an email from the Travelodge
    I need the number for the app so we can do check in, it's under your name
    LNDN 7714 02
    "not found"
    oh that's it
    Hi, invoice 1172, tap and callout £96, due 14 days
    hi can you resend, my wife archived it
    Cheers
    u on hot or cold tmrw
    swap?
    my wrist
    go on then but I'm not doing the jellies
    oh fine
    is my tabard in your car
    whats it smell of
    gravy
    mine
    again, she was in at easter
    different one
    hairnets
    and can someone find the probe thermometer
    its in the custard jug dont ask
    Tuesday please, my brother flies in Sunday
    Confirmed. We need the green form from the registrar by Friday
    My husband will bring it
    He paid by card when he brought the form in
    Yes he did, thank you. The organist would like the hymn list when you're able
    gave Stu a twenty on the night
    stu says that was for the chips
    it was not
    well
    he's found it
    I owe you a fiver
    So where do we take the fines money
    Post office counter in Ludlow, paying-in book is on its way
    I know. It still has to be banked
    Very well
    Sorry to bother you on hols
    NO
    I've turned it off at the street
    thank you thank you
    Got Ahmed from number 3's plumber, he wants £90 to come out on a Sunday
    shall I say yes and you pay him?
    Transfer he says
    ES9121000418450200051332 A K Heating
    I've seen the van and spoken to him on the step
    compression joint
    he's left you the old one on the windowsill
    the mailbox?
    the flag pole is 4 inches too tall
    too tall for what
    get half n half, and batteries for the smoke thing
    9 volt?
    whatever it takes, it's been chirping since 3am
    no that's a AA pack
    ok got both
    a lot?
    a dog's bowl worth
    it's the AC line
    which towel
    not the good ones
    Yes baby it says 257306
    now on your phone go to the address on the screen and type that in yourself
    My phone's not with me it's charging
    Earl did it but his page is in Spanish
    that's ok as long as the TV says connected
    It's got our faces on it now, praise Him
    ours went Monday
    yes got you, and the Parrys
    tom never pays anything till the disco
    paid!
    with 4p extra
    It messaged me Sunday asking was I busy
    And were you
    Good. If anyone asks for money in my name ring me
    how far are you
    p. 40
    they get off at 60
    for good?
    briefly
    You at mums?
    Since 8
    Anything in it
    Eleven fondue sets
    Not joking
    keep that
    Already in my car lol
    I thought the estate was doing it
    Nothing comes out till probate, solicitor said March at best
    So who's paying
    86.66 each, call it 87
    I've put it on my card
    What about Carol she had the caravan money
    don't start
    I'm not starting
    My card's been stopped, someone bought trainers in Croydon on it. New one Weds
    you can transfer without the card you muppet
    not till I get back in the app, it wants a photo of my face and says I'm not me
    87 sent
    face accepted at third go
    Hello Petra, hall invoice for Oct attached, 5 sessions @ £14.50 = £72.50
    Hi Barbara only 4, the 17th was cancelled for the polling station
    So it was. £58 then. Apologies
    Yes same account, we haven't moved. Ref YOGA OCT
    Paid today
    Thank you. Please note the key safe changes on the 1st, I'll ring you with the number \
    rather than write it
    It's on the agenda. It's been on the agenda since May
    Nits letter going out again, Yr 2
    just Hedgehogs
    it was Hedgehogs last time
    it's always Hedgehogs
    can you answer the gate till 9.30
    surgery app has sent you a code for me. it's got your number
    because you set it up in covid
    514008
    it says enter the memorable word as well
    not the dog
    the first dog
    Hi Nick, ticket 55-1182: your card machine's showing as offline since Saturday
    No problem
    When it's back on, hold the green key for ten secs and it will ask to update
    Leave it on the mains
    Your October statement's in the portal https://www.example.org/news/4417, fees £31.20 by \
    direct debit on the 12th as normal
    what's the login it's my wife does it
    We can't see or reset the password from here
    ok ta
    what's happened
    Ferry wont let van on, booked as a car
    £112 to change and my cards been declined as it's the Irish one
    I've got 30 quid till tomorrow mate honestly
    ok worth asking
    ring the gaffer it's his van
    moaned but done it
    on the 15.40
    Hedge party is Sat 10am
    bring loppers, Ken has the tea
    I've no loppers only secateurs
    I can rake
    plots 14 and 22 are still overgrown, have written to both
    then one month's grace
    Hi Dale, Jess from Harpers. You're first for the Mill Lane flat. Holding deposit is one \
    week's rent £196 to take it off the market
    hi. no offence but how do I know you're Harpers, I got done on a flat in Stoke
    can it wait till tomorrow lunch, i'm on shift
    I can hold it to 1pm
    at desk now with a girl called Jess so ok
    Good afternoon Mr Beale, Fenwood Insurance, your scooter policy MS-44120 renews on the \
    19th
    £84.70, up from £79. Includes breakdown
    I can see that, I'm sorry. They went to the Aldi in Wath
    I was in Mexborough
    I'll take the breakdown off then it's £66.20. You needn't do anything, same direct debit
    hallelujah
    advisories?
    aren't we all
    concert 6 or 6.30
    doors 6, she's in the second half
    get curtain hooks from Dunelm if you pass
    plastic or metal
    Did you get anything odd from me on Tuesday
    It wasn't me. My account was got into, sorted now. If you pressed it please look in linked \
    devices
    didn't press
    Oh dear
    What did they want
    Nobody knows yet
    And is the carol service 4 or 6
    4, because of the Nativity at 6 in Hambledon
    """
}
