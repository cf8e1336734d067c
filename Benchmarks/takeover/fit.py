#!/usr/bin/env python3
"""Fits the weights of the evidence and calibrates them; writes Sources/Detector/Calibration.swift.

    fit.py FIRST SECOND     folders with cases.csv, as `keerpunt evaluate` wrote them for each side

Weights are fitted by logistic regression on what the program itself weighed in each case, equal
weight for both propositions, drawn towards 0.4 and never below 0.15 (a ground never speaks the
wrong way round). What is fitted on one side is scored on the other, whose owners, rooms, dialogues
and authors are others; slope, offset and bounds come from those scores. The bounds are those up to
which the cases support a likelihood ratio (ELUB; Vergeer and others, 2016). The weights that are
written are those of both sides together.
"""
import csv
import json
import math
import re
import sys
from datetime import date
from pathlib import Path

import numpy as np
from scipy.optimize import minimize

ROOT = Path(__file__).resolve().parents[2]
TARGET = ROOT / "Sources/Detector/Calibration.swift"
BOUNDS = ROOT / "Sources/Evidence/StatedBounds.swift"
ALONE = ("alone", "benign-alone", "impersonation")
# Kinds whose honest part was really written by somebody else: their style says nothing true.
FOREIGN = {"benign-running", "unseen-benign-running", "clean-forwarded", "clean-language",
           "clean-relative"}
STYLE, TALK = "style", "talk"
BEHAVIOUR = {"hours-unusual", "language-switch", "same-script"}
PRIOR, LEAST, RIDGE = 0.4, 0.15, 0.002


def current():
    text = TARGET.read_text(encoding="utf-8")
    table = re.search(r"    // fitted\n(.*?)    // What the model", text, re.S).group(1)
    weights = {re.sub("([A-Z])", lambda m: "-" + m.group(1).lower(), name): float(value)
               for name, value in re.findall(r"case \.(\w+): ([\d.]+)", table)}
    styles = {name: float(re.search(rf"style{name} = ([\d.]+)", text).group(1))
              for name in ("Told", "Silent")}
    return weights, styles


