"""From a timeline and the store to a Film: the mix, any frame, the stems."""

import io
from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from pathlib import Path

import numpy as np

from vnc.diagnostics import VncError
from vnc.film import Film, Sound, Words, captions
from vnc.fonts import Fonts
from vnc.render.sound.master import Curve, applied, applied_to_stems, levelled, survey
from vnc.render.sound.mix import Stems, blocks
from vnc.store import Store
from vnc.tier import Tier
from vnc.timeline import Timeline
from vnc.workshop import Look, Workshop

CHANNELS = ("voice", "music", "ambience", "sound")


def entry(store: Store, name: str) -> bytes:
    """A made thing that a build has just used."""
    data = store.read(name)
    if data is None:
        raise VncError(f"the store lost {name[:12]} while building", "build again")
    return data


def film(
    timeline: Timeline,
    tier: Tier,
    workshop: Workshop,
    look: Look,
    parts: tuple[Path, ...] = (),
    heard: tuple[tuple[int, Path], ...] = (),
) -> Film:
    """All that an emitter may ask for. Nothing is mixed or drawn before it does."""
    return Film(
        timeline=timeline,
        sound=sound(workshop, timeline),
        frame=frames(timeline, workshop, look),
        label=_label(look),
        parts=parts,
        captions=captions(timeline),
        tier=tier,
        stems=stems(workshop, timeline),
        heard=heard,
    )


def sound(workshop: Workshop, timeline: Timeline) -> Sound:
    """The mastered mix, from the start each time it is called."""
    curve = _curve(workshop, timeline)
    return lambda: applied((part.sum() for part in _mixed(workshop, timeline)), curve())


def stems(workshop: Workshop, timeline: Timeline) -> Mapping[str, Sound]:
    """The four channels apart, at the levels they have in the master."""
    curve = _curve(workshop, timeline)

    def channel(name: str) -> Sound:
        return lambda: (getattr(part, name) for part in applied_to_stems(_mixed(workshop, timeline), curve()))

    return {name: channel(name) for name in CHANNELS}


def frames(timeline: Timeline, workshop: Workshop, look: Look) -> Callable[[int], np.ndarray]:
    """The picture at a tick of the film: (h, w, 3) uint8 RGB."""
    starts = timeline.starts()

    def frame(tick: int) -> np.ndarray:
        number = max(0, bisect_right(starts, tick) - 1)
        return workshop.renderer(look).frame(timeline.segments[number], tick - starts[number])

    return frame


def _label(look: Look) -> Callable[[Words], np.ndarray]:
    """Sets words in the film's fonts; nothing is loaded before the first."""

    def label(words: Words) -> np.ndarray:
        from vnc.render.text.label import label as set_and_drawn

        return set_and_drawn(words, Fonts(look.fonts))

    return label


def png(image: np.ndarray) -> bytes:
    from PIL import Image

    out = io.BytesIO()
    Image.fromarray(image).save(out, "PNG")
    return out.getvalue()


def jpeg(image: np.ndarray) -> bytes:
    """A picture to look at for a moment."""
    from PIL import Image

    out = io.BytesIO()
    Image.fromarray(image).save(out, "JPEG", quality=82)
    return out.getvalue()


def _curve(workshop: Workshop, timeline: Timeline) -> Callable[[], Curve]:
    """The gain of the whole film, measured once, when it is first needed."""
    return cache(lambda: levelled(survey(part.sum() for part in _mixed(workshop, timeline))))


def _mixed(workshop: Workshop, timeline: Timeline) -> Iterator[Stems]:
    return blocks(timeline.sounds, workshop.clip, timeline.length)
