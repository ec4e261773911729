import { contactRow, HEADER } from '../../test/bench/contacts-file.js';
import { importContacts, openImport } from '../../test/bench/import-contacts.js';
import { writeCsv } from '../demo/csv.js';

const MOST = 5000;
const TITLE = HEADER.indexOf('Title');

/** A file of the first contacts; those before `promoted` have another title than in other files. */
function fileOf(count, promoted = 0) {
  const rows = Array.from({ length: count }, (_, place) =>
    contactRow(place, MOST).map((cell, at) => (at === TITLE && place < promoted ? `Senior ${cell}` : cell)),
  );
  return { name: 'contacts.csv', mimeType: 'text/csv', buffer: Buffer.from(writeCsv([HEADER, ...rows])) };
}

async function importFile(muster, dashboard, file) {
  await openImport(dashboard);
  await importContacts(muster, dashboard, file, file.name);
}

async function exportQueue(muster, dashboard) {
  await dashboard.getByRole('link', { name: 'Queue' }).click();
  await dashboard.getByRole('button', { name: /^Export [\d,]+ corrections?…$/ }).click();
  await dashboard.getByRole('button', { name: /^Save (the file|\d+ files as a zip)$/ }).click();
  await muster.whileOpen(dashboard.getByText('exported', { exact: true }).first().waitFor());
}

/** An import of the first contacts, of which so many are known. */
export const importOf = (known, count) => ({
  name: known === 0 ? `import of ${count} new contacts` : `import of ${count} contacts, ${known} of them known`,
  isExport: false,
  prepare: (muster, dashboard) => (known === 0 ? undefined : importFile(muster, dashboard, fileOf(known))),
  perform: (muster, dashboard) => importFile(muster, dashboard, fileOf(count, known)),
});

/** An export of one correction of each of so many contacts. */
export const exportOf = (count) => ({
  name: `export of ${count} corrections`,
  isExport: true,
  prepare: async (muster, dashboard, read) => {
    await importFile(muster, dashboard, fileOf(count));
    await read('Kills.queueCorrections()');
  },
  perform: exportQueue,
});

/** What is interrupted: each begins with a program as `prepare` leaves it. Small enough to take some seconds. */
export const WORKS = [
  importOf(0, 300),
  importOf(0, 2000),
  importOf(400, 800),
  importOf(400, 2500),
  exportOf(150),
  exportOf(1500),
];
