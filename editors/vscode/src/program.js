// The compiler as the settings name it, and how it is run.
import { spawn } from "node:child_process";
import os from "node:os";
import path from "node:path";
import * as vscode from "vscode";

/** The program and the words that it is always given. */
export function program() {
  const named = vscode.workspace.getConfiguration("vnc").get("path", "vnc");
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri.fsPath ?? os.homedir();
  return named.replace(/^~(?=[/\\]|$)/, os.homedir()).replaceAll("${workspaceFolder}", folder);
}

/** The options that every film of this workspace is made with. */
export function options() {
  const route = vscode.workspace.getConfiguration("vnc").get("route", "");
  return route ? ["--route", route] : [];
}

/** Runs `vnc` with these words beside a file. Gives what it printed; throws an Error with its complaint. `cancel` ends it. */
export function run(words, file, cancel, log) {
  return new Promise((resolve, reject) => {
    log?.info(`${program()} ${words.join(" ")}`);
    const child = spawn(program(), words, { cwd: path.dirname(file), shell: false });
    const told = { out: "", err: "" };
    child.stdout.on("data", (data) => (told.out += data));
    child.stderr.on("data", (data) => (told.err += data));
    child.on("error", (error) => reject(new Error(missing(error))));
    child.on("close", (code) => (code === 0 ? resolve(told.out) : reject(new Error(told.err.trim() || `vnc ended with ${code}`))));
    cancel?.onCancellationRequested(() => child.kill("SIGINT"));
  });
}

/** What to tell when the program cannot be started. */
export function missing(error) {
  return error.code === "ENOENT"
    ? `There is no program "${program()}". Install vnc, or say where it is in the setting "vnc.path".`
    : `${program()}: ${error.message}`;
}
