#!/usr/bin/env python3
"""Joins the cases of batches on a Spark cluster, or on the cores of one machine: what `keerpunt links` finds.

    spark_links.py BATCH... -o rings [--things things] [--master spark://host:7077]

A BATCH is what `keerpunt links` takes: a folder of `keerpunt batch` or `analyse`, or a findings.json. What
of a file can be joined says the program itself, `keerpunt links --stdin` on every machine: the same normal
forms, the same masks and the same sketches. What is equal is brought together here, by the rules of
docs/links.md: what joins cases and what is everyday, texts that are one script (bands of the sketch find
them, the sets of shingles decide), and the rings.

Every machine must see the batches and the program under the same paths. `rings` is a folder of Spark with
a JSON line a ring, `{"cases", "joinedBy": [[kind, value], ...], "victims", "sums", "first", "last"}`, in
the order of the cases; `things` one with a line a thing that several cases have, as in links.json. Nothing
is kept from run to run, so nothing is called new. A file that is no findings file is counted in the last
line and never passed over in silence.
"""
import argparse
import array
import base64
import json
import os
import shlex
import shutil
import sys

from pyspark import StorageLevel
from pyspark.sql import SparkSession

INSIDE, INVOLVED, MENTIONED, OUTSIDE = range(4)
ZONES = ["inside", "involved", "mentioned", "outside"]
ROLES = {"taken": "taken", "at-risk": "atRisk", "payer": "payers"}
# As in Sources/Linking/Script.swift: the least Jaccard of a stretch and of a message, as shares of ten.
LIKENESS = [6, 7]
# Texts before one that it is compared with in each band, as in LinkStore+Scripts.swift.
NEAR = 4


def numbers(text, kind):
    """Little-endian numbers out of base64."""
    found = array.array(kind, base64.b64decode(text))
    if sys.byteorder == "big":
        found.byteswap()
    return found


# MARK: Scripts


def near(item):
    """The pairs of texts of one band that are compared: each with the few before it."""
    (level, _, _), places = item
    before = []
    for _, digest in sorted(places):
        for other in before[-NEAR:]:
            yield (level, other), digest
        before.append(digest)


def is_like(level, one, other):
    """Whether two texts have most of their shingles in common."""
    a, b = set(numbers(one, "I")), set(numbers(other, "I"))
    shared = len(a & b)
    return shared * 10 >= (len(a) + len(b) - shared) * LIKENESS[level]


def script_sightings(cases, parts):
    """Texts that are one script, each as something that its cases have; the smallest digest names it."""
    texts = cases.flatMap(lambda item: [
        ((text["level"], text["digest"]), (item[0], text)) for text in item[1]["texts"]]
    ).persist(StorageLevel.MEMORY_AND_DISK)
    one = texts.mapValues(lambda item: (item[1]["sketch"], item[1]["shingles"])) \
        .reduceByKey(lambda a, _: a, parts).persist(StorageLevel.MEMORY_AND_DISK)

    def bands(item):
        (level, digest), (sketch, _) = item
        hashes = numbers(sketch, "Q")
        for band, value in enumerate(hashes):
            yield (level, band, value), (hashes[(band + 1) % len(hashes)], digest)

    shingles = one.mapValues(lambda item: item[1])
    pairs = one.flatMap(bands).groupByKey(parts).flatMap(near).distinct(parts)
    edges = pairs.join(shingles, parts) \
        .map(lambda item: ((item[0][0], item[1][0]), (item[0][1], item[1][1]))) \
        .join(shingles, parts) \
        .filter(lambda item: is_like(item[0][0], item[1][0][1], item[1][1])) \
        .map(lambda item: (item[0], (item[0][0], item[1][0][0])))
    names = components(edges, parts).mapValues(lambda first: first[1])

    def sighting(item):
        (_, digest), ((case, text), name) = item
        return (name or digest, case), (text["time"], text["time"], text["entry"], text["shown"], digest)

    found = texts.leftOuterJoin(names, parts).map(sighting).reduceByKey(
        lambda a, b: (min(a[0], b[0]), max(a[1], b[1]), min(a[2], b[2]), "", ""), parts)
    shown = texts.map(lambda item: (item[0][1], item[1][1]["shown"])).reduceByKey(min, parts)
    sightings = found.map(lambda item: (("script", item[0][0]), (item[0][1], {
        "zone": INSIDE, "first": item[1][0], "last": item[1][1], "entry": item[1][2], "holder": "",
        "region": "", "valid": None, "own": False})))
    return sightings, shown.map(lambda item: (("script", item[0]), item[1]))


