#!/usr/bin/env python3
"""Trains the model of acts and writes it for the program. One thread, fixed seeds.

    train.py TOKENS TABLE.npz TEACHER.npz OUT.acts [--without A1,A4] [--report OUT.json]

TOKENS is the program that prints tokens (Training/Tokens), TEACHER what the large encoder says. `--without` leaves authors out, to
measure on what they wrote. Three stages (README.md): words, words in context, and the calibration
of what comes out, each fitted on what the stage before says about authors it has not seen.
"""
import argparse
import json
import time
import zlib

import numpy as np
from scipy import sparse

import modelfile
import talk
import teacher
import texts
from acts import COUNT, INDEX
from context import LEAST, WIDTH, Context
from numeric import hidden_fit, linear_fit, sigmoid, sparse_fit
from student import Student
from words import BITS, Buckets, Pieces, flags

HIDDEN = 64
SHARE = 0.2                # of the n-grams in the mean of both; the rest is the sentences'
FOLDS = 7                  # an author each; what has no author is dealt out
# The small reader takes minutes to teach: it is taught once for each of these groups of folds.
GROUPS = ((0, 1, 2), (3, 4), (5, 6))
# Authors of dialogues-4 share a fold with one who writes other languages.
WITH = {"B1": 6, "B2": 4, "B3": 5, "B4": 3, "B5": 1, "B6": 5, "B7": 1, "B8": 6, "B9": 2, "B10": 3,
        "B11": 4, "B12": 6, "B13": 5, "B14": 2, "B15": 0, "B16": 3, "B17": 6, "B18": 2, "B19": 1,
        "B20": 2, "B21": 3, "B22": 4, "B23": 0, "B24": 1, "B25": 0}
LIMIT = 12.0
BACK = INDEX["owner-back"]


class Data:
    """All messages as matrices; rows in the order of the talks."""

    def __init__(self, program, table, said, without):
        self.talks = texts.load()
        self.words = teacher.tokens(program, [m.text for talk in self.talks for m in talk.messages])
        bounds = np.cumsum([0] + [len(talk.messages) for talk in self.talks])
        self.rows = [np.arange(a, b) for a, b in zip(bounds, bounds[1:])]
        self.y = np.zeros((len(self.words), COUNT), np.uint8)
        self.fold = np.zeros(len(self.words), np.int64)
        self.held = np.zeros(len(self.words), bool)
        for talk, rows in zip(self.talks, self.rows):
            for row, message in zip(rows, talk.messages):
                self.y[row, list(message.outputs)] = 1
            author = talk.author.removeprefix("E")
            chance = zlib.crc32(talk.name.encode()) % FOLDS
            known = author[0] == "A" and talk.source != "message"
            self.fold[rows] = int(author[1:]) if known else WITH.get(author, chance)
            self.held[rows] = author in without or talk.source == "held-room"
        buckets, split = Buckets(), Pieces([str(n) for n in table["name"]], table["score"])
        found = [buckets(words) for words in self.words]
        ends = np.cumsum([0] + [len(f) for f in found])
        values = [np.full(len(f), 1 / np.sqrt(max(1, len(f))), np.float32) for f in found]
        self.x = sparse.csr_matrix(
            (np.concatenate(values), np.concatenate([np.array(f, np.int32) for f in found]), ends),
            shape=(len(found), 1 << BITS))
        self.flags = np.array([flags(words) for words in self.words], np.float32)
        self.student = Student(table, split, self.words, self.flags, self.y, said)


def run_grams(data, rows, model):
    q, scale, bias = model
    return np.clip(data.x[rows] @ (q * scale) + bias, -LIMIT, LIMIT)


def run_words(data, rows, grams, sentences):
    said = np.clip(data.student.run(sentences, rows), -LIMIT, LIMIT)
    return (SHARE * run_grams(data, rows, grams) + (1 - SHARE) * said).astype(np.float32)


def chains(data, draw, copies):
    """[[(sender, row, seconds, counts)]]: every talk, and dialogues among honest talk of others.

    Without honest talk before them the model would learn that a first message is a criminal's,
    and its memory would be full after a day of ordinary talk. Without honest talk after them what
    the owner says when the criminal has gone would speak for the criminal's honesty.
    """
    honest = {}
    for talk, rows in zip(data.talks, data.rows):
        if talk.source in ("everyday", "room", "held-room") or talk.kind == "everyday":
            part = [(m.sender, int(row)) for m, row in zip(talk.messages, rows)]
            for name in (talk.language, "any"):
                honest.setdefault((name, bool(data.held[rows[0]])), []).append(part)

    def ordinary(talk, held, most):
        """Messages of a talk of others, between the same two accounts."""
        pool = honest.get((talk.language, held)) if draw.rand() < 0.6 else None
        pool = pool or honest[("any", held)]
        part = pool[draw.randint(len(pool))]
        count = draw.randint(5, most)
        start = draw.randint(max(1, len(part) - count))
        part = part[start:start + count]
        senders = list(dict.fromkeys(sender for sender, _ in part))
        sides = ("account", "contact") if draw.rand() < 0.5 else ("contact", "account")
        names = {sender: sides[place % 2] for place, sender in enumerate(senders)}
        return [(names[sender], row, 60, False) for sender, row in part]

    found = []
    for _ in range(copies):
        for talk, rows in zip(data.talks, data.rows):
            if talk.source == "message":
                continue
            chain = [(m.sender, int(row), m.seconds, True) for m, row in zip(talk.messages, rows)]
            if talk.source == "dialogue":
                held = bool(data.held[rows[0]])
                if draw.rand() < 0.7:
                    pause = int(draw.choice([60, 3_600, 28_800, 172_800]))
                    chain = ordinary(talk, held, 60) + [(*chain[0][:2], pause, True)] + chain[1:]
                # The talk is weighed to its end, which is the owner's return where it is said.
                if draw.rand() < 0.5 and not any(BACK in m.outputs for m in talk.messages):
                    pause = int(draw.choice([60, 3_600, 28_800]))
                    after = ordinary(talk, held, 40)
                    chain += [(*after[0][:2], pause, False)] + after[1:]
            found.append(chain)
    return found


