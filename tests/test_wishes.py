"""What scripts say of their outputs and routes becomes single wishes."""

from dataclasses import replace

import pytest
from films import Studio

from vnc import pipeline
from vnc.choose import emitter_for
from vnc.wishes import outputs, routes

STORY = """\
character e "Eileen"

output trailer "out/trailer.webm":
    profile draft
    size 360p fps 24
    scenes start..fork
output full "out/film.mp4":
    profile final
    size 720p 1080p
    route stay

route stay:
    way "Stay."

label start:
    e "It begins."
label fork:
    menu way "Which way?":
        "Stay.":
            jump here
        "Go.":
            jump there
label here:
    e "We stay."
    return
label there:
    e "We go."
    return
"""


def test_output_blocks_become_wishes_one_per_size(tmp_path):
    studio = Studio(tmp_path)
    wish = pipeline.Wish(studio.write(STORY))
    made = {path: each for each, path in outputs(studio.shop(), wish)}
    assert set(made) == {"out/trailer.webm", "out/film-720p.mp4", "out/film-1080p.mp4"}
    trailer = made["out/trailer.webm"]
    assert (trailer.tier, trailer.size, trailer.fps, trailer.start, trailer.end) == ("draft", (640, 360), 24, "start", "fork")
    assert (made["out/film-1080p.mp4"].size, made["out/film-1080p.mp4"].route) == ((1920, 1080), "stay")


def test_one_output_by_name(tmp_path):
    studio = Studio(tmp_path)
    wish = pipeline.Wish(studio.write(STORY))
    assert [path for _, path in outputs(studio.shop(), wish, "trailer")] == ["out/trailer.webm"]


def test_the_command_line_wins_over_the_block(tmp_path):
    studio = Studio(tmp_path)
    wish = pipeline.Wish(studio.write(STORY), tier="preview", size=(320, 180))
    assert {(each.tier, each.size) for each, _ in outputs(studio.shop(), wish, "trailer")} == {("preview", (320, 180))}


def test_a_part_of_the_story_is_a_film_of_its_own(tmp_path):
    studio = Studio(tmp_path)
    wish = pipeline.Wish(studio.write(STORY))
    part = next(each for each, path in outputs(studio.shop(), wish, "trailer"))
    words = [shot.line.text.plain for shot in pipeline.check(studio.shop(), part).value.shots if shot.line]
    assert "It begins." in words and "We stay." not in words


def test_every_route_is_told_apart_and_shares_its_beginning(tmp_path):
    studio = Studio(tmp_path)
    wish = pipeline.Wish(studio.write(STORY))
    found = routes(studio.shop(), wish)
    plans = [pipeline.check(studio.shop(), each).value for _, each in found]
    last = [[shot.line.text.plain for shot in plan.shots if shot.line][-1] for plan in plans]
    assert sorted(last) == ["We go.", "We stay."]
    assert plans[0].shots[0] == plans[1].shots[0]


@pytest.mark.parametrize(
    ("given", "size", "fps"),
    [({}, (854, 480), 25), ({"project_size": (640, 360)}, (640, 360), 25), ({"size": (320, 180), "fps": 24}, (320, 180), 24)],
)
def test_the_script_sets_the_frame_where_nobody_else_does(tmp_path, given, size, fps):
    studio = Studio(tmp_path)
    wish = pipeline.Wish(studio.write("size 480p\nfps 25\n" + STORY), size=given.get("size"), fps=given.get("fps", 0))
    shop = studio.shop()
    shop = replace(shop, project=replace(shop.project, size=given.get("project_size"), fps=None))
    plan = pipeline.check(shop, wish).value
    assert (plan.size, plan.fps) == (size, fps)


def test_shared_beginnings_are_made_once(tmp_path):
    """Two routes built one after the other: the second makes its own menu and its own end."""
    studio = Studio(tmp_path, workers=1)
    wish, made = pipeline.Wish(studio.write(STORY)), []
    for name, each in routes(studio.shop(), wish):
        studio.events.clear()
        shop, path = studio.shop(), tmp_path / f"{name}.mp4"
        plan = pipeline.check(shop, each).value
        pipeline.build(shop, plan, pipeline.tier_of(shop, each), path, emitter_for(path), {})
        made.append(studio.made())
    first, second = made
    assert (first["draw"], first["speech"]) == (3, 3) and (second["draw"], second["speech"]) == (2, 1)
