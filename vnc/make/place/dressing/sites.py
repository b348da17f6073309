"""What closes off a site, and what runs along a ceiling: police tape with markers, pipes with valves."""

from vnc.make.draw import Linear, ellipse, lines, rect
from vnc.make.draw.colour import mix
from vnc.make.place.dressing.brush import Brush, Prop
from vnc.make.place.dressing.forms import under
from vnc.make.place.dressing.solids import DARK, joined, tube


def _tape(brush: Brush) -> None:
    """Yellow tape with black bars between three posts, and small tent-shaped markers on the floor."""
    posts = ((-150, -4), (0, -12), (150, 0))
    for (x0, y0), (x1, y1) in zip(posts, posts[1:], strict=False):
        for high, sag in ((98, 8), (64, 12)):
            _strip(brush, (x0, y0 - high), (x1, y1 - high), sag)
    for x, y in posts:
        under(brush, x, y, 20, 4)
        brush.solid(ellipse(x, y - 2, 17, 4.6), "#3a3c44", 0.9, 0.3)
        tube(brush, ((x, y - 4), (x, y - 106)), 5, "#4a4c56", False)
        brush.solid(ellipse(x, y - 107, 4, 4), "#e8c030", 1.0, 0.4)
    for x, y in ((-86, 8), (-30, 16), (70, 12)):
        under(brush, x, y, 14, 3)
        side = lines([(x + 2, y - 22), (x + 16, y), (x + 10, y - 3), (x + 2, y - 22)])
        brush.canvas.fill(side, brush.tone(mix("#f0c832", DARK, 0.4), 0.3))
        brush.solid(lines([(x - 12, y), (x - 9, y - 22), (x + 2, y - 22), (x + 16, y)]), brush.own("#f4cc34"), 1.0, 0.6)
        brush.canvas.fill(ellipse(x - 1, y - 10, 3.4, 4.4), brush.tone("#1c1c22", 0.3))


def _strip(brush: Brush, a: tuple[float, float], b: tuple[float, float], sag: float) -> None:
    """A length of tape that hangs a little, 9 wide, in 12 pieces of which every other one is barred."""
    count = 14
    line = [
        (a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t + 4 * sag * t * (1 - t))
        for t in (k / count for k in range(count + 1))
    ]
    band = lines([*line, *[(x, y + 10) for x, y in reversed(line)]])
    yellow = brush.own("#f4cc28")
    brush.canvas.fill(
        band, Linear(a[0], 0, b[0], 0, (brush.tone(yellow, 1.0), brush.tone(yellow, 0.65), brush.tone(yellow, 0.95)))
    )
    bars = [lines([(x0 + 2, y0), (x0 + 7, y0), (x0 + 3, y0 + 10), (x0 - 2, y0 + 10)]) for x0, y0 in line[1::2]]
    brush.canvas.fill(joined(bars), brush.tone("#1c1c24", 0.3), 0.95, clip=band)


def _pipes(brush: Brush) -> None:
    """Three pipes under the ceiling, their joints, a wheel valve and a gauge; one drips."""
    canvas = brush.canvas
    for x in (-420, -250, -80, 90, 250, 420):
        canvas.fill(rect(x - 2, -60, 4, 100), brush.tone("#3c3c44", 0.4))
    for y, wide, colour in ((14, 17, brush.own("#8a5a3c")), (36, 12, "#7c868c"), (52, 9, "#5a7a6a")):
        run = rect(-640, y - wide / 2, 1280, wide)
        tones = tuple(
            brush.tone(c, k)
            for c, k in ((colour, 0.6), (mix(colour, "#ffffff", 0.35), 1.0), (colour, 0.5), (mix(colour, DARK, 0.5), 0.1))
        )
        canvas.fill(run, Linear(0, y - wide / 2, 0, y + wide / 2, tones, (0, 0.25, 0.6, 1)))
        for x in (-400, -210, -20, 150, 330):
            brush.solid(rect(x + y - wide * 0.5, y - wide * 0.72, wide * 0.9, wide * 1.44, 2), mix(colour, DARK, 0.15), 1.0, 0.3)
    for x, low, colour in ((-140, 150, "#7c868c"), (196, 120, "#8a5a3c")):
        tube(brush, ((x, 34), (x, low), (x + 26, low + 18)), 11, colour)
    canvas.line(ellipse(-110, 58, 17, 17), brush.tone("#b83430", 0.7), 5)
    for dx, dy in ((17, 0), (0, 17)):
        canvas.line(lines([(-110 - dx, 58 - dy), (-110 + dx, 58 + dy)], closed=False), brush.tone("#b83430", 0.6), 3)
    brush.solid(ellipse(60, 66, 14, 14), "#4a4c54", 1.0, 0.3)
    canvas.fill(ellipse(60, 66, 11, 11), brush.tone("#f0ead8", 1.0))
    canvas.line(lines([(60, 66), (66, 59)], closed=False), brush.tone("#b8242c", 0.8), 1.6)
    canvas.fill(joined([ellipse(222, 152, 2, 4), ellipse(222, 178, 1.6, 3.4)]), brush.tone("#cfe6f0", 1.0), 0.9)


PROPS = {
    "police tape": Prop(_tape, 340, 114),
    "pipes": Prop(_pipes, 1280, 190),
}
