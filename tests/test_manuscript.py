"""Lines, numbers, the graph and the sheets for voice actors."""

import csv as tables
import io
import json as plain
import re
import xml.etree.ElementTree as ET
import zlib
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st
from parsing import ROOT, often

from vnc import graph as drawing
from vnc.cli import graph as graph_command
from vnc.cli import script as script_command
from vnc.cli import stats as stats_command
from vnc.diagnostics import VncError
from vnc.fonts import Fonts
from vnc.graph.layers import crossings, layered
from vnc.graph.places import placed
from vnc.manuscript import Manuscript, manuscript, words
from vnc.pipeline import Shop, Wish
from vnc.project import Project
from vnc.sheets import sheet, written
from vnc.sheets.pages import pdf
from vnc.stats import stats
from vnc.store import Store
from vnc.world import MemoryWorld

STORY = """title "The Ferry"
character a "Ann":
    personality "dry"
    speech "short sentences"
character b "Bo"
default key = 0
route left:
    way "Left."

label start:
    "The bell rings."
    a happy "We are late."
    extend " Again."
    menu way:
        "Where to?"
        "Left.":
            b "Left it is."
            jump pier
        "Right." if key > 0:
            call boat
    jump sea

label pier:
    a "One two three."
    return

label sea:
    if key == 1:
        jump pier
    "Somebody" "Wait!"

label boat:
    a "A boat."
    return

label attic:
    b "Nobody hears me."
    jump attic
"""


def told(tmp_path: Path, text: str = STORY, **files: bytes) -> Manuscript:
    beside = {name.replace("__", "/").replace("_wav", ".wav"): data for name, data in files.items()}
    world = MemoryWorld({"main.vns": text.encode(), **beside})
    return manuscript(Shop(Project(), world, Store(tmp_path / "store"), tmp_path), Wish("main.vns"))


# --- lines and numbers --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text, count",
    [
        ("", 0),
        ("One, two.", 2),
        ("It's half-past 3.5!", 3),
        ("…", 0),
        ("今日は寒い", 3),
        ("Привет мир", 2),
        ("Hi 今日", 2),
        ("👋", 0),
    ],
)
def test_words(text: str, count: int) -> None:
    assert words(text) == count


def test_lines_have_ids_speakers_and_lengths(tmp_path: Path) -> None:
    story = told(tmp_path)
    lines = {line.id: line for line in story.lines}
    assert list(lines) == [f"start_{n}" for n in range(1, 6)] + ["pier_1", "sea_1", "boat_1", "attic_1"]
    assert lines["start_2"].who == lines["start_3"].who == "a" and lines["start_2"].emotion == "happy"
    assert (lines["start_1"].name, lines["sea_1"].who, lines["sea_1"].name) == ("", "", "Somebody")
    assert all(line.seconds > 0 for line in story.lines) and lines["start_4"].text == "Where to?"


def test_recordings_are_found_by_id_and_by_name(tmp_path: Path) -> None:
    text = STORY.replace('    a "A boat."', '    voice "takes_boat"\n    a "A boat."')
    story = told(tmp_path, text, voices__pier_1_wav=b"RIFF", voices__takes_boat_wav=b"RIFF")
    assert {line.id: line.take for line in story.lines if line.take} == {
        "pier_1": "voices/pier_1.wav",
        "boat_1": "voices/takes_boat.wav",
    }
    assert stats(story).total.recorded == 2


def test_ways_are_the_routes_and_the_others(tmp_path: Path) -> None:
    ways = told(tmp_path).ways
    assert [way.name for way in ways] == ["left"] and all(way.seconds > 3 for way in ways)
    assert len(told(tmp_path, STORY.replace("key = 0", "key = 2")).ways) == 2


def test_stats_count_each_line_once(tmp_path: Path) -> None:
    numbers = stats(told(tmp_path))
    assert sum(share.lines for share in numbers.characters) == numbers.total.lines == 9
    assert sum(share.words for share in numbers.scenes) == numbers.total.words
    people = {share.name: share.lines for share in numbers.characters}
    assert people == {"Ann": 4, "Bo": 2, "Somebody": 1, "(narrator)": 2}
    assert (numbers.menus, numbers.choices) == (1, 2) and numbers.routes[0].picks == (("way", "Left."),)


