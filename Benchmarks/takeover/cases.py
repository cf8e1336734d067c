"""One function a kind of case: what happened to the owner's chat, and where it begins and ends.

A case is a list of rows (time, who, text, mark): who is "O" for the owner's account, "C" for the
contact, "G1", "G2"… for others of a group, "" for a notice; mark is "in" on rows of the owner's
account that another hand wrote.
"""
from __future__ import annotations

import re
from bisect import bisect_left
from datetime import datetime, timedelta
from random import Random

from corpora import Author

Row = tuple[datetime, str, str, str]
SMALL_TALK = {"smalltalk", "reply", "opener", "other", "thanks"}
GREETING = re.compile(r"^(hi|hey|hello|hallo|hoi|hola|ciao|salut|oi|cześć|selam|hai|moin)\b", re.I)
SMILEY = re.compile(r"[:;]-?[)DPp(]|[\U0001F300-\U0001FAFF]")
# Account numbers that the banks and the registry print as examples; invented people.
IBANS = {
    "nl": "NL91ABNA0417164300", "de": "DE89370400440532013000", "en": "GB29NWBK60161331926819",
    "fr": "FR1420041010050500013M02606", "es": "ES9121000418450200051332",
    "it": "IT60X0542811101000000123456", "pl": "PL61109010140000071219812874",
    "tr": "TR330006100519786457841326", "pt": "PT50000201231234567890154",
    "id": "NL91ABNA0417164300", "ro": "RO49AAAA1B31007593840000",
    "cs": "CZ6508000000192000145399", "sv": "SE4550000000058398257466",
    "ru": "NL91ABNA0417164300", "hi": "GB29NWBK60161331926819",
    "ar": "AE070331234567890123456",
}
VOTES = ["https://stem-dans.example.top/nl", "https://vote-contest.example.click/a7",
         "www.ballet-vote.example.site/k", "http://dance.example.live/v?id=3"]
# What the platform writes in place of these, in an Android export.
PLACES = {"media": "<Media omitted>", "voice-note": "<Media omitted>",
          "deleted": "This message was deleted"}
NAMES = ["Robin", "Lena", "Joris", "Marit", "Sanne", "Tobias", "Carla", "Mehmet", "Ewa", "Putri"]


