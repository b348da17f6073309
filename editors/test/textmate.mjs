// Texts (a JSON list on stdin) to classes, by the TextMate grammar as VS Code runs it: for each line one class a character.
import fs from "node:fs";
import { createRequire } from "node:module";
import textmate from "vscode-textmate";
import oniguruma from "vscode-oniguruma";

const require = createRequire(import.meta.url);
const read = (name) => fs.readFileSync(new URL(`../../${name}`, import.meta.url), "utf8");
const named = JSON.parse(read("grammar/highlight.json")).classes;
const classes = new Map(Object.entries(named).map(([name, each]) => [`${each.textmate}.vns`, name]));

await oniguruma.loadWASM(fs.readFileSync(require.resolve("vscode-oniguruma/release/onig.wasm")).buffer);
const registry = new textmate.Registry({
  onigLib: Promise.resolve({
    createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
    createOnigString: (text) => new oniguruma.OnigString(text),
  }),
  loadGrammar: async () => textmate.parseRawGrammar(read("editors/textmate/vns.tmLanguage.json"), "vns.json"),
});
const grammar = await registry.loadGrammar("source.vnc-vns");

function lines(text) {
  let state = textmate.INITIAL;
  return text.split("\n").map((line) => {
    const read = grammar.tokenizeLine(line, state);
    state = read.ruleStack;
    const shown = Array(line.length).fill("");
    for (const token of read.tokens) shown.fill(kind(token.scopes), token.startIndex, Math.min(token.endIndex, line.length));
    return shown;
  });
}

function kind(scopes) {
  const known = scopes.map((scope) => classes.get(scope.replace(/\.(begin|end)\.vns$/, ".vns"))).filter(Boolean);
  return known.at(-1) ?? "";
}

process.stdout.write(JSON.stringify(JSON.parse(fs.readFileSync(0, "utf8")).map(lines)));
