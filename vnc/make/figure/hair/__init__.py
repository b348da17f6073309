"""Hair: `lock` draws one strand, `fringe` the top and forehead, `back` what hangs, `styles` which goes with which."""

from vnc.make.figure.hair.styles import Style, back_hair, ears_show, fringe_shape, front_hair, nape_shadow, style_of

__all__ = ["Style", "back_hair", "ears_show", "fringe_shape", "front_hair", "nape_shadow", "style_of"]
