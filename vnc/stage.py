"""What stands on the stage and how it moves: the picture half of shots and segments."""

from typing import Literal

from vnc.record import record

PROPERTIES = (
    "x", "y", "xanchor", "yanchor", "xoffset", "yoffset", "zoom", "xzoom", "yzoom", "rotate", "alpha", "blur",
)  # fmt: skip

MARGIN = 1.08
"""A place is painted so many times as large as the frame; the middle is seen, the rest is room for the camera."""
FIGURE = 0.94
"""A figure's picture stands so many frames high at zoom 1, whatever its pixels."""


@record
class Pose:
    """Where and how a picture stands. x, y and the offsets are fractions of the frame's width and height; anchors
    of the picture's own. Rotation in degrees clockwise, blur in pixels at 1080 lines."""

    x: float = 0.5
    y: float = 1.0
    xanchor: float = 0.5
    yanchor: float = 1.0
    xoffset: float = 0.0
    yoffset: float = 0.0
    zoom: float = 1.0
    xzoom: float = 1.0
    yzoom: float = 1.0
    rotate: float = 0.0
    alpha: float = 1.0
    blur: float = 0.0


@record
class Tween:
    """One property from `begin` to `finish` between two ticks of its motion; `warp` is an ATL warper's name."""

    prop: str
    start: int
    end: int
    begin: float
    finish: float
    warp: str = "linear"


@record
class Motion:
    """A written movement. Until its first tween a property is as the Pose has it; afterwards as the last tween left it.
    With `loop` (a tick) it repeats from there to `length`; in a segment it closes a whole number of rounds."""

    tweens: tuple[Tween, ...]
    length: int
    loop: int | None = None


@record
class Actor:
    """One picture on the stage. `asset` is a request's key; `figure` tells a character from a thing.

    `since` is how many ticks its motion had run when the segment began. `live` lets it breathe, blink and sway.
    """

    tag: str
    asset: str
    pose: Pose = Pose()
    motion: Motion | None = None
    since: int = 0
    figure: bool = True
    live: bool = True
    text: str = ""
    """For `show text "…"`: the words instead of an asset."""


@record
class View:
    """The camera: the middle of what is seen (fractions of the scene), its magnification, and how it moves there."""

    x: float = 0.5
    y: float = 0.5
    zoom: float = 1.0
    rotate: float = 0.0
    motion: Motion | None = None
    since: int = 0


@record
class Stage:
    """All that is seen but words. `backdrop` is a request's key or a colour `#rrggbb`; actors stand back to front."""

    backdrop: str = "#000000"
    actors: tuple[Actor, ...] = ()
    camera: View = View()
    letterbox: bool = False
    cg: bool = False
    """A picture of its own (image tag `cg`): thin text box, slow push-in."""
    loops: tuple[str, ...] = ()
    """Weather over the picture beyond what the place brings itself."""
    tint: str = ""
    """A mood's grade, by name (`cosy`, `eerie`, …)."""


@record
class Transition:
    """How one stage becomes the next. `name` is a predefined transition; `args` what was given in a constructor call."""

    name: str
    length: int
    args: tuple[tuple[str, float | str], ...] = ()
    parts: "tuple[Transition, ...]" = ()
    """The members of MultipleTransition and ComposeTransition, in order."""


Side = Literal["left", "right", "top", "bottom"]
