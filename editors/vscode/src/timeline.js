// Where in the film a place of the script is, by `vnc plan --json`.

/** The tick at which what stands at or before an offset (in code points) is whole to see; 0 before the first. */
export function tick(timeline, name, offset) {
  let start = 0;
  let best = { first: -1, at: 0 };
  for (const segment of timeline.segments) {
    const [, file, first] = /^(.*):(\d+)-\d+$/.exec(segment.span) ?? [];
    const shown = start + Math.max(0, Math.floor(segment.length * 0.8));
    if (file === name && Number(first) <= offset && Number(first) > best.first) best = { first: Number(first), at: shown };
    start += segment.length;
  }
  return best.at;
}
