"""Words for a place that mean none: what is only painted or built small, and a mountain of books."""

from vnc.make.describe.phrases import Hit
from vnc.make.words import word_set

SHOWN = word_set(
    "painting paintings picture pictures photo photos photograph photographs map maps model models drawing drawings sketch "
    "poster posters postcard postcards mural tapestry replica miniature book books"
)
"""What shows a place in small."""
SMALL = frozenset(("toy", "model", "miniature", "lego", "cardboard"))
MASSES = frozenset(("mountain", "mountains", "sea", "ocean", "river", "bar", "train", "bank", "forest", "field", "wall"))
MATTER = word_set(
    "books book papers paper paperwork stars light lights people faces monitors screens camels boxes gold coins bones skulls "
    "toys dishes laundry clothes trash garbage bodies candles umbrellas"
)
"""What comes in masses: a river of stars is no river."""
ARTICLES = frozenset(("a", "an", "the", "her", "his", "their", "my"))


def likened(words: list[str], hit: Hit) -> bool:
    """Whether the place is only shown by a thing (a map of the castle), a toy, or a mass of something."""
    before = words[max(0, hit.start - 4) : hit.start]
    while before and before[-1] in ARTICLES:
        before.pop()
    if before and before[-1] in SMALL:
        return True
    if len(before) > 1 and before[-1] in ("of", "about") and before[-2] in SHOWN:
        return True
    return (
        words[hit.end - 1] in MASSES
        and words[hit.end : hit.end + 1] == ["of"]
        and bool(MATTER & set(words[hit.end + 1 : hit.end + 3]))
    )
