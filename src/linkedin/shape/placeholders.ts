import { parseProfileAddress } from '../../text/linkedin-address';

/** An identifier of a member, whatever stands around it: `ACoAA…`, and `ACwAA…` of Sales Navigator. */
const TOKEN = /AC[ow]A[\w-]{35}/g;
const OTHER_TOKEN = /AC[ow]A[\w-]{16,60}/g;
const TOKEN_LENGTH = 39;

/** Numbers of so many digits may name somebody. */
const NUMBER = /\d{5,}/g;

/** A slug so short stands within other words by chance. */
const SHORT = 5;

/** Characters that keep a placeholder apart until all else is shaped; a page's own of these are dropped. */
const OPEN = '\uE000';
const CLOSE = '\uE001';
const OWN = /[\uE000\uE001]/g;
const KEPT = /(\uE000\d+\uE001)/;
const MAX_KNOWN = 9_999;

/**
 * Invented identifiers in place of those of a page: the same one for the same one throughout, so that what proves whom a page is about
 * still holds. `hide` puts marks in their place, `show` writes them out and shapes the rest.
 */
export class Placeholders {
  readonly #known = new Map<string, number>();
  readonly #shown: string[] = [];
  #slugs: RegExp | null = null;

  /** Learns the slugs of all members that a page links to; the first is that of its address. */
  constructor(addresses: readonly string[]) {
    const slugs = addresses.flatMap((address) => {
      const member = parseProfileAddress(address);
      // A slug of digits alone is hidden as a number.
      return member?.kind === 'slug' && /\p{L}/u.test(member.value) ? [member.value] : [];
    });
    const forms = [...new Set(slugs)].flatMap((slug) => {
      this.#keep(slug, (number) => `member-${number}`);
      return [slug, encodeURIComponent(slug)];
    });
    const patterns = [...new Set(forms)].sort((a, b) => b.length - a.length).map(patternOf);
    if (patterns.length > 0) this.#slugs = new RegExp(patterns.join('|'), 'giu');
  }

  /** The text with its identifiers put out of the way. */
  hide(text: string): string {
    return (this.#slugs === null ? text : text.replace(this.#slugs, (slug) => this.slug(slug)))
      .replace(TOKEN, (token) => this.#token(token))
      .replace(OTHER_TOKEN, (token) => this.#token(token))
      .replace(NUMBER, (number) => this.#keep(number, (n) => `${90_000 + n}`));
  }

  /** A slug of a member. */
  slug(slug: string): string {
    return this.#keep(decode(slug).normalize('NFC').toLowerCase(), (number) => `member-${number}`);
  }

  /** The part of an address that names a company or a school. */
  company(part: string): string {
    return this.#keep(`company ${part}`, (number) => (/^\d+$/.test(part) ? `${80_000 + number}` : `firm-${number}`));
  }

  /** Shapes what stands between the placeholders of a text, and writes these out. */
  show(hidden: string, shape: (text: string) => string): string {
    return hidden
      .split(KEPT)
      .map((part, at) => (at % 2 === 1 ? (this.#shown[Number(part.slice(1, -1))] ?? '') : shape(part)))
      .join('');
  }

  #token(token: string): string {
    return this.#keep(token, (number) => {
      const end = String(number);
      return `${token.slice(0, 4)}AShape${'0'.repeat(TOKEN_LENGTH - 10 - end.length)}${end}`;
    });
  }

  #keep(original: string, invent: (number: number) => string): string {
    const known =
      this.#known.get(original) ?? Math.min(this.#shown.push(invent(this.#shown.length + 1)) - 1, MAX_KNOWN);
    this.#known.set(original, known);
    return OPEN + String(known) + CLOSE;
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A text without the characters that mark placeholders. */
export function dropMarks(text: string): string {
  return text.replace(OWN, '');
}

/** Finds a slug within a key; a short one only where nothing else touches it. */
function patternOf(slug: string): string {
  const literal = slug.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return slug.length < SHORT ? `(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])` : literal;
}
