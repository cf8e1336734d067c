"""How each invented person writes: capitals, endings, emoji, favourite words.

The everyday dialogues are written in plain language; a persona turns a plain sentence into that
person's own. Turns of a case (`turn.*.txt`) are written out by hand and pass through unchanged.
"""

import re


class Persona:
    """One person's habits, applied with the sample's own seeded random numbers."""

    def __init__(self, name, lower=False, ends=(".",), exclaim=None, emoji=(), often=0.0,
                 words=(), tails=(), tail_often=0.0, no_commas=False):
        self.name = name
        self.lower = lower
        self.ends = ends
        self.exclaim = exclaim
        self.emoji = emoji
        self.often = often
        self.words = [(re.compile(pattern), choices) for pattern, choices in words]
        self.tails = tails
        self.tail_often = tail_often
        self.no_commas = no_commas

    def say(self, text, random):
        """The plain sentence as this person would have typed it."""
        if text.startswith("[") or text.startswith("http"):
            return text
        before, link, address = text.partition("http")
        if link:
            return (before.lower() if self.lower else before) + link + address

        def swap(match, choices):
            word = random.choice(choices)
            return word if match.start() == 0 else word[:1].lower() + word[1:]

        for pattern, choices in self.words:
            text = pattern.sub(lambda match: swap(match, choices), text)
        if self.lower:
            text = text.lower()
        if self.no_commas:
            text = text.replace(",", "")
        body, end = (text[:-1], text[-1]) if text[-1] in ".!?:" else (text, "")
        if end in "." and random.random() < self.tail_often:
            body += random.choice(self.tails)
        if end == "." or end == "":
            end = random.choice(self.ends)
        elif end == "!" and self.exclaim is not None:
            end = random.choice(self.exclaim)
        text = body + end
        if self.emoji and random.random() < self.often:
            sign = random.choice(self.emoji)
            text += sign if sign.startswith("\n") else " " + sign
        return text


DUTCH = {
    "M": Persona(
        "Marlies van Dongen", ends=("!", "!", "!", "."), emoji=("🙈", "😅", "👍🏼", "☀️", "🥳", "🤔"),
        often=0.3, tails=(" hè", " joh", " hoor"), tail_often=0.16,
        words=[(r"[Dd]ank je( wel)?\b", ["Dank je wel"]), (r"^(Goeiem|M)orgen", ["Goeiemorgen"]),
               (r"^Oke", ["Oki"]), (r"^Ja,", ["Ja!", "Jazeker,"]), (r"^Top", ["Fijn", "Super"])]),
    "H": Persona(
        "Hans Verbruggen", ends=(".", ".", ".", "..."), exclaim=(".",), emoji=(":-)", "\nGroet, Hans"),
        often=0.14,
        words=[(r"^Oke", ["Akkoord"]), (r"^Haha", ["Mooi"]),
               (r"\beven\b", ["een moment", "even"]), (r"[Dd]ank je( wel)?\b", ["Bedankt"]),
               (r"^Morgen,", ["Goedemorgen Marlies,"]), (r"^Ja,", ["Zeker,"])]),
    "J": Persona(
        "Joost Peeters", lower=True, ends=("",), exclaim=("", "!"), emoji=("😂",), often=0.05,
        no_commas=True, tails=(" haha", " eh", " gewoon"), tail_often=0.12,
        words=[(r"\b[Ee]ven\b", ["ff"]), (r"[Dd]ank je( wel)?\b", ["thx", "merci"]),
               (r"\bhet\b", ["t", "het"]), (r"\bniet\b", ["nie"]), (r"^Ja,", ["jep", "ja"]),
               (r"^Oke", ["ok"]), (r"\b[Ii]k\b", ["k", "ik", "ik"])]),
    "F": Persona(
        "Fatima el Idrissi", ends=("", "", "!!"), exclaim=("!!",), emoji=("❤️", "🌸", "🙏", "😘"),
        often=0.42, tails=(" lieverd", " schat"), tail_often=0.12,
        words=[(r"^Ja,", ["Jaaa,"]), (r"[Dd]ank je( wel)?\b", ["Dankjewel"]),
               (r"^(Goeiem|M)orgen", ["Goedemorgen lieverd"]), (r"^Prima", ["Helemaal goed"])]),
    "S": Persona(
        "Sven Hoekstra", ends=("", "."), emoji=("👌", "🚴"), often=0.12,
        words=[(r"^Goeiemorgen|^Morgen", ["Moi"]), (r"[Dd]ank je( wel)?\b", ["Dankje"]),
               (r"^Leuk", ["Mooi man", "Strak"]), (r"Haha", ["Hehe"])]),
    "A": Persona(
        "Anouk Prins", ends=("!", " x", " xx"), emoji=("🥰", "🌿", "📸"), often=0.3,
        words=[(r"Haha", ["Hahaha", "Hihi"]), (r"\bheel\b", ["zo"]), (r"^Ja,", ["Jaa,"])]),
    "E": Persona(
        "Els Bos", ends=(".", "", " hoor"), emoji=("😊", "🌷"), often=0.2,
        words=[(r"Haha", ["Haha, jullie ook altijd"]), (r"[Dd]ank je( wel)?\b", ["Dank je lieverd"])]),
    "W": Persona(
        "Wouter Bos", lower=True, ends=("",), exclaim=("",), no_commas=True,
        words=[(r"^(Is goed|Prima|Oke).*", ["prima", "is goed", "ok"]), (r"Haha", ["lol"]),
               (r"[Dd]ank je( wel)?\b", ["tnx"])]),
    "I": Persona(
        "Inge Bos", ends=("!!", "", "!"), emoji=("😂😂", "🙌", "💪"), often=0.35,
        words=[(r"\b[Ee]ven\b", ["effe"]), (r"^Ja,", ["Yess,"]), (r"Haha", ["Hahahaha"])]),
    "L": Persona(
        "Lieke Smit", ends=("!", ".", " :D"), emoji=("^^",), often=0.16,
        tails=(" echt", " hoor"), tail_often=0.1,
        words=[(r"\bhet\b", ["'t"]), (r"\been\b", ["'n"]), (r"\bmijn\b", ["m'n"]),
               (r"\bhem\b", ["'m"]), (r"^(Goeiem|M)orgen", ["Hé"]), (r"^Ja,", ["Ja!"])]),
    "C": Persona(
        "Tante Corrie", ends=(".",), exclaim=(".",),
        words=[(r"Haha, ", ["Haha. Nou, "]), (r"[Dd]ank je( wel)?\b", ["Dank je kind"])]),
    "B": Persona(
        "Bas Mulder", ends=("", "."), emoji=("🤘",), often=0.1,
        words=[(r"^(Goeiem|M)orgen", ["Yo"]), (r"[Dd]ank je( wel)?\b", ["Lekker bezig"])]),
    "G": Persona(
        "Milou de Graaf", lower=True, ends=("", " !", "..."), emoji=("🤍",), often=0.2,
        words=[(r"^Ja,", ["jaja,"]), (r"Haha", ["hahaaa"])]),
}

