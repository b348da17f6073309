"""Where blank lines stand: one at most, none at the start of a block, one around labels and people."""

from collections.abc import Sequence

from vnc.fmt.rows import Above, Row

PARTED = frozenset(("label", "character"))


def blanks(rows: Sequence[Row], above: Above | None = None) -> list[int]:
    """How many blank lines stand before each row. Without anything above, the first stands at the top of its file."""
    leads = _leads(rows)
    return [_before(rows, number, number in leads, above) for number in range(len(rows))]


def below(rows: Sequence[Row], above: Above | None = None) -> Above:
    """What the next stretch of text must know of these rows, of which the last is a line of code."""
    columns = list(above.columns if above else Above().columns)
    for row in rows:
        if row.tokens:
            columns[row.depth :] = [row.column]
    return Above(tuple(columns), rows[-1].opens, _in_parted(rows, len(rows) - 1, above))


def _before(rows: Sequence[Row], number: int, leads: bool, above: Above | None) -> int:
    row, last = rows[number], rows[number - 1] if number else above
    if last is None:
        return 0
    if row.depth > last.depth and last.opens:
        return 0
    if leads or (row.depth == 0 < last.depth and _in_parted(rows, number - 1, above)):
        return 1
    return min(row.blanks, 1)


def _leads(rows: Sequence[Row]) -> set[int]:
    """The rows that a parted block starts with: its head, or the first of the comments right above it."""
    found: set[int] = set()
    for number, row in enumerate(rows):
        if _is_parted(row):
            while number and _is_attached(rows, number):
                number -= 1
            found.add(number)
    return found


def _is_attached(rows: Sequence[Row], number: int) -> bool:
    above = rows[number - 1]
    return not above.tokens and not above.depth and not rows[number].blanks


def _is_parted(row: Row) -> bool:
    return row.opens and row.depth == 0 and row.word in PARTED and row.tokens[0].kind not in ("NAME", "STRING")


def _in_parted(rows: Sequence[Row], number: int, above: Above | None) -> bool:
    """Whether the line at the left margin that a row stands under parts its block from others."""
    while number >= 0 and (rows[number].depth or not rows[number].tokens):
        number -= 1
    return _is_parted(rows[number]) if number >= 0 else above is not None and above.parted
