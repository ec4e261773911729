import { getCountries } from 'libphonenumber-js';
import { expect, it } from 'vitest';
import { listCountries } from '../../src/ui/screens/settings/countries';

it('lists every country whose phone numbers are understood, by name', () => {
  const countries = listCountries();
  expect(countries.map(({ code }) => code).toSorted()).toEqual(getCountries().toSorted());
  expect(countries.find(({ code }) => code === 'DE')?.name).toBe('Germany');
  const names = countries.map(({ name }) => name);
  expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en')));
});
