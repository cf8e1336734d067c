#!/usr/bin/env python3
"""Writes the seeds of the fuzz targets: what the samples hold, and small archives of every kind.

usage: seeds.py OUT [FOLDER OF MORE ARCHIVES]
"""
import base64
import bz2
import gzip
import io
import json
import lzma
import pathlib
import plistlib
import sqlite3
import sys
import tarfile
import tempfile
import zipfile
import zlib
from email.message import EmailMessage

JPEG = base64.b64decode(
    "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABsSFBcUERsXFhceHBsgKEIrKCUlKFE6PTBCYFVlZF9VXVtqeJmBanGQc1tdhbWGkJ6jq62r"
    "Z4C8ybqmx5moq6T/2wBDARweHigjKE4rK06kbl1upKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSk"
    "pKT/wgARCAAQABADASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAQD/xAAVAQEBAAAAAAAAAAAAAAAAAAAAAf/aAAwDAQACEAMQ"
    "AAABJU//xAAaEAACAgMAAAAAAAAAAAAAAAABAwACITEy/9oACAEBAAEFAjhdoe9s/8QAFBEBAAAAAAAAAAAAAAAAAAAAAP/aAAgBAwEB"
    "PwF//8QAFBEBAAAAAAAAAAAAAAAAAAAAAP/aAAgBAgEBPwF//8QAGRAAAgMBAAAAAAAAAAAAAAAAAAECEVFh/9oACAEBAAY/Aq0USsHw"
    "/8QAGhAAAgIDAAAAAAAAAAAAAAAAAAERITFBgf/aAAgBAQABPyFIAw7CSugVh0h//9oADAMBAAIAAwAAABBn/8QAGhEAAQUBAAAAAAAA"
    "AAAAAAAAAQARMWGh4f/aAAgBAwEBPxCA1aeL/8QAGBEBAQADAAAAAAAAAAAAAAAAAREAcYH/2gAIAQIBAT8Qotd8M//EABwQAAICAwEB"
    "AAAAAAAAAAAAAAERAFEhQfBhcf/aAAgBAQABPxADpEkrHKCQFtELqG1YMa+9U8hOTgKf/9k=")
WEBP = base64.b64decode("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA")


def png(kind, points):
    """A PNG of 4 by 4 points of a kind: 0 grey, 2 colours, 6 colours that cover in part."""
    def chunk(name, data):
        return len(data).to_bytes(4, "big") + name + data + zlib.crc32(name + data).to_bytes(4, "big")
    head = (4).to_bytes(4, "big") * 2 + bytes([8, kind, 0, 0, 0])
    rows = b"".join(b"\0" + bytes(range(4 * points)) for _ in range(4))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


