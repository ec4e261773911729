import type { Contact } from '../domain/contact';
import { isNameless } from '../domain/is-nameless';
import type { ProfileObservation } from '../domain/observation';
import { say } from '../domain/said';
import type { Finding, Verdict } from '../domain/verdict';
import { compareContactName } from '../text/compare-contact-name';
import { parsePersonName } from '../text/parse-person-name';
import { plainPersonName } from '../text/plain-person-name';
import { shareNameWord } from '../text/share-name-word';
import { cannotTell } from './cannot-tell';
import type { CaseFile } from './case-file';
import { shorten } from './say';
import { oddsOf, weigh } from './weigh';
import type { Weighed } from './weigh';

/** Verdicts that a new name takes the place of: nothing more pressing is known. */
const YIELDING: readonly Verdict['kind'][] = ['still-right', 'cannot-tell'];

/** So many people go by another family name than their record says. Program assumption. */
const NEW_NAME = 0.1;

/** So many times likelier each is for the same person under a new name than for a stranger. Program assumptions. */
const BY_ID = 50;
const BY_COMPANY = 10;

/** Where nobody can tell a new name from another person, each is as likely. */
const EITHER = 0.5;

/** Names read with less certainty than this are not compared. */
const ENOUGH = 0.7;

/**
 * Adds what the page says about the name. Only a stable identity (LinkedIn's token or number) makes another name a change;
 * an address alone does when a name and the company agree, since an address can pass to someone else. Another given name
 * before the same family name is a tidy-up: it is mostly a name among friends or for people abroad. So is a name where the record has none.
 */
export function judgeName(file: CaseFile, employment: Verdict): Verdict {
  const { observation, contact } = file;
  const reading = observation.name;
  if (reading === null || reading.confidence < ENOUGH || observation.isMasked || isCut(reading.value))
    return employment;
  const seen = plainPersonName(reading.value);
  const { relation, probability: likeness } = compareContactName(reading.value, contact.name);
  const isOtherFamily = hasOtherFamilyName(seen, contact);
  const isReal = relation === 'different' && isOtherFamily;
  const weighed = weighName(file, seen, likeness);
  const finding: Finding = {
    field: 'name',
    stored: contact.name.full,
    seen,
    nature: isReal ? 'real' : 'cosmetic',
    probability: isReal ? weighed.probability : Math.round((1 - likeness) * 1000) / 1000,
    evidence: reading.evidence,
  };
  const isNothing = relation === 'same' || relation === 'unsure' || (relation === 'variant' && !isOtherFamily);
  if (file.isDismissed(finding)) return employment;
  if (isNameless(contact.name.full)) return withFinding(employment, { ...finding, probability: reading.confidence });
  if (isNothing) return employment;
  if (relation === 'variant') return withFinding(employment, finding);
  if (!shareNameWord(seen, contact.name.full) || !isSurelySame(file)) {
    return askWho(contact, { ...finding, nature: 'real', probability: EITHER });
  }
  return isReal && YIELDING.includes(employment.kind) && employment.reason !== 'record-incomplete'
    ? changedName(contact, employment, finding, weighed)
    : withFinding(employment, finding);
}

function changedName(contact: Contact, employment: Verdict, finding: Finding, weighed: Weighed): Verdict {
  return {
    kind: 'name-changed',
    ...weighed,
    sentence: say('name.changed', {
      name: shorten(contact.name.full),
      seen: shorten(finding.seen),
      rest: employment.sentence,
    }),
    excerpt: finding.evidence[0]?.excerpt ?? finding.seen,
    findings: [finding, ...employment.findings],
  };
}

function askWho(contact: Contact, finding: Finding): Verdict {
  const [stored, seen] = [shorten(contact.name.full), shorten(finding.seen)];
  return cannotTell('contradiction', finding.probability, say('name.asked', { name: stored, seen }), {
    reasons: [say('fact.name.differs', { stored, seen })],
    excerpt: finding.seen,
    findings: [finding],
  });
}

function withFinding(verdict: Verdict, finding: Finding): Verdict {
  return { ...verdict, findings: [...verdict.findings, finding] };
}

/** How likely another family name is a new one of the same person, and not another person's. */
function weighName({ observation, contact, company }: CaseFile, seen: string, likeness: number): Weighed {
  const isById = isKnownByStableId(observation, contact);
  const same = isById ? say('fact.name.id') : say('fact.name.company', { company });
  return weigh(NEW_NAME, [
    { says: say('fact.name.now', { seen: shorten(seen) }), odds: oddsOf(1 - likeness) },
    { says: same, odds: isById ? BY_ID : BY_COMPANY },
  ]);
}

function hasOtherFamilyName(seen: string, { name }: Contact): boolean {
  return parsePersonName(seen).family.join(' ') !== parsePersonName(name.full).family.join(' ');
}

function isCut(name: string): boolean {
  return parsePersonName(name).isCut;
}

function isSurelySame({ observation, contact, positions }: CaseFile): boolean {
  if (isKnownByStableId(observation, contact)) return true;
  return positions.some(({ company }) => company.relation === 'same');
}

/** Whether the page's member is the contact by an identity that never changes hands. */
export function isKnownByStableId(observation: ProfileObservation, contact: Contact): boolean {
  return contact.profiles.some(
    ({ kind, value }) =>
      (kind === 'urn' && value === observation.urn) || (kind === 'member' && value === observation.memberId),
  );
}
