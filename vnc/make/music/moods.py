# ruff: noqa: E501  (a layer a line reads best)
"""What each mood sounds like, as data: tempo, mode, chords, who plays what in which part."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Layer:
    """One player's part. `a|b` in `instrument` and `pattern` leaves a choice to the variation.

    `when` names the sections it plays in (I interlude, A tune, B contrast, C close); `centre` is the middle of its range.
    """

    role: str
    instrument: str
    pattern: str = ""
    level: float = -6.0
    when: str = "IABC"
    centre: int = 60
    pan: float = 0.0
    wet: float = 0.3
    voices: int = 4


@dataclass(frozen=True)
class Mood:
    """`chords` holds, for A, B and C, some four-bar progressions to choose from. `level` is in LU from the usual loudness."""

    tempo: tuple[float, float]
    metre: int
    modes: tuple[str, ...]
    chords: tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]
    layers: tuple[Layer, ...]
    hall: str = "hall"
    level: float = 0.0
    swing: float = 0.0
    rubato: float = 0.0
    loose: float = 8.0
    bright: float = 13000.0


MOODS: Mapping[str, Mood] = {
    "calm": Mood(
        (64, 72), 4, ("major", "lydian"),
        (
            ("Imaj7 | vi7 | IVmaj7 | Vsus4 V", "Iadd9 | iii7 | IVmaj7 | IVadd9", "Imaj9 | V/3 | vi7 | IVmaj7"),
            ("vi7 | IVmaj7 | Imaj7/3 | V", "IVmaj7 | iii7 | ii7 | V7sus4"),
            ("IVmaj7 | V/3 | Iadd9 | Iadd9 V7sus4", "ii7 | V7sus4 | Imaj7 | Imaj7"),
        ),
        (
            Layer("pad", "warmstrings|pad", level=-12, centre=58, wet=0.4),
            Layer("arp", "felt|piano|guitar", "0.2.1.2.|0.1.2.3.|01232.1.", level=-5, centre=62, pan=-0.15),
            Layer("bass", "softbass", "1-------", level=-8, when="ABC", centre=40),
            Layer("melody", "flute|felt|ocarina", level=-4, when="AC", centre=74, pan=0.12, wet=0.45),
            Layer("counter", "celli|clarinet", level=-11, when="BC", centre=60, pan=0.3, wet=0.4),
        ),
        hall="hall", level=-2.5, rubato=0.03, loose=12, bright=13000,
    ),
    "tender": Mood(
        (60, 68), 4, ("major",),
        (
            ("I | V/3 | vi | IVadd9", "Iadd9 | iii7 | vi7 | IVmaj7"),
            ("ii7 | V | iii7 | vi7", "IVmaj7 | iv6 | I/3 | V7sus4"),
            ("IV | V/3 | I | Iadd9", "ii7 | V7sus4 V7 | Iadd9 | I"),
        ),
        (
            Layer("arp", "felt", "0.1.2.1.|0.2.3.2.|0-12--1-", level=-5, centre=60, pan=-0.1),
            Layer("melody", "felt|violin|musicbox", level=-4, when="AC", centre=75, pan=0.1, wet=0.4),
            Layer("pad", "warmstrings", level=-14, when="ABC", centre=60, wet=0.45),
            Layer("bass", "softbass", "1-------|1---5---", level=-10, when="BC", centre=40),
            Layer("counter", "cello|clarinet", level=-9, when="B", centre=58, pan=0.25, wet=0.4),
            Layer("melody", "cello|flute", level=-6, when="B", centre=67, pan=0.15, wet=0.4),
        ),
        hall="hall", level=-3, rubato=0.05, loose=15, bright=13000,
    ),
    "happy": Mood(
        (108, 120), 4, ("major", "mixolydian"),
        (
            ("I | V | vi | IV", "I | IV | I/3 | V", "Iadd9 | ii7 | IV | V"),
            ("vi | IV | I/3 | V", "IV | V | iii7 | vi7"),
            ("IV | V | I | I V", "ii7 | V7 | I | IV V"),
        ),
        (
            Layer("comp", "guitar|piano", "x..x..x.|x.xx.xx.", level=-8, centre=60, pan=-0.25, wet=0.2),
            Layer("bass", "bass", "1..5..1.|1.1.5.5.|1..15.a.", level=-4, when="ABC", centre=41, wet=0.05),
            Layer("melody", "whistle|flute|marimba|glock", level=-6, when="AC", centre=76, pan=0.1),
            Layer("melody", "clarinet|oboe|kalimba", level=-6, when="B", centre=70, pan=0.2),
            Layer("arp", "pizzicato|marimba|kalimba", "0.12.132|0121.2.1", level=-9, when="IBC", centre=66, pan=0.35),
            Layer("pad", "strings", level=-17, when="BC", centre=62, wet=0.4),
            Layer("drums", "kit", "softkick:x.....x.x......./shaker:..x...x...x...x./clap:....x.......x...", level=-11, when="ABC", wet=0.15),
        ),
        hall="studio", level=0, swing=0.08, loose=7,
    ),
    "playful": Mood(
        (104, 124), 4, ("major", "lydian"),
        (
            ("I | IV | I | V7", "I6 | II7 | V7 | I6", "I | bVII | IV | V"),
            ("vi | II7 | V | V7", "IV | #ivo7 | I/5 | V7"),
            ("I | IV iv | I/5 V7 | I", "II7 | V7 | I | I"),
        ),
        (
            Layer("comp", "pizzicato", ".x.x.x.x|..x...x.", level=-7, centre=62, pan=-0.25, wet=0.25),
            Layer("bass", "pizzicato|bass|clarinet", "1...5...|1.3.5.a.", level=-4, centre=43, wet=0.2),
            Layer("melody", "clarinet|oboe|marimba", level=-6, when="AC", centre=72, pan=0.1),
            Layer("melody", "glock|whistle|celesta", level=-8, when="BC", centre=79, pan=0.25),
            Layer("drums", "kit", "block:x.....x.........x/brush:....x.......x...|tock:x...x...x...x.x./brush:..x...x...x...x.", level=-13, wet=0.2),
            Layer("arp", "marimba|celesta", "..02..13|0...2.1.", level=-10, when="B", centre=69, pan=0.3),
        ),
        hall="studio", level=-1, swing=0.14, loose=9,
    ),
    "sad": Mood(
        (54, 62), 4, ("minor",),
        (
            ("i | bVI | bIII | bVII", "imadd9 | v7 | bVImaj7 | iv", "i | iv6 | bVImaj7 | Vsus4 V"),
            ("bVImaj7 | bVII | v7 | i", "iv7 | bVII | bIIImaj7 | bVImaj7"),
            ("iv | V7 | i | i", "bVI | iv6 | i/5 V | i"),
        ),
        (
            Layer("arp", "felt|piano", "0...2...|0.1.2...|0--12---", level=-5, centre=58, pan=-0.1, wet=0.35),
            Layer("pad", "warmstrings|celli", level=-11, when="IABC", centre=55, wet=0.45),
            Layer("melody", "cello|violin|clarinet", level=-4, when="AC", centre=67, pan=0.12, wet=0.45),
            Layer("melody", "violin|oboe|flute", level=-5, when="B", centre=74, pan=0.18, wet=0.45),
            Layer("bass", "softbass", "1-------", level=-9, when="BC", centre=39),
            Layer("counter", "celli", level=-12, when="BC", centre=52, pan=-0.3, wet=0.4),
        ),
        hall="church", level=-3, rubato=0.06, loose=16, bright=10000,
    ),
    "tense": Mood(
        (92, 104), 4, ("phrygian", "harmonic"),
        (
            ("i | i | bII | i", "i | bVI | i | bII", "im6 | im6 | ivm6 | bII"),
            ("iv | iv | bII | V", "bVI | bVI | io | V"),
            ("i | bII | io7 | V7", "i | i | bII | bII"),
        ),
        (
            Layer("drone", "drone", level=-14, when="IAC", centre=36, wet=0.3),
            Layer("comp", "spiccato", "x.xxx.xx|xxxxxxxx|x.x.x.xx", level=-10, when="ABC", centre=50, pan=-0.2, voices=3),
            Layer("bass", "pulsebass|celli", "1.1.1.1.|11.1.11.", level=-8, centre=38, wet=0.1),
            Layer("pad", "tremolo", level=-16, when="BC", centre=66, wet=0.4, voices=3),
            Layer("fragment", "celesta|violin|glass", level=-11, when="AB", centre=76, pan=0.3, wet=0.5),
            Layer("melody", "horn|cello", level=-8, when="C", centre=57, pan=0.1, wet=0.4),
            Layer("drums", "kit", "tick:x...x...x...x.../tock:..x...x...x...x.|tick:x.x.x.x.x.x.x.x.", level=-17, when="IABC", pan=0.25),
            Layer("drums", "kit", "frame:x.....x.....x...|heart:x..x........x..x....", level=-11, when="BC"),
            Layer("rise", "swell", level=-16, when="AB", wet=0.4),
        ),
        hall="hall", level=-1.5, loose=4, bright=13000,
    ),
    "mysterious": Mood(
        (70, 80), 4, ("dorian", "lydian", "phrygian"),
        (
            ("i | bIII+ | i | IV", "im9 | bVImaj7 | im9 | bII", "i | bV | bVI | i"),
            ("bVImaj7 | bIII | bII | i", "iv | i | #ivo7 | V"),
            ("im6 | bVI | io7 | i", "i | bII | i | i"),
        ),
        (
            Layer("arp", "celesta|harp|glass|vibes", "0.2.3.1.|0..1..2.|03.2..1.", level=-6, when="IABC", centre=68, pan=-0.3, wet=0.5),
            Layer("pad", "choir|airpad", level=-14, centre=58, wet=0.5),
            Layer("bass", "softbass|pizzicato", "1-----5-|1-------", level=-8, when="ABC", centre=38, wet=0.2),
            Layer("melody", "clarinet|flute|voice", level=-8, when="AC", centre=69, pan=0.15, wet=0.5),
            Layer("fragment", "glass|bell|musicbox", level=-10, when="IB", centre=81, pan=0.4, wet=0.6),
            Layer("drums", "kit", "triangle:x.............../frame:........x.......|swirl:....x.......x...", level=-17, when="BC", wet=0.5),
        ),
        hall="church", level=-2.5, rubato=0.02, loose=12, bright=13000,
    ),
    "horror": Mood(
        (50, 58), 4, ("locrian", "phrygian"),
        (
            ("i | io | i | bII", "i5 | bII | bv | i", "io7 | io7 | bII | io"),
            ("bv | bII | io7 | bvi", "#ivo7 | ivo7 | #ivo7 | bII"),
            ("i5 | io7 | bII | i5", "io | bII | io | i5"),
        ),
        (
            Layer("drone", "drone", level=-7, centre=33, wet=0.35),
            Layer("cluster", "tremolo|strings", level=-14, when="AB", centre=82, pan=0.3, wet=0.55),
            Layer("cluster", "choir", level=-15, when="BC", centre=58, pan=-0.3, wet=0.6),
            Layer("fragment", "musicbox|piano|glass", level=-9, when="IAC", centre=79, pan=-0.2, wet=0.6),
            Layer("fragment", "theremin|violin", level=-15, when="B", centre=76, pan=0.3, wet=0.6),
            Layer("bass", "piano|bell", "1-------", level=-11, when="BC", centre=34, wet=0.5),
            Layer("drums", "kit", "heart:x..x............|heart:x..x........x..x....", level=-10, when="AB", wet=0.2),
            Layer("drums", "kit", "rumble:x...............", level=-14, when="IC", wet=0.4),
            Layer("rise", "swell", level=-15, when="B", wet=0.5),
        ),
        hall="void", level=-3, rubato=0.03, loose=25, bright=10000,
    ),
    "epic": Mood(
        (84, 96), 4, ("minor", "dorian"),
        (
            ("i | bVI | bIII | bVII", "i | bVII | bVI | bVII", "i | bIII | bVII | iv"),
            ("bVI | bVII | i | bIII", "iv | bVI | bIII | V"),
            ("bVI | bVII | i | V", "bVI | bVII | I | I"),
        ),
        (
            Layer("comp", "spiccato", "x.xxx.xx|xxxxxxxx|x.xx.xx.", level=-9, centre=57, pan=-0.25, voices=3),
            Layer("bass", "celli", "1-------|1---1---", level=-6, centre=38, wet=0.3),
            Layer("pad", "strings", level=-11, when="ABC", centre=64, wet=0.4),
            Layer("pad", "choir", level=-13, when="BC", centre=66, wet=0.5),
            Layer("pad", "brass", level=-11, when="BC", centre=55, wet=0.35, voices=3),
            Layer("melody", "horn", level=-3, when="A", centre=62, pan=0.1, wet=0.45),
            Layer("melody", "brass", level=-4, when="C", centre=64, pan=0.1, wet=0.4),
            Layer("melody", "violin", level=-5, when="B", centre=76, pan=0.15, wet=0.4),
            Layer("drums", "kit", "bigtaiko:x.....x.....x.../taiko:..x.x...x.x...xx|bigtaiko:x.........x...../taiko:....x.xx....x.xx", level=-7, when="ABC", wet=0.35),
            Layer("drums", "kit", "bigtaiko:x...............", level=-9, when="I", wet=0.45),
            Layer("rise", "swell", level=-12, when="IAB", wet=0.4),
            Layer("hit", "crash", level=-15, when="BC", wet=0.4),
        ),
        hall="church", level=1, loose=6, bright=13000,
    ),
    "romantic": Mood(
        (66, 76), 3, ("major",),
        (
            ("Imaj7 | vi7 | ii7 | V7", "I | iii7 | IVmaj7 | iv6", "Iadd9 | I+ | I6 | V7/3"),
            ("vi7 | iii7 | IVmaj7 | V7", "IVmaj7 | V/3 | iii7 | vi7"),
            ("ii7 | iv6 | I/5 V7 | I", "IVmaj7 | V7sus4 | Iadd9 | I6"),
        ),
        (
            Layer("arp", "piano|harp", "012321|0.2321|0.1.2.", level=-6, centre=61, pan=-0.15, wet=0.35),
            Layer("pad", "strings", level=-12, when="ABC", centre=62, wet=0.4),
            Layer("bass", "softbass|bass", "1-----|1---5-", level=-8, when="ABC", centre=41),
            Layer("melody", "violin|oboe|flute", level=-4, when="AC", centre=75, pan=0.12, wet=0.4),
            Layer("melody", "cello|horn|clarinet", level=-4, when="B", centre=64, pan=-0.1, wet=0.4),
            Layer("counter", "celli|clarinet", level=-11, when="AC", centre=57, pan=0.3, wet=0.4),
            Layer("melody", "strings", level=-12, when="C", centre=75, wet=0.4),
        ),
        hall="hall", level=-1.5, rubato=0.06, loose=13, bright=13000,
    ),
    "melancholy": Mood(
        (66, 76), 3, ("minor", "dorian"),
        (
            ("i | v7 | bVImaj7 | bIIImaj7", "im9 | iv7 | bVII | bIIImaj7", "i | bVII/3 | bVI | iv"),
            ("iv7 | bVII | bIIImaj7 | bVImaj7", "bVImaj7 | v7 | iv7 | V7sus4"),
            ("iv | i/5 | V7 | i", "bVImaj7 | bVII | im9 | im9"),
        ),
        (
            Layer("arp", "guitar|piano|harp", "0.2.1.|0.1232|0..2..", level=-5, centre=59, pan=-0.15, wet=0.3),
            Layer("melody", "clarinet|flute|felt", level=-4, when="AC", centre=70, pan=0.12, wet=0.4),
            Layer("pad", "warmstrings", level=-13, when="BC", centre=58, wet=0.45),
            Layer("bass", "bass|softbass", "1-----|1---5-", level=-8, when="ABC", centre=41),
            Layer("melody", "cello|violin", level=-5, when="B", centre=66, pan=0.2, wet=0.4),
            Layer("fragment", "musicbox|celesta", level=-13, when="I", centre=81, pan=0.35, wet=0.5),
        ),
        hall="hall", level=-2.5, rubato=0.05, loose=13, bright=13000,
    ),
    "action": Mood(
        (132, 146), 4, ("minor", "phrygian"),
        (
            ("i | i | bVI | bVII", "i | bIII | iv | V", "i | bVII | bVI | V"),
            ("bVI | bVII | i | bII", "iv | bVI | bVII | V"),
            ("bVI | bVII | i | V", "i | bII | i | V7"),
        ),
        (
            Layer("comp", "spiccato", "xxxxxxxx|x.xxx.xx|xx.xx.xx", level=-8, centre=57, pan=-0.25, wet=0.25, voices=3),
            Layer("bass", "pulsebass", "11.11.11|1.11.115|11811181", level=-5, centre=38, wet=0.05),
            Layer("melody", "brass|horn", level=-6, when="AC", centre=62, pan=0.1, wet=0.35),
            Layer("melody", "violin|brass", level=-6, when="B", centre=74, pan=0.15, wet=0.35),
            Layer("pad", "strings|tremolo", level=-14, when="BC", centre=66, wet=0.4),
            Layer("arp", "dulcimer|koto", "02130213|0.2.1.3.", level=-12, when="B", centre=70, pan=0.35),
            Layer("drums", "kit", "kick:x.....x...x...../snare:....x.......x.../hat:x.x.x.x.x.x.x.x.|kick:x..x..x...x...../snare:....x.......x..x/hat:..x...x...x...x.", level=-9, when="ABC", wet=0.12),
            Layer("drums", "kit", "taiko:x..x..x.x..x..x.|bigtaiko:x.....x.....x...", level=-10, when="IBC", wet=0.3),
            Layer("rise", "swell", level=-13, when="IAB", wet=0.3),
            Layer("hit", "crash", level=-15, when="BC", wet=0.3),
        ),
        hall="studio", level=1.5, loose=4,
    ),
    "hopeful": Mood(
        (84, 94), 4, ("major", "lydian"),
        (
            ("I | V/3 | IV | IVadd9", "IVadd9 | I/3 | V | vi7", "I | iii7 | IV | V"),
            ("vi7 | IV | I/3 | V", "ii7 | IV | vi7 | V"),
            ("IV | V | vi7 | IV", "IVadd9 | Vsus4 V | Iadd9 | I"),
        ),
        (
            Layer("arp", "piano|harp", "02132132|0.2.3.2.|01212321", level=-6, centre=64, pan=-0.2),
            Layer("pad", "strings", level=-12, when="ABC", centre=60, wet=0.4),
            Layer("bass", "celli|softbass", "1-------|1---5---", level=-8, when="ABC", centre=40),
            Layer("melody", "piano|flute|oboe", level=-4, when="A", centre=74, pan=0.1, wet=0.35),
            Layer("melody", "horn|violin", level=-5, when="BC", centre=69, pan=0.1, wet=0.4),
            Layer("drums", "kit", "frame:x.......x...x.../shaker:..x...x...x...x.|frame:x.....x...x.....", level=-14, when="BC", wet=0.3),
            Layer("rise", "swell", level=-18, when="A", wet=0.4),
        ),
        hall="hall", level=-1, rubato=0.02, loose=9,
    ),
    "nostalgic": Mood(
        (72, 82), 3, ("major", "mixolydian"),
        (
            ("Imaj7 | iii7 | vi7 | IVmaj7", "I | bVII | IV | I", "Iadd9 | V/3 | IV/3 | iv6"),
            ("IVmaj7 | iii7 | ii7 | V7sus4", "vi7 | ii7 | V7 | Imaj7"),
            ("ii7 | iv6 | I/5 | V7", "IV | iv | I | Iadd9"),
        ),
        (
            Layer("arp", "musicbox|guitar|kalimba", "0.1.2.|012.1.|0.2321", level=-6, centre=66, pan=-0.2, wet=0.35),
            Layer("bass", "softbass|bass", "1-----|1---5-", level=-8, when="ABC", centre=41),
            Layer("melody", "clarinet|ocarina|whistle", level=-5, when="AC", centre=73, pan=0.12, wet=0.4),
            Layer("comp", "felt|guitar", "..x.x.", level=-11, when="BC", centre=61, pan=0.2),
            Layer("pad", "warmstrings", level=-14, when="BC", centre=60, wet=0.4),
            Layer("melody", "violin|felt", level=-5, when="B", centre=72, pan=0.15, wet=0.4),
        ),
        hall="hall", level=-2, rubato=0.04, loose=13, bright=13000,
    ),
    "dreamy": Mood(
        (58, 66), 4, ("lydian", "major"),
        (
            ("Imaj9 | II | Imaj9 | IVmaj7", "IVmaj7 | Imaj7 | II | vi7", "Imaj7 | bVIImaj7 | IVmaj7 | Imaj7"),
            ("bVImaj7 | bVIImaj7 | Imaj9 | Imaj9", "vi7 | IVmaj7 | ii7 | V7sus4"),
            ("IVmaj7 | iv6 | Imaj9 | Imaj9", "ii7 | bIImaj7 | Imaj9 | Imaj9"),
        ),
        (
            Layer("pad", "airpad|choir", level=-9, centre=61, wet=0.5),
            Layer("arp", "vibes|celesta|harp|rhodes", "0.3.2.1.|01232...|0..2.3..", level=-6, centre=67, pan=-0.3, wet=0.5),
            Layer("bass", "softbass", "1-------", level=-9, when="ABC", centre=40),
            Layer("melody", "voice|flute|glass", level=-7, when="AC", centre=74, pan=0.15, wet=0.55),
            Layer("fragment", "glass|bell|musicbox", level=-12, when="IB", centre=84, pan=0.4, wet=0.6),
            Layer("counter", "warmstrings", level=-12, when="BC", centre=64, pan=-0.2, wet=0.5),
        ),
        hall="church", level=-3, rubato=0.03, loose=18, bright=13000,
    ),
    "cosy": Mood(
        (78, 88), 4, ("major", "dorian"),
        (
            ("Imaj7 | vi7 | ii7 | V9", "ii7 | V7 | Imaj7 | vi7", "Imaj9 | IVmaj7 | iii7 | VI7"),
            ("IVmaj7 | iii7 | ii7 | V7", "IVmaj7 | iv6 | iii7 | VI7"),
            ("ii7 | V7 | Imaj9 | VI7", "ii7 | bII7 | Imaj7 | Imaj7"),
        ),
        (
            Layer("comp", "rhodes", "x..x....|x--.x-x.|..x...x.", level=-6, centre=60, pan=-0.15, wet=0.2),
            Layer("bass", "bass", "1---5-a-|1--15---|1-3-5-a-", level=-4, centre=41, wet=0.05),
            Layer("melody", "vibes|clarinet|guitar|flute", level=-5, when="AC", centre=71, pan=0.15),
            Layer("melody", "guitar|rhodes", level=-6, when="B", centre=67, pan=0.2),
            Layer("drums", "kit", "softkick:x......x..x...../brush:....x.......x.../shaker:x.x.x.x.x.x.x.x.|softkick:x.....x...x...../swirl:....x.......x.../hat:..x...x...x...x.", level=-13, when="ABC", wet=0.12),
        ),
        hall="studio", level=-1.5, swing=0.16, loose=10, bright=13000,
    ),
}  # fmt: skip