CHAT = """15-11-2020 14:03 - Berichten en oproepen worden end-to-end versleuteld.
15-11-2020 14:03 - Sanne: hoi, ben je thuis?
nog een regel
15-11-2020 14:04 - Joris: <Media weggelaten>
15-11-2020 14:05 - +31 6 12345678: IMG-20201115-WA0001.jpg (bestand bijgevoegd)
"""
IPHONE = """[15-11-2020 14:03:11] Sanne: \u200eBerichten zijn versleuteld.
[15-11-2020 14:03:12] Joris: hoi
\u200e[15-11-2020 14:03:13] Sanne: \u200eafbeelding weggelaten
"""
AMERICAN = "11/15/20, 2:03 PM - Joris: I sent you a code by mistake\n11/16/20, 9:00 AM - Sanne: 123-456\n"
TEXTS = [
    "Kun je 850 euro overmaken naar nl91 abna 0417 1643 00? Ik betaal je morgen terug",
    "I sent you a 6 digit code by mistake, can you send it back please?",
    "Hoi mam, dit is mijn nieuwe nummer +31 6 12345678, verwijder mijn oude maar",
    "bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq 0xde0B295669a9FD93d5F28D9Ec85E40f4cb697BAe",
    "https://tikkie.me/pay/voorbeeld 4111 1111 1111 1111 pix 529.982.247-25",
    "=cmd|' /C calc'!A0 <script>alert(1)</script> \u202egpj.exe \u200b\x1b[2J\"\r\n",
]
PAGE = """<!DOCTYPE html><html><body><div class="page_wrap"><div class="page_header"><div class="text bold">Sanne</div></div>
<div class="message service" id="message-1"><div class="body details">3 July 2026</div></div>
<div class="message default clearfix" id="message1"><div class="body">
<div class="pull_right date details" title="03.07.2026 10:00:00 UTC+02:00">10:00</div><div class="from_name">Sanne</div>
<div class="text">Hoi <a href="https://a.example">hier</a> &amp; &#128578;<br>x</div></div></div>
<div class="message default clearfix joined" id="message2"><div class="body">
<div class="pull_right date details" title="03.07.2026 10:01:00">10:01</div>
<div class="media_wrap clearfix"><a class="media block_link media_file" href="files/a.pdf"><div class="body">
<div class="title bold">a.pdf</div><div class="status details">1 KB</div></div></a></div></div></div></div></body></html>
"""
SIGNAL = [
    {"version": "1", "backupTimeMs": "1715636551000"},
    {"account": {"givenName": "Joris"}}, {"recipient": {"id": "1", "self": {}}},
    {"recipient": {"id": "2", "contact": {"aci": "U2FubmU=", "e164": "31612345678"}}},
    {"chat": {"id": "7", "recipientId": "2"}},
    {"chatItem": {"chatId": "7", "authorId": "2", "dateSent": "1715688000000",
                  "standardMessage": {"text": {"body": "Hoi"}, "attachments": [
                      {"pointer": {"contentType": "image/jpeg", "fileName": "x.jpg"}}]},
                  "revisions": [{"standardMessage": {"text": {"body": "Ho"}}}]}},
    {"chatItem": {"chatId": "7", "authorId": "2", "dateSent": 1715688060000,
                  "updateMessage": {"simpleUpdate": {"type": "IDENTITY_UPDATE"}}}},
    {"chatItem": {"chatId": "7", "dateSent": "1715688120000", "updateMessage": {"groupChange": {
        "updates": [{"groupMemberAddedUpdate": {"newMemberAci": "U2FubmU="}}]}}}},
]

TELEGRAM = {
    "name": "Sanne", "type": "personal_chat", "id": 4242,
    "messages": [
        {"id": 1, "type": "message", "date": "2020-11-15T14:03:11", "date_unixtime": "1605448991",
         "from": "Sanne", "from_id": "user4242", "text": ["hoi ", {"type": "link", "text": "a.nl"}]},
        {"id": 2, "type": "service", "date": "2020-11-15T14:04:00", "actor": "Joris",
         "action": "phone_call", "text": "", "text_entities": []},
    ],
}


def archives():
    chat = CHAT.encode()
    for name, method in ("stored", zipfile.ZIP_STORED), ("deflate", zipfile.ZIP_DEFLATED), \
            ("bzip2", zipfile.ZIP_BZIP2), ("lzma", zipfile.ZIP_LZMA):
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", method) as archive:
            archive.writestr(zipfile.ZipInfo("_chat.txt", (2020, 11, 15, 14, 3, 0)), chat, method)
            archive.writestr(zipfile.ZipInfo("a/IMG.jpg", (2020, 11, 15, 14, 3, 0)), b"\xff\xd8\xff")
        yield name + ".zip", out.getvalue()
        if name == "deflate":
            nested = io.BytesIO()
            with zipfile.ZipFile(nested, "w") as archive:
                archive.writestr(zipfile.ZipInfo("in.zip", (2020, 11, 15, 14, 3, 0)), out.getvalue())
            yield "nested.zip", nested.getvalue()
            yield "cut.zip", out.getvalue()[:-40]
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as archive:
        info = tarfile.TarInfo("chat.txt")
        info.size = len(chat)
        archive.addfile(info, io.BytesIO(chat))
    yield "a.tar", out.getvalue()
    yield "a.txt.gz", gzip.compress(chat, mtime=0)
    yield "a.txt.bz2", bz2.compress(chat)
    yield "a.txt.xz", lzma.compress(chat)
    yield "a.txt", chat
    text = EmailMessage()
    text["From"], text["Date"] = "Sanne <sanne@example.org>", "Tue, 21 Oct 2025 12:00:00 +0200"
    text.set_content("Zie bijlage", cte="quoted-printable")
    text.add_alternative("<p>Zie bijlage</p>", subtype="html")
    text.add_attachment(chat, "text", "plain", filename="WhatsApp-chat met Jos\u00e9.txt")
    forward = EmailMessage()
    forward["Subject"] = "Fwd"
    forward.set_content("kijk", charset="iso-8859-9")
    forward.add_attachment(text)
    yield "a.eml", text.as_bytes()
    yield "forward.eml", forward.as_bytes()
    yield "a.mbox", b"From a Tue\n" + text.as_bytes() + b"\nFrom b Wed\n" + forward.as_bytes()


