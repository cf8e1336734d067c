#!/usr/bin/env python3
"""Writes an export as every locale of CLDR would have it and checks how it is read.

usage: sweep.py KEERPUNT [WORD…]     only shapes with one of the words in their name
       pip install -r requirements.txt

Each locale gives up to four shapes: Android and iPhone, with a clock of 12 and of 24 hours. The same
eight messages stand in each; shapes that come out byte for byte the same are read once. Writes
RESULTS.md beside this script. A miss in silence is a wrong reading without any notice.
"""
import concurrent.futures
import datetime
import json
import os
import subprocess
import sys
import tempfile

import babel
from babel import Locale, localedata
from babel.dates import get_period_id

MOMENTS = [
    (2025, 3, 14, 0, 5, 7), (2025, 3, 14, 9, 15, 33), (2025, 3, 15, 12, 30, 1),
    (2025, 3, 28, 15, 40, 2), (2025, 4, 2, 6, 1, 9), (2025, 4, 2, 20, 20, 20),
    (2025, 12, 31, 23, 59, 59), (2026, 1, 5, 18, 45, 30),
]
ZEROS = {
    "arab": 0x660, "arabext": 0x6F0, "beng": 0x9E6, "deva": 0x966, "mymr": 0x1040, "tibt": 0xF20,
    "adlm": 0x1E950, "cakm": 0x11136, "olck": 0x1C50, "mtei": 0xABF0, "rohg": 0x10D30,
    "hmnp": 0x1E140, "nkoo": 0x7C0,
}
# The languages WhatsApp itself is offered in.
WHATSAPP = set(
    "af am ar az bn bg ca cs da de el en es et fa fi fil fr ga gu ha he hi hr hu id it ja kk kn "
    "ko ky lo lt lv mk ml mr ms nb nl pa pl pt ro ru sk sl sq sr sv sw ta te th tr uk ur uz vi zh "
    "zu".split())


def written(pattern, moment, halves, eras):
    """A moment by a pattern of CLDR; None where the pattern has more than numbers and halves."""
    year, month, day, hour, minute, second = moment
    out, at = "", 0
    while at < len(pattern):
        letter = pattern[at]
        if letter == "'":
            end = pattern.index("'", at + 1)
            out += pattern[at + 1:end] or "'"
            at = end + 1
            continue
        if not (letter.isascii() and letter.isalpha()):
            out += letter
            at += 1
            continue
        width = len(pattern[at:]) - len(pattern[at:].lstrip(letter))
        at += width
        if letter == "a" or letter == "B":
            out += halves(hour, minute, letter)
        elif letter == "G":
            out += eras
        elif letter in "ML" and width > 2:
            return None
        else:
            number = {
                "y": year % 100 if width == 2 else year, "M": month, "L": month, "d": day,
                "H": hour, "h": hour % 12 or 12, "K": hour % 12, "m": minute, "s": second,
            }.get(letter)
            if number is None:
                return None
            out += str(number).zfill(width)
    return out


def shapes():
    """Name, platform and text of every shape."""
    for name in localedata.locale_identifiers():
        locale = Locale.parse(name)
        periods = locale.day_periods.get("format", {})
        words = next((periods[w] for w in ("abbreviated", "wide")
                      if {"am", "pm"} <= set(periods.get(w, {}))), None)
        if words is None:
            continue

        def halves(hour, minute, letter):
            half = "am" if hour < 12 else "pm"
            if letter == "B":
                part = get_period_id(datetime.time(hour, minute), locale=locale)
                return words.get(part) or words[half]
            return words[half]

        eras = locale.eras.get("abbreviated", {}).get(1, "AD")
        zero = ZEROS.get(getattr(locale, "default_numbering_system", "latn"))
        joined = str(locale.datetime_formats.get("short") or "{1} {0}").replace("'", "")
        for platform, clock, key in (
                ("android", "12", "hm"), ("android", "24", "Hm"),
                ("iphone", "12", "hms"), ("iphone", "24", "Hms")):
            time = locale.datetime_skeletons.get(key)
            if time is None or (clock == "12" and not set("aB") & set(time.pattern)):
                continue
            lines = []
            for number, moment in enumerate(MOMENTS):
                day = written(locale.date_formats["short"].pattern, moment, halves, eras)
                hour = written(time.pattern, moment, halves, eras)
                if day is None or hour is None:
                    break
                stamp = joined.replace("{1}", day).replace("{0}", hour)
                if zero:
                    stamp = "".join(
                        chr(zero + int(c)) if c in "0123456789" else c for c in stamp)
                who = "Omar" if number % 2 else "Sanne"
                head = f"{stamp} - " if platform == "android" else f"[{stamp}] "
                lines.append(f"{head}{who}: bericht {number + 1}\n")
            if len(lines) == len(MOMENTS):
                yield f"{name}-{platform}-{clock}", platform, "".join(lines)


