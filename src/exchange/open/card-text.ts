import { encodingOf, type CardProperty } from './card-property';

/** The value of a property with quoted-printable text decoded; its escapes stay. */
export function decodedValue(property: CardProperty): string {
  if (encodingOf(property) !== 'QUOTED-PRINTABLE') return property.value;
  const charset = property.parameters.get('CHARSET')?.[0] ?? 'utf-8';
  // Letters that some programs leave as they are among the encoded ones are in the encoding of the file.
  return property.value.replace(ENCODED, (text) => decode(bytesOf(text), charset)).replace(/\r\n?/g, '\n');
}

const ENCODED = /[\0-\x7f]+/g;

function bytesOf(encoded: string): Uint8Array<ArrayBuffer> {
  const text = encoded.replace(/=([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

/** Text that is not in the encoding it names, or names one that nobody knows, is most likely in Windows' own. */
function decode(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Parts a value at a mark that is not escaped; the parts keep their escapes. */
export function splitValue(value: string, mark: ';' | ','): string[] {
  if (!value.includes('\\')) return value.split(mark);
  const parts = [''];
  for (const piece of value.match(/\\.|[^\\]|\\$/gs) ?? []) {
    if (piece === mark) parts.push('');
    else parts[parts.length - 1] += piece;
  }
  return parts;
}

/** Replaces the escapes of a value; vCard 2.1 escapes its marks alone. */
export function unescapeValue(value: string, isVersion2: boolean): string {
  if (!value.includes('\\')) return value.trim();
  if (isVersion2) return value.replace(/\\([\\;,:])/g, '$1').trim();
  return value.replace(/\\(.)/gs, (_, letter: string) => (letter === 'n' || letter === 'N' ? '\n' : letter)).trim();
}
