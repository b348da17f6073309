"""How the language server is reached: by websocket on this machine alone, and what its process in the background does."""

import asyncio
import json
import subprocess
import sys

import pytest
from websockets.asyncio.client import connect
from websockets.exceptions import InvalidStatus

from vnc.lsp.background import Background, Told, Wanted

STORY = "label start:\n    jump nowhere\n"


@pytest.fixture(scope="module")
def port():
    """A server for websockets; it says where it listens."""
    command = [sys.executable, "-c", "from vnc.cli import main; main()", "lsp", "--websocket", "0"]
    process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
    assert process.stderr is not None
    for line in process.stderr:
        if "ws://127.0.0.1:" in line:
            yield int(line.rpartition(":")[2])
            break
    process.kill()
    process.wait()


async def greeted(port: int, origin: str | None = None) -> dict:
    """What a connection is told when it says hello."""
    async with connect(f"ws://127.0.0.1:{port}", origin=origin) as socket:  # type: ignore[arg-type]
        params = {"processId": None, "rootUri": None, "capabilities": {}}
        await socket.send(json.dumps({"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": params}))
        return json.loads(await socket.recv())["result"]


def test_several_editors_are_served_one_after_another_and_at_once(port) -> None:
    async def both() -> list[dict]:
        return await asyncio.gather(greeted(port), greeted(port, "http://localhost:8000"))

    assert [told["serverInfo"]["name"] for told in asyncio.run(both())] == ["vnc", "vnc"]
    assert asyncio.run(greeted(port))["capabilities"]["hoverProvider"]


@pytest.mark.parametrize("origin", ["https://example.org", "http://localhost.example.org", "null"])
def test_pages_of_other_machines_are_refused(port, origin) -> None:
    with pytest.raises(InvalidStatus):
        asyncio.run(greeted(port, origin))


def test_the_background_tells_step_after_step_and_the_newest_request_wins(tmp_path) -> None:
    (tmp_path / "vnc.toml").write_text("")
    (tmp_path / "story.vns").write_text(STORY)

    async def surveyed() -> list[Told]:
        told: list[Told] = []
        done = asyncio.Event()

        def hear(each: Told) -> None:
            told.append(each)
            if each.survey is None or (each.survey.version == 3 and each.survey.step == 4):
                done.set()

        background = Background(hear)
        for version in (1, 2, 3):
            text = STORY.replace("nowhere", f"nowhere{version}")
            await background.ask(Wanted(str(tmp_path), "story.vns", version, {"story.vns": text}))
        async with asyncio.timeout(60):
            await done.wait()
        background.stop()
        return told

    told = asyncio.run(surveyed())
    last = [each.survey for each in told if each.survey and each.survey.version == 3]
    assert [survey.step for survey in last] == [1, 2, 3, 4]
    assert not any(finding.told.code == "untitled" for survey in last for finding in survey.findings)
    assert any("nowhere3" in finding.told.message for finding in last[0].findings)
    assert not last[0].texts, "what was sent along does not come back"
    assert 4 not in [each.survey.step for each in told if each.survey and each.survey.version < 3]


def test_a_sound_story_is_reviewed_last(tmp_path) -> None:
    (tmp_path / "vnc.toml").write_text("")
    (tmp_path / "story.vns").write_text('label start:\n    "Hello hello."\n')

    async def surveyed() -> list[Told]:
        told: list[Told] = []
        done = asyncio.Event()

        def hear(each: Told) -> None:
            told.append(each)
            if each.survey is None or each.survey.step == 5:
                done.set()

        background = Background(hear)
        await background.ask(Wanted(str(tmp_path), "story.vns", 1))
        async with asyncio.timeout(60):
            await done.wait()
        background.stop()
        return told

    *_, whole, last = [each.survey for each in asyncio.run(surveyed())]
    assert whole and last and (whole.step, last.step) == (4, 5)
    assert {"untitled", "doubled-word"} <= {finding.told.code for finding in last.findings}
    assert last.texts == whole.texts


def test_a_story_that_is_gone_is_told_in_words(tmp_path) -> None:
    from queue import Queue

    from vnc.lsp import worker

    class Out:
        said = b""

        def write(self, data: bytes) -> None:
            self.said += data

        def flush(self) -> None:
            pass

    out = Out()
    (tmp_path / "vnc.lock").write_text("<<<<<<< mine")
    text = STORY + '    @generate dialogue:\n        prompt "x"\n'
    worker._answer(Wanted(str(tmp_path), "story.vns", 1, {"story.vns": text}), {}, Queue(), out)  # type: ignore[arg-type]
    assert b"vnc.lock cannot be read" in out.said
