"""The acts, and how the tags of the written texts become sets of acts.

The order is the order of the model's outputs; `Acts.swift` lists the same names. An act written
`h:` is the honest version of one that a criminal would use: a real vote link, the code of a
household's own wifi. It is an output of its own, so that it is learnt as what it is.
"""
TAGS = {
    "opener": "opening", "excuse-no-call": "call-evasion", "excuse-bank": "excuse",
    "evasion": "question-evasion", "identity-challenge": "identity-question",
    "new-number": "new-number-claim", "code-refusal": "refusal", "lure-gift": "lure-link",
    "lure-photo": "lure-link", "lure-done": "code-entered", "call-code": "device-step",
    "forward-code": "device-step", "currency-offer": "investment-pitch",
    "gift-card": "money-request",
}
ACTS = [
    "opening", "amount", "code-request", "code-handover", "money-request", "payment-details",
    "call-evasion", "excuse", "question-evasion", "doubt", "identity-question", "discovery",
    "owner-back", "warning", "paid-claim", "pressure", "secrecy", "repay-promise",
    "new-number-claim", "refusal", "checked-elsewhere", "lure-link", "device-step",
    "lure-trouble", "code-entered", "locked-out", "stranger-device", "not-me-now", "more-money",
    "payment-code", "investment-pitch", "threat", "id-request", "support-claim", "app-file",
    "other-phone",
]
# Acts whose honest version is told apart; of the last three the act itself is honest as well.
HONEST = ["code-request", "money-request", "payment-details", "lure-link", "device-step",
          "new-number-claim", "pressure", "excuse", "code-handover", "paid-claim", "warning"]
SHARED = {"code-handover", "paid-claim", "warning"}
OUTPUTS = ACTS + ["h:" + act for act in HONEST]
INDEX = {name: place for place, name in enumerate(OUTPUTS)}
COUNT = len(OUTPUTS)
# Placeholders of the platform: no words of anybody.
SILENT = {"media", "deleted", "voice-note"}


def outputs(tags: list[str], honest: bool) -> frozenset[int]:
    """The outputs that a message with these tags has; `honest` where nobody means ill by it."""
    found = set()
    for tag in tags:
        act = TAGS.get(tag, tag)
        if honest and act in HONEST:
            found.add("h:" + act)
            if act in SHARED:
                found.add(act)
        elif act in INDEX:
            found.add(act)
    return frozenset(INDEX[name] for name in found)
