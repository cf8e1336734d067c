"""Chats as lists of entries, and the files that WhatsApp and Telegram make of them."""

import datetime
import json
import pathlib
import random
import re

HERE = pathlib.Path(__file__).resolve().parent
LRM = "\u200e"


class Entry:
    """A message, or a notice of the platform when `who` is None."""

    def __init__(self, when, who, text, kinds=(), stranger=False, concept=None, about=None):
        self.when, self.who, self.text, self.kinds = when, who, text, list(kinds)
        self.stranger, self.concept, self.about = stranger, concept, about
        self.line = self.number = self.file = None


# --- everyday dialogues ------------------------------------------------------------------------

def expand(text, rng, slots):
    """Chooses among {a|b} and fills [slots], which keep their value within a dialogue."""
    while True:
        match = re.search(r"\{([^{}]*)\}", text)
        if not match:
            break
        text = text[:match.start()] + rng.choice(match.group(1).split("|")) + text[match.end():]
    text = re.sub(r"\[(\w+)\]", lambda m: slots.get(m.group(1), m.group(0)), text)
    # An alternative may bring its own full stop or question mark, which then replaces the line's.
    text = re.sub(r"([.!?])[.!?]$", r"\1", text)
    return text if text.startswith("http") else text[:1].upper() + text[1:]


def load_everyday(language):
    """The slot lists and the dialogues: [(tag, [(role, text)])]."""
    slots, dialogues, tag = {}, [], None
    for line in (HERE / ("everyday.%s.txt" % language)).read_text("utf-8").splitlines():
        slot = re.match(r"\[(\w+)\] (.*)", line)
        if line.startswith("@"):
            dialogues.append((line[1:], []))
        elif slot and not dialogues:
            slots[slot.group(1)] = slot.group(2).split("|")
        elif line:
            dialogues[-1][1].append((line[0], line[3:]))
    return slots, dialogues


def history(seed, language, people, start, end, share, own, own_wanted):
    """Everyday talk between two dates until the person `own` has written enough messages.

    `people` maps letters to personas; `share` maps tags to weights. A dialogue comes back only
    when all others of its tag were used, with other choices.
    """
    rng = random.Random(seed)
    slots, dialogues = load_everyday(language)
    letters = sorted(people)
    talks, written, decks = [], 0, {}
    while written < own_wanted:
        tag = rng.choices(sorted(share), [share[t] for t in sorted(share)])[0]
        if not decks.get(tag):
            decks[tag] = [d for t, d in dialogues if t == tag]
            rng.shuffle(decks[tag])
        talk, chosen = decks[tag].pop(), {name: rng.choice(s) for name, s in sorted(slots.items())}
        chosen["nr"] = str(rng.randint(10, 99))
        first, second = rng.sample(letters, 2)
        roles = {"A": first, "B": second}
        lines = [(roles[role], expand(text, rng, chosen)) for role, text in talk]
        written += sum(1 for who, _ in lines if who == own)
        talks.append((tag, lines))
    days = (end - start).days
    times = []
    for index, (tag, _) in enumerate(talks):
        day = start + datetime.timedelta(days=int((index + rng.random()) * days / len(talks)))
        if tag == "werk":
            day -= datetime.timedelta(days=max(0, day.weekday() - 4))
        hour = rng.randint(8, 16) if tag == "werk" else rng.choice([8, 9, 12, 17, 18, 19, 20, 21])
        times.append(day + datetime.timedelta(
            hours=hour, minutes=rng.randint(0, 59), seconds=rng.randint(0, 59)))
    entries, clock = [], None
    for when, (_, lines) in sorted(zip(times, talks), key=lambda pair: pair[0]):
        clock = when if clock is None or when > clock else clock + datetime.timedelta(hours=1)
        for who, text in lines:
            entries.append(Entry(clock, who, people[who].say(text, rng)))
            clock += datetime.timedelta(seconds=rng.choice([9, 14, 22, 41, 65, 130, 260, 540]))
    return entries


# --- turns ------------------------------------------------------------------------------------

def turn(name, **values):
    """A case written out by hand; `*` before the letter means another hand typed it."""
    entries, day = [], None
    shape = re.compile(r"(?:(\d{4}-\d\d-\d\d) )?(\d\d:\d\d:\d\d) (\*?)(\w+)(?: <([^>]*)>)? (.*)")
    for line in (HERE / ("turn.%s.txt" % name)).read_text("utf-8").splitlines():
        if line.startswith("#") or not line:
            continue
        if line.startswith("day "):
            day = line[4:]
            continue
        date, clock, star, who, kinds, text = shape.fullmatch(line).groups()
        when = datetime.datetime.fromisoformat("%sT%s" % (date or day, clock))
        for key, value in values.items():
            text = text.replace("{%s}" % key, value)
        kinds = kinds.split(",") if kinds else []
        if who == "notice":
            what = text.split(" ")
            about = what[1] if len(what) > 1 else None
            kinds = ["security-code-changed"] if what[0] == "security" else []
            entries.append(Entry(when, None, "", kinds, concept=what[0], about=about))
        else:
            entries.append(Entry(when, who, text, kinds, stranger=bool(star)))
    return entries


# --- WhatsApp's text export --------------------------------------------------------------------

