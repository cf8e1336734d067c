#!/usr/bin/env python3
"""Three simpler methods on the same cases: keywords, a kernel change point, Dirichlet-multinomial.

    baselines.py CASES > outcomes.jsonl

CASES is a folder that build.py wrote. Each case and method is one line: a score that grows with
suspicion and one onset, `error` in the owner's messages from the true onset. No method knows the
language of a case or sees its truth. Owners with fewer than 20 messages are left out, as a change
cannot be looked for in so few; how many goes to standard error. Thresholds are not set here:
results.py takes them from the calibration split.
"""
import json
import math
import re
import sys
import unicodedata
from collections import Counter, defaultdict
from concurrent.futures import ProcessPoolExecutor
from datetime import datetime
from pathlib import Path

LEAST = 20
STAMP = re.compile(r"\[(\d\d-\d\d-\d{4}), (\d\d:\d\d:\d\d)\] |(\d\d-\d\d-\d{4}) (\d\d:\d\d) - ")

# A message is a hit when it has a request word and a money or code word of one language.
KEYWORDS = {
    "nl": ("kun je kan je kunt u lenen leen stuur sturen overmaken maak betalen betaal nodig",
           "geld euro bedrag rekening iban tikkie code cadeaukaart"),
    "en": ("can you could you lend borrow send transfer pay need",
           "money cash dollars euro pounds amount account iban code gift card bitcoin"),
    "de": ("kannst du können sie leihen schick schicken überweisen zahlen bezahlen brauche",
           "geld euro betrag konto iban code gutschein gutscheinkarte"),
    "fr": ("peux-tu tu peux pouvez prêter envoie envoyer virer payer besoin",
           "argent euros somme compte iban code virement recharge"),
    "es": ("puedes podrías prestar envía envíame transferir pagar necesito",
           "dinero euros cantidad cuenta iban código bizum transferencia"),
    "pt": ("podes pode emprestar envia manda transferir pagar preciso",
           "dinheiro reais euros valor conta iban código pix"),
    "it": ("puoi potresti prestare prestarmi manda mandami inviare pagare bisogno",
           "soldi euro importo conto iban codice bonifico ricarica"),
    "tr": ("misin mısın lazım gönder gönderir at atar yatır borç öde",
           "para lira tl euro hesap iban kod kodu havale"),
    "id": ("bisa tolong pinjam kirim kirimkan transfer bayar butuh",
           "uang duit rupiah juta ribu rekening kode pulsa"),
    "pl": ("możesz mógłbyś mogłabyś pożyczyć pożycz wyślij przelać przelej zapłać potrzebuję",
           "pieniądze pieniędzy zł euro kwota konto iban kod blik"),
}
PAIRS = {"gift card", "can you", "could you", "kun je", "kan je", "kunt u", "kannst du",
         "können sie", "peux-tu", "tu peux"}


def patterns():
    def one(words):
        found, rest = [], words
        for pair in PAIRS:
            if pair in rest:
                found.append(pair)
                rest = rest.replace(pair, " ")
        return re.compile(r"\b(" + "|".join(map(re.escape, found + rest.split())) + r")\b")
    return [(one(asks), one(things)) for asks, things in KEYWORDS.values()]


# -- the owner's messages, as build.py writes them


def stream(folder: Path, truth: dict) -> list[tuple[datetime, int, int, str]]:
    """The owner's messages of all files (time, place of the file, line, text), in order of time."""
    files = truth["file"] if isinstance(truth["file"], list) else [truth["file"]]
    found, name = [], truth["owner"] + ": "
    for place, file in enumerate(files):
        lines = (folder / file).read_text(encoding="utf-8").split("\n")
        for number, line in enumerate(lines, 1):
            stamp = STAMP.match(line)
            if not stamp or not line.startswith(name, stamp.end()):
                continue
            text = line[stamp.end() + len(name):]
            if text.startswith("\u200e"):  # a notice under the owner's name
                continue
            day, exact, other, minute = stamp.groups()
            time = datetime.strptime(f"{day or other} {exact or minute + ':00'}",
                                     "%d-%m-%Y %H:%M:%S")
            found.append((time, place, number, text))
    if len(files) > 1:
        found.sort(key=lambda row: row[0])
    return found


def masked(text: str) -> list[str]:
    """Words in lower case, digits as 0, links as one word."""
    text = unicodedata.normalize("NFC", text)[:400].lower()
    text = re.sub(r"\d", "0", re.sub(r"https?://\S+|www\.\S+", " ⟨u⟩ ", text))
    return re.findall(r"⟨u⟩|\w+|[^\w\s]", text)


# -- methods: (score, place of the onset, places of the 95 % set or None)


def keyword(texts, rules):
    hits = [place for place, text in enumerate(texts)
            if any(asks.search(text) and things.search(text)
                   for asks, things in rules)]
    return float(len(hits)), hits[0] if hits else None, None


