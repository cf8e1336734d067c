/// Italian, with the spellings of chat and some of the South.
let italianPhrases = italianAccountPhrases + "\n" + italianContactPhrases

/// What the account says, and the word classes both parts use.
let italianAccountPhrases = #"""
  @ask = puoi|potresti|potrebbe|puo|riesci|riusciresti|riesce|vuoi|vorresti|mi|ti|ci|potete|dovrei
  @ask = aiutarmi|aiuti|faresti|fai|fate|favore
  @lend = prestare|presti|prestami|presteresti|prestarmi|prestito|anticipare|anticipi|anticipami
  @lend = anticiparmi|anticiparli|anticiparmeli|prestarmeli|imprestare|prestarci|prestar*|prestam*
  @lend = presteres*|anticip*
  @pay = pagare|paghi|pagarmi|bonifico|bonificare|ricarica|ricaricare|versare|versi|mandare
  @pay = mandarmi|inviare|inviarmi|saldare|satispay|paypal|postepay|comprare|pagamento|girare|giri
  @pay = fare
  @payonly = pagare|paghi|pagarmi|bonifico|bonificare|ricarica|ricaricare|versare|saldare|satispay
  @payonly = postepay|pagamento
  @money = soldi|euro|eur|denaro|contanti|sghei|grana|cifra|testoni
  @due = fattura|bolletta|affitto|multa|caparra|cauzione|rata|notaio|dentista|fornitore|meccanico
  @due = debito|conto|scadenza|acconto|tasse|avvocato|ospedale
  @gift = itunes|steam|regalo|buoni|bitcoin|cripto|usdt|giftcard*|googleplay
  @code = codice|codici|cod|cifre|numeri|pin|otp
  @give = manda*|mandarmelo|invia*|rimanda*|inoltra*|gira*|girarmelo|giri|dimmi|dammi|leggi*
  @give = leggermi|comunica*|trasferir*|passa*|copia*|copi|scrivi*|scriv|rimandi|mandi
  @wrong = sbaglio|errore|sbagliato|sbagliando|sbagliata|erroneamente|confuso
  @bank = banca|carta|conto|app|bancomat|limite|massimale|plafond|postepay|home|banking|token
  @blocked = bloccato|bloccata|bloccati|sospeso|sospesa|scaduta|scaduto|raggiunto|smagnetizzata
  @blocked = rubata|rubato|persa|funziona|manutenzione|superato|abilita|abilitano|attiva
  @blocked = disattivata|antifrode|rifiuta|rifiutata|va|clonata|congelato|problemi|problema
  @mic = microfono|micro|altoparlante|telecamera|audio|cassa
  @got = arriva|arrivato|arrivata|arrivati|arrivera|arrivano|arrivino|ricevuto|ricevi|riceve
  @got = ricevere|mandato|mandano|inviato|finito
  @hand = manda*|invia*|inoltra*|gira*|rigira*|giri|rigiri|dimmi*|dire|dici|dica|dammi*|detta*
  @hand = dettami|leggi*|scrivi*|comunica*|passa|passami*|copia*|ricopia*|indichi|screen|foto
  @hand = screenshot
  @cw = codice|codici|cod|cifre|numerini|otp
  @fin = soldi|bonifico|ricarica|contanti|grana|euro|denaro|satispay|postepay|bitcoin|usdt
  @fin = pagamento|prestito
  @hardship = fermo|ferma|bloccato|bloccata|incidente|derubato|derubata|rapinato|multa|ospedale
  @hardship = carro|autostrada|dogana|guai|casino|emergenza|sfratto
  @later = domani|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|weekend|settimana
  @later = stasera|dopo|stipendio|giorni|mese|sblocc*|appena|poi|subito
  @dead = rotto|rotta|caduto|cadere|morto|andato|perso|rubato|acqua|water|accende|assistenza
  @dead = cortesia|riparazione|lavatrice|fuso|kaputt
  @phone = telefono|cellulare|cell|tel|schermo|telefonino
  @hack = hackerato|hackerata|hackerati|clonato|clonata|piratato|piratata|rubato|rubata|violato
  @hack = compromesso|compromessa|bucato|hacker*|hackar*|clonat*|piratat*|usurp*

  [code-request]
  2.8 @code ... @wrong
  2.8 @wrong ... @code
  1.4 @wrong & @code|sms & numero|cell|cellulare|sms|tuo
  2.3 @ask ... @code ... @give
  2.2 @give .. il|i|quel|le|quello .. @code
  1.2 codice ... @give
  2.0 sms ... #num|sei numeri|cifre
  2.0 #num|sei cifre|numeri
  1.4 arriva*|arrivato|ricev*|arrivera ... @code|sms
  1.2 arriva*|ricev* & codice|sms & @give
  1.6 @code|sms ... tuo|suo|vostro ... numero|cell|cellulare|telefono
  1.6 tuo|suo ... numero|cell|cellulare|telefono ... @code|sms
  0.9 whatsapp|verifica|account|conferma*|attivare & @code|sms
  0.1 codice|cod & sms|@give
  0.1 urgente|scade
  -2.2 pacco|locker|armadietto|porta|portone|cancello|allarme|serranda|sconto|promo*|netflix|disney|wifi|lucchetto|bici|cassaforte|fiscale|postale|prenotazione|sorgente
  -2.5 mai|non|nessuno ... dare|dat*|condivid*|comunic* ... @code|nessuno
  -2.0 truffa*|polizia|carabinieri|hackerato
  -1.4 quale|che .. codice
  1.7 mandami|dimmi|girami|inviami|leggimi|passami|rimandami|mi_mandi|giri|leggi|rimandi|dici .. il|i|quel .. codice|cod|numero|numeri|cifre
  1.8 ti .. e|arriva|arrivera|arrivato ... codice|sms|messaggio|numero & mand*|dimmi|gir*|leggi*|scriv*|invi*
  1.6 messo|inserito|dato|scritto|usato il tuo numero
  1.6 il tuo numero & codice|sms
  1.4 ti .. chiama|chiamano|chiameranno & codice|numero|segna*|annota*
  1.6 codice .. che .. ti
  0.8 @cw ... @hand
  1.0 @hand ... @cw
  0.5 @cw ... @got
  0.6 @got ... @cw
  1.3 che|quali|quale .. numeri|cifre|codice ... @got
  1.6 screen|foto|screenshot .. del|al|di .. messaggio|sms|codice
  1.5 inquadra|scansiona & qr
  0.7 messaggio|sms .. che|appena .. hai|ti|ha|arrivato|e
  1.2 scade & @cw|sbriga*|dimmelo
  1.4 arrivat* .. qualcosa|niente & whatsapp|sms|mandal*
  1.0 numero .. che .. ti|le|vi .. arriva|hanno
  1.0 @cw & account|recuperare|insta|whatsapp|fidato|addebito|verifica|assistenza|mio
  0.8 me .. lo .. giri|mandi|dici|leggi|rigiri|dica
  0.8 e mio $
  1.0 mio codice & messaggi|sms|messaggio
  -1.6 portone|sede|palestra|google|classroom|idraulico|dentista|patente|registro|pacco
  -2.0 dimenticato|sbagliato .. tre|il_pin|pin
  -1.8 numero .. del|dell*|di|della

  [money-request]
  1.1 @ask ... @lend
  2.0 @lend ... #amount|@money|#num
  1.8 #amount|@money ... @lend
  1.5 mi .. presti|presteresti|anticipi|ricarichi
  1.5 puoi|potresti|riesci|puo|potrebbe ... @payonly
  1.3 mi .. fai|faresti|fate|fa .. un|una|il .. bonifico|ricarica|pagamento|postepay
  1.3 devo|dovrei|ho .. pagare|saldare|versare|fare
  1.6 mi .. serve|servono|servirebbe*|occorrono ... #amount|@money|#num
  1.5 ho .. bisogno .. di|d ... @money|#amount
  1.4 mi .. mandi|invii|giri|versi ... #amount|@money|#num
  1.5 @due & oggi|subito|urgente*|pagare|scade|entro
  2.1 @gift & compra*|prendere|codici|servono
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
  -1.3 ti .. faccio|mando|invio|pago_il|giro
  -1.2 subito.it|vinted
  -1.4 prendere .. a .. scuola|nuoto|bambino
  -1.0 foto|indirizzo|posizione
  1.8 puoi|potresti|riesci|puo|potrebbe|riusciresti ... #amount
  1.6 mi .. presti|mandi|fai|giri|anticipi|versi .. #amount|#num
  1.4 ci .. pensi .. tu
  1.7 rata|bolletta|fattura|scadenza|multa|tassa & scade|oggi|pagare|pensi|banca
  1.6 pagare|saldare|pagheresti|pagarlo|pagarla|pagarmela ... per me|posto|conto
  1.6 al .. posto .. mio
  1.5 incidente|ospedale|operazione|carro|officina|albergo|dogana|taxi|avvocato & #amount|pagare|soldi|contanti
  1.8 ancora|altri|un_altro|altra #num|#amount|bonifico|ricarica|pagamento
  1.4 stasera|domani|lunedi|venerdi .. te|ti .. li|lo|restituisco|rendo|ridare & #amount|bonifico|presti
  1.5 mancano|manca|mancherebbe*|servono|servirebbe* .. #amount|#num
  1.6 usare .. tua|tuo .. carta|conto
  0.1 #amount & @ask
  1.6 mi|ne .. mancano|manca|servono|serve ... #amount|#num|soldi
  1.7 @hardship & #amount|#num|@fin & serv*|puoi|manda*|mi|aiut*|presta*
  1.5 mi .. sganci|presti|anticipi|ricarichi|allunghi .. #num|#amount
  1.0 fammi|farmi|facciami|fatemi|mi_fai ... bonifico|ricarica|versamento|prestito
  1.6 pagarmi|pagami|saldarmi|anticiparmi ... #num|#amount|bolletta|affitto|fattura|rata|multa
  1.2 mi .. aiuti|aiuteresti .. con|per .. #num|#amount
  1.5 paga .. tu|te & rido|ridare|poi|domani|rimborso
  1.7 accreditare|ricevere|arrivare ... soldi|bonifico|denaro ... conto|tuo|te
  1.6 prestarmi|prestami|prestare & soldo|soldi|#num|#amount|finche|qualche|qualcosa|sacchi
  1.2 quanto|quanti .. hai|riesci|puoi .. da_parte|prestarmi|?
  1.0 soldi & mancano|affitto|completare
  1.4 pensarci|pensi|occupartene & #amount|fattura|pagare
  1.5 che .. mi .. anticipi|paghi|presti|mandi
  1.6 nuovo|nuova iban|conto .. corrente & pag*|fattura
  -2.5 @lend .. trapano|libro|macchina|maglione|tenda|bici|auto|ombrello|caricatore
  -1.0 finche & parole
  -1.3 rimborsat*|rimborsano|negozio|assicurazione_mi
  1.2 ho .. bisogno|necessita .. di|che|d ... aiuto|mano|favore & pagare|pagamento|soldi|#amount|bonifico
  1.2 dammi|dai|dare|darmi .. una .. mano & #amount|soldi|pagare|bolletta
  1.2 mi .. servono|servirebbero|servirebbe|occorrono ... #amount|#num|soldi

  [payment-details]
  2.3 intestata|intestato|intestatario|beneficiario
  1.6 a nome|favore .. di
  0.7 iban|conto .. e
  1.0 postepay|paypal|satispay & #long|#link|#phone|#num
  1.6 foto & codici|carte|scontrino
  1.1 causale
  1.0 beneficiario|intestatario|importo & #amount|importo
  1.1 causale .. regalo|affitto|prestito|:
  0.9 ^ causale
  1.0 wallet|usdt|btc
  1.5 usdt|btc & manda*|invia*
  0.6 paypal|satispay|postepay & #email|#phone|#num|#long
  0.8 coordinate .. bancarie
  1.0 segna*|ecco & iban|conto|postepay

  [repay-promise]
  2.9 te|ti|glieli|ve .. li|lo .. restituisco|rido|rendo|restituiro|ridaro|ripago
  2.4 restituisco|rendo|ripago|rido|rimborso|restituiro .. domani|stasera|lunedi|tutto|subito|ti|in
  1.6 ti .. rimborso|ripago|restituisco|faccio .. il .. bonifico
  1.6 restituir*|rimbors*
  1.4 promesso|prometto|giuro
  1.2 domani .. te|li
  2.3 ti|te|le|li|tutto ... restitu*|rimbors*|ripago|rido|ridaro|rendo|rimando|riavrai|sistemiamo|rimetto
  2.0 li|lo .. riavrai|hai|avrai|riprendi .. sul|di|domani|@later
  2.2 @later ... li|lo .. riavrai|hai|avrai|do|rendo|giro|rimando
  1.5 ripago|riavrai|restituir*|ridar*
  1.9 prestito & @later
  1.8 prometto|giuro|promesso .. che|ti .. ti|ripago|pago
  1.2 interessi
  -2.6 chiavi|libro|caricatore|ombrello|trapano

  [call-evasion]
  2.6 non .. posso|riesco|riesce .. parlare|chiamare|rispondere|telefonare
  2.5 non .. parlare|chiamare|rispondere|chiamarmi
  2.6 @mic .. e|non|si|mi ... rotto|funziona|andato|va
  2.7 @mic rotto|andato|ko|morto
  1.8 sono .. in|al|dal .. riunione|lezione|ospedale|treno|classe|lavoro|biblioteca|medico|turno
  1.8 meglio|preferisco|solo .. per|scrivere .. messaggio|iscritto|messaggi
  1.6 scrivimi|scriviamoci .. qui|meglio
  1.3 poco|niente|non .. campo|segnale|batteria|linea|prende
  1.4 ti .. chiamo .. dopo|piu|stasera|domani
  1.5 senza|perso .. voce
  1.2 non .. serve .. chiam*
  2.3 impossibile .. rispondere|parlare|chiamare
  2.0 ^ impossibile
  2.4 non|nn .. posso|riesco .. parlare|ricevere|rispondere|chiamare
  2.2 nn|non .. chiamare|chiamate|ricevere
  1.8 sono|sto .. con|dal|al|in|a .. gente|dottore|cinema|lezione|lavoro|riunione|messa
  2.2 non .. riceve|ricevere|fa|prende .. chiamate|telefonate
  1.6 adesso|ora .. no|non .. sono|posso
  2.0 qui .. non .. prende
  2.0 cade .. la .. linea
  2.1 senza voce
  2.0 fotocamera|videocamera|altoparlante|microfono .. non|nn .. funziona|va
  1.4 ti .. chiamo|richiamo .. io|tra|dopo|piu
  1.4 scrivi|scrivimi|scriviamoci
  -1.5 bonifici|dirlo|dire_niente

  [question-evasion]
  2.9 non .. ho|c_e .. tempo
  2.3 ti .. spiego|racconto .. dopo|tutto|poi|domani|stasera
  2.4 poi|dopo|stasera .. ti .. spiego|racconto
  2.3 fidati
  2.4 non .. ti .. fidi
  2.0 interrogatorio|indovina|indovinello|giochini|quiz
  1.2 non .. ricordo|mi
  1.6 dimenticato|scordato
  1.6 che .. ne .. so
  1.6 che .. importa|cambia
  1.6 perche .. tutte|tante|fai .. domande
  1.5 storia lunga
  1.4 in che .. senso
  1.4 e .. normale
  1.2 mio|un .. cugino|amico|collega
  1.4 certo .. che .. sono
  2.0 sai|sapete .. benissimo|bene|perfettamente .. chi
  2.2 sai .. chi .. sono
  2.2 perche .. mi|me .. lo_chiedi|chiedi|fai|domandi
  2.2 cosa|che .. c .. entra
  2.0 che|cosa .. centra
  1.9 storia|e .. una|lunga .. storia
  2.2 mi .. aiuti|dici|fai .. o .. no
  2.0 domande|domanda & smetti*|basta|tempo|che|fare
  2.0 non .. e .. il .. momento
  2.0 sono .. io .. chi|mamma|papa|dai|certo
  1.8 ^ sono io
  2.0 chi .. vuoi .. che .. sia
  1.8 ovvio|certo|ma .. che|certo .. sono|si
  1.8 sono .. tua|tuo figlia|figlio|nipote|mamma
  2.0 agitat*|nervos*
  1.8 interrogatorio|adesso ?
  1.6 mi .. ricordo
  1.4 conguaglio|mio_cugino

  [secrecy]
  2.9 non .. dire|dirlo|dirgli|dirle|parlarne|raccontare|dica .. niente|nulla|a|nessuno|mamma|papa
  2.5 tra|fra .. noi|me
  2.2 resta|rimane|rimanga .. tra|fra
  2.1 segreto|riservat*|confidenziale|discrezione
  1.8 nessuno .. deve|sappia
  1.6 lascia .. fuori|stare|perdere .. papa|mamma
  1.5 sorpresa & non|dire
  1.7 vergogno
  2.3 non .. voglio .. che .. lo|mio|mia|si .. sappia|sappiano
  2.1 sappia|sappiano .. mio|mia|nessuno|mamma|papa
  2.1 non .. serve|occorre .. dirlo|dire|raccontare
  2.2 dirlo|parlarne|raccontarlo .. a|agli|con|in_giro
  2.5 cancella|cancelli|elimina .. i|la|questi .. messaggi|chat|conversazione
  2.4 nessuno .. lo|altro|deve .. sa|sappia|deve|saperlo
  2.0 nemmeno|neanche|neppure .. una|mezza .. parola
  2.1 zitto|zitta|acqua_in_bocca
  2.2 sorpresa .. quindi|percio|zitt*
  2.0 non .. avvisi|avvisare|disturbare|coinvolgere
  2.1 restare|resti|rimanere .. tra|fra

  [pressure]
  2.3 urgente|urgenza|urgentemente|emergenza|urgentissimo
  0.1 subito|immediatamente|prima_possibile
  2.4 fai .. presto|in fretta
  1.4 prima .. che|delle|di|chiude
  2.3 entro .. oggi|le|stasera|domani|#num
  2.0 altrimenti|senno|se_no ... perdo|mora|multa|annullano|sfratt*|bloccano|scade
  2.4 non .. ti|si .. fidi .. di
  2.2 se .. non .. vuoi|puoi|ti
  2.0 pensavo|credevo .. di|che .. poter|contare|fossimo
  2.2 lascia .. perdere|stare
  2.0 scade|chiude .. oggi|tra|in|alle
  1.6 hai .. fatto|mandato|inviato ?
  1.8 ti .. prego|giuro|scongiuro
  1.8 dai .. che|su|forza
  1.7 ci_sei|rispondi|rispondimi
  1.2 aspetta*|aspettando .. che|mi|qui|c
  1.2 per favore
  2.2 si o no
  -2.0 con calma
  2.1 mora|penale
  2.3 sbrigati|muoviti|sbrigatevi|spicciati|veloce|velocemente
  2.4 non .. posso|possiamo|puo .. aspettare
  2.2 e .. per .. oggi
  2.2 fallo|fai .. adesso|ora|subito
  2.0 partire|essere .. oggi|adesso|assolutamente
  2.0 unico|unica .. persona|che|speranza
  2.0 non .. ho .. nessun|nessuno
  1.6 disperat*
  1.8 ho|restano|mancano .. solo|#num|dieci|pochi .. minuti|dieci
  2.3 scade|passa .. il|l|la|tra .. termine|ora|tempo
  2.0 immediato|tassativo
  1.7 e importante
  1.8 mi .. serve .. subito|ora|adesso
  1.8 adesso|subito|ora .. pls|perfavore|grazie

  [new-number-claim]
  2.3 nuovo|altro|temporaneo|provvisorio|cambiato .. numero|num|sim
  1.5 nuovo|cambiato .. cellulare|telefono|cell
  2.4 numero nuovo|temporaneo|provvisorio
  1.8 cambiato|cambiare .. numero|sim|gestore|operatore
  1.6 telefono|cellulare|cell|tel .. rotto|caduto|acqua|rubato|perso|morto|lavatrice|water|gabinetto
  0.9 rotto|perso|rubato|caduto|cadere .. il|mio .. telefono|cellulare|cell
  1.5 salva*|memorizza*|registra*|segna* .. questo|il|lo|questo
  1.5 vecchio|quello .. buttalo|cancella*|elimina
  0.6 ciao|hey|buongiorno|eh mamma|papa|ma|pa|nonna|nonno|zia
  2.2 scrivo|scrivendo|uso .. dal|con|da|il .. telefono|cellulare|numero|cell
  1.4 questo .. e .. il .. mio|nuovo
  0.2 sono .. io
  -2.4 stesso numero
  -2.5 numero .. e .. quello|sempre|lo
  -1.2 numero di .. conto|ordine
  1.8 usa|scrivimi|contattami|chiamami .. questo|qui|su .. numero|poi|d_ora
  2.0 preso|comprato|fatto .. una|la|nuova .. sim|scheda
  1.6 d ora .. in .. poi
  1.7 telefono|cellulare & tasca|lavatrice|acqua|mare|rotto|perso|rubato|caduto
  1.4 @phone ... @dead
  0.7 @dead ... @phone
  1.9 vecchio numero
  1.6 numero|wa|whatsapp .. vecchio|di_prima ... cancella*|elimin*|va|uso
  1.6 cancella*|elimina* .. il|quello .. numero|vecchio
  1.4 quello .. di .. prima|vecchio .. non|puoi
  1.4 aggiungimi|memorizzami|salvami|segnati|salvati .. su|questo|il|il_mio
  1.5 memorizzami|salvami
  1.5 scrivimi|contattami|rispondimi|trovi .. su|a|qui .. questo|numero
  1.2 per .. ora|adesso .. sono|uso|sto .. su|questo
  1.2 cambiato .. scheda|linea|telefono|numero
  1.5 questo .. e .. quello|temporaneo|provvisorio|di .. cortesia|$
  0.9 indovina .. chi
  1.3 dovuto|preso|comprato .. prendere|un|una ... sim|scheda|numero
  -1.8 divano|ufficio|auto|casa|mail|tablet|iban|conto
  -2.8 operatore .. ma|numero .. lo|e .. stesso
  -2.5 squillo|trovo|trovato|portineria
  -1.6 rispondi .. all
  -1.8 di .. nuovo .. il_mio|il
  1.2 d_ora|adesso|ora .. in|poi|sono .. poi|qui|questo
  1.2 aggiorn* & contatto|contatti|numero

  [excuse]
  3.0 @bank & @blocked
  1.6 non .. riesco|posso .. entrare|accedere|pagare|prelevare
  1.6 limite .. giornaliero|raggiunto
  1.0 perso|dimenticato|rubato .. il|la|mio|portafogli*|carta|borsa
  1.2 cambiato|nuovo .. telefono & banca|app|conto
  1.2 a secco
  2.2 app|banca|banking|carta|conto|bancomat ... entrare|accedere|manutenzione|mangiato|chiusa|congelato|scadut*|vincolat*|credenziali
  1.9 mangiato|trattenuto|ingoiato .. la|carta .. carta
  1.9 non .. mi .. fa|lascia .. entrare|accedere|pagare
  2.2 soldi .. vincolati|investiti|bloccati
  2.0 non .. posso|riesco .. fare|a_fare .. bonifici|pagamenti|ricariche
  1.7 per|prima_di|dopo .. #num .. ore
  1.7 dimenticato|sbagliato .. il|tre|la .. pin|volte|password|codice
  1.4 tre volte
  1.8 non .. ho .. le|il|la .. credenziali|token|chiavetta|codici
  1.8 non .. mi .. arriva .. l|il .. sms|codice
  1.3 scaduta|scaduto|rifiuta
  1.6 banca .. e .. chiusa
  """#
