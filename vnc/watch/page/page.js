// The page: takes each state that the server tells and brings film, strip and script to it.

import { Film } from "/film.js";
import { Script } from "/script.js";
import { Strip, clock } from "/strip.js";

const get = (id) => document.getElementById(id);
const PHASES = { write: "asking for drafts", make: "making voices, music and pictures", listen: "measuring the sound", draw: "drawing lines" };

let state = null;
let fresh = null; // a state that came while the last was being worked on
let busy = false;
let shown = 0; // the number of the film that is seen

const film = new Film(get("screen"), look);
const strip = new Strip(get("strip"), get("bubble"), {
  hold() { const play = film.playing; film.pause(); return play; },
  scrub(time) { film.scrub(time, strip.picture(time)); },
  drop(time, play) { goto(time); if (play) film.play(); },
});
const script = new Script(get("script"), get("files"), { line: seekLine, drawn: look });

// --- what the server tells ---

function listen() {
  const events = new EventSource("/events");
  events.onmessage = (event) => { fresh = JSON.parse(event.data); update(); };
  events.onerror = () => {
    document.body.dataset.status = "lost";
    get("says").textContent = "vnc watch has ended";
  };
}

async function update() {
  if (busy) return;
  busy = true;
  while (fresh) {
    [state, fresh] = [fresh, null];
    try {
      tell(state);
      await script.read(state.texts, state.root, state.editor);
      await lay(state);
      script.mark(state.found, strip.rows);
      strip.blame(new Set(state.found.filter((each) => each.severity === "error").map((each) => `${each.file}:${each.line}`)));
      await reel(state.film);
    } catch (error) {
      console.error(error);
    }
  }
  busy = false;
}

// The strip; and the time at which what is seen now will be in it.
async function lay({ strip: number }) {
  if (!number || number === strip.number) return;
  const answer = await fetch(`/strip/${number}`);
  if (!answer.ok) return;
  const row = strip.rows[strip.at(film.time)];
  const rows = await answer.json();
  const same = rows.find((each) => row && each.id === row.id);
  kept = same ? same.start + Math.min(film.time - row.start, same.length - 0.05) : film.time;
  strip.show(number, rows);
}
let kept = null;

async function reel(next) {
  if (!next || next.number === shown) return;
  const playing = film.playing;
  const jump = shown && next.changed !== null;
  const to = jump ? next.changed : kept ?? film.time;
  kept = null;
  get("empty").hidden = true;
  if (!await film.load(next.url, to, playing)) return;
  shown = next.number;
  get("seek").disabled = false;
  get("seek").max = film.length;
  document.body.dataset.film = next.number;
  if (jump && !playing && pressed("replay")) {
    const row = strip.rows[strip.at(to)];
    film.play(row ? row.start + row.length - 0.05 : Infinity);
  }
  look();
}

function tell({ status, phase, done, total, found, trouble, title, film: now, took, changed }) {
  document.body.dataset.status = status;
  document.title = `${status === "building" ? "… " : status === "stuck" ? "✕ " : ""}${title || "vnc watch"}`;
  get("title").textContent = title || "Untitled";
  const errors = found.filter((each) => each.severity === "error").length;
  const says = {
    building: phase ? `${PHASES[phase] ?? phase}${total ? ` ${done}/${total}` : ""}` : changed?.length ? `${changed[0]} changed` : "building",
    ready: `up to date · ${took.toFixed(1)} s`,
    stuck: errors ? `${errors} mistake${errors > 1 ? "s" : ""}` : "stopped",
  };
  get("says").textContent = says[status];
  get("facts").textContent = now ? facts(now) : "";
  const share = total ? Math.round((100 * done) / total) : 0;
  get("progress").firstElementChild.style.width = `${share}%`;
  get("progress").setAttribute("aria-valuenow", share);
  get("empty").hidden = Boolean(shown);
  get("empty").textContent = status === "stuck" ? "There is no film yet.\nMend what is wrong and save." : "The first film is being made.";
  list(found, trouble);
}

function facts({ tier, size, made, reused, took }) {
  const what = made ? `${made} made, ${reused} reused in ${took.toFixed(1)} s` : "";
  return [tier, `${size[0]}×${size[1]}`, what].filter(Boolean).join(" · ");
}

function list(found, trouble) {
  const all = trouble ? [{ severity: "error", message: trouble.message, hints: [trouble.hint].filter(Boolean), code: "" }, ...found] : found;
  const key = JSON.stringify(all);
  if (get("findings").dataset.key === key) return;
  get("findings").dataset.key = key;
  get("findings").replaceChildren(...all.map(finding));
}

