import { describe, expect, it } from 'vitest';
import { readText } from '../read-text';
import { wordsIn } from '../../say-well';

const lines = (...rows: string[]) => rows.join('\n') + '\n';

describe('Salesforce', () => {
  it('objects of the customer’s own are read with the ids of what they hang on', async () => {
    const { recognition, mapped } = await readText(
      lines(
        'Id,Name,Asset_Type__c,Contact__c,Contact__r.Name,Account__c,Account__r.Name,Status__c,Publish_Date__c,URL__c',
        'a0BAx000000abcD,Grain on time,Case Study,003Ax00000bCdEf,Ada Right,001Ax00000qRsTu,Bramble & Co,Live,2026-03-01,https://b.example/1',
      ),
    );
    expect([recognition.form, recognition.recordKind]).toEqual(['salesforce-loader', 'assets']);
    expect(mapped.rows).toMatchObject([
      {
        externalIds: [{ system: 'salesforce', id: 'a0BAx000000abcDMAQ' }],
        title: 'Grain on time',
        kind: 'Case Study',
        contacts: [{ externalId: { system: 'salesforce', id: '003Ax00000bCdEfIAK' }, name: 'Ada Right' }],
        accountExternalId: { system: 'salesforce', id: '001Ax00000qRsTuIAK' },
        company: 'Bramble & Co',
        status: 'published',
        publishedOn: '2026-03-01',
        url: 'https://b.example/1',
      },
    ]);
  });

  it('accounts are told by their ids', async () => {
    const { recognition, mapped } = await readText(
      lines(
        'Id,Name,Type,Industry,NumberOfEmployees,BillingCountry',
        '001Ax00000qRsTuIAK,Bramble & Co,Customer - Direct,Food,120,UK',
      ),
    );
    expect([recognition.form, recognition.recordKind]).toEqual(['salesforce-loader', 'accounts']);
    expect(mapped).toMatchObject({
      system: 'salesforce',
      rows: [
        {
          externalIds: [{ system: 'salesforce', id: '001Ax00000qRsTuIAK' }],
          company: 'Bramble & Co',
          isCustomer: true,
          industry: 'Food',
          size: '120',
          region: 'UK',
        },
      ],
    });
    expect(mapped.learnt).toEqual({ columns: {}, statusLabels: {} });
  });
});

describe('ReferenceEdge', () => {
  it('is told by the names of its package; a row has the id of the profile and of the contact', async () => {
    const { recognition, mapped } = await readText(
      lines(
        'Id,Name,refedge__Contact__c,refedge__Contact__r.FirstName,refedge__Contact__r.LastName,refedge__Contact__r.Title,refedge__Account__c,refedge__Account__r.Name,refedge__Status__c,refedge__Reference_Types__c,refedge__Joined_Reference_Program__c',
        'a0XAx000000abcD,RP-0042,003Ax00000bCdEf,Ada,Right,VP,001Ax00000qRsTu,Bramble & Co,On Hold,Reference Call;Video,2024-05-01',
      ),
    );
    expect(recognition).toMatchObject({ form: 'reference-edge', recordKind: 'contacts' });
    expect(mapped).toMatchObject({
      system: 'reference-edge',
      rows: [
        {
          externalIds: [
            { system: 'reference-edge', id: 'a0XAx000000abcDMAQ' },
            { system: 'salesforce', id: '003Ax00000bCdEfIAK' },
          ],
          accountExternalId: { system: 'salesforce', id: '001Ax00000qRsTuIAK' },
          givenName: 'Ada',
          familyName: 'Right',
          title: 'VP',
          company: 'Bramble & Co',
          status: 'paused',
          participations: [{ type: 'reference-call' }, { type: 'video' }],
          custom: { Name: 'RP-0042', refedge__Joined_Reference_Program__c: '2024-05-01' },
        },
      ],
      learnt: {
        columns: {
          key: 'Id',
          accountKey: 'refedge__Account__c',
          company: 'refedge__Account__r.Name',
          status: 'refedge__Status__c',
        },
        statusLabels: { paused: 'On Hold' },
      },
    });
  });

  it('a report on reference profiles is one, and teaches no labels for columns that are loaded by API name', async () => {
    const { recognition, mapped } = await readText(
      lines(
        '"Reference Profile: ID","Reference Profile: Reference Profile Name","Contact: ID","Contact: Full Name","Contact: Title","Account: Account Name","Account: Industry","Reference Status"',
        '"a0XAx000000abcD","RP-0042","003Ax00000bCdEf","Ada Right","VP","Bramble & Co","Food","Active"',
      ),
    );
    expect(recognition.form).toBe('reference-edge');
    expect(mapped).toMatchObject({
      rows: [
        {
          externalIds: [{ system: 'reference-edge' }, { system: 'salesforce', id: '003Ax00000bCdEfIAK' }],
          fullName: 'Ada Right',
          title: 'VP',
          company: 'Bramble & Co',
          industry: 'Food',
          status: 'active',
        },
      ],
    });
    expect(mapped.learnt).toEqual({ columns: {}, statusLabels: { active: 'Active' } });
  });

  it('refuses a row whose contact id was damaged', async () => {
    const { mapped } = await readText(
      lines('Id,refedge__Contact__c,refedge__Status__c', 'a0XAx000000abcD,003Ax0000,Active'),
    );
    expect(wordsIn(mapped.refused)).toMatchObject([
      { line: 2, reason: expect.stringContaining('is not a Salesforce id') },
    ]);
  });
});

