"""The embedded voices: one model, heard through many throats. `benchmarks/voices.py` measures how far apart they are."""

from vnc.record import record


@record
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
            curve=((150, 0), (450, 0), (1000, 0), (2000, 0), (3500, 0), (6500, 0)),
        ),
        Timbre(
            "iris", "woman", "young", ("bright", "lively", "cheerful"),
            pitch=1.229, span=1.15, low=1.033, high=1.074, tempo=1.06, breath=0.2, focus=0.8,
            curve=((150, -4.2), (450, -4.2), (1000, -4.5), (2000, 5.2), (3500, 5.2), (6500, 1.4)),
        ),
        Timbre(
            "vera", "woman", "adult", ("low", "calm", "cool", "elegant", "serious"),
            pitch=0.868, span=0.85, low=0.879, high=0.95, tempo=0.95, breath=0.01, focus=1.25,
            curve=((150, 6.3), (450, -2), (1000, 6.3), (2000, -3.1), (3500, -5.2), (6500, -4.4)),
        ),
        Timbre(
            "willow", "woman", "young", ("soft", "shy", "gentle", "dreamy"),
            pitch=1.12, span=0.85, low=1.1, high=0.92, tempo=0.93, breath=0.19, focus=1.17,
            curve=((150, 5.2), (450, 4.8), (1000, -5.7), (2000, 3.9), (3500, -5.2), (6500, -1.8)),
        ),
        Timbre(
            "marcus", "man", "adult", ("steady", "warm", "calm", "kind"),
            pitch=0.565, span=1.0, low=0.866, high=0.913, tempo=1.0, focus=0.84,
            curve=((150, -1), (450, -3.1), (1000, 3.3), (2000, -3.7), (3500, 3.9), (6500, -0.7)),
        ),
        Timbre(
            "felix", "man", "young", ("light", "lively", "cheerful", "clever"),
            pitch=0.76, span=1.2, low=0.98, high=0.965, tempo=1.07, breath=0.12, focus=0.8,
            curve=((150, -5.5), (450, 6.1), (1000, -5.5), (2000, -5.5), (3500, 4.4), (6500, 5.8)),
        ),
        Timbre(
            "boris", "man", "adult", ("deep", "slow", "strong", "serious"),
            pitch=0.462, span=0.9, low=0.74, high=0.752, tempo=0.9, focus=0.91,
            curve=((150, 2.4), (450, 5.3), (1000, 4.4), (2000, 0.3), (3500, -6.2), (6500, -4.6)),
        ),
        Timbre(
            "hugo", "man", "adult", ("rough", "gruff", "tough", "angry"),
            pitch=0.58, span=1.1, low=0.801, high=0.841, tempo=1.0, breath=0.1, focus=1.16, rough=0.045,
            curve=((150, 6), (450, -6.6), (1000, -4.1), (2000, 6.1), (3500, 6.2), (6500, -6.6)),
        ),
        Timbre(
            "lily", "girl", "child", ("sweet", "cheerful", "lively"),
            pitch=1.38, span=1.2, low=1.223, high=1.12, tempo=1.03, focus=1.18,
            curve=((150, 5.8), (450, -5.2), (1000, -2.7), (2000, -0.7), (3500, -3.2), (6500, 4)),
        ),
        Timbre(
            "pippa", "girl", "teen", ("cheeky", "quick", "clever", "stubborn"),
            pitch=1.264, span=1.25, low=1.02, high=0.98, tempo=1.1, breath=0.02, focus=1.17,
            curve=((150, -5.6), (450, -5.6), (1000, 6.4), (2000, 3.5), (3500, -3.6), (6500, 3)),
        ),
        Timbre(
            "toby", "boy", "child", ("curious", "lively", "brave"),
            pitch=1.369, span=0.95, low=1.146, high=1.083, tempo=1.0, breath=0.15, focus=1.06,
            curve=((150, -5.7), (450, 6.8), (1000, 6.4), (2000, -1.1), (3500, -2.3), (6500, -6.2)),
        ),
        Timbre(
            "finn", "boy", "teen", ("shy", "quiet", "kind"),
            pitch=0.827, span=0.9, low=0.93, high=0.88, tempo=0.98, focus=0.97,
            curve=((150, 0.8), (450, -4.1), (1000, -2.5), (2000, -5.5), (3500, 5.3), (6500, 5.1)),
        ),
        Timbre(
            "edith", "woman", "elder", ("old", "kind", "wise"),
            pitch=0.98, span=0.9, low=0.95, high=0.842, tempo=0.86, breath=0.35, focus=0.8, tremor=0.022, rough=0.012,
            curve=((150, -6.5), (450, 6.5), (1000, 6.5), (2000, -1.5), (3500, 1.2), (6500, -6.5)),
        ),
        Timbre(
            "walter", "man", "elder", ("old", "wise", "slow", "grumpy"),
            pitch=0.673, span=0.85, low=0.818, high=0.836, tempo=0.84, breath=0.11, focus=0.98, tremor=0.025, rough=0.022,
            curve=((150, -4.6), (450, 6.4), (1000, 4.6), (2000, 2.8), (3500, -6.5), (6500, -2.5)),
        ),
        Timbre(
            "unit", "robot", "adult", ("robot", "machine", "android", "cold"),
            pitch=0.72, span=0.0, low=1.1, high=1.01, tempo=0.95, focus=0.8, buzz=True,
            curve=((150, 4.2), (450, -2.7), (1000, -2), (2000, 5.4), (3500, -8.5), (6500, 7.1)),
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
