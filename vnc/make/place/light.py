"""How time, weather and mood make the light: tables of light by time, and what each weather and mood does to it."""

from dataclasses import replace

from vnc.make.draw.colour import Rgb, hexed, mix, parse
from vnc.make.place.view import Grade, Lamp, View

TINTED = 0.62
"""How much of its hue coloured light gives to what it falls on."""


def view(time: str, weather: str = "clear", mood: str = "") -> View:
    """The light outdoors. Unknown words count as `day`, `clear` and no mood."""
    there = TIMES.get(time, TIMES["day"])
    there = WEATHERS.get(weather, _none)(there)
    there = MOODS.get(mood, _none)(there)
    return replace(there, weather=weather if weather in WEATHERS else "clear", mood=mood if mood in MOODS else "")


def inside(out: View, lamp: Lamp) -> View:
    """The light in a room with windows: daylight falls off, lamps take over as it gets dark."""
    ambient, key, least = LAMPS[lamp]
    lit = max(least, out.lamps if lamp != "none" else 0.0)
    if out.mood == "cosy" and lamp != "none":
        lit = max(lit, 0.5)
    day = _scaled(out.ambient, 1.02), _scaled(out.key, 0.8)
    return replace(
        out,
        ambient=_between(day[0], ambient, lit),
        key=_between(day[1], key, lit),
        haze=mix(out.haze, hexed(_scaled(key, 1.2)), lit * 0.6),
        lamps=lit,
        wet=0.0,
        snow=0.0,
        murk=0.1 + 0.25 * out.murk,
        grade=replace(out.grade, threshold=max(out.grade.threshold, 0.74) if lamp == "white" else out.grade.threshold),
    )


def tinted(here: View, colour: str) -> View:
    """The same place in coloured light: all that is lit takes its hue, about as bright as before."""
    rgb = parse(colour)
    pure = _scaled(rgb, 1.25 / max(rgb))
    return replace(
        here,
        ambient=_between(here.ambient, _scaled(pure, sum(here.ambient) / 3), TINTED),
        key=_between(here.key, _scaled(pure, sum(here.key) / 3), TINTED),
        haze=mix(here.haze, colour, 0.35),
        grade=replace(here.grade, lights=mix(here.grade.lights, colour, 0.6), amount=min(0.3, here.grade.amount + 0.08)),
    )


def skied(out: View, colour: str) -> View:
    """Under a sky of that colour: it lies on clouds and in the haze, and a little on the land."""
    low, middle, high = (mix(c, colour, 0.42) for c in out.cloud)
    zenith = mix(colour, out.sky[0], 0.5)
    return replace(
        out,
        sky=(zenith, mix(zenith, colour, 0.5), colour, mix(colour, out.sky[3], 0.3), mix(colour, out.sky[4], 0.5)),
        cloud=(low, middle, high),
        haze=mix(out.haze, colour, 0.5),
        sunlight=mix(out.sunlight, colour, 0.3),
        ambient=_between(out.ambient, _scaled(parse(colour), sum(out.ambient) / max(0.6, sum(parse(colour)))), 0.35),
    )


def _scaled(rgb: Rgb, by: float | Rgb) -> Rgb:
    r, g, b = (by, by, by) if isinstance(by, (int, float)) else by
    return rgb[0] * r, rgb[1] * g, rgb[2] * b


def _between(a: Rgb, b: Rgb, part: float) -> Rgb:
    return a[0] + (b[0] - a[0]) * part, a[1] + (b[1] - a[1]) * part, a[2] + (b[2] - a[2]) * part


def _none(there: View) -> View:
    return there


TIMES = {
    "dawn": View(
        "dawn",
        ("#5a7cb4", "#93a6d0", "#dcb9cc", "#ffc9ae", "#ffe6bd"),
        (1380, 560),
        "#ffe2b4",
        (0.60, 0.60, 0.76),
        (0.62, 0.46, 0.32),
        "#f3d2cc",
        ("#fff0dc", "#f2bfc0", "#9a96c2"),
        Grade("#4a4a7c", "#ffe8c8", 0.16, 0.22, 1.06, 0.55, 0.74, 0.1),
        murk=0.48,
        lamps=0.25,
        stars=0.1,
    ),
    "morning": View(
        "morning",
        ("#4c9be2", "#7fc0f0", "#b6e0f5", "#e2f3f3", "#fbf4dc"),
        (1500, 250),
        "#fff2cc",
        (0.64, 0.66, 0.73),
        (0.54, 0.45, 0.30),
        "#dcebee",
        ("#ffffff", "#e8eff8", "#a8bfdd"),
        Grade("#54608c", "#fff0c4", 0.2, 0.2, 1.06, 0.5, 0.78, 0.08),
        murk=0.32,
    ),
    "day": View(
        "day",
        ("#1f74d4", "#4d9fea", "#8acaf5", "#c2e7f8", "#e6f6f7"),
        (1460, 110),
        "#fffbe8",
        (0.60, 0.66, 0.78),
        (0.60, 0.54, 0.42),
        "#c3e1f2",
        ("#ffffff", "#dfeaf7", "#9db9de"),
        Grade("#2f4a80", "#fff8e4", 0.1, 0.3, 1.12, 0.45, 0.8, 0.06),
        murk=0.22,
    ),
    "sunset": View(
        "sunset",
        ("#33408a", "#7c53a4", "#e8748a", "#ffac62", "#ffdf9c"),
        (1310, 650),
        "#fff0c4",
        (0.52, 0.39, 0.54),
        (0.80, 0.52, 0.28),
        "#ff9a80",
        ("#ffdcaa", "#e0849a", "#6a4c92"),
        Grade("#3a2a66", "#ffd9a8", 0.22, 0.35, 0.98, 0.62, 0.7, 0.14),
        murk=0.45,
        lamps=0.55,
    ),
    "night": View(
        "night",
        ("#060a26", "#0e1844", "#1b2d66", "#2f4688", "#536aa6"),
        (1420, 190),
        "#eef3ff",
        (0.20, 0.24, 0.44),
        (0.24, 0.30, 0.42),
        "#2b3d78",
        ("#8c9cd0", "#42528e", "#141c44"),
        Grade("#16204e", "#e6ecff", 0.16, 0.32, 1.08, 0.75, 0.58, 0.16),
        murk=0.4,
        lamps=1.0,
        stars=1.0,
    ),
}

