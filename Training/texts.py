"""Every text the model is trained on, with its acts, who wrote it and by whose hand it was written.

An author is whoever wrote the text down, not the person in it: what is to be measured is talk of
other authors, so whatever is split is split by author (`AUTHORS`), never by the hash of an id.
"""
import hashlib
import json
import lzma
import random
import re
from dataclasses import dataclass, field
from pathlib import Path

from acts import SILENT, TAGS, outputs

HERE = Path(__file__).resolve().parent
TEXTS = HERE.parent / "Benchmarks/takeover"
# Six authors wrote dialogues-3, a file each or several; one more wrote dialogues and messages.
# The authors of dialogues-4 (B1 and on) are named in the names of the files, and only trained on.
AUTHORS = {"nl": "A1", "en": "A2", "de": "A3", "fr": "A3", "es": "A4", "pt": "A4", "it": "A5",
           "pl": "A5", "tr": "A5"} | dict.fromkeys(("id", "ro", "cs", "sv", "ru", "ar", "hi"), "A6")
VALUES = {
    "AMOUNT": ["€ 450", "1.250 euro", "985,50 €", "£450", "$1,200", "R$ 850", "5.000 TL",
               "Rp 500.000", "850 zł", "2340 euro"],
    # Printed by the registry and by banks as examples.
    "IBAN": ["NL91ABNA0417164300", "DE89370400440532013000", "GB29NWBK60161331926819",
             "ES9121000418450200051332", "TR330006100519786457841326",
             "FR1420041010050500013M02606", "sort code 20-45-45 account 73219846"],
    "LINK": ["https://tikkie.me/pay/a1b2c3", "https://paypal.me/x/250", "https://papara.com/x"],
    # What ordinary talk links to.
    "PAGE": ["https://www.example.org/news/4417", "https://maps.example.com/?q=52.09,5.12",
             "https://shop.example.net/item/98213", "https://video.example.com/watch?v=a1b2c3"],
    "LURE": ["https://stem-dans.example.top/nl", "https://vote-contest.example.click/a7",
             "www.ballet-vote.example.site/k", "http://dance.example.live/v?id=3"],
    "BANK": ["ING", "BBVA", "Ziraat", "mBank", "BCA"], "NAME": ["M. de Boer", "K. Peeters"],
    "CONTACT": ["Sanne", "Jonas", "Priya", "Mateo", "Elif"],
    "OWNER": ["Daan", "Mia", "Tom", "Carmen"], "PIX": ["11999998888"], "TIME": ["21:15"],
}
TURN = re.compile(r"^([AC])(?: (\d+))? ([a-z:+-]+) \| (.+)$")


@dataclass
class Message:
    sender: str
    text: str
    outputs: frozenset
    seconds: int = 40          # since the message before it


@dataclass
class Talk:
    source: str                # dialogue, everyday, message, room
    author: str
    language: str
    name: str
    kind: str
    messages: list[Message] = field(default_factory=list)


def filled(text, draw, held, link="LINK"):
    def value(match):
        key = match.group(1)
        if key not in held:
            held[key] = {
                "CODE": f"{draw.randrange(10**6):06d}",
                "CODEDASH": f"{draw.randrange(1000):03d}-{draw.randrange(1000):03d}",
                "PHONE": f"+31 6 {draw.randrange(10**8):08d}",
            }.get(key) or draw.choice(VALUES.get(link if key == "LINK" else key, [key.title()]))
        return held[key]
    return re.sub(r"\{([A-Z]+)\}", value, text)


def is_honest(kind):
    return kind.startswith("benign") or kind == "everyday"


def parsed(path):
    """The dialogues of one file of dialogues-3, in the shape of dialogues/*.jsonl."""
    current = None
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("# "):
            if current:
                yield current
            name, kind, _ = [x.strip() for x in (line[2:].split(" | ", 2) + [""])[:3]]
            current = {"id": name, "lang": path.stem, "kind": kind, "turns": []}
        elif line.strip():
            match = TURN.match(line)
            raw = match[3].split("+")
            current["turns"].append({
                "who": "account" if match[1] == "A" else "contact",
                "delay_s": int(match[2] or 30), "text": match[4],
                "tags": [re.sub(r"^(h|owner):", "", tag) for tag in raw],
                "honest": any(tag.startswith(("h:", "owner:")) for tag in raw),
                "owner": any(tag.startswith("owner:") for tag in raw)})
            current["turns"][-1]["tag"] = current["turns"][-1]["tags"][0]
    yield current


