// The language server: `vnc lsp`, by standard input and output.
import * as vscode from "vscode";
import { LanguageClient, State, TransportKind } from "vscode-languageclient/node";
import { missing, program } from "./program.js";

const INSTALL = "Open the setting";

export class Server {
  constructor(log) {
    this.log = log;
    this.client = undefined;
  }

  /** Starts it, if the settings want it. A missing program is told once, with where to name it. */
  async start() {
    if (!vscode.workspace.getConfiguration("vnc").get("server.enabled", true)) return;
    const run = { command: program(), args: ["lsp", "--stdio"], transport: TransportKind.stdio };
    this.client = new LanguageClient("vnc", "VNS", { run, debug: run }, this.options());
    try {
      await this.client.start();
    } catch (error) {
      this.client = undefined;
      this.log.error(String(error));
      await this.complain(error);
    }
  }

  options() {
    return {
      documentSelector: [{ scheme: "file", language: "vns" }, { scheme: "untitled", language: "vns" }],
      outputChannel: this.log,
      traceOutputChannel: this.log,
      markdown: { isTrusted: false, supportHtml: false },
    };
  }

  async stop() {
    const client = this.client;
    this.client = undefined;
    if (client?.state === State.Running) await client.stop();
  }

  async restart() {
    await this.stop();
    await this.start();
  }

  async complain(error) {
    const answer = await vscode.window.showErrorMessage(missing(error), INSTALL);
    if (answer === INSTALL) await vscode.commands.executeCommand("workbench.action.openSettings", "vnc.path");
  }
}
