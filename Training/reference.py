#!/usr/bin/env python3
"""The model in plain Python, one step after the other: what the program must give to 1e-5.

    reference.py MODEL.acts TOKENS OUT.json TABLE.npz     writes the fixture of Tests/ActsTests

Nothing but the standard library; sums in double precision, in the order written here.
"""
import json
import math
import struct
import subprocess
import sys
from pathlib import Path

from words import FLAGS, Buckets, Pieces, flags, is_shape

WIDTH, BENT, COURSE, LIMIT, LEAST, FADE, HOLD = 64, 128, 32, 12.0, 0.004, 0.96, 2 * 86_400.0


def read(path):
    data = Path(path).read_bytes()
    assert data[:8] == b"KPACTS01"
    found = {}
    for number in range(struct.unpack_from("<I", data, 8)[0]):
        name, at, size = struct.unpack_from("<12sII", data, 12 + 20 * number)
        found[name.rstrip(b"\0").decode()] = data[at:at + size]
    return found


def floats(blob):
    return struct.unpack(f"<{len(blob) // 4}f", blob)


class Model:
    def __init__(self, path, names):
        parts = read(path)
        self.outputs = parts["outputs"].decode().split("\n")
        self.k = len(self.outputs)
        self.start = struct.unpack(f"<{len(parts['gram.start']) // 4}I", parts["gram.start"])
        self.output, self.weight = parts["gram.output"], struct.unpack(
            f"{len(parts['gram.weight'])}b", parts["gram.weight"])
        self.vector_q = struct.unpack(f"{len(parts['piece.vector'])}b", parts["piece.vector"])
        self.f = {name: floats(parts[name]) for name in parts
                  if name not in ("outputs", "gram.start", "gram.output", "gram.weight",
                                  "piece.vector", "piece.print", "piece.number")}
        self.buckets, self.pieces = Buckets(), Pieces(names, self.f["piece.score"])

    def rectified(self, values):
        root = math.sqrt(sum(v * v for v in values) / len(values) + 1e-3)
        return [max(0.0, v / root) for v in values]

    def linear(self, x, name, width, out):
        w = self.f[name]
        for place, value in enumerate(x):
            if value:
                for o in range(width):
                    out[o] += value * w[place * width + o]
        return out

    def words(self, words):
        k, sums, names = self.k, [0] * self.k, self.buckets(words)
        for bucket in names:
            for at in range(self.start[bucket], self.start[bucket + 1]):
                sums[self.output[at]] += self.weight[at]
        root = math.sqrt(max(1, len(names)))
        grams = [b + s * t / root for b, s, t in
                 zip(self.f["gram.bias"], self.f["gram.scale"], sums)]
        table = self.sentence(words)
        clip = lambda v: min(max(v, -LIMIT), LIMIT)
        return [0.2 * clip(g) + 0.8 * clip(t) for g, t in zip(grams, table)]


    def vector(self, piece):
        scale = self.f["piece.scale"][piece]
        return [v * scale for v in self.vector_q[piece * WIDTH:(piece + 1) * WIDTH]]

    def sentence(self, words):
        """A convolution over three pieces; its sum, its most, and the sum of the pieces."""
        first = len(self.pieces.index)
        row = []
        for word in words:
            shape = FLAGS.index(word) if word in FLAGS else len(FLAGS)
            row += [first + shape] if is_shape(word) else self.pieces(word)
        none, count = [0.0] * WIDTH, math.sqrt(max(1, len(row)))
        row = [none] + [self.vector(piece) for piece in row] + [none]
        bent = [[max(0.0, v) for v in self.linear(
            a + b + c, "conv", BENT, list(self.f["conv.base"]))]
            for a, b, c in zip(row, row[1:], row[2:])]
        seen = [sum(values) / count for values in zip(*row)]
        seen += [sum(values) / count for values in zip(*bent)] if bent else [0.0] * BENT
        seen += [max(values) for values in zip(*bent)] if bent else [0.0] * BENT
        width, marks = len(self.f["said.base"]), flags(words)
        hidden = [b + math.log(count) * n for b, n in zip(self.f["said.base"], self.f["said.length"])]
        hidden = self.linear(seen, "said.inner", width, hidden)
        hidden = self.rectified(self.linear(marks, "said.flag", width, hidden))
        found = self.linear(hidden, "said.outer", self.k, list(self.f["said.bias"]))
        return self.linear(marks, "said.out", self.k, found)


def sigmoid(v):
    return 1 / (1 + math.exp(-min(max(v, -30), 30)))


