"""Places: what a prompt says, as layers with their light."""

from dataclasses import replace
from importlib import import_module

from vnc.assets import Light, Place
from vnc.make.describe.places import PAINTERS
from vnc.make.describe.scene import SceneReading
from vnc.make.place.dressing import dress
from vnc.make.place.finish import finish
from vnc.make.place.light import inside, skied, tinted, view
from vnc.make.place.parts.flora import litter
from vnc.make.place.picture import HIGH, Kind, Picture
from vnc.make.place.view import View
from vnc.request import Size


def kind(place: str) -> Kind:
    """How a place is drawn; only the module that paints it is loaded."""
    module = import_module(f"{__name__}.{PAINTERS[place]}")
    return module.PLACES[place]


def draw(scene: SceneReading, size: Size, seed: int) -> Place:
    """The place as 4 to 6 layers of that size, its light, where figures may stand and which loops play."""
    here = kind(scene.place)
    out = view(scene.time or here.time, scene.weather, scene.mood or here.mood)
    tints = scene.tints
    if tints.sky:
        out = skied(out, tints.sky)
    lit = out if here.lamp is None else inside(out, here.lamp)
    if tints.light:
        lit = tinted(lit, tints.light)
    out = replace(out, dyes=tints.dyes)
    lit = replace(lit, wall=tints.wall, curtain=tints.curtain, dyes=tints.dyes)
    picture = Picture(size, lit, lit if here.lamp is None else out, seed % 2**31 + 10_000, folk=scene.folk, beyond=scene.beyond)
    here.paint(picture)
    if here.lamp is None:
        litter(picture, here.horizon * HIGH + 70)
    dress(picture, scene.place, here, scene.things, scene.states)
    return Place(finish(picture), _light(picture, here), here.free, _loops(picture, here))


def _light(picture: Picture, kind: Kind) -> Light:
    """Ambient is scaled so that its brightest part says how bright the place is; the key keeps its hue."""
    here = picture.view
    bright = max(here.key)
    key = tuple(min(1.0, 0.35 + 0.65 * k / bright) for k in here.key)
    ambient = tuple(min(1.0, a + 0.55 * k) for a, k in zip(here.ambient, here.key, strict=True))
    towards = kind.towards if kind.lamp else _sunward(here)
    return Light(
        (ambient[0], ambient[1], ambient[2]), (key[0], key[1], key[2]), towards, min(1.0, 0.35 + bright * 0.55), kind.horizon
    )


def _sunward(here: View) -> tuple[float, float]:
    """From the middle of the picture, where figures stand, to the sun: a unit vector."""
    x, y = here.sun[0] - 960, min(-200.0, here.sun[1] - 700)
    length = (x * x + y * y) ** 0.5
    return round(x / length, 3), round(y / length, 3)


FALLING = {
    "rain": "rain",
    "storm": "rain",
    "snow": "snow",
    "petals": "petals",
    "leaves": "leaves",
    "embers": "embers",
    "dust": "dust",
    "fog": "fog",
}


def _loops(picture: Picture, kind: Kind) -> tuple[str, ...]:
    """What falls outdoors falls over the whole picture; indoors only what the painter let in, and what gets in."""
    falling = FALLING.get(picture.out.weather)
    everywhere = kind.lamp is None or falling in ("dust", "embers")
    return (*((falling,) if falling and everywhere else ()), *picture.loops)
