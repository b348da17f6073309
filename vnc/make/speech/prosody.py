"""How feelings, styles and characters change the way a line is said. All of it is in tables."""

import re
from dataclasses import replace
from random import Random

from vnc.record import record


@record
class Manner:
    """Factors on pitch, its span, tempo and pauses; loudness in dB; breath 0..1; `edge` in dB per octave above 500 Hz;
    `tremor` as a part of the pitch."""

    pitch: float = 1.0
    span: float = 1.0
    tempo: float = 1.0
    loud: float = 0.0
    pause: float = 1.0
    breath: float = 0.0
    edge: float = 0.0
    tremor: float = 0.0

    def __mul__(self, other: "Manner") -> "Manner":
        return Manner(
            self.pitch * other.pitch,
            self.span * other.span,
            self.tempo * other.tempo,
            self.loud + other.loud,
            self.pause * other.pause,
            max(self.breath, other.breath),
            self.edge + other.edge,
            self.tremor + other.tremor,
        )


EMOTIONS = {
    "neutral": Manner(),
    "happy": Manner(1.10, 1.30, 1.07, 1.0, 0.85, edge=0.6),
    "sad": Manner(0.93, 0.60, 0.86, -2.0, 1.40, breath=0.12, edge=-1.0),
    "angry": Manner(1.06, 1.45, 1.10, 2.0, 0.70, edge=1.6),
    "surprised": Manner(1.17, 1.50, 1.05, 1.0, 0.90, edge=0.5),
    "embarrassed": Manner(1.06, 0.80, 0.97, -1.5, 1.20, breath=0.15, edge=-0.6),
    "scared": Manner(1.18, 1.10, 1.13, -0.5, 0.80, breath=0.15, tremor=0.015),
    "thoughtful": Manner(0.97, 0.85, 0.90, -0.5, 1.45, edge=-0.3),
    "determined": Manner(0.97, 1.20, 0.98, 1.2, 0.90, edge=1.0),
    "tired": Manner(0.92, 0.70, 0.84, -2.0, 1.50, breath=0.15, edge=-1.2),
}

STYLES = {
    "whisper": Manner(1.0, 1.0, 0.93, -4.0, 1.10, breath=1.0),
    "shout": Manner(1.24, 1.15, 0.97, 3.0, 0.80, edge=2.4),
    "soft": Manner(0.99, 0.85, 0.95, -2.0, 1.10, breath=0.2, edge=-0.8),
    "loud": Manner(1.06, 1.10, 1.0, 2.0, 0.95, edge=1.0),
    "fast": Manner(tempo=1.18, pause=0.75),
    "slow": Manner(tempo=0.84, pause=1.30),
    "cheerful": Manner(1.06, 1.20, 1.05, 0.6, 0.90, edge=0.4),
    "calm": Manner(0.98, 0.85, 0.95, -0.5, 1.10),
    "cold": Manner(0.96, 0.60, 0.97, 0.0, 1.05),
    "flat": Manner(span=0.35),
    "dramatic": Manner(1.0, 1.40, 0.94, 1.0, 1.25, edge=0.5),
    "thought": Manner(0.98, 0.80, 0.97, -1.5, 1.05, breath=0.1),
    "phone": Manner(),
    "singsong": Manner(1.05, 1.55, 0.96),
}

PERSONALITIES = {
    "shy": Manner(1.02, 0.80, 0.95, -1.0, 1.20, breath=0.1),
    "bold": Manner(0.99, 1.15, 1.03, 0.8, 0.90, edge=0.4),
    "cheerful": Manner(1.04, 1.20, 1.05, 0.4, 0.90),
    "energetic": Manner(1.04, 1.25, 1.10, 0.8, 0.80),
    "calm": Manner(0.98, 0.85, 0.94, 0.0, 1.15),
    "serious": Manner(0.97, 0.80, 0.96, 0.0, 1.10),
    "cold": Manner(0.97, 0.65, 0.97, 0.0, 1.10),
    "gentle": Manner(1.01, 0.90, 0.94, -0.8, 1.10, breath=0.1),
    "stubborn": Manner(0.99, 1.15, 1.0, 0.5, 0.95),
    "curious": Manner(1.03, 1.20, 1.04, 0.0, 0.95),
    "nervous": Manner(1.04, 1.05, 1.10, -0.3, 0.90),
    "lazy": Manner(0.96, 0.75, 0.90, -0.5, 1.25),
    "grumpy": Manner(0.95, 1.05, 0.98, 0.4, 1.0, edge=0.3),
    "arrogant": Manner(0.98, 1.15, 0.94, 0.3, 1.15),
    "playful": Manner(1.04, 1.25, 1.05, 0.3, 0.95),
    "wise": Manner(0.97, 0.90, 0.90, 0.0, 1.25),
    "sad": Manner(0.97, 0.75, 0.92, -0.8, 1.20),
    "brave": Manner(0.99, 1.10, 1.02, 0.6, 0.95),
    "clever": Manner(1.01, 1.10, 1.05, 0.0, 0.95),
    "mysterious": Manner(0.96, 0.85, 0.92, -0.5, 1.25, breath=0.1),
}

