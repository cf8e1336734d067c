#!/usr/bin/env python3
"""Builds the cases of one split: exports with a known truth.

    build.py SPLIT OUT [--scale 1.0]     SPLIT is tuning, calibration or test

The same split and scale give the same bytes. OUT/truth.jsonl holds a line a case, as
`keerpunt evaluate OUT` reads it. The kinds stand in KINDS, in order, with their numbers.
"""
import argparse
import json
import sys
from datetime import datetime, timedelta
from pathlib import Path

from cases import Makers, NAMES, follow, spoken_at
from corpora import HERE, dialogues, rooms

LANGUAGES = ["nl", "en", "de", "fr", "es", "pt", "it", "tr", "id", "pl"]
BANNER = ("Messages and calls are end-to-end encrypted. No one outside of this chat, not even "
          "WhatsApp, can read or listen to them. Tap to learn more.")


class Build:
    def __init__(self, split: str, out: Path):
        self.split, self.out = split, out
        self.homes = rooms(split)
        self.dialogues = dialogues(split)
        talk = [d for d in dialogues(None) if d["kind"].startswith("benign")]
        self.make = Makers(f"keerpunt {split}", self.homes, talk, self.wordings())
        self.random = self.make.random
        self.truth = []

    @staticmethod
    def wordings() -> dict[str, list[tuple[str, str]]]:
        """The even rows of the message sets: no phrase was tuned on them."""
        found = {}
        for path in sorted((HERE / "messages").glob("*.tsv")):
            lines = path.read_text(encoding="utf-8").splitlines()[1:]
            cells = [line.split("\t") for line in lines[1::2]]
            found[path.stem] = [(cell[0], cell[2]) for cell in cells if len(cell) == 3]
        return found

    # -- writing

    def write(self, kind, language, owner, contact, rows, group, *, history="", source="",
              expected=None, extra=None, back=True):
        """One case as an export, and its line of truth."""
        number = len(self.truth)
        name = f"{number:04d}-{kind}-{language}"
        names = {"O": owner, "C": contact}
        onset, ret, episodes = self.store(f"{name}.txt", rows, names)
        files = [f"{name}.txt"]
        if extra:
            self.store(f"{name}-2.txt", extra, {"O": owner, "C": "Noor"})
            files.append(f"{name}-2.txt")
        if expected is None:
            expected = "none" if onset is None else "takeover"
        self.truth.append({
            "file": files if extra else files[0], "owner": owner, "onset": onset,
            "return": ret if back else None, "episodes": episodes, "kind": kind,
            "language": language, "split": self.split, "group": group, "expected": expected,
            "history": history, "source": source})

    def store(self, name, rows, names):
        rows = [row for _, row in sorted(enumerate(rows), key=lambda x: (x[1][0], x[0]))]
        is_phone = self.random.random() < .3
        lines, onset, ret, episodes, open_at, last = [], None, None, [], None, None
        # The owner is back at the first message after the last episode.
        stamp = "[%d-%m-%Y, %H:%M:%S] " if is_phone else "%d-%m-%Y %H:%M - "
        lines.append(rows[0][0].strftime(stamp) + ("Robin & Lena: " if is_phone else "") + BANNER)
        for time, who, text, mark in rows:
            number = len(lines) + 1
            if who == "":
                said = f"{names['O']}: \u200e{text}" if is_phone else text
                lines.append(time.strftime(stamp) + said)
                continue
            if who == "O":
                if mark == "in":
                    onset = onset or number
                    if open_at is None:
                        open_at = number
                    last, ret = number, None
                elif open_at is not None:
                    episodes.append({"firstLine": open_at, "lastLine": last})
                    ret, open_at = number, None
            text = text.replace("\r", " ").replace("\u2028", " ")
            lines.append(time.strftime(stamp) + names.get(who, f"Guest {who}") + ": " + text)
        if open_at is not None:
            episodes.append({"firstLine": open_at, "lastLine": last})
        (self.out / name).write_text("\n".join(lines) + "\n", encoding="utf-8", newline="")
        return onset, ret, episodes

    # -- parts

    def people(self):
        return self.random.sample(NAMES, 2)

    def pick(self, test, language=None):
        fit = [d for d in self.dialogues if test(d["kind"]) and language in (None, d["lang"])]
        return self.random.choice(fit) if fit else None

    def chat(self, author, after=0):
        """(history with its answers, the owner's own rows of it, what the owner writes after)."""
        own, rest = self.make.piece(author, after)
        return own + self.make.others(author, own), own, rest

    def pair(self, author, after=0):
        own, rest = self.make.piece(author, after)
        return own + self.make.partner(author, own), own, rest

    def notice(self, rows, owner, again=False):
        """A change of the security code a little before; only who asked for notices sees it."""
        time = rows[0][0] - timedelta(seconds=self.random.choice([20, 200, 1500]))
        why = " because they registered WhatsApp on their phone again" if again else ""
        return (time, "", f"Your security code with {owner} changed{why}. Tap to learn more.", "")

    # -- text alone

    def splice(self, kind, same_room, with_return, imitate=False):
        author = self.make.owner()
        count = self.random.choice([3, 5, 10, 20, 40])
        chat, own, rest = self.chat(author, 25 if with_return else 0)
        texts = self.make.donor(author, same_room, count, own[-1][0])
        if not texts:
            return
        if imitate:
            texts = [self.make.imitated(text, own) for text in texts]
        start = own[-1][0] + self.make.pause()
        chat = [row for row in chat if row[0] <= own[-1][0]]
        foreign = spoken_at(texts, start, self.random, "in")
        rows = chat + foreign + (follow(foreign, rest[:25], self.make.pause()) if with_return else [])
        owner, contact = self.people()
        self.write(kind, author.language, owner, contact, rows, author.name, history="room")

    # -- the criminal's dialogue

    def running(self, kind, language, *, test=lambda k: k == "takeover", mixed=False,
                with_return=False, interleaved=False, imitate=False, reword=False, donor=False):
        dialogue = self.pick(test, language)
        if dialogue is None:
            return
        author = self.make.owner() if mixed else self.make.speaker(language, dialogue["id"])
        if mixed and author.language == language:
            author = self.make.owner("en") if language != "en" else self.make.spoken("nl", "")
        after = 25 if with_return or interleaved else 0
        chat, own, rest = self.pair(author, min(after, max(0, len(author.messages) - 45)))
        chat = [row for row in chat if row[0] <= own[-1][0]]
        owner, contact = self.people()
        start = own[-1][0] + self.make.pause()
        rows = list(chat)
        if donor:
            texts = self.make.donor(author, False, self.random.choice([4, 8, 12]), start) or \
                [text for _, text in self.make.spoken(language, dialogue["id"]).messages[:8]]
            talk = spoken_at(texts, start, self.random, "in")
            rows += talk
            start = talk[-1][0] + timedelta(seconds=self.random.choice([60, 600, 4000]))
        told = self.make.told(dialogue, start, owner, contact, True, own, imitate, reword)
        if interleaved:
            # A linked device: the owner goes on writing between the criminal's messages.
            times = [row[0] for row in told]
            between = [(times[len(times) * (i + 1) // 5] + timedelta(seconds=5), "O", row[2], "")
                       for i, row in enumerate(rest[:4])]
            told = told + between
            rest = rest[4:]
        rows += told
        if self.random.random() < .3:
            rows.append(self.notice(told, owner, self.random.random() < .5))
        if rest:
            rows += follow(told, rest, self.make.pause())
        self.write(kind, language, owner, contact, rows, author.name,
                   history="talk" if author.room == "talk" else "room", source=dialogue["id"])

    def alone(self, kind, dialogue, inside):
        owner, contact = self.people()
        start = datetime(2020, 11, self.random.randint(1, 28), self.random.randint(8, 20), 3)
        told = {(turn["who"], turn["tag"]) for turn in dialogue["turns"]}
        disclosed = told & {("account", "warning"), ("contact", "discovery")}
        # Without a history only a later disclosure says whose hand it was.
        expected = "none" if not inside else "takeover" if disclosed else "inconclusive"
        if dialogue["kind"] == "impersonation":
            owner, expected = "+31 6 87654321", "impersonation"
        rows = self.make.told(dialogue, start, owner, contact, inside)
        self.write(kind, dialogue["lang"], owner, contact, rows, dialogue["id"],
                   history="none", source=dialogue["id"], expected=expected)

    def two_chats(self, kind, language):
        """The history stands in one chat, the crime in another with almost no history."""
        dialogue = self.pick(lambda k: k == "takeover", language)
        if dialogue is None:
            return
        author = self.make.speaker(language, dialogue["id"])
        chat, own, _ = self.pair(author)
        owner, contact = self.people()
        told = self.make.told(dialogue, own[-1][0] + self.make.pause(), owner, contact, True)
        self.write(kind, language, owner, contact, told, author.name, history="other chat",
                   source=dialogue["id"], extra=chat)

    # -- nothing happened

    def clean(self, kind, change):
        author = self.make.owner()
        chat, own, rest = self.chat(author, 25)
        owner, contact = self.people()
        rows = chat + self.make.others(author, rest) + rest if change == "untouched" else list(chat)
        language = author.language
        last = own[-1][0]
        if change != "untouched":
            rows = [row for row in rows if row[0] <= last]
        start = last + self.make.pause()
        foreign = []
        if change == "reinstall":
            foreign = [self.notice([(start, "", "", "")], owner, self.random.random() < .5)]
        elif change == "forwarded":
            pool = [text for other in self.make.authors if other.room != author.room
                    for _, text in other.messages if len(text) > 120]
            foreign = spoken_at(self.random.sample(pool, 4), start, self.random, "")
        elif change == "language":
            language = self.random.choice([x for x in LANGUAGES if x != author.language])
            texts = [text for _, text in self.make.spoken(language, "").messages[:8]]
            foreign = spoken_at(texts, start, self.random, "")
        elif change == "relative":
            texts = self.make.donor(author, False, self.random.choice([3, 5, 8]), start)
            foreign = spoken_at(texts, start, self.random, "")
        if foreign or change != "untouched":
            rows = rows + foreign + follow(foreign or chat, rest, self.make.pause())
        self.write(kind, language, owner, contact, rows, author.name, history="room")

    def benign(self, kind, dialogue, *, imitate=False, notice=False):
        """An honest dialogue in a running chat; imitated when the owner is to sound like himself."""
        author = self.make.speaker(dialogue["lang"], dialogue["id"])
        chat, own, rest = self.pair(author, min(25, max(0, len(author.messages) - 45)))
        owner, contact = self.people()
        chat = [row for row in chat if row[0] <= own[-1][0]]
        told = self.make.told(dialogue, own[-1][0] + self.make.pause(), owner, contact, False,
                              own, imitate)
        rows = chat + told + follow(told, rest, self.make.pause())
        if notice:
            rows.append(self.notice(told, owner))
        self.write(kind, dialogue["lang"], owner, contact, rows, author.name,
                   history="talk" if author.room == "talk" else "room", source=dialogue["id"])

    # -- all

    def all(self, scale: float):
        count = lambda n: max(1, round(n * scale))
        for _ in range(count(30)):
            self.splice("splice-same-room", True, False)
            self.splice("splice-other-room", False, False)
            self.splice("splice-return", self.random.random() < .5, True)
            self.splice("imitator-splice", False, False, imitate=True)
        for round_ in range(count(4)):
            for language in LANGUAGES:
                self.running("running", language)
                self.running("running-return", language, with_return=True)
                self.running("other-language", language, mixed=True)
                if round_ % 2 == 0:
                    self.running("other-language-return", language, mixed=True, with_return=True)
                    self.running("interleaved", language, interleaved=True)
                    self.running("talk-first", language, donor=True)
                    self.running("imitator", language, imitate=True)
                    self.running("reworded", language, reword=True)
                    self.running("code-request", language, test=lambda k: k == "takeover-codes")
                    self.two_chats("two-chats", language)
        for dialogue in self.dialogues * max(1, int(scale)):
            if dialogue["kind"].startswith("takeover"):
                self.alone("alone", dialogue, True)
            elif dialogue["kind"] == "impersonation":
                self.alone("impersonation", dialogue, True)
            else:
                self.alone("benign-alone", dialogue, False)
                self.benign("benign-running", dialogue)
                if dialogue["kind"] == "benign-money":
                    self.benign("clean-money", dialogue, imitate=True)
                if dialogue["kind"] == "benign-newphone":
                    self.benign("clean-newphone", dialogue, imitate=True, notice=True)
        for _ in range(count(60)):
            self.clean("clean", "untouched")
        for _ in range(count(20)):
            self.clean("clean-reinstall", "reinstall")
            self.clean("clean-forwarded", "forwarded")
            self.clean("clean-language", "language")
            self.clean("clean-relative", "relative")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("split", choices=("tuning", "calibration", "test"))
    parser.add_argument("out", type=Path)
    parser.add_argument("--scale", type=float, default=1.0)
    chosen = parser.parse_args()
    chosen.out.mkdir(parents=True, exist_ok=True)
    build = Build(chosen.split, chosen.out)
    build.all(chosen.scale)
    with open(chosen.out / "truth.jsonl", "w", encoding="utf-8") as file:
        for line in build.truth:
            file.write(json.dumps(line, ensure_ascii=False) + "\n")
    print(f"{len(build.truth)} cases in {chosen.out}", file=sys.stderr)


if __name__ == "__main__":
    main()
