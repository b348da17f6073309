"""Which panels a segment has."""

from vnc.render.dialogue import dialogue
from vnc.render.panels import Over
from vnc.render.scene import Scene
from vnc.render.workshop import Workshop
from vnc.timeline import Segment


def panels(shop: Workshop, segment: Segment, scene: Scene) -> list[Over]:
    """Words, pages and menus, lowest first."""
    text = segment.text
    if text is None:
        return []
    return dialogue(segment, text, shop.skin, shop.size, shop.fonts)
