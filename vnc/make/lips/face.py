"""Where a voice lays its stress: heads and brows go along with it."""

from collections.abc import Iterable, Sequence

from vnc.assets import RATE, Phone


def stresses(phones: Sequence[Phone]) -> tuple[int, ...]:
    """Where the stressed vowels begin, at least 150 ms apart."""
    return _thinned((phone.start for phone in phones if phone.stress == 2), RATE * 15 // 100)


def _thinned(ticks: Iterable[int], apart: int) -> tuple[int, ...]:
    kept: list[int] = []
    for tick in ticks:
        if not kept or tick - kept[-1] >= apart:
            kept.append(tick)
    return tuple(kept)
