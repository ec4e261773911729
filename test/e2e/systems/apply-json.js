import { runApply } from './apply.js';

const SETTERS = {
  title: (person, value) => (person.jobTitle = value),
  givenName: (person, value) => (person.firstName = value),
  familyName: (person, value) => (person.lastName = value),
  location: (person, value) => (person.city = value),
  status: (person, value) => (person.status = value),
  searchable: (person, value) => (person.searchable = value === 'true'),
  leftOn: (person, value) => (person.leftOn = value),
};

// A developer's script: it knows the schema, and finds people and accounts by their ids.
runApply((records, [{ bytes }]) => {
  const people = JSON.parse(records.toString());
  const { muster, corrections } = JSON.parse(bytes.toString());
  if (muster.schema !== 1 || muster.kind !== 'corrections')
    throw new Error('This script knows corrections of schema 1.');
  for (const { record, externalIds, field, newValue } of corrections) {
    const ids = externalIds.map(({ id }) => id);
    const targets = people.filter(({ id, account }) => ids.includes(record === 'account' ? account.id : id));
    if (targets.length === 0) throw new Error(`Nobody has one of ${ids.join(', ')}.`);
    for (const target of targets) {
      if (record === 'account') target.account.name = newValue;
      else SETTERS[field](target, newValue);
    }
  }
  return JSON.stringify(people, null, 1);
});
