import { describe, expect, it } from 'vitest';
import { checkColumns } from '../../src/exchange/check-columns';
import { sayWell, wordsIn } from '../say-well';
import { readText, rowsOf } from './read-text';

const lines = (...rows: string[]) => rows.join('\n') + '\n';
const row = { externalIds: [], custom: {} };

describe('accounts', () => {
  it('have a name; the rest as it stands, absent where there is no column and empty where the cell is', async () => {
    expect(
      await rowsOf(
        'accounts',
        lines(
          'Account name,Account id,Account status,Type,Region,Tier',
          'Bramble & Co,0017,Gold,Prospect,,A',
          ',8,,,,',
        ),
      ),
    ).toEqual([
      {
        ...row,
        line: 2,
        externalIds: [{ system: 'spreadsheet', id: '0017' }],
        company: 'Bramble & Co',
        unknownStatus: 'Gold',
        isCustomer: false,
        region: '',
        custom: { Tier: 'A' },
      },
    ]);
  });

  it('without a name are refused', async () => {
    const { mapped } = await readText(lines('Account name,Industry', 'Bramble,Food', ',Food'), 'accounts.csv');
    expect(wordsIn(mapped.refused)).toEqual([
      { line: 3, reason: 'The row names no account: the cell for its name is blank.', cells: ['', 'Food'] },
    ]);
  });
});

describe('assets', () => {
  const contacts = async (cell: string, header = 'Contacts') =>
    (await rowsOf('assets', lines(`Title,${header}`, `Grain,"${cell}"`)))[0]!.contacts;

  it.each([
    ['Ada Right; Bo Left', ['Ada Right', 'Bo Left']],
    ['Ada Right\nBo  Left', ['Ada Right', 'Bo Left']],
    ['Ada Right, Bo Left', ['Ada Right', 'Bo Left']],
    ['Right, Ada', ['Right, Ada']],
    ['Right, Ada; Left, Bo', ['Right, Ada', 'Left, Bo']],
    ['van den Berg, Mia', ['van den Berg, Mia']],
    ['', []],
  ])('the contacts of %j', async (cell, names) =>
    expect(await contacts(cell)).toEqual(names.map((name) => ({ name }))),
  );

  it('name contacts by id, with the names beside them where they are as many', async () => {
    const externalId = (id: string) => ({ externalId: { system: 'spreadsheet', id } });
    expect(await contacts('7;8', 'Contact ids')).toEqual([externalId('7'), externalId('8')]);
    const both = await rowsOf(
      'assets',
      lines('Title,Contact ids,Contacts', 'Grain,7;8,Ada Right; Bo Left', 'Oats,7;8,Ada'),
    );
    expect(both.map((asset) => asset.contacts)).toEqual([
      [
        { ...externalId('7'), name: 'Ada Right' },
        { ...externalId('8'), name: 'Bo Left' },
      ],
      [externalId('7'), externalId('8')],
    ]);
  });

  it.each([
    ['Title,Type,Status,Published on,Link', 'Grain,Case study,In approval,2026-03-12,https://a.example/1'],
    ['Titel,Inhaltstyp,Status,Veröffentlicht am,Link', 'Grain,Case study,in Freigabe,12.03.2026,https://a.example/1'],
    [
      'Titre,Type de contenu,Statut,Date de publication,Lien',
      'Grain,Case study,En relecture,12/03/2026,https://a.example/1',
    ],
    [
      'Título,Tipo de contenido,Estado,Fecha de publicación,Enlace',
      'Grain,Case study,En revisión,12 de marzo de 2026,https://a.example/1',
    ],
  ])('%s', async (header, cells) => {
    const { recognition, mapped } = await readText(lines(header, cells, cells.replace('12/03', '25/03')));
    expect(recognition.recordKind).toBe('assets');
    expect(mapped.rows[0]).toMatchObject({
      title: 'Grain',
      kind: 'Case study',
      status: 'in-review',
      publishedOn: '2026-03-12',
      url: 'https://a.example/1',
      custom: {},
    });
  });

  it('without a title are refused, with an unknown status are kept', async () => {
    const { mapped } = await readText(lines('Asset title,Asset status,URL', ',Live,x', 'Grain,Sleeping,y', 'Oats,,z'));
    expect(wordsIn(mapped.refused)).toMatchObject([
      { line: 2, reason: 'The asset has no title: the cell for it is blank.' },
    ]);
    expect(mapped.rows).toMatchObject([
      { title: 'Grain', custom: { 'Asset status': 'Sleeping' } },
      { title: 'Oats', status: null },
    ]);
    expect(mapped.rows[0]).not.toHaveProperty('status');
    expect(wordsIn(mapped.notes)).toEqual([expect.stringContaining('“Sleeping” on line 3')]);
  });
});

