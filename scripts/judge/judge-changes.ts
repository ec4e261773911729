import type { Account } from '../../src/domain/account';
import { blankContact } from '../../src/domain/blank-contact';
import type { Contact } from '../../src/domain/contact';
import type { Instant, YearMonth } from '../../src/domain/ids';
import type { ObservedPosition, ProfileObservation } from '../../src/domain/observation';
import type { Verdict } from '../../src/domain/verdict';
import { companyKeyOf } from '../../src/text/company-address';
import { compare } from '../../src/verdict/compare';
import { readMonth } from './read-month';
import { sayInEnglish } from '../../src/ui/locales/say-in-english';

type Text = string | number | null | undefined;

/** One job of a profile. */
export interface ChangeJob {
  title?: Text;
  company?: Text;
  company_slug?: Text;
  start?: Text;
  end?: Text;
  current?: boolean | null;
}

/** A record and the whole list of jobs of the person's profile. */
export interface ChangeRow {
  stored: { title?: Text; company?: Text; company_slug?: Text; verified?: Text };
  profile?: ChangeJob[] | null;
  /** When the profile was seen, where that was not today. */
  now?: Text;
  seen?: Text;
}

/** What Muster says of a row: the verdict's kind, how sure it is, and what carried it. */
export interface ChangeAnswer extends Pick<Verdict, 'probability' | 'findings' | 'question'> {
  sentence: string;
  reasons: string[];
  verdict: Verdict['kind'];
}

/**
 * Judges what has changed since the record of a row was verified. The profile counts as fully rendered, and an account's slug as
 * LinkedIn's address of the company; `withoutIds` leaves slugs out on both sides. `today`: the day that counts as the present (YYYY-MM-DD).
 */
export function judgeChange(
  row: ChangeRow,
  { today, withoutIds = false }: { today: string; withoutIds?: boolean },
): ChangeAnswer {
  const jobs = row.profile ?? [];
  const verified = readMonth(row.stored.verified);
  const now = instantOf(
    readMonth(row.now) ?? readMonth(row.seen) ?? latest(today.slice(0, 7), verified, ...endsOf(jobs)),
  );
  const keyOf = ({ company_slug: slug }: { company_slug?: Text }) => (withoutIds ? null : addressOf(slug));
  const account = accountOf(textOf(row.stored.company), keyOf(row.stored), now);
  const record = contactOf(textOf(row.stored.title), account);
  const contact =
    verified === null
      ? { ...record, createdAt: instantOf(lastOf(jobs) ?? now.slice(0, 7)) }
      : { ...record, verifiedAt: instantOf(verified) };
  const page = pageOf(
    jobs.map((job) => positionOf(job, keyOf(job))),
    now,
  );
  const verdict = compare(page, contact, account, { aliases: [], dismissals: [] }, now);
  const { kind, probability, sentence, reasons, findings, question } = verdict;
  return {
    verdict: kind,
    probability,
    reasons: reasons.map(sayInEnglish),
    sentence: sayInEnglish(sentence),
    findings,
    ...(question ? { question } : {}),
  };
}

/** A year alone is its last month: a row seen "in 2024" may be seen at its end. */
function instantOf(month: YearMonth): Instant {
  return `${month.length === 4 ? `${month}-12` : month}-28T00:00:00.000Z`;
}

/** A record that nobody has verified counts as taken in when the last thing on the page had happened. */
function lastOf(jobs: readonly ChangeJob[]): YearMonth | null {
  const months = jobs.flatMap(({ start, end }) => [readMonth(start), readMonth(end)]);
  return months.reduce((last, month) => (month !== null && month > (last ?? '') ? month : last), null);
}

/** What has ended is past, whatever the calendar says. */
function endsOf(jobs: readonly ChangeJob[]): (YearMonth | null)[] {
  return jobs.filter(({ current }) => current === false).map(({ end }) => readMonth(end));
}

function latest(today: YearMonth, ...months: (YearMonth | null)[]): YearMonth {
  return months.reduce<YearMonth>((last, month) => (month !== null && month > last ? month : last), today);
}

function textOf(text: Text): string {
  return String(text ?? '').trim();
}

function addressOf(slug: Text): string | null {
  const text = textOf(slug);
  if (text === '') return null;
  return text.includes('/') ? text : `https://www.linkedin.com/company/${encodeURIComponent(text)}/`;
}

function positionOf({ title, company, start, end, current }: ChangeJob, companyUrl: string | null): ObservedPosition {
  const [from, to] = [readMonth(start), readMonth(end)];
  const isDated = from !== null || to !== null || textOf(end) !== '';
  const words = [textOf(title), textOf(company)];
  return {
    title: words[0] || null,
    company: words[1] || null,
    companyUrl,
    employmentType: null,
    start: from,
    end: to,
    current: current ?? (isDated ? to === null : null),
    confidence: 1,
    evidence: [{ strategy: 'row', excerpt: words.filter(Boolean).join(' · '), where: 'profile' }],
  };
}

function pageOf(positions: ObservedPosition[], now: Instant): ProfileObservation {
  return {
    page: 'profile',
    url: '',
    seenAt: now,
    kind: 'sdui-profile',
    front: 'sdui',
    slug: null,
    memberId: null,
    urn: null,
    salesId: null,
    name: null,
    headline: null,
    location: null,
    topCardCompany: null,
    experience: 'complete',
    positions,
    degree: null,
    isSelf: false,
    isMasked: false,
  };
}

function accountOf(name: string, address: string | null, now: Instant): Account {
  const key = companyKeyOf(address);
  return {
    id: 'account',
    programId: 'program',
    externalIds: [],
    name,
    formerNames: [],
    companyKeys: key === null ? [] : [key],
    status: null,
    isCustomer: true,
    custom: {},
    createdAt: now,
    updatedAt: now,
  };
}

function contactOf(title: string, { id, programId, name, createdAt }: Account): Contact {
  const contact = blankContact('contact', programId, { full: 'The contact', given: '', family: '' }, createdAt);
  return { ...contact, accountId: id, title, company: name };
}