def databases():
    """Small databases of every kind that is read, in a folder that is gone afterwards."""
    kinds = {
        "msgstore": [
            "CREATE TABLE jid (_id INTEGER PRIMARY KEY, user TEXT, server TEXT, device INT, raw_string TEXT)",
            "CREATE TABLE chat (_id INTEGER PRIMARY KEY, jid_row_id INT, subject TEXT)",
            "CREATE TABLE message (_id INTEGER PRIMARY KEY, chat_row_id INT, from_me INT, key_id TEXT, sender_jid_row_id INT, status INT, timestamp INT, message_type INT, text_data TEXT, sort_id INT)",
            "CREATE TABLE message_system (message_row_id INTEGER PRIMARY KEY, action_type INT)",
            "INSERT INTO jid VALUES (1, '31622222222', 's.whatsapp.net', 0, '31622222222@s.whatsapp.net')",
            "INSERT INTO chat VALUES (5, 1, NULL)",
            "INSERT INTO message VALUES (2, 5, 0, 'AC00', 0, 0, 1715688000000, 0, 'hoi', 2)",
            "INSERT INTO message VALUES (3, 5, 1, '3EB0', 0, 0, 1715688060000, 0, '" + "lang " * 400 + "', 3)",
            "INSERT INTO message VALUES (4, 5, 0, 'AC01', 0, 6, 1715688070000, 7, NULL, 4)",
            "INSERT INTO message_system VALUES (4, 18)",
        ],
        "chatstorage": [
            "CREATE TABLE ZWACHATSESSION (Z_PK INTEGER PRIMARY KEY, ZCONTACTJID VARCHAR, ZPARTNERNAME VARCHAR)",
            "CREATE TABLE ZWAMESSAGE (Z_PK INTEGER PRIMARY KEY, ZCHATSESSION INTEGER, ZISFROMME INTEGER, ZMESSAGETYPE INTEGER, ZGROUPEVENTTYPE INTEGER, ZSORT INTEGER, ZMESSAGEDATE TIMESTAMP, ZFROMJID VARCHAR, ZTEXT VARCHAR, ZSTANZAID VARCHAR)",
            "INSERT INTO ZWACHATSESSION VALUES (1, '31622222222@s.whatsapp.net', 'Sanne')",
            "INSERT INTO ZWAMESSAGE VALUES (1, 1, 0, 0, 2, 1, 737380800.5, '31622222222@s.whatsapp.net', 'hoi', '3A00')",
            "INSERT INTO ZWAMESSAGE VALUES (2, 1, 0, 10, 3, 2, 737380900, NULL, NULL, NULL)",
        ],
        "sms": [
            "CREATE TABLE handle (ROWID INTEGER PRIMARY KEY, id TEXT)",
            "CREATE TABLE chat (ROWID INTEGER PRIMARY KEY, chat_identifier TEXT, display_name TEXT)",
            "CREATE TABLE chat_message_join (chat_id INTEGER, message_id INTEGER)",
            "CREATE TABLE message (ROWID INTEGER PRIMARY KEY, text TEXT, attributedBody BLOB, handle_id INTEGER, date INTEGER, is_from_me INTEGER, item_type INTEGER)",
            "INSERT INTO handle VALUES (1, '+31622222222')",
            "INSERT INTO chat VALUES (1, '+31622222222', '')",
            "INSERT INTO message VALUES (1, 'hoi', NULL, 1, 737380800000000000, 0, 0)",
            "INSERT INTO message VALUES (2, NULL, x'040b73747265616d747970656481e803840140848484124e5341747472696275746564537472696e67008484084e534f626a656374008592848484084e53537472696e67019484012b0548616c6c6f86', 1, 737380801000000000, 1, 0)",
            "INSERT INTO chat_message_join VALUES (1, 1), (1, 2)",
        ],
        "mmssms": [
            "CREATE TABLE sms (_id INTEGER PRIMARY KEY, thread_id INTEGER, address TEXT, date INTEGER, type INTEGER, body TEXT)",
            "INSERT INTO sms VALUES (1, 1, '+31622222222', 1715688000000, 1, 'hoi')",
        ],
        "bugle": [
            "CREATE TABLE conversations (_id INTEGER PRIMARY KEY, name TEXT)",
            "CREATE TABLE participants (_id INTEGER PRIMARY KEY, sub_id INT, display_destination TEXT)",
            "CREATE TABLE messages (_id INTEGER PRIMARY KEY, conversation_id INT, sender_id INT, received_timestamp INT, message_status INT)",
            "CREATE TABLE parts (_id INTEGER PRIMARY KEY, message_id INT, text TEXT, content_type TEXT, timestamp INT)",
            "INSERT INTO conversations VALUES (1, 'Sanne')",
            "INSERT INTO participants VALUES (1, 1, NULL), (2, -2, '+31622222222')",
            "INSERT INTO messages VALUES (1, 1, 2, 1715688000000, 100), (2, 1, 1, 1715688060000, 1)",
            "INSERT INTO parts VALUES (1, 1, 'hoi', 'text/plain', 1715688000000), (2, 2, NULL, 'image/jpeg', 0)",
        ],
        "calls": [
            "CREATE TABLE ZCALLRECORD (Z_PK INTEGER PRIMARY KEY, ZDATE TIMESTAMP, ZDURATION FLOAT, ZADDRESS VARCHAR, ZORIGINATED INTEGER, ZANSWERED INTEGER)",
            "INSERT INTO ZCALLRECORD VALUES (1, 737380800.5, 0, '+31622222222', 0, 0), (2, 737380900.5, 9, x'2b3331', 1, 1)",
        ],
        "whatsapp-calls": [
            "CREATE TABLE ZWACDCALLEVENT (Z_PK INTEGER PRIMARY KEY, ZDATE TIMESTAMP, ZDURATION FLOAT, ZOUTCOME INTEGER, Z1CALLEVENTS INTEGER)",
            "CREATE TABLE ZWAAGGREGATECALLEVENT (Z_PK INTEGER PRIMARY KEY, ZINCOMING INTEGER, ZVIDEO INTEGER)",
            "CREATE TABLE ZWACDCALLEVENTPARTICIPANT (Z_PK INTEGER PRIMARY KEY, Z1PARTICIPANTS INTEGER, ZJIDSTRING VARCHAR)",
            "INSERT INTO ZWACDCALLEVENT VALUES (1, 737380800.5, 0, 1, 3)",
            "INSERT INTO ZWAAGGREGATECALLEVENT VALUES (3, 1, 0)",
            "INSERT INTO ZWACDCALLEVENTPARTICIPANT VALUES (1, 3, '31622222222@s.whatsapp.net')",
        ],
    }
    for name, statements in kinds.items():
        base = sqlite3.connect(":memory:")
        base.execute("PRAGMA page_size = 512")
        for statement in statements:
            base.execute(statement)
        base.commit()
        if hasattr(base, "serialize"):
            yield name, base.serialize()
        base.close()


