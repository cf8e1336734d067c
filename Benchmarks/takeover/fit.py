#!/usr/bin/env python3
"""Fits the weights of the evidence and calibrates them; writes Sources/Detector/Calibration.swift.

    fit.py KEERPUNT TUNING_CASES CALIBRATION_CASES

Weights are fitted on the tuning cases: logistic regression on what the program itself reports as
grounds of each account, equal weight for both propositions, weights drawn towards 0.4 and never
below 0.15 (a ground never speaks the wrong way round). Slope, offset and bounds come from the
calibration cases: other owners, other rooms, other dialogues. The bounds are those up to which
the cases support a likelihood ratio (ELUB; Vergeer and others, 2016).
"""
import hashlib
import json
import math
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path

import numpy as np
from scipy.optimize import minimize

ROOT = Path(__file__).resolve().parents[2]
TARGET = ROOT / "Sources/Detector/Calibration.swift"
BOUNDS = ROOT / "Sources/Evidence/StatedBounds.swift"
ALONE = {"alone", "benign-alone", "impersonation"}
# Kinds whose honest part was really written by somebody else: their style says nothing true.
FOREIGN = {"benign-running", "clean-forwarded", "clean-language", "clean-relative"}
STYLE = "style"
PRIOR, LEAST, RIDGE = 0.4, 0.15, 0.002


def current() -> dict[str, float]:
    text = TARGET.read_text(encoding="utf-8")
    table = re.search(r"weights: \[String: Double\] = \[(.*?)\n  \]", text, re.S).group(1)
    weights = {name: float(value) for name, value in re.findall(r'"([\w-]+)": ([\d.]+)', table)}
    weights[STYLE] = float(re.search(r"styleSlope = ([\d.]+)", text).group(1))
    return weights


def analysed(program: str, folder: Path, weights: dict[str, float]) -> list[dict]:
    """One row an account: what was observed in the stretch, and what is true."""
    truths = [json.loads(line) for line in (folder / "truth.jsonl").open(encoding="utf-8")]

    def one(truth: dict) -> list[dict]:
        files = truth["file"] if isinstance(truth["file"], list) else [truth["file"]]
        done = subprocess.run([program, "analyse", *[str(folder / f) for f in files], "--json", "-q"],
                              capture_output=True, check=False)
        rows = []
        for account in json.loads(done.stdout)["accounts"]:
            own = account["name"].replace(" ", "") == truth["owner"].replace(" ", "")
            if own and len(files) > 1 and account["conversation"] != "c1":
                continue
            if not own:
                continue
            seen = {}
            for ground in account["grounds"] + account["counterGrounds"]:
                code = STYLE if ground["code"] in ("style-shift", "style-same") else ground["code"]
                if ground.get("weight") is not None and code in weights:
                    seen[code] = seen.get(code, 0) + ground["weight"] / weights[code]
            alone = truth["kind"] in ALONE
            with_hand = truth["onset"] is not None
            rows.append({"kind": truth["kind"], "alone": alone, "hand": with_hand,
                         "seen": seen})
        return rows

    with ThreadPoolExecutor(4) as pool:
        return [row for rows in pool.map(one, truths) for row in rows]


def matrix(rows, names):
    values = np.zeros((len(rows), len(names)))
    for place, row in enumerate(rows):
        for column, name in enumerate(names):
            if name == STYLE and row["kind"] in FOREIGN:
                continue
            values[place, column] = row["seen"].get(name, 0)
    return values, np.array([row["hand"] for row in rows])


def balance(hand):
    return np.where(hand, 0.5 / max(1, hand.sum()), 0.5 / max(1, (~hand).sum()))


def logistic(values, hand, prior, bounds, ridge, fixed=None):
    share = balance(hand)
    fixed = np.zeros(len(hand)) if fixed is None else fixed

    def cost(b):
        z = values @ b[:-1] + b[-1] + fixed
        loss = (share * np.logaddexp(0, np.where(hand, -z, z))).sum()
        slope = share * (1 / (1 + np.exp(-z)) - hand)
        return (loss + ridge * ((b[:-1] - prior) ** 2).sum(),
                np.append(values.T @ slope + 2 * ridge * (b[:-1] - prior), slope.sum()))

    start = np.append(prior, -1.0)
    return minimize(cost, start, jac=True, method="L-BFGS-B", bounds=bounds).x


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


def main() -> None:
    program, tuning, calibration = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
    weights = current()
    names = sorted(weights)
    rows = analysed(program, tuning, weights)
    running = [row for row in rows if not row["alone"]]
    values, hand = matrix(running, names)
    prior = np.full(len(names), PRIOR)
    fitted = logistic(values, hand, prior, [(LEAST, 2.0)] * len(names) + [(None, None)], RIDGE)
    # Style was calibrated on other corpora; here it is fitted where events are silent.
    silent = [row for row in running
              if row["kind"].startswith(("splice", "imitator-s")) or row["kind"] == "clean"]
    style_values, style_hand = matrix(silent, [STYLE])
    style = logistic(style_values, style_hand, np.array([0.6]), [(LEAST, 1.0), (None, None)], RIDGE)
    fitted[names.index(STYLE)] = style[0]
    intercept = logistic(np.zeros((len(running), 0)), hand, np.zeros(0), [(None, None)], 0,
                         values @ fitted[:-1])[-1]
    alone = [row for row in rows if row["alone"]]
    alone_values, alone_hand = matrix(alone, names)
    intercept_alone = logistic(np.zeros((len(alone), 0)), alone_hand, np.zeros(0),
                               [(None, None)], 0, alone_values @ fitted[:-1])[-1]

    held = [row for row in analysed(program, calibration, weights) if not row["alone"]]
    held_values, held_hand = matrix(held, names)
    score = held_values @ fitted[:-1] + intercept
    slope, offset = logistic(score[:, None], held_hand, np.array([1.0]),
                             [(0.1, 3.0), (None, None)], 1e-6)
    ln = slope * score + offset
    low, high = elub(ln, held_hand)
    bounded = np.clip(ln, low, high)
    report = (cllr(bounded, held_hand), cllr_min(ln, held_hand))
    print(f"calibration: {held_hand.sum()} with, {(~held_hand).sum()} without; slope {slope:.3f}, "
          f"offset {offset:.3f}, ln bounds {low:.2f} … {high:.2f}, "
          f"Cllr {report[0]:.3f}, Cllr_min {report[1]:.3f}")
    write(names, fitted, intercept, intercept_alone, slope, offset, low, high, report,
          (int(held_hand.sum()), int((~held_hand).sum())), tuning, calibration)


def digest(folder: Path) -> str:
    return hashlib.sha256((folder / "truth.jsonl").read_bytes()).hexdigest()


def write(names, fitted, intercept, alone, slope, offset, low, high, report, cases, tuning, calibration):
    text = TARGET.read_text(encoding="utf-8")
    rows = "".join(f'    "{name}": {value:.2f},\n'
                   for name, value in zip(names, fitted) if name != STYLE)
    text = re.sub(r"(weights: \[String: Double\] = \[\n).*?(  \]\n)",
                  lambda m: m.group(1) + rows + m.group(2), text, flags=re.S)
    numbers = {"intercept": intercept, "interceptAlone": alone, "slope": slope, "offset": offset,
               "styleSlope": fitted[names.index(STYLE)]}
    for name, value in numbers.items():
        text = re.sub(rf"(static let {name} = )-?[\d.]+", rf"\g<1>{value:.3f}", text)
    strings = {"date": date.today().isoformat(), "tuning": digest(tuning),
               "calibration": digest(calibration)}
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
