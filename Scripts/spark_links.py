#!/usr/bin/env python3
"""Joins the cases of batches on a Spark cluster, or on the cores of one machine: the rings of `keerpunt links`.

    spark_links.py BATCH... -o rings [--master spark://host:7077]

The rules are those of the program (docs/links.md), written a second time: a thing joins its cases when
one of them has it inside a stretch and another inside or by an account of which nothing is certain, and
not when more cases have it outside. What is joined on: account numbers, telephone numbers (senders' own
too), payment links, wallets, Pix keys, cards, tax numbers, attachments and e-mail addresses of keys.

Not joined here, because it takes the program's own libraries or its sketches: sites of lures, addresses
typed in messages, and scripts. `--script-of links.json` takes those from a run of the program on one
machine; without it the rings are those of numbers and files alone, and the last line says so.

Every machine must see the batches under the same paths. `rings` is a folder of Spark with a JSON line a
ring, `{"cases": [...], "joinedBy": [[kind, value], ...]}`, in the order of the cases. A file that is no
findings file is counted in the last line and never passed over in silence.
"""
import argparse
import glob
import hashlib
import json
import os
import sys

from pyspark.sql import SparkSession

INSIDE, INVOLVED, MENTIONED, OUTSIDE = range(4)
KINDS = {
    "iban": "iban", "sort-code": "account", "bank-account": "account", "phone": "phone",
    "payment-link": "payment-link", "pix": "pix", "cpf": "tax-number", "wallet": "wallet", "card": "card",
}
FILES = {"picture", "video", "sound", "pdf", "document", "app", "program"}
OWN = {"taken": INSIDE, "stranger": INSIDE, "at-risk": INSIDE,
       "payer": INVOLVED, "unclear": INVOLVED, "approached": INVOLVED}
ELSEWHERE = {"host", "link", "email", "handle", "script"}


def seconds(text):
    """The wall clock of an ISO time, in seconds from some day; None for none."""
    if not text:
        return None
    from datetime import datetime
    try:
        return int((datetime.fromisoformat(text[:19]) - datetime(1970, 1, 1)).total_seconds())
    except ValueError:
        return None


class Case:
    """What of one findings.json can be joined; the counterpart of Sources/Records/Links/CaseReading.swift."""

    def __init__(self, tree):
        if tree.get("schema") != "keerpunt.findings/1":
            raise ValueError("schema")
        self.tree = tree
        digests = sorted(item["sha256"] for item in tree["exhibits"])
        self.key = hashlib.sha256("+".join(digests).encode()).hexdigest()[:32]
        self.flagged = {}
        for account in tree["accounts"]:
            if account["verdict"] != "none":
                self.flagged.setdefault(account["conversation"], []).append(account)
        self.persons = {}
        for index, person in enumerate(tree["persons"]):
            for account in person["accounts"]:
                self.persons[(account["conversation"], account["name"])] = index
        self.found = {}

    def zone(self, chat, entry, name):
        nearest = OUTSIDE
        for account in self.flagged.get(chat, []):
            episodes = account["episodes"]
            moment = account.get("candidate") or account.get("onset")
            start = min((e["firstEntry"] for e in episodes), default=moment and moment["entry"])
            if start is None or start > entry:
                continue
            if account["name"] != name:
                nearest = min(nearest, MENTIONED)
                continue
            inside = any(e["firstEntry"] <= entry <= e["lastEntry"] for e in episodes)
            if account["verdict"] != "inconclusive":
                nearest = min(nearest, INSIDE if inside else MENTIONED)
            else:
                nearest = min(nearest, INVOLVED if inside or not episodes else MENTIONED)
        return nearest

    def add(self, kind, value, zone, own=False):
        if not value or len(value.encode()) > 2048:
            return
        known = self.found.get((kind, value))
        if known is None or zone < known[0]:
            self.found[(kind, value)] = (zone, own)
        elif zone == known[0]:
            self.found[(kind, value)] = (zone, known[1] or own)

    def sightings(self):
        named = {}
        items = []
        for item in self.tree["identifiers"]:
            kind = KINDS.get(item["kind"])
            if kind is None:
                continue
            country = (item.get("facts") or {}).get("country")
            value = country + " " + item["value"] if kind == "account" and country else item["value"]
            name = item.get("account")
            owner = self.persons.get((item["conversation"], name))
            writer = owner if owner is not None else (item["conversation"], name)
            zone = self.zone(item["conversation"], item["entry"], name)
            items.append((kind, value, zone, (writer, item["kind"], value), seconds(item.get("time"))))
        for _, _, zone, name, time in items:
            if zone == OUTSIDE and time is not None:
                named[name] = min(named.get(name, time), time)
        for kind, value, zone, name, time in items:
            # What the same owner had named more than a day before is the owner's.
            if zone <= INVOLVED and name in named and time is not None and time - named[name] > 86400:
                zone = OUTSIDE
            self.add(kind, value, zone)
        for person in self.tree["persons"]:
            for phone in person["phones"]:
                self.add("phone", phone, OWN.get(person.get("role"), OUTSIDE), own=True)
        for stretch in self.tree.get("stretches", []):
            for message in stretch["messages"]:
                if message.get("attachment"):
                    zone = self.zone(stretch["conversation"], message["entry"], stretch["account"])
                    self.add("attachment", message["attachment"], zone)
        for member in (m for exhibit in self.tree["exhibits"] for m in exhibit["members"]):
            if member.get("sha256") and member["bytes"] > 0 and not member.get("format") \
                    and member.get("kind") in FILES:
                self.add("attachment", member["sha256"], OUTSIDE)
        return [((kind, value), (self.key, zone, own)) for (kind, value), (zone, own) in self.found.items()]