def rows_of(folder, weights, styles):
    """One row a case: what was weighed in the stretch, and what is true."""
    found = []
    with (folder / "cases.csv").open(encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            grounds = {code: float(value) for code, value in
                       (part.split("=") for part in row["grounds"].split(";") if part)}
            # As EvidenceModel.tells: events, notices and payees of one nat together.
            told = sum(value / weights.get(code, weights[TALK]) for code, value in grounds.items()
                       if code not in BEHAVIOUR | {"style-shift", "style-same"}) >= 1
            seen = {}
            for code, value in grounds.items():
                if code in ("style-shift", "style-same"):
                    seen[STYLE] = value / styles["Told" if told else "Silent"]
                elif code in weights:
                    seen[code] = seen.get(code, 0) + value / weights[code]
                else:
                    # Every act that the model reads has the weight of the talk.
                    seen[TALK] = seen.get(TALK, 0) + value / weights[TALK]
            found.append({"kind": row["kind"], "alone": row["kind"].endswith(ALONE),
                          "hand": bool(row["true_onset"]), "told": told, "seen": seen})
    return found


def matrix(rows, names, as_is=False):
    values = np.zeros((len(rows), len(names)))
    for place, row in enumerate(rows):
        for column, name in enumerate(names):
            if name == STYLE and row["kind"] in FOREIGN and not as_is:
                continue
            values[place, column] = row["seen"].get(name, 0)
    return values, np.array([row["hand"] for row in rows])


def balance(hand):
    return np.where(hand, 0.5 / max(1, hand.sum()), 0.5 / max(1, (~hand).sum()))


def logistic(values, hand, share, prior, bounds, ridge, fixed=0.0):
    """Weights and intercept; `share` weighs each row, `fixed` is added to every sum."""
    def cost(b):
        z = values @ b[:-1] + b[-1] + fixed
        loss = (share * np.logaddexp(0, np.where(hand, -z, z))).sum()
        slope = share * (1 / (1 + np.exp(-z)) - hand)
        return (loss + ridge * ((b[:-1] - prior) ** 2).sum(),
                np.append(values.T @ slope + 2 * ridge * (b[:-1] - prior), slope.sum()))

    bounds = bounds + [(None, None)]
    return minimize(cost, np.append(prior, -1.0), jac=True, method="L-BFGS-B", bounds=bounds).x


def cllr(ln, hand):
    return (np.logaddexp(0, -ln[hand]).mean() + np.logaddexp(0, ln[~hand]).mean()) / 2 / math.log(2)


def cllr_min(ln, hand):
    order = np.lexsort((~hand, ln))
    share = balance(hand)[order]
    blocks = []  # pool adjacent violators on the weighted share of H1
    for right, weight in zip(hand[order], share):
        blocks.append([right * weight, weight, 1])
        while len(blocks) > 1 and blocks[-2][0] / blocks[-2][1] >= blocks[-1][0] / blocks[-1][1]:
            last = blocks.pop()
            blocks[-1] = [a + b for a, b in zip(blocks[-1], last)]
    posterior = np.concatenate([[b[0] / b[1]] * b[2] for b in blocks])
    with np.errstate(divide="ignore"):
        best = np.log(posterior) - np.log1p(-posterior)
    return cllr(best, hand[order])


def elub(ln, hand):
    """The range of ln LR in which using the system costs less than not using it (ELUB)."""
    with_hand, without = np.sort(ln[hand]), np.sort(ln[~hand])
    n1, n2 = len(with_hand), len(without)
    low, high = 0.0, 0.0
    for threshold in np.arange(0.0, 8.0, 0.02):
        # Normalised Bayes error rate, with one misleading case added on either side.
        for sign in (1, -1):
            t = sign * threshold
            missed = ((with_hand <= t).sum() + (sign < 0)) / (n1 + 1)
            false = ((without > t).sum() + (sign > 0)) / (n2 + 1)
            error = missed + math.exp(t) * false if t <= 0 else missed * math.exp(-t) + false
            neutral = min(1.0, math.exp(t)) if t <= 0 else min(1.0, math.exp(-t))
            if error <= neutral:
                low, high = (min(low, t), high) if sign < 0 else (low, max(high, t))
    return low, high


def parts(rows, situation, names, as_is=False):
    """The rows of one situation; their shares are those among all rows of its population.

    So the fit is the likelihood ratio of being in the situation times that of what is seen.
    """
    population = [row for row in rows if row["alone"] == (situation == "alone")
                  and (as_is or not (situation == "silent" and row["kind"] in FOREIGN))]
    values, hand = matrix(population, names, as_is)
    inside = np.array([situation == "alone" or row["told"] == (situation == "told")
                       for row in population])
    return values[inside], hand[inside], balance(hand)[inside]


def fit(rows, names):
    """Weights by name where events are told, the weight of style in silence, three intercepts."""
    style, found = names.index(STYLE), {}
    values, hand, share = parts(rows, "told", names)
    # Half of what style says in silence at the least: the honest dialogues of the cases were
    # written by other people than their histories, which hides what style is worth.
    bounds = [(0.5 if name == STYLE else LEAST, 2.0) for name in names]
    fitted = logistic(values, hand, share, np.full(len(names), PRIOR), bounds, RIDGE)
    found["told"] = fitted[-1]
    quiet = [style, names.index(TALK)]
    values, hand, share = parts(rows, "silent", names)
    silent = logistic(values[:, [style]], hand, share, np.array([0.6]), [(LEAST, 1.0)], RIDGE,
                      values[:, quiet[1]] * fitted[quiet[1]])
    found["silent"] = silent[-1]
    values, hand, share = parts(rows, "alone", names)
    found["alone"] = logistic(values[:, :0], hand, share, np.zeros(0), [], 0,
                              values @ fitted[:-1])[-1]
    return fitted[:-1], silent[0], found


def scored(rows, names, model):
    """{situation: (score, is by another hand, share)} of rows under a fitted model."""
    weights, silent, intercepts = model
    found = {}
    for situation in ("told", "silent", "alone"):
        values, hand, share = parts(rows, situation, names, as_is=True)
        used = weights.copy()
        if situation == "silent":
            used[names.index(STYLE)] = silent
        found[situation] = (values @ used + intercepts[situation], hand, share)
    return found


def main():
    folders = [Path(name) for name in sys.argv[1:3]]
    weights, styles = current()
    names = sorted(weights) + [STYLE]
    sides = [rows_of(folder, weights, styles) for folder in folders]
    models = [fit(rows, names) for rows in sides]
    crossed = [scored(sides[1], names, models[0]), scored(sides[0], names, models[1])]
    whole = fit(sides[0] + sides[1], names)

    lines, ln, truth = {}, [], []
    for situation in ("told", "silent", "alone"):
        score, hand, share = (np.concatenate([side[situation][i] for side in crossed])
                              for i in range(3))
        slope, offset = logistic(score[:, None], hand, share, np.array([1.0]), [(0.1, 2.0)], 1e-3)
        lines[situation] = (whole[2][situation], slope, offset)
        if situation != "alone":
            ln.append(slope * score + offset)
            truth.append(hand)
        print(f"{situation}: {hand.sum()} with, {(~hand).sum()} without; intercept "
              f"{whole[2][situation]:.3f}, slope {slope:.3f}, offset {offset:.3f}")
    ln, hand = np.concatenate(ln), np.concatenate(truth)
    low, high = elub(ln, hand)
    report = (cllr(np.clip(ln, low, high), hand), cllr_min(ln, hand))
    print(f"ln bounds {low:.2f} … {high:.2f}, Cllr {report[0]:.3f}, Cllr_min {report[1]:.3f}")
    print({name: round(float(value), 2) for name, value in zip(names, whole[0])}, whole[1])
    write(names, whole, lines, low, high, report, (int(hand.sum()), int((~hand).sum())), folders)


def digest(folder):
    data = json.loads((folder / "evaluation.json").read_text(encoding="utf-8"))
    return data["truthSHA256"]


def write(names, whole, lines, low, high, report, cases, folders):
    text = TARGET.read_text(encoding="utf-8")
    fitted, silent, _ = whole

    def case(name):
        return re.sub("-(.)", lambda m: m.group(1).upper(), name)

    rows = "".join(f"    case .{case(name)}: {value:.2f}\n"
                   for name, value in zip(names, fitted) if name != STYLE)
    text = re.sub(r"(    // fitted\n).*?(    // What the model)",
                  lambda m: m.group(1) + rows + m.group(2), text, flags=re.S)
    for name, (intercept, slope, offset) in lines.items():
        text = re.sub(rf"(static let {name} = Situation)\(.*\)",
                      rf"\g<1>(intercept: {intercept:.3f}, slope: {slope:.3f}, offset: {offset:.3f})",
                      text)
    for name, value in {"Told": fitted[names.index(STYLE)], "Silent": silent}.items():
        text = re.sub(rf"(static let style{name} = )[\d.]+", rf"\g<1>{value:.3f}", text)
    strings = {"name": "takeover-7", "date": date.today().isoformat(),
               "tuning": digest(folders[0]), "calibration": digest(folders[1])}
    for name, value in strings.items():
        text = re.sub(rf'({name}: )"[^"]*"', rf'\g<1>"{value}"', text)
    text = re.sub(r"cases: \(\d+, \d+\)", f"cases: ({cases[0]}, {cases[1]})", text)
    text = re.sub(r"cllr: [\d.]+", f"cllr: {report[0]:.3f}", text)
    text = re.sub(r"cllrMin: [\d.]+", f"cllrMin: {report[1]:.3f}", text)
    TARGET.write_text(text, encoding="utf-8")
    bounds = BOUNDS.read_text(encoding="utf-8")
    bounds = re.sub(r"(combined = )[\d.]+", rf"\g<1>{high / math.log(10):.2f}", bounds)
    bounds = re.sub(r"(against = )[\d.]+", rf"\g<1>{-low / math.log(10):.2f}", bounds)
    BOUNDS.write_text(bounds, encoding="utf-8")


if __name__ == "__main__":
    main()
