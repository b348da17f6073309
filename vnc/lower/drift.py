"""The camera's own slow push-in: on pictures of their own, and on places where a narrator speaks for long.

It is measured from where its scene begins, comes to rest by itself, and goes back when figures come on. So what ties
segments to each other stays within the scene.
"""

import math
from collections.abc import Sequence
from dataclasses import replace

from vnc.lower.transitions import ticks
from vnc.plan import Shot
from vnc.stage import Motion, Stage, Tween, View

LENGTH = ticks(18.0)
BACK = ticks(1.2)
CLOSER = 0.065
PUSH = Motion((Tween("zoom", 0, LENGTH, 1.0, 1 + CLOSER, "easein"),), LENGTH)
LONG = 100
"""Characters that a narrator says over one place before the camera stirs."""


def drifting(shots: Sequence[Shot]) -> tuple[Shot, ...]:
    """The shots; those of long narration and of pictures of their own with a camera that comes closer."""
    out: list[Shot] = []
    for run in _runs(shots):
        moves = run[0].stage.cg or sum(len(shot.line.text.plain) for shot in run if shot.line) >= LONG
        for shot in run:
            before = shot.before and _followed(shot.before, out[-1].stage if out else shot.before)
            stage = replace(shot.stage, camera=View(motion=PUSH)) if moves and _bare(shot) else shot.stage
            out.append(replace(shot, stage=stage, before=before))
    return tuple(out)


def returning(since: int, length: int) -> View:
    """From where a push-in is after `since` ticks to rest, within a segment's length."""
    over = max(1, min(BACK, length))
    reached = round(1 + CLOSER * math.cos((1 - min(1.0, since / LENGTH)) * math.pi / 2), 5)
    return View(motion=Motion((Tween("zoom", 0, over, reached, 1.0, "ease"),), over))


def _runs(shots: Sequence[Shot]) -> list[list[Shot]]:
    """Shots in a row that show one place with nobody in it; each other shot by itself."""
    runs: list[list[Shot]] = []
    for shot in shots:
        if runs and _bare(shot) and _bare(runs[-1][-1]) and runs[-1][-1].stage.backdrop == shot.stage.backdrop:
            runs[-1].append(shot)
        else:
            runs.append([shot])
    return runs


def _bare(shot: Shot) -> bool:
    """Whether only a picture is there, and a narrator; one of its own may also be talked over."""
    stage, line = shot.stage, shot.line
    if stage.camera != View() or stage.backdrop.startswith("#") or any(actor.figure for actor in stage.actors):
        return False
    return line is None or stage.cg or (not line.who and line.mode in ("say", "centered"))


def _followed(before: Stage, last: Stage) -> Stage:
    """The stage that a transition leaves, under the camera of the shot that it was in."""
    same = before.backdrop == last.backdrop and before.camera == View()
    return replace(before, camera=last.camera) if same and last.camera.motion == PUSH else before
