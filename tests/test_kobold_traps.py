"""What text servers do that looks like something else: statuses, ends of streams, odd letters, passwords, queues."""

import asyncio

import httpx
import pytest
from test_kobold import QUICK, STREAM, ask, event, probe, whole
from text_server import EXCHANGES, Answer, TextServer, koboldcpp, replay, serving

from vnc.draft import Brief, Draft, Profile
from vnc.make.kobold.ask import Ask, Sampling
from vnc.make.kobold.client import Client, connect
from vnc.make.kobold.events import lines, tokens
from vnc.make.kobold.faults import Busy, Garbled, Lost, NoServer, Refused
from vnc.make.kobold.writer import WRITER, Options, whole_lines

CHAT = "/v1/chat/completions"


def openai(answer: Answer, models: Answer | None = None) -> TextServer:
    return TextServer({"/v1/models": models or replay("get_v1_models"), CHAT: answer})


def client(level: str, answer: Answer, **more: Answer) -> TextServer:
    return TextServer({"/api/v1/info/version": Answer({"result": level}), "/api/v1/generate": answer, **more})


def chunk(text: str, reason: str = "null") -> str:
    return f'data: {{"choices": [{{"delta": {{"content": "{text}"}}, "finish_reason": {reason}}}]}}\n\n'


# --- statuses --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("status", "kind", "hint"),
    [(501, "not_implemented", "no model is loaded"), (507, "out_of_memory", "smaller model"), (500, "server_error", "own log")],
)
@pytest.mark.parametrize("level", ["1.2.1", "1.2.6"])
def test_koboldai_says_what_is_missing(status, kind, hint, level):
    answer = Answer({"detail": {"msg": "The server says why.", "type": kind}}, status)
    with serving(client(level, answer)) as server, pytest.raises(Garbled, match=f"{status}: The server says why") as told:
        ask(server)
    assert hint in told.value.hint


def test_an_unknown_field_is_named():
    answer = Answer({"detail": {"stop_sequence": ["Unknown field."]}}, 422)
    with serving(client("1.2.1", answer)) as server, pytest.raises(Garbled, match=r"stop_sequence.*Unknown field"):
        ask(server)


@pytest.mark.parametrize("status", [501, 507, 404])
def test_a_stream_is_refused_with_words(status):
    answer = Answer({"error": {"message": "No model here."}}, status)
    with serving(openai(answer)) as server, pytest.raises(Garbled, match="No model here"):
        ask(server)


@pytest.mark.parametrize("name", ["ReadOnly", "inactive"])
def test_a_server_without_a_model_is_no_writer(name):
    none = Answer({"result": name})
    with (
        serving(client("1.2.6", Answer({}), **{"/api/v1/model": none})) as server,
        pytest.raises(NoServer, match="no model loaded"),
    ):
        probe(server)
    with serving(koboldcpp(**{"/api/v1/model": none})) as server:
        assert "no model loaded" in WRITER.probe(Options(url=server.url)).reason  # type: ignore[union-attr]


@pytest.mark.parametrize("name", ["generate_empty_body", "generate_payload_too_big", "post_unknown", "get_unknown"])
def test_recorded_refusals_are_said(name):
    with serving(whole(replay(name))) as server, pytest.raises(Garbled):
        ask(server)


# --- busy ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["mu0_first", "mu0_stream_while_busy"])
def test_a_server_for_one_is_asked_again(name):
    """`--multiuser 0` lets go of its lock a moment late: even somebody who asks one by one meets a 503."""
    with serving(client("1.2.6", Answer({}))) as server:
        server.routes["/api/v1/generate"] = [replay(name), replay("mu0_second_while_busy")]
        assert ask(server).text == EXCHANGES["mu0_second_while_busy"]["body"]["results"][0]["text"]


def test_asking_too_often_is_told_in_the_servers_words():
    limit = Answer({"detail": {"msg": "You are sending requests too quickly. Please try again in 9 seconds."}}, 503)
    with serving(koboldcpp(**{STREAM: limit})) as server, pytest.raises(Busy, match="too quickly"):
        ask(server)
    assert len(server.bodies(STREAM)) == 3


def test_429_is_waited_for():
    busy = Answer({"error": {"message": "Rate limit reached"}}, 429)
    with serving(openai(Answer(chunks=[chunk("Hi", '"stop"')]))) as server:
        server.routes[CHAT] = [busy, busy, server.routes[CHAT]]  # type: ignore[list-item]
        assert ask(server).text == "Hi"


