"""Where one word does not name the place by itself: what other words of the prompt make of it."""

from collections.abc import Iterable

from vnc.record import record


@record
class Turn:
    """The places that become `to` where the prompt has one of the words `by`, all of `also` and none of `but`."""

    places: str
    to: str
    by: str
    but: str = ""
    also: str = ""


TURNS = (
    Turn(
        "hall mountain",
        "castleoutside",
        "hill hilltop rise rises rising above outside approach approaching towers over looms distant",
        "hall",
        "castle",
    ),
    Turn("street market", "festival", "festival"),
    Turn("street", "oldtown", "victorian medieval edwardian renaissance cobbled cobblestone cobblestones gaslit london carriage"),
    Turn("street", "ruinedcity", "ruined bombed bombed-out destroyed post-apocalyptic apocalypse apocalyptic wartime"),
    Turn("station", "platform", "seaside sea coast coastal ocean rural countryside"),
    Turn("mountain", "desert", "desert"),
    Turn("mountain outdoor", "lighthouse", "sea seaside ocean waves surf coast", "mountains peaks"),
    Turn("busstop", "street", "city town downtown urban street"),
    Turn("corridor", "hospitalcorridor", "hospital"),
    Turn("hospital", "hospitalcorridor", "corridor hallway passage"),
    Turn("corridor prison", "dungeon", "dungeon"),
    Turn("corridor", "hall", "castle palace"),
    Turn("corridor", "hospitalcorridor", "asylum clinic morgue"),
    Turn("corridor", "shipcorridor", "spaceship starship spacecraft space spaceship's starship's"),
    Turn("corridor", "shipcorridor", "station station's", "train railway metro subway underground bus police fire"),
    Turn("gate", "shrine", "temple shrine monastery sect sect's torii"),
    Turn("gate", "castleoutside", "castle fortress palace city"),
    Turn("gate", "graveyard", "cemetery graveyard"),
    Turn("village", "woodhouse", "wood woods forest"),
    Turn("cave", "subway", "subway metro underground-railway"),
    Turn("pool", "bath", "roman"),
)
"""In their order: the first that fits."""


def settled(place: str, words: Iterable[str], mood: str) -> str:
    """A street under neon is the neon city; a station by the sea is the small one."""
    if place == "street" and mood == "neon":
        return "neon"
    seen = set(words)
    return next((turn.to for turn in TURNS if place in turn.places.split() and _fits(turn, seen)), place)


def _fits(turn: Turn, seen: set[str]) -> bool:
    one, none, every = (set(text.split()) for text in (turn.by, turn.but, turn.also))
    return bool(seen & one) and not seen & none and every <= seen
