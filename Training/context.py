"""What was said before, and by whom, as numbers beside those of a message.

`Context` is the definition for the port (`ActContext.swift`): for each of the last eight senders
the highest probability of every output, fading by 4 % a message and with half of it gone in a day
and a half.
"""
import math

import numpy as np

from acts import COUNT

SENDERS = 8                # remembered at most; the one silent longest is forgotten
FADE = 0.96                # a message
HOLD = 2 * 86_400.0        # seconds in which e of it is gone
LEAST = 0.004              # probabilities below are none
NONE = np.zeros(COUNT, np.float32)
# other's last, own last, own memory, others' memory; same sender, alone, after a pause
WIDTH = 4 * COUNT + 3


class Context:
    def __init__(self):
        self.last, self.memory, self.recent = {}, {}, []

    def features(self, sender, seconds):
        """The numbers for the next message, by `sender`, `seconds` after the one before it."""
        fade = FADE * math.exp(-max(0.0, seconds) / HOLD)
        for key in self.memory:
            self.memory[key] = self.memory[key] * np.float32(fade)
        window = self.recent[-6:]
        other = next((s for s in reversed(window) if s != sender), None)
        own = sender in self.recent[-8:]
        others = [m for s, m in self.memory.items() if s != sender]
        return np.concatenate([
            self.last[other] if other is not None else NONE,
            self.last[sender] if own else NONE,
            self.memory.get(sender, NONE),
            np.max(others, 0) if others else NONE,
            [float(bool(self.recent) and self.recent[-1] == sender),
             float(len(self.recent) >= 2 and all(s == sender for s in self.recent[-3:])),
             float(seconds > 3600)]]).astype(np.float32)

    def remember(self, sender, q):
        """What the words of the message alone said."""
        self.last[sender] = q
        before = self.memory.pop(sender, None)
        self.memory[sender] = q if before is None else np.maximum(before, q)
        if len(self.memory) > SENDERS:
            gone = next(iter(self.memory))
            del self.memory[gone], self.last[gone]
        self.recent = (self.recent + [sender])[-8:]