function finding({ severity, message, hints, file, line, code }) {
  const item = document.createElement("li");
  const button = document.createElement("button");
  const [mark, words, place] = ["i", "span", "small"].map((name) => document.createElement(name));
  mark.className = "mark";
  words.textContent = message;
  place.textContent = file ? `${file}:${line ?? ""}` : code;
  item.className = severity;
  item.title = code;
  button.type = "button";
  button.append(mark, words, place);
  if (hints.length) {
    const hint = document.createElement("small");
    hint.className = "hint";
    hint.textContent = hints.join(" · ");
    button.append(hint);
  }
  button.onclick = () => line && script.go(file, line);
  item.append(button);
  return item;
}

// --- where we are ---

function look() {
  const time = film.time;
  const row = strip.rows[strip.mark(time, true)];
  script.show(row ?? null);
  const length = film.length || (strip.rows.length ? strip.rows.at(-1).start + strip.rows.at(-1).length : 0);
  get("clock").textContent = `${clock(time)} / ${clock(length)}`;
  if (document.activeElement !== get("seek") || !film.scrubbing) get("seek").value = time;
  get("player").classList.toggle("playing", film.playing);
  get("play").setAttribute("aria-label", film.playing ? "Pause" : "Play");
  get("sound").setAttribute("aria-pressed", String(!film.muted));
  document.body.dataset.line = row ? `${row.file}:${row.line}` : "";
  if (row === look.row) return;
  look.row = row;
  const who = document.createElement("b");
  who.textContent = row?.who ?? "";
  if (row?.colour) who.style.color = `color-mix(in oklab, ${row.colour}, var(--ink) 35%)`;
  get("said").replaceChildren(...(row?.who ? [who] : []), row?.text ?? "");
}

function goto(time) {
  film.drop(time);
  if (!film.there) film.pictures.ask(strip.picture(time));
}

// Clicking a line that makes no picture goes to the next one that does.
function seekLine(file, line) {
  const mine = strip.rows.filter((row) => row.file === file);
  const row = mine.find((each) => each.line <= line && line <= each.last) ?? mine.find((each) => each.line > line) ?? mine.at(-1);
  if (row) goto(row.start);
}

function step(by) {
  const row = strip.rows[Math.max(0, Math.min(strip.rows.length - 1, strip.at(film.time) + by))];
  if (row) goto(row.start);
}

// --- hands ---

const pressed = (id) => get(id).getAttribute("aria-pressed") === "true";

function press(id, on) {
  get(id).setAttribute("aria-pressed", String(on));
  try { localStorage.setItem(`vnc-${id}`, on ? "yes" : ""); } catch { /* not allowed to remember */ }
}

function remembered(name) {
  try { return localStorage.getItem(name); } catch { return null; }
}

function theme(name) {
  if (name) document.documentElement.dataset.theme = name;
}

get("play").onclick = () => film.toggle();
get("before").onclick = () => step(-1);
get("after").onclick = () => step(1);
get("screen").onclick = () => film.toggle();
get("sound").onclick = () => film.mute(!film.muted);
get("full").onclick = () => (document.fullscreenElement ? document.exitFullscreen() : get("screen").requestFullscreen());
get("replay").onclick = () => press("replay", !pressed("replay"));
get("theme").onclick = () => {
  const dark = document.documentElement.dataset.theme
    ? document.documentElement.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  theme(dark ? "light" : "dark");
  try { localStorage.setItem("vnc-theme", dark ? "light" : "dark"); } catch { /* not allowed to remember */ }
};
get("seek").oninput = () => film.scrub(Number(get("seek").value), strip.picture(Number(get("seek").value)));
get("seek").onchange = () => goto(Number(get("seek").value));

const KEYS = {
  " ": () => film.toggle(), k: () => film.toggle(), m: () => film.mute(!film.muted), f: () => get("full").click(),
  ArrowLeft: () => step(-1), ArrowRight: () => step(1), Home: () => goto(0), End: () => step(Infinity),
  e: () => { const row = strip.rows[strip.on]; if (row) location.href = script.link(row.file, row.line, 1); },
};
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, nav, ul, header")) return;
  if (event.key === " " && event.target.closest("button")) return;
  const act = KEYS[event.key];
  if (!act) return;
  event.preventDefault();
  act();
});

theme(remembered("vnc-theme"));
press("replay", remembered("vnc-replay") === "yes");
listen();
