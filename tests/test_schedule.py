"""Times: how long lines last, when words, faces and sounds come, and that an edit stays where it is made."""

import re
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lowering import Lowered, story
from parsing import often

from vnc.lower.estimate import estimate
from vnc.lower.faces import APART, HEED
from vnc.lower.reading import heard, reading, tail, typed
from vnc.lower.schedule import BOX, LEAD, schedule
from vnc.markup import Marked, Run, Stop, read
from vnc.plan import Measure, Plan
from vnc.request import Speech, key
from vnc.stage import Motion
from vnc.timeline import SECOND, Segment, Timeline

CAST = """character e "Eileen":
    looks "girl"
character l "Lucy":
    looks "girl"
label start:
    scene bg room with fade
    show e at left
    show l at right
    with dissolve
"""


def film(body: str, **measured: Measure) -> Timeline:
    """A story of these lines on a stage with two figures."""
    made = story(CAST + "".join(f"    {line}\n" for line in body.splitlines()))
    return timed(made.plan, **measured)


def timed(plan: Plan, **measured: Measure) -> Timeline:
    """The plan on the clock, with measures for the speeches of these texts."""
    measures = dict(estimate(plan))
    for name, request in plan.assets.items():
        if isinstance(request, Speech) and request.text.split()[0].strip(".,!").lower() in measured:
            measures[name] = measured[request.text.split()[0].strip(".,!").lower()]
    return schedule(plan, measures)


def lines(timeline: Timeline) -> list[Segment]:
    return [segment for segment in timeline.segments if segment.caption]


def test_a_line_lasts_as_long_as_its_voice_and_a_tail() -> None:
    voice = Measure(2 * SECOND, offset=2 * SECOND)
    timeline = film('e "Hello there."', hello=voice)
    (line,) = lines(timeline)
    assert 0 <= line.length - (LEAD + 2 * SECOND + tail("Hello there.", 1.0)) < timeline.frame
    assert line.caption == (LEAD, LEAD + 2 * SECOND) and line.voiced


def test_the_voice_sounds_where_its_line_begins() -> None:
    timeline = film('e "Hello there."\nl "Good morning."')
    begins = [start + LEAD for start, s in zip(timeline.starts(), timeline.segments, strict=True) if s.caption]
    assert [cue.start for cue in timeline.sounds if cue.channel == "voice"] == begins
    left, right = (cue.pan for cue in timeline.sounds if cue.channel == "voice")
    assert left < 0 < right and left == pytest.approx(-right)


def test_a_silent_line_lasts_as_long_as_reading_takes() -> None:
    made = story('label start:\n    "A line of forty characters, to be read."', voices={})
    (line,) = lines(made.timeline)
    assert not line.voiced and not made.timeline.sounds
    assert 0 <= line.length - reading("A line of forty characters, to be read.", "en", 1.0) < made.timeline.frame


@pytest.mark.parametrize(("text", "more"), [("Well…", "Well."), ("Well.", "Well,"), ("Well", "Well-")])
def test_the_quiet_after_a_line_follows_its_end(text: str, more: str) -> None:
    assert tail(text, 1.0) > tail(more, 1.0)
    assert tail(f"“{text}”", 1.0) == tail(text, 1.0)
    assert tail(text, 2.0) == 2 * tail(text, 1.0)


def test_pace_scales_silent_lines() -> None:
    text = 'label start:\n    pace {}\n    "A line of forty characters, to be read."'
    slow, fast = (story(text.format(pace), voices={}).timeline.length for pace in ("2.0", "1.0"))
    assert slow == 2 * fast


