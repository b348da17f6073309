"""What each player reads from the score: one function per role, from chords and tune to notes."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import groupby

import numpy as np

from vnc.make.music.moods import Layer
from vnc.make.music.score import BARS, Note, Score, Span
from vnc.make.music.theme import Step, phrase
from vnc.make.music.theory import lead, local, nearest, step

Role = Callable[[Score, Layer, np.random.Generator], Iterator[Note]]


def part(score: Score, layer: Layer, rng: np.random.Generator) -> list[Note]:
    """The notes of one layer in the sections it plays in, with the band's dynamics on them."""
    notes = [n for n in ROLES[layer.role](score, layer, rng) if _section(score, n.beat) in layer.when]
    return [replace(n, force=float(np.clip(n.force * score.force(n.beat), 0.08, 1.0))) for n in notes]


def _pad(score: Score, layer: Layer, rng: np.random.Generator) -> Iterator[Note]:
    """Held chords; a voice that stays on its note through a change of chord is not struck again."""
    voicings = _voicings(score, layer)
    sounding: dict[int, tuple[float, float]] = {}
    for span, voicing in zip(score.spans, voicings, strict=True):
        fresh = span.bar % BARS == 0 and span.beat % score.metre == 0
        for pitch in [p for p in sounding if fresh or p not in voicing]:
            start, end = sounding.pop(pitch)
            yield Note(start, end - start, pitch, 0.75, layer.instrument)
        for pitch in voicing:
            start = sounding[pitch][0] if pitch in sounding else span.beat
            sounding[pitch] = (start, span.beat + span.beats)
    for pitch, (start, end) in sounding.items():
        yield Note(start, end - start, pitch, 0.75, layer.instrument)


def _comp(score: Score, layer: Layer, rng: np.random.Generator) -> Iterator[Note]:
    """Chords in a rhythm: x strikes, - holds on."""
    voicings = _voicings(score, layer)
    for span, voicing in zip(score.spans, voicings, strict=True):
        for at, length, _ in _strokes(layer.pattern, score.metre, span):
            accent = 0.85 if at % score.metre == 0 else 0.7 if at % 1 == 0 else 0.58
            for pitch in voicing:
                yield Note(at, length, pitch, accent * rng.uniform(0.92, 1.05), layer.instrument)


def _arp(score: Score, layer: Layer, rng: np.random.Generator) -> Iterator[Note]:
    """Broken chords: digits count the voices from the lowest; notes ring on to the end of their chord."""
    voicings = _voicings(score, layer)
    for span, voicing in zip(score.spans, voicings, strict=True):
        for at, _, sign in _strokes(layer.pattern, score.metre, span):
            up, index = divmod(int(sign), len(voicing))
            accent = 0.8 if at % score.metre == 0 else 0.66 if at % 1 == 0 else 0.56
            hold = min(span.beat + span.beats - at + 0.1, 2.5)
            yield Note(at, hold, voicing[index] + 12 * up, accent * rng.uniform(0.88, 1.08), layer.instrument)


def _bass(score: Score, layer: Layer, rng: np.random.Generator) -> Iterator[Note]:
    """1 root, 3 third, 5 fifth, 8 octave, a the step that leads to the next root."""
    spans = score.spans
    for number, span in enumerate(spans):
        root = nearest(layer.centre - 1, (span.chord.bass,), score.key)
        after = nearest(root, (spans[(number + 1) % len(spans)].chord.bass,), score.key)
        tones = {"1": root, "8": root + 12, "a": after + (1 if after < root else -1)}
        tones["3"] = nearest(root + 4, span.chord.classes[1:2], score.key)
        tones["5"] = nearest(root + 6, span.chord.classes[2:3] or span.chord.classes[-1:], score.key)
        for at, length, sign in _strokes(layer.pattern, score.metre, span):
            accent = 0.9 if at == span.beat else 0.72
            yield Note(at, length * 0.95, tones[sign], accent * rng.uniform(0.93, 1.05), layer.instrument)


