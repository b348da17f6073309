"""What stands on the benches of a laboratory: flasks, beakers, tubes, burners, a microscope. Each stands on y."""

from random import Random

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, rect, stroke
from vnc.make.draw.colour import alpha, mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined
from vnc.make.place.view import View

LIQUIDS = ("#3fa8d8", "#e8587a", "#58b868", "#f0b040", "#9a6ad0", "#40c0b0")


def flask(canvas: Canvas, view: View, x: float, y: float, tall: float, colour: str, full: float = 0.5) -> None:
    """A conical flask; `full` is how high the liquid stands in the cone."""
    w, neck, rim = tall * 0.36, tall * 0.1, y - tall
    cone = curve([(x - neck, y - tall * 0.62, 1), (x - w, y - tall * 0.06), (x - w * 0.9, y, 1), (x + w * 0.9, y, 1),
                  (x + w, y - tall * 0.06), (x + neck, y - tall * 0.62, 1)])  # fmt: skip
    body = cone | rect(x - neck, rim, 2 * neck, tall * 0.4)
    level = y - tall * (0.06 + 0.56 * full)
    half = w + (neck - w) * full
    _filled(canvas, view, body, rect(x - w, level, 2 * w, y - level), colour, (x, level, half, tall * 0.03))
    canvas.line(ellipse(x, rim, neck * 1.25, tall * 0.02), view.tone("#f4fbff", 0.9), max(1.2, tall * 0.022), 0.9)
    gleam = stroke([(x - neck * 0.5, y - tall * 0.55), (x - w * 0.66, y - tall * 0.12)], tall * 0.045)
    canvas.fill(gleam, "#ffffff", 0.6)


def bulb(canvas: Canvas, view: View, x: float, y: float, tall: float, colour: str) -> None:
    """A round flask held over a tripod's ring by its stand."""
    r, cy = tall * 0.26, y - tall * 0.46
    steel = view.tone("#7c868e", 0.6)
    canvas.fill(rect(x + r * 1.25, y - tall * 1.05, tall * 0.03, tall * 1.05), steel)
    canvas.fill(rect(x - r * 0.3, y - tall * 0.04, r * 1.9, tall * 0.04, 2), view.tone("#4c545c", 0.5))
    canvas.fill(rect(x - r * 0.3, cy - r * 1.35, r * 1.7, tall * 0.03), steel)
    body = ellipse(x, cy, r, r) | rect(x - r * 0.28, cy - r * 1.9, r * 0.56, r * 1.3)
    _filled(canvas, view, body, rect(x - r, cy - r * 0.1, 2 * r, 2 * r), colour, (x, cy - r * 0.1, r, r * 0.12))
    canvas.fill(ellipse(x - r * 0.45, cy - r * 0.35, r * 0.14, r * 0.3), "#ffffff", 0.7)


def beaker(canvas: Canvas, view: View, x: float, y: float, tall: float, colour: str, full: float = 0.55) -> None:
    w, level = tall * 0.38, y - tall * full
    body = rect(x - w, y - tall, 2 * w, tall, w * 0.16)
    _filled(canvas, view, body, rect(x - w, level, 2 * w, y - level), colour, (x, level, w, tall * 0.04))
    canvas.fill(joined([rect(x + w * 0.2, y - tall * k, w * 0.5, 1.6) for k in (0.25, 0.4, 0.55, 0.7)]), "#ffffff", 0.6)
    canvas.line(ellipse(x, y - tall, w, tall * 0.035), view.tone("#f4fbff", 0.9), max(1.2, tall * 0.02), 0.9)


def tubes(canvas: Canvas, view: View, x: float, y: float, tall: float, seed: int, count: int = 6) -> None:
    """A wooden rack of test tubes."""
    chance, step = Random(seed), tall * 0.24
    wide = step * count
    for k in range(count):
        cx, top = x - wide / 2 + step * (k + 0.5), y - tall * chance.uniform(1.0, 1.08)
        tube = rect(cx - step * 0.3, top, step * 0.6, y - top - tall * 0.06, step * 0.28)
        level = y - tall * chance.uniform(0.3, 0.8)
        _filled(
            canvas, view, tube, rect(cx - step, level, 2 * step, y - level), chance.choice(LIQUIDS), (cx, level, step * 0.3, 1.5)
        )
    wood = view.tone("#c89a64", 0.8)
    canvas.fill(
        joined([rect(x - wide / 2 - step * 0.2, y - tall * k, wide + step * 0.4, tall * 0.1, 2) for k in (0.1, 0.66)]), wood, 0.95
    )
    canvas.fill(
        joined([rect(x + d * (wide / 2 + step * 0.1) - 2, y - tall * 0.66, 4, tall * 0.66) for d in (-1, 1)]),
        view.tone("#8a6238", 0.5),
    )


