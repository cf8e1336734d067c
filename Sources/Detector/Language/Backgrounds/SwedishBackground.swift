// 84 everyday chat messages in Swedish, one a line.
// Source: chats and dialogues written for this project; no real person's messages.
// Licence: Apache-2.0. Written by Scripts/style-backgrounds.py; do not edit by hand.

extension Backgrounds {
  static let swedish = """
    Hej. Du springer som en stol.
    Tack. Vilken sorts stol?
    Ikea. Bilderna ligger på loppets sida https://shop.example.net/item/98213 startnummer \
    2214.
    Hittade. Jag ser ut som om någon tagit min plånbok.
    Kilometer 9, mänskligt.
    Var står du ens?
    Bakom skylten "dricka". Där bor jag.
    Din lugg är iskall.
    Den är sprejad. Min enda gren.
    På tal om det, när är min?
    Fredag 13. Vattentät?
    Vem är det? Nejdå, fredag blir fint. Ska ni upp till fjällen i vinter förresten?
    hej tar du med dig soffan ner eller ska jag hjälpa till
    den går inte genom dörren vi har gett upp
    då får den väl hyra av dig
    haha den har redan flyttat in mer än jag
    Hej snälla du, det är Tom med tant Ebba och pappa
    Hej vännen! Hur är det med gubben?
    Jo han är pigg, men nu krånglar Försäkringskassan
    Usch, kära du. Vad är det som krånglar?
    Hans BankID ligger på min telefon sen i somras och nu vill sidan ha en engångskod
    Och koden kommer till mig, för att vi fyllde i butikens nummer när hans gick sönder?
    Precis min lilla vän, du måste vara synsk. Kan du se efter?
    Jag har den inte, är i kylrummet, ge mig två minuter
    Ta all tid, älskling, han löser korsord
    Här är en: 537572. Men den kom för en kvart sen
    För sent, sötnos, den är ute
    Ska jag be dem skicka ny?
    Jag trycker nu
    537572, den här är rykande färsk
    Nu kom vi in på sidan, men den vill att han signerar med sitt eget
    Kom in med honom i butiken så fixar vi det vid disken
    Kan du verkligen, du är en klippa
    Klart, han får en wienerbulle också
    Vi är utanför
    Ser er, jag vinkar
    Jag hör dig, men du pratar för fort
    Menar du hyran eller hyllan?
    Hyllan. På Ikea. Den är borta på skruv
    Skruvar saknas?
    Ja tack. Skruvar är ingen
    Jag förstår inte mitten
    Ring Lamin, han är hantverkare och kan svenskan
    Lamin var hos mig med låda. Nu står hyllan
    Bra, hälsa honom!
    Hej det är Tom, privaten ligger på reparation, skirv hit så länge
    Ok, skickade du den från jobbluren?
    Ja, samma gamla jag, bad om mjlök till onsdag som du vet
    40 liter, ja det stämmer!
    Kylen på lastbilen krånglar, kan vi ta den på torsd
    Går, jag frågar åkeriet
    Nu är privaten fixad, bytte skärm, svarar på båda
    Då skriver jag på gamla igen
    Gör det, tack
    tjaba, vad gör vi till mamma på fre
    hej! hon sa pannkakor iaf 3 ggr idag
    lol klassiker
    sylt finns, grädde saknas
    jag fixar
    o ägg?
    har 6, räcker?
    lätt
    hon äter typ 2
    o jag 5
    haha respekt
    17:30 så hon hinner se rapport
    bra, kommer 17
    tackar
    Hi mum! Jag har satt på disappearing messages, no panic, det är för julklappar
    Jaha, så de försvinner? Hade jag tryckt fel?
    Nope, det är jag som set it till 7 dagar, Kalle läser din telefon
    Det gör han, den smitaren
    So I can write om cykeln utan att han ser
    Vilken färg ska den ha?
    Blue, definitely, with bell
    Ok då. Jag slår av den efter trettonhelgen
    Perfect, thanks mamma, love you
    hej jag blev utan nummer. simmet föll i spisen
    i spisen??
    ja. bredvid potatisen
    ring Göran han har en skål med reservkort
    Göran ringde Tele2 åt mig
    nu lever jag igen. samma nummer
    hälsa potatisen. vi ses på söndag
    """
}
