// Packages the extension: `node package.mjs OUT.vsix`. All that goes in is gathered in one folder first.
import { build } from "esbuild";
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);
const { createVSIX } = require("@vscode/vsce");
const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.resolve(here, "../..");
const out = path.resolve(process.argv[2] ?? path.join(root, "build", "vns.vsix"));
const stage = path.join(path.dirname(out), "vscode");

const COPIED = {
  "package.json": "package.json",
  "language-configuration.json": "language-configuration.json",
  "README.md": "README.md",
  "icon.png": "icon.png",
  "snippets/vns.json": "snippets/vns.json",
  "../textmate/vns.tmLanguage.json": "syntaxes/vns.tmLanguage.json",
  "../../LICENSE": "LICENSE.txt",
};

fs.rmSync(stage, { recursive: true, force: true });
for (const [from, to] of Object.entries(COPIED)) {
  fs.mkdirSync(path.dirname(path.join(stage, to)), { recursive: true });
  fs.copyFileSync(path.join(here, from), path.join(stage, to));
}
const bundle = await build({
  entryPoints: [path.join(here, "src", "extension.js")],
  outfile: path.join(stage, "dist", "extension.js"),
  bundle: true,
  platform: "node",
  format: "cjs",
  target: "node18",
  external: ["vscode"],
  minify: true,
  metafile: true,
  logLevel: "warning",
});
fs.writeFileSync(path.join(stage, "THIRD-PARTY.txt"), notices(Object.keys(bundle.metafile.inputs)));
await createVSIX({ cwd: stage, packagePath: out, dependencies: false, allowMissingRepository: true, skipLicense: false });
console.log(path.relative(process.cwd(), out));

/** The licences of the packages that are bundled. */
function notices(inputs) {
  const packages = inputs.map((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path.resolve(input))?.[0]).filter(Boolean);
  return [...new Set(packages)].sort().map(notice).join("\n\n");
}

function notice(folder) {
  const { name, version, license } = JSON.parse(fs.readFileSync(path.join(folder, "package.json"), "utf8"));
  const file = fs.readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  if (!file) throw new Error(`${name} brings no licence`);
  return `${name} ${version} (${license})\n\n${fs.readFileSync(path.join(folder, file), "utf8").trim()}\n`;
}
