"""Where blank lines stand: one at most, none at the start of a block, one around labels and people."""

from collections.abc import Sequence

from vnc.fmt.rows import Row

PARTED = frozenset(("label", "character"))


def blanks(rows: Sequence[Row]) -> list[int]:
    """How many blank lines stand before each row."""
    leads = _leads(rows)
    return [_before(rows, number, number in leads) for number in range(len(rows))]


def _before(rows: Sequence[Row], number: int, leads: bool) -> int:
    if number == 0:
        return 0
    row, last = rows[number], rows[number - 1]
    if row.depth > last.depth and last.opens:
        return 0
    if leads or (row.depth == 0 < last.depth and _is_parted(_head(rows, number - 1))):
        return 1
    return min(row.blanks, 1)


def _leads(rows: Sequence[Row]) -> set[int]:
    """The rows that a parted block starts with: its head, or the first of the comments right above it."""
    found = set()
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


def _head(rows: Sequence[Row], number: int) -> Row:
    """The line at the left margin that a row stands under."""
    while number and (rows[number].depth or not rows[number].tokens):
        number -= 1
    return rows[number]
