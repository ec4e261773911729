import type { Contact } from '../domain/contact';
import { isNameless } from '../domain/is-nameless';
import { say, type Said } from '../domain/said';
import { compareContactName } from '../text/compare-contact-name';
import type { NameRelation } from '../text/compare-person-names';
import { compareTitles } from '../text/compare-titles';
import type { Learnt } from '../text/learnt';
import { nameRarity } from '../text/name-rarity';
import { shareNameWord } from '../text/share-name-word';
import { areOfOneDomain, isSharedMailbox, mailboxOf } from './mailbox';
import { phoneKeys } from './phone-key';
import { shareIds } from './share-ids';
import { tieCompanies } from './tie-companies';

/** A name that fewer people bear than this share is hardly borne by two at one company. */
const RARE = 5e-6;

/**
 * Why two contacts are likely the same person, in a few words each; null where they are not, or too little says so. A name alone never
 * does. Other profiles, and other e-mail addresses where the titles differ as well, speak against it.
 */
export function explainDuplicate(a: Contact, b: Contact, learnt: Learnt): Said[] | null {
  const profiles = compareProfiles(a, b);
  const mail = compareMail(a, b);
  // Names take the longest to compare: most pairs are told apart without.
  if (profiles === 'different' && mail !== 'same') return null;
  if (isNameless(a.name.full) || isNameless(b.name.full)) {
    const same = profiles === 'same' ? 'profile' : mail === 'same' && !isShared(a) ? 'email' : null;
    return same === null ? null : [say(`twins.${same}`), say('twins.name.none')];
  }
  const { relation: name } = compareContactName(a.name.full, b.name);
  if (profiles === 'same') return [say('twins.profile'), say(`twins.name.${name}`)];
  if (name === 'different') {
    const isRenamed = mail === 'same' && profiles !== 'different' && !isShared(a) && hasNameInCommon(a, b);
    return isRenamed ? [say('twins.email'), say('twins.name.part')] : null;
  }
  if (mail === 'same') return [say('twins.email'), say(`twins.name.${name}`)];
  const phones = phoneKeys(a);
  if (name !== 'unsure' && phoneKeys(b).some((phone) => phones.includes(phone)))
    return [say('twins.phone'), say(`twins.name.${name}`)];
  return explainByCompany(a, b, name, mail, learnt);
}

function explainByCompany(
  a: Contact,
  b: Contact,
  name: Exclude<NameRelation, 'different'>,
  mail: 'same' | 'one-domain' | 'other-domain' | 'unknown',
  learnt: Learnt,
): Said[] | null {
  const tie = tieCompanies(a, b, learnt.company);
  if (tie === null) return null;
  const title = relateTitles(a, b, learnt);
  const isRare = () => Math.max(nameRarity(a.name.full), nameRarity(b.name.full)) < RARE;
  const isMailInDoubt = mail === 'one-domain' || (mail === 'other-domain' && title === 'different');
  if (isMailInDoubt && !isRare()) return null;
  if (mail === 'one-domain' && title === 'different') return null;
  if (name === 'unsure' && (tie !== 'same' || title !== 'same' || isMailInDoubt)) return null;
  if ((tie !== 'same' || name === 'variant') && title !== 'same' && !isRare()) return null;
  const isSameTitle = title === 'same';
  return [say(`twins.name.${name}`), say(`twins.company.${tie}`), ...(isSameTitle ? [say('twins.title')] : [])];
}

function compareProfiles(a: Contact, b: Contact): 'same' | 'different' | 'unknown' {
  const { isStableShared, isSlugShared, isOtherPerson } = shareIds(a, b.profiles);
  if (isStableShared || (isSlugShared && !isOtherPerson)) return 'same';
  const hasSlug = ({ profiles }: Contact) => profiles.some(({ kind }) => kind === 'slug');
  return isOtherPerson || (hasSlug(a) && hasSlug(b) && !isSlugShared) ? 'different' : 'unknown';
}

function compareMail(a: Contact, b: Contact): 'same' | 'one-domain' | 'other-domain' | 'unknown' {
  const [mailA, mailB] = [mailboxOf(a.email), mailboxOf(b.email)];
  if (mailA === null || mailB === null) return 'unknown';
  if (mailA === mailB) return 'same';
  if (isSharedMailbox(mailA) || isSharedMailbox(mailB)) return 'unknown';
  return areOfOneDomain(mailA, mailB) ? 'one-domain' : 'other-domain';
}

function relateTitles({ title: a }: Contact, { title: b }: Contact, learnt: Learnt) {
  if (a.trim() === '' || b.trim() === '') return 'unknown';
  const { relation } = compareTitles(a, b, learnt.title);
  return relation === 'cosmetic' ? 'same' : relation;
}

function isShared({ email }: Contact): boolean {
  return isSharedMailbox(mailboxOf(email) ?? '');
}

function hasNameInCommon(a: Contact, b: Contact): boolean {
  return shareNameWord(a.name.full, b.name.full);
}
