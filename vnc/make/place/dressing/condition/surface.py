"""What lies on a thing or has changed its colour: rust, dust, frost, snow, blood, age."""

import numpy as np

from vnc.make.describe.props import Where
from vnc.make.draw import Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import alpha, mix
from vnc.make.draw.filters import blur_mask
from vnc.make.draw.path import thin_end
from vnc.make.place.dressing.brush import Brush
from vnc.make.place.dressing.condition.form import Form, form, places
from vnc.make.place.dressing.solids import joined
from vnc.make.place.raster import noise, plane


def over(brush: Brush, box: Form, colour: str, above: float, below: float) -> None:
    """A colour over all of a thing, by so much at its top and at its foot."""
    whole = rect(box.left - 1, box.top - 1, box.wide + 2, box.high + 2)
    brush.canvas.fill(whole, Linear(0, box.top, 0, box.bottom, (alpha(colour, above), alpha(colour, below))), blend="atop")


def grey(brush: Brush, amount: float) -> None:
    """Take colour away."""
    planes = brush.canvas.planes[:3]
    planes += (planes.mean(0) - planes) * amount


def blotched(brush: Brush, colour: str, amount: float, spot: float, share: float = 0.5) -> None:
    """Spots about `spot` units wide on a `share` of a thing."""
    canvas = brush.canvas
    base = max(4, int(canvas.width / (spot * canvas.unit())))
    field = noise(canvas, brush.chance.getrandbits(20), 4, min(base, canvas.width // 5), 1.0)
    cover = np.clip((field - (0.78 - 0.5 * share)) * 5, 0, 1) * amount
    canvas.planes[:3] += (plane(colour) * canvas.planes[3] - canvas.planes[:3]) * cover


def old(brush: Brush, where: Where) -> None:
    """Faded, a little yellow, stained and rubbed."""
    if box := form(brush):
        grey(brush, 0.28)
        over(brush, box, brush.tone("#8a7048", 0.5), 0.1, 0.22)
        blotched(brush, brush.tone("#3a2c1c", 0.2), 0.4, box.size * 0.3, 0.5)
        marks = [stroke([(x, y), (x + box.size * 0.08, y + box.size * 0.03)], box.size * 0.008) for x, y in places(brush, 14)]
        brush.canvas.fill(joined(marks), brush.tone("#e8dcc0", 0.9), 0.4, blend="atop")


def rusty(brush: Brush, where: Where) -> None:
    """Orange and brown blotches, darker holes in them, streaks downward."""
    if box := form(brush):
        grey(brush, 0.25)
        blotched(brush, brush.tone("#8a4420", 0.5), 0.85, box.size * 0.3, 0.72)
        blotched(brush, brush.tone("#c87838", 0.8), 0.7, box.size * 0.12, 0.4)
        blotched(brush, brush.tone("#3c1c12", 0.2), 0.75, box.size * 0.1, 0.36)
        runs = [stroke([(x, y), (x, y + box.high * 0.2)], box.size * 0.018, thin_end) for x, y in places(brush, 16)]
        brush.canvas.fill(joined(runs), brush.tone("#7a3a1c", 0.4), 0.5, blend="atop")


def dusty(brush: Brush, where: Where) -> None:
    """Grey on what faces up, dull below; cobwebs from an upper corner."""
    if not (box := form(brush)):
        return
    grey(brush, 0.4)
    dust = brush.tone("#b8ac9c", 0.9)
    over(brush, box, dust, 0.5, 0.22)
    _capped(brush, box, dust, box.size * 0.05, 0.6)
    x, y, reach = box.right - box.wide * 0.12, box.upper(box.right - box.wide * 0.12), box.size * 0.34
    web = [stroke([(x, y), (x + reach * c, y + reach * s)], box.size * 0.006) for c, s in ((0.5, 0.7), (0.2, 0.9), (-0.2, 0.85))]
    arcs = [
        curve([(x + reach * t * 0.5, y + reach * t * 0.7), (x + reach * t * 0.15, y + reach * t * 0.72),
               (x - reach * t * 0.2, y + reach * t * 0.85)], closed=False)
        for t in (0.3, 0.5, 0.75, 0.95)
    ]  # fmt: skip
    brush.canvas.fill(joined(web), brush.tone("#e8e8ee", 1.0), 0.6)
    for arc in arcs:
        brush.canvas.line(arc, brush.tone("#e8e8ee", 1.0), box.size * 0.005, 0.55)


def charred(brush: Brush, where: Where) -> None:
    """Black from fire, grey with ash."""
    if box := form(brush):
        grey(brush, 0.7)
        over(brush, box, brush.tone("#16100e", 0.1), 0.82, 0.62)
        blotched(brush, brush.tone("#080608", 0.0), 0.8, box.size * 0.3, 0.6)
        blotched(brush, brush.tone("#8a8480", 0.6), 0.4, box.size * 0.1, 0.34)
        embers = [ellipse(x, y, box.size * 0.006, box.size * 0.005) for x, y in places(brush, 9)]
        brush.canvas.fill(joined(embers), "#ff7a30", 0.5, blend="atop")


def withered(brush: Brush, where: Where) -> None:
    """Brown, dull and mottled; what has dropped lies at its foot."""
    if not (box := form(brush)):
        return
    grey(brush, 0.72)
    over(brush, box, brush.tone("#8a6434", 0.6), 0.62, 0.5)
    blotched(brush, brush.tone("#4a3420", 0.3), 0.6, box.size * 0.14, 0.5)
    for _ in range(9):
        x, size = brush.chance.uniform(box.left, box.right), box.size * brush.chance.uniform(0.02, 0.035)
        y = box.bottom + brush.chance.uniform(-0.02, 0.03) * box.high
        leaf = curve([(x - size, y, 1), (x, y - size * 0.5), (x + size, y - size * 0.1, 1), (x, y + size * 0.3)])
        brush.canvas.fill(leaf, brush.tone(brush.chance.choice(("#8a5c30", "#6a4426", "#a87c40")), 0.7))


def bloody(brush: Brush, where: Where) -> None:
    """Splashes and runs of dark red, and a little pool."""
    if not (box := form(brush)):
        return
    red, s = brush.tone("#7a0c14", 0.6), box.size
    drops: list[Path] = []
    for x, y in places(brush, 26):
        r = s * brush.chance.uniform(0.006, 0.03)
        drops += [ellipse(x, y, r, r * 0.9), stroke([(x, y), (x, y + r * brush.chance.uniform(2, 9))], r * 0.9, thin_end)]
    for x, y in places(brush, 2):
        drops += [ellipse(x + s * dx, y + s * dy, s * 0.09, s * 0.07) for dx, dy in ((0, 0), (0.06, 0.03), (-0.05, 0.05))]
    brush.canvas.fill(joined(drops), red, 0.9, blend="atop")
    if where in ("floor", "land"):
        pool = ellipse(box.left + box.wide * 0.3, box.bottom, box.wide * 0.3, box.wide * 0.05)
        brush.canvas.fill(pool, brush.tone("#5a0810", 0.4), 0.85)
        brush.canvas.inner(pool, 0, box.wide * 0.012, brush.tone("#e86a6a", 1.0), 0.5, blur=1)


def glowing(brush: Brush, where: Where) -> None:
    """Light from within, and around it."""
    if not (box := form(brush)):
        return
    light = mix(brush.colour or "#8fe0ff", "#ffffff", 0.25)
    x, y = (box.left + box.right) / 2, (box.top + box.bottom) / 2
    over(brush, box, light, 0.34, 0.22)
    soft = blur_mask((brush.canvas.planes[3] * 255).clip(0, 255).astype(np.uint8), box.size * 0.06 * brush.canvas.unit())
    edge = np.clip(1 - np.asarray(soft, np.float32) / 255, 0, 1) * 1.3
    canvas = brush.canvas
    canvas.planes[:3] += (plane(mix(light, "#ffffff", 0.5)) * canvas.planes[3] - canvas.planes[:3]) * np.clip(edge, 0, 0.9)
    for reach, strength in ((1.5, 0.4), (0.8, 0.5)):
        canvas.glow(x, y, box.size * reach, light, strength * (0.5 + 0.5 * max(brush.view.lamps, brush.view.stars)))


def frozen(brush: Brush, where: Where) -> None:
    """Blue-white ice over it, a bright upper edge, icicles under what stands out."""
    if not (box := form(brush)):
        return
    grey(brush, 0.5)
    over(brush, box, brush.tone("#a8d4f4", 0.9), 0.5, 0.62)
    blotched(brush, brush.tone("#eef8ff", 1.0), 0.6, box.size * 0.22, 0.4)
    _capped(brush, box, brush.tone("#f6fcff", 1.0), box.size * 0.03, 0.8)
    ice: list[Path] = []
    for x in np.linspace(box.left + box.wide * 0.04, box.right - box.wide * 0.04, 17):
        low, long = box.lower(float(x)), box.size * brush.chance.uniform(0.06, 0.2)
        half = box.size * 0.014
        if where != "floor" or low < box.bottom - box.high * 0.12:
            ice.append(lines([(float(x) - half, low - half), (float(x) + half, low - half), (float(x), low + long)]))
    brush.canvas.fill(joined(ice), brush.tone("#cfeaff", 1.0), 0.85)
    brush.canvas.fill(joined(ice).moved(-box.size * 0.004, 0), brush.tone("#ffffff", 1.0), 0.4)
    if where == "floor":
        brush.canvas.fill(ellipse(0, box.bottom, box.wide * 0.6, box.wide * 0.07), brush.tone("#d8eefc", 0.95), 0.5, blur=1)


def snowy(brush: Brush, where: Where) -> None:
    """Snow on all that faces up, and a drift at its foot."""
    if not (box := form(brush)):
        return
    snow = brush.tone("#f2f6fc", 1.0)
    _capped(brush, box, snow, box.size * 0.1, 1.0)
    over(brush, box, snow, 0.12, 0.02)
    if where in ("floor", "land"):
        for x in (box.left + box.wide * 0.12, box.left + box.wide * 0.5, box.right - box.wide * 0.16):
            wide, high = box.wide * brush.chance.uniform(0.16, 0.24), box.size * brush.chance.uniform(0.03, 0.05)
            drift = ellipse(x, box.bottom, wide, high)
            brush.canvas.fill(drift, snow, 0.9, blur=high * 0.5)
            brush.canvas.fill(drift.moved(0, high * 0.5), brush.tone("#b8c8e0", 0.6), 0.4, blur=high * 0.6, blend="atop")


def _capped(brush: Brush, box: Form, colour: str, thick: float, amount: float) -> None:
    """What lies on the upper edges, thinner where they are steep."""
    canvas = brush.canvas
    step = max(2, round(thick * canvas.unit()))
    cover = canvas.planes[3]
    kept = np.ones_like(cover)
    for k in range(1, step + 1):
        above = np.zeros_like(cover)
        above[k:] = cover[:-k]
        kept = np.minimum(kept, above)
    edge = np.asarray(blur_mask(((1 - kept) * cover * 255).clip(0, 255).astype(np.uint8), step * 0.18), np.float32) / 255
    edge = np.clip(edge * 1.6 - 0.3, 0, 1) * amount
    canvas.planes[:3] += (plane(colour) * cover - canvas.planes[:3]) * edge
