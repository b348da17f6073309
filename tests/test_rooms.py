"""Which part may import which: the architecture of ARCHITECTURE.md, kept true."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

VNC = Path(__file__).parents[1] / "vnc"
NOUNS = (
    "record", "source", "quoting", "diagnostics", "options", "expression", "markup", "lines", "script", "assets", "request",
    "draft", "skin", "tier", "stage", "timeline", "plan", "exchange", "world", "store", "registry", "project", "film", "events",
    "trace", "task", "board", "pool", "executor", "fonts", "report", "ignores", "fixes", "loose",
)  # fmt: skip
VERBS = ("parse", "expand", "lower", "make", "render", "emit")
MIDDLE = (
    "fmt",
    "workshop",
    "soundtrack",
    "choose",
    "reel",
    "unread",
    "typeset",
    "finished",
    "reasons",
    "asking",
    "drafting",
    "accepting",
    "pipeline",
    "adopt",
    "preview",
    "excerpt",
    "wishes",
    "takes",
    "manuscript",
    "speaking",
    "stats",
    "graph",
    "sheets",
    "lint",
    "storywriting",
)
"""What joins the verbs, in order: each may import those before it."""
HEAVY = {"torch", "diffusers", "transformers", "peft", "av", "onnxruntime", "hibari", "pocketsphinx", "soundfile", "soxr"}
MAY_BE_HEAVY = {"make", "render", "emit", "assets"}


def part(file: Path) -> str:
    return file.relative_to(VNC).parts[0].removesuffix(".py")


def imports(tree: ast.AST) -> Iterator[str]:
    """Every module named in an import, fully dotted."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module == "vnc":
            yield from (f"vnc.{alias.name}" for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
        elif isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)


def allowed(name: str) -> set[str]:
    if name in NOUNS:
        return set(NOUNS) - {name}
    if name in VERBS:
        return {*NOUNS, name}
    if name in MIDDLE:
        return {*NOUNS, *VERBS, *MIDDLE[: MIDDLE.index(name)]}
    return {other.stem for other in VNC.iterdir()}


def test_every_room_is_told_of() -> None:
    told = (VNC.parent / "ARCHITECTURE.md").read_text("utf-8")
    rooms = {other.stem for other in VNC.iterdir() if other.stem not in ("__init__", "__pycache__")}
    assert [room for room in sorted(rooms) if f"`{room}`" not in told and f"`{room}/`" not in told] == []
    assert {*NOUNS, *VERBS, *MIDDLE} <= rooms


FILES = sorted(VNC.rglob("*.py"))


@pytest.mark.parametrize("file", FILES, ids=lambda f: f.relative_to(VNC).as_posix())
def test_rooms_import_only_what_they_may(file: Path) -> None:
    names = [n.split(".")[1] for n in imports(ast.parse(file.read_text("utf-8"))) if n.startswith("vnc.")]
    known = {other.stem for other in VNC.iterdir()}
    wrong = {name for name in names if name in known} - allowed(part(file)) - {part(file)}
    assert not wrong, f"{file.relative_to(VNC)} imports {sorted(wrong)}"


@pytest.mark.parametrize("file", FILES, ids=lambda f: f.relative_to(VNC).as_posix())
def test_heavy_packages_stay_in_their_rooms(file: Path) -> None:
    used = {name.split(".")[0] for name in imports(ast.parse(file.read_text("utf-8")))} & HEAVY
    assert not used or part(file) in MAY_BE_HEAVY


def test_nouns_and_fronts_start_light() -> None:
    """No module outside the making rooms imports a heavy package at its top."""
    for file in FILES:
        if part(file) in MAY_BE_HEAVY - {"assets"}:
            continue
        top = [node for node in ast.parse(file.read_text("utf-8")).body if isinstance(node, ast.Import | ast.ImportFrom)]
        names = {name.split(".")[0] for node in top for name in imports(node)}
        assert not names & HEAVY, file


def test_there_are_no_import_cycles_between_nouns() -> None:
    """Nouns form a line: following imports never comes back."""
    edges = {
        noun: {n.split(".")[1] for n in imports(ast.parse((VNC / f"{noun}.py").read_text("utf-8"))) if n.startswith("vnc.")}
        for noun in NOUNS
        if (VNC / f"{noun}.py").exists()
    }

    def reach(noun: str, seen: tuple[str, ...]) -> None:
        assert noun not in seen, " -> ".join((*seen, noun))
        for other in edges.get(noun, ()):
            reach(other, (*seen, noun))

    for noun in edges:
        reach(noun, ())
