"""Settings that are plainly right are taken without pydantic; whatever they are, pydantic would have said the same."""

from dataclasses import fields
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from parsing import often

from vnc.make.voice_server import VoiceServer
from vnc.options import BadOption, Unsure, _model, _plainly, _record, validated
from vnc.project import Project

OPTIONS = VoiceServer.Options
VALUES = st.recursive(
    st.one_of(
        st.none(), st.booleans(), st.integers(-5, 5), st.floats(-5, 5), st.sampled_from(["", "draft", "wav", "30", "4k", "ä"])
    ),
    lambda inner: st.one_of(
        st.lists(inner, max_size=2), st.dictionaries(st.sampled_from(["dir", "cap", "a"]), inner, max_size=2)
    ),
    max_leaves=4,
)


def settings(cls: type) -> st.SearchStrategy[dict[str, Any]]:
    return st.dictionaries(st.sampled_from([*(f.name for f in fields(cls)), "teir"]), VALUES, max_size=3)


@often(400)
@given(settings(Project), settings(OPTIONS))
def test_what_is_taken_at_once_is_what_pydantic_makes_of_it(project: dict[str, Any], server: dict[str, Any]) -> None:
    for cls, values in ((Project, project), (OPTIONS, server)):
        try:
            taken = _plainly(cls, values)
        except Unsure:
            continue
        assert repr(taken) == repr(_record(cls, _model(cls).model_validate(values)))


@pytest.mark.parametrize(
    "values",
    [{}, {"script": "a.vns", "tier": "final", "painters": ["a", "b"]}, {"cache": {"cap": 5}, "options": {"x": {"y": [1]}}}],
)
def test_usual_settings_are_taken_at_once(values: dict[str, Any]) -> None:
    assert _plainly(Project, values) == validated(Project, values)


@pytest.mark.parametrize(
    "values", [{"teir": "x"}, {"tier": "x"}, {"workers": -1}, {"cache": {"cap": 0}}, {"fps": 31}, {"script": 1}]
)
def test_what_is_wrong_is_told(values: dict[str, Any]) -> None:
    with pytest.raises(BadOption):
        validated(Project, values)
