"""Every prop that can be painted, by its name in `describe.props`."""

from collections.abc import Mapping

from vnc.make.place.dressing import aircraft, drinks, flying, food, furniture, heavens, lights, writing
from vnc.make.place.dressing.brush import Prop

FAMILIES: tuple[Mapping[str, Prop], ...] = (
    aircraft.PROPS,
    drinks.PROPS,
    flying.PROPS,
    food.PROPS,
    furniture.PROPS,
    heavens.PROPS,
    lights.PROPS,
    writing.PROPS,
)
PROPS: Mapping[str, Prop] = {name: prop for family in FAMILIES for name, prop in family.items()}
