"""Noticing saves: real files, the real observer, and everything that editors do to them."""

import os
import shutil
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from threading import Semaphore

import pytest

from vnc.watch import watcher
from vnc.watch.files import Files
from vnc.watch.watcher import Watcher
from vnc.world import DiskWorld

LONG = 20.0
"""Seconds after which a change counts as missed. Nothing here takes one of them."""


@dataclass
class Desk:
    """A project of a script that includes a part, and a watcher over what a build of it read."""

    root: Path
    poll: bool = False
    own: set[Path] = field(default_factory=set)
    alarms: Semaphore = field(default_factory=lambda: Semaphore(0))

    def __post_init__(self) -> None:
        (self.root / "parts").mkdir()
        self.write("story.vns", "one")
        self.write("parts/a.vns", "two")
        self.watcher = Watcher(self.alarms.release, self.poll)

    def write(self, name: str, text: str) -> Path:
        (self.root / name).write_text(text, "utf-8")
        return self.root / name

    def read(self, *more: str) -> "Desk":
        """What a build does: read everything it needs, and what it needs may be missing."""
        world = DiskWorld(self.root)
        for name in ("story.vns", "parts/a.vns", *more):
            if world.exists(name):
                world.read(name)
        world.list("images")
        self.files = Files(world, own=self.own)
        self.watcher.follow(self.files)
        return self

    def noticed(self) -> set[str]:
        """The names that the next alarm is for."""
        assert self.alarms.acquire(timeout=LONG), "nothing was noticed"
        return {path.relative_to(self.root).as_posix() for path in self.watcher.paths}

    def quiet(self) -> bool:
        """Whether nothing was noticed so far: a change now is the first."""
        assert not self.files.changed()
        last = self.write("story.vns", f"{time.monotonic_ns()}").name
        return self.noticed() == {last} and not self.alarms.acquire(blocking=False)


@pytest.fixture(params=[False, True], ids=["events", "polling"])
def desk(request, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path, request.param)
    yield made
    made.watcher.close()


@pytest.fixture
def eyes(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path)
    yield made
    made.watcher.close()


@pytest.fixture
def patient(monkeypatch) -> None:
    """Room for machines that stop for a moment in the middle of a save."""
    monkeypatch.setattr(watcher, "QUIET", 0.5)
    monkeypatch.setattr(watcher, "STARVE", 10.0)
    monkeypatch.setattr(watcher, "GRACE", 10.0)


def test_a_save_is_noticed(desk):
    desk.read().write("parts/a.vns", "three")
    assert desk.noticed() == {"parts/a.vns"}


def test_several_files_saved_at_once_are_one_change(desk, patient):
    desk.read()
    desk.write("story.vns", "1")
    desk.write("parts/a.vns", "2")
    assert desk.noticed() == {"story.vns", "parts/a.vns"}
    assert not desk.alarms.acquire(blocking=False)


def test_a_save_by_renaming(desk):
    desk.read()
    os.replace(desk.write(".story.vns.swp", "new"), desk.root / "story.vns")
    assert desk.noticed() == {"story.vns"}


def test_a_save_with_a_backup(desk, patient):
    """The old file is moved aside, a new one is written in its place."""
    desk.read()
    os.replace(desk.root / "story.vns", desk.root / "story.vns~")
    desk.write("story.vns", "new")
    assert desk.noticed() == {"story.vns"} and (desk.root / "story.vns").read_text() == "new"


def test_a_file_that_is_gone_for_a_moment_is_not_missed(eyes, patient):
    eyes.read()
    (eyes.root / "story.vns").unlink()
    time.sleep(0.2)
    eyes.write("story.vns", "new")
    assert eyes.noticed() == {"story.vns"}
    assert eyes.files.world.read("story.vns") == b"new"


def test_an_empty_file_is_given_time(eyes, patient):
    """Truncate first, write later: nobody wants a build of nothing."""
    eyes.read()
    with (eyes.root / "story.vns").open("w") as out:
        time.sleep(0.25)
        out.write("new")
    assert eyes.noticed() == {"story.vns"}
    assert eyes.files.world.read("story.vns") == b"new"


def test_writing_in_pieces_is_one_change(eyes, patient):
    eyes.read()
    with (eyes.root / "story.vns").open("w") as out:
        for _ in range(6):
            out.write("piece ")
            out.flush()
            time.sleep(0.02)
    assert eyes.noticed() == {"story.vns"} and not eyes.alarms.acquire(blocking=False)
    assert eyes.files.world.read("story.vns") == b"piece " * 6


