#!/usr/bin/env python3
"""Writes the tables of WhatsApp's own texts, Sources/Parser/WhatsApp/NoticeTable+*.swift.

usage: Scripts/notice-table.py NOTICES.tsv [OUTPUT-FOLDER]

The input has five columns (platform, lang, concept, resource key, text), one row for each string
of WhatsApp's resource files. The output keeps what can stand in an exported chat, one row for each
different text: `concept|platform|languages|pattern`, placeholders written {1} and {2}.

Left out, with the reason:
  screens and pushes (phone_no_longer_registered_ui, logged_out_push, recent_login_ui,
  sec_changed_dialog): never written into a chat;
  key fOf6t under grp_left: a countdown ("2 minutes left"), not a member who left;
  rows that differ from another only by the final full stop: the matcher ignores it.
"""
import collections
import os
import re
import sys

CONCEPTS = {
    'sec_changed': 'securityCodeChanged', 'sec_changed_nodot': 'securityCodeChanged',
    'sec_reregistered': 'securityCodeReregistered',
    'sec_new_device_theirs': 'securityCodeNewDevice',
    'sec_logout_theirs': 'securityCodeDeviceLeft',
    'sec_login_logout_theirs': 'securityCodeDevices',
    'sec_new_device_yours': 'securityCodeOwnDevices', 'sec_logout_yours': 'securityCodeOwnDevices',
    'sec_login_logout_yours': 'securityCodeOwnDevices',
    'sec_all_participants': 'securityCodeAllParticipants',
    'sec_all_new_device_yours': 'securityCodeAllParticipants',
    'sec_all_logout_yours': 'securityCodeAllParticipants',
    'sec_all_loginout_yours': 'securityCodeAllParticipants',
    'num_changed_chat': 'numberChanged', 'num_changed_current': 'numberChanged',
    'num_changed_group': 'numberChanged', 'num_changed_new': 'numberChanged',
    'e2e_banner': 'encryptionBanner', 'e2e_banner_group': 'encryptionBanner',
    'waiting': 'waiting', 'deleted_by_other': 'deleted', 'deleted_by_me': 'deletedByMe',
    'deleted_by_admin': 'deletedByAdmin', 'deleted_by_admin_name': 'deletedByAdmin',
    'attached': 'attachment', 'media_omitted': 'mediaOmitted', 'image_omitted': 'imageOmitted',
    'video_omitted': 'videoOmitted', 'audio_omitted': 'audioOmitted',
    'sticker_omitted': 'stickerOmitted', 'gif_omitted': 'gifOmitted',
    'document_omitted': 'documentOmitted', 'contact_omitted': 'contactOmitted',
    'missed_voice': 'missedVoiceCall', 'missed_video': 'missedVideoCall',
    'missed_group_voice': 'missedGroupCall', 'location': 'location',
    'live_location': 'liveLocation', 'grp_created_by': 'groupCreated',
    'grp_created_you': 'groupCreated', 'grp_added_by': 'memberAdded',
    'grp_you_were_added': 'memberAdded', 'grp_removed_by': 'memberRemoved',
    'grp_left': 'memberLeft', 'grp_joined_link': 'memberJoined', 'grp_you_admin': 'adminChanged',
    'grp_not_admin': 'adminChanged', 'disappear_on_by': 'disappearingMessages',
    'disappear_off_by': 'disappearingMessages', 'business_to_standard': 'businessAccount',
    'blocked': 'blocked', 'unblocked': 'unblocked',
    'tap_to_learn_more': 'tail', 'tap_message_or_add': 'tail', 'tap_message_new': 'tail',
    'file_title': 'title',
}
FILES = [
    ('SecurityCode', 'a key change of the other person',
     ['securityCodeChanged', 'securityCodeReregistered', 'securityCodeNewDevice',
      'securityCodeDeviceLeft', 'securityCodeDevices']),
    ('OwnDevices', "a key change on the exporter's side",
     ['securityCodeOwnDevices', 'securityCodeAllParticipants']),
    ('Numbers', 'a changed telephone number', ['numberChanged']),
    ('Media', 'media left out of the export, or lying beside it',
     ['attachment', 'mediaOmitted', 'imageOmitted', 'videoOmitted', 'audioOmitted',
      'stickerOmitted', 'gifOmitted', 'documentOmitted', 'contactOmitted']),
    ('Deleted', 'deleted messages', ['deleted', 'deletedByMe', 'deletedByAdmin']),
    ('Messages', 'undecrypted messages, calls and locations',
     ['waiting', 'missedVoiceCall', 'missedVideoCall', 'missedGroupCall', 'location',
      'liveLocation']),
    ('Groups', 'the life of a group',
     ['groupCreated', 'memberAdded', 'memberRemoved', 'memberLeft', 'memberJoined',
      'adminChanged']),
    ('Chat', 'encryption, timers, blocking and business accounts',
     ['encryptionBanner', 'disappearingMessages', 'businessAccount', 'blocked', 'unblocked']),
    ('Tails', 'the invitations to tap that may follow a notice', ['tail']),
    ('Titles', 'the names WhatsApp gives to exported files', ['title']),
]
LANGUAGES = {'es-sp': 'es', 'gr-el': 'el', 'zh-hk': 'zh', 'zh-hans': 'zh', 'zh-hant': 'zh',
             'zh-rcn': 'zh', 'zh-rhk': 'zh', 'zh-rsg': 'zh', 'zh-rtw': 'zh', 'ukr': 'uk',
             'in': 'id', 'iw': 'he', 'nb-rno': 'nb', 'pt-rbr': 'pt', 'pt-br': 'pt', 'pt-pt': 'pt',
             'hi-v16': 'hi'}
