"""Draft, preview and final are the same film: what is said, when, and what happens, differ in nothing."""

import json
import re
from pathlib import Path

import pytest

from vnc import pipeline
from vnc.preview import guess
from vnc.project import Project
from vnc.request import plain
from vnc.store import Store
from vnc.tier import TIERS
from vnc.timeline import Timeline
from vnc.world import DiskWorld

SAMPLES = Path(__file__).parents[1] / "samples"


def timed(script: str, tier: str, folder: Path) -> Timeline:
    """The film with guessed lengths: nothing is made."""
    shop = pipeline.Shop(Project(tier=tier), DiskWorld(SAMPLES), Store(folder), SAMPLES)
    return guess(pipeline.check(shop, pipeline.Wish(script)).value)


def told(timeline: Timeline) -> str:
    """All of it but the pictures' own keys, whose sizes are the tier's."""
    story = json.dumps([plain(timeline.segments), plain(timeline.sounds), plain(timeline.chapters), timeline.fps])
    pictures = {name for name, request in timeline.assets.items() if request.kind in ("backdrop", "figure", "artwork")}
    return re.sub(r"[0-9a-f]{64}", lambda found: "picture" if found[0] in pictures else found[0], story)


@pytest.mark.parametrize("script", ["all.vns", "harbour.vns", "echo.vns"])
def test_tiers_differ_in_neither_story_nor_timing(script: str, tmp_path: Path) -> None:
    films = {tier: timed(script, tier, tmp_path) for tier in TIERS}
    assert films["draft"].segments and films["draft"].assets.keys() != films["final"].assets.keys()
    assert told(films["draft"]) == told(films["preview"]) == told(films["final"])
