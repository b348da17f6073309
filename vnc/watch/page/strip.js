// The strip of lines: a picture for each, as wide as it is long, and where in it the film is.

import { Pictures } from "/film.js";

const SECOND = 24; // pixels
const LEAST = 30;
const MOST = 250;

const clock = (seconds) => `${Math.floor(seconds / 60)}:${(seconds % 60).toFixed(1).padStart(4, "0")}`;

export class Strip {
  constructor(strip, bubble, acts) {
    this.strip = strip;
    this.bubble = bubble;
    this.acts = acts;
    this.rows = [];
    this.number = 0;
    this.cells = [];
    this.on = -1;
    this.pictures = new Pictures((url) => { bubble.firstElementChild.src = url; });
    this.head = document.createElement("i");
    this.head.id = "head";
    strip.addEventListener("pointerdown", (event) => this.take(event));
    strip.addEventListener("pointermove", (event) => this.move(event));
    for (const name of ["pointerup", "pointercancel"]) strip.addEventListener(name, (event) => this.drop(event));
    strip.addEventListener("pointerleave", () => { this.bubble.hidden = true; });
    strip.addEventListener("wheel", (event) => {
      if (event.deltaX || event.shiftKey) return;
      strip.scrollLeft += event.deltaY;
      event.preventDefault();
    }, { passive: false });
    setInterval(() => this.again(), 1500);
  }

  // Lay the rows out. Cells whose picture is as before are kept, new ones light up.
  show(number, rows) {
    const known = new Map(this.cells.map((cell, n) => [this.rows[n].picture, cell]));
    const first = !this.rows.length;
    const scroll = this.strip.scrollLeft;
    this.cells = rows.map((row, n) => this.cell(row, n, number, rows[n - 1], known.get(row.picture), first));
    this.rows = rows;
    this.number = number;
    this.strip.replaceChildren(...this.cells, this.head);
    this.strip.scrollLeft = scroll;
    this.on = -1;
  }

  cell(row, n, number, before, old, first) {
    const cell = document.createElement("div");
    const image = old?.querySelector("img") ?? new Image();
    const frame = document.createElement("div");
    const small = document.createElement("small");
    cell.className = "cell";
    cell.setAttribute("role", "option");
    cell.setAttribute("aria-label", [clock(row.start), row.who, row.text || row.id].filter(Boolean).join(" "));
    cell.style.width = `${Math.max(LEAST, Math.min(MOST, row.length * SECOND))}px`;
    if (row.colour) cell.style.setProperty("--who", row.colour);
    frame.className = "frame";
    small.textContent = row.length >= 1 ? row.length.toFixed(1) : row.length.toFixed(1).slice(1);
    if (!old) {
      image.loading = "lazy";
      image.alt = "";
      image.onload = () => image.classList.add("there");
      image.onerror = () => { image.dataset.missing = "yes"; };
      image.src = `/picture/${number}/${n}/${row.picture}`;
      if (!first) cell.classList.add("new");
    }
    image.dataset.at = `/picture/${number}/${n}/${row.picture}`;
    frame.append(image);
    cell.append(frame, small);
    if (row.scene !== before?.scene) {
      const name = document.createElement("b");
      name.textContent = row.scene;
      cell.classList.add("scene");
      cell.append(name);
    }
    return cell;
  }

  // Pictures that were not made yet when they were asked for.
  again() {
    let count = 0;
    for (const image of this.strip.querySelectorAll("img[data-missing]")) {
      if (++count > 8) return;
      delete image.dataset.missing;
      image.src = `${image.dataset.at}?${Date.now()}`;
    }
  }

  // The row at a time of the film.
  at(time) {
    let [low, high] = [0, this.rows.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.rows[middle].start <= time + 1e-6) low = middle;
      else high = middle - 1;
    }
    return this.rows.length ? low : -1;
  }

  mark(time, follow) {
    const n = this.at(time);
    if (n < 0) return n;
    const cell = this.cells[n];
    const part = Math.min(1, Math.max(0, (time - this.rows[n].start) / this.rows[n].length));
    this.head.style.left = `${cell.offsetLeft + part * cell.offsetWidth}px`;
    if (n !== this.on) {
      this.cells[this.on]?.classList.remove("on");
      this.cells[this.on]?.removeAttribute("aria-selected");
      cell.classList.add("on");
      cell.setAttribute("aria-selected", "true");
      this.on = n;
      if (follow && !this.held) this.reveal(cell);
    }
    return n;
  }

  reveal(cell) {
    const { scrollLeft, clientWidth } = this.strip;
    const [left, right] = [cell.offsetLeft - 80, cell.offsetLeft + cell.offsetWidth + 80];
    if (left < scrollLeft) this.strip.scrollLeft = left;
    else if (right > scrollLeft + clientWidth) this.strip.scrollLeft = Math.min(left, right - clientWidth + clientWidth / 2);
  }

  blame(lines) {
    this.rows.forEach((row, n) => this.cells[n].classList.toggle("bad", lines.has(`${row.file}:${row.line}`)));
  }

  // --- hand ---

  time(event) {
    const x = event.clientX - this.strip.getBoundingClientRect().left + this.strip.scrollLeft;
    let n = this.cells.findIndex((cell) => x < cell.offsetLeft + cell.offsetWidth);
    if (n < 0) n = this.cells.length - 1;
    const [cell, row] = [this.cells[n], this.rows[n]];
    const part = Math.max(0, Math.min(0.999, (x - cell.offsetLeft) / cell.offsetWidth));
    return { n, time: row.start + part * row.length };
  }

  take(event) {
    if (!this.rows.length || event.button || event.target === this.strip) return;
    this.held = { x: event.clientX, moved: false, play: this.acts.hold() };
    this.strip.setPointerCapture(event.pointerId);
  }

  move(event) {
    if (!this.rows.length) return;
    const { n, time } = this.time(event);
    if (this.held && (this.held.moved ||= Math.abs(event.clientX - this.held.x) > 4)) {
      this.bubble.hidden = true;
      this.acts.scrub(time);
    } else if (event.pointerType === "mouse" && !this.held) {
      this.hover(event, n, time);
    }
  }

  // A click goes to the line's start, a drag to where it ends.
  drop(event) {
    if (!this.held) return;
    const { n, time } = this.time(event);
    const { moved, play } = this.held;
    this.held = null;
    this.acts.drop(moved ? time : this.rows[n].start, play);
  }

  hover(event, n, time) {
    const caption = this.bubble.lastElementChild;
    const when = document.createElement("b");
    when.textContent = clock(time);
    caption.replaceChildren(when, [this.rows[n].who, this.rows[n].text].filter(Boolean).join(": ") || this.rows[n].id);
    this.pictures.ask(this.picture(time));
    this.bubble.hidden = false;
    const room = this.strip.getBoundingClientRect();
    const left = event.clientX - room.left - this.bubble.offsetWidth / 2;
    this.bubble.style.left = `${Math.max(8, Math.min(left, room.width - this.bubble.offsetWidth - 8))}px`;
  }

  // A tenth of a second is near enough, and may have been drawn already.
  picture(time) { return `/frame/${this.number}/${Math.max(0, time).toFixed(1)}`; }
}

export { clock };
