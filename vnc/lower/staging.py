"""What stands on the stage, statement by statement: `scene` clears, `show` keeps what it does not change, `hide` removes."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from vnc.expression import EvaluationError, Expression, Value, evaluate
from vnc.lower.emotions import merged
from vnc.lower.gallery import WIDE, Gallery, Words, matched, written
from vnc.lower.motion import ended, hears, moved, places
from vnc.lower.people import Person
from vnc.lower.places import LOOPS, PREFIXES
from vnc.lower.take import Moves
from vnc.record import record
from vnc.request import Request, key
from vnc.script import Picture, Step
from vnc.stage import Actor, Motion, Pose, Stage, View

SPOTS: Mapping[str, Pose] = {
    "center": Pose(),
    "left": Pose(x=0.0, xanchor=0.0),
    "right": Pose(x=1.0, xanchor=1.0),
    "farleft": Pose(x=0.075),
    "farright": Pose(x=0.925),
    "midleft": Pose(x=0.36),
    "midright": Pose(x=0.64),
}
FREE = ("center", "left", "right", "farleft", "farright")
"""Where a figure goes that nobody placed, in order of preference."""
APART = 0.16
"""Nearer than this (parts of the frame's width) two figures stand in one spot."""
CROWD, BODY = 3, 1.2
"""So many figures stand freely at full size; a row is filled so far (1: shoulder to shoulder)."""
ASIDE = 0.06
"""Nearer to the middle a figure looks at us."""
MIDDLE = Pose(0.5, 0.5, 0.5, 0.5)


Turns = tuple[tuple[str, Motion], ...]
"""Pictures that are seen in turns, each with the motion that lets it."""


@record
class Standing:
    """A picture on the stage. `words` are its attributes; `at` what placed it (its `on hide` may still be wanted)."""

    tag: str
    image: str
    words: Words = ()
    asset: str = ""
    person: Person | None = None
    pose: Pose = Pose()
    motion: Motion | None = None
    turns: Turns = ()
    """Of a picture that changes by itself: the assets that are seen in turns, instead of its one."""
    text: str = ""
    zorder: float = 0.0
    facing: int = 0
    """-1: it looks to the left, 1: to the right; toward the middle of the stage."""
    free: bool = False
    """Nobody said where: it may make room for others."""
    at: tuple[Expression, ...] = ()
    atl: tuple[Step, ...] = ()


@record
class Set:
    """The stage as the director knows it; `requests` are those of its pictures that were not told yet."""

    backdrop: str = "#000000"
    actors: tuple[Standing, ...] = ()
    camera: View = View()
    letterbox: bool = False
    cg: bool = False
    loops: tuple[str, ...] = ()
    tint: str = ""
    room: str = ""
    requests: tuple[Request, ...] = ()

    def stage(self) -> Stage:
        """As shots hold it."""
        actors = tuple(actor for each in self.actors for actor in _actors(each))
        return Stage(self.backdrop, actors, self.camera, self.letterbox, self.cg, self.loops, self.tint)

    def find(self, tag: str) -> Standing | None:
        return next((each for each in self.actors if each.tag == tag), None)

    def of(self, who: Person) -> Standing | None:
        """Where a character stands: under its own tag, else under whatever other."""
        all = [each for each in self.actors if each.person is not None and each.person.id == who.id]
        return next((each for each in all if each.tag == each.image), all[0] if all else None)


@record
class Director:
    """What is needed to put something on the stage: the pictures, the values of the moment, where it happens."""

    gallery: Gallery
    values: Mapping[str, Value]
    seed: int = 0

    def moves(self) -> Moves:
        names = self.gallery.names
        return Moves(names.transforms, self.values, self.seed, names.transitions)


def scene(before: Set, picture: Picture | None, director: Director) -> Set:
    """An empty stage with this backdrop. The camera stays as it is, as in Ren'Py."""
    bare = Set(letterbox=before.letterbox, camera=before.camera)
    if picture is None:
        return bare
    words = _words(picture, director)
    if not words or picture.text is not None:
        return show(bare, picture, director)
    who = director.gallery.names.shown(words[0])
    if who is not None and not director.gallery.exact(words):
        return show(bare, picture, director)
    if director.gallery.changes(words):
        return _shown(bare, words[0], words, picture, director)
    return _arrived(bare, replace(picture, image=words), director)


def show(before: Set, picture: Picture, director: Director) -> Set:
    """One picture more, or one changed."""
    if picture.text is not None:
        return _put(before, _text(before, picture, director), picture, director)
    words = _words(picture, director)
    if not words:
        return before
    tag = picture.as_ or words[0]
    if words[0] in PREFIXES and picture.as_ is None and not director.gallery.names.shown(words[0]):
        return replace(_arrived(before, replace(picture, image=words), director), actors=before.actors, camera=before.camera)
    return _shown(before, tag, words, picture, director)


def _shown(before: Set, tag: str, words: Words, picture: Picture, director: Director) -> Set:
    standing, request = _drawn(before.find(tag), tag, words, director)
    if standing is None:
        loops = (*before.loops, words[0]) if words[0] in LOOPS and words[0] not in before.loops else before.loops
        return replace(before, loops=loops)
    after, turned = _facing(_put(before, standing, picture, director), director)
    used = {each.asset for each in after.actors}
    new = [each for each in (request, *turned) if each is not None and key(each) in used]
    return replace(after, requests=(*after.requests, *new))


def hide(before: Set, tag: str, director: Director) -> tuple[Set, Set | None]:
    """The stage without it; and, if its transform has an `on hide`, the stage in which it still goes."""
    gone = before.find(tag) or _by_person(before, tag, director)
    after = replace(before, loops=tuple(loop for loop in before.loops if loop != tag))
    if gone is None:
        return after, None
    left = replace(after, actors=tuple(each for each in after.actors if each is not gone))
    if not _hides(gone, director):
        return left, None
    going = moved(gone.pose, gone.at, gone.atl, director.moves(), "hide")
    leaving = replace(gone, pose=going.pose, motion=going.motion)
    return left, replace(before, actors=tuple(leaving if each is gone else each for each in before.actors))


def face(before: Set, who: Person, words: Sequence[str], director: Director) -> Set:
    """A character on the stage with further attributes; nothing happens to one who is not there."""
    standing = before.of(who)
    if standing is None or not words:
        return before
    changed, request = _drawn(standing, standing.tag, (standing.image, *words), director)
    if changed is None or request is None:
        return before
    actors = tuple(changed if each is standing else each for each in before.actors)
    return replace(before, actors=actors, requests=(*before.requests, request))


def centre(standing: Standing, size: tuple[int, int]) -> float:
    """Where the middle of a figure is, in parts of the frame's width."""
    pose = ended(standing.pose, standing.motion)
    width = WIDE * size[1] / size[0] * pose.zoom * abs(pose.xzoom)
    return pose.x + pose.xoffset + (0.5 - pose.xanchor) * width


# --- helpers ----------------------------------------------------------------------------------------------------


def _actors(standing: Standing) -> tuple[Actor, ...]:
    figure, tag = standing.person is not None, standing.tag
    if standing.turns and not figure:
        turns = enumerate(standing.turns)
        return tuple(Actor(f"{tag} {n}", asset, standing.pose, motion, figure=False, live=False) for n, (asset, motion) in turns)
    return (Actor(tag, standing.asset, standing.pose, standing.motion, figure=figure, live=figure, text=standing.text),)


def _words(picture: Picture, director: Director) -> Words:
    """The image's words; those of `show expression` are what its value says."""
    if picture.expression is None:
        return picture.image
    text = written(picture.expression, {})
    if not text:
        try:
            text = str(evaluate(picture.expression, director.values))
        except EvaluationError:
            return ()
    path = director.gallery.located(text)
    if path:
        return (text,)
    return tuple(text.split())


def _arrived(before: Set, picture: Picture, director: Director) -> Set:
    """A backdrop by its words or its file."""
    words = picture.image
    path = director.gallery.located(words[0]) if len(words) == 1 and "." in words[0] else ""
    if path:
        art = director.gallery.artwork(path, "cover")
        return replace(before, backdrop=key(art), requests=(*before.requests, art), tint="", room="", cg=False)
    view = director.gallery.backdrop(words)
    if isinstance(view.backdrop, str):
        return replace(before, backdrop=view.backdrop, tint="", room=view.room, cg=view.cg)
    requests = (*before.requests, view.backdrop)
    return replace(before, backdrop=key(view.backdrop), tint=view.tint, room=view.room, cg=view.cg, requests=requests)


def _drawn(standing: Standing | None, tag: str, words: Words, director: Director) -> tuple[Standing | None, Request | None]:
    """The picture under a tag with these attributes: a character, or a thing that some file shows."""
    gallery = director.gallery
    who = gallery.names.shown(words[0]) or (standing.person if standing and standing.image == words[0] else None)
    kept = standing.words if standing and standing.image == words[0] else ()
    found = matched(gallery.known.get(words[0], ()), [w for w in words[1:] if not w.startswith("-")], _left(kept, words[1:]))
    attributes = found[1:] if found else merged(kept, words[1:], who)
    base = standing or Standing(tag, words[0])
    if who is not None:
        request = gallery.figure(who, words[0], attributes, base.facing)
        return replace(base, image=words[0], words=attributes, asset=key(request), person=who, text=""), request
    path = gallery.located(words[0]) if len(words) == 1 and "." in words[0] else ""
    thing = gallery.artwork(path, "plain") if path else gallery.thing((words[0], *attributes))
    if thing is None or isinstance(thing, str):
        return None, None
    return replace(base, image=words[0], words=attributes, asset=key(thing), person=None, text="", turns=()), thing


def _left(kept: Words, new: Sequence[str]) -> Words:
    """Attributes that stay: those that are not taken away."""
    gone = {word[1:] for word in new if word.startswith("-")}
    return tuple(word for word in kept if word not in gone)


def _text(before: Set, picture: Picture, director: Director) -> Standing:
    tag = picture.as_ or "text"
    base = before.find(tag) or Standing(tag, tag, pose=MIDDLE)
    return replace(base, text=picture.text or "", asset="", person=None)


def _put(before: Set, standing: Standing, picture: Picture, director: Director) -> Set:
    """On its place: where it stood, where its transforms say, or where there is room; in front or `behind`."""
    old = before.find(standing.tag)
    placed = places(picture.at, picture.atl, director.moves())
    standing = replace(standing, free=standing.person is not None and not placed and (old is None or old.free))
    picture = _lively(standing, picture, director)
    pose = ended(old.pose, old.motion) if old and (picture.at or picture.atl) else standing.pose
    if old is None and standing.free and standing.person is not None:
        before, pose = _room(before, standing.person, director)
    if picture.at or picture.atl:
        made = moved(pose, picture.at, picture.atl, director.moves(), "replace" if old else "show")
        standing = replace(standing, pose=made.pose, motion=made.motion, at=picture.at, atl=picture.atl)
        standing, before = _alternating(standing, made.turns, before, director)
    else:
        standing = replace(standing, pose=pose)
    standing = replace(standing, zorder=_zorder(picture, standing.zorder, director))
    return replace(before, actors=_ordered(before.actors, old, standing, picture.behind))


def _alternating(standing: Standing, turns: Turns, before: Set, director: Director) -> tuple[Standing, Set]:
    """With the pictures that its movement names, if all of them are there."""
    gallery = director.gallery
    files = [gallery.located(name) or gallery.file(tuple(name.split())) for name, _ in turns]
    if standing.person is not None or not files or not all(files):
        return standing, before
    arts = [gallery.artwork(file, "plain") for file in files]
    seen = tuple((key(art), motion) for art, (_, motion) in zip(arts, turns, strict=True))
    return replace(standing, turns=seen), replace(before, requests=(*before.requests, *arts))


def _lively(standing: Standing, picture: Picture, director: Director) -> Picture:
    """An image that is declared with a movement brings it along."""
    declared = director.gallery.names.images.get((standing.image, *standing.words))
    moves = bool(declared and declared.atl) and not picture.atl
    return replace(picture, atl=declared.atl) if declared and moves else picture


def _zorder(picture: Picture, otherwise: float, director: Director) -> float:
    if picture.zorder is None:
        return otherwise
    try:
        value = evaluate(picture.zorder, director.values)
    except EvaluationError:
        return otherwise
    return float(value) if isinstance(value, (int, float)) else otherwise


def _ordered(actors: tuple[Standing, ...], old: Standing | None, new: Standing, behind: Sequence[str]) -> tuple[Standing, ...]:
    """Back to front. One that was there keeps its place; `behind` puts it before the first of those named."""
    rest = [each for each in actors if each is not old]
    if behind:
        at = next((i for i, each in enumerate(rest) if each.tag in behind or each.image in behind), len(rest))
    else:
        at = actors.index(old) if old is not None and old in actors else len(rest)
    rest.insert(at, new)
    return tuple(sorted(rest, key=lambda each: each.zorder))


def _room(before: Set, who: Person, director: Director) -> tuple[Set, Pose]:
    """Where a figure goes that nobody placed: the first spot, of its own side and those of `FREE`, in which nobody stands.
    From the fourth on, figures that nobody placed close up and step back; among others it takes the emptiest spot."""
    size = director.gallery.settings.size
    figures = sorted((each for each in before.actors if each.person is not None), key=lambda each: centre(each, size))
    if len(figures) >= CROWD and all(each.free and each.motion is None for each in figures):
        return _row(before, figures, who.side == "left")
    taken = [centre(each, size) for each in figures]
    spots = list(dict.fromkeys(((who.side,) if who.side in SPOTS else ()) + FREE))

    def space(spot: str) -> float:
        here = centre(Standing("", "", pose=SPOTS[spot]), size)
        return min((abs(here - other) for other in taken), default=1.0)

    return before, SPOTS[next((spot for spot in spots if space(spot) >= APART), max(spots, key=space))]


def _row(before: Set, figures: Sequence[Standing], first: bool) -> tuple[Set, Pose]:
    """All in one row, the new figure at an end of it; the more there are, the smaller they are."""
    count = len(figures) + 1
    zoom = round(min(1.0, CROWD * BODY / count), 3)
    row = [Pose(x=round((number + 0.5) / count, 4), zoom=zoom) for number in range(count)]
    others = row[1:] if first else row[:-1]
    moved_up = {each.tag: pose for each, pose in zip(figures, others, strict=True)}
    actors = tuple(replace(each, pose=moved_up.get(each.tag, each.pose)) for each in before.actors)
    return replace(before, actors=actors), row[0 if first else -1]


def _facing(stage: Set, director: Director) -> tuple[Set, list[Request]]:
    """Figures at the sides look to the middle; gives the pictures that this needs."""
    actors, requests = list[Standing](), list[Request]()
    for each in stage.actors:
        aside = centre(each, director.gallery.settings.size) - 0.5
        facing = 0 if abs(aside) < ASIDE else 1 if aside < 0 else -1
        if each.person is None or each.text or facing == each.facing:
            actors.append(each)
            continue
        request = director.gallery.figure(each.person, each.image, each.words, facing)
        requests.append(request)
        actors.append(replace(each, facing=facing, asset=key(request)))
    return replace(stage, actors=tuple(actors)), requests


def _by_person(before: Set, tag: str, director: Director) -> Standing | None:
    who = director.gallery.names.shown(tag)
    return before.of(who) if who else None


def _hides(gone: Standing, director: Director) -> bool:
    return hears(gone.at, gone.atl, "hide", director.moves())
