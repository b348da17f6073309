"""Words: where they break, which way they run, who draws them, how they are typed."""

import re
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from painted import FONTS

from vnc.film import Words
from vnc.fonts import LICENCE, Fonts, coverage, faces, has
from vnc.fonts.packs import notices, packs
from vnc.markup import Run
from vnc.render.dialogue import fits
from vnc.render.text import bidi
from vnc.render.text.breaks import breaks
from vnc.render.text.draw import Ink, draw
from vnc.render.text.graphemes import clusters
from vnc.render.text.label import label
from vnc.render.text.layout import Look, layout
from vnc.render.typewriter import Typed, shown
from vnc.skin import Skin

SYSTEM = Fonts()


def parts(text: str) -> list[str]:
    return [text[a:b] for a, b in clusters(text)]


CLUSTERS = [
    ("e\u0301a", ["e\u0301", "a"]),
    ("👨\u200d👩\u200d👧🇯🇵🇫🇷x", ["👨\u200d👩\u200d👧", "🇯🇵", "🇫🇷", "x"]),
    ("👍🏽!❤\ufe0f", ["👍🏽", "!", "❤\ufe0f"]),
    ("क्षत्रिय", ["क्ष", "त्रि", "य"]),
    ("a\r\nb", ["a", "\r\n", "b"]),
    ("\u1112\u1161\u11ab글", ["\u1112\u1161\u11ab", "글"]),
    ("שָׁלוֹם", ["שָׁ", "ל", "וֹ", "ם"]),
]


@pytest.mark.parametrize(("text", "expected"), CLUSTERS)
def test_what_a_reader_calls_a_character(text, expected):
    assert parts(text) == expected


@given(st.text())
def test_clusters_are_the_whole_text(text):
    assert "".join(parts(text)) == text


BREAKS = [
    ("well-known plan", "well-|known |plan"),
    ("a -5 b", "a |-5 |b"),
    ("「はい。」と言う", "「は|い。」|と|言|う"),
    ("キャット", "キャッ|ト"),
    ("yes — no", "yes |— |no"),
    ("a\u00a0b", "a\u00a0b"),
    ("one (two) three", "one |(two) |three"),
    ("up\ndown", "up\n|down"),
]


@pytest.mark.parametrize(("text", "expected"), BREAKS)
def test_where_lines_may_end(text, expected):
    cells = clusters(text)
    marks = breaks(text, cells)
    assert "".join(text[a:b] + ("|" if mark != "no" else "") for (a, b), mark in zip(cells, marks, strict=True)) == expected


def test_which_way_text_runs():
    assert bidi.base_level("123 abc") == 0 and bidi.base_level("… שלום") == 1
    assert bidi.levels("abc") == [0, 0, 0]
    assert bidi.levels("אב 12") == [1, 1, 1, 2, 2]
    assert bidi.levels("ab גד ef") == [0, 0, 0, 1, 1, 0, 0, 0]
    assert bidi.visual([0, 1, 1, 0]) == [0, 2, 1, 3]


def test_rows_are_filled_and_never_wider():
    words = "It was the kind of rain that listens, and it listened all the way to Harbour Lane."
    block = layout([Run(words)], FONTS, Look("sans", 20), 240)
    assert len(block.rows) > 2 and all(row.right - row.left <= 240.5 for row in block.rows)
    assert "".join(p.piece.text for row in block.rows for p in row.placed).replace(" ", "") == words.replace(" ", "")


def test_a_word_too_long_is_cut_and_nothing_is_lost():
    block = layout([Run("W" * 60)], FONTS, Look("sans", 20), 100)
    assert len(block.rows) > 3 and sum(len(p.piece.chars) for row in block.rows for p in row.placed) == 60


def test_no_word_alone_on_the_last_row():
    words = "I was starting to think that you would let this whole evening go to waste"
    for width in range(200, 420, 11):
        block = layout([Run(words)], FONTS, Look("sans", 20), width)
        last = [p for p in block.rows[-1].placed if not p.piece.space]
        assert len(block.rows) == 1 or len(last) > 1 or width < 260