def burner(canvas: Canvas, view: View, x: float, y: float, tall: float, lit: bool = True) -> None:
    """A gas burner with its blue flame."""
    canvas.fill(ellipse(x, y, tall * 0.24, tall * 0.06), view.tone("#3c444c", 0.4))
    canvas.fill(
        rect(x - tall * 0.05, y - tall * 0.6, tall * 0.1, tall * 0.6),
        Linear(x - tall * 0.05, 0, x + tall * 0.05, 0, (view.tone("#f0d48a", 1), view.tone("#8a6420", 0.3))),
    )
    canvas.fill(rect(x - tall * 0.09, y - tall * 0.2, tall * 0.18, tall * 0.1, 2), view.tone("#c89a40", 0.8))
    if not lit:
        return
    top = y - tall * 0.6
    flame = curve(
        [
            (x, top - tall * 0.62, 1),
            (x + tall * 0.1, top - tall * 0.22),
            (x + tall * 0.05, top, 1),
            (x - tall * 0.05, top, 1),
            (x - tall * 0.1, top - tall * 0.22),
        ]
    )
    canvas.fill(flame, Linear(0, top - tall * 0.62, 0, top, (alpha("#a8d4ff", 0.5), alpha("#4a90ff", 0.9))))
    canvas.fill(
        curve([(x, top - tall * 0.3, 1), (x + tall * 0.04, top - tall * 0.08), (x, top), (x - tall * 0.04, top - tall * 0.08)]),
        "#e4f6ff",
        0.9,
    )
    canvas.glow(x, top - tall * 0.3, tall * 0.9, "#5aa0ff", 0.45)


def microscope(canvas: Canvas, view: View, x: float, y: float, tall: float) -> None:
    white, dark = view.tone("#eef0ee", 0.9), view.tone("#3a424c", 0.4)
    canvas.fill(rect(x - tall * 0.28, y - tall * 0.1, tall * 0.56, tall * 0.1, tall * 0.03), dark)
    arm = stroke(
        [(x + tall * 0.2, y - tall * 0.08), (x + tall * 0.26, y - tall * 0.4), (x + tall * 0.04, y - tall * 0.8)],
        tall * 0.13,
        even,
    )
    canvas.fill(arm, white)
    canvas.inner(arm, -4, -2, view.tone("#7a828a", 0.3), 0.6, blur=2)
    canvas.fill(rect(x - tall * 0.24, y - tall * 0.36, tall * 0.42, tall * 0.05), dark)
    canvas.fill(stroke([(x - tall * 0.06, y - tall * 0.42), (x - tall * 0.06, y - tall * 0.74)], tall * 0.14, even), white)
    canvas.fill(
        stroke([(x - tall * 0.06, y - tall * 0.7), (x - tall * 0.2, y - tall * 0.98)], tall * 0.11, even),
        view.tone("#d8dcda", 0.7),
    )
    canvas.fill(stroke([(x - tall * 0.18, y - tall * 0.94), (x - tall * 0.23, y - tall * 1.04)], tall * 0.13, even), dark)
    canvas.fill(rect(x - tall * 0.1, y - tall * 0.46, tall * 0.08, tall * 0.12), view.tone("#b8a05a", 0.9))
    canvas.fill(ellipse(x + tall * 0.25, y - tall * 0.3, tall * 0.07, tall * 0.07), dark)


def tap(canvas: Canvas, view: View, x: float, y: float, tall: float) -> None:
    """A swan-necked water tap."""
    neck = stroke(
        [
            (x, y),
            (x, y - tall * 0.75),
            (x - tall * 0.16, y - tall),
            (x - tall * 0.36, y - tall * 0.86),
            (x - tall * 0.37, y - tall * 0.66),
        ],
        tall * 0.085,
        even,
    )
    canvas.fill(neck, Linear(x - tall * 0.4, 0, x + tall * 0.06, 0, (view.tone("#f0f4f6", 1.1), view.tone("#7c868e", 0.4))))
    canvas.fill(rect(x - tall * 0.1, y - tall * 0.44, tall * 0.26, tall * 0.07, 2), view.tone("#a8b0b6", 0.7))
    canvas.fill(ellipse(x + tall * 0.16, y - tall * 0.41, tall * 0.07, tall * 0.07), view.tone("#3f7ab0", 0.7))


def gas_tap(canvas: Canvas, view: View, x: float, y: float, tall: float) -> None:
    """A post with two nozzles, their handles yellow."""
    canvas.fill(rect(x - tall * 0.08, y - tall, tall * 0.16, tall, 2), view.tone("#c0a050", 0.8))
    for d in (-1, 1):
        canvas.fill(
            stroke([(x, y - tall * 0.7), (x + d * tall * 0.5, y - tall * 0.6)], tall * 0.12, even), view.tone("#a88838", 0.6)
        )
        canvas.fill(
            rect(x + d * tall * 0.2 - tall * 0.06, y - tall * 1.05, tall * 0.12, tall * 0.34, 2), view.tone("#f0c830", 0.9)
        )


def _filled(canvas: Canvas, view: View, body: Path, below: Path, colour: str, top: tuple[float, float, float, float]) -> None:
    """Glass with liquid up to a level: `top` is the ellipse of its surface."""
    canvas.fill(body, view.tone("#dcecf2", 0.8), 0.26)
    left, _, right, _ = body.bounds()
    canvas.fill(
        body & below, Linear(left, 0, right, 0, (view.tone(mix(colour, "#ffffff", 0.25), 0.95), view.tone(colour, 0.45))), 0.86
    )
    canvas.fill(ellipse(*top), view.tone(mix(colour, "#ffffff", 0.45), 0.9), 0.8)
    canvas.line(body, view.tone("#f0f8fc", 0.9), 1.6, 0.55)
