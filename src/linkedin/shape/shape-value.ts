import { dropMarks, type Placeholders } from './placeholders';
import { mask, shapeText } from './shape-text';
import { isStructureWord, KEY_WORD } from './vocabulary';

const MAX_VALUE = 600;

const RUN = /[\p{L}\p{M}]+|\p{N}+|[^\p{L}\p{M}\p{N}]+/gu;

/** Addresses within the site. Its hosts for countries have two letters. */
const SITE_HOST = /^(?:www\.|[a-z]{2}\.)?linkedin\.com$/;
const ORIGIN = /^(?:https?:)?\/\/([^/?#]*)/i;
const MEMBER_PATH = /(\/in\/+)([^/?#]+)/i;
const COMPANY_PATH = /(\/(?:company|school|showcase)\/+)([^/?#]+)/gi;

/** What the address names words in, not identifiers. */
const WORDS_IN_QUERY = /^(?:keywords|body|title|subject)$/i;

/** A key, an id, a class, a name of a view: LinkedIn's own words stay, all else is its shape. */
export function shapeKey(value: string, placeholders: Placeholders): string {
  return placeholders.show(placeholders.hide(dropMarks(value.slice(0, MAX_VALUE))), shapeRuns);
}

/** Names of classes: as of a key, and without anybody's identifiers. */
export function shapeClasses(value: string): string {
  return shapeRuns(value.slice(0, MAX_VALUE));
}

function shapeRuns(text: string): string {
  const runs = text.match(RUN) ?? [];
  return runs.map((run, at) => shapeRun(run, runs[at - 1] ?? '')).join('');
}

function shapeRun(run: string, before: string): string {
  // One digit may belong to a word of the site: `Part1`, `flagship3`.
  if (/^\d$/.test(run) && before.length > 1 && isStructure(before)) return run;
  if (!/^[\p{L}\p{M}]/u.test(run)) return mask(run);
  return isStructureWord(run) ? run : run.replace(KEY_WORD, (part) => (isStructureWord(part) ? part : mask(part)));
}

function isStructure(run: string): boolean {
  return isStructureWord(run) || (run.match(KEY_WORD) ?? ['']).every(isStructureWord);
}

/** An address: its path and the names of its parameters stay where they are LinkedIn's, hosts beyond it and all values are shapes. Empty for what is none. */
export function shapeAddress(address: string, placeholders: Placeholders, locale: string): string {
  const trimmed = dropMarks(address.trim().slice(0, 2000));
  if (/^(?!https?:)[a-z][a-z\d+.-]*:/i.test(trimmed)) return '';
  const host = ORIGIN.exec(trimmed)?.[1];
  if (host !== undefined && !SITE_HOST.test(host.toLowerCase())) return 'https://aaaa.example/';
  const [beforeHash = '', ...hash] = trimmed.slice(ORIGIN.exec(trimmed)?.[0].length ?? 0).split('#');
  const [path = '', ...query] = beforeHash.split('?');
  const origin = host === undefined ? '' : `https://${host.toLowerCase()}`;
  const search = query.length === 0 ? '' : `?${shapeQuery(query.join('?'), placeholders, locale)}`;
  const end = hash.length === 0 ? '' : `#${shapeKey(hash.join(''), placeholders)}`;
  return origin + shapePath(path, placeholders) + search + end;
}

function shapePath(path: string, placeholders: Placeholders): string {
  const named = decodeText(path)
    .replace(MEMBER_PATH, (_, start: string, member: string) =>
      /^(?:AC[ow]A|me$|unavailable$)/.test(member) ? start + member : start + placeholders.slug(member),
    )
    .replace(COMPANY_PATH, (_, start: string, company: string) => start + placeholders.company(company));
  return placeholders.show(placeholders.hide(named), (part) => encodeURI(shapeRuns(part)));
}

function shapeQuery(query: string, placeholders: Placeholders, locale: string): string {
  return query
    .split('&')
    .slice(0, 20)
    .map((pair) => {
      const cut = pair.indexOf('=');
      const name = cut < 0 ? pair : pair.slice(0, cut);
      const shapedName = encodeURIComponent(shapeKey(decodeText(name), placeholders));
      if (cut < 0) return shapedName;
      const value = decodeText(pair.slice(cut + 1).replaceAll('+', ' '));
      const shaped = WORDS_IN_QUERY.test(name) ? shapeText(value, locale) : shapeKey(value, placeholders);
      return `${shapedName}=${encodeURIComponent(shaped)}`;
    })
    .join('&');
}

function decodeText(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
