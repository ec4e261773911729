import { describe, expect } from 'vitest';
import { job, reading } from './build-case';
import { check, HERE } from './check-cases';

describe('name changed', () => {
  const name = reading('Ann Newname, PhD 🚀');
  check([
    {
      what: 'another family name, job unchanged',
      jobs: [HERE],
      page: { name },
      is: 'name-changed',
      also: (v) =>
        expect(v.findings).toMatchObject([
          { field: 'name', stored: 'Ann Example', seen: 'Ann Newname', nature: 'real' },
        ]),
    },
    {
      what: 'another family name, experience not loaded',
      jobs: [],
      page: { name, experience: 'not-rendered' },
      is: 'name-changed',
    },
    {
      what: 'another family name and another title',
      jobs: [job('VP Sales', 'Acme', '2025-10')],
      page: { name },
      is: 'title-changed',
      also: (v) => expect(v.findings.map(({ field }) => field)).toEqual(['title', 'name']),
    },
    { what: 'known by the address only, company agrees', jobs: [HERE], page: { name, urn: null }, is: 'name-changed' },
    {
      what: 'known by the address only, company gone',
      jobs: [job('CEO', 'Beta', '2025-12')],
      page: { name, urn: null },
      is: 'cannot-tell',
      reason: 'contradiction',
    },
    {
      what: 'another name altogether',
      jobs: [HERE],
      page: { name: reading('Bert Other') },
      is: 'cannot-tell',
      reason: 'contradiction',
    },
    {
      what: 'another given name is a tidy-up',
      jobs: [HERE],
      page: { name: reading('Joan Example') },
      is: 'still-right',
      also: (v) => expect(v.findings).toMatchObject([{ field: 'name', nature: 'cosmetic' }]),
    },
    {
      what: 'a hyphen is a tidy-up',
      jobs: [HERE],
      page: { name: reading('Ann Example-Newname') },
      is: 'still-right',
      also: (v) => expect(v.findings).toMatchObject([{ field: 'name', nature: 'cosmetic' }]),
    },
    {
      what: 'the first name that a record gets is a tidy-up, however sure the identity is',
      jobs: [HERE],
      page: { urn: null },
      record: { name: { full: 'sales@acme.example', given: '', family: '' } },
      is: 'still-right',
      also: (v) =>
        expect(v.findings).toMatchObject([
          { field: 'name', stored: 'sales@acme.example', seen: 'Ann Example', nature: 'cosmetic', probability: 0.95 },
        ]),
    },
    {
      what: 'a nickname is nothing',
      jobs: [HERE],
      page: { name: reading('Annie (Ann) Example') },
      is: 'still-right',
      also: (v) => expect(v.findings).toEqual([]),
    },
    {
      what: 'a cut name is nothing',
      jobs: [HERE],
      page: { name: reading('Ann E.') },
      is: 'still-right',
      also: (v) => expect(v.findings).toEqual([]),
    },
  ]);
});
