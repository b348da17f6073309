"""Parts by name: our own, and those of packages that are installed beside us."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from vnc import registry
from vnc.registry import OWN, ROLES, BrokenPart, Registry


@pytest.fixture
def plugin(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """An installed package with a voice that works, one that does not, and one that takes a name of ours."""
    facts = tmp_path / "choir-1.0.dist-info"
    facts.mkdir()
    (facts / "METADATA").write_text("Metadata-Version: 2.1\nName: choir\nVersion: 1.0\n")
    (facts / "entry_points.txt").write_text("[vnc.voices]\nchoir = choir:VOICE\nsilent = choir:GONE\nblip = choir:VOICE\n")
    (tmp_path / "choir.py").write_text("VOICE = 'la'\n")
    monkeypatch.syspath_prepend(str(tmp_path))
    registry._installed.cache_clear()
    yield
    registry._installed.cache_clear()
    sys.modules.pop("choir", None)


@pytest.mark.parametrize(("role", "name"), [(role, name) for role in ROLES for name in OWN[role]])
def test_each_of_our_own_loads_and_bears_its_name(role: str, name: str) -> None:
    assert Registry(role).get(name).name == name


@pytest.mark.usefixtures("plugin")
def test_what_a_package_brings_is_found() -> None:
    assert {"choir", "hibari"} <= set(Registry("voices").names())
    assert Registry("voices").get("choir") == "la"


@pytest.mark.usefixtures("plugin")
def test_our_own_names_stay_ours() -> None:
    assert Registry("voices").get("blip") != "la"


@pytest.mark.usefixtures("plugin")
def test_what_does_not_load_is_named() -> None:
    with pytest.raises(BrokenPart, match="`silent`"):
        Registry("voices").get("silent")


def test_an_unknown_name_gets_the_nearest() -> None:
    with pytest.raises(BrokenPart) as trouble:
        Registry("voices").get("hibary")
    assert trouble.value.hint == "did you mean `hibari`?"


def test_known_parts_are_found_without_a_look_at_the_packages() -> None:
    registry._installed.cache_clear()
    Registry("emitters").get("mp4")
    assert registry._installed.cache_info().misses == 0
