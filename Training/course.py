"""What a message says of whose hand it is in the light of what both did before: `TalkMemory.swift`.

`talk.py` gives every act one weight, wherever it comes. An excuse after the question who is there
is another thing than one before it, so a hidden layer reads beside the rises what the message does
in itself, what its sender did before and what the others did, and answers with what is to be added
to the weight of each act. A message that does nothing new says nothing, or ordinary talk before and
after a stretch would weigh by its length. Fitted on the sums of stretches with the linear sums
given: criminal dialogues against honest ones, ordinary talk among them.
"""
import math

import numpy as np

from acts import COUNT
from numeric import sigmoid

HIDDEN = 32
# rise, root, own and others' best before, all as roots of probabilities; the pause
WIDTH = 4 * COUNT + 1


def inputs(rise, root, own, others, seconds):
    """The numbers of one message; `own` and `others` are what was reached before it."""
    return np.concatenate([rise, root, own, others,
                           [math.log1p(max(0.0, seconds)) / 10]]).astype(np.float32)


def answers(theta, x, views):
    """Of each message; `views` is 1 where its sender is the account spoken of, else 0."""
    inner, base, turn, outer = theta
    h = np.maximum(x @ inner + base + np.outer(views, turn), 0)
    return ((h @ outer) * x[:, :COUNT]).sum(1)


def sums(theta, x, places, views, starts):
    """Of each stretch: the rows places[starts[i]] up to places[starts[i + 1]] of `x`."""
    found = np.zeros(len(starts) - 1)
    for number, (a, b) in enumerate(zip(starts, starts[1:])):
        found[number] = answers(theta, x[places[a:b]], views[a:b]).sum()
    return found


def fit(x, places, views, starts, offsets, labels, shares, epochs=20, rate=3e-3, decay=3e-2,
        batch=128):
    """(inner, base, turn, outer) for stretches as in `sums`; `offsets` is what is known of each."""
    draw = np.random.RandomState(11)
    bound = 1 / math.sqrt(WIDTH)
    theta = [draw.uniform(-bound, bound, (WIDTH, HIDDEN)), draw.uniform(-bound, bound, HIDDEN),
             draw.uniform(-bound, bound, HIDDEN), np.zeros((HIDDEN, COUNT))]
    theta = [t.astype(np.float32) for t in theta]
    first, second = [np.zeros_like(t) for t in theta], [np.zeros_like(t) for t in theta]
    count, step = len(labels), 0
    steps = epochs * -(-count // batch)
    target = labels.astype(np.float32)
    for _ in range(epochs):
        order = draw.permutation(count)
        for at in range(0, count, batch):
            chosen = order[at:at + batch]
            rows = np.concatenate([np.arange(starts[i], starts[i + 1]) for i in chosen])
            group = np.repeat(np.arange(len(chosen)), starts[chosen + 1] - starts[chosen])
            xs = x[places[rows]] * ((draw.rand(len(rows), WIDTH) > 0.1) / 0.9).astype(np.float32)
            vs = views[rows]
            mask = ((draw.rand(len(rows), HIDDEN) > 0.2) / 0.8).astype(np.float32)
            u = xs @ theta[0] + theta[1] + np.outer(vs, theta[2])
            h = np.maximum(u, 0) * mask
            rises = xs[:, :COUNT]
            score = offsets[chosen] + np.bincount(
                group, ((h @ theta[3]) * rises).sum(1), len(chosen))
            slope = (sigmoid(score) - target[chosen]) * shares[chosen] / len(chosen)
            g = slope[group].astype(np.float32)[:, None] * rises
            back = (g @ theta[3].T) * mask * (u > 0)
            grads = [xs.T @ back, back.sum(0), vs @ back, h.T @ g]
            step += 1
            # Up for a third of the way, then down: the first steps are small while nothing is known.
            way = step / steps
            now = rate * min(way * 3 + 0.04, 1.5 * (1 - way) + 1e-3)
            for place, grad in enumerate(grads):
                first[place] = 0.9 * first[place] + 0.1 * grad
                second[place] = 0.999 * second[place] + 0.001 * grad ** 2
                move = (first[place] / (1 - 0.9 ** step)) / (
                    np.sqrt(second[place] / (1 - 0.999 ** step)) + 1e-8)
                theta[place] = (theta[place] * np.float32(1 - now * decay)
                                - np.float32(now) * move.astype(np.float32))
    return theta
