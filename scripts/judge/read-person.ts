import { blankContact } from '../../src/domain/blank-contact';
import type { Contact } from '../../src/domain/contact';
import type { Employment } from '../../src/domain/employment';
import type { SeenPerson } from '../../src/domain/identity';
import type { ProfileAddress, ProfileId } from '../../src/domain/profile-address';
import { normaliseProfileAddress } from '../../src/text/linkedin-address';

/** One or several companies: a name, an object that has it, or a list of these. */
export type Companies =
  string | { company?: string | null; name?: string | null } | readonly Companies[] | null | undefined;

/** A record to look for people in. */
export interface PersonRow {
  id: string | number;
  name: string;
  company?: Companies;
  past?: Companies;
  /** The last part of the profile's address, or the whole address. */
  slug?: string | null;
}

/** A person who is looked for. */
export interface PersonQuery {
  name?: string | null;
  current?: Companies;
  past?: Companies;
  slug?: string | null;
}

/** The row as a contact of a program. Further companies are jobs of the contact. */
export function readContact({ id, name, company, past, slug }: PersonRow): Contact {
  const [first = '', ...others] = companiesIn(company);
  const jobs = [...others.map((name) => job(name, 'current')), ...companiesIn(past).map((name) => job(name, 'ended'))];
  const profiles = readProfile(slug).map((known): ProfileAddress => ({ ...known, learntAt: '', source: 'import' }));
  const contact = blankContact(String(id), '', { full: name, given: '', family: '' }, '');
  return { ...contact, company: first, employments: jobs, profiles };
}

/** The query as somebody seen on a page. */
export function readSeen({ name, current, past, slug }: PersonQuery): SeenPerson {
  const jobs = (companies: Companies, current: boolean) =>
    companiesIn(companies).map((company) => ({ company, current }));
  const ids = readProfile(slug);
  const idOf = (kind: ProfileId['kind']) => ids.find((id) => id.kind === kind)?.value ?? null;
  return {
    slug: idOf('slug'),
    memberId: idOf('member'),
    urn: idOf('urn'),
    salesId: idOf('sales'),
    name: name ? { value: name } : null,
    positions: [...jobs(current, true), ...jobs(past, false)],
    topCardCompany: null,
  };
}

function companiesIn(companies: Companies): string[] {
  if (companies === null || companies === undefined) return [];
  if (typeof companies === 'string') return companies.trim() === '' ? [] : [companies];
  if (isList(companies)) return companies.flatMap(companiesIn);
  return companiesIn(companies.company ?? companies.name);
}

function isList(companies: object): companies is readonly Companies[] {
  return Array.isArray(companies);
}

function readProfile(slug: string | null | undefined): ProfileId[] {
  if (!slug) return [];
  const known = normaliseProfileAddress(slug.includes('/') ? slug : `/in/${slug}`);
  return known === null ? [] : [known];
}

function job(company: string, state: Employment['state']): Employment {
  return { accountId: null, company, title: '', state, source: 'import', recordedAt: '' };
}
