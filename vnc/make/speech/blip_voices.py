"""The voices of notes, and whom they fit."""

from vnc.record import record


@record
class Blip:
    """A throat for notes: what it fits, its pitch in Hz, how strong its overtones are (1st, 2nd …), how soon it dies away."""

    sex: str
    age: str
    words: tuple[str, ...]
    hertz: float
    tones: tuple[float, ...]
    fade: float = 9.0


SQUARE = (1.0, 0.0, 0.33, 0.0, 0.2, 0.0, 0.14)
VOICES = {
    "mellow": Blip("woman", "adult", ("warm", "calm", "kind", "gentle"), 330, (1.0, 0.25, 0.08)),
    "bright": Blip("woman", "young", ("lively", "cheerful", "bright"), 440, (1.0, 0.5, 0.3, 0.15)),
    "glass": Blip("woman", "young", ("shy", "soft", "dreamy", "cool"), 494, (1.0, 0.0, 0.0, 0.35), 14.0),
    "dusk": Blip("woman", "elder", ("old", "wise"), 262, (1.0, 0.6, 0.1), 7.0),
    "chime": Blip("girl", "child", ("sweet", "cheerful", "lively"), 660, (1.0, 0.2, 0.0, 0.2), 12.0),
    "pixel": Blip("boy", "child", ("curious", "brave", "quick"), 587, SQUARE),
    "reed": Blip("man", "young", ("light", "clever", "lively"), 220, (1.0, 0.15, 0.5, 0.1, 0.25)),
    "wood": Blip("man", "adult", ("steady", "calm", "warm"), 175, (1.0, 0.4, 0.15, 0.05), 16.0),
    "drum": Blip("man", "adult", ("deep", "rough", "strong", "gruff"), 117, (1.0, 0.7, 0.5, 0.4, 0.3), 18.0),
    "gravel": Blip("man", "elder", ("old", "grumpy", "slow"), 139, (1.0, 0.2, 0.6, 0.2, 0.5, 0.2)),
    "circuit": Blip("robot", "adult", ("robot", "machine", "cold"), 247, SQUARE, 3.0),
    "wisp": Blip("spirit", "adult", ("ghost", "spirit", "secret"), 523, (1.0,), 5.0),
}  # fmt: skip
