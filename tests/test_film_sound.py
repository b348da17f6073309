"""What a finished film sounds like, measured on the file: loudness, one voice against the other, no clicks, lips in time."""

from dataclasses import replace

import av
import numpy as np
import pytest
from films import Studio
from test_film import decoded, loudness

from vnc import pipeline
from vnc.make.speech.levels import loudness as level
from vnc.render.renderer import Renderer
from vnc.tier import TIERS
from vnc.timeline import SECOND
from vnc.workshop import Workshop

CAST = """\
title "Voices"

character clara "Clara":
    voice "clara"
character boris "Boris":
    voice "boris"
character lily "Lily":
    voice "lily"
character walter "Walter":
    voice "walter"

label start:
    scene bg cafe with fade
    play music mood happy
    play ambience "rain"
    show clara at left
    show boris at right with dissolve
"""
SAYINGS = (
    "We took the early train because the road was under water.",
    "Nobody told me that the bridge would be closed until Monday.",
    "Please put the lamp on the table, the other one is broken.",
    "My mother keeps the photographs in a box below the bed.",
)
LINES = "".join(f'    {who} "{text}"\n' for text in SAYINGS for who in ("clara", "boris", "lily", "walter"))
SPOKEN = """\
    clara "Are you awake? My mother bought bread."
    boris "I am. Put the paper by the lamp."
    clara happy "All of it? Bob may have some."
    boris angry "Ask him, before Pam comes."
    clara scared "Everybody knows that."
    boris "Old men do."
"""
SCENES = """\
    scene bg forest with dissolve
    stop ambience
    play music mood tense
    play sound "thunder"
    boris angry "Run! Before it finds us, run!"
    scene bg cave with fade
    clara scared "Is it gone? I cannot hear it any more."
    stop music
    lily sad "I want to go home now."
    scene black with dissolve
"""
STEP = 0.02
"""Between two samples: smaller ones are no click, larger ones are if nothing about them is as steep."""


@pytest.fixture(scope="module")
def studio(tmp_path_factory) -> Studio:
    return Studio(tmp_path_factory.mktemp("sound"), size=(320, 180))


@pytest.fixture(scope="module")
def drama(studio):
    """More than a minute of sound alone: nothing is drawn."""
    return studio.build(CAST + LINES + SCENES, "drama.m4a")


@pytest.fixture(scope="module")
def tracks(studio, drama):
    return heard(studio, drama)


def heard(studio, made) -> dict[str, np.ndarray]:
    """The master and its stems, (2, n) each."""
    reel = pipeline.reel(studio.shop(), made.timeline, TIERS["draft"])
    return {"master": joined(reel.sound()), **{name: joined(part()) for name, part in reel.stems.items()}}


def joined(blocks) -> np.ndarray:
    return np.concatenate(list(blocks), axis=1)


