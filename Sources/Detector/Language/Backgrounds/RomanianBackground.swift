// 94 everyday chat messages in Romanian, one a line.
// Source: chats and dialogues written for this project; no real person's messages.
// Licence: Apache-2.0. Written by Scripts/style-backgrounds.py; do not edit by hand.

extension Backgrounds {
  static let romanian = """
    bunăăă 🎶 mai faci repetiție joi sau te programez la rădăcini? 💇‍♀️
    joi repetăm colindele 🎄 vineri pot după 5
    vineri am o mireasă 👰 până la 6
    hai atunci sâmbătă dimi? 🌞
    sâmbătă 9:30 ✅ ce cântați anul ăsta?
    O ce veste + ceva în germană, mă doare limba 😂
    am uitat să-ți zic, adu nuanța 7.1 cu tine dacă ai luat-o 🎨
    am luat-o 🤩 mulțam, ne vedem și-ți cânt gratis 🎤
    No servus, mătușă! Îs în fața blocului și-i bariera jos
    Servus dragu mătușii! No păi amu o pus-o ăștia
    Ce cod îi la ea?
    Mă stai oleacă să-l cat, îi scris pe frigider
    Stau, n-am bai. Da' pită ți-am adus, să știi
    4 4 1 0 și clopoțelu
    Nu vrea. Zice roșu
    Vai de mine, poate l-o schimbat Pișta administratoru
    Da' știi ce
    O ieșit unu cu Dacia și-am intrat pe lângă el
    Hahaha ca pe vremuri
    Îs pe scări, pune de ceai
    Păi îi pus de-un ceas!
    Tulai că bine mai miroase
    Bă Priya, făcui aplicația de scoruri la meciuri
    O făcuși? Da' ziseși că n-ai timp
    scoruri-craiova-b3.apk
    Pune-o și zi-mi dacă-ți crapă
    Telefonul zice că-i sursă necunoscută
    Normal, nu-i în magazin. Dă permite, că doar eu o scrisei
    Na, că merge! Da' ecranul de goluri e tăiat jos
    Pe ce telefon, pă ăla mic?
    Pă ăla mic, da
    Știui eu. Repar diseară
    Și pune-l și pă Ionel pă listă, că el dă goluri cu mâna
    Hahaha, îi fac categorie separată
    Vii la teren la 7?
    Viu, aduc și laptopul, ne uităm pă cod la bere
    Berea-i la tine
    Normal că la mine, zgârcitule
    Salut, quick update pe team building: cabana de la Rucăr e available 17–19
    Great. Cât e per person?
    480 all in, dar vor un deposit de 30% până miercuri. Poți avansa tu, și facem split după?
    Sure, how much total?
    2.160 pentru 15 oameni
    Ok. Au factură cu IBAN pe pensiune, da? I'd rather not pay to a person
    Yes, îți dau forward la proforma
    Looks good, plătesc diseară de pe laptop
    Stop please! Primarul tocmai a zis că avem căminul cultural din Moieciu for free
    Lol, classic. Cu ce dormim, cu saci?
    Cu saci și cu chef. Au și sobă, apparently
    Fine by me, zero lei e unbeatable
    Thanks oricum că erai gata
    Hi dear! Transferul tău bounced back la mine, zice invalid account
    Omg sorry. Mi-ai dat IBAN-ul pe bilețel, let me check
    I think my 7 looks like 1. E DE89370400440532013000, tot ING, pe numele meu
    Yep, eu am scris 1. Te sun 1 min să confirmăm?
    Sure call me
    Done, 320 cu tot cu tratament. Nice voice today btw, ai răcit?
    Lol da, from the dryers
    Ai primit?
    Got it, thank you! Și banii întorși first time sunt tot la tine, da?
    Yes, came back aseară, all good
    Next appointment 21, don't forget poza cu bretonul
    Saved already, kiss
    hei
    ce ii luam lui Pierre
    carte?
    are 800
    vin?
    nu bea
    card cadou atunci
    de unde
    carturesti
    bun
    cat
    100 fiecare?
    ok
    iau eu azi
    fizic nu cod da
    sa aiba ce desface
    frumos plicul
    ti-am lasat suta in cutia postala
    gasit. mersi
    bai
    matusa mea a fost trasa pe sfoara
    nu!
    cum
    cu voteaza fetita la balet
    stai
    si tu mi-ai trimis unul ieri
    ala e real
    e poza cainelui la adapost :))
    ah da. pe pagina adapostului
    am intrat in panica degeaba
    lasa ca e bine sa intri
    """
}