def logged():
    """A database with its log behind it: half of its rows stand only there, one is deleted there."""
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "a.db"
        base = sqlite3.connect(path)
        base.execute("PRAGMA page_size = 512")
        base.execute("CREATE TABLE message (_id INTEGER PRIMARY KEY, text_data TEXT)")
        base.execute("INSERT INTO message VALUES (1, 'hoi')")
        base.commit()
        base.execute("PRAGMA journal_mode = WAL")
        base.execute("PRAGMA wal_autocheckpoint = 0")
        for text in "daar", "lang " * 200:
            base.execute("INSERT INTO message (text_data) VALUES (?)", (text,))
            base.commit()
        base.execute("DELETE FROM message WHERE _id = 2")
        base.commit()
        log = (pathlib.Path(folder) / "a.db-wal").read_bytes()
        yield "logged", path.read_bytes() + log
        yield "log", log
        base.close()


def journaled():
    """A database taken in the middle of a change, with the journal that undoes it behind it."""
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "a.db"
        base = sqlite3.connect(path, isolation_level=None)
        for statement in ("PRAGMA page_size = 512", "PRAGMA cache_size = 1", "PRAGMA synchronous = OFF",
                          "CREATE TABLE message (_id INTEGER PRIMARY KEY, text_data TEXT)"):
            base.execute(statement)
        for text in "hoi", "daar", "lang " * 200:
            base.execute("INSERT INTO message (text_data) VALUES (?)", (text,))
        base.execute("BEGIN")
        base.execute("UPDATE message SET text_data = 'nooit geschreven'")
        for _ in range(20):
            base.execute("INSERT INTO message (text_data) VALUES ('half ' || hex(zeroblob(100)))")
        journal = (pathlib.Path(folder) / "a.db-journal").read_bytes()
        yield "journaled", path.read_bytes() + journal
        base.close()


