"""Which panels a segment has."""

from collections.abc import Callable, Mapping

from vnc.fonts import Fonts
from vnc.render import dialogue, menu, pages
from vnc.render.panels import Over
from vnc.render.scene import Scene
from vnc.render.workshop import Workshop
from vnc.request import Size
from vnc.skin import Skin
from vnc.timeline import Segment, Text

Build = Callable[[Segment, Text, Skin, Size, Fonts], list[Over]]
MODES: Mapping[str, Build] = {
    "say": dialogue.dialogue,
    "nvl": pages.nvl,
    "centered": pages.centred,
    "card": pages.card,
    "credits": pages.roll,
}


def panels(shop: Workshop, segment: Segment, scene: Scene) -> list[Over]:
    """Words, pages and menus, lowest first."""
    found: list[Over] = []
    if segment.choices:
        faces = scene.faces(segment.choices.settle)
        found += menu.overlay(segment, shop.skin, shop.size, shop.fonts, faces, _foot(shop, segment))
    if segment.text is not None and (segment.text.entry.runs or segment.text.entry.who):
        found += MODES[segment.text.mode](segment, segment.text, shop.skin, shop.size, shop.fonts)
    return found


def _foot(shop: Workshop, segment: Segment) -> int:
    """Above which row a menu stands: over the text box where there is one."""
    height = shop.size[1]
    text = segment.text
    if text is None or text.mode != "say" or not text.entry.runs:
        return round(height * (1 - menu.FOOT)) & ~1
    if segment.stage.letterbox:
        return round(height * 0.78) & ~1
    block = dialogue.fitted(text.entry.runs, shop.skin, shop.size, shop.fonts)
    plate = shop.skin.name_size * height * 0.9
    return round(dialogue.box_frame(shop.skin, shop.size, block).y - plate) & ~1
