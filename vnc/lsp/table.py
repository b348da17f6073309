"""Everything that the server answers: the protocol's method, the function, what the client is told of it beforehand."""

from collections.abc import Callable
from typing import Any, NamedTuple

from lsprotocol import types as lsp

from vnc.lsp.features import (
    actions,
    calls,
    colours,
    completion,
    folding,
    formatting,
    hints,
    hover,
    lenses,
    links,
    names,
    selection,
    signature,
    symbols,
    tokens,
)


class Feature(NamedTuple):
    """`answer` is given a View (a Workspace for `everywhere`) and the parameters."""

    method: str
    answer: Callable[[Any, Any], Any]
    options: Any = None
    everywhere: bool = False


FEATURES: tuple[Feature, ...] = (
    Feature(lsp.TEXT_DOCUMENT_COMPLETION, completion.completion, lsp.CompletionOptions(trigger_characters=completion.TRIGGERS)),
    Feature(lsp.TEXT_DOCUMENT_HOVER, hover.hover),
    Feature(lsp.TEXT_DOCUMENT_DEFINITION, names.definition),
    Feature(lsp.TEXT_DOCUMENT_REFERENCES, names.references),
    Feature(lsp.TEXT_DOCUMENT_DOCUMENT_HIGHLIGHT, names.highlights),
    Feature(lsp.TEXT_DOCUMENT_PREPARE_RENAME, names.prepare_rename),
    Feature(lsp.TEXT_DOCUMENT_RENAME, names.rename),
    Feature(lsp.TEXT_DOCUMENT_DOCUMENT_SYMBOL, symbols.symbols),
    Feature(lsp.WORKSPACE_SYMBOL, symbols.workspace_symbols, everywhere=True),
    Feature(lsp.TEXT_DOCUMENT_FOLDING_RANGE, folding.folding),
    Feature(lsp.TEXT_DOCUMENT_SEMANTIC_TOKENS_FULL, tokens.tokens, tokens.LEGEND),
    Feature(lsp.TEXT_DOCUMENT_SEMANTIC_TOKENS_FULL_DELTA, tokens.tokens_delta, tokens.LEGEND),
    Feature(lsp.TEXT_DOCUMENT_SEMANTIC_TOKENS_RANGE, tokens.tokens_range, tokens.LEGEND),
    Feature(lsp.TEXT_DOCUMENT_INLAY_HINT, hints.hints),
    Feature(lsp.TEXT_DOCUMENT_CODE_LENS, lenses.lenses),
    Feature(
        lsp.TEXT_DOCUMENT_CODE_ACTION,
        actions.actions,
        lsp.CodeActionOptions(code_action_kinds=[lsp.CodeActionKind.QuickFix, lsp.CodeActionKind.RefactorRewrite]),
    ),
    Feature(lsp.TEXT_DOCUMENT_FORMATTING, formatting.formatting),
    Feature(lsp.TEXT_DOCUMENT_RANGE_FORMATTING, formatting.range_formatting),
    Feature(lsp.TEXT_DOCUMENT_SELECTION_RANGE, selection.selection),
    Feature(lsp.TEXT_DOCUMENT_DOCUMENT_COLOR, colours.colours),
    Feature(lsp.TEXT_DOCUMENT_COLOR_PRESENTATION, colours.presentations),
    Feature(lsp.TEXT_DOCUMENT_DOCUMENT_LINK, links.links),
    Feature(
        lsp.TEXT_DOCUMENT_SIGNATURE_HELP,
        signature.signature,
        lsp.SignatureHelpOptions(trigger_characters=signature.TRIGGERS),
    ),
    Feature(lsp.TEXT_DOCUMENT_PREPARE_CALL_HIERARCHY, calls.prepare),
    Feature(lsp.CALL_HIERARCHY_INCOMING_CALLS, calls.incoming),
    Feature(lsp.CALL_HIERARCHY_OUTGOING_CALLS, calls.outgoing),
)
