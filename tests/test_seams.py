"""Segments are drawn apart and lie side by side: nobody sees where, and an edit stays where it was made."""

import av
import numpy as np
import pytest
from films import Studio

HEAD = """\
character mira "Mira":
    looks "young woman, silver ponytail, green eyes, red coat"

character tom "Tom":
    looks "old man, grey beard, blue coat"

label start:
    scene bg rooftop sunset
    play ambience "rain"
    show mira happy at left
    show tom at right
"""
LINES = (
    'mira "Hello! My mother bakes bread."',
    'tom "Please pass the butter."',
    'tom "And the salt."',
    '"Nobody moves."',
    'mira "Not I."',
)
NEAR = 12
"""Frames on each side of a seam that tell how much moves anyway."""


def story(*lines: str) -> str:
    return HEAD + "".join(f"    {line}\n" for line in lines)


@pytest.fixture(scope="module")
def studio(tmp_path_factory) -> Studio:
    return Studio(tmp_path_factory.mktemp("seams"))


@pytest.fixture(scope="module")
def film(studio):
    return studio.build(story(*LINES))


def seams(film) -> list[int]:
    """The first frame of each line but the first."""
    return [start // film.timeline.frame for start in film.timeline.starts()[-len(LINES) + 1 :]]


def upper(path) -> np.ndarray:
    """The picture above the text box, frame by frame."""
    with av.open(str(path)) as container:
        frames = np.stack([frame.to_ndarray(format="rgb24") for frame in container.decode(video=0)])
    return frames[:, : frames.shape[1] * 3 // 5].astype(np.int16)


def steps(frames: np.ndarray) -> np.ndarray:
    """How far each frame is from the one before it: the largest change of any block of 8 by 8 pixels."""
    change = np.abs(np.diff(frames, axis=0)).mean(-1)
    count, height, width = change.shape
    blocks = change[:, : height // 8 * 8, : width // 8 * 8].reshape(count, height // 8, 8, width // 8, 8).mean((2, 4))
    return blocks.max((1, 2))


@pytest.mark.parametrize("weather", ["", " rain", " snow"])
def test_no_frame_jumps_at_a_seam(studio, film, weather):
    if weather:
        film = studio.build(story(*LINES).replace("rooftop sunset", f"rooftop sunset{weather}"), "weather.mp4")
    change = steps(upper(film.out))
    for seam in seams(film):
        here, around = change[seam - 1], np.delete(change[seam - NEAR : seam + NEAR], NEAR - 1)
        assert here <= around.max() + 2.0, f"frame {seam}: {here:.1f}, around it {around.max():.1f}"


def test_a_jump_would_be_found(film):
    frames = upper(film.out)
    seam = seams(film)[1]
    frames[seam:] = np.roll(frames[seam:], 2, axis=2)
    change = steps(frames)
    assert change[seam - 1] > np.delete(change[seam - NEAR : seam + NEAR], NEAR - 1).max() + 2.0


def packets(path) -> list[bytes]:
    with av.open(str(path)) as container:
        return [bytes(packet) for packet in container.demux(video=0) if packet.size]


def test_a_longer_line_leaves_every_other_segments_bytes(studio, film):
    longer = studio.build(
        story(LINES[0], 'tom "Please pass the butter, and while you are up, the jam."', *LINES[2:]), "longer.mp4"
    )
    old, new = packets(film.out), packets(longer.out)
    first, after = seams(film)[0], seams(film)[1]
    assert len(new) > len(old)
    assert new[:first] == old[:first]
    assert new[after - len(old) :] == old[after:]
