import { strToU8, zipSync } from 'fflate';

/** What a workbook made by hand is to hold; its parts are XML as written. */
export interface WorkbookRecipe {
  /** The inside of `sheetData`, by the name of the sheet. A name that begins with "hidden" is a hidden sheet's. */
  sheets: Record<string, string>;
  /** The texts of the shared strings, each the inside of an `si`. */
  texts?: string[];
  /** Number formats by their codes, for the styles 1, 2, 3 …; style 0 is General. */
  formats?: string[];
  isFrom1904?: boolean;
  /** Parts that are put in or replaced, by path. */
  parts?: Record<string, string | Uint8Array>;
}

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relations = (targets: [kind: string, target: string][]) =>
  `<Relationships>${targets.map(([kind, target], index) => `<Relationship Id="rId${index + 1}" Type="${RELATION}/${kind}" Target="${target}"/>`).join('')}</Relationships>`;
const attribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** The parts of a workbook, unpacked. */
export function workbookParts(recipe: WorkbookRecipe): Record<string, Uint8Array> {
  const { sheets, texts = [], formats = [], isFrom1904 = false, parts = {} } = recipe;
  const names = Object.keys(sheets);
  const targets = names.map((_, index): [string, string] => ['worksheet', `worksheets/sheet${index + 1}.xml`]);
  const all: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<?xml version="1.0"?><workbook ${MAIN} xmlns:r="${RELATION}"><workbookPr date1904="${isFrom1904}"/><sheets>${names
      .map(
        (name, index) =>
          `<sheet name="${attribute(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"${name.startsWith('hidden') ? ' state="hidden"' : ''}/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ...targets,
      ['sharedStrings', 'sharedStrings.xml'],
      ['styles', 'styles.xml'],
    ]),
    'xl/sharedStrings.xml': `<sst ${MAIN}>${texts.map((text) => `<si>${text}</si>`).join('')}</sst>`,
    'xl/styles.xml':
      `<styleSheet ${MAIN}><numFmts>${formats.map((code, index) => `<numFmt numFmtId="${200 + index}" formatCode="${attribute(code)}"/>`).join('')}</numFmts>` +
      `<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${formats.map((_, index) => `<xf numFmtId="${200 + index}"/>`).join('')}</cellXfs></styleSheet>`,
    ...Object.fromEntries(
      names.map((name, index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        `<?xml version="1.0" encoding="UTF-8"?>\n<worksheet ${MAIN}><sheetData>${sheets[name]}</sheetData></worksheet>`,
      ]),
    ),
    ...parts,
  };
  return Object.fromEntries(
    Object.entries(all).map(([path, part]) => [path, typeof part === 'string' ? strToU8(part) : part]),
  );
}

/** A workbook as bytes. */
export function makeWorkbook(recipe: WorkbookRecipe): Uint8Array {
  return zipSync(workbookParts(recipe), { mtime: '2026-01-01T00:00:00' });
}

/** Rows of cells with text of their own, from row 1 on; blank cells are left out. */
export function sheetOf(rows: readonly (readonly string[])[]): string {
  return rows
    .map(
      (cells, row) =>
        `<row r="${row + 1}">${cells
          .map((cell, column) =>
            cell === ''
              ? ''
              : `<c r="${String.fromCharCode(65 + column)}${row + 1}" t="inlineStr"><is><t>${attribute(cell)}</t></is></c>`,
          )
          .join('')}</row>`,
    )
    .join('');
}
