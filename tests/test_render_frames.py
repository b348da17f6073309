"""Frames of segments: the same in any order, the same twice, changed only where something changes."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from painted import ANN, BEN, OTHER, SIZE, STAGE, WORDS, line, renderer, text
from PIL import Image

from vnc.markup import Run
from vnc.render import life
from vnc.render.colours import contrast
from vnc.render.menu import arranged
from vnc.render.scene import Scene
from vnc.render.warps import WARPERS, warp
from vnc.skin import Skin
from vnc.stage import Actor, Motion, Pose, Stage, Transition, Tween, View
from vnc.timeline import SECOND, Choices, Entry, Face, Segment, Text

GOLDEN = Path(__file__).parent / "golden"
FRAME = SECOND // 30
SKINS = {
    "glass": Skin(),
    "bar": Skin("classic", "serif", shape="bar", box=("#000000b8", "#000000e6"), radius=0, width=1, bottom=0, plate="plain"),
    "paper": Skin(
        "book", "serif", ink="#2c1c10", shape="paper", box=("#f8eed8f5", "#efdfc0fa"), border="#7a5a34c0", plate="tab",
        choice="#f4e7cdf2", choice_ink="#2c1c10", page="#f6ecd6f2", texture="paper",
    ),
    "square": Skin("terminal", "mono", ink="#b8ffe0", shape="square", box=("#02120ee0", "#020c0aee"), texture="scanlines"),
    "none": Skin("horror", "serif", shape="none", box=("#00000000", "#140204f2"), width=0.9, bottom=0.02, plate="plain"),
}  # fmt: skip


def pixels(planes) -> bytes:
    return b"".join(plane.tobytes() for plane in planes.each())


SEGMENTS = {
    "line": line(),
    "entry": line(stage=OTHER, before=STAGE, entry=Transition("dissolve", SECOND // 2), reaction="happy"),
    "menu": line(2.5, choices=Choices(("Go", "Stay", "Sleep"), (True, True, False), 1, 9600, 48_000, 90_000)),
    "weather": line(stage=replace(STAGE, loops=("rain",))),
    "camera": line(stage=replace(STAGE, camera=View(motion=Motion((Tween("zoom", 0, 48_000, 1.0, 1.3, "ease"),), 48_000)))),
    "moving": line(stage=replace(STAGE, actors=(ANN, replace(BEN, motion=Motion((Tween("x", 0, 40_000, 1.4, 0.7),), 40_000))))),
    "leaving": line(text=replace(text(), appear=9600, leave=9600)),
}


@pytest.mark.parametrize("name", SEGMENTS)
def test_a_frame_alone_is_the_frame_in_its_row(name):
    """And a fresh renderer gives the same bytes; nothing new is the same object."""
    segment = SEGMENTS[name]
    row, again = renderer(), renderer()
    alone = renderer()
    last, seen = None, None
    for i, (a, b) in enumerate(zip(row.frames(segment), again.frames(segment), strict=True)):
        now = pixels(a)
        assert now == pixels(b)
        assert a is not last or now == seen
        last, seen = a, now
        if i % 11 == 5:
            from vnc.render.planes import rgb

            assert (alone.frame(segment, i * FRAME + 7) == rgb(a)).all(), i
    assert i + 1 == segment.length // FRAME


def test_nothing_falls_on_the_bars_of_a_letterbox():
    stage = replace(STAGE, letterbox=True, loops=("rain",))
    shot = renderer().frame(Segment(stage, SECOND), SECOND // 2)
    dry = renderer().frame(Segment(replace(stage, loops=()), SECOND), SECOND // 2)
    high = round(shot.shape[0] * 0.128) // 2 * 2 - 2
    assert shot[:high].max() == dry[:high].max() and shot[-high:].max() == dry[-high:].max()
    assert (shot != dry).any()


def test_nothing_new_is_the_same_object():
    still = Segment(STAGE, SECOND, text=text(seconds=0.1))
    given = list(renderer(motion=False).frames(still))
    assert len({id(planes) for planes in given[12:]}) == 1 or len({id(p) for p in given}) < len(given)


def test_a_mouth_moves_alone():
    """Without living motion a mouth changes its own rectangle and nothing else."""
    face = Face("ann", ((0, "rest"), (24_000, "A")))
    segment = Segment(STAGE, SECOND, faces=(face,))
    before, after = (renderer(motion=False).frame(segment, tick) for tick in (10_000, 30_000))
    changed = np.argwhere((before != after).any(-1))
    scale = 0.94 * 180 / 169
    left, top = 0.3 * 320 - 55 * scale + 42 * scale, 180 - 0.94 * 180 + 60 * scale
    assert len(changed) > 20
    assert changed[:, 1].min() >= left - 4 and changed[:, 1].max() <= left + 26 * scale + 4
    assert changed[:, 0].min() >= top - 4 and changed[:, 0].max() <= top + 14 * scale + 4


def test_living_figures_are_at_rest_at_both_ends():
    quiet = Segment(STAGE, 4 * SECOND, seed=3)
    frames = [pixels(p) for p in renderer().frames(quiet)]
    assert frames[0] == frames[-1] and len(set(frames)) > 4


def test_the_speaker_is_bright_the_others_are_dim():
    segment = line(faces=())
    late = renderer().frame(segment, SECOND).astype(int)
    first = renderer().frame(replace(segment, speaker="", speaker_before=""), 0).astype(int)
    ann, ben = (slice(60, 75), slice(88, 100)), (slice(60, 75), slice(216, 228))
    assert late[ann].mean() == pytest.approx(first[ann].mean(), abs=4)
    assert 0.72 < late[ben].mean() / first[ben].mean() < 0.9


def test_weather_begins_again_where_it_ended():
    rainy = Segment(replace(STAGE, loops=("snow",)), 3 * SECOND)
    frames = [p.y.astype(int).copy() for p in renderer().frames(rainy)]
    inner = np.abs(frames[44] - frames[42]).mean()
    assert 0 < np.abs(frames[-1] - frames[0]).mean() <= inner * 2 + 0.2


def test_motions_close_whole_rounds():
    spin = Motion((Tween("yoffset", 0, 9600, 0.0, -0.1), Tween("yoffset", 9600, 19_200, -0.1, 0.0)), 19_200, loop=0)
    segment = Segment(Stage("room", (replace(ANN, motion=spin),)), 3 * SECOND)
    frames = [pixels(p) for p in renderer(motion=False).frames(segment)]
    assert len(set(frames)) > 5
    assert frames[0] == pixels(next(iter(renderer(motion=False).frames(replace(segment, length=2 * SECOND)))))


def test_all_warpers_go_from_0_to_1():
    assert len(WARPERS) == 31
    for name in WARPERS:
        assert warp(name, 0.0) == 0.0 and warp(name, 1.0) == 1.0
        assert abs(WARPERS[name](0.0)) < 1e-3 and abs(WARPERS[name](1.0) - 1) < 1e-3, name
        assert -0.5 < warp(name, 0.4) < 1.6
    assert warp("easein", 0.3) > 0.3 > warp("easeout", 0.3)


@pytest.mark.parametrize("skin", SKINS)
def test_words_can_be_read(skin):
    """The ink against what is behind each letter: 7 to 1, whatever the place."""
    said, silent = line(faces=()), line(faces=(), text=replace(text(), entry=Entry("Ann", (Run(" "),))))
    for stage in (STAGE, replace(STAGE, backdrop="#ffffff", actors=()), replace(STAGE, backdrop="#000000", actors=())):
        paint = renderer((640, 360), SKINS[skin], motion=False)
        full = paint.frame(replace(said, stage=stage), SECOND + 100).astype(float)
        bare = paint.frame(replace(silent, stage=stage), SECOND + 100).astype(float)
        away = np.abs(full - bare).sum(-1)
        core = away > away.max() * 0.92
        assert core.sum() > 60
        ratio = contrast(tuple(np.median(full[core], 0) / 255), tuple(np.median(bare[core], 0) / 255))
        assert ratio >= 7, (skin, stage.backdrop, ratio)


def test_options_stand_beside_faces():
    size, skin = (1280, 720), Skin()
    faces = [(330, 140, 480, 330), (820, 140, 970, 330)]
    for count in (2, 3):
        for x, y, wide, high in arranged(count, skin, size, faces, 480):
            assert high >= 40 and x >= 0 and x + wide <= 1280 and y + high <= 720
            assert not any(x < f[2] and f[0] < x + wide and y < f[3] and f[1] < y + high for f in faces)


def test_faces_are_known():
    scene = Scene(renderer().shop, line(), STAGE)
    boxes = scene.faces(0)
    assert len(boxes) == 2 and all(0 < left < right <= 320 and 0 < top < bottom < 180 for left, top, right, bottom in boxes)


def pages() -> dict[str, Segment]:
    nvl = Text("nvl", Entry("Ann", (Run(WORDS),), "#88aaff"), ((0, 0), (48_000, 34)), (Entry("", (Run("It was late."),)),))
    roll = "\n".join(["A Film", "Written by", "Somebody", *(f"Name {i}" for i in range(20))])
    return {
        "nvl": Segment(STAGE, 2 * SECOND, text=nvl),
        "centered": Segment(STAGE, 2 * SECOND, text=text(mode="centered", who="")),
        "card": Segment(Stage("#101020"), 2 * SECOND, text=text("A Film\nabout trains", "card", "")),
        "credits": Segment(Stage(), 4 * SECOND, text=text(roll, "credits", "")),
        "letterbox": line(stage=replace(STAGE, letterbox=True)),
        "cg": line(stage=replace(STAGE, cg=True)),
        "caption": Segment(Stage("room", (Actor("t", "", Pose(y=0.5, yanchor=0.5), figure=False, text="Meanwhile"),)), SECOND),
        "tilted": line(stage=replace(STAGE, camera=View(rotate=4.0, zoom=1.2), tint="eerie")),
    }


@pytest.mark.parametrize("name", [*pages(), *SEGMENTS])
def test_golden_frames(name, request):
    """Pictures at 320x180, compared as pixels: a mean of 2 steps apart is the most (another Pillow may set letters otherwise)."""
    segment = (pages() | SEGMENTS)[name]
    picture = renderer().frame(segment, segment.length // 2)
    path = GOLDEN / f"frame-{name}.png"
    if request.config.getoption("--update"):
        GOLDEN.mkdir(exist_ok=True)
        Image.fromarray(picture).save(path, optimize=True)
    known = np.asarray(Image.open(path).convert("RGB"), int)
    assert np.abs(picture.astype(int) - known).mean() < 2.0


@pytest.mark.parametrize("skin", SKINS)
def test_golden_skins(skin, request):
    picture = renderer(skin=SKINS[skin]).frame(line(), SECOND + 100)
    path = GOLDEN / f"skin-{skin}.png"
    if request.config.getoption("--update"):
        Image.fromarray(picture).save(path, optimize=True)
    assert np.abs(picture.astype(int) - np.asarray(Image.open(path).convert("RGB"), int)).mean() < 2.0


poses = st.builds(
    Pose,
    x=st.floats(-0.5, 1.5),
    y=st.floats(-0.5, 2),
    zoom=st.sampled_from([0.3, 1.0, 1.37]),
    xzoom=st.sampled_from([1.0, -1.0, 0.7]),
    rotate=st.sampled_from([0.0, 0.0, 30.0]),
    alpha=st.floats(0, 1),
    blur=st.sampled_from([0.0, 0.0, 6.0]),
)
tweens = st.builds(
    Tween,
    st.sampled_from(["x", "y", "zoom", "alpha", "rotate", "yoffset"]),
    st.integers(0, 20_000),
    st.integers(20_001, 60_000),
    st.floats(0, 1),
    st.floats(0, 1.5),
    st.sampled_from(sorted(WARPERS)),
)
motions = st.one_of(
    st.none(), st.builds(Motion, st.lists(tweens, max_size=3).map(tuple), st.just(60_000), st.sampled_from([None, 0]))
)
actors = st.builds(
    Actor,
    st.sampled_from(["ann", "ben", "c"]),
    st.sampled_from(["ann", "ben", "thing"]),
    poses,
    motions,
    st.integers(0, 90_000),
    st.booleans(),
    st.booleans(),
)
stages = st.builds(
    Stage,
    st.sampled_from(["room", "yard", "#203040"]),
    st.lists(actors, max_size=3, unique_by=lambda a: a.tag).map(tuple),
    st.builds(View, st.floats(0.3, 0.7), st.floats(0.3, 0.7), st.floats(0.8, 2)),
    st.booleans(),
    st.booleans(),
    st.sampled_from([(), ("rain",), ("fog",)]),
    st.sampled_from(["", "cosy", "noir"]),
)
lines = st.builds(
    Text,
    st.sampled_from(["say", "nvl", "centered", "card", "credits"]),
    st.builds(
        Entry, st.sampled_from(["", "Ann"]), st.lists(st.builds(Run, st.text(max_size=40), st.booleans()), max_size=3).map(tuple)
    ),
    st.sampled_from([(), ((0, 0), (9600, 12))]),
    appear=st.integers(0, 9600),
    leave=st.integers(0, 9600),
)
segments = st.builds(
    Segment,
    stages,
    st.just(12 * FRAME),
    text=st.one_of(st.none(), lines),
    before=st.one_of(st.none(), stages),
    entry=st.one_of(
        st.none(), st.builds(Transition, st.sampled_from(["dissolve", "move", "zoominout", "swing", "blinds"]), st.just(9600))
    ),
    choices=st.one_of(st.none(), st.just(Choices(("A", "B" * 60), (True, False), 0, 1600, 6400, 9600))),
    speaker=st.sampled_from(["", "ann"]),
    reaction=st.sampled_from(["", "angry", "surprised"]),
)


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(segments)
def test_any_segment_can_be_painted(segment):
    row = [pixels(p) for p in PAINT.frames(segment)]
    assert len(row) == 12 and len(row[0]) == SIZE[0] * SIZE[1] * 3 // 2
    again = list(renderer().frames(segment))
    assert pixels(again[-1]) == row[-1]


PAINT = renderer()


def test_brows_stay_up_a_while_and_a_blink_goes_before() -> None:
    face = Face("ann", blinks=(10 * SECOND,), brows=(SECOND, 10 * SECOND))
    states = {tick: life._eyes(face, tick) for tick in (0, SECOND, SECOND + life.BROW_TIME - 1, SECOND + life.BROW_TIME)}
    assert list(states.values()) == ["open", "raised", "raised", "open"]
    assert life._eyes(face, 10 * SECOND) == "half" and life._eyes(face, 10 * SECOND + 6 * life.BLINK_FRAME) == "raised"


@pytest.mark.parametrize("name", SEGMENTS)
def test_all_that_changes_lies_in_what_is_told_to_be_fresh(name):
    """A coder that takes over only that has the same picture."""
    held = None
    for planes in renderer().frames(SEGMENTS[name]):
        if held is None:
            assert planes.fresh is None
            held = planes.copy()
        for rect in planes.fresh or ():
            held.cut(rect).put(planes.cut(rect))
        assert pixels(held) == pixels(planes)