class Makers:
    """Everything a case is drawn from; the same seed draws the same cases."""

    def __init__(self, seed: str, rooms: dict[str, list[Author]], talk: list[dict],
                 messages: dict[str, list[tuple[str, str]]], everyday: dict[str, list]):
        self.random = Random(seed)
        self.rooms = rooms
        self.authors = [author for home in rooms.values() for author in home]
        self.owners = [author for author in self.authors if len(author.messages) >= 90]
        self.talk = talk          # benign dialogues, for histories in their language
        self.everyday = everyday  # honest chats of two, by language
        self.messages = messages  # other wordings by language: (kind, text)

    # -- histories

    def owner(self, language: str | None = None, least: int = 90) -> Author | None:
        fit = [a for a in self.owners
               if language in (None, a.language) and len(a.messages) >= least]
        return self.random.choice(fit) if fit else None

    def spoken(self, language: str, without: str) -> Author:
        """A history out of the small talk of written dialogues, where no room speaks a language."""
        lines = [turn["text"] for dialogue in self.talk
                 if dialogue["lang"] == language and dialogue["id"] != without
                 for turn in dialogue["turns"]
                 if turn["tag"] in SMALL_TALK and "{" not in turn["text"]]
        self.random.shuffle(lines)
        time = datetime(2020, self.random.randint(1, 9), self.random.randint(1, 28), 9, 0)
        author = Author(f"talk-{language}-{self.random.randrange(10 ** 6)}", "talk", language)
        for line in lines[:160]:
            time += timedelta(seconds=self.random.choice([20, 45, 90, 300, 1500, 9000, 40000]))
            author.messages.append((time, line.replace("\n", " ")))
        return author

    def speaker(self, language: str, without: str = "") -> Author:
        return self.owner(language) or self.spoken(language, without)

    def chat_of_two(self, language: str) -> tuple[list[Row], list[Row], list[Row], str] | None:
        """An everyday chat as (rows of both, the owner's own, what both write after, its name)."""
        if not self.everyday.get(language):
            return None
        talk = self.random.choice(self.everyday[language])
        owner = self.random.choice(["A", "B"])
        time, rows = datetime(2020, self.random.randint(1, 9), self.random.randint(1, 28), 9, 0), []
        for message in talk.messages:
            pause = [5, 20, 60, 200] if message.seconds < 3_600 else [14_400, 30_000, 70_000]
            time += timedelta(seconds=self.random.choice(pause))
            who = "O" if message.sender == owner else "C"
            rows.append((time, who, message.text.replace("\n", " "), ""))
        cut = len(rows) * 3 // 4
        own = [row for row in rows[:cut] if row[1] == "O"]
        return rows[:cut], own, rows[cut:], talk.name

    def piece(self, author: Author, after: int) -> tuple[list[Row], list[Row]]:
        """A stretch of the owner's messages, cut in two: history, and what comes after it."""
        total = len(author.messages)
        most = min(240, total - after)
        length = self.random.choice([n for n in (40, 60, 90, 120, 180, 240) if n <= most] or [most])
        start = self.random.randint(0, total - length - after)
        rows = [(time, "O", text, "") for time, text in
                author.messages[start:start + length + after]]
        return rows[:length], rows[length:]

    def partner(self, author: Author, rows: list[Row], who: str = "C") -> list[Row]:
        """Answers of somebody of the same room, in the pauses of the owner."""
        others = [a for a in self.rooms.get(author.room, [])
                  if a.name != author.name and len(a.messages) >= 60]
        if others:
            texts = [text for _, text in self.random.choice(others).messages]
        else:
            texts = [text for _, text in self.spoken(author.language, "").messages]
        start = self.random.randint(0, max(0, len(texts) - len(rows)))
        result, used = [], start
        for (time, _, _, _), after in zip(rows, rows[1:] + rows[-1:]):
            for _ in range(self.random.choice([0, 0, 1, 1, 1, 2])):
                if used >= len(texts):
                    break
                gap = max(2.0, (after[0] - time).total_seconds())
                time += timedelta(seconds=min(gap * .4, self.random.choice([4, 20, 60, 200])))
                result.append((time, who, texts[used], ""))
                used += 1
        return result

    def crowd(self, author: Author, rows: list[Row]) -> list[Row]:
        """The real others of the room in the owner's days: at most five, in their own time."""
        first, last = rows[0][0], rows[-1][0]
        inside = []
        for other in self.rooms.get(author.room, []):
            if other.name == author.name:
                continue
            times = [time for time, _ in other.messages]
            low, high = bisect_left(times, first), bisect_left(times, last)
            if high - low >= 15:
                inside.append((low - high, other.name, other.messages[low:high][:150]))
        return [(time, f"G{place}", text, "")
                for place, (_, _, messages) in enumerate(sorted(inside)[:5], 1)
                for time, text in messages]

    def others(self, author: Author, rows: list[Row]) -> list[Row]:
        if self.random.random() < .4:
            crowd = self.crowd(author, rows)
            if len({who for _, who, _, _ in crowd}) >= 2:
                return crowd
        return self.partner(author, rows)

    def pause(self) -> timedelta:
        return timedelta(seconds=self.random.choice([60, 240, 900, 3600, 14_400, 50_000, 120_000]))

    # -- foreign text

    def donor(self, author: Author, same_room: bool, count: int, near: datetime) -> list[str]:
        if same_room:
            pool = [a for a in self.rooms.get(author.room, [])
                    if a.name != author.name and len(a.messages) >= max(45, count)]
        else:
            pool = [a for a in self.authors
                    if a.room != author.room and a.language == author.language
                    and len(a.messages) >= max(45, count)]
        if not pool:
            return []
        other = self.random.choice(sorted(pool, key=lambda a: a.name))
        times = [time for time, _ in other.messages]
        start = min(bisect_left(times, near), len(times) - count) if same_room else \
            self.random.randint(0, len(times) - count)
        return [text for _, text in other.messages[start:start + count]]

    def imitated(self, text: str, history: list[Row]) -> str:
        """A text in the owner's case, greeting, final mark and smileys."""
        own = [row[2] for row in history if row[1] == "O"]
        share = lambda test: sum(map(bool, map(test, own))) / max(1, len(own))
        if share(lambda t: t == t.lower()) > .5:
            text = text.lower()
        elif share(lambda t: t[:1].islower()) > .5:
            text = text[:1].lower() + text[1:]
        elif share(lambda t: t[:1].isupper()) > .5:
            text = text[:1].upper() + text[1:]
        if share(lambda t: t.endswith(".")) < .2:
            text = text.removesuffix(".")
        elif self.random.random() < share(lambda t: t.endswith(".")) and text[-1:].isalnum():
            text += "."
        if share(lambda t: "," in t) < .05:
            text = text.replace(",", "")
        greetings = [m.group(0) for t in own if (m := GREETING.match(t))]
        if greetings:
            text = GREETING.sub(greetings[0], text)
        smileys = [s for t in own for s in SMILEY.findall(t)]
        text = SMILEY.sub(lambda _: self.random.choice(smileys) if smileys else "", text).strip()
        if smileys and self.random.random() < len(smileys) / len(own):
            text += " " + self.random.choice(smileys)
        return text or "ok"

    # -- dialogues

    def values(self, language: str, owner: str, contact: str, is_lure=False) -> dict[str, str]:
        code = f"{self.random.randrange(10 ** 6):06d}"
        return {
            "OWNER": owner, "CONTACT": contact, "CODE": code,
            "CODEDASH": f"{code[:3]}-{code[3:]}", "IBAN": IBANS[language],
            "AMOUNT": self.random.choice(["480", "750 euro", "€ 991,34", "1.250", "€350", "1450"]),
            "NAME": self.random.choice(["J. Bakker", "M. Okafor", "S. Lindqvist"]),
            "LINK": self.random.choice(VOTES) if is_lure else "https://tikkie.me/pay/abc123def", "PIX": "12345678909",
            "PHONE": "+31 6 12345678", "TIME": "16:00",
            "BANK": self.random.choice(["ING", "Santander", "BNP", "Revolut"]),
        }

    def told(self, dialogue: dict, start: datetime, owner: str, contact: str, inside: bool,
             history: list[Row] | None = None, imitate: bool = False,
             reword: bool = False) -> list[Row]:
        """A dialogue as rows from `start` on; the owner's own "it was not me" ends the episode."""
        values = self.values(dialogue["lang"], owner, contact,
                             "lure" in dialogue["kind"] or "vote" in dialogue["kind"])
        criminal = inside and dialogue["kind"].startswith("takeover")
        rows, time, back = [], start, False
        for turn in dialogue["turns"]:
            time += timedelta(seconds=turn["delay_s"])
            text, mine = turn["text"], turn["who"] == "account"
            # Who writes beside the criminal is marked turn by turn and ends nothing.
            if criminal and mine and not turn["owner"] and (
                    turn["tag"] == "warning" or "owner-back" in turn["tags"]):
                back = True
            if reword and mine and not back:
                text = self.reworded(turn["tag"], dialogue["lang"], text)
            for key, value in values.items():
                text = text.replace("{" + key + "}", value)
            text = text.replace("\n", " ")
            if turn["tag"] in PLACES:
                text = PLACES[turn["tag"]]
            elif imitate and mine and history:
                text = self.imitated(text, history)
            foreign = inside and mine and not back and not turn["owner"]
            rows.append((time, "O" if mine else "C", text, "in" if foreign else ""))
        return rows

    def reworded(self, tag: str, language: str, text: str) -> str:
        kind = {"money-request": "money-request", "code-request": "code-request",
                "payment-details": "payment-details", "pressure": "pressure",
                "excuse-no-call": "call-evasion", "secrecy": "secrecy",
                "repay-promise": "repay-promise"}.get(tag)
        other = [t for k, t in self.messages.get(language, []) if k == kind]
        return self.random.choice(other) if other else text


def follow(rows: list[Row], after: list[Row], pause: timedelta) -> list[Row]:
    """`after` moved to begin a pause after the last of `rows`, in its own rhythm."""
    if not after:
        return []
    begin = max(row[0] for row in rows) + pause
    return [(begin + (time - after[0][0]), who, text, mark) for time, who, text, mark in after]


def spoken_at(texts: list[str], start: datetime, random: Random, mark: str) -> list[Row]:
    time, rows = start, []
    for text in texts:
        rows.append((time, "O", text, mark))
        time += timedelta(seconds=random.choice([8, 20, 40, 90, 240, 900]))
    return rows
