import { say } from '../../domain/said';
import { MAX_JSON_DEPTH, MAX_RECORD_CHARACTERS } from '../file-limits';
import { refuse } from '../refusal';
import { RefusedFile } from '../refused-file';
import { refuseJson, refuseJsonText, type JsonText } from './refuse-json';

const OPENING = /["{}[\]]/g;

/** Walks through JSON that comes in pieces, value by value, so that the text is never held as a whole. */
export class JsonCursor {
  readonly #pieces: Iterator<string>;
  #text = '';
  #at = 0;
  #line = 1;
  /** How many characters of the line stand before the text that is held. */
  #before = 0;
  /** How many pieces were begun. */
  piecesRead = 0;

  constructor(pieces: Iterable<string>) {
    this.#pieces = pieces[Symbol.iterator]();
  }

  /** The next character that is no space; undefined at the end. */
  peek(): string | undefined {
    for (;;) {
      while (this.#at < this.#text.length) {
        if (this.#text.charCodeAt(this.#at) > 0x20) return this.#text[this.#at];
        this.#at++;
      }
      if (!this.#read()) return undefined;
    }
  }

  /** Steps over the next character when it is the one wanted. */
  take(wanted: string): boolean {
    if (this.peek() !== wanted) return false;
    this.#at++;
    return true;
  }

  /** @throws RefusedFile when the next character is another one */
  expect(wanted: string): void {
    if (!this.take(wanted)) throw this.unexpected();
  }

  /** The whole next value as text; it is not checked but for its brackets and quotation marks. */
  takeValue(): JsonText {
    if (this.peek() === undefined) throw this.unexpected();
    this.#drop();
    const { line, column } = this.place();
    this.#at = this.#endOfValue();
    return { text: this.#text.slice(0, this.#at), line, column };
  }

  /** Where the next character stands, both counted from 1. */
  place(): { line: number; column: number } {
    const passed = this.#text.slice(0, this.#at);
    const lines = passed.split('\n');
    const last = lines.at(-1)!.length;
    return {
      line: this.#line + lines.length - 1,
      column: (lines.length === 1 ? this.#before : 0) + last + 1,
    };
  }

  /** The refusal of what stands here. */
  unexpected(): RefusedFile {
    const next = this.peek();
    const { line, column } = this.place();
    return new RefusedFile(refuseJson(line, column, next));
  }

  #endOfValue(): number {
    const first = this.#text[0];
    if (first === '"') return this.#endOfString(0);
    if (first !== '{' && first !== '[') return this.#endOfWord();
    let depth = 0;
    let at = 0;
    for (;;) {
      const found = this.#find(OPENING, at);
      switch (this.#text[found]) {
        case '"':
          at = this.#endOfString(found);
          continue;
        case '{':
        case '[':
          if (++depth > MAX_JSON_DEPTH) throw this.#tooDeep();
          break;
        default:
          if (--depth === 0) return found + 1;
      }
      at = found + 1;
    }
  }

  /** The place behind the closing quotation mark. */
  #endOfString(opening: number): number {
    for (let at = opening + 1; ;) {
      const found = this.#find(/["\\]/g, at);
      if (this.#text[found] === '"') return found + 1;
      at = found + 2;
    }
  }

  #endOfWord(): number {
    for (let at = 0; ;) {
      const found = /[\s,[\]{}":]/.exec(this.#text.slice(at));
      if (found !== null) return Math.max(1, at + found.index);
      at = this.#text.length;
      if (at > MAX_RECORD_CHARACTERS) throw this.#tooLong();
      if (!this.#read()) return at;
    }
  }

  /** The place of the next such character, reading on where it is not there yet. */
  #find(pattern: RegExp, from: number): number {
    for (;;) {
      pattern.lastIndex = from;
      const found = pattern.exec(this.#text);
      if (found !== null) return found.index;
      from = Math.max(from, this.#text.length);
      if (this.#text.length > MAX_RECORD_CHARACTERS) throw this.#tooLong();
      if (!this.#read()) throw new RefusedFile(refuseJsonText({ text: this.#text, ...this.place() }));
    }
  }

  #read(): boolean {
    const next = this.#pieces.next();
    if (next.done === true) return false;
    if (this.#at === this.#text.length) this.#drop();
    this.#text += next.value;
    this.piecesRead++;
    return true;
  }

  /** Lets go of the text before the place. */
  #drop(): void {
    const { line, column } = this.place();
    this.#line = line;
    this.#before = column - 1;
    this.#text = this.#text.slice(this.#at);
    this.#at = 0;
  }

  #tooDeep(): RefusedFile {
    const { line } = this.place();
    return new RefusedFile(refuse('unsafe', say('file.json.deep', { line, most: MAX_JSON_DEPTH }), line));
  }

  #tooLong(): RefusedFile {
    const { line } = this.place();
    return new RefusedFile(refuse('unsafe', say('file.json.long', { line }), line));
  }
}
