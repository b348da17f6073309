"""How diagnostics look, for people and for machines."""

import json
import re

from vnc import report
from vnc.diagnostics import Diagnostic, Edit, Fix, Label
from vnc.parse import parse
from vnc.source import Source, Span


def shown(text: str, word: str, width: int = 100, **more: object) -> str:
    """The report on one word of a text."""
    source = Source("main.vns", text)
    start = text.index(word)
    found = Diagnostic("error", "some-code", "some words", Span.at("main.vns", start, start + len(word)), **more)  # type: ignore[arg-type]
    return report.text([found], {"main.vns": source}, width=width)


def under(page: str) -> tuple[str, str]:
    """The excerpt's line and what its carets stand under, by cells of a terminal."""
    lines = page.splitlines()
    line, carets = (re.sub(r"^ *\d* \| ?", "", lines[n]) for n in (3, 4))
    return line, carets


def test_an_entry() -> None:
    page = shown("label start:\n    show mira at lfet\n", "lfet", hints=("did you mean `left`?",))
    assert page.splitlines() == [
        "error[some-code]: some words",
        " --> main.vns:2:18",
        "  |",
        "2 |     show mira at lfet",
        "  |                  ^^^^",
        "  = hint: did you mean `left`?",
    ]


def test_columns_count_cells() -> None:
    assert under(shown("e 漢字 lfet\n", "lfet")) == ("e 漢字 lfet", " " * 7 + "^^^^")
    assert under(shown("e 漢字 lfet\n", "漢字")) == ("e 漢字 lfet", "  ^^^^")
    assert under(shown("\te\tlfet\n", "lfet")) == ("    e   lfet", " " * 8 + "^^^^")
    assert under(shown("e 👩\u200d👩\u200d👧 lfet\n", "lfet"))[1] == " " * 5 + "^^^^"
    assert under(shown("e ❤️ lfet\n", "lfet"))[1] == " " * 5 + "^^^^"
    assert under(shown("e e\u0301 lfet\n", "lfet"))[1] == " " * 4 + "^^^^"
    assert under(shown("e \0\x1b lfet\n", "lfet")) == ("e �� lfet", " " * 5 + "^^^^")


def test_long_lines_are_cut_around_the_mark() -> None:
    line, carets = under(shown("a" * 300 + " lfet " + "漢" * 300, "lfet", width=60))
    assert line.startswith("…") and line.endswith("…") and report.cells(line) <= 60
    assert line[len(carets) - 4 : len(carets)] == "lfet"


def test_places_at_ends_and_over_lines() -> None:
    source = Source("main.vns", "one\ntwo")
    for start, end in ((3, 3), (7, 7), (1, 6), (0, 0), (7, 99)):
        page = report.text([Diagnostic("error", "c", "m", Span.at("main.vns", start, end))], {"main.vns": source})
        assert "^" in page
    assert report.text([Diagnostic("note", "c", "nowhere")], {}) == "note[c]: nowhere\n"
    assert "elsewhere" not in report.text([Diagnostic("note", "c", "m", Span.at("elsewhere", 1, 2))], {})


def test_labels_of_two_files() -> None:
    sources = {"a.vns": Source("a.vns", "label x:\n    pass\n"), "b.vns": Source("b.vns", "# c\nlabel x:\n    pass\n")}
    found = Diagnostic("error", "defined-twice", "m", Span.at("b.vns", 10, 11), (Label(Span.at("a.vns", 6, 7), "first here"),))
    page = report.text([found], sources)
    assert " --> b.vns:2:7" in page and " ::: a.vns:1:7" in page and "- first here" in page


def test_order_and_counts() -> None:
    spans = [Span.at("b", 1, 2), Span.at("a", 5, 6), None, Span.at("a", 1, 2)]
    found = [Diagnostic("error" if n else "warning", "c", str(n), span) for n, span in enumerate(spans)]
    assert [d.message for d in report.ordered(found)] == ["2", "3", "1", "0"]
    assert report.counted(found) == "3 errors, 1 warning" and report.counted([]) == ""


def test_colours() -> None:
    source = Source("x", "lfet")
    found = [Diagnostic("error", "c", "m", Span.at("x", 0, 4), hints=("h",))]
    coloured = report.text(found, {"x": source}, colour=True)
    assert "\x1b[1;31merror" in coloured
    assert re.sub(r"\x1b\[[0-9;]*m", "", coloured) == report.text(found, {"x": source})


BAD = 'label start\n    e "漢字" wiht x\n    e "open\n'


def test_json() -> None:
    source = Source("main.vns", BAD)
    entries = json.loads(report.json(parse(source).found, {"main.vns": source}))
    assert [(entry["code"], entry["line"], entry["column"]) for entry in entries] == [
        ("missing-colon", 1, 12), ("unknown-word", 2, 12), ("unclosed-quote", 3, 7),
    ]  # fmt: skip
    assert entries[0]["fixes"] == [
        {
            "title": "add `:`",
            "safe": True,
            "edits": [
                {
                    "text": ":",
                    "file": "main.vns",
                    "start": 11,
                    "end": 11,
                    "line": 1,
                    "column": 12,
                    "end_line": 1,
                    "end_column": 12,
                }
            ],
        }
    ]
    assert entries[2]["labels"][0]["text"] == "the line ends here"


def test_sarif() -> None:
    source = Source("main.vns", BAD)
    log = json.loads(report.sarif(parse(source).found, {"main.vns": source}))
    (run,) = log["runs"]
    assert log["version"] == "2.1.0" and run["tool"]["driver"]["name"] == "vnc" and run["columnKind"] == "unicodeCodePoints"
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    for result in run["results"]:
        assert rules[result["ruleIndex"]] == result["ruleId"] and result["level"] == "error"
    region = run["results"][1]["locations"][0]["physicalLocation"]["region"]
    assert region == {"startLine": 2, "startColumn": 12, "endLine": 2, "endColumn": 16}
    assert run["results"][2]["relatedLocations"]


def test_github() -> None:
    found = [Diagnostic("warning", "c", "50 % off\nreally", Span.at("a,b.vns", 0, 1)), Diagnostic("note", "d", "m")]
    assert report.github(found, {"a,b.vns": Source("a,b.vns", "x")}).splitlines() == [
        "::notice title=d::m",
        "::warning file=a%2Cb.vns,line=1,endLine=1,col=1,endColumn=2,title=c::50 %25 off%0Areally",
    ]


def test_fixes_are_told_once() -> None:
    fix = Fix("write `left`", (Edit(Span.at("x", 0, 4), "left"),))
    assert shown("lfet", "lfet", hints=("did you mean `left`?",), fixes=(fix,)).count("left`") == 1
    assert "hint: write `left`" in shown("lfet", "lfet", fixes=(fix,))


def test_what_is_wrong_in_many_places_is_told_once() -> None:
    source = Source("main.vns", "\n".join(f'l "{n}"' for n in range(20)))
    spans = [Span.at("main.vns", source.text.index(f'l "{n}"'), source.text.index(f'l "{n}"') + 1) for n in range(20)]
    found = [Diagnostic("error", "unknown-character", "no character `l`", span) for span in spans]
    page = report.text(found, {"main.vns": source})
    assert page.count("error[") == 1 and "= also: main.vns:2, 3, 4, 5, 6, 7, 8, 9 and 11 more" in page
    assert report.text(found[:3], {"main.vns": source}).count("error[") == 3
    assert len(json.loads(report.json(found, {"main.vns": source}))) == 20
