"""How figures are said: numbers, years, dates, times, money, units. A table of rules, tried from the top."""

import re

from hibari.g2p import numbers

from vnc.make.speech import respell
from vnc.make.speech.reading import Rule, sounded

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_MONTH = {name[:3].lower(): name for name in MONTHS}
_SHORT = "|".join([*MONTHS, "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sept", "Sep", "Oct", "Nov", "Dec"])
_COUNTABLE = 15
"""Figures that are still counted; longer numbers are read out one by one."""
_NUMBER = r"\d+(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
_BIG = r"hundred|thousand|million|billion|trillion"

MONEY = {
    "$": ("dollar", "dollars", "cent", "cents"),
    "£": ("pound", "pounds", "penny", "pence"),
    "€": ("euro", "euros", "cent", "cents"),
    "¥": ("yen", "yen", "sen", "sen"),
    "₹": ("rupee", "rupees", "paisa", "paise"),
    "₩": ("won", "won", "jeon", "jeon"),
}
UNITS = {
    "km/h": ("kilometre an hour", "kilometres an hour"),
    "mph": ("mile an hour", "miles an hour"),
    "km": ("kilometre", "kilometres"),
    "cm": ("centimetre", "centimetres"),
    "mm": ("millimetre", "millimetres"),
    "m": ("metre", "metres"),
    "kg": ("kilogram", "kilograms"),
    "mg": ("milligram", "milligrams"),
    "g": ("gram", "grams"),
    "lbs": ("pound", "pounds"),
    "lb": ("pound", "pounds"),
    "oz": ("ounce", "ounces"),
    "ft": ("foot", "feet"),
    "mi": ("mile", "miles"),
    "ml": ("millilitre", "millilitres"),
    "l": ("litre", "litres"),
    "yrs": ("year", "years"),
    "yr": ("year", "years"),
    "hrs": ("hour", "hours"),
    "hr": ("hour", "hours"),
    "mins": ("minute", "minutes"),
    "min": ("minute", "minutes"),
    "secs": ("second", "seconds"),
    "sec": ("second", "seconds"),
    "ms": ("millisecond", "milliseconds"),
    "GB": ("gigabyte", "gigabytes"),
    "MB": ("megabyte", "megabytes"),
    "Hz": ("hertz", "hertz"),
    "kHz": ("kilohertz", "kilohertz"),
}
PARTS = {2: "half", 3: "third", 4: "quarter", 5: "fifth", 6: "sixth", 7: "seventh", 8: "eighth", 9: "ninth", 10: "tenth"}
ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
_DATED = re.compile(r"\b(?:in|of|since|by|until|till|from|before|after|to|year|around|summer|winter|spring|autumn) $", re.I)
_NUMBERED = "Chapter|Part|Act|Scene|Section|Volume|Book|Phase|Episode|Level|Stage|Round|Mark|World War"
_CROWNED = (
    "King|Queen|Pope|Tsar|Emperor|Henry|Louis|Edward|George|William|Charles|James|Richard|Elizabeth|Napoleon|Alexander|Nicholas"
    "|John|Paul|Philip|Mary|Catherine|Frederick|Peter|Ivan|Leo|Pius|Benedict|Gregory|Ramses|Otto|Robert|Felipe"
)
_BOUGHT = "note|bill|coin|bet|question|fine|ticket|reward|prize|fee|deposit|cheque|check|bottle|dress|suit|watch|tip|loan"
"""What has a price before it that counts but one: "the $20 bill"."""


def count(text: str) -> str:
    """`1,250.5` as "one thousand, two hundred and fifty point five", without the comma."""
    figures = text.replace(",", "")
    if len(figures) > _COUNTABLE:
        return " ".join(numbers.ONES[int(figure)] for figure in figures if figure.isdigit())
    return (numbers.decimal(figures) if "." in figures else numbers.cardinal(int(figures))).replace(",", "")