describe('RO Innovation', () => {
  it('grids of nominations', async () => {
    const { recognition, mapped } = await readText(
      lines(
        'Nomination URL,Submission Date,Status,Company Name,Contact Name,Nominated By',
        'https://ro.example/n/17,3/25/2026,Approved,Bramble & Co,Ada Right,Sam Sampleton',
      ),
    );
    expect([recognition.form, recognition.recordKind]).toEqual(['ro-innovation', 'nominations']);
    expect(mapped).toMatchObject({
      system: 'ro-innovation',
      rows: [
        {
          externalIds: [{ system: 'ro-innovation', id: 'https://ro.example/n/17' }],
          submittedOn: '2026-03-25',
          state: 'accepted',
          company: 'Bramble & Co',
          candidate: { name: 'Ada Right', title: '', profile: null },
          owner: 'Sam Sampleton',
        },
      ],
    });
  });

  it('grids of contacts by the name of the file, with columns that users choose', async () => {
    const { recognition, mapped } = await readText(
      lines('Reference Status,Customer,Contact,Job Title,Golf handicap', 'Active,Bramble & Co,Ada Right,VP,11'),
      'RO Innovation contacts.csv',
    );
    expect([recognition.form, recognition.recordKind]).toEqual(['ro-innovation', 'contacts']);
    expect(mapped).toMatchObject({
      rows: [{ company: 'Bramble & Co', fullName: 'Ada Right', title: 'VP', custom: { 'Golf handicap': '11' } }],
      learnt: {
        columns: { company: 'Customer', title: 'Job Title', status: 'Reference Status' },
        statusLabels: { active: 'Active' },
      },
    });
  });
});

describe('HubSpot', () => {
  it.each([
    [
      'Record ID,First Name,Last Name,Email,Phone Number,Job Title,Company Name,Contact owner,Associated Company,Associated Company IDs,Lifecycle Stage,Country/Region',
    ],
    [
      'Datensatz-ID,Vorname,Nachname,E-Mail,Telefonnummer,Jobtitel,Name des Unternehmens,Kontaktinhaber,Zugeordnetes Unternehmen,Zugeordnete Unternehmens-ID,Lifecycle-Phase,Land/Region',
    ],
    [
      'ID d’objet,Prénom,Nom de famille,E-mail,Numéro de téléphone,Intitulé du poste,Nom de l’entreprise,Propriétaire du contact,Entreprise associée,ID de l’entreprise,Phase de cycle de vie,Pays/Région',
    ],
    [
      'ID de registro,Nombre,Apellidos,Correo,Número de teléfono,Cargo,Nombre de la empresa,Propietario del contacto,Empresa asociada,ID de empresa asociada,Etapa del ciclo de vida,País/Región',
    ],
  ])('%s', async (header) => {
    const { recognition, mapped } = await readText(
      lines(header, '0017,Ada,Right,ada@b.example,+49 30 23125 001,VP,Bramble & Co,Sam,Bramble,900;901,customer,UK'),
    );
    expect(recognition).toMatchObject({ form: 'hubspot', recordKind: 'contacts' });
    const columns = header.split(',');
    expect({ ...mapped, notes: wordsIn(mapped.notes) }).toMatchObject({
      system: 'hubspot',
      rows: [
        {
          externalIds: [{ system: 'hubspot', id: '0017' }],
          accountExternalId: { system: 'hubspot', id: '900' },
          givenName: 'Ada',
          familyName: 'Right',
          email: 'ada@b.example',
          phone: '+49 30 23125 001',
          title: 'VP',
          company: 'Bramble & Co',
          owner: 'Sam',
          custom: { [columns[8]!]: 'Bramble', [columns[9]!]: '900;901', [columns[10]!]: 'customer' },
        },
      ],
      learnt: {
        columns: { key: columns[0], accountKey: columns[9], email: columns[3], title: columns[5], company: columns[6] },
      },
      notes: [expect.stringContaining('more than one value')],
    });
  });

  it('companies', async () => {
    const { recognition, mapped } = await readText(
      lines('Record ID,Company name,Company owner,Industry,Number of Employees', '900,Bramble & Co,Sam,Food,120'),
    );
    expect([recognition.form, recognition.recordKind]).toEqual(['hubspot', 'accounts']);
    expect(mapped.rows).toMatchObject([
      { externalIds: [{ system: 'hubspot', id: '900' }], company: 'Bramble & Co', custom: { 'Company owner': 'Sam' } },
    ]);
  });
});

describe('Smartsheet', () => {
  it('is told by the name of the file; its multi-select cells are lists, its columns and words are learnt', async () => {
    const { recognition, mapped } = await readText(
      lines(
        'Reference,Contact ID,Contact,Company,Status,Reference types',
        'R-1,0007,Ada Right,Bramble & Co,On Hold,"Reference call\nVideo, Speaking"',
      ),
      'Smartsheet references.csv',
    );
    expect(recognition.form).toBe('smartsheet');
    expect(mapped).toMatchObject({
      system: 'smartsheet',
      rows: [
        {
          externalIds: [{ system: 'smartsheet', id: '0007' }],
          fullName: 'Ada Right',
          participations: [{ type: 'reference-call' }, { type: 'video' }, { type: 'speaking' }],
        },
      ],
      learnt: {
        columns: { key: 'Contact ID', company: 'Company', status: 'Status' },
        statusLabels: { paused: 'On Hold' },
      },
    });
  });

  it('or by the columns that it adds', async () => {
    const { recognition, uses } = await readText(
      lines('Name,Company,Modified Date,Modified By,Latest Comment', 'Ada Right,Bramble & Co,2026-03-01,Sam,ok'),
    );
    expect(recognition.form).toBe('smartsheet');
    expect(uses).toEqual({
      Name: 'fullName',
      Company: 'company',
      'Modified Date': 'modifiedAt',
      'Modified By': 'custom',
      'Latest Comment': 'custom',
    });
  });
});
