#!/usr/bin/env python3
"""Spreads `keerpunt batch --stdin` over a Spark cluster, or over the cores of one machine.

Each partition is one long-lived process that gets 1,000 paths and prints a line for each, whatever
the archive does; its last line counts them. When the counts do not add up to the list, this program
says so and ends with 1: no archive is passed over in silence.

    spark_batch.py --list seized.txt -o results [--master spark://host:7077] [-- --no-detect]

Every machine must see the archives and the program under the same paths. `results` is a folder of
Spark: part-00000 and so on hold the lines, in the order of the list, with a count after each part.
"""
import argparse
import math
import re
import shlex
import sys

from pyspark.sql import SparkSession

COUNT = re.compile(r"in=(\d+) ok=(\d+) failed=(\d+)")


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--list", required=True, help="file with a path on each line; - for standard input")
    parser.add_argument("-o", "--output", required=True, help="folder for the lines; must not exist")
    parser.add_argument("--keerpunt", default="keerpunt", help="the program, as the workers find it")
    parser.add_argument("--master", help="address of the cluster; local[N] for N cores of this machine")
    parser.add_argument("--per-partition", type=int, default=1000, help="archives a process (default 1000)")
    parser.add_argument("rest", nargs="*", help="flags for keerpunt batch, after --")
    return parser.parse_args()


def paths(name):
    """The lines of the list. Spark hands text to a pipe, so a path that is no UTF-8 cannot pass."""
    with (sys.stdin.buffer if name == "-" else open(name, "rb")) as source:
        lines = source.read().split(b"\n")
    if lines and not lines[-1]:
        lines.pop()
    try:
        return [line.decode() for line in lines]
    except UnicodeDecodeError as error:
        sys.exit(f"spark_batch: a path is no UTF-8 ({error.object!r}); give it to keerpunt batch itself")


def main():
    given = arguments()
    inputs = paths(given.list)
    builder = SparkSession.builder.appName("keerpunt batch")
    spark = (builder.master(given.master) if given.master else builder).getOrCreate()
    context = spark.sparkContext
    context.setLogLevel("ERROR")
    parts = max(1, math.ceil(len(inputs) / given.per_partition))
    command = [given.keerpunt, "batch", "--stdin", "--progress", "none", *given.rest]
    if not any(word in ("-j", "--jobs") or word.startswith("--jobs=") for word in given.rest):
        command += ["--jobs", "1"]  # Spark runs a process a core already.
    # checkCode: a process that ends badly fails its partition, and Spark does it again.
    lines = context.parallelize(inputs, parts).pipe(shlex.join(command), checkCode=True)
    lines.saveAsTextFile(given.output)

    counts = [0, 0, 0]
    for line in context.textFile(given.output).filter(lambda line: COUNT.fullmatch(line)).collect():
        counts = [a + int(b) for a, b in zip(counts, COUNT.fullmatch(line).groups())]
    spark.stop()
    print("in={} ok={} failed={}".format(*counts))
    if counts[0] != len(inputs) or counts[1] + counts[2] != len(inputs):
        sys.exit(f"spark_batch: {len(inputs)} paths were given and {counts[0]} were answered")


main()