def read(path):
    """The sightings of a file; a marker where it is no findings file."""
    try:
        with open(path, "rb") as source:
            return Case(json.load(source)).sightings() or [(("", "quiet"), ("", OUTSIDE, False))]
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        return [(("", "fault"), (f"{path}: {type(error).__name__}", OUTSIDE, False))]


def joined(item):
    """The pairs of cases that a thing joins; to the first of them, which is enough for rings."""
    (kind, value), places = item
    nearest = {}
    for case, zone, own in places:
        nearest[case] = min(nearest.get(case, OUTSIDE), zone)
    counts = [sum(1 for zone in nearest.values() if zone == wanted) for wanted in range(4)]
    counted = counts[INSIDE] + counts[INVOLVED]
    if counts[INSIDE] == 0 or counted < 2:
        return []
    if counts[OUTSIDE] > counted and not any(own for _, _, own in places):
        return []
    cases = sorted(case for case, zone in nearest.items() if zone <= INVOLVED)
    return [((kind, value), cases)]


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("batches", nargs="+", help="folders that keerpunt batch wrote")
    parser.add_argument("-o", "--output", required=True, help="folder for the rings; must not exist")
    parser.add_argument("--master", help="address of the cluster; local[N] for N cores of this machine")
    parser.add_argument("--script-of", help="a links.json: sites, addresses and scripts are taken from it")
    parser.add_argument("--per-partition", type=int, default=1000, help="files a task (default 1000)")
    return parser.parse_args()


def rings(links):
    """Connected components by handing the smallest name on, until none changes."""
    pairs = links.flatMap(lambda item: [(case, item[1][0]) for case in item[1]])
    parts = links.getNumPartitions()
    edges = pairs.flatMap(lambda pair: [pair, (pair[1], pair[0])]).distinct(parts).cache()
    names = edges.keys().distinct(parts).map(lambda case: (case, case)).cache()
    while True:
        handed = edges.join(names, parts).map(lambda item: (item[1][0], item[1][1]))
        after = names.union(handed).reduceByKey(min, parts)
        # Without this the plan of every round holds those of all rounds before it.
        after.localCheckpoint()
        changed = names.join(after, parts).filter(lambda item: item[1][0] != item[1][1]).count()
        names = after
        if changed == 0:
            return names


def main():
    given = arguments()
    paths = sorted({os.path.realpath(path) for batch in given.batches
                    for path in glob.glob(os.path.join(glob.escape(batch), "cases", "*.json"))})
    if not paths:
        sys.exit("spark_links: no findings below " + ", ".join(given.batches))
    builder = SparkSession.builder.appName("keerpunt links")
    spark = (builder.master(given.master) if given.master else builder).getOrCreate()
    context = spark.sparkContext
    context.setLogLevel("ERROR")
    parts = max(1, -(-len(paths) // given.per_partition))
    all_of_them = context.parallelize(paths, parts).flatMap(read).cache()
    faults = all_of_them.filter(lambda item: item[0] == ("", "fault")).map(lambda item: item[1][0]).collect()
    links = all_of_them.filter(lambda item: item[0][0] != "").groupByKey().flatMap(joined)
    if given.script_of:
        with open(given.script_of, "rb") as source:
            known = json.load(source)
        links = links.union(context.parallelize([
            ((thing["kind"], thing["value"]), sorted(case["case"] for case in thing["cases"]))
            for thing in known["things"] if thing["state"] == "joins" and thing["kind"] in ELSEWHERE]))
    links = links.cache()
    names = rings(links)
    members = names.map(lambda item: (item[1], item[0])).groupByKey().mapValues(sorted)
    joins = links.map(lambda item: (item[1][0], item[0])).join(names) \
        .map(lambda item: (item[1][1], item[1][0])).groupByKey().mapValues(sorted)
    lines = members.leftOuterJoin(joins).values().map(
        lambda item: json.dumps({"cases": item[0], "joinedBy": item[1] or []}, ensure_ascii=False,
                                sort_keys=True)).sortBy(lambda line: line)
    lines.saveAsTextFile(given.output)
    count = lines.count()
    spark.stop()
    for fault in sorted(faults):
        print(fault, file=sys.stderr)
    partial = "" if given.script_of else " without=hosts,emails,handles,scripts"
    print(f"in={len(paths)} rings={count} failed={len(faults)}{partial}")
    sys.exit(2 if faults else 0)


if __name__ == "__main__":
    main()
