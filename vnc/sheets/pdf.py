"""A PDF of drawn pages: each page one picture of one bit a point, and over it the same words unseen, to be searched and copied.

Drawn, because a page must show whatever the film shows (any script, from whatever font file has it), which no PDF font does
without that font in a form that it may be embedded in.
"""

import zlib
from collections.abc import Iterable, Sequence

from vnc.record import record

HEX = "".join(f"<{high:02X}00> <{high:02X}FF> <{high:02X}00>\n" for high in range(256) if not 0xD8 <= high <= 0xDF)
BLOCK = 100
"""Ranges that one block of a character map may hold."""


@record
class Words:
    """Words on a page: the left end of their base line and their extent in points from the lower left corner."""

    text: str
    x: float
    y: float
    width: float
    size: float


@record
class Page:
    """A page: its picture, a bit a point in whole bytes a row (1: white), and the words on it."""

    pixels: tuple[int, int]
    bits: bytes
    words: tuple[Words, ...] = ()


def bind(pages: Iterable[Page], size: tuple[float, float], title: str) -> bytes:
    """The document; `size` is a page's in points (1/72 inch). Equal pages give equal bytes."""
    out = bytearray(b"%PDF-1.5\n%\xe2\xe3\xcf\xd3\n")
    places: dict[int, int] = {}
    kids: list[int] = []

    def put(number: int, body: bytes) -> None:
        places[number] = len(out)
        out.extend(b"%d 0 obj\n%b\nendobj\n" % (number, body))

    put(3, b"<< /Type /Font /Subtype /Type0 /BaseFont /Unseen /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 6 0 R >>")
    system = b"/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>"
    put(4, b"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Unseen %b /DW 500 /FontDescriptor 5 0 R >>" % system)
    shape = b"/FontBBox [0 -200 500 800] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80"
    put(5, b"<< /Type /FontDescriptor /FontName /Unseen /Flags 4 %b >>" % shape)
    put(6, _stream(_to_unicode()))
    for page in pages:
        number = 8 + 3 * len(kids)
        kids.append(number)
        width, height = page.pixels
        facts = b"/Type /XObject /Subtype /Image /Width %d /Height %d /ColorSpace /DeviceGray /BitsPerComponent 1" % (
            width,
            height,
        )
        put(number + 1, _stream(page.bits, facts))
        put(number + 2, _stream(_content(page, size)))
        box = b"/MediaBox [0 0 %.2f %.2f]" % size
        uses = b"/Resources << /XObject << /I %d 0 R >> /Font << /F 3 0 R >> >>" % (number + 1)
        put(number, b"<< /Type /Page /Parent 2 0 R %b %b /Contents %d 0 R >>" % (box, uses, number + 2))
    put(2, b"<< /Type /Pages /Count %d /Kids [%b] >>" % (len(kids), b" ".join(b"%d 0 R" % kid for kid in kids)))
    put(1, b"<< /Type /Catalog /Pages 2 0 R >>")
    put(7, b"<< /Title <%b> /Producer (vnc) >>" % ("\ufeff" + title).encode("utf-16-be").hex().encode())
    return bytes(out) + _table(places, len(out))


def _table(places: dict[int, int], end: int) -> bytes:
    """Where each object stands."""
    count = max(places) + 1
    rows = [b"0000000000 65535 f \n", *(b"%010d 00000 n \n" % places[number] for number in range(1, count))]
    trailer = b"trailer\n<< /Size %d /Root 1 0 R /Info 7 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (count, end)
    return b"xref\n0 %d\n%b%b" % (count, b"".join(rows), trailer)


def _stream(data: bytes, facts: bytes = b"") -> bytes:
    packed = zlib.compress(data, 9)
    return b"<< %b /Length %d /Filter /FlateDecode >>\nstream\n%b\nendstream" % (facts, len(packed), packed)


def _content(page: Page, size: tuple[float, float]) -> bytes:
    """The picture over the whole page, then the words in a way that leaves no mark."""
    parts = [b"q %.2f 0 0 %.2f 0 0 cm /I Do Q" % size, b"BT 3 Tr"]
    parts += [_shown(words) for words in page.words if words.text.strip()]
    return b"\n".join([*parts, b"ET"])


def _shown(words: Words) -> bytes:
    codes = "".join(char if ord(char) < 0x10000 else "\ufffd" for char in words.text).encode("utf-16-be")
    stretch = 100 * words.width / (len(codes) / 2 * 0.5 * words.size) if words.width else 100.0
    told = (words.size, stretch, words.x, words.y, codes.hex().encode())
    return b"/F %.1f Tf %.1f Tz 1 0 0 1 %.2f %.2f Tm <%b> Tj" % told


def _to_unicode() -> bytes:
    """A character map in which every code is its own character."""
    ranges: Sequence[str] = HEX.splitlines()
    blocks = [ranges[first : first + BLOCK] for first in range(0, len(ranges), BLOCK)]
    told = "".join(f"{len(block)} beginbfrange\n" + "\n".join(block) + "\nendbfrange\n" for block in blocks)
    head = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CMapName /Unseen def\n/CMapType 2 def\n"
    space = "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"
    return (head + space + told + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n").encode()
