import { describe, expect, it } from 'vitest';
import { make, modelPage, pick } from '../model-page';

const page = modelPage('modelled-sdui-details-german');
const { slug, urn, positions } = page.expected;
const SECTION = 'section[componentkey$="ExperienceDetailsSection"]';

const dropOwnPages = (document: Document) =>
  document.querySelectorAll('[href*="/overlay/"]').forEach((link) => link.removeAttribute('href'));
const dropBack = (document: Document) => pick(document, '.back').removeAttribute('href');
const renameKey = (document: Document, key: string) => pick(document, SECTION).setAttribute('componentkey', key);
const renameScreen = (document: Document, screen: string) =>
  pick(document, '[data-sdui-screen]').setAttribute('data-sdui-screen', screen);

describe('the page of all roles in SDUI, modelled', () => {
  it('is read under the slug and under the token of the member', () => {
    expect(page.profile(() => undefined)).toMatchObject({ kind: 'sdui-details', slug, urn, experience: 'partial' });
    const read = page.profile(() => undefined, `https://www.linkedin.com/in/${urn}/details/experience/`);
    expect(read.positions).toHaveLength(positions.length);
  });

  it.each([
    ['own pages', dropOwnPages],
    ['link back', dropBack],
  ])('is proven without its %s', (_, drop) => {
    expect(page.profile(drop).positions).toHaveLength(positions.length);
  });

  it('has a name only where link and title agree', () => {
    const read = (text: string) =>
      page.profile((document) => pick(document, '.back').append(make(document, `<p>${text}</p>`))).name?.value;
    expect(read(page.profile(() => undefined).slug!)).toBeUndefined();
    expect(read('Zurück')).toBeUndefined();
    expect(read('Lian (Ingrid) Fang')).toBe('Lian (Ingrid) Fang');
  });

  it.each<[string, (document: Document) => void, string?]>([
    [
      'nothing links to its member',
      (document) => {
        dropOwnPages(document);
        dropBack(document);
      },
    ],
    ['the address is already that of somebody else', () => undefined, '/in/somebody-else/details/experience/'],
    ['the token is that of somebody else', () => undefined, `/in/ACoAA${'x'.repeat(34)}/details/experience/`],
    [
      'the list is still that of volunteering',
      (document) => {
        renameKey(document, `ref${urn}VolunteerExperienceDetailsSection`);
        renameScreen(document, 'com.linkedin.sdui.flagshipnav.profile.ProfileVolunteerExperienceDetails');
      },
    ],
    ['the list is still that of Education', (document) => renameKey(document, `ref${urn}EducationDetailsSection`)],
    [
      'nothing says what the list holds',
      (document) => {
        renameKey(document, `ref${urn}Section`);
        renameScreen(document, 'com.linkedin.sdui.flagshipnav.profile.Profile');
        dropOwnPages(document);
      },
    ],
    ['the list has not come', (document) => pick(document, '.ls').replaceChildren()],
  ])('is not read when %s', (_, change, path) => {
    const observation = page.read(change, path && `https://www.linkedin.com${path}`);
    expect(observation).toMatchObject({ page: 'unread' });
  });

  it('takes no role from a description, an advertisement or a person beside the list', () => {
    const titles = page.profile(() => undefined).positions.map(({ title }) => title);
    expect(titles).toEqual(positions.map(({ title }) => title));
  });
});
