import { describe, expect, it } from 'vitest';
import { open, recognise, recordsOf, rowsOf } from './read-all';
import { wordsIn } from '../../say-well';

const card = (...lines: string[]) => ['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\r\n');

describe('cards', () => {
  it('of version 4 are read', async () =>
    expect(
      await recordsOf(
        card(
          'VERSION:4.0',
          'UID:urn:uuid:4fbe8971-0bc3-424c-9c26-36c3e1eff6b1',
          'FN:Dr. Ada Right',
          'N:Right;Ada;Maria,Eva;Dr.;MSc',
          'ORG:Right\\, Sons & Co.;Research;Lab',
          'TITLE:Director\\; Research',
          'EMAIL;TYPE=home:ada@home.example',
          'EMAIL;TYPE=work:ada@right.example',
          'TEL;VALUE=uri;TYPE="voice,work":tel:+49-30-23125-000;ext=12',
          'TEL;TYPE=cell;PREF=1:+49 1522 8817386',
          'URL:https://right.example/',
          'X-SOCIALPROFILE;TYPE=linkedin:https://www.linkedin.com/in/ada-right-0',
          'ADR;TYPE=work:;;Long Street 1;Leeds;West Yorkshire;LS1 1AA;UK',
          'CATEGORIES:advocate,board',
          'NOTE:First line\\nsecond\\, longer',
          'REV:20260312T143000Z',
          'X-MOOD:sunny',
        ),
      ),
    ).toEqual([
      {
        UID: 'urn:uuid:4fbe8971-0bc3-424c-9c26-36c3e1eff6b1',
        FN: 'Dr. Ada Right',
        'N Prefix': 'Dr.',
        'N Given': 'Ada',
        'N Middle': 'Maria Eva',
        'N Family': 'Right',
        'N Suffix': 'MSc',
        ORG: 'Right, Sons & Co.',
        'ORG Unit': 'Research, Lab',
        TITLE: 'Director; Research',
        EMAIL: 'ada@right.example',
        'EMAIL 2': 'ada@home.example',
        'TEL Work': '+49-30-23125-000 ext. 12',
        'TEL Cell': '+49 1522 8817386',
        LinkedIn: 'https://www.linkedin.com/in/ada-right-0',
        URL: 'https://right.example/',
        'ADR Street': 'Long Street 1',
        'ADR City': 'Leeds',
        'ADR Region': 'West Yorkshire',
        'ADR Postal Code': 'LS1 1AA',
        'ADR Country': 'UK',
        CATEGORIES: 'advocate; board',
        NOTE: 'First line\nsecond, longer',
        REV: '2026-03-12T14:30:00Z',
        'X-MOOD': 'sunny',
      },
    ]));

  it('of version 3 with groups, labels and folded lines are read', async () =>
    expect(
      await recordsOf(
        card(
          'VERSION:3.0',
          'N:Left;Bo;;;',
          'FN:Bo Left',
          'item1.EMAIL;type=INTERNET;type=pref:bo@left.example',
          'item2.URL:http://linkedin.com/in/bo-left-0',
          'item2.X-ABLabel:_$!<HomePage>!$_',
          'item3.TEL:+44 20 7946 0000',
          'item3.X-ABLabel:Work direct',
          'NOTE:A long line that is fol',
          ' ded in the middle of a word and ',
          '\tat a space',
        ),
      ),
    ).toEqual([
      {
        'N Family': 'Left',
        'N Given': 'Bo',
        FN: 'Bo Left',
        EMAIL: 'bo@left.example',
        LinkedIn: 'http://linkedin.com/in/bo-left-0',
        'TEL Work': '+44 20 7946 0000',
        NOTE: 'A long line that is folded in the middle of a word and at a space',
      },
    ]));

  it('of version 2.1 with quoted-printable, character sets and bare types are read', async () =>
    expect(
      await recordsOf(
        card(
          'VERSION:2.1',
          'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=B6rg',
          'FN;CHARSET=windows-1252;QUOTED-PRINTABLE:J=F6rg M=FCller',
          'ORG;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:M=FCller\\; S=F6hne;Vertrieb',
          'TEL;WORK;VOICE:+49 30 23125 001',
          'TEL;CELL:+49 1522 8817386',
          'TEL;WORK;FAX:+49 30 23125 002',
          'EMAIL;PREF;INTERNET:joerg@mueller.example',
          'NOTE;ENCODING=QUOTED-PRINTABLE:first=0D=0Asecond line that is =',
          'cut at its end =3D here',
          'TITLE:Leiter',
          '  Vertrieb',
          'PHOTO;TYPE=JPEG;ENCODING=BASE64:',
          ' /9j/4AAQSkZJRgABAQAAAQABAAD/',
          ' 2wBDAAMCAgICAgMCAgIDAwMDBAYE',
          '',
          'REV:2026-03-12T14:30:00Z',
        ),
      ),
    ).toEqual([
      {
        'N Family': 'Müller',
        'N Given': 'Jörg',
        FN: 'Jörg Müller',
        ORG: 'Müller; Söhne',
        'ORG Unit': 'Vertrieb',
        'TEL Work': '+49 30 23125 001',
        'TEL Cell': '+49 1522 8817386',
        'TEL Fax': '+49 30 23125 002',
        EMAIL: 'joerg@mueller.example',
        NOTE: 'first\nsecond line that is cut at its end = here',
        TITLE: 'Leiter  Vertrieb',
        REV: '2026-03-12T14:30:00Z',
      },
    ]));

  it('in Windows’ encoding are read', async () => {
    const bytes = Uint8Array.from(card('VERSION:3.0', 'FN:Jörg Müller'), (letter) => letter.charCodeAt(0));
    expect(await recordsOf(bytes)).toEqual([{ FN: 'Jörg Müller' }]);
  });

  it('each have the line of their BEGIN, and the columns of all', async () => {
    const text = `\r\n${card('VERSION:3.0', 'FN:Ada')}\r\n${card('VERSION:3.0', 'FN:Bo', 'TITLE:VP', 'ADR:;;;Leeds;;;', 'ADR:;;;York;;;')}`;
    const file = await open(text);
    expect(file).toMatchObject({ format: 'vcard', headerLine: 0, header: ['FN', 'TITLE', 'ADR City', 'ADR 2 City'] });
    expect(rowsOf(file)).toEqual([
      { line: 0, cells: ['FN', 'TITLE', 'ADR City', 'ADR 2 City'] },
      { line: 2, cells: ['Ada', '', '', ''] },
      { line: 7, cells: ['Bo', 'VP', 'Leeds', 'York'] },
    ]);
    expect(await recognise(text)).toMatchObject({ form: 'vcard', format: 'vcard', rowCount: 2 });
  });

  it('tell what of them is left out', async () => {
    const text = card(
      'VERSION:4.0',
      'FN:Ada',
      'PHOTO:data:image/png;base64,AAAA',
      'no property',
      'AGENT:',
      'BEGIN:VCARD',
      'FN:Assistant',
      'END:VCARD',
      'TITLE:VP',
    );
    expect(await recordsOf(text)).toEqual([{ FN: 'Ada', TITLE: 'VP' }]);
    expect(wordsIn((await open(text)).notes())).toEqual([
      expect.stringContaining('(1)'),
      expect.stringContaining('line 5'),
    ]);
  });

  it('without an end are given back with that flaw', async () => {
    const rows = rowsOf(await open('BEGIN:VCARD\nFN:Ada\nBEGIN:VCARD\nFN:Bo\nEND:VCARD\nBEGIN:VCARD\nFN:Cy'));
    expect(rows.map(({ line, flaw }) => [line, flaw !== undefined])).toEqual([
      [0, false],
      [1, true],
      [3, false],
      [6, true],
    ]);
  });

  it('without anything, or without end, are refused', async () => {
    expect(await recognise(card('VERSION:3.0'))).toMatchObject({ reason: 'empty' });
    expect(await recognise(`BEGIN:VCARD\nNOTE:${'x'.repeat(5_000_000)}`)).toMatchObject({ reason: 'unsafe' });
    expect(await recognise(`BEGIN:VCARD\nNOTE:x\n${` ${'x'.repeat(1000)}\n`.repeat(5000)}`)).toMatchObject({
      reason: 'unsafe',
      line: 2,
    });
    const wide = Array.from({ length: 5000 }, (_, index) => `X-C${index}:1`);
    expect(await recognise(card('VERSION:3.0', ...wide))).toMatchObject({ reason: 'too-many-columns', line: 1 });
    const crowded = Array.from({ length: 3000 }, () => 'EMAIL:ada@right.example');
    expect(await recognise(card('VERSION:3.0', 'FN:Ada', ...crowded))).toMatchObject({
      reason: 'too-many-columns',
      sentence: expect.stringContaining('properties, which no contact has'),
      line: 1,
    });
    expect(await recognise(card('VERSION:2.1', 'FN;QUOTED-PRINTABLE:a=00b'))).toMatchObject({
      reason: 'nul-characters',
      line: 1,
    });
  });
});
