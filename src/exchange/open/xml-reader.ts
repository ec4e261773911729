import { Parser } from 'saxen';
import { say, type Said } from '../../domain/said';
import { MAX_RECORD_CHARACTERS, MAX_XML_DEPTH } from '../file-limits';
import { refuse } from '../refusal';
import { RefusedFile } from '../refused-file';
import { unsafe } from './zip-directory';

/** What is done at the parts of an XML text. Names come without their prefix, attributes as written, see {@link replaceEntities}. */
export interface XmlHandlers {
  open?(name: string, attributes: () => Record<string, string>): void;
  close?(name: string): void;
  /** Text between tags, with its entities replaced; in one piece between two tags, unless it holds CDATA. */
  text?(text: string): void;
}

/**
 * Reads XML that comes in pieces. Declarations (DOCTYPE, ENTITY) are refused: workbooks have none, and they are how an XML file reaches
 * outside or unfolds to more than memory holds.
 */
export class XmlReader {
  readonly #parser = new Parser();
  #depth = 0;
  #silent = 0;

  /** @param what the part that is read, for the refusal */
  constructor(what: Said, { open, close, text }: XmlHandlers) {
    const noText = () => undefined;
    this.#parser
      .on('openTag', (name, attributes) => {
        this.#silent = 0;
        if (++this.#depth > MAX_XML_DEPTH) throw unsafe(say('file.unsafe.deep'));
        open?.(localName(name), () => attributes() || {});
      })
      .on('closeTag', (name) => {
        this.#silent = 0;
        this.#depth--;
        close?.(localName(name));
      })
      .on('text', text === undefined ? noText : (raw) => text(replaceEntities(raw)))
      .on('cdata', text ?? noText)
      .on('attention', () => {
        throw unsafe(say('file.unsafe.declares'));
      })
      .on('error', () => {
        throw new RefusedFile(refuse('damaged', say('file.damaged.in', { what })));
      });
  }

  /** Takes the next piece. */
  write(xml: string): void {
    this.#silent += xml.length;
    if (this.#silent > MAX_RECORD_CHARACTERS) throw unsafe(say('file.unsafe.cell'));
    this.#parser.write(xml);
  }

  /** Takes note that there is no more. */
  end(): void {
    this.#parser.end();
  }
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
}

const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos));/gi;
const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Replaces the entities that XML knows; what is none stays as written. */
export function replaceEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
    const point = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}
