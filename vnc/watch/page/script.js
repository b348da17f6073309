// The script's text: what is on now, what is wrong, and the way to the editor.

const WORDS = new Set(
  ("label scene show hide play stop queue with at menu jump call return if elif else while character background image " +
   "style genre mood output route define default say as camera pause card credits title author language vns include " +
   "transform nvl window music sound ambience voice text behind theme mode extend centered").split(" "),
);
const TOKENS = /(#.*$)|("(?:[^"\\]|\\.)*"?|'''.*)|([A-Za-z_]\w*)/g;

// A line as spans: comments, texts, words of the language, names.
function coloured(line) {
  const parts = [];
  let last = 0;
  let first = true;
  const speaks = /^\s+[A-Za-z_]\w*( [a-z_@ ]+)? "/.test(line);
  for (const match of line.matchAll(TOKENS)) {
    const [all, comment, text, word] = match;
    const kind = comment ? "c" : text ? "s" : first && speaks && !WORDS.has(word) ? "n" : WORDS.has(word) ? "k" : "";
    first = false;
    if (match.index > last) parts.push([line.slice(last, match.index), ""]);
    parts.push([all, kind]);
    last = match.index + all.length;
  }
  parts.push([line.slice(last), ""]);
  return parts.filter(([text]) => text);
}

function span(text, kind) {
  if (!kind) return text;
  const made = document.createElement("span");
  made.className = kind;
  made.textContent = text;
  return made;
}

// The coloured parts with what lies in [from, to) underlined.
function underlined(parts, from, to) {
  const made = [];
  let at = 0;
  for (const [text, kind] of parts) {
    const [a, b] = [Math.max(0, from - at), Math.max(0, to - at)];
    const [before, inside, after] = [text.slice(0, a), text.slice(a, b), text.slice(Math.max(a, b))];
    if (before) made.push(span(before, kind));
    if (inside) {
      const mark = document.createElement("u");
      mark.append(span(inside, kind));
      made.push(mark);
    }
    if (after) made.push(span(after, kind));
    at += text.length;
  }
  return made;
}

export class Script {
  constructor(pane, tabs, acts) {
    this.pane = pane;
    this.tabs = tabs;
    this.acts = acts;
    this.texts = new Map(); // by name: digest, lines
    this.file = "";
    this.found = [];
    this.rows = [];
    this.touched = 0;
    for (const name of ["wheel", "touchmove", "keydown"]) {
      pane.addEventListener(name, () => { this.touched = Date.now(); }, { passive: true });
    }
    pane.addEventListener("click", (event) => {
      const line = event.target.closest(".line");
      if (line && !event.target.closest("a") && !getSelection().toString()) this.acts.line(this.file, Number(line.dataset.line));
    });
  }

  // Fetch what is new. `texts` are names with digests.
  async read(texts, root, editor) {
    this.link = (file, line, column) => {
      const path = `${root}/${file}`.replaceAll("\\", "/").split("/").map(encodeURIComponent).join("/").replace(/^([A-Za-z])%3A/, "/$1:");
      return editor.replace("{path}", path).replace("{line}", line).replace("{column}", column);
    };
    const fresh = texts.filter(({ name, digest }) => this.texts.get(name)?.digest !== digest);
    const got = await Promise.all(fresh.map(async ({ name, digest }) => {
      const answer = await fetch(`/text/${digest}`);
      return answer.ok ? [name, { digest, lines: (await answer.text()).replace(/^\ufeff/, "").split(/\r?\n/) }] : null;
    }));
    for (const each of got) if (each) this.texts.set(...each);
    for (const name of this.texts.keys()) if (!texts.some((text) => text.name === name)) this.texts.delete(name);
    if (!this.texts.has(this.file)) this.file = texts[0]?.name ?? "";
    if (got.length) this.draw();
  }

  // What is wrong where, and which lines have a picture in the film.
  mark(found, rows) {
    const same = JSON.stringify(found) === JSON.stringify(this.found) && rows === this.rows;
    this.found = found;
    this.rows = rows;
    if (!same) this.draw();
  }

  open(file) {
    if (file === this.file || !this.texts.has(file)) return;
    this.file = file;
    this.draw();
  }

  draw() {
    const names = [...this.texts.keys()];
    this.tabs.replaceChildren(...names.map((name) => {
      const tab = document.createElement("button");
      tab.type = "button";
      tab.textContent = name;
      tab.setAttribute("aria-current", String(name === this.file));
      tab.onclick = () => { this.touched = Date.now(); this.open(name); };
      return tab;
    }));
    const shown = new Set();
    for (const row of this.rows) if (row.file === this.file) for (let n = row.line; n <= row.last; n++) shown.add(n);
    const scroll = this.pane.scrollTop;
    const lines = this.texts.get(this.file)?.lines ?? [];
    this.pane.replaceChildren(...lines.map((line, n) => this.line(line, n + 1, shown.has(n + 1))));
    this.pane.scrollTop = scroll;
    this.now = null;
    this.acts.drawn();
  }

  line(text, number, shown) {
    const line = document.createElement("div");
    const link = document.createElement("a");
    const words = document.createElement("span");
    const found = this.found.filter((each) => each.file === this.file && each.line === number);
    line.className = shown ? "line shown" : "line";
    line.dataset.line = number;
    link.href = this.link?.(this.file, number, 1) ?? "#";
    link.textContent = number;
    link.title = "Open in your editor";
    const worst = found.find((each) => each.severity === "error") ?? found.find((each) => each.severity === "warning") ?? found[0];
    if (worst) {
      const end = worst.end_line === number ? worst.end_column - 1 : text.length;
      const cut = (at) => [...text].slice(0, at).join("").length; // columns count code points
      line.classList.add("bad", worst.severity);
      words.append(...underlined(coloured(text), cut(worst.column - 1), Math.max(cut(end), cut(worst.column))));
    } else {
      words.append(...coloured(text).map(([part, kind]) => span(part, kind)));
    }
    line.append(link, words);
    for (const each of found) {
      const says = document.createElement("p");
      says.className = each.severity;
      says.textContent = [each.message, ...each.hints].join(" · ");
      line.append(says);
    }
    return line;
  }

  // The lines of a row are on; they come into view unless somebody is reading elsewhere.
  show(row) {
    if (row === this.now) return;
    this.now = row;
    const idle = Date.now() - this.touched > 3000;
    if (row && idle) this.open(row.file);
    for (const line of this.pane.querySelectorAll(".on")) line.classList.remove("on");
    if (!row || row.file !== this.file) return;
    for (let n = row.line; n <= row.last; n++) this.pane.children[n - 1]?.classList.add("on");
    if (idle) this.reveal(row.line);
  }

  reveal(number) {
    const line = this.pane.children[number - 1];
    if (!line) return;
    const [top, bottom] = [line.offsetTop - this.pane.offsetTop, line.offsetTop - this.pane.offsetTop + line.offsetHeight];
    const room = this.pane.clientHeight;
    if (top < this.pane.scrollTop + room * 0.15 || bottom > this.pane.scrollTop + room * 0.7) this.pane.scrollTop = top - room * 0.35;
  }

  // To a place, with a flash, whatever is read now.
  go(file, number) {
    this.open(file);
    this.reveal(number);
    this.touched = Date.now();
    const line = this.pane.children[number - 1];
    line?.classList.remove("flash");
    void line?.offsetWidth; // so that it can flash again
    line?.classList.add("flash");
  }
}