def test_the_queue_is_read():
    async def run(url: str):
        async with connect(url) as found:
            return await found.queue()

    with serving(koboldcpp(**{"/api/extra/perf": replay("perf_queue")})) as server:
        assert asyncio.run(run(server.url)) == 5


# --- passwords -------------------------------------------------------------------------------------------------


def test_a_locked_server_hides_its_model_and_refuses_to_count():
    routes = {
        "/api/extra/version": replay("pw_version"),
        "/api/v1/model": replay("pw_model_noauth"),
        "/api/extra/tokencount": replay("pw_tokencount_noauth"),
    }
    with serving(koboldcpp(**routes)) as server:
        found = probe(server)
        assert found.protected and found.model == "koboldcpp/protected-model"
        with pytest.raises(Refused, match="password"):
            ask(server)
    assert not server.bodies(STREAM)


def test_a_wrong_password_is_refused():
    with serving(koboldcpp(**{STREAM: replay("pw_generate_wrong")})) as server, pytest.raises(Refused, match="another one"):
        ask(server, password="wrong")


# --- ends of streams -------------------------------------------------------------------------------------------


def test_an_openai_stream_without_an_end_is_lost():
    with serving(openai(Answer(chunks=[chunk("Once"), chunk(" upon")]))) as server, pytest.raises(Lost, match="early") as told:
        ask(server)
    assert told.value.text == "Once upon"


def test_done_is_an_end_without_a_reason():
    with serving(openai(Answer(chunks=[chunk("Once."), "data: [DONE]"]))) as server:
        reply = ask(server)
    assert (reply.text, reply.ended) == ("Once.", "end")


def test_a_length_is_not_forgotten_at_the_end():
    with serving(openai(Answer(chunks=[chunk("Once", '"length"'), "data: [DONE]\n\n"]))) as server:
        assert ask(server).ended == "length"


def test_an_error_within_a_stream_is_told():
    broken = Answer(chunks=[chunk("Once"), 'data: {"error": {"message": "out of VRAM"}}\n\n'])
    with serving(openai(broken)) as server, pytest.raises(Garbled, match="out of VRAM"):
        ask(server)


def test_a_plain_answer_in_place_of_a_stream_is_lost():
    with serving(openai(replay("oai_chat"))) as server, pytest.raises(Lost):
        ask(server)


def test_the_older_dialect_of_streams_is_read():
    with serving(openai(replay("stream_oai_compl"))) as server:
        assert ask(server).text


def test_an_aborted_stream_is_read_as_far_as_it_came():
    with serving(koboldcpp(**{STREAM: replay("stream_abort")})) as server:
        assert ask(server, Ask("Hi", sampling=Sampling(max_length=120))).text.startswith(" Oh no")


def test_garbage_aborts_the_job_too():
    with serving(koboldcpp(**{STREAM: Answer(chunks=[event(" Oh"), "data: {half\n\n"])})) as server, pytest.raises(Garbled):
        ask(server)
    assert server.bodies("/api/extra/abort") == [{"genkey": server.bodies(STREAM)[0]["genkey"]}]


# --- letters ---------------------------------------------------------------------------------------------------


def pieces(*parts: bytes) -> list[str]:
    async def source():
        for part in parts:
            yield part

    async def run():
        return [token.text async for token in tokens(lines(source()))]

    return asyncio.run(run())


def test_a_letter_may_come_in_two_pieces():
    data = 'data: {"token": "雨だ"}\r\n\r\n'.encode()
    for cut in range(len(data)):
        assert pieces(data[:cut], data[cut:]) == ["雨だ"]


@pytest.mark.parametrize("odd", ["\u2028", "\u2029", "\x85"])
def test_other_line_separators_are_no_ends_of_lines(odd):
    text = f'data: {{"token": "a{odd}b"}}\n\n'.encode()
    assert pieces(text) == [f"a{odd}b"]


def test_comments_that_keep_a_connection_alive_are_passed_over():
    assert pieces(b": ping\n\n", b'data: {"token": "a"}\n\n', b"data:\n\n", b": ping\n\n") == ["a"]


def test_a_line_without_an_end_is_stopped():
    with pytest.raises(Garbled, match="without end"):
        pieces(b"data: ", *[b"la" * 50_000] * 30)


# --- counting --------------------------------------------------------------------------------------------------


