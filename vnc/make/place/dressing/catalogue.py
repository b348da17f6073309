"""Every prop that can be painted, by its name in `describe.props`."""

from collections.abc import Mapping

from vnc.make.place.dressing import drinks, food, furniture, lights, writing
from vnc.make.place.dressing.brush import Prop

FAMILIES: tuple[Mapping[str, Prop], ...] = (
    drinks.PROPS,
    food.PROPS,
    furniture.PROPS,
    lights.PROPS,
    writing.PROPS,
)
PROPS: Mapping[str, Prop] = {name: prop for family in FAMILIES for name, prop in family.items()}
