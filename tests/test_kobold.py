"""The text client against replays of real servers, faults included."""

import asyncio
from itertools import repeat

import pytest
from text_server import EXCHANGES, Answer, TextServer, koboldcpp, replay, serving

from vnc.make.kobold.ask import Ask, Sampling
from vnc.make.kobold.client import connect
from vnc.make.kobold.faults import Busy, Garbled, Lost, NoServer, Refused, TooLong

STREAM = "/api/extra/generate/stream"
QUICK = Sampling(max_length=24)


def ask(server: TextServer, question: Ask | None = None, heard: list[str] | None = None, **settings):
    async def run():
        async with connect(server.url, waits=(0.01, 0.02), **settings) as client:
            return await client.ask(question or Ask("Hi", sampling=QUICK), (heard if heard is not None else []).append)

    return asyncio.run(run())


def probe(server: TextServer, **settings):
    async def run():
        async with connect(server.url, **settings) as client:
            return client.server

    return asyncio.run(run())


def event(token: str, reason: str = "null") -> str:
    return f'event: message\ndata: {{"token": "{token}", "finish_reason": "{reason}"}}\n\n'


# --- which server is it ----------------------------------------------------------------------------------------


def test_koboldcpp_is_known_with_its_true_context():
    with serving(koboldcpp()) as server:
        found = probe(server)
    assert (found.family, found.version, found.context) == ("koboldcpp", "1.76", EXCHANGES["get_true_max_ctx"]["body"]["value"])


@pytest.mark.parametrize(("level", "family"), [("1.2.1", "client"), ("1.2.6", "united"), ("1.2.2", "united")])
def test_koboldai_is_told_apart_by_its_api_level(level, family):
    routes = {"/api/v1/info/version": Answer({"result": level}), "/api/v1/model": Answer({"result": "m"})}
    with serving(TextServer(routes)) as server:
        assert probe(server).family == family


def test_any_openai_server_is_the_second_dialect():
    with serving(TextServer({"/v1/models": replay("get_v1_models")})) as server:
        assert probe(server).family == "openai"


def test_nobody_there():
    with pytest.raises(NoServer, match="nobody answers"):
        probe(TextServer({}, url="http://127.0.0.1:9"))


def test_a_web_server_is_no_text_server():
    with serving(TextServer({})) as server, pytest.raises(NoServer, match="no text server"):
        probe(server)


# --- each gets only what it understands ------------------------------------------------------------------------


def test_the_old_client_gets_no_field_it_would_refuse():
    routes = {
        "/api/v1/info/version": Answer({"result": "1.2.1"}),
        "/api/v1/generate": Answer({"results": [{"text": " Yes.\nLUCY: No."}]}),
    }
    with serving(TextServer(routes)) as server:
        reply = ask(server, Ask("Hi", "M", Sampling(max_length=900), stop=("\nLUCY:",)))
    sent = server.bodies("/api/v1/generate")[0]
    assert not {"stop_sequence", "grammar", "min_p", "memory", "genkey", "trim_stop"} & set(sent)
    assert sent["prompt"] == "MHi" and sent["max_length"] == 512
    assert sent["sampler_order"] == [6, 0, 1, 2, 3, 4, 5] and sent["rep_pen_slope"] == 0.9
    assert (reply.text, reply.ended) == (" Yes.", "stop")


def test_united_leaves_the_stop_string_in_and_we_cut_it():
    routes = {
        "/api/v1/info/version": Answer({"result": "1.2.6"}),
        "/api/v1/generate": Answer({"results": [{"text": " Yes.\nLUCY:"}]}),
    }
    with serving(TextServer(routes)) as server:
        reply = ask(server, Ask("Hi", stop=("\nLUCY:",)))
    assert server.bodies("/api/v1/generate")[0]["stop_sequence"] == ["\nLUCY:"]
    assert reply.text == " Yes."


def test_koboldcpp_gets_memory_grammar_and_a_key_of_ours():
    with serving(koboldcpp()) as server:
        ask(server, Ask("Hi", "Eileen is shy.", QUICK, grammar='root ::= "yes"'))
    sent = server.bodies(STREAM)[0]
    assert sent["memory"] == "Eileen is shy." and sent["grammar"] and sent["trim_stop"] is True
    assert sent["genkey"].startswith("VNC") and len(sent["genkey"]) > 8


def test_openai_streams_are_read_to_their_end():
    routes = {"/v1/models": replay("get_v1_models"), "/v1/chat/completions": replay("stream_oai_chat")}
    with serving(TextServer(routes)) as server:
        reply = ask(server, Ask("Say hi.", "Be brief.", QUICK))
    assert reply.text.startswith("Y")
    roles = [message["role"] for message in server.bodies("/v1/chat/completions")[0]["messages"]]
    assert roles == ["system", "user"]


# --- streams ---------------------------------------------------------------------------------------------------


def test_split_events_are_put_together_and_told_as_they_come():
    heard: list[str] = []
    with serving(koboldcpp()) as server:
        reply = ask(server, heard=heard)
    recorded = [chunk for chunk in EXCHANGES["stream_kai"]["chunks"] if "data:" in chunk]
    assert reply.text.startswith(" Oh no, that's a different story.") and len(heard) >= len(recorded)
    assert heard == sorted(heard, key=len)


def test_length_on_a_stop_string_is_a_stop():
    perf = EXCHANGES["get_perf_after"]["body"] | {"stop_reason": 2}
    routes = {STREAM: replay("stream_kai_stop"), "/api/extra/perf": Answer(perf)}
    with serving(koboldcpp(**routes)) as server:
        assert ask(server, Ask("Hi", sampling=QUICK, stop=("\n",))).ended == "stop"


