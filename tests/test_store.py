"""The store: whole or not at all, checked, shared, bounded; and clear words when the disk will not have it."""

import errno
import json
import os
import resource
import subprocess
import sys
import threading
import time
from dataclasses import dataclass
from pathlib import Path

import pytest
from disks import small_disk

from vnc.request import key
from vnc.store import Store, StoreError, whole, write


@dataclass(frozen=True)
class Ask:
    name: str


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "store")


def leftovers(folder: Path) -> list[str]:
    return [path.name for path in folder.rglob(".part-*")]


def test_what_is_put_is_found_by_its_request(store: Store) -> None:
    path = store.put(Ask("mira"), b"data", ".png")
    assert path.read_bytes() == b"data"
    assert store.find(key(Ask("mira")), ".png") == store.sound(key(Ask("mira")), ".png") == path
    assert store.read(key(Ask("mira")), ".png") == b"data"
    assert store.read(key(Ask("jun")), ".png") is None
    facts = json.loads(path.with_suffix(".json").read_text("utf-8"))
    assert facts["request"] == {"": "Ask", "name": "mira"}, "`vnc why` can print it"
    assert leftovers(store.root) == []


@pytest.mark.parametrize("damage", [b"", b"dat", b"dat!", None])
def test_damaged_data_is_dropped(store: Store, damage: bytes | None) -> None:
    path = store.put(Ask("mira"), b"data")
    if damage is None:
        path.unlink()
    else:
        path.write_bytes(damage)
    fresh = Store(store.root)
    assert fresh.sound(key(Ask("mira"))) is None
    assert fresh.read(key(Ask("mira"))) is None


@pytest.mark.parametrize("facts", [b"", b"{", b"[]", b"{}", b"\xff", b'{"size": 4}', b'{"size": 4, "digest": "0"}'])
def test_damaged_facts_count_as_missing(store: Store, facts: bytes) -> None:
    path = store.put(Ask("mira"), b"data")
    path.with_suffix(".json").write_bytes(facts)
    assert store.read(key(Ask("mira"))) is None
    assert Store(store.root).sound(key(Ask("mira"))) is None


def test_checking_is_done_once_until_the_file_changes(store: Store) -> None:
    path = store.put(Ask("mira"), b"data")
    assert store.sound(key(Ask("mira"))) == path
    stat = path.stat()
    path.write_bytes(b"DATA")
    os.utime(path, ns=(stat.st_atime_ns, stat.st_mtime_ns))
    assert store.sound(key(Ask("mira"))) == path, "same time and size: not read again"
    os.utime(path, ns=(stat.st_atime_ns, stat.st_mtime_ns + 1))
    assert store.sound(key(Ask("mira"))) is None


def test_verify_names_and_drops_the_damaged(store: Store) -> None:
    store.put(Ask("mira"), b"data")
    store.put(Ask("jun"), b"data").write_bytes(b"dat!")
    assert Store(store.root).verify() == (key(Ask("jun")),)
    assert [name for name, *_ in store.entries()] == [key(Ask("mira"))]


def test_the_least_recently_used_go_first(store: Store) -> None:
    paths = [store.put(Ask(f"{n}"), bytes(100)) for n in range(5)]
    for age, path in enumerate(paths):
        os.utime(path, (1e9 + age, 1e9))
    assert store.find(key(Ask("0"))), "using it makes it young"
    assert store.collect(300) == 200
    assert [path.exists() for path in paths] == [True, False, False, True, True]
    assert store.collect(300) == 0


def test_a_look_at_a_few_folders_says_whether_there_is_room(store: Store) -> None:
    for n in range(400):
        store.put(Ask(f"{n}"), bytes(1000))
    assert store.trim(1_000_000) == 0
    assert store.trim(200_000) >= 200_000
    assert sum(size for _, _, size, _ in store.entries()) <= 200_000


def test_finding_does_not_change_the_time_of_the_data(store: Store) -> None:
    path = store.put(Ask("mira"), b"data")
    os.utime(path, (1e9, 1e9))
    store.find(key(Ask("mira")))
    assert path.stat().st_mtime == 1e9
    assert path.stat().st_atime > 1e9


def test_what_killed_builds_left_is_swept_after_an_hour(store: Store) -> None:
    folder = store.put(Ask("mira"), b"data").parent
    old, young = folder / ".part-old", folder / ".part-young"
    old.touch()
    young.touch()
    os.utime(old, (time.time() - 4000,) * 2)
    store.collect(10**9)
    assert leftovers(store.root) == [".part-young"]


