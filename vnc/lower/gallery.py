"""Image names become requests for pictures: the writer's own files first, else what a painter makes of the words."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from hashlib import sha256
from pathlib import PurePosixPath

from vnc.expression import Call, Expression, Literal, Name, Value
from vnc.lower.emotions import air
from vnc.lower.facts import colour as written_colour
from vnc.lower.looks import words as style_words
from vnc.lower.names import Names
from vnc.lower.people import Person
from vnc.lower.places import COLOURS, PREFIXES, TIMES, WEATHERS, Setting, room
from vnc.lower.settings import LowerSettings
from vnc.record import record
from vnc.request import Artwork, Backdrop, Figure, Request, seed
from vnc.script import Image, Use
from vnc.stage import FIGURE, MARGIN

FOLDERS = ("images", "art", "backgrounds", "characters")
SOUNDS = ("audio", "music", "sounds", "sound", "sfx", "bgm", "ambience", "voices")
"""Where sound files lie."""
SUFFIXES = (".png", ".webp", ".jpg", ".jpeg")
WIDE = 0.822
"""How wide a figure's picture is, in parts of the frame's height."""
UNIT = 0.986 / 1080
"""Pixels per design unit in a frame one pixel high."""
PAINTED = {"cosy", "eerie", "romantic", "tense", "serene", "neon"}
"""Moods that the embedded painter paints a place in: no grade is laid over it again."""
Words = tuple[str, ...]


@record
class Scenery:
    """A backdrop with what comes along with it: a request or a colour, the mood's grade, the room."""

    backdrop: Request | str
    tint: str = ""
    room: str = ""
    cg: bool = False
    loops: tuple[str, ...] = ()


