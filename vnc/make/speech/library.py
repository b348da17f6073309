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
        Timbre(
            "clara", "woman", "adult", ("warm", "clear", "kind", "friendly"),
            pitch=0.999, span=1.0, low=1.001, high=1.005, tempo=1.0,
            curve=((150, -0.1), (450, 0.6), (1000, -0.1), (2000, -0.1), (3500, 0.4), (6500, -0.1)),
        ),
        Timbre(
            "iris", "woman", "young", ("bright", "lively", "cheerful"),
            pitch=1.198, span=1.15, low=1.039, high=1.118, tempo=1.06, breath=0.45, focus=0.76,
            curve=((150, -6.2), (450, -5.6), (1000, -6.2), (2000, 7.8), (3500, 4.1), (6500, 1.2)),
        ),
        Timbre(
            "vera", "woman", "adult", ("low", "calm", "cool", "elegant", "serious"),
            pitch=0.846, span=0.85, low=0.88, high=0.924, tempo=0.95, breath=0.02, focus=1.34,
            curve=((150, 7.5), (450, -1), (1000, 6.4), (2000, -3.1), (3500, -6.3), (6500, -3.3)),
        ),
        Timbre(
            "willow", "woman", "young", ("soft", "shy", "gentle", "dreamy"),
            pitch=1.072, span=0.85, low=1.1, high=0.92, tempo=0.93, breath=0.01, focus=1.31,
            curve=((150, 6.8), (450, 3.9), (1000, -6.8), (2000, 5.2), (3500, -6.2), (6500, -2)),
        ),
        Timbre(
            "marcus", "man", "adult", ("steady", "warm", "calm", "kind"),
            pitch=0.64, span=1.0, low=0.92, high=0.841, tempo=1.0, focus=1.35,
            curve=((150, 5.6), (450, 0.3), (1000, 1), (2000, -4.9), (3500, 0.3), (6500, -4.6)),
        ),
        Timbre(
            "felix", "man", "young", ("light", "lively", "cheerful", "clever"),
            pitch=0.62, span=1.2, low=0.915, high=0.999, tempo=1.07, breath=0.33, focus=0.7,
            curve=((150, -8.1), (450, 7.9), (1000, -5.1), (2000, -2.1), (3500, 5.8), (6500, 2.4)),
        ),
        Timbre(
            "boris", "man", "adult", ("deep", "slow", "strong", "serious"),
            pitch=0.453, span=0.9, low=0.74, high=0.74, tempo=0.9, focus=0.7,
            curve=((150, 4.8), (450, 8.2), (1000, 4.7), (2000, -4.5), (3500, -7.1), (6500, -7.4)),
        ),
        Timbre(
            "hugo", "man", "adult", ("rough", "gruff", "tough", "angry"),
            pitch=0.511, span=1.1, low=0.8, high=0.84, tempo=1.0, breath=0.28, focus=0.7, rough=0.045,
            curve=((150, 2.1), (450, -8.8), (1000, 0.4), (2000, 7.8), (3500, 8.7), (6500, -9.2)),
        ),
        Timbre(
            "lily", "girl", "child", ("sweet", "cheerful", "lively"),
            pitch=1.35, span=1.2, low=1.234, high=1.135, tempo=1.03, focus=0.7,
            curve=((150, 6.8), (450, -6.3), (1000, -1.1), (2000, -0), (3500, -2.4), (6500, 4.4)),
        ),
        Timbre(
            "pippa", "girl", "teen", ("cheeky", "quick", "clever", "stubborn"),
            pitch=1.316, span=1.25, low=1.02, high=0.98, tempo=1.1, breath=0.06, focus=1.35,
            curve=((150, -7.5), (450, -6.9), (1000, 8.1), (2000, 2.4), (3500, -2.1), (6500, 5.2)),
        ),
        Timbre(
            "toby", "boy", "child", ("curious", "lively", "brave"),
            pitch=1.398, span=0.95, low=1.172, high=1.078, tempo=1.0, breath=0.22, focus=1.33,
            curve=((150, -8.1), (450, 9.1), (1000, 5.1), (2000, -0.9), (3500, -2.5), (6500, -8)),
        ),
        Timbre(
            "finn", "boy", "teen", ("shy", "quiet", "kind"),
            pitch=0.8, span=0.9, low=0.93, high=0.884, tempo=0.98, focus=0.74,
            curve=((150, 6.3), (450, -2), (1000, -0.8), (2000, -9), (3500, 5), (6500, 6.1)),
        ),
        Timbre(
            "edith", "woman", "elder", ("old", "kind", "wise"),
            pitch=1.0, span=0.9, low=1.05, high=0.84, tempo=0.86, breath=0.31, focus=0.7, tremor=0.022, rough=0.012,
            curve=((150, -5.7), (450, 0.9), (1000, 9.3), (2000, -2.4), (3500, 0), (6500, -6.7)),
        ),
        Timbre(
            "walter", "man", "elder", ("old", "wise", "slow", "grumpy"),
            pitch=0.7, span=0.85, low=0.8, high=0.863, tempo=0.84, breath=0.03, focus=0.84, tremor=0.025, rough=0.022,
            curve=((150, -2.9), (450, 4.4), (1000, 5.2), (2000, 3.5), (3500, -7.3), (6500, -8.1)),
        ),
        Timbre(
            "unit", "robot", "adult", ("robot", "machine", "android", "cold"),
            pitch=0.752, span=0.0, low=1.1, high=0.946, tempo=0.95, focus=0.7, buzz=True,
            curve=((150, 0.9), (450, -3.9), (1000, 0.5), (2000, 7.3), (3500, -9.3), (6500, 6)),
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