describe('uses', () => {
  it.each([
    [
      'Request ID,Contact,Account,Request Date,Request Type,Opportunity',
      'R-1,Ada Right,Bramble,2026-03-12,Reference calls,Big deal',
    ],
    [
      'Anfrage-ID,Kontakt,Kunde,Anfragedatum,Referenzart,Verkaufschance',
      'R-1,Ada Right,Bramble,12.03.2026,Referenzgespräch,Big deal',
    ],
    [
      'ID de la demande,Contact,Compte,Date de la demande,Type de demande,Opportunité',
      'R-1,Ada Right,Bramble,12 mars 2026,Appel de référence,Big deal',
    ],
    [
      'ID de solicitud,Contacto,Cuenta,Fecha de uso,Tipo de uso,Oportunidad',
      'R-1,Ada Right,Bramble,12/03/26,Llamada de referencia,Big deal',
    ],
  ])('%s', async (header, cells) => {
    const { recognition, mapped } = await readText(lines(header, cells, cells.replace('12/03', '25/03')));
    expect(recognition.recordKind).toBe('uses');
    expect(mapped.rows[0]).toMatchObject({
      externalIds: [{ system: 'spreadsheet', id: 'R-1' }],
      contact: { name: 'Ada Right' },
      company: 'Bramble',
      on: '2026-03-12',
      type: 'reference-call',
      request: 'Big deal',
      custom: {},
    });
  });

  it('without a date, a contact or a kind that Muster knows are refused in words', async () => {
    const { mapped } = await readText(
      lines(
        'Contact,Used on,Use type',
        'Ada Right,,Video',
        'Ada Right,soon,Video',
        ',2026-03-12,Video',
        'Ada Right,2026-03-12,Golf',
        'Ada Right,2026-03-12,',
      ),
    );
    expect(mapped.refused.map(({ line, reason }) => [line, sayWell(reason)])).toEqual([
      [2, 'The row does not say when the contact was used: its date is blank or no date.'],
      [3, 'The row does not say when the contact was used: its date is blank or no date.'],
      [4, 'The row does not say who was used: the cells for the contact are blank.'],
      [
        5,
        '“Golf” in “Use type” is not a kind of use that Muster knows. Write one such as “Reference call”, “Case study” or “Speaking”.',
      ],
    ]);
    expect(mapped.rows).toMatchObject([{ type: 'reference-call' }]);
    expect(wordsIn(mapped.notes)).toContainEqual(expect.stringContaining('taken as reference calls'));
  });

  it('say so when no column tells what they were', async () => {
    const { mapped } = await readText(lines('Contact,Used on', 'Ada Right,2026-03-12'));
    expect(mapped).toMatchObject({ kind: 'uses', rows: [{ type: 'reference-call' }] });
    expect(wordsIn(mapped.notes)).toEqual([
      'No column says what the contacts were used for: all uses are taken as reference calls.',
    ]);
  });
});

