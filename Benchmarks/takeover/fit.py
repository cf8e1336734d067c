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
BEHAVIOUR = {"hours-unusual", "language-switch", "same-script"}
PRIOR, LEAST, RIDGE = 0.4, 0.15, 0.002


def current() -> tuple[dict[str, float], dict[str, float]]:
    text = TARGET.read_text(encoding="utf-8")
    table = re.search(r"    // fitted\n(.*?)    // Style", text, re.S).group(1)
    weights = {re.sub("([A-Z])", lambda m: "-" + m.group(1).lower(), name): float(value)
               for name, value in re.findall(r"case \.(\w+): ([\d.]+)", table)}
    styles = {name: float(re.search(rf"style{name} = ([\d.]+)", text).group(1))
              for name in ("Told", "Silent")}
    return weights, styles


def analysed(program: str, folder: Path, weights: dict, styles: dict) -> list[dict]:
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
            grounds = [ground for ground in account["grounds"] + account["counterGrounds"]
                       if ground.get("weight") is not None]
            told = any(ground["code"] in weights and ground["code"] not in BEHAVIOUR
                       for ground in grounds)
            seen = {}
            for ground in grounds:
                code = ground["code"]
                if code in ("style-shift", "style-same"):
                    seen[STYLE] = ground["weight"] / styles["Told" if told else "Silent"]
                elif code in weights:
                    seen[code] = seen.get(code, 0) + ground["weight"] / weights[code]
            alone = truth["kind"] in ALONE
            with_hand = truth["onset"] is not None
            rows.append({"kind": truth["kind"], "alone": alone, "hand": with_hand,
                         "told": told, "seen": seen})
        return rows

    with ThreadPoolExecutor(4) as pool:
        return [row for rows in pool.map(one, truths) for row in rows]


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


def main() -> None:
    program, tuning, calibration = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
    weights, styles = current()
    names = sorted(weights)
    if Path(program).stat().st_mtime < TARGET.stat().st_mtime:
        sys.exit("fit.py: the program is older than Calibration.swift; build it first")
    names = sorted(weights) + [STYLE]
    rows = analysed(program, tuning, weights, styles)
    held = analysed(program, calibration, weights, styles)
    found = {}

    def parts(rows, situation, as_is=False):
        """The rows of one situation; their shares are those among all rows of its population.

        So the fit is the likelihood ratio of being in the situation times that of what is seen.
        """
        population = [row for row in rows if row["alone"] == (situation == "alone")
                      and (as_is or not (situation == "silent" and row["kind"] in FOREIGN))]
        values, hand = matrix(population, names, as_is)
        share = balance(hand)
        inside = np.array([situation == "alone" or row["told"] == (situation == "told")
                           for row in population])
        return values[inside], hand[inside], share[inside]

    values, hand, share = parts(rows, "told")
    # Half of what style says in silence at the least: the honest dialogues of the cases were
    # written by other people than their histories, which hides what style is worth.
    bounds = [(0.5 if name == STYLE else LEAST, 2.0) for name in names]
    fitted = logistic(values, hand, share, np.full(len(names), PRIOR), bounds, RIDGE)
    found["told"] = fitted[-1]
    style = names.index(STYLE)
    values, hand, share = parts(rows, "silent")
    silent = logistic(values[:, [style]], hand, share, np.array([0.6]), [(LEAST, 1.0)], RIDGE)
    found["silent"] = silent[-1]
    values, hand, share = parts(rows, "alone")
    found["alone"] = logistic(values[:, :0], hand, share, np.zeros(0), [], 0,
                              values @ fitted[:-1])[-1]

    lines, ln, truth = {}, [], []
    for situation in ("told", "silent", "alone"):
        values, hand, share = parts(held, situation, as_is=True)
        used = fitted[:-1].copy()
        if situation == "silent":
            used[:] = 0
            used[style] = silent[0]
        score = values @ used + found[situation]
        slope, offset = logistic(score[:, None], hand, share, np.array([1.0]), [(0.1, 2.0)], 1e-3)
        lines[situation] = (found[situation], slope, offset)
        if situation != "alone":
            ln.append(slope * score + offset)
            truth.append(hand)
        print(f"{situation}: {hand.sum()} with, {(~hand).sum()} without; intercept "
              f"{found[situation]:.3f}, slope {slope:.3f}, offset {offset:.3f}")
    ln, hand = np.concatenate(ln), np.concatenate(truth)
    low, high = elub(ln, hand)
    report = (cllr(np.clip(ln, low, high), hand), cllr_min(ln, hand))
    print(f"ln bounds {low:.2f} … {high:.2f}, Cllr {report[0]:.3f}, Cllr_min {report[1]:.3f}")
    write(names, fitted, silent[0], lines, low, high, report,
          (int(hand.sum()), int((~hand).sum())), tuning, calibration)


def digest(folder: Path) -> str:
    return hashlib.sha256((folder / "truth.jsonl").read_bytes()).hexdigest()


def write(names, fitted, silent, lines, low, high, report, cases, tuning, calibration):
    text = TARGET.read_text(encoding="utf-8")
    def case(name: str) -> str:
        return re.sub("-(.)", lambda m: m.group(1).upper(), name)
    rows = "".join(f"    case .{case(name)}: {value:.2f}\n"
                   for name, value in zip(names, fitted) if name != STYLE)
    text = re.sub(r"(    // fitted\n).*?(    // Style)",
                  lambda m: m.group(1) + rows + m.group(2), text, flags=re.S)
    for name, (intercept, slope, offset) in lines.items():
        text = re.sub(rf"(static let {name} = Situation)\(.*\)",
                      rf"\g<1>(intercept: {intercept:.3f}, slope: {slope:.3f}, offset: {offset:.3f})",
                      text)
    for name, value in {"Told": fitted[names.index(STYLE)], "Silent": silent}.items():
        text = re.sub(rf"(static let style{name} = )[\d.]+", rf"\g<1>{value:.3f}", text)
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
