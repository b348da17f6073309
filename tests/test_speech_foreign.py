"""Other engines: servers with their traps, workers in processes of their own, commands; answers checked and asked again."""

import sys
from pathlib import Path

import numpy as np
import pytest
import soundfile
from click.testing import CliRunner
from lowering import story
from speech_server import encoded, serving, spoken, streamed

from vnc.assets import RATE, unpack_clip
from vnc.choose import crew
from vnc.cli import app
from vnc.diagnostics import Unavailable, VncError
from vnc.lower.people import Person
from vnc.lower.settings import VoiceChoice
from vnc.make.roles import Missing, Ready
from vnc.make.speech import levels, wave
from vnc.make.speech.checks import faults
from vnc.make.speech.decode import speech
from vnc.make.speech.foreign import PORTION, Heard, Unspoken
from vnc.make.speech.foreign import spoken as line_by
from vnc.make.speech.people import native
from vnc.make.speech.server import USUAL, NoVoice, Rejected, Server, kind_of, speak, voices
from vnc.make.speech.speak import LOUDNESS
from vnc.make.speech.worker import Failed, NoWorker, kept, running
from vnc.make.speech.worker import speak as speak_by
from vnc.make.voice_command import VOICE as COMMAND
from vnc.make.voice_server import VOICE as SERVER
from vnc.make.voice_workers import CHATTERBOX, CHATTTS, Cloning
from vnc.project import Project
from vnc.request import Speech, key

TEXT = "We missed the last train, Mira. Now we wait."
WORDS = ["We", "missed", "the", "last", "train", "Mira", "Now", "we", "wait"]
DOUBLES = Path(__file__).parent / "speech_workers"


def line(text: str = TEXT, voice: str = "alloy", **more) -> Speech:
    return Speech(text, voice, "server@1", **more)


@pytest.mark.parametrize("kind", ["openai", "kokoro", "chatterbox", "koboldcpp"])
def test_every_server_is_told_apart_and_speaks(kind: str) -> None:
    with serving(kind) as server:
        assert kind_of(server.url) == kind
        clip = speak(line(), Server(server.url, kind))
    assert [TEXT[w.first : w.last] for w in clip.words] == WORDS
    assert levels.loudness(clip.samples) == pytest.approx(LOUDNESS, abs=1.0)
    path = {"kokoro": "/dev/captioned_speech", "chatterbox": "/tts"}.get(kind, "/v1/audio/speech")
    assert {asked[0] for asked in server.asked} == {path}


@pytest.mark.parametrize("format", ["wav", "flac", "pcm", "mp3", "opus"])
def test_sound_is_known_by_its_bytes(format: str) -> None:
    with serving() as server:
        clip = speak(line(), Server(server.url, format=format))
    assert 2.0 < clip.samples.shape[-1] / RATE < 6.0


def test_pcm_has_its_rate_in_the_content_type() -> None:
    with serving("piper") as server:
        low = speak(line(), Server(server.url, format="pcm")).samples.shape[-1]
        even = speak(line(), Server(server.url)).samples.shape[-1]
    assert abs(low - even) < RATE // 20


def test_a_streamed_wav_has_no_size() -> None:
    sound = spoken(TEXT)
    assert speech(streamed(encoded(sound))).shape == speech(encoded(sound)).shape


def test_kokoro_is_asked_whole_and_tells_word_times() -> None:
    with serving("kokoro") as server:
        clip = speak(line("We missed it, Okafor.", lexicon=(("Okafor", "oh-KAH-for"),)), Server(server.url, "kokoro"))
        body = server.asked[0][1]
    assert body["stream"] is False and "[Okafor](/Okˈɑfɔɹ/)" in body["input"]
    gaps = [b.start - a.end for a, b in zip(clip.words, clip.words[1:], strict=False)]
    assert all(gap == pytest.approx(RATE / 30, abs=3) for gap in gaps)


