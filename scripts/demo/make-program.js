/**
 * Writes the sample program: 60 invented contacts at 20 invented accounts, in one file of each form that Muster reads, and what names them:
 * assets and nominations. The same every time. Run: node scripts/demo/make-program.js
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeAssets, writeNominations } from './engagement-files.js';

const here = import.meta.dirname;
const demoPeople = JSON.parse(readFileSync(join(here, 'people.json'), 'utf8'));

/** Customers kept in Salesforce, then those of the German sheet, then those known from LinkedIn only. */
const ACCOUNTS = {
  salesforce: [
    'Brambleway Logistics',
    'Quillstone Insurance',
    'Lumenfjord Energy',
    'Tandrilla Foods',
    'Oskavia Bank',
    'Halbrook Aggregates',
    'Kestrelmoor Retail',
    'Zephyrine Airways',
    'Aurelith Telecom',
    'Vantomar Health',
    'Peregrine & Thistle, Partners',
    'Corvaline Pharma',
  ],
  sheet: ['Ferrodyne Werke GmbH', 'Drachenhain Maschinenbau AG', 'Ostermark Papier KG', 'Junivale Schulen e.V.'],
  connections: ['Nimbusgrove Software', 'Solmarina Hotels', 'Mistral Quay Shipping', 'Pemberwick Council'],
};

const NAMES = {
  salesforce:
    'Ayodele Fairweather, Bettina Sørholm, Chidinma Larkspur, Dario Quintavalle-Moss, Eleni Papadrake, Farouk Hollowell, Greta Nyström-Vale, ' +
    'Hamish Okparaton, Ingrid Tallowby, Jamal Winterbourne-Reed, Kavita Ashdownley, Leandro Montefaro, Mei-Lin Corriganter, Nadia Rusholme-Bey, Óscar Villaverdejo, ' +
    'Petra Zimmerlind, Quentin Abelardson, Rania Coldstreamer, Sven Åkerblomqvist, Thandiwe Marchbankson, Ursula Feldmarshall, Vikram Oatesworth, Wanda Piekarskyfield, ' +
    'Xavier Delacroisette, Yasmin Thornycraft, Zoltan Birchmere, Amara Nwokefield',
  sheet:
    'Birgit Haselbrunn, Łukasz Zielonkamp, Cem Yıldızhaus, Dorothea Grünspan-Keil, Emre Altıntopp, Friedrike Moosbacher, Günther Öllampe, Hannelore Süßwasser, Ivo Kratzenstein, ' +
    'Jutta von der Aue-Demo, Kai-Uwe Tintenfass, Liselotte Pfennigbaum, Matteo Sonnleitner-Prugg',
  connections:
    'Anjali Featherstonehay, Bruno Castelmaré, Chloé Vaillantine, Dmitri Snowdrift, Esperanza Del Molino, Faisal Harbourne, Gwen Llanwydden, Haruto Maplewick, Imani Brooksong, Jonas Kittelfjell',
};

const TITLES =
  'VP Customer Operations, Head of Procurement, Director of IT, Chief Marketing Officer, Finance Transformation Lead, Head of Digital Services, Senior Product Manager, ' +
  'Director of Facilities, Data Governance Manager, HR Systems Lead, Plant Manager, Chief Technology Officer';
const GERMAN_TITLES =
  'Leiter IT, Leiterin Vertrieb, Geschäftsführer, Einkaufsleiterin, Projektleiter Digitalisierung, Referentin Controlling';
const STATUSES = [
  'Active',
  'Active',
  'Active',
  'On Hold',
  'Recruiting',
  'Active',
  'Nominated',
  'Active',
  'Left Company',
  'Inactive',
];
const GERMAN_STATUSES = ['Aktiv', 'Aktiv', 'Pausiert', 'Nominiert', 'Aktiv', 'Inaktiv', 'Ausgeschieden'];
const DEMO_STATUS = { active: 'Active', paused: 'On Hold', recruiting: 'Recruiting', nominated: 'Nominated' };
const TYPES = [
  'Reference Call; Case Study',
  'Reference Call; Speaking (ask first)',
  'Quote; Logo Use',
  'Video: no; Site Visit',
  'Peer Review',
];
/** What each customer in Salesforce has bought, and what it does. */
const PRODUCTS = [
  'Tidewater Planning',
  'Harbour Analytics',
  'Harbour Analytics; Signal Hub',
  'Tidewater Planning; Signal Hub',
  'Signal Hub',
  'Tidewater Planning',
];
const INDUSTRIES =
  'Logistics, Insurance, Energy, Food, Banking, Building materials, Retail, Aviation, Telecommunications, Health, Professional services, ' +
  'Pharmaceuticals';
