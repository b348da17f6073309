"""Scripts with their diagnostics and films beside them, in `tests/cases/lower-*.vns.cases`."""

from itertools import groupby

import pytest
from lowering import Case, cases, story, write

from vnc.exchange import from_json, to_json

FOUND = cases("lower-*.vns.cases")


@pytest.mark.parametrize("case", FOUND, ids=lambda case: f"{case.file.name.split('.')[0]}:{case.name}")
def test_case(case: Case, request: pytest.FixtureRequest) -> None:
    now, found, film = case.now(), case.found, case.film
    if not request.config.getoption("--update"):
        assert now.found == found
        assert now.film == film


@pytest.mark.parametrize("case", FOUND, ids=lambda case: f"{case.file.name.split('.')[0]}:{case.name}")
def test_timelines_survive_json_and_count_whole_frames(case: Case) -> None:
    timeline = story(case.script).timeline
    again = from_json(to_json(timeline))
    assert again == timeline
    assert [str(segment.span) for segment in again.segments] == [str(segment.span) for segment in timeline.segments]
    assert all(segment.length > 0 and segment.length % timeline.frame == 0 for segment in timeline.segments)
    assert all(cue.start >= 0 and cue.start + cue.length <= timeline.length for cue in timeline.sounds if cue.channel != "voice")


def test_update(request: pytest.FixtureRequest) -> None:
    """With `--update`, writes every file anew; without, only says that there are some."""
    files = {file: list(group) for file, group in groupby(FOUND, key=lambda case: case.file)}
    assert files
    if request.config.getoption("--update"):
        for file, group in files.items():
            write(file, [case.now() for case in group])


def test_case_names_are_unique() -> None:
    names = [(case.file, case.name) for case in FOUND]
    assert len(set(names)) == len(names) > 40
