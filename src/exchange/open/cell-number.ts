import type { CellFormat } from './read-cell-formats';

const DAY = 86_400_000;
/** Day 0 of both calendars; the older one counts a 29 February 1900 that never was, so that its first two months are a day late. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
const LAST_DAY = 2_958_465;

/** The text of a number in a workbook, meaning what its cell shows: days as 2026-03-12, numbers without the noise of their last digits. */
export function textOfNumber(raw: string, format: CellFormat, isFrom1904: boolean): string {
  const value = Number(raw);
  if (raw === '' || !Number.isFinite(value)) return raw;
  switch (format.kind) {
    case 'number':
      return plainNumber(raw, value);
    case 'percent':
      return `${plainNumber('', value * 100)}%`;
    case 'digits':
      return Number.isInteger(value) && value >= 0
        ? plainNumber(raw, value).padStart(format.digits, '0')
        : plainNumber(raw, value);
    default:
      return value < 0 || value > LAST_DAY + 1 ? plainNumber(raw, value) : textOfMoment(value, format, isFrom1904);
  }
}

/** Fifteen digits are what spreadsheets show; whole numbers are given with all that are written. */
function plainNumber(raw: string, value: number): string {
  if (/^-?\d+$/.test(raw)) return raw;
  return spellOut(String(Number(value.toPrecision(15))));
}

/** Numbers too long or too short for JavaScript come as 1.5e+25. */
function spellOut(text: string): string {
  const found = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
  if (found === null) return text;
  const [, sign = '', whole = '', part = '', exponent] = found;
  const places = Number(exponent);
  return places > 0
    ? `${sign}${whole}${part.padEnd(places, '0')}`
    : `${sign}0.${'0'.repeat(-places - 1)}${whole}${part}`;
}

function textOfMoment(value: number, { kind }: CellFormat, isFrom1904: boolean): string {
  const isShort = !isFrom1904 && value < 60;
  const at = (isFrom1904 ? EPOCH_1904 : EPOCH_1900) + Math.round((value + (isShort ? 1 : 0)) * DAY);
  const seconds = Math.round(at / 1000) * 1000;
  const iso = new Date(seconds).toISOString();
  const time = iso.slice(11, 19).replace(/:00$/, '');
  if (kind === 'time') return value < 1 ? time : `${Math.floor(value * 24)}:${iso.slice(14, 16)}`;
  return kind === 'day' || time === '00:00' ? iso.slice(0, 10) : `${iso.slice(0, 10)} ${time}`;
}
