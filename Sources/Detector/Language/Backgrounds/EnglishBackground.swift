// 1683 everyday chat messages in English, one a line.
// Source: chats and dialogues written for this project; no real person's messages.
// Licence: Apache-2.0. Written by Scripts/style-backgrounds.py; do not edit by hand.

extension Backgrounds {
  static let english = """
    Hey kiddo. How's the new dorm?
    good!! roommate is named Kaylee and has a fish
    Allowed?
    "allowed"
    Ha. You eat today?
    dad
    Just asking
    i had a bagel the size of my head
    That's my girl
    hey so the check engine light is on
    Steady or blinking?
    steady
    Is the gas cap tight
    how would i know
    Turn it till it clicks
    clicked 4 times
    Drive it a couple days. If it goes off you owe me nothing
    and if it doesnt
    Then you owe me nothing and I owe a guy named Rick
    lol
    LIGHT WENT OFF
    Gas cap.
    ur a wizard
    Thirty years of gas caps
    netflix is saying im not in the household
    You aren't
    ouch
    Your mother says it emails a number. Hang on she's looking
    She can't find her glasses
    theyre on her head
    They were on her head. 555610
    tysm tell her love u
    She says call your grandma
    Called you at lunch, no big deal, just saying hi
    omg sorry i was in lab and then i fell asleep in a beanbag. call u tmrw after 4?
    Works for me
    Bursar's office sent the spring bill. I see 985,50 € but the scholarship isn't showing. \
    Can you ask them
    yeah i'll go in person the phone line is like an hour
    Good. Don't pay anything from the email, go to the portal
    ik they had a whole assembly about it
    An assembly
    there was a guy in a shark costume. "dont get phished"
    I'm paying for this
    40k for the shark
    ok went to bursar. scholarship posts on the 12th, we dont owe til the 20th, lady was super \
    nice
    Excellent work. Want me to pay from here?
    yes pls it just says authorized payer so u should have ur own login
    Got it. Paid. Confirmation number in the folder
    you have a folder
    I have a color coded folder
    can u venmo me like 30 for the chem goggles, mine cracked
    How do goggles crack
    kaylee sat on them
    Then Kaylee
    shes sorry she made me brownies
    Sent 40. Get the good ones
    ❤️
    Mom and I are thinking of coming over the 3rd. Game day. Bad idea?
    parking is gonna be insane but yesss
    Where do we stay
    theres a motel by the walmart thats not haunted
    As opposed to
    the other one
    Booked the not haunted one
    yay
    Do we need to bring anything
    my rain boots, the heating pad, the good scissors, grandmas quilt, that salsa
    So the house
    and u
    also dad can we talk about something when u come. not bad
    Course. Not bad like not bad, or not bad like when you dented the mailbox?
    i think i want to switch majors
    Ok
    thats it? ok?
    To what
    geology
    Rocks
    rocks
    I like rocks
    im crying in the library
    Don't cry. Your great grandpa was in a quarry forty years. It's basically legacy admission
    DAD 😭😂
    u guys get home ok
    Just pulled in. Mom slept from Richmond on
    tell her i found the scissors
    Where
    in the quilt
    That could have gone another way
    lol love u
    Love you too. Check your gas cap.
    bro cook didi is not coming today
    why
    her son is having fever
    ok we'll order
    we ordered yesterday also
    maggi then
    maggi it is
    dont put ketchup like last time you monster
    its my constitutional right
    yaar geyser is tripping the mcb
    again?
    haan. cold bath at 7am, saw god
    call that Manjunath fellow
    his no is switched off
    he has changed it, wait. +31 6 74115917 this is new one, i spoke to him last week
    picked up. coming at 5
    nice
    "5"
    haha yes so 8
    came at 5 only!!
    no way
    element is gone. 850 + 200 labour
    pay him na i'll split
    done. your half is 525, upi kar de whenever
    sent
    not showing
    it says processing
    ok chill my app is also slow since morning
    now?
    haan aa gaya
    standup me kya bola tune, why is Raghav sir looking at me
    i said login bug is with you
    it is with YOU
    i thought you took it on friday
    i took the *logout* bug
    oh
    da
    sorry sorry ill tell him
    tell now before my appraisal becomes a condolence meeting
    😂 told. he said "ok"
    with full stop or without
    with
    rip
    swiggy guy is at the gate, youre home na
    ya he is asking otp, its your order, send fast
    oh ya its in my app. 979151 tell him this
    told. whats in this its so heavy
    watermelon
    you ordered a watermelon
    it was on offer
    whole
    there was no half
    my appa is asking if we have purifier or bubble top
    bubble top
    he doesnt trust bubble top
    nobody's dad trusts bubble top
    he is sending a purifier
    from chennai?
    by bus
    i love your father
    weekend trek? kumara parvatha
    leeches
    its not season
    last time also you said its not season, i donated blood
    salt le jaayenge
    who all
    me you Shruti Akash maybe Ritu
    Ritu is coming?
    achha ab interest aa raha hai
    i just asked
    "i just asked"
    shut up
    forest dept permit link, fill your own aadhaar part, i filled group name \
    https://paypal.me/x/250
    is this the real site? it looks like 2003
    its government da obviously it looks like 2003
    valid
    filled
    350 per head, pay at gate
    akash cancelled
    "work"
    he has PS5 delivery on saturday
    lol thats why
    woke up?
    oye
    bus is 10.40
    i m at majestic
    platform 4 near the banana guy
    i have bought bananas
    pick up
    PICK UP
    auto mein hoon 5 min, phone was under the bag
    5 min from where
    townhall
    run
    knees are finished
    but sunrise
    but sunrise, haan
    and Ritu gave you her gloves
    it was cold
    she gave YOU though. i was also cold
    you had banana
    😂
    salary credit hua?
    nope. yours?
    nope
    HR ne mail kiya, bank holiday so tmrw
    ok then rent goes day after
    owner aunty will send good morning flower with hidden meaning
    she already sent. lotus
    lotus is serious. rose is reminder, lotus is final
    paying from savings before she reaches the temple photo
    purifier came
    installed?
    ya. there was a letter inside from uncle
    what letter
    "Please change the candle every 3 months. Do not waste water. Eat well. – Appa"
    ...
    i have something in my eye
    same bro
    Good morning. Scaffold is coming tomorrow 7.30
    Morning Marek, great. Do I need to move the car?
    Yes please
    Will do
    Scaffold is finish. Nice guys. They take your rose little bit sorry
    It's ok, it needed cutting
    They cut very much
    I've seen. It's more of a stick now
    It will grow
    Steel is delay. Thursday not Tuesday. Company say lorry broken
    Does that change the end date?
    One day. I work saturday if neighbour don't mind
    I'll ask Pam
    Pam says fine but not before 9
    9 is ok. I bring her cake
    Today we open the roof. Weather is good until friday
    Exciting. And terrifying
    I put tarp double
    Invoice number 2 is in your email. 5.000 TL. Is for steel and first floor boards like we \
    say in contract. No hurry, this week
    Thanks. Same account as invoice 1?
    Yes same. NL91ABNA0417164300
    If ever is different you call me first, my friend had problem with hacker in email
    Good shout. I just checked, it matches
    Paid just now, reference LOFT2
    Thank you. I see it
    Hi Marek, sorry to message late. There's a drip in the back bedroom
    Big?
    Like every 5 seconds
    Put bucket. I come 20 min
    You don't have to come tonight!
    I come
    You're a hero
    Dry this morning, thank you so much
    Wind lift corner. Now is 40 screws
    Tea and bacon sandwich on me
    Two if possible, Darek is also here
    Three
    You must choose stairs. Oak or pine paint
    Difference?
    Oak 900 more. Pine is ok also. In my house is pine
    Pine then. I trust your house
    My wife choose
    I trust your wife
    Link for windows, please look at size and colour before I order, when order is made no \
    return https://papara.com/x
    Anthracite outside white inside, yes. Is the left one opening the right way?
    No!! Good you see. I change
    Phew
    I say thank you. That is 600 pound mistake
    Inspector come wednesday between 10 and 2. You are home?
    I'm in the office. Key safe ok?
    Yes but I forget the number
    179659, slide the cover down hard
    Ok. I scratch from paper after
    Thank you
    He pass it
    YES
    He say very good fire door. He open and close many times
    High praise
    He is not happy man normally
    I call you 2 times but is nothing, only ask where is the paint
    Sorry, school play! It's under the stairs, green tin
    How was play
    My daughter was a sheep. She waved all through
    Best sheep
    I must go to Poland from 3 to 7. My father is in hospital
    Oh Marek I'm so sorry. Go, don't worry about anything here
    Darek will do plaster. He is better than me in plaster but don't tell him
    Secret safe. Thinking of you
    How is your dad?
    Better. He shout at nurse. So better
    😊
    He ask what is "loft". I show him photo. He say why they don't buy bigger house
    He's got a point
    Last invoice. I take off 80 for rose
    You don't need to do that
    Is already print
    Then I'm buying another rose and naming it Marek
    Ok but plant far from scaffold
    First night up there. You can see the bridge from the bed
    I know. I put bed there in drawing because of it
    Honestly thank you
    If you have friend with roof, you have my number
    Chechi did you reach
    Reached. Rain is too much
    Amma ok?
    Amma is shouting at the coconut man
    haha then ok
    how much he is asking now
    60 per tree!! Last year 45
    Ayyo
    I am on nights this week, if I don't pick up that is why. Message only
    Ok mole. Eat properly before going
    I ate puttu from packet
    Packet puttu. Appa is turning in grave
    with banana
    Slightly less turning
    Roof tile man came. He says whole back side to be changed
    How much
    One lakh ten
    get one more quote no
    I told. Jose's cousin will come on Thursday
    ok
    Jose's cousin says only 40 tiles broken. 18,000
    see!!
    First fellow wanted to do his daughter's wedding on our roof
    I'll send my half today. still the federal bank one?
    Yes same one. FR1420041010050500013M02606 if you lost it
    I have it saved
    sent, it says 1 to 2 working days
    No hurry, he is from church
    Reuben lost first tooth
    My goodness!! Send photo
    he wants to know if tooth fairy pays in rupees for ammamma
    What did he get
    5 dollars
    FIVE. For milk tooth?
    that is the rate here chechi
    I have 28 teeth. Tell fairy
    Parcel came, customs opened it and closed it with so much tape
    everything is there?
    Vitamins, chocolates, Amma's cardigan, your face cream is there but who is it for
    for YOU
    Ah. I thought by mistake
    you are impossible
    the courier is asking for feedback?? you got something
    One SMS came saying pay 25 rupees to release parcel. But parcel is in my hand
    don't touch that, it's cheating people
    I am class teacher of 9B mole. I know cheating
    😂😂
    Amma wants to speak. She is asking why you are not on video
    I just woke up. looking like a ghost
    She says she has seen you since birth
    ok calling in 10
    she looked thin
    She is eating. It is the camera
    chechi
    Ok slightly thin. Sugar was 210 last week
    why you didn't tell me
    Because you will not sleep
    I'm a nurse, I never sleep. send me the report pls
    Sending. Doctor has changed the tablet to twice
    ok this is fine actually. recheck in 2 weeks, fasting one
    Yes sister
    don't yes sister me
    Anna's college fee to be paid before 30th. I am short by 20,000, chitty is coming only on \
    5th. Can you help till then? If tight leave it, I will ask George
    why will you ask George. sending now
    I will return on 5th itself
    return it in banana chips
    That is many banana chips
    I know what I said
    came?
    Came. Fee paid. Anna is saying thank you aunty with 14 hearts
    tell her study
    She is watching Korean people cry
    visa for Amma got approved!!!!
    Praise the Lord
    three months visitor
    She has started packing. It is only pickle
    they won't allow pickle chechi
    You tell her
    no YOU tell her
    I am only the elder daughter. I have no power
    for the online form I need the code that came to your mobile, I put your number for Amma. \
    it's only for the declaration, I'm on the page with you on speaker?
    Yes wait. 868563
    done. submitted
    It says immigration in English, Hindi and worry
    She went inside. Wheelchair boy is very nice. She has already asked his marriage plans
    I'm at work counting hours
    She wore the cardigan. 34 degrees
    of course
    she is here
    sleeping in Reuben's bed, he's on mattress
    they took the pickle
    Noooo
    she gave the officer full recipe
    That is our mother
    You about
    Aye
    Home rang. Mum had a fall
    Bad
    No. Bruised. They've her up in the chair
    Right
    I'm heading over at 2
    I'll go the night
    Seen her
    How was she
    Thought I was da
    Ah
    Told me to shut the gate
    What did you say
    Said I'd shut it
    Good man
    Solicitor needs the two of us to sign for the attorney thing
    When
    Thursday 10 or Friday 3
    Friday
    Bring your licence and a bill with the address
    What bill
    Any bill. Electric
    Comes on the phone
    Print it
    On what
    I'll print it. Send it to me
    Sent
    Home's fee is up from the first. 985,50 € a month. It comes out of her account but there's \
    a top up between us of 120 each. Ok with you?
    Do you want the details or will I take it and you square me
    Square you
    Dead on
    Heifer calving
    Can't make Friday if she's still at it
    I'll ask can we move it
    Monday 9?
    Bull calf
    Nice one
    Big. Near broke me
    And the heifer
    Grand. Up and eating
    Mum would like to hear that
    I'll tell her
    Called you there
    In the parlour. What
    Just to say signed copies are in the post to you
    Did you get a text from a delivery crowd wanting 1.99
    Don't pay it
    Didn't
    Good
    Haven't had a parcel since 2016
    Home has a new system on the door, you need the number to get out as well as in
    What is it
    580879. It's on the picture of the boat too, backwards, so the residents don't get it
    Mum'll get it
    She did. Wednesday. They found her at the bus stop with her handbag
    Where was she going
    Home to shut the gate
    Jesus
    I know
    Took the calf photo in
    And
    Knew the breed. Knew the field
    Really
    Called me Declan
    Your own name
    First time since Easter
    That's great
    Had to go sit in the jeep
    Her birthday's Sunday. Cake at 3. Can you bring Aunt Bridie
    And a clean shirt
    Pushing it
    Good day that
    It was
    Bridie and the accordion
    She only knows the one
    Mum sang all of it
    Every word
    Night Declan
    Night
    Top up sent. Three months of it
    You didn't need to do it all at once
    Sold the calf
    Ah you didn't
    Had to go sometime
    Don't tell Mum
    I'll tell her he's in the far field
    Is the gate shut
    yeah whats up
    oh yeah thought it was spam. 105-968
    tell me about it, mine's on its last legs
    depends how much lol
    bloody hell
    fine but i need it back before my rent goes out
    other half of what
    just rung your missus and she says youre at work with no phone. who is this
    Just walking the dog. Everything all right love? x
    Which website? I'm hopeless with those
    That's a lot for something online Sweetheart
    Whose wedding?
    I think I've done it, it says Thank You
    You know I can't keep anything from your father
    Oh no. Oh I feel sick. I sent them the money
    Depends if it involves babysitting lol
    Babe what?? Why
    Omg are you ok? Which gym, you cancelled your membership
    Right. What did you call my ex?
    It's one word and you invented it
    The word Daan
    Yeah thought so. Screenshotting this and ringing her sister
    Second half only. Dreadful refereeing
    Got the heating on already, don't tell the wife
    You? You keep cash in a biscuit tin
    Ha. What's it paying then
    Sounds too good to be legal
    I don't follow. Why would a withdrawal need paying in?
    Let's have a pint Thursday and you can show me
    If it truly is same day I'll do it when I'm in
    Right, that's gone through. Shout when it shows
    Hi Mia, yes, just finishing the Q3 deck
    Sure, what denomination?
    Should I put it through procurement?
    That seems unusual, don't they want the physical cards?
    Happy to, but policy says I have to hear it from you by phone first
    ye
    thats backwards lmao
    for what
    u said u quit fn
    say smth in our code
    cooked. whoever hacked Tom ur trash at this
    Not at all old chap. What can I do for you?
    I should think so. Nothing wrong I trust?
    How much are we speaking of?
    They do that. Very well, give me the particulars.
    Done, though the machine made me confirm three times.
    Understood.
    you bought everyone a round 40 min ago
    come over then ill give you a twenty
    at half ten at night
    what position did you play tonight
    you were in goal. nice one, bye
    Grand, in the jacks queue at Tesco. What's the story?
    Jaysus. Has the car gone again?
    Sure didn't Da get that done in March
    He'll love that. Is it the usual number?
    I'd only 150 in it so that's away to you now
    Right so, I got the last hundred off Ma, that's the lot
    Just woke up to pee, what's happened?
    Oh my god are you hurt
    I'll ring the hotel and give them my card, which is it?
    Every hotel does
    That's a British account, Barcelona??
    why won't you answer my call
    Your mum picked up. You're in your bed in Leeds
    for you always x
    no probs, send me the deets
    one sec, app's updating
    eh what
    omg. another 30 secs and it was gone
    Aye go on
    You what
    Does our Karen know?
    I don't like that one bit
    Your anniversary was June
    She gets seasick on a pedalo
    I could do 500 tops
    700. And I want it in writing
    My banking thing's flagged it as a personal account
    Not ticking anything. What's the boat called
    What did you drop on my foot at the wedding?
    Sorry in surgery all day, is this still live? You don't normally say hello to me lol
    NO WAY for saturday??
    hell yes
    yeah righto whats his payid
    comes up as some crypto exchange?
    nah thats dodgy as
    oath fine its done, better be good seats
    No trouble, I was only doing the crossword
    There is one here from just now. It says 764015
    Any time. How is the hip?
    The thing logged me out and my grandson had to set it up again, did you do something to \
    it?
    the one that says never share this code with anyone?
    why would u use mine
    and its my whatsapp, im not thick
    tell Mia to change her pin when she gets her acc back
    Yes God willing. Same link?
    I have a message but it mentions WhatsApp not Zoom
    Then it is 298-303
    Pastor has just said from the pulpit not to give codes to anyone!
    Aw of course! where do I click
    that's odd but ok
    got it 365108
    tell her I'm rooting for her
    erm why did it just sign me out? took me ages to get back in
    Is that the one from WhatsApp?
    Not comfortable with that. Give me a quick bell?
    Then I'll hand it to Mrs Patel at pick up
    There isn't a coach, they're walking to the museum. Whose chat am I in?
    always suspected
    is that a thing now?
    this? 088-803
    hang on its kicked me off on my tablet
    Oh you clot! Did you fish it out?
    Your brother says rice is a myth
    Shall I pop it over to your account?
    Since when have you had a plumber, you rent
    Which child is this please? I'll need your middle name
    Righto. Which one of you?
    That'll be the cat then
    Paid.
    Rang the house. Your old number works and so do you. I'm on to the police
    Hello darling who is it
    Is that Daan
    Lovely to hear from you. Did you get the socks
    I sent you a voucher not socks
    You want to speak to your mother about that
    I'll get the neighbour to help me with the bank
    That settles it. Goodbye.
    shit are you ok?!
    ill just book you an uber, which station
    since when
    send a voice note
    stay there im coming to get you then. which station
    Good afternoon, safe journey. How can I assist?
    Which supplier, and do we have a PO?
    New payees require a call back to your registered mobile
    I'm afraid I can't override it for anyone
    Hi Auntie! They're growing like weeds. How's Lagos?
    Ha I bet. Mum says you're building
    Send pictures!
    Oh. Have you asked mum?
    What did you use to sing when you plaited my hair?
    It was every single Saturday
    My auntie would've sung it down the phone. I've got her on video now and she's livid
    same haha worth it
    hows it 1.250 euro I only had a starter
    ...fair
    done
    Can I do it on the 3rd? Waiting on student finance
    alright ill borrow off my sister
    should be there now
    adulting is a scam
    Are you on your own? Want to ask you something
    Just me and the telly. What's wrong?
    Boiler's packed up and the quote is horrible
    Oh no, with the baby and all
    I hate asking but could you lend me 850 zł till Dan's bonus comes through end of the month
    Course I can. Don't be daft
    I'm welling up. Honestly thank you
    Same account as when you did my car?
    Yep hasn't changed
    It's gone over. Now put a jumper on that baby
    We'll have you round for a roast to say thanks, and you'll have every penny by the 30th
    With Yorkshires or it's not a thank you
    Dear all, choir subscriptions for the spring term are now due.
    The amount is R$ 850, or half for concessions.
    Please pay by bank transfer to TR330006100519786457841326 (M. de Boer) using your surname \
    as reference.
    Hello Daan, could I bring a cheque on Tuesday? I don't do the online.
    Of course you may. Nobody is being chased!
    Bless you. See you by the piano
    One more thing, Doreen, the raffle float is still at yours, could you bring the R$ 850 \
    along too?
    Heavens, it's in the biscuit barrel. I'll bring it
    defo. what are we getting
    where do i ping it
    pinged. did a 15 cos shes saved my bacon so many times
    on it
    Ooh yes what make?
    Could you hold it till Saturday? Will you take 20 less?
    Sold!
    That's really decent of you
    Son.
    How much has the pub taken this time
    It was not textbooks
    I'll send Rp 500.000 and you ring your grandmother today
    Your mother can see this
    lol what's the damage
    I used the hot tub
    Sent w a beer emoji
    Tyler pays in pesos and promises
    Wasn't it on the news? yeah no worries
    the peonies ones?
    ordered, coming friday
    dont bother, call it your birthday pint
    Pick up!! I'm at the checkout
    was on a call whats up
    My card's been declined with a whole trolley. Can you put R$ 850 in the joint account \
    quick
    ringing you
    Thank you darling. There were nine people behind me tutting
    the British at war
    I'm never going back to that Lidl
    what was wrong with the card
    Bank froze it because I bought a tent online. A TENT
    You couldn't grab my parcel from the InPost on your way could you
    sure whats the code
    942162, it's the one outside the petrol station
    screen says wrong code
    Ugh sorry, that's last week's. Try 392-773
    boom. door 14 popped open
    Hero, I'll make you a brew
    Key safe by the back door is 2907, you have to press the little C first to clear it
    We're here but it's pitch black!
    There's a light switch inside the porch on the left
    Found it, we're in. Gorgeous place
    Lovely. Heating's on a timer, just don't touch the fuse box please
    Morning! Where's the code for the bikes, it's not in the folder
    Sorry, 1180 on each padlock, helmets are in the chest
    Ta very much
    whoever is trying to log into my Disney from a "Samsung TV in Hull" it better be you
    its me its me whats the code
    487817
    ty
    it timed out before i found the remote
    You had ONE job
    send me another one pls kids are screaming
    487817 go go go
    were in. peace at last
    We're off at 21:15! Any last questions about the cat?
    What's the alarm number again, I wrote it on a receipt and binned it
    Typical! 5580 then the tick. You've got half a minute
    And if I panic and get it wrong?
    Company rings you, tell them "Marmalade". And please don't write it on a receipt
    I'll tattoo it
    You're a gem, food's in the utility
    He got in the airing cupboard but we're friends now
    He does that. Leave a jumper you don't like
    I'm logging into the club newsletter, it's just sent a code to your mobile as you set it \
    up. Can you read it me?
    Is this really you? You know what they say about codes
    Quite right, ring me, I'm on the club landline
    Good, that was your cough all right. It's 030080
    In. I'll change it to my own number so we needn't do this every month
    Please do
    And can you send me the receipt for the stamps, we owe you 2340 euro
    Under the biscuit tin on Sunday
    Unit door's on a code after six, it's 7731 and shove with your shoulder
    ta. and the wifi?
    Network is sawdust, password is measuretwice all one word
    love that
    Your raffle tickets are numbers 114 to 118 by the way, draw's at 21:15
    fingers crossed for the hamper
    Nobody claimed 116, is that yours? It's the port
    YES don't let Keith have it
    probably for the best given what we say about Steve
    did you not back up
    oh dear
    12 the mews, bring wine
    Hello, I've moved to a new network and lost my old number in the process. This is me from \
    now on. Ring me any time to check it's really me
    Thanks for saying so. Rang you, you sounded exactly as grumpy as ever
    That's how you know
    Saved you under "Grumpy 2"
    Bank's still texting the old SIM, so that's my week gone
    You'll be in a queue till Christmas
    Could you ask Tina to add me back to the lift share, I've lost the lot of you
    Done it
    signal's rubbish up here, one bar if i stand on the wall
    did you get to the bothy ok
    yes. forgot my charger like a muppet so switching off soon
    you absolute muppet
    so dont panic if calls go to voicemail till sunday
    noted. watch the bog on the east side
    found the bog
    of course you did
    Can't make calls at the moment, phone's in the repair shop and I'm on the iPad
    No bother. When's it ready?
    Thursday, they've had to order the glass in
    I'll email the minutes over then
    Please. And tell Geoff I'm not ignoring him, tempting as it is
    He says he's used to it
    Banking's on that phone too, so I'll settle up for the hall hire on Friday if that's all \
    right
    Whenever suits
    Yep what is it
    Leaving now
    Got him. He's asked for chips
    do I owe the nursery anything for the late bit
    can you call me asap
    I just did straight to voicemail??
    sorry patchy here. blew a tyre on the M6, im fine, behind the barrier
    Jesus. Where exactly
    junction 31ish, RAC says ninety minutes
    Do you want me to drive up
    no no. but can you look up the policy number, its on the fridge
    Starts RC then 40 something, I'll send you a photo
    towed and home by one. dont wait up
    Don't be alarmed but I'm at A&E with Dad
    Alarmed. What happened
    Came over dizzy in the garden and went down. They're doing bloods and an ECG
    On my way, which hospital
    The Royal, ask for majors. Parking's card only so bring one
    In traffic. How is he
    Complaining about the tea so I think we're past the worst
    That's him all over
    SOS have you got my spare key
    think so why
    left mine on the hook inside. it's chucking it down. i have a lasagne
    just the lasagne?
    and a sense of shame
    be there in twenty, is it vegetarian
    it is now, i'll pick the bits out
    cheeky gits. what number was it
    shall i tell my lot in sales
    will do at standup
    did she bite
    too late I told him I'm skint lol
    what did he do
    poor sod is he getting it back
    Forwarded from our Neighbourhood Watch: Criminals are taking over accounts by tricking \
    people into sharing a verification code. If a relative asks for an urgent transfer, \
    telephone them first.
    Thank you dear. Sheila had the "Mum I've lost my phone" one last week
    Did she lose anything?
    Only her temper, she gave them what for
    Good for Sheila
    What is a verification code when it's at home?
    Six numbers by text. You keep them to yourself like your age
    Then they're quite safe
    WHAT how
    omg who stopped her
    We should have a family password
    morning petal x just got an email saying someone's logged into the residents' Gmail from a \
    Chromebook, Wavertree
    oh chicken that was me! xx
    our Ellie gave me her old Chromebook and I signed in last night to do the bin rota
    thank god, I'd me hand on the change password button x
    leave it lovey, there's only bins in there anyway haha
    bins and your poem about the bins
    that poem was art
    it was my darling. ta for telling me, sleep easy now xx
    Good evening Priya, God bless. It is Nora from the Legion.
    Good evening Nora, are you keeping well?
    I am but Sheila has taken a turn and they have her in the Mercy. She has noone with her \
    tonihgt. Could you ever go in to her?
    Oh the poor creature. I am in Youghal minding the twins till nine, I could not be in \
    before ten.
    They would not let you up at that hour I'd say
    What ward is she on?
    St Oliver's, bed 4, they are waiting on a scan. She needs her glasses and the night dress \
    from under the pillow
    I rang Fr Denis and he is only down the road with the Nolans. He has the spare key from \
    when she was in Lourdes.
    You are very good. Will he manage the night dress do you think
    He has four sisters Nora, he will manage.
    He is up with her now. It is only the gallbladder. She is giving out about the tea.
    Thanks be to God then she is herslef. I will go in to her tomorow after ten Mass
    alright my luvver, them Wurzels tickets come through
    gert lush!! how much do I owe ee
    32 each so 64 for you n Brenda, plus a couple quid for the postin
    proper job. where's I to send that to then, same place as the manure?
    ah same one, me Lloyds, thee's got it off the manure
    can't find it mind, phone's new
    bring it down the plot then in a envelope, I baint fussed
    I'll do ee half cash half marrows
    no marrows. had enough marrows last year to sink the Matthew
    courgettes is just marrows wi' manners
    haha get on
    found ee in me old messages, 66 gone over now my babber
    just seen it drop, cheers drive
    you down Saturday? thinkin of liftin they onions
    ar, about ten. you bring the flask I'll bring the cake
    lemon drizzle else I baint liftin nothin
    Good morning Priya, I hope the new hip is behaving.
    Wee Fergus made a lantern for the school competition and the parents and neighbours may \
    vote untill Friday, the school sent this https://vote-contest.example.click/a7
    Good morning. Hip is grand, stairs less so. Is it the one with the stag on it?
    The very one. You need no pasword, only tick number 14. It was in the letter from the Head \
    as well.
    I have ticked it. Your Fergus is wining by six.
    He came second and got a book token! Thank you so much from us all on the second floor.
    Second is better, the winners get insufferable.
    Invoice 009 attached. Please admire the font, it's the only part I enjoyed.
    Received. 1,200 for "sound design (goblins)". Fair.
    The goblins were unionized.
    Same Wise account as 008 or have you moved to the Caymans
    Same. I can't afford a connecting flight to the Caymans.
    Paid. Two days, said the robot.
    Beautiful. Did you see they nerfed the paladin
    I saw. I'm in mourning. I've taken up knitting, in game
    yo sign this fr, city wants to rip out the Fort Needham swings for parking \
    http://dance.example.live/v?id=3
    bruh we're 24
    my niece ain't. no account needed just name n postal code, it's on the halifax.ca page
    signed. 1,204 ppl W
    goat. u down for ranked sat or u washed
    sat 8pm bet, bringin donairs
    yo fam doing a lil group gift for Miss Loretta, 30 yrs on the organ 🔥
    she's a legend fr. what we getting her
    day spa + card. tryna hit 300 by sunday
    no pressure but if u can toss in 15 or wtv
    bet. where it go
    Dee's holding it, venmo says "Deandra choir", list is on the fellowship door
    word i'll do it after work
    bump 😅 we at 240 and ur name still got a blank next to it
    deadass forgot my bad, double shift
    sent 20 cuz guilt lol
    dee got it, ur checked off
    she CRIED. said 30 yrs and nobody ever gave her a robe that ain't polyester
    stoppp i'm crying on the G train
    organ been going hard all service its giving Hammond
    Elif, it's Carmen, writing from Aoife's phone. I have donated my SIM to the Luas.
    Did the Luas say thanks?
    No. Typical northside manners.
    How does one lose a SIM and not the phone.
    I was changing it for the Spanish one with a paper clip. Somewhere around Ranelagh it got \
    its freedom.
    And you with the engineering degree.
    A good one too.
    Mam wants to know are you still collecting the cake at four.
    I am. If she has news she must send it here, my own number is on holiday.
    She rang it anyway and left a message for the Luas.
    Three tell me the replacement is in the post. "In the post" being a phrase.
    You could just buy a new one in the shop like an adult.
    I did try. They wanted photo ID and mine is in the glove box of the car that Aoife has.
    It's like a riddle with a fox and a hen.
    I'm back, this is the old number, new SIM. Aoife can have her phone again.
    Prove it. What did I give you for your fortieth?
    A voucher for a shop that had closed.
    It's him.
    Thank you for the forwarding service. Was the cake all right?
    The cake was grand. We saved you the part with no cake.
    Hello Daan. While I was under the dryer you mentioned that your nephew does something with \
    crypto, and I have been thinking about it.
    Hello dear. He does, and he lost his summer money on a coin with a picture of a dog.
    Oh no. I wondered whether I ought to put the GIC money there when it comes up in March.
    I am only a hairdresser, but I would not put a perm on the cat either. Ask the lady at the \
    credit union.
    She said the same thing with more brochures.
    There you are then. What colour are we doing on the ninth?
    The warm brown, please. And the GIC has rolled over by itself, it turns out, so I need not \
    have asked anyone anything.
    The best kind of problem. See you on the ninth.
    listened
    so your new one's in your hand and the old one's in my bag?
    yes
    it'll buzz. read what pops up
    in the vestry, sec
    missed the end, tenors laughing. type it cariad
    273-719
    in
    chats coming down
    heard. yes keep the old one for the kids
    are you coming back in, Gareth's on the Rutter
    two min
    diolch
    Hiii 👋 it's Carmen from 3B, new number!! 📱✨
    hello?? 🤨 which Carmen
    the one with the ferret 😂🦦
    everyone in the building knows about the ferret 👀
    fair 😭
    what did u return to me last week 🔍
    your spring-form pan, with half a cheesecake in it 🍰
    hmmmm ok that's suspiciously right 😅
    want me to call?? video, ferret included 🎥
    yes pls 😌 my kids got a fake "mom new number" one last month
    missed video call
    oops was tying a shoe 👟 again
    video call 2:12
    OMG hi Noodle 🥹🦦 ok saved you
    he says allô
    why did u change tho
    switching from Fido, the port messed up and they gave me a random one 🫠
    classic 😬 they once billed my dog
    your DOG 💀
    long story. old number dead dead? ☠️
    yes, if it writes you it isn't me 🙅‍♀️
    noted 📝 I'll tell Mme Gagnon
    merci 💛 she doesn't pick up for me anymore lol
    because of the ferret
    because of the ferret 😔
    ok à plus, kiss Noodle 💋🦦
    hello mi darling, u home?
    yes sweetness wah gwaan
    mi stand up outside like a fool, dem change di gate code and mi never get di memo. gimme \
    it nuh
    lol since Sunday babes, after di water man
    963299 and hold di handle till it click
    it click. now di grill on my floor a fight me
    cho. u key?
    key deh inna di Uber
    lawd
    locksmith Mr Bailey come, him waan 6 grand cash and mi purse inside
    mi bring it down. u can give me later sugar
    u are a angel. mi inside!!
    and him charge extra fi di cobweb
    hahaha him is a comedian
    morning sweets, six grand under u mat inna di envelope, plus a slice a bun
    got it love. next time walk wid u key pon u neck like a school child
    morning my angels 💛 club says someone's faking coach Riaan's number asking for tour money, \
    don't pay nobody skattie
    shame man I nearly did my lovey, it had his pic and all
    which number babes
    ends in 77. he called me "player parent"
    eish that's not Riaan, he calls everybody champ
    what must I do, my sister says report it but I don't know how my doll
    leave it with Auntie Fatima, she's at Vodacom
    she did it from the counter, blocked and reported, took her four minutes
    what a woman. see you at the u9s sweetheart
    mummy kem cho, is it raining there also?
    varsad full on beta, my methi is drowning
    cover it with that old shower curtain na
    pappa already did, he is standing there guarding it like a watchman
    haha post photo
    his raincoat is inside out 😂
    I told him. He said "saru che, who will see". Are you coming Saturday?
    yes, I'll bring the tomato seedlings and Dilip's ladder
    good. I am making khichdi, you eat then you plant
    bro wats d wifi here, i dey ur fathers place with the sister
    its on the freezer or d tv, small paper
    freezer paper is fifa scores 😂
    ok its Mensahs2022 capital M then exclamaton
    charley e enter. saturday you dey come kotoko match?
    i dey, carry the vuvuzel
    yo so I linked my lappie to the group acc jst so u kno
    aweh is that u? I saw "Chrome, Windows" pop n nearly had a heart attack my bru
    ja it's the church pc I was doin slides on
    lol same day my cousin's account got nicked so I'm shook
    chill chill
    missed call
    ok phone me properly
    voice call 2:48
    sharp sharp, heard u, slides look gangster btw
    safe. deleting the old session tho, jst to be proper
    Beta this chat says security code changed, who changed it?
    sry nani on local train, I got new fone, tht's y, same no
    Your number is same but is it you? Sharma aunty's son was a thief like this
    haha yes me, train at Dadar abt to get packd
    What do I put in your tiffin when you have exam?
    dahi shakar nani 😄 and 2 pedas
    Good. And you have eaten?
    vada paav at Thane
    Only vada paav
    it was 2
    Papa says you must remove the old phone from the linked places
    hve done, old fone gve to Rohit, factry reset
    Rohit does not pay bills
    he wont call u dont worry
    One thing. I recharged your number yesterday by mistake, phone shop fellow asked, I said \
    my grandson's
    how much nani
    299. It was on the old phone only I think
    I'll gpay u now, no worry
    No need but ok
    done nani, chk
    It has come, it says 300. One rupee is not mine
    tht is dakshina
    Hahaha. Then I will eat one chana with it
    eat 2
    And set the theft finder, Sharma aunty says to set it
    set it nani, love u, Ghatkpar done, gng down now
    Pastor
    it's Daan on my husband's line
    they thief my phone for okada
    ah sorry o. ok I have it. by the way who is bringing the drum Sunday?
    Good evening Coach, I want return for you money for ticket of Harry Styles
    Hey! Which one, the girls' night out?
    Yes, was 110. I put in envelope but I forget home
    Olena already gave it to me at the snack bar, both your ticket and hers
    Oh she is so fast woman. Then I owe to her
    Ask her, she'd rather have borscht than cash I think
    Ma, the man is coming for your bicycle at four, be nice eh
    I will be nice. Is he one of those who says "hi is it available" fifteen times?
    Haai Ma he's very polite, he said "good morning, Aunty, may I trouble you"
    Ohh. Then bekezela, I'll give him tea, siphuma nayo with a ribbon
    So? Is he gone?
    Gone, and he asked me may he take a selfie with it. Shame, he will tell them he bought it \
    from a racing queen. 30 years ago I only rode to fetch snuff
    rnning late sorry, Monzo is dwn for me, will send the rail fare wen its up
    no rush at all
    still down, its on there satus page, outage since 9
    honestly don't worry, it was 18 quid
    grr I hate owing sources money, ive a thing abuot it
    then don't. there's no fare. I walked in the end, it was nice out
    walked!! from peckham??
    took me an hour. you owe me nothing but a decent mention of the river
    Daan turned on disappearing messages. New messages will disappear from this chat 24 hours \
    after they're sent.
    hola?? is this you doing taht
    yes sorry, on the metro. you're gettng a birthday pressent and I keep pasting stuff
    awww. my esp is bad enough for a surpise
    haha sorpresa, easy one. prob at the next staiton
    ok gracias, switch off on the 9th or we loose our homework
    Beta, local is running or not? Western line full band hai na
    Amma 20 min late hai Borivali pe, but it's fine, don't worry
    I am not worrying. I only asked fifteen times
    😂 haan
    you come eating or not eating? I made sambar
    arre amma, I checked, train toh on time hai. station master announce karta hai only if it \
    is on time now
    tension for nothing. come hungry
    Good afternoon Elif. I am very sorry to ask at such short notice, but I am stuck behind an \
    accident on the Jacques-Cartier and the school has rung about Théo, who has been sick.
    Good afternoon. I am at home. Shall I go over and collect him now?
    If you would be so kind. His teacher is Madame Fortin, and I have telephoned to give them \
    your name. He has a green coat.
    He is here with a bucket and a blanket, and he has asked me whether I own a cat.
    Thank you so very much. I shall be there in thirty minutes.
    You may come straight up, the kettle has been on, and he has settled on the cat being a \
    lion.
    Van rental was 240 🚐 split 6 ways = 40 each, requests sent on Venmo, from "Ana R." bc my \
    cat chewed my phone 😹
    got it 🙌 paying rn
    thx 💛 so just need Doug and Patrice
    wait it says 45 for me 🤔
    ack bc you had the second tank of gas 😬 i can fix it
    nah it's fine i did drive to Milpitas for the bananas 🍌🍌🍌
    ur a saint 😇 Doug paid, waiting on Patrice
    Patrice paid?
    YES all square 🎉 bananas saved the month
    jirre did you hear, Botha is bedank at work
    nee man! hoekom? he just bought the Ranger
    they say he fought with the new bestuurder over the braai budget
    over vleis. that is the most Botha thing ever
    but nobody knows waar hy gaan werk
    asked Anneke, she does the payroll mos. he's going to his brother in law's tyre place in \
    Centurion
    lekker, then he can fix my spare before Sunday
    Good morning Sister Daan. I trust the Lord give you a good night.
    Good morning my dear. I sleep till five, which is a good night for me.
    I am asking you for the black cake reciepe, the one from Easter.
    Oh that one. It was my mother's, it starts in September you know
    In September? I was planing for Saturday
    The fruit must soak. But I have a jar from last year I can give you
    You are too kind. What do I need besides?
    A pound of butter, a pound of brown sugar, a dozen egg, a pound of flower and your \
    browning
    A dozen!
    A dozen. You can not be mean to a black cake.
    And how long in the oven please
    Three hours low, and do not be opening it to look, I know you.
    I only open the once
    That is the once that sink it
    Shall I use falernum or rum
    Rum. Falernum is for visitors.
    Shall I come Friday for the jar?
    Come Friday after the rain. Then Saturday we will carry both to the fair, and sit by the \
    tea urn
    I will bring the good knife
    And I the plates. Walk good.
    I am at Health Sciences with my appendix, apparently, and I will not be online for the \
    Thursday raid. I am sorry for the short notice.
    Forget the raid. Are you alone there? I can be there in forty minutes, if you want \
    company.
    They have given me something, so I would be poor company. I would be grateful for a phone \
    charger at some point.
    I am coming tomorrow at ten, with the charger and the terrible fantasy novel. Which ward \
    is it?
    It is GD4, and I now have one organ fewer than the healer.
    You looked well this morning, all things considered. The guild says your seat is kept \
    until you can sit in it.
    Thank you for coming. I have read sixty pages, and it really is terrible.
    Good afternoon, Elder. Do you have a moment for a financial matter?
    Good afternoon. I do. Shall I call?
    Voice call, 7 min
    To confirm what we discussed: a bridging amount of 40,000 for the camp deposit, repayable \
    on the 25th when the fees are complete.
    Confirmed. Which account will you use?
    The church paybill, account camp, not mine.
    That was my condition. Good.
    The treasurer, Sister Wanjiru, will receipt it by hand.
    Done. Transaction message has been forwarded to the treasurer.
    Received by her at 15.10. We are grateful.
    How many children are coming?
    Sixty-two so far, of which nine cannot pay.
    Let me think about those nine.
    The bus company has confirmed.
    And the nine?
    Eight. One has been sponsored by his grandmother with a goat.
    Has the goat been banked?
    The goat has been eaten by the committee.
    Then the bridge is complete, and the other eight can come on me.
    God bless you, Elder. I shall tell the goat.
    you there
    mam's MyGovID
    it's texting your phone still
    oh from the medical card
    when I filled it
    are you on with her
    on speaker, she says hiya love
    hiya! 162933
    put your number off it, mine on, and your 12 for the stamps is in the drawer
    grand job
    The inspector is coming Thursday and I need your mother's plan as a file, not as a rumour.
    Which plan? She has several, mostly about biscuits.
    The medication one with the pharmacy stamp.
    It's on the old laptop which sits beneath the piano, with the cat.
    Then move the cat.
    You have never met the cat.
    I have. I bear the scar.
    I'll look tonight. Is PDF all right, or do they require vellum.
    PDF, today if you can. She's asking about you, by the way.
    What did she say?
    That you have a kind face and a poor filing system.
    The laptop wants a password that I made in 2019.
    Was it the cat's name
    It was the previous cat.
    A dynasty.
    I'm in. It needs an update first, 41 minutes
    Thursday is in a day and a half.
    The update has taken eleven hours and restarted in Portuguese.
    Does Portuguese have the plan.
    This is a recipe for soup.
    Well, she takes it daily.
    That's it. You have saved an inspection and my blood pressure.
    How did it go?
    Passed. The inspector liked the soup.
    coach hire to Hebden, sending a revollt link, 14.50 each
    on train, link says "Graham W", is that us
    thats the tresurer yes, real name
    k wil do when wifi
    no rush, need it by fri
    who's comin
    22 so far, Sue's doing sarnies
    sue's egg?
    sues egg
    then I need a second seat for the smell 😂
    be kind she makes it with love
    and 4 day old mayo
    have u paid yet
    no still in tunnle near Dewsbuy
    ok it's trying
    it says request expired
    ahh ill redo it
    send agan pls
    hold fire all, news
    ?
    council say the minibus is free w/ a driver for charitys
    you're kidding
    nope. cancel the coach, no one pays, anyone who has gets it back
    so saved by slow wifi lol
    Sue still bringing the sarnies tho
    course she is
    nah then, club's sent round summat about folk pretendin to be Barry off t'committee
    Barry wi t'moustache?
    aye. askin members for tour money to a bank that in't ours
    by eck. did anyone pay
    Jean did a tenner. got it back mind
    Jean'd pay a lamppost
    she'd give it a cuppa an all
    so what's we to do if he messages
    ring t'clubhouse. an never use links
    reyt
    and our Shaun's put owt official in t'green folder behind t'bar
    who's goin to find green folder, it's where they keep t'dart flights
    well now they'll find both
    I'll pass it on to t'lad, he reads nowt
    tell him it's on TikTok
    it isn't
    he dun't know that
    what's happenin Saturday, is it t'cup
    cup, half two. is tha comin
    aye if pie's in
    pie's in
    and t'mushy peas
    does a bear
    grand. I'll bring flask and t'wife's blanket, it's blowin
    bring her an all, not just blanket
    I'll ask t'blanket first
    heard. whose account was it?
    Merchant association secretary
    no no ours is ok I think
    I had one message from him at 7. about fees
    ok. didn't pay. only thumbs up
    good, leave it
    understood. checking with his shop
    any word
    yes I walked there. fees one is really from him, the fake came only last night at 11
    so my thumbs up was to the real uncle
    haha ok. pay him from current account
    Good evening Mia. My grandson has asked me for his pocket monney early again, how do you \
    say "früh" in this sence?
    Good evening. You may say "in advance". How much did he want, if I may ask.
    Twenty dollars. But now his mother has told me he earned forty with the snow, so no need.
    Then he may advance it to you. Kind regards from Kingston, and an excellent use of \
    "although" last week.
    well Jonas how's she goin, this is Mia below at the bridge, I've a new number now
    Mia is it? are ye sure now, there's fierce fellas goin round
    yerra 'tis me, who else has a goat by the bridge
    Timmy Joe has a goat
    Timmy Joe's is brown
    that's true. what made ye change, though
    the old one was with the shower that charge for everythin, and the young lad set me up on \
    his
    I'll ring ye there now this minute, so I will
    Missed voice call
    ye didn't pick up
    I was holdin the goat. ring again
    Voice call 14 min
    'tis yourself all right, and the goat. I've ye saved over the old one
    good. will ye tell the rosary crowd
    I will. and the choir?
    and them too, God bless ye
    app's down
    can't move owt
    which one
    halifax
    oh aye
    mine too
    it's on the news
    owe you 80 for the boots
    no panic
    feel bad
    you should
    they were ugly boots
    cash?
    when
    pints fri
    Missed call
    Voice call 5:02
    so fri, both, train gets in six
    bring the boots. I'll look at them ugly
    did you get the tax thing
    not yet auntie
    P800
    it came. 212!
    niceee. told u
    I'm buying a kettle. a silver one. thank you beta
    Is the telescope still for sale to relations?
    To relations at full price. To you, plus a nuisance surcharge.
    How much is the surcharge.
    20. The telescope's 150.
    You paid 90 for it in 1998, and the box has a badger on it.
    The badger is vintage.
    100, and I come and fetch it.
    That's 100 plus the plane. You'll be getting a badger for four hundred pound.
    120 and you don't tell Mum what I said about the garage.
    Deal. Nothing's said about the garage that hasn't been said to your face.
    Sent, usual one. Reference: star gazing, badger.
    Received. It's in the loft, wrapped in your sister's curtain.
    The one from her wedding?
    She's been told it was a moth.
    I'm over for the bank holiday, will you point me at Saturn.
    I will, cloud permitting. You're a good boy for not asking for the tripod.
    Good day ma'am Elif, we buying one rocking chair for your Mommy birthday, me and the two \
    other girl. You want to join?
    Oh that's so thoughtful! Absolutely, how much is missing?
    The chair is 260, we have already the 150. So the 110 if it is okay only
    Just e-transferred 150 to your usual address, keep the rest for a cake
    The chair was on sale ma'am! I return to you the 52, I send it now, and picture of your \
    Mommy rocking
    You didn't have to, you lovely honest woman. She looks like a queen
    you don hear about Madam HR?
    which one, the one wey dey wear heels for carpet?
    yes o, she resign by email 6am!
    jisox! wetin happen
    dem say MD brother wan chop her seat
    ah ah this our company na family compound
    with generator
    😂😂 wey dey off
    update: she no resign again, she dey negotiate
    na lie
    I swear. she just pass me for corridor with two folders
    carry come house make we hear
    I go buy suya on the way
    so she collect am?
    she collect parking space and new title. "Chief people officer"
    chief people! abeg greet the chief for me
    boss u free or are u in the endless meeting
    I'm in it. save me
    lol so my nan's gov uk one login is still on YOUR phone from when u did her bus pass 😭
    omg it is too. you're right
    she's on the site rn trying to do the attendance allowance
    on which, one login?
    yh says code to phone ending in 08
    thats me bestie
    it's 10 mins so when ur meeting allows lol
    ok theres a text from "GOVUK"
    shall I read it over the phone to her so shes sure
    actually yes she don't trust me w/ numbers
    Voice call, 4 min
    done, she made me say it twice n spell it
    😭😭 that's so her
    we swapped the number on there too to your mum's
    ur a legend fr
    she also told me I sound tired
    u do tho
    slander. tell her ta
    morning darling, I heard your mum's in hospital, are you all right sweetheart?
    ah you're a love. she fell, they're doing her hip at noon
    oh the poor lamb. which one, I can bring you a sandwich, I'm by the river anyway
    Lewisham, Juniper ward. tuna if they have it darling, no tomato
    no tomato, noted my dear, back by half twelve
    she's out and asking who the nice lady was
    tell her the nice lady is nosy by trade, treasure
    bless you. you've been a rock today
    My father's passport application is tied to your phone from the visa job. A verification \
    text is due in the next minute.
    It has come. It is from the government, not from you.
    Correct. Please read it to him at the number you have for him, not to me.
    I phoned him. He has it, 151398, and he thanks you for the plan.
    Thank you. The details have been moved to his phone now.
    Are we confirmed for Hamilton on Saturday?
    Confirmed. Load at 3, drum kit yours, strings mine.
    g'day neighbour 🌞 weird q: is Otis's roblox on your son's ipad 🎮
    omg 😂 pretty sure it is, yes
    he's locked out 😭 and the screen wants a code off the ipad
    lol ok lemme go find it under the couch 🛋️
    🙏
    found it between 2 chip packets 🍟 8 digits?
    6 I think
    451-412 🔑
    IN! 🎉 you're a magician
    he had 2 billion coins 🤑 what does he DO
    runs a pizza shop for robots 🤖🍕
    my son's a pet lawyer in there 🐶⚖️
    💀💀 he's NINE
    he has clients 😂
    should they play together on sat? sleepover here 🛌
    omg yes 🙌 he'll bring his own pillow n case files
    5pm? pizza human edition 🍕👨‍👩‍👦
    perfect. what can I bring
    nothing. maybe the couch chips 😅
    they are all ate 🐀 jk
    🤣
    does Otis still do the no-tomato thing
    no-red thing atm, even strawberries 🍓🚫
    got it, beige buffet 🧇
    legend, see ya sat 👋
    👋🌭
    Dia duit Mateo, the table was 186 between the six of us, 31 an duine
    go raibh maith agat, a mhúinteoir. is that with the sticky toffee?
    with the sticky toffee, agus an seaimpéin. there's a link from Revolut, it says "Bríd D", \
    sin mise
    íoctha! and I put 2 euro extra for the bad spelling I gave you in 1994
    thirty years and you still can't spell seaimpéin, ach go raibh míle
    I had to copy it from you, miss
    tá tú i gcónaí ar an mbinse thiar
    hey its the bin store + garden thing lol 18 each for the quarter, list is on the hall door \
    😇
    ayo who decided 18
    freeholder. its in the pink letter
    pink letter lore
    pay by Monzo or on the agency thing, ref is ur flat no
    done ref flat 4 n a fish emoji
    u n the whole block used a fish emoji 😂 got u ticked
    ty for paying fr, no 2 has been on the door since jan
    heard. who got the crispy beef
    Colin
    11 each. link's https://tikkie.me/pay/a1b2c3
    says "O'Neill M"?
    yep. married name
    ta
    I know. I'll tell him
    and the prawn crackers?
    free
    haha heard. "free" like the photocopier
    free like Colin's beef
    I understand you've been alive again for another year.
    Against medical advice.
    Happy birthday. I left a thing on your mat.
    I saw. Is it a plant or a threat?
    Both. It's a cactus.
    It looks like my landlord.
    I asked for the closest they had.
    Are you coming down for a slice? There's a cake shaped like a five, they'd run out of \
    threes.
    Which five?
    I'm thirty-five, it's fine, nobody's counting.
    I'll come once the super's been. The boiler's singing.
    What's it singing?
    Something in a minor key, by a drowning man.
    Ours has stopped. It's like a morgue with better lighting.
    He said he'd come Tuesday. It's now three Tuesdays.
    I could write to the board.
    Write to the board that the boiler is a tenant
    and pays less than I do
    Super's here. He says it's "the thing".
    It's always the thing. There's still a corner of cake.
    baba, tunamchangia mama zawadi ya birthday, uko in?
    niko in sana! kiasi gani?
    Dada ameweka 3k, mimi 1k, tunatafuta handbag ile ya Sarit
    nimetuma 5k kwa number ya dada, na nimemwambia. asinunue kitu ya pink
    asante baba! pink ndiyo iko kwa sale lakini
    basi andika kadi "from your son", mimi sitaki lawama
    Dear Daan, how are Bonny and the hip? We think of you on the levada walks.
    Dear Jonas, the hip is well and Bonny is deaf, so we are a good pair.
    Ha! Did you go to the reservior this morning
    We did, it was very windy and she barked at a cormorant. It paid no attention, nor could \
    she hear herself.
    Ours has eaten a sponge. We are waiting.
    Good morning. Has the sponge made its apearance?
    At ten past six. Roger was with him, I was spared.
    Thank goodness. Roger is a brave man
    He wants to know are you both for Madeira again in March
    If the hip and the deaf one are agreeable, yes. Kind regards to Roger.
    hiya is this the game shop on william street
    it is yeah
    bought the fc thing for my lad saturday and the code wont scratch right its all silver \
    bits
    oh no happens with that batch
    have you the receipt
    grand i can see it on the system
    can you read it out he's crying into the controller
    ill ring the supplier first one sec so its only you that gets it
    no bother
    they say yes but i need the last 4 on the card you used to match
    is that ok to put here
    only last 4 not the rest or just ring the shop
    voice call 2 min
    222-198 and mind the zero is an o
    is it the o or the zero
    o
    its worked he's gone quiet
    thats 60 euro of quiet
    cheapest babysitter in limerick
    sweetheart I've missed the 18.04, I'm stood at Newark like a lemon
    oh you daft darling. which platform
    two. by the machine that eats pounds, love
    do you want fetching? I'm only at Southwell
    would you, my treasure? next one's 20.11
    course I would. 25 minutes, maybe 30, got to drop the curry
    which curry
    the goat one. I made it wrong though dear, it's shouting
    you and your shouting curries
    I'm off now pet. passing the pig farm
    wave
    they don't wave, they snort
    it's started raining, I'm under the flower stall
    stay there petal, I'll honk twice
    like old times, the Wessex and the honking
    you fell out of the Wessex, darling
    I was 22 and full of custard
    outside. honk honk
    I can see you! you've got a beard!
    I've had a beard since August, my lamb
    thank you for the lift my love
    any time. I dropped you at the gate, you forgot your bag
    keep it, it's only socks. did you keep the menu from Akrotiri
    framed in the loo, dear
    egg and chips in three languages
    and "sausage" with two s's in the wrong place
    missed the bloody trian at Portloaise, iterview at 4!! any chnce u near
    I'm in Abbeyleix, 20 mins. stay at the front
    ur a saint im by the bike rack
    roadwroks at Togher hang on
    k
    silent sory
    Voice call, 1 min
    silver Skoda, hop in
    hello my dear friend, I need your help with a small thing please
    anything for you dada ❤️ what is it
    my application is tomorrow 12:00, they want the letter of friend in English, correct \
    English. can you check my file?
    of course darling send it
    it's lovely! a few little things. "I am a friend since 2019 year" → "I have been her \
    friend since 2019"
    oh arigato! you are so kind
    also you don't need to say I'm "beautiful teacher" lol
    but you are
    they don't ask for that at the embassy sweetie
    so sorry my love, blackout here, opening it now with a candle
    oh no candle!
    it's perfect except date, it says the 32nd
    32nd 😱
    sleepy date
    the link to your hospital is dead, want me to remove?
    yes please. and sign, can you?
    good morning dear, signed and scanned at the cyber cafe
    is that the queue?
    yes, I am number 44
    breathe, sunshine. say my name when they ask
    they took it! they read your sentence out loud, thank you my dear
    now teach me how to say "blackout"
    yep heard. my phone?
    the text. say it back
    too fast
    146281
    got in
    x
    ha. no, chicken
    or that tofu
    chicken
    sir
    email said new device on the band drive
    "macbook, belfast"
    me
    new laptop
    old one fell in the lough
    Voice call 4 min
    My aunt has paid for a stranger's boiler. He was very polite, she says.
    Was it her son on a new phone?
    It was. Right down to the kisses. She's fond of kisses.
    How much.
    Fourteen hundred, with a follow-up for the thermostat.
    And her son?
    In Leeds. He doesn't have a boiler, he has a mate called Gaz.
    In fairness, Gaz is also full of hot air.
    yo drop the pass code for the fifa before dre sees
    lol broke boy behaviour
    bro i go pay half fr
    281-239 it's single use o
    aight it sey wrong region 💀
    switch am to us store then back
    worksss 🔥
    half be 60
    momo'd u 60 n extra 5 for the stress
    safe bro, dre dey cry
    vicar
    are you on series three of the vets one
    don't tell me about the donkey
    I was going to lend you the dvds but it's all on the iplayer I see
    it is. bless you anyway. is the donkey alright
    here, it's all over the news, wee lassies gettin votes to click and their phones nicked, \
    so watch yerself
    ah thanks! what is "nicked", is it "cut"?
    naw, stolen. same as robbed, only cheerier
    ok. my cousin had one with a ballet, she nearly nicked it
    haha other way round, it near nicked her. ye're doin grand
    thanks mucker, as you say. see you wednesday
    Lola's 85th 🎂 30 each for the lechon 🐷🔥
    yesss 😋 sending! same zelle?
    yup the 415 one ☎️
    it says "Brenda M." 🤨 is that you?
    OH NO 🙈 I typed the old one, that's my ex landlady 😂
    it's the 628 number, shows my maiden name ✅
    ok sent 💸 shows your name now 👍
    thank youuu 🥰
    thank Brenda for not getting lechon money 🐽
    morning my darlings, where's my favourite mom 💐
    here my angel, knee deep in lunch boxes
    two minute job skat, pick a night for the prizegiving http://dance.example.live/v?id=3, \
    it's the doodle from last year
    ag shame I lost that password with my mind
    no password sweetheart, type your name and tick
    just my name?
    name and a tick my love
    it had "Magda M" already there in yellow, is that me?
    you must have done it in April and forgotten hey
    I forget my own children's birthdays
    they forget yours too, it's fair
    which night's winning
    Thursday, by two. Friday's got braai people
    I'm a Friday braai people
    tick both then my doll
    ticked. is there cake Thursday
    there will be if you bake it angel
    I see how this works
    😇
    it sent me something, "thank you for participating", is that a virus
    no darling that's only doodle being polite
    polite machines, what next
    result is Thursday the 19th lovey, hall, six o'clock
    six? then I need a babysitter
    bring him, he'll get a medal too
    for what, my angel? he only catches colds
    heyy 🚐 what's the barrier number for St Luke's car park 🚧
    hey hun 💛 106516 then # 🔑
    it goes beep and says no 😭
    changed Monday lol 🙈 try with the last two swapped
    OPEN ✅🙌 ur the best
    how many crates 📦
    31 n a random pineapple 🍍
    see u Sat for the big sort, bring the good gloves 🧤🍍
    yaar train kahan atki hai
    Lonavala. bahar kohra hi kohra
    kitna late dikha raha
    40 min, phir bola 55, phir TC ne bola "aaj toh bhagwan jaane"
    😂 reliable source
    bass drum ka case kisne pakda hai
    main baitha hoon uspe
    literally?
    seat nahi mili na
    soundcheck kitne baje tha
    5 baje, they said 6 max
    aur khana?
    vada pav + filter coffee, station pe
    chal gayi! Khandala paas
    amen
    phir ruk gayi
    noooo
    baccha ro raha hai, uncle guitar maang raha
    de de, promotion
    diya. "purani jeans" start ho gaya
    😂😂 best gig of the tour
    log gaa rahe hain, TC bhi
    record kiya?
    TC is flat
    TC bola late train hai, tune bhi late hi sunega
    Good evening Sanne. Did you see the North End on Saturday?
    Good evening. I listened, as the wife had a funeral on the television.
    Two nil down and a penalty, and then the boy from Poulton did that with his left foot.
    I heard the shout. Wich boy is it
    Young Ledson. You tought his mother.
    So I did, she was forever in the corridor.
    He nearly was as well, he hit the corner flag in celebration.
    Did they give him a card for that
    No, the flag asked for one.
    Ha ha. My leeks are coming along at the speed of the midfeild.
    Mine are on loan from Blackburn.
    Then they shall go down at the end of the season.
    well pet, fwhat did ye put in the safe, I'm locked out of me own pearls
    haha did ye try nana's birthday
    I did, it roared at me
    try it backwards so, 8-something
    begor it's not havin it
    oh shtop, I did the dog's year. 2016
    that's it, God bless the dog. I'll wear them so
    ye'll be gorgeous, mind the step
    Missed the 16.40 at Derby. Next one to Matlock is 18.10.
    I'm at the plot till five. Do you need collecting?
    It would help, the seed order needs to go in the fridge.
    Understood. I leave in ten minutes.
    I am at the east entrance, with a box marked fragile.
    What is in it?
    Dahlia tubers and one borrowed thermometer.
    Are the tubers insured?
    In spirit.
    A38 is slow. ETA 17.25.
    No problem. I have tea.
    At the roundabout.
    Blue coat, box.
    I see you. Please don't wave the box.
    Home. The tubers are in the fridge, beside the butter.
    Label them. Last year we nearly ate the begonias.
    Labelled, in capitals.
    Good.
    What do I owe for fuel?
    Nothing.
    I'd rather. 9 for the run?
    Six, if it settles it.
    Six sent, to the account we use for the hose.
    Received, reference "dahlias".
    Same time Thursday for the edging?
    Same time. Check the train.
    mummies, teacher's day gift ah, 12 each, I collect by PayNow before Friday
    ok can. your number is the same?
    same same, name is my hubby's cos joint one, he's Tan K H
    ok later I send, now in Sheng Siong fighting for eggs
    fight well sis
    sent liao
    hmm I don't see leh
    got deduct already, 12.00
    you send to which number?
    aiyo sis, last digit you put 8, mine is 6!
    alamak!! who is the 8 then
    what name come out?
    "Suhaimi B", I thought is your helper's bank or what
    my helper is Yanti lah 😂
    die, my 12 dollars go makan with Suhaimi
    call DBS, they can ask him to return one
    DBS say must wait, they write to him first
    no worry, I pay first for you
    no need lah paiseh, I resend to correct one
    ok up to you, see properly hor
    now correct, Tan K H come out
    received 👍
    eh update! Suhaimi return me the 12, and write "auntie, wrong number, have a nice day"
    wah so kind! give him a teacher's day gift also
    my boy say he is teacher in Tampines some more
    confirm good one. ok gift is the tumbler, I wrap tonight
    """
}
