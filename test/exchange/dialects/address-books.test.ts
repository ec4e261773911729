import { describe, expect, it } from 'vitest';
import { vcard } from '../../../src/exchange/dialects/vcard';
import type { ImportedContact } from '../../../src/exchange/imported-contact';
import { VCARD_COLUMNS } from '../../../src/exchange/open/vcard-columns';
import { proposeColumns } from '../../../src/exchange/propose-columns';
import { readText } from '../read-text';

const lines = (...rows: string[]) => rows.join('\n') + '\n';

describe('LinkedIn connections', () => {
  it('never reads an e-mail address, whatever column it stands in', async () => {
    const { mapped, uses } = await readText(
      lines(
        'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
        'Ada,Right,https://www.linkedin.com/in/ada-demo,secret@mail.example,Bramble & Co,VP,7-Feb-22',
        ',,,secret@mail.example,Bramble & Co,,7-Feb-22',
      ),
    );
    expect(uses['Email Address']).toBe('ignored');
    expect([mapped.rows.length, mapped.refused.length]).toEqual([1, 1]);
    expect(JSON.stringify(mapped)).not.toContain('secret');
    expect(mapped.learnt).toEqual({ columns: {}, statusLabels: {} });
  });
});

describe('Google Contacts', () => {
  const NEW =
    'First Name,Last Name,Organization Name,Organization Title,Labels,E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Label,E-mail 2 - Value,Phone 1 - Label,Phone 1 - Value,Phone 2 - Label,Phone 2 - Value,Website 1 - Label,Website 1 - Value,Website 2 - Label,Website 2 - Value';

  it('in the new form: what is used first comes first, mobile numbers apart, a LinkedIn address is the profile', async () => {
    const { recognition, mapped } = await readText(
      lines(
        NEW,
        'Ada,Right,Bramble & Co,VP,* myContacts,Home,home@a.example,* Work,ada@b.example,Mobile,+49 1522 8817386,Work,+49 30 23125 001,Blog,https://a.example,Profile,https://www.linkedin.com/in/ada-demo',
        'Bo,Left,,,,* Work,bo@b.example ::: b@b.example,,,* Work,+49 30 23125 002,,,,,,',
      ),
    );
    expect(recognition).toMatchObject({ form: 'google-contacts', recordKind: 'contacts' });
    expect(mapped.rows).toMatchObject([
      {
        givenName: 'Ada',
        company: 'Bramble & Co',
        title: 'VP',
        email: 'ada@b.example',
        phone: '+49 30 23125 001',
        mobile: '+49 1522 8817386',
        profile: { kind: 'slug', value: 'ada-demo' },
        custom: { 'E-mail 2 - Value': 'home@a.example', 'Website 2 - Value': 'https://a.example' },
      },
      {
        email: 'bo@b.example',
        phone: '+49 30 23125 002',
        custom: { 'E-mail 1 - Value': 'bo@b.example ::: b@b.example' },
      },
    ]);
    expect(mapped.rows.every((row) => !('flaws' in row))).toBe(true);
    expect(mapped.rows[0]!.cells![6]).toBe('home@a.example');
  });

  it('a number at home is no mobile one, and is kept with its label', async () => {
    const { mapped } = await readText(
      lines(
        'First Name,Last Name,Organization Name,Phone 1 - Label,Phone 1 - Value,Phone 2 - Label,Phone 2 - Value',
        'Ada,Right,Bramble & Co,Work,+49 30 23125 001,Home,+49 30 23125 002',
        'Bo,Left,Bramble & Co,Work,+49 30 23125 003,,+49 1522 8817386',
      ),
    );
    expect(mapped.rows).toMatchObject([
      { phone: '+49 30 23125 001', mobile: '', custom: { 'Phone 2 - Label': 'Home: +49 30 23125 002' } },
      { phone: '+49 30 23125 003', mobile: '+49 1522 8817386' },
    ]);
  });

  it('in the old form', async () => {
    const { recognition, mapped } = await readText(
      lines(
        'Name,Given Name,Family Name,Organization 1 - Name,Organization 1 - Title,E-mail 1 - Type,E-mail 1 - Value,Websites',
        'Ada Right,Ada,Right,Bramble & Co,VP,* Work,ada@b.example,https://a.example ::: https://linkedin.com/in/ada-demo',
      ),
    );
    expect(recognition.form).toBe('google-contacts');
    expect(mapped.rows).toMatchObject([
      {
        fullName: 'Ada Right',
        company: 'Bramble & Co',
        title: 'VP',
        email: 'ada@b.example',
        profile: { value: 'ada-demo' },
      },
    ]);
  });
});

describe('Outlook', () => {
  it.each([
    [
      'Title,First Name,Last Name,Company,Job Title,E-mail Address,Business Phone,Mobile Phone,Business City,Business Street,Web Page',
    ],
    [
      'Anrede,Vorname,Nachname,Firma,Position,E-Mail-Adresse,Telefon geschäftlich,Mobiltelefon,Ort geschäftlich,Straße geschäftlich,Webseite',
    ],
    [
      'Titre,Prénom,Nom,Société,Fonction,Adresse de messagerie,Téléphone (bureau),Tél. mobile,Ville (bureau),Rue (bureau),Page Web',
    ],
    [
      'Tratamiento,Nombre,Apellidos,Organización,Puesto,Dirección de correo electrónico,Teléfono del trabajo,Teléfono móvil,Ciudad del trabajo,Calle del trabajo,Página web',
    ],
  ])('%s', async (header) => {
    const { recognition, mapped } = await readText(
      lines(
        header,
        'Dr,Ada,Right,Bramble & Co,VP,ada@b.example,+49 30 23125 001,+49 1522 8817386,Leeds,Mill Lane 1,linkedin.com/in/ada-demo',
      ),
    );
    expect(recognition).toMatchObject({ form: 'outlook', recordKind: 'contacts' });
    expect(mapped.rows as ImportedContact[]).toMatchObject([
      {
        salutation: 'Dr',
        givenName: 'Ada',
        familyName: 'Right',
        company: 'Bramble & Co',
        title: 'VP',
        email: 'ada@b.example',
        phone: '+49 30 23125 001',
        mobile: '+49 1522 8817386',
        location: 'Leeds',
        profile: { kind: 'slug', value: 'ada-demo' },
        custom: { [header.split(',')[9]!]: 'Mill Lane 1' },
      },
    ]);
  });
});

describe('contact cards', () => {
  it('every column of them has its use, and a private number is never taken for the one at work', () => {
    const { uses, notes } = proposeColumns(VCARD_COLUMNS, vcard, 'contacts', undefined, []);
    expect(Object.fromEntries(VCARD_COLUMNS.map((name, index) => [name, uses[index]]))).toMatchObject({
      UID: 'contactId',
      FN: 'fullName',
      'N Given': 'givenName',
      'N Family': 'familyName',
      ORG: 'company',
      TITLE: 'title',
      EMAIL: 'email',
      'TEL Work': 'phone',
      'TEL Cell': 'mobile',
      'TEL Home': 'custom',
      LinkedIn: 'profile',
      URL: 'custom',
      'ADR City': 'location',
      NOTE: 'notes',
      REV: 'modifiedAt',
    });
    expect(notes).toEqual([]);
  });
});
