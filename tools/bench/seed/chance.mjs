/** Repeatable chance (mulberry32): the same seed gives the same rows. */
export class Chance {
  /** @param {number} state */
  constructor(state) {
    this.state = state;
  }

  /** @returns {number} 0 ≤ x < 1 */
  next() {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number from `least` to `most`, both included. @param {number} least @param {number} most */
  between(least, most) {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  /** @param {number} probability */
  happens(probability) {
    return this.next() < probability;
  }

  /** @template T @param {readonly T[]} choices @returns {T} */
  oneOf(choices) {
    return choices[Math.floor(this.next() * choices.length)];
  }

  /** A UUIDv7 of the moment, so that ids lie in the index as those of a grown business do. @param {number} ms */
  uuid(ms) {
    const time = Math.floor(ms).toString(16).padStart(12, '0');
    const word = () => Math.floor(this.next() * 4_294_967_296).toString(16).padStart(8, '0');
    const [a, b, c] = [word(), word(), word()];
    const variant = '89ab'[Math.floor(this.next() * 4)];
    return `${time.slice(0, 8)}-${time.slice(8)}-7${a.slice(0, 3)}-${variant}${a.slice(3, 6)}-${b}${c.slice(0, 4)}`;
  }
}

/** Cumulative weights, so that one draw finds its choice. @param {readonly (readonly [string, number])[]} weighted */
export function drawer(weighted) {
  const total = weighted.reduce((sum, [, weight]) => sum + weight, 0);
  const table = weighted.flatMap(([word, weight]) => Array.from({ length: Math.max(1, Math.round((weight / total) * 1_000)) }, () => word));
  return (/** @type {Chance} */ chance) => chance.oneOf(table);
}
