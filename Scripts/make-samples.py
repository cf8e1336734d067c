#!/usr/bin/env python3
"""Makes samples/: invented people, real shapes, the same bytes on every run.

For developers only; the product never runs it. Python's standard library is enough:

    Scripts/make-samples.py

Everyday talk is put together from hand-written dialogues (Scripts/samples/everyday.*.txt) in each
person's own way of writing (personas.py); the cases themselves are written out (turn.*.txt).
samples/truth.json says what must be found, samples/README.md says it to people.
"""

import datetime
import io
import json
import pathlib
import sys
import zipfile
import zlib

ROOT = pathlib.Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "Scripts" / "samples"))

import chats  # noqa: E402
import personas  # noqa: E402
import pictures  # noqa: E402

OUT = ROOT / "samples"
TRUTH = []


def day(text):
    return datetime.datetime.fromisoformat(text)


def zipped(files, when):
    """A zip with fixed dates; the order is that of the list."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
        for name, data in files:
            info = zipfile.ZipInfo(name, when.timetuple()[:6])
            info.compress_type = zipfile.ZIP_DEFLATED
            info.create_system = 3
            info.external_attr = 0o644 << 16
            archive.writestr(info, data)
    return out.getvalue()


def write(path, data):
    target = OUT / path
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(data)
    assert len(data) < 200_000, path


def place(entry):
    return {"line": entry.line, "entry": entry.number} if entry else None


def note(path, member, about, language, entries, names, verdicts, identifiers, **more):
    """Adds what must be found in one sample to the truth."""
    accounts = []
    for who, name in names.items():
        own = [e for e in entries if e.who == who]
        other = [e for e in own if e.stranger]
        after = [e for e in own if other and not e.stranger and e.number > other[-1].number]
        accounts.append({
            "name": name, "messages": len(own), "verdict": verdicts.get(who, "none"),
            "onset": place(other[0] if other else None),
            "lastByOtherHand": place(other[-1] if other else None),
            "return": place(after[0] if after else None)})
    events = [
        {"kind": kind, "account": names.get(e.who or e.about), **place(e)}
        for e in entries for kind in e.kinds]
    found = []
    for kind, value, text in identifiers:
        for e in entries:
            if text in e.text:
                found.append({"kind": kind, "value": value, **place(e)})
    TRUTH.append({
        "input": path, "member": member, "about": about, "language": language,
        "entries": len(entries), "messages": sum(1 for e in entries if e.who),
        "accounts": accounts, "events": events, "identifiers": found, **more})


def sample(path, about, language, platform, people, history, turn, exporter_title, verdicts=None,
           identifiers=(), media=None, group=None, made=None):
    """One WhatsApp export as a zip, or as a bare text when the path ends so."""
    entries = history + turn
    names = {who: person if isinstance(person, str) else person.name for who, person in people.items()}
    files = []
    hook = None
    if media:
        def hook(entry, word, _):
            data, suffix, word = media(len(files), word)
            stamp = entry.when.strftime("%Y-%m-%d-%H-%M-%S")
            name = "%08d-%s-%s.%s" % (len(files) * 7 + 12, word, stamp, suffix)
            files.append((name, data))
            return name
    text, ordered = chats.whatsapp(entries, names, language, platform, group or exporter_title, hook)
    member = chats.SHAPES[language, platform][1]
    member = member % exporter_title if "%s" in member else member
    data = text.encode("utf-8")
    made = made or entries[-1].when + datetime.timedelta(hours=3)
    if path.endswith(".txt"):
        write(path, data)
        member = path
    elif verdicts != "broken":
        write(path, zipped([(member, data)] + files, made))
    if verdicts == "broken":
        return data, ordered, names, member, made
    note(path, member, about, language, ordered, names, verdicts or {}, identifiers,
         **({"media": len(files)} if files else {}))
    return None


def crc16(text):
    """The check sum at the end of a BR-Code: CRC-16 with polynomial 0x1021 from 0xFFFF."""
    value = 0xFFFF
    for byte in text.encode("ascii"):
        value ^= byte << 8
        for _ in range(8):
            value = (value << 1 ^ 0x1021 if value & 0x8000 else value << 1) & 0xFFFF
    return "%04X" % value


def br_code(key, amount, name, city):
    """A static Pix code as the central bank's manual lays it out."""
    def field(number, value):
        return "%02d%02d%s" % (number, len(value), value)
    text = (field(0, "01") + field(26, field(0, "br.gov.bcb.pix") + field(1, key))
            + field(52, "0000") + field(53, "986") + field(54, amount) + field(58, "BR")
            + field(59, name) + field(60, city) + field(62, field(5, "***")) + "6304")
    return text + crc16(text)


NL, EN = personas.DUTCH, personas.ENGLISH


def pick(table, letters):
    return {letter: table[letter] for letter in letters}


