#!/usr/bin/env python3
"""Writes the shipped background messages of the style stream, a Swift file a language.

    Scripts/style-backgrounds.py DIALOGUES Sources/Detector/Language/Backgrounds

DIALOGUES holds a <language>.jsonl a language, one dialogue a line: {"kind", "turns": [{"who", "tag", "text"}]}.
Taken are the contacts' turns, all turns of the benign kinds, and, where these are few, the other
side's greetings, small talk and thanks. Placeholders get one generic value each.
"""
import json, sys
from pathlib import Path

LEAST, MOST = 200, 350
EVERYDAY = {"opener", "smalltalk", "thanks"}
NAMES = {
    "nl": ("Dutch", "Sanne", "Joris", "M. de Vries", "€ 250", "NL91ABNA0417164300", "+31 6 12345678"),
    "en": ("English", "Emma", "Tom", "M. Taylor", "£250", "GB82WEST12345698765432", "+44 7700 900123"),
    "de": ("German", "Lena", "Jonas", "M. Schmidt", "250 €", "DE89370400440532013000", "+49 1512 3456789"),
    "fr": ("French", "Camille", "Hugo", "M. Durand", "250 €", "FR1420041010050500013M02606", "+33 6 39 98 12 34"),
    "es": ("Spanish", "Lucía", "Pablo", "M. García", "250 €", "ES9121000418450200051332", "+34 612 345 678"),
    "pt": ("Portuguese", "Ana", "Pedro", "M. Silva", "R$ 250", "PT50000201231234567890154", "+55 11 91234-5678"),
    "it": ("Italian", "Giulia", "Marco", "M. Rossi", "250 €", "IT60X0542811101000000123456", "+39 312 345 6789"),
    "tr": ("Turkish", "Elif", "Emre", "M. Yılmaz", "2.500 TL", "TR330006100519786457841326", "+90 501 234 56 78"),
    "id": ("Indonesian", "Putri", "Budi", "M. Santoso", "Rp 250.000", "1234567890", "+62 812-3456-7890"),
    "pl": ("Polish", "Zofia", "Jan", "M. Nowak", "250 zł", "PL61109010140000071219812874", "+48 512 345 678"),
}


def filled(text, names):
    _, owner, contact, name, amount, iban, phone = names
    values = {
        "AMOUNT": amount, "IBAN": iban, "NAME": name, "OWNER": owner, "CONTACT": contact, "CODE": "123456",
        "CODEDASH": "123-456", "LINK": "https://example.org/pay", "TIME": "17:00", "PIX": "ana@example.org",
        "PHONE": phone, "BANK": "Bank",
    }
    for key, value in values.items():
        text = text.replace("{" + key + "}", value)
    return " ".join(text.split())


def messages(path, names):
    taken, spare = [], []
    for line in path.read_text(encoding="utf-8").splitlines():
        dialogue = json.loads(line)
        for turn in dialogue["turns"]:
            text = filled(turn["text"], names)
            if turn["who"] == "contact" or dialogue["kind"].startswith("benign"):
                taken.append(text)
            elif turn["tag"] in EVERYDAY:
                spare.append(text)
    taken = list(dict.fromkeys(taken))
    spare = [text for text in dict.fromkeys(spare) if text not in taken]
    taken += spare[: max(0, LEAST - len(taken))]
    # Evenly over all dialogues, so that no kind of chat is cut off.
    if len(taken) > MOST:
        taken = [taken[i * len(taken) // MOST] for i in range(MOST)]
    return taken


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
    source, target = Path(sys.argv[1]), Path(sys.argv[2])
    target.mkdir(parents=True, exist_ok=True)
    for code, names in NAMES.items():
        language = names[0]
        texts = messages(source / f"{code}.jsonl", names)
        body = "\n".join(literal(text) for text in texts)
        (target / f"{language}Background.swift").write_text(
            f"// {len(texts)} everyday chat messages in {language}, one a line.\n"
            "// Source: dialogues written for this project; no real person's messages.\n"
            "// Licence: Apache-2.0. Written by Scripts/style-backgrounds.py; do not edit by hand.\n\n"
            f"extension Backgrounds {{\n  static let {language.lower()} = \"\"\"\n{body}\n    \"\"\"\n}}\n",
            encoding="utf-8")
        print(language, len(texts), file=sys.stderr)


main()
