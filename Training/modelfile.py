"""The file of the model, and what is known about it.

"KPACTS01", a count, then for each section its name in 12 bytes, its offset and its length in bytes
(uint32, little-endian), then the sections, each at a multiple of 16. Everything can be used where
it lies: nothing is unpacked when the program starts.
"""
import json
import struct

import numpy as np
from sklearn.metrics import average_precision_score, roc_auc_score

from acts import COUNT, OUTPUTS

SLOTS = 1 << 17


def fnv64(data: bytes) -> int:
    value = 0xCBF29CE484222325
    for byte in data:
        value = ((value ^ byte) * 0x100000001B3) & 0xFFFFFFFFFFFFFFFF
    return value


def slots(names):
    """Open addressing: fingerprint and number of each piece; 0 is an empty slot."""
    prints, numbers = np.zeros(SLOTS, np.uint32), np.zeros(SLOTS, np.uint16)
    for number, name in enumerate(names):
        key = fnv64(name.encode())
        slot = key & (SLOTS - 1)
        while prints[slot]:
            slot = (slot + 1) & (SLOTS - 1)
        prints[slot], numbers[slot] = (key >> 32) or 1, number
    return prints, numbers


def sections(table, data, words, context, scaled, talk):
    (q, scale, bias), sentences = words
    (linear, linear_bias), (hidden, hidden_bias, last, last_bias) = context
    (own, contact), course = talk
    rows, outputs = np.nonzero(q)
    starts = np.searchsorted(rows, np.arange(q.shape[0] + 1)).astype(np.uint32)
    names = [str(name) for name in table["name"]]
    prints, numbers = slots(names)
    kinds = "\n".join(OUTPUTS).encode()
    return [
        ("outputs", np.frombuffer(kinds, np.uint8)),
        ("gram.start", starts), ("gram.output", outputs.astype(np.uint8)),
        ("gram.weight", q[rows, outputs]), ("gram.scale", scale), ("gram.bias", bias),
        ("piece.print", prints), ("piece.number", numbers),
        ("piece.score", table["score"].astype(np.float32)),
        # Behind the pieces those of the shapes, and one for every other shape.
        ("piece.vector", sentences["q"][:-1]), ("piece.scale", sentences["size"][:-1]),
        ("conv", sentences["conv"]), ("conv.base", sentences["conv base"]),
        ("said.inner", sentences["inner"]), ("said.length", sentences["length"]),
        ("said.flag", sentences["by flag"]), ("said.base", sentences["base"]),
        ("said.outer", sentences["outer"]), ("said.out", sentences["flag out"]),
        ("said.bias", sentences["out base"]),
        ("cx.linear", linear), ("cx.bias", linear_bias), ("cx.hidden", hidden),
        ("cx.base", hidden_bias), ("cx.outer", last), ("cx.last", last_bias),
        ("scale", scaled), ("talk.own", own.astype(np.float32)),
        ("talk.contact", contact.astype(np.float32)),
        *((f"course.{name}", values) for name, values in
          zip(("inner", "base", "turn", "outer"), course)),
    ]


def write(path, table, data, words, context, scaled, talk, manifest):
    parts = [(name, np.ascontiguousarray(values).tobytes())
             for name, values in sections(table, data, words, context, scaled, talk)]
    at = (12 + 20 * len(parts) + 15) // 16 * 16
    header, body = [b"KPACTS01", struct.pack("<I", len(parts))], []
    for name, blob in parts:
        header.append(struct.pack("<12sII", name.encode(), at, len(blob)))
        padded = blob + bytes(-len(blob) % 16)
        body.append(padded)
        at += len(padded)
    head = b"".join(header)
    with open(path, "wb") as file:
        file.write(head + bytes(-len(head) % 16) + b"".join(body))
    with open(str(path).removesuffix(".acts") + ".json", "w", encoding="utf-8") as file:
        json.dump(manifest | {"bytes": at, "outputs": OUTPUTS}, file, indent=1, sort_keys=True)
        file.write("\n")
    print(at, "bytes", {name: len(blob) for name, blob in parts})


def report(data, rows, logits, counts, source):
    """How well each output is told, on texts of authors that the weights have not seen."""
    found = {}
    clean = np.isin(source, ["everyday", "room", "held-room"])
    for title, part in (("cross-fitted", ~data.held[rows]), ("held out", data.held[rows])):
        part = part & counts
        y, z = data.y[rows][part], logits[part]
        quiet = clean[part]
        lines = {}
        for k in range(COUNT):
            if y[:, k].sum() < 10:
                continue
            p = 1 / (1 + np.exp(-z[:, k]))
            ordinary = quiet & (y[:, k] == 0)
            lines[OUTPUTS[k]] = {
                "count": int(y[:, k].sum()),
                "auc": round(float(roc_auc_score(y[:, k], z[:, k])), 3),
                "ap": round(float(average_precision_score(y[:, k], z[:, k])), 3),
                "found at .5": round(float((p[y[:, k] > 0] >= .5).mean()), 3),
                "false per 1,000 ordinary": round(
                    float(1000 * (p[ordinary] >= .5).mean()) if ordinary.any() else 0.0, 2),
                "reliability": [[round(float(p[b].mean()), 2), round(float(y[b, k].mean()), 2),
                                 int(b.sum())]
                                for low in (.05, .2, .35, .5, .65, .8, .9)
                                for b in [(p >= low) & (p < {.05: .2, .2: .35, .35: .5, .5: .65,
                                                             .65: .8, .8: .9, .9: 1.01}[low])]
                                if b.any()]}
        found[title] = lines
        if lines:
            mean = {name: round(float(np.mean([line[name] for line in lines.values()])), 3)
                    for name in ("auc", "ap", "found at .5")}
            total = sum(line["false per 1,000 ordinary"] for line in lines.values())
            print(title, mean, "false per 1,000 in all", round(total, 1))
    return found


def telling(weights, stretches):
    """Criminal against honest dialogues, and against ordinary talk, by the talk alone."""
    score, labels = stretches.score(weights), stretches.labels
    dialogue = stretches.shares == 1
    if not (dialogue & labels).any() or dialogue.all():
        return {}
    honest = np.sort(score[dialogue & ~labels])[::-1]
    ordinary = np.sort(score[~dialogue])[::-1]
    crime = score[labels]
    found = {
        "criminal": int(labels.sum()), "honest": len(honest), "ordinary": len(ordinary),
        "auc against honest": round(float(roc_auc_score(labels[dialogue], score[dialogue])), 3),
        "found at 1 % of honest": round(float((crime > honest[len(honest) // 100]).mean()), 3),
        "found at 2 % of honest": round(float((crime > honest[len(honest) // 50]).mean()), 3),
        "found at 1 % of ordinary": round(float((crime > ordinary[len(ordinary) // 100]).mean()), 3),
    }
    print(found)
    return found
