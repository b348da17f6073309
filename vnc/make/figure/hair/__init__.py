"""Hair: `lock` draws one strand, `fringe` and `bangs` the forehead, `cuts`, `crowns`, `up` and `ends` what is special,
`back` what hangs, `styles` which goes with which, `front` the drawing, `volume` its height, `dye` a second colour."""

from vnc.make.figure.hair.dye import dyed_away, dyed_ink
from vnc.make.figure.hair.front import back_hair, fringe_shape, front_hair, nape_shadow
from vnc.make.figure.hair.styles import STYLES, Style, ears_show, style_of
from vnc.make.figure.hair.volume import lift_of, risen

__all__ = [
    "STYLES", "Style", "back_hair", "dyed_away", "dyed_ink", "ears_show", "fringe_shape", "front_hair", "lift_of", "nape_shadow",
    "risen", "style_of",
]  # fmt: skip