@record(slots=False)
class Gallery:
    """All pictures that the script may show."""

    names: Names
    settings: LowerSettings
    style: str = ""

    @cached_property
    def files(self) -> Mapping[Words, str]:
        """The picture files by the words of their names: `images/eileen happy.png` is `eileen happy`."""
        found: dict[Words, str] = {}
        for folder in FOLDERS:
            for path in self.settings.world.list(folder):
                place = PurePosixPath(path)
                if place.suffix.lower() in SUFFIXES:
                    for words in _named(place, folder):
                        found.setdefault(words, path)
        return found

    @cached_property
    def sounds(self) -> frozenset[str]:
        """Every file in the sound folders."""
        return frozenset(path for folder in SOUNDS for path in self.settings.world.list(folder))

    @cached_property
    def known(self) -> Mapping[str, tuple[Words, ...]]:
        """Every pictured image by tag: declared ones first, then files."""
        tags: dict[str, list[Words]] = {}
        for words in (*self.names.images, *self.files):
            if words and words not in tags.get(words[0], ()) and not {"mouth", "eyes"} & set(words[1:]):
                tags.setdefault(words[0], []).append(words)
        return {tag: tuple(images) for tag, images in tags.items()}

    @cached_property
    def _digests(self) -> dict[str, str]:
        return {}

    # --- what is asked for --------------------------------------------------------------------------------------

    def figure(self, who: Person, tag: str, words: Words, facing: int = 0) -> Request:
        """A character with these attributes. Its own art is never mixed with painted pictures."""
        tags = dict.fromkeys((tag, who.tag, who.id))
        own = [image for each in tags for image in self.known.get(each, ())]
        if own:
            image = best(own, words)
            file = self.file(image)
            if file:
                return self.artwork(file, "figure", image)
        return self._painted(who, words, facing)

    def backdrop(self, words: Words) -> Scenery:
        """A scene's picture by its image name."""
        cg = words[0] == "cg"
        if self.exact(words):
            return self._shown(words, cg)
        place = self.place(words)
        if place is None and self.known.get(words[0]) and len(words) == 1:
            return self._shown(best(self.known[words[0]], ()), cg)
        if place is None and words[0] in COLOURS and len(words) == 1:
            return Scenery(COLOURS[words[0]])
        if place is not None and place.file and self.digest(place.file):
            return Scenery(self.artwork(place.file, "cover"), self._tint(place.mood), place.room or room(place.prompt), cg)
        return self._drawn(words, place, cg)

    def thing(self, words: Words) -> Request | str | None:
        """Something shown that is no character: a file, or a declared picture or colour; None if there is neither."""
        image = words if self.exact(words) else None
        if image is None and words[0] in self.known:
            image = best(self.known[words[0]], words[1:])
        if image is None:
            return None
        file = self.file(image)
        return self.artwork(file, "plain", image) if file else self.tone(image)

    def changes(self, words: Words) -> bool:
        """Whether an image is declared as several pictures in turns."""
        declared = self.names.images.get(words)
        return (
            declared is not None and sum(isinstance(step, Use) and isinstance(step.value, Literal) for step in declared.atl) > 1
        )

    def exact(self, words: Words) -> bool:
        return words in self.names.images or words in self.files

    def place(self, words: Words) -> Setting | None:
        """The `background` block that these words begin with, the longest name first."""
        for count in range(len(words), 0, -1):
            if words[:count] in self.names.places:
                return self.names.places[words[:count]]
        return None

    def file(self, image: Words, depth: int = 0) -> str:
        """The file behind an image's name, or nothing."""
        declared = self.names.images.get(image)
        if declared is None:
            return self.files.get(image, "")
        for value in _values(declared):
            path = self.located(written(value, self.names.constants))
            if path:
                return path
            if isinstance(value, Name) and depth < 8:
                return self.file(tuple(value.id.split()), depth + 1)
        return ""

    def tone(self, image: Words) -> str | None:
        """The colour that an image is declared as (`image night = "#001"`, `Solid("#001")`)."""
        declared = self.names.images.get(image)
        texts = (written(value, self.names.constants) for value in _values(declared)) if declared else ()
        return next((tone for text in texts if (tone := written_colour(text))), None)

    def located(self, text: str) -> str:
        """A picture file as the writer names it, looked for in the picture folders too."""
        if not text or text.startswith("#"):
            return ""
        places = (text, *(f"{folder}/{text}" for folder in FOLDERS))
        return next((path for path in places if inside(path) and self.settings.world.exists(path)), "")

    def digest(self, path: str) -> str:
        """Of a file's bytes; empty if there is none. Each file is read once."""
        if path not in self._digests:
            self._digests[path] = self._digest(path)
        return self._digests[path]

    def _digest(self, path: str) -> str:
        try:
            return sha256(self.settings.world.read(path)).hexdigest()
        except FileNotFoundError:
            return ""

    def artwork(self, path: str, fit: str, image: Words = ()) -> Artwork:
        _, height = self._frame()
        sizes = {"cover": self._wide(), "figure": (_even(height * WIDE), _even(height * FIGURE)), "plain": self.settings.size}
        mouths = self._parts(image, "mouth") if fit == "figure" else ()
        eyes = self._parts(image, "eyes") if fit == "figure" else ()
        return Artwork(path, self.digest(path), sizes[fit], fit, mouths, eyes)  # type: ignore[arg-type]

    # --- painted ------------------------------------------------------------------------------------------------

    def _painted(self, who: Person, words: Words, facing: int) -> Figure:
        _, height = self._frame()
        look = air(words, who)
        return Figure(
            who.name or who.id,
            who.looks,
            (_even(height * WIDE), _even(height * FIGURE)),
            round(height * UNIT, 6),
            self.settings.makers.painter,
            who.attributes,
            look.emotion,
            look.gesture,
            look.pose,
            who.seed,
            style_words("prompt", self.style, self.names.looks),
            ", ".join(filter(None, (who.negative, style_words("negative", self.style, self.names.looks)))),
            who.lora,
            facing if self._embedded() else 0,
        )

    def _embedded(self) -> bool:
        return self.settings.makers.painter.startswith("procedural@")

    def _drawn(self, words: Words, place: Setting | None, cg: bool) -> Scenery:
        """A painted place: its block's words, or its name's, with time and weather told by the last words."""
        rest = words[len(place.image) :] if place else tuple(word for word in words if word not in PREFIXES) or words
        time = next((TIMES[word] for word in rest if word in TIMES), place.time if place else "")
        weather = next((WEATHERS[word] for word in rest if word in WEATHERS), place.weather if place else "")
        plain = [word.replace("_", " ") for word in rest if word not in TIMES and word not in WEATHERS]
        named = [word for word in place.image if word not in PREFIXES] if place else []
        prompt = ", ".join(filter(None, ((place.prompt or " ".join(named)) if place else "", " ".join(plain))))
        embedded = self._embedded()
        request = Backdrop(
            prompt or " ".join(words),
            self._wide(),
            self.settings.makers.painter,
            place.drawn or (place.fallback if embedded else "") if place else "",
            time,
            weather,
            place.mood if place else "",
            place.seed if place and place.seed is not None else seed("backdrop", *(place.image if place else words)) % 2**31,
            style_words("prompt", self.style, self.names.looks),
            ", ".join(filter(None, (place.negative if place else "", style_words("negative", self.style, self.names.looks)))),
        )
        heard = place.room if place and place.room else room(prompt)
        mood = place.mood if place else ""
        tint = "" if embedded and mood in PAINTED else self._tint(mood)
        return Scenery(request, tint, "" if heard == "none" else heard, cg)

    def _shown(self, image: Words, cg: bool) -> Scenery:
        file = self.file(image)
        if file:
            return Scenery(self.artwork(file, "cover"), room=room(" ".join(image)), cg=cg)
        return Scenery(self.tone(image) or "#000000", cg=cg)

    def _tint(self, mood: str) -> str:
        feeling = self.names.feelings.get(mood)
        tint = feeling.tint if feeling else mood
        return "" if tint in ("none", "clear") else tint

    def _parts(self, image: Words, part: str) -> tuple[tuple[str, str, str], ...]:
        """Further files of a figure: `images/eileen happy mouth open.png`."""
        found: list[tuple[str, str, str]] = []
        for words, path in self.files.items():
            if len(words) == len(image) + 2 and words[:-2] == image and words[-2] == part:
                name = words[-1].upper() if part == "mouth" and words[-1] not in ("rest", "closed", "half", "open") else words[-1]
                found.append((name, path, self.digest(path)))
        return tuple(sorted(found))

    def _frame(self) -> tuple[float, float]:
        width, height = self.settings.size
        return width * self.settings.art, height * self.settings.art

    def _wide(self) -> tuple[int, int]:
        width, height = self._frame()
        return _even(width * MARGIN), _even(height * MARGIN)