def components(edges, parts):
    """The smallest of all that hang together, for each of them: stars, large and small in turn
    (Kiveris et al. 2014), in a number of rounds that grows with the logarithm of the longest way."""
    def large(item):
        node, others = item[0], set(item[1])
        least = min(others | {node})
        return [(other, least) for other in others if other > node]

    def small(item):
        node, others = item[0], set(item[1])
        least = min(others | {node})
        return [(other, least) for other in others | {node} if other != least]

    stars = edges.map(lambda pair: (max(pair), min(pair))).filter(lambda pair: pair[0] != pair[1]) \
        .distinct(parts)
    stars.persist(StorageLevel.MEMORY_AND_DISK)
    while True:
        both = stars.flatMap(lambda pair: [pair, (pair[1], pair[0])])
        grown = both.groupByKey(parts).flatMap(large).groupByKey(parts).flatMap(small).distinct(parts)
        grown = grown.persist(StorageLevel.MEMORY_AND_DISK)
        # Without this the plan of every round holds those of all rounds before it.
        grown.localCheckpoint()
        if grown.count() == stars.count() and grown.subtract(stars, parts).isEmpty():
            break
        stars = grown
    return stars.union(stars.values().distinct(parts).map(lambda node: (node, node)))


# MARK: Things


def thing(item):
    """What several cases have, and what it means for them; None where one case has it."""
    (kind, value), places = item
    places = sorted(places, key=lambda place: place[0])
    counts = [sum(1 for _, place in places if place["zone"] == zone) for zone in range(4)]
    counted = [place for _, place in places if place["zone"] <= INVOLVED]
    if len(counted) < 2:
        return None
    if counts[INSIDE] == 0:
        state = "possible"
    elif counts[OUTSIDE] > len(counted) and not any(place["own"] for _, place in places):
        state = "everyday"
    else:
        state = "joins"
    valid = [place["valid"] for _, place in places if place["valid"] is not None]
    return {
        "kind": kind, "value": value, "state": state, "counts": dict(zip(ZONES, counts)),
        "first": min((place["first"] for place in counted if place["first"]), default=""),
        "last": max(place["last"] for place in counted),
        "holder": max(place["holder"] for place in counted) or None,
        "region": max(place["region"] for _, place in places) or None,
        "valid": max(valid) if valid else None,
        "cases": [{"case": case, "zone": ZONES[place["zone"]], "entry": place["entry"] or None}
                  for case, place in places if place["zone"] <= INVOLVED],
    }


def victims(people):
    """Whose loss it is, each counted once: who has a number over all cases."""
    who = {role: {name for name, had in people if had == role} for role in ROLES}
    return {"all": len(set().union(*who.values())), **{ROLES[role]: len(who[role]) for role in ROLES}}


def decimal(hundredths):
    return f"{hundredths // 100}.{hundredths % 100:02}"


def added(sums):
    """Amounts by currency."""
    found = {}
    for currency, asked, paid, unread in sums:
        known = found.get(currency, (0, 0, 0))
        found[currency] = (known[0] + asked, known[1] + paid, known[2] + unread)
    return [{"currency": currency, "asked": decimal(asked), "paid": decimal(paid), "unread": unread}
            for currency, (asked, paid, unread) in sorted(found.items())]


def loss(cases, of, parts):
    """Victims and amounts of each ring or thing; `of` is its name beside each of its cases' names."""
    def people(item):
        key, tree = item
        rows = [(person["phone"] or key + "/" + person["id"], person["role"])
                for person in tree["people"] if person["role"] in ROLES]
        return key, (rows, [row(one) for one in tree["sums"] if one["value"] == ""])

    def row(one):
        return one["currency"], one["asked"], one["paid"], one["unread"]

    known = of.map(lambda item: (item[1], item[0])).join(cases.map(people), parts).values()
    both = known.aggregateByKey(
        ([], []), lambda sums, new: (sums[0] + new[0], sums[1] + new[1]),
        lambda a, b: (a[0] + b[0], a[1] + b[1]), parts)
    return both.mapValues(lambda item: {"victims": victims(item[0]), "sums": added(item[1])})


def name(thing):
    return thing["kind"], thing["value"]


def lines(rows):
    return rows.map(lambda row: json.dumps(row, ensure_ascii=False, sort_keys=True)).sortBy(lambda line: line)


def rings(cases, joins, parts):
    """Cases that hang together, and what joins them."""
    edges = joins.flatMap(lambda one: [
        (place["case"], one["cases"][0]["case"]) for place in one["cases"][1:]])
    names = components(edges, parts).persist(StorageLevel.MEMORY_AND_DISK)
    members = names.map(lambda item: (item[1], item[0])).groupByKey(parts).mapValues(sorted)
    by = joins.map(lambda one: (one["cases"][0]["case"], one)).join(names, parts) \
        .map(lambda item: (item[1][1], item[1][0])).groupByKey(parts).mapValues(list)
    lost = loss(cases, names.map(lambda item: (item[1], item[0])), parts)

    def ring(item):
        (all_of_them, things), what = item
        return {
            "cases": all_of_them, "joinedBy": sorted(name(one) for one in things), **what,
            "first": min((one["first"] for one in things if one["first"]), default=""),
            "last": max(one["last"] for one in things)}

    return members.join(by, parts).join(lost, parts).values().map(ring)


