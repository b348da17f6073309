"""Lowering as a whole: no script breaks it, files win over painted pictures, keys hold what they should."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lowering import ROOT, Everyone, library, story
from parsing import MODULES, files, often, roughen, source

from vnc.exchange import ExchangeError, from_json, schema, to_json
from vnc.lower import flow
from vnc.lower.lower import lower, rules
from vnc.lower.names import names
from vnc.lower.routes import routes
from vnc.lower.schedule import schedule
from vnc.lower.settings import LowerSettings, VoiceChoice
from vnc.lower.transitions import KINDS
from vnc.parse import parse
from vnc.request import Ambience, Artwork, Backdrop, Effect, Figure, Music, Recording, Sound, Speech, key
from vnc.script import Module, Script
from vnc.source import Source
from vnc.timeline import SECOND
from vnc.world import DiskWorld

PNG = "not looked at"
PEOPLE = """character eileen "Eileen Marsh":
    looks "girl, red hair"
    emotion proud "chin up" voice bold rate 1.1 pitch 0.9
    voice "amy" pitch 1.05
"""


def through(module: Module) -> None:
    """All the way; whatever it is, nothing raises."""
    script = Script(((None, module),))
    checked = lower(script, library(), LowerSettings(voices=Everyone()))
    timeline = schedule(checked.value, {})
    rules(script, library(), LowerSettings())
    assert from_json(to_json(timeline)) == timeline
    assert all(segment.length > 0 and segment.length % timeline.frame == 0 for segment in timeline.segments)


@given(MODULES)
@often(80)
def test_any_script_lowers(module: Module) -> None:
    through(module)


@pytest.mark.parametrize("file", files(), ids=lambda file: file.name)
def test_shipped_scripts_lower_even_when_broken(file) -> None:
    text = source(file).text
    for number in range(6):
        through(parse(type(source(file))(file.name, roughen(text, number))).value)


@pytest.mark.parametrize("file", [f for f in files() if "samples" in f.parts], ids=lambda file: file.name)
def test_samples_have_no_mistakes(file) -> None:
    from vnc.parse.files import load

    script = load(DiskWorld(file.parent), file.name)
    told = LowerSettings(world=DiskWorld(file.parent), voices=Everyone())
    found = (*script.found, *lower(script.value, library(), told).found, *rules(script.value, library(), told))
    assert [(d.code, d.message) for d in found if d.severity == "error"] == []


# --- pictures and sounds ----------------------------------------------------------------------------------------


def requests(text: str, files: dict[str, str] | None = None, kind: type = object, **changes: object) -> list:
    plan = story(text, files, **changes).plan
    return [request for request in plan.assets.values() if isinstance(request, kind)]


def test_no_story_is_too_long(monkeypatch: pytest.MonkeyPatch) -> None:
    """Only steps beyond one for each statement may be too many."""
    monkeypatch.setattr(flow, "STEPS", 10)
    assert len(requests("\n".join(f'"Line {number}."' for number in range(60)), kind=Speech)) == 60


def test_own_pictures_win() -> None:
    text = PEOPLE + "label start:\n    scene bg cafe night\n    show eileen happy\n    eileen sad 'Hm.'\n"
    lying = {"images/eileen happy.png": PNG, "images/bg cafe night.jpg": PNG, "images/eileen happy mouth open.png": PNG}
    art = {request.path: request for request in requests(text, lying, Artwork)}
    assert set(art) == {"images/eileen happy.png", "images/bg cafe night.jpg"}
    assert art["images/bg cafe night.jpg"].fit == "cover" and art["images/eileen happy.png"].fit == "figure"
    mouths = [(name, path) for name, path, _ in art["images/eileen happy.png"].mouths]
    assert mouths == [("open", "images/eileen happy mouth open.png")]
    assert requests(text, lying, Figure) == []


def test_declared_images_follow_attributes() -> None:
    declared = 'image eileen happy = "e1.png"\nimage eileen sad = "e2.png"\n'
    body = "label start:\n    show eileen happy\n    'One.'\n    show eileen sad\n    'Two.'\n"
    lying = {"images/e1.png": PNG, "e2.png": PNG}
    plan = story(declared + PEOPLE + body, lying).plan
    shown = [plan.assets[shot.stage.actors[0].asset].path for shot in plan.shots]  # type: ignore[union-attr]
    assert shown == ["images/e1.png", "e2.png"]


def test_a_changed_picture_changes_its_key() -> None:
    text = PEOPLE + "label start:\n    show eileen\n    'One.'\n"
    one, two = (requests(text, {"images/eileen.png": content}, Artwork)[0] for content in ("a", "b"))
    assert one.path == two.path and key(one) != key(two)


def test_figures_say_all_that_a_painter_needs() -> None:
    (figure,) = requests(PEOPLE + "label start:\n    show eileen proud crossed\n    'Hm.'\n", kind=Figure)
    assert (figure.name, figure.looks, figure.maker) == ("Eileen Marsh", "girl, red hair", "procedural@1")
    assert (figure.gesture, figure.pose) == ("chin up", "crossed")
    assert all(side % 2 == 0 for side in figure.size) and figure.size[1] == pytest.approx(0.94 * 720, abs=2)
    (larger,) = requests(PEOPLE + "label start:\n    show eileen\n    'Hm.'\n", kind=Figure, size=(1920, 1080))
    assert larger.scale == pytest.approx(figure.scale * 1.5, rel=1e-3)


def test_tags_by_id_image_or_name() -> None:
    text = 'character e "Eileen Marsh":\n    looks "girl"\nlabel start:\n    show {} happy\n    e "Me."\n'
    for tag in ("e", "eileen", "marsh"):
        made = story(text.format(tag))
        assert not made.codes() and made.lines()[0].speaker == tag


def test_backdrops_by_block_and_by_words() -> None:
    block = 'background bg quay:\n    prompt "a foggy quay"\n    seed 7\n    mood eerie\nstyle ink:\n    prompt "ink wash"\n'
    body = "label start:\n    scene bg quay night\n    'A.'\n    scene bg old_mill rain\n    'B.'\n"
    first, second = requests(block + body, kind=Backdrop)
    by = {request.prompt: request for request in (first, second)}
    assert (by["a foggy quay"].time, by["a foggy quay"].seed, by["a foggy quay"].style) == ("night", 7, "ink wash")
    assert (by["old mill"].weather, by["old mill"].time) == ("rain", "")


def test_voices_carry_emotion_and_arguments() -> None:
    voices = {"eileen": VoiceChoice("amy", 1.0, 1.05, "gentle")}
    body = "label start:\n    eileen proud 'Look.' (rate=2.0)\n    eileen 'Plain.'\n    'Nobody speaks this.'\n"
    spoken = {request.text: request for request in requests(PEOPLE + body, kind=Speech, voices=voices)}
    assert set(spoken) == {"Look.", "Plain."}
    look = spoken["Look."]
    assert (look.voice, look.rate, look.style, look.language) == ("amy", 2.2, "bold gentle", "en")
    assert look.pitch == pytest.approx(0.945) and spoken["Plain."].style == "gentle"


def test_pauses_and_pronunciation_go_into_the_voice() -> None:
    text = 'say "Okafor" as "oh-KAH-for"\nsay "Nguyen" as "win"\nlabel start:\n    "Mr Okafor.{w=0.5} Come in."\n'
    (speech,) = requests(text, kind=Speech)
    assert speech.pauses == ((10, 24_000),) and speech.lexicon == (("Okafor", "oh-KAH-for"),)


def test_stage_directions_are_read_not_heard() -> None:
    (speech,) = requests('label start:\n    "(quietly) Goodbye."\n', kind=Speech)
    assert speech.text == " " * len("(quietly) ") + "Goodbye." and speech.style == "whisper"


def test_what_is_done_in_brackets_is_left_to_the_voice() -> None:
    found = {r.text: r.style for r in requests('label start:\n    "(laughs) Well."\n    "(In May) it rained."\n', kind=Speech)}
    assert found == {"(laughs) Well.": "", "(In May) it rained.": ""}


def test_a_voices_own_feeling_and_language() -> None:
    voices = {"eileen": VoiceChoice("amy", emotion="sad", language="fr", speaks=("en", "fr"))}
    body = "label start:\n    eileen 'Bon.'\n    eileen happy 'Oui.'\n"
    found = {r.text: (r.emotion, r.language) for r in requests(PEOPLE + body, kind=Speech, voices=voices)}
    assert found == {"Bon.": ("sad", "fr"), "Oui.": ("happy", "fr")}


def test_a_language_that_the_voice_does_not_know_is_read_only() -> None:
    voices = {"narrator": VoiceChoice("amy", speaks=("en",))}
    assert not requests('language de\nlabel start:\n    "Guten Tag."\n', kind=Speech, voices=voices)
    assert requests('language en_GB\nlabel start:\n    "Good day."\n', kind=Speech, voices=voices)


def test_recordings_win_by_name_and_by_statement() -> None:
    text = 'label start:\n    "One."\n    voice "takes/b.wav"\n    "Two."\n    "Three."\n'
    found = requests(text, {"voices/start_1.ogg": "a", "takes/b.wav": "b"}, Recording)
    assert {(request.path, request.text) for request in found} == {("voices/start_1.ogg", "One."), ("takes/b.wav", "Two.")}
    assert [request.text for request in requests(text, {"voices/start_1.ogg": "a", "takes/b.wav": "b"}, Speech)] == ["Three."]


def test_sounds_by_file_by_mood_and_by_name() -> None:
    body = 'play music "theme"\nplay ambience "rain"\nplay sound effect bell\nplay sound2 "<from 1 to 2.5>audio/x.wav"\n"Hm."\n'
    text = "label start:\n" + "".join(f"    {line}\n" for line in body.splitlines())
    made = requests(text, {"music/theme.ogg": "m", "audio/x.wav": "x"})
    files = {request.path: request for request in made if isinstance(request, Sound)}
    assert set(files) == {"music/theme.ogg", "audio/x.wav"}
    assert (files["audio/x.wav"].start, files["audio/x.wav"].end) == (48_000, 120_000)
    assert sorted(request.name for request in made if isinstance(request, Ambience | Effect)) == ["bell", "rain"]


def test_a_silent_genre_gets_its_music() -> None:
    (music,) = requests('genre horror\nlabel start:\n    "Hm."\n', kind=Music)
    assert music.mood == "horror"
    (own,) = requests('genre horror\nlabel start:\n    play music calm\n    "Hm."\n    stop music\n', kind=Music)
    assert own.mood == "calm"


# --- routes, names, transitions ---------------------------------------------------------------------------------


def test_every_route_is_found_and_can_be_taken() -> None:
    text = (ROOT / "samples" / "harbour.vns").read_text("utf-8")
    module = parse(source(ROOT / "samples" / "harbour.vns")).value
    found = list(routes(Script(((None, module),)), library()))
    assert found == [(("letter", "Give her the letter."),), (("letter", "Keep it for another day."),)]
    for picks in found:
        assert story(text, picks=picks).plan.picks == picks
    assert story(text, route="apart").plan.picks == found[1]


def test_shared_beginnings_are_the_same_segments() -> None:
    text = (ROOT / "samples" / "harbour.vns").read_text("utf-8")
    together, apart = ([key(s) for s in story(text, route=route).timeline.segments] for route in ("together", "apart"))
    shared = next(i for i, (a, b) in enumerate(zip(together, apart, strict=False)) if a != b)
    assert shared > 25


def test_included_names_are_found_with_and_without_prefix() -> None:
    extras = 'character guard "Guard":\n    looks "man"\ndefault seen = 0\n'
    extras += 'label hello:\n    $ seen += 1\n    guard "Halt! [seen]"\n    return\n'
    main = 'include "extras.vns" as extras\nlabel start:\n    call extras.hello\n'
    main += '    extras.guard "Again: [extras.seen]"\n    return\n'
    made = story(main, {"extras.vns": extras})
    assert not made.codes()
    assert ["".join(run.text for run in s.text.entry.runs) for s in made.lines() if s.text] == ["Halt! 1", "Again: 1"]


LENGTHS = {"dissolve": 0.5, "vpunch": 0.275, "hpunch": 0.275, "zoom": 0.5, "move": 0.5, "ease": 0.5}


@pytest.mark.parametrize("name", sorted(KINDS))
def test_predefined_transitions_reach_the_film(name: str) -> None:
    made = story(f'label start:\n    scene bg room with {name}\n    "Hm."\n')
    assert not made.codes()
    entry = made.timeline.segments[0].entry
    assert (
        entry is not None and entry.name == name and entry.length == round(LENGTHS.get(name, LENGTHS.get(name[:4], 1.0)) * SECOND)
    )


@pytest.mark.parametrize(
    ("written", "name", "seconds"),
    [
        ("Dissolve(0.3)", "dissolve", 0.3),
        ('Fade(0.1, 0.2, 0.3, color="#fff")', "fade", 0.6),
        ("Pixellate(0.5, 4)", "pixellate", 0.5),
        ('CropMove(0.5, "wiperight")', "wiperight", 0.5),
        ("PushMove(0.5, 'pushleft')", "pushleft", 0.5),
        ("MoveTransition(0.4)", "move", 0.4),
        ("Pause(0.7)", "pause", 0.7),
        ("Swing(1.5, vertical=True)", "swing", 1.5),
        ('MultipleTransition([False, Dissolve(0.5), Solid("#000"), Pause(1.0), Solid("#000"), dissolve, True])', "multiple", 2.0),
        ("ComposeTransition(dissolve, before=vpunch, after=hpunch)", "compose", 0.5),
        ("mine", "dissolve", 0.25),
    ],
)
def test_constructors(written: str, name: str, seconds: float) -> None:
    made = story(f'define mine = Dissolve(.25)\nlabel start:\n    scene bg room with {written}\n    "Hm."\n')
    entry = made.timeline.segments[0].entry
    assert [code for code in made.codes()] == []
    assert entry is not None and (entry.name, entry.length) == (name, round(seconds * 48_000))


def test_characters_are_typed() -> None:
    text = PEOPLE + "    relation lucy friend 60 'old friends'\n    lora 'e.safetensors' weight 0.8 trigger 'eee'\n    seed 9\n"
    text += "    hair auburn\ncharacter lucy 'Lucy'\ndefine d = Character('Dan', color='#abc', kind=nvl, image='dan')\n"
    module = parse(type(source(files()[0]))("x.vns", text)).value
    table = names(Script(((None, module),)), library())
    eileen, dan = table.value.people["eileen"], table.value.people["d"]
    assert table.found == () and eileen.lora == (("e.safetensors", 0.8, "eee"),) and eileen.seed == 9
    assert (eileen.relations[0].to, eileen.relations[0].strength) == ("lucy", 60) and eileen.attributes == (("hair", "auburn"),)
    assert (dan.name, dan.colour, dan.kind, dan.tag) == ("Dan", "#aabbcc", "nvl", "dan")


# --- exchange ---------------------------------------------------------------------------------------------------


def test_json_that_is_no_timeline_is_refused() -> None:
    with pytest.raises(ExchangeError, match="no timeline"):
        from_json('{"size": [1, 2]}')
    assert {"size", "segments", "sounds", "assets"} <= set(schema()["properties"])


@given(st.integers(0, 10**6))
@often(10)
def test_timelines_survive_json(seed: int) -> None:
    body = "scene bg room with Fade(0.1, 0, 0.2)", f"show eileen at slidein({seed / 10**6})", 'eileen "Hm."'
    text = PEOPLE + "label start:\n" + "".join(f"    {line}\n" for line in body)
    timeline = story(text).timeline
    assert from_json(to_json(timeline)) == timeline


# --- what a build asks for --------------------------------------------------------------------------------------


def test_a_film_may_be_a_part_of_the_story() -> None:
    labels = ("start", "two", "three", "four")
    text = "".join(f'label {name}:\n    "{name}."\n' for name in labels)
    said = [segment.id for segment in story(text, start="two", end="three").timeline.segments]
    assert said == ["two_1", "three_1"]


def test_asking_for_what_is_not_there_is_told() -> None:
    text = 'label start:\n    menu m:\n        "A.":\n            pass\n        "B.":\n            pass\n    "End."\n'
    assert story(text, picks=(("m", "B."),)).codes() == []
    assert story(text, picks=(("n", "B."),)).codes() == ["unknown-menu"]
    assert story(text, picks=(("m", "C."),)).codes() == ["unknown-choice"]
    assert story(text, route="good", start="strat").codes() == ["unknown-label", "unknown-route"]


def test_up_to_five_find_room_without_touching() -> None:
    cast = "".join(f'character {c} "{c}"\n' for c in "abcdf")
    made = story(cast + "label start:\n    scene bg hall\n" + "".join(f'    show {c}\n    {c} "Here."\n' for c in "abcdf"))
    assert not made.codes()
    for count, segment in enumerate(made.timeline.segments, 1):
        poses = [actor.pose for actor in segment.stage.actors]
        width = 0.24 * poses[0].zoom
        middles = sorted(pose.x + (0.5 - pose.xanchor) * 0.46 * pose.zoom for pose in poses)
        assert len(poses) == count and all(b - a >= width for a, b in zip(middles, middles[1:], strict=False))
        assert middles[0] > 0.09 and middles[-1] < 0.91


def test_a_picture_by_a_word_of_a_name_has_attributes_of_its_own() -> None:
    """`show miller house` shows the house, though a character is called Miller."""
    text = 'character r "Rose Miller"\nimage miller house = "house.png"\nlabel start:\n    show miller house\n    r "Home."\n'
    script = Script(((None, parse(Source("a.vns", text)).value),))
    assert "unknown-emotion" not in {told.code for told in rules(script, library(), LowerSettings())}


# --- one fault, one report --------------------------------------------------------------------------------------

FAULTS = [
    ('l "You stopped', 'll "You stopped', "unknown-character"),
    ("with moveinright", "with moveinrihgt", "unknown-transition"),
    ("neutral at center behind", "neutral at centre_ behind", "unknown-transform"),
    ("show lucy thoughtful at right", "show lucie_ thoughtful at right", "unknown-image"),
    ("e thoughtful ", "e thougthful ", "unknown-emotion"),
    ("jump together", "jump togehter", "unknown-label"),
    ("    jump ending", "    jump endign", "unknown-label"),
    ("$ trust += 1", "$ trust += trsut", "unknown-variable"),
    ('letter "Keep it', 'leter "Keep it', "unknown-menu"),
    ('letter "Give her', 'letter "Hand her', "unknown-choice"),
    ("play music mood romantic", "play musik mood romantic", "unknown-channel"),
    ("scene bg waiting night", "scene bg waitin night", "unknown-background"),
    ("camera reset over 1.0 ease\n    play", "camera rest over 1.0 ease\n    play", "unknown-camera"),
    ('    personality "calm, dry', '    persnality "calm, dry', "unknown-property"),
    ('color "#8fc7ff"', 'color "blueish"', "bad-value"),
    ("hide okafor with", "hide ofakor with", "never-shown"),
    ("{i}bell{/i}", "{it}bell{/it}", "unknown-tag"),
    ('e happy "I ran out', 'e happy "[ran] out', "unknown-variable"),
    ("genre slice_of_life", "genre slice_of_live", "unknown-genre"),
    ("default trust = 0", "default trust = 0 / 0", "bad-expression"),
]


@pytest.mark.parametrize(("right", "wrong", "code"), FAULTS, ids=lambda text: text.strip()[:24])
def test_one_fault_gives_one_report_on_its_line(right: str, wrong: str, code: str) -> None:
    text = (ROOT / "samples" / "harbour.vns").read_text("utf-8")
    assert text.count(right) >= 1 and story(text).codes() == []
    broken = text.replace(right, wrong, 1)
    line = next(i for i, (a, b) in enumerate(zip(text.split("\n"), broken.split("\n"), strict=True), 1) if a != b)
    (found,) = [each for each in story(broken).found if each.severity != "note"]
    assert found.span is not None
    assert (found.code, broken.count("\n", 0, found.span.start) + 1) == (code, line)


def test_the_narrator_may_be_defined() -> None:
    made = story('define narrator = Character(None, kind=nvl, color="#abc")\nlabel start:\n    "One."\n    narrator "Two."\n')
    assert [(s.text.mode, s.text.entry.colour, len(s.text.page)) for s in made.lines() if s.text] == [
        ("nvl", "#aabbcc", 0),
        ("nvl", "#aabbcc", 1),
    ]


def test_a_speaker_by_name_has_the_voice_of_that_name() -> None:
    voices = {"l": VoiceChoice("amy"), "narrator": VoiceChoice("heart")}
    text = 'character l "Lucy"\nlabel start:\n    "Lucy" "Hi."\n    "Porter" "Ho."\n'
    assert {s.text: s.voice for s in requests(text, kind=Speech, voices=voices)} == {"Hi.": "amy", "Ho.": "heart"}


def test_figures_look_to_the_middle() -> None:
    """Each picture is asked for once, and only as it is seen."""
    body = "    scene bg room\n    show eileen at left\n    show lucy at right\n    eileen 'Hi.'\n"
    body += "    show eileen at center\n    lucy 'Oh.'\n"
    text = PEOPLE + "character lucy \"Lucy\":\n    looks 'girl'\nlabel start:\n" + body
    asked = [(each.name.split()[0], each.facing) for each in requests(text, kind=Figure)]
    assert sorted(asked) == [("Eileen", 0), ("Eileen", 1), ("Lucy", -1)]


def test_figures_step_aside_for_credits_that_name_whose_work_is_in_the_film() -> None:
    cast = 'character e "Eileen":\n    looks "girl"\n'
    text = cast + 'label start:\n    show eileen\n    e "Bye."\n    credits "Thank you."\n    e "Still here."\n'
    segments = story(text, notices=("Type: somebody",)).timeline.segments
    credits = next(segment for segment in segments if segment.text and segment.text.mode == "credits")
    assert not credits.stage.actors
    assert [run.text for run in credits.text.entry.runs] == ["Thank you.\nType: somebody"]
    assert segments[-1].stage.actors