ENGLISH = {
    "H": Persona(
        "Hannah Marsh", lower=True, ends=("", "…", " x"), exclaim=("!!", "!"),
        emoji=("😭", "💛", "🙃"), often=0.28, tails=(" haha", " honestly"), tail_often=0.12,
        words=[(r"[Tt]hanks|cheers|Cheers", ["thank youuu", "thanks love"]), (r"^Hey|^Morning", ["heyyy"]),
               (r"\bgoing to\b", ["gonna"]), (r"^Yes", ["yesss"])]),
    "T": Persona(
        "Tom Ashworth", ends=("",), exclaim=("",),
        words=[(r"[Tt]hanks", ["Cheers"]), (r"^Hey", ["Alright"]), (r"^Perfect", ["Spot on"])]),
    "P": Persona(
        "Priya Nair", ends=(".", ".", "!!"), emoji=(":-)", ";-)"), often=0.14,
        tails=("; truly", "; as ever"), tail_often=0.12,
        words=[(r", (and|but|so) ", ["; "]), (r"^(Hey|Morning)", ["Good morning"]),
               (r"[Tt]hanks", ["Many thanks"])]),
    "D": Persona("Daniel Reed", ends=("", "."), words=[(r"^Hey", ["Hi"])]),
}

GERMAN = {
    "K": Persona(
        "Katrin Lehmann", lower=True, ends=("", " :)", "!!!"), exclaim=("!!!",), emoji=("<3",),
        often=0.18, tails=(" oder", " ne"), tail_often=0.12,
        words=[(r"^Guten Morgen", ["huhu"]), (r"\betwas\b", ["was"]), (r"[Dd]anke( nochmal)?\b", ["dankeee"]),
               (r"\bnicht\b", ["nich"]), (r"^Ja,", ["jaa,"])]),
    "U": Persona("Uwe Brandt", ends=(".",), exclaim=(".",), words=[(r"^Super|^Retter", ["Gut"])]),
}

PORTUGUESE = {
    "R": Persona(
        "Renata Moura", ends=("", "!!!", " kkkk"), exclaim=("!!!",), emoji=("💕", "🙌", "😅"), often=0.28,
        tails=(" viu", " né", " tá"), tail_often=0.2,
        words=[(r"^(Oi|Bom dia)", ["Oiii primo", "Bom diaaa"]), (r"\bpara\b", ["pra"]),
               (r"\bestá\b", ["tá"]), (r"[Oo]brigada", ["Obrigadaaa"])]),
    "P": Persona(
        "Paulo Siqueira", ends=("", "."), exclaim=("",),
        words=[(r"^Oi|^Bom dia", ["Opa"]), (r"[Oo]brigada", ["Obrigado"]), (r"^Fechado|^Combinado", ["Beleza"])]),
}
