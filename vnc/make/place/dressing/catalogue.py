"""Every prop that can be painted, by its name in `describe.props`."""

from collections.abc import Mapping

from vnc.make.place.dressing import (
    aircraft,
    drinks,
    fires,
    flying,
    food,
    furniture,
    growing,
    hanging,
    heavens,
    instruments,
    lights,
    papers,
    street,
    walls,
    writing,
)
from vnc.make.place.dressing.brush import Prop

FAMILIES: tuple[Mapping[str, Prop], ...] = (
    aircraft.PROPS,
    drinks.PROPS,
    fires.PROPS,
    flying.PROPS,
    food.PROPS,
    furniture.PROPS,
    growing.PROPS,
    hanging.PROPS,
    heavens.PROPS,
    instruments.PROPS,
    lights.PROPS,
    papers.PROPS,
    street.PROPS,
    walls.PROPS,
    writing.PROPS,
)
PROPS: Mapping[str, Prop] = {name: prop for family in FAMILIES for name, prop in family.items()}