LAMPS: dict[str, tuple[Rgb, Rgb, float]] = {
    "warm": ((0.52, 0.43, 0.39), (0.56, 0.44, 0.28), 0.15),
    "white": ((0.56, 0.60, 0.65), (0.36, 0.36, 0.34), 0.3),
    "torch": ((0.35, 0.30, 0.40), (0.72, 0.48, 0.26), 0.66),
    "blue": ((0.26, 0.34, 0.52), (0.36, 0.52, 0.62), 0.85),
    "none": ((0.2, 0.2, 0.3), (0.2, 0.2, 0.3), 0.0),
}
"""Ambient, key, and how far the lamps are on even by day."""


def _greyed(sky: tuple[str, ...], colour: str, part: float) -> tuple[str, str, str, str, str]:
    a, b, c, d, e = (mix(stop, colour, part) for stop in sky)
    return a, b, c, d, e


def _lit(there: View) -> float:
    """Rough brightness of the sky, 0..1: what overcast weather goes grey to."""
    return sum(parse(there.sky[3])) / 3


def _overcast(there: View, grey: str, part: float, dim: float, **more: object) -> View:
    cold = mix("#0a1028", grey, 0.25 + 0.75 * _lit(there))
    light = there.key if there.time == "night" else _scaled(there.key, 0.38)
    return replace(
        there,
        sky=_greyed(there.sky, cold, part),
        haze=mix(there.haze, cold, part),
        cloud=(
            mix(there.cloud[0], cold, part),
            mix(there.cloud[1], mix(cold, "#202a44", 0.16), part),
            mix(cold, "#121a30", 0.34),
        ),
        ambient=_scaled(there.ambient, dim),
        key=light,
        **more,
    )


def _rain(v: View) -> View:
    return _overcast(
        v,
        "#8fa3b8",
        0.72,
        0.88,
        shine=0,
        stars=0,
        cover=0.8,
        wet=1.0,
        murk=min(0.8, v.murk + 0.25),
        lamps=max(v.lamps, 0.55),
        grade=replace(v.grade, shadows="#24405c", saturation=0.94, contrast=0.26),
    )


def _storm(v: View) -> View:
    dark = _overcast(
        v, "#56647e", 0.86, 0.66, shine=0, stars=0, cover=0.95, wet=1.0, murk=min(0.85, v.murk + 0.3), lamps=max(v.lamps, 0.8)
    )
    return replace(
        dark, grade=replace(v.grade, shadows="#1a2c50", lights="#dce8ff", saturation=0.86, contrast=0.45, vignette=0.26)
    )


def _snow(v: View) -> View:
    return _overcast(
        v,
        "#d3deea",
        0.66,
        1.04,
        shine=0.1,
        stars=0,
        cover=0.75,
        snow=1.0,
        leaf="winter",
        murk=min(0.8, v.murk + 0.25),
        lamps=max(v.lamps, 0.3),
        grade=replace(v.grade, shadows="#4a6490", saturation=0.95),
    )


def _fog(v: View) -> View:
    return _overcast(
        v,
        "#ccd6da",
        0.78,
        0.98,
        shine=0.25,
        stars=0.1,
        cover=0.3,
        murk=1.0,
        lamps=max(v.lamps, 0.4),
        grade=replace(v.grade, saturation=0.9, contrast=0.14, bloom=v.grade.bloom + 0.15),
    )


def _grey(v: View) -> View:
    return _overcast(
        v, "#a8b2be", 0.62, 0.92, shine=0.1, stars=0, cover=0.9, murk=min(0.7, v.murk + 0.12), lamps=max(v.lamps, 0.2),
        grade=replace(v.grade, shadows="#34465c", saturation=0.9, contrast=0.3),
    )  # fmt: skip


