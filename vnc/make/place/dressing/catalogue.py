"""Every prop that can be painted, by its name in `describe.props`."""

from collections.abc import Mapping

from vnc.make.place.dressing import furniture, lights
from vnc.make.place.dressing.brush import Prop

FAMILIES: tuple[Mapping[str, Prop], ...] = (furniture.PROPS, lights.PROPS)
PROPS: Mapping[str, Prop] = {name: prop for family in FAMILIES for name, prop in family.items()}