# --- the graph ----------------------------------------------------------------------------------------------------


def test_nodes_and_edges(tmp_path: Path) -> None:
    graph = drawing.graph(told(tmp_path))
    nodes = {node.id: node for node in graph.nodes}
    assert [node.id for node in graph.nodes if not node.reached] == ["attic"]
    assert graph.start == "start" and nodes["start"].lines == 5 and nodes["menu:way"].title == "Where to?"
    edges = {(edge.first, edge.second): edge for edge in graph.edges}
    assert edges["start", "menu:way"].text == "" and edges["menu:way", "pier"].text == "Left."
    assert edges["menu:way", "boat"].way == "calls" and edges["menu:way", "sea"].when == "key > 0"
    assert edges["sea", "pier"].when == "key == 1" and edges["sea", "boat"].when == "else"
    assert edges["attic", "attic"].way == "goes" and ("pier", "end:pier") in edges


@pytest.mark.parametrize(
    "text, wanted",
    [
        ('label a:\n    "x"\n    if t:\n        "y"\n    jump b\nlabel b:\n    return\n', {("a", "b", "", "")}),
        ('label a:\n    if t:\n        jump b\n    else:\n        jump b\nlabel b:\n    return\n', {("a", "b", "", "")}),
        ('label a:\n    if t:\n        jump b\n    elif u:\n        jump c\nlabel b:\n    return\nlabel c:\n    return\n',
         {("a", "b", "", ""), ("a", "c", "", "u")}),
        ('label a:\n    call b\n    return\nlabel b:\n    return\n', {("a", "b", "calls", ""), ("a", "end:a", "", "")}),
        ('label a:\n    while t:\n        "x"\n    return\n', {("a", "end:a", "", "")}),
        ('"x"\njump a\nlabel a:\n    return\n', {("start", "a", "", "")}),
    ],
)  # fmt: skip
def test_what_leads_where(text: str, wanted: set[tuple[str, str, str, str]], tmp_path: Path) -> None:
    head = "" if text.startswith('"x"') else "label start:\n    jump a\n"
    graph = drawing.graph(told(tmp_path, f"default t = 1\ndefault u = 1\n{head}{text}"))
    first = "start" if text.startswith('"x"') else "a"
    found = {(e.first, e.second, "calls" if e.way == "calls" else "", e.when.replace("else", "")) for e in graph.edges}
    assert {edge for edge in found if edge[0] == first} == wanted


def test_written_graphs(tmp_path: Path) -> None:
    graph = drawing.graph(told(tmp_path, STORY.replace('"Left."', '"Le<f\\"t."')))
    mermaid, dot = drawing.mermaid(graph), drawing.dot(graph)
    assert mermaid.startswith("flowchart TD\n") and "Le#60;f#34;t." in mermaid and ":::unreached" in mermaid
    assert dot.startswith("digraph story {") and 'label="Le<f\\"t."' in dot and dot.count(" -> ") == len(graph.edges)
    data = plain.loads(drawing.json(graph))
    assert data["schema"] == "vnc.graph/1" and len(data["nodes"]) == len(graph.nodes)


def test_the_drawing_is_well_formed_and_nothing_overlaps(tmp_path: Path) -> None:
    graph = drawing.graph(told(tmp_path, STORY.replace('"Left."', '"<Left> & 図書館"')))
    root = ET.fromstring(drawing.svg(graph))
    space = "{http://www.w3.org/2000/svg}"
    boxes = [[float(r.get(k, "0")) for k in ("x", "y", "width", "height")] for r in root.iter(f"{space}rect") if r.get("class")]
    assert len(boxes) == len(graph.nodes) + len({(e.first, e.text, e.when) for e in graph.edges if e.text or e.when})
    for number, (x, y, wide, high) in enumerate(boxes):
        assert x >= -0.1 and y >= -0.1
        assert not any(abs(x + wide / 2 - a - c / 2) < (wide + c) / 2 and abs(y + high / 2 - b - d / 2) < (high + d) / 2
                       for a, b, c, d in boxes[:number])  # fmt: skip
    assert "図書館" in "".join(root.itertext())


