// Reads lines of a script by the generated table: the same steps as vnc/highlight/reader.py, so both colour alike.
import table from "./table.js";

const COMMENT = /^[ \t]*(#.*)?$/u;
const HEALED = /^[\p{L}\p{Nl}\p{No}_]/u;
const HEAL = "^(?=";

const heads = new Map();
const rests = new Map();

/** The state at the start of a file. */
export function startState() {
  return { blocks: [], rest: [], regions: [], continued: false, queue: [] };
}

/** A state that can be gone on from twice. */
export function copyState(state) {
  return { ...state, blocks: [...state.blocks], regions: [...state.regions], queue: [...state.queue] };
}

/** The stretches `[start, end, class]` of the next line; `state` moves on behind it. */
export function* readLine(state, line) {
  if (HEALED.test(line)) {
    while (state.regions.length && state.regions.at(-1).close.includes(HEAL)) state.regions.pop();
  }
  let place = 0;
  if (!state.regions.length && !state.continued) {
    const comment = COMMENT.exec(line);
    if (comment) {
      if (comment[1]) yield [line.length - comment[1].length, line.length, "comment"];
      return;
    }
    place = yield* readHead(state, line);
  }
  state.continued = false;
  yield* readRest(state, line, place);
}

function* readHead(state, line) {
  const indent = /^[ \t]*/.exec(line)[0];
  while (state.blocks.length && !isDeeper(indent, state.blocks.at(-1).indent)) state.blocks.pop();
  const context = table.contexts[state.blocks.length ? state.blocks.at(-1).context : "script"];
  for (const known of context.lines) {
    if (known.margin && indent) continue;
    const found = headRegex(known, line, indent.length);
    if (!found) continue;
    state.rest = known.rest;
    if (known.opens) state.blocks.push({ indent, context: known.opens });
    yield* steps(found, known.kinds, 1);
    return found.index + found[0].length;
  }
  state.rest = context.plain;
  return indent.length;
}

function isDeeper(indent, outer) {
  return indent.startsWith(outer) && indent !== outer;
}

function headRegex(known, line, place) {
  if (!heads.has(known)) heads.set(known, new RegExp(known.regex, "duy"));
  const regex = heads.get(known);
  regex.lastIndex = place;
  return regex.exec(line);
}

function* readRest(state, line, place) {
  for (;;) {
    const region = state.regions.at(-1);
    const look = region ? inside(region) : parts(state.rest);
    const kind = region ? region.kind : "";
    look.regex.lastIndex = place;
    const found = look.regex.exec(line);
    yield [place, found ? found.index : line.length, kind];
    if (!found) return;
    yield* met(state, found, look);
    place = found.index + found[0].length;
    if (found[0] === "" && place >= line.length) return;
  }
}

function* met(state, found, look) {
  const number = look.starts.findIndex((group) => found[group] !== undefined);
  const piece = look.pieces[number];
  const end = found.index + found[0].length;
  if (!piece) yield [found.index, end, state.regions.pop().edge];
  else if (piece.open) {
    yield [found.index, end, piece.edge];
    state.regions.push(piece);
  } else {
    yield* steps(found, piece.kinds, look.starts[number] + 1);
    state.continued = piece.kinds[0] === "continuation";
  }
}

function* steps(found, kinds, first) {
  for (const [number, kind] of kinds.entries()) {
    const span = found.indices[first + number];
    if (span && span[1] > span[0]) yield [span[0], span[1], kind];
  }
}

function parts(names) {
  const key = names.join(" ");
  if (!rests.has(key)) rests.set(key, joined(names.flatMap((name) => table.parts[name]), []));
  return rests.get(key);
}

function inside(region) {
  if (!rests.has(region)) rests.set(region, joined(parts(region.inside).pieces, [region.close]));
  return rests.get(region);
}

/** One regular expression of all pieces; `starts` are the numbers of their groups. */
function joined(pieces, closing) {
  const every = [...closing.map(() => null), ...pieces];
  const texts = [...closing, ...pieces.map((piece) => piece.open ?? piece.regex)];
  const starts = [];
  let group = 1;
  for (const piece of every) {
    starts.push(group);
    group += 1 + (piece?.kinds?.length ?? 0);
  }
  return { regex: new RegExp(texts.map((text) => `(${text})`).join("|"), "dgu"), pieces: every, starts };
}

/** CodeMirror's stream parser: for `StreamLanguage.define` of version 6 and `defineMode` of version 5. */
export const parser = {
  name: "vns",
  startState,
  copyState,
  token(stream, state) {
    if (stream.sol()) state.queue = [...readLine(state, stream.string)].filter(([start, end]) => end > start);
    const [start, end, kind] = state.queue[0] ?? [stream.pos, stream.string.length, ""];
    if (stream.pos < start) {
      stream.pos = start;
      return null;
    }
    state.queue.shift();
    stream.pos = Math.max(end, stream.pos + 1);
    return table.classes[kind] ?? null;
  },
  blankLine(state) {
    for (const _ of readLine(state, "")) continue;
  },
  languageData: {
    commentTokens: { line: "#" },
    closeBrackets: { brackets: ["(", "[", '"', '"""'] },
    indentOnInput: /^\s*(?:elif|else)\b.*:$/,
  },
};