def probabilities(mean):
    q = sigmoid(mean).astype(np.float32)
    return np.where(q < LEAST, np.float32(0), q)


def context_inputs(mean, flag_rows, context):
    return np.hstack([mean / 3, probabilities(mean), flag_rows[:, -3:], context])


def contexts(data, q, chosen):
    found, rows, counts = [], [], []
    for chain in chosen:
        talk = Context()
        for sender, row, seconds, counting in chain:
            found.append(talk.features(sender, seconds))
            talk.remember(sender, q[row])
            rows.append(row)
            counts.append(counting)
    return np.array(found, np.float32), np.array(rows), np.array(counts)


def fit_context(x, y, rows):
    empty = np.zeros((len(x), 1), np.float32)
    hidden = hidden_fit(x, empty, y, rows, HIDDEN, epochs=4, drop=0.3, decay=1e-3)
    return linear_fit(x[rows], y[rows], 1e-4, 60), [hidden[i] for i in (0, 2, 3, 5)]


def run_context(model, x):
    (w, b), (inner, base, outer, bias) = model
    u = x @ inner + base
    z = u / np.sqrt((u * u).mean(1, keepdims=True) + 1e-3)
    return ((x @ w + b) + (np.maximum(z, 0) @ outer + bias)) / 2


def platt(logits, y, share):
    """Slope and offset an output, so that of messages said to be .7 sure seven in ten are it."""
    out = np.zeros((COUNT, 2), np.float32)
    for k in range(COUNT):
        w, b = linear_fit(logits[:, k:k + 1].astype(np.float64), y[:, k:k + 1], 1e-3, 50, share)
        out[k] = (w[0, 0], b[0])
    return out


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--dump", default="", help="what every message was given, for study")
    for name in ("tokens", "table", "teacher", "out"):
        parser.add_argument(name)
    parser.add_argument("--without", default="")
    parser.add_argument("--report", default="")
    chosen = parser.parse_args()
    begin, table = time.time(), np.load(chosen.table)
    data = Data(chosen.tokens, table, np.load(chosen.teacher), set(filter(None, chosen.without.split(","))))
    used = np.flatnonzero(~data.held)
    print(len(data.talks), "talks,", len(used), "messages trained on", flush=True)

    mean = np.zeros((len(data.y), COUNT), np.float32)
    for group in GROUPS:
        sentences = data.student.fit(used[~np.isin(data.fold[used], group)])
        for fold in group:
            inside, outside = used[data.fold[used] == fold], used[data.fold[used] != fold]
            mean[inside] = run_words(data, inside, sparse_fit(data.x, data.y, outside), sentences)
            print("fold", fold, round(time.time() - begin), "s", flush=True)
    final_words = sparse_fit(data.x, data.y, used), data.student.fit(used)
    held = np.flatnonzero(data.held)
    mean[held] = run_words(data, held, *final_words)

    q = probabilities(mean)
    linked = chains(data, np.random.RandomState(5), 2)
    context, rows, counts = contexts(data, q, linked)
    x = context_inputs(mean[rows], data.flags[rows], context)
    trained = counts & ~data.held[rows]
    logits = np.zeros((len(rows), COUNT), np.float32)
    for fold in range(FOLDS):
        # Honest talk before a dialogue is read here too, for what it leaves in the memory.
        inside = np.flatnonzero(~data.held[rows] & (data.fold[rows] == fold))
        model = fit_context(x, data.y[rows], np.flatnonzero(trained & (data.fold[rows] != fold)))
        logits[inside] = run_context(model, x[inside])
    final_context = fit_context(x, data.y[rows], np.flatnonzero(trained))
    held = np.flatnonzero(data.held[rows])
    logits[held] = run_context(final_context, x[held])

    # Dialogues are dense in acts and ordinary talk is not: ordinary talk counts threefold.
    source = np.array([talk.source for talk in data.talks for _ in talk.messages])[rows]
    share = np.where(source == "dialogue", 1.0, 3.0)
    some = np.flatnonzero(trained)
    scaled = platt(logits[some], data.y[rows[some]], share[some])
    logits = logits * scaled[:, 0] + scaled[:, 1]
    stretches = talk.stretches(data, logits, rows, linked, held=False)
    weights = talk.fit(stretches)
    report = modelfile.report(data, rows, logits, counts, source)
    report["talk"] = {"fitted": modelfile.telling(weights, stretches)}
    if len(held):
        other = talk.stretches(data, logits, rows, linked, held=True)
        report["talk"]["held out"] = modelfile.telling(weights, other)
    if chosen.dump:
        np.savez(chosen.dump, rows=rows, logits=logits, counts=counts)
    report["seconds"] = round(time.time() - begin)
    modelfile.write(chosen.out, table, data, final_words, final_context, scaled, weights,
                    {"without": chosen.without, "texts": texts.hashes(), "metrics": report})
    if chosen.report:
        with open(chosen.report, "w", encoding="utf-8") as file:
            json.dump(report, file, indent=1)


if __name__ == "__main__":
    main()
