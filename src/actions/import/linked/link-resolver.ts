import type { Id } from '../../../domain/ids';
import type { ContactLink } from '../../../exchange/imported-linked';
import type { AccountLink, ImportedRowBase } from '../../../exchange/imported-row';
import type { ImportAnswer, ImportQuestion } from '../../import-plan';
import { accountCandidate } from '../account-candidate';
import { contactCandidate } from '../contact-candidate';
import type { ContactDirectory } from '../contact-directory';
import type { ImportTools } from '../import-tools';

/** The links of a row, found; an account that is new stands under its name. */
export interface ResolvedLinks {
  account: { id: Id } | { make: AccountLink } | null;
  contactIds: (Id | null)[];
}

type Answers = Readonly<Record<string, ImportAnswer>>;

/** Finds what the rows of a file hang on; asks where only the user can tell. */
export class LinkResolver {
  readonly #directory: ContactDirectory;
  readonly #tools: ImportTools;
  readonly #answers: Answers;
  readonly #asksForAccounts: boolean;

  /** @param asksForAccounts false where an account only says more about the contact */
  constructor(directory: ContactDirectory, tools: ImportTools, answers: Answers, asksForAccounts: boolean) {
    this.#directory = directory;
    this.#tools = tools;
    this.#answers = answers;
    this.#asksForAccounts = asksForAccounts;
  }

  /** What the row's links are; the questions that must be answered first; or `skip` where the user leaves the row out. */
  resolve(
    row: ImportedRowBase & AccountLink,
    contacts: readonly ContactLink[],
  ): ResolvedLinks | { questions: ImportQuestion[] } | 'skip' {
    const account = this.#findAccount(row);
    const at = {
      accountId: typeof account === 'object' && account !== null && 'id' in account ? account.id : null,
      company: row.company?.trim() ?? '',
    };
    const found = contacts.map((link, place) => this.#findContact(row, link, place, at));
    if (account === 'skip' || found.includes('skip')) return 'skip';
    const questions = [account, ...found].filter((one) => isQuestion(one));
    if (questions.length > 0) return { questions };
    return { account: account as ResolvedLinks['account'], contactIds: found as (Id | null)[] };
  }

  /** The id of the account; made now if it is new. */
  accountOf({ account }: ResolvedLinks): Id | null {
    if (account === null) return null;
    if ('id' in account) return account.id;
    const { accounts, policy } = this.#tools;
    const facts = factsOf(account.make);
    const made = accounts
      .findExactly(facts.name, facts.externalIds)
      .find(({ id }) => accounts.before(id) === undefined);
    return accounts.merge(made ?? null, facts, policy, false).id;
  }

  #findAccount(row: ImportedRowBase & AccountLink): ResolvedLinks['account'] | ImportQuestion | 'skip' {
    const { name, externalIds } = factsOf(row);
    const match = this.#tools.accounts.find(name, externalIds);
    if (match.is === 'account') return { id: match.account.id };
    if (match.is === 'new') return name === '' ? null : { make: row };
    if (!this.#asksForAccounts) return null;
    const key = `${row.line}:account`;
    const question: ImportQuestion = {
      key,
      line: row.line,
      about: 'account',
      name,
      title: '',
      company: '',
      candidates: match.candidates.map(accountCandidate),
    };
    const answer = settle(this.#answers[key], question);
    if (answer === 'new') return { make: row };
    return typeof answer === 'object' && 'recordId' in answer ? { id: answer.recordId } : answer;
  }

  #findContact(
    { line }: ImportedRowBase,
    link: ContactLink,
    place: number,
    at: { accountId: Id | null; company: string },
  ): Id | null | ImportQuestion | 'skip' {
    const match = this.#directory.find(link, at);
    if (match.is === 'contact') return match.contact.id;
    if (match.is === 'none') return null;
    const key = place === 0 ? `${line}:contact` : `${line}:contact-${place + 1}`;
    const name = link.name ?? link.externalId?.id ?? '';
    const candidates = match.candidates.map(contactCandidate);
    const question: ImportQuestion = { key, line, about: 'contact', name, title: '', company: at.company, candidates };
    const answer = settle(this.#answers[key], question);
    if (answer === 'new') return null;
    return typeof answer === 'object' && 'recordId' in answer ? answer.recordId : answer;
  }
}

/** What the user answered; the question itself while nobody did, and for an answer that was not offered. */
function settle(answer: ImportAnswer | undefined, question: ImportQuestion): ImportAnswer | ImportQuestion {
  if (answer === undefined) return question;
  if (typeof answer === 'string') return answer;
  return question.candidates.some(({ recordId }) => recordId === answer.recordId) ? answer : question;
}

function isQuestion(found: unknown): found is ImportQuestion {
  return typeof found === 'object' && found !== null && 'candidates' in found;
}

function factsOf({ company, accountExternalId }: AccountLink) {
  return {
    name: company?.trim() ?? '',
    externalIds: accountExternalId === undefined ? [] : [accountExternalId],
  };
}