def _time(match: re.Match[str]) -> str | None:
    hour, minute, half = int(match[1]), int(match[2]), match[3]
    if hour > 24 or minute > 59:
        return None
    hour_said = numbers.cardinal(hour)
    if half:
        return (hour_said if minute == 0 else f"{hour_said} {_minute(minute)}") + _half(half, match)
    return f"{hour_said} o'clock" if minute == 0 else f"{hour_said} {_minute(minute)}"


def _minute(minute: int) -> str:
    return f"oh {numbers.cardinal(minute)}" if minute < 10 else numbers.cardinal(minute)


def _hour(match: re.Match[str]) -> str:
    return numbers.cardinal(int(match[1])) + _half(match[2], match)


def _half(letter: str, match: re.Match[str]) -> str:
    """The dot of `p.m.` also ends a sentence."""
    ends = match[0].endswith(".") and re.match(r"\s*$|\s+[A-Z\"“]", match.string[match.end() :])
    return f" {sounded(f'{letter.upper()} M', respell.letters(f'{letter}m'))}{'.' if ends else ''}"


def _iso(match: re.Match[str]) -> str | None:
    return _date(int(match[1]), int(match[2]), int(match[3]))


def _slashed(match: re.Match[str]) -> str | None:
    """American order, unless that cannot be."""
    month, day = int(match[1]), int(match[2])
    year = int(match[3]) if len(match[3]) == 4 else int(match[3]) + (1900 if int(match[3]) > 30 else 2000)
    return _date(year, month, day) if month <= 12 else _date(year, day, month)


def _date(year: int, month: int, day: int) -> str | None:
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    return f"{MONTHS[month - 1]} {numbers.ordinal(day)}, {_year(year)}"


def _month_day(match: re.Match[str]) -> str | None:
    month, day, year = _MONTH[match[1][:3].lower()], int(match[2]), match[3]
    return f"{month} {numbers.ordinal(day)}" + (f", {_year(int(year))}" if year else "") if 1 <= day <= 31 else None


def _day_month(match: re.Match[str]) -> str | None:
    month, day, year = _MONTH[match[2][:3].lower()], int(match[1]), match[3]
    the = "" if match.string[: match.start()].lower().endswith("the ") else "the "
    return f"{the}{numbers.ordinal(day)} of {month}" + (f", {_year(int(year))}" if year else "") if 1 <= day <= 31 else None


def _month_year(match: re.Match[str]) -> str:
    return f"{match[1]} {_year(int(match[2]))}"


def _year(year: int) -> str:
    return numbers.year(year).replace(",", "").replace("oh-", "oh ")


def _money(match: re.Match[str]) -> str:
    one, many, small_one, small_many = MONEY[match[1]]
    if _describes(match):
        many = one
    amount, big = match[2].replace(",", ""), match[3]
    if big:
        big = {"k": "thousand", "m": "million", "b": "billion", "bn": "billion"}.get(big.lower(), big)
        return f"{count(amount)} {big} {many}"
    whole, _, cents = amount.partition(".")
    if len(cents) != 2:
        return f"{count(amount)} {one if amount == '1' else many}"
    small = f"{count(cents)} {small_one if int(cents) == 1 else small_many}" if int(cents) else ""
    large = f"{count(whole)} {one if whole == '1' else many}" if int(whole) or not small else ""
    return " and ".join(part for part in (large, small) if part)


def _describes(match: re.Match[str]) -> bool:
    """A price that belongs to the one thing after it: "a $20 note", "a £5 million loan"."""
    before, after = match.string[: match.start()].lower(), match.string[match.end() :]
    return bool(re.match(rf"[ -](?:{_BOUGHT})\b", after) or (re.search(r"\ban? $", before) and re.match(r"[ -][a-z]", after)))


def _small_money(match: re.Match[str]) -> str:
    return f"{count(match[1])} " + ("P" if match[2] == "p" else "cent" if match[1] == "1" else "cents")