def borders(film) -> list[int]:
    starts = film.timeline.starts()[1:]
    ends = [cue.start for cue in film.timeline.sounds] + [cue.start + cue.length for cue in film.timeline.sounds]
    return sorted({tick for tick in (*starts, *ends) if SECOND // 10 < tick < film.timeline.length - SECOND // 10})


def test_a_long_film_is_as_loud_as_it_should_be(drama):
    measured, peak = loudness(drama.out)
    assert drama.timeline.length > 60 * SECOND
    assert abs(measured + 16) <= 0.5 and peak <= -0.8


def test_voices_are_within_two_units_of_each_other(drama, tracks):
    spoken: dict[str, list[np.ndarray]] = {}
    plain = [segment for segment in zip(drama.timeline.starts(), drama.timeline.segments, strict=True) if segment[1].voiced]
    for start, segment in plain[: 4 * len(SAYINGS)]:
        assert segment.text is not None
        spoken.setdefault(segment.text.entry.who, []).append(tracks["voice"][:, start : start + segment.length])
    levels = {who: level(np.concatenate(parts, 1)) for who, parts in spoken.items()}
    assert len(levels) == 4 and max(levels.values()) - min(levels.values()) <= 4.0, levels
    middle = np.mean(list(levels.values()))
    assert all(abs(each - middle) <= 2.0 for each in levels.values()), levels


@pytest.mark.parametrize("track", ["master", "voice", "music", "ambience"])
def test_no_click_at_any_border(drama, tracks, track):
    """Around each border of a segment or a sound no sample steps more than sound in the neighbourhood does by itself."""
    places = borders(drama)
    assert len(places) > 30 and not [tick / SECOND for tick in places if clicks(tracks[track], tick)]


def clicks(sound: np.ndarray, tick: int) -> bool:
    steps = np.abs(np.diff(sound[:, tick - SECOND // 2 : tick + SECOND // 2].astype(np.float64))).max(0)
    middle = slice(SECOND // 2 - 48, SECOND // 2 + 48)
    return steps[middle].max() > STEP and steps[middle].max() > 1.1 * np.delete(steps, middle).max()


def test_a_click_would_be_found(drama, tracks):
    for track in ("voice", "master"):
        for tick in borders(drama)[5:-5:7]:
            broken = tracks[track][:, : tick + SECOND].copy()
            broken[:, tick:] += 0.45
            assert clicks(broken, tick)


def test_mouths_open_in_the_file_when_the_voice_is_heard(tmp_path):
    """Pixels and samples decoded from the finished file, for every line: the mouth opens within one frame of the voice, also
    while a face still changes."""
    studio, silent = Studio(tmp_path, size=(640, 360)), "\n".join(line for line in CAST.splitlines() if " play " not in line)
    film = studio.build(f"{silent}\n{SPOKEN}", "film.mp4")
    sound, pictures = np.abs(decoded(film.out, "audio")).max(0), coloured(film.out)
    frame, late = film.timeline.frame, []
    for start, segment in zip(film.timeline.starts(), film.timeline.segments, strict=True):
        if not (segment.voiced and segment.speaker):
            continue
        voice = sound[start : start + segment.length]
        onset = int(np.argmax(voice > 0.015 * voice.max())) / frame
        shut, wide = (held(studio, film, segment, viseme) for viseme in ("rest", "A"))
        shown = pictures[start // frame :]
        opened = openness(shown, [(shut(step * frame), wide(step * frame)) for step in range(int(onset) + 8)])
        late.append(int(np.argmax(opened > OPEN)) - onset)
    # People's mouths, too, open a moment before they are heard; after it is what one sees.
    assert len(late) == 6 and min(late) >= -2 and max(late) <= 1, late


OPEN = 0.2
"""The share of the way from shut to wide at which a mouth is seen to open."""


def coloured(path) -> list[np.ndarray]:
    with av.open(str(path)) as container:
        return [picture.to_ndarray(format="rgb24") for picture in container.decode(video=0)]


def openness(pictures, drawn) -> np.ndarray:
    """How far each decoded picture has gone from the drawn one with the mouth shut towards the one with it wide: about 0 to 1."""
    ways = [wide.astype(np.float64) - shut for shut, wide in drawn]
    whole = np.sqrt(np.sum(ways[-1] ** 2))
    moved = (picture.astype(np.float64) - shut for picture, (shut, _) in zip(pictures, drawn, strict=False))
    return np.asarray([np.sum(m * way) / (np.sqrt(np.sum(way**2)) * whole + 1e-9) for m, way in zip(moved, ways, strict=True)])


def held(studio, film, segment, viseme: str):
    """A line's own pictures by tick, with the speaker's mouth held."""
    renderer = Renderer(film.timeline.size, 30, film.timeline.skin, Workshop(studio.shop().store, studio.root).asset, False)
    mouths = tuple(replace(face, mouth=((0, viseme),)) if face.tag == segment.speaker else face for face in segment.faces)
    return lambda tick: renderer.frame(replace(segment, faces=mouths), tick)
