// A small `vscode`, as faithful as the extension needs: what it registers is kept, what it asks is answered from `answers`.
import { EventEmitter } from "node:events";
import fs from "node:fs";
import path from "node:path";
import { pathToFileURL, fileURLToPath } from "node:url";

export class Uri {
  constructor(address) {
    const url = new URL(address);
    Object.assign(this, { scheme: url.protocol.slice(0, -1), path: decodeURIComponent(url.pathname), address });
    this.fsPath = this.scheme === "file" ? fileURLToPath(url) : this.path;
  }
  static file = (name) => new Uri(pathToFileURL(name).href);
  static parse = (address) => new Uri(address);
  toString = () => this.address;
  with = () => this;
}

export class Position {
  constructor(line, character) {
    Object.assign(this, { line, character });
  }
}

export class Range {
  constructor(start, end, line, character) {
    const four = line !== undefined;
    this.start = four ? new Position(start, end) : start;
    this.end = four ? new Position(line, character) : end;
  }
  get isEmpty() {
    return this.start.line === this.end.line && this.start.character === this.end.character;
  }
}

/** An open text. */
export class Document {
  constructor(file, text) {
    Object.assign(this, { uri: Uri.file(file), fileName: file, languageId: "vns", version: 1, isDirty: false, text, lines: text.split("\n") });
  }
  get lineCount() {
    return this.lines.length;
  }
  lineAt = (line) => ({ text: this.lines[line] });
  offsetAt = ({ line, character }) => this.lines.slice(0, line).reduce((sum, each) => sum + each.length + 1, character);
  getText = (range) => (range ? this.text.slice(this.offsetAt(range.start), this.offsetAt(range.end)) : this.text);
  save = async () => true;
}

