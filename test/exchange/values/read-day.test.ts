import { describe, expect, it } from 'vitest';
import { dateOrderOf, readDay, readInstant } from '../../../src/exchange/values/read-day';

describe('readDay', () => {
  it.each([
    ['2026-03-12', '2026-03-12'],
    ['2026-3-2', '2026-03-02'],
    ['2026-03-12T09:30:00Z', '2026-03-12'],
    ['2026/03/12', '2026-03-12'],
    ['12.03.2026', '2026-03-12'],
    ['1. 4. 26', '2026-04-01'],
    ['7-Feb-22', '2022-02-07'],
    ['12 Mar 2024', '2024-03-12'],
    ['12. Dezember 2024', '2024-12-12'],
    ['3 août 2024', '2024-08-03'],
    ['15 de marzo de 2025', '2025-03-15'],
    ['Mar 12, 2026', '2026-03-12'],
    ['December 1 2026', '2026-12-01'],
    ['12/31/2025', '2025-12-31'],
    ['31/12/2025', '2025-12-31'],
    ['29/02/2024 10:11', '2024-02-29'],
    ['1-Jan-69', '2069-01-01'],
    ['1-Jan-70', '1970-01-01'],
  ])('%s is %s', (text, day) => expect(readDay(text, 'unclear')).toEqual({ day, isUnclear: false }));

  it.each(['', 'soon', '31.02.2025', '2025-13-01', '13/13/2025', '12 Foo 2025', '2025', '45000', '1/2'])(
    '%j names no day',
    (text) => expect(readDay(text, 'unclear')).toBeUndefined(),
  );

  it('reads slashes in the order of the column', () => {
    expect(readDay('03/04/2025', 'day-first')).toEqual({ day: '2025-04-03', isUnclear: false });
    expect(readDay('03/04/2025', 'month-first')).toEqual({ day: '2025-03-04', isUnclear: false });
    expect(readDay('03/04/2025', 'unclear')).toEqual({ day: '2025-03-04', isUnclear: true });
    expect(readDay('04/04/2025', 'unclear')).toEqual({ day: '2025-04-04', isUnclear: false });
  });

  it('knows what a cell says about the order', () => {
    expect(['25/12/2025', '25-12-2025', '12/25/2025', '1/2/2025', '2025-01-02', 'n/a'].map(dateOrderOf)).toEqual([
      'day-first',
      'day-first',
      'month-first',
      'unclear',
      undefined,
      undefined,
    ]);
  });
});

describe('readInstant', () => {
  it.each([
    ['2025-12-01T09:30:00.000+0000', '2025-12-01T09:30:00.000Z'],
    ['2025-12-01T11:30:00+02:00', '2025-12-01T09:30:00.000Z'],
    ['2025-12-01 09:30Z', '2025-12-01T09:30:00.000Z'],
    ['01.12.2025', '2025-12-01T00:00:00.000Z'],
    ['2025-12-01 09:30:00', '2025-12-01T00:00:00.000Z'],
  ])('%s is %s', (text, at) => expect(readInstant(text, 'unclear')?.at).toBe(at));

  it('refuses what is no time', () => expect(readInstant('2025-12-01T25:99:00Z', 'unclear')).toBeUndefined());
});
