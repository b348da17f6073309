"""A build may be killed at any moment, run beside another, or find no room: what is finished stays, and the film is the same."""

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path
from shutil import rmtree

import pytest
from disks import small_disk

STORY = """\
label start:
    scene black
    play sound "steps"
    "One."
    "Two and two."
    "Three, and that is all."
"""
BUILD = (
    "-c",
    "from vnc.cli import main; main()",
    "build",
    "story.vns",
    "-o",
    "film.mp4",
    "--tier",
    "draft",
    "--size",
    "128x72",
    "--fps",
    "24",
    "--workers",
    "2",
)
KILLS = 30


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "story.vns").write_text(STORY, "utf-8")
    return tmp_path


def started(folder: Path, *more: str, **env: str) -> subprocess.Popen[str]:
    """A build in a process group of its own."""
    command = [sys.executable, *BUILD, *more]
    where = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[1]), **env}
    return subprocess.Popen(command, cwd=folder, text=True, stdout=-1, stderr=-1, env=where, start_new_session=True)


def finished(build: subprocess.Popen[str]) -> str:
    out, err = build.communicate(timeout=60)
    assert build.returncode == 0, err
    return out


def asked(folder: Path, *words: str) -> str:
    """What another command says."""
    command = [sys.executable, *BUILD[:2], *words]
    where = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[1])}
    return subprocess.run(command, cwd=folder, text=True, capture_output=True, env=where, check=True).stdout


def entries(store: Path) -> dict[Path, int]:
    """Whole entries of a store, and when their data were written; what each build says of itself anew is not counted."""
    found: dict[Path, int] = {}
    for facts in store.glob("??/*.json"):
        found |= {
            path: path.stat().st_mtime_ns
            for path in facts.parent.glob(f"{facts.stem}.*")
            if path.suffix not in (".json", ".built")
        }
    return found


def films(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.glob("film.*")}


def emptied(folder: Path) -> None:
    rmtree(folder / ".vnc", ignore_errors=True)
    for path in folder.glob("film.*"):
        path.unlink()


@pytest.mark.slow
def test_killed_at_any_moment_it_goes_on_where_it_was(folder: Path) -> None:
    begin = time.monotonic()
    finished(started(folder))
    lasts = time.monotonic() - begin
    film, chance = films(folder), random.Random(5)
    emptied(folder)
    for _ in range(KILLS):
        before = entries(folder / ".vnc" / "store")
        build = started(folder)
        try:
            build.wait(chance.uniform(0.1, lasts * 0.9))
        except subprocess.TimeoutExpired:
            os.killpg(build.pid, signal.SIGKILL)
        build.communicate()
        after = entries(folder / ".vnc" / "store")
        again = [path.name for path in before if after.get(path) != before[path]]
        assert not again, "something finished was made twice"
        if build.returncode == 0:
            assert films(folder) == film
            emptied(folder)
    finished(started(folder))
    assert films(folder) == film


def test_two_builds_of_one_project_at_once_give_the_same_film(folder: Path) -> None:
    builds = [started(folder) for _ in range(2)]
    assert [finished(build) for build in builds]
    film = films(folder)
    emptied(folder)
    finished(started(folder))
    assert films(folder) == film


@pytest.mark.parametrize("suffix", ["mp4", "sound", "level", "heard", "bin"])
def test_a_damaged_entry_is_made_again(built: Path, suffix: str) -> None:
    film = films(built)
    path = sorted((built / ".vnc" / "store").glob(f"??/*.{suffix}"))[0]
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 2] + b"!" + data[len(data) // 2 + 1 :])
    (built / "film.mp4").unlink()
    for derived in ("sound", "level", "heard", "mp4") if suffix == "bin" else ():  # what is not used is not looked at
        for other in (built / ".vnc" / "store").glob(f"??/*.{derived}"):
            other.unlink()
    finished(started(built))
    assert films(built) == film and path.read_bytes() == data


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("built")
    (folder / "story.vns").write_text(STORY, "utf-8")
    finished(started(folder))
    return folder


def test_it_says_what_was_made_and_why(folder: Path) -> None:
    first = finished(started(folder, "--explain"))
    assert "segment start_1: new" in first and "0 of" in first
    again = finished(started(folder, "--explain"))
    assert "segment" not in again.partition("reused")[0]
    (folder / "story.vns").write_text(STORY.replace("two.", "five."), "utf-8")
    edited = finished(started(folder, "--explain"))
    assert "segment start_2: " in edited and "text" in edited and "changed (" in edited
    assert "segment start_1" not in edited and "speech: Two and five.: new" in edited and "sound from 0:0" in edited
    newest = max((folder / ".vnc" / "store").glob("??/*.mp4"), key=lambda path: path.stat().st_mtime_ns)
    compared = asked(folder, "why", str(newest))
    assert "'Two and two.' -> 'Two and five.'" in compared and "segment.length: " in compared


def test_a_full_disk_is_said_once_and_what_was_made_stays(folder: Path) -> None:
    with small_disk(folder) as disk:
        build = started(folder, VNC_CACHE_DIR=str(disk / "store"))
        _, told = build.communicate(timeout=60)
        kept = entries(disk / "store")
        assert build.returncode == 1 and told.count("the disk is full") == 1 and "Traceback" not in told
        assert kept and not films(folder) and not list(disk.rglob(".part-*"))
        (disk / "more").mkdir()
        subprocess.run(["mount", "-o", "remount,size=40m", str(disk)], check=True)
        finished(started(folder, VNC_CACHE_DIR=str(disk / "store")))
        assert {path: when for path, when in entries(disk / "store").items() if path in kept} == kept
    assert films(folder)


@pytest.mark.parametrize("what", ["store", "film"])
def test_a_read_only_folder_is_said_once_and_nothing_is_lost(folder: Path, what: str) -> None:
    with small_disk(folder) as disk:
        places = {"store": folder / "store", "film": folder, what: disk}
        more, env = ("-o", str(places["film"] / "film.mp4")), {"VNC_CACHE_DIR": str(places["store"])}
        subprocess.run(["mount", "-o", "remount,size=40m", str(disk)], check=True)
        finished(started(folder, *more, **env))
        kept, film = entries(places["store"]), films(places["film"])
        subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
        (folder / "story.vns").write_text(STORY.replace("two.", "five."), "utf-8")
        build = started(folder, *more, **env)
        _, told = build.communicate(timeout=60)
        assert build.returncode == 1 and told.count("error:") == 1 and "Traceback" not in told
        assert f"cannot write {disk}" in told and "Read-only file system" in told
        assert films(places["film"]) == film and entries(places["store"]).items() >= kept.items()
        subprocess.run(["mount", "-o", "remount,rw", str(disk)], check=True)
        finished(started(folder, *more, **env))
        assert films(places["film"]) != film


def test_a_store_that_is_no_folder_is_said_once(folder: Path) -> None:
    (folder / "file").write_text("")
    build = started(folder, VNC_CACHE_DIR=str(folder / "file"))
    _, told = build.communicate(timeout=60)
    assert build.returncode == 1 and told.count("error:") == 1 and "cannot write" in told and "Traceback" not in told