const CITIES = ['Leeds', 'Rotterdam', 'Malmö', 'Porto', 'Galway', 'Lyon', 'Austin', 'Pune', 'Nairobi', 'Valparaíso'];
const ROLES = ['Decision Maker', 'Champion', 'Technical Buyer', 'Executive Sponsor', 'Key Influencer', 'Budget Holder'];

const list = (text) => text.split(/,\s+/);
const slugOf = (name) =>
  `${name
    .normalize('NFD')
    .replace(/[^a-z -]/gi, '')
    .toLowerCase()
    .replaceAll(' ', '-')}-demo`;
const quoted = (cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');
const plain = (cells, delimiter = ',') =>
  cells.map((cell) => (cell.includes(delimiter) || /["\n]/.test(cell) ? quoted([cell]) : cell)).join(delimiter);

/** The 18-character form of a Salesforce id: three characters that tell the capitals of the others. */
function longId(id) {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';
  const bits = (part) => [...part].reduce((sum, letter, place) => sum + (/[A-Z]/.test(letter) ? 2 ** place : 0), 0);
  return id + [0, 5, 10].map((from) => letters[bits(id.slice(from, from + 5))]).join('');
}

const accountId = (name) => longId(`001Dm0000${'AbCdEfGhIjKlMnOpQrSt'[ACCOUNTS.salesforce.indexOf(name)]}4Kp2q`);

function salesforceContacts() {
  const known = demoPeople
    .filter(({ file }) => file === 'data-loader.csv')
    .map(({ id, given, family, account, title, status, slug, page }) => ({
      id,
      given,
      family,
      account,
      title,
      slug,
      status: DEMO_STATUS[status],
      city: page.location.split(',')[0],
    }));
  const others = list(NAMES.salesforce).map((name, index) => {
    const [given, ...family] = name.split(' ');
    return {
      id: longId(`003Dm0000${'xXyYzZ'[index % 6]}${String(index + 10)}LmQ`),
      given,
      family: family.join(' '),
      account: ACCOUNTS.salesforce[(index * 5 + 9) % ACCOUNTS.salesforce.length],
      title: list(TITLES)[(index * 7) % 12],
      slug: index % 9 === 4 ? '' : slugOf(name),
      status: STATUSES[index % STATUSES.length],
      city: CITIES[(index * 3) % CITIES.length],
    };
  });
  return [...known, ...others].map((contact, index) => ({
    ...contact,
    accountId: accountId(contact.account),
    phone: `+44 20 7946 0${String(100 + index)}`,
    email: `contact${index + 1}@${contact.account.toLowerCase().replace(/[^a-z]/g, '')}.example`,
    role: ROLES[index % ROLES.length],
    industry: list(INDUSTRIES)[ACCOUNTS.salesforce.indexOf(contact.account)],
    products: PRODUCTS[index % PRODUCTS.length],
    types: TYPES[index % TYPES.length],
    searchable: contact.status === 'Active' ? 'TRUE' : 'FALSE',
    verified: `2025-${String(8 + (index % 4)).padStart(2, '0')}-${String(3 + (index % 24)).padStart(2, '0')}`,
    nextAction: contact.status === 'On Hold' || contact.status === 'Recruiting' ? 'Call to agree the next step' : '',
  }));
}

function salesforceReport(contacts) {
  const header = [
    'Contact ID',
    'First Name',
    'Last Name',
    'Title',
    'Account Name',
    'Mailing City',
    'Phone',
    'Email',
    'Account Owner',
  ];
  const rows = contacts.map((contact) => [
    contact.id.slice(0, 15),
    contact.given,
    contact.family,
    contact.title,
    contact.account,
    contact.city,
    contact.phone,
    contact.email,
    'Robin Sampleton',
  ]);
  const footer = [
    ['Reference contacts'],
    ['Copyright (c) 2000-2025 salesforce.com, inc. All rights reserved.'],
    ['Confidential Information - Do Not Distribute'],
    ['Generated By:  Robin Sampleton  01/12/2025 09:41'],
    ['Muster Demo Org'],
  ];
  const lines = [header, ...rows].map(quoted);
  return `${[...lines, '', '', ...footer.map(quoted)].join('\r\n')}\r\n`;
}

function dataLoader(contacts) {
  const header =
    'Id,FirstName,LastName,Title,AccountId,Account.Name,Account.Industry,MailingCity,Phone,Email,LinkedIn_Profile__c,Reference_Status__c,Searchable__c,' +
    'Reference_Types__c,Products__c,Buying_Role__c,Last_Verified__c,Next_Action__c,Next_Action_Due__c,Left_Company_On__c,LastModifiedDate';
  const rows = contacts.map((contact) => [
    contact.id,
    contact.given,
    contact.family,
    contact.title,
    contact.accountId,
    contact.account,
    contact.industry,
    contact.city,
    contact.phone,
    contact.email,
    contact.slug === '' ? '' : `https://www.linkedin.com/in/${contact.slug}/`,
    contact.status,
    contact.searchable,
    contact.types,
    contact.products,
    contact.role,
    contact.verified,
    contact.nextAction,
    contact.nextAction === '' ? '' : '2026-12-15',
    contact.status === 'Left Company' ? '2025-06-01' : '',
    '2025-12-01T09:30:00.000+0000',
  ]);
  return [header, ...rows.map((cells) => plain(cells))].map((line) => `${line}\n`).join('');
}

function germanSheet() {
  const header = [
    'Kontakt-ID',
    'Vorname',
    'Nachname',
    'Position',
    'Firma',
    'E-Mail',
    'Telefon',
    'Ort',
    'LinkedIn-Profil',
    'Referenzstatus',
    'Suchbar',
    'Referenzarten',
    'Zuletzt geprüft',
    'Nächster Schritt',
    'Fällig am',
    'Bemerkungen',
  ];
  const [demo] = demoPeople.filter(({ file }) => file === 'sheet.csv');
  const people = [
    {
      given: demo.given,
      family: demo.family,
      company: demo.account,
      title: demo.title,
      slug: demo.slug,
      status: 'Aktiv',
    },
    ...list(NAMES.sheet).map((name, index) => {
      const [given, ...family] = name.split(' ');
      return {
        given,
        family: family.join(' '),
        company: ACCOUNTS.sheet[index % ACCOUNTS.sheet.length],
        title: list(GERMAN_TITLES)[index % 6],
        slug: index % 4 === 3 ? '' : slugOf(name),
        status: GERMAN_STATUSES[index % GERMAN_STATUSES.length],
      };
    }),
  ];
  const rows = people.map((person, index) => [
    `K-${1001 + index}`,
    person.given,
    person.family,
    person.title,
    person.company,
    `kontakt${index + 1}@${slugOf(person.company)}.example`,
    `+49 30 23125 ${String(100 + index)}`,
    ['Kassel', 'Chemnitz', 'Osnabrück', 'Fürth'][index % 4],
    person.slug === '' ? '' : `linkedin.com/in/${person.slug}`,
    person.status,
    person.status === 'Aktiv' ? 'ja' : 'nein',
    ['Referenzanruf; Fallstudie', 'Zitat; Logonutzung', 'Referenzbesuch (auf Anfrage)'][index % 3],
    `${String(2 + index).padStart(2, '0')}.09.2025`,
    person.status === 'Pausiert' ? 'Rückruf vereinbaren' : '',
    person.status === 'Pausiert' ? '15.12.2026' : '',
    index % 5 === 2 ? 'Spricht gern über Einführung; bitte\nvorher anrufen' : '',
  ]);
  return `\ufeff${[header, ...rows].map((cells) => `${plain(cells, ';')}\r\n`).join('')}`;
}

function connections(known) {
  const header = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';
  const strangers = list(NAMES.connections).map((name, index) => {
    const [given, ...family] = name.split(' ');
    const company = ACCOUNTS.connections[index % ACCOUNTS.connections.length];
    return {
      given,
      family: family.join(' '),
      slug: slugOf(name),
      account: company,
      title: list(TITLES)[(index * 5 + 3) % 12],
    };
  });
  const rows = [...strangers, ...known].map((person, index) => [
    person.given,
    person.family,
    `https://www.linkedin.com/in/${person.slug}`,
    '',
    person.account,
    person.title,
    `${String(1 + ((index * 7) % 28)).padStart(2, '0')} ${['Mar', 'Jul', 'Nov'][index % 3]} ${2019 + (index % 6)}`,
  ]);
  const preamble =
    'Notes:\n"Some of your connections may hide their e-mail address. In that case the column is left empty, ""on purpose"".\nThis file was made up for a demo."\n\n';
  return `${preamble}${[header, ...rows.map((cells) => plain(cells))].join('\n')}\n`;
}

const contacts = salesforceContacts();
const steady = contacts.slice(9).filter(({ slug, status }) => slug !== '' && status === 'Active');
const files = {
  'salesforce-report.csv': Buffer.from(salesforceReport(contacts), 'latin1'),
  'data-loader.csv': dataLoader(contacts),
  'sheet.csv': germanSheet(),
  'connections.csv': connections(steady.slice(0, 6)),
  'assets.csv': writeAssets(demoPeople),
  'nominations.csv': writeNominations(),
};
mkdirSync(join(here, 'program'), { recursive: true });
for (const [name, content] of Object.entries(files)) writeFileSync(join(here, 'program', name), content);
console.log(`Wrote ${Object.keys(files).length} files to scripts/demo/program.`);
