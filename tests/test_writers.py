"""Writers as parts: what is asked of a server for a draft, and whether it is there."""

import pytest
from text_server import TextServer, koboldcpp, serving

from vnc.draft import Brief, Draft, Profile
from vnc.make.kobold.ask import KINDS
from vnc.make.make import settings
from vnc.make.roles import Missing, Ready
from vnc.registry import parts

DRAFT = Draft("dialogue", "They talk about the letter.", 2, 4, (Profile("e", "Eileen"),), seed=7)
STREAM = "/api/extra/generate/stream"


def writer(name: str, **options):
    part = parts("writers").get(name)
    return part, settings(part, {name: options})


def test_the_embedded_writer_is_always_ready():
    part, options = writer("sketch")
    heard: list[str] = []
    written = part.write(Brief(DRAFT), options, heard.append)
    assert isinstance(part.probe(options), Ready) and written.text == heard[0] and written.model == "sketch@1"


def test_a_server_is_asked_with_the_settings_of_the_kind():
    with serving(koboldcpp()) as server:
        part, options = writer("kobold", url=server.url)
        written = part.write(Brief(DRAFT, "M", "P", 'root ::= "x"', 64, attempt=2), options, lambda text: None)
    sent = server.bodies(STREAM)[0]
    assert (sent["memory"], sent["prompt"], sent["grammar"]) == ("M", "P", 'root ::= "x"')
    assert (sent["temperature"], sent["rep_pen"], sent["max_length"]) == (0.9, 1.15, 64)
    assert written.seed == sent["sampler_seed"] != 7
    assert written.model == "koboldcpp/smollm2-135m-q4_1" and "temperature=0.9" in written.settings


def test_the_scripts_own_temperature_wins():
    with serving(koboldcpp()) as server:
        part, options = writer("kobold", url=server.url)
        part.write(Brief(Draft("dialogue", "x", 1, 2, temperature=0.2), tokens=64), options, lambda text: None)
    assert server.bodies(STREAM)[0]["temperature"] == 0.2


def test_a_probe_asks_the_server_itself():
    with serving(koboldcpp()) as server:
        probe = writer("kobold", url=server.url)
        told = probe[0].probe(probe[1])
    assert isinstance(told, Ready) and "1.76" in told.detail and "2048" in told.detail
    assert server.bodies("/api/extra/tokencount")


@pytest.mark.parametrize("server", [TextServer({}, url="http://127.0.0.1:9")])
def test_a_server_that_is_not_there_is_missing(server):
    part, options = writer("kobold", url=server.url)
    told = part.probe(options)
    assert isinstance(told, Missing) and "VNC_KOBOLD_URL" in told.hint


def test_the_address_and_the_password_come_from_the_environment(monkeypatch):
    locked = koboldcpp()
    locked.password = "secret"
    with serving(locked) as server:
        monkeypatch.setenv("VNC_KOBOLD_URL", server.url.replace("127.0.0.1", "localhost"))
        part, options = writer("kobold")
        assert isinstance(part.probe(options), Missing)
        monkeypatch.setenv("VNC_KOBOLD_PASSWORD", "secret")
        assert isinstance(part.probe(options), Ready)


@pytest.mark.parametrize(
    ("kind", "temperature", "top_p", "rep_pen", "rep_pen_range"),
    [("outline", 0.8, 0.9, 1.1, 1024), ("dialogue", 0.9, 0.85, 1.15, 512), ("expand", 0.7, 0.9, 1.05, 1024)],
)
def test_each_kind_has_settings_of_its_own(kind, temperature, top_p, rep_pen, rep_pen_range):
    """Outlines roam, dialogue is lively and repeats nothing, descriptions stay calm."""
    chosen = KINDS[kind]
    assert (chosen.temperature, chosen.top_p, chosen.rep_pen, chosen.rep_pen_range) == (
        temperature,
        top_p,
        rep_pen,
        rep_pen_range,
    )
