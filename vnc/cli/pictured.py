"""The generated pages about what the embedded painter knows: the attributes of figures, places and things."""

from collections.abc import Iterable, Mapping

NOTE = "<!-- Made by `make docs`; edit the code instead. -->\n\n"


def pages() -> Mapping[str, str]:
    """File name and text."""
    return {"looks.md": _looks(), "places.md": _places()}


def _looks() -> str:
    from vnc.make.describe.things import NAMES
    from vnc.make.figure import looks as values

    rows = (
        ("sex`, `age`, `build", f"f, m; {_list(values.AGES)}, or years; {_list(values.BUILDS)}"),
        ("height", "short, average, tall, or 0.85 to 1.1"),
        ("hair`, `eyes`, `skin", "colours"),
        ("style", _list(values.STYLES)),
        ("fringe", _list(values.FRINGES)),
        ("ends", f"of long hair: {_list(values.ENDS)}"),
        ("other_eye", "the second eye's colour where the two differ"),
        ("dye`, `dyed", f"a second colour of the hair, and where: {_list(values.DYED)}"),
        ("face", _list(values.FACES)),
        ("nose", _list(values.NOSES)),
        ("eye_shape", _list(values.EYE_SHAPES)),
        ("beard", _list(values.BEARDS)),
        ("outfit", f"{_list((*values.OUTFITS, 'uniform'))}; with colours as `coat:red/gold`"),
        ("lower", f"{_list(values.LOWERS)}; `skirt:navy`"),
        (
            "cloth`, `accent`, `lower_cloth`, `extra_cloth",
            "colours of clothes, of tie or trim, of trousers or skirt, of what is worn besides",
        ),
        ("extras", f"{_list(values.EXTRAS)}; one of its own colour as `scarf:white`"),
        ("held", f"{_list(sorted(NAMES))}; two at most, of a colour as `umbrella:red`"),
    )
    told = [NOTE + "# Looks\n\nEvery attribute of a figure and its values; they win over the text of `looks`. Colours are words "]
    told.append("(`dark green`, `honey blonde`) or `#rrggbb`. [Figures and places](art.md) tells how sentences are read.\n\n")
    told.append("| attribute | values |\n|---|---|\n")
    told += [f"| `{name}` | {text} |\n" for name, text in rows]
    return "".join(told)


def _places() -> str:
    from vnc.make.describe.places import FAMILIES
    from vnc.make.describe.props import TABLES
    from vnc.make.describe.states import FEASTS, STATES

    told = [NOTE + "# Places and things\n\nEvery place that the embedded painter knows, with the words that name it in a prompt "]
    told.append("and the things in its picture. [Figures and places](art.md) tells how prompts are read.\n")
    for family, places in sorted(FAMILIES.items()):
        told.append(f"\n## {family.capitalize()}\n\n| place | words | holds |\n|---|---|---|\n")
        told += [f"| `{name}` | {facts.words} | {_list(facts.held)} |\n" for name, facts in sorted(places.items())]
    told.append("\n## Things\n\nWhat a prompt may set into any picture that has room for it.\n\n| where | things |\n|---|---|\n")
    told += [f"| {where} | {_list(sorted(table))} |\n" for where, table in TABLES.items()]
    told.append("\n## States and feasts\n\n| of a place | words |\n|---|---|\n")
    told += [f"| `{name}` | {words} |\n" for table in (STATES, FEASTS) for name, words in table.items()]
    return "".join(told)


def _list(names: Iterable[str]) -> str:
    return ", ".join(name for name in names if name)