describe('nominations', () => {
  it.each([
    [
      'Nominee,Job title,LinkedIn URL,Company,Nomination status,Submission date,Due date,Nominated by,Replaces',
      'Ada Right,VP,linkedin.com/in/ada-demo,Bramble,Under review,2026-03-12,2026-04-01,Sam,Bo Left',
    ],
    [
      'Nominierte Person,Position,LinkedIn-Profil,Firma,Nominierungsstatus,Eingereicht am,Fällig am,Nominiert von,Nachfolge von',
      'Ada Right,VP,linkedin.com/in/ada-demo,Bramble,In Prüfung,12.03.2026,1.4.2026,Sam,Bo Left',
    ],
    [
      'Personne nommée,Fonction,Profil LinkedIn,Entreprise,Statut de la nomination,Date de soumission,Échéance,Nommé par,Remplace',
      'Ada Right,VP,linkedin.com/in/ada-demo,Bramble,En examen,12 mars 2026,1 avril 2026,Sam,Bo Left',
    ],
    [
      'Nominado,Cargo,Perfil de LinkedIn,Empresa,Estado de la nominación,Fecha de envío,Fecha límite,Nominado por,Sustituye a',
      'Ada Right,VP,linkedin.com/in/ada-demo,Bramble,En revisión,12 de marzo de 2026,1 de abril de 2026,Sam,Bo Left',
    ],
  ])('%s', async (header, cells) => {
    const { recognition, mapped } = await readText(lines(header, cells));
    expect(recognition.recordKind).toBe('nominations');
    expect(mapped.rows[0]).toMatchObject({
      candidate: { name: 'Ada Right', title: 'VP', profile: { kind: 'slug', value: 'ada-demo' } },
      company: 'Bramble',
      state: 'proposed',
      submittedOn: '2026-03-12',
      dueOn: '2026-04-01',
      owner: 'Sam',
      replaces: { name: 'Bo Left' },
      custom: {},
    });
  });

  it('may be a search without a candidate; those about nobody are refused', async () => {
    const { mapped } = await readText(lines('Nominee,Company,Nomination status', ',Bramble,Open', ',,Open'));
    expect(mapped.rows).toMatchObject([{ company: 'Bramble', state: 'open' }]);
    expect(mapped.rows[0]).not.toHaveProperty('candidate');
    expect(wordsIn(mapped.refused)).toMatchObject([{ line: 3, reason: expect.stringContaining('nominates nobody') }]);
  });
});

describe('contacts', () => {
  it('note what is wrong with their texts, and keep the texts', async () => {
    const [contact] = await rowsOf(
      'contacts',
      lines('Full name,E-mail,Phone,Mobile,Status', 'Ada Right,ada(at)b.example,call me,+49 3,Gold'),
    );
    expect(contact).toMatchObject({
      email: 'ada(at)b.example',
      phone: 'call me',
      mobile: '+49 3',
      unknownStatus: 'Gold',
      flaws: { email: 'malformed', phone: 'malformed', mobile: 'impossible', status: 'unknown-word' },
    });
  });

  it('take the first of several e-mail addresses and keep them all', async () => {
    const { mapped } = await readText(lines('Full name,E-mail', 'Ada Right,"ada@b.example, a@b.example"'));
    expect(mapped.rows).toMatchObject([{ email: 'ada@b.example', custom: { 'E-mail': 'ada@b.example, a@b.example' } }]);
    expect(wordsIn(mapped.notes)).toEqual([expect.stringContaining('“E-mail” hold more than one value')]);
  });

  it('judge phone numbers without a country by that of the program', async () => {
    const text = lines('Full name,Phone', 'Ada Right,020 1');
    expect((await rowsOf('contacts', text))[0]).not.toHaveProperty('flaws');
    expect((await rowsOf('contacts', text, { statusWords: {}, phoneRegion: 'GB' }))[0]).toMatchObject({
      flaws: { phone: 'impossible' },
    });
  });
});

describe('checkColumns', () => {
  const use = (header: string, field: Parameters<typeof checkColumns>[0][number]['use']) => ({ header, use: field });

  it('wants of each kind what its rows cannot do without', () => {
    expect(wordsIn(checkColumns([use('X', 'region')], 'accounts'))).toEqual([
      'No column names the accounts: map one to “Account name”.',
    ]);
    expect(wordsIn(checkColumns([use('X', 'url')], 'assets'))).toEqual([
      'No column names the assets: map one to “Title”.',
    ]);
    expect(checkColumns([use('X', 'notes')], 'uses')).toHaveLength(2);
    expect(checkColumns([use('X', 'notes')], 'nominations')).toHaveLength(1);
    expect(checkColumns([use('X', 'fullName'), use('Y', 'usedOn')], 'uses')).toEqual([]);
  });

  it('takes ids from several columns only where they name different systems', () => {
    expect(checkColumns([use('Salesforce id', 'contactId'), use('HubSpot id', 'contactId')], 'contacts')).toEqual([]);
    expect(checkColumns([use('Id', 'contactId'), use('HubSpot id', 'contactId')], 'contacts')).toEqual([]);
    expect(checkColumns([use('Id', 'contactId'), use('Number', 'contactId')], 'contacts')).toHaveLength(1);
  });
});
