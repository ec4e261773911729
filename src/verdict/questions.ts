import type { Contact } from '../domain/contact';
import type { VerdictQuestion } from '../domain/verdict';
import type { JudgedPosition } from './judge-position';

/** "Are the two companies one?", as the part of a verdict that asks it; nothing where no company was read or the user has said. */
export function askCompany(contact: Contact, { position, company }: JudgedPosition): { question?: VerdictQuestion } {
  if (position.company === null || company.basis === 'said') return {};
  return { question: { about: 'company', stored: contact.company, seen: position.company } };
}

/** "Are the two titles one?", as the part of a verdict that asks it; nothing where no title was read. */
export function askTitle(contact: Contact, { position }: JudgedPosition): { question?: VerdictQuestion } {
  if (position.title === null || contact.title.trim() === '') return {};
  return { question: { about: 'title', stored: contact.title, seen: position.title } };
}
