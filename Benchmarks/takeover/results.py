#!/usr/bin/env python3
"""Writes RESULTS.md from what `bench` left in its folder; no figure is typed by hand.

    results.py FOLDER RESULTS.md

FOLDER holds measured/{first,second}/ as `keerpunt evaluate -o` wrote them and
{first,second}.baselines.jsonl.
"""
import json
import re
import sys
from collections import Counter
from dataclasses import replace
from datetime import date
from pathlib import Path

from corpora import LANGUAGES as SPOKEN
from figures import sides, ties, Outcome, figures, highest_rate, interval, measured, threshold

SIDES = ("first", "second")
LANGUAGES = SPOKEN["first"] + SPOKEN["second"]
RUNNING = ["running", "running-return", "other-language", "interleaved", "imitator",
           "just-before", "follow", "code-request", "twice"]
SPLICES = ["splice-same-room", "splice-other-room", "splice-return", "imitator-splice"]
HERE = Path(__file__).parent


# -- sentences and cells


def number(value, decimals=3):
    return "–" if value is None else f"{value:.{decimals}f}"


def part(figure):
    """`.93 (57/61)` of [quotient, count, total]; a dash of nothing."""
    value, count, total = figure
    return f"{count / total:.3f} ({count}/{total})" if total else "–"


def table(head, rows):
    lines = ["| " + " | ".join(head) + " |",
             "|" + "|".join(["---"] + ["--:"] * (len(head) - 1)) + "|"]
    return lines + ["| " + " | ".join(row) + " |" for row in rows]


def span(values):
    return "–" if values is None else f"{values[0]:.3f} … {values[1]:.3f}"


def added(cells, name):
    """[quotient, count, total] of several cells of evaluation.json together."""
    count, total = sum(cell[name][1] for cell in cells), sum(cell[name][2] for cell in cells)
    return [count / total if total else None, count, total]


def of_kinds(outcomes, kinds):
    return [outcome for outcome in outcomes if outcome.kind in kinds]


# -- what was measured


