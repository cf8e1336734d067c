#!/usr/bin/env python3
"""Writes the database of the speed benchmark: a msgstore.db of so many messages, the same each time.

usage: database.py FILE MESSAGES

Forty chats of two and two groups, the tables and columns of 2025 as far as they are read, a device for
every message, an index on the messages as phones have one. Prints what was written as JSON. Invented
numbers; random words.
"""
import json
import pathlib
import random
import sqlite3
import sys

from corpus import EMOJI, WORDS

SCHEMA = """
PRAGMA page_size = 4096;
CREATE TABLE jid (_id INTEGER PRIMARY KEY AUTOINCREMENT, user TEXT NOT NULL, server TEXT NOT NULL,
  agent INTEGER, device INTEGER, type INTEGER, raw_string TEXT);
CREATE TABLE chat (_id INTEGER PRIMARY KEY AUTOINCREMENT, jid_row_id INTEGER UNIQUE, hidden INTEGER,
  subject TEXT, created_timestamp INTEGER);
CREATE TABLE message (_id INTEGER PRIMARY KEY AUTOINCREMENT, chat_row_id INTEGER NOT NULL,
  from_me INTEGER NOT NULL, key_id TEXT NOT NULL, sender_jid_row_id INTEGER, status INTEGER,
  broadcast INTEGER, timestamp INTEGER, received_timestamp INTEGER, receipt_server_timestamp INTEGER,
  message_type INTEGER, text_data TEXT, starred INTEGER, sort_id INTEGER NOT NULL DEFAULT 0);
CREATE TABLE message_system (message_row_id INTEGER PRIMARY KEY, action_type INTEGER NOT NULL);
CREATE TABLE message_details (message_row_id INTEGER PRIMARY KEY, author_device_jid INTEGER);
"""
CHATS, GROUPS = 40, 2
BEGIN = 1_577_836_800_000


def write(path, messages):
    """Fills a new file; gives how many messages and notices it holds."""
    rng = random.Random(20_241_127)
    words = [text.split() for text in WORDS.values()]
    pathlib.Path(path).unlink(missing_ok=True)
    database = sqlite3.connect(path)
    database.executescript(SCHEMA)
    people = [(number, f"316{10_000_000 + number * 7919:08d}") for number in range(1, CHATS + 1)]
    database.executemany(
        "INSERT INTO jid VALUES (?, ?, 's.whatsapp.net', 0, 0, 0, ? || '@s.whatsapp.net')",
        [(number, user, user) for number, user in people])
    # The device of each person, and one that is linked to the owner's account.
    database.executemany(
        "INSERT INTO jid VALUES (?, ?, 's.whatsapp.net', 0, 0, 17, ? || '.0:0@s.whatsapp.net')",
        [(100 + number, user, user) for number, user in people])
    owner = "31699999999"
    database.executemany(
        "INSERT INTO jid VALUES (?, ?, 's.whatsapp.net', 0, ?, 17, ?)",
        [(200 + device, owner, device, f"{owner}.0:{device}@s.whatsapp.net") for device in (0, 3)])
    for group in range(GROUPS):
        database.execute(
            "INSERT INTO jid VALUES (?, ?, 'g.us', 0, 0, 1, ?)",
            (300 + group, f"12036304{group}", f"12036304{group}@g.us"))
    database.executemany("INSERT INTO chat VALUES (?, ?, 0, NULL, ?)",
                         [(number, number, BEGIN) for number, _ in people])
    for group in range(GROUPS):
        database.execute("INSERT INTO chat VALUES (?, ?, 0, ?, ?)",
                         (CHATS + 1 + group, 300 + group, f"Group {group}", BEGIN))
    database.execute(
        "INSERT INTO message VALUES (1, -1, 0, '-1', 0, -1, 0, 0, 0, -1, -1, NULL, 0, 0)")
    time, notices = BEGIN, 0
    rows, details, systems = [], [], []
    for number in range(messages):
        time += rng.choice([2_000, 9_000, 60_000, 240_000])
        row = number + 2
        chat = min(CHATS + GROUPS, 1 + int(rng.expovariate(1 / 8)))
        own = rng.random() < .5
        sender = 0
        if chat > CHATS and not own:
            sender = rng.randrange(1, CHATS + 1)
        if rng.random() < .002:
            notices += 1
            systems.append((row, 18))
            rows.append((row, chat, 0, f"AC{row:030X}", 0, 6, 0, time, time, -1, 7, None, 0, row))
            continue
        text = " ".join(rng.choices(words[chat % len(words)],
                                    k=min(60, 1 + int(rng.expovariate(1 / 7)))))
        if rng.random() < .18:
            text += " " + rng.choice(EMOJI)
        rows.append((row, chat, int(own), f"AC{row:030X}", sender, 13, 0, time, time + 700, time + 300,
                     0, text, 0, row))
        other = chat if chat <= CHATS else max(sender, 1)
        details.append((row, (203 if rng.random() < .1 else 200) if own else 100 + other))
        if len(rows) >= 50_000:
            flush(database, rows, details, systems)
    flush(database, rows, details, systems)
    database.execute("CREATE UNIQUE INDEX message_key_index ON message "
                     "(chat_row_id, from_me, key_id, sender_jid_row_id)")
    database.commit()
    database.close()
    return {"messages": messages - notices, "notices": notices,
            "bytes": pathlib.Path(path).stat().st_size}


def flush(database, rows, details, systems):
    """Writes what has gathered, so that a million rows need no gigabyte."""
    database.executemany("INSERT INTO message VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)", rows)
    database.executemany("INSERT INTO message_details VALUES (?,?)", details)
    database.executemany("INSERT INTO message_system VALUES (?,?)", systems)
    database.commit()
    for items in rows, details, systems:
        items.clear()


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    print(json.dumps(write(sys.argv[1], int(sys.argv[2]))))