/** The double, and `kept`: what the extension has registered and shown. */
export function double(answers) {
  const kept = { commands: {}, providers: {}, diagnostics: new Map(), shown: [], tasks: [], opened: [], errors: [] };
  const events = new EventEmitter();
  const event = (name) => (listener, self) => {
    const heard = (given) => listener.call(self, given);
    events.on(name, heard);
    return { dispose: () => events.off(name, heard) };
  };
  const disposable = (end = () => {}) => ({ dispose: end });
  const fire = (name, given) => events.emit(name, given);
  const sink = (level) => (text) => kept.shown.push([level, String(text)]);

  class Disposable {
    constructor(end) {
      this.dispose = end ?? (() => {});
    }
    static from = (...all) => new Disposable(() => all.forEach((each) => each.dispose()));
  }
  class Emitter {
    listeners = [];
    event = (listener) => {
      this.listeners.push(listener);
      return disposable();
    };
    fire = (given) => this.listeners.forEach((listener) => listener(given));
    dispose() {}
  }
  class Token {
    isCancellationRequested = false;
    onCancellationRequested = () => disposable();
  }

  const provider = (kind) => (selector, made, ...more) => {
    kept.providers[kind] = { selector, made, more };
    return disposable();
  };
  const kinds = ["CompletionItem", "Hover", "Definition", "Reference", "Rename", "DocumentSymbol", "FoldingRange", "CodeLens",
    "CodeActions", "DocumentFormattingEdit", "DocumentRangeFormattingEdit", "OnTypeFormattingEdit", "SelectionRange", "Color",
    "DocumentLink", "SignatureHelp", "DocumentHighlight", "DocumentSemanticTokens", "DocumentRangeSemanticTokens", "InlayHints",
    "Implementation", "TypeDefinition", "Declaration", "LinkedEditingRange", "InlineValues", "InlineCompletionItem"];
  const languages = {
    match: () => 10,
    createDiagnosticCollection: () => ({
      set: (uri, found) => (kept.diagnostics.set(String(uri), found), fire("diagnostics", uri)),
      delete: (uri) => kept.diagnostics.delete(String(uri)),
      clear: () => kept.diagnostics.clear(),
      dispose() {},
    }),
    registerWorkspaceSymbolProvider: () => disposable(),
    registerCallHierarchyProvider: () => disposable(),
    registerTypeHierarchyProvider: () => disposable(),
    ...Object.fromEntries(kinds.map((kind) => [`register${kind}Provider`, provider(kind)])),
  };
  const log = Object.fromEntries(["info", "error", "warn", "debug", "trace", "append", "appendLine"].map((level) => [level, sink(level)]));
  const window = {
    activeTextEditor: undefined,
    visibleTextEditors: [],
    tabGroups: { all: [], onDidChangeTabs: event("tabs") },
    createOutputChannel: () => ({ ...log, name: "VNS", show() {}, dispose() {}, clear() {} }),
    showErrorMessage: async (text) => void kept.errors.push(text),
    showInformationMessage: async (text) => void kept.shown.push(["message", text]),
    showWarningMessage: async (text) => void kept.shown.push(["message", text]),
    onDidChangeActiveTextEditor: event("editor"),
    onDidChangeVisibleTextEditors: event("editors"),
    withProgress: (options, work) => work({ report() {} }, new Token()),
  };
  const folder = { uri: Uri.file(answers.folder), name: path.basename(answers.folder), index: 0 };
  const changes = ["OpenTextDocument", "CloseTextDocument", "ChangeTextDocument", "SaveTextDocument", "ChangeConfiguration",
    "ChangeWorkspaceFolders", "CreateFiles", "RenameFiles", "DeleteFiles", "ChangeNotebookDocument", "OpenNotebookDocument",
    "CloseNotebookDocument", "SaveNotebookDocument"];
  const workspace = {
    textDocuments: [],
    notebookDocuments: [],
    workspaceFolders: [folder],
    getWorkspaceFolder: () => folder,
    asRelativePath: (uri) => path.relative(answers.folder, uri.fsPath),
    getConfiguration: (section) => ({
      get: (name, otherwise) => answers.settings[section ? `${section}.${name}` : name] ?? otherwise,
      inspect: () => undefined,
    }),
    openTextDocument: async (uri) => workspace.textDocuments.find((each) => String(each.uri) === String(uri)) ?? new Document(uri.fsPath, fs.readFileSync(uri.fsPath, "utf8")),
    createFileSystemWatcher: () => ({ onDidCreate: event("made"), onDidChange: event("changed"), onDidDelete: event("gone"), dispose() {} }),
    applyEdit: async () => true,
    fs: { stat: async (uri) => ({ type: fs.statSync(uri.fsPath).isDirectory() ? 2 : 1 }) },
    ...Object.fromEntries(["WillSaveTextDocument", "WillCreateFiles", "WillRenameFiles", "WillDeleteFiles"].map((name) => [`on${name}`, event(name)])),
    ...Object.fromEntries(changes.map((name) => [`onDid${name}`, event(name)])),
  };
  const commands = {
    registerCommand: (name, does) => {
      if (kept.commands[name]) throw new Error(`command '${name}' already exists`);
      kept.commands[name] = does;
      return disposable(() => delete kept.commands[name]);
    },
    executeCommand: async (name, ...given) => {
      kept.opened.push([name, ...given.map(String)]);
      return kept.commands[name]?.(...given);
    },
    registerTextEditorCommand: () => disposable(),
  };
  class Task {
    constructor(definition, scope, name, source, execution, problemMatchers) {
      Object.assign(this, { definition, scope, name, source, execution, problemMatchers });
    }
  }
  class ProcessExecution {
    constructor(process, args, options) {
      Object.assign(this, { process, args, options });
    }
  }
  const tasks = {
    registerTaskProvider: (type, made) => ((kept.taskProvider = { type, made }), disposable()),
    executeTask: async (task) => void kept.tasks.push(task),
  };
  // Values that the language client builds or compares; a class that nobody looks into is an empty one.
  const classes = Object.fromEntries(
    ["CompletionList", "MarkdownString", "DiagnosticRelatedInformation", "Location", "LocationLink",
      "Hover", "CodeLens", "CodeAction", "TextEdit", "WorkspaceEdit", "SymbolInformation", "DocumentSymbol", "FoldingRange",
      "InlayHint", "InlayHintLabelPart", "SelectionRange", "Color", "ColorInformation", "ColorPresentation", "DocumentLink",
      "SignatureHelp", "SignatureInformation", "ParameterInformation", "SemanticTokens", "SemanticTokensLegend", "SemanticTokensEdit",
      "SemanticTokensEdits", "CallHierarchyItem", "TypeHierarchyItem", "RelativePattern", "SnippetString",
      "CancellationError", "EvaluatableExpression", "InlineValueText", "DocumentHighlight"].map((name) => [name, class {
      constructor(...given) {
        this.given = given;
      }
      appendMarkdown = () => this;
    }]),
  );
  class CodeActionKind {
    constructor(value) {
      this.value = value;
    }
    append = (more) => new CodeActionKind(this.value ? `${this.value}.${more}` : more);
    contains = (other) => other.value.startsWith(this.value);
    static Empty = new CodeActionKind("");
    static QuickFix = new CodeActionKind("quickfix");
    static Refactor = new CodeActionKind("refactor");
    static RefactorExtract = new CodeActionKind("refactor.extract");
    static RefactorInline = new CodeActionKind("refactor.inline");
    static RefactorRewrite = new CodeActionKind("refactor.rewrite");
    static Source = new CodeActionKind("source");
    static SourceOrganizeImports = new CodeActionKind("source.organizeImports");
  }
  class CompletionItem {
    constructor(label, kind) {
      Object.assign(this, { label, kind });
    }
  }
  class Diagnostic {
    constructor(range, message, severity) {
      Object.assign(this, { range, message, severity });
    }
  }
  const api = {
    ...classes, CompletionItem, Diagnostic, CodeActionKind, Uri, Position, Range, Disposable, EventEmitter: Emitter, Task, ProcessExecution, languages, window, workspace, commands, tasks,
    CancellationTokenSource: class {
      token = new Token();
      cancel() {}
      dispose() {}
    },
    version: "1.100.0",
    env: { language: "en", appName: "double", appHost: "desktop", machineId: "x", sessionId: "x" },
    extensions: { getExtension: () => undefined, all: [], onDidChange: event("extensions") },
    ExtensionMode: { Production: 1 },
    TaskScope: { Global: 1, Workspace: 2 },
    TaskGroup: { Build: "build", Test: "test" },
    TaskRevealKind: { Always: 1 },
    ViewColumn: { Beside: -2 },
    ProgressLocation: { Window: 10, Notification: 15 },
    DiagnosticSeverity: { Error: 0, Warning: 1, Information: 2, Hint: 3 },
    DiagnosticTag: { Unnecessary: 1, Deprecated: 2 },
    TextDocumentSaveReason: { Manual: 1 },
    CompletionTriggerKind: { Invoke: 0, TriggerCharacter: 1, TriggerForIncompleteCompletions: 2 },
    CompletionItemTag: { Deprecated: 1 },
    SymbolTag: { Deprecated: 1 },
    CodeActionTriggerKind: { Invoke: 1, Automatic: 2 },
    SignatureHelpTriggerKind: { Invoke: 1 },
    FoldingRangeKind: { Comment: 1, Imports: 2, Region: 3 },
    FileType: { File: 1, Directory: 2 },
    LogLevel: { Off: 0, Info: 3 },
  };
  return { api, kept, fire };
}
