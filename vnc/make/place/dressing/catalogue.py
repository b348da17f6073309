"""Every prop that can be painted, by its name in `describe.props`."""

from collections.abc import Mapping

from vnc.make.place.dressing import (
    aircraft,
    birds,
    drinks,
    figures,
    fires,
    flying,
    food,
    furniture,
    growing,
    hanging,
    heavens,
    hoofed,
    instruments,
    lights,
    papers,
    pets,
    street,
    toys,
    walls,
    writing,
)
from vnc.make.place.dressing.brush import Prop

FAMILIES: tuple[Mapping[str, Prop], ...] = (
    aircraft.PROPS,
    birds.PROPS,
    drinks.PROPS,
    figures.PROPS,
    fires.PROPS,
    flying.PROPS,
    food.PROPS,
    furniture.PROPS,
    growing.PROPS,
    hanging.PROPS,
    heavens.PROPS,
    hoofed.PROPS,
    instruments.PROPS,
    lights.PROPS,
    papers.PROPS,
    pets.PROPS,
    street.PROPS,
    toys.PROPS,
    walls.PROPS,
    writing.PROPS,
)
PROPS: Mapping[str, Prop] = {name: prop for family in FAMILIES for name, prop in family.items()}
