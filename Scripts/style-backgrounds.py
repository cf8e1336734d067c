#!/usr/bin/env python3
"""Writes the shipped background messages of the style stream, a Swift file a language.

    Scripts/style-backgrounds.py Sources/Detector/Language/Backgrounds

Taken are half of the everyday chats and of the honest dialogues of the authors who make the cases of
Benchmarks/takeover (the other half makes them), all honest dialogues of the authors who make none
and, of the oldest set, what contacts answer: no message of a criminal.
"""
import random
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "Training"), str(ROOT / "Benchmarks/takeover")]
from corpora import SIDES, is_shipped  # noqa: E402
from texts import dialogues, everyday, filled, is_honest, talk_of  # noqa: E402

MOST = 4_000
NAMES = {
    "ar": "Arabic", "cs": "Czech", "de": "German", "en": "English", "es": "Spanish",
    "fr": "French", "id": "Indonesian", "it": "Italian", "nl": "Dutch",
    "pl": "Polish", "pt": "Portuguese", "ro": "Romanian", "ru": "Russian", "sv": "Swedish",
    "tr": "Turkish",
}


def messages():
    """The messages by language, each once, in the order of the files."""
    taken = {code: {} for code in NAMES}

    def take(code, text):
        # Hindi in Latin letters is told from no other language, so nobody would ask for it.
        if code not in NAMES:
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


def literal(text):
    """One message as a line of a multi-line literal, broken with a trailing backslash where too long."""
    text = text.replace("\\", "\\\\").replace('"""', '\\"""')
    lines = [""]
    for word in text.split(" "):
        piece = word if not lines[-1] and len(lines) == 1 else " " + word
        if len(lines[-1]) + len(piece) > 90:
            # The blank stays before the backslash: what follows a line break is indentation.
            lines[-1] += " \\"
            lines.append(word)
        else:
            lines[-1] += piece
    return "\n".join("    " + line for line in lines)


def main():
    target = Path(sys.argv[1])
    target.mkdir(parents=True, exist_ok=True)
    for code, texts in messages().items():
        language = NAMES[code]
        body = "\n".join(literal(text) for text in texts)
        (target / f"{language}Background.swift").write_text(
            f"// {len(texts)} everyday chat messages in {language}, one a line.\n"
            "// Source: chats and dialogues written for this project; no real person's messages.\n"
            "// Licence: Apache-2.0. Written by Scripts/style-backgrounds.py; do not edit by hand.\n\n"
            f"extension Backgrounds {{\n  static let {language.lower()} = \"\"\"\n{body}\n    \"\"\"\n}}\n",
            encoding="utf-8")
        print(language, len(texts), file=sys.stderr)


main()
