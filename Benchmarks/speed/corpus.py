#!/usr/bin/env python3
"""Writes the corpus of the speed benchmark: deterministic exports with known counts.

usage: corpus.py OUT MEGABYTES ZIPS

Android and iPhone text of that many 10^6 bytes, each also as a zip, chats of 10^4, 10^5 and 10^6
messages (up to what MEGABYTES allow), and small zips of 200 to 2,000 messages. counts.json holds
what was written. Invented people; random words, which pack about five times.
"""
import datetime
import json
import pathlib
import random
import sys
import zipfile

WORDS = {
    "nl": "ja hoor ik kom straks nog even langs neem jij brood mee de trein heeft weer vertraging "
          "gezellig tot morgen bel me als je thuis bent lekker weer vandaag fijne verjaardag",
    "en": "sure I will be there around six can you pick up the kids the meeting moved to monday "
          "thanks a lot see you tomorrow that was so funny let me check and tell you later",
    "de": "ja klar ich komme gleich vorbei was machst du heute abend ruf mich bitte an wenn du "
          "zu hause bist schönen geburtstag danke dir wir sehen uns im büro",
    "es": "claro nos vemos mañana qué haces esta noche llámame cuando estés en casa feliz "
          "cumpleaños muchas gracias hace mucho calor aquí",
    "ru": "да конечно скоро приду что делаешь вечером позвони когда будешь дома спасибо большое",
    "ar": "نعم سأكون هناك غدا ماذا تفعل الليلة اتصل بي عندما تصل شكرا جزيلا",
    "hi": "हाँ मैं अभी आता हूँ कल मिलते हैं आज रात क्या कर रहे हो घर पहुँचकर फोन करना धन्यवाद",
}
EMOJI = ["😂", "❤️", "👍🏽", "🙏", "👨‍👩‍👧‍👦", "🇳🇱", "🎉", "🤷‍♀️"]
NAMES = ["Sanne Vermeer", "Joris", "Bakker, Lotte", "José Prado", "+31 6 12345678", "Иван",
         "Mama ❤️", "أحمد", "Zoë-Lynn van den Berg"]
NOTICES = ["Your security code with Joris changed. Tap to learn more.", "Joris left",
           "José Prado changed the group description", "You were added"]
BANNER = ("Messages and calls are end-to-end encrypted. No one outside of this chat, not even "
          "WhatsApp, can read or listen to them. Tap to learn more.")


def chat(seed, style, size=None, messages=None):
    """One export as bytes, with how many messages and notices it has."""
    rng = random.Random(seed)
    words = {key: text.split() for key, text in WORDS.items()}
    first, second = rng.choices(list(words), weights=[40, 15, 10, 15, 8, 6, 6], k=2)
    names = rng.sample(NAMES, rng.choice([2, 2, 3, 5]))
    time = datetime.datetime(2016 + rng.randrange(4), 1 + rng.randrange(12), 3, 8)
    parts, written, sent, notices = [], 0, 0, 0
    name = names[0]
    while (size is None or written < size) and (messages is None or sent < messages):
        time += datetime.timedelta(
            seconds=rng.choice([2, 5, 9, 20, 60, 240]) if rng.random() < .99 else 20000)
        head = f"{time:%d/%m/%Y, %H:%M} - " if style == "android" else f"[{time:%d-%m-%Y %H:%M:%S}] "
        if notices == 0 or rng.random() < .006:
            text = NOTICES[rng.randrange(len(NOTICES))] if notices else BANNER
            line = head + text if style == "android" else f"{head}Family 2.0: \u200e{text}"
            notices += 1
        else:
            if rng.random() < .55:
                name = rng.choice(names)
            sent += 1
            if rng.random() < .06:
                if style == "android":
                    text = "<Media omitted>"
                else:
                    text, head = "\u200eimage omitted", "\u200e" + head
            else:
                own = words[first if rng.random() < .8 else second]
                text = " ".join(rng.choices(own, k=min(60, 1 + int(rng.expovariate(1 / 7)))))
                if rng.random() < .18:
                    text += " " + rng.choice(EMOJI)
                if rng.random() < .04:
                    text += rng.choice(["\n\nand more", "\n10:30 - dentist: bring card\nend",
                                        "\n" + " ".join(rng.choices(own, k=6))])
            line = f"{head}{name}: {text}"
        data = (line + "\n").encode()
        parts.append(data)
        written += len(data)
    return b"".join(parts), sent, notices


def put(folder, name, data, counts, sent, notices):
    (folder / name).write_bytes(data)
    counts[name] = {"messages": sent, "notices": notices, "bytes": len(data)}


def pack(path, member, data):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
        info = zipfile.ZipInfo(member, (2020, 11, 15, 14, 3, 0))
        archive.writestr(info, data, zipfile.ZIP_DEFLATED)


def main():
    out = pathlib.Path(sys.argv[1])
    size, zips = int(sys.argv[2]) * 10**6, int(sys.argv[3])
    (out / "zips").mkdir(parents=True, exist_ok=True)
    counts = {}
    for seed, style in (12, "android"), (13, "iphone"):
        data, sent, notices = chat(seed, style, size=size)
        put(out, f"{style}.txt", data, counts, sent, notices)
        pack(out / f"{style}.zip", "_chat.txt", data)
    # Peers that are too slow for all of it read the first tenth.
    data, sent, notices = chat(14, "android", size=size // 10)
    put(out, "android-tenth.txt", data, counts, sent, notices)
    for count in 10**4, 10**5, 10**6:
        if count * 80 <= size:
            data, sent, notices = chat(15, "android", messages=count)
            put(out, f"messages-{count}.txt", data, counts, sent, notices)
    total = 0
    for number in range(zips):
        rng = random.Random(number)
        style = ("android", "iphone")[number % 2]
        data, sent, _ = chat(1000 + number, style, messages=rng.randrange(200, 2001))
        pack(out / "zips" / f"{number:05}.zip", "_chat.txt", data)
        total += sent
    counts["zips"] = {"archives": zips, "messages": total}
    (out / "counts.json").write_text(json.dumps(counts, indent=1))


if __name__ == "__main__":
    main()
