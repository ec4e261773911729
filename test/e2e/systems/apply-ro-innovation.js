import { read, utils, write } from '@e965/xlsx';
import { runApply } from './apply.js';

const COLUMNS = {
  'Job title': 'Title',
  'First name': 'First Name',
  'Last name': 'Last Name',
  Location: 'City',
  'Advocate status': 'Reference Status',
  Searchable: 'Searchable',
  'Left the company on': 'Left Company On',
};

// The administrator goes through the review sheet row by row, and finds each record by the customer and the contact that it names.
runApply((records, [{ bytes }]) => {
  const grid = read(records, { type: 'buffer', cellDates: true });
  const contacts = utils.sheet_to_json(grid.Sheets.Contacts, { defval: '' });
  const review = utils.sheet_to_json(read(bytes, { type: 'buffer' }).Sheets['Record review'], { defval: '' });
  // Names change while the sheet is worked on: the records are found before.
  const found = review.map((row) => ({
    row,
    targets: contacts.filter(
      (contact) =>
        contact['Customer Name'] === row.Customer &&
        (row.Contact === '' || `${contact['First Name']} ${contact['Last Name']}` === row.Contact),
    ),
  }));
  for (const { row, targets } of found) {
    if (targets.length === 0) throw new Error(`Nobody is ${row.Contact} at ${row.Customer}.`);
    const column = row.Field === 'Account name' ? 'Customer Name' : COLUMNS[row.Field];
    for (const target of targets) {
      if (String(target[column]) !== row['Current value'] && row.Field !== 'Advocate status')
        throw new Error(`${row.Contact}: ${column} is “${target[column]}”, not “${row['Current value']}”.`);
      target[column] = row['Proposed value'];
    }
  }
  grid.Sheets.Contacts = utils.json_to_sheet(contacts);
  return write(grid, { type: 'buffer', bookType: 'xlsx' });
});
