// Texts (a JSON list on stdin) to styles, by the mode as CodeMirror 6 runs it: for each line one style a character.
import fs from "node:fs";
import { highlightTree, tagHighlighter, tags } from "@lezer/highlight";
import { vnsLanguage } from "../codemirror/index.js";
import table from "../codemirror/table.js";

const styles = [...new Set(Object.values(table.classes))];
const highlighter = tagHighlighter(styles.map((style) => ({ tag: tag(style), class: style })));

/** `string.special` is `tags.special(tags.string)`. */
function tag(style) {
  const [base, ...modifiers] = style.split(".");
  if (!tags[base] || modifiers.some((name) => !tags[name])) throw new Error(`no tag ${style}`);
  return modifiers.reduce((made, name) => tags[name](made), tags[base]);
}

function lines(text) {
  const shown = Array(text.length).fill("");
  highlightTree(vnsLanguage.parser.parse(text), highlighter, (from, to, style) => shown.fill(style, from, to));
  let start = 0;
  return text.split("\n").map((line) => shown.slice(start, (start += line.length + 1) - 1));
}

process.stdout.write(JSON.stringify(JSON.parse(fs.readFileSync(0, "utf8")).map(lines)));
