"""What a finished film sounds like, measured on the file: loudness, one voice against the other, no clicks, lips in time."""

from dataclasses import replace

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
    clara "All of it? Bob may have some."
    boris "Ask him, before Pam comes."
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


def test_mouths_open_in_the_file_when_the_voice_is_heard(studio):
    """Decoded pixels against the voice's sound: in each line the region of the mouth begins to change within two frames of it."""
    film = studio.build(CAST + SPOKEN, "film.mp4")
    voices = heard(studio, film)["voice"]
    pictures = decoded(film.out, "video").astype(np.int16)
    starts, late = film.timeline.starts(), []
    lines = [(start, s) for start, s in zip(starts, film.timeline.segments, strict=True) if s.voiced and s.speaker]
    for start, segment in lines:
        first = start // film.timeline.frame
        count = segment.length // film.timeline.frame
        box = mouth_box(studio, film, segment, start)
        assert box is not None
        x, y, wide, high = box
        cut = pictures[first : first + count, y : y + high, x : x + wide]
        moved = np.abs(np.diff(cut, axis=0)).mean((1, 2))  # heads sway and nod a little too; a mouth changes most
        voice = np.abs(voices[:, start : start + segment.length]).max(0)
        onset = int(np.argmax(voice > 0.05 * voice.max())) / film.timeline.frame
        begin = int(np.argmax(moved > max(1.5, 0.4 * np.percentile(moved, 95)))) + 1
        late.append(begin - onset)
    # A picture begins at a whole frame, a voice anywhere: half a frame is nobody's fault.
    assert len(late) == 4 and np.abs(late).max() <= 2.5 and abs(np.median(late)) <= 1.5, late


def mouth_box(studio, film, segment, start):
    """Where this speaker's mouth is: the pixels that differ between the line's own picture with the mouth open and at rest."""
    workshop = Workshop(studio.shop().store, studio.root)
    renderer = Renderer(film.timeline.size, 30, film.timeline.skin, workshop.asset, False)
    tick = segment.length // 2 // film.timeline.frame * film.timeline.frame

    def shown(viseme: str) -> np.ndarray:
        faces = tuple(replace(face, mouth=((0, viseme),), blinks=()) for face in segment.faces if face.tag == segment.speaker)
        return renderer.frame(replace(segment, faces=faces), tick).astype(np.int16)

    different = np.abs(shown("A") - shown("rest")).max(2) > 12
    rows, columns = np.flatnonzero(different.any(1)), np.flatnonzero(different.any(0))
    return (columns[0], rows[0], columns[-1] - columns[0] + 1, rows[-1] - rows[0] + 1) if rows.size else None
