"""Stories written for other programs become projects of ours: `renpy/` and `fountain/` read them, `settle` makes them pass."""

from pathlib import Path

from vnc.adopt.project import Imported, Own, bring
from vnc.world import DiskWorld, World

SCREENPLAYS = (".fountain", ".spmd")


def adopt(place: Path, folder: Path) -> Imported:
    """A game or a screenplay as a project; its own pictures and sounds are copied to `folder` at once. Raises VncError."""
    from vnc.adopt.fountain.story import import_screenplay
    from vnc.adopt.renpy.game import import_game
    from vnc.pipeline import library

    def world(files: Own) -> World:
        bring(files, folder)
        return DiskWorld(folder)

    if place.suffix.lower() in SCREENPLAYS:
        return import_screenplay(place, library(), world)
    return import_game(place, library(), world)
