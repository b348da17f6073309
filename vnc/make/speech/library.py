"""The embedded voices: one model, heard through many throats. `benchmarks/voices.py` measures how far apart they are."""

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
        Timbre(
            "clara", "woman", "adult", ("warm", "clear", "kind", "friendly"),
            pitch=1.001, span=1.0, low=1.001, high=1.001, tempo=1.0,
            curve=((150, -0), (450, 0), (1000, -0), (2000, -0), (3500, 0), (6500, -0)),
        ),
        Timbre(
            "iris", "woman", "young", ("bright", "lively", "cheerful"),
            pitch=1.193, span=1.15, low=1.027, high=1.116, tempo=1.06, breath=0.19, focus=0.8,
            curve=((150, -4.4), (450, -4.4), (1000, -3.3), (2000, 5.2), (3500, 4.7), (6500, 1.2)),
        ),
        Timbre(
            "vera", "woman", "adult", ("low", "calm", "cool", "elegant", "serious"),
            pitch=0.85, span=0.85, low=0.901, high=0.895, tempo=0.95, breath=0.01, focus=1.25,
            curve=((150, 6), (450, -0.8), (1000, 6), (2000, -2.5), (3500, -5.3), (6500, -3.6)),
        ),
        Timbre(
            "willow", "woman", "young", ("soft", "shy", "gentle", "dreamy"),
            pitch=1.072, span=0.85, low=1.1, high=0.92, tempo=0.93, breath=0.12, focus=1.25,
            curve=((150, 5.44), (450, 3.12), (1000, -5.44), (2000, 4.16), (3500, -4.96), (6500, -1.6)),
        ),
        Timbre(
            "marcus", "man", "adult", ("steady", "warm", "calm", "kind"),
            pitch=0.63, span=1.0, low=0.92, high=0.833, tempo=1.0, focus=1.25,
            curve=((150, 4.8), (450, 0.7), (1000, 1.6), (2000, -3.8), (3500, 0.5), (6500, -4.1)),
        ),
        Timbre(
            "felix", "man", "young", ("light", "lively", "cheerful", "clever"),
            pitch=0.76, span=1.2, low=0.909, high=1.04, tempo=1.07, breath=0.09, focus=0.8,
            curve=((150, -5.7), (450, 5.8), (1000, -5.1), (2000, -3.5), (3500, 5.7), (6500, 2.5)),
        ),
        Timbre(
            "boris", "man", "adult", ("deep", "slow", "strong", "serious"),
            pitch=0.43, span=0.9, low=0.74, high=0.74, tempo=0.9, focus=0.8,
            curve=((150, 3.8), (450, 5.6), (1000, 3.5), (2000, -1.7), (3500, -6.3), (6500, -2.8)),
        ),
        Timbre(
            "hugo", "man", "adult", ("rough", "gruff", "tough", "angry"),
            pitch=0.511, span=1.1, low=0.8, high=0.84, tempo=1.0, breath=0.28, focus=0.8, rough=0.045,
            curve=((150, 1.68), (450, -6.5), (1000, 0.32), (2000, 6.24), (3500, 6.5), (6500, -6.5)),
        ),
        Timbre(
            "lily", "girl", "child", ("sweet", "cheerful", "lively"),
            pitch=1.397, span=1.2, low=1.24, high=1.12, tempo=1.03, breath=0.06, focus=1.03,
            curve=((150, 5.2), (450, -5.5), (1000, -1.1), (2000, -1), (3500, -2.2), (6500, 5.4)),
        ),
        Timbre(
            "pippa", "girl", "teen", ("cheeky", "quick", "clever", "stubborn"),
            pitch=1.28, span=1.25, low=1.023, high=0.98, tempo=1.1, breath=0.02, focus=1.23,
            curve=((150, -5.8), (450, -5.3), (1000, 6.2), (2000, 2.2), (3500, -3.2), (6500, 4.4)),
        ),
        Timbre(
            "toby", "boy", "child", ("curious", "lively", "brave"),
            pitch=1.384, span=0.95, low=1.165, high=1.08, tempo=1.0, breath=0.15, focus=1.25,
            curve=((150, -6.2), (450, 6.7), (1000, 6.4), (2000, -0.5), (3500, -1.8), (6500, -6.2)),
        ),
        Timbre(
            "finn", "boy", "teen", ("shy", "quiet", "kind"),
            pitch=0.8, span=0.9, low=0.93, high=0.884, tempo=0.98, focus=0.8,
            curve=((150, 5.04), (450, -1.6), (1000, -0.64), (2000, -6), (3500, 4), (6500, 4.88)),
        ),
        Timbre(
            "edith", "woman", "elder", ("old", "kind", "wise"),
            pitch=0.98, span=0.9, low=1.047, high=0.876, tempo=0.86, breath=0.35, focus=0.8, tremor=0.022, rough=0.012,
            curve=((150, -5.9), (450, 1.3), (1000, 7.1), (2000, -1.4), (3500, 0.4), (6500, -4.8)),
        ),
        Timbre(
            "walter", "man", "elder", ("old", "wise", "slow", "grumpy"),
            pitch=0.7, span=0.85, low=0.8, high=0.863, tempo=0.84, breath=0.05, focus=0.84, tremor=0.025, rough=0.022,
            curve=((150, -2.32), (450, 3.52), (1000, 4.16), (2000, 2.8), (3500, -5.84), (6500, -6.48)),
        ),
        Timbre(
            "unit", "robot", "adult", ("robot", "machine", "android", "cold"),
            pitch=0.72, span=0.0, low=1.038, high=0.92, tempo=0.95, focus=0.8, buzz=True,
            curve=((150, 2.6), (450, -0.6), (1000, -0.5), (2000, 5), (3500, -8.3), (6500, 7.1)),
        ),
        Timbre(
            "hush", "spirit", "adult", ("whisper", "ghost", "spirit", "secret"),
            pitch=1.0, span=1.0, low=0.97, high=0.97, tempo=0.9, breath=1.0,
        ),
        Timbre(
            "grom", "monster", "adult", ("monster", "giant", "demon", "dragon", "ogre"),
            pitch=0.4, span=0.8, low=0.72, high=0.74, tempo=0.82, rough=0.03,
            curve=((100, 6), (700, 0), (4000, -8)),
        ),
        Timbre(
            "pixie", "fairy", "child", ("fairy", "tiny", "creature", "elf"),
            pitch=1.75, span=1.2, low=1.28, high=1.3, tempo=1.12,
        ),
    )
}  # fmt: skip