def with_losses(cases, things, shown, parts):
    """Things with their victims and sums; sums named for a payee go before those of its cases."""
    named = cases.flatMap(lambda item: [
        ((one["kind"], one["value"]), (one["currency"], one["asked"], one["paid"], one["unread"]))
        for one in item[1]["sums"] if one["value"] != ""]).groupByKey(parts).mapValues(added)
    lost = loss(cases, things.flatMap(lambda one: [
        (name(one), place["case"]) for place in one["cases"]]), parts)

    def whole(item):
        ((one, what), own), beginning = item
        more = {"shown": beginning} if one["kind"] == "script" else {}
        return {**one, **what, **more, "sums": own or what["sums"]}

    return things.keyBy(name).join(lost, parts).leftOuterJoin(named, parts) \
        .leftOuterJoin(shown, parts).values().map(whole)


# MARK: Inputs


def findings(batch):
    """The files of findings of one operand, as `keerpunt links` takes them."""
    path = os.path.realpath(batch)
    if not os.path.isdir(path):
        return [path]
    for inner in ["data/machine/findings.json", "findings.json"]:
        if os.path.exists(os.path.join(path, inner)):
            return [os.path.join(path, inner)]
    cases = os.path.join(path, "cases")
    if not os.path.isdir(cases):
        return []
    return [os.path.join(cases, file) for file in os.listdir(cases) if file.endswith(".json")]


def program(given):
    """The program: what was given, that of the path, else what was built beside this script."""
    built = os.path.join(os.path.dirname(os.path.realpath(__file__)), "../.build/release/keerpunt")
    found = shutil.which(given or "keerpunt") or (None if given else shutil.which(built))
    if not found:
        sys.exit(f"spark_links: {given or 'keerpunt'} is not here; name the program with --keerpunt")
    return os.path.realpath(found)


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("batches", nargs="+", help="folders that keerpunt batch wrote")
    parser.add_argument("-o", "--output", required=True, help="folder for the rings; must not exist")
    parser.add_argument("--things", help="folder for what several cases have; must not exist")
    parser.add_argument("--keerpunt", help="the program, as the workers find it")
    parser.add_argument("--master", help="address of the cluster; local[N] for N cores of this machine")
    parser.add_argument("--per-partition", type=int, default=1000, help="files a task (default 1000)")
    return parser.parse_args()


def main():
    given = arguments()
    paths = set()
    for batch in given.batches:
        found = findings(batch)
        if not found:
            sys.exit(f"spark_links: no findings in {batch}")
        paths.update(found)
    for path in paths:
        # Spark hands text to a pipe, a line a path.
        if "\n" in path or any("\ud800" <= letter <= "\udfff" for letter in path):
            sys.exit(f"spark_links: {path!r} cannot be handed on; give it to keerpunt links itself")
    command = shlex.join([program(given.keerpunt), "links", "--stdin"])
    builder = SparkSession.builder.appName("keerpunt links")
    spark = (builder.master(given.master) if given.master else builder).getOrCreate()
    context = spark.sparkContext
    context.setLogLevel("ERROR")
    parts = max(1, -(-len(paths) // given.per_partition))
    # checkCode: a process that ends badly fails its partition, and Spark does it again.
    read = context.parallelize(sorted(paths), parts).pipe(command, checkCode=True).map(json.loads) \
        .persist(StorageLevel.MEMORY_AND_DISK)
    count = read.count()
    if count != len(paths):
        sys.exit(f"spark_links: {len(paths)} files, and {count} lines of them")
    faults = read.filter(lambda tree: "fault" in tree) \
        .map(lambda tree: f"{tree['path']}: {tree['fault']}").collect()
    # The same inputs in two batches are one case: the first by its path.
    cases = read.filter(lambda tree: "key" in tree).map(lambda tree: (tree["key"], tree)).reduceByKey(
        lambda a, b: a if a["path"].encode() < b["path"].encode() else b, parts)
    cases.persist(StorageLevel.MEMORY_AND_DISK)
    sightings = cases.flatMap(lambda item: [
        ((one["kind"], one["value"]), (item[0], one)) for one in item[1]["sightings"]])
    scripts, shown = script_sightings(cases, parts)
    things = sightings.union(scripts).groupByKey(parts).map(thing).filter(lambda one: one is not None)
    things.persist(StorageLevel.MEMORY_AND_DISK)
    found = lines(rings(cases, things.filter(lambda one: one["state"] == "joins"), parts))
    found.persist(StorageLevel.MEMORY_AND_DISK)
    found.saveAsTextFile(given.output)
    if given.things:
        lines(with_losses(cases, things, shown, parts)).saveAsTextFile(given.things)
    number = found.count()
    spark.stop()
    for fault in sorted(faults):
        print(fault, file=sys.stderr)
    print(f"in={len(paths)} rings={number} failed={len(faults)}")
    sys.exit(2 if faults else 0)


if __name__ == "__main__":
    main()
