"""Every colour that one figure's drawing needs, worked out once from its looks."""

from dataclasses import dataclass

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, stroke
from vnc.make.draw.colour import lightness, mix, shade, tint, to_lch
from vnc.make.draw.path import even
from vnc.make.figure.looks import Looks

GOLD = "#d9b45a"
GOLD_LINE = "#7a5a20"
WHITE = "#f7f5f8"


@dataclass(frozen=True)
class Ink:
    """Skin and hair in shadow, light and line; lines are dark relatives of the fill, never black."""

    skin: str
    skin_shadow: str
    skin_deep: str
    skin_light: str
    skin_line: str
    lip: str
    blush: str
    hair: str
    hair_shadow: str
    hair_deep: str
    hair_light: str
    hair_glint: str
    hair_line: str
    lash: str
    contour: str
    nail: str = ""
    """The lacquer of nails that are painted."""
    tattoo: str = ""
    """What the backs of tattooed hands are drawn on with."""


def ink(looks: Looks) -> Ink:
    """Pale skin shades to rose; on dark and on tanned skin chroma stays, or it would turn orange."""
    skin, hair = looks.skin, looks.hair
    pale = min(1.0, max(0.0, (lightness(skin) - 0.52) / 0.3))
    dark_hair = lightness(hair) < 0.5
    line = shade(hair, 0.17 if dark_hair else 0.36, 20, 1.1)
    rise = pale * min(1.0, max(0.0, (0.085 - to_lch(skin)[1]) / 0.045))
    shadow = mix(shade(skin, 0.075 + 0.025 * pale, -6 * (pale - rise), 1.02 + 0.45 * rise), "#f08a80", 0.05 + 0.17 * pale)
    return Ink(
        skin=skin,
        skin_shadow=shadow,
        skin_deep=shade(skin, 0.13 + 0.09 * pale, 0, 1.05 + 0.4 * pale),
        skin_light=mix(tint(skin, 0.05, 4, 0.9), "#fff6ec", 0.25),
        skin_line=mix(shade(skin, 0.26 + 0.2 * pale, 0, 1.25), "#5a2530" if pale > 0.1 else "#12060a", 0.4),
        lip=mix(skin, "#d8505c" if pale > 0.4 else "#c4606a", 0.34 + 0.1 * (1 - pale)),
        blush=mix("#b8383c", "#ff6a72", pale),
        hair=hair,
        hair_shadow=shade(hair, 0.085 if dark_hair else 0.13, 9, 1.05),
        hair_deep=shade(hair, 0.14 if dark_hair else 0.25, 13, 1.02),
        hair_light=tint(hair, 0.1, 8, 0.85),
        hair_glint=tint(hair, 0.26 if dark_hair else 0.19, 10, 0.55),
        hair_line=line,
        lash=mix(line, "#20121c", 0.66),
        contour=mix(line, "#1a1020", 0.5),
        tattoo=mix(shade(skin, 0.3), "#1c3a4c", 0.75) if looks.wears("hand tattoo") else "",
        nail=looks.hue("nails", "#c01c34") if looks.wears("nails") else "",
    )


def metal(colour: str) -> tuple[str, tuple[str, str, str, str]]:
    """The line and the four tones of a polished piece."""
    if colour == GOLD:
        return GOLD_LINE, ("#fff0b0", GOLD, "#b8862e", "#f6d880")
    return shade(colour, 0.42, 12), (tint(colour, 0.24, 4, 0.6), colour, shade(colour, 0.16, 8), tint(colour, 0.12, 4, 0.8))


def stuff(canvas: Canvas, shape: Path, colour: str, top: float, low: float) -> None:
    """A piece of cloth or felt."""
    canvas.line(shape, shade(colour, 0.3 if lightness(colour) > 0.5 else 0.2, 18, 0.9), 4.4)
    canvas.fill(shape, Linear(-140, top, 140, low, (tint(colour, 0.07), colour, shade(colour, 0.09))))
    canvas.inner(shape, -14, -6, shade(colour, 0.13), 0.7, 6)
    canvas.inner(shape, 5, 5, tint(colour, 0.14), 0.6, 2.5)


def rings(canvas: Canvas, shape: Path, colour: str, size: float = 9) -> None:
    """Mail: rows of linked rings over a piece that is painted already."""
    left, top, right, bottom = shape.bounds()
    links = [
        stroke([(x - size * 0.6, y), (x, y + size * 0.62), (x + size * 0.6, y)], 2.6, even).contours[0]
        for row, y in enumerate(np.arange(top, min(bottom, 1200), size * 0.78))
        for x in np.arange(left + size * 0.6 * (row % 2), right, size * 1.2)
    ]
    canvas.fill(Path(links), shade(colour, 0.26, 8), 0.85, clip=shape)
    canvas.fill(Path(links).moved(-0.8, -2.2), tint(colour, 0.2, 4, 0.6), 0.4, clip=shape)
