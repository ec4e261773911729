import { findRoles } from '../../../src/linkedin/experience/find-roles';
import { ROLE_STRATEGIES } from '../../../src/linkedin/experience/role-strategies';
import { findList } from '../../../src/linkedin/find-list';
import type { PageContext } from '../../../src/linkedin/page-context';
import { isCard } from '../../../src/linkedin/profile-layout';
import { PROFILE_LAYOUTS } from '../../../src/linkedin/read-page';
import { readField, type Strategy, type TextField } from '../../../src/linkedin/strategy';
import { cleanPersonName } from '../../../src/text/clean-person-name';
import { parseProfileAddress } from '../../../src/text/linkedin-address';
import { alignRoles, judge, type Finding } from '../../linkedin/compare-reading';
import { SEEN_AT } from '../../linkedin/read-any';
import { isSamePerson, ROLE_FIELDS, type PersonValues, type RoleValues, type Value } from '../../linkedin/truth';
import type { OpenPage } from './open-page';

/** What one strategy reads of one field when it is asked alone. */
export interface StrategyReport extends Finding {
  strategy: string;
  tier: string;
}

/** Runs one strategy alone through the same limits as in the reader, and compares. */
function tryField<Source>(
  field: TextField,
  strategies: readonly Strategy<Source>[],
  source: Source,
  expected: Value | undefined,
  names: readonly string[],
): StrategyReport[] {
  if (typeof expected !== 'string') return [];
  return strategies.map((strategy) => {
    const read = readField(field, [strategy], source)?.value ?? null;
    const clean = field === 'name' && read !== null ? cleanPersonName(read) : read;
    const outcome =
      judge(read, expected, names) === 'wrong' ? judge(clean, expected, names) : judge(read, expected, names);
    return { field, outcome, read, expected, strategy: strategy.name, tier: strategy.tier };
  });
}

function tryRoles(page: OpenPage, source: Parameters<typeof findRoles>[0], context: PageContext): StrategyReport[] {
  const { roles } = findRoles(source, context);
  const said = roles.map((role) => ROLE_STRATEGIES.map((strategy) => strategy.read(role)));
  // What all say together, the first one first, tells which of the true roles it is.
  const merged = said.map((values): RoleValues => Object.assign({}, ...[...values].reverse()));
  const places = alignRoles(merged, page.said.roles);
  return ROLE_STRATEGIES.flatMap((strategy, which) =>
    roles.flatMap((_, at) => {
      const truth = page.said.roles[places[at] ?? -1] ?? {};
      return ROLE_FIELDS.flatMap((field): StrategyReport[] => {
        const expected = truth[field];
        const read = said[at]?.[which]?.[field] ?? null;
        if (expected === undefined) return [];
        const finding = { field: `role ${field}`, of: String(at + 1), outcome: judge(read, expected), read, expected };
        return [{ ...finding, strategy: strategy.name, tier: strategy.tier }];
      });
    }),
  );
}

function tryProfile(page: OpenPage): StrategyReport[] {
  const { capture, whole, said, truth } = page;
  const root = whole.documentElement;
  const address = parseProfileAddress(capture.url);
  if (!address) return [];
  const context = { url: capture.url, seenAt: SEEN_AT, address, locale: root.lang || 'en' };
  for (const layout of Object.values(PROFILE_LAYOUTS)) {
    const found = layout.detects(root, context) && layout.find(root, context);
    if (!found || !isCard(found)) continue;
    const fields = (Object.keys(layout.fields) as TextField[]).flatMap((field) =>
      tryField(field, layout.fields[field], found, said.profile[field], field === 'name' ? truth.names : []),
    );
    const source = layout.findExperience(found);
    return [...fields, ...(source && source !== 'none' ? tryRoles(page, source, context) : [])];
  }
  return [];
}

function tryList({ capture, whole, said }: OpenPage): StrategyReport[] {
  const found = findList(whole, capture.url);
  if (!found) return [];
  const { fields } = found.layout;
  return found.rows.flatMap((row) => {
    const { slug, urn, memberId, salesId } = row;
    const ids: PersonValues = { slug, urn, memberId, salesId };
    const person = said.people.find((each) => isSamePerson(each, ids));
    return (Object.keys(fields) as (keyof typeof fields)[]).flatMap((field) =>
      tryField(field, fields[field], row, person?.[field], []),
    );
  });
}

/** Asks each strategy of the page's layout alone. */
export function tryStrategies(page: OpenPage): StrategyReport[] {
  if (page.said.page === 'list') return tryList(page);
  return page.said.page === 'profile' ? tryProfile(page) : [];
}
