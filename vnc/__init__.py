"""vnc, the visual-novel compiler: a `.vns` script becomes a finished film.

Read `pipeline.py` first: it tells the whole story on one screen.
"""

from pathlib import Path

__version__ = "0.1.0"

VERSION = __version__


def data(name: str) -> Path:
    """A folder of shipped data (`grammar`, `stdlib`, `samples`, `codes`, `page`), in a wheel or in a checkout alike."""
    package = Path(__file__).parent
    places = {"codes": package.parent / "docs" / "codes", "page": package / "watch" / "page"}
    shipped = package / "_data" / name
    return shipped if shipped.exists() else places.get(name, package.parent / name)
