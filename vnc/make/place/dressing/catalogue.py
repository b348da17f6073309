"""Every prop that can be painted, by its name in `describe.props`."""

from collections.abc import Mapping

from vnc.make.place.dressing import (
    aircraft,
    birds,
    curios,
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
    machines,
    papers,
    pets,
    sounds,
    street,
    toys,
    treasures,
    walls,
    writing,
)
from vnc.make.place.dressing.brush import Prop

FAMILIES: tuple[Mapping[str, Prop], ...] = (
    aircraft.PROPS,
    birds.PROPS,
    curios.PROPS,
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
    machines.PROPS,
    papers.PROPS,
    pets.PROPS,
    sounds.PROPS,
    street.PROPS,
    toys.PROPS,
    treasures.PROPS,
    walls.PROPS,
    writing.PROPS,
)
PROPS: Mapping[str, Prop] = {name: prop for family in FAMILIES for name, prop in family.items()}