def dialogues():
    """[(author, dialogue)] of all files."""
    for path in sorted((TEXTS / "dialogues").glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            yield "A0", json.loads(line)
    for path in sorted((TEXTS / "dialogues-3").glob("*.txt")):
        for dialogue in parsed(path):
            yield AUTHORS[dialogue["lang"]], dialogue
    for path in sorted((TEXTS / "dialogues-4").glob("*.txt")):
        language, _, author = path.stem.partition("-")
        for dialogue in parsed(path):
            yield author.upper(), dialogue | {"lang": language}


def talk_of(author, dialogue):
    draw, held = random.Random(dialogue["id"]), {}
    is_lure = "lure" in dialogue["kind"] or "vote" in dialogue["kind"]
    is_plain = dialogue["kind"] in ("everyday", "benign-other")
    link = "LURE" if is_lure else "PAGE" if is_plain else "LINK"
    talk = Talk("dialogue", author, dialogue["lang"], dialogue["id"], dialogue["kind"])
    for turn in dialogue["turns"]:
        tags = turn.get("tags", [turn["tag"]])
        if set(tags) <= SILENT:
            continue
        honest = is_honest(dialogue["kind"]) or turn.get("honest", False)
        # In a dialogue of a criminal the account warns when the owner has it back.
        owner = turn.get("owner", author == "A0" and turn["who"] == "account")
        if owner and "warning" in tags and dialogue["kind"].startswith("takeover"):
            tags = [*tags, "owner-back"]
        talk.messages.append(Message(turn["who"], filled(turn["text"], draw, held, link),
                                     outputs(tags, honest), turn["delay_s"]))
    return talk


def everyday():
    for path in sorted((TEXTS / "everyday").glob("*.txt")):
        talk, pause = None, False
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.startswith("# "):
                if talk:
                    yield talk
                name = line[2:].partition(" | ")[0].strip()
                talk = Talk("everyday", "E" + AUTHORS[path.stem], path.stem, name, "everyday")
                # Story: codes and accounts stood as "{CODE}" in the ordinary talk that the model learnt
                # from and that the cases are made of; no chat has that.
                draw, held = random.Random(name), {}
            elif line.strip() == "~":
                pause = True
            elif line[:4] in ("A | ", "B | ") and talk:
                text, *marks = line[4:].split(" ## ")
                tags = [x[2:] for mark in marks for x in mark.replace("+", " ").split()
                        if x.startswith("h:")]
                text = filled(text.strip(), draw, held, "PAGE")
                talk.messages.append(Message(line[0], text, outputs(tags, True),
                                             28_800 if pause else 40))
                pause = False
        yield talk


def single():
    for path in sorted((TEXTS / "messages").glob("*.tsv")):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines()[1:], 1):
            kind, _, text = line.split("\t")[:3]
            yield Talk("message", "A0", path.stem, f"{path.stem}{number}", TAGS.get(kind, kind),
                       [Message("a", text, outputs([kind], False))])
    lines = (TEXTS / "scam-messages.tsv").read_text(encoding="utf-8").splitlines()[1:]
    for number, line in enumerate(lines):
        language, kind, text = line.split("\t")[:3]
        yield Talk("message", "press", language, f"press{number}", kind,
                   [Message("a", text, outputs([kind], False))])


def rooms():
    """Stretches of real rooms. The rooms whose hash is below a half are for training (`room`)."""
    for corpus in ("gitter", "ubuntu"):
        found = {}
        with lzma.open(TEXTS / f"corpora/{corpus}.tsv.xz", "rt", encoding="utf-8") as file:
            next(file)
            for line in file:
                room, language, author, _, text = line.rstrip("\n").split("\t")
                text = re.sub(r"\\(.)", lambda m: {"n": "\n", "t": "\t"}.get(m[1], m[1]), text)
                text = text.strip()
                name = room if corpus == "gitter" else room[:11]
                if text and len(text) < 600:
                    found.setdefault((language, name), []).append(
                        Message(author, text, frozenset()))
        left = {}
        for (language, room), messages in sorted(found.items()):
            # The same split as the benchmark's: what it tests on is not trained on.
            byte = hashlib.sha256(f"room:{room}".encode()).digest()[0]
            source = "room" if byte < 128 else "held-room"
            for start in range(0, len(messages) - 60, 600 if language == "en" else 120):
                key = (source, language)
                if left.setdefault(key, 5400 if language == "en" else 1800) > 0:
                    left[key] -= len(messages[start:start + 120])
                    yield Talk(source, "rooms", language, f"{corpus}/{room}/{start}", "clean",
                               messages[start:start + 120])


def load():
    talks = [talk_of(author, dialogue) for author, dialogue in dialogues()]
    return talks + list(everyday()) + list(single()) + list(rooms())


def hashes():
    """SHA-256 of every file read, by name: what a model was trained on."""
    files = [path for folder in ("dialogues", "dialogues-3", "dialogues-4", "messages", "everyday", "corpora")
             for path in sorted((TEXTS / folder).iterdir()) if path.suffix != ".md"]
    return {str(path.relative_to(TEXTS)): hashlib.sha256(path.read_bytes()).hexdigest()
            for path in files + [TEXTS / "scam-messages.tsv"]}
