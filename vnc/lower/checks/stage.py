"""Pictures: images that nobody declared, transforms, transitions and cameras that do not exist, files that are not there."""

from collections.abc import Iterator
from difflib import SequenceMatcher

from vnc.diagnostics import Diagnostic, Edit, Fix, nearest, suggest
from vnc.expression import Literal
from vnc.lower.camera import troubles
from vnc.lower.checks.subject import Place, Subject
from vnc.lower.gallery import SUFFIXES, written
from vnc.lower.motion import moved
from vnc.lower.places import COLOURS, LOOPS, PREFIXES, TIMES, WEATHERS
from vnc.lower.staging import MIDDLE
from vnc.lower.take import Moves
from vnc.lower.transitions import Known, NoTransition, transition
from vnc.script import Background, Camera, Hide, Image, Letterbox, Nvl, Picture, Say, Scene, Show, Transform, Window, With
from vnc.script import Menu as MenuNode
from vnc.source import Span
from vnc.stage import Pose

LAYERS = ("bottom", "master", "transient", "screens", "top")
ALIKE = 0.75
"""From here on two names are taken for one that was misspelled."""


def unknown_images(subject: Subject) -> Iterator[Diagnostic]:
    """Shown tags that are no character, no declared image and no file. Any words can name a backdrop."""
    for show, _ in subject.of(Show):
        words = show.picture.image
        if words and not _known(words, subject):
            tags = (*subject.names.tags, *subject.gallery.known, *LOOPS)
            span = show.picture.span.word(words[0])
            hints, fixes = suggest(words[0], tags, span)
            hints = hints or (f'add images/{" ".join(words)}.png, or: character {words[0]} "…"',)
            if words[0] == "layer":
                hints, fixes = ("what moves the whole picture here is the camera: camera at …",), ()
            yield Diagnostic("error", "unknown-image", f"nothing is known of `{' '.join(words)}`", span, hints=hints, fixes=fixes)


def unknown_backgrounds(subject: Subject) -> Iterator[Diagnostic]:
    """Any words name a place; words much like a declared background's are a slip of the pen."""
    for scene, words, near in slips(subject):
        span = scene.span.word(words[1])
        fix = Fix(f"write `{near}`", (Edit(span, near),))
        message = f"no background `{' '.join(words)}` is declared: one is painted from these words"
        yield Diagnostic("warning", "unknown-background", message, span, hints=(f"did you mean `{near}`?",), fixes=(fix,))


def slips(subject: Subject) -> Iterator[tuple[Scene, tuple[str, ...], str]]:
    """Scenes whose background is none, its words, and the word that was probably meant."""
    declared = [words for words in (*subject.names.places, *subject.names.images) if words[0] in PREFIXES]
    for scene, _ in subject.of(Scene):
        words = scene.picture.image if scene.picture else ()
        if len(words) < 2 or words[0] not in PREFIXES or subject.gallery.exact(words) or subject.gallery.place(words):
            continue
        near = nearest(words[1], [name[1] for name in declared if len(name) > 1])
        if near is not None and ratio(near, words[1]) > ALIKE:
            yield scene, words, near


def ratio(one: str, other: str) -> float:
    """How alike two words are, 0 to 1."""
    return SequenceMatcher(None, one, other).ratio()


def unknown_layers(subject: Subject) -> Iterator[Diagnostic]:
    """A film has one layer for pictures; the names of Ren'Py's are known, others are slips of the pen."""
    shown = ((show, show.picture.onlayer) for show, _ in (*subject.of(Show), *subject.of(Scene)) if show.picture is not None)
    for node, layer in (*shown, *((hide, hide.onlayer) for hide, _ in subject.of(Hide))):
        if layer and layer not in LAYERS:
            span = node.span.word(layer)
            hints, fixes = suggest(layer, LAYERS, span)
            hints = hints or (f"known: {', '.join(LAYERS)}; in a film they all are one",)
            yield Diagnostic("warning", "unknown-layer", f"no layer `{layer}`", span, hints=hints, fixes=fixes)


