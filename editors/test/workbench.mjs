// VS Code's own workbench with the extension: argv is the path of code-server's entry, of the .vsix, of the compiler, of a folder.
// Needs code-server and playwright-core beside each other in one node_modules, and a Chromium ($CHROMIUM).
import { spawn, execFileSync } from "node:child_process";
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

const [entry, vsix, program, folder] = process.argv.slice(2);
const { chromium } = createRequire(entry)("playwright-core");
const home = path.join(folder, "..", "code");
const dirs = ["--user-data-dir", path.join(home, "data"), "--extensions-dir", path.join(home, "extensions")];
const settings = { "vnc.path": program, "security.workspace.trust.enabled": false, "workbench.startupEditor": "none" };
const env = { ...process.env, FORCE_NODE_VERSION: process.versions.node.split(".")[0] };
fs.mkdirSync(path.join(home, "data", "User"), { recursive: true });
fs.writeFileSync(path.join(home, "data", "User", "settings.json"), JSON.stringify(settings));
execFileSync("node", [entry, ...dirs, "--install-extension", vsix], { env });

const quiet = ["--auth", "none", "--disable-telemetry", "--disable-update-check", "--bind-addr", "127.0.0.1:0"];
const server = spawn("node", [entry, ...dirs, ...quiet], { env });
const address = await new Promise((resolve) => {
  let told = "";
  server.stdout.on("data", (data) => {
    const found = /http:\/\/127\.0\.0\.1:\d+/.exec((told += data));
    if (found) resolve(found[0]);
  });
});
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ["--no-sandbox"] });
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.setDefaultTimeout(90_000);
  await page.goto(`${address}/?folder=${encodeURIComponent(folder)}`, { waitUntil: "domcontentloaded" });
  await page.locator(".monaco-list-row", { hasText: "wrong.vns" }).first().dblclick();
  await page.waitForSelector(".squiggly-error");
  const told = { status: await page.locator(".statusbar").innerText() };
  await page.locator(".monaco-list-row", { hasText: "story.vns" }).first().dblclick();
  await page.waitForSelector(".codelens-decoration");
  told.lenses = await page.locator(".codelens-decoration").allInnerTexts();
  await page.locator(".view-line", { hasText: "Hello." }).click();
  await page.keyboard.press("Control+Alt+f");
  await page.locator(".tab", { hasText: "story.frame.png" }).waitFor();
  process.stdout.write(JSON.stringify(told));
} finally {
  await browser.close();
  server.kill();
}