def test_a_block_that_fails_changes_nothing(tmp_path: Path) -> None:
    (tmp_path / "film").write_bytes(b"the last good one")
    with pytest.raises(ZeroDivisionError), whole(tmp_path / "film") as part:
        part.write_bytes(b"half")
        raise ZeroDivisionError
    assert (tmp_path / "film").read_bytes() == b"the last good one"
    assert leftovers(tmp_path) == []


def test_files_are_as_readable_as_any(tmp_path: Path) -> None:
    (tmp_path / "plain").touch()
    write(tmp_path / "made", b"data")
    assert (tmp_path / "made").stat().st_mode == (tmp_path / "plain").stat().st_mode


def test_a_full_disk_is_said_and_loses_nothing(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    path = store.put(Ask("mira"), b"data")

    def full(self: Path, data: bytes) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(StoreError, match="the disk is full: could not write") as caught:
        store.put(Ask("mira"), b"other")
    assert "free some space" in caught.value.hint
    assert path.read_bytes() == store.read(key(Ask("mira"))) == b"data"
    assert leftovers(store.root) == []


LIMITED = """
import resource, signal, sys
from pathlib import Path
from vnc.store import StoreError, write
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
write(Path(sys.argv[1]), bytes(900))
try:
    write(Path(sys.argv[1]), bytes(2000))
except StoreError as error:
    print(error)
"""


def test_a_write_that_the_system_stops_half_way_leaves_the_old_file(tmp_path: Path) -> None:
    out = tmp_path / "film"
    told = subprocess.run([sys.executable, "-c", LIMITED, str(out)], capture_output=True, text=True, check=True).stdout
    assert told.startswith("cannot write") and "File too large" in told
    assert out.read_bytes() == bytes(900)
    assert leftovers(tmp_path) == []


def test_a_disk_that_is_really_full(tmp_path: Path) -> None:
    with small_disk(tmp_path) as disk:
        store = Store(disk)
        store.put(Ask("mira"), bytes(600_000))
        with pytest.raises(StoreError, match="the disk is full"):
            store.put(Ask("jun"), bytes(600_000))
        assert store.read(key(Ask("mira"))) == bytes(600_000)
        assert leftovers(disk) == []
        store.put(Ask("jun"), bytes(1000))


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is read-only for root")
def test_a_read_only_folder_is_said_and_still_read(store: Store) -> None:
    path = store.put(Ask("mira"), b"data")
    path.parent.chmod(0o500)
    with pytest.raises(StoreError, match="cannot write"):
        store.put(Ask("mira"), b"more")
    assert store.read(key(Ask("mira"))) == b"data"
    path.parent.chmod(0o700)


def test_a_folder_that_cannot_be_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(StoreError, match="cannot write") as caught:
        Store(tmp_path / "file").put(Ask("mira"), b"data")
    assert "--cache" in caught.value.hint


BUSY = """
import sys
from pathlib import Path
from vnc.store import Store
from test_store import Ask
store = Store(Path(sys.argv[1]))
for turn in range(50):
    for n in range(4):
        store.put(Ask(f"{n}"), bytes([n]) * 5000)
"""


def test_two_processes_at_once_never_show_half_a_thing(store: Store) -> None:
    where = {**os.environ, "PYTHONPATH": str(Path(__file__).parent)}
    builds = [subprocess.Popen([sys.executable, "-c", BUSY, str(store.root)], env=where) for _ in range(2)]
    seen = 0
    while any(build.poll() is None for build in builds):
        for n in range(4):
            if (path := store.find(key(Ask(f"{n}")))) is not None:
                assert path.read_bytes() == bytes([n]) * 5000
                seen += 1
        time.sleep(0.001)
    assert [build.wait() for build in builds] == [0, 0]
    assert seen > 10
    assert all(store.read(key(Ask(f"{n}"))) == bytes([n]) * 5000 for n in range(4))
    assert leftovers(store.root) == []


def test_reading_while_another_collects_is_no_error(store: Store) -> None:
    stop = threading.Event()

    def collect() -> None:
        while not stop.is_set():
            store.collect(0)

    thread = threading.Thread(target=collect)
    thread.start()
    try:
        for n in range(200):
            store.put(Ask(f"{n % 3}"), b"data")
            assert store.read(key(Ask(f"{n % 3}"))) in (None, b"data")
    finally:
        stop.set()
        thread.join()


def test_memory_stays_small(store: Store) -> None:
    """Listing reads facts, not data."""
    for n in range(3):
        store.put(Ask(f"{n}"), bytes(3_000_000))
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    assert sum(size for _, _, size, _ in store.entries()) == 9_000_000
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 5000
