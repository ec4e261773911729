import fc from 'fast-check';
import { isPossiblePhoneNumber } from 'libphonenumber-js/min';
import { describe, expect, it } from 'vitest';
import { findPhoneFlaw } from '../../../src/exchange/values/find-phone-flaw';
import { readEmail } from '../../../src/exchange/values/read-email';

describe('findPhoneFlaw', () => {
  it.each([
    '+49 30 23125 001',
    '+49 (0)30 23125-001',
    '0049 30 23125001',
    '+44 20 7946 0958',
    '+44 20 7946 0958 ext. 12',
    '+1 (202) 555-0123 x4',
    '+1 202 555 0123, Durchwahl 17',
    'Tel.: +33 1 99 00 12 34',
    '(m) +33 6 39 98 12 34',
    '+33 1 99 00 12 34; +33 6 39 98 12 34',
    '+33 1 99 00 12 34 / +33 6 39 98 12 34',
    '030 / 23125 001',
    '555-0123',
    '',
  ])('says nothing against %j where no country is known', (text) =>
    expect(findPhoneFlaw(text, undefined)).toBeUndefined(),
  );

  it.each([
    ['+49 3', 'impossible'],
    ['+1 202 555 01', 'impossible'],
    ['+1 202 555 01234', 'impossible'],
    ['0049 3', 'impossible'],
    ['+999 1234567', 'impossible'],
    ['+33 1 99 00 12 34; +33 6 39', 'impossible'],
    ['1234567890123456789', 'impossible'],
    ['ask reception', 'malformed'],
    ['n/a', 'malformed'],
    ['+', 'malformed'],
    ['12', 'malformed'],
    ['ada@b.example', 'malformed'],
    ['+49 30 23125 OO1', 'malformed'],
  ])('%j is %s', (text, flaw) => expect(findPhoneFlaw(text, undefined)).toBe(flaw));

  it('judges numbers without a country by that of the program', () => {
    expect(findPhoneFlaw('(202) 555-0123', 'US')).toBeUndefined();
    expect(findPhoneFlaw('(202) 555-01234567', 'US')).toBe('impossible');
    expect(findPhoneFlaw('030 23125 001', 'DE')).toBeUndefined();
    expect(findPhoneFlaw('123', 'FR')).toBe('impossible');
    expect(findPhoneFlaw('123', 'XX')).toBeUndefined();
  });

  it('remembers lengths by the first digits, and judges each number as the library does', () =>
    fc.assert(
      fc.property(
        fc.constantFrom('1', '44', '49', '33', '34', '39', '52', '54', '55', '7', '81', '86', '91', '61', '64', '46'),
        fc.stringMatching(/^\d{1,13}$/),
        (country, digits) => {
          const number = `+${country}${digits}`;
          fc.pre(number.length > 4);
          expect(findPhoneFlaw(number, undefined) === undefined).toBe(isPossiblePhoneNumber(number));
        },
      ),
      { numRuns: 5000 },
    ));
});

describe('readEmail', () => {
  it.each(['ada@b.example', 'ada.r+tag@mail.b.example', 'o’hara@b.example', 'ÿ@bücher.example', "o'h@b.example", ''])(
    '%j is fine',
    (email) => expect(readEmail(email)).toEqual({ email, isFirst: false }),
  );

  it.each([
    'ada',
    'ada@b',
    'ada@@b.example',
    'ada @b.example',
    '.ada@b.example',
    'a..b@c.example',
    'ada@b.example.',
    'ada@-b.example',
    'ada@b..example',
  ])('%j cannot be an address, and stays as it is', (email) =>
    expect(readEmail(email)).toEqual({ email, flaw: 'malformed', isFirst: false }),
  );

  it.each([
    'ada@b.example; bo@b.example',
    'ada@b.example, bo@b.example',
    'ada@b.example\nbo@b.example',
    'ada@b.example ::: bo@b.example',
    'Ada Right <ada@b.example>',
    'mailto:ada@b.example',
  ])('takes the first of %j', (cell) => expect(readEmail(cell)).toEqual({ email: 'ada@b.example', isFirst: true }));

  it('takes no time over text that is made to take it', () => {
    const nasty = `${'a.'.repeat(5000)}@${'a-'.repeat(5000)}`;
    expect(readEmail(nasty).flaw).toBe('malformed');
    expect(readEmail(`a@${'a'.repeat(120)}${'-'.repeat(120)}`).flaw).toBe('malformed');
  });
});
