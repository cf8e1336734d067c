#!/usr/bin/env python3
"""Cuts the two public corpora down to what the benchmark needs, and masks what is personal in them.

    prepare.py FOLDER_WITH_THE_TWO_TSV_XZ  ->  corpora/{gitter,ubuntu}.tsv.xz

Kept are authors with at least 60 messages in a room (an owner needs 90), of each at most 300
messages in a row, in the order of time. Masked are @names, "nick:" at the start of a line, links,
e-mail addresses and long numbers. It ran once; it stands here so that anyone can check the cut.
"""
import lzma
import re
import sys
from collections import Counter, defaultdict
from pathlib import Path

HERE = Path(__file__).parent
LEAST, MOST, LENGTH = 60, 300, 400
MASKS = [
    (re.compile(r"[\w.+-]+@[\w-]+\.[\w.]+"), "name@example.org"),
    (re.compile(r"https?://\S+|www\.\S+"), "https://example.org/x"),
    (re.compile(r"(?<!\w)@[\w-]+"), "@name"),
    (re.compile(r"(?<!\d)\+?\d[\d ()-]{7,}\d"), "0000000"),
]
NICK = re.compile(r"^[\w\[\]`|^{}\\-]{2,20}[:,] ")


def mask(text: str, is_irc: bool) -> str:
    for pattern, instead in MASKS:
        text = pattern.sub(instead, text)
    return NICK.sub("name: ", text) if is_irc else text


def cut(source: Path, target: Path, is_irc: bool) -> None:
    rows = []
    with lzma.open(source, "rt", encoding="utf-8") as file:
        next(file)
        for line in file:
            rows.append(line.rstrip("\n").split("\t"))
    counts = Counter((room, author) for room, _, author, _, _ in rows)
    homes: dict[str, str] = {}
    for (room, author), count in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
        homes.setdefault(author, room)  # an author lives in one room, so that splits are clean
    names: dict[str, str] = {}
    taken: Counter[str] = Counter()
    languages: dict[str, Counter] = defaultdict(Counter)
    kept = []
    for room, language, author, time, text in rows:
        if homes[author] != room or counts[room, author] < LEAST or taken[author] >= MOST:
            continue
        text = mask(text, is_irc)[:LENGTH].rstrip("\\")
        if not text.strip():
            continue
        taken[author] += 1
        languages[room][language] += 1
        name = names.setdefault(author, f"a{len(names) + 1}")
        kept.append((room, name, time, text))
    with lzma.open(target, "wt", encoding="utf-8", preset=9 | lzma.PRESET_EXTREME) as file:
        file.write("room\tlanguage\tauthor\ttime\ttext\n")
        for room, name, time, text in kept:
            language = languages[room].most_common(1)[0][0]
            file.write(f"{room}\t{language}\t{name}\t{time}\t{text}\n")
    print(target.name, len(kept), "messages", len(names), "authors", target.stat().st_size, "bytes")


if __name__ == "__main__":
    folder = Path(sys.argv[1])
    cut(folder / "fcc_gitter.tsv.xz", HERE / "corpora/gitter.tsv.xz", False)
    cut(folder / "ubuntu_irc_kummerfeld.tsv.xz", HERE / "corpora/ubuntu.tsv.xz", True)
