import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { strToU8, Zip, ZipDeflate } from 'fflate';
import { contactRow, HEADER } from '../../test/bench/contacts-file.js';
import { writeCsv } from '../demo/csv.js';
import { sheetParts } from './sheet-parts.js';

/** So many contacts are put into words at once. */
const PIECE = 1000;

/** The formats of files of contacts that are measured. */
export const FORMATS = { csv: writeAsCsv, xlsx: writeAsWorkbook, json: writeAsJson, vcard: writeAsCards };

/** Writes a file of `count` contacts in one of the formats. Some are in memory at a time. */
export async function makeFile(path, format, count) {
  const file = createWriteStream(path);
  for (const piece of FORMATS[format](count)) if (!file.write(piece)) await once(file, 'drain');
  file.end();
  await once(file, 'close');
}

function* pieces(count) {
  for (let start = 0; start < count; start += PIECE)
    yield Array.from({ length: Math.min(PIECE, count - start) }, (_, at) => contactRow(start + at, count));
}

function* writeAsCsv(count) {
  yield writeCsv([HEADER]);
  for (const rows of pieces(count)) yield writeCsv(rows);
}

function* writeAsJson(count) {
  let before = '[';
  for (const rows of pieces(count))
    for (const row of rows) {
      yield `${before}${JSON.stringify(Object.fromEntries(row.map((cell, at) => [HEADER[at], cell])))}`;
      before = ',\n';
    }
  yield ']\n';
}

function* writeAsCards(count) {
  for (const rows of pieces(count)) yield rows.map(cardOf).join('');
}

function cardOf([given, family, title, company, city, email, , profile]) {
  return [
    'BEGIN:VCARD',
    'VERSION:4.0',
    `FN:${given} ${family}`,
    `N:${family};${given};;;`,
    `ORG:${company}`,
    `TITLE:${title}`,
    `EMAIL:${email}`,
    `ADR:;;;${city};;;`,
    `URL:${profile}`,
    'END:VCARD\r\n',
  ].join('\r\n');
}

/** A workbook whose texts stand in the sheet itself. */
function* writeAsWorkbook(count) {
  let out = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    out.push(piece);
  });
  const add = (name) => {
    const part = new ZipDeflate(name, { level: 6 });
    zip.add(part);
    return part;
  };
  for (const [name, xml] of Object.entries(sheetParts)) add(name).push(strToU8(xml), true);
  const sheet = add('xl/worksheets/sheet1.xml');
  sheet.push(
    strToU8(
      `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rowXml(HEADER, 1)}`,
    ),
  );
  let line = 1;
  for (const rows of pieces(count)) {
    sheet.push(strToU8(rows.map((row) => rowXml(row, ++line)).join('')));
    yield* out;
    out = [];
  }
  sheet.push(strToU8('</sheetData></worksheet>'), true);
  zip.end();
  yield* out;
}

function rowXml(cells, line) {
  const xml = cells.map((cell, at) =>
    cell === '' ? '' : `<c r="${String.fromCharCode(65 + at)}${line}" t="inlineStr"><is><t>${cell}</t></is></c>`,
  );
  return `<row r="${line}">${xml.join('')}</row>`;
}
