"""The conversations the cases are made of, and who may be used for what.

Two sides. The dialogues and everyday chats of a side were written by authors whom the model that is
measured on it has not seen (Training/train.py --without), and its rooms are rooms the model has not
seen: rooms are split by SHA-256 of the name, half for training, a quarter for either side. Whole
rooms stay together, and an author lives in one room only. What is fitted on one side is measured on
the other.
"""
import hashlib
import json
import lzma
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
import sys

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "Training"))
import texts  # noqa: E402

HERE = Path(__file__).parent
# Authors of a side, by the name they have in Training/texts.py; A0 wrote what both models train on.
SIDES = {"first": ("A1", "A4", "A5"), "second": ("A2", "A3", "A6")}
LANGUAGES = {"first": ["nl", "es", "pt", "it", "pl", "tr"], "second": ["en", "de", "fr", "id"]}
# Languages in which the model of the second side has no text at all.
UNSEEN = ["ro", "cs", "sv", "ru", "ar", "hi"]


def side_of(room: str) -> str:
    byte = hashlib.sha256(f"room:{room}".encode()).digest()[0]
    return "training" if byte < 128 else "first" if byte < 192 else "second"


@dataclass
class Author:
    name: str
    room: str
    language: str
    messages: list[tuple[datetime, str]] = field(default_factory=list)


def unescape(text: str) -> str:
    out, escaped = [], False
    for char in text:
        if escaped:
            out.append({"n": "\n", "t": " "}.get(char, char))
            escaped = False
        elif char == "\\":
            escaped = True
        else:
            out.append(char)
    return "".join(out).strip()


def rooms(side: str) -> dict[str, list[Author]]:
    """The rooms of one side with their authors; one-line messages only, so that lines count."""
    found: dict[str, dict[str, Author]] = defaultdict(dict)
    for corpus in ("gitter", "ubuntu"):
        with lzma.open(HERE / f"corpora/{corpus}.tsv.xz", "rt", encoding="utf-8") as file:
            next(file)
            for line in file:
                room, language, author, time, text = line.rstrip("\n").split("\t")
                # One corpus of sampled days: a month is too small to be a room of its own.
                name = room if corpus == "gitter" else room[:11]
                if side_of(name) != side:
                    continue
                text = unescape(text).split("\n")[0].strip()
                if not text:
                    continue
                home = found[name]
                if author not in home:
                    home[author] = Author(f"{corpus}-{author}", name, language)
                home[author].messages.append((datetime.fromisoformat(time), text))
    for home in found.values():
        for author in home.values():
            author.messages.sort(key=lambda message: message[0])
    return {name: list(home.values()) for name, home in sorted(found.items())}


def is_shipped(name: str) -> bool:
    """Whether the program carries an honest text as a sample of how other people write.

    Half of them are, by the hash of their names; no owner of a case writes in one, or the program
    would know his own words as everybody's.
    """
    return hashlib.sha256(f"background {name}".encode()).digest()[0] % 2 == 0


def dialogues(side: str) -> list[dict]:
    """The dialogues of a side, by language, then id."""
    found = [dialogue for author, dialogue in texts.dialogues() if author in SIDES[side]
             and not (texts.is_honest(dialogue["kind"]) and is_shipped(dialogue["id"]))]
    return sorted(found, key=lambda dialogue: (dialogue["lang"], dialogue["id"]))


def everyday(side: str) -> dict[str, list]:
    """The everyday chats of a side by language: talks of two."""
    found: dict[str, list] = defaultdict(list)
    for talk in texts.everyday():
        if talk.author.removeprefix("E") in SIDES[side] and not is_shipped(talk.name):
            found[talk.language].append(talk)
    return found
