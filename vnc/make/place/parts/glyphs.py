"""Invented picture signs in the manner of Egypt: an eye, a bird, water, a looped cross, a reed, a sun."""

from vnc.make.draw import Path, curve, ellipse, rect, stroke
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined


def _eye(u: float, v: float, s: float) -> Path:
    return joined(
        [
            ellipse(u, v, s * 0.46, s * 0.18),
            stroke([(u, v - s * 0.1), (u + s * 0.1, v - s * 0.4), (u + s * 0.34, v - s * 0.42)], s * 0.09),
            rect(u - s * 0.5, v + s * 0.26, s, s * 0.08),
        ]
    )


def _bird(u: float, v: float, s: float) -> Path:
    return joined(
        [
            curve(
                [
                    (u - s * 0.44, v - s * 0.2, 1),
                    (u - s * 0.1, v + s * 0.14),
                    (u + s * 0.12, v + s * 0.24),
                    (u + s * 0.24, v),
                    (u, v - s * 0.18),
                ]
            ),
            ellipse(u + s * 0.2, v + s * 0.3, s * 0.12, s * 0.11),
            rect(u - s * 0.04, v - s * 0.46, s * 0.06, s * 0.3),
            rect(u + s * 0.1, v - s * 0.46, s * 0.06, s * 0.3),
        ]
    )


def _water(u: float, v: float, s: float) -> Path:
    zigzag = [(u + s * (k / 6 - 0.5), v + (s * 0.1 if k % 2 else -s * 0.1)) for k in range(7)]
    return joined([stroke([(a, b + d * s) for a, b in zigzag], s * 0.09, even, False) for d in (-0.2, 0.1, 0.36)])


def _ankh(u: float, v: float, s: float) -> Path:
    return joined(
        [
            ellipse(u, v + s * 0.24, s * 0.17, s * 0.22) - ellipse(u, v + s * 0.24, s * 0.09, s * 0.13),
            rect(u - s * 0.05, v - s * 0.48, s * 0.1, s * 0.52),
            rect(u - s * 0.28, v - s * 0.06, s * 0.56, s * 0.1),
        ]
    )


def _reed(u: float, v: float, s: float) -> Path:
    return joined(
        [
            curve([(u, v + s * 0.5, 1), (u + s * 0.2, v + s * 0.1), (u + s * 0.06, v - s * 0.2, 1)]),
            rect(u - s * 0.04, v - s * 0.46, s * 0.08, s * 0.96),
        ]
    )


def _sundisc(u: float, v: float, s: float) -> Path:
    return joined(
        [
            ellipse(u, v + s * 0.1, s * 0.26, s * 0.26),
            rect(u - s * 0.4, v - s * 0.36, s * 0.8, s * 0.1),
            rect(u - s * 0.4, v - s * 0.22, s * 0.2, s * 0.06),
        ]
    )


SIGNS = (_eye, _bird, _water, _ankh, _reed, _sundisc)
"""Each takes the sign's middle (v up) and its size, and gives its shape."""
