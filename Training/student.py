"""A small reader of sentences that learns from a large one: the second of the two word stages.

What an act is stands in the order of words as well as in the words: "I send you the code" and "send
me the code". The encoder of `teacher.py` knows that of a hundred languages. Its vectors, through one
hidden layer, tell the acts; and what *that* says of every message, and of the messages that were made
for it, is what the small reader learns: a vector for each piece, a convolution over three, the sum
and the most of what comes out, one hidden layer. It needs a hundredth of the time.

The definition for the port in Swift is `reference.py`'s.
"""
import os

os.environ.setdefault("XLA_FLAGS", "--xla_cpu_multi_thread_eigen=false intra_op_parallelism_threads=1")
import jax
import jax.numpy as jnp
import numpy as np

from acts import COUNT
from numeric import hidden_fit, hidden_run, sigmoid
from words import FLAGS, flags, is_shape

WIDTH = 64                 # of a piece's vector
BENT = 128                 # of the convolution
HIDDEN = 128
START = 192                # directions of the pieces' vectors that are kept to begin with
ECHO = 128                 # directions of the encoder's vectors that are learnt beside the acts
LONGEST = 64               # pieces of a message
LENGTHS = (4, 8, 12, 16, 24, 32, 48, 64)
BATCH, EPOCHS, RATE, DROP = 256, 6, 2e-3, 0.3
PIECES_DECAY, ECHO_SHARE, LOGIT_SHARE, SOFT = 5e-4, 0.3, 0.02, 0.5
# Shapes have vectors of their own, behind the pieces; one more for all shapes that have none.
SHAPES = {name: place for place, name in enumerate(FLAGS)}


def sequence(words, split, pieces):
    """The pieces of a message in order, each shape as one."""
    found = []
    for word in words:
        found += [pieces + SHAPES.get(word, len(SHAPES))] if is_shape(word) else split(word)
    return np.array(found[:LONGEST], np.int32)


