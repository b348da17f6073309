// The extension's two ends: what VS Code calls when it starts it, and when it stops it.
import * as vscode from "vscode";
import { register } from "./commands.js";
import { Server } from "./server.js";
import { Tasks, TYPE } from "./tasks.js";

let server;

export async function activate(context) {
  const log = vscode.window.createOutputChannel("VNS", { log: true });
  server = new Server(log);
  context.subscriptions.push(log, ...register(server, log));
  context.subscriptions.push(vscode.tasks.registerTaskProvider(TYPE, new Tasks()));
  context.subscriptions.push(
    vscode.workspace.onDidChangeConfiguration(async (change) => {
      if (["vnc.path", "vnc.server.enabled"].some((name) => change.affectsConfiguration(name))) await server.restart();
    }),
  );
  await server.start();
}

export async function deactivate() {
  await server?.stop();
}