SHAPES = {
    ("nl", "android"): ("%d-%m-%Y %H:%M - ", "WhatsApp-chat met %s.txt"),
    ("nl", "ios"): ("[%d-%m-%Y %H:%M:%S] ", "_chat.txt"),
    ("en", "android"): ("%d/%m/%Y, %H:%M - ", "WhatsApp Chat with %s.txt"),
    ("de", "ios"): ("[%d.%m.%y, %H:%M:%S] ", "_chat.txt"),
    ("pt", "android"): ("%d/%m/%Y %H:%M - ", "Conversa do WhatsApp com %s.txt"),
}

TEXTS = {
    ("nl", "android"): {
        "banner": "Berichten en oproepen in deze chat zijn nu beveiligd met end-to-end encryptie."
                  " Tik voor meer informatie.",
        "security": "%s's beveiligingscode is gewijzigd. Tik hier voor meer informatie.",
        "missed": "Gemiste spraakoproep", "omitted": "<Media weggelaten>"},
    ("nl", "ios"): {
        "banner": "Berichten en gesprekken worden end-to-end versleuteld. Niemand buiten deze chat"
                  " kan ze lezen of beluisteren, zelfs WhatsApp niet.",
        "security": LRM + "Uw beveiligingscode voor %s is gewijzigd. " + LRM
                    + "Tik voor meer informatie.",
        "omitted": "afbeelding weggelaten", "attached": "<bijgevoegd: %s>"},
    ("en", "android"): {
        "banner": "Messages to this chat and calls are now secured with end-to-end encryption."
                  " Tap for more info.",
        "security": "%s's security code changed. Tap for more info.",
        "omitted": "<Media omitted>"},
    ("de", "ios"): {
        "banner": "Nachrichten und Anrufe sind Ende-zu-Ende-verschlüsselt. Niemand außerhalb dieses"
                  " Chats kann sie lesen oder anhören, nicht einmal WhatsApp.",
        "security": LRM + "Deine Sicherheitsnummer für %s hat sich geändert. " + LRM
                    + "Tippe, um mehr zu erfahren.",
        "omitted": "Bild weggelassen"},
    ("pt", "android"): {
        "banner": "As mensagens e chamadas desta conversa estão agora seguras com criptografia de"
                  " ponta-a-ponta. Toque para obter mais informações.",
        "security": "O código de segurança de %s mudou. Toque para mais informações.",
        "omitted": "<Mídia omitida>"},
}

PICTURE = re.compile(r"\[(foto|plaatje)\]")


def whatsapp(entries, names, language, platform, title, media=None):
    """The text of an export; sets line and number of each entry, and the file of each picture."""
    header, _ = SHAPES[language, platform]
    texts = TEXTS[language, platform]
    banner = Entry(entries[0].when, None, "", concept="banner")
    ordered = [banner] + entries
    ending = "\r\n" if platform == "ios" else "\n"
    text, line = "", 1
    for number, entry in enumerate(ordered, start=1):
        entry.line, entry.number = line, number
        stamp = entry.when.strftime(header)
        if entry.who is None:
            words = texts[entry.concept]
            if "%s" in words:
                words = words % names[entry.about]
            # iPhones put a sender before their own words; only the mark after it tells.
            words = "%s: %s%s" % (title, LRM, words) if platform == "ios" else words
            piece = stamp + words
        else:
            body = entry.text
            picture = PICTURE.fullmatch(body)
            if picture and media is not None:
                entry.file = media(entry, picture.group(1), len(text))
                body = LRM + texts["attached"] % entry.file
                stamp = LRM + stamp
            elif picture:
                body = (LRM if platform == "ios" else "") + texts["omitted"]
                stamp = (LRM if platform == "ios" else "") + stamp
            piece = "%s%s: %s" % (stamp, names[entry.who], body)
        text += piece + ending
        line += piece.count("\n") + 1
    return text, ordered


# --- Telegram Desktop's result.json ------------------------------------------------------------

def telegram(entries, names, ids, title, chat_id):
    """The file of one chat; sets line and number of each entry."""
    messages = []
    for number, entry in enumerate(entries, start=1):
        # British Summer Time began on 26 March 2023 and ended on 29 October.
        summer = datetime.datetime(2023, 3, 26, 2) <= entry.when < datetime.datetime(2023, 10, 29, 1)
        seconds = int((entry.when - datetime.datetime(1970, 1, 1)).total_seconds())
        link = re.search(r"https://\S+", entry.text)
        parts, plain = entry.text, [{"type": "plain", "text": entry.text}]
        if link:
            piece = {"type": "link", "text": link.group(0)}
            around = [entry.text[:link.start()], entry.text[link.end():]]
            parts = [p for p in [around[0], piece, around[1]] if p]
            plain = [p if isinstance(p, dict) else {"type": "plain", "text": p} for p in parts]
        entry.number = number
        messages.append({
            "id": 40_000 + number, "type": "message", "date": entry.when.isoformat(),
            "date_unixtime": str(seconds - 3600 * summer), "from": names[entry.who],
            "from_id": ids[entry.who], "text": parts, "text_entities": plain})
    chat = {"name": title, "type": "personal_chat", "id": chat_id, "messages": messages}
    text = json.dumps(chat, ensure_ascii=False, indent=1)
    lines = text.split("\n")
    starts = {int(line.strip(' ",id:')): index for index, line in enumerate(lines)
              if line.startswith('   "id": ')}
    for entry in entries:
        entry.line = starts[40_000 + entry.number]  # the brace stands on the line before
    return text, entries
