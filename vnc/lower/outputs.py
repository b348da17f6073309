"""`output` blocks, typed. What they leave out, the project and the command line say."""

from vnc.diagnostics import Diagnostic
from vnc.lower.facts import Shape, Table, facts, one
from vnc.record import record
from vnc.script import Output
from vnc.source import Span, place

RATES = ("24", "25", "30", "48", "50", "60")
OUTPUT: Table = {
    "profile": Shape(choices=("draft", "preview", "final")),
    "tier": Shape(choices=("draft", "preview", "final")),
    "size": Shape(("any",), rest="any", named={"fps": "integer"}),
    "fps": Shape(("integer",), choices=RATES),
    "format": Shape(),
    "route": Shape(),
    "captions": Shape(("text",), rest="text"),
    "scenes": Shape(("range",)),
    "theme": Shape(),
    "language": Shape(),
    "title": Shape(),
}


@record
class OutputSpec:
    """One film that the script asks for. `sizes` and `scenes` are as written (`1080p`, `start..ending`)."""

    id: str
    path: str = ""
    tier: str = ""
    sizes: tuple[str, ...] = ()
    fps: int = 0
    format: str = ""
    route: str = ""
    captions: tuple[str, ...] = ()
    scenes: str = ""
    theme: str = ""
    language: str = ""
    title: str = ""
    span: Span = place()


def rated(text: str) -> int | None:
    """Frames a second; None where no film has as many."""
    return int(text) if text in RATES else None


def output(block: Output) -> tuple[OutputSpec, tuple[Diagnostic, ...]]:
    known, found = facts(block.properties, OUTPUT, "an output")
    words = {name: one(known, name).text() for name in ("format", "route", "scenes", "theme", "language", "title")}
    size, rate = one(known, "size"), one(known, "fps")
    return OutputSpec(
        block.id,
        block.path or "",
        one(known, "profile").text() or one(known, "tier").text(),
        tuple(str(value) for value in size.values),
        int(rate.number() or size.option("fps", 0.0)),
        captions=tuple(str(value) for value in one(known, "captions").values),
        span=block.span,
        **words,
    ), found
