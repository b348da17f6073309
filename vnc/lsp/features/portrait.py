"""A small picture of a character, out of a figure that is in the store already. Nothing is painted for it."""

import io
import json
import zipfile
from base64 import b64encode
from functools import lru_cache
from pathlib import Path

from vnc.store import Store

SIDE = 128
"""Pixels of the thumbnail's longer side."""


def portrait(store: Store, key: str) -> str:
    """The head of a figure as a `data:` URI; empty if the store does not have it."""
    path = store.path(key) if key else None
    return _cut(path, path.stat().st_mtime_ns) if path is not None and path.is_file() else ""


@lru_cache(maxsize=64)
def _cut(path: Path, changed: int) -> str:
    from PIL import Image

    try:
        with zipfile.ZipFile(path) as bundle:
            facts = json.loads(bundle.read("facts.json"))
            picture = Image.open(io.BytesIO(bundle.read("base.png"))).convert("RGBA")
    except (OSError, ValueError, KeyError, zipfile.BadZipFile):
        return ""
    left, top, width, height = facts.get("head") or (0, 0, *picture.size)
    if width and height:
        edge = max(width, height) // 6
        picture = picture.crop((max(0, left - edge), max(0, top - edge), left + width + edge, top + height + edge))
    picture.thumbnail((SIDE, SIDE))
    data = io.BytesIO()
    picture.save(data, "PNG")
    return "data:image/png;base64," + b64encode(data.getvalue()).decode()
