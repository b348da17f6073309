"""The language server as editors speak to it: every feature, with what VS Code and Neovim say that they can do."""

import asyncio
import sys
from pathlib import Path

import pytest
import pytest_lsp
from lsprotocol import types as lsp
from pytest_lsp import ClientServerConfig, LanguageClient, client_capabilities

from vnc.lsp.table import FEATURES

STORY = """\
title "A Test 😀"

include "more.vns" as more

character e "Eileen":
    color "#c8ffc8"
    looks "girl of 17, auburn bob"
    emotion happy "bright smile"

background bg platform:
    prompt "a platform by the sea"
    variants day night

define quick = Dissolve(0.2)
default trust = 0

label start:
    scene bg platform night with fade
    play music mood calm
    show e happy at left with quick
    e happy "嬉しい😀 [trust] and {i}more{/i}."
    $ trust += 1
    menu fork:
        "Go on 😀" if trust > 0:
            jump ending
        "Stay.":
            call more.extra(2)
    jump ending

label ending:
    @generate dialogue lines 2..4 cast e:
        prompt "They say good-bye."
        fallback:
            e "Good-bye."
    stop music fadeout 1.0
    return
"""
MORE = """\
label extra(times):
    "The rain."
    return
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("story")
    (folder / "vnc.toml").write_text("")
    (folder / "story.vns").write_text(STORY, "utf-8")
    (folder / "more.vns").write_text(MORE, "utf-8")
    return folder


@pytest_lsp.fixture(
    scope="module",
    params=["visual-studio-code", "neovim"],
    config=ClientServerConfig(server_command=[sys.executable, "-c", "from vnc.cli import main; main()", "lsp", "--stdio"]),
)
async def client(lsp_client: LanguageClient, request: pytest.FixtureRequest, folder: Path):
    """An editor with the story open, when everything has been checked once."""
    root = folder.as_uri()
    able = client_capabilities(request.param)
    session = lsp.InitializeParams(able, root_uri=root, workspace_folders=[lsp.WorkspaceFolder(root, "story")])
    lsp_client.told = await lsp_client.initialize_session(session)  # type: ignore[attr-defined]
    place.encoding = str(lsp_client.told.capabilities.position_encoding)  # type: ignore[attr-defined]
    for method in (lsp.WORKSPACE_INLAY_HINT_REFRESH, lsp.WORKSPACE_CODE_LENS_REFRESH):
        lsp_client.feature(method)(lambda params: None)
    lsp_client.address = (folder / "story.vns").as_uri()  # type: ignore[attr-defined]
    document = lsp.TextDocumentItem(lsp_client.address, "vns", 1, STORY)  # type: ignore[attr-defined]
    lsp_client.text_document_did_open(lsp.DidOpenTextDocumentParams(document))
    await until(lambda: hints(lsp_client))
    yield
    await lsp_client.shutdown_session()


pytestmark = pytest.mark.asyncio(loop_scope="module")


def document(client) -> lsp.TextDocumentIdentifier:
    return lsp.TextDocumentIdentifier(client.address)


def place(needle: str, into: int = 0, text: str = STORY) -> lsp.Position:
    """Where a piece of the story begins, `into` characters further, in the units that editor and server agreed on."""
    before = text[: text.index(needle) + into].split("\n")
    return lsp.Position(len(before) - 1, len(before[-1].encode(CODING[place.encoding])) // WIDTH[place.encoding])


CODING = {"utf-8": "utf-8", "utf-16": "utf-16-le"}
WIDTH = {"utf-8": 1, "utf-16": 2}


def at(client, needle: str, into: int = 0) -> dict:
    return {"text_document": document(client), "position": place(needle, into)}


def stretch(needle: str) -> lsp.Range:
    return lsp.Range(place(needle), place(needle, len(needle)))


async def hints(client) -> list[lsp.InlayHint]:
    everything = lsp.Range(lsp.Position(0, 0), lsp.Position(999, 0))
    return await client.text_document_inlay_hint_async(lsp.InlayHintParams(document(client), everything)) or []


async def edited(client, text: str, wanted) -> tuple[lsp.Diagnostic, ...]:
    """The findings once they are as wanted, after the whole text was typed anew."""
    edited.version = getattr(edited, "version", 1) + 1
    which = lsp.VersionedTextDocumentIdentifier(edited.version, client.address)
    change = lsp.TextDocumentContentChangeWholeDocument(text)
    client.text_document_did_change(lsp.DidChangeTextDocumentParams(which, [change]))
    return await found(client, wanted)


async def found(client, wanted) -> tuple[lsp.Diagnostic, ...]:
    async def right() -> bool:
        return client.address in client.diagnostics and bool(wanted(client.diagnostics[client.address]))

    await until(right)
    return tuple(client.diagnostics[client.address])


async def until(holds) -> None:
    """Wait for something that the server does in its own time."""
    async with asyncio.timeout(60):
        while not await holds():
            await asyncio.sleep(0.02)


# --- what is offered ----------------------------------------------------------------------------------------------


async def test_every_feature_is_announced(client) -> None:
    told = client.told.capabilities
    assert place.encoding in ("utf-8", "utf-16")
    wanted = {
        "completion_provider", "hover_provider", "definition_provider", "references_provider", "rename_provider",
        "document_symbol_provider", "workspace_symbol_provider", "folding_range_provider", "semantic_tokens_provider",
        "inlay_hint_provider", "code_lens_provider", "code_action_provider", "document_formatting_provider",
        "document_range_formatting_provider", "selection_range_provider", "color_provider", "document_link_provider",
        "signature_help_provider", "call_hierarchy_provider", "document_highlight_provider", "text_document_sync",
    }  # fmt: skip
    assert not [name for name in wanted if not getattr(told, name)]
    assert client.told.server_info.name == "vnc"
    assert len({feature.method for feature in FEATURES}) == len(FEATURES)


# --- findings -----------------------------------------------------------------------------------------------------


async def test_a_mistake_is_told_while_it_is_typed_and_gone_when_it_is_mended(client) -> None:
    told = await edited(
        client, STORY.replace('e happy "嬉', 'ee happy "嬉'), lambda all: any(d.code == "unknown-character" for d in all)
    )
    [wrong] = [d for d in told if d.code == "unknown-character"]
    assert (wrong.range.start.line, wrong.range.start.character, wrong.range.end.character) == (place('e happy "').line, 4, 6)
    assert wrong.source == "vnc"
    await edited(client, STORY, lambda all: all and not any(d.code == "unknown-character" for d in all))


async def test_incremental_changes_count_in_the_units_agreed_on(client) -> None:
    which = lsp.VersionedTextDocumentIdentifier(900, client.address)
    here = place("[trust]", 1)
    changes = [
        lsp.TextDocumentContentChangePartial(lsp.Range(here, lsp.Position(here.line, here.character + 5)), "trst"),
        lsp.TextDocumentContentChangePartial(lsp.Range(here, here), "😀".replace("😀", "")),
    ]
    client.text_document_did_change(lsp.DidChangeTextDocumentParams(which, changes))
    told = await found(client, lambda all: any(d.code == "unknown-variable" for d in all))
    [wrong] = [d for d in told if d.code == "unknown-variable"]
    assert wrong.range.start == lsp.Position(here.line, here.character - 1)
    actions = await client.text_document_code_action_async(
        lsp.CodeActionParams(document(client), wrong.range, lsp.CodeActionContext([wrong]))
    )
    assert "write `[trust]`" in [action.title for action in actions]
    await edited(client, STORY, lambda all: not any(d.code == "unknown-variable" for d in all))


async def test_what_only_shows_in_the_whole_story_comes_too(client) -> None:
    longer = STORY + "\nlabel nowhere:\n    return\n"
    told = await edited(client, longer, lambda all: any(d.code == "unused-label" for d in all))
    assert [d.range.start.line for d in told if d.code == "unused-label"] == [longer.count("\n") - 2]
    await edited(client, STORY, lambda all: not any(d.code == "unused-label" for d in all))


# --- answers ------------------------------------------------------------------------------------------------------


async def test_completion(client) -> None:
    told = await client.text_document_completion_async(lsp.CompletionParams(**at(client, "happy at left", 0)))
    assert {"happy", "sad"} <= {item.label for item in told.items}
    told = await client.text_document_completion_async(lsp.CompletionParams(**at(client, 'ending\n        "Stay')))
    assert {item.label for item in told.items} == {"start", "ending", "fork", "more.extra"}
    [item] = [item for item in told.items if item.label == "ending"]
    assert item.text_edit.range == lsp.Range(place('ending\n        "Stay'), place('ending\n        "Stay'))


async def test_hover(client) -> None:
    told = await client.text_document_hover_async(lsp.HoverParams(**at(client, 'e happy "嬉')))
    assert "Eileen" in told.contents.value and "auburn bob" in told.contents.value
    for _ in range(200):  # the line's length comes from the survey behind
        told = await client.text_document_hover_async(lsp.HoverParams(**at(client, "嬉しい", 1)))
        if told and " s**" in told.contents.value:
            break
        await asyncio.sleep(0.1)
    assert told and " s**" in told.contents.value and "voice" in told.contents.value


async def test_definition_goes_to_other_files_and_into_the_library(client, folder: Path) -> None:
    [there] = await client.text_document_definition_async(lsp.DefinitionParams(**at(client, "more.extra", 6)))
    assert there.uri == (folder / "more.vns").as_uri() and there.range.start == lsp.Position(0, 6)
    [there] = await client.text_document_definition_async(lsp.DefinitionParams(**at(client, "left with quick")))
    assert there.uri.endswith("stdlib/positions.vns")


async def test_references_and_highlights(client) -> None:
    asked = lsp.ReferenceParams(lsp.ReferenceContext(True), **at(client, "trust += 1"))
    assert len(await client.text_document_references_async(asked)) == 4
    shown = await client.text_document_document_highlight_async(lsp.DocumentHighlightParams(**at(client, "trust += 1")))
    assert [each.kind for each in shown].count(lsp.DocumentHighlightKind.Write) == 2


async def test_rename_asks_first_and_changes_every_file(client, folder: Path) -> None:
    asked = await client.text_document_prepare_rename_async(lsp.PrepareRenameParams(**at(client, "more.extra", 6)))
    assert asked.placeholder == "extra"
    edit = await client.text_document_rename_async(lsp.RenameParams(new_name="later", **at(client, "more.extra", 6)))
    assert {name.rpartition("/")[2]: len(edits) for name, edits in edit.changes.items()} == {"story.vns": 1, "more.vns": 1}
    with pytest.raises(Exception, match="is no name"):
        await client.text_document_rename_async(lsp.RenameParams(new_name="not a name", **at(client, "more.extra", 6)))


async def test_symbols(client) -> None:
    outline = await client.text_document_document_symbol_async(lsp.DocumentSymbolParams(document(client)))
    [start] = [symbol for symbol in outline if symbol.name == "start"]
    assert [option.name for option in start.children[0].children] == ["Go on 😀", "Stay."]
    told = await client.workspace_symbol_async(lsp.WorkspaceSymbolParams("extr"))
    assert [symbol.name for symbol in told] == ["extra"]


async def test_folding(client) -> None:
    told = await client.text_document_folding_range_async(lsp.FoldingRangeParams(document(client)))
    assert (place("label start").line, place("    jump ending\n\nlabel").line) in {(f.start_line, f.end_line) for f in told}


async def test_semantic_tokens_and_their_changes(client) -> None:
    told = await client.text_document_semantic_tokens_full_async(lsp.SemanticTokensParams(document(client)))
    assert told.data and len(told.data) % 5 == 0
    asked = lsp.SemanticTokensDeltaParams(document(client), told.result_id)
    assert (await client.text_document_semantic_tokens_full_delta_async(asked)).edits == ()
    part = lsp.SemanticTokensRangeParams(document(client), stretch("label ending:"))
    assert len((await client.text_document_semantic_tokens_range_async(part)).data) == 10


async def test_inlay_hints(client) -> None:
    told: dict[int, str] = {}

    async def measured() -> bool:
        told.update({hint.position.line: str(hint.label) for hint in await hints(client)})
        return {place('e happy "').line, place("label start").line} <= told.keys()

    await until(measured)
    assert told[place('e happy "').line].endswith(" s")
    assert "line" in told[place("label start").line]


async def test_code_lenses_and_their_commands(client) -> None:
    told = await client.text_document_code_lens_async(lsp.CodeLensParams(document(client)))
    by_title = {lens.command.title: lens for lens in told}
    assert by_title["▶ preview from here"].command.command == "vnc.previewHere"
    accept = by_title["accept: write its lines here"].command
    asked: list[lsp.ApplyWorkspaceEditParams] = []
    client.feature(lsp.WORKSPACE_APPLY_EDIT)(lambda params: asked.append(params) or lsp.ApplyWorkspaceEditResult(True))
    await client.workspace_execute_command_async(lsp.ExecuteCommandParams(accept.command, arguments=accept.arguments))

    async def came() -> bool:
        return bool(asked)

    await until(came)
    [edits] = asked[0].edit.changes.values()
    assert "@generate" not in edits[0].new_text


async def test_code_actions_for_blocks(client) -> None:
    asked = lsp.CodeActionParams(document(client), stretch("@generate"), lsp.CodeActionContext([]))
    told = await client.text_document_code_action_async(asked)
    assert [action.title for action in told] == ["expand: write the block's lines into the script"]


async def test_formatting(client) -> None:
    rough = STORY.replace("    $ trust += 1", "    $  trust   +=  1")
    await edited(client, rough, lambda all: True)
    options = lsp.FormattingOptions(4, True)
    [edit] = await client.text_document_formatting_async(lsp.DocumentFormattingParams(document(client), options))
    assert edit.range.start.line == place("$ trust").line
    line = lsp.Range(lsp.Position(0, 0), lsp.Position(1, 0))
    asked = lsp.DocumentRangeFormattingParams(document(client), line, options)
    assert not await client.text_document_range_formatting_async(asked)
    await edited(client, STORY, lambda all: True)


async def test_selection_ranges_grow(client) -> None:
    asked = lsp.SelectionRangeParams(document(client), [place("trust += 1")])
    [told] = await client.text_document_selection_range_async(asked)
    sizes = []
    while told is not None:
        sizes.append((told.range.end.line - told.range.start.line, told.range.end.character))
        told = told.parent
    assert len(sizes) >= 4 and sizes[0] == (0, 11)


async def test_colours(client) -> None:
    [told] = await client.text_document_document_color_async(lsp.DocumentColorParams(document(client)))
    assert round(told.color.red * 255) == 0xC8 and told.range == stretch("#c8ffc8")
    asked = lsp.ColorPresentationParams(document(client), lsp.Color(1.0, 0.0, 0.0, 1.0), told.range)
    assert [each.label for each in await client.text_document_color_presentation_async(asked)] == ["#ff0000"]


async def test_links(client, folder: Path) -> None:
    [told] = await client.text_document_document_link_async(lsp.DocumentLinkParams(document(client)))
    assert told.target == (folder / "more.vns").as_uri()


async def test_signature_help(client) -> None:
    told = await client.text_document_signature_help_async(lsp.SignatureHelpParams(**at(client, " cast e:")))
    assert told.signatures[0].parameters[told.active_parameter].label == "lines"
    told = await client.text_document_signature_help_async(lsp.SignatureHelpParams(**at(client, "extra(2)", 7)))
    assert told.signatures[0].label == "more.extra(times)"


async def test_call_hierarchy(client) -> None:
    asked = lsp.CallHierarchyPrepareParams(**at(client, "label ending", 8))
    [item] = await client.text_document_prepare_call_hierarchy_async(asked)
    led = await client.call_hierarchy_incoming_calls_async(lsp.CallHierarchyIncomingCallsParams(item))
    assert [(call.from_.name, len(call.from_ranges)) for call in led] == [("start", 2)]
    [start] = [call.from_ for call in led]
    leads = await client.call_hierarchy_outgoing_calls_async(lsp.CallHierarchyOutgoingCallsParams(start))
    assert [call.to.name for call in leads] == ["ending", "more.extra"]


async def test_a_closed_file_is_as_on_the_disk(client) -> None:
    await edited(
        client, STORY.replace("jump ending\n\n", "jump nowhere\n\n"), lambda all: any(d.code == "unknown-label" for d in all)
    )
    client.text_document_did_close(lsp.DidCloseTextDocumentParams(document(client)))
    told = await client.text_document_document_link_async(lsp.DocumentLinkParams(document(client)))
    assert len(told) == 1
    item = lsp.TextDocumentItem(client.address, "vns", 1000, STORY)
    client.text_document_did_open(lsp.DidOpenTextDocumentParams(item))
    await found(client, lambda all: not any(d.code == "unknown-label" for d in all))