def unknown_variants(subject: Subject) -> Iterator[Diagnostic]:
    """A declared background in a variant that it does not list."""
    for scene, _ in subject.of(Scene):
        words = scene.picture.image if scene.picture else ()
        place = subject.gallery.place(words) if words else None
        if place is None or not place.variants or subject.gallery.exact(words):
            continue
        for word in words[len(place.image) :]:
            if word not in place.variants and word not in TIMES and word not in WEATHERS:
                hints, fixes = suggest(word, (*place.variants, *TIMES, *WEATHERS), scene.span.word(word))
                hints = hints or (f"variants: {', '.join(place.variants)}",)
                message = f"`{' '.join(place.image)}` has no variant `{word}`"
                yield Diagnostic("warning", "unknown-variant", message, scene.span.word(word), hints=hints, fixes=fixes)


def never_shown(subject: Subject) -> Iterator[Diagnostic]:
    """`hide` of what no `show` names."""
    shown = {n.picture.as_ or (n.picture.image[0] if n.picture.image else "text") for n, _ in subject.of(Show)}
    shown |= {n.picture.as_ or n.picture.image[0] for n, _ in subject.of(Scene) if n.picture and n.picture.image}
    owners = {subject.names.tags.get(tag, tag) for tag in shown}
    for hide, _ in subject.of(Hide):
        tag = hide.image[0] if hide.image else ""
        if tag and tag not in shown and subject.names.tags.get(tag, tag) not in owners:
            hints, fixes = suggest(tag, shown, hide.span.word(tag))
            message = f"`{tag}` is hidden, but never shown"
            yield Diagnostic("warning", "never-shown", message, hide.span, hints=hints, fixes=fixes)


def transforms(subject: Subject) -> Iterator[Diagnostic]:
    """What goes wrong when transforms are played through: unknown names, wrong values, properties without effect."""
    for place in subject.places:
        item = place.item
        if isinstance(item, (Show, Scene)) and item.picture is not None:
            yield from _played(item.picture, place, subject)
        elif isinstance(item, Camera):
            yield from moved(MIDDLE, item.at, item.atl, subject.moves[place.space]).found
        elif isinstance(item, Transform):
            parameters = {parameter.name: 1.0 for parameter in item.parameters}
            moves = subject.moves[place.space]
            yield from moved(Pose(), (), item.atl, Moves(moves.transforms, {**moves.values, **parameters})).found


def transitions(subject: Subject) -> Iterator[Diagnostic]:
    """`with` clauses that name or build no transition."""
    for place in subject.places:
        item = place.item
        value = item.value if isinstance(item, With) else getattr(item, "with_", None)
        if value is None or not isinstance(item, (With, Show, Scene, Hide, Say, MenuNode, Camera, Window, Nvl, Letterbox)):
            continue
        try:
            transition(value, Known(subject.names.transitions, subject.scope(place)))
        except NoTransition as error:
            yield Diagnostic("error", "unknown-transition", str(error), error.span, hints=error.hints)


def cameras(subject: Subject) -> Iterator[Diagnostic]:
    for camera, _ in subject.of(Camera):
        yield from troubles(camera.words)


def missing_files(subject: Subject) -> Iterator[Diagnostic]:
    """Pictures that `image`, `background … file` or `show expression` name and that are not there."""
    for image, _ in subject.of(Image):
        text = written(image.value, subject.values)
        if text.lower().endswith(SUFFIXES) and not subject.gallery.located(text):
            yield _lost(text, image.value.span if isinstance(image.value, Literal) else image.span, subject)
    for background, _ in subject.of(Background):
        place = subject.names.places.get(background.image)
        if place is not None and place.file and not subject.gallery.digest(place.file):
            where = next((p.span for p in background.properties if p.name == "file"), background.span)
            yield _lost(place.file, where, subject)


def _lost(text: str, span: Span, subject: Subject) -> Diagnostic:
    files = {path.rpartition("/")[2] for path in subject.gallery.files.values()}
    hints = suggest(text, files)[0] or ("files are looked for in the project's folder and in `images`",)
    return Diagnostic("error", "missing-file", f"no picture file `{text}`", span, hints=hints)


def _known(words: tuple[str, ...], subject: Subject) -> bool:
    names, gallery = subject.names, subject.gallery
    if words[0] in PREFIXES or words[0] in LOOPS or words[0] in gallery.known or names.shown(words[0]) is not None:
        return True
    return gallery.place(words) is not None or (words[0] in COLOURS and len(words) == 1)


def _played(picture: Picture, place: Place, subject: Subject) -> Iterator[Diagnostic]:
    if picture.at or picture.atl:
        yield from moved(Pose(), picture.at, picture.atl, subject.moves[place.space]).found