def test_hebrew_stands_on_the_right_and_is_typed_from_there():
    block = layout([Run("שלום עולם")], FONTS, Look("sans", 20), 300)
    assert block.rows[0].right == pytest.approx(300, abs=0.5)
    typed = Typed(draw(block, Ink(), FONTS), block, 0, 0, 0)
    typed.to(2)
    columns = np.flatnonzero((typed.sheet.keep < 250).any(0))
    assert columns.min() > 250


@settings(max_examples=25, deadline=None)
@given(st.lists(st.floats(0, 40), min_size=2, max_size=6))
def test_typing_only_adds_and_ends_whole(counts):
    block = layout([Run("Some words "), Run("in italics", italic=True), Run(" over two rows.")], FONTS, Look("sans", 16), 150)
    typed = Typed(draw(block, Ink(), FONTS, 4), block, 3, 5, 4)
    before = np.zeros(typed.sheet.keep.shape, int)
    for count in sorted(counts):
        typed.to(count)
        now = 255 - typed.sheet.keep.astype(int)
        assert (now >= before).all()
        before = now
    typed.to(block.length)
    assert (typed.sheet.keep == typed.full.keep).all() and (typed.sheet.pixels.y == typed.full.pixels.y).all()


def test_typing_is_the_same_in_any_order():
    block = layout([Run("Back and forth, שלום too.")], FONTS, Look("sans", 16), 120)
    pixels = draw(block, Ink(), FONTS)
    there, here = Typed(pixels, block, 0, 0, 0), Typed(pixels, block, 0, 0, 0)
    for count in (3.4, 17.0, 9.25):
        there.to(count)
    here.to(9.25)
    assert (there.sheet.keep == here.sheet.keep).all() and (there.sheet.pixels.y == here.sheet.pixels.y).all()


def test_the_count_grows_evenly_between_keys():
    keys = ((0, 0), (100, 10), (200, 10), (300, 20))
    assert [shown(keys, tick, 20) for tick in (-1, 0, 50, 150, 250, 400)] == [0, 0, 5, 10, 15, 20]
    assert shown((), 0, 12) == 12


def test_bundled_fonts_have_latin_greek_and_cyrillic():
    for family in ("sans", "serif", "mono"):
        for char in "AzÀßœŁΑωЖё—…“”€":
            assert has(FONTS.face(family), char), (family, char)
    for char in "♪♥★→😊":
        assert FONTS.covering(char, FONTS.face("rounded")) is not None
    assert coverage(FONTS.face("sans"))[0][0] <= 0x20 and "SIL OPEN FONT LICENSE" in LICENCE.read_text("utf-8")


def test_missing_glyphs_are_named_with_fonts_that_have_them():
    missing = FONTS.missing("Hi 世界! नम")
    assert set(missing) == set("世界नम") and all(re.search("Noto Sans", fonts[0]) for fonts in missing.values())
    assert FONTS.missing("Plain – words…\n\t") == {}


def test_a_font_is_found_by_family_or_file():
    serif = FONTS.face("serif bold")
    assert serif.path.endswith("serif-bold.ttf") and FONTS.face(serif.path).path == serif.path
    assert FONTS.face("No Such Face").family == "sans" and not FONTS.knows("No Such Face") and FONTS.knows("mono")


def test_a_font_in_a_folder_is_found_by_its_family(tmp_path):
    serif = Path(FONTS.face("serif").path)
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "mine.ttf").write_bytes(serif.read_bytes())
    family = faces(str(serif))[0].family
    assert not FONTS.knows(family)
    assert Path(Fonts((str(tmp_path),), system=False).face(family).path).name == "mine.ttf"


