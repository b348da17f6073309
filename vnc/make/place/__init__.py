"""Places: what a prompt says, as layers with their light."""

from collections.abc import Mapping

from vnc.assets import Light, Place
from vnc.make.describe.scene import SceneReading
from vnc.make.place import (
    airship,
    alienplanet,
    aquarium,
    arcade,
    arena,
    backstage,
    barn,
    basin,
    below,
    bowling,
    boxing,
    bunker,
    cabin,
    camp,
    campus,
    castle,
    cellar,
    changing,
    cinema,
    city,
    clockwork,
    clubs,
    coaches,
    coast,
    concert,
    country,
    crafts,
    crops,
    dance,
    deck,
    deep,
    dome,
    east,
    edo,
    egypt,
    farming,
    forum,
    frontier,
    funfair,
    gaming,
    garage,
    gardens,
    gasstation,
    grand,
    graves,
    gym,
    halls,
    hauntedhouse,
    heights,
    hideout,
    home,
    house,
    hull,
    hydroponics,
    icepalace,
    jungle,
    justice,
    karaoke,
    lane,
    laundry,
    leisure,
    lodge,
    mall,
    manor,
    meadow,
    meals,
    medbay,
    mood,
    morgue,
    nights,
    oldtown,
    orient,
    playground,
    prison,
    private,
    railcars,
    rails,
    ramparts,
    recording,
    rink,
    ritual,
    royal,
    ruinedcity,
    school,
    science,
    shoelockers,
    shores,
    skyislands,
    sports,
    stairs,
    stars,
    store,
    strife,
    strolls,
    sunny,
    tavern,
    terrace,
    town,
    treetops,
    ward,
    warehouse,
    waterside,
    welcome,
    wild,
    wizard,
    woodhouse,
    woods,
    work,
)
from vnc.make.place.dressing import dress
from vnc.make.place.finish import finish
from vnc.make.place.flora import litter
from vnc.make.place.light import inside, view
from vnc.make.place.picture import HIGH, Kind, Picture
from vnc.make.place.view import View
from vnc.request import Size

FAMILIES = (
    airship,
    alienplanet,
    aquarium,
    arcade,
    arena,
    backstage,
    barn,
    basin,
    below,
    bowling,
    boxing,
    bunker,
    cabin,
    camp,
    campus,
    castle,
    cellar,
    changing,
    cinema,
    city,
    clockwork,
    clubs,
    coaches,
    coast,
    concert,
    country,
    crafts,
    crops,
    dance,
    deck,
    deep,
    dome,
    east,
    edo,
    egypt,
    farming,
    forum,
    frontier,
    funfair,
    gaming,
    garage,
    gardens,
    gasstation,
    grand,
    graves,
    gym,
    halls,
    hauntedhouse,
    heights,
    hideout,
    home,
    house,
    hull,
    hydroponics,
    icepalace,
    jungle,
    justice,
    karaoke,
    lane,
    laundry,
    leisure,
    lodge,
    mall,
    manor,
    meadow,
    meals,
    medbay,
    morgue,
    nights,
    oldtown,
    orient,
    playground,
    prison,
    private,
    railcars,
    rails,
    ramparts,
    recording,
    rink,
    ritual,
    royal,
    ruinedcity,
    school,
    science,
    shoelockers,
    shores,
    skyislands,
    sports,
    stairs,
    stars,
    store,
    strife,
    strolls,
    sunny,
    tavern,
    terrace,
    town,
    treetops,
    ward,
    warehouse,
    waterside,
    welcome,
    wild,
    wizard,
    woodhouse,
    woods,
    work,
    mood,
)
PLACES: Mapping[str, Kind] = {name: kind for family in FAMILIES for name, kind in family.PLACES.items()}


def draw(scene: SceneReading, size: Size, seed: int) -> Place:
    """The place as 4 to 6 layers of that size, its light, where figures may stand and which loops play."""
    kind = PLACES[scene.place]
    out = view(scene.time or kind.time, scene.weather, scene.mood or kind.mood)
    here = out if kind.lamp is None else inside(out, kind.lamp)
    picture = Picture(size, here, out, seed % 2**31 + 10_000)
    kind.paint(picture)
    if kind.lamp is None:
        litter(picture, kind.horizon * HIGH + 70)
    dress(picture, scene.place, kind, scene.things, scene.states)
    return Place(finish(picture), _light(picture, kind), kind.free, _loops(picture, kind))


def _light(picture: Picture, kind: Kind) -> Light:
    """Ambient is scaled so that its brightest part says how bright the place is; the key keeps its hue."""
    here = picture.view
    bright = max(here.key)
    key = tuple(min(1.0, 0.35 + 0.65 * k / bright) for k in here.key)
    ambient = tuple(min(1.0, a + 0.55 * k) for a, k in zip(here.ambient, here.key, strict=True))
    towards = kind.towards if kind.lamp else _sunward(here)
    return Light(
        (ambient[0], ambient[1], ambient[2]), (key[0], key[1], key[2]), towards, min(1.0, 0.35 + bright * 0.55), kind.horizon
    )


def _sunward(here: View) -> tuple[float, float]:
    """From the middle of the picture, where figures stand, to the sun: a unit vector."""
    x, y = here.sun[0] - 960, min(-200.0, here.sun[1] - 700)
    length = (x * x + y * y) ** 0.5
    return round(x / length, 3), round(y / length, 3)


FALLING = {
    "rain": "rain",
    "storm": "rain",
    "snow": "snow",
    "petals": "petals",
    "leaves": "leaves",
    "embers": "embers",
    "dust": "dust",
    "fog": "fog",
}


def _loops(picture: Picture, kind: Kind) -> tuple[str, ...]:
    """What falls outdoors falls over the whole picture; indoors only what the painter let in, and what gets in."""
    falling = FALLING.get(picture.out.weather)
    everywhere = kind.lamp is None or falling in ("dust", "embers")
    return (*((falling,) if falling and everywhere else ()), *picture.loops)
