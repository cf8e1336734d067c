#!/usr/bin/env python3
"""Writes Sources/Parser/WhatsApp/MonthWords+Table.swift from the locale data of CLDR.

usage: month-words.py            (pip install babel)

One row a language: the words of its twelve months, folded as `MonthWords` folds them. The first
three and four letters of a name stand in for a short form that CLDR has another spelling for, where
they are no month of another language. The months of the Persian and the Islamic calendar, which
Babel does not hold, are written here.
"""
import os
import unicodedata

import babel
from babel import Locale, localedata

LANGUAGES = (
    "af am ar az be bg bn bs ca ckb cs cy da de el en eo es et eu fa fi fil fo fr fy ga gl gu ha he "
    "hi hr ht hu hy id ig is it ja jv ka kk km kn ko ku ky lb lo lt lv mg mi mk ml mn mr ms my nb "
    "ne nl nn no oc om or pa pl ps pt rm ro ru rw sc sd si sk sl so sq sr su sv sw ta te tg th ti "
    "tk tr tt uk ur uz vi wo xh yo zh zu").split()
# Letters that are words of their own to Unicode and the same to whoever types them.
ALIKE = {"ı": "i", "ł": "l", "ø": "o", "đ": "d", "أ": "ا", "إ": "ا", "آ": "ا", "ى": "ي",
         "ی": "ي", "ک": "ك", "ة": "ه", "ۀ": "ه"}
LEFT_OUT = " .\u00a0\u202f\u2009\u200b\u200c\u200d\u200e\u200f\u061c\u0640'\u2019\u02bc\u05f3\u05f4\u093c\u09bc\u0a3c\u0b3c"
BY_HAND = [
    ("fa-persian", "فروردین,اردیبهشت,خرداد,تیر,مرداد امرداد,شهریور,مهر,آبان,آذر,دی,بهمن,اسفند"),
    ("fa-afghan", "حمل,ثور,جوزا,سرطان,اسد,سنبله,میزان,عقرب,قوس,جدی,دلو,حوت"),
    ("ar-hijri", "محرم,صفر,ربيع_الأول ربيع_١,ربيع_الآخر ربيع_الثاني,جمادى_الأولى جمادى_الأول,"
     "جمادى_الآخرة جمادى_الثانية جمادى_الآخر,رجب,شعبان,رمضان,شوال,ذو_القعدة ذي_القعدة ذوالقعدة,"
     "ذو_الحجة ذي_الحجة ذوالحجة"),
]


def fold(word):
    """A word as `MonthWords` hashes it."""
    letters = []
    for c in unicodedata.normalize("NFD", word.lower()):
        if c in LEFT_OUT or 0x300 <= ord(c) <= 0x36F or 0x653 <= ord(c) <= 0x655:
            continue
        letters.append(ALIKE.get(c, c))
    return unicodedata.normalize("NFC", "".join(letters))


def is_word(word):
    return len(word) > 1 and not any(unicodedata.category(c) == "Nd" for c in word)


def main():
    rows = {}
    for name in localedata.locale_identifiers():
        locale = Locale.parse(name)
        if locale.language not in LANGUAGES:
            continue
        key = locale.language + ("_" + locale.script if locale.script else "")
        months = rows.setdefault(key, [{} for _ in range(12)])
        for context in ("format", "stand-alone"):
            for width in ("wide", "abbreviated"):
                for month, word in locale.months.get(context, {}).get(width, {}).items():
                    if not is_word(fold(word)):
                        continue
                    months[month - 1].setdefault(fold(word))
                    if key == "he":
                        months[month - 1].setdefault("ב" + fold(word))
    rows = {key: months for key, months in rows.items() if all(months)}
    for key, text in BY_HAND:
        rows[key] = [
            {fold(w.replace("_", " ")): None for w in month.split()} for month in text.split(",")]
    meanings = {}
    for months in rows.values():
        for number, words in enumerate(months):
            for word in words:
                meanings.setdefault(word, set()).add(number)
    short = {}
    for key, months in rows.items():
        for number, words in enumerate(months):
            for word in list(words):
                # Only scripts that write letter by letter are cut off after some of them.
                if not word[0].isascii() and not "Ͱ" <= word[0] <= "֏" and not "Ა" <= word[0] <= "ჿ":
                    continue
                for length in (3, 4):
                    if len(word) > length + 1:
                        short.setdefault(word[:length], []).append((key, number))
    for word, uses in short.items():
        months = {number for _, number in uses} | meanings.get(word, set())
        if len(months) > 1:
            continue
        for key, number in uses:
            rows[key][number].setdefault(word)
    lines = []
    for key in sorted(rows):
        line = key
        for words in rows[key]:
            line += "|" + " ".join(sorted(words))
        lines.append(line)
    folds = []
    for code in [*range(0xC0, 0x250), *range(0x370, 0x530), *range(0x622, 0x6D3), *range(0x929, 0x960),
                 *range(0x9DC, 0x9E0), *range(0xA33, 0xA5F), *range(0xB5C, 0xB5E),
                 *range(0x1E00, 0x1F00)]:
        letter = chr(code)
        plain = fold(letter)
        if len(plain) == 1 and plain != letter:
            folds.append(letter + plain)
    text = "// Written by Scripts/month-words.py from CLDR; change that, not this.\n"
    text += "// swift-format-ignore-file\n\nextension MonthWords {\n"
    text += "  /// A row a language: its name, then the words of each month.\n"
    text += '  static let rows: StaticString = #"""\n' + "\n".join(lines) + '\n"""#\n\n'
    text += "  /// Letters, each with the one it is hashed as.\n"
    text += '  static let folds: StaticString = #"""\n'
    for start in range(0, len(folds), 30):
        text += " ".join(folds[start:start + 30]) + "\n"
    text += '"""#\n}\n'
    here = os.path.dirname(os.path.abspath(__file__))
    path = os.path.join(here, "..", "Sources", "Parser", "WhatsApp", "MonthWords+Table.swift")
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
    several = sorted(w for w, months in meanings.items() if len(months) > 1)
    print(len(rows), "languages,", len(meanings), "words, Babel", babel.__version__)
    print("several months:", " ".join(several))


if __name__ == "__main__":
    main()
