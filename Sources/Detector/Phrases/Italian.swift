/// Italian, with the spellings of chat and some of the South.
let italianPhrases = #"""
  @ask = puoi|potresti|potrebbe|puo|riesci|riusciresti|riesce|vuoi|vorresti|mi|ti|ci|potete|dovrei|aiutarmi|aiuti|faresti|fai|fate|favore
  @me = mi|me|ci|gli
  @lend = prestare|presti|prestami|presteresti|prestarmi|prestito|anticipare|anticipi|anticipami|anticiparmi|anticiparli|anticiparmeli|prestarmeli|imprestare|prestarci
  @pay = pagare|paghi|pagarmi|bonifico|bonificare|ricarica|ricaricare|versare|versi|mandare|mandarmi|inviare|inviarmi|saldare|satispay|paypal|postepay|comprare|pagamento|girare|giri|fare
  @payonly = pagare|paghi|pagarmi|bonifico|bonificare|ricarica|ricaricare|versare|saldare|satispay|postepay|pagamento
  @money = soldi|euro|eur|denaro|contanti|sghei|grana|cifra|testoni
  @due = fattura|bolletta|affitto|multa|caparra|cauzione|rata|notaio|dentista|fornitore|meccanico|debito|conto|scadenza|acconto|tasse|avvocato|ospedale
  @gift = itunes|steam|regalo|buoni|bitcoin|cripto|usdt|giftcard*|googleplay
  @code = codice|codici|cod|cifre|numeri|pin|otp
  @give = manda*|mandarmelo|invia*|rimanda*|inoltra*|gira*|girarmelo|giri|dimmi|dammi|leggi*|leggermi|comunica*|trasferir*|passa*|copia*|copi|scrivi*|scriv|rimandi|mandi
  @wrong = sbaglio|errore|sbagliato|sbagliando|sbagliata|erroneamente|confuso
  @bank = banca|carta|conto|app|bancomat|limite|massimale|plafond|postepay|home|banking|token
  @blocked = bloccato|bloccata|bloccati|sospeso|sospesa|scaduta|scaduto|raggiunto|smagnetizzata|rubata|rubato|persa|funziona|manutenzione|superato|abilita|abilitano|attiva|disattivata|antifrode|rifiuta|rifiutata|va|clonata|congelato|problemi|problema
  @mic = microfono|micro|altoparlante|telecamera|audio|cassa

  [code-request]
  2.8 @code ... @wrong
  2.8 @wrong ... @code
  1.4 @wrong & @code|sms & numero|cell|cellulare|sms|tuo
  2.2 @ask ... @code ... @give
  2.2 @give .. il|i|quel|le|quello .. @code
  2.0 codice ... @give
  2.0 sms ... #num|sei numeri|cifre
  1.8 #num|sei cifre|numeri
  1.6 arriva*|arrivato|ricev*|arrivera ... @code|sms
  1.2 arriva*|ricev* & codice|sms & @give
  1.6 @code|sms ... tuo|suo|vostro ... numero|cell|cellulare|telefono
  1.6 tuo|suo ... numero|cell|cellulare|telefono ... @code|sms
  1.0 whatsapp|verifica|account|conferma*|attivare & @code|sms
  0.8 codice|cod & sms|@give
  0.3 urgente|scade
  -2.2 pacco|locker|armadietto|porta|portone|cancello|allarme|serranda|sconto|promo*|netflix|disney|wifi|lucchetto|bici|cassaforte|fiscale|postale|prenotazione|sorgente
  -2.5 mai|non|nessuno ... dare|dat*|condivid*|comunic* ... @code|nessuno
  -2.0 truffa*|polizia|carabinieri|hackerato
  -1.4 quale|che .. codice

  [money-request]
  1.8 @ask ... @lend
  1.8 @lend ... #amount|@money|#num
  1.8 #amount|@money ... @lend
  1.6 mi .. presti|presteresti|anticipi|ricarichi
  2.0 puoi|potresti|riesci|puo|potrebbe ... @payonly
  1.9 mi .. fai|faresti|fate|fa .. un|una|il .. bonifico|ricarica|pagamento|postepay
  1.8 devo|dovrei|ho .. pagare|saldare|versare|fare
  1.6 mi .. serve|servono|servirebbe*|occorrono ... #amount|@money|#num
  1.4 ho .. bisogno .. di|d ... @money|#amount
  1.4 mi .. mandi|invii|giri|versi ... #amount|@money|#num
  1.4 @due & oggi|subito|urgente*|pagare|scade|entro
  2.0 @gift & compra*|prendere|codici|servono
  1.4 restituisco|rido|rendo|ripago & @pay|@lend|#amount|servono
  1.2 favore|imbarazz*|vergogna|casino|guaio & @money|#amount|pagare|prest*|bonifico
  1.8 un_altro|altra|secondo|seconda bonifico|pagamento|ricarica|fattura
  1.6 ne .. manca|serve .. uno|un|ancora
  1.6 usare .. la .. tua .. carta
  1.9 farne .. altra|altro
  1.8 nuovo|cambio iban|conto .. fattura|corrente
  1.6 puoi|potresti ... aiutarmi|anticipar* & @money|#amount|pagamento|bonifico
  -1.5 cena|pizza|birre|aperitivo|a_testa|ciascuno|colletta|regalo_per|benzina|biglietti|spesa|dividiamo|calcetto
  -1.2 quota|soci|associativa|iscrizione|condominio
  -1.2 ti .. faccio|mando|invio|pago_il|giro
  -1.2 subito.it|vinted
  -1.4 prendere .. a .. scuola|nuoto|bambino
  -1.0 foto|indirizzo|posizione

  [payment-details]
  2.0 intestata|intestato|intestatario|beneficiario
  1.6 a nome|favore .. di
  1.2 iban|conto .. e
  1.4 postepay|paypal|satispay & #long|#link|#phone|#num
  1.6 foto & codici|carte|scontrino
  1.0 causale

  [repay-promise]
  2.8 te|ti|glieli|ve .. li|lo .. restituisco|rido|rendo|restituiro|ridaro|ripago
  2.4 restituisco|rendo|ripago|rido|rimborso|restituiro .. domani|stasera|lunedi|tutto|subito|ti|in
  2.0 ti .. rimborso|ripago|restituisco|faccio .. il .. bonifico
  1.8 restituir*|rimbors*
  1.6 promesso|prometto|giuro
  1.2 domani .. te|li

  [call-evasion]
  2.6 non .. posso|riesco|riesce .. parlare|chiamare|rispondere|telefonare
  2.4 non .. parlare|chiamare|rispondere|chiamarmi
  2.6 @mic .. e|non|si|mi ... rotto|funziona|andato|va
  2.6 @mic rotto|andato|ko|morto
  2.0 sono .. in|al|dal .. riunione|lezione|ospedale|treno|classe|lavoro|biblioteca|medico|turno
  1.8 meglio|preferisco|solo .. per|scrivere .. messaggio|iscritto|messaggi
  1.6 scrivimi|scriviamoci .. qui|meglio
  1.6 poco|niente|non .. campo|segnale|batteria|linea|prende
  1.4 ti .. chiamo .. dopo|piu|stasera|domani
  1.4 senza|perso .. voce
  1.2 non .. serve .. chiam*

  [question-evasion]
  2.4 non .. ho|c_e .. tempo
  2.2 ti .. spiego|racconto .. dopo|tutto|poi|domani|stasera
  2.2 poi|dopo|stasera .. ti .. spiego|racconto
  2.2 fidati
  2.2 non .. ti .. fidi
  2.0 interrogatorio|indovina|indovinello|giochini|quiz
  1.8 non .. ricordo|mi
  1.8 dimenticato|scordato
  1.6 che .. ne .. so
  1.6 che .. importa|cambia
  1.6 perche .. tutte|tante|fai .. domande
  1.4 storia lunga
  1.4 in che .. senso
  1.4 e .. normale
  1.4 mio|un .. cugino|amico|collega
  1.4 certo .. che .. sono

  [secrecy]
  2.6 non .. dire|dirlo|dirgli|dirle|parlarne|raccontare|dica .. niente|nulla|a|nessuno|mamma|papa
  2.6 tra|fra .. noi|me
  2.2 resta|rimane|rimanga .. tra|fra
  2.0 segreto|riservat*|confidenziale|discrezione
  1.8 nessuno .. deve|sappia
  1.6 lascia .. fuori|stare|perdere .. papa|mamma
  1.4 sorpresa & non|dire
  1.4 vergogno

  [pressure]
  2.4 urgente|urgenza|urgentemente|emergenza|urgentissimo
  2.0 subito|immediatamente|prima_possibile
  2.0 fai .. presto|in fretta
  1.8 prima .. che|delle|di|chiude
  1.8 entro .. oggi|le|stasera|domani|#num
  1.8 altrimenti|senno|se_no ... perdo|mora|multa|annullano|sfratt*|bloccano|scade
  2.2 non .. ti|si .. fidi .. di
  2.2 se .. non .. vuoi|puoi|ti
  2.0 pensavo|credevo .. di|che .. poter|contare|fossimo
  2.0 lascia .. perdere|stare
  1.8 scade|chiude .. oggi|tra|in|alle
  1.6 hai .. fatto|mandato|inviato ?
  1.6 ti .. prego|giuro|scongiuro
  1.6 dai .. che|su|forza
  1.4 ci_sei|rispondi|rispondimi
  1.4 aspetta*|aspettando .. che|mi|qui|c
  1.2 per favore

  [new-number-claim]
  2.8 nuovo|altro|temporaneo|provvisorio|cambiato .. numero|num|sim
  1.5 nuovo|cambiato .. cellulare|telefono|cell
  3.0 numero nuovo|temporaneo|provvisorio
  2.0 cambiato|cambiare .. numero|sim|gestore|operatore
  1.6 telefono|cellulare|cell|tel .. rotto|caduto|acqua|rubato|perso|morto|lavatrice|water|gabinetto
  1.4 rotto|perso|rubato|caduto|cadere .. il|mio .. telefono|cellulare|cell
  1.6 salva*|memorizza*|registra*|segna* .. questo|il|lo|questo
  1.4 vecchio|quello .. buttalo|cancella*|elimina
  1.2 ciao|hey|buongiorno|eh mamma|papa|ma|pa|nonna|nonno|zia
  2.2 scrivo|scrivendo|uso .. dal|con|da|il .. telefono|cellulare|numero|cell
  1.2 questo .. e .. il .. mio|nuovo
  1.0 sono .. io
  -2.4 stesso numero
  -2.6 numero .. e .. quello|sempre|lo
  -1.2 numero di .. conto|ordine

  [excuse]
  2.4 @bank & @blocked
  1.6 non .. riesco|posso .. entrare|accedere|pagare|prelevare
  1.6 limite .. giornaliero|raggiunto
  1.4 perso|dimenticato|rubato .. il|la|mio|portafogli*|carta|borsa
  1.2 cambiato|nuovo .. telefono & banca|app|conto
  1.2 a secco

  [code-handover]
  2.2 ecco|e|questo|dice|arrivato|codice|eccolo ... #code|#digits
  2.2 ecco .. il .. codice
  1.6 #code|#digits .. e|questo|dice
  -1.2 allarme|porta|lucchetto|cassaforte|locker|sportello|wifi|cancelletto

  [doubt]
  2.0 strano|strana|sospetto|bizzarro
  2.0 da quando
  1.8 perche .. non|dovrei|scrivi|devo|tanta|ti
  2.0 truffa|imbroglio|scam|hackerato
  1.8 sei .. sicuro|sicura|serio
  1.8 tu .. non|di solito .. hai|scrivi|dici|chiami
  1.8 ti .. chiamo|telefono
  1.8 non .. mi .. torna|fido|convince|quadra|suona
  1.6 chi .. e .. sto|questo|sta
  1.6 ma .. che|scusa|comm|come|chi|perche
  1.6 e .. tanto|tanti|una_bella .. cifra|soldi
  1.4 cavolo|boh|mah|eh|scusa ?
  1.4 ma .. se .. ieri|hai
  1.4 la .. banca .. dice|chiede|avvisa
  1.4 nessuna .. lascia
  1.2 a che|per .. cosa

  [identity-question]
  3.0 sei .. tu|davvero|veramente|proprio
  3.0 chi .. sei|e|parla|scrive .. tu|?|questo|davvero
  2.8 con chi
  2.4 come .. si .. chiama|chiamava|chiamm .. il|la|mio|mia|nostro|se|?
  2.4 come .. mi .. chiami
  2.2 qual .. e|era .. il|la .. mio|nome|nostro|soprannome|cane
  2.2 dove .. ci|siamo|abbiamo .. siamo|andati|conosciuti
  2.4 nota|messaggio|manda*|fammi .. vocale|audio|selfie|foto|videochiamata
  2.2 dimmi .. il|la|come|chi|cosa|qualcosa .. nome|si|che
  2.2 passami
  2.0 chiamami
  2.0 dimostra*|prova .. che
  1.8 ricordi .. in|che|dove|il|quando|cosa
  1.8 che .. anno|cosa .. abbiamo|mangiato
  1.8 rispondi .. al .. telefono
  1.6 voglio .. sentire|sentirti|vederti
  1.6 in che anno
  1.6 o nomm|comm se

  [refusal]
  2.4 non .. te|ti|le|lo .. lo .. do|mando|dico|posso|presto
  2.2 non .. ci .. penso
  2.0 non .. posso|voglio .. aiutarti|prestarti|pagare
  1.8 ^ no|nope $
  1.8 c e scritto
  1.8 non .. darlo|condividere .. a|mai
  1.8 che scada
  1.8 non .. ho .. tutti|soldi|cosi|questi
  1.8 mi .. dispiace .. ma|non
  1.6 chiedi .. a .. tua|tuo|qualcun*

  [paid-claim]
  2.8 pagato|bonificato|versato|ricaricato|eseguito
  2.6 bonifico|pagamento|ricarica .. fatto|fatta|inviato|partito|eseguito
  2.4 fatto|fatta|inviato|partito .. il|ora|adesso|bonifico|ho|lo
  2.2 ^ fatto|fatta|inviato|pagato|partito|eseguito $
  2.2 ho .. fatto|pagato|inviato|mandato|appena .. il|la|ti|tutto
  2.0 ti .. ho .. mandato|fatto|inviato|pagato
  1.6 scontrino|cro
  -2.0 non|ancora|devo|domani .. pagato|fatto|pagare

  [discovery]
  3.2 tu|non .. non|sei|e .. sei|mio|mia|lui|lei|tu
  3.0 hackerat*|clonat*|rubato .. account|profilo|whatsapp
  3.0 hackerato|hackerata|hackerati
  2.4 truffator*|imbroglion*|ladro|truffa
  2.6 ho .. appena|parlato|sentito|chiamato .. sentito|parlato|chiamato|con|tua|tuo|tuo|lui|lei
  2.4 appena sentito|parlato|chiamato
  2.4 chi .. cavolo|cazzo|sei
  2.2 polizia|carabinieri|denuncia|denuncio
  2.0 segnalo|segnalato|blocco|bloccato .. il|numero|ti
  2.0 bel tentativo|bella prova
  2.2 e|sta|sei|seduto .. qui|qua|salotto|accanto|davanti|con_me
  2.0 disconnesso|buttato|uscito & whatsapp|account
  1.8 complimenti

  [warning]
  1.7 attenzione|attenti|occhio|avviso|allerta|prudenza
  2.6 truffa*|truffator*|hackerat*|clonat*|phishing|malintenzionati|raggir*
  2.8 non|mai|nessuno .. pagare|pagate|rispondere|rispondete|cliccare|cliccate|mandare|mandate|date|dare|condivid*|fare|inviare|cascateci
  2.4 se .. vi|ti|qualcuno|scrivo|scrive|chiede|chiedo ... soldi|codice|codici|bonifico
  2.4 non .. sono|ero|era|e .. io|lui|lei
  2.2 inoltrato|inoltro|girate|fate_girare
  2.0 blocca*|segnala* .. il|numero|lo
  1.8 chiama*|telefonate|chiamate .. la|banca|prima|subito
  1.4 verifica .. due|in due

  [owner-back]
  3.2 mi hanno hackerat*|clonat*
  3.2 recuperato|ripreso|riavuto|rientrat* .. il|mio|l|nel .. account|whatsapp|profilo|numero|mio
  3.2 mio|mi .. account|whatsapp|profilo|telefono|numero|hanno .. stato|era|hanno|hackerato|rubato|clonato
  2.6 sono .. io .. davvero|quello|veramente|il
  2.6 quello vero|quella vera
  2.6 non .. ero|sono .. io|stato|stata
  2.4 qualcuno .. ha|e|usava|scriveva .. usato|entrato|rubato|mio
  2.2 mi .. hanno .. hackerato|rubato|clonato
  2.0 sono tornat*
  -2.2 gli|le|lui|lei .. hanno|hackerato
  [money-request]
  1.8 puoi|potresti|riesci|puo|potrebbe|riusciresti ... #amount
  1.6 mi .. presti|mandi|fai|giri|anticipi|versi .. #amount|#num
  1.4 ci .. pensi .. tu
  1.6 rata|bolletta|fattura|scadenza|multa|tassa & scade|oggi|pagare|pensi|banca
  1.6 pagare|saldare|pagheresti|pagarlo|pagarla|pagarmela ... per me|posto|conto
  1.6 al .. posto .. mio
  1.4 incidente|ospedale|operazione|carro|officina|albergo|dogana|taxi|avvocato & #amount|pagare|soldi|contanti
  1.6 ancora|altri|un_altro|altra #num|#amount|bonifico|ricarica|pagamento
  1.4 stasera|domani|lunedi|venerdi .. te|ti .. li|lo|restituisco|rendo|ridare & #amount|bonifico|presti
  1.4 mancano|manca|mancherebbe*|servono|servirebbe* .. #amount|#num
  1.6 usare .. tua|tuo .. carta|conto
  [code-request]
  1.8 mandami|dimmi|girami|inviami|leggimi|passami|rimandami|mi_mandi|giri|leggi|rimandi|dici .. il|i|quel .. codice|cod|numero|numeri|cifre
  1.8 ti .. e|arriva|arrivera|arrivato ... codice|sms|messaggio|numero & mand*|dimmi|gir*|leggi*|scriv*|invi*
  1.6 messo|inserito|dato|scritto|usato il tuo numero
  1.6 il tuo numero & codice|sms
  1.4 ti .. chiama|chiamano|chiameranno & codice|numero|segna*|annota*
  1.6 codice .. che .. ti
  [new-number-claim]
  1.8 usa|scrivimi|contattami|chiamami .. questo|qui|su .. numero|poi|d_ora
  1.9 preso|comprato|fatto .. una|la|nuova .. sim|scheda
  1.6 d ora .. in .. poi
  1.4 telefono|cellulare & tasca|lavatrice|acqua|mare|rotto|perso|rubato|caduto
  [discovery]
  1.8 denuncio|carabinieri
  1.6 mio|mia .. nipote|figlio|figlia .. dice
  [identity-question]
  1.8 che|cosa|come|dove|chi|quale|qual|quando ... nostro|nostra|insieme|noi|mio|mia|tuo ... ?
  1.4 che|cosa|come|dove|chi|quale|qual|quando ... nostro|nostra|insieme|noi|mio|mia|tuo
  2.2 solo_tu|te sai|puoi
  2.0 foto tua|con
  [pressure]
  2.2 si o no
  [money-request]
  0.6 #amount & @ask
  [pressure]
  -2.0 con calma
  2.0 mora|penale
  """#
