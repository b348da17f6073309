"""Signature help: the parameters of `@generate`, of labels that are called, of transforms."""

import re

from lsprotocol import types as lsp

from vnc import script as ast
from vnc.lsp.view import View
from vnc.lsp.words import REQUEST

GENERATE = re.compile(r"\s*@\s*(generate\s+\w+|expand)\b")
CALLED = re.compile(r"([\w.]+)\s*\(([^()]*)\Z")
TRIGGERS = ["(", ",", " "]


def signature(view: View, params: lsp.SignatureHelpParams) -> lsp.SignatureHelp | None:
    offset = view.offset(params.position)
    row = view.text.number(offset)
    line = view.text.text[view.text.starts[row] : offset]
    head = GENERATE.match(line)
    if head and not line.rstrip().endswith(":"):
        return _request(head[0].strip(), line[head.end() :])
    called = CALLED.search(line)
    return _parameters(called[1], called[2], view) if called else None


def _request(head: str, rest: str) -> lsp.SignatureHelp:
    """All that may follow; the one that is being written is marked."""
    known = list(REQUEST)
    last = next((word for word in reversed(re.findall(r"[a-z]+", rest)) if word in known), "")
    shown = [lsp.ParameterInformation(name, told.help) for name, told in REQUEST.items()]
    label = f"{head} " + " ".join(known)
    active = known.index(last) if last else None
    told = lsp.SignatureInformation(label, "What a writer is asked for.", shown, active)
    return lsp.SignatureHelp([told], 0, active)


def _parameters(name: str, given: str, view: View) -> lsp.SignatureHelp | None:
    """A label's or a transform's own parameters."""
    story = view.story
    label = story.labels.get(name)
    thing: ast.Label | ast.Transform | None = story.names.transforms.get(name)
    if label is not None:
        thing = next((each for full, each in label.labels if full == name), None)
    if thing is None or not thing.parameters:
        return None
    shown = [p.name + (f"={p.default.span.text}" if p.default is not None else "") for p in thing.parameters]
    named = re.search(r"(\w+)\s*=[^,]*\Z", given)
    names = [p.name for p in thing.parameters]
    active = names.index(named[1]) if named and named[1] in names else min(given.count(","), len(names) - 1)
    information = [lsp.ParameterInformation(text) for text in shown]
    told = lsp.SignatureInformation(f"{name}({', '.join(shown)})", parameters=information, active_parameter=active)
    return lsp.SignatureHelp([told], 0, active)
