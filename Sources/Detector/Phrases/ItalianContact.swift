/// Italian: what the contact answers, and what is said afterwards; classes as in `italianPhrases`.
let italianContactPhrases = #"""
  [code-handover]
  2.2 ecco|e|questo|dice|arrivato|codice|eccolo ... #code|#digits
  2.2 ecco .. il .. codice
  1.6 #code|#digits .. e|questo|dice
  -1.2 allarme|porta|lucchetto|cassaforte|locker|sportello|wifi|cancelletto
  0.6 dice|scritto|c_e|te_lo .. scritto|detto|#code|#digits

  [doubt]
  2.4 strano|strana|sospetto|bizzarro
  1.8 da quando
  1.7 perche .. non|dovrei|scrivi|devo|tanta|ti
  2.0 truffa|imbroglio|scam|hackerato
  1.8 sei .. sicuro|sicura|serio
  1.8 tu .. non|di solito .. hai|scrivi|dici|chiami
  1.4 ti .. chiamo|telefono
  1.9 non .. mi .. torna|fido|convince|quadra|suona
  2.1 chi .. e .. sto|questo|sta
  2.1 ma .. che|scusa|comm|come|chi|perche
  1.6 e .. tanto|tanti|una_bella .. cifra|soldi
  1.4 cavolo|boh|mah|eh|scusa ?
  1.4 ma .. se .. ieri|hai
  1.4 la .. banca .. dice|chiede|avvisa
  1.7 nessuna .. lascia
  1.2 a che|per .. cosa
  1.9 non .. capisco|comprendo
  2.1 dubbi|dubbio|sospett*
  1.9 non .. sono .. sicur*|convint*
  1.9 puzza|odora .. di
  2.0 non .. mi .. fido|torna|quadra|convince
  1.6 ma .. che|cosa .. e|sta .. successo|succedendo
  1.4 pero ?
  1.8 come .. faccio .. a .. sapere
  1.6 avete|hai .. lasciato|gia|fatto ?
  1.3 cavolo|accidenti|caspita|ammazza|azz
  1.9 fregatura|bufala
  1.8 mai .. mi|scrivi|parli|chiedi|chiesto|visto
  1.8 sicuro|sicura .. di|che .. sei|essere|sia
  1.6 perche .. non|cosi|un|questo|quel|a
  1.6 scrivi|parli .. strano|diverso|come|cosi

  [identity-question]
  2.6 sei .. tu|davvero|veramente|proprio
  2.8 chi .. sei|e|parla|scrive .. tu|?|questo|davvero
  2.8 con chi
  2.4 come .. si .. chiama|chiamava|chiamm .. il|la|mio|mia|nostro|se|?
  2.4 come .. mi .. chiami
  2.2 qual .. e|era .. il|la .. mio|nome|nostro|soprannome|cane
  2.2 dove .. ci|siamo|abbiamo .. siamo|andati|conosciuti
  1.6 nota|messaggio|manda*|fammi .. vocale|audio|selfie|foto|videochiamata
  2.4 dimmi .. il|la|come|chi|cosa|qualcosa .. nome|si|che
  2.1 passami
  1.9 chiamami
  2.0 dimostra*|prova .. che
  1.8 ricordi .. in|che|dove|il|quando|cosa
  1.8 che .. anno|cosa .. abbiamo|mangiato
  1.8 rispondi .. al .. telefono
  1.6 voglio .. sentire|sentirti|vederti
  1.6 in che anno
  1.6 o nomm|comm se
  2.0 che|cosa|come|dove|chi|quale|qual|quando ... nostro|nostra|insieme|noi|mio|mia|tuo ... ?
  1.1 che|cosa|come|dove|chi|quale|qual|quando ... nostro|nostra|insieme|noi|mio|mia|tuo
  2.2 solo_tu|te sai|puoi
  2.0 foto tua|con
  2.2 perche .. non .. rispondi|richiami
  2.1 come .. chiamiamo|mi_chiami|ti_chiamo|chiamavamo
  2.2 di|quale .. quale|rata|che .. parliamo|parli
  2.0 puoi|mi .. puoi|chiamare .. chiamare|un_attimo
  2.0 ti .. chiamo .. adesso|ora .. rispondi
  2.0 secondo|soprannome .. nome
  -1.2 fortnite|attore
  1.8 ricordi .. di|come|dove|cosa|che|quando ... ?
  1.8 sentire .. la|tua .. tua|voce

  [refusal]
  2.4 non .. te|ti|le|lo .. lo .. do|mando|dico|posso|presto
  2.2 non .. ci .. penso
  2.8 non .. posso|voglio .. aiutarti|prestarti|pagare
  1.0 ^ no|nope $
  1.7 c e scritto
  1.8 non .. darlo|condividere .. a|mai
  2.1 che scada
  1.8 non .. ho .. tutti|soldi|cosi|questi
  1.9 mi .. dispiace .. ma|non
  1.6 chiedi .. a .. tua|tuo|qualcun*
  1.9 ^ no ... posso|dispiace|non
  2.1 non|nn .. ti|te .. mando|do|presto|giro|faccio|invio .. niente|nulla|soldi|nessun|lo
  2.1 non .. pago|presto|mando|faccio|giro|condivido .. nulla|niente|soldi|bonifici|finche
  2.3 non .. se .. ne .. parla
  2.1 senza .. sentir*|veder*|parlar*
  2.3 preferisco .. che|parlare|sentir* .. ci|prima|a_voce
  2.3 anche no
  2.0 non .. contare|contarci .. su|conto
  2.1 nessun codice
  2.1 finche .. non .. verific*|ti_sento|parlo
  1.8 non .. si .. condivide
  1.8 e personale
  2.0 non .. lo .. giro|do|condivido
  1.4 chiedilo|chiedi .. a

  [paid-claim]
  2.7 pagato|bonificato|versato|ricaricato|eseguito
  3.1 bonifico|pagamento|ricarica .. fatto|fatta|inviato|partito|eseguito
  2.2 fatto|fatta|inviato|partito .. il|ora|adesso|bonifico|ho|lo
  1.8 ^ fatto|fatta|inviato|pagato|partito|eseguito $
  1.2 ho .. fatto|pagato|inviato|mandato|appena .. il|la|ti|tutto
  2.0 ti .. ho .. mandato|fatto|inviato|pagato
  1.9 scontrino|cro
  -2.0 non|ancora|devo|domani .. pagato|fatto|pagare
  2.2 ho .. trasferito|versato|girato|preso|comprato
  2.4 ^ versati|mandati|girati|fatti $
  2.2 te|ti .. li|ho .. mandati|girati|girato|versati|appena|inviati
  2.2 allegato|mando|ecco .. la|contabile|ricevuta|distinta
  1.8 contabile|ricevuta
  2.2 bonifico|ricarica .. e .. partit*|fatt*|inviat*
  2.3 appena .. inviat*|fatt*|pagat*|partit*
  2.0 guarda|controlla .. se .. arrivat*|sono
  -2.8 non .. pago|verifico|faccio

  [discovery]
  2.8 tu|non .. non|sei|e .. sei|mio|mia|lui|lei|tu
  3.0 hackerat*|clonat*|rubato .. account|profilo|whatsapp
  2.9 hackerato|hackerata|hackerati
  2.5 truffator*|imbroglion*|ladro|truffa
  2.5 ho .. appena|parlato|sentito|chiamato .. sentito|parlato|chiamato|con|tua|tuo|tuo|lui|lei
  2.4 appena sentito|parlato|chiamato
  2.4 chi .. cavolo|cazzo|sei
  2.3 polizia|carabinieri|denuncia|denuncio
  2.0 segnalo|segnalato|blocco|bloccato .. il|numero|ti
  2.0 bel tentativo|bella prova
  2.2 e|sta|sei|seduto .. qui|qua|salotto|accanto|davanti|con_me
  2.0 disconnesso|buttato|uscito & whatsapp|account
  1.3 complimenti
  1.9 denuncio|carabinieri
  1.5 mio|mia .. nipote|figlio|figlia .. dice
  2.4 truffare|imbrogliare .. qualcun|altri|altro
  2.4 spacciando|spacci|fingendo|spacciarsi .. per|te|di
  1.7 ti|le|gli|tuo|tua .. @hack
  2.2 @hack & ?
  2.1 beccat*|scopert*|sgamat*
  2.0 tu .. non .. sei|non_sei
  2.2 vera|vero .. e|anna|mia & qui|con_me|accanto|detto
  2.2 non .. ha|e .. chiesto|stata|stato .. niente|nulla|lei|lui
  2.0 so .. che .. non .. sei
  2.0 stai .. usando .. il
  2.0 non .. ci .. casco
  2.2 confermato|avvisato|detto .. che .. e|non|e_stato
  2.0 qualcuno .. e|ha .. entrato|preso .. nel|il .. tuo|suo
  2.4 denunciato|vergognati|imbroglione|ladro|truffatore
  2.0 cambia .. la .. password
  2.0 banca .. ha .. fermato|bloccato
  2.2 spavento|gli_ho_scritto
  2.0 dice|dicono .. che .. gli|ho .. scritto|ho
  -2.4 non_capisco|capisco .. perche|pagarlo
  -1.5 mi .. hanno|avevano .. @hack
  1.8 mai .. mi|direbbe|chiamerebbe|scriverebbe|chiederebbe .. cosi|soldi|chiama|questo
  1.9 mio|mia|nostro|nostra .. figlio|figlia|fratello|sorella|marito|moglie|madre|padre .. non|mai|morto|morta|e
  1.8 profilo .. falso|finto
  1.8 smettila|smettetela .. di .. rubare|truffare|fregare

  [warning]
  1.3 attenzione|attenti|occhio|avviso|allerta|prudenza
  2.1 truffa*|truffator*|hackerat*|clonat*|phishing|malintenzionati|raggir*
  2.2 non|mai|nessuno .. pagare|pagate|rispondere|rispondete|cliccare|cliccate|mandare|mandate|date|dare|condivid*|fare|inviare|cascateci
  2.6 se .. vi|ti|qualcuno|scrivo|scrive|chiede|chiedo ... soldi|codice|codici|bonifico
  2.5 non .. sono|ero|era|e .. io|lui|lei
  1.5 inoltrato|inoltro|girate|fate_girare
  2.3 blocca*|segnala* .. il|numero|lo
  1.6 chiama*|telefonate|chiamate .. la|banca|prima|subito
  1.4 verifica .. due|in due
  1.7 non|nessuno .. date|mandate|fate|fare|aprite|rispondete|fateci|dategli
  2.0 hackerat*|clonat*|rubato .. il|l|account ... whatsapp|account|profilo|insta
  1.6 compromess* & telefono|numero|account|avviso
  1.6 telefono|numero|account ... compromess*|hackerat*|clonat*
  1.4 fate .. girare
  1.4 avvisate|diffondete
  1.6 ke|che .. nn|non .. e .. lei|lui
  1.5 truffatore .. che|usa|con
  1.6 spaccia .. per
  -2.6 site|sito|pacchi|netflix|documentario|vicina|bonifici_per
  -3.0 bonifici .. per

  [owner-back]
  3.2 mi hanno hackerat*|clonat*
  3.2 recuperato|ripreso|riavuto|rientrat* .. il|mio|l|nel .. account|whatsapp|profilo|numero|mio
  3.2 mio .. account|whatsapp|profilo|telefono|numero .. stato|era|hanno|hackerato|rubato|clonato
  2.6 sono .. io .. davvero|quello|veramente|il
  2.6 quello vero|quella vera
  2.7 non .. ero|sono .. io|stato|stata
  2.4 qualcuno .. ha|e|usava|scriveva .. usato|entrato|rubato|mio
  2.2 mi .. hanno .. hackerato|clonato
  2.3 mi .. hanno|avevano .. rubato & account|profilo|whatsapp|insta|instagram|numero
  1.2 sono tornat*
  -2.2 gli|le|lui|lei .. hanno|hackerato
  2.4 di .. nuovo .. il .. mio|numero
  2.3 entrati|entrato|entrate .. nel .. mio .. account|profilo|whatsapp
  2.4 mi .. avevano|hanno .. @hack
  1.3 denuncia|polizia & @hack & whatsapp|profilo|account|numero
  2.4 non .. li|l|lo .. ho|abbiamo .. mandati|scritti|scritto|mai
  2.2 mai .. scritto|chiesto|mandato
  2.3 non .. ero|sono .. stato|stata|io|stata_io
  2.2 qualcuno .. scritto|ha|scriveva .. a|scritto .. nome|mio
  2.2 a nome mio
  2.4 sono .. io .. quella|quello|davvero|vera
  2.2 mio .. profilo|account|whatsapp|numero|telefono .. e|era .. stato|in ... mano|mani|@hack|truffatore
  2.2 spacciati .. per .. me
  2.2 @hack .. e .. tornat*|recuperat*
  2.1 scusate & messaggi|disturbo|account
  2.2 ripreso|recuperato .. il|l|whatsapp|account ... controllo|whatsapp|account|numero|profilo
  2.0 ignorate|considerate|perdere & messaggi|mai|nome|bonifico
  2.0 rieccomi & rubato|hackerat*|avevano
  -5.0 bici|auto|portafoglio|cellulare|netflix|scrivimi
  -2.5 ^ sono tornat* ^
  -1.5 se|confermato ... arriva|hackerato
  1.8 non .. rispondete|rispondere|fate .. ai|caso|a .. messaggi|messaggio & mio|miei|mia
  1.8 qualcuno|hacker|truffatore .. mio|mia|miei .. account|numero|profilo|whatsapp|contatti
  """#
