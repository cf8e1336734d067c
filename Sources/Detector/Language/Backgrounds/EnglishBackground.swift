// 350 everyday chat messages in English, one a line.
// Source: dialogues written for this project; no real person's messages.
// Licence: Apache-2.0. Written by Scripts/style-backgrounds.py; do not edit by hand.

extension Backgrounds {
  static let english = """
    yeah whats up
    oh yeah thought it was spam. 123-456
    tell me about it, mine's on its last legs
    depends how much lol
    bloody hell
    fine but i need it back before my rent goes out
    sent
    other half of what
    just rung your missus and she says youre at work with no phone. who is this
    Just walking the dog. Everything all right love? x
    Which website? I'm hopeless with those
    Whose wedding?
    I think I've done it, it says Thank You
    You know I can't keep anything from your father
    Oh no. Oh I feel sick. I sent them the money
    Depends if it involves babysitting lol
    Babe what?? Why
    Omg are you ok? Which gym, you cancelled your membership
    Right. What did you call my ex?
    It's one word and you invented it
    The word Emma
    Yeah thought so. Screenshotting this and ringing her sister
    Got the heating on already, don't tell the wife
    You? You keep cash in a biscuit tin
    Ha. What's it paying then
    Sounds too good to be legal
    I don't follow. Why would a withdrawal need paying in?
    Let's have a pint Thursday and you can show me
    If it truly is same day I'll do it when I'm in
    Right, that's gone through. Shout when it shows
    Hi Emma, yes, just finishing the Q3 deck
    Sure, what denomination?
    That seems unusual, don't they want the physical cards?
    Happy to, but policy says I have to hear it from you by phone first
    ye
    thats backwards lmao
    for what
    u said u quit fn
    say smth in our code
    cooked. whoever hacked Emma ur trash at this
    Not at all old chap. What can I do for you?
    I should think so. Nothing wrong I trust?
    How much are we speaking of?
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
    What did you drop on my foot at the wedding?
    Sorry in surgery all day, is this still live? You don't normally say hello to me lol
    NO WAY for saturday??
    hell yes
    yeah righto whats his payid
    comes up as some crypto exchange?
    nah thats dodgy as
    oath fine its done, better be good seats
    No trouble, I was only doing the crossword
    There is one here from just now. It says 123456
    The thing logged me out and my grandson had to set it up again, did you do something to \
    it?
    the one that says never share this code with anyone?
    why would u use mine
    nope
    and its my whatsapp, im not thick
    tell Emma to change her pin when she gets her acc back
    Yes God willing. Same link?
    I have a message but it mentions WhatsApp not Zoom
    Then it is 123-456
    Pastor has just said from the pulpit not to give codes to anyone!
    Aw of course! where do I click
    got it 123456
    tell her I'm rooting for her
    erm why did it just sign me out? took me ages to get back in
    Is that the one from WhatsApp?
    Not comfortable with that. Give me a quick bell?
    Then I'll hand it to Mrs Patel at pick up
    There isn't a coach, they're walking to the museum. Whose chat am I in?
    always suspected
    is that a thing now?
    this? 123-456
    hang on its kicked me off on my tablet
    Your brother says rice is a myth
    Shall I pop it over to your account?
    Since when have you had a plumber, you rent
    Which child is this please? I'll need your middle name
    Righto. Which one of you?
    That'll be the cat then
    How much
    Paid.
    Rang the house. Your old number works and so do you. I'm on to the police
    Hello darling who is it
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
    New payees require a call back to your registered mobile
    I'm afraid I can't override it for anyone
    Hi Auntie! They're growing like weeds. How's Lagos?
    Ha I bet. Mum says you're building
    Send pictures!
    Oh. Have you asked mum?
    What did you use to sing when you plaited my hair?
    It was every single Saturday
    My auntie would've sung it down the phone. I've got her on video now and she's livid
    well my liver hates me
    right bill time, I put it all on my card
    https://example.org/pay
    hows it £250 I only had a starter
    You had a starter and four margaritas babe
    ...fair
    done
    ta x
    Reminder that rent's due on the 1st, £250 each into the house account please
    Can I do it on the 3rd? Waiting on student finance
    Not really, they charge us a late fee and it's my name on the tenancy
    alright ill borrow off my sister
    should be there now
    It is, cheers. Council tax is 34 but that can wait
    adulting is a scam
    Are you on your own? Want to ask you something
    Just me and the telly. What's wrong?
    Boiler's packed up and the quote is horrible
    Oh no, with the baby and all
    I hate asking but could you lend me £250 till Dan's bonus comes through end of the month
    Course I can. Don't be daft
    I'm welling up. Honestly thank you
    Same account as when you did my car?
    It's gone over. Now put a jumper on that baby
    We'll have you round for a roast to say thanks, and you'll have every penny by the 30th
    With Yorkshires or it's not a thank you
    Dear all, choir subscriptions for the spring term are now due.
    The amount is £250, or half for concessions.
    Please pay by bank transfer to GB82WEST12345698765432 (M. Taylor) using your surname as \
    reference.
    Hello Emma, could I bring a cheque on Tuesday? I don't do the online.
    Of course you may. Nobody is being chased!
    Bless you. See you by the piano
    One more thing, Doreen, the raffle float is still at yours, could you bring the £250 along \
    too?
    Whip round for Priya's leaving pressie, you in?
    defo. what are we getting
    Spa voucher, but shhh she doesn't know
    Everyone's doing a tenner or so
    where do i ping it
    pinged. did a 15 cos shes saved my bacon so many times
    Ah you're lovely. Card's in the second drawer, sign it before she's back from lunch
    on it
    Hi! Heard from Jo that you're looking for a pushchair, ours is going
    Ooh yes what make?
    Bugaboo, bit scuffed on the handle. Asking £250
    Split the difference and it's yours
    Sold!
    Cash or bank transfer both fine, I'll give you my details when you come and see it, don't \
    want you paying blind
    That's really decent of you
    We're at number 9, blue door, mind the bins
    Father
    Son.
    I come to you on this the day my overdraft ran out
    How much has the pub taken this time
    It was textbooks
    It was 40 percent textbooks
    I'll send £250 and you ring your grandmother today
    Done deal. You're my favourite parent
    Your mother can see this
    Hey y'all's favorite accountant here, Venmo me for the cabin pls
    lol what's the damage
    $212 including the hot tub nobody used
    I used the hot tub
    You fell in the hot tub. Different line item
    Sent w a beer emoji
    Got it. Still waiting on Tyler as usual
    Could you order mum's flowers? My Bank app has been down since lunch
    Wasn't it on the news? yeah no worries
    They're £250 with delivery
    the peonies ones?
    Yes, she hates lilies
    ordered, coming friday
    Amazing, I'll pay you back once the thing works again
    dont bother, call it your birthday pint
    Ok talk to you later when I ring about dad's scan
    Pick up!! I'm at the checkout
    was on a call whats up
    ringing you
    Thank you darling. There were nine people behind me tutting
    the British at war
    I'm never going back to that Lidl
    what was wrong with the card
    Bank froze it because I bought a tent online. A TENT
    You couldn't grab my parcel from the InPost on your way could you
    sure whats the code
    123456, it's the one outside the petrol station
    screen says wrong code
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
    123456
    ty
    it timed out before i found the remote
    You had ONE job
    send me another one pls kids are screaming
    123456 go go go
    were in. peace at last
    We're off at 17:00! Any last questions about the cat?
    What's the alarm number again, I wrote it on a receipt and binned it
    Typical! 5580 then the tick. You've got half a minute
    Company rings you, tell them "Marmalade". And please don't write it on a receipt
    I'll tattoo it
    You're a gem, food's in the utility
    He got in the airing cupboard but we're friends now
    He does that. Leave a jumper you don't like
    I'm logging into the club newsletter, it's just sent a code to your mobile as you set it \
    up. Can you read it me?
    Is this really you? You know what they say about codes
    Quite right, ring me, I'm on the club landline
    Good, that was your cough all right. It's 123456
    In. I'll change it to my own number so we needn't do this every month
    Please do
    Under the biscuit tin on Sunday
    Unit door's on a code after six, it's 7731 and shove with your shoulder
    ta. and the wifi?
    Network is sawdust, password is measuretwice all one word
    love that
    Your raffle tickets are numbers 114 to 118 by the way, draw's at 17:00
    fingers crossed for the hamper
    Nobody claimed 116, is that yours? It's the port
    YES don't let Keith have it
    Right, new phone! Same number. Who's this? Kidding, I do know you but all our chats \
    vanished
    probably for the best given what we say about Steve
    did you not back up
    I backed up to an email I made in 2009
    oh dear
    Could you resend the address for Sunday though
    12 the mews, bring wine
    Hello, I've moved to a new network and lost my old number in the process. This is me from \
    now on. Ring me any time to check it's really me
    Thanks for saying so. Rang you, you sounded exactly as grumpy as ever
    That's how you know
    Saved you under "Grumpy 2"
    Bank's still texting the old SIM, so that's my week gone
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
    Thursday, they've had to order the glass in
    I'll email the minutes over then
    Please. And tell Geoff I'm not ignoring him, tempting as it is
    He says he's used to it
    Banking's on that phone too, so I'll settle up for the hall hire on Friday if that's all \
    right
    Whenever suits
    Are you near your phone?? Need you
    Yep what is it
    Stuck at Clapham, all lines blocked. Can you get Oscar from nursery by six, they fine you \
    by the minute
    Leaving now
    Got him. He's asked for chips
    I love you. Yes to chips
    do I owe the nursery anything for the late bit
    can you call me asap
    I just did straight to voicemail??
    sorry patchy here. blew a tyre on the M6, im fine, behind the barrier
    Jesus. Where exactly
    junction 31ish, RAC says ninety minutes
    Do you want me to drive up
    no no. but can you look up the policy number, its on the fridge
    Starts RC then 40 something, I'll send you a photo
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
    and a sense of shame
    be there in twenty, is it vegetarian
    it is now, i'll pick the bits out
    Heads up, two people in our team got messages from "me" today asking for £250. It's not \
    me, my account's fine but somebody's using my picture
    cheeky gits. what number was it
    Some random 07, I've reported it inside the app
    shall i tell my lot in sales
    Yes please, tell them not to reply and never to send those six digits on
    will do at standup
    Update, he tried Anita as well: "are you free, need a quick favour, can't talk"
    She asked him what she calls the photocopier and he vanished
    Do NOT answer if Callum asks you for money, he's been hacked
    too late I told him I'm skint lol
    Saved by poverty
    what did he do
    Passed on a code to someone pretending to be his cousin, locked out ever since
    poor sod is he getting it back
    They said it might take 12 hours. He's put a sign in the shop window
    Forwarded from our Neighbourhood Watch: Criminals are taking over accounts by tricking \
    people into sharing a verification code. If a relative asks for an urgent transfer, \
    telephone them first.
    Thank you dear. Sheila had the "Mum I've lost my phone" one last week
    Did she lose anything?
    Good for Sheila
    What is a verification code when it's at home?
    Six numbers by text. You keep them to yourself like your age
    Then they're quite safe
    Mum nearly sent 1,900 quid to a stranger today
    WHAT how
    Text pretending to be me, "phone's broken, can you pay this bill, can't talk". She was at \
    the bank counter
    omg who stopped her
    The girl behind the till. I've sent her chocolates
    We should have a family password
    """
}