def _petals(v: View) -> View:
    return replace(
        v, leaf="blossom", haze=mix(v.haze, "#ffd0de", 0.3), grade=replace(v.grade, lights=mix(v.grade.lights, "#ffd8e4", 0.4))
    )


def _leaves(v: View) -> View:
    warm = _scaled(v.key, (1.08, 0.98, 0.84))
    return replace(
        v,
        leaf="autumn",
        key=warm,
        haze=mix(v.haze, "#f0c890", 0.25),
        grade=replace(v.grade, lights=mix(v.grade.lights, "#ffdca0", 0.4)),
    )


def _embers(v: View) -> View:
    red = "#7a2a1c" if v.time != "night" else "#5c1c18"
    return replace(
        v,
        sky=_greyed(v.sky, red, 0.55),
        haze=mix(v.haze, "#d8542a", 0.6),
        shine=v.shine * 0.5,
        stars=0,
        ambient=_scaled(v.ambient, (0.92, 0.72, 0.68)),
        key=_between(v.key, (0.9, 0.42, 0.18), 0.6),
        murk=min(0.8, v.murk + 0.2),
        cloud=("#ff9a5a", "#8a3a34", "#341a24"),
        cover=0.6,
        grade=replace(v.grade, shadows="#3a1830", lights="#ffc890", amount=0.22, vignette=0.26),
    )


def _dust(v: View) -> View:
    part = 0.55 * (0.3 + 0.7 * _lit(v))
    return replace(
        v,
        sky=_greyed(v.sky, "#d8b184", part),
        haze=mix(v.haze, mix("#2a1c14", "#dcb27c", 0.25 + 0.75 * _lit(v)), 0.85),
        murk=min(1.0, v.murk + 0.55),
        shine=0.6,
        key=_scaled(v.key, (1.0, 0.9, 0.72)),
        cover=0.2,
        grade=replace(v.grade, lights="#ffe2b0", saturation=0.95),
    )


WEATHERS = {
    "clear": _none,
    "rain": _rain,
    "storm": _storm,
    "snow": _snow,
    "fog": _fog,
    "overcast": _grey,
    "petals": _petals,
    "leaves": _leaves,
    "embers": _embers,
    "dust": _dust,
}


def _cosy(v: View) -> View:
    return replace(
        v,
        key=_scaled(v.key, (1.1, 1.0, 0.84)),
        ambient=_scaled(v.ambient, (1.03, 0.97, 0.9)),
        lamps=max(v.lamps, 0.35),
        grade=replace(v.grade, shadows="#4a2a3a", lights="#ffe4b4", amount=0.18, vignette=v.grade.vignette + 0.06),
    )


def _eerie(v: View) -> View:
    return replace(
        v,
        ambient=_scaled(v.ambient, (0.7, 0.82, 0.84)),
        key=_scaled(v.key, (0.66, 0.84, 0.74)),
        murk=min(1, v.murk + 0.25),
        sky=_greyed(v.sky, mix("#0c1820", "#8aa69a", _lit(v) * 0.8), 0.5),
        haze=mix(v.haze, "#5f7c74", 0.45),
        grade=replace(v.grade, shadows="#10303a", lights="#d8f0d0", amount=0.24, saturation=0.72, contrast=0.42, vignette=0.36),
    )


def _romantic(v: View) -> View:
    return replace(
        v,
        ambient=_scaled(v.ambient, (1.05, 0.96, 1.02)),
        haze=mix(v.haze, "#ffc0d4", 0.35),
        grade=replace(
            v.grade,
            shadows="#5a3a72",
            lights="#ffe0dc",
            amount=0.22,
            bloom=v.grade.bloom + 0.3,
            threshold=v.grade.threshold - 0.08,
        ),
    )


def _tense(v: View) -> View:
    return replace(
        v,
        ambient=_scaled(v.ambient, (0.84, 0.74, 0.8)),
        key=_scaled(v.key, (1.08, 0.8, 0.72)),
        sky=_greyed(v.sky, mix("#200c18", "#b0605c", _lit(v)), 0.35),
        grade=replace(v.grade, shadows="#2a1030", lights="#ffd0b0", amount=0.26, contrast=0.55, vignette=0.36),
    )


def _serene(v: View) -> View:
    return replace(
        v,
        murk=min(1, v.murk + 0.08),
        grade=replace(
            v.grade,
            contrast=max(0.1, v.grade.contrast - 0.14),
            bloom=v.grade.bloom + 0.12,
            lights=mix(v.grade.lights, "#f0fff4", 0.4),
            vignette=v.grade.vignette * 0.7,
        ),
    )


def _neon(v: View) -> View:
    return replace(
        v,
        haze=mix(v.haze, "#b040a8", 0.45),
        lamps=max(v.lamps, 0.8),
        ambient=_scaled(v.ambient, (1.02, 0.86, 1.16)),
        grade=replace(
            v.grade, shadows="#1a2a78", lights="#ffc4f2", amount=0.24, bloom=v.grade.bloom + 0.2, threshold=0.55, saturation=1.16
        ),
    )


MOODS = {"cosy": _cosy, "eerie": _eerie, "romantic": _romantic, "tense": _tense, "serene": _serene, "neon": _neon}
