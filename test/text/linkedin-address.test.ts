import { describe, expect, it } from 'vitest';
import { normaliseProfileAddress, parseProfileAddress } from '../../src/text/linkedin-address';

const TOKEN = `ACoAA${'B1_-'.repeat(9).slice(0, 34)}`;
const LEAD = `ACwAA${'B1_-'.repeat(9).slice(0, 34)}`;
const ann = { kind: 'slug', value: 'ann-example' };

describe('parseProfileAddress', () => {
  it.each([
    'https://www.linkedin.com/in/ann-example/',
    'https://www.linkedin.com/in/ann-example',
    'https://www.linkedin.com/in/Ann-Example/?trk=abc#top',
    'https://www.linkedin.com/in/ann-example/de/',
    'https://www.linkedin.com/in/ann-example/overlay/contact-info/',
    'https://www.linkedin.com/in/ann-example/details/experience/',
    'https://www.linkedin.com/in/ann-example/recent-activity/all/',
    'https://se.linkedin.com/in/ann-example?x=1',
    'http://linkedin.com//in//ann-example',
    'https://www.linkedin.com/mwlite/profile/in/ann-example',
    'https://www.linkedin.com/mwlite/in/ann-example',
  ])('names the member of %s', (url) => {
    expect(parseProfileAddress(url)).toEqual(ann);
  });

  it('compares slugs decoded, in lower case and composed', () => {
    expect(parseProfileAddress('https://www.linkedin.com/in/Ren%C3%A9e-%F0%9F%9A%80/')).toEqual({
      kind: 'slug',
      value: 'renée-🚀',
    });
    expect(parseProfileAddress('https://www.linkedin.com/in/rene\u0301e/')).toEqual({ kind: 'slug', value: 'renée' });
    expect(parseProfileAddress('https://www.linkedin.com/in/50%-ann/')).toEqual({ kind: 'slug', value: '50%-ann' });
  });

  it('keeps the case of a token', () => {
    expect(parseProfileAddress(`https://www.linkedin.com/in/${TOKEN}/`)).toEqual({ kind: 'urn', value: TOKEN });
    expect(parseProfileAddress(`https://www.linkedin.com/in/${LEAD}/`)).toEqual({ kind: 'sales', value: LEAD });
    expect(parseProfileAddress(`https://www.linkedin.com/in/${LEAD},NAME_SEARCH,x`)).toMatchObject({ value: LEAD });
  });

  it.each([
    'https://www.linkedin.com/feed/',
    'https://www.linkedin.com/in/',
    'https://www.linkedin.com/in/me/',
    'https://www.linkedin.com/in/unavailable/',
    'https://www.linkedin.com/company/in/ann',
    'https://www.linkedin.com/sales/lead/x',
    'https://www.linkedin.com/in/a b/',
    'https://notlinkedin.com/in/ann-example/',
    'https://linkedin.com.example.org/in/ann-example/',
    'https://example.org/?u=https://www.linkedin.com/in/ann-example/',
    'javascript:alert(1)//linkedin.com/in/ann',
    '',
    'not an address',
  ])('names nobody for %s', (url) => {
    expect(parseProfileAddress(url)).toBeNull();
  });
});

describe('normaliseProfileAddress', () => {
  it.each([
    ' https://www.linkedin.com/in/ann-example/ ',
    'www.linkedin.com/in/ann-example',
    'linkedin.com/in/Ann-Example',
    'LINKEDIN.COM/IN/ANN-EXAMPLE/',
    'https://uk.linkedin.com/in/ann-example?originalSubdomain=uk',
    'https://www.linkedin.com/mwlite/in/ann-example',
    '/in/ann-example',
    'in/ann-example/',
    '<https://www.linkedin.com/in/ann-example>',
    '(https://www.linkedin.com/in/ann-example)',
    'https://www.linkedin.com/in/ann-example, https://example.org',
    'https://www.linkedin.com/in/ann-example.',
    '=HYPERLINK("https://www.linkedin.com/in/ann-example","Ann")',
    'Ann: https://www.linkedin.com/in/ann-example/en',
  ])('reads %s', (cell) => {
    expect(normaliseProfileAddress(cell)).toEqual(ann);
  });

  it('reads the old public form', () => {
    expect(normaliseProfileAddress('http://www.linkedin.com/pub/ann-example/1a/234/b56')).toEqual({
      kind: 'slug',
      value: 'ann-example-b562341a',
    });
    expect(normaliseProfileAddress('http://www.linkedin.com/pub/ann-example/1a/2/b5')).toBeNull();
    expect(normaliseProfileAddress('http://www.linkedin.com/pub/dir/Ann/Example')).toBeNull();
  });

  it.each([
    [`https://www.linkedin.com/in/${TOKEN}`, { kind: 'urn', value: TOKEN }],
    [TOKEN, { kind: 'urn', value: TOKEN }],
    [`urn:li:fsd_profile:${TOKEN}`, { kind: 'urn', value: TOKEN }],
    ['urn:li:member:123456', { kind: 'member', value: '123456' }],
    [`https://www.linkedin.com/profile/view?trk=a&id=${TOKEN}`, { kind: 'urn', value: TOKEN }],
    ['https://www.linkedin.com/profile/view?id=123456', { kind: 'member', value: '123456' }],
    [`https://www.linkedin.com/sales/lead/${LEAD},NAME_SEARCH,xY12`, { kind: 'sales', value: LEAD }],
    [`https://www.linkedin.com/sales/people/${LEAD},name?_ntb=1`, { kind: 'sales', value: LEAD }],
    [`urn:li:fs_salesProfile:(${LEAD},NAME_SEARCH,xx)`, { kind: 'sales', value: LEAD }],
  ])('reads %s', (cell, expected) => {
    expect(normaliseProfileAddress(cell)).toEqual(expected);
  });

  it.each([
    '',
    'n/a',
    'unknown',
    'Ann Example',
    'https://www.linkedin.com/company/acme',
    'https://lnkd.in/abc',
    'https://twitter.com/in/ann',
    'ann@linkedin.com',
    'in/',
  ])('finds nobody in %s', (cell) => {
    expect(normaliseProfileAddress(cell)).toBeNull();
  });
});