def city_hall():
    start, end = day("2020-01-06"), day("2020-11-14")
    iban = "NL91ABNA0417164300"
    sample(
        "stadhuis/eigenaar.zip",
        "Export of the owner, Marlies: the hijacked account of Hans asks for the code and gets it",
        "nl", "android", pick(NL, "MH"),
        chats.history(2001, "nl", pick(NL, "MH"), start, end, {"werk": 6, "prive": 2}, "M", 185),
        chats.turn("stadhuis-eigenaar"), "Hans Verbruggen", {"H": "takeover"})
    sample(
        "stadhuis/contact-joost.zip",
        "Export of a contact: Marlies's account asks for money, is doubted, comes back",
        "nl", "ios", pick(NL, "MJ"),
        chats.history(
            2002, "nl", pick(NL, "MJ"), start, end, {"werk": 4, "prive": 3, "geld": 1, "media": 1},
            "M", 190),
        chats.turn("stadhuis-joost"), "Marlies van Dongen", {"M": "takeover"},
        [("iban", iban, iban)])
    sample(
        "stadhuis/contact-fatima.zip",
        "Export of another contact: the same script within the hour; she pays a part",
        "nl", "android", pick(NL, "MF"),
        chats.history(
            2003, "nl", pick(NL, "MF"), start, end, {"werk": 2, "prive": 5, "geld": 1, "media": 1},
            "M", 180),
        chats.turn("stadhuis-fatima"), "Marlies van Dongen", {"M": "takeover"},
        [("iban", iban, "NL91 ABNA 0417 1643 00")])


