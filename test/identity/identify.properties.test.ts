import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Contact } from '../../src/domain/contact';
import { identify } from '../../src/identity/identify';
import { contact, jobAt, person } from './build-people';

const GIVEN = ['Ann', 'Bert', 'José', 'Zoë', 'Maria', 'James', 'Otto'];
const FAMILY = ['Example', 'Müller', 'Silva', 'Smith', 'Okonkwo', 'Ångström'];
const COMPANIES = ['Acme', 'Norvela Systems', 'Bergström & Söhne', 'Globex', 'Acme Tools', ''];

const names = fc.tuple(fc.constantFrom(...GIVEN), fc.constantFrom(...FAMILY)).map((words) => words.join(' '));
const companies = fc.constantFrom(...COMPANIES);
const records = fc
  .array(fc.tuple(names, companies), { maxLength: 6 })
  .map((rows) => rows.map(([name, company], at) => contact(`c${at}`, name, company)));
const pages = fc.record({ name: names, jobs: fc.array(companies, { maxLength: 3 }) });
type Page = { name: string; jobs: string[] };

const judge = ({ name, jobs }: Page, contacts: readonly Contact[]) =>
  identify(
    person(
      name,
      jobs.map((company) => jobAt(company)),
    ),
    contacts,
    { rejections: [], aliases: [] },
  );

/** What is decided, without the words. */
function outcome(page: Page, contacts: readonly Contact[]): string {
  const answer = judge(page, contacts);
  if (answer.decision === 'none') return 'none';
  const chosen = answer.decision === 'match' ? [answer] : answer.candidates;
  return `${answer.decision} ${chosen.map(({ contactId }) => contactId).join(' ')}`;
}

function holds(check: (page: Page, contacts: Contact[]) => void): void {
  fc.assert(
    fc.property(pages, records, (page, contacts) => void check(page, contacts)),
    { numRuns: 150 },
  );
}

describe('who it is', () => {
  it('does not depend on the order of the records', () =>
    holds((page, contacts) => expect(outcome(page, contacts.toReversed())).toBe(outcome(page, contacts))));

  it('does not depend on case, accents or spacing', () =>
    holds((page, contacts) => {
      const noisy = (text: string) =>
        ` ${text.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase().replaceAll(' ', '  ')} `;
      const other = { name: noisy(page.name), jobs: page.jobs.map((job) => (job === '' ? '' : noisy(job))) };
      expect(outcome(other, contacts)).toBe(outcome(page, contacts));
    }));

  it('does not depend on legal forms', () =>
    holds((page, contacts) => {
      const other = { ...page, jobs: page.jobs.map((job) => (job === '' ? '' : `${job} GmbH`)) };
      expect(outcome(other, contacts)).toBe(outcome(page, contacts));
    }));

  it('is never decided by the name alone', () =>
    holds(({ name }, contacts) => expect(judge({ name, jobs: [] }, contacts).decision).not.toBe('match')));

  it('is only asked of, or told of, with chances that make at most one', () =>
    holds((page, contacts) => {
      const answer = judge(page, contacts);
      if (answer.decision === 'none') return;
      const chances = (answer.decision === 'match' ? [answer] : answer.candidates).map(
        ({ probability }) => probability,
      );
      expect(chances.every((chance) => chance > 0 && chance < 1)).toBe(true);
      expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeLessThanOrEqual(1);
    }));

  it('is whoever has the name and the company, where nobody else has them', () =>
    fc.assert(
      fc.property(records, (contacts) => {
        const own = contact('own', 'Torvald Brandlinger', 'Globex');
        expect(outcome({ name: 'Torvald Brandlinger', jobs: ['Globex'] }, [...contacts, own])).toBe('match own');
      }),
      { numRuns: 50 },
    ));
});
