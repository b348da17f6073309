"""The generated documentation says what the code says."""

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
