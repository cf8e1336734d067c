"""What the words of a message are turned into: hashed n-grams, and pieces with vectors.

A plain definition for the port in Swift (`ActWords.swift`): everything a word brings depends on
the word alone, so that it is computed once a word.
"""
BITS = 17
MASK = (1 << BITS) - 1
# Shapes whose presence is told to the table stage, then three lengths.
FLAGS = ["#paylink", "#url", "#iban", "#email", "#phone", "#code", "#long", "#num", "#digits",
         "#cur", "#amount", "#pair", "#star", "#emo", "?", "!"]
FLAG_COUNT = len(FLAGS) + 3


def fnv(data: bytes) -> int:
    value = 0x811C9DC5
    for byte in data:
        value = ((value ^ byte) * 0x01000193) & 0xFFFFFFFF
    return value


def is_shape(word: str) -> bool:
    return word[0] in "#?!"


class Buckets:
    """A message's buckets. Each distinct word brings its n-grams, each distinct pair itself; a
    bucket that a word and a pair name, or two words, counts twice."""

    def __init__(self):
        self.known = {}

    def of_word(self, word):
        if word not in self.known:
            names = set()
            if not is_shape(word):
                framed = "_" + word + "_"
                for length in range(2, 6):
                    for at in range(len(framed) - length + 1):
                        names.add("c" + framed[at:at + length])
            names.add("w" + word)
            self.known[word] = sorted({fnv(name.encode()) & MASK for name in names})
        return self.known[word]

    def __call__(self, words):
        found = []
        for word in dict.fromkeys(words):
            found += self.of_word(word)
        row, pairs = ["<"] + words + [">"], set()
        for gap, letter in ((1, "b"), (2, "s")):
            for at in range(len(row) - gap):
                pairs.add(letter + row[at] + " " + row[at + gap])
        return found + sorted({fnv(name.encode()) & MASK for name in pairs})


def flags(words):
    count = len(words)
    return [float(name in words) for name in FLAGS] + [
        float(count < 3), float(count < 6), float(count > 25)]


class Pieces:
    """The most probable split of "_word" into pieces (Viterbi over unigram scores).

    Letters without a piece are passed over, at ten nats less than the least probable piece.
    """

    def __init__(self, names, scores):
        self.index = {name: place for place, name in enumerate(names)}
        self.score = [float(score) for score in scores]
        self.unknown = min(self.score) - 10
        self.longest = max(map(len, names))
        self.known = {}

    def __call__(self, word):
        if is_shape(word):
            return []
        if word not in self.known:
            text = "_" + word
            best, back = [0.0] + [-1e9] * len(text), [None] * (len(text) + 1)
            for start in range(len(text)):
                for end in range(start + 1, min(len(text), start + self.longest) + 1):
                    piece = self.index.get(text[start:end])
                    if piece is not None and best[start] + self.score[piece] > best[end]:
                        best[end], back[end] = best[start] + self.score[piece], (start, piece)
                if best[start] + self.unknown > best[start + 1]:
                    best[start + 1], back[start + 1] = best[start] + self.unknown, (start, -1)
            found, at = [], len(text)
            while at > 0:
                at, piece = back[at]
                if piece >= 0:
                    found.append(piece)
            self.known[word] = found[::-1]
        return self.known[word]