COPIED = """Sanne, [12.11.2020 10:14]
Kun je me die code sturen?

Joost, [12 Nov 2020 at 10:15:02]:
Welke code?

[10:16, 12/11/2020] Sanne: die van 6 cijfers
2020-11-12 10:17:05 - Joost: 123456
"""
PLIST = {"IsEncrypted": True, "Version": "10.0", "Naam": "iPhone van Zo\u00eb", "Count": -3, "Ratio": 0.25,
         "Key": bytes(range(40)), "Items": ["a & <b>", {"x": False}, list(range(20))]}
ARCHIVE = {"$version": 100000, "$archiver": "NSKeyedArchiver", "$top": {"root": plistlib.UID(1)}, "$objects": [
    "$null", {"Size": 98304, "EncryptionKey": plistlib.UID(2)}, {"NS.data": b"\x03\0\0\0key"}]}
TYPED = bytes.fromhex("040b73747265616d747970656481e803840140848484124e5341747472696275746564537472696e67"
                      "008484084e534f626a656374008592848484084e53537472696e67019484012b0548616c6c6f86")
SMS_XML = """<?xml version='1.0' encoding='UTF-8'?><!DOCTYPE x>
<smses count="2"><sms address="+31622222222" date="1715688000000" type="1" body="Hoi &#55357;&#56832; &#0;" contact_name="Sanne" />
<mms date="1715688060000" msg_box="2" address="+31622222222"><parts><part ct="text/plain" text="ja &amp; nee" /></parts></mms></smses>"""