class Talk:
    """A conversation: context and what is new, message by message."""

    def __init__(self, model):
        self.model, self.last, self.memory, self.recent, self.best = model, {}, {}, [], {}

    def step(self, sender, words, seconds):
        m, k = self.model, self.model.k
        none = [0.0] * k
        mean = m.words(words)
        q = [0.0 if sigmoid(v) < LEAST else sigmoid(v) for v in mean]
        fade = FADE * math.exp(-max(0.0, seconds) / HOLD)
        self.memory = {s: [v * fade for v in row] for s, row in self.memory.items()}
        other = next((s for s in reversed(self.recent[-6:]) if s != sender), None)
        others = [row for s, row in self.memory.items() if s != sender]
        x = [v / 3 for v in mean] + q + flags(words)[-3:]
        x += self.last[other] if other is not None else none
        x += self.last[sender] if sender in self.recent else none
        x += self.memory.get(sender, none)
        x += [max(values) for values in zip(*others)] if others else none
        x += [float(bool(self.recent) and self.recent[-1] == sender),
              float(len(self.recent) >= 2 and all(s == sender for s in self.recent[-3:])),
              float(seconds > 3600)]
        self.last[sender] = q
        before = self.memory.pop(sender, none)
        self.memory[sender] = [max(a, b) for a, b in zip(q, before)]
        if len(self.memory) > 8:
            gone = next(iter(self.memory))
            del self.memory[gone], self.last[gone]
        self.recent = (self.recent + [sender])[-8:]
        one = m.linear(x, "cx.linear", k, list(m.f["cx.bias"]))
        hidden = m.rectified(m.linear(x, "cx.hidden", WIDTH, list(m.f["cx.base"])))
        two = m.linear(hidden, "cx.outer", k, list(m.f["cx.last"]))
        scale = m.f["scale"]
        p = [sigmoid(scale[2 * o] * (a + b) / 2 + scale[2 * o + 1])
             for o, (a, b) in enumerate(zip(one, two))]
        self.best = {s: [v * fade for v in row] for s, row in self.best.items()}
        root, before = [math.sqrt(v) for v in p], self.best.pop(sender, none)
        rise = [max(0.0, a - b) for a, b in zip(root, before)]
        others = [max(values) for values in zip(*self.best.values())] if self.best else none
        y = rise + root + before + others + [math.log1p(max(0.0, seconds)) / 10]
        course = m.linear(y, "course.inner", COURSE, list(m.f["course.base"]))
        turned = [h + t for h, t in zip(course, m.f["course.turn"])]
        sides = [sum(r * (w + v) for r, w, v in zip(rise, m.f[name], m.linear(
            [max(0.0, h) for h in layer], "course.outer", k, list(none))))
            for name, layer in (("talk.own", turned), ("talk.contact", course))]
        self.best[sender] = [max(a, b) for a, b in zip(root, before)]
        if len(self.best) > 8:
            del self.best[next(iter(self.best))]
        return mean, p, *sides


# Invented talk in which every part of the model has something to do; the third number is seconds.
MESSAGES = [
    ("a", "Hoi mam, ben je thuis?", 40), ("b", "Ja hoor, net thuis. Hoezo?", 60),
    ("a", "Ik heb je per ongeluk een code gestuurd van 6 cijfers, kun je die doorsturen?", 30),
    ("b", "Welke code? Ik zie 482-913", 45), ("b", "Was jij dat dan?", 5),
    ("a", "Ja klopt. Kun je ook ff € 1.450,00 overmaken naar NL91 ABNA 0417 1643 00 tnv J. Bakker",
     300), ("b", "Bel me even, dit vind ik raar", 20),
    ("a", "Mijn microfoon doet het niet, straks betaal ik het terug 🙏🙏", 15),
    ("b", "", 60), ("b", "????", 2), ("c", "Stem op mijn nichtje! https://vote.example.top/k", 90_000),
    ("d", "Добрый день! Скинь 5000 руб на карту 4276 1234 5678 9012", 100),
    ("e", "أهلا، أرسل لي الرمز من فضلك", 50), ("f", "pаypаl: gib mir kurz Bescheid ẞtraße", 70),
    ("g", "pleaseee heeelp me its urgent!!!", 10), ("h", "Việt Nam đẹp quá ＯＫ", 33),
    ("i", "Devices > link: K7QX-2MTD or dial **21*0612345678#", 12),
    ("j", "日本語のメッセージ 振り込んで", 61), ("k", "mail jan@example.org or tikkie.me/pay/x", 7),
    ("a", "Het is weer de echte ik: mijn account was gehackt, niet betalen!", 200_000),
    ("b", "Ik sta naast je moeder, die zegt van niet", 40), ("a", " ".join(["woord"] * 300), 40),
    ("a", "x" * 500, 1), ("b", "21:15 op 3/4, 100-200 man, 12 345 678 901", 3_700),
]


def main():
    import numpy as np
    names = [str(n) for n in np.load(sys.argv[4])["name"]]
    model = Model(sys.argv[1], names)
    lines = "".join(text + "\n" for _, text, _ in MESSAGES)
    out = subprocess.run([sys.argv[2]], input=lines, capture_output=True, check=True,
                         encoding="utf-8").stdout.split("\n")[:-1]
    talk, found = Talk(model), []
    for (sender, text, seconds), line in zip(MESSAGES, out):
        words = line.split(" ") if line else []
        mean, p, own, contact = talk.step(sender, words, seconds)
        found.append({"sender": sender, "text": text, "seconds": seconds, "tokens": words,
                      "words": [round(v, 7) for v in mean],
                      "acts": {n: round(v, 7) for n, v in zip(model.outputs, p) if v >= .05},
                      "own": round(own, 7), "contact": round(contact, 7)})
    with open(sys.argv[3], "w", encoding="utf-8") as file:
        json.dump(found, file, ensure_ascii=False, indent=1)
        file.write("\n")


if __name__ == "__main__":
    main()