def test_chatterbox_gets_drama_a_seed_and_clones() -> None:
    with serving("chatterbox") as server:
        speak(line(voice="clone:mira.wav", emotion="angry"), Server(server.url, "chatterbox"))
        speak(line(voice="Abigail.wav"), Server(server.url, "chatterbox"))
        first, second = server.asked[0][1], server.asked[-1][1]
        assert voices(Server(server.url)) == ("Abigail.wav",)
    assert (first["voice_mode"], first["reference_audio_filename"]) == ("clone", "mira.wav")
    assert first["exaggeration"] > 0.7 > 0.4 > first["cfg_weight"] and first["seed"] > 0
    assert (second["voice_mode"], second["predefined_voice_id"]) == ("predefined", "Abigail.wav")


def test_instructions_only_where_the_model_takes_them() -> None:
    with serving() as server:
        speak(line(emotion="sad"), Server(server.url, model="gpt-4o-mini-tts", key="k1", extra={"voice": "mine"}))
        speak(line(emotion="sad"), Server(server.url, model="tts-1"))
        new, old = server.asked[0], server.asked[-1]
    assert "sad" in new[1]["instructions"] and new[1]["voice"] == "mine" and new[2]["Authorization"] == "Bearer k1"
    assert "instructions" not in old[1] and 0.25 <= old[1]["speed"] < 1


KINDS = ("openai", "kokoro", "chatterbox", "koboldcpp")


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    ("fault", "says"),
    [
        ("empty", "answered with nothing"),
        ("voice", "Voice 'x' not found"),
        ("broken", "Internal Server Error"),
        ("garbled", "no sound"),
        ("nosound", "no model|no sound"),
        ("hangs", "took longer than 0 s"),
        ("drops", "nobody answers"),
    ],
)
def test_what_goes_wrong_is_said(kind: str, fault: str, says: str) -> None:
    with serving(kind, fault) as server, pytest.raises(VncError, match=says) as told:
        speak(line(), Server(server.url, kind, timeout=0.4 if fault == "hangs" else 20))
    assert told.value.hint


def test_a_wrong_key_and_a_missing_server_make_it_unavailable() -> None:
    with serving(fault="key") as server, pytest.raises(NoVoice, match="key"):
        speak(line(), Server(server.url))
    with pytest.raises(Unavailable, match="nobody answers"):
        kind_of(server.url)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("fault", ["silent", "cut", "long"])
def test_a_bad_answer_is_asked_again(kind: str, fault: str) -> None:
    """With another seed, where the server takes one."""
    with serving(kind, fault, faulty=2) as server:
        clip = speak(line(), Server(server.url, kind))
    asked = [body for _, body, _ in server.asked]
    assert len(asked) == 3 and [TEXT[w.first : w.last] for w in clip.words] == WORDS
    assert len({body.get("seed") for body in asked}) == (3 if kind in ("chatterbox", "koboldcpp") else 1)


def test_an_engine_that_never_gets_it_right_is_given_up() -> None:
    with serving(fault="silent") as server, pytest.raises(Unspoken, match="silent"):
        speak(line(), Server(server.url))


def test_long_texts_are_asked_in_portions_and_short_ones_padded() -> None:
    text = " ".join(["The river froze and nobody came to the station that night, they said."] * 12) + " No."
    asked: list[str] = []

    def ask(text: str, seed: int) -> Heard:
        asked.append(text)
        return Heard(np.repeat(spoken(text), 2))

    clip = line_by(line(text), ask)
    assert all(len(part) <= PORTION for part in asked) and len(asked) >= 3
    assert len(clip.words) == len(text.split())
    asked.clear()
    line_by(line("No."), ask)
    assert asked == ["No. …"]


def test_pauses_and_gestures_part_a_line() -> None:
    asked: list[str] = []

    def ask(text: str, seed: int) -> Heard:
        asked.append(text)
        return Heard(np.repeat(spoken(text), 2))

    clip = line_by(line("We wait here (sighs) all night, my friend.", pauses=((8, RATE),)), ask)
    assert asked == ["We wait …", "here …", "all night, my friend."]
    assert clip.words[2].start - clip.words[1].end >= RATE


