import { all, findTexts, mutator, type MutablePage, type Mutator } from './mutator';
import { make, STRANGER } from './strangers';

const { slug, urn, salesId, memberId, name, headline, title, company, location, companyUrl } = STRANGER;

/** What must be replaced for a page to be somebody else's, longest first. */
function listReplacements({ profile, roles }: MutablePage['truth']): [string, string][] {
  const pairs: [unknown, string][] = [
    [profile.slug, slug],
    [profile.urn, urn],
    [profile.salesId, salesId],
    [profile.memberId, memberId],
    [profile.name, name],
    [profile.headline, headline],
    [profile.location, location],
    [profile.topCardCompany, company],
    ...roles.flatMap((role): [unknown, string][] => [
      [role.title, title],
      [role.company, company],
    ]),
  ];
  return pairs
    .filter((pair): pair is [string, string] => typeof pair[0] === 'string' && pair[0].length > 1)
    .sort(([one], [other]) => other.length - one.length);
}

/** Turns what stands under a node into somebody else's: ids, names, values, and the years. */
function estrange(root: Element, replacements: readonly [string, string][]): void {
  const estranged = (text: string): string => replacements.reduce((all, [from, to]) => all.split(from).join(to), text);
  for (const element of [root, ...all(root, '*')]) {
    for (const { name: attribute, value } of element.attributes) {
      const encoded = replacements.reduce(
        (all, [from, to]) => all.split(encodeURIComponent(from)).join(to),
        estranged(value),
      );
      if (encoded !== value) element.setAttribute(attribute, encoded);
    }
  }
  const walker = root.ownerDocument.createTreeWalker(root, 4);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    text.data = estranged(text.data).replace(/\b20(?=\d\d\b)/g, '19');
  }
}

/** The page that was shown before is still there, whole, beside the one that is. */
function leavePage({ document, truth }: MutablePage, where: 'before' | 'after'): void {
  const main = document.querySelector('main') ?? document.body.firstElementChild;
  if (!main || !truth.profile.slug) return;
  const old = main.cloneNode(true) as Element;
  estrange(old, listReplacements(truth));
  main[where](old);
}

const KEY = 'ExperienceTopLevelSection';

/** The roles of the person before, whose key says so. */
function leaveExperience({ document, truth }: MutablePage, where: 'before' | 'after' | 'replaceWith'): void {
  const section = all(document, `section[componentkey$="${KEY}"]`)[0];
  if (!section || !truth.profile.urn) return;
  const old = section.cloneNode(true) as Element;
  estrange(old, listReplacements(truth));
  section[where](old);
}

/** Data of the page that was loaded first, about another member. */
function leaveData({ document }: MutablePage): void {
  const profile = { $type: 'com.linkedin.voyager.dash.identity.profile.Profile', publicIdentifier: slug, headline };
  const position = {
    $type: 'com.linkedin.voyager.dash.identity.profile.Position',
    title,
    companyName: company,
    dateRange: { start: { year: 2001, month: 1 } },
    entityUrn: `urn:li:fsd_profilePosition:(${urn},1)`,
  };
  const [firstName, lastName] = name.split(' ');
  const data = {
    data: {},
    included: [{ ...profile, firstName, lastName, entityUrn: `urn:li:fsd_profile:${urn}` }, position],
  };
  const person = {
    '@context': 'http://schema.org',
    '@graph': [
      {
        '@type': 'Person',
        name,
        url: `https://www.linkedin.com/in/${slug}`,
        jobTitle: [title],
        worksFor: [{ '@type': 'Organization', name: company, url: companyUrl }],
      },
    ],
  };
  document.body.prepend(make(document, 'code', { id: 'bpr-guid-900', style: 'display:none' }, JSON.stringify(data)));
  document.head.prepend(make(document, 'script', { type: 'application/ld+json' }, JSON.stringify(person)));
}

/** The head as the page before left it. */
function leaveHead({ document }: MutablePage): void {
  for (const old of all(document, 'title,link[rel="canonical"],meta[property],meta[name="title"]')) old.remove();
  const address = `https://www.linkedin.com/in/${slug}`;
  document.head.prepend(
    make(document, 'title', {}, `${name} | LinkedIn`),
    make(document, 'link', { rel: 'canonical', href: address }),
    make(document, 'meta', { property: 'og:title', content: `${name} - ${title} - ${company} | LinkedIn` }),
    make(document, 'meta', { property: 'og:url', content: address }),
    make(document, 'meta', { property: 'profile:first_name', content: 'Eve' }),
    make(document, 'meta', { property: 'profile:last_name', content: 'Wrong' }),
  );
}

function setTitles({ document }: MutablePage, text: string): void {
  const titles = all(document, 'title').filter((element) => !element.closest('svg'));
  for (const element of titles) element.textContent = text;
  if (titles.length === 0) document.head.append(make(document, 'title', {}, text));
}

const move = (name: string, url: string, scope: Mutator['scope']): Mutator =>
  mutator('address of another page', (page) => void (page.url = url), { name, scope, allows: 'nobody' });

/** Marks of the other front end. */
function leaveFrame({ document }: MutablePage): void {
  document.head.append(make(document, 'meta', { name: 'como-pk', content: 'd_flagship3_job_details' }));
  document.body.classList.add('ember-application', 'render-mode-BIGPIPE');
  document.body.append(
    make(document, 'code', { id: 'bpr-guid-1' }, '{}'),
    make(document, 'div', { 'data-sdui-screen': 'x' }),
  );
}

/** What an earlier page leaves behind, and what has not come yet: a step within the site changes the address first. */
export const STALE_MUTATORS: readonly Mutator[] = [
  mutator('page before left', (page) => leavePage(page, 'before'), {
    name: 'page before left, above',
    scope: 'profile',
  }),
  mutator('page before left', (page) => leavePage(page, 'after'), {
    name: 'page before left, below',
    scope: 'profile',
  }),
  ...(['before', 'after', 'replaceWith'] as const).map((where) =>
    mutator('roles of another left', (page) => leaveExperience(page, where), {
      name: `roles of another left, ${where === 'replaceWith' ? 'instead' : where}`,
      scope: 'profile',
      destroys: where === 'replaceWith',
    }),
  ),
  mutator('data of another left', leaveData),
  mutator('head of another left', leaveHead),
  mutator('marks of the other front end', leaveFrame),
  mutator('title not set yet', (page) => setTitles(page, 'LinkedIn')),
  mutator('title with a count', (page) => {
    const shown = page.document.querySelector('head title')?.textContent ?? '';
    setTitles(page, `(99+) ${shown}`);
  }),
  mutator('scripts and data gone', ({ document }) => all(document, 'script,code').forEach((each) => each.remove())),
  mutator('texts not there yet', ({ document }) => findTexts(document).forEach((text) => (text.data = ' ')), {
    destroys: true,
  }),
  move('address of another member', `https://www.linkedin.com/in/${slug}/`, 'any'),
  move('address of another token', `https://www.linkedin.com/in/${urn}/`, 'any'),
  move('address of another lead', `https://www.linkedin.com/sales/lead/${salesId},NAME_SEARCH,x1`, 'any'),
  move('address of a feed', 'https://www.linkedin.com/feed/', 'profile'),
  move('address of a search', 'https://www.linkedin.com/search/results/people/?keywords=x', 'profile'),
];