def kernel(texts):
    """KernelCPD, linear, one change, on TF-IDF of 2 to 4 characters cut down to 40 dimensions."""
    import numpy as np
    import ruptures
    from sklearn.decomposition import TruncatedSVD
    from sklearn.feature_extraction.text import TfidfVectorizer

    table = TfidfVectorizer(analyzer="char", ngram_range=(2, 4), sublinear_tf=True)
    values = table.fit_transform(texts)
    size = min(40, min(values.shape) - 1)
    points = TruncatedSVD(size, random_state=0).fit_transform(values)
    change = ruptures.KernelCPD(kernel="linear", min_size=1).fit(points).predict(n_bkps=1)[0]
    cost = lambda part: float(((part - part.mean(axis=0)) ** 2).sum())
    gain = cost(points) - cost(points[:change]) - cost(points[change:])
    return gain / len(points), int(change), None


ALPHA, KAPPA = 1000.0, 0.02


def dirichlet(tokens, expected):
    """Dirichlet-multinomial factor of one change over none, its posterior over where it is."""
    size = sum(map(len, tokens))
    left, right = Counter(), Counter(word for message in tokens for word in message)
    count, value, values = 0, 0.0, []
    for message in tokens[:-1]:
        for word in message:
            share = ALPHA * expected(word)
            value += math.log((left[word] + share) / (count + ALPHA))
            value -= math.log((right[word] - 1 + share) / (size - count - 1 + ALPHA))
            left[word] += 1
            right[word] -= 1
            count += 1
        values.append(KAPPA * value)
    top = max(values)
    shares = [math.exp(value - top) for value in values]
    total = sum(shares)
    order = sorted(range(len(values)), key=lambda place: (-shares[place], place))
    inside, held = [], 0.0
    for place in order:
        inside.append(place + 1)
        held += shares[place] / total
        if held >= 0.95:
            break
    score = top + math.log(total / len(values))
    return score, order[0] + 1, (min(inside), max(inside))


# -- all cases


def words_by_group(folder, truths):
    found = defaultdict(Counter)
    for truth in truths:
        for _, _, _, text in stream(folder, truth):
            found[truth["group"]].update(masked(text))
    return found


class Runner:
    """Everything a worker needs; the words of all owners are the background of each other."""

    def __init__(self, folder: Path, truths: list[dict]):
        self.folder, self.rules = folder, patterns()
        self.by_group = words_by_group(folder, truths)
        self.all = sum(self.by_group.values(), Counter())
        self.size = sum(self.all.values())

    def run(self, truth: dict) -> list[dict]:
        rows = stream(self.folder, truth)
        if len(rows) < LEAST:
            return []
        texts = [text for _, _, _, text in rows]
        own = self.by_group[truth["group"]]
        size = self.size - sum(own.values()) + len(self.all)
        expected = lambda word: (self.all[word] - own[word] + 1) / size
        lower = [unicodedata.normalize("NFC", text).lower() for text in texts]
        said = {
            "keywords": keyword(lower, self.rules),
            "kernel change point": kernel(texts),
            "Dirichlet-multinomial": dirichlet([masked(text) for text in texts], expected),
        }
        lines = [line for _, place, line, _ in rows if place == 0]
        before = lambda line: sum(1 for other in lines if other < line)
        outcomes = []
        for method, (score, onset, inside) in said.items():
            error, covered = None, None
            if onset is not None and truth["onset"] is not None and rows[onset][1] == 0:
                error = before(rows[onset][2]) - before(truth["onset"])
                if inside and all(rows[place][1] == 0 for place in inside):
                    covered = rows[inside[0]][2] <= truth["onset"] <= rows[inside[1]][2]
            file = truth["file"]
            outcomes.append({
                "method": method, "file": " ".join(file) if isinstance(file, list) else file,
                "score": round(score, 6), "error": error, "covered": covered,
                "line": rows[onset][2] if onset is not None else None,
                "messages": len(lines)})
        return outcomes


RUNNER: Runner | None = None


def begin(folder: Path, truths: list[dict]) -> None:
    global RUNNER
    RUNNER = Runner(folder, truths)


def work(truth: dict) -> list[dict]:
    return RUNNER.run(truth)


def main() -> None:
    folder = Path(sys.argv[1])
    truths = [json.loads(line) for line in
              (folder / "truth.jsonl").read_text(encoding="utf-8").splitlines()]
    skipped = 0
    with ProcessPoolExecutor(initializer=begin, initargs=(folder, truths)) as pool:
        for outcomes in pool.map(work, truths, chunksize=8):
            skipped += not outcomes
            for outcome in outcomes:
                print(json.dumps(outcome, ensure_ascii=False))
    print(f"{len(truths) - skipped} cases, {skipped} left out: fewer than {LEAST} messages of "
          "the owner", file=sys.stderr)


if __name__ == "__main__":
    main()
