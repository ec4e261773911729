import { describe, expect, it } from 'vitest';
import { entry, logo, readSection } from './read-section';

const OPEN = 'May 2019 - Present · 7 yrs';
const read = (...entries: string[]) => readSection({ entries: entries.join('') }).positions;

describe('a role by itself', () => {
  it('has a title, an employer, a kind of employment and dates', () => {
    expect(read(entry(logo('Acme logo'), 'Head of Tests · Europe', 'Acme · Full-time', OPEN, 'Turin'))).toMatchObject([
      {
        title: 'Head of Tests · Europe',
        company: 'Acme',
        companyUrl: 'https://www.linkedin.com/company/7/',
        employmentType: 'Full-time',
        start: '2019-05',
        end: null,
        current: true,
      },
    ]);
  });

  it.each([
    ['Full-time', 'en'],
    ['Vollzeit', 'de'],
    ['Tam zamanlı', 'tr'],
    ['Повна зайнятість', 'uk'],
    ['Πλήρης απασχόληση', 'el'],
    ['正社員', 'ja'],
    ['دوام كامل', 'ar'],
    ['משרה מלאה', 'he'],
    ['งานประจำ', 'th'],
    ['Teljes munkaidős', 'hu'],
  ])('has no employer where only the kind of employment stands: %s', (type) => {
    expect(read(entry('Clerk', type, OPEN))).toMatchObject([{ title: 'Clerk', company: null, employmentType: type }]);
  });

  it.each(['Partners HealthCare', 'Temple University', 'Stage Entertainment', 'International Mills', 'Full Circle'])(
    'has an employer that begins like a kind of employment: %s',
    (company) => {
      expect(read(entry('Clerk', company, OPEN))).toMatchObject([{ company, employmentType: null }]);
    },
  );

  it('has no employer at all', () => {
    expect(read(entry('Clerk', OPEN))).toMatchObject([{ title: 'Clerk', company: null, current: true }]);
  });

  it('has lost its title: its employer is not taken for one', () => {
    expect(read(entry(logo('Acme logo'), 'Acme', OPEN))).toMatchObject([{ title: null, company: 'Acme' }]);
  });

  it('has a line too many: nothing is guessed but what the logo names', () => {
    const [role] = read(entry(logo('Acme logo'), 'Promoted', 'Clerk', 'Acme', OPEN));
    expect(role).toMatchObject({ title: null, company: 'Acme', current: true });
    expect(read(entry('Promoted', 'Clerk', 'Acme', OPEN))).toEqual([]);
  });

  it('has an employer whose logo says something else: neither is taken', () => {
    const header = '<h3>Clerk</h3><h4>Acme</h4>';
    const [role] = read(entry(logo('Bolt logo'), header, '<p>Bolt</p>', OPEN));
    expect(role).toMatchObject({ title: 'Clerk', company: null });
    expect(role?.conflicts?.map(({ field, value }) => [field, value])).toEqual([
      ['company', 'Acme'],
      ['company', 'Bolt'],
    ]);
  });

  it('links to two employers: neither is taken', () => {
    const other = logo('', '/company/8/');
    expect(read(entry(logo('Acme logo'), other, 'Clerk', 'Acme', OPEN))).toMatchObject([{ companyUrl: null }]);
  });

  it.each([
    ['May 2019 - Present', true, null],
    ['2021年7月 - 現在 · 3年1ヶ月', true, null],
    ['May 2016 · 1 mo', false, '2016-05'],
  ])('has the dates %s', (dates, current, end) => {
    expect(read(entry('Clerk', 'Acme', dates))).toMatchObject([{ title: 'Clerk', current, end }]);
  });

  it('has dates that break off: whether it goes on is not known', () => {
    const [role] = read(entry('Clerk', 'Acme', 'May 2019 -'));
    expect(role).toMatchObject({ start: '2019-05', end: null, current: null });
    expect(role?.confidence).toBeLessThan(0.6);
  });

  it('has dates in several elements', () => {
    const parts = '<div><span>May 2019 -</span><span>Present</span><span></span><span>7 yrs</span></div>';
    expect(read(entry('Clerk', 'Acme', parts))).toMatchObject([{ start: '2019-05', current: true }]);
    const row = '<p><span>May 2019–Present</span><span>7 yrs 3 mos</span></p>';
    expect(read(entry('Clerk', 'Acme', row))).toMatchObject([{ start: '2019-05', current: true }]);
  });

  it('has a range of which the end was torn off: it is no single month', () => {
    expect(read(entry('Clerk', 'Acme', 'May 2019 · 7 yrs 3 mos'))).toEqual([]);
  });

  it('takes no dates from a description', () => {
    const lost = ['2019 - 2021 · 2 yrs', 'Led the move'];
    expect(read(entry(logo('Acme logo'), 'Clerk', 'Acme', 'Turin', ...lost))).toEqual([]);
    expect(read(entry('Acme', '7 yrs', `<ul>${entry('Clerk', 'Full-time', 'Turin', ...lost)}</ul>`))).toEqual([]);
  });

  it('is left out where somebody else is linked above its dates', () => {
    const card = '<a href="/in/bob-other/"><p>Bob Other</p></a>';
    expect(read(entry(card, 'Clerk', OPEN))).toEqual([]);
    expect(read(entry('Clerk', 'Acme', OPEN, card))).toHaveLength(1);
  });

  it('has highlighted words', () => {
    const lines = '<p>Head <b>of</b> Tests</p><p>Acme <b>Foods</b> Ltd</p>';
    expect(read(entry(lines, OPEN))).toMatchObject([{ title: 'Head of Tests', company: 'Acme Foods Ltd' }]);
  });
});