def journal():
    """A journal of one row, as a batch leaves it; the seal is wrong, which is one way to read it."""
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "journal.sqlite"
        base = sqlite3.connect(path)
        base.executescript("""
            PRAGMA page_size=512; PRAGMA application_id=1264936306; PRAGMA user_version=3;
            CREATE TABLE about (key TEXT PRIMARY KEY, value TEXT NOT NULL);
            CREATE TABLE done (
              path TEXT PRIMARY KEY, sha256 TEXT NOT NULL, bytes INTEGER NOT NULL,
              outcome TEXT NOT NULL, line BLOB NOT NULL, verdict TEXT NOT NULL,
              verdicts TEXT NOT NULL, log10LR REAL NOT NULL, account TEXT NOT NULL,
              moment TEXT NOT NULL, grounds TEXT NOT NULL, identifiers TEXT NOT NULL,
              findings TEXT NOT NULL, partial INTEGER NOT NULL, settings TEXT NOT NULL,
              run TEXT NOT NULL, stamp TEXT NOT NULL, chats TEXT NOT NULL, seal TEXT NOT NULL) WITHOUT ROWID;
            INSERT INTO about VALUES ('salt', 'ab');
            """)
        base.execute("INSERT INTO done VALUES (?" + ",?" * 18 + ")", (
            "a.txt", "00", 9, "read", b"{}\n", "none", "none", 0.5, "", "", "", "", "", 0, "s", "r", "1", "c1=0-1", "x"))
        base.commit()
        base.close()
        return path.read_bytes()


RECORDS = {
    "inputs.json": {"schema": "keerpunt.inputs/1", "inputs": [{
        "number": 1, "name": "caf\ufffd.txt", "nameBytes": "636166e92e747874", "kind": "file", "bytes": 9,
        "sha256": "0" * 64, "sha512": "f" * 128, "copy": "data/input/0001.txt",
        "modified": [{"path": "", "seconds": -1}, {"path": "a/b", "seconds": 1605448980}]}]},
    "settings.json": {"schema": "keerpunt.settings/1", "tool": "keerpunt", "version": "0.1.0", "settings": {
        "tz": "Europe/Amsterdam", "region": "NL", "passphrases": "2", "redact": "", "without": "c1-3:1"}},
}


