"""What acts in a dialogue say of whose hand wrote it: the weights of `TalkMemory.swift`.

Each message brings the rise of the root of each act's probability over what its sender did before
(fading as in context.py). The sums of a stretch, a row for the account and one for the contact,
are what a logistic regression sees: criminal dialogues against honest ones, ordinary talk among
them, every text read by a model that has not seen its author. What the order of a talk says beyond
that is `course.py`'s.
"""
import math
from dataclasses import dataclass

import numpy as np

import course
import texts
from acts import COUNT
from context import FADE, HOLD, NONE, SENDERS
from numeric import linear_fit, sigmoid

RIDGE = 3e-3


class Rises:
    def __init__(self):
        self.best = {}

    def add(self, sender, p, seconds):
        """The numbers that `course.inputs` lists, the rises first."""
        fade = np.float32(FADE * math.exp(-max(0.0, seconds) / HOLD))
        for key in self.best:
            self.best[key] = self.best[key] * fade
        root = np.sqrt(p)
        own = self.best.pop(sender, NONE)
        others = np.max(list(self.best.values()), 0) if self.best else NONE
        self.best[sender] = np.maximum(root, own)
        if len(self.best) > SENDERS:
            del self.best[next(iter(self.best))]
        return course.inputs(np.maximum(root - own, 0), root, own, others, seconds)


@dataclass
class Stretches:
    """Dialogues and windows of ordinary talk, each seen from one account."""
    x: np.ndarray              # the numbers of every message of every chain
    places: np.ndarray         # rows of `x`, one stretch after the other
    views: np.ndarray          # 1 where the account spoken of wrote it
    starts: np.ndarray         # where each stretch begins in `places`, and the end of the last
    labels: np.ndarray         # is criminal
    shares: np.ndarray

    def sums(self):
        """A row for the account's rises, one for the contact's, of each stretch."""
        found = np.zeros((len(self.labels), 2 * COUNT), np.float32)
        for number, (a, b) in enumerate(zip(self.starts, self.starts[1:])):
            rises, own = self.x[self.places[a:b], :COUNT], self.views[a:b, None]
            found[number] = np.concatenate([(rises * own).sum(0), (rises * (1 - own)).sum(0)])
        return found

    def score(self, weights):
        """ln LR of each stretch, but for a constant."""
        (own, contact), theta = weights
        return self.sums() @ np.concatenate([own, contact]) + course.sums(
            theta, self.x, self.places, self.views, self.starts)


def stretches(data, logits, rows, chains, held):
    """Every dialogue, and windows of ordinary talk, whose author is held out or is not."""
    source = [talk.source for talk in data.talks for _ in talk.messages]
    crime = [talk.source == "dialogue" and not texts.is_honest(talk.kind)
             for talk in data.talks for _ in talk.messages]
    x = np.zeros((len(rows), course.WIDTH), np.float32)
    places, views, starts, labels, shares, at = [], [], [0], [], [], 0
    for chain in chains:
        # What follows a dialogue belongs to its talk, what was before it does not.
        begin = [counts for _, _, _, counts in chain].index(True)
        inside = [(sender, at + begin + place)
                  for place, (sender, _, _, _) in enumerate(chain[begin:])]
        talk = Rises()
        for place, (sender, _, seconds, _) in enumerate(chain):
            # Honest talk before a dialogue is known by its words only, like the rest of it.
            x[at + place] = talk.add(sender, sigmoid(logits[at + place]), seconds)
        at += len(chain)
        first = rows[inside[0][1]]
        if bool(data.held[first]) != held:
            continue
        if source[first] == "dialogue":
            spans, sides = [inside], ["account"] if crime[first] else ["account", "contact"]
        else:
            spans = [inside[s:s + size] for s, size in zip(
                range(0, max(1, len(inside) - 12), 15), [8, 15, 25, 40] * len(inside))]
            sides = None
        for span in spans:
            for person in sides or sorted({sender for sender, _ in span})[:2]:
                places += [place for _, place in span]
                views += [sender == person for sender, _ in span]
                starts.append(len(places))
                labels.append(crime[first])
                shares.append(1.0 if source[first] == "dialogue" else 0.3)
    return Stretches(x, np.array(places, np.int64), np.array(views, np.float32),
                     np.array(starts), np.array(labels), np.array(shares))


def fit(found):
    """((own, contact), course): weights for the account's acts and for those of whom it talks to,
    and the hidden layer over the course of the talk."""
    sums = found.sums()
    w, base = linear_fit(sums, found.labels[:, None].astype(np.uint8), RIDGE, 200, found.shares)
    theta = course.fit(found.x, found.places, found.views, found.starts,
                       sums @ w[:, 0] + base[0], found.labels, found.shares)
    return (w[:COUNT, 0], w[COUNT:, 0]), theta