describe('old entries without their classes', () => {
  const labelled = (label: string, value: string, tag: string) =>
    `<${tag}><span>${label}</span><span>${value}</span></${tag}>`;
  const dates = labelled('Dates Employed', 'May 2017 – Jun 2018', 'h4');

  it('have labels before the values', () => {
    const sum = labelled('Employment Duration', '1 yr 2 mos', 'h4');
    const role = entry(`<h3>Clerk</h3>${labelled('Company Name', 'Acme', 'h4')}${dates}${sum}`);
    expect(read(role)).toMatchObject([{ title: 'Clerk', company: 'Acme', start: '2017-05', end: '2018-06' }]);
  });

  it('have one label of which nothing tells that it is one', () => {
    const role = entry(`<h3>Clerk</h3>${labelled('Company Name', 'Acme', 'h4')}<h4>May 2017 – Jun 2018</h4>`);
    expect(read(role)).toMatchObject([{ title: 'Clerk', company: null }]);
  });

  it('have the kind of employment in an element of its own', () => {
    const role = (type: string) =>
      read(entry(`<h3>Clerk</h3><p>Acme <span>${type}</span></p><h4>May 2017 – Jun 2018</h4>`));
    expect(role('Tempo integral')).toMatchObject([{ company: 'Acme', employmentType: 'Tempo integral' }]);
    expect(role('Unheard-of')).toMatchObject([{ company: null }]);
  });
});

