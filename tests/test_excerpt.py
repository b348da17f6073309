"""A part of the film: the right lines, drawn as in the whole film, and nothing else made."""

from functools import partial
from pathlib import Path

import pytest
from click.testing import CliRunner
from films import Studio

from vnc import pipeline
from vnc.choose import emitter_for
from vnc.cli.preview import command
from vnc.excerpt import NoPlace, chosen, cut, make_part
from vnc.exchange import to_json
from vnc.preview import guess
from vnc.source import Source
from vnc.timeline import SECOND, Timeline

STORY = """\
character mira "Mira":
    looks "young woman, green eyes, red coat"

label start:
    scene bg rooftop
    play ambience "wind"
    "The first line."
    mira "Hello there."

label middle:
    "The third line."
    "The fourth line."
    menu way "Where to?":
        "Here.":
            jump ending
        "There.":
            jump aside

label ending:
    "The last line."
    return

label aside:
    "Somewhere else."
"""
MAIN = "story.vns"


@pytest.fixture
def studio(tmp_path: Path) -> Studio:
    return Studio(tmp_path, size=(128, 72), workers=1)


def timeline(studio: Studio) -> Timeline:
    return guess(studio.check(STORY).value)


def texts() -> dict[str, Source]:
    return {MAIN: Source(MAIN, STORY)}


def ids(film: Timeline, begin: str = "", end: str = "", seconds: float = 1000.0) -> list[str]:
    return [segment.id for segment in film.segments[slice(*chosen(film, texts(), MAIN, begin, end, seconds))]]


@pytest.mark.parametrize(
    ("begin", "end", "first", "last"),
    [
        ("", "", "start_1", "ending_1"),
        ("middle", "", "middle_1", "ending_1"),
        ("start", "start", "start_1", "start_2"),
        ("middle", "middle", "middle_1", "middle_3"),
        ("7", "7", "start_1", "start_1"),
        ("8", "11", "start_2", "middle_1"),
        ("story.vns:8", "ending", "start_2", "ending_1"),
        ("start_2", "middle_1", "start_2", "middle_1"),
        ("9", "12", "middle_1", "middle_2"),  # an empty line: the next that is seen
        ("1", "10", "start_1", "start_2"),  # the end is before what has not begun
        ("13", "14", "middle_3", "middle_3"),
        ("999", "", "ending_1", "ending_1"),
    ],
)
def test_places(studio, begin, end, first, last):
    found = ids(timeline(studio), begin, end)
    assert (found[0], found[-1]) == (first, last)


def test_a_length_is_reached_by_whole_lines(studio):
    film = timeline(studio)
    lengths = [segment.length / SECOND for segment in film.segments]
    assert len(ids(film, seconds=0.1)) == 1
    assert len(ids(film, seconds=lengths[0])) == 1
    assert len(ids(film, seconds=lengths[0] + 0.01)) == 2
    assert len(ids(film, seconds=10_000)) == len(lengths)


@pytest.mark.parametrize(
    ("begin", "end", "says"),
    [
        ("midle", "", "did you mean `middle`?"),
        ("aside", "", "label"),
        ("other.vns:3", "", "line of the script"),
        ("12", "7", "swap"),
    ],
)
def test_a_place_that_is_not_there_is_said(studio, begin, end, says):
    with pytest.raises(NoPlace) as told:
        ids(timeline(studio), begin, end)
    assert says in told.value.hint and told.value.code == 2


def test_a_cut_is_a_film_with_the_sounds_that_are_on(studio):
    film = timeline(studio)
    part = cut(film, (2, 4))
    begin = film.starts()[2]
    assert part.segments == film.segments[2:4] and part.length == film.starts()[4] - begin
    noise = {cue.asset: cue for cue in film.sounds if cue.channel == "ambience"}
    late = next(cue for cue in part.sounds if cue.channel == "ambience")
    whole = noise[late.asset]
    assert (late.start, late.offset, late.fadein) == (0, begin - whole.start, 0)
    assert late.length == whole.length - late.offset
    assert [c.asset for c in part.sounds if c.channel == "voice"] == [s.asset for s in film.sounds if s.channel == "voice"][2:4]
    assert cut(film, (0, len(film.segments))) == film and to_json(part)


def part_of(studio: Studio, begin: str, end: str) -> pipeline.Made:
    studio.events.clear()
    shop, plan = studio.shop(), studio.check(STORY).value
    studio.events.clear()
    out = studio.root / "part.mp4"
    find = partial(chosen, texts=texts(), main=MAIN, begin=begin, end=end, seconds=1.0)
    return make_part(shop, plan, pipeline.TIERS["draft"], out, emitter_for(out), {}, find)


def pictures_and_clips(studio: Studio) -> dict[str, int]:
    """What was made but for the mix, which begins anew where the part begins."""
    return {kind: count for kind, count in studio.made().items() if kind not in ("sound", "listen")}


def test_a_part_makes_only_what_it_needs_and_the_whole_reuses_it(studio):
    made = part_of(studio, "middle", "12")
    assert pictures_and_clips(studio) == {"backdrop": 1, "speech": 2, "lips": 3, "ambience": 1, "draw": 2}
    assert made.out.stat().st_size > 1000 and len(made.timeline.segments) == 2
    whole = studio.build(STORY)
    assert studio.made()["draw"] == len(whole.timeline.segments) - 2 and studio.made()["backdrop"] == 0
    assert made.timeline.segments == whole.timeline.segments[2:4]


def test_the_whole_makes_a_part_for_nothing(studio):
    studio.build(STORY)
    part_of(studio, "8", "middle")
    assert not pictures_and_clips(studio)


def test_a_label_of_another_route_begins_a_film_of_its_own(tmp_path, monkeypatch):
    (tmp_path / MAIN).write_text(STORY)
    monkeypatch.chdir(tmp_path)
    options = ["--silent", "--size", "128x72", "--workers", "1"]
    told = CliRunner().invoke(command, [MAIN, "--from", "aside", *options])
    assert told.exit_code == 0 and "build/story.preview.mp4" in told.output and "does not come by `aside`" in told.output
    assert (tmp_path / "build" / "story.preview.mp4").is_file()
    wrong = CliRunner().invoke(command, [MAIN, "--from", "nowhere", *options])
    assert isinstance(wrong.exception, NoPlace)
