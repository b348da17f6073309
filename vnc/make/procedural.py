"""The embedded painter: figures and places drawn by code, from words."""

from vnc.make.roles import Probe, Ready
from vnc.record import record
from vnc.request import Backdrop, Figure


@record
class Options:
    """Nothing to set: it follows the script."""


class Procedural:
    name = "procedural"
    version = "13"
    Options = Options

    def probe(self, options: Options) -> Probe:
        return Ready("embedded: vector figures and places")

    def paint(self, request: Figure | Backdrop, options: Options) -> bytes:
        """A packed Sprite or Place. Heavy imports wait until something is painted."""
        if isinstance(request, Figure):
            return _figure(request)
        return _place(request)

    def notes(self, request: Figure | Backdrop) -> tuple[str, ...]:
        """What was not understood of looks or prompt."""
        from vnc.make.describe.looks import read_looks
        from vnc.make.describe.scene import read_scene

        if isinstance(request, Figure):
            return read_looks(request.looks, dict(request.attributes), request.name).notes
        return read_scene(request.prompt, _explicit(request)).notes


PAINTER = Procedural()


def _figure(request: Figure) -> bytes:
    from vnc.assets import pack_sprite
    from vnc.make.describe.looks import read_looks
    from vnc.make.figure.assemble import draw

    reading = read_looks(request.looks, dict(request.attributes), request.name)
    sprite = draw(
        reading.looks, request.emotion, request.pose, request.size, request.scale, request.gesture, True, request.facing
    )
    return pack_sprite(sprite)


def _place(request: Backdrop) -> bytes:
    from vnc.assets import pack_place
    from vnc.make.describe.scene import read_scene
    from vnc.make.place import draw

    return pack_place(draw(read_scene(request.prompt, _explicit(request)), request.size, request.seed))


def _explicit(request: Backdrop) -> dict[str, str]:
    named = {"place": request.place, "time": request.time, "weather": request.weather, "mood": request.mood}
    return {name: value for name, value in named.items() if value}