def _melody(score: Score, layer: Layer, rng: np.random.Generator) -> Iterator[Note]:
    """The story's tune, fitted to the chords: long and accented notes are chord tones, the rest belong to the scale."""
    for start, section in _sections(score):
        steps = phrase(score.tune, score.metre, section, score.form[: start // (BARS * score.metre)].count(section))
        yield from _fitted(score, layer, steps, start, rng)


def _fitted(score: Score, layer: Layer, steps: Sequence[Step], start: float, rng: np.random.Generator) -> Iterator[Note]:
    for item, pitch in zip(steps, _pitches(score, layer, steps, start), strict=True):
        accent = (0.9 if _firm(score, item) else 0.74) * rng.uniform(0.92, 1.05)
        yield Note(start + item.at / 2, item.length / 2 * 0.97, pitch, accent, layer.instrument)


def _pitches(score: Score, layer: Layer, steps: Sequence[Step], start: float) -> list[int]:
    """Each step at the nearest note that fits; two steps of the tune that would fall on one note move apart as the tune does."""
    base = score.key + 12 * round((layer.centre - score.key - 5) / 12)
    targets = [base + step(score.mode, item.degree) for item in steps]
    chords = [_span(score, start + item.at / 2).chord for item in steps]
    scales = [c.classes if _firm(score, item) else local(score.mode, c) for item, c in zip(steps, chords, strict=True)]
    pitches = [nearest(target, scale, score.key) for target, scale in zip(targets, scales, strict=True)]
    for k in range(1, len(steps)):
        moved = steps[k].degree - steps[k - 1].degree
        if moved and pitches[k] == pitches[k - 1]:
            pitches[k] = _next(pitches[k], moved, scales[k], score.key)
    return pitches


def _firm(score: Score, item: Step) -> bool:
    """Whether a note of the tune is long or accented, and so must belong to the chord."""
    return item.length >= 3 or item.at % score.metre == 0 or (item.length >= 2 and item.at % 2 == 0)


def _next(pitch: int, way: int, scale: Sequence[int], key: int) -> int:
    """The next note of the scale (or chord), up or down."""
    return next(pitch + (k if way > 0 else -k) for k in range(1, 13) if (pitch + (k if way > 0 else -k) - key) % 12 in scale)


def _counter(score: Score, layer: Layer, rng: np.random.Generator) -> Iterator[Note]:
    """A slow second voice: the nearest third, seventh or other colour of each chord, with a passing note between."""
    pitch = layer.centre
    tones: list[int] = []
    for span in score.spans:
        colours = span.chord.classes[1:] or span.chord.classes
        pitch = nearest(0.75 * pitch + 0.25 * layer.centre, colours, score.key)
        tones.append(pitch)
    for number, (span, tone) in enumerate(zip(score.spans, tones, strict=True)):
        after = tones[(number + 1) % len(tones)]
        passes = abs(after - tone) in (3, 4) and span.beats >= 3
        yield Note(span.beat, span.beats - passes, tone, 0.7, layer.instrument)
        if passes:
            between = nearest((tone + after) / 2, local(score.mode, span.chord), score.key)
            yield Note(span.beat + span.beats - 1, 1, between, 0.62, layer.instrument)


def _fragment(score: Score, layer: Layer, rng: np.random.Generator) -> Iterator[Note]:
    """The first notes of the tune, now and then, as if remembered."""
    for bar in range(0, len(score.form) * BARS, 2):
        if rng.random() < 0.3:
            continue
        at = bar * score.metre + float(rng.choice((0, 1, score.metre + 1)))
        lengths, _ = score.tune.lengths(score.metre)
        onsets = np.cumsum((0, *lengths))[:-1]
        steps = [Step(float(o), float(v), score.tune.start + s) for o, v, s in zip(onsets, lengths, score.tune.head, strict=True)]
        kept = steps[: int(rng.integers(2, 5))]
        whole = [replace(s, length=s.length + (3 if s is kept[-1] else 0)) for s in kept]
        yield from (replace(n, force=0.8 * n.force) for n in _fitted(score, layer, whole, at, rng) if n.beat < score.beats)


def _cluster(score: Score, layer: Layer, rng: np.random.Generator) -> Iterator[Note]:
    """Neighbouring notes that should not sound together, swelling up and going away."""
    for bar in range(0, len(score.form) * BARS, 2):
        if rng.random() < 0.35:
            continue
        base = nearest(layer.centre + float(rng.uniform(-4, 3)), score.mode, score.key)
        start = bar * score.metre + float(rng.choice((0, 2)))
        for offset in (0, 1, int(rng.choice((3, 6, 7)))):
            yield Note(start, score.metre * rng.uniform(1.1, 1.7), base + offset, rng.uniform(0.6, 0.9), layer.instrument)


def _drone(score: Score, layer: Layer, rng: np.random.Generator) -> Iterator[Note]:
    """The key note, renewed every two bars; its fifth joins every other time."""
    low = nearest(layer.centre, (0,), score.key)
    for bar in range(0, len(score.form) * BARS, 2):
        yield Note(bar * score.metre, 2 * score.metre - 1, low, 0.8, layer.instrument)
        if bar % 4 == 2:
            yield Note(bar * score.metre, 2 * score.metre - 2, low + 7, 0.5, layer.instrument)


def _drums(score: Score, layer: Layer, rng: np.random.Generator) -> Iterator[Note]:
    """`kick:x...x.../hat:x.x.x.x.`: one bar per drum; the last bar of a section may leave out or add a stroke."""
    for line in layer.pattern.split("/"):
        name, steps = line.split(":")
        size = score.metre / len(steps)
        for bar in range(len(score.form) * BARS):
            filled = bar % BARS == BARS - 1
            for k, sign in enumerate(steps):
                if sign != "x" and not (filled and 4 * k >= 3 * len(steps) and rng.random() < 0.18):
                    continue
                accent = 0.95 if k == 0 else 0.8 if k * size % 1 == 0 else 0.62
                yield Note(bar * score.metre + k * size, size, 60, accent * rng.uniform(0.85, 1.08), name)


def _rise(score: Score, layer: Layer, rng: np.random.Generator) -> Iterator[Note]:
    """A rolled cymbal that arrives with the next section."""
    early = 1.9 * score.tempo / 60.0
    for start, _ in _sections(score):
        yield Note(start + BARS * score.metre - early, early, 60, 0.9, layer.instrument)


def _hit(score: Score, layer: Layer, rng: np.random.Generator) -> Iterator[Note]:
    for start, _ in _sections(score):
        yield Note(start, 1, 60, 0.9, layer.instrument)


ROLES: Mapping[str, Role] = {
    "pad": _pad,
    "comp": _comp,
    "arp": _arp,
    "bass": _bass,
    "melody": _melody,
    "counter": _counter,
    "fragment": _fragment,
    "cluster": _cluster,
    "drone": _drone,
    "drums": _drums,
    "rise": _rise,
    "hit": _hit,
}


def _voicings(score: Score, layer: Layer) -> list[tuple[int, ...]]:
    return lead([s.chord for s in score.spans], score.key, layer.centre - 11, layer.centre + 11, layer.voices)


def _strokes(pattern: str, metre: int, span: Span) -> Iterator[tuple[float, float, str]]:
    """(beat, length, sign) of a bar's pattern, cut to the chord's stretch of the bar; a late chord is struck when it enters."""
    size = metre / len(pattern)
    bar = span.bar * metre
    signs = "".join(sign if bar + k * size >= span.beat else "." for k, sign in enumerate(pattern))
    late = round((span.beat - bar) / size)
    if late and signs[late] in ".-":
        signs = signs[:late] + next((s for s in pattern if s not in ".-"), ".") + signs[late + 1 :]
    position = 0
    for sign, run in groupby(_marked(signs)):
        length = len(list(run))
        at = bar + position * size
        if sign[1] != "." and span.beat <= at < span.beat + span.beats:
            yield at, min(length * size, span.beat + span.beats - at), sign[1]
        position += length


def _marked(signs: str) -> list[tuple[int, str]]:
    """Each step with the number and sign of the stroke it belongs to, so that a hold joins what it prolongs."""
    out: list[tuple[int, str]] = []
    for k, sign in enumerate(signs):
        out.append(out[-1] if sign == "-" and out else (k, "." if sign == "-" else sign))
    return out


def _sections(score: Score) -> Iterator[tuple[int, str]]:
    """(first beat, letter) of each section."""
    for number, letter in enumerate(score.form):
        yield number * BARS * score.metre, letter


def _section(score: Score, beat: float) -> str:
    return score.form[int(beat // (BARS * score.metre)) % len(score.form)]


def _span(score: Score, beat: float) -> Span:
    return next(s for s in reversed(score.spans) if s.beat <= beat)
