import { say } from '../../domain/said';
import { MAX_CARD_PROPERTIES, MAX_RECORD_CHARACTERS } from '../file-limits';
import { refuse } from '../refusal';
import { RefusedFile } from '../refused-file';
import { parseProperty, type CardProperty } from './card-property';
import { splitLines } from './split-lines';

/** One card as written. */
export interface Card {
  /** The line of its BEGIN. */
  line: number;
  isVersion2: boolean;
  properties: CardProperty[];
  /** It ends with another card's begin, or with the file. */
  isOpen: boolean;
  /** Lines that are no property. */
  strayLines: number[];
}

/**
 * The cards of a file (vCard 2.1, 3.0 and 4.0; RFC 2426, RFC 6350), with folded lines put together.
 *
 * @throws RefusedFile where a property or a card never ends
 */
export function* readCards(pieces: Iterable<string>): Generator<Card> {
  let card: Card | null = null;
  let inner = 0;
  for (const { text, line } of unfoldLines(pieces)) {
    const mark = /^(BEGIN|END):\s*VCARD\s*$/i.exec(text)?.[1]?.toUpperCase();
    if (mark === 'BEGIN' && card !== null && (inner > 0 || card.properties.at(-1)?.name === 'AGENT')) inner++;
    else if (mark === 'BEGIN') {
      if (card !== null) yield { ...card, isOpen: true };
      card = { line, isVersion2: false, properties: [], isOpen: false, strayLines: [] };
    } else if (mark === 'END' && inner > 0) inner--;
    else if (mark === 'END') {
      if (card !== null) yield card;
      card = null;
    } else if (card !== null && inner === 0) addLine(card, text, line);
  }
  if (card !== null) yield { ...card, isOpen: true };
}

function addLine(card: Card, text: string, line: number): void {
  if (text.trim() === '') return;
  const property = parseProperty(text, line);
  if (property === null) card.strayLines.push(line);
  else if (property.name === 'VERSION') card.isVersion2 = property.value.trim().startsWith('2');
  else if (card.properties.push(property) > MAX_CARD_PROPERTIES) throw new RefusedFile(refuseCrowd(card.line));
}

interface Unfolded {
  text: string;
  line: number;
}

/** Puts lines together that were folded: those that begin with a space, and those that quoted-printable text cuts by "=" at the end. */
function* unfoldLines(pieces: Iterable<string>): Generator<Unfolded> {
  let open: (Unfolded & { parts: string[]; size: number; isQuoted: boolean; isBinary: boolean }) | null = null;
  let isVersion2 = false;
  let line = 0;
  for (const text of splitLines(pieces)) {
    line++;
    const isSoft = open?.isQuoted === true && open.parts.at(-1)?.endsWith('=') === true;
    if (open !== null && (isSoft || /^[ \t]/.test(text))) {
      // The text of pictures, sounds and keys is not kept.
      if (open.isBinary) continue;
      if (isSoft) open.parts.push(open.parts.pop()!.slice(0, -1), text);
      // The older version folds at a space, which stays; the newer ones put one in.
      else open.parts.push(isVersion2 ? text : text.slice(1));
      open.size += text.length;
      if (open.size > MAX_RECORD_CHARACTERS) throw new RefusedFile(refuseEndless(open.line));
      continue;
    }
    if (open !== null) yield { text: open.parts.join(''), line: open.line };
    if (/^VERSION:/i.test(text)) isVersion2 = /:\s*2/.test(text);
    const isQuoted = /^[^:]*QUOTED-PRINTABLE/i.test(text);
    const isBinary = /^(?:[\w-]+\.)?(?:PHOTO|LOGO|SOUND|KEY)[;:]/i.test(text);
    open = { text, line, parts: [text], size: text.length, isQuoted, isBinary };
  }
  if (open !== null) yield { text: open.parts.join(''), line: open.line };
}

function refuseCrowd(line: number) {
  return refuse('too-many-columns', say('file.crowdedCard', { line, most: MAX_CARD_PROPERTIES }), line);
}

function refuseEndless(line: number) {
  return refuse('unsafe', say('file.endlessProperty', { line }), line);
}