def test_out_of_tokens_is_length():
    perf = EXCHANGES["get_perf_after"]["body"] | {"stop_reason": 0}
    with serving(koboldcpp(**{"/api/extra/perf": Answer(perf)})) as server:
        assert ask(server).ended == "length"


def test_a_stream_that_ends_early_is_lost_with_what_had_come():
    with serving(koboldcpp(**{STREAM: Answer(chunks=[event(" Oh"), event(" no")])})) as server, pytest.raises(Lost) as lost:
        ask(server)
    assert lost.value.text == " Oh no"


def test_a_server_that_fails_while_it_writes_is_lost():
    failed = Answer(chunks=[event(" Once"), 'data: {"token": "", "finish_reason": "error"}\n\n'])
    with serving(koboldcpp(**{STREAM: failed})) as server, pytest.raises(Lost, match="failed while it wrote") as told:
        ask(server)
    assert told.value.text == " Once"


def test_a_reason_may_come_alone_and_null_is_no_reason():
    chunks = [
        'event: message\ndata: {"token": " Yes", "finish_reason": null}\n\n',
        'event: message\ndata: {"token": "", "finish_reason": "stop"}\n\n',
    ]
    with serving(koboldcpp(**{STREAM: Answer(chunks=chunks)})) as server:
        assert ask(server).text == " Yes"


def test_a_broken_connection_is_lost_and_the_job_aborted_by_our_key():
    broken = Answer(chunks=[event(" Oh")], broken=True)
    with serving(koboldcpp(**{STREAM: broken})) as server, pytest.raises(Lost):
        ask(server)
    assert server.bodies("/api/extra/abort") == [{"genkey": server.bodies(STREAM)[0]["genkey"]}]


def test_an_endless_stream_is_stopped():
    endless = Answer(chunks=list(repeat(event(" la"), 400)))
    with serving(koboldcpp(**{STREAM: endless})) as server, pytest.raises(Lost, match="does not stop"):
        ask(server)
    assert server.bodies("/api/extra/abort")


def test_a_slow_answer_is_aborted_at_the_time_limit():
    slow = Answer(chunks=list(repeat(event(" la"), 20)), pause=0.1)
    with serving(koboldcpp(**{STREAM: slow})) as server, pytest.raises(Lost, match="longer than"):
        ask(server, timeout=0.3)
    assert server.bodies("/api/extra/abort")


def test_cancelling_aborts_the_job():
    slow = Answer(chunks=list(repeat(event(" la"), 50)), pause=0.05)

    async def run(url: str):
        async with connect(url) as client:
            job = asyncio.create_task(client.ask(Ask("Hi", sampling=QUICK)))
            await asyncio.sleep(0.2)
            job.cancel()
            with pytest.raises(asyncio.CancelledError):
                await job

    with serving(koboldcpp(**{STREAM: slow})) as server:
        asyncio.run(run(server.url))
        assert server.bodies("/api/extra/abort")


@pytest.mark.parametrize("chunk", ["data: {half\n\n", "data: [1, 2]\n\n", "data: nonsense\n\n"])
def test_garbage_in_a_stream_is_said(chunk):
    with serving(koboldcpp(**{STREAM: Answer(chunks=[event(" Oh"), chunk])})) as server, pytest.raises(Garbled):
        ask(server)


# --- answers that look right and are not -----------------------------------------------------------------------


def whole(answer: Answer) -> TextServer:
    return TextServer({"/api/v1/info/version": Answer({"result": "1.2.6"}), "/api/v1/generate": answer})


@pytest.mark.parametrize("name", ["generate_max_length_str", "generate_prompt_list"])
def test_null_with_status_200_is_an_error(name):
    with serving(whole(replay(name))) as server, pytest.raises(Garbled, match="null"):
        ask(server)


@pytest.mark.parametrize(
    "answer",
    [Answer({"results": []}), Answer({}), Answer([1]), Answer(text='{"results": [{"te'), Answer(text="<html>", status=502)],
)
def test_half_and_foreign_answers_are_errors(answer):
    with serving(whole(answer)) as server, pytest.raises(Garbled):
        ask(server)


def test_the_servers_own_words_are_shown():
    with serving(whole(replay("generate_badjson"))) as server, pytest.raises(Garbled, match="Error parsing input"):
        ask(server)


def test_a_body_cut_short_is_lost():
    with serving(whole(Answer({"results": [{"text": "Hi"}]}, broken=True))) as server, pytest.raises(Lost):
        ask(server)


# --- queue, password, context ----------------------------------------------------------------------------------


def busy() -> Answer:
    return Answer({"detail": {"msg": "Server is busy; please try again later.", "type": "service_unavailable"}}, 503)


def test_a_full_queue_is_waited_for():
    with serving(koboldcpp(**{STREAM: [busy(), busy(), replay("stream_kai")]})) as server:
        assert ask(server).text
    assert len(server.bodies(STREAM)) == 3


def test_a_queue_that_stays_full_is_said():
    with serving(koboldcpp(**{STREAM: busy()})) as server, pytest.raises(Busy):
        ask(server)


def test_passwords():
    locked = koboldcpp()
    locked.password = "secret"
    with serving(locked) as server:
        with pytest.raises(Refused, match="password"):
            ask(server)
        assert ask(server, password="secret").text


def test_a_prompt_that_would_be_cut_is_refused_before_it_is_sent():
    with serving(koboldcpp()) as server, pytest.raises(TooLong, match="tokens"):
        ask(server, Ask("word " * 4000, sampling=QUICK))
    assert not server.bodies(STREAM)