@pytest.mark.parametrize("file", ["harbour.vns", "all.vns", "fox.vns"])
def test_samples_are_drawn(file: str, tmp_path: Path) -> None:
    out = tmp_path / "story.svg"
    result = CliRunner().invoke(graph_command.command, [str(ROOT / "samples" / file), "-o", str(out)], standalone_mode=False)
    assert result.return_value == 0 and ET.parse(out)


def test_a_story_without_anything(tmp_path: Path) -> None:
    graph = drawing.graph(told(tmp_path, 'title "x"\n'))
    assert ET.fromstring(drawing.svg(graph)) is not None and drawing.mermaid(graph)


NAMES = [f"n{number}" for number in range(9)]


@often(100)
@given(st.lists(st.tuples(st.sampled_from(NAMES), st.sampled_from(NAMES)), max_size=24))
def test_layers_lead_down_and_boxes_keep_apart(pairs: list[tuple[str, str]]) -> None:
    laid = layered(NAMES, pairs)
    level = {name: number for number, row in enumerate(laid.rows) for name in row}
    assert set(NAMES) <= set(level)
    for (first, second), path in laid.paths.items():
        assert {path[0], path[-1]} == {first, second} and (path[0] != first) == ((first, second) in laid.turned)
        assert [level[name] for name in path] == list(range(level[path[0]], level[path[-1]] + 1))
    widths = dict.fromkeys(NAMES, 40.0)
    at = placed(laid, widths, 10.0)
    for row in laid.rows:
        for one, other in zip(row, row[1:], strict=False):
            assert at[other] - at[one] >= (widths.get(one, 0) + widths.get(other, 0)) / 2 + 10 - 1e-6


def test_crossings_are_counted_and_undone() -> None:
    pairs = [("a", "y"), ("b", "x")]
    assert crossings([["a", "b"], ["x", "y"]], pairs) == 1
    assert crossings(layered(["a", "b", "x", "y"], pairs).rows, pairs) == 0


# --- sheets -------------------------------------------------------------------------------------------------------


def test_whose_lines(tmp_path: Path) -> None:
    story = told(tmp_path, voices__pier_1_wav=b"RIFF")
    assert [line.id for line in sheet(story, ["ANN"]).lines] == ["start_2", "start_3", "pier_1", "boat_1"]
    assert [line.id for line in sheet(story, ["narrator", "b"]).lines] == ["start_1", "start_4", "start_5", "attic_1"]
    assert "pier_1" not in [line.id for line in sheet(story, missing=True).lines]
    assert [part.name for part in sheet(story, ["Somebody"]).parts] == ["Somebody"]
    with pytest.raises(VncError) as caught:
        sheet(story, ["Anne"])
    assert caught.value.hint == "did you mean `Ann`?"


def test_csv(tmp_path: Path) -> None:
    text = STORY.replace('"We are late."', '"We are \\"late\\", you know."')
    rows = list(tables.DictReader(io.StringIO(written.csv(sheet(told(tmp_path, text))))))
    assert rows[1]["text"] == 'We are "late", you know.' and rows[1]["file"] == "voices/start_2.wav"
    assert [row["character"] for row in rows[:3]] == ["narrator", "a", "a"] and rows[1]["emotion"] == "happy"


def test_fountain(tmp_path: Path) -> None:
    text = STORY.replace('"The bell rings."', '"INT. means *inside*."').replace('"Bo"', '"Бо"')
    lines = written.fountain(sheet(told(tmp_path, text))).splitlines()
    assert lines[0] == "Title: The Ferry" and ".START" in lines
    assert "!INT. means \\*inside\\*. [[start_1]]" in lines and "@Бо" in lines
    assert lines[lines.index("ANN") + 1 : lines.index("ANN") + 3] == ["(happy)", "We are late. [[start_2]]"]


def test_srt_follows_the_way(tmp_path: Path) -> None:
    story = told(tmp_path)
    text = written.srt(sheet(story), story.ways[0])
    times = re.findall(r"(\d\d:\d\d:\d\d,\d{3}) --> (\d\d:\d\d:\d\d,\d{3})", text)
    assert "Ann: One two three." in text and "Nobody hears me." not in text
    assert times == sorted(times) and all(first < last for first, last in times)


