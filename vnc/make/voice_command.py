"""Any program that writes a sound file, as a part: espeak-ng, piper, flite, a script of one's own."""

import shlex
import shutil
import subprocess
import tempfile
from pathlib import Path

from vnc.assets import pack_clip
from vnc.diagnostics import Unavailable, VncError
from vnc.make.roles import Missing, Probe, Ready
from vnc.options import option
from vnc.record import record
from vnc.request import Speech


@record
class Options:
    run: str = option(
        "",
        "The command. {out} is the file to write, {text} {voice} {rate} {speed} {seed} {language} {emotion} {style} "
        "are the line's ({speed}: words a minute). Without {text} the text comes on its input.",
    )
    timeout: float = option(120.0, "Seconds that one portion of a line may take.", gt=0)
    known: tuple[str, ...] = option((), "Voices to offer: names that the program takes for {voice}.")
    listen: bool = option(True, "Ask again for English clips in which the line's words are not found.")
    recogniser: str = option("", "Who hears whether the words are said: `whisper` (`vnc[whisper]`) or a folder with a model.")


class Command:
    name = "command"
    version = "4"
    Options = Options
    shaping = ("run",)

    def probe(self, options: Options) -> Probe:
        from vnc.make.speech.recogniser import missing

        words = shlex.split(options.run)
        if lacking := missing(options.recogniser):
            return lacking
        if not words:
            return Missing("no command is set", 'run = "espeak-ng -v {voice} -w {out} {text}" in [options.command]')
        found = shutil.which(words[0])
        return Ready(found) if found else Missing(f"there is no program `{words[0]}`", "install it, or give its path")

    def voices(self) -> tuple[str, ...]:
        return ()

    def offered(self, options: Options) -> tuple[str, ...]:
        return options.known

    def speak(self, request: Speech, options: Options) -> bytes:
        from vnc.make.speech.bend import bent
        from vnc.make.speech.decode import speech
        from vnc.make.speech.foreign import Ears, Heard, bare, spoken
        from vnc.make.speech.prosody import limited, manner

        said = limited(manner(request.emotion, request.style))
        tempo, pitch = said.tempo * request.rate, said.pitch * request.pitch
        paces = "{rate}" in options.run or "{speed}" in options.run

        def ask(text: str, seed: int) -> Heard:
            heard = Heard(speech(_run(options, request, bare(text), tempo / pitch, seed)).mean(0))
            return bent(heard, pitch, 1.0 if paces else pitch / tempo)

        return pack_clip(spoken(request, ask, Ears(options.listen, options.recogniser)))


VOICE = Command()


def _run(options: Options, request: Speech, text: str, tempo: float, seed: int) -> bytes:
    """The file that the command wrote, or what it wrote to its output. No shell is asked, so a line cannot be a command."""
    with tempfile.TemporaryDirectory(prefix="vnc-voice-") as folder:
        out = Path(folder) / "line.wav"
        given = {
            "{out}": str(out), "{text}": text, "{voice}": request.voice, "{rate}": f"{tempo:.3f}",
            "{speed}": str(round(175 * tempo)), "{seed}": str(seed), "{language}": request.language,
            "{emotion}": request.emotion, "{style}": request.style,
        }  # fmt: skip
        words = [_filled(word, given) for word in shlex.split(options.run)]
        if not words:
            raise Unavailable("no command is set to speak", 'run = "espeak-ng -v {voice} -w {out} {text}" in [options.command]')
        try:
            ended = subprocess.run(words, input=text.encode(), capture_output=True, timeout=options.timeout, check=False)
        except OSError as error:
            raise Unavailable(f"`{words[0]}` does not start: {error}", "install it, or give its path") from None
        except subprocess.TimeoutExpired:
            raise VncError(f"`{words[0]}` took longer than {options.timeout:.0f} s", "set a longer `timeout`") from None
        if ended.returncode:
            last = ended.stderr.decode(errors="replace").strip()[-200:]
            raise VncError(f"`{words[0]}` failed ({ended.returncode}): {last}", "run it by hand to see why")
        return out.read_bytes() if out.exists() else ended.stdout


def _filled(word: str, given: dict[str, str]) -> str:
    """Each slot once, left to right: braces in the line itself stay as they are."""
    for slot, value in given.items():
        head, found, tail = word.partition(slot)
        if found:
            return _filled(head, given) + value + _filled(tail, given)
    return word
