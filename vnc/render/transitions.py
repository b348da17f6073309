"""How one picture becomes another: every predefined transition, every constructor, as functions of a share of the time.

`effect` gives for a Transition what paints a moment between two pictures. Movements of single figures are in `moves`.
"""

import math
from collections.abc import Callable, Mapping

import numpy as np

from vnc.render import geometry, masks
from vnc.render.planes import Bytes, Planes, blank, mix
from vnc.render.warps import smooth, warp
from vnc.request import Size
from vnc.stage import Transition

Effect = Callable[[float, Planes, Planes, Planes], None]
"""(share 0..1, old, new, out): paints a moment. At share 0 out is the old picture, at 1 the new one."""
Control = Callable[[str, Size], masks.Field | None]
"""The field of a control picture, by its name."""
SIDES: Mapping[str, tuple[int, int]] = {"right": (1, 0), "left": (-1, 0), "down": (0, 1), "up": (0, -1)}
SOFT = 0.07
"""How wide a wipe's edge is, in parts of its way."""
SHAKE = 0.1
"""Seconds of a punch's swing."""


def effect(entry: Transition, size: Size, control: Control) -> Effect:
    """What paints a transition; unknown names dissolve."""
    if entry.name in COMPOUND:
        return COMPOUND[entry.name](entry, size, control)
    return MAKERS.get(entry.name, _dissolve)(entry, size, control)


def _args(entry: Transition) -> dict[str, float | str]:
    return dict(entry.args)


def _number(entry: Transition, name: str, otherwise: float) -> float:
    try:
        return float(_args(entry).get(name, otherwise))
    except ValueError:
        return otherwise


def _warped(entry: Transition, plain: str = "linear") -> Callable[[float], float]:
    name = str(_args(entry).get("time_warp") or plain)
    return lambda share: warp(name, share)


def _dissolve(entry: Transition, size: Size, control: Control) -> Effect:
    curve = _warped(entry)
    return lambda share, old, new, out: mix(old, new, curve(share), out)


def _fade(entry: Transition, size: Size, control: Control) -> Effect:
    """Out to a colour, hold, in from it."""
    times = [_number(entry, name, 0.5 if name != "hold" else 0.0) for name in ("out", "hold", "in")]
    total = sum(times) or 1.0
    colour = blank(*size, colour=_colour(str(_args(entry).get("color", "#000000"))))
    gone, back = times[0] / total, (times[0] + times[1]) / total

    def paint(share: float, old: Planes, new: Planes, out: Planes) -> None:
        if share < gone:
            mix(old, colour, smooth(share / gone), out)
        elif share < back:
            out.put(colour)
        else:
            mix(colour, new, smooth((share - back) / (1 - back)) if back < 1 else 1.0, out)

    return paint


def _colour(text: str) -> tuple[int, int, int]:
    digits = text.lstrip("#")
    digits = "".join(d * 2 for d in digits) if len(digits) == 3 else digits
    try:
        return int(digits[0:2], 16), int(digits[2:4], 16), int(digits[4:6], 16)
    except ValueError:
        return NAMED.get(text.lower(), (0, 0, 0))


NAMED = {"black": (0, 0, 0), "white": (255, 255, 255), "red": (255, 0, 0)}


def _pixellate(entry: Transition, size: Size, control: Control) -> Effect:
    """Coarser and coarser, then the new picture finer and finer."""
    steps = max(1, round(_number(entry, "steps", 5)))

    def paint(share: float, old: Planes, new: Planes, out: Planes) -> None:
        step = math.floor(share * 2 * steps + 1e-9)
        picture, power = (old, step) if step < steps else (new, 2 * steps - 1 - step)
        coarse(picture, 2**power if share < 1 else 1, out)

    return paint