class Results:
    def __init__(self, folder: Path):
        self.folder = folder
        self.side = {side: self.cases(side) for side in SIDES}
        self.data = {side: self.evaluation(side) for side in SIDES}
        for side in SIDES:
            if self.data[side]["model"] is None:
                sys.exit(f"results.py: {side} was measured with the program's own model")
            self.check(self.side[side], self.data[side])
        self.all = [o for side in SIDES for o in self.side[side]
                    if not o.kind.startswith("unseen")]
        self.unseen = [o for o in self.side["second"] if o.kind.startswith("unseen")]

    def evaluation(self, name):
        path = self.folder / "measured" / name / "evaluation.json"
        return json.loads(path.read_text(encoding="utf-8"))

    def cases(self, name):
        return measured(self.folder / "measured" / name / "cases.csv")

    @staticmethod
    def check(outcomes, data):
        """Stops where the definitions in figures.py and the program's own come apart."""
        pairs = [(outcomes, data["all"])]
        pairs += [(of_kinds(outcomes, [cell["kind"]]), cell) for cell in data["byKind"]]
        for own, theirs in pairs:
            ours = figures(own, outcomes)
            # Four decimals make ties in cases.csv that the program does not have, at a threshold too.
            tied = ties(*sides(own, outcomes)) / 2
            for name, value in ours.items():
                other = theirs[name]
                if isinstance(value, list):
                    value, other = value[1:], other[1:]
                if (value is None) != (other is None):
                    sys.exit(f"results.py: {name} is {value}, the program says {other}")
                near = 6e-4 + (tied if name == "auc" else 5e-3 if name.startswith("tprAt") else 0)
                if isinstance(value, float) and abs(value - other) < near or value == other:
                    continue
                sys.exit(f"results.py: {name} is {value}, the program says {other}")

    # -- sections

    def text(self) -> str:
        lines = self.opening() + self.aims() + self.kinds() + self.languages()
        return "\n".join(lines + self.beside() + self.made()) + "\n"

    def opening(self):
        lines = [
            "# Results of the takeover benchmark", "",
            "`make bench-takeover` wrote this page; every figure on it comes from the files that "
            "`keerpunt evaluate` wrote in that run.", "",
            f"- Date: {date.today().isoformat()}; keerpunt {self.data['first']['tool']['version']}"]
        for side in SIDES:
            data, kinds = self.data[side], Counter(o.expected for o in self.side[side])
            lines.append(
                f"- {side}: {data['cases']} cases of {data['groups']} groups, {data['leftOut']} "
                f"left out; expected takeover {kinds['takeover']}, nothing {kinds['none']}, "
                f"impersonation {kinds['impersonation']}, inconclusive {kinds['inconclusive']}. "
                f"`truth.jsonl` SHA-256 `{data['truthSHA256']}`, model SHA-256 `{data['model']}`")
        return lines + ["", "What the kinds of case are, where the text comes from, and what "
                        "these figures cannot show stands in [README.md](README.md). Shares are "
                        "followed by counts; intervals are 95 %, from 1,000 draws of whole "
                        "groups.", ""]

    def aims(self):
        every = lambda kinds: lambda x: figures(of_kinds(x, kinds), x)
        found = lambda kinds: lambda x: every(kinds)(x)["foundWithin3"]
        plain = lambda name: lambda x: figures(x)[name]
        honest = lambda x: figures([o for o in x if o.kind == "benign-running"], x)["falseAlarms"]
        clean = lambda x: figures([o for o in x if o.kind in (
            "clean", "clean-everyday", "clean-reinstall")], x)["falseAlarms"]

        def named(kinds):
            def value(x):
                some = of_kinds(x, kinds)
                count = sum(o.verdict in ("takeover", "inconclusive") for o in some)
                return [count / len(some) if some else None, count, len(some)]
            return value

        def inside(kinds, name):
            def value(x):
                some = [getattr(o, name) for o in of_kinds(x, kinds)]
                count, total = sum(a for a, _ in some), sum(b for _, b in some)
                return [count / total if total else None, count, total]
            return value

        at_least = lambda bar: lambda v: "yes" if v >= bar else "no"
        at_most = lambda bar: lambda v: "yes" if v <= bar else "no"
        between = lambda low, high: lambda v: "yes" if low <= v <= high else "no"
        rows = []
        for name, bar, rule, value in [
            ("dialogue in a running chat: found, onset within 3", ".60", at_least(.6),
             found(RUNNING)),
            ("foreign small talk first", ".35", at_least(.35), found(["talk-first"])),
            ("lures: called a takeover or inconclusive", ".50", at_least(.5), named(["lure"])),
            ("lures: found, onset within 3", "–", None, found(["lure"])),
            ("owner denies it while it runs: found, onset within 3", "–", None,
             found(["denied"])),
            ("… the other hand's messages in the episodes", ".80", at_least(.8),
             inside(["denied"], "foreign")),
            ("… the owner's own in the episodes", ".15", at_most(.15),
             inside(["denied"], "between")),
            ("both write and nobody denies: the other hand's messages in the episodes", ".80",
             at_least(.8), inside(["interleaved"], "foreign")),
            ("… the owner's own in the episodes", ".15", at_most(.15),
             inside(["interleaved"], "between")),
            ("false alarms, nothing happened", ".01", at_most(.01), clean),
            ("false alarms, all clean kinds", "–", None, plain("falseAlarms")),
            ("false alarms, honest dialogues in running chats", ".02", at_most(.02), honest),
            ("bystanders accused", ".002", at_most(.002), plain("bystandersAccused")),
            ("coverage of the 95 % set", ".93–.97", between(.93, .97), plain("coverage")),
            ("impersonation named as such", ".75", at_least(.75), plain("impersonationNamed")),
            ("Cllr, all cases", ".60", at_most(.6), plain("cllr")),
            ("text only, other room: AUC against untouched chats", ".79", at_least(.79),
             lambda x: figures(of_kinds(x, ["splice-other-room", "splice-return", "clean"]))["auc"]),
            ("return within 3, where the LR is above 10", ".80", at_least(.8),
             plain("returnWithin3LRAbove10")),
        ]:
            values = [value(x) for x in (self.all, *self.side.values())]
            first = values[0][0] if isinstance(values[0], list) else values[0]
            shown = [part(v) if isinstance(v, list) else number(v) for v in values]
            rows.append([name, bar, *shown,
                         "–" if first is None or rule is None else rule(first)])
        drawn = interval(of_kinds(self.all, RUNNING), lambda o: figures(o)["foundWithin3"][0])
        lines = ["## Where it must arrive", ""] + table(
            ["", "bar", "both sides", "first", "second", "reached"], rows) + [
            "", "*Dialogue in a running chat* is " + ", ".join(f"`{k}`" for k in RUNNING)
            + f"; 95 %: {span(drawn)}. No author of a dialogue was seen by the model that is "
            "measured on it.", ""]
        unseen = [["found, onset within 3 (bar .35)", part(found(["unseen"])(self.unseen))],
                  ["called a takeover or inconclusive", part(named(["unseen"])(self.unseen))],
                  ["honest dialogues called a takeover", part(figures(
                      of_kinds(self.unseen, ["unseen-benign-running"]), self.unseen)
                      ["falseAlarms"])]]
        for language in sorted({o.language for o in self.unseen}):
            some = [o for o in self.unseen if o.language == language]
            unseen.append([f"… {language}: found, onset within 3", part(found(["unseen"])(some))])
        return lines + ["Languages of which the model has no text at all:", ""] + table(
            ["", "share"], unseen) + [""]

    def rows(self, key):
        found = []
        for name in sorted({getattr(o, key) for o in self.all + self.unseen}):
            cell = figures([o for o in self.all + self.unseen if getattr(o, key) == name], self.all)
            found.append([
                name, str(cell["cases"]), part(cell["found"]), part(cell["foundWithin3"]),
                part(cell["inconclusive"]), part(cell["falseAlarms"]),
                part(cell["bystandersAccused"]), number(cell["auc"]), number(cell["tprAt1"]),
                number(cell["cllr"]), number(cell["medianError"], 1), part(cell["coverage"])])
        return found

    HEAD = ["", "cases", "found", "found, ≤ 3", "inconclusive", "false alarms",
            "bystanders accused", "AUC", "TPR at 1 %", "Cllr", "median error", "coverage"]

    def kinds(self):
        return ["## By kind of case", "", "A kind has one side only; AUC, TPR and Cllr borrow the "
                "other from all cases of the run.", ""] + table(self.HEAD, self.rows("kind")) + [""]

    def languages(self):
        rows = []
        for language in LANGUAGES:
            some = [o for o in self.all if o.language == language]
            cell = figures(of_kinds(some, RUNNING), some)
            honest = figures(of_kinds(some, ["benign-running"]), some)
            rows.append([language, part(cell["foundWithin3"]), part(honest["falseAlarms"])])
        return ["## By language", "", "The language of the dialogue, or of the room where there is "
                "none. Cases of text alone are nearly all English.", ""] + table(
            ["", "dialogue in a running chat: found, ≤ 3", "false alarms, honest dialogues"],
            rows) + [""] + table(self.HEAD, self.rows("language")) + [""]

    # -- beside simpler methods

    def baseline(self, split, outcomes):
        """The outcomes of each method on the cases it ran on."""
        truth = {o.file: o for o in outcomes}
        found: dict[str, list[Outcome]] = {}
        path = self.folder / f"{split}.baselines.jsonl"
        for line in path.read_text(encoding="utf-8").splitlines():
            said = json.loads(line)
            found.setdefault(said["method"], []).append(replace(
                truth[said["file"]], verdict="", score=said["score"],
                onset_error=said["error"], covered=said["covered"], return_error=None))
        return found

    def beside(self):
        said = {side: self.baseline(side, self.side[side]) for side in SIDES}
        # The threshold of a method on one side is that of the other side.
        other = {"first": "second", "second": "first"}
        same, test, by_own = [], {}, []
        for side in SIDES:
            files = {o.file for o in next(iter(said[side].values()))}
            mine = [o for o in self.side[side] if o.file in files]
            same += mine
            there = {o.file for o in next(iter(said[other[side]].values()))}
            limit = threshold([o for o in self.side[other[side]] if o.file in there])
            by_own += [decided(replace(o), limit) for o in mine]
            for name, outcomes in said[side].items():
                limit = threshold(said[other[side]][name])
                test.setdefault(name, []).extend(decided(o, limit) for o in outcomes)
        ours, by_score = "**keerpunt**, its verdict", "keerpunt, its LR above a threshold"
        methods = {ours: same, by_score: by_own, **test}

        def table_of(kinds, note):
            rows = []
            for name, outcomes in methods.items():
                cases = [o for o in outcomes if o.expected == "none" or o.kind in kinds]
                cases = [o for o in cases if o.expected in ("none", "takeover")]
                cell = figures(cases)
                has_set = name == ours or name == by_score or name.startswith("Dirichlet")
                rows.append([
                    name, number(cell["auc"]), number(cell["tprAt1"]), part(cell["found"]),
                    part(cell["foundWithin3"]), part(cell["falseAlarms"]),
                    number(cell["medianError"], 1), part(cell["coverage"]) if has_set else "–",
                    part(cell["returnWithin3"]) if name == ours else "–"])
            return [note, ""] + table(
                ["", "AUC", "TPR at 1 %", "found", "found, ≤ 3", "false alarms", "median error",
                 "coverage", "return ≤ 3"], rows) + [""]

        every = {o.kind for o in self.all + self.unseen}
        takeover = sum(o.expected == "takeover" for o in same)
        clean = sum(o.expected == "none" for o in same)
        lines = [
            "## Beside simpler methods", "",
            f"The same cases for all, keerpunt included: the {len(same)} of "
            f"{len(self.all + self.unseen)} whose owner has at least 20 messages ({takeover} takeovers, "
            f"{clean} clean). What is left out is mostly chats without a history. A simpler method "
            "says \"found\" where its score is above the threshold that lets at most 2 % of the "
            "clean cases of the other side through; keerpunt's LR is given by the same rule as well, "
            "beside its own verdict. There an onset counts only where the verdict reports one.",
            "",
            "- *keywords*: a message with a request word and a money or code word of one "
            "language; score: how many; onset: the first.",
            "- *kernel change point*: ruptures KernelCPD, linear, one change, TF-IDF of 2 to 4 "
            "characters in 40 dimensions; score: gain per message.",
            "- *Dirichlet-multinomial*: words, background from the other owners of the split, "
            "concentration 1,000, exponent 0.02; score: ln Bayes factor.", ""]
        lines += table_of(every, "All takeovers:")
        lines += table_of(set(RUNNING), "Dialogue in a running chat, against all clean cases:")
        lines += table_of(set(SPLICES), "Text alone, against all clean cases:")
        return lines

    def made(self):
        source = (HERE.parents[1] / "Sources/Detector/Calibration.swift").read_text("utf-8")
        identity = re.search(r'name: "([^"]*)",\s*date: "([^"]*)"', source)
        fitted = f"`{identity[1]}` of {identity[2]}" if identity else "not named in the source"
        return [
            "## What was split how, and tuned on what", "",
            "Dialogues and everyday chats are split by **author**, rooms by the SHA-256 of their "
            "names (corpora.py). Each side is measured with a model trained without its authors "
            "and rooms; the program carries a model trained on all of them.", "",
            "| what | on what |", "|---|---|",
            "| model of acts, measured here | texts of the other side's authors, author A0, half "
            "of the rooms |",
            "| model of acts, in the program | all texts, half of the rooms |",
            f"| weights of the evidence | both sides, as weighed by those models ({fitted}): about "
            "a dozen numbers |",
            "| slope, offset and bounds of the likelihood ratio | scores of each side under "
            "weights of the other |",
            "| constants of the onset | cases of an earlier benchmark, whose dialogues (A0) are "
            "not measured here; what an ordinary message says and the share of the acts: both sides |",
            "| messages of other people that the program carries for the style | half of the everyday "
            "chats and honest dialogues, by the hash of their names: none of them is in a case |",
            "| thresholds of the simpler methods | the other side |", "",
            "Where it is not quite unseen:", "",
            "- The design of the model (widths, folds, how probabilities are weighed) was chosen "
            "on the first side's dialogues.",
            "- The weights of the evidence have seen both sides; fitted on one side only they "
            "differ little, and the Cllr in `Calibration.swift` is of weights of the other side.",
            "- The messages carried for the style have the authors of the dialogues, those of the "
            "languages without text for the model included.",
            "- Who wrote dialogues-3 had read what the program recognised before."]


def decided(outcome, limit):
    """The outcome of a method that says "found" above a threshold."""
    outcome.verdict = "takeover" if outcome.score > limit else "none"
    if outcome.verdict == "none":
        outcome.onset_error = outcome.covered = None
    return outcome


def main() -> None:
    folder, target = Path(sys.argv[1]), Path(sys.argv[2])
    target.write_text(Results(folder).text(), encoding="utf-8")


if __name__ == "__main__":
    main()
