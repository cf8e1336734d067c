"""What acts in a dialogue say of whose hand wrote it: the weights of `TalkMemory.swift`.

Each message brings the rise of the root of each act's probability over what its sender did before
(fading as in context.py). The sums of a stretch, a row for the account and one for the contact,
are what a logistic regression sees: criminal dialogues against honest ones, ordinary talk among
them, every text read by a model that has not seen its author.
"""
import math

import numpy as np

import texts
from acts import COUNT
from context import FADE, HOLD, SENDERS
from numeric import linear_fit, sigmoid

RIDGE = 3e-3


class Rises:
    def __init__(self):
        self.best = {}

    def add(self, sender, p, seconds):
        fade = np.float32(FADE * math.exp(-max(0.0, seconds) / HOLD))
        for key in self.best:
            self.best[key] = self.best[key] * fade
        root = np.sqrt(p)
        before = self.best.pop(sender, None)
        rise = root if before is None else np.maximum(root - before, 0)
        self.best[sender] = root if before is None else np.maximum(root, before)
        if len(self.best) > SENDERS:
            del self.best[next(iter(self.best))]
        return rise


def stretches(data, logits, rows, chains, held):
    """(sums, is criminal, share) of every dialogue and of windows of ordinary talk."""
    names = [talk.kind for talk in data.talks for _ in talk.messages]
    source = [talk.source for talk in data.talks for _ in talk.messages]
    crime = [talk.source == "dialogue" and not texts.is_honest(talk.kind)
             for talk in data.talks for _ in talk.messages]
    sums, labels, shares, at = [], [], [], 0
    for chain in chains:
        inside = [(sender, at + place, seconds) for place, (sender, _, seconds, counts)
                  in enumerate(chain) if counts]
        rises, talk = {}, Rises()
        for place, (sender, row, seconds, counts) in enumerate(chain):
            # Honest talk before a dialogue is known by its words only, like the rest of it.
            rises[at + place] = talk.add(sender, sigmoid(logits[at + place]), seconds)
        at += len(chain)
        first = rows[inside[0][1]]
        if bool(data.held[first]) != held:
            continue
        if source[first] == "dialogue":
            spans, views = [inside], ["account"] if crime[first] else ["account", "contact"]
        else:
            spans = [inside[s:s + size] for s, size in zip(
                range(0, max(1, len(inside) - 12), 15), [8, 15, 25, 40] * len(inside))]
            views = None
        for span in spans:
            people = views or sorted({sender for sender, _, _ in span})[:2]
            for person in people:
                row = np.zeros(2 * COUNT, np.float32)
                for sender, place, _ in span:
                    side = 0 if sender == person else COUNT
                    row[side:side + COUNT] += rises[place]
                sums.append(row)
                labels.append(crime[first])
                shares.append(1.0 if source[first] == "dialogue" else 0.3)
    return np.array(sums), np.array(labels), np.array(shares)


def fit(sums, labels, shares):
    """(own, contact): weights for the account's acts and for those of whom it talks to."""
    w, _ = linear_fit(sums, labels[:, None].astype(np.uint8), RIDGE, 200, shares)
    return w[:COUNT, 0], w[COUNT:, 0]