def coarse(picture: Planes, block: int, out: Planes) -> None:
    """Squares of `block` pixels at 720 lines, each its middle's colour."""
    unit = max(1, round(block * picture.size[1] / 720))
    for plane, to, step in zip(picture.each(), out.each(), (unit, max(1, unit // 2), max(1, unit // 2)), strict=True):
        to[:] = _blocks(plane, step) if unit > 1 else plane


def _blocks(plane: Bytes, step: int) -> Bytes:
    rows = np.minimum(np.arange(len(plane)) // step * step + step // 2, plane.shape[0] - 1)
    columns = np.minimum(np.arange(int(plane.shape[1])) // step * step + step // 2, plane.shape[1] - 1)
    return plane[rows][:, columns]


def _masked(entry: Transition, size: Size, control: Control) -> Effect:
    """Wipes, irises, blinds, squares."""
    ramp = {"irisout": 0.03, "irisin": 0.03, "blinds": 0.25, "squares": 0.12}.get(entry.name, SOFT)
    field = masks.field(entry.name, size)
    return lambda share, old, new, out: masks.reveal(field, ramp, smooth(share), old, new, out)


def _image(entry: Transition, size: Size, control: Control) -> Effect:
    """By a control picture: white changes first, black last."""
    found = control(str(_args(entry).get("image", "")), size)
    field = masks.field("clouds", size) if found is None else found
    field = 1 - field if _number(entry, "reverse", 0) else field
    ramp = max(2.0, _number(entry, "ramplen", 8)) / 256
    curve = _warped(entry)
    return lambda share, old, new, out: masks.reveal(field, ramp, curve(share), old, new, out)


def _slide(entry: Transition, size: Size, control: Control) -> Effect:
    """The new picture comes over the old one."""
    dx, dy = SIDES[entry.name.removeprefix("slide")]

    def paint(share: float, old: Planes, new: Planes, out: Planes) -> None:
        out.put(old)
        left = 1 - warp("ease", share)
        geometry.paste(new, _even(-dx * left * size[0]), _even(-dy * left * size[1]), out)

    return paint


def _slideaway(entry: Transition, size: Size, control: Control) -> Effect:
    """The old picture goes, the new one is beneath."""
    dx, dy = SIDES[entry.name.removeprefix("slideaway")]

    def paint(share: float, old: Planes, new: Planes, out: Planes) -> None:
        out.put(new)
        gone = warp("ease", share)
        geometry.paste(old, _even(dx * gone * size[0]), _even(dy * gone * size[1]), out)

    return paint


def _push(entry: Transition, size: Size, control: Control) -> Effect:
    """The new picture pushes the old one out."""
    dx, dy = SIDES[entry.name.removeprefix("push")]

    def paint(share: float, old: Planes, new: Planes, out: Planes) -> None:
        gone = warp("ease", share)
        x, y = _even(dx * gone * size[0]), _even(dy * gone * size[1])
        geometry.paste(old, x, y, out)
        geometry.paste(new, x - dx * size[0], y - dy * size[1], out)

    return paint


def _zoom(entry: Transition, size: Size, control: Control) -> Effect:
    """`zoomin`: the new picture grows over the old one; `zoomout`: the old one shrinks away; `zoominout`: one after the other."""

    def grown(share: float, picture: Planes, out: Planes) -> None:
        wide, high = _even(size[0] * share), _even(size[1] * share)
        if min(wide, high) < 2:
            return
        small = picture if share >= 1 else geometry.resized(picture, wide, high)
        geometry.paste(small, _even((size[0] - wide) / 2), _even((size[1] - high) / 2), out)

    def paint(share: float, old: Planes, new: Planes, out: Planes) -> None:
        if entry.name == "zoomin":
            out.put(old)
            grown(warp("easein_quad", share), new, out)
        elif entry.name == "zoomout":
            out.put(new)
            grown(1 - warp("easeout_quad", share), old, out)
        elif share < 0.5:
            geometry.clear(out)
            grown(1 - warp("easeout_quad", share * 2), old, out)
        else:
            geometry.clear(out)
            grown(warp("easein_quad", share * 2 - 1), new, out)

    return paint


def _punch(entry: Transition, size: Size, control: Control) -> Effect:
    """The new picture, shaken."""
    unit = size[1] / 720
    reach = (15 * unit, 0) if entry.name == "hpunch" else (0, 10 * unit)
    seconds = entry.length / 48_000

    def paint(share: float, old: Planes, new: Planes, out: Planes) -> None:
        swing = math.cos(math.pi * share * seconds / SHAKE) * (1 - share)
        geometry.pushed(new, _even(reach[0] * swing), _even(reach[1] * swing), out)

    return paint


def _swing(entry: Transition, size: Size, control: Control) -> Effect:
    """The picture turns about its axis; the new one is its back."""
    vertical, way = bool(_number(entry, "vertical", 0)), -1 if _number(entry, "reverse", 0) else 1

    def paint(share: float, old: Planes, new: Planes, out: Planes) -> None:
        gone = warp("ease", share)
        if gone in (0, 1):
            out.put(new if gone else old)
        elif gone < 0.5:
            geometry.flipped(old, way * gone * 2, vertical, out)
        else:
            geometry.flipped(new, way * (gone * 2 - 2), vertical, out)

    return paint


def _crop(entry: Transition, size: Size, control: Control) -> Effect:
    """`CropMove(…, "custom")`: a crop of the top picture moves and grows."""
    args = _args(entry)
    begin, end = _four(args.get("startcrop"), (0, 0, 0, 1)), _four(args.get("endcrop"), (0, 0, 1, 1))
    there, here = _four(args.get("startpos"), (0, 0)), _four(args.get("endpos"), (0, 0))
    top_new = _number(entry, "topnew", 1) != 0

    def paint(share: float, old: Planes, new: Planes, out: Planes) -> None:
        top, bottom = (new, old) if top_new else (old, new)
        gone = warp("ease", share)
        x, y, wide, high = (a + (b - a) * gone for a, b in zip(begin, end, strict=True))
        px, py = (a + (b - a) * gone for a, b in zip(there, here, strict=True))
        left, upper = _even(px * size[0]), _even(py * size[1])
        out.put(bottom if share < 1 else new)
        area = (left, upper, left + _even(wide * size[0]), upper + _even(high * size[1]))
        geometry.paste(top, left - _even(x * size[0]), upper - _even(y * size[1]), out, area)

    return paint


def _four(value: float | str | None, otherwise: tuple[float, ...]) -> tuple[float, ...]:
    """`0.0,0.0,1.0,1.0` as numbers."""
    try:
        found = tuple(float(part) for part in str(value).strip("()").split(","))
    except ValueError:
        return otherwise
    return found if len(found) == len(otherwise) else otherwise


def _cut(entry: Transition, size: Size, control: Control) -> Effect:
    """The new picture at once."""
    return lambda share, old, new, out: out.put(new)


def _even(value: float) -> int:
    return round(value / 2) * 2


def _multiple(entry: Transition, size: Size, control: Control) -> Effect:
    """Transitions one after the other, between the pictures or colours that `scene0` … name."""
    parts = [(part, effect(part, size, control)) for part in entry.parts]
    total = sum(part.length for part, _ in parts) or 1
    names = [str(_args(entry).get(f"scene{i}", "old" if i == 0 else "new")) for i in range(len(parts) + 1)]
    plain = {name: blank(*size, colour=_colour(name)) for name in names if name not in ("old", "new")}

    def paint(share: float, old: Planes, new: Planes, out: Planes) -> None:
        pictures = plain | {"old": old, "new": new}
        clock = share * total
        for i, (part, painted) in enumerate(parts):
            if clock < part.length:
                painted(clock / part.length, pictures[names[i]], pictures[names[i + 1]], out)
                return
            clock -= part.length
        out.put(pictures[names[-1]])

    return paint


def _compose(entry: Transition, size: Size, control: Control) -> Effect:
    """`before` works on the old picture and `after` on the new one, while `trans` goes from one to the other."""
    roles = {
        str(_args(entry).get(f"part{i}", "trans")): (part, effect(part, size, control)) for i, part in enumerate(entry.parts)
    }
    first, second = blank(*size), blank(*size)

    def paint(share: float, old: Planes, new: Planes, out: Planes) -> None:
        a, b = old, new
        for role, target in (("before", first), ("after", second)):
            if role in roles:
                part, painted = roles[role]
                painted(_own(share, part, entry), old, new, target)
                a, b = (target, b) if role == "before" else (a, target)
        if "trans" in roles:
            part, painted = roles["trans"]
            painted(_own(share, part, entry), a, b, out)
        else:
            out.put(b)

    return paint


def _own(share: float, part: Transition, whole: Transition) -> float:
    """A part's own share: short ones are over sooner."""
    return min(1.0, share * whole.length / part.length) if part.length else 1.0


def _sub(entry: Transition, size: Size, control: Control) -> Effect:
    """A transition in a part of the frame, the rest changes at once."""
    x, y, wide, high = _four(_args(entry).get("rect"), (0, 0, 1, 1))
    scale = (1.0, 1.0) if max(x, y, wide, high) <= 1 else (1 / 1280, 1 / 720)
    left, top = _even(x * scale[0] * size[0]), _even(y * scale[1] * size[1])
    right = min(size[0], left + max(2, _even(wide * scale[0] * size[0])))
    bottom = min(size[1], top + max(2, _even(high * scale[1] * size[1])))
    area = max(0, left), max(0, top), right, bottom
    if area[0] >= area[2] or area[1] >= area[3] or not entry.parts:
        return _cut(entry, size, control)
    painted = effect(entry.parts[0], (area[2] - area[0], area[3] - area[1]), control)

    def paint(share: float, old: Planes, new: Planes, out: Planes) -> None:
        out.put(old if share == 0 else new)
        painted(share, old.cut(area), new.cut(area), out.cut(area))

    return paint


Maker = Callable[[Transition, Size, Control], Effect]
MAKERS: Mapping[str, Maker] = {
    "dissolve": _dissolve,
    "fade": _fade,
    "pixellate": _pixellate,
    **{"wipe" + side: _masked for side in SIDES},
    **{"slide" + side: _slide for side in SIDES},
    **{"slideaway" + side: _slideaway for side in SIDES},
    **{"push" + side: _push for side in SIDES},
    **dict.fromkeys(("irisin", "irisout", "blinds", "squares"), _masked),
    **dict.fromkeys(("zoomin", "zoomout", "zoominout"), _zoom),
    **dict.fromkeys(("vpunch", "hpunch"), _punch),
    "swing": _swing,
    "imagedissolve": _image,
    "cropmove": _crop,
    "pause": _cut,
    "none": _cut,
}
COMPOUND: Mapping[str, Maker] = {"multiple": _multiple, "compose": _compose, "sub": _sub}