@pytest.mark.parametrize("fps", [24, 25, 30, 48, 50, 60])
def test_segments_are_whole_frames(fps: int) -> None:
    timeline = story(CAST + '    e "Hello there."\n    pause 0.333\n    l "Bye."', fps=fps).timeline
    assert timeline.fps == fps
    assert all(segment.length % (SECOND // fps) == 0 for segment in timeline.segments)


def test_words_appear_as_they_are_heard() -> None:
    words = ((0, 10_000, 0, 5), (20_000, 40_000, 6, 11))
    timeline = film('e "Hello there."', hello=Measure(48_000, offset=40_000, words=words))
    (line,) = lines(timeline)
    assert line.text is not None
    assert line.text.words == tuple((LEAD + a, LEAD + b, c, d) for a, b, c, d in words)
    assert shown(line.text.reveal, LEAD) == 0
    assert shown(line.text.reveal, LEAD + 15_000) == 6
    assert shown(line.text.reveal, LEAD + 40_000) == len("Hello there.")


def shown(reveal: tuple[tuple[int, int], ...], tick: int) -> float:
    """Characters that show at a tick, evenly between two keys."""
    before = [key for key in reveal if key[0] <= tick]
    after = [key for key in reveal if key[0] > tick]
    if not before or not after:
        return (before or after)[-1 if before else 0][1]
    (t0, n0), (t1, n1) = before[-1], after[0]
    return n0 + (n1 - n0) * (tick - t0) / (t1 - t0)


def test_tags_change_how_silent_text_appears() -> None:
    at_once, slow, fast = (read(text)[0] for text in ("{cps=0}Hello{/cps}", "{cps=5}Hello{/cps}", "Hel{fast}lo"))
    assert typed(at_once, 40, 0)[-1] == (0, 5)
    assert typed(slow, 40, 0)[-1] == (SECOND, 5)
    assert typed(fast, 10, 0)[0] == (0, 3)
    rests = typed(read("Hel{w=1}lo")[0], 10, 0)
    assert (round(0.3 * SECOND), 3) in rests and rests[-1] == (round(1.5 * SECOND), 5)


def test_extend_keeps_what_stood_there() -> None:
    timeline = film('e "One"\nextend " and two."')
    first, second = lines(timeline)
    assert first.text and second.text
    assert "".join(run.text for run in second.text.entry.runs) == "One and two."
    assert second.text.reveal[0][1] == 3 and second.text.appear == 0 and first.text.leave == 0


def test_the_box_comes_and_goes_once() -> None:
    timeline = film('e "One."\nl "Two."\nshow e happy with dissolve\ne "Three."\nscene bg street with fade\n"Four."')
    boxes = [(s.text.appear, s.text.leave) for s in timeline.segments if s.text]
    assert boxes == [(BOX, 0), (0, 0), (0, 0), (0, BOX), (BOX, BOX)]


def test_lips_follow_the_voice() -> None:
    mouth = ((0, "A"), (9_000, "MBP"), (20_000, "O"))
    timeline = film('e "Hello there."', hello=Measure(30_000, offset=30_000, mouth=mouth))
    (line,) = lines(timeline)
    faces = {face.tag: face for face in line.faces}
    assert faces["e"].mouth == (*((LEAD + tick, viseme) for tick, viseme in mouth), (LEAD + 30_000, "rest"))
    assert faces["l"].mouth == ()


def test_everybody_blinks_now_and_then() -> None:
    timeline = film('e "Hello there."\npause 120', hello=Measure(SECOND))
    pause = timeline.segments[-1]
    for face in pause.faces:
        gaps = [b - a for a, b in pairwise(face.blinks)]
        assert 120 / 6.5 < len(face.blinks) < 120 / 2.4
        assert all(2.5 * SECOND <= gap <= 6 * SECOND for gap in gaps)
    assert pause.faces[0].blinks != pause.faces[1].blinks


def test_stresses_become_nods_but_not_too_many() -> None:
    timeline = film('e "Hello there."', hello=Measure(5 * SECOND, stresses=tuple(range(0, 5 * SECOND, SECOND // 4))))
    nods = lines(timeline)[0].faces[0].nods
    assert 2 <= len(nods) <= 5 and all(b - a >= SECOND for a, b in pairwise(nods))


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("You are SURE about this.", [2]),
        ("You are sure about this?", [4]),
        ("You are sure about this!", [4]),
        ("来たの？", [0]),
        ("You are sure about this.", []),
        ("The USA is far.", [1]),
        ("We go by TV and by PC.", []),
    ],
)
def test_brows_rise_at_questions_cries_and_capitals(text: str, at: list[int]) -> None:
    """Each word lasts a second and has its stress at its beginning."""
    spans = [match.span() for match in re.finditer(r"\w+", text)]
    words = tuple((i * SECOND, (i + 1) * SECOND, first, last) for i, (first, last) in enumerate(spans))
    measure = Measure(len(words) * SECOND, words=words, stresses=tuple(start for start, *_ in words))
    (line,) = lines(film(f'e "{text}"', **{text.split()[0].lower(): measure}))
    faces = {face.tag: face for face in line.faces}
    assert [round((tick - LEAD) / SECOND) for tick in faces["e"].brows] == at
    assert not faces["l"].brows, "who listens nods"


def test_a_menu_asks_waits_and_takes() -> None:
    timeline = film('menu "Which?" timeout 4.0:\n    "This.":\n        pass\n    "That.":\n        pass')
    menu = next(segment for segment in timeline.segments if segment.choices)
    assert menu.choices and menu.caption
    assert menu.caption[1] < menu.choices.appear < menu.choices.settle < menu.choices.chosen < menu.length
    assert menu.choices.chosen - menu.choices.appear >= 4 * SECOND


def test_music_goes_on_over_lines_and_fades_where_it_ends() -> None:
    timeline = film('play music mood tender fadein 1.0\ne "One."\nl "Two."\nstop music fadeout 2.0\ne "Three is a longer line."')
    (music,) = [cue for cue in timeline.sounds if cue.channel == "music"]
    one, two, three = (start for start, s in zip(timeline.starts(), timeline.segments, strict=True) if s.caption)
    assert (music.start, music.start + music.length) == (one, three + 2 * SECOND)
    assert (music.fadein, music.fadeout, music.loop) == (SECOND, 2 * SECOND, True) and two


def test_a_movement_goes_on_over_lines_and_then_rests() -> None:
    timeline = film('show e at slidein(0.3, time=2.0)\ne "One."\ne "Two, which is a longer line to say."\ne "Three."')
    motions = [(s.stage.actors[0].motion, s.stage.actors[0].since) for s in lines(timeline)]
    first, second, third = lines(timeline)
    assert isinstance(motions[0][0], Motion) and motions[0][1] == 0
    assert motions[1] == (motions[0][0], first.length)
    assert motions[2] == (None, 0) and third.stage.actors[0].pose.x == pytest.approx(0.3) and second


def test_a_loop_begins_each_line_with_a_round() -> None:
    timeline = film('show e at float\ne "One."\ne "Two."')
    assert [s.stage.actors[0].since for s in lines(timeline)] == [0, 0]


LINES = [f'{who} "{text}"' for who in "el" for text in ("Yes.", "I see what you mean.", "No, never, not at all!")]


@given(st.lists(st.sampled_from(LINES), min_size=3, max_size=8), st.integers(1, 7))
@often(20)
def test_inserting_a_line_leaves_the_others(body: list[str], at: int) -> None:
    """Only the neighbours may notice: who spoke before, and whether the box stays."""
    at = min(at, len(body))
    before = film("\n".join(body))
    after = film("\n".join([*body[:at], 'e "Something quite new."', *body[at:]]))
    old, new = ([key(segment) for segment in timeline.segments] for timeline in (before, after))
    kept = [name for name in old if name in set(new)]
    assert len(old) - len(kept) <= 2
    assert {n for n, r in before.assets.items()} <= set(after.assets)


def test_a_comment_changes_nothing() -> None:
    one, two = (story(f"{head}{CAST}    e 'Hello.'\n").timeline for head in ("", "# a comment\n\n# and another\n"))
    assert [key(segment) for segment in one.segments] == [key(segment) for segment in two.segments]
    assert one == two


@often(60)
@given(st.text("ab .,…", max_size=30), st.lists(st.tuples(st.integers(0, 30), st.floats(0, 2)), max_size=4), st.integers(1, 80))
def test_reveals_never_go_back(text: str, stops: list[tuple[int, float]], cps: int) -> None:
    marked = Marked((Run(text),) if text else (), tuple(Stop(min(at, len(text)), wait) for at, wait in sorted(stops)))
    for keys in (typed(marked, cps, 100), heard(marked, ((0, 5, 0, 1), (9, 30, 2, 4)), 100, 2000)):
        assert all(a <= b and m <= n for (a, m), (b, n) in pairwise(keys))
        assert keys[-1][1] == max(len(text), keys[0][1])


def test_estimates_stand_in_for_what_is_not_measured() -> None:
    made: Lowered = story(CAST + '    e "Hello there."\n')
    assert schedule(made.plan, {}) == made.timeline
    longer = {name: replace(measure, length=10 * SECOND, offset=10 * SECOND) for name, measure in estimate(made.plan).items()}
    assert schedule(made.plan, longer).length > made.timeline.length + 7 * SECOND


def test_an_empty_box_reveals_nothing() -> None:
    timeline = film('e "One."\nshow l happy with dissolve\ne "Two."')
    (between,) = [s for s in timeline.segments if s.text and not s.caption]
    assert between.text and between.text.reveal == ((0, 0), (between.length, 0)) and between.text.appear == 0


NARRATED = """character e "Eileen":
    looks "girl"
label start:
    scene bg shore with fade
    "{first}"
    "The tide had been out since noon, and the boats lay on their sides in the mud like sleeping cows."
    show e with dissolve
    e "There you are."
    e "Come on."
    scene bg room with fade
    "A bell."
    show e
    e "Home."
"""


def drifted(first: str = "Nobody had come down to the water for days.") -> list[Segment]:
    made = story(NARRATED.format(first=first))
    return [segment for segment in timed(made.plan).segments if segment.stage.backdrop != "#000000"]


def test_the_camera_stays_where_it_is_in_the_next_scene() -> None:
    body = 'camera zoom 1.2 over 1.0\n"Nearer."\nscene bg street with fade\n"Still near."\ncamera reset\n"Back."'
    near, cut, still, back = film(body).segments[-4:]
    assert near.stage.camera.motion is not None and near.stage.camera.zoom == 1.0
    assert cut.before and cut.before.camera.zoom == cut.stage.camera.zoom == still.stage.camera.zoom == 1.2
    assert back.stage.camera.zoom == 1.0


def test_the_camera_comes_closer_while_a_narrator_speaks_for_long() -> None:
    segments = drifted()
    moving = [segment for segment in segments if segment.stage.camera.motion]
    assert [bool(segment.stage.camera.motion) for segment in lines_of(segments)] == [True, True, False, False, False, False]
    pushes = [s for s in moving if not s.stage.actors]
    clock = 0
    for segment in pushes:
        assert segment.stage.camera.since == clock
        clock += segment.length


def test_the_camera_goes_back_when_figures_come_on() -> None:
    segments = drifted()
    (back,) = [s for s in segments if s.stage.camera.motion and s.stage.actors]
    (tween,) = back.stage.camera.motion.tweens
    assert 1 < tween.begin < 1.07 and tween.finish == 1 and tween.end <= back.length
    assert back.before and back.before.camera == back.stage.camera


def test_a_drift_ties_only_its_scene() -> None:
    one, two = ([key(s) for s in drifted(first)] for first in ("Nobody had come.", "Nobody at all had come down for many days."))
    changed = [name for name in two if name not in one]
    assert 0 < len(changed) <= 4


def lines_of(segments: list[Segment]) -> list[Segment]:
    return [segment for segment in segments if segment.caption]


def test_listeners_heed_the_ends_of_sentences() -> None:
    """Who listens nods to some sentences and blinks about them, a moment later; a narrator has no listeners."""
    text = " ".join(["Hello there."] * 8)
    words = tuple((i * SECOND * 2, i * SECOND * 2 + SECOND, 13 * i + 6, 13 * i + 11) for i in range(8))
    measure = Measure(16 * SECOND, words=words)
    (line,) = lines(film(f'e "{text}"', hello=measure))
    faces = {face.tag: face for face in line.faces}
    ends = [LEAD + end for _, end, _, _ in words]
    nods = faces["l"].nods
    assert 1 <= len(nods) <= 7 and all(min(abs(nod - end - HEED) for end in ends) == 0 for nod in nods)
    assert sum(min(abs(blink - end - HEED) for blink in faces["l"].blinks) < APART for end in ends) == len(ends)
    (told,) = lines(film(f'"{text}"', hello=measure))
    assert not any(face.nods for face in told.faces)
