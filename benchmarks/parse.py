"""How fast scripts are parsed: `python benchmarks/parse.py [LINES]`.

Beside our parser, in the same run and on the same text: Lark on the same grammar (its contextual lexer with an Indenter,
places kept), and Python's `ast.parse` on Python of the same lines. Times are CPU seconds, the best of several runs.
"""

import ast
import gc
import os
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from vnc.parse import Parser, parse
from vnc.parse.grammar import grammar
from vnc.source import Source

ROOT = Path(__file__).parents[1]
PROSE = """
the rain kept falling while we talked about nothing in particular and she laughed at my terrible joke before the last train
came quietly into the empty station
"""
WORDS = PROSE.split()


def script(lines: int, seed: int = 1) -> str:
    """A story of about so many lines, in the proportions of real ones: mostly dialogue, some staging, a menu a scene."""
    chance = random.Random(seed)
    out = ['define e = Character("Eileen", color="#c8ffc8")', 'define l = Character("Lucy", color="#ffcccc")', ""]
    scene = 0
    while len(out) < lines:
        scene += 1
        out += [f"label scene_{scene}:", "    scene bg room with fade", '    play music "theme.ogg" fadein 1.0']
        out += [f"    {_line(chance)}" for _ in range(90)]
        out += ["    menu:", '        "Go on.":', f"            jump scene_{scene + 1}", '        "Stay a while.":']
        out += ['            e "All right."', f"            jump scene_{max(1, scene - 1)}", ""]
    return "\n".join([*out, f"label scene_{scene + 1}:", "    return", ""])


def _line(chance: random.Random) -> str:
    text = " ".join(chance.choice(WORDS) for _ in range(chance.randint(5, 14))).capitalize() + "."
    kinds = {
        f'{chance.choice("el")} "{text}"': 60,
        f'e {chance.choice(["happy", "sad", "angry", "surprised"])} "{text}"': 12,
        f'"{text}"': 14,
        f"show eileen {chance.choice(['happy', 'sad'])} at {chance.choice(['left', 'right', 'center'])} with dissolve": 6,
        "# a comment about the scene": 2,
        "": 2,
        "pause 1.5": 2,
        "hide eileen with dissolve": 2,
    }
    return chance.choices(list(kinds), list(kinds.values()))[0]


def python(text: str) -> str:
    """The same lines as Python that says the same."""
    out = []
    for line in text.split("\n"):
        bare, indent = line.strip(), line[: len(line) - len(line.lstrip())]
        if not bare or bare.startswith("#"):
            out.append(line)
        elif bare.startswith("label "):
            out.append(f"def {bare[6:-1]}():")
        elif bare.endswith(":"):
            out.append(f"{indent}if {bare.replace('menu', 'm')}")
        elif bare.endswith('"') and not bare.startswith("define"):
            who, _, said = bare.partition('"')
            out.append(f'{indent}say({who.strip()!r}, "{said})')
        else:
            out.append(f"{indent}cmd({bare!r})")
    return "\n".join(out) + "\n"


def best(work: Callable[[], object], runs: int) -> float:
    """CPU seconds of the fastest run."""
    times = []
    for _ in range(runs):
        gc.collect()
        began = time.process_time()
        work()
        times.append(time.process_time() - began)
    return min(times)


def rates(lines: int) -> dict[str, float]:
    """Lines a second of each parser."""
    text = script(lines)
    count, code = text.count("\n"), python(text)
    lark = grammar(("module",))
    peers: dict[str, tuple[Callable[[], object], int]] = {
        "vnc": (lambda: parse(Source("x", text)), 5),
        "ast.parse": (lambda: ast.parse(code), 3),
        "Lark + Indenter": (lambda: lark.parse("\n" + text), 1),
    }
    return {name: count / best(work, runs) for name, (work, runs) in peers.items()}


def edits(lines: int, times: int = 40) -> None:
    """One line changed in the middle of a long script, then parsed again."""
    rows = script(lines).split("\n")
    parser = Parser("x")
    parser.parse("\n".join(rows))
    spoken = [number for number, row in enumerate(rows) if row.startswith('    e "')]
    took = []
    for step in range(times):
        rows[spoken[step * len(spoken) // times]] = f'    e "Another line, number {step}."'
        text = "\n".join(rows)
        began = time.process_time()
        parser.parse(text)
        took.append((time.process_time() - began) * 1000)
    took.sort()
    print(f"a one-line edit in {len(rows):,} lines: median {took[times // 2]:.2f} ms, longest {took[-1]:.2f} ms")


def cold() -> None:
    """A fresh Python that parses one real script, and `vnc check` on it; not the first start, which compiles everything."""
    story = ROOT / "benchmarks" / "three.vns"
    code = "from pathlib import Path; from vnc.parse import parse; from vnc.source import Source; "
    code += f"assert parse(Source('x', Path({str(story)!r}).read_text())).ok"
    for name, command in {
        "python, parse": [sys.executable, "-c", code],
        "vnc check": [sys.executable, "-c", "from vnc.cli import main; main()", "check", str(story)],
    }.items():
        _seconds(command)
        wall, cpu = zip(*(_seconds(command) for _ in range(10)), strict=True)
        lines = len(story.read_text("utf-8").splitlines())
        told = [f"{1000 * min(took):.0f} to {1000 * max(took):.0f} ms" for took in (wall, cpu)]
        print(f"{name} on {lines} lines, ten cold starts: {told[0]}, of it {told[1]} CPU")


def _seconds(command: list[str]) -> tuple[float, float]:
    """Wall and CPU seconds of a program."""
    environ = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environ |= {"PYTHONPYCACHEPREFIX": str(Path(tempfile.gettempdir()) / "vnc-benchmark"), "PYTHONPATH": str(ROOT)}
    before, began = _spent(), time.perf_counter()
    done = subprocess.run(command, env=environ, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr
    return time.perf_counter() - began, _spent() - before


def _spent() -> float:
    """CPU seconds of all programs that have ended so far."""
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def main() -> None:
    wanted = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    for lines in (10_000, wanted):
        print(f"{lines:,} lines")
        for name, rate in rates(lines).items():
            print(f"  {name:16} {rate:>10,.0f} lines/s")
    edits(10_000)
    cold()


if __name__ == "__main__":
    main()