describe('a group', () => {
  const role = (...lines: string[]) => entry(...lines);
  const group = (...roles: string[]) => `<ul>${roles.join('')}</ul>`;
  const two = group(role('Lead', 'Full-time', OPEN), role('Clerk', 'May 2018 - May 2019 · 1 yr 1 mo'));

  it.each([
    'Full-time · 7 yrs',
    '14 ans 2 mois',
    'Vollzeit · 5 Jahre',
    '8년 1개월',
    'سنتان و3 أشهر',
    '5 lat 3 mies.',
    '7 năm',
    '๗ ปี',
  ])('has the employer above the sum of years: %s', (sum) => {
    expect(read(entry('Acme', sum, two))).toMatchObject([
      { title: 'Lead', company: 'Acme', employmentType: 'Full-time', current: true },
      { title: 'Clerk', company: 'Acme', employmentType: null, current: false },
    ]);
  });

  it('is none without a sum of years, a logo or a link: it may be a role without dates', () => {
    expect(read(entry('Head of Tests', 'Acme', two))).toEqual([]);
    expect(read(entry(logo('Acme logo'), 'Acme', 'Turin', two))).toMatchObject([
      { company: 'Acme' },
      { company: 'Acme' },
    ]);
  });

  it('has a line above the employer: only the logo can tell', () => {
    expect(read(entry('Promoted', 'Acme', '7 yrs', two))).toEqual([]);
    expect(read(entry('Promoted', '3M', '7 yrs', two))).toEqual([]);
  });

  it('has a role whose second line is no known kind of employment: it may be the title', () => {
    const [first] = read(entry('Acme', '7 yrs', group(role('Promoted', 'Lead', OPEN))));
    expect(first).toMatchObject({ title: null, company: 'Acme', employmentType: null });
  });

  it('takes no role from the description of one, and none from somebody else', () => {
    const described = role('Lead', '<ul><li><p>Platform</p><p>2018 - 2019 · 1 yr</p></li></ul>');
    const other = role('<a href="/in/bob-other/">Bob Other</a>', 'Chief', OPEN);
    const { positions, experience } = readSection({
      entries: entry('Acme', '7 yrs', group(described, other, role('Clerk', OPEN))),
    });
    expect(positions).toMatchObject([{ title: 'Clerk' }]);
    expect(experience).toBe('partial');
  });

  it('is not whole while more roles can be unfolded', () => {
    const extent = (button: string) => readSection({ entries: entry('Acme', '7 yrs', two, button) }).experience;
    expect(extent('<button>Show 3 more roles</button>')).toBe('partial');
    expect(extent('<button aria-expanded="true">Show fewer roles</button>')).toBe('complete');
  });

  it('has lost its header: a kind of employment is not taken for the employer', () => {
    expect(read(`<li>${two}</li>`)).toEqual([]);
    const inner = `<li>${group(entry(logo('Acme logo'), 'Lead', 'Acme', OPEN))}</li>`;
    expect(read(inner)).toMatchObject([{ title: 'Lead', company: 'Acme' }]);
  });
});

describe('how far a list can be trusted', () => {
  const role = entry(logo('Acme logo'), 'Clerk', 'Acme', OPEN);
  const changed = entry(logo('Acme logo'), 'Clerk', 'Acme', 'since spring 2019');

  it('is unreadable where employers and dates are shown and nothing is understood', () => {
    expect(readSection({ entries: changed + changed })).toEqual({ experience: 'unreadable', positions: [] });
  });

  it.each([
    ['a placeholder', '<li><div></div></li><li><div></div></li>'],
    ['an invitation to begin', '<li><p>Show what you have done</p><p>Add a first role</p><p>Takes 2 minutes</p></li>'],
    ['a spinner', '<li><img alt=""><p>Loading</p></li>'],
  ])('is not rendered: %s', (_, entries) => {
    expect(readSection({ entries })).toEqual({ experience: 'not-rendered', positions: [] });
  });

  it('is not rendered while nothing follows', () => {
    expect(readSection({ entries: changed + changed, after: '' }).experience).toBe('not-rendered');
    expect(readSection({ entries: role, after: '' }).experience).toBe('partial');
  });

  it('is whole, or goes on behind the entries', () => {
    expect(readSection({ entries: role }).experience).toBe('complete');
    expect(readSection({ entries: role + changed }).experience).toBe('partial');
    const extent = (footer: string) => readSection({ entries: role, footer }).experience;
    expect(extent('<button>Show 4 more</button>')).toBe('partial');
    expect(extent('<button aria-expanded="false">Show more</button>')).toBe('partial');
    expect(extent('<button aria-expanded="true">Show less</button>')).toBe('complete');
    expect(extent('<a href="/in/ann-example/details/experience/"><svg></svg></a>')).toBe('partial');
  });
});