def test_a_deleted_file_is_noticed(desk):
    desk.read()
    (desk.root / "parts" / "a.vns").unlink()
    assert desk.noticed() == {"parts/a.vns"}


def test_a_missing_file_is_awaited(desk):
    desk.read("parts/later.vns").write("parts/later.vns", "here")
    assert desk.noticed() == {"parts/later.vns"}


def test_a_missing_file_in_a_missing_folder_is_awaited(desk):
    desk.read("far/below/later.vns")
    (desk.root / "far" / "below").mkdir(parents=True)
    desk.write("far/below/later.vns", "here")
    assert desk.noticed() == {"far/below/later.vns"}


def test_a_folder_that_went_and_came_back_is_still_looked_at(desk):
    desk.read()
    shutil.rmtree(desk.root / "parts")
    assert desk.noticed() == {"parts/a.vns"}
    desk.read()
    (desk.root / "parts").mkdir()
    desk.write("parts/a.vns", "two")
    assert desk.noticed() == {"parts/a.vns"}
    desk.read().write("parts/a.vns", "three")
    assert desk.noticed() == {"parts/a.vns"}


def test_a_picture_that_is_added_counts(desk):
    """Folders that were listed: their files are found by name."""
    desk.read()
    (desk.root / "images" / "mira").mkdir(parents=True)
    desk.write("images/mira/happy.png", "drawn")
    assert desk.noticed() == {"images"}
    desk.read().write("images/mira/sad.png", "drawn")
    assert desk.noticed() == {"images"}


def test_a_change_between_reading_and_following_is_noticed(desk):
    world = DiskWorld(desk.root)
    world.read("story.vns")
    desk.write("story.vns", "changed while it was built")
    desk.watcher.follow(Files(world))
    assert desk.noticed() == {"story.vns"}


def test_what_a_build_reads_while_it_runs_counts_at_once(desk):
    desk.read()
    desk.write("late.vns", "one")
    desk.files.world.read("late.vns")
    desk.write("late.vns", "two")
    assert desk.noticed() == {"late.vns"}


def test_a_link_is_followed_and_may_be_replaced(eyes):
    target = eyes.write("parts/real.vns", "one")
    (eyes.root / "link.vns").symlink_to(target)
    eyes.read("link.vns").write("parts/real.vns", "two")
    assert eyes.noticed() == {"link.vns"}
    eyes.read("link.vns")
    (eyes.root / "link.vns").unlink()
    eyes.write("link.vns", "three")
    assert eyes.noticed() == {"link.vns"}


@pytest.mark.parametrize("act", ["touch", "same", "neighbour", "reading", "mode"])
def test_what_changes_no_content_is_no_change(desk, act):
    desk.read()
    match act:
        case "touch":
            (desk.root / "story.vns").touch()
        case "same":
            desk.write("story.vns", "one")
        case "neighbour":
            desk.write("notes.txt", "nobody reads this")
        case "reading":
            (desk.root / "story.vns").read_text()
        case "mode":
            (desk.root / "story.vns").chmod(0o600)
    assert desk.quiet()


def test_a_change_that_is_taken_back_in_time_is_none(eyes, patient):
    eyes.read()
    eyes.write("story.vns", "typo")
    eyes.write("story.vns", "one")
    assert eyes.quiet()


def test_our_own_films_are_no_change(desk):
    """Even where the script looks for files."""
    (desk.root / "images").mkdir()
    film = desk.root / "images" / "film.mp4"
    desk.own = {film}
    desk.read()
    (film.parent / ".part-1-film.mp4").write_bytes(b"fi")
    film.write_bytes(b"film")
    assert desk.quiet()


def test_a_file_of_the_same_size_saved_at_once_is_not_taken_for_the_old(desk):
    desk.read()
    assert not desk.files.changed()
    desk.write("story.vns", "eno")
    assert desk.noticed() == {"story.vns"}


def test_settings_beside_the_world_count(desk):
    world, settings = DiskWorld(desk.root), desk.root / "vnc.toml"
    desk.watcher.follow(Files(world, {settings: None}))
    settings.write_text('tier = "draft"\n')
    assert desk.noticed() == {"vnc.toml"}


def test_without_events_looking_now_and_then_does(tmp_path, monkeypatch):
    """A system that has no more watches to give."""
    from watchdog.observers import Observer

    def full(*_: object, **__: object) -> None:
        raise OSError(28, "no space left on device")

    monkeypatch.setattr(Observer, "schedule", full)
    desk = Desk(tmp_path)
    desk.read().write("story.vns", "new")
    try:
        assert desk.noticed() == {"story.vns"}
    finally:
        desk.watcher.close()
