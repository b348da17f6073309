// The commands of the palette and of code lenses.
import path from "node:path";
import * as vscode from "vscode";
import { options, run } from "./program.js";
import { task, TYPE } from "./tasks.js";
import { tick } from "./timeline.js";

const TICKS = 48000;

/** Registers all of them; gives what ends them. */
export function register(server, log) {
  const commands = {
    "vnc.build": () => asTask("build"),
    "vnc.watch": () => asTask("watch"),
    "vnc.check": () => asTask("check"),
    "vnc.previewHere": (uri, label) => preview(uri, label, log),
    "vnc.frame": () => frame(log),
    "vnc.expandBlock": (uri, block) => expand(uri, block, log),
    "vnc.restartServer": () => server.restart(),
  };
  return Object.entries(commands).map(([name, does]) => vscode.commands.registerCommand(name, told(does)));
}

/** A command whose mistakes are shown, not lost. */
function told(does) {
  return async (...given) => {
    try {
      return await does(...given);
    } catch (error) {
      await vscode.window.showErrorMessage(error.message);
      return undefined;
    }
  };
}

async function asTask(command) {
  const { file } = await saved();
  return vscode.tasks.executeTask(task({ type: TYPE, command, file }));
}

/** A film from the cursor's line or a label on, beside the script. */
async function preview(uri, label, log) {
  const { file, line } = await saved(uri);
  const wanted = vscode.workspace.getConfiguration("vnc.preview");
  const out = beside(file, `preview.${wanted.get("format", "webm")}`);
  const words = ["preview", path.basename(file), "--from", label ?? String(line + 1)];
  words.push("--seconds", String(wanted.get("seconds", 20)), "-o", path.relative(path.dirname(file), out), ...options());
  await waiting("Making a preview", (cancel) => run(words, file, cancel, log));
  await show(out);
}

/** The picture of the film at the cursor's line. */
async function frame(log) {
  const { file, line, document } = await saved();
  const out = beside(file, "frame.png");
  const name = path.basename(file);
  await waiting("Drawing", async (cancel) => {
    const timeline = JSON.parse(await run(["plan", name, "--json", ...options()], file, cancel, log));
    const offset = [...document.getText(new vscode.Range(0, 0, line, document.lineAt(line).text.length))].length;
    const at = tick(timeline, name, offset) / TICKS;
    const words = ["frame", name, "--at", at.toFixed(3), "-o", path.relative(path.dirname(file), out), ...options()];
    return run(words, file, cancel, log);
  });
  await show(out);
}

/** Drafts for a block (`story.vns:start/1`, as the server names it), or for every block that has none. */
async function expand(uri, address, log) {
  const { file } = await saved(uri);
  const block = address?.replace(/^.*:/, "");
  const words = ["expand", path.basename(file), ...(block ? ["--block", block] : [])];
  const text = await waiting("Asking for drafts", (cancel) => run(words, file, cancel, log));
  log.info(text);
  log.show(true);
}

/** The script that is meant, saved: the given one, or that of the editor in front. */
async function saved(uri) {
  const editor = vscode.window.activeTextEditor;
  const document = uri ? await vscode.workspace.openTextDocument(vscode.Uri.parse(String(uri))) : editor?.document;
  if (document?.languageId !== "vns" || document.uri.scheme !== "file") throw new Error("Open a saved .vns script first.");
  if (document.isDirty && !(await document.save())) throw new Error("The script could not be saved.");
  const line = editor?.document === document ? editor.selection.active.line : 0;
  return { file: document.uri.fsPath, line, document };
}

function beside(file, name) {
  return path.join(path.dirname(file), "build", `${path.basename(file, ".vns")}.${name}`);
}

function waiting(title, work) {
  const where = vscode.ProgressLocation.Notification;
  return vscode.window.withProgress({ location: where, title, cancellable: true }, (_, cancel) => work(cancel));
}

async function show(file) {
  const column = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
  await vscode.commands.executeCommand("vscode.open", vscode.Uri.file(file), column);
}
