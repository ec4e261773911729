import type { Account } from '../domain/account';
import type { Contact } from '../domain/contact';
import type { Said } from '../domain/said';
import { companyKeyOf } from '../text/company-address';
import { companyNameKey } from '../text/company-name-key';
import { compareCompanyNames } from '../text/compare-company-names';
import type { CompanyRelation } from '../text/compare-company-names';
import { recallPair } from '../text/learnt-pair';
import type { LearntPair } from '../text/learnt-pair';

/** How a company on the page stands to the company of the record, and what that rests on. */
export interface CompanyTie {
  relation: CompanyRelation;
  /** That they are the same company, by all that the tie rests on. */
  probability: number;
  /** What the names alone say. */
  names: CompanyRelation;
  /** What it rests on: the user has said so, LinkedIn's own key of the company, the names, or the same job over time (see `continueJobs`). */
  basis: 'said' | 'key' | 'names' | 'time';
  /** LinkedIn has another page for it than the one on record. */
  isOtherPage: boolean;
  /** What the names say of each other, as part of a sentence; null where nothing is to be said. */
  fact: Said | null;
}

/** From the closest to the farthest. */
const BY_CLOSENESS: readonly CompanyRelation[] = ['same', 'related', 'unsure', 'different'];

/**
 * How often an employer with a wholly other name is the company of the record all the same. Names are compared without knowing that they stand on
 * one profile, where nearly all employers are different ones. Program assumption.
 */
const OTHER_NAME = 0.02;

/** That a key of LinkedIn, or the user, is right. Program assumption. */
const SURE = 0.995;

/** Compares a company on the page with the record's: what the user said, then LinkedIn's key, then all names the account has had. */
export function relateCompany(
  seen: { company: string | null; companyUrl: string | null },
  contact: Contact,
  account: Account | null,
  learnt: readonly LearntPair[],
): CompanyTie {
  const { company } = seen;
  const key = companyKeyOf(seen.companyUrl);
  const keys = account?.companyKeys ?? [];
  const isOtherPage = key !== null && !keys.includes(key) && keys.some((known) => isNumber(known) === isNumber(key));
  const names = [contact.company, account?.name ?? '', ...(account?.formerNames ?? [])].filter(
    (name) => name.trim() !== '',
  );
  const compared = names.map((name) => compareCompanyNames(name, company ?? ''));
  const { relation, probability, fact } =
    BY_CLOSENESS.flatMap((one) => compared.filter((likeness) => likeness.relation === one))[0] ?? UNKNOWN;
  const likely = relation === 'different' ? Math.min(OTHER_NAME, probability) : probability;
  const byNames: CompanyTie = { relation, probability: likely, names: relation, basis: 'names', isOtherPage, fact };
  const said = company === null ? [] : names.map((name) => recallPair(name, company, learnt, companyNameKey));
  if (said.includes(true)) return { ...byNames, relation: 'same', probability: SURE, basis: 'said' };
  if (said.includes(false)) return { ...byNames, relation: 'different', probability: 1 - SURE, basis: 'said' };
  return key !== null && keys.includes(key)
    ? { ...byNames, relation: 'same', probability: SURE, basis: 'key' }
    : byNames;
}

const UNKNOWN = { relation: 'unsure', probability: 0.5, fact: null } as const;

/** A company's page has a number and a slug: which number belongs to which slug, nobody here knows. */
function isNumber(key: string): boolean {
  return /^\d+$/.test(key);
}

/** Whether the company is the account's although it goes by another name now. */
export function isUnderOtherName({ relation, names, basis }: CompanyTie): boolean {
  return relation === 'same' && names === 'different' && (basis === 'key' || basis === 'time');
}
