// The text of a draft while it is typed in: one long string, and the stretch of it that the last edits have changed. So a keystroke makes
// no copy of a long draft; who needs all of it as one string has it made, once.

/** What those who read a text here and there ask of it: a string has it as well. Offsets are UTF-16, half-open. */
export interface Characters {
  readonly length: number;
  charAt(index: number): string;
  slice(start: number, end?: number): string;
}

/** How long the changed stretch may grow; an edit that is farther off begins another one. */
const MOST_CHANGED = 8192;

/** An immutable text. */
export class DraftText implements Characters {
  readonly length: number;
  /** What the text was before it was changed, and which stretch of that `#changed` stands for. */
  readonly #base: string;
  readonly #from: number;
  readonly #to: number;
  readonly #changed: string;
  #whole: string | undefined;

  private constructor(base: string, from: number, to: number, changed: string) {
    this.#base = base;
    this.#from = from;
    this.#to = to;
    this.#changed = changed;
    this.length = base.length - (to - from) + changed.length;
  }

  static of(text: string): DraftText {
    return new DraftText(text, 0, 0, '');
  }

  charAt(index: number): string {
    if (index < this.#from) return this.#base.charAt(index);
    const at = index - this.#from;
    return at < this.#changed.length
      ? this.#changed.charAt(at)
      : this.#base.charAt(this.#to + at - this.#changed.length);
  }

  /** As `String.slice`, for offsets from the start. */
  slice(start: number, end = this.length): string {
    if (start === 0 && end >= this.length) return this.toString();
    if (end <= start) return '';
    const behind = this.#from + this.#changed.length;
    if (end <= this.#from) return this.#base.slice(start, end);
    if (start >= behind) return this.#base.slice(start - behind + this.#to, end - behind + this.#to);
    return (
      this.#base.slice(start, this.#from) +
      this.#changed.slice(Math.max(0, start - this.#from), end - this.#from) +
      this.#base.slice(this.#to, this.#to + Math.max(0, end - behind))
    );
  }

  /** The text with other words in place of [start, end), which must lie in it. */
  replaced(start: number, end: number, text: string): DraftText {
    const behind = this.#from + this.#changed.length;
    const isUnchanged = behind === this.#to && this.#changed === '';
    const from = isUnchanged ? start : Math.min(start, this.#from);
    const to = isUnchanged ? end : Math.max(end, behind);
    if (to - from + text.length > MOST_CHANGED && !(from === start && to === end))
      return new DraftText(this.toString(), start, end, text);
    return new DraftText(
      this.#base,
      from,
      to - behind + this.#to,
      this.slice(from, start) + text + this.slice(end, to),
    );
  }

  toString(): string {
    this.#whole ??=
      this.#changed === '' && this.#from === this.#to
        ? this.#base
        : this.#base.slice(0, this.#from) + this.#changed + this.#base.slice(this.#to);
    return this.#whole;
  }
}
