"""The page as somebody uses it: a real film in a real browser. Left out where there is no Chromium (`make browser`)."""

import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from watching import Watching, settled, watching

from vnc.watch.board import Board
from vnc.watch.editors import address
from vnc.watch.news import Found, Ready, Rested
from vnc.watch.server import Server

api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
CHROMIUM = next(filter(None, map(shutil.which, NAMES)), None)
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="there is no Chromium: `make browser` installs it where it can")

FLAGS = ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update"]
LONG = 60_000
"""Milliseconds after which something counts as missing."""
STORY = """\
title "A page"
character mira "Mira":
    color "#ff9d7a"

label start:
    scene bg rooftop sunset
    mira "The first line of all."
    mira "Then comes the second."

label later:
    "Nobody says the third."
    mira "The fourth is the last."
"""
LINES = (7, 8, 11, 12)


@dataclass
class Seen:
    """The page in a browser, and what it complained of."""

    page: "api.Page"
    loop: Watching
    server: Server
    script: Path
    complaints: list[str] = field(default_factory=list)

    def save(self, old: str, new: str) -> None:
        text = self.script.read_text()
        assert old in text
        self.script.write_text(text.replace(old, new))

    def at(self, line: int) -> None:
        """Waits until the page says that this line is on: strip, script and time."""
        api.expect(self.page.locator("body")).to_have_attribute("data-line", f"story.vns:{line}", timeout=LONG)
        api.expect(self.page.locator("#script .on a")).to_have_text(str(line), timeout=LONG)
        api.expect(self.page.locator(".cell.on")).to_have_count(1)

    def time(self) -> float:
        return self.page.evaluate("document.querySelector('video:not(.back)').currentTime")

    def rows(self) -> list[dict]:
        return list(self.server.board.strips[max(self.server.board.strips)].rows)

    def wait(self, script: str) -> None:
        until(self.page, script)

    def film(self) -> int:
        return int(self.page.locator("body").get_attribute("data-film") or 0)