def main():
    out = pathlib.Path(sys.argv[1])
    more = pathlib.Path(sys.argv[2]) if len(sys.argv) > 2 else None
    samples = pathlib.Path(__file__).parent.parent / "samples"

    def put(target, name, data):
        folder = out / target
        if folder.is_dir():
            (folder / name).write_bytes(data)

    for name, data in archives():
        put("archive", name, data)
    for path in sorted([*samples.rglob("*"), *(more.rglob("*") if more else [])]):
        if path.is_file() and path.stat().st_size <= 16384:
            put("archive", path.name, path.read_bytes())
    for number, text in enumerate([CHAT, IPHONE, AMERICAN, COPIED]):
        put("whatsapp", f"{number}.txt", text.encode())
        put("whatsapp", f"{number}.crlf.txt", text.replace("\n", "\r\n").encode())
        put("whatsapp", f"{number}.utf16.txt", text.encode("utf-16"))
    put("signal", "main.jsonl", "\n".join(json.dumps(frame) for frame in SIGNAL).encode())
    for name, data in databases():
        put("database", name, data)
        put("sqlite", name, data)
    for name, data in journaled():
        put("database", name, data)
    for name, data in logged():
        put("database", name, data)
        put("log", name, data)
    for kind in plistlib.FMT_BINARY, plistlib.FMT_XML:
        put("plist", f"list.{kind.name}", plistlib.dumps(PLIST, fmt=kind))
        if kind is plistlib.FMT_BINARY:
            put("plist", "archive", plistlib.dumps(ARCHIVE, fmt=kind))
    put("plist", "nested", b"<plist>" + b"<array>" * 70 + b"</array>" * 70 + b"</plist>")
    put("markup", "sms.xml", SMS_XML.encode())
    put("markup", "messages.html", PAGE.encode())
    put("markup", "list.plist", plistlib.dumps(PLIST))
    put("typedstream", "text", TYPED)
    put("typedstream", "long", TYPED.replace(b"\x05Hallo", b"\x81\x90\x01" + b"lang " * 80))
    put("typedstream", "cut", TYPED.replace(b"\x05Hallo", b"\x82\xff\xff\xff\x7fHallo"))
    put("sms", "sms.xml", SMS_XML.encode())
    put("sms", "calls.xml", b"<calls count='1'><call number='06 22222222' duration='0' date='1715688000000' type='3'/></calls>")
    put("pages", "messages.html", PAGE.encode())
    put("archive", "a.html", PAGE.replace("page_wrap", "x").encode())
    put("archive", "a.rtf", b"{\\rtf1\\ansicpg1252 Caf\\'e9 \\u233?{\\*\\x y}\\par}")
    put("telegram", "result.json", json.dumps(TELEGRAM).encode())
    put("telegram", "all.json", json.dumps(
        {"chats": {"about": "", "list": [TELEGRAM]}, "personal_information": {"user_id": 1}}).encode())
    put("detection", "result.json", json.dumps(TELEGRAM).encode())
    talk = [{"id": n, "type": "message", "date": f"2020-11-15T14:{n:02}:11", "from": ("Sanne", "Joris")[n % 2],
             "from_id": ("user4242", "user7")[n % 2], "text": text} for n, text in enumerate(TEXTS * 2)]
    put("detection", "talk.json", json.dumps({**TELEGRAM, "messages": talk}).encode())
    put("findings", "findings.json", (pathlib.Path(__file__).parent / "findings.json").read_bytes())
    for name, record in RECORDS.items():
        put("records", name, json.dumps(record, indent=2).encode())
    put("journal", "journal.sqlite", journal())
    for first in range(3):
        for number, text in enumerate([CHAT, IPHONE, AMERICAN]):
            put("redaction", f"{first}-{number}.txt", bytes([first]) + text.encode())
        asked = "".join(f"15-11-2020 14:{10 + n} - {('Sanne', 'Joris de Wit')[n % 2]}: {text} Sanne\n"
                        for n, text in enumerate(TEXTS))
        put("redaction", f"{first}-asked.txt", bytes([first | 0x80]) + asked.encode())
    put("pictures", "a.jpg", JPEG)
    put("pictures", "a.webp", WEBP)
    for kind, points in (0, 1), (2, 3), (6, 4):
        put("pictures", f"{kind}.png", png(kind, points))
    # Decisions: all right; one in a while wrong; anything.
    put("zip", "right", bytes(64))
    for step in 1, 5, 29, 97:
        put("zip", f"step-{step}", bytes(n * step % 256 for n in range(400)))
    name = b"chat.txt"
    file5 = bytes([2, 2, 60, 4, 60, 0xA4, 0x83, 2, 0, 0, 0, 0, 0, 1, len(name)]) + name
    put("packed", "rar5", bytes([0, len(file5)]) + file5 + bytes([60]) + CHAT.encode()[:60] + bytes([3, 5, 0, 0]))
    file4 = (60).to_bytes(4, "little") * 2 + bytes([3]) + bytes(4) + bytes.fromhex("00706f51") + bytes([20, 0x30]) \
        + len(name).to_bytes(2, "little") + (0o100644).to_bytes(4, "little") + name
    put("packed", "rar4", bytes([1, 0, 0, 0, 0x80, len(file4)]) + file4 + bytes([60]) + CHAT.encode()[:60])
    header = bytes([1, 4, 6, 0, 1, 9, 60, 0, 7, 0x0B, 1, 0, 1, 1, 0, 0x0C, 60, 0, 8, 0, 0, 5, 1, 0x11, 19, 0]) \
        + "chat.txt".encode("utf-16-le") + bytes(2 + 2)
    put("packed", "7z", bytes([2, 60]) + CHAT.encode()[:60] + header)
    for first, name in (3, "a.tar"), (5, "a.tar"):
        put("packed", f"{first}.tar", bytes([first]) + dict(archives())[name][:4096])
    put("packed", "gzip", bytes([4]) + CHAT.encode())
    for number, text in enumerate(TEXTS):
        for target in "acts", "report":
            put(target, f"{number}.txt", text.encode())
        for first in b"\0\1":
            put("identifiers", f"{number}-{first}.txt", bytes([first]) + text.encode())


main()