def test_txt(tmp_path: Path) -> None:
    text = written.txt(sheet(told(tmp_path), ["a"]))
    assert "Ann: dry; short sentences" in text and "[start_2] Ann (happy)" in text and "== pier ==" in text


def streams(document: bytes) -> list[bytes]:
    return [zlib.decompress(part) for part in re.findall(rb"stream\n(.*?)\nendstream", document, re.S)]


def seen(document: bytes) -> str:
    """The words that are laid over the pages."""
    contents = [part for part in streams(document) if b"BT 3 Tr" in part]
    found = re.findall(rb"<([0-9a-f]*)> Tj", b"\n".join(contents))
    return "\n".join(bytes.fromhex(code.decode()).decode("utf-16-be") for code in found)


def test_pdf_pages_can_be_searched(tmp_path: Path) -> None:
    text = STORY.replace("We are late.", "おはよう Привет naïve")
    document = pdf(sheet(told(tmp_path, text)), Fonts())
    assert document.startswith(b"%PDF-1.5") and document.rstrip().endswith(b"%%EOF")
    words = seen(document)
    assert "おはよう Привет naïve" in words and "start_2.wav" in words and "The Ferry" in words


def test_pdf_objects_stand_where_the_table_says(tmp_path: Path) -> None:
    document = pdf(sheet(told(tmp_path)), Fonts())
    table = int(document.rsplit(b"startxref\n", 1)[1].split()[0])
    rows = re.findall(rb"(\d{10}) 00000 n", document[table:])
    for number, place in enumerate(rows, 1):
        assert document[int(place) :].startswith(b"%d 0 obj" % number)


def test_pdf_of_many_lines_has_many_pages_and_ink(tmp_path: Path) -> None:
    text = 'title "x"\nlabel start:\n' + "".join(f'    "Line {n}."\n' for n in range(45))
    document = pdf(sheet(told(tmp_path, text)), Fonts())
    pages = [part for part in streams(document) if len(part) > 400_000]
    assert len(pages) >= 2 and b"/Count %d" % len(pages) in document
    assert all(b"\x00" in page for page in pages) and seen(document).count("Line ") == 45


# --- the commands -------------------------------------------------------------------------------------------------


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    (tmp_path / "story.vns").write_text(STORY)
    return tmp_path


def run(module: Any, *args: str) -> Any:
    return CliRunner().invoke(module.command, list(args), standalone_mode=False)


def test_stats_command(folder: Path) -> None:
    assert re.search(r"^Ann +4 +\d+ +0:\d\d +0$", run(stats_command).stdout, re.M)
    data = plain.loads(run(stats_command, "--json").stdout)
    assert data["schema"] == "vnc.stats/1" and data["total"]["lines"] == 9


@pytest.mark.parametrize("name, start", [("g.mmd", "flowchart"), ("g.dot", "digraph"), ("g.json", "{"), ("g.svg", "<svg")])
def test_the_format_of_a_graph_follows_its_name(folder: Path, name: str, start: str) -> None:
    assert run(graph_command, "-o", name).return_value == 0 and (folder / name).read_text().startswith(start)
    assert run(graph_command).stdout.startswith("flowchart")


@pytest.mark.parametrize(
    "form, start", [("csv", b"number,"), ("srt", b"1\n00:"), ("fountain", b"Title:"), ("pdf", b"%PDF"), ("txt", b"The Ferry")]
)
def test_script_formats(folder: Path, form: str, start: bytes) -> None:
    told = run(script_command, "-o", f"lines.{form}")
    assert "9 lines" in told.stdout and (folder / f"lines.{form}").read_bytes().startswith(start)
    assert run(script_command, "--format", form).stdout_bytes.startswith(start)


def test_script_of_what_is_missing(folder: Path) -> None:
    (folder / "voices").mkdir()
    (folder / "voices" / "pier_1.wav").write_bytes(b"RIFF")
    told = run(script_command, "--character", "Ann", "--missing").stdout
    assert "start_2" in told and "pier_1" not in told
