"""How fast the language server answers in a project of 10,000 lines: `python benchmarks/lsp.py [LINES]`.

A real server is spoken to through its pipes, as an editor does it, so every figure has the protocol in it. The project has
ten files; then the same again with everything in one. Milliseconds: the median and the slowest of 20 by the clock, and the
mean by the server's own processor time, which is the same on a busy machine.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from parse import script

RUNS = 20
ANSWER, FINDINGS = 20, 60
"""Milliseconds that an answer and the findings after a keystroke may take."""


class Client:
    """An editor without a window. `told` are the server's messages with the time they came."""

    def __init__(self, folder: Path) -> None:
        command = [sys.executable, "-c", "from vnc.cli import main; main()", "lsp"]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=folder)
        self.told: list[tuple[float, dict[str, Any]]] = []
        self.count = 0
        self.came = threading.Condition()
        threading.Thread(target=self.listen, daemon=True).start()
        self.ask("initialize", {"processId": None, "rootUri": folder.as_uri(), "capabilities": {}})
        self.tell("initialized", {})

    def listen(self) -> None:
        stream = self.process.stdout
        assert stream is not None
        while line := stream.readline():
            size = int(line.split(b":")[1])
            while stream.readline().strip():
                pass
            message = json.loads(stream.read(size))
            with self.came:
                self.told.append((time.perf_counter(), message))
                self.came.notify_all()

    def cpu(self) -> float:
        """Milliseconds of processor time that the server has used; nan where the system does not tell."""
        try:
            fields = Path(f"/proc/{self.process.pid}/stat").read_text().rpartition(")")[2].split()
        except OSError:
            return float("nan")
        return 1000 * (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def send(self, message: dict[str, Any]) -> float:
        data = json.dumps({"jsonrpc": "2.0", **message}).encode()
        stream = self.process.stdin
        assert stream is not None
        stream.write(b"Content-Length: %d\r\n\r\n" % len(data) + data)
        stream.flush()
        return time.perf_counter()

    def tell(self, method: str, params: dict[str, Any]) -> float:
        return self.send({"method": method, "params": params})

    def ask(self, method: str, params: Any) -> tuple[Any, float]:
        """The answer, and its milliseconds."""
        self.count += 1
        began = self.send({"id": self.count, "method": method, "params": params})
        ended, message = self.wait(lambda m: m.get("id") == self.count and "method" not in m)
        assert "error" not in message, message
        return message["result"], 1000 * (ended - began)

    def wait(self, wanted: Callable[[dict[str, Any]], bool], since: float = 0.0) -> tuple[float, dict[str, Any]]:
        with self.came:
            while True:
                for came, message in reversed(self.told):
                    if came >= since and wanted(message):
                        return came, message
                if not self.came.wait(120):
                    raise TimeoutError


def main() -> None:
    lines = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    text = script(lines)
    with tempfile.TemporaryDirectory() as name:
        measure(Path(name), split(text), f"{lines} lines in 10 files")
    with tempfile.TemporaryDirectory() as name:
        measure(Path(name), {"story.vns": text}, f"{lines} lines in one file")


def split(text: str) -> dict[str, str]:
    """The story in ten files: a main one with the cast, which includes the others."""
    head, *scenes = text.split("label ")
    size = len(scenes) // 9 + 1
    groups = ["".join(f"label {scene}" for scene in scenes[at : at + size]) for at in range(0, len(scenes), size)]
    names = [f"part{number}.vns" for number in range(1, len(groups) + 1)]
    main = head + "".join(f'include "{name}"\n' for name in names) + "\nlabel start:\n    jump scene_1\n"
    return {**dict(zip(names, groups, strict=True)), "story.vns": main}


def measure(folder: Path, files: dict[str, str], title: str) -> None:
    """Open a file in the middle, type in it, ask everything."""
    (folder / "vnc.toml").write_text("")
    for name, text in files.items():
        (folder / name).write_text(text)
    file = list(files)[len(files) // 2]
    client, address, text = Client(folder), (folder / file).as_uri(), files[file]
    opened = client.tell(
        "textDocument/didOpen", {"textDocument": {"uri": address, "languageId": "vns", "version": 1, "text": text}}
    )
    print(f"\n{title} ({file} is edited)\n  {'':44}{'median':>9}{'slowest':>9}{'CPU':>9}")
    ended, _ = client.wait(published(address))
    row("first findings after opening", [1000 * (ended - opened)])
    ended = lengths(client, address)
    row("whole check in the background, all lengths", [1000 * (ended - opened)])
    before = client.cpu()
    times = typed(client, address, text)
    row("findings after a keystroke", times, FINDINGS, (client.cpu() - before) / len(times))
    ended = lengths(client, address)
    for title, method, more in requests(text):
        asked = {"textDocument": {"uri": address}, **more}
        client.ask(method, asked)
        before = client.cpu()
        times = [client.ask(method, asked)[1] for _ in range(RUNS)]
        row(title, times, ANSWER, (client.cpu() - before) / RUNS)
    client.ask("shutdown", None)
    client.tell("exit", {})
    client.process.wait(10)


def published(address: str, version: int = 0) -> Callable[[dict[str, Any]], bool]:
    def wanted(message: dict[str, Any]) -> bool:
        params = message.get("params") or {}
        named = message.get("method") == "textDocument/publishDiagnostics" and params["uri"] == address
        return named and (params.get("version") or 0) >= version

    return wanted


def typed(client: Client, address: str, text: str) -> list[float]:
    """One letter after the other into a line in the middle, 0.15 s apart: each makes the speaker another unknown one."""
    row = text[: text.index('e "', len(text) // 2)].count("\n")
    times = []
    for number in range(RUNS):
        place = {"line": row, "character": 5 + number}
        change = {"range": {"start": place, "end": place}, "text": "x"}
        params = {"textDocument": {"uri": address, "version": 2 + number}, "contentChanges": [change]}
        began = client.tell("textDocument/didChange", params)
        ended, message = client.wait(published(address, 2 + number), began)
        named = "e" + "x" * (number + 1)
        assert any(f"`{named}`" in found["message"] for found in message["params"]["diagnostics"]), named
        times.append(1000 * (ended - began))
        time.sleep(0.15)
    back = {"range": {"start": {"line": row, "character": 5}, "end": {"line": row, "character": 5 + RUNS}}, "text": ""}
    client.tell("textDocument/didChange", {"textDocument": {"uri": address, "version": 99}, "contentChanges": [back]})
    return times


def lengths(client: Client, address: str) -> float:
    """When every line in sight has its length."""
    sight = {"start": {"line": 0, "character": 0}, "end": {"line": 60, "character": 0}}
    while True:
        hints, _ = client.ask("textDocument/inlayHint", {"textDocument": {"uri": address}, "range": sight})
        if len(hints or []) > 20:
            time.sleep(1.0)
            return time.perf_counter() - 1.0
        time.sleep(0.1)


def requests(text: str) -> list[tuple[str, str, dict[str, Any]]]:
    middle = text.index("    show eileen", len(text) // 2)
    row = text[:middle].count("\n")
    who = {"line": row, "character": 10}
    jump = {"line": text[: text.index("jump scene_", middle)].count("\n"), "character": 20}
    sight = {"start": {"line": row, "character": 0}, "end": {"line": row + 60, "character": 0}}
    options = {"tabSize": 4, "insertSpaces": True}
    name = "textDocument/"
    return [
        ("completion", name + "completion", {"position": {"line": row, "character": 9}}),
        ("hover over a character", name + "hover", {"position": who}),
        ("definition", name + "definition", {"position": jump}),
        (
            "references to a label",
            name + "references",
            {"position": jump, "context": {"includeDeclaration": True}},
        ),
        ("rename of a label", name + "rename", {"position": jump, "newName": "elsewhere"}),
        ("document symbols", name + "documentSymbol", {}),
        ("workspace symbols", "workspace/symbol", {"query": "scene_77"}),
        ("folding", name + "foldingRange", {}),
        ("semantic tokens in sight", name + "semanticTokens/range", {"range": sight}),
        ("semantic tokens of the file", name + "semanticTokens/full", {}),
        ("inlay hints in sight", name + "inlayHint", {"range": sight}),
        ("code lenses", name + "codeLens", {}),
        ("code actions", name + "codeAction", {"range": {"start": who, "end": who}, "context": {"diagnostics": []}}),
        ("selection ranges", name + "selectionRange", {"positions": [who]}),
        ("colours", name + "documentColor", {}),
        ("links", name + "documentLink", {}),
        ("signature help", name + "signatureHelp", {"position": who}),
        ("call hierarchy", name + "prepareCallHierarchy", {"position": jump}),
        ("formatting", name + "formatting", {"options": options}),
    ]


def row(title: str, times: list[float], limit: float = 0.0, cpu: float = 0.0) -> None:
    over = "" if not limit or statistics.median(times) <= limit else f"   over {limit} ms"
    slowest = f"{max(times):9.1f}{cpu:9.1f}" if len(times) > 1 else ""
    print(f"  {title:44}{statistics.median(times):9.1f}{slowest}{over}", flush=True)


if __name__ == "__main__":
    main()