SAME = {
    "timid": "shy", "quiet": "shy", "introverted": "shy", "reserved": "shy", "bashful": "shy", "withdrawn": "shy",
    "confident": "bold", "loud": "bold", "outspoken": "bold", "assertive": "bold", "brash": "bold",
    "happy": "cheerful", "optimistic": "cheerful", "sunny": "cheerful", "bright": "cheerful", "friendly": "cheerful",
    "excitable": "energetic", "hyper": "energetic", "lively": "energetic", "bubbly": "energetic", "impulsive": "energetic",
    "outgoing": "energetic", "hot-headed": "energetic", "passionate": "energetic", "hurried": "energetic",
    "patient": "calm", "relaxed": "calm", "composed": "calm", "laid-back": "calm", "serene": "calm",
    "stern": "serious", "strict": "serious", "formal": "serious", "disciplined": "serious", "responsible": "serious",
    "aloof": "cold", "distant": "cold", "stoic": "cold", "emotionless": "cold", "detached": "cold", "ruthless": "cold",
    "kind": "gentle", "caring": "gentle", "sweet": "gentle", "soft": "gentle", "warm": "gentle", "tender": "gentle",
    "determined": "stubborn", "headstrong": "stubborn", "tough": "stubborn",
    "inquisitive": "curious", "adventurous": "curious", "eager": "curious",
    "anxious": "nervous", "fearful": "nervous", "worried": "nervous", "clumsy": "nervous", "insecure": "nervous",
    "sleepy": "lazy", "tired": "lazy", "bored": "lazy", "slow": "lazy",
    "gruff": "grumpy", "bitter": "grumpy", "irritable": "grumpy", "cynical": "grumpy", "sarcastic": "grumpy",
    "proud": "arrogant", "haughty": "arrogant", "vain": "arrogant", "smug": "arrogant", "noble": "arrogant",
    "cheeky": "playful", "teasing": "playful", "mischievous": "playful", "funny": "playful", "witty": "playful",
    "old": "wise", "thoughtful": "wise", "sage": "wise", "philosophical": "wise",
    "melancholy": "sad", "melancholic": "sad", "gloomy": "sad", "lonely": "sad", "grieving": "sad",
    "courageous": "brave", "heroic": "brave", "loyal": "brave", "smart": "clever", "intelligent": "clever", "quick": "clever",
    "enigmatic": "mysterious", "secretive": "mysterious", "dreamy": "mysterious",
    "whispering": "whisper", "whispered": "whisper", "whispers": "whisper", "shouting": "shout", "yell": "shout",
    "yelling": "shout", "scream": "shout", "afraid": "scared", "mad": "angry", "joyful": "happy", "excited": "happy",
    "shocked": "surprised", "pensive": "thoughtful", "exhausted": "tired", "blushing": "embarrassed",
}  # fmt: skip
"""Other words for those of the tables."""

LIMITS = {"pitch": (0.75, 1.4), "span": (0.0, 1.9), "tempo": (0.68, 1.45), "loud": (-5.0, 3.5), "pause": (0.5, 2.2)}
_BY_WORD = (STYLES, PERSONALITIES)
_WEIGHTS = (1.0, 0.6, 0.4)
"""The first word of a personality says most."""


def manner(emotion: str = "neutral", style: str = "") -> Manner:
    """How a line is said: its feeling, then every word of its style (a style, or a trait of character).

    Casting writes a character's own traits as `trait-shy`: their pace and pitch are in its numbers already.
    """
    said = EMOTIONS.get(emotion) or EMOTIONS.get(SAME.get(emotion, ""), EMOTIONS["neutral"])
    words = _words(style)
    traits = tuple(word.removeprefix("trait-") for word in words if word.startswith("trait-"))
    said *= replace(temper(traits), pitch=1.0, tempo=1.0)
    for word in words:
        said *= next((table[name] for name in (word, SAME.get(word, "")) for table in _BY_WORD if name in table), Manner())
    return said


def another(take: int, seed: int) -> Manner:
    """How much another take differs: a little in pitch, its span, tempo and pauses. The first is as it comes."""
    if not take:
        return Manner()
    between = Random(f"{take} {seed}").uniform
    return Manner(between(0.95, 1.06), between(0.75, 1.35), between(0.92, 1.09), pause=between(0.8, 1.3))


def character(personality: str) -> tuple[str, ...]:
    """The traits in a description that a voice can show, as words for a style: at most three, no trait twice."""
    traits = (SAME.get(word, word) for word in _words(personality))
    return tuple(dict.fromkeys(trait for trait in traits if trait in PERSONALITIES))[: len(_WEIGHTS)]


def temper(traits: tuple[str, ...]) -> Manner:
    """Several traits as one manner; later ones weigh less."""
    said = Manner()
    for trait, weight in zip(traits, _WEIGHTS, strict=False):
        said *= _weighted(PERSONALITIES.get(trait, Manner()), weight)
    return said


def limited(said: Manner) -> Manner:
    """Within what still sounds like speech, however many words were piled up."""
    kept = {name: min(max(getattr(said, name), low), high) for name, (low, high) in LIMITS.items()}
    return Manner(**kept, breath=min(said.breath, 1.0), edge=min(max(said.edge, -3.0), 4.0), tremor=min(said.tremor, 0.04))


def _weighted(said: Manner, weight: float) -> Manner:
    factors = {name: getattr(said, name) ** weight for name in ("pitch", "span", "tempo", "pause")}
    return Manner(**factors, loud=said.loud * weight, breath=said.breath * weight, edge=said.edge * weight)


def _words(text: str) -> list[str]:
    return re.findall(r"[a-z]+(?:-[a-z]+)?", text.lower())
