// swift-format-ignore-file

// Kept by hand: texts that are newer or older than the resource files the other tables come from.
// Sources: real exports (English), cleaning rules in published parsers (Dutch, German and others).
// Wording changes with each generation; add rows, never replace them.

extension NoticeTable {
  /// Other generations of the texts about keys, numbers, encryption, timers and accounts.
  static let laterGenerations: StaticString = #"""
securityCodeChanged|ai|en|Your security code with {1} changed.
securityCodeChanged|a|en|{1}'s security code changed.
securityCodeChanged|a|nl|{1}'s beveiligingscode is gewijzigd.
securityCodeChanged|a|nl|{1}' beveiligingscode is gewijzigd.
securityCodeChanged|ai|nl|Je beveiligingscode voor {1} is gewijzigd.
securityCodeChanged|ai|nl|Je beveiligingscode met {1} is gewijzigd.
securityCodeChanged|ai|nl|Uw beveiligingscode met {1} is gewijzigd.
securityCodeReregistered|i|nl|Je beveiligingscode bij {1} is gewijzigd omdat diegene WhatsApp weer op diens telefoon heeft geregistreerd.
securityCodeNewDevice|i|nl|Je beveiligingscode voor {1} is gewijzigd, omdat iemand zich heeft aangemeld bij een nieuw apparaat.
securityCodeDeviceLeft|i|nl|Je beveiligingscode voor {1} is gewijzigd, omdat iemand zich heeft afgemeld bij een apparaat.
securityCodeDevices|i|nl|Je beveiligingscode voor {1} is gewijzigd, omdat iemand zich heeft aan- of afgemeld bij een of meer apparaten.
securityCodeAllParticipants|i|nl|Je beveiligingscode voor alle deelnemers is gewijzigd.
securityCodeChanged|ai|de|Dein Sicherheitscode für {1} hat sich geändert.
securityCodeChanged|ai|de|Deine Sicherheitsnummer für {1} hat sich geändert.
securityCodeChanged|ai|fr|Votre code de sécurité avec {1} a changé.
securityCodeChanged|ai|es|Tu código de seguridad con {1} cambió.
securityCodeChanged|ai|es|Cambió tu código de seguridad con {1}.
securityCodeChanged|ai|pt|Seu código de segurança com {1} mudou.
securityCodeChanged|ai|it|Il tuo codice di sicurezza con {1} è cambiato.
securityCodeChanged|a|tr|{1} kişisinin güvenlik kodu değişti.
otherNotice|ai|en|Security code notifications are no longer available for this chat.
numberChanged|ai|en|{1} changed their phone number to a new number.
numberChanged|ai|en|{1} changed their phone number. You're currently chatting with their new number.
numberChanged|ai|en|{1} changed their phone number. You're currently chatting with their old number.
numberChanged|a|en|{1} changed from {0} to {2}
numberChanged|a|en|{1} changed their number to {2}
numberChanged|ai|nl|{1} heeft een nieuw telefoonnummer.
numberChanged|ai|nl|{1} heeft een nieuw telefoonnummer. Je bent momenteel aan het chatten met dit nieuwe nummer.
numberChanged|ai|nl|{1} heeft een nieuw telefoonnummer. Je chat nu met het nieuwe nummer.
numberChanged|a|nl|{1} is gewijzigd van {0} naar {2}
numberChanged|ai|de|{1} hat eine neue Telefonnummer.
numberChanged|ai|de|{1} hat die Telefonnummer gewechselt.
numberChanged|a|de|{1} hat von {0} zu {2} gewechselt
numberChanged|ai|fr|{1} a changé de numéro de téléphone.
numberChanged|ai|es|{1} cambió su número de teléfono a uno nuevo.
numberChanged|ai|pt|{1} mudou de número de telefone.
numberChanged|ai|pt|{1} mudou seu número de telefone para um novo número.
encryptionBanner|a|en|Messages to this chat and calls are now secured with end-to-end encryption.
encryptionBanner|a|en|Messages you send to this chat and calls are now secured with end-to-end encryption.
encryptionBanner|a|en|Messages you send to this group are now secured with end-to-end encryption.
encryptionBanner|ai|en|Messages and calls are end-to-end encrypted. No one outside of this chat, not even WhatsApp, can read or listen to them.
encryptionBanner|ai|en|Messages and calls are end-to-end encrypted. Only people in this chat can read, listen to, or share them.
encryptionBanner|ai|en|Messages are end-to-end encrypted. No one outside of this chat, not even WhatsApp, can read or listen to them.
encryptionBanner|ai|en|Messages to yourself are end-to-end encrypted. No one outside of this chat, not even WhatsApp, can read or listen to them.
encryptionBanner|ai|nl|Berichten en gesprekken worden end-to-end versleuteld. Niemand buiten deze chat kan ze lezen of beluisteren, zelfs WhatsApp niet.
encryptionBanner|ai|nl|Berichten en oproepen worden end-to-end versleuteld. Niemand buiten deze chat kan ze lezen of beluisteren, zelfs WhatsApp niet.
encryptionBanner|ai|nl|Berichten en gesprekken worden end-to-end versleuteld. Alleen mensen in deze chat kunnen ze lezen, beluisteren of delen.
encryptionBanner|ai|nl|Berichten en oproepen zijn end-to-end versleuteld. Alleen personen in deze chat kunnen ze lezen, beluisteren of delen.
encryptionBanner|ai|de|Nachrichten und Anrufe sind Ende-zu-Ende-verschlüsselt. Niemand außerhalb dieses Chats kann sie lesen oder anhören, nicht einmal WhatsApp.
encryptionBanner|ai|de|Nachrichten und Anrufe sind Ende-zu-Ende-verschlüsselt. Nur Personen in diesem Chat können sie lesen, anhören oder teilen.
encryptionBanner|ai|fr|Les messages et les appels sont chiffrés de bout en bout. Seules les personnes prenant part à cette discussion peuvent les lire, les écouter ou les partager.
encryptionBanner|ai|es|Los mensajes y las llamadas están cifrados de extremo a extremo. Solo las personas en este chat pueden leerlos, escucharlos o compartirlos.
encryptionBanner|ai|pt|As mensagens e as ligações são protegidas com a criptografia de ponta a ponta. Somente as pessoas que fazem parte da conversa podem ler, ouvir e compartilhar esse conteúdo.
encryptionBanner|ai|it|I messaggi e le chiamate sono crittografati end-to-end. Solo le persone in questa chat possono leggerne, ascoltarne o condividerne il contenuto.
disappearingMessages|ai|en|{1} turned on disappearing messages. All new messages will disappear from this chat 7 days after they're sent.
disappearingMessages|ai|en|{1} turned on disappearing messages. New messages will disappear from this chat {2} after they're sent.
disappearingMessages|ai|en|{1} turned on disappearing messages. New messages will disappear from this chat {2} after they're sent, except when kept.
disappearingMessages|ai|en|{1} updated the message timer. New messages will disappear from this chat {2} after they're sent, except when kept.
disappearingMessages|ai|en|{1} updated the message timer. New messages will disappear from this chat {2} after they're sent.
disappearingMessages|ai|en|{1} uses a default timer for disappearing messages in new chats. New messages will disappear from this chat {2} after they're sent, except when kept.
disappearingMessages|ai|en|You use a default timer for disappearing messages in new chats. New messages will disappear from this chat {2} after they're sent, except when kept.
disappearingMessages|ai|en|You turned on disappearing messages.
disappearingMessages|ai|en|You turned off disappearing messages.
disappearingMessages|ai|en|You turned on disappearing messages. New messages will disappear from this chat {2} after they're sent, except when kept.
disappearingMessages|ai|en|You updated the message timer. New messages will disappear from this chat {2} after they're sent, except when kept.
disappearingMessages|ai|en|Disappearing messages were turned off.
disappearingMessages|ai|en|Disappearing messages were turned on. New messages will disappear from this chat {2} after they're sent, except when kept.
disappearingMessages|ai|nl|{1} heeft berichten met vervaldatum ingeschakeld.
disappearingMessages|ai|nl|{1} heeft berichten met vervaldatum ingeschakeld. Alle nieuwe berichten verdwijnen na 7 dagen uit deze chat.
disappearingMessages|ai|nl|{1} heeft berichten met vervaldatum ingeschakeld. Alle nieuwe berichten verdwijnen na 7 dagen.
disappearingMessages|ai|nl|{1} heeft zelfwissende berichten ingeschakeld.
disappearingMessages|ai|nl|{1} heeft zelfwissende berichten uitgeschakeld.
disappearingMessages|ai|nl|{1} heeft zelfwissende berichten ingeschakeld. Nieuwe berichten verdwijnen {2} nadat ze zijn verzonden uit deze chat, behalve wanneer ze worden bewaard.
disappearingMessages|ai|de|{1} hat selbstlöschende Nachrichten aktiviert. Neue Nachrichten verschwinden {2} nach dem Versenden aus diesem Chat, außer sie werden behalten.
disappearingMessages|ai|de|Du hast selbstlöschende Nachrichten aktiviert.
disappearingMessages|ai|de|Du hast selbstlöschende Nachrichten deaktiviert.
blocked|ai|en|You blocked this contact.
blocked|ai|en|You blocked this contact. Tap to unblock.
blocked|ai|en|You blocked this business.
blocked|ai|en|{1} blocked this contact
unblocked|ai|en|You unblocked this contact.
unblocked|ai|en|You unblocked this business.
blocked|ai|nl|Je hebt dit contact geblokkeerd.
blocked|ai|nl|Je hebt dit contact geblokkeerd. Tik om te deblokkeren.
unblocked|ai|nl|Je hebt dit contact gedeblokkeerd.
blocked|ai|de|Du hast diesen Kontakt blockiert. Tippe, um die Blockierung aufzuheben.
unblocked|ai|de|Du hast die Blockierung dieses Kontakts aufgehoben.
businessAccount|ai|en|This chat is with a business account.
businessAccount|ai|en|This chat is with an official business account.
businessAccount|ai|en|This business account has now registered as a standard account. It may no longer belong to a business.
businessAccount|ai|en|This account has now registered as a business account.
businessAccount|ai|en|{1} registered as a business account.
businessAccount|ai|en|This business is now using a secure service from Meta to manage this chat.
businessAccount|ai|en|This business uses a secure service from Meta to manage this chat.
businessAccount|ai|en|This business works with other companies to manage this chat.
businessAccount|ai|en|You are chatting with a business account. WhatsApp has not verified the name of this business.
businessAccount|ai|nl|Deze chat is met een zakelijk account.
businessAccount|ai|nl|Je chat met een zakelijk account.
businessAccount|ai|de|Dieser Chat ist mit einem Unternehmenskonto.
otherNotice|ai|en|{1} is a contact
otherNotice|ai|en|{1} is in your contacts
otherNotice|ai|en|{1} is not a contact
otherNotice|ai|de|{1} ist ein Kontakt
otherNotice|ai|nl|{1} is een contact
otherNotice|ai|en|{1} turned on advanced chat privacy.
otherNotice|ai|en|{1} turned off advanced chat privacy.
otherNotice|ai|en|{1} pinned a message
otherNotice|ai|en|You pinned a message
otherNotice|ai|nl|{1} heeft een bericht vastgezet
otherNotice|ai|nl|{1} heeft een bericht vastgemaakt
otherNotice|ai|nl|Je hebt een bericht vastgezet
otherNotice|ai|de|{1} hat eine Nachricht fixiert
otherNotice|ai|de|{1} hat eine Nachricht angepinnt
"""#

  /// Texts of groups that the older resource files do not have.
  static let laterGroupTexts: StaticString = #"""
groupCreated|ai|en|{1} created group "{2}"
groupCreated|ai|en|You created group "{2}"
groupCreated|ai|en|{1} created this group
groupCreated|ai|en|You created this group
memberAdded|ai|en|{1} added you
memberAdded|ai|en|You added {2}
memberAdded|ai|en|{1} added {2}
memberAdded|ai|en|{1} was added
memberAdded|ai|en|You were added
memberAdded|ai|en|{1} added you to a group in the community: {2}
memberRemoved|ai|en|{1} removed you
memberRemoved|ai|en|You removed {2}
memberRemoved|ai|en|{1} removed {2}
memberRemoved|ai|en|{1} was removed
memberRemoved|ai|en|You were removed
memberLeft|ai|en|You left
memberLeft|ai|en|{1} left
memberJoined|ai|en|{1} joined using this group's invite link
memberJoined|ai|en|You joined using this group's invite link
memberJoined|ai|en|{1} joined using a group link
memberJoined|ai|en|You joined using a group link
memberJoined|ai|en|{1} joined using an invite
memberJoined|ai|en|{1} joined using your invite
memberJoined|ai|en|{1} joined via invite link
memberJoined|ai|en|{1} joined from the community
memberJoined|ai|en|{1} joined
memberJoined|ai|en|{1} requested to join
adminChanged|ai|en|You're now an admin
adminChanged|ai|en|You're no longer an admin
adminChanged|ai|en|{1} is now an admin
adminChanged|ai|en|{1} is no longer an admin
adminChanged|ai|en|{1} made you an admin
groupChanged|ai|en|{1} changed the subject to "{2}"
groupChanged|ai|en|{1} changed the subject from "{0}" to "{2}"
groupChanged|ai|en|{1} changed the group name to "{2}"
groupChanged|ai|en|{1} changed the group name from "{0}" to "{2}"
groupChanged|ai|en|{1} changed this group's icon
groupChanged|ai|en|{1} changed the group icon
groupChanged|ai|en|{1} changed this group's picture
groupChanged|ai|en|{1} deleted this group's icon
groupChanged|ai|en|{1} deleted the group icon
groupChanged|ai|en|{1} changed the group description
groupChanged|ai|en|{1} changed the group's description
groupChanged|ai|en|{1} deleted the group description
groupChanged|ai|en|{1} reset this group's invite link
groupChanged|ai|en|{1} changed this group's settings to allow only admins to send messages to this group
groupChanged|ai|en|{1} changed this group's settings to allow all participants to send messages to this group
groupChanged|ai|en|{1} changed this group's settings to allow all members to send messages to this group
groupChanged|ai|en|{1} changed this group's settings to allow only admins to edit this group's info
groupChanged|ai|en|{1} changed this group's settings to allow all participants to edit this group's info
groupChanged|ai|en|{1} changed the settings so only admins can send messages to this group
groupChanged|ai|en|{1} changed the settings so all members can send messages to this group
groupChanged|ai|en|{1} changed the settings so only admins can edit the group settings
groupChanged|ai|en|{1} changed the settings so all members can edit the group settings
groupChanged|ai|en|{1} changed the settings so only admins can add others to this group
groupChanged|ai|en|{1} turned on admin approval to join this group
groupChanged|ai|en|{1} turned off admin approval to join this group
groupChanged|ai|en|{1} added this group to the community: {2}
groupChanged|ai|en|This group was added to the community "{2}"
groupChanged|ai|en|This group has over 256 participants so now only admins can edit the group settings.
groupCreated|ai|nl|{1} heeft de groep "{2}" gemaakt
groupCreated|ai|nl|{1} heeft groep "{2}" gemaakt
groupCreated|ai|nl|{1} heeft de groep "{2}" aangemaakt
groupCreated|ai|nl|{1} heeft deze groep gemaakt
groupCreated|ai|nl|Je hebt de groep "{2}" gemaakt
groupCreated|ai|nl|Je hebt groep "{2}" gemaakt
groupCreated|ai|nl|U hebt de groep "{2}" gemaakt
groupCreated|ai|nl|Je hebt deze groep gemaakt
memberAdded|ai|nl|{1} heeft je toegevoegd
memberAdded|ai|nl|{1} heeft u toegevoegd
memberAdded|ai|nl|Je hebt {2} toegevoegd
memberAdded|ai|nl|U hebt {2} toegevoegd
memberAdded|ai|nl|{1} heeft {2} toegevoegd
memberAdded|ai|nl|{1} is toegevoegd
memberAdded|ai|nl|Je bent toegevoegd
memberRemoved|ai|nl|{1} heeft je verwijderd
memberRemoved|ai|nl|Je hebt {2} verwijderd
memberRemoved|ai|nl|U hebt {2} verwijderd
memberRemoved|ai|nl|{1} heeft {2} verwijderd
memberRemoved|ai|nl|{1} is verwijderd
memberLeft|ai|nl|{1} heeft de groep verlaten
memberLeft|ai|nl|Je hebt de groep verlaten
memberLeft|ai|nl|U hebt de groep verlaten
memberJoined|ai|nl|{1} is deelnemer geworden via de uitnodigingslink van deze groep
memberJoined|ai|nl|{1} neemt deel via de uitnodigingslink van deze groep
memberJoined|ai|nl|{1} neemt deel via een groepslink
memberJoined|ai|nl|{1} neemt deel via een uitnodiging
memberJoined|ai|nl|{1} neemt deel via je uitnodiging
memberJoined|ai|nl|Je neemt deel via de uitnodigingslink van deze groep
memberJoined|ai|nl|Je bent deelnemer geworden via de uitnodigingslink van deze groep
adminChanged|ai|nl|Je bent nu beheerder
adminChanged|ai|nl|Je bent nu een beheerder
adminChanged|ai|nl|Je bent geen beheerder meer
adminChanged|ai|nl|{1} is nu beheerder
adminChanged|ai|nl|{1} is nu een beheerder
adminChanged|ai|nl|{1} is geen beheerder meer
groupChanged|ai|nl|{1} heeft het onderwerp gewijzigd naar "{2}"
groupChanged|ai|nl|{1} heeft het onderwerp gewijzigd van "{0}" naar "{2}"
groupChanged|ai|nl|{1} heeft het onderwerp van "{0}" naar "{2}" gewijzigd
groupChanged|ai|nl|{1} heeft de groepsnaam gewijzigd van "{0}" in "{2}"
groupChanged|ai|nl|{1} heeft de groepsnaam gewijzigd naar "{2}"
groupChanged|ai|nl|{1} heeft de groepsafbeelding gewijzigd
groupChanged|ai|nl|{1} heeft de groepsafbeelding verwijderd
groupChanged|ai|nl|{1} heeft de afbeelding van deze groep gewijzigd
groupChanged|ai|nl|{1} heeft het groepspictogram gewijzigd
groupChanged|ai|nl|{1} heeft de groepsbeschrijving gewijzigd
groupChanged|ai|nl|{1} heeft de groepsomschrijving gewijzigd
groupChanged|ai|nl|{1} heeft de groepsbeschrijving verwijderd
groupChanged|ai|nl|{1} heeft de uitnodigingslink van deze groep opnieuw ingesteld
groupChanged|ai|nl|{1} heeft de groepsinstellingen gewijzigd zodat alleen beheerders berichten naar deze groep kunnen sturen
groupCreated|ai|de|{1} hat die Gruppe "{2}" erstellt
groupCreated|ai|de|{1} hat diese Gruppe erstellt
groupCreated|ai|de|Du hast die Gruppe "{2}" erstellt
groupCreated|ai|de|Du hast diese Gruppe erstellt
memberAdded|ai|de|{1} hat dich hinzugefügt
memberAdded|ai|de|Du hast {2} hinzugefügt
memberAdded|ai|de|{1} hat {2} hinzugefügt
memberAdded|ai|de|{1} wurde hinzugefügt
memberAdded|ai|de|Du wurdest hinzugefügt
memberRemoved|ai|de|{1} hat dich entfernt
memberRemoved|ai|de|Du hast {2} entfernt
memberRemoved|ai|de|{1} hat {2} entfernt
memberRemoved|ai|de|{1} wurde entfernt
memberLeft|ai|de|{1} hat die Gruppe verlassen
memberLeft|ai|de|Du hast die Gruppe verlassen
memberJoined|ai|de|{1} ist der Gruppe mit dem Einladungslink beigetreten
memberJoined|ai|de|Du bist der Gruppe mit dem Einladungslink beigetreten
memberJoined|ai|de|{1} ist mit einem Gruppenlink beigetreten
adminChanged|ai|de|Du bist jetzt Admin
adminChanged|ai|de|Du bist jetzt ein Admin
adminChanged|ai|de|Du bist kein Admin mehr
adminChanged|ai|de|{1} ist jetzt Admin
adminChanged|ai|de|{1} ist jetzt ein Admin
groupChanged|ai|de|{1} hat den Betreff zu "{2}" geändert
groupChanged|ai|de|{1} hat den Betreff von "{0}" zu "{2}" geändert
groupChanged|ai|de|{1} hat den Gruppennamen von "{0}" zu "{2}" geändert
groupChanged|ai|de|{1} hat den Gruppennamen zu "{2}" geändert
groupChanged|ai|de|{1} hat das Gruppenbild geändert
groupChanged|ai|de|{1} hat das Gruppenbild gelöscht
groupChanged|ai|de|{1} hat die Gruppenbeschreibung geändert
groupChanged|ai|de|{1} hat die Gruppenbeschreibung gelöscht
groupCreated|ai|fr|{1} a créé le groupe "{2}"
groupCreated|ai|fr|Vous avez créé le groupe "{2}"
memberAdded|ai|fr|{1} vous a ajouté
memberAdded|ai|fr|Vous avez ajouté {2}
memberRemoved|ai|fr|Vous avez retiré {2}
memberLeft|ai|fr|{1} est parti
memberLeft|ai|fr|{1} a quitté le groupe
memberJoined|ai|fr|{1} a rejoint le groupe via le lien d'invitation
groupChanged|ai|fr|{1} a changé le sujet en "{2}"
groupChanged|ai|fr|{1} a changé le sujet de "{0}" à "{2}"
groupChanged|ai|fr|{1} a changé l'icône du groupe
groupChanged|ai|fr|{1} a changé l'icône de ce groupe
groupChanged|ai|fr|{1} a changé la description du groupe
groupCreated|ai|es|{1} creó el grupo "{2}"
groupCreated|ai|es|Creaste el grupo "{2}"
memberAdded|ai|es|{1} te añadió
memberAdded|ai|es|Añadiste a {2}
memberAdded|ai|es|{1} añadió a {2}
memberAdded|ai|es|{1} agregó a {2}
memberRemoved|ai|es|Eliminaste a {2}
memberLeft|ai|es|{1} salió del grupo
memberLeft|ai|es|{1} salió
memberJoined|ai|es|{1} se unió usando el enlace de invitación de este grupo
groupChanged|ai|es|{1} cambió el asunto a "{2}"
groupChanged|ai|es|{1} cambió el asunto de "{0}" a "{2}"
groupChanged|ai|es|{1} cambió el nombre del grupo de "{0}" a "{2}"
groupChanged|ai|es|{1} cambió el ícono de este grupo
groupChanged|ai|es|{1} cambió el icono de este grupo
groupChanged|ai|es|{1} cambió la descripción del grupo
groupCreated|ai|pt|{1} criou o grupo "{2}"
groupCreated|ai|pt|Você criou o grupo "{2}"
memberAdded|ai|pt|{1} adicionou você
memberAdded|ai|pt|Você adicionou {2}
memberRemoved|ai|pt|Você removeu {2}
memberLeft|ai|pt|{1} saiu
memberLeft|ai|pt|Você saiu
groupChanged|ai|pt|{1} mudou o nome do grupo para "{2}"
groupChanged|ai|pt|{1} mudou o nome de "{0}" para "{2}"
groupChanged|ai|pt|{1} mudou a imagem do grupo
groupChanged|ai|pt|{1} mudou a imagem deste grupo
groupChanged|ai|pt|{1} mudou a descrição do grupo
groupCreated|ai|it|{1} ha creato il gruppo "{2}"
groupCreated|ai|it|Hai creato il gruppo "{2}"
memberAdded|ai|it|{1} ti ha aggiunto
memberAdded|ai|it|Hai aggiunto {2}
memberRemoved|ai|it|Hai rimosso {2}
memberLeft|ai|it|{1} ha abbandonato
memberLeft|ai|it|{1} è uscito
groupChanged|ai|it|{1} ha cambiato l'oggetto in "{2}"
groupChanged|ai|it|{1} ha cambiato l'oggetto da "{0}" a "{2}"
groupChanged|ai|it|{1} ha cambiato l'immagine del gruppo
groupChanged|ai|it|{1} ha cambiato la descrizione del gruppo
"""#

  /// Placeholders for content in other generations.
  static let laterMedia: StaticString = #"""
viewOnce|a|en|null
viewOnce|ai|en|<View once message omitted>
viewOnce|ai|en|<View once photo omitted>
viewOnce|ai|en|<View once video omitted>
viewOnce|ai|en|<View once voice message omitted>
viewOnce|i|en|view once message omitted
viewOnce|i|en|view once photo omitted
viewOnce|i|en|view once video omitted
viewOnce|i|en|view once voice message omitted
viewOnce|ai|nl|<Eenmalig weergeven weggelaten>
viewOnce|ai|nl|<Bericht voor eenmalige weergave weggelaten>
viewOnce|ai|de|<Einmalansicht-Nachricht weggelassen>
mediaOmitted|a|es|<Multimedia omitido>
mediaOmitted|a|fr|<Médias omis>
mediaOmitted|a|pt|<Mídia oculta>
mediaOmitted|a|pt|<Arquivo de mídia oculto>
mediaOmitted|a|pt|<Ficheiro multimédia oculto>
mediaOmitted|a|de|<Medien ausgeschlossen>
mediaOmitted|a|it|<Media omessi>
mediaOmitted|a|tr|<Medya dahil edilmedi>
mediaOmitted|a|id|<Media tidak disertakan>
mediaOmitted|a|ru|<Без медиафайлов>
mediaOmitted|a|pl|<pominięto multimedia>
videoOmitted|ai|en|<Video message omitted>
videoOmitted|i|en|video message omitted
videoOmitted|i|en|video note omitted
videoOmitted|ai|en|<Video note omitted>
imageOmitted|ai|en|<image omitted>
videoOmitted|ai|en|<video omitted>
audioOmitted|ai|en|<audio omitted>
documentOmitted|ai|en|<document omitted>
contactOmitted|ai|en|<contact card omitted>
stickerOmitted|ai|en|<sticker omitted>
gifOmitted|ai|en|<GIF omitted>
imageOmitted|ai|nl|<afbeelding weggelaten>
videoOmitted|ai|nl|<video weggelaten>
audioOmitted|ai|nl|<audio weggelaten>
imageOmitted|ai|de|<Bild weggelassen>
videoOmitted|ai|de|<Video weggelassen>
audioOmitted|ai|de|<Audio weggelassen>
waiting|ai|en|Waiting for this message
waiting|ai|en|Waiting for this message. Check your phone.
waiting|ai|nl|Wachten op dit bericht
waiting|ai|nl|Wachten op dit bericht...
waiting|ai|nl|Wachten op deze berichten
waiting|ai|nl|Wachten op deze berichten...
waiting|ai|nl|Wachten op dit bericht. Dit kan een tijdje duren.
waiting|ai|de|Warte auf diese Nachricht
deletedByMe|ai|nl|Je hebt dit bericht verwijderd
deletedByMe|ai|pt|Você apagou esta mensagem
deletedByAdmin|ai|en|This message was deleted by admin {1}
deletedByAdmin|ai|en|You deleted this message as admin
deletedByAdmin|ai|nl|Dit bericht is verwijderd door beheerder {1}
missedVoiceCall|ai|en|Missed voice call, Tap to call back
missedVideoCall|ai|en|Missed video call, Tap to call back
missedGroupCall|ai|en|Missed group voice call
missedGroupCall|ai|en|Missed group video call
missedGroupCall|ai|en|Missed group call
missedVoiceCall|ai|nl|Gemiste spraakoproep, Tik om terug te bellen
missedVideoCall|ai|nl|Gemiste video-oproep, Tik om terug te bellen
missedVoiceCall|ai|de|Verpasster Sprachanruf, Zum Zurückrufen tippen
missedVideoCall|ai|de|Verpasster Videoanruf, Zum Zurückrufen tippen
call|i|en|Voice call, {2}
call|i|en|Video call, {2}
call|i|en|Voice call. {2}
call|i|en|Video call. {2}
call|i|en|Silenced voice call
call|i|en|Silenced video call
call|i|nl|Spraakoproep, {2}
call|i|nl|Video-oproep, {2}
call|i|nl|Videogesprek, {2}
call|i|de|Sprachanruf, {2}
call|i|de|Videoanruf, {2}
attachment|i|en|{1} <attached>
attachment|i|nl|{1} <bijgevoegd>
attachment|i|de|{1} <angehängt>
attachment|i|fr|{1} <joint>
attachment|i|es|{1} <adjunto>
attachment|i|it|{1} <allegato>
attachment|i|pt|{1} <anexado>
liveLocation|i|en|Live location shared
liveLocation|i|nl|Live locatie gedeeld
edited|ai|en|<This message was edited>
edited|ai|nl|<Dit bericht is bewerkt>
edited|ai|de|<Diese Nachricht wurde bearbeitet>
edited|ai|es|<Se editó este mensaje.>
edited|ai|fr|<Ce message a été modifié>
edited|ai|pt|<Mensagem editada>
edited|ai|pt|<Esta mensagem foi editada>
edited|ai|it|<Questo messaggio è stato modificato>
edited|ai|tr|<Bu mesaj düzenlendi>
edited|ai|id|<Pesan ini diedit>
poll|ai|en|POLL:
poll|ai|es|ENCUESTA:
poll|ai|nl|PEILING:
poll|ai|de|UMFRAGE:
poll|ai|fr|SONDAGE :
poll|ai|it|SONDAGGIO:
poll|ai|pt|ENQUETE:
poll|ai|pt|SONDAGEM:
"""#

  /// Invitations to tap or click in other generations.
  static let laterTails: StaticString = #"""
tail|ai|en|Tap for more info.
tail|ai|en|Tap to learn more.
tail|ai|en|Tap to change.
tail|ai|en|Tap to add them.
tail|ai|en|Tap to view.
tail|ai|en|Click to learn more.
tail|ai|en|Click to message or add the new number.
tail|ai|en|Learn more.
tail|ai|nl|Tik voor meer informatie.
tail|ai|nl|Tik voor meer info.
tail|ai|nl|Tik hier voor meer informatie.
tail|ai|nl|Tik om dit te wijzigen.
tail|ai|nl|Klik voor meer informatie.
tail|ai|nl|Klik hier voor meer informatie.
tail|ai|nl|Meer informatie.
tail|ai|de|Tippe, um mehr zu erfahren.
tail|ai|de|Tippe für mehr Infos.
tail|ai|de|Tippe, um eine Nachricht zu schreiben oder die neue Nummer hinzuzufügen.
tail|ai|de|Tippe zum Ändern.
tail|ai|de|Klicke, um mehr zu erfahren.
tail|ai|de|Mehr dazu.
tail|ai|de|Mehr erfahren.
tail|ai|fr|Appuyez pour en savoir plus.
tail|ai|fr|Cliquez pour en savoir plus.
tail|ai|fr|En savoir plus.
tail|ai|es|Toca para obtener más información.
tail|ai|es|Haz clic para obtener más información.
tail|ai|es|Más información.
tail|ai|pt|Toque para saber mais.
tail|ai|pt|Clique para saber mais.
tail|ai|pt|Saiba mais.
tail|ai|it|Tocca per saperne di più.
tail|ai|it|Clicca per saperne di più.
tail|ai|it|Scopri di più.
tail|ai|tr|Daha fazla bilgi edinmek için dokunun.
"""#
}
