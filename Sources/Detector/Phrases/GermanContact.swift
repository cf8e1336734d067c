/// German: what the contact answers, and what the owner or others say afterwards.
///
/// Uses the word classes of `germanAccountPhrases`, after which it is read.
let germanContactPhrases = #"""
  [code-handover]
  2.0 hier|da|der|das|ist|lautet|steht|code .. ist|der|er|schon ... #code|#digits
  2.0 code .. lautet|ist
  1.6 #code|#digits .. steht|ist|das|oder|war
  1.2 bitteschon|bitte .. #code|#digits
  -1.2 alarm|tur|tresor|abholcode|schloss|wlan|raute
  [doubt]
  2.5 komisch|seltsam|merkwurdig|ungewohnlich|verdachtig|eigenartig|spanisch
  1.9 seit wann
  2.0 betrug*|abzocke|masche|scam|fake
  2.0 erst .. anrufen|telefonieren|horen|sprechen
  1.7 klingt|kommt|wirkt|liest|fuhlt .. wie|nicht|komisch|so|nach|mir
  2.1 so .. kenn*|kennt|schreibst .. dich|di|ich|du
  1.9 enkeltrick|trau .. der|dem|nicht
  1.8 warum|wieso|weshalb|wieso .. auf|denn|nicht|so|soll|schreib*|muss|du|nimmst|geht
  1.8 stimmt .. was|das|nicht|da
  0.7 ruf*|anrufen .. dich|mich|kurz|an|erst|eben
  1.8 bist .. du .. sicher|betrunken|verruckt
  1.8 schreibst|schribsch|redest|klingst|nennst .. du .. so|anders|nie|komisch|sonst
  1.7 nie .. genannt|gesagt|gefragt
  1.2 ^ warum|wieso|weshalb|wofur|wozu|woher
  1.8 anderer|fremder|anderes|fremdes|falscher name|konto|nummer|empfanger
  2.0 bist .. du .. das|es|wirklich|echt
  1.7 wer .. ist .. denn|der|die|dieser
  1.9 stimmt .. was|etwas|da .. ned|nicht
  1.6 unsicher|skeptisch|mulmig|misstrauisch
  2.0 so viel .. hab|ist
  1.7 welche|welcher|welches .. denn|es|?
  1.7 sagst|nennst|schreibst|redest .. doch|sonst|nie|normal*
  1.0 pappenstiel|happig|puh|uff|moment_mal|warte_mal
  1.6 viel geld|so viel
  1.7 kann .. das .. nicht .. warten
  1.7 muss .. ich .. erst|mit|vom
  1.5 haha nein
  1.6 glaub|wette .. ich|nicht|du
  1.6 durfen .. das .. gar|nicht
  1.7 selber|selbst .. uberweisen|zahlen|machen|beitreten
  1.8 schuldest
  1.4 wofur|wozu|wie_bitte|hae|hm|oha
  1.4 welche|welcher|welches .. denn
  1.4 sicher ?
  1.4 bank|kassierer .. sagt|warnt|gewarnt|fragt
  [identity-question]
  3.3 bist .. du .. das|es|wirklich|echt
  2.7 wer .. bist|ist|sind|schreibt|spricht|da .. du|da|dran|das|sie|denn
  2.9 mit wem
  2.1 wie .. heisst|heissen|hiess|heissen .. mein|meine|unser|unsere|der|die|dein
  1.5 sprachnachricht|sprachmemo|selfie|videoanruf
  2.5 was .. war|ist|haben|hast|hab .. denn|wir|mein|unser|beim
  0.4 ruf .. mich|mal|an
  2.2 sag|sag* .. mir .. mal|was|wie|wo|den|eifach
  2.2 beweis|beweise
  2.2 nur du weisst|weiss|wissen
  2.4 sag .. mir .. wer|was|wie|wo|welche
  2.0 wo .. waren|haben|war|steht|bist .. wir|der|du
  1.7 deine stimme|stimme horen
  2.0 foto von dir
  2.0 gib .. ans .. telefon
  1.6 woher .. kennst|kennen|weisst
  2.0 welche|welcher|welches .. farbe|strasse|hund|schule|name|kind
  1.9 weiss|weisst .. wie|was|wer .. unser|mein
  2.0 bist du .. oder
  1.6 wie .. heisst|heissen|hiess .. @kin|oma|hund|katze|deine|chef|lehrer
  2.0 was .. gab .. es|s|am
  2.0 wann|wo|wie|welches|welche .. hab|habe|bin|fahr|wohn|arbeit|nenn|arbeite .. ich|i|mein
  1.3 ich ruf|rufe .. dich|sie .. kurz|jetzt|erst|im|zur
  1.9 kann|darf|soll .. ich|i .. dich|di|sie .. anrufen|anruf
  1.6 geh|heb|nimm .. mal .. ran|ab
  1.2 videocall|videoanruf|facetime|telefonisch|personlich
  1.8 vornamen|zweitnamen|nachname|geburtsdatum|madchenname|spitzname
  1.9 name|namen .. vom|von|des .. hund*|typ*|chef|lehrer*|katze
  1.5 deine|ihre .. stimme
  2.1 sag|sag|gib .. mer|mir|ma .. eifach|mal|was|wie
  1.2 codewort|kennwort
  1.7 bestatig* & leitung|telefonisch|nummer
  1.6 welcher|welches|welche .. denn ?
  1.4 was|wie|wo|wer|welche|welcher|welches|wann ... unser|unsere|unserem|zusammen|wir|mein|meine ... ?
  0.9 was|wie|wo|wer|welche|welcher|welches|wann ... unser|unsere|unserem|zusammen|wir|mein|meine
  [refusal]
  2.4 mach|gebe|geb|schick|zahl|uberweise|sag .. ich .. nicht|nix|nichts|keine
  3.0 ich .. gebe|geb|schicke|zahle|mache .. keine|keinen|nichts|nicht|dir
  2.2 mache|mach|tue|mag|will ich .. nicht
  2.2 vergiss .. es|s
  2.2 fall .. nicht .. rein
  2.0 kann .. ich|dir|leider .. nicht .. geben|zahlen|helfen|leihen
  1.6 kommt .. nicht .. in|infrage
  2.1 uberweise|zahl|zahle|mach|mache|gebe|geb|schick .. ich|das|dir|nichts|nix|keine* .. nicht|nichts|nix|bevor|keine|ned|selber|nid
  2.0 ich .. uberweise|zahl|zahle|mach|gebe|geb|geh .. nichts|nix|das|keine|ned|nicht
  2.0 bevor .. ich .. gesprochen|gehort|telefoniert|gesehen
  2.1 so viel .. geld|hab*
  2.3 ruf .. erst|zuerst|lieber .. bank|polizei|dich
  1.7 ^ nein|ne|na|nee|nope|sicher .. mach|das|ned|nicht|ich|sicher
  2.0 geht .. leider|gar|da .. nicht|ned
  2.0 frag .. wen|jemand|anderen
  1.8 nein|ne|nee|nei .. sorry|danke|danke|mach|kommt|auf
  1.9 so viel .. hab|habe .. ich .. nicht
  1.9 steht .. nicht|nicht_weitergeben|teilen
  1.9 nicht weitergeben|teilen
  2.1 fehle ich
  0.5 ^ nein|nee|ne $
  1.6 auch nein|haha nein
  1.9 frag .. jemand|wen|deine
  1.9 ^ lol klar
  [paid-claim]
  3.5 uberwiesen|ueberwiesen|bezahlt|gezahlt|eingezahlt|getwintet
  1.9 ist .. raus|weg|druben|durch|unterwegs|da|duss
  2.3 ^ gemacht|erledigt|done|fertig $
  1.8 erledigt|gemacht|geschickt|gesendet|raus|duss|druben|angewiesen
  2.3 beglichen|abgebucht|abgeschickt|losgeschickt|transferiert|angewiesen|rausgeschickt
  2.0 musste|musstest|sollte .. drauf|gleich|sehen|da|ankommen
  2.1 uberweisung|geld|zahlung|betrag .. ist|durch|unterwegs|raus|da|weg
  1.9 schau .. konto|drauf
  1.8 hab|habe|hast .. jetzt|#num|#amount|dir .. gemacht|geschickt|auf
  1.7 so|ok done|erledigt|passt
  -2.0 muss|noch|nicht|werde|kann .. uberwiesen|bezahlt|nicht
  [discovery]
  3.1 du|sie|das .. bist|sind|ist|warst .. nicht|nie|gar
  2.9 gehackt|gehacked|gekapert|geklaut
  1.9 hab*|gerade|eben .. mit|ihn|sie|ihm|ihr .. telefoniert|gesprochen|angerufen|geredet
  2.5 steht|sitzt .. neben|hier|gerade .. mir|dir|neben
  2.6 wer bist|sind du|sie
  2.7 leer|abgemeldet|ausgeloggt|rausgeworfen & whatsapp|handy|konto|alles
  2.2 grad|gerade|eben .. erreicht|gesprochen
  2.2 gar keinen|keine|kein .. sohn|tochter|enkel|kinder
  2.2 schon .. drei|anderen|mehreren|leuten .. geschrieben
  2.0 netter|schoner|guter versuch
  2.0 warum .. ich .. geld
  2.1 krimineller|kriminelle|gauner|verbrecher|opfer|schwein|arschloch|lugner|dreckskerl|drecksack|fake|durchschaut|aufgeflogen|abzuzocken|ertappt
  2.2 sitzt|sitzen|bist|steckst .. im|in .. account|konto|handy .. von|meiner|meines
  2.2 geben|gib|ruckt .. konto|account|nummer .. zuruck|wieder
  2.3 scham|schamt .. dich|euch|sie
  2.0 echter|richtiger|echte|richtige .. sohn|tochter|mann|bruder|schwester
  2.0 weiss|weis .. von|davon .. nix|nichts
  2.0 versuch* .. bei .. wem|anderen|jemand|wen
  2.0 lass .. in ruhe
  2.0 verpiss|hau_ab|zieh_leine|schleich_di
  2.0 schreibt|redet .. ganz|nie .. anders|so
  1.9 nicht .. meine|mein|mei .. tochter|sohn|mutter|vater|enkel*|schwester|bruder
  1.9 um gottes
  2.1 gauner|bot|spinner
  1.8 zuruckgefordert|kaufer*schutz
  2.0 rausgeworfen|abgemeldet|ausgeloggt
  1.8 wer .. sind|bist .. wirklich|eigentlich
  2.0 betruger*|abzocker|betrug
  2.2 polizei|anzeige|angezeigt
  1.5 gemeldet|melde|blockier*
  1.6 tschuss $
  1.6 alte nummer .. geht|funktioniert
  1.9 haben .. gar .. kein|keine|keinen
  [warning]
  2.3 wenn .. ich|er|sie|jemand|die|der ... geld|code|codes
  1.8 war|bin .. ich .. nicht|nie
  1.4 nicht|nichts|niemals|nie|keine|keinen|auf .. uberweisen|zahlen|bezahlen|antworten|reagieren|klicken|weitergeben|geben|keinen_fall
  1.1 weitergeleitet|weiterleiten
  2.1 klick*|offne*|antworte*|reagier* .. nicht|nie|nichts
  1.8 bank .. anrufen|ruf|sperren|sofort
  1.9 gibt|geben|ausgeben|ausgibt .. sich|als .. als|aus|wer
  0.7 achtung|vorsicht|warnung|aufpassen|passt|pass_auf|warne
  0.3 ruf .. sofort|an|erst|immer
  2.2 zwei_faktor|zweifaktor|verifizierung|blockieren|melden
  2.0 im|in|mit .. namen & geld|jemand|schreib*|uberweis*|bittet
  1.7 uberweis*|zahl*|schick*|glaub* .. kein|keine|nichts|nicht .. geld|code|was
  1.6 obacht|warnt|aufpassen|achtgeben|warnen
  0.8 gehackt|gekapert|ubernommen|missbraucht|geklaut|ghackt & account|konto|whatsapp|nummer|insta*|facebook
  1.7 angeblich* & link|geschickt|chef|sohn|tochter|nachricht*|nummer
  1.0 ignorier*|blockier* & nachricht*|nummer|anfrage*|bitte
  1.3 bittet|fragt|bitten .. um|nach .. geld|code
  1.3 betrug* & whatsapp|nachricht*|warnt|polizei|masche
  1.5 betrug*|betruger*|gehackt|gekapert|masche|kriminelle|phishing|gelogen|fremden_handen
  0.8 leute|bitte weiterleiten|teilen|aufpassen|weitersagen
  -2.0 stadtverwaltung|artikel|zeitung|doku|letztes_jahr|letzten|nachbarin|mechaniker|schiri|film|podcast|seitdem
  -1.4 ^ du|sie|elender|dreckiger
  -1.0 wlan|nirgends notieren
  [owner-back]
  3.2 ich wurde|war|bin .. gehackt|gehackt_worden
  3.0 wurde gehackt
  3.2 bin .. wieder|zuruck|endlich .. drin|im|in|zuruck|da
  2.8 mein|meinen|meinem .. whatsapp|konto|account|nummer|handy .. war|wurde|ist|gehackt|gekapert|wieder|zuruck
  2.8 hier .. ist .. wirklich|der|die|jetzt .. echte|ich
  2.7 das .. war .. ich .. nicht
  2.6 war .. nicht .. ich
  2.6 jemand|fremde* .. hat|hatte|war .. mein|meinen|sich|zugriff|drin
  2.4 in fremden handen
  2.3 wieder .. zugriff|drin
  2.3 nachricht*|anfrage*|alles|das|bitte ... nicht .. von mir
  2.4 ignorier*|vergesst ... von mir|meiner|gestern|heut*|geschickt
  2.4 opfer & whatsapp|betrug*|geworden|hacker*
  2.1 kontrolle|zugriff & wieder|endlich|zuruck
  2.0 kein .. geld .. verlangt|gebraucht|gewollt
  1.9 hoffe|hoffentlich .. keiner|niemand|hat
  1.9 echte|echter|wirkliche .. wieder|@kin|ich
  1.9 account|konto|nummer|whatsapp .. zuruckgegeben|zuruckbekommen|wiederbekommen|zuruckgeholt|geklaut
  1.9 ghackt|gehackt worden & mei|mein|i|ich
  1.9 ausgesperrt & wieder|bins
  1.9 kam|kamen|waren|war|stammt .. nicht|ned .. von mir
  1.8 bin|bins .. wieder .. ich|selbst|da|drin|online|zuruck|selber
  1.8 hatte|hatten .. zugriff|nummer .. auf|gekapert|mein*
  1.4 nicht .. zahlen|uberweisen
  1.4 sorry|entschuldig* .. fur|wegen .. nachricht*|umstande|chaos|komischen
  1.0 passwort .. geandert|neu
  0.9 zwei_faktor|zweifaktor|2fa .. an|aktiviert|eingerichtet
  -2.4 er|sie|steffi|die .. wurde|ist .. gehackt
  -2.2 letztes|letzten jahr|monat|sommer
  -1.6 seitdem
  -1.2 wenn .. er|sie|jemand
  """#
