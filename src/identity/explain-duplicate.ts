import type { Contact } from '../domain/contact';
import { isNameless } from '../domain/is-nameless';
import { compareContactName } from '../text/compare-contact-name';
import type { NameRelation } from '../text/compare-person-names';
import { compareTitles } from '../text/compare-titles';
import type { Learnt } from '../text/learnt';
import { nameRarity } from '../text/name-rarity';
import { shareNameWord } from '../text/share-name-word';
import { areOfOneDomain, isSharedMailbox, mailboxOf } from './mailbox';
import { phoneKeys } from './phone-key';
import { shareIds } from './share-ids';
import { type CompanyTie, tieCompanies } from './tie-companies';

/** A name that fewer people bear than this share is hardly borne by two at one company. */
const RARE = 5e-6;

const NAME_WORDS: Record<Exclude<NameRelation, 'different'>, string> = {
  same: 'same name',
  variant: 'same name in another form',
  unsure: 'similar name',
};

/**
 * Why two contacts are likely the same person, in a few words each; null where they are not, or too little says so. A name alone never
 * does. Other profiles, and other e-mail addresses where the titles differ as well, speak against it.
 */
export function explainDuplicate(a: Contact, b: Contact, learnt: Learnt): string[] | null {
  const profiles = compareProfiles(a, b);
  const mail = compareMail(a, b);
  // Names take the longest to compare: most pairs are told apart without.
  if (profiles === 'different' && mail !== 'same') return null;
  if (isNameless(a.name.full) || isNameless(b.name.full)) {
    const same = profiles === 'same' ? 'same LinkedIn profile' : mail === 'same' && !isShared(a) ? 'same e-mail' : null;
    return same === null ? null : [same, 'one of them has no name'];
  }
  const { relation: name } = compareContactName(a.name.full, b.name);
  if (profiles === 'same')
    return ['same LinkedIn profile', name === 'different' ? 'but another name' : NAME_WORDS[name]];
  if (name === 'different') {
    const isRenamed = mail === 'same' && profiles !== 'different' && !isShared(a) && hasNameInCommon(a, b);
    return isRenamed ? ['same e-mail', 'part of the name is the same'] : null;
  }
  if (mail === 'same') return ['same e-mail', NAME_WORDS[name]];
  const phones = phoneKeys(a);
  if (name !== 'unsure' && phoneKeys(b).some((phone) => phones.includes(phone)))
    return ['same phone number', NAME_WORDS[name]];
  return explainByCompany(a, b, name, mail, learnt);
}

function explainByCompany(
  a: Contact,
  b: Contact,
  name: Exclude<NameRelation, 'different'>,
  mail: 'same' | 'one-domain' | 'other-domain' | 'unknown',
  learnt: Learnt,
): string[] | null {
  const tie = tieCompanies(a, b, learnt.company);
  if (tie === null) return null;
  const title = relateTitles(a, b, learnt);
  const isRare = () => Math.max(nameRarity(a.name.full), nameRarity(b.name.full)) < RARE;
  const isMailInDoubt = mail === 'one-domain' || (mail === 'other-domain' && title === 'different');
  if (isMailInDoubt && !isRare()) return null;
  if (mail === 'one-domain' && title === 'different') return null;
  if (name === 'unsure' && (tie !== 'same' || title !== 'same' || isMailInDoubt)) return null;
  if ((tie !== 'same' || name === 'variant') && title !== 'same' && !isRare()) return null;
  return [NAME_WORDS[name], TIE_WORDS[tie], ...(title === 'same' ? ['same title'] : [])];
}

const TIE_WORDS: Record<CompanyTie, string> = {
  same: 'same company',
  related: 'related companies',
  past: 'one worked where the other does',
};

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