def clean_dutch():
    def media(index, word):
        if word == "plaatje":
            data = pictures.png(24, 16, lambda x, y: (8 * x, 255 - 12 * y, (x * y + index * 40) % 256))
            return data, "png", "PHOTO"
        data = pictures.jpeg(10, 8, lambda x, y: (x * 23 + y * 17 + index * 31) % 256)
        return data, "jpg", "PHOTO"
    people = pick(NL, "SA")
    sample(
        "iphone-media.zip", "A clean iPhone chat with its pictures", "nl", "ios", people,
        chats.history(
            2004, "nl", people, day("2021-03-01"), day("2021-09-30"), {"prive": 4, "media": 3}, "A",
            150),
        [], "Anouk Prins", media=media)
    family = pick(NL, "EWI")
    sample(
        "familie-tikkies.zip", "A clean family group full of payment requests among people who know"
        " each other", "nl", "ios", family,
        chats.history(
            2005, "nl", family, day("2021-01-04"), day("2021-12-19"),
            {"prive": 3, "geld": 4, "media": 1}, "E", 150),
        [], "Familie Bos", group="Familie Bos")
    people = pick(NL, "LC")
    history = chats.history(
        2006, "nl", people, day("2021-06-01"), day("2022-05-19"), {"prive": 5, "media": 1}, "L", 170)
    later = chats.history(
        2007, "nl", people, day("2022-05-23"), day("2022-07-10"), {"prive": 5, "media": 1}, "L", 45)
    sample(
        "nieuwe-telefoon.zip", "An honest new phone: a security-code notice, the same hand, no money",
        "nl", "android", people, history, chats.turn("nieuwe-telefoon") + later, "Lieke Smit")
    people = pick(NL, "BG")
    data, entries, names, member, made = sample(
        "kapot.zip", "", "nl", "android", people,
        chats.history(
            2008, "nl", people, day("2022-02-01"), day("2022-12-20"), {"prive": 5, "geld": 1}, "G", 210),
        [], "Milou de Graaf", verdicts="broken")
    whole = zipped([(member, data)], made)
    cut = whole[:len(whole) * 6 // 10]
    write("kapot.zip", cut)
    unpacked = zlib.decompressobj(-15).decompress(cut[30 + len(member.encode("utf-8")):])
    assert data.startswith(unpacked)
    # The line that is cut off is an entry too: its beginning is evidence.
    kept = [e for e in entries if e.line <= unpacked.count(b"\n") + 1]
    note(
        "kapot.zip", member, "The first six tenths of a good zip: no directory, text cut off", "nl",
        kept, names, {}, (), bytesReadable=len(unpacked), notice="archive-truncated")


def impersonation():
    number = "+31 6 12345678"
    # Android wraps a number that is in no address book in marks that keep its order.
    names = {"X": "\u202a%s\u202c" % number, "A": "Ans de Boer"}
    turn = chats.turn("nieuw-nummer")
    sample(
        "nieuw-nummer.txt", "A stranger's number claims to be the son; no account changed hands",
        "nl", "android", names, [], turn, number, {"X": "impersonation"},
        [("iban", "BE68539007547034", "BE68 5390 0754 7034")])
    for account in TRUTH[-1]["accounts"]:
        account["name"] = account["name"].strip("\u202a\u202c")
    for event in TRUTH[-1]["events"]:
        event["account"] = event["account"].strip("\u202a\u202c")


def other_languages():
    people = pick(EN, "HT")
    sample(
        "english-takeover.zip", "English: money by PayPal or transfer, refused, the owner is back",
        "en", "android", people,
        chats.history(2010, "en", people, day("2020-09-01"), day("2021-06-12"), {"chat": 1}, "H", 190),
        chats.turn("english-takeover"), "Hannah Marsh", {"H": "takeover"},
        [("payment-link", "paypal.me/example-hmarsh", "paypal.me/example-hmarsh"),
         ("iban", "GB29NWBK60161331926819", "GB29 NWBK 6016 1331 9268 19")])
    people = pick(personas.GERMAN, "KU")
    sample(
        "deutsch-uebernahme.zip", "German, iPhone: one transfer made, the second refused", "de",
        "ios", people,
        chats.history(
            2011, "de", people, day("2021-05-03"), day("2022-03-05"), {"chat": 1}, "K", 185),
        chats.turn("deutsch-uebernahme"), "Katrin Lehmann", {"K": "takeover"},
        [("iban", "DE89370400440532013000", "DE89 3704 0044 0532 0130 00")])
    people = pick(personas.PORTUGUESE, "RP")
    key = "123e4567-e12b-12d1-a456-426655440000"  # the example of the central bank's manual
    code = br_code(key, "850.00", "Marcos Teixeira", "SAO PAULO")
    sample(
        "portugues-golpe.zip", "Portuguese (Brazil): a Pix key and a BR-Code, nothing paid", "pt",
        "android", people,
        chats.history(
            2012, "pt", people, day("2021-10-04"), day("2022-08-13"), {"chat": 1}, "R", 185),
        chats.turn("portugues-golpe", PIX=code), "Renata Moura", {"R": "takeover"},
        [("pix", key, "A chave é " + key), ("pix", key, code)])


def telegram():
    people = pick(EN, "PD")
    names = {who: person.name for who, person in people.items()}
    entries = chats.history(
        2013, "en", people, day("2022-11-01"), day("2023-10-07"), {"chat": 1}, "P", 180)
    entries += chats.turn("telegram")
    ids = {"P": "user700900101", "D": "user700900102"}
    text, entries = chats.telegram(entries, names, ids, names["P"], 700900101)
    path = "telegram-export/result.json"
    write(path, text.encode("utf-8"))
    note(
        path, path, "Telegram Desktop, one chat: the account asks for the login code, then for money",
        "en", entries, names, {"P": "takeover"}, [])


def readme():
    rows = []
    for s in TRUTH:
        found = []
        for a in s["accounts"]:
            words = "%s: **%s**" % (a["name"], a["verdict"])
            if a["onset"]:
                words += " from line %d" % a["onset"]["line"]
                words += ", back at line %d" % a["return"]["line"] if a["return"] else ""
            found.append(words)
        counts = {}
        for e in s["events"]:
            counts.setdefault(e["kind"], []).append(str(e["line"]))
        events = "; ".join("%s %s" % (k, ", ".join(v)) for k, v in counts.items()) or "none"
        ids = "; ".join(
            "%s `%s` (line %d)" % (i["kind"], i["value"], i["line"]) for i in s["identifiers"])
        rows.append("| `%s` | %s; %d entries, %d messages | %s | %s | %s |" % (
            s["input"], s["about"], s["entries"], s["messages"], "<br>".join(found), events,
            ids or "none"))
    return README % "\n".join(rows)


README = """# Samples

Invented people in the shapes of real exports. Nobody here exists; account numbers are published
examples with right check digits, telephone numbers and addresses are made up or reserved.

They are made by `Scripts/make-samples.py` (Python's standard library, for developers; the product
does not need it). Two runs give the same bytes; another build of zlib may pack the zips
differently, their contents stay the same. `truth.json` holds the table below for programs, with
lines and entries counted from 1 as in the findings. Do not edit the files by hand.

How they are made: everyday talk is chosen with a fixed seed from hand-written dialogues
(`Scripts/samples/everyday.*.txt`) and put into each person's own way of writing (`personas.py`);
every case is written out by hand (`turn.*.txt`).

- `stadhuis/` is one case: analyse the three zips together. A colleague's account, already in other
  hands, asks Marlies for "the code sent by mistake". She hands it over and is logged out; her own
  export ends there. From her account money is asked of Joost, Fatima and Oma Riet, whose chat is
  not among the exports. The same account number stands in both contacts' chats.
- The clean chats must stay clean: payment requests in a family, pictures, and an honest new phone
  with the same notice that a takeover leaves.
- `kapot.zip` is cut off in the middle; what can be unpacked must be read, and the damage said.

| sample | what it is | what must be found | events by line | identifiers |
|---|---|---|---|---|
%s

An account marked **none** must not be called a takeover or an impersonation. The events are those
that the script wrote on purpose; a program may find more in the same messages.
"""


def main():
    city_hall()
    clean_dutch()
    impersonation()
    other_languages()
    telegram()
    TRUTH.sort(key=lambda s: s["input"])
    truth = json.dumps({"samples": TRUTH}, ensure_ascii=False, indent=1) + "\n"
    (OUT / "truth.json").write_text(truth, "utf-8")
    (OUT / "README.md").write_text(readme(), "utf-8")


if __name__ == "__main__":
    sys.dont_write_bytecode = True
    main()
