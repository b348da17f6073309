"""The embedded voices: one model, heard through many throats. Numbers were chosen by `benchmarks/voices.py`."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Timbre:
    """A voice. Factors are against the model's own voice (a woman of about 190 Hz).

    `low` and `high` stretch the vocal tract's resonances below 0.9 and above 2.5 kHz (under 1: a larger body);
    `curve` is an equaliser of (Hz, dB); `focus` sharpens resonances (above 1) or blurs them; `breath` 0..1 (1 whispers);
    `tremor` and `rough` are parts of the pitch.
    """

    name: str
    sex: str
    age: str
    words: tuple[str, ...]
    pitch: float = 1.0
    span: float = 1.0
    low: float = 1.0
    high: float = 1.0
    tempo: float = 1.0
    breath: float = 0.0
    curve: tuple[tuple[float, float], ...] = ()
    tremor: float = 0.0
    rough: float = 0.0
    focus: float = 1.0
    buzz: bool = False


VOICES = {
    voice.name: voice
    for voice in (
        Timbre("clara", "woman", "adult", ("warm", "clear", "kind", "friendly")),
        Timbre("iris", "woman", "young", ("bright", "lively", "cheerful"), 1.16, 1.15, 1.06, 1.09, 1.06,
               curve=((200, -2), (1500, 0), (4000, 4))),
        Timbre("vera", "woman", "adult", ("low", "calm", "cool", "elegant", "serious"), 0.82, 0.85, 0.93, 0.95, 0.95,
               curve=((150, 3), (1000, 0), (5000, -5))),
        Timbre("willow", "woman", "young", ("soft", "shy", "gentle", "dreamy"), 1.06, 0.85, 1.03, 0.99, 0.93, 0.45,
               curve=((300, 0), (2500, -3), (7000, 1))),
        Timbre("marcus", "man", "adult", ("steady", "warm", "calm", "kind"), 0.60, 1.0, 0.87, 0.86),
        Timbre("felix", "man", "young", ("light", "lively", "cheerful", "clever"), 0.72, 1.2, 0.91, 0.94, 1.07,
               curve=((200, -3), (1500, 2), (4000, 4))),
        Timbre("boris", "man", "adult", ("deep", "slow", "strong", "serious"), 0.47, 0.9, 0.80, 0.81, 0.90,
               curve=((120, 5), (800, 0), (4000, -6))),
        Timbre("hugo", "man", "adult", ("rough", "gruff", "tough", "angry"), 0.55, 1.1, 0.84, 0.92, 1.0, 0.15,
               curve=((200, 0), (1200, 5), (3500, 2), (8000, -8)), rough=0.045),
        Timbre("lily", "girl", "child", ("sweet", "cheerful", "lively"), 1.42, 1.2, 1.17, 1.19, 1.03),
        Timbre("pippa", "girl", "teen", ("cheeky", "quick", "clever", "stubborn"), 1.24, 1.25, 1.10, 1.05, 1.10,
               curve=((250, -4), (1000, 3), (3000, 0), (6000, 4))),
        Timbre("toby", "boy", "child", ("curious", "lively", "brave"), 1.28, 0.95, 1.14, 1.10, 1.0,
               curve=((250, 4), (2000, 0), (6000, -6))),
        Timbre("finn", "boy", "teen", ("shy", "quiet", "kind"), 0.88, 0.9, 0.97, 0.92, 0.98,
               curve=((300, 3), (1800, -3), (4500, 2))),
        Timbre("edith", "woman", "elder", ("old", "kind", "wise"), 0.90, 0.9, 0.95, 0.90, 0.86, 0.2,
               curve=((200, -3), (1300, 4), (5000, -4)), tremor=0.022, rough=0.012),
        Timbre("walter", "man", "elder", ("old", "wise", "slow", "grumpy"), 0.64, 0.85, 0.88, 0.83, 0.84, 0.22,
               curve=((150, -2), (900, 4), (3000, -2), (7000, -8)), tremor=0.025, rough=0.022),
        Timbre("unit", "robot", "adult", ("robot", "machine", "android", "cold"), 0.85, 0.0, 0.95, 1.05, 0.95, buzz=True,
               curve=((200, -6), (900, 4), (2500, 2), (6000, -4))),
        Timbre("hush", "spirit", "adult", ("whisper", "ghost", "spirit", "secret"), 1.0, 1.0, 0.97, 0.97, 0.90, 1.0),
        Timbre("grom", "monster", "adult", ("monster", "giant", "demon", "dragon", "ogre"), 0.40, 0.8, 0.72, 0.74, 0.82,
               curve=((100, 6), (700, 0), (4000, -8)), rough=0.03),
        Timbre("pixie", "fairy", "child", ("fairy", "tiny", "creature", "elf"), 1.75, 1.2, 1.28, 1.30, 1.12),
    )
}  # fmt: skip