def test_packs_of_fonts_are_found_unrun_and_credited(tmp_path, monkeypatch):
    """A pack is a package with font files in it; finding them does not import it."""
    pack = tmp_path / "noto_cjk_sans_otc"
    pack.mkdir()
    (pack / "__init__.py").write_text("raise RuntimeError")
    monkeypatch.syspath_prepend(str(tmp_path))
    packs.cache_clear()
    try:
        assert packs()["noto_cjk_sans_otc"] == str(pack)
        assert "Noto Sans CJK" in notices()[0] and "Open Font License" in notices()[0]
    finally:
        monkeypatch.undo()
        packs.cache_clear()


def test_what_has_no_glyph_leaves_no_box():
    block = layout([Run("世界")], FONTS, Look("sans", 24), 200)
    assert draw(block, Ink(), FONTS)[..., 3].max() == 0


def test_fits():
    skin = Skin()
    assert fits([Run("Short.")], skin, (1280, 720), FONTS)
    assert not fits([Run("Far too many words for one box. " * 12)], skin, (1280, 720), FONTS)


SCRIPTS = Path(__file__).parents[1] / "samples" / "scripts.vns"
SAID = [found[1] for found in re.finditer(r'^    (?:\w+ )?"(.*)"$', SCRIPTS.read_text("utf-8"), re.MULTILINE)]
WITH_FONTS = pytest.mark.skipif(bool(SYSTEM.missing("世नעق")), reason="fonts for all scripts are not installed")


@WITH_FONTS
@pytest.mark.parametrize("text", SAID, ids=lambda text: text[:6])
def test_every_script_is_drawn_and_kept_in_its_rows(text):
    """Nothing is missing, nothing is wider than the box, and a narrow box has more rows."""
    assert SYSTEM.missing(text) == {}
    wide, narrow = (layout([Run(text)], SYSTEM, Look("sans", 24), width) for width in (900, 300))
    for block, width in ((wide, 900), (narrow, 300)):
        ink = draw(block, Ink(), SYSTEM)[..., 3]
        assert ink.max() > 200 and np.flatnonzero(ink.any(0))[-1] < width + 40
    assert draw(narrow, Ink(), SYSTEM).shape[0] > draw(wide, Ink(), SYSTEM).shape[0]


@pytest.mark.parametrize("rows", [1, 3])
def test_a_label_keeps_to_its_rows_and_cuts_between_graphemes(rows):
    words = Words("A family 👨‍👩‍👧 and a flag 🇯🇵 went out, far and wide. " * 6, "sans bold", 18, "#202020", 200, rows)
    ink = label(words, SYSTEM)
    assert ink.shape[0] <= rows * 18 * 1.3 + 1
    assert ink.shape[1] <= 201
    assert ink[..., 3].max() > 200
    assert label(replace(words, text=""), SYSTEM)[..., 3].max(initial=0) == 0
    assert label(replace(words, width=-20), SYSTEM).shape[0]


@WITH_FONTS
def test_a_label_reads_from_its_own_side():
    """Hebrew begins at the right, and its first letter is the rightmost."""
    ink = label(Words("שלום", "sans", 20, "#202020", 300, 2), SYSTEM)[..., 3].any(0)
    assert np.flatnonzero(ink)[0] > 200
    shin, mem = (label(Words(text, "sans", 20, "#202020", 300), SYSTEM) for text in ("ש", "ם"))
    word = label(Words("שלום", "sans", 20, "#202020", 300), SYSTEM)
    assert np.abs(word[:, -shin.shape[1] + 2 :, 3].astype(int).sum() - shin[..., 3].astype(int).sum()) < 0.5 * shin[..., 3].sum()
    assert word.shape[1] > shin.shape[1] + mem.shape[1]


@WITH_FONTS
def test_families_of_emoji_are_one_letter():
    """A joined family is as wide as one of its members: one glyph of a whole emoji font."""
    family, one = (layout([Run(text)], SYSTEM, Look("sans", 24), 400).rows[0].right for text in ("👨‍👩‍👧", "👩"))
    assert family < 1.5 * one