INVISIBLE = re.compile('[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\u061c]')
SPACES = re.compile('[\u00a0\u202f\u2009\u3000]')


def clean(text, concept):
    text = INVISIBLE.sub('', SPACES.sub(' ', text)).replace('\\"', '"').replace("\\'", "'")
    text = text.replace('\\n', ' ')
    text = re.sub(r'%([12])\$[@s]', r'{\1}', text)
    # The one name in "You created group X" is the group's, not a person's.
    return re.sub(r'%[@s]', '{2}' if concept == 'grp_created_you' else '{1}', text).strip()


def key(text):
    text = re.sub('[\u2018\u2019\u02bc]', "'", text)
    return re.sub('[\u201c\u201d\u201e\u00ab\u00bb]', '"', text).rstrip(' .\u3002\u0964\u06d4')


def resolve(rows):
    """Settles the texts that stand for two concepts: the one that claims less stays."""
    for concept, normal in list(rows):
        twins = [c for c, n in rows if n == normal]
        if len(twins) < 2:
            continue
        if set(twins) == {'deleted', 'deletedByMe'}:
            # Portuguese does not say who deleted.
            rows.pop(('deletedByMe', normal), None)
        elif set(twins) == {'securityCodeNewDevice', 'securityCodeOwnDevices'}:
            # French does not say whose device: only that the code changed is certain.
            row = [rows.pop((c, normal)) for c in twins][0]
            rows[('securityCodeChanged', normal)] = row
        else:
            sys.exit('one text, several concepts: %s %s' % (twins, normal))


def main():
    target = sys.argv[2] if len(sys.argv) > 2 else os.path.join(
        os.path.dirname(os.path.abspath(__file__)), '..', 'Sources', 'Parser', 'WhatsApp')
    rows = collections.OrderedDict()

    def add(concept, platform, lang, text):
        row = rows.setdefault((concept, key(text)), [text, set(), set()])
        row[1].add(platform)
        row[2].add(lang)

    with open(sys.argv[1], encoding='utf-8') as source:
        next(source)
        for line in source:
            platform, lang, concept, resource, text = line.rstrip('\n').split('\t')
            if concept not in CONCEPTS or resource == 'fOf6t':
                continue
            lang = LANGUAGES.get(lang.lower(), lang.lower())
            if platform == 'ios' and lang == 'bn' and text == '<attached: %@>':
                lang = 'en'  # not translated
            text = clean(text, concept)
            add(CONCEPTS[concept], platform[0], lang, text)
            if concept == 'sec_changed' and platform == 'android':
                # The second sentence of the 2018 text is the invitation to tap.
                parts = re.split('(?<=[.\u3002\u0964\u06d4!])\\s*', text, maxsplit=1)
                if len(parts) == 2 and parts[1] and '{1}' in parts[0] and '{1}' not in parts[1]:
                    add('tail', platform[0], lang, parts[1])
            if concept == 'location' and text[0].upper() != text[0]:
                add('location', 'i', lang, text[0].upper() + text[1:])

    resolve(rows)
    for name, about, concepts in FILES:
        lines = []
        for concept in concepts:
            for (other, _), (text, platforms, langs) in rows.items():
                if other == concept:
                    lines.append('%s|%s|%s|%s' % (
                        concept, ''.join(sorted(platforms)), ','.join(sorted(langs)), text))
        path = os.path.join(target, 'NoticeTable+%s.swift' % name)
        with open(path, 'w', encoding='utf-8') as out:
            out.write('// Written by Scripts/notice-table.py; change that, not this.\n'
                      '// swift-format-ignore-file\n\n'
                      'extension NoticeTable {\n'
                      '  /// WhatsApp\'s own texts (iOS 22.24, Android 2018/19) for %s.\n'
                      '  static let %s: StaticString = #"""\n' % (about, name[0].lower() + name[1:]))
            out.write('\n'.join(lines))
            out.write('\n"""#\n}\n')
        print(name, len(lines))


if __name__ == '__main__':
    main()
