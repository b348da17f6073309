// Loads the unpacked extension (argv 2) as VS Code does, with the compiler (argv 3), and works with a script in a folder (argv 4).
import fs from "node:fs";
import Module, { createRequire } from "node:module";
import path from "node:path";
import { Document, double, Position, Range } from "./double.mjs";

const [extension, program, folder] = process.argv.slice(2);
const manifest = JSON.parse(fs.readFileSync(path.join(extension, "package.json"), "utf8"));
const { api, kept, fire } = double({ folder, settings: { "vnc.path": program, "vnc.preview.seconds": 1 } });
const load = Module._load;
Module._load = (name, ...more) => (name === "vscode" ? api : load(name, ...more));
const main = createRequire(import.meta.url)(path.join(extension, manifest.main));

const file = path.join(folder, "story.vns");
const document = new Document(file, fs.readFileSync(file, "utf8"));
api.workspace.textDocuments.push(document);
const editor = (api.window.activeTextEditor = { document, selection: { active: new Position(5, 4) } });
api.window.visibleTextEditors.push(editor);

const until = async (what, ready) => {
  for (const end = Date.now() + 60_000; !ready(); await new Promise((next) => setTimeout(next, 20))) {
    if (Date.now() > end) throw new Error(`waited in vain for ${what}: ${JSON.stringify([kept.errors, kept.shown])}`);
  }
};
const told = {};

const context = { subscriptions: [] };
await main.activate(context);
told.commands = Object.keys(kept.commands).sort();
told.providers = Object.keys(kept.providers).sort();
const wrong = new Document(path.join(folder, "wrong.vns"), "label start:\n    shw e\n");
api.workspace.textDocuments.push(wrong);
fire("OpenTextDocument", wrong);
await until("diagnostics", () => kept.diagnostics.get(String(wrong.uri))?.length);
told.diagnostics = kept.diagnostics.get(String(wrong.uri)).map((found) => [found.code?.value ?? found.code, found.range.start.line]);

const token = new api.CancellationTokenSource().token;
const completed = await kept.providers.CompletionItem.made.provideCompletionItems(document, new Position(5, 4), token, { triggerKind: 0 });
told.completion = (completed.items ?? completed.given?.[0] ?? completed).map((item) => item.label?.label ?? item.label ?? item.given[0]);

for (const name of ["vnc.build", "vnc.watch", "vnc.check"]) await kept.commands[name]();
told.tasks = kept.tasks.map((task) => [task.name, task.execution.args, task.problemMatchers, !!task.isBackground]);
told.provided = kept.taskProvider.made.provideTasks().map((task) => task.definition.command);

await kept.commands["vnc.frame"]();
told.frame = kept.opened.at(-1);
await kept.commands["vnc.previewHere"](String(document.uri), "start");
told.preview = kept.opened.at(-1);

api.window.activeTextEditor = undefined;
await kept.commands["vnc.build"]();
told.errors = kept.errors;
await main.deactivate();
context.subscriptions.forEach((each) => each.dispose());
process.stdout.write(JSON.stringify(told));
process.exit(0);
