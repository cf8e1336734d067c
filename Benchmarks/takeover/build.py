#!/usr/bin/env python3
"""Builds the cases of one side: exports with a known truth.

    build.py SIDE OUT [--scale 1.0]     SIDE is first or second (corpora.py)

The same side and scale give the same bytes. OUT/truth.jsonl holds a line a case, as
`keerpunt evaluate OUT` reads it. The kinds stand in KINDS, in order, with their numbers.
"""
import argparse
import json
import sys
from datetime import datetime, timedelta
from pathlib import Path

from cases import Makers, NAMES, follow, spoken_at
from corpora import HERE, LANGUAGES, UNSEEN, dialogues, everyday, rooms

CRIMES = ("takeover", "takeover-codes", "takeover-lure", "takeover-follow")
BANNER = ("Messages and calls are end-to-end encrypted. No one outside of this chat, not even "
          "WhatsApp, can read or listen to them. Tap to learn more.")


class Build:
    def __init__(self, side: str, out: Path):
        self.side, self.out = side, out
        self.homes = rooms(side)
        self.dialogues = dialogues(side)
        talk = [d for d in self.dialogues if d["kind"].startswith(("benign", "everyday"))]
        self.make = Makers(f"keerpunt {side}", self.homes, talk, self.wordings(), everyday(side))
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
            "language": language, "split": self.side, "group": group, "expected": expected,
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

    def history(self, language, dialogue, after=0):
        """(rows, own rows, what comes after, name, what it is made of): a chat to run in.

        Half of them in everyday chats where the language has them, the others in a room.
        """
        if self.random.random() < .5 and (two := self.make.chat_of_two(language)):
            rows, own, rest, name = two
            return rows, own, rest if after else [], name, "everyday"
        author = self.make.speaker(language, dialogue["id"])
        rows, own, rest = self.pair(author, min(after, max(0, len(author.messages) - 45)))
        return rows, own, rest, author.name, "talk" if author.room == "talk" else "room"

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

    def running(self, kind, language, *, dialogue=None, test=lambda k: k == "takeover",
                mixed=False, with_return=False, interleaved=False, imitate=False, donor=False,
                just_before=False, twice=False):
        dialogue = dialogue or self.pick(test, language)
        if dialogue is None:
            return
        spoken = language
        if mixed:
            others = [x for x in LANGUAGES[self.side] if x != language]
            spoken = self.random.choice(others)
        after = 25 if with_return or interleaved or twice else 0
        chat, own, rest, name, source = self.history(spoken, dialogue, after)
        chat = [row for row in chat if row[0] <= own[-1][0]]
        owner, contact = self.people()
        start = own[-1][0] + self.make.pause()
        rows = list(chat)
        if just_before:
            # The owner writes ten minutes before the thief does.
            start = own[-1][0] + timedelta(seconds=self.random.choice([240, 600, 900]))
        if donor:
            texts = [text for _, text in self.make.spoken(language, dialogue["id"]).messages[:8]]
            talk = spoken_at(texts, start, self.random, "in")
            rows += talk
            start = talk[-1][0] + timedelta(seconds=self.random.choice([60, 600, 4000]))
        told = self.make.told(dialogue, start, owner, contact, True, own, imitate)
        if interleaved:
            # A linked device: the owner goes on writing between the criminal's messages.
            times = [row[0] for row in told]
            mine = [row for row in rest if row[1] == "O"]
            between = [(times[len(times) * (i + 1) // 5] + timedelta(seconds=5), "O", row[2], "")
                       for i, row in enumerate(mine[:4])]
            told = told + between
            rest = [row for row in rest if row not in mine[:4]]
        rows += told
        if self.random.random() < .3:
            rows.append(self.notice(told, owner, self.random.random() < .5))
        if rest:
            rows += follow(told, rest, self.make.pause())
        if twice and (again := self.pick(test, language)):
            last = max(row[0] for row in rows)
            rows += self.make.told(again, last + timedelta(days=9), owner, contact, True)
        self.write(kind, language, owner, contact, rows, name, history=source,
                   source=dialogue["id"])

    def alone(self, kind, dialogue, inside):
        owner, contact = self.people()
        start = datetime(2020, 11, self.random.randint(1, 28), self.random.randint(8, 20), 3)
        told = {(turn["who"], tag) for turn in dialogue["turns"] for tag in turn["tags"]}
        disclosed = told & {("account", "warning"), ("account", "owner-back"),
                            ("contact", "discovery"), ("contact", "checked-elsewhere")}
        # Without a history only a later disclosure says whose hand it was.
        expected = "none" if not inside else "takeover" if disclosed else "inconclusive"
        if dialogue["kind"] in ("impersonation", "stranger-codes"):
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
            language = self.random.choice([x for x in LANGUAGES[self.side] if x != author.language])
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
        chat, own, rest, name, source = self.history(dialogue["lang"], dialogue, 25)
        owner, contact = self.people()
        chat = [row for row in chat if row[0] <= own[-1][0]]
        told = self.make.told(dialogue, own[-1][0] + self.make.pause(), owner, contact, False,
                              own, imitate)
        rows = chat + told + follow(told, rest, self.make.pause())
        if notice:
            rows.append(self.notice(told, owner))
        self.write(kind, dialogue["lang"], owner, contact, rows, name, history=source,
                   source=dialogue["id"])

    def everyday(self):
        """Each everyday chat as it stands: nothing happened."""
        for language, talks in sorted(self.make.everyday.items()):
            for talk in talks:
                time, rows = datetime(2020, 5, 3, 9), []
                for message in talk.messages:
                    time += timedelta(seconds=self.random.choice([5, 20, 60, 200])
                                      + (message.seconds if message.seconds > 3_600 else 0))
                    rows.append((time, "O" if message.sender == "A" else "C",
                                 message.text.replace("\n", " "), ""))
                owner, contact = self.people()
                if any(row[1] == "O" for row in rows):
                    self.write("clean-everyday", language, owner, contact, rows, talk.name,
                               history="everyday")

    # -- all

    def all(self, scale: float):
        count = lambda n: max(1, round(n * scale))
        for _ in range(count(20)):
            self.splice("splice-same-room", True, False)
            self.splice("splice-other-room", False, False)
            self.splice("splice-return", self.random.random() < .5, True)
            self.splice("imitator-splice", False, False, imitate=True)
        languages = LANGUAGES[self.side]
        for language in languages:
            for _ in range(count(8)):
                self.running("running", language)
                self.running("running-return", language, with_return=True)
            for _ in range(count(4)):
                self.running("other-language", language, mixed=True)
                self.running("interleaved", language, interleaved=True,
                             test=lambda k: k in ("takeover", "takeover-follow"))
                self.running("talk-first", language, donor=True)
                self.running("just-before", language, just_before=True, with_return=True)
                self.running("lure", language, test=lambda k: k == "takeover-lure")
                self.running("follow", language, test=lambda k: k == "takeover-follow")
                self.running("code-request", language, test=lambda k: k == "takeover-codes")
            for _ in range(count(2)):
                self.running("imitator", language, imitate=True)
                self.running("twice", language, with_return=True, twice=True)
                self.two_chats("two-chats", language)
        if self.side == "second":
            for language in UNSEEN:
                for _ in range(count(6)):
                    self.running("unseen", language, test=lambda k: k in CRIMES)
        kinds: dict = {}
        for dialogue in self.dialogues:
            kinds.setdefault((dialogue["lang"], dialogue["kind"]), []).append(dialogue)
        for (language, kind), some in sorted(kinds.items()):
            chosen = self.random.sample(some, min(len(some), count(6)))
            unseen = "unseen-" if language in UNSEEN else ""
            for dialogue in chosen:
                if kind in ("impersonation", "stranger-codes"):
                    self.alone(unseen + "impersonation", dialogue, True)
                elif kind.startswith("takeover"):
                    self.alone(unseen + "alone", dialogue, True)
                else:
                    self.benign(unseen + "benign-running", dialogue)
                    if self.random.random() < .5:
                        self.alone(unseen + "benign-alone", dialogue, False)
                    if kind == "benign-money":
                        self.benign("clean-money", dialogue, imitate=True)
                    if kind == "benign-newphone":
                        self.benign("clean-newphone", dialogue, imitate=True, notice=True)
        self.everyday()
        for _ in range(count(60)):
            self.clean("clean", "untouched")
        for _ in range(count(15)):
            self.clean("clean-reinstall", "reinstall")
            self.clean("clean-forwarded", "forwarded")
            self.clean("clean-language", "language")
            self.clean("clean-relative", "relative")
        # The owner denies it while the criminal writes on: every dialogue in which that happens.
        for dialogue in self.dialogues:
            hands = [turn["owner"] for turn in dialogue["turns"] if turn["who"] == "account"]
            if (dialogue["kind"] in CRIMES and dialogue["lang"] in languages
                    and True in hands and False in hands[hands.index(True):]):
                self.running("denied", dialogue["lang"], dialogue=dialogue, with_return=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("side", choices=("first", "second"))
    parser.add_argument("out", type=Path)
    parser.add_argument("--scale", type=float, default=1.0)
    chosen = parser.parse_args()
    chosen.out.mkdir(parents=True, exist_ok=True)
    build = Build(chosen.side, chosen.out)
    build.all(chosen.scale)
    with open(chosen.out / "truth.jsonl", "w", encoding="utf-8") as file:
        for line in build.truth:
            file.write(json.dumps(line, ensure_ascii=False) + "\n")
    print(f"{len(build.truth)} cases in {chosen.out}", file=sys.stderr)


if __name__ == "__main__":
    main()
