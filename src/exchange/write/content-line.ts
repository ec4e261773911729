const MAX_OCTETS = 75;
const encoder = new TextEncoder();

/**
 * One line of a card or calendar (RFC 6350 3.2, RFC 5545 3.1): folded so that no line is longer than 75 octets, no character taken apart,
 * ended by CRLF. `value` must be escaped already.
 */
export function contentLine(name: string, value: string): string {
  const line = `${name}:${value}`;
  if (line.length <= MAX_OCTETS && (isAscii(line) || encoder.encode(line).length <= MAX_OCTETS)) return `${line}\r\n`;
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > MAX_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return `${folded}\r\n`;
}

function isAscii(text: string): boolean {
  return /^[\0-\x7f]*$/.test(text);
}

/** A text value: backslash, comma, semicolon and line breaks escaped, other control characters, which neither form can hold, left out. */
export function escapeText(text: string): string {
  return text
    .replace(/[\\,;]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(CONTROLS, '');
}

/** The parts of a structured value such as a name. */
export function structured(...parts: readonly string[]): string {
  return parts.map(escapeText).join(';');
}

// eslint-disable-next-line no-control-regex -- these are what is left out
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f]/g;
