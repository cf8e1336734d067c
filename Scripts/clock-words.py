#!/usr/bin/env python3
"""Writes Sources/Parser/WhatsApp/ClockWords+Table.swift from the locale data of CLDR.

usage: clock-words.py            (pip install babel)

The words are only a first guess: which of two words is the afternoon is learnt from each file.
Words that are the morning in one language and the afternoon in another are left out.
"""
import os
import unicodedata

import babel
from babel import Locale, localedata

LEFT_OUT = " .\u00a0\u202f\u2009\u200e\u200f\u061c"


def bare(word):
    return "".join(c for c in word if c not in LEFT_OUT).lower()


def main():
    halves = {}
    for name in localedata.locale_identifiers():
        periods = Locale.parse(name).day_periods
        for width in ("abbreviated", "wide"):
            words = periods.get("format", {}).get(width, {})
            for half in ("am", "pm"):
                if half in words:
                    halves.setdefault(bare(words[half]), set()).add(half)
    rows = []
    for half in ("am", "pm"):
        words = sorted(w for w, of in halves.items() if of == {half} and w)
        line = half
        for word in words:
            if len(line) + len(word) > 92:
                rows.append(line)
                line = half
            line += " " + word
        rows.append(line)
    text = "// Written by Scripts/clock-words.py from CLDR; change that, not this.\n"
    text += "// swift-format-ignore-file\n\nextension ClockWords {\n"
    text += "  /// Words of CLDR for the halves of the day, without spaces and full stops, in lower case.\n"
    text += '  static let halves: StaticString = #"""\n' + "\n".join(rows) + '\n"""#\n}\n'
    here = os.path.dirname(os.path.abspath(__file__))
    path = os.path.join(here, "..", "Sources", "Parser", "WhatsApp", "ClockWords+Table.swift")
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
    print(len(halves), "words, Babel", babel.__version__)


if __name__ == "__main__":
    main()