class Student:
    """Everything that does not hang on who is left out: sequences, targets, where vectors begin."""

    def __init__(self, table, split, words, marks, labels, teacher):
        self.pieces = len(table["name"])
        self.end = self.pieces + len(SHAPES) + 1
        self.made = [row.split(" ") if row else [] for row in teacher["words"].tolist()]
        self.sequences = [sequence(row, split, self.pieces) for row in words + self.made]
        self.marks = np.vstack([marks, np.array([flags(row) for row in self.made], np.float32)])
        said = teacher["said"].astype(np.float32)[teacher["rows"]]
        self.said = np.vstack([said, teacher["made"].astype(np.float32)])
        self.labels, self.written = labels, len(words)
        vectors = table["vector"].astype(np.float32)
        _, turn = np.linalg.eigh(vectors.T @ vectors)
        vectors = vectors @ turn[:, ::-1][:, :START]
        rest = np.zeros((len(SHAPES) + 2, START), np.float32)
        self.begin = np.vstack([vectors / vectors.std(), rest]).astype(np.float32)
        _, turn = np.linalg.eigh(said.T @ said)
        self.echo = self.said @ turn[:, ::-1][:, :ECHO].astype(np.float32) * 8

    def padded(self, rows):
        most = max(1, max(len(self.sequences[row]) for row in rows))
        found = np.full((len(rows), next(x for x in LENGTHS if x >= most)), self.end, np.int32)
        for at, row in enumerate(rows):
            found[at, :len(self.sequences[row])] = self.sequences[row]
        return found

    def batches(self, rows, draw):
        """Rows in batches of about one length, in a drawn order."""
        lengths = np.array([len(self.sequences[row]) for row in rows])
        order, found = draw.permutation(len(rows)), []
        for at in range(0, len(order), BATCH * 40):
            part = order[at:at + BATCH * 40]
            part = rows[part[np.argsort(lengths[part], kind="stable")]]
            found += [part[k:k + BATCH] for k in range(0, len(part) - BATCH + 1, BATCH)]
        return [found[at] for at in draw.permutation(len(found))]

    def fit(self, rows):
        """The small reader, taught with the labels of these rows."""
        draw = np.random.RandomState(3)
        head = hidden_fit(self.said[:self.written], self.marks[:self.written], self.labels, rows,
                          64, epochs=8, drop=0.4, decay=1e-3)
        told = hidden_run(head, self.said, self.marks).astype(np.float32)
        soft = sigmoid(told).astype(np.float32)
        target = soft.copy()
        target[rows] = (1 - SOFT) * self.labels[rows] + SOFT * soft[rows]
        told = np.clip(told, -10, 10)
        rows = np.concatenate([rows, np.arange(self.written, len(self.sequences))])

        def normal(*shape, scale=None):
            values = draw.randn(*shape) * (scale or 1 / np.sqrt(shape[0]))
            return values.astype(np.float32)

        delta = np.zeros((self.end + 1, WIDTH), np.float32)
        delta[self.pieces:self.end] = normal(self.end - self.pieces, WIDTH, scale=0.5)
        theta = {
            "turn": np.eye(START, WIDTH, dtype=np.float32), "delta": delta,
            "conv": normal(3 * WIDTH, BENT), "conv base": np.zeros(BENT, np.float32),
            "inner": np.vstack([normal(WIDTH, HIDDEN), normal(2 * BENT, HIDDEN, scale=0.5 / np.sqrt(BENT))]),
            "length": normal(HIDDEN, scale=0.1), "by flag": normal(self.marks.shape[1], HIDDEN, scale=0.1),
            "base": np.zeros(HIDDEN, np.float32), "echo": normal(HIDDEN, ECHO),
            "outer": normal(HIDDEN, COUNT, scale=0.1),
            "flag out": np.zeros((self.marks.shape[1], COUNT), np.float32),
            "out base": np.full(COUNT, -5, np.float32)}
        theta = jax.tree.map(jnp.array, theta)
        first, second = jax.tree.map(jnp.zeros_like, theta), jax.tree.map(jnp.zeros_like, theta)
        begin, key, step = jnp.array(self.begin), jax.random.PRNGKey(0), 0
        steps = EPOCHS * (len(rows) // BATCH)
        for _ in range(EPOCHS):
            for batch in self.batches(rows, draw):
                step, (key, now) = step + 1, jax.random.split(key)
                theta, first, second = _step(
                    theta, first, second, float(step), RATE * max(0.03, 1 - step / steps), begin,
                    self.padded(batch), self.marks[batch], self.echo[batch], target[batch],
                    told[batch], now)
        theta = {name: np.asarray(value) for name, value in theta.items()}
        vectors = self.begin @ theta.pop("turn") + theta.pop("delta")
        theta.pop("echo")
        vectors[self.end] = 0
        size = (np.maximum(np.abs(vectors).max(1), 1e-9) / 127).astype(np.float32)
        theta["q"], theta["size"] = np.round(vectors / size[:, None]).astype(np.int8), size
        theta["vectors"] = theta["q"] * size[:, None]
        return theta

    def run(self, theta, rows):
        """The logits of these rows."""
        order = np.argsort([len(self.sequences[row]) for row in rows], kind="stable")
        found = np.zeros((len(rows), COUNT), np.float32)
        known = {name: jnp.array(value) for name, value in theta.items() if name not in ("q", "size")}
        for at in range(0, len(rows), 1_024):
            part = order[at:at + 1_024]
            chosen = rows[np.resize(part, 1_024)]
            found[part] = np.asarray(_run(known, self.padded(chosen), self.marks[chosen]))[:len(part)]
        return found


def _hidden(theta, vectors, there, marks):
    """The hidden layer; `there` is 1 where a piece is and 0 behind the message."""
    count = jnp.sqrt(jnp.maximum(there.sum(1), 1))[:, None]
    vectors, edge = vectors * there[..., None], jnp.zeros_like(vectors[:, :1])
    three = jnp.concatenate([jnp.concatenate([edge, vectors[:, :-1]], 1), vectors,
                             jnp.concatenate([vectors[:, 1:], edge], 1)], -1)
    bent = jax.nn.relu(three @ theta["conv"] + theta["conv base"]) * there[..., None]
    seen = jnp.concatenate([vectors.sum(1) / count, bent.sum(1) / count, bent.max(1)], -1)
    u = (seen @ theta["inner"] + jnp.log(count) * theta["length"] + marks @ theta["by flag"]
         + theta["base"])
    return jax.nn.relu(u / jnp.sqrt((u * u).mean(1, keepdims=True) + 1e-3))


def _logits(theta, hidden, marks):
    return hidden @ theta["outer"] + marks @ theta["flag out"] + theta["out base"]


@jax.jit
def _run(theta, pieces, marks):
    end = theta["vectors"].shape[0] - 1
    there = (pieces < end).astype(jnp.float32)
    return _logits(theta, _hidden(theta, theta["vectors"][pieces], there, marks), marks)


@jax.jit
def _step(theta, first, second, step, rate, begin, pieces, marks, echo, target, told, key):
    def loss(theta):
        delta = theta["delta"][pieces]
        there = (pieces < begin.shape[0] - 1).astype(jnp.float32)
        hidden = _hidden(theta, begin[pieces] @ theta["turn"] + delta, there, marks)
        heard = ((hidden @ theta["echo"] - echo) ** 2).mean()
        hidden = hidden * (jax.random.uniform(key, hidden.shape) > DROP) / (1 - DROP)
        logits = _logits(theta, hidden, marks)
        acts = (jnp.logaddexp(0, logits) - target * logits).sum(1).mean()
        near = ((jnp.clip(logits, -10, 10) - told) ** 2).mean()
        return (acts + LOGIT_SHARE * near + ECHO_SHARE * heard
                + PIECES_DECAY * (delta ** 2).sum((1, 2)).mean())

    slope = jax.grad(loss)(theta)
    first = jax.tree.map(lambda a, b: 0.9 * a + 0.1 * b, first, slope)
    second = jax.tree.map(lambda a, b: 0.999 * a + 0.001 * b * b, second, slope)
    theta = jax.tree.map(
        lambda t, a, b: t - rate * (a / (1 - 0.9 ** step)) / (jnp.sqrt(b / (1 - 0.999 ** step)) + 1e-8),
        theta, first, second)
    return theta, first, second