def test_checks() -> None:
    good = np.repeat(spoken(TEXT), 2)
    assert faults(good, TEXT) == ()
    assert "silent" in faults(np.zeros(RATE, np.float32), TEXT)
    assert "too short" in faults(good[: RATE // 3], TEXT)
    assert "too long" in faults(np.tile(good, 6), TEXT)
    assert "clipped" in faults(np.clip(good * 60, -1, 1), TEXT)
    assert "falls silent" in faults(np.concatenate([good, np.zeros(3 * RATE, np.float32), good]), TEXT * 2)
    assert "repeats itself" in faults(np.tile(np.repeat(spoken("over and over again"), 2), 4), TEXT)


def test_the_part_finds_its_server(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("VNC_SPEECH_URL", raising=False)
    assert isinstance(SERVER.probe(SERVER.Options()), Missing)
    with serving("kokoro") as server:
        monkeypatch.setenv("VNC_SPEECH_URL", server.url)
        ready = SERVER.probe(SERVER.Options())
        clip = unpack_clip(SERVER.speak(line(voice="af_bella"), SERVER.Options()))
    assert isinstance(ready, Ready) and "kokoro" in ready.detail and "2 voices" in ready.detail
    assert len(clip.words) == len(WORDS)
    assert isinstance(SERVER.probe(SERVER.Options()), Missing)


def double(name: str, *more: str) -> tuple[str, ...]:
    return sys.executable, str(DOUBLES / "run.py"), name, *more


@pytest.mark.parametrize("engine", ["chatterbox", "chattts"])
def test_workers_speak_through_their_own_scripts(engine: str) -> None:
    """The shipped worker scripts, run over doubles of the engines' own modules."""
    with running(double(engine), 30) as worker:
        assert worker.hello["rate"] == 24_000 and worker.hello["licence"]
        clip = speak_by(line(voice="7" if engine == "chattts" else "default", emotion="angry"), worker, 30)
        again = speak_by(line(voice="7" if engine == "chattts" else "default", emotion="angry"), worker, 30)
    assert [TEXT[w.first : w.last] for w in clip.words] == WORDS
    assert np.array_equal(clip.samples, again.samples)


def test_a_worker_that_fails_says_why_and_lives_on() -> None:
    with running(double("chatterbox"), 30) as worker:
        with pytest.raises(Failed, match="no such file: gone"):
            speak_by(line(voice="gone.wav"), worker, 30)
        assert speak_by(line(voice="default"), worker, 30).words


class Doubled(Cloning):
    """Chatterbox's part, over the double of its modules."""

    def command(self, options: object) -> tuple[str, ...]:
        return double("chatterbox")


@pytest.mark.usefixtures("ends")
def test_a_worker_speaks_like_a_recording_of_the_project(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Whatever folder it runs in: it gets the bytes in a file of its own."""
    monkeypatch.chdir(tmp_path)
    part, asked = Doubled("chatterbox", "", "", ""), line(voice="takes/mira.wav", reference="ab" * 32)
    clip = unpack_clip(part.clone(asked, part.Options(), encoded(spoken("Hello."))))
    worker = kept(part.command(None), 600.0)
    assert [TEXT[w.first : w.last] for w in clip.words] == WORDS
    assert [path.name for path in worker.folder.glob("like-*")] == [f"like-{'ab' * 8}.wav"]


@pytest.fixture
def ends():
    kept.cache_clear()
    yield
    kept(double("chatterbox"), 600.0).process.terminate()
    kept.cache_clear()


def test_a_chatterbox_server_gets_the_recording_once() -> None:
    data = encoded(spoken("Hello."))
    with serving("chatterbox") as server:
        options = SERVER.Options(url=server.url)
        for _ in range(2):
            SERVER.clone(line(voice="takes/mira.wav", reference="cd" * 32), options, data)
        name = f"vnc-{'cd' * 8}.wav"
        assert server.lent == {name: data} and {body["reference_audio_filename"] for _, body, _ in server.asked} == {name}
    with serving("openai") as server, pytest.raises(Rejected, match="cannot speak like a recording"):
        SERVER.clone(line(voice="a.wav", reference="cd" * 32), SERVER.Options(url=server.url), data)


def test_an_engine_that_cannot_clone_says_so() -> None:
    from vnc.make.make import make, title

    asked = Speech("Hello.", "takes/mira.wav", title("voices", "hibari"), reference="ab" * 32)
    with pytest.raises(VncError, match="cannot speak like a recording"):
        make(asked, {}, lambda path: b"")


def test_a_cloned_voice_is_known_by_its_bytes() -> None:
    """Another recording under the same name makes the lines anew; the path is the project's, wherever a build runs."""
    voices = {"e": VoiceChoice("takes/mira.wav", maker="chatterbox@2"), "l": VoiceChoice("Emily.wav", maker="server@2")}
    text = 'character e "Eileen"\ncharacter l "Lucy"\nlabel start:\n    e "Hello."\n    l "Hello."\n'

    def asked(data: str) -> dict[str, Speech]:
        plan = story(text, {"takes/mira.wav": data}, voices=voices).plan
        return {each.voice: each for each in plan.assets.values() if isinstance(each, Speech)}

    one, other = asked("one"), asked("other")
    assert one["takes/mira.wav"].reference and key(one["takes/mira.wav"]) != key(other["takes/mira.wav"])
    assert one["Emily.wav"] == other["Emily.wav"] and not one["Emily.wav"].reference, "a name of the server's own"


PEOPLE = [Person("a", "Anna"), Person("b", "Boris"), Person("g", "Greta", voice="old, tired woman"), Person("n", "Ned")]


@pytest.mark.parametrize("kind", ["openai", "kokoro", "koboldcpp", "chatterbox"])
def test_a_cast_gets_voices_that_the_server_has(kind: str) -> None:
    """Those that it lists, or that its kind usually has; one that says nothing of a person is a name we have not heard of."""
    with serving(kind) as server:
        project = Project(voices=("server",), options={"server": {"url": server.url}})
        cast = crew(project, [*PEOPLE, Person("x", "Xe", voice="glados-v2")]).voices
        listed = voices(Server(server.url, kind)) or USUAL[kind]
    assert cast["x"].name == "glados-v2"
    own = {id: voice.name for id, voice in cast.items() if id != "x"}
    assert set(own.values()) <= set(listed) and len({(v.name, v.pitch, v.rate) for v in cast.values()}) == len(cast)


def test_known_voices_win_and_nobody_is_alike_without_any(tmp_path: Path) -> None:
    def cast(**options: object) -> dict[str, tuple[str, float]]:
        project = Project(voices=("chatterbox",), options={"chatterbox": {"python": sys.executable, **options}})
        return {id: (voice.name, voice.pitch) for id, voice in crew(project, PEOPLE).voices.items()}

    assert len(set(cast().values())) == 5 and {name for name, _ in cast().values()} == {"default"}
    assert {name for name, _ in cast(known=["Emily.wav", "Axel.wav"]).values()} == {"Emily.wav", "Axel.wav"}


def test_kokoros_voices_of_other_languages_are_not_cast_in_english() -> None:
    names = ("af_bella", "bm_george", "ef_dora", "zm_yunxi", "Abigail.wav")
    assert native(names, "en-GB") == ("af_bella", "bm_george", "Abigail.wav")
    assert native(names, "es") == ("ef_dora", "Abigail.wav") and native(names[:2], "fr") == names[:2]


def test_the_server_in_use_lists_its_voices(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    with serving("kokoro") as server:
        monkeypatch.chdir(tmp_path)
        monkeypatch.setenv("VNC_SPEECH_URL", server.url)
        told = CliRunner().invoke(app, ["voices", "list"]).output
        assert "server:af_bella" in told and "server:am_adam         man" in told
        (tmp_path / "vnc.toml").write_text('voices = ["server"]\n')
        (tmp_path / "story.vns").write_text('character a "Ann"\ncharacter b "Bob"\nlabel start:\n    a "Hello."\n')
        told = CliRunner().invoke(app, ["voices", "cast", "-o", "out"]).output
    assert "server:af_bella" in told and "server:am_adam" in told and len([*(tmp_path / "out").iterdir()]) == 9


def test_another_model_makes_the_lines_anew(tmp_path: Path) -> None:
    """What changes the sound of an engine is in the request; where it is asked, and how long it may take, is not."""
    eileen = Person("e", "Eileen", voice="nova")

    def tuning(**options: object) -> str:
        with serving() as server:
            project = Project(voices=("server",), options={"server": {"url": server.url, "kind": "openai", **options}})
            return crew(project, [eileen]).voices["e"].tuning

    assert tuning() == tuning(timeout=5, listen=False) == ""
    assert tuning(model="tts-1-hd") == '{"model": "tts-1-hd"}' != tuning(model="tts-1-hd", extra={"seed": 1})
    told = VoiceChoice("nova", maker="server@4", tuning=tuning(model="tts-1-hd"))
    plan = story('character e "Eileen"\nlabel start:\n    e "Hello."\n', {}, voices={"e": told}).plan
    assert [each.tuning for each in plan.assets.values() if isinstance(each, Speech)] == [told.tuning]


def test_a_worker_that_dies_is_quoted() -> None:
    with pytest.raises(NoWorker, match="no engine here"), running(double("missing"), 30):
        pass
    with pytest.raises(NoWorker, match="does not start"), running(("/no/such/python",), 30):
        pass
    with running(double("dies"), 30) as worker, pytest.raises(NoWorker, match="out of memory"):
        speak_by(line(), worker, 30)


def test_a_worker_that_hangs_is_left() -> None:
    with running(double("hangs"), 30) as worker, pytest.raises(NoWorker, match="said nothing"):
        speak_by(line(), worker, 0.5)
    assert worker.process.poll() is not None


def test_worker_parts_say_what_they_need_and_under_which_licence(tmp_path: Path) -> None:
    assert isinstance(CHATTERBOX.probe(CHATTERBOX.Options()), Missing)
    ready = CHATTTS.probe(CHATTTS.Options(python=sys.executable))
    assert isinstance(ready, Ready) and "CC BY-NC" in ready.detail
    chosen = crew(Project(voices=("chattts",), options={"chattts": {"python": sys.executable}}), [])
    assert [note.code for note in chosen.notes] == ["maker-terms"] and "may not be sold" in chosen.notes[0].message
    assert chosen.notices == ("Voices: ChatTTS (CC BY-NC 4.0)",)
    assert CHATTERBOX.command(CHATTERBOX.Options(python="py", arguments="--device 'cuda 1'"))[2:] == ("--device", "cuda 1")


def test_a_command_speaks(tmp_path: Path) -> None:
    script = tmp_path / "say.py"
    script.write_text(
        f"import sys; sys.path.insert(0, {str(Path(__file__).parent)!r})\n"
        "from speech_server import encoded, spoken\n"
        "out, text, rate = sys.argv[1:]\n"
        "open(out, 'wb').write(encoded(spoken(text)))\n"
    )
    options = COMMAND.Options(run=f"{sys.executable} {script} {{out}} {{text}} {{rate}}")
    assert isinstance(COMMAND.probe(options), Ready)
    text = "We wait {out} here; $(reboot) `now`."
    clip = unpack_clip(COMMAND.speak(line(text), options))
    assert len(clip.words) == 6
    with pytest.raises(VncError, match="failed"):
        COMMAND.speak(line(), COMMAND.Options(run=f"{sys.executable} -c 'raise SystemExit(3)'"))
    assert isinstance(COMMAND.probe(COMMAND.Options(run="no-such-program {text}")), Missing)


def test_whispering_a_wave_takes_its_voice_away() -> None:
    voice = (0.2 * np.sign(np.sin(2 * np.pi * 120 * np.arange(24_000) / 24_000))).astype(np.float32)
    quiet = wave.whispered(voice, 1)
    lag = 200
    voiced, breathed = (float((x[lag:] * x[:-lag]).sum() / (x * x).sum()) for x in (voice, quiet))
    assert voiced > 0.95 and breathed < 0.5 and quiet.size == voice.size
    assert np.array_equal(quiet, wave.whispered(voice, 1))


def test_silence_is_put_in_where_it_is_quiet() -> None:
    sound = np.ones(4800, np.float32)
    sound[2300:2500] = 0
    opened = wave.opened(sound, 2600, 1000)
    assert opened.size == 5800 and not opened[2450:3300].any() and np.abs(np.diff(opened)).max() <= 1
    assert soundfile.available_formats()


def test_an_error_is_rejected_not_unavailable() -> None:
    assert not issubclass(Rejected, Unavailable) and issubclass(NoVoice, Unavailable)
