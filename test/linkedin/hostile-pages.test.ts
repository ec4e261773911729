import { beforeAll, describe, expect, it } from 'vitest';
import type { Observation, ProfileObservation } from '../../src/domain/observation';
import { readPage } from '../../src/linkedin/read-page';
import { ENGINES } from './dom-engines';

const URL_OF_ANN = 'https://www.linkedin.com/in/ann-example/';
const TOKEN = `ACoAA${'Bcd1_-'.repeat(6).slice(0, 34)}`;

interface Parts {
  name?: string;
  headline?: string;
  location?: string;
  extra?: string;
  title?: string;
  role?: string;
}

/** An SDUI profile with one role, as small as can be. */
function writeProfile({
  name = 'Ann Example',
  headline = 'Head of Tests',
  location = 'Turin',
  extra = '',
  ...rest
}: Parts): string {
  const { title = `${name} | LinkedIn`, role = '<p>Head of Tests</p><p>Acme</p><p>May 2019 - Present · 7 yrs</p>' } =
    rest;
  const card = (key: string, content: string) =>
    `<section componentkey="com.linkedin.sdui.profile.card.ref${TOKEN}${key}">${content}</section>`;
  return `<html lang="en"><head><title>${title}</title></head><body><main id="workspace">${card(
    'Topcard',
    `${extra}<a href="/in/ann-example/"><h2>${name}</h2></a><p>· 3rd</p><p>${headline}</p>
     <div><p>${location}</p><p>·</p><p><a href="/in/ann-example/overlay/contact-info/">Contact info</a></p></div>`,
  )}${card(
    'ExperienceTopLevelSection',
    `<div componentkey="entity-collection-item-1"><a href="https://www.linkedin.com/company/77/?trk=x">${role}</a></div>`,
  )}<p>About</p></main></body></html>`;
}

function read(html: string, url = URL_OF_ANN): Observation {
  return readPage(ENGINES.jsdom(html), url, '2026-03-01T09:30:00.000Z');
}

function readProfile(html: string): ProfileObservation {
  const observation = read(html);
  if (observation.page !== 'profile') throw new Error(`read as ${observation.page}`);
  return observation;
}

