#!/usr/bin/env python3
"""Writes the shipped background messages of the style stream, a text file a language.

    Scripts/style-backgrounds.py Sources/EverydayTalk

Taken are half of the everyday chats and of the honest dialogues of the authors who make the cases of
Benchmarks/takeover (the other half makes them), all honest dialogues of the authors who make none
and, of the oldest set, what contacts answer: no message of a criminal.
"""
import hashlib
import random
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "Training"), str(ROOT / "Benchmarks/takeover")]
from corpora import SIDES, is_shipped  # noqa: E402
from texts import dialogues, everyday, filled, is_honest, talk_of  # noqa: E402

MOST = 4_000
LANGUAGES = [
    "ar", "cs", "de", "en", "es", "fr", "id", "it", "nl", "pl", "pt", "ro", "ru", "sv", "tr",
]


def messages():
    """The messages by language, each once, in the order of the files."""
    taken = {code: {} for code in LANGUAGES}

    def take(code, text):
        # Hindi in Latin letters is told from no other language, so nobody would ask for it.
        if code not in LANGUAGES:
            return
        whole = filled(text, random.Random(text), {})
        taken[code][" ".join(whole.split())] = None

    for talk in everyday():
        for message in talk.messages if is_shipped(talk.name) else []:
            take(talk.language, message.text)
    for author, dialogue in dialogues():
        talk = talk_of(author, dialogue)
        for message in talk.messages:
            makes_cases = any(author in side for side in SIDES.values())
            if (is_honest(dialogue["kind"]) and (not makes_cases or is_shipped(dialogue["id"]))
                    or author == "A0" and message.sender == "contact"):
                take(talk.language, message.text)
    # Evenly over all of them, so that no kind of chat is cut off.
    return {code: [text for place, text in enumerate(texts)
                   if place * MOST // len(texts) != (place - 1) * MOST // len(texts)
                   or len(texts) <= MOST]
            for code, texts in taken.items()}


def main():
    target = Path(sys.argv[1])
    lines = []
    for code, texts in messages().items():
        body = "".join(text + "\n" for text in texts).encode()
        (target / f"{code}.txt").write_bytes(body)
        lines.append(f"TALK({code})  // {len(texts)} messages, SHA-256 "
                     f"{hashlib.sha256(body).hexdigest()}\n")
        print(code, len(texts), file=sys.stderr)
    # The build does not look into the texts: with their hashes here, new ones are built in.
    (target / "languages.h").write_text("".join(lines), encoding="ascii")


main()