def _version(match: re.Match[str]) -> str:
    return " point ".join(count(part).replace("zero", "oh") for part in match[0].split("."))


def _ratio(match: re.Match[str]) -> str:
    return f"{count(match[1])} to {count(match[2])}"


def _measured(match: re.Match[str]) -> str:
    """`2x4`: planks, grids, resolutions."""
    return f"{count(match[1])} by {count(match[2])}"


def _height(match: re.Match[str]) -> str:
    return f"{count(match[1])} foot {count(match[2])}"


def _percent(match: re.Match[str]) -> str:
    return f"{count(match[1])} percent"


def _degrees(match: re.Match[str]) -> str:
    scale = {"C": " Celsius", "F": " Fahrenheit"}.get(match[3] or "", "")
    minus = "minus " if match[1] else ""
    return f"{minus}{count(match[2])} {'degree' if match[2] == '1' else 'degrees'}{scale}"


def _unit(match: re.Match[str]) -> str:
    return f"{count(match[1])} {UNITS[match[2]][match[1] != '1']}"


def _ordinal(match: re.Match[str]) -> str:
    return numbers.ordinal(int(match[1].replace(",", ""))).replace(",", "")


def _decade(match: re.Match[str]) -> str:
    said = _year(int(match[1])) if len(match[1]) == 4 else numbers.cardinal(int(match[1]))
    return said[:-1] + "ies" if said.endswith("y") else said + "s"


def _digits(match: re.Match[str]) -> str:
    return ", ".join(" ".join(map(_figure, part)) for part in re.findall(r"\d+", match[0]))


def _range(match: re.Match[str]) -> str:
    return f"{match[1]} to {match[2]}"


def _fraction(match: re.Match[str]) -> str | None:
    top, bottom = int(match[1]), int(match[2])
    if top == bottom == 50:
        return "fifty fifty"
    if not (0 < top < bottom and bottom in PARTS):
        return f"{count(match[1])} out of {count(match[2])}" if top <= bottom else None
    if bottom == 2:
        return "a half"
    return f"{numbers.cardinal(top)} {PARTS[bottom]}{'s' if top > 1 else ''}"


def _plain_year(match: re.Match[str]) -> str | None:
    """Four figures are a year, but not before a plural ("1801 coins"), and after 1999 only where a year is meant."""
    year, before, after = int(match[0]), match.string[: match.start()], match.string[match.end() :]
    counted = re.match(r" (?!(?:was|is|has|as|his|this)\b)[a-z]+s\b", after)
    dated = _DATED.search(before)
    if counted and not dated:
        return None
    return _year(year) if 1100 <= year <= 1999 or (dated and year <= 2099) else None


def _zeroed(match: re.Match[str]) -> str:
    """`007`: figure by figure."""
    return " ".join(map(_figure, match[0]))


def _coded(match: re.Match[str]) -> str:
    """Letters and figures of a name, each for itself: "B12", "MP3", "221B", "BA2490"."""
    return " ".join(_code(part) for part in re.findall(r"[A-Z]+|\d+", match[0])) + (match[1] and "s")


def _code(part: str) -> str:
    if not part.isdigit():
        return sounded(part, respell.letters(part))
    pairs = len(part) == 4 and part[1:] != "000" and part[0] != "0"
    return _year(int(part)) if pairs else " ".join(map(_figure, part)) if part[0] == "0" or len(part) > 4 else count(part)


def _figure(figure: str) -> str:
    return numbers.ONES[int(figure)].replace("zero", "oh")


def _roman(text: str) -> int:
    values = [ROMAN[c] for c in text]
    return sum(-v if i + 1 < len(values) and values[i + 1] > v else v for i, v in enumerate(values))


def _numbered(match: re.Match[str]) -> str:
    return f"{match[1]} {numbers.cardinal(_roman(match[2]))}"


def _crowned(match: re.Match[str]) -> str:
    return f"{match[1]} the {numbers.ordinal(_roman(match[2]))}"