def read(program, path, platform):
    """What is wrong with a reading, and whether a notice says anything; None when it is right."""
    run = [program, "timeline", path, "--format", "jsonl", "--progress", "none"]
    out = subprocess.run(run, capture_output=True, timeout=120, check=False)
    entries = [json.loads(line) for line in out.stdout.decode("utf-8", "replace").splitlines()]
    wrong = None
    if len(entries) != len(MOMENTS) or any(e["kind"] != "message" for e in entries):
        wrong = f"{len(entries)} entries"
    elif {e["sender"] for e in entries} != {"Sanne", "Omar"}:
        wrong = "senders"
    else:
        for entry, moment in zip(entries, MOMENTS):
            want = "%04d-%02d-%02dT%02d:%02d" % moment[:5]
            if platform == "iphone":
                want += ":%02d" % moment[5]
            if not str(entry["time"]).startswith(want):
                wrong = f"{entry['time']} for {want}"
                break
    if wrong is None:
        return None
    run = [program, "inspect", path, "--json", "--progress", "none"]
    out = subprocess.run(run, capture_output=True, timeout=120, check=False).stdout
    notices = json.loads(out)["notices"] if out else []
    codes = sorted({n["code"] for n in notices if n["code"] != "zone-unknown"})
    return wrong, codes or (["refused"] if not entries else [])


def main():
    program, words = sys.argv[1], sys.argv[2:]
    known = {}
    for name, platform, text in shapes():
        if not words or any(word in name for word in words):
            known.setdefault(text, (platform, []))[1].append(name)
    totals = {True: [0, 0], False: [0, 0]}
    misses, silent = [], 0
    with tempfile.TemporaryDirectory() as folder:
        def one(item):
            number, (text, (platform, _)) = item
            path = os.path.join(folder, f"{number}.txt")
            with open(path, "w", encoding="utf-8") as file:
                file.write(text)
            return read(program, path, platform)

        with concurrent.futures.ThreadPoolExecutor(2) as pool:
            for (text, (_, names)), result in zip(
                    known.items(), pool.map(one, enumerate(known.items()))):
                own = any(n.split("-")[0].split("_")[0] in WHATSAPP for n in names)
                for key in {own, False}:
                    totals[key][1] += 1
                    totals[key][0] += result is None
                if result:
                    silent += not result[1]
                    line = text.splitlines()[2].replace("|", "\\|")
                    misses.append(
                        f"| {names[0]} | {len(names)} | {result[0]} | "
                        f"{', '.join(result[1]) or '**nothing**'} | `{line}` |")
    report = [
        "# Headers of every locale", "",
        f"Written by `sweep.py` with Babel {babel.__version__}: the locales of CLDR, Android and "
        "iPhone, clocks of 12 and 24 hours.", "",
        "| | read right | of | wrong in silence |", "|---|---|---|---|",
        f"| languages of WhatsApp | {totals[True][0]} | {totals[True][1]} | |",
        f"| all shapes | {totals[False][0]} | {totals[False][1]} | {silent} |", "",
        "## Misses", "", "| first locale | locales | what | said | third line |",
        "|---|---|---|---|---|", *misses, "",
    ]
    print("\n".join(report))
    if not words:
        here = os.path.dirname(os.path.abspath(__file__))
        with open(os.path.join(here, "RESULTS.md"), "w", encoding="utf-8") as file:
            file.write("\n".join(report))
    (own, own_of), (right, of) = totals[True], totals[False]
    return 0 if not silent and own == own_of and right * 100 >= of * 95 else 1


if __name__ == "__main__":
    sys.exit(main())
