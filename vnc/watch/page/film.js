// The film. Two players take turns: the next film is loaded and wound to its place behind the one that is seen.

const once = (video, name) => new Promise((done, fail) => {
  video.addEventListener(name, done, { once: true });
  video.addEventListener("error", () => fail(new Error("the film cannot be read")), { once: true });
});

// Pictures one after the other: the next is asked for when the last has come, and what was overtaken is left out.
export class Pictures {
  constructor(seen) { this.seen = seen; }

  ask(url) {
    this.next = url;
    if (this.waits) return;
    this.waits = true;
    const image = new Image();
    image.onload = image.onerror = (event) => {
      this.waits = false;
      if (event.type === "load") this.seen(url);
      if (this.next !== url) this.ask(this.next);
    };
    image.src = url;
  }
}

export class Film {
  constructor(screen, changed) {
    [this.front, this.back] = screen.querySelectorAll("video");
    this.still = screen.querySelector("#still");
    this.changed = changed;
    this.turn = 0;
    this.stop = Infinity;
    this.wanted = 0;
    this.moves = 0;
    this.pictures = new Pictures((url) => {
      if (!this.scrubbing && this.there) return;
      this.still.src = url;
      this.still.hidden = false;
    });
    for (const video of [this.front, this.back]) {
      for (const name of ["play", "pause", "seeked", "timeupdate", "ended", "volumechange"]) {
        video.addEventListener(name, () => video === this.front && this.told(name));
      }
    }
    this.tick = this.tick.bind(this);
  }

  get there() { return this.front.readyState >= 1; }
  get playing() { return this.there && !this.front.paused && !this.front.ended; }
  get length() { return this.there ? this.front.duration : 0; }
  get muted() { return this.front.muted; }
  get time() { return this.scrubbing || !this.there ? this.wanted : this.front.currentTime; }

  // Put another film in, at a time. The one that is seen stays until then; a newer call wins.
  async load(url, time, play) {
    const turn = ++this.turn;
    const moves = this.moves;
    const [old, next] = [this.front, this.back];
    next.muted = old.muted;
    next.volume = old.volume;
    next.src = url;
    try {
      await once(next, "loadeddata");
      const to = Math.max(0, Math.min(time, next.duration - 0.05));
      if (to > 0) {
        const there = once(next, "seeked");
        next.currentTime = to;
        await there;
      }
    } catch {
      return false;
    }
    if (turn !== this.turn) return false;
    this.front = next;
    this.back = old;
    next.classList.remove("back");
    old.classList.add("back");
    old.pause();
    old.removeAttribute("src");
    old.load();
    if (moves !== this.moves) next.currentTime = Math.max(0, Math.min(this.wanted, next.duration - 0.02));
    else this.still.hidden = true;
    if (play) this.play();
    this.changed();
    return true;
  }

  async play(until = Infinity) {
    this.stop = until;
    try {
      await this.front.play();
    } catch { /* a browser may want a click before there is sound */ }
  }

  pause() { this.front.pause(); }

  toggle() {
    if (this.playing) this.pause();
    else if (this.there) this.play();
  }

  seek(time) {
    this.stop = Infinity;
    this.wanted = time;
    this.moves++;
    if (this.there) this.front.currentTime = Math.max(0, Math.min(time, this.length - 0.02));
    this.changed();
  }

  // While the hand is on it: a picture drawn for that moment, which is quicker than winding.
  scrub(time, picture) {
    this.scrubbing = true;
    this.wanted = time;
    this.pictures.ask(picture);
    this.changed();
  }

  drop(time) {
    this.scrubbing = false;
    this.seek(time);
  }

  mute(on) {
    this.front.muted = on;
    this.changed();
  }

  told(name) {
    if (name === "seeked" && !this.scrubbing) this.still.hidden = true;
    if (name === "play") requestAnimationFrame(this.tick);
    if (name === "timeupdate") this.rest();
    this.changed();
  }

  // At the end of what was to be played; not beyond it, however late we notice.
  rest() {
    if (this.playing && this.time >= this.stop) {
      this.pause();
      this.front.currentTime = this.stop;
    }
  }

  tick() {
    if (!this.playing) return;
    this.rest();
    this.changed();
    requestAnimationFrame(this.tick);
  }
}
