import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIST_WRITERS } from '../../../src/exchange/list-writers';
import { contentLine, escapeText } from '../../../src/exchange/write/content-line';
import { WRITERS } from '../../../src/exchange/writers';
import { contactOf, contextOf, correctionRow, renameRow, textOf } from '../correction-row';
import { actionOf, ada, listContextOf, recordsOf } from '../list/records';
import { sayWell } from '../../say-well';

const unfold = (text: string) => text.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);
const unescape = (value: string) =>
  value.replace(/\\([\\,;nN])/g, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign));
const octets = (line: string) => new TextEncoder().encode(line).length;

describe('a content line', () => {
  it('is folded at 75 octets, no character taken apart, and holds any text', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.string({ maxLength: 80 }), (one, other) => {
        const text = `${one}🚀é,;\\${other}`;
        const line = contentLine('NOTE', escapeText(text));
        expect(line.endsWith('\r\n')).toBe(true);
        for (const piece of line.split('\r\n')) expect(octets(piece)).toBeLessThanOrEqual(75);
        // eslint-disable-next-line no-control-regex -- these have no place in either form
        const held = text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');
        expect(unescape(unfold(line)[0]!.slice('NOTE:'.length))).toBe(held);
      }),
      { numRuns: 300 },
    ));
});

describe('the cards of corrected contacts', () => {
  it('are whole, each once; what a card has no place for is left out', async () => {
    const rows = [
      correctionRow('title', 'SVP', { contact: ada }),
      correctionRow('phone', '+44', { contact: ada }),
      correctionRow('status', 'paused', { contact: ada }),
      correctionRow('title', 'CIO', {
        contact: contactOf({ id: 'c9', externalIds: [], name: { full: 'X', given: '', family: 'X' }, company: '' }),
      }),
      renameRow('Bramble Group'),
    ];
    const { files, skipped } = WRITERS.vcard(rows, contextOf());
    expect(files).toMatchObject([
      {
        fileName: 'muster-acme-contacts-2026-03-12.vcf',
        rowCount: 2,
        correctionIds: [rows[0], rows[1], rows[3]].map((row) => row!.correction.id),
      },
    ]);
    expect(skipped.map(({ why }) => sayWell(why))).toEqual([
      'Ada Right: a card has no place for “Advocate status”. Use another format for it.',
      expect.stringContaining('a card is of a person'),
    ]);
    expect(unfold(await textOf(files[0]!))).toEqual([
      'BEGIN:VCARD',
      'VERSION:4.0',
      'UID;VALUE=text:003Ax00000bCdEfIAK',
      'FN:Ada Right',
      'N:Right;Ada;;Dr;',
      'ORG:Bramble & Co',
      'TITLE:=VP "Data"',
      'EMAIL;TYPE=work:ada@bramble.example',
      'TEL;VALUE=text;TYPE="work,voice":+44 1632 960001',
      'TEL;VALUE=text;TYPE="work,cell":07700 900123',
      'ADR;TYPE=work:;;;Leeds\\, UK;;;',
      'URL:https://www.linkedin.com/in/ada-d%C3%ABmo',
      'NOTE:Line one\\nLine two\\; 🚀',
      'END:VCARD',
      'BEGIN:VCARD',
      'VERSION:4.0',
      'UID;VALUE=text:c9',
      'FN:X',
      'N:X;;;;',
      'TITLE:VP',
      'END:VCARD',
    ]);
  });

  it('are also a list', async () => {
    const list = LIST_WRITERS['contacts-vcard'](recordsOf(), listContextOf());
    expect(list.rowCount).toBe(2);
    expect(unfold(await textOf(list)).filter((line) => line.startsWith('FN:'))).toEqual([
      'FN:Ada Right',
      'FN:Bo עברית',
    ]);
  });
});

describe('next actions as a calendar', () => {
  it('are tasks with a due day, and open ones also events of that day', async () => {
    const list = LIST_WRITERS['next-actions-ics'](
      recordsOf({ nextActions: recordsOf().nextActions.slice(0, 2) }),
      listContextOf(),
    );
    const text = await textOf(list);
    for (const line of text.split('\r\n')) expect(octets(line)).toBeLessThanOrEqual(75);
    expect(list).toMatchObject({ fileName: 'muster-acme-next-actions-2026-03-12.ics', rowCount: 2 });
    const summary = 'SUMMARY:Ada Right\\, Bramble & Co: Ask who follows\\; write\\, then call';
    expect(unfold(text)).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Muster//Next actions//EN',
      'BEGIN:VTODO',
      'UID:muster-task-n0',
      'DTSTAMP:20260312T093000Z',
      'CREATED:20260312T093000Z',
      'DUE;VALUE=DATE:20260331',
      'SUMMARY:Ada Right\\, Bramble & Co: Thank her',
      'STATUS:COMPLETED',
      'COMPLETED:20260310T080000Z',
      'END:VTODO',
      'BEGIN:VTODO',
      'UID:muster-task-n1',
      'DTSTAMP:20260312T093000Z',
      'CREATED:20260312T093000Z',
      'DUE;VALUE=DATE:20260331',
      summary,
      'DESCRIPTION:Owner: Sam',
      'STATUS:NEEDS-ACTION',
      'END:VTODO',
      'BEGIN:VEVENT',
      'UID:muster-day-n1',
      'DTSTAMP:20260312T093000Z',
      'CREATED:20260312T093000Z',
      'DTSTART;VALUE=DATE:20260331',
      'DTEND;VALUE=DATE:20260401',
      summary,
      'DESCRIPTION:Owner: Sam',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
    ]);
  });

  it('may be about an account, or about nobody', async () => {
    const nextActions = [actionOf({ contactId: null }), actionOf({ contactId: null, accountId: null, owner: '' })];
    const lines = unfold(await textOf(LIST_WRITERS['next-actions-ics'](recordsOf({ nextActions }), listContextOf())));
    expect(lines.filter((line) => line.startsWith('SUMMARY'))).toEqual([
      ...Array<string>(2).fill('SUMMARY:Bramble & Co: Ask who follows\\; write\\, then call'),
      ...Array<string>(2).fill('SUMMARY:Ask who follows\\; write\\, then call'),
    ]);
  });
});
