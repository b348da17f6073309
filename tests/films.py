"""Small real films for tests: a project in a folder, built for real."""

from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from vnc import pipeline
from vnc.choose import emitter_for
from vnc.diagnostics import Checked
from vnc.events import Event, Item
from vnc.plan import Plan
from vnc.project import Project
from vnc.store import Store
from vnc.world import DiskWorld

STORY = """\
title "A small film"
author "Nobody"

character mira "Mira":
    looks "young woman, silver ponytail, green eyes, red coat"
    personality "cheerful"

character tom "Tom":
    looks "old man, grey beard, blue coat"

label start:
    scene bg rooftop sunset with fade
    play music mood happy
    show mira happy at left with dissolve
    mira happy "Hello! My mother bakes bread."
    show tom at right
    tom "Please pass the butter."
    "Nobody moves."
    stop music fadeout 1.0
    scene black with dissolve
"""


@dataclass
class Studio:
    """A folder with scripts and a store; builds films and counts what was made."""

    root: Path
    store: Path | None = None
    size: tuple[int, int] = (320, 180)
    tier: str = "draft"
    workers: int = 2
    events: list[Event] = field(default_factory=list)

    def write(self, text: str, name: str = "story.vns") -> str:
        (self.root / name).write_text(text, "utf-8")
        return name

    def shop(self) -> pipeline.Shop:
        project = Project(size=self.size, fps=30, tier=self.tier, workers=self.workers)
        store = Store(self.store or self.root / ".vnc" / "store")
        return pipeline.Shop(project, DiskWorld(self.root), store, self.root, self.events.append)

    def check(self, text: str) -> Checked[Plan]:
        return pipeline.check(self.shop(), pipeline.Wish(self.write(text)))

    def build(self, text: str, out: str = "film.mp4", **options) -> pipeline.Made:
        self.events.clear()
        shop, checked = self.shop(), self.check(text)
        assert checked.ok, checked.found
        path = self.root / out
        return pipeline.build(shop, checked.value, pipeline.tier_of(shop, pipeline.Wish("")), path, emitter_for(path), options)

    def made(self) -> Counter[str]:
        """How many things the last build made anew, by phase and kind."""
        items = [event for event in self.events if isinstance(event, Item) and not event.reused]
        return Counter(item.name.split(":")[0] if item.phase == "make" else item.phase for item in items)
