"""Includes: found beside the including file, each parsed once, kept inside the project."""

from vnc.parse.files import load
from vnc.script import Include, Say
from vnc.world import DiskWorld, MemoryWorld
from vnc.world import source as read_source


def world(**files: str) -> MemoryWorld:
    """Files by name; `a__b` is `a/b.vns`."""
    return MemoryWorld({f"{name.replace('__', '/')}.vns": text.encode() for name, text in files.items()})


def codes(checked: object) -> list[str]:
    return [d.code for d in checked.found]  # type: ignore[attr-defined]


def test_names_add_up() -> None:
    checked = load(
        world(
            main='include "cast/all.vns" as cast\ne "Hi."\n',
            cast__all='include "one.vns" as one\ninclude "two.vns"\n',
            cast__one='"1"\n',
            cast__two='"2"\n',
        ),
        "main.vns",
    )
    assert checked.ok
    assert [(name, module.name) for name, module in checked.value.modules] == [
        (None, "main.vns"),
        ("cast", "cast/all.vns"),
        ("cast.one", "cast/one.vns"),
        ("cast", "cast/two.vns"),
    ]


def test_the_same_file_twice_is_one_module() -> None:
    checked = load(world(main='include "a.vns"\ninclude "a.vns"\ninclude "a.vns" as b\n', a='"x"\n'), "main.vns")
    assert [name for name, _ in checked.value.modules] == [None, None, "b"]
    assert checked.value.modules[1][1] is checked.value.modules[2][1]


def test_missing_and_outside() -> None:
    text = 'include "nowhere.vns"\ninclude "../secret.vns"\ninclude "/etc/passwd"\ninclude ""\n"Still read."\n'
    checked = load(world(main=text), "main.vns")
    assert codes(checked) == ["missing-include", "include-outside", "include-outside", "include-outside"]
    assert [type(item) for item in checked.value.modules[0][1].items] == [Include] * 4 + [Say]
    assert checked.found[0].span is not None and checked.found[0].span.text == 'include "nowhere.vns"'


def test_a_missing_main_file_is_told() -> None:
    checked = load(world(), "main.vns")
    assert codes(checked) == ["missing-include"] and checked.value.modules == ()


def test_cycles() -> None:
    checked = load(world(a='include "b.vns"\n', b='include "c.vns"\n', c='include "a.vns"\ninclude "c.vns" as x\n'), "a.vns")
    assert codes(checked) == ["include-cycle", "include-cycle"]
    assert "a.vns → b.vns → c.vns → a.vns" in checked.found[0].message


def test_too_many() -> None:
    """Files that include one another under ever new names end in a word, not in a full memory."""
    files = {f"f{n}": "".join(f'include "f{n + 1}.vns" as {name}\n' for name in "abcd") for n in range(12)}
    checked = load(world(**files, f12='"End."\n'), "f0.vns")
    assert codes(checked) == ["too-many-includes"]


def test_mistakes_of_all_files_are_found() -> None:
    checked = load(world(main='include "a.vns"\ne "open\n', a="jump\n"), "main.vns")
    assert sorted((d.span.source, d.code) for d in checked.found if d.span) == [
        ("a.vns", "expected"),
        ("main.vns", "unclosed-quote"),
    ]


def test_other_encodings() -> None:
    checked = load(
        MemoryWorld({"a.vns": b'"caf\xe9"\n', "b.vns": '"x"\n'.encode("utf-16"), "c.vns": '\ufeff"x"\n'.encode()}), "a.vns"
    )
    assert codes(checked) == ["not-utf8"] and checked.found[0].span is not None and checked.found[0].span.start == 4
    assert "UTF-16" in load(MemoryWorld({"b.vns": '"x"\n'.encode("utf-16")}), "b.vns").found[0].hints[0]
    assert load(MemoryWorld({"c.vns": '\ufeff"x"\n'.encode()}), "c.vns").ok


def test_a_mark_before_the_text_is_no_column_of_it() -> None:
    world = MemoryWorld({"a.vns": '\ufeffjmp x\n"Fine."\n    jmp y\n'.encode()})
    script, text = load(world, "a.vns"), read_source(world, "a.vns")
    spans = [told.span for told in script.found if told.span is not None and told.code == "unknown-statement"]
    assert [text.place(span.start) for span in spans] == [(1, 1), (3, 5)]
    assert [text.text[span.start : span.end] for span in spans] == ["jmp", "jmp"]
    assert (text.line(1), text.place(0)) == ("jmp x", (1, 1))


def test_links_that_lead_out(tmp_path) -> None:
    (tmp_path / "project").mkdir()
    (tmp_path / "secret.vns").write_text('"x"\n')
    (tmp_path / "project" / "main.vns").write_text('include "link.vns"\n')
    (tmp_path / "project" / "link.vns").symlink_to(tmp_path / "secret.vns")
    assert codes(load(DiskWorld(tmp_path / "project"), "main.vns")) == ["include-outside"]
