"""The figures of a set of cases, defined as in `Sources/Evaluation/Measures.swift`.

They are needed outside the program for two things: cases of several runs in one row, and methods
that are not the program. `results.py` refuses to write when these definitions and the program's
own figures of the same cases differ.
"""
import csv
import math
from collections import Counter, defaultdict
from dataclasses import dataclass
from pathlib import Path
from random import Random


@dataclass
class Outcome:
    """What a method said about one case, beside the truth; errors count the owner's messages."""
    file: str
    kind: str
    language: str
    group: str
    expected: str
    verdict: str
    score: float
    """log10 of the likelihood ratio, or any score that grows with suspicion."""
    has_onset: bool
    has_return: bool
    onset_error: int | None = None
    covered: bool | None = None
    return_error: int | None = None
    others: int = 0
    accused: int = 0
    messages: int = 0
    foreign: tuple[int, int] = (0, 0)
    """Messages in the named episodes and all of them: by the other hand, then the owner's between."""
    between: tuple[int, int] = (0, 0)

    @property
    def is_changed(self) -> bool:
        return self.expected in ("takeover", "impersonation")

    @property
    def is_alarm(self) -> bool:
        return self.verdict in ("takeover", "impersonation")


def measured(path: Path) -> list[Outcome]:
    """The outcomes in `cases.csv`, as `keerpunt evaluate -o` writes it."""
    whole = lambda text: int(text) if text else None
    with path.open(encoding="utf-8", newline="") as file:
        return [Outcome(
            file=row["file"], kind=row["kind"], language=row["language"], group=row["group"],
            expected=row["expected"], verdict=row["verdict"], score=float(row["log10_lr"]),
            has_onset=row["true_onset"] != "", has_return=row["true_return"] != "",
            onset_error=whole(row["onset_error"]),
            covered={"yes": True, "no": False}.get(row["covered"]),
            return_error=whole(row["return_error"]), others=int(row["others"]),
            accused=int(row["accused"]), messages=int(row["messages"]),
            foreign=(whole(row["foreign_in"]) or 0, whole(row["foreign"]) or 0),
            between=(whole(row["between_in"]) or 0, whole(row["between"]) or 0))
            for row in csv.DictReader(file)]


def share(outcomes, holds):
    """[quotient, count, total], the quotient None of nothing."""
    count = sum(1 for outcome in outcomes if holds(outcome))
    return [count / len(outcomes) if outcomes else None, count, len(outcomes)]


def within(error: int | None, most: int) -> bool:
    return error is not None and abs(error) <= most


def sides(outcomes, pool):
    """Scores where a takeover is expected and where nothing is; a missing side comes from `pool`."""
    h1 = [o.score for o in outcomes if o.expected == "takeover"]
    h2 = [o.score for o in outcomes if o.expected == "none"]
    if h1 and not h2:
        h2 = [o.score for o in pool if o.expected == "none"]
    elif h2 and not h1:
        h1 = [o.score for o in pool if o.expected == "takeover"]
    return h1, h2


def auc(h1, h2):
    """The chance that a case of H1 has the higher score of two, a tie counted half."""
    if not h1 or not h2:
        return None
    steps = defaultdict(lambda: [0, 0])
    for score in h1:
        steps[score][0] += 1
    for score in h2:
        steps[score][1] += 1
    wins, below = 0.0, 0
    for score in sorted(steps):
        hits, alarms = steps[score]
        wins += hits * (below + alarms / 2)
        below += alarms
    return wins / (len(h1) * len(h2))


def ties(h1, h2):
    """The share of pairs with equal scores."""
    if not h1 or not h2:
        return 0.0
    alarms = Counter(h2)
    return sum(alarms[score] for score in h1) / (len(h1) * len(h2))


def hits_at(h1, h2, most):
    """The largest share of hits at a threshold with at most so many false alarms."""
    if not h1 or not h2:
        return None
    ranked = sorted(h2, reverse=True)
    allowed = math.floor(most * len(h2) + 1e-9)
    limit = ranked[allowed] if allowed < len(ranked) else -math.inf
    return sum(1 for score in h1 if score > limit) / len(h1)


