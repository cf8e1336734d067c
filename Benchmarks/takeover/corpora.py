"""The conversations the cases are made of, and who may be used for what.

Split before anything was tuned, by SHA-256 of the name: half for tuning, a quarter each for
calibration and test. Whole rooms stay together, and an author lives in one room only, so no owner,
donor or background of the test was seen before. Dialogues are split by their id.
"""
import hashlib
import json
import lzma
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

HERE = Path(__file__).parent
SPLITS = ("tuning", "calibration", "test")


def split_of(kind: str, name: str) -> str:
    byte = hashlib.sha256(f"{kind}:{name}".encode()).digest()[0]
    return "tuning" if byte < 128 else "calibration" if byte < 192 else "test"


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


def rooms(split: str) -> dict[str, list[Author]]:
    """The rooms of one split with their authors; one-line messages only, so that lines count."""
    found: dict[str, dict[str, Author]] = defaultdict(dict)
    for corpus in ("gitter", "ubuntu"):
        with lzma.open(HERE / f"corpora/{corpus}.tsv.xz", "rt", encoding="utf-8") as file:
            next(file)
            for line in file:
                room, language, author, time, text = line.rstrip("\n").split("\t")
                # One corpus of sampled days: a month is too small to be a room of its own.
                name = room if corpus == "gitter" else room[:11]
                if split_of("room", name) != split:
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


def dialogues(split: str | None) -> list[dict]:
    """The dialogues of one split (all of them for None), by language, then id."""
    found = []
    for path in sorted((HERE / "dialogues").glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            dialogue = json.loads(line)
            if split in (None, split_of("dialogue", dialogue["id"])):
                found.append(dialogue)
    return sorted(found, key=lambda dialogue: (dialogue["lang"], dialogue["id"]))
