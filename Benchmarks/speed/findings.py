#!/usr/bin/env python3
"""Writes a batch of findings for the benchmark of `keerpunt links`: deterministic, invented people.

usage: findings.py OUT CASES IDENTIFIERS

CASES files of findings with IDENTIFIERS account and telephone numbers each. Every tenth case has the
account of one of CASES / 40 thieves inside its stretch, and every tenth one of as many scripts with a name
of its own; everything else is everybody's own, but for a hundred shops that stand in many chats.
"""
import hashlib
import json
import pathlib
import random
import sys

SYLLABLES = "ba ko li mo nu pe ri sa to va wi ze hu ja fo gre".split()


def words(rng, count):
    return [" ".join("".join(rng.choices(SYLLABLES, k=3)) for _ in range(count))][0]


def identifier(kind, value, account, entry):
    return {"kind": kind, "value": value, "conversation": "c1", "account": account, "entry": entry,
            "line": entry, "time": f"2020-11-{10 + entry % 18}T10:00:00", "quote": value,
            "facts": {"country": "NL"}}


def case(number, count, thieves):
    rng = random.Random(number)
    owner, contact = f"Robin A{number}", f"Sam B{number}"
    items = []
    for place in range(count - 2):
        kind = "iban" if place % 2 else "phone"
        value = f"NL{rng.randrange(10**16):016}" if place % 2 else f"+316{rng.randrange(10**8):08}"
        items.append(identifier(kind, value, owner if place % 3 else contact, 1 + place % 19))
    items.append(identifier("iban", f"DE{rng.randrange(100):020}", contact, 5))
    thief = rng.randrange(thieves)
    value = f"BE{thief:014}" if number % 10 == 0 else f"NL{rng.randrange(10**16):016}"
    items.append(identifier("iban", value, owner, 25))
    text = words(random.Random(thief) if number % 10 == 1 else rng, 40)
    sha = hashlib.sha256(str(number).encode()).hexdigest()
    moment = {"entry": 20, "line": 20, "time": "2020-11-12T10:00:00",
              "interval": {"level": 0.95, "firstEntry": 20, "lastEntry": 20}}

    def account(name, taken):
        return {"conversation": "c1", "name": name, "verdict": "takeover" if taken else "none",
                "log10LR": 1.5 if taken else -0.5, "messages": 20, "onset": moment if taken else None,
                "episodes": [{"firstEntry": 20, "lastEntry": 30}] if taken else [], "families": {},
                "grounds": [], "counterGrounds": [], "hypotheses": []}

    def person(name, id, role):
        return {"id": id, "names": [name], "phones": [], "basis": "single", "role": role,
                "accounts": [{"conversation": "c1", "name": name}]}
    return {
        "schema": "keerpunt.findings/1",
        "exhibits": [{"name": f"{number}.zip", "kind": "archive", "bytes": 1000, "sha256": sha,
                      "sha512": sha + sha, "complete": True, "members": []}],
        "conversations": [{"id": "c1", "title": contact, "entries": 40, "senders": [
            {"name": owner, "messages": 20}, {"name": contact, "messages": 20}]}],
        "accounts": [account(owner, True), account(contact, False)],
        "persons": [person(owner, "p1", "taken"), person(contact, "p2", "payer")],
        "events": [], "identifiers": items, "twoSides": [], "notices": [],
        "stretches": [{"conversation": "c1", "account": owner, "left": 0,
                       "messages": [{"entry": 24, "text": f"Hoi {contact}, {text}"}]}],
    }


def main():
    out, cases, count = pathlib.Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    (out / "cases").mkdir(parents=True, exist_ok=True)
    with open(out / "results.jsonl", "w") as results:
        for number in range(cases):
            name = f"cases/{number:07}.json"
            (out / name).write_text(json.dumps(case(number, count, max(1, cases // 40))))
            results.write(json.dumps({"input": f"{number}.zip", "findings": name}) + "\n")


main()