def best(images: Sequence[Words], words: Sequence[str]) -> Words:
    """Of the images of one tag, the one that has most of these attributes, then fewest others, then the first."""

    def fit(image: Words) -> tuple[int, int, int]:
        own, asked = set(image[1:]), set(words)
        return -len(own & asked), len(own - asked), images.index(image)

    return min(images, key=fit)


def matched(images: Sequence[Words], wanted: Iterable[str], kept: Iterable[str]) -> Words | None:
    """The declared image that has all wanted attributes and no others than those it had before; None if there is none."""
    wanted, allowed = set(wanted), {*wanted, *kept}
    fitting = [image for image in images if wanted <= set(image[1:]) <= allowed]
    return max(fitting, key=len) if fitting else None


def written(value: Expression | None, constants: Mapping[str, Value]) -> str:
    """The text that an image's value is, or has first among its arguments."""
    match value:
        case Literal():
            return value.value if isinstance(value.value, str) else ""
        case Name():
            found = constants.get(value.id)
            return found if isinstance(found, str) else ""
        case Call():
            return next((text for arg in value.args if (text := written(arg, constants))), "")
        case _:
            return ""


def _values(image: Image) -> tuple[Expression, ...]:
    """What an `image` statement shows: its value, or the pictures named in its ATL block."""
    shown = tuple(step.value for step in image.atl if isinstance(step, Use))
    return (image.value, *shown) if image.value is not None else shown


def _named(path: PurePosixPath, folder: str) -> tuple[Words, ...]:
    """The names a file goes by: its own, and with its folders before it."""
    own = tuple(path.stem.lower().replace("_", " ").split())
    above = tuple(word for part in path.parts[1:-1] for word in part.lower().replace("_", " ").split())
    names = [own, (*above, *own)] if above else [own]
    if folder == "backgrounds":
        names += [("bg", *name) for name in names if name[:1] != ("bg",)]
    return tuple(name for name in names if name)


def inside(path: str) -> bool:
    """Whether a path stays in the project by its form."""
    return not path.startswith("/") and ":" not in path and (".." not in path or ".." not in PurePosixPath(path).parts)


def _even(value: float) -> int:
    return max(2, round(value / 2) * 2)
