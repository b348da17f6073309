"""The benchmarks stay able to run; the stories they measure are what they say."""

import subprocess
import sys
from pathlib import Path

import pytest

FOLDER = Path(__file__).parents[1] / "benchmarks"
sys.path.insert(0, str(FOLDER))
import long  # noqa: E402  # it lies beside the benchmarks, in no package


def run(name: str, *words: str) -> str:
    command = [sys.executable, str(FOLDER / f"{name}.py"), *words]
    return subprocess.run(command, text=True, capture_output=True, check=True, timeout=60).stdout


@pytest.mark.parametrize("name", sorted(path.stem for path in FOLDER.glob("*.py")))
def test_each_finds_all_that_it_measures(name: str) -> None:
    subprocess.run([sys.executable, "-c", f"import {name}"], cwd=FOLDER, check=True, timeout=60)


def test_what_a_line_costs_is_told_for_every_length() -> None:
    rows = [line.split() for line in run("growth", "--lines", "20", "60", "--minutes").splitlines() if line.strip()]
    assert [row[0] for row in rows] == ["lines", "20", "60", "minutes"]
    assert all(float(figure) >= 0 for row in rows[1:3] for figure in row[1:])
    assert all(float(row[place]) > 0 for row in rows[1:3] for place in (2, 4, 5)), (
        "seconds may round to nothing; a line's share does not"
    )


def test_a_longer_story_begins_as_a_shorter_one() -> None:
    shorter, longer = (long.script(lines).splitlines() for lines in (28, 70))
    assert longer[: len(shorter) - 1] == shorter[:-1], "but for its end"


def test_a_story_may_go_round() -> None:
    once, thrice = (long.script(lines, again=28).splitlines() for lines in (28, 84))
    head = once.index("label start:") + 1
    assert thrice[head:-1] == once[head:-1] * 3


def test_an_edit_changes_one_line() -> None:
    text = long.lasting(1)
    changed = [
        pair for pair in zip(text.splitlines(), long.edited(text, 0.3, "soon").splitlines(), strict=True) if len({*pair}) > 1
    ]
    assert len(changed) == 1 and changed[0][1].endswith(' soon."')
