"""Runs every program of the benchmark in rounds and writes RESULTS.md.

A row is a whole process, pinned to one core unless it says otherwise. Rounds are interleaved, so
that a busy moment of the machine falls on all rows; medians are compared, never single runs.
"""
import json
import os
import pathlib
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).parent


def run(words, cores="0"):
    """Wall seconds, CPU seconds, peak MB and what was printed, of one process and its children."""
    with tempfile.TemporaryFile() as out:
        start = time.perf_counter()
        process = subprocess.Popen(
            ["taskset", "-c", cores, *words], stdout=out, stderr=subprocess.DEVNULL,
            stdin=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
        out.seek(0)
        text = out.read(4096).decode(errors="replace").strip()
    return {"wall": wall, "cpu": usage.ru_utime + usage.ru_stime, "peak": usage.ru_maxrss / 1024,
            "text": text, "code": os.waitstatus_to_exitcode(status)}


class Table:
    """Rows by name; each is run once a round, or twice when that is short."""

    def __init__(self, warm=2):
        self.rows = {}
        self.warm = warm

    def add(self, name, words, bytes_read=0, cores="0", clean=None, expects=(0,)):
        self.rows[name] = dict(
            words=[str(word) for word in words], bytes=bytes_read, cores=cores, clean=clean,
            expects=expects, runs=[])

    def measure(self, rounds):
        for number in range(rounds + 1):
            for name, row in self.rows.items():
                # Each runs twice and the second counts: a virtual machine gives memory that lies idle
                # back to its host, and whoever comes first pays for getting it again.
                for _ in range(self.warm):
                    if row["clean"]:
                        shutil.rmtree(row["clean"], ignore_errors=True)
                    result = run(row["words"], row["cores"])
                if result["code"] not in row["expects"]:
                    row["failed"] = f"exit {result['code']}"
                # The first round fills the caches.
                if number > 0:
                    row["runs"].append(result)
            print(f"round {number} of {rounds}", file=sys.stderr)

    def median(self, name, key="wall"):
        row = self.rows.get(name)
        if not row or not row["runs"] or "failed" in row:
            return None
        return statistics.median(run[key] for run in row["runs"])

    def lines(self):
        yield "| what | wall s (min-max) | CPU s | MB/s | peak MB |"
        yield "|---|---|---|---|---|"
        for name, row in self.rows.items():
            if "failed" in row:
                yield f"| {name} | did not run: {row['failed']} | | | |"
                continue
            walls = [run["wall"] for run in row["runs"]]
            wall = statistics.median(walls)
            speed = f"{row['bytes'] / 1e6 / wall:,.1f}" if row["bytes"] else ""
            yield (f"| {name} | {wall:.3f} ({min(walls):.3f}-{max(walls):.3f}) | "
                   f"{self.median(name, 'cpu'):.3f} | {speed} | {self.median(name, 'peak'):,.0f} |")


def entries(keerpunt, path):
    """Messages and notices that `inspect` counts in a file."""
    out = subprocess.run([keerpunt, "inspect", "--json", path], capture_output=True, check=False)
    found = json.loads(out.stdout)
    text = json.dumps(found)
    total = {"messages": 0, "notices": 0}
    for conversation in found.get("conversations", []):
        for key in total:
            total[key] += conversation.get(key, 0) if isinstance(conversation.get(key), int) else 0
    return total, text


def main():
    keerpunt, work, python = sys.argv[1], pathlib.Path(sys.argv[2]), sys.argv[3]
    quick = "--quick" in sys.argv
    keerpunt = str(pathlib.Path(keerpunt).resolve())
    size, zips, rounds = (5, 50, 1) if quick else (100, 2000, 5)
    if not (work / "counts.json").exists():
        print("writing the corpus", file=sys.stderr)
        subprocess.run([sys.executable, HERE / "corpus.py", work, str(size), str(zips)], check=True)
    counts = json.loads((work / "counts.json").read_text())
    checked = []
    for name in "android.txt", "iphone.txt":
        total, _ = entries(keerpunt, work / name)
        wanted = {key: counts[name][key] for key in total}
        checked.append(f"{name}: {total} " + ("as written" if total == wanted else f"NOT {wanted}"))

    store, rows = work / "msgstore.db", 10**4 if quick else 10**6
    if not (work / "database.json").exists():
        written = subprocess.run([sys.executable, HERE / "database.py", store, str(rows)],
                                 check=True, capture_output=True)
        (work / "database.json").write_bytes(written.stdout)
    database = json.loads((work / "database.json").read_text())
    total, _ = entries(keerpunt, store)
    wanted = {key: database[key] for key in total}
    checked.append(f"msgstore.db: {total} " + ("as written" if total == wanted else f"NOT {wanted}"))

    table = Table()
    floor = work / "floor"
    table.add(f"SQLite's own SELECT, msgstore.db of {rows} rows", [work / "select", store],
              database["bytes"])
    table.add(f"keerpunt timeline, msgstore.db of {rows} rows",
              [keerpunt, "timeline", store, "--format", "none", "-q"], database["bytes"])
    for style in "android", "iphone":
        for kind in "txt", "zip":
            path = work / f"{style}.{kind}"
            amount = counts[f"{style}.txt"]["bytes"]
            table.add(f"floor, {path.name}", [floor, path], amount)
            table.add(f"keerpunt timeline, {path.name}",
                      [keerpunt, "timeline", path, "--format", "none", "-q"], amount)
    amount = counts["android.txt"]["bytes"]
    table.add("bsdtar -xO, android.zip", ["bsdtar", "-xOf", work / "android.zip"], amount)
    table.add("openssl dgst, android.txt", ["openssl", "dgst", "-sha256", work / "android.txt"], amount)
    if pathlib.Path(python).exists():
        table.add("chatpack (PyPI), android.txt",
                  [python, HERE / "peer.py", "chatpack", work / "android.txt"], amount)
        tenth = counts["android-tenth.txt"]["bytes"]
        for peer in "whatstk", "chat-miner":
            table.add(f"{peer}, android-tenth.txt",
                      [python, HERE / "peer.py", peer, work / "android-tenth.txt"], tenth)
    table.add("keerpunt --version", [keerpunt, "--version"])
    small = work / "zips" / "00000.zip"
    table.add("keerpunt inspect, one small zip", [keerpunt, "inspect", "-q", small])
    files = sorted((work / "zips").glob("*.zip"))
    table.add(f"floor, {len(files)} small zips", [floor, *files])
    out = work / "batch-out"
    batch = [keerpunt, "batch", work / "zips", "-o", out, "--no-detect", "-q", "--progress", "none"]
    table.add(f"keerpunt batch --no-detect, {len(files)} small zips", batch, clean=out)
    every = ",".join(str(core) for core in sorted(os.sched_getaffinity(0)))
    table.add(f"the same on all cores ({every})", batch, cores=every, clean=out)
    table.measure(rounds)

    analysis = Table(warm=1)
    for count in 10**4, 10**5, 10**6:
        path = work / f"messages-{count}.txt"
        if not path.exists():
            continue
        analysis.add(f"timeline, {count} messages",
                     [keerpunt, "timeline", path, "--format", "none", "-q"], counts[path.name]["bytes"])
        analysis.add(f"analyse with all reports, {count} messages",
                     [keerpunt, "analyse", path, "-o", work / "out", "-q", "--progress", "none"],
                     counts[path.name]["bytes"], clean=work / "out")
    analysis.measure(1 if quick else 3)

    # A million findings in 20,000 cases; then the same again, when nothing is new.
    cases, each = (1000, 20) if quick else (20000, 50)
    findings = work / f"findings-{cases}"
    if not findings.exists():
        subprocess.run(
            [sys.executable, HERE / "findings.py", findings, str(cases), str(each)], check=True)
    links = Table(warm=1)
    shared = work / "links-out"
    command = [keerpunt, "links", findings, "-o", shared, "-q", "--progress", "none"]
    links.add(f"links, {cases * each} identifiers in {cases} cases", command, clean=shared)
    links.add("the same again, nothing new", command)
    links.measure(1 if quick else 3)

    def ratio(a, b, in_table=table, key="wall"):
        first, second = in_table.median(a, key), in_table.median(b, key)
        return first / second if first and second else None

    targets = []

    def target(name, value, limit, at_most=True, digits=2):
        if value is None:
            targets.append(f"| {name} | not measured | {limit} | |")
            return
        met = value <= limit if at_most else value >= limit
        targets.append(
            f"| {name} | {value:,.{digits}f} | {'at most' if at_most else 'at least'} {limit} | "
            f"{'met' if met else 'NOT MET'} |")

    for style in "android", "iphone":
        for kind in "txt", "zip":
            name = f"{style}.{kind}"
            target(f"timeline / floor, {name}",
                   ratio(f"keerpunt timeline, {name}", f"floor, {name}"), 1.5)
    target("timeline / fastest peer, MB/s a core, android text",
           ratio("chatpack (PyPI), android.txt", "keerpunt timeline, android.txt", key="cpu"), 8,
           at_most=False)
    for style in "android", "iphone":
        peak = table.median(f"keerpunt timeline, {style}.txt", "peak")
        target(f"peak memory / text, {style}.txt",
               peak and peak * 1024**2 / counts[f"{style}.txt"]["bytes"], 2.5)
    reading = f"keerpunt timeline, msgstore.db of {rows} rows"
    target(f"timeline, msgstore.db of {rows} rows, s on a core", table.median(reading), 1.5)
    target("the same / SQLite's own SELECT",
           ratio(reading, f"SQLite's own SELECT, msgstore.db of {rows} rows"), 1.5)
    peak = table.median(reading, "peak")
    target("peak memory / file, msgstore.db", peak and peak * 1024**2 / database["bytes"], 2.5)
    start = table.median("keerpunt --version")
    target("start-up, ms", start and start * 1000, 15)
    most = max((count for count in (10**4, 10**5, 10**6)
                if f"analyse with all reports, {count} messages" in analysis.rows), default=0)
    target(f"analyse / timeline, {most} messages",
           ratio(f"analyse with all reports, {most} messages", f"timeline, {most} messages", analysis), 30)
    peak = analysis.median(f"analyse with all reports, {most} messages", "peak")
    target(f"analyse, peak MB, {most} messages", peak, 2048, digits=0)
    peak = links.median(f"links, {cases * each} identifiers in {cases} cases", "peak")
    target(f"links, peak MB, {cases * each} identifiers", peak, 512, digits=0)
    target("batch --no-detect / floor, small zips, one core",
           ratio(f"keerpunt batch --no-detect, {len(files)} small zips",
                 f"floor, {len(files)} small zips"), 3)

    model = next((line.split(":")[1].strip() for line in pathlib.Path("/proc/cpuinfo").read_text()
                  .splitlines() if line.startswith("model name")), platform.machine())
    lines = [
        "# Speed", "",
        "Written by `make bench`. One run of everything, interleaved in rounds after a warm-up; whole",
        "processes, medians. MB are 10^6 bytes, peak MB 2^20. Peers neither unpack nor hash.", "",
        f"Machine: {model}, {os.cpu_count()} cores. Rounds: {rounds}.", "",
        "## Targets", "", "| | measured | target | |", "|---|---|---|---|", *targets, "",
        "## Reading", "", *table.lines(), "", "## Analysis", "", *analysis.lines(), "",
        "## Links between cases", "", *links.lines(), "",
        "## Counts against the truth", "", *[f"- {line}" for line in checked], "",
    ]
    text = "\n".join(lines)
    target_file = HERE / "RESULTS.md" if not quick else work / "RESULTS.md"
    target_file.write_text(text)
    print(text)


main()