describe('a page that lies', () => {
  it('is the plain profile when it does not', () => {
    expect(readProfile(writeProfile({}))).toMatchObject({
      slug: 'ann-example',
      urn: TOKEN,
      name: { value: 'Ann Example' },
      headline: { value: 'Head of Tests' },
      location: { value: 'Turin' },
      experience: 'complete',
      positions: [
        {
          title: 'Head of Tests',
          company: 'Acme',
          companyUrl: 'https://www.linkedin.com/company/77/',
          start: '2019-05',
          current: true,
        },
      ],
    });
  });

  it('has its markup in names read as text', () => {
    const name = '&lt;img src=x onerror=alert(1)&gt; Ann';
    expect(readProfile(writeProfile({ name })).name?.raw).toBe('<img src=x onerror=alert(1)> Ann');
    const script = 'Ann<script>document.title="Eve"</script> Example';
    expect(readProfile(writeProfile({ name: script, title: 'Ann Example | LinkedIn' })).name?.value).toBe(
      'Ann Example',
    );
  });

  it('loses direction marks and odd blanks', () => {
    const name = '\u202eAnn\u00a0\u202fExample\u200f';
    expect(readProfile(writeProfile({ name, title: 'Ann Example | LinkedIn' })).name).toMatchObject({
      value: 'Ann Example',
      confidence: 0.99,
    });
  });

  it.each([
    '<a href="/in/ann-example/" hidden><h2>Eve Wrong</h2></a>',
    '<a href="/in/ann-example/"><h2 style="display: none">Eve Wrong</h2></a>',
    '<div style="visibility:hidden"><h2>Eve Wrong</h2></div>',
    '<span class="visually-hidden">Eve Wrong</span>',
  ])('does not pass off a hidden name: %s', (extra) => {
    expect(readProfile(writeProfile({ extra })).name?.value).toBe('Ann Example');
  });

  it('shows a conflict of title and heading as doubt', () => {
    const { name } = readProfile(writeProfile({ title: 'Eve Other | LinkedIn' }));
    expect(name?.confidence).toBeLessThan(0.7);
    expect(name?.conflicts).toMatchObject([{ value: 'Eve Other' }]);
  });

  it('gives no person where the address names another', () => {
    expect(read(writeProfile({}), 'https://www.linkedin.com/in/eve-other/')).toMatchObject({
      page: 'unread',
      why: 'other-person',
    });
  });

  it('takes no masked value', () => {
    const { headline, positions } = readProfile(
      writeProfile({ headline: '**** ** ***', role: '<p>**** **</p><p>Acme</p><p>2019 - Present · 7 yrs</p>' }),
    );
    expect(headline).toBeNull();
    expect(positions[0]?.title).toBeNull();
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('may call things %s', (word) => {
    const extra = `<div id="${word}" class="${word}" componentkey="${word}"></div>`;
    const { name } = readProfile(writeProfile({ extra, name: word }));
    expect(name?.raw ?? name?.value).toBe(word);
  });

  it('is answered even where form fields shadow the document', () => {
    const extra =
      '<form name="documentElement"><input name="querySelector"><input name="childNodes"><img name="lang"></form>';
    expect(['profile', 'unread']).toContain(read(writeProfile({ extra })).page);
  });
});

describe('a page without end', () => {
  let huge: ProfileObservation;

  beforeAll(() => {
    const megabytes = 'lorem '.repeat(1_750_000);
    huge = readProfile(
      writeProfile({
        headline: megabytes,
        role: `<p>Head of Tests</p><p>Acme</p><p>May 2019 - Present · 7 yrs</p><p>${megabytes}</p>`,
      }),
    );
  }, 60_000);

  it('is read in bounds', () => {
    expect(huge.name?.value).toBe('Ann Example');
    expect(huge.headline).toBeNull();
    expect(huge.positions).toMatchObject([{ title: 'Head of Tests', company: 'Acme' }]);
    expect(JSON.stringify(huge).length).toBeLessThan(5000);
  });

  it('may nest deeper than anybody reads', () => {
    const extra = '<div>'.repeat(3000) + 'deep' + '</div>'.repeat(3000);
    expect(['profile', 'unread']).toContain(read(writeProfile({ extra })).page);
  });

  it('may list more roles than anybody held', () => {
    const role = '<p>Clerk</p><p>Acme</p><p>May 2019 - Jun 2019 · 2 mos</p>';
    const item = `<div componentkey="entity-collection-item-2"><a>${role}</a></div>`;
    const { positions, experience } = readProfile(
      writeProfile({ role: role + '</a></div>' + item.repeat(400) + '<div><a>' }),
    );
    expect(positions).toHaveLength(100);
    expect(experience).toBe('partial');
  });

  it('may be empty', () => {
    expect(read('')).toMatchObject({ page: 'unread', why: 'unknown-layout' });
    expect(read('<main id="workspace"></main>')).toMatchObject({ page: 'unread', why: 'not-settled' });
  });
});

describe('a role that is only half there', () => {
  it.each([
    ['without dates', '<p>Head of Tests</p><p>Acme</p>', []],
    [
      'with dates that break off',
      '<p>Head of Tests</p><p>Acme</p><p>May 2019 - Au</p>',
      [{ start: '2019-05', end: null, current: null }],
    ],
    [
      'with dates that break off in the year',
      '<p>Head of Tests</p><p>Acme</p><p>May 2019 - Aug 20</p>',
      [{ end: null, current: null }],
    ],
    [
      'without an employer',
      '<p>Head of Tests</p><p>May 2019 - Present · 7 yrs</p>',
      [{ title: 'Head of Tests', company: null }],
    ],
  ])('%s', (_, role, positions) => {
    expect(readProfile(writeProfile({ role })).positions).toMatchObject(positions);
  });

  it('lowers the confidence where its dates break off', () => {
    const rate = (role: string) => readProfile(writeProfile({ role })).positions[0]?.confidence ?? 0;
    const usual = rate('<p>Head of Tests</p><p>Acme</p><p>May 2019 - Present · 7 yrs</p>');
    expect(rate('<p>Head of Tests</p><p>Acme</p><p>May 2019 - Pres</p>')).toBeLessThan(usual);
  });
});