FIGURES: tuple[Rule, ...] = (
    (re.compile(rf"\b((?:{_NUMBERED})) ([IVXLC]+)\b(?!')"), _numbered),
    (re.compile(rf"\b((?:{_CROWNED})) ([IVX]+)\b(?!')"), _crowned),
    (re.compile(r"\b([A-Z][a-z]+) ([IVX]{2,5})\b(?!')"), _numbered),
    (re.compile(r"\b(\d{4})-(\d{2})-(\d{2})\b"), _iso),
    (re.compile(r"\b(\d{1,2})/(\d{1,2})/(\d{4}|\d{2})\b"), _slashed),
    (re.compile(r"\b(\d{1,2})[:.](\d{2}) ?([ap])\.?m\b\.?(?=\W|$)", re.I), _time),
    (re.compile(r"\b(\d{1,2}):(\d{2})()\b"), _time),
    (re.compile(r"\b(\d{1,2}) ?([ap])\.?m\b\.?(?=\W|$)", re.I), _hour),
    (re.compile(rf"\b({_SHORT})\.? (\d{{1,2}})(?:st|nd|rd|th)?(?:,? (\d{{4}}))?\b(?![\d:%])"), _month_day),
    (re.compile(rf"\b(\d{{1,2}})(?:st|nd|rd|th)?(?: of)? ({_SHORT})\b\.?(?:,? (\d{{4}})\b)?"), _day_month),
    (re.compile(rf"\b({'|'.join(MONTHS)}),? (\d{{4}})\b"), _month_year),
    (re.compile(r"(?<![\w.:])(\d{1,3}):(\d{1,3})(?![\w:])"), _ratio),
    (re.compile(r"(?<![\w.])\d+(?:\.\d+){2,}(?!\w)"), _version),
    (re.compile(r"(?<![\w.])(\d+) ?[x×] ?(\d+)(?!\d)"), _measured),
    (re.compile(rf"([$£€¥₹₩]) ?({_NUMBER})(?: ?({_BIG}|[kKmMbB]n?\b))?(?!\d)"), _money),
    (re.compile(rf"\b({_NUMBER}) ?(¢|p\b)"), _small_money),
    (re.compile(r"\b(\d)'(\d{1,2})(?:\"|\b)"), _height),
    (re.compile(rf"({_NUMBER}) ?%"), _percent),
    (re.compile(rf"([-−]?)({_NUMBER}) ?° ?([CF]\b)?"), _degrees),
    (re.compile(r"(?<![\d-])(?:\+?\d{1,2}[- ])?(?:\(?\d{3}\)?[- ])?\d{3}-\d{4}\b"), _digits),
    (re.compile(rf"\b({_NUMBER}) ?({'|'.join(sorted(UNITS, key=len, reverse=True))})\b(?!')"), _unit),
    (re.compile(r"(?<![\w-])(?=[A-Z]*\d)(?=\d*[A-Z])[A-Z\d]{2,8}(s?)\b"), _coded),
    (re.compile(r"\b(\d{4})'?s\b"), _decade),
    (re.compile(r"(?<!\w)'?(\d0)s\b"), _decade),
    (re.compile(r"\b(\d[\d,]*)(?:st|nd|rd|th)\b"), _ordinal),
    (re.compile(r"(?<![\w.-])(\d{1,4}) ?[-–] ?(\d{1,4})(?![\w-])"), _range),
    (re.compile(r"(?<![\w./])(\d{1,2})/(\d{1,2})(?![\w/])"), _fraction),
    (re.compile(r"(?<![\w.,])\d{4}(?![\w]|,\d|\.\d)"), _plain_year),
    (re.compile(r"(?<![\w.,])0\d+(?![\w]|,\d|\.\d)"), _zeroed),
    (re.compile(rf"(?:(?<![\w)])([-−])|(?<![\d])())({_NUMBER})"), lambda m: ("minus " if m[1] else "") + count(m[3])),
)
