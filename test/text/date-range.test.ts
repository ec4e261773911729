import { describe, expect, it } from 'vitest';
import { parseDateRange } from '../../src/text/date-range';

describe('parseDateRange', () => {
  it.each([
    ['Jul 2021 - Present · 3 yrs 1 mo', 'en', '2021-07', null, true],
    ['2019 - Present · 7 yrs', 'en', '2019', null, true],
    ['2026 - Present · less than a year', 'en', '2026', null, true],
    ['May 2019 - Aug 2019 · 4 mos', 'en', '2019-05', '2019-08', false],
    ['May 2016 · 1 mo', 'en', '2016-05', '2016-05', false],
    ['Sept 2018 - Dec 2019 · 1 yr', 'en', '2018-09', '2019-12', false],
    ['2002 - 2002', 'en', '2002', '2002', false],
    ['März 2021–Heute · 4 Jahre 10 Monate', 'de', '2021-03', null, true],
    ['Mrz. 2018 – Okt. 2019 · 1 Jahr', 'de', '2018-03', '2019-10', false],
    ['out de 2019 – o momento · 3 anos', 'pt', '2019-10', null, true],
    ['janv. 2020 - aujourd’hui · 2 ans', 'fr', '2020-01', null, true],
    ['août 2018 - déc. 2019 · 1 an', 'fr', '2018-08', '2019-12', false],
    ['ene. 2020 - actualidad · 1 año', 'es', '2020-01', null, true],
    ['lut 2016 – obecnie · 9 lat', 'pl', '2016-02', null, true],
    ['gen 2020 - Presente · 1 anno', 'it', '2020-01', null, true],
    ['2021年7月 - 至今 · 3年', 'zh', '2021-07', null, true],
    ['2021年7月 - 2022年10月 · 1年', 'ja', '2021-07', '2022-10', false],
    ['2021년 7월 - 현재 · 3년', 'ko', '2021-07', null, true],
    ['Tem 2021 - Halen · 3 yıl', 'tr', '2021-07', null, true],
    ['янв. 2020 – настоящее время · 2 г.', 'ru', '2020-01', null, true],
    ['thg 7 2021 - Hiện tại · 3 năm', 'vi', '2021-07', null, true],
    ['lut 2016 – obecnie · 9 lat', 'en', '2016-02', null, true],
  ])('reads %s in %s', (text, locale, start, end, current) => {
    expect(parseDateRange(text, locale)).toEqual({ start, end, current });
  });

  it.each([
    ['Jul 2021 - Present', '2021-07'],
    ['2019年5月 - 現在', '2019-05'],
    ['2019年5月 – 現在・7年', '2019-05'],
    ['يناير ٢٠١٩ - الحاضر · ٧ سنوات', '2019-01'],
    ['يناير 2019 - الحاضر · سنة واحدة', '2019-01'],
    ['ژانویهٔ ۲۰۱۹ - اکنون · ۷ سال', '2019-01'],
    ['ม.ค. 2562 - ปัจจุบัน · 7 ปี', '2019-01'],
    ['मार्च २०१९ - वर्तमान · ७ वर्ष', '2019-03'],
  ])('reads an open range: %s', (text, start) => {
    expect(parseDateRange(text)).toEqual({ start, end: null, current: true });
  });

  it.each(['1398 - 1402 · 4 سال', '۱۳۹۸ - ۱۴۰۲ · ۴ سال', '2562 - 2566 · 4 yrs'])(
    'takes no date from a calendar it does not know: %s',
    (text) => {
      expect(parseDateRange(text)).toBeNull();
    },
  );

  it.each([
    ['Jul 2021 - Pres', '2021-07'],
    ['Jul 2021 - Momentan', '2021-07'],
    ['Jul 2021 - ', '2021-07'],
    ['Jul 2021 - Aug', '2021-07'],
    ['Jul 2021 - Au', '2021-07'],
    ['Jul 2021 - Aug 20', '2021-07'],
    ['Jul 2021 - Aug · 3 mos', '2021-07'],
  ])('does not say whether a range that breaks off is open: %s', (text, start) => {
    expect(parseDateRange(text)).toEqual({ start, end: null, current: null });
  });

  it('keeps the year of a month that no language knows, where a duration shows that it is a date', () => {
    expect(parseDateRange('Foo 2019 - Bar 2020 · 1 yr')).toEqual({ start: '2019', end: '2020', current: false });
    expect(parseDateRange('Foo 2019 - Bar 2020')).toBeNull();
  });

  it.each([
    '',
    '7 yrs 3 mos',
    'Full-time · 5 yrs 3 mos',
    'Batch 2019 - Cohort',
    'Class of 2019',
    '2019 - 2021 · led the move to a new platform',
    'May 2019',
    'Studio 2000 · Full-time',
    'I worked there from May 2019 - and then some more until I did not want to do it any longer at all · 3 times',
    '1850 - 1900',
    '20190 - 20200',
    'Jul 2021 - a very long remark about what came next',
  ])('takes no date from: %s', (text) => {
    expect(parseDateRange(text)).toBeNull();
  });

  it('does not fail on a language that does not exist', () => {
    expect(parseDateRange('Jul 2021 - Present · 1 yr', 'not a language')).toEqual({
      start: '2021-07',
      end: null,
      current: true,
    });
  });
});
