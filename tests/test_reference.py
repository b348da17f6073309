"""The generated documentation says what the code says."""

import re
from pathlib import Path

import pytest

from vnc.cli.reference import pages

DOCS = Path(__file__).parents[1] / "docs"


@pytest.mark.parametrize("name", pages())
def test_generated_pages_are_current(name):
    assert (DOCS / name).read_text("utf-8") == pages()[name], "run `make docs`"


def test_every_setting_is_described():
    rows = [line for line in pages()["settings.md"].splitlines() if line.startswith("| `")]
    assert len(rows) > 15 and all(row.split("|")[-2].strip() for row in rows)


@pytest.mark.parametrize("page", sorted(path.name for path in DOCS.glob("*.md")))
def test_every_picture_of_a_page_is_there(page):
    shown = re.findall(r"!\[[^\]]*\]\(([^)]+)\)", (DOCS / page).read_text("utf-8"))
    assert not [name for name in shown if not (DOCS / name).exists()]