def test_tokens_are_counted_by_the_server():
    async def run(url: str, text: str):
        async with connect(url) as found:
            return await found.count(text)

    with serving(koboldcpp(**{"/api/extra/tokencount": replay("tokencount")})) as server:
        assert asyncio.run(run(server.url, "Hello, my name is Niko.")) == 9
    with serving(koboldcpp(**{"/api/extra/tokencount": replay("tokencount_while_busy")})) as server:
        assert asyncio.run(run(server.url, "Hi")) == EXCHANGES["tokencount_while_busy"]["body"]["value"]


@pytest.mark.parametrize(("text", "tokens"), [("letter", 3), ("手紙手紙", 5), ("письмо", 5)])
def test_where_nobody_counts_the_guess_is_on_the_safe_side(text, tokens):
    async def run(url: str):
        async with connect(url) as found:
            return await found.count(text)

    with serving(openai(Answer({}))) as server:
        assert asyncio.run(run(server.url)) == tokens


def test_the_context_is_the_servers_own():
    models = Answer({"data": [{"id": "m", "max_model_len": 4096}]})
    with serving(openai(Answer({}), models)) as server:
        assert probe(server).context == 4096
    large = {"/api/v1/config/max_context_length": Answer({"value": 8192})}
    with serving(client("1.2.1", Answer({}), **large)) as server:
        assert probe(server).context == 2048, "the old client accepts no more"
    with serving(client("1.2.6", Answer({}), **large)) as server:
        assert probe(server).context == 8192


def test_the_old_client_takes_no_temperature_of_nought():
    with serving(client("1.2.1", Answer({"results": [{"text": "Hi."}]}))) as server:
        ask(server, Ask("Hi", sampling=Sampling(temperature=0.0)))
    assert server.bodies("/api/v1/generate")[0]["temperature"] > 0


# --- grammars that were dropped, answers that were cut ---------------------------------------------------------


@pytest.mark.parametrize("name", ["generate_grammar_invalid", "generate_grammar_noroot"])
def test_a_grammar_dropped_without_a_word_is_seen_in_the_draft(name):
    """The server answers 200 with any words at all: they are parsed like everything else."""
    from vnc.asking import read
    from vnc.expand.judge import judge

    text = EXCHANGES[name]["body"]["results"][0]["text"]
    draft = Draft("dialogue", "x", 1, 4, (Profile("e", "Eileen"), Profile("l", "Lucy")))
    verdict = judge(draft, text, read)
    assert "2 lines were not in the form asked for" in verdict.complaints and "Eileen never speaks" in verdict.complaints


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Eileen: Go.\nLucy: I think that we", "Eileen: Go.\n"),
        ("Eileen: Go.\nLucy: I think.", "Eileen: Go.\nLucy: I think."),
        ("アイリーン：行く。\nルーシー：私は", "アイリーン：行く。\n"),
        ("アイリーン：行く。\nルーシー：「嫌だ。」", "アイリーン：行く。\nルーシー：「嫌だ。」"),
        ('e "Иди.', 'e "Иди.'),
        ("", ""),
    ],
)
def test_a_line_cut_in_its_middle_is_dropped(text, kept):
    assert whole_lines(text) == kept


def test_a_draft_out_of_tokens_loses_its_last_line():
    cut = Answer(chunks=[chunk("Eileen: Go.\\nLucy: I think that we", '"length"')])
    with serving(openai(cut)) as server:
        written = WRITER.write(Brief(Draft("dialogue", "x", 1, 2), tokens=24), Options(url=server.url), lambda text: None)
    assert written.text == "Eileen: Go.\n"


def test_abort_answers_in_strings_are_no_trouble():
    for name in ("abort_wrong_key", "abort_queued_key", "abort_no_key"):
        broken = {STREAM: Answer(chunks=[event(" Oh")]), "/api/extra/abort": replay(name)}
        with serving(koboldcpp(**broken)) as server, pytest.raises(Lost):
            ask(server)


def test_an_abort_that_fails_hides_nothing():
    async def run(url: str):
        async with connect(url, waits=(0.01,)) as found:
            gone = Client(httpx.AsyncClient(base_url="http://127.0.0.1:9"), found.server)
            await gone._abort("VNC1")

    with serving(koboldcpp()) as server:
        asyncio.run(run(server.url))
        with pytest.raises(Lost):
            asyncio.run(_cut(server))


async def _cut(server: TextServer) -> None:
    server.routes[STREAM] = Answer(chunks=[event(" Oh")], broken=True)
    async with connect(server.url) as found:
        await found.ask(Ask("Hi", sampling=QUICK))
