"""Scripts with their diagnostics and films beside them, in `tests/cases/lower-*.vns.cases`."""

import json
from itertools import groupby

import pytest
from jsonschema import Draft202012Validator
from lowering import ROOT, Case, cases, story, write

from vnc.exchange import from_json, to_json

FOUND = cases("lower-*.vns.cases")
PUBLISHED = Draft202012Validator(json.loads((ROOT / "docs" / "timeline.schema.json").read_text("utf-8")))


@pytest.mark.parametrize("case", FOUND, ids=lambda case: f"{case.file.name.split('.')[0]}:{case.name}")
def test_case(case: Case, request: pytest.FixtureRequest) -> None:
    now, found, film = case.now(), case.found, case.film
    if not request.config.getoption("--update"):
        assert now.found == found
        assert now.film == film


@pytest.mark.parametrize("case", FOUND, ids=lambda case: f"{case.file.name.split('.')[0]}:{case.name}")
def test_timelines_survive_json_and_count_whole_frames(case: Case) -> None:
    timeline = story(case.script).timeline
    written = to_json(timeline)
    assert from_json(written) == timeline
    assert [error.message for error in PUBLISHED.iter_errors(json.loads(written))] == []
    again = from_json(written)
    assert [str(segment.span) for segment in again.segments] == [str(segment.span) for segment in timeline.segments]
    assert all(segment.length > 0 and segment.length % timeline.frame == 0 for segment in timeline.segments)
    assert all(cue.start >= 0 and cue.start + cue.length <= timeline.length for cue in timeline.sounds if cue.channel != "voice")


def test_the_published_schema_tells_timelines_from_other_things() -> None:
    Draft202012Validator.check_schema(PUBLISHED.schema)
    told = json.loads(to_json(story('label start:\n    "Hm."\n').timeline))
    assert PUBLISHED.is_valid(told)
    told["segments"][0]["length"] = "long"
    assert not PUBLISHED.is_valid(told) and not PUBLISHED.is_valid({"title": "x"})


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
