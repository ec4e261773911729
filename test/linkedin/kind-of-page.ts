import type { ListKind, ProfileKind } from '../../src/domain/observation';
import { LIST_LAYOUTS } from '../../src/linkedin/find-list';
import { PROFILE_LAYOUTS } from '../../src/linkedin/read-page';
import { parseListAddress, type ListPlace } from '../../src/text/list-address';
import type { Capture } from './captures';

type Page = Pick<Capture, 'url' | 'meta' | 'expected'>;

const LISTS: Record<ListPlace, { sdui: ListKind; other: ListKind }> = {
  'people-search': { sdui: 'sdui-search', other: 'ember-search' },
  connections: { sdui: 'sdui-connections', other: 'ember-connections' },
  'company-people': { sdui: 'company-people', other: 'company-people' },
  feed: { sdui: 'sdui-feed', other: 'ember-feed' },
  'sales-search': { sdui: 'sales-search', other: 'sales-search' },
  'sales-list': { sdui: 'sales-list', other: 'sales-list' },
};

const DETAILS = /\/details\/experience/;

/** The generations of the Ember profile, by the first month of each. */
const EMBER: readonly (readonly [since: string, kind: ProfileKind])[] = [
  ['2022', 'ember-profile'],
  ['2019-07', 'ember-2020'],
  ['', 'ember-2018'],
];

function kindOfProfile({ url, meta: { front, era } }: Page): ProfileKind {
  switch (front) {
    case 'sdui':
      return DETAILS.test(url) ? 'sdui-details' : 'sdui-profile';
    case 'ember':
      return DETAILS.test(url) ? 'ember-details' : (EMBER.find(([since]) => era >= since)?.[1] ?? 'ember-2018');
    case 'mwlite':
      return 'mwlite-profile';
    case 'sales':
      return 'sales-lead';
    default:
      return 'public-profile';
  }
}

/** What kind of page a fixture is, by its address, front end and time; `nobody` where no person is to be read. */
export function kindOfPage(page: Page): ProfileKind | ListKind | 'nobody' {
  if (page.expected.page === 'nobody' || page.expected.page === 'unread') return 'nobody';
  const place = parseListAddress(page.url);
  return place ? LISTS[place][page.meta.front === 'sdui' ? 'sdui' : 'other'] : kindOfProfile(page);
}

/** Whether there is a reader for a page. */
export function isReadable(page: Page): boolean {
  const kind = kindOfPage(page);
  return kind === 'nobody' || kind in PROFILE_LAYOUTS || kind in LIST_LAYOUTS;
}