def threshold(outcomes, most=0.02):
    """The lowest clean score above which at most so many of the clean cases lie."""
    clean = sorted((o.score for o in outcomes if o.expected == "none"), reverse=True)
    return clean[math.floor(most * len(clean) + 1e-9)]


def cllr(h1, h2):
    """Cost of log10 likelihood ratios in bits."""
    if not h1 or not h2:
        return None
    bits = lambda x: (max(x, 0) + math.log1p(math.exp(-abs(x)))) / math.log(2)
    ten = math.log(10)
    return (sum(bits(-x * ten) for x in h1) / len(h1) + sum(bits(x * ten) for x in h2) / len(h2)) / 2


def median(values):
    values = sorted(values)
    if not values:
        return None
    middle = len(values) // 2
    return values[middle] if len(values) % 2 else (values[middle - 1] + values[middle]) / 2


def figures(outcomes: list[Outcome], pool: list[Outcome] | None = None) -> dict:
    """The figures under the names of `evaluation.json`."""
    h1, h2 = sides(outcomes, outcomes if pool is None else pool)
    changed = [o for o in outcomes if o.is_changed]
    clean = [o for o in outcomes if o.expected == "none"]
    placed = [o for o in changed if o.has_onset]
    found = lambda o: o.verdict == o.expected
    located = [o for o in placed if o.onset_error is not None]
    fake = [o for o in outcomes if o.expected == "impersonation"]
    returning = [o for o in changed if o.has_return]
    accused, others = sum(o.accused for o in outcomes), sum(o.others for o in outcomes)
    return {
        "cases": len(outcomes), "asExpected": share(outcomes, found),
        "found": share(changed, found),
        "foundWithin3": share(placed, lambda o: found(o) and within(o.onset_error, 3)),
        "inconclusive": share(changed, lambda o: o.verdict == "inconclusive"),
        "falseAlarms": share(clean, lambda o: o.is_alarm),
        "bystandersAccused": [accused / others if others else None, accused, others],
        "impersonationNamed": share(fake, lambda o: o.verdict == "impersonation"),
        "impersonationAsTakeover": share(fake, lambda o: o.verdict == "takeover"),
        "h1": len(h1), "h2": len(h2), "auc": auc(h1, h2), "tprAt1": hits_at(h1, h2, 0.01),
        "tprAt5": hits_at(h1, h2, 0.05), "cllr": cllr(h1, h2),
        "onsets": len(located), "medianError": median([abs(o.onset_error) for o in located]),
        "within3": share(located, lambda o: within(o.onset_error, 3)),
        "coverage": share([o for o in located if o.covered is not None], lambda o: o.covered),
        "returnWithin3": share(returning, lambda o: within(o.return_error, 3)),
        "returnWithin3LRAbove10": share(
            [o for o in returning if o.score > 1], lambda o: within(o.return_error, 3)),
    }


def interval(outcomes: list[Outcome], figure, draws=1000, seed=20201115):
    """The 95 % percentile interval of a figure, whole groups drawn again; None without a value."""
    groups = defaultdict(list)
    for outcome in outcomes:
        groups[outcome.group].append(outcome)
    names, random, values = sorted(groups), Random(seed), []
    for _ in range(draws):
        drawn = [o for name in random.choices(names, k=len(names)) for o in groups[name]]
        value = figure(drawn)
        if value is not None:
            values.append(value)
    if len(names) < 2 or len(values) * 2 < draws:
        return None
    values.sort()

    def quantile(part):
        place = part * (len(values) - 1)
        low = int(place)
        high = min(low + 1, len(values) - 1)
        return values[low] + (place - low) * (values[high] - values[low])

    return quantile(0.025), quantile(0.975)


def highest_rate(total: int) -> float:
    """Upper end of the exact two-sided 95 % interval where none of `total` happened."""
    return 1 - 0.025 ** (1 / total)
