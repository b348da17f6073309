"""Colours of the interface: parsing, and contrast as WCAG counts it."""

from functools import lru_cache

Rgb = tuple[float, float, float]
READABLE = 7.0


@lru_cache(maxsize=1024)
def parse(colour: str) -> tuple[float, float, float, float]:
    """`#rrggbb` or `#rrggbbaa` as red, green, blue, alpha in 0..1."""
    digits = colour.lstrip("#")
    if len(digits) in (3, 4):
        digits = "".join(d * 2 for d in digits)
    values = [int(digits[i : i + 2], 16) / 255 for i in range(0, len(digits), 2)]
    return values[0], values[1], values[2], values[3] if len(values) > 3 else 1.0


def printed(rgb: Rgb) -> str:
    return "#" + "".join(f"{round(min(1.0, max(0.0, value)) * 255):02x}" for value in rgb)


def luminance(rgb: Rgb) -> float:
    linear = [v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in rgb]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(a: Rgb, b: Rgb) -> float:
    """1 (the same) to 21 (black and white)."""
    light, dark = sorted((luminance(a), luminance(b)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def blended(a: Rgb, b: Rgb, share: float) -> Rgb:
    return a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share, a[2] + (b[2] - a[2]) * share


def readable(ink: str, ground: Rgb, least: float = READABLE) -> str:
    """The ink, lightened or darkened until it can be read on the ground."""
    rgb = parse(ink)[:3]
    end = (1.0, 1.0, 1.0) if luminance(ground) < 0.18 else (0.0, 0.0, 0.0)
    for step in range(21):
        tried = blended(rgb, end, step / 20)
        if contrast(tried, ground) >= least:
            return printed(tried)
    return printed(end)


def plate(colour: str, ink: str) -> tuple[str, str]:
    """(plate, ink) for a name: the colour as it is with whichever ink reads better, moved until that reads well."""
    rgb = parse(colour)[:3]
    dark = blended((0.03, 0.03, 0.06), rgb, 0.06)
    light = parse(ink)[:3]
    chosen, away = (light, (0.0, 0.0, 0.0)) if contrast(light, rgb) >= contrast(dark, rgb) else (dark, (1.0, 1.0, 1.0))
    for step in range(21):
        tried = blended(rgb, away, step / 20)
        if contrast(chosen, tried) >= READABLE:
            return printed(tried), printed(chosen)
    return printed(away), printed(chosen)