def until(page: "api.Page", script: str) -> None:
    """Asks again and again from outside: the page's policy lets nobody run a text as code inside."""
    for _ in range(LONG // 30):
        if page.evaluate(f"Boolean({script})"):
            return
        page.wait_for_timeout(30)
    raise AssertionError(f"never: {script}")


@pytest.fixture(scope="module")
def browser() -> "Iterator[api.Browser]":
    with api.sync_playwright() as play:
        made = play.chromium.launch(executable_path=CHROMIUM, args=FLAGS, timeout=180_000)
        yield made
        made.close()


@pytest.fixture(scope="module")
def served(tmp_path_factory) -> Iterator[tuple[Path, Watching, Server]]:
    script = tmp_path_factory.mktemp("browser") / "story.vns"
    script.write_text(STORY)
    board = Board(address("vscode"))
    server = Server(board, 0)
    with watching(script, board.tell, size="320x180") as loop:
        loop.next(Rested)
        yield script, loop, server
    server.close()


@pytest.fixture
def seen(browser, served) -> Iterator[Seen]:
    """A fresh page with the film as it was at first. No complaint of the browser is passed over."""
    script, loop, server = served
    settled(server.board, script, STORY)
    page = browser.new_page(viewport={"width": 1280, "height": 760}, color_scheme="dark")
    made = Seen(page, loop, server, script)
    page.on("console", lambda said: made.complaints.append(said.text) if said.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: made.complaints.append(str(error)))
    page.goto(server.url, wait_until="domcontentloaded")
    made.wait("document.body.dataset.film && document.body.dataset.status === 'ready'")
    yield made
    page.close()
    assert not made.complaints


def test_film_strip_and_script_are_there(seen):
    page = seen.page
    api.expect(page.locator("h1")).to_have_text("A page")
    api.expect(page.locator(".cell")).to_have_count(4)
    api.expect(page.locator(".line")).to_have_count(len(STORY.splitlines()) + 1)
    seen.wait("document.querySelectorAll('.cell img.there').length === 4")
    assert page.locator(".cell b").all_text_contents() == ["start", "later"]
    lengths = [round(row["length"], 1) for row in seen.rows()]
    assert [float(text) for text in page.locator(".cell small").all_text_contents()] == lengths
    assert page.evaluate("document.querySelector('video:not(.back)').videoWidth") == 320
    assert abs(page.evaluate("document.querySelector('video:not(.back)').duration") - sum(r["length"] for r in seen.rows())) < 0.1


def test_a_click_on_the_strip_goes_to_the_line(seen):
    for number in (2, 0, 3):
        seen.page.locator(".cell").nth(number).click()
        seen.at(LINES[number])
        assert abs(seen.time() - seen.rows()[number]["start"]) < 0.05
    api.expect(seen.page.locator("#said")).to_have_text(re.compile("Mira.*The fourth is the last"))


def test_a_click_on_the_script_goes_to_the_picture(seen):
    seen.page.locator(".line").nth(11 - 1).locator("span").first.click()
    seen.at(11)
    assert abs(seen.time() - seen.rows()[2]["start"]) < 0.05
    seen.page.locator(".line").nth(5 - 1).locator("> span").click()  # a label is no picture: the next line is
    seen.at(7)


def test_scrubbing_shows_pictures_and_lines_on_the_way(seen):
    page, cells = seen.page, seen.page.locator(".cell")
    start, end = cells.nth(0).bounding_box(), cells.nth(2).bounding_box()
    assert start and end
    page.mouse.move(start["x"] + 10, start["y"] + 20)
    page.mouse.down()
    page.mouse.move(end["x"] + end["width"] / 2, end["y"] + 20, steps=8)
    seen.at(11)
    seen.wait("!document.getElementById('still').hidden && document.getElementById('still').naturalWidth === 320")
    page.mouse.up()
    row = seen.rows()[2]
    seen.wait(f"Math.abs(document.querySelector('video:not(.back)').currentTime - {row['start'] + row['length'] / 2}) < 0.2")
    seen.wait("document.getElementById('still').hidden")
    seen.at(11)


def test_the_time_bar_scrubs_too(seen):
    page, last = seen.page, seen.rows()[-1]
    page.locator("#seek").evaluate("(bar, to) => { bar.value = to; bar.dispatchEvent(new Event('input')); }", last["start"] + 0.3)
    seen.at(12)
    page.locator("#seek").evaluate("bar => bar.dispatchEvent(new Event('change'))")
    seen.wait(f"Math.abs(document.querySelector('video:not(.back)').currentTime - {last['start'] + 0.3}) < 0.05")


def test_hovering_shows_the_moment(seen):
    seen.page.locator(".cell").nth(2).hover()
    api.expect(seen.page.locator("#bubble")).to_be_visible()
    api.expect(seen.page.locator("#bubble figcaption")).to_contain_text("Nobody says the third.")
    seen.wait("document.querySelector('#bubble img').naturalWidth > 0")


def test_it_plays_with_sound_and_the_lines_follow(seen):
    seen.page.locator(".cell").nth(1).click()
    seen.at(8)
    seen.page.keyboard.press(" ")
    seen.at(11)
    assert seen.page.evaluate("!document.querySelector('video:not(.back)').paused")
    seen.page.keyboard.press("k")
    seen.wait("document.querySelector('video:not(.back)').paused")
    seen.page.keyboard.press("m")
    api.expect(seen.page.locator("#sound")).to_have_attribute("aria-pressed", "false")


def test_keys_go_from_line_to_line(seen):
    seen.page.locator(".cell").nth(0).click()
    for key, line in (("ArrowRight", 8), ("ArrowRight", 11), ("ArrowLeft", 8), ("End", 12), ("Home", 7)):
        seen.page.keyboard.press(key)
        seen.at(line)


def test_a_save_reloads_the_film_at_the_changed_line(seen):
    before = seen.film()
    seen.save("Nobody says the third.", "Somebody says the third.")
    seen.wait(f"Number(document.body.dataset.film) > {before}")
    seen.at(11)
    assert abs(seen.time() - seen.rows()[2]["start"]) < 0.05
    api.expect(seen.page.locator("#said")).to_have_text("Somebody says the third.")
    api.expect(seen.page.locator(".line").nth(11 - 1)).to_contain_text("Somebody")
    api.expect(seen.page.locator("#status")).to_contain_text("up to date")


def test_a_comment_moves_the_lines_and_leaves_the_film(seen):
    seen.page.locator(".cell").nth(1).click()
    seen.at(8)
    time = seen.time()
    seen.save("label start:", "# a word\n# and another\nlabel start:")
    seen.at(10)
    assert abs(seen.time() - time) < 0.05


def test_a_longer_line_before_keeps_the_place(seen):
    seen.page.locator(".cell").nth(3).click()
    seen.at(12)
    seen.page.keyboard.press(" ")
    seen.loop.told.queue.clear()
    seen.save('"Nobody says the third."', '"Nobody says the third."\n    mira "A line that was not there before."')
    seen.loop.next(Ready)
    seen.wait("document.querySelectorAll('.cell').length === 5")
    seen.at(12)  # the line that came


def test_changes_are_played_when_that_is_asked_for(seen):
    seen.page.locator("#replay").click()
    api.expect(seen.page.locator("#replay")).to_have_attribute("aria-pressed", "true")
    seen.save("Then comes the second.", "Then came the second.")
    seen.wait("!document.querySelector('video:not(.back)').paused")
    seen.wait("document.querySelector('video:not(.back)').paused")
    seen.at(8)


def test_a_mistake_is_shown_where_it_is_and_the_film_stays(seen):
    page, before = seen.page, seen.film()
    seen.save('mira "Then', 'mria "Then')
    api.expect(page.locator("#findings button")).to_contain_text("no character `mria`", timeout=LONG)
    api.expect(page.locator("#findings button")).to_contain_text("did you mean `mira`?")
    api.expect(page.locator("#status")).to_contain_text("1 mistake", timeout=LONG)
    assert page.locator(".line.bad u").text_content() == "mria" and seen.film() == before
    api.expect(page.locator(".cell.bad")).to_have_count(1)
    page.reload()
    api.expect(page.locator(".cell.bad")).to_have_count(1, timeout=LONG)
    page.locator("#findings button").click()
    api.expect(page.locator(".line.flash a")).to_have_text("8")
    page.locator(".cell").nth(3).click()
    seen.at(12)
    seen.save('mria "Then', 'mira "Then')
    api.expect(page.locator("#findings li")).to_have_count(0, timeout=LONG)
    seen.wait("document.body.dataset.status === 'ready'")


def test_line_numbers_lead_to_the_editor(seen):
    link = seen.page.locator(".line").nth(8 - 1).locator("a")
    assert link.get_attribute("href") == f"vscode://file{seen.script}:8:1"


def test_light_and_dark(seen):
    def ground() -> str:
        return seen.page.evaluate("getComputedStyle(document.body).backgroundColor")

    dark = ground()
    seen.page.locator("#theme").click()
    light = ground()
    assert dark != light
    seen.page.reload()
    seen.wait("document.body.dataset.film")
    assert ground() == light


def test_it_fits_a_narrow_window(seen):
    seen.page.set_viewport_size({"width": 420, "height": 800})
    assert seen.page.evaluate("document.documentElement.scrollWidth") <= 420
    assert seen.page.locator("#strip").is_visible() and seen.page.locator("#screen").is_visible()


def test_a_film_that_comes_while_the_page_waits(browser, tmp_path):
    """Opened before there is a script; then one with a mistake; then a film."""
    script, board = tmp_path / "story.vns", Board()
    server = Server(board, 0)
    page = browser.new_page()
    try:
        with watching(script, board.tell) as loop:
            loop.next(Rested)
            page.goto(server.url, wait_until="domcontentloaded")
            api.expect(page.locator("#findings")).to_contain_text("story.vns", timeout=LONG)
            script.write_text(STORY.replace("scene bg rooftop sunset", "scene black").replace("mira", "mria", 1))
            loop.next(Found)
            api.expect(page.locator("#empty")).to_contain_text("There is no film yet", timeout=LONG)
            script.write_text(STORY.replace("scene bg rooftop sunset", "scene black"))
            until(page, "document.body.dataset.film")
            api.expect(page.locator("#empty")).to_be_hidden()
        server.close()
        api.expect(page.locator("body")).to_have_attribute("data-status", "lost", timeout=LONG)
    finally:
        page.close()
        server.close()
