// Builds, watches and checks as tasks: in a terminal, with what is wrong in the list of problems.
import path from "node:path";
import * as vscode from "vscode";
import { options, program } from "./program.js";

export const TYPE = "vnc";
const MATCHERS = { build: "$vnc", check: "$vnc-github", watch: "$vnc-watch" };
const GROUPS = { build: vscode.TaskGroup.Build, check: vscode.TaskGroup.Test };

/** The task of a definition as tasks.json writes it: `{ type, command, file, args }`. */
export function task(definition, scope = vscode.TaskScope.Workspace) {
  const { command, file, args = [] } = definition;
  const words = [command, ...(file ? [path.basename(file)] : []), ...options(), ...args];
  if (command === "check") words.push("--format", "github");
  const place = file ? { cwd: path.dirname(file) } : undefined;
  const named = file ? `${command} ${path.basename(file)}` : command;
  const execution = new vscode.ProcessExecution(program(), words, place);
  const made = new vscode.Task(definition, scope, named, "vnc", execution, MATCHERS[command]);
  made.isBackground = command === "watch";
  made.group = GROUPS[command];
  made.presentationOptions = { reveal: vscode.TaskRevealKind.Always, clear: true };
  return made;
}

export class Tasks {
  provideTasks() {
    const file = vscode.window.activeTextEditor?.document;
    if (file?.languageId !== "vns" || file.uri.scheme !== "file") return [];
    return Object.keys(MATCHERS).map((command) => task({ type: TYPE, command, file: file.uri.fsPath }));
  }

  resolveTask(given) {
    return given.definition.command in MATCHERS ? task(given.definition, given.scope) : undefined;
  }
}
