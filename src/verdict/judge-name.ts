import type { Contact } from '../domain/contact';
import type { ProfileObservation } from '../domain/observation';
import type { Finding, Verdict } from '../domain/verdict';
import { compareContactName } from '../text/compare-contact-name';
import { parsePersonName } from '../text/parse-person-name';
import { plainPersonName } from '../text/plain-person-name';
import { shareNameWord } from '../text/share-name-word';
import { cannotTell } from './cannot-tell';
import type { CaseFile } from './case-file';
import { quote, shorten } from './say';

/** Verdicts that a new name takes the place of: nothing more pressing is known. */
const YIELDING: readonly Verdict['kind'][] = ['still-right', 'cannot-tell'];

/** Names read with less certainty than this are not compared. */
const ENOUGH = 0.7;

/**
 * Adds what the page says about the name. Only a stable identity (LinkedIn's token or number) makes another name a change;
 * an address alone does when a name and the company agree, since an address can pass to someone else. Another given name
 * before the same family name is a tidy-up: it is mostly a name among friends or for people abroad.
 */
export function judgeName(file: CaseFile, employment: Verdict): Verdict {
  const { observation, contact } = file;
  const reading = observation.name;
  if (reading === null || reading.confidence < ENOUGH || observation.isMasked || isCut(reading.value))
    return employment;
  const seen = plainPersonName(reading.value);
  const { relation } = compareContactName(reading.value, contact.name);
  const isOtherFamily = hasOtherFamilyName(seen, contact);
  const isReal = relation === 'different' && isOtherFamily;
  const finding: Finding = {
    field: 'name',
    stored: contact.name.full,
    seen,
    nature: isReal ? 'real' : 'cosmetic',
    probability: isReal ? 0.9 : 0.3,
    evidence: reading.evidence,
  };
  const isNothing = relation === 'same' || relation === 'unsure' || (relation === 'variant' && !isOtherFamily);
  if (isNothing || file.isDismissed(finding)) return employment;
  if (relation === 'variant') return withFinding(employment, finding);
  if (!shareNameWord(seen, contact.name.full) || !isSurelySame(file)) {
    return askWho(contact, { ...finding, nature: 'real', probability: 0.5 });
  }
  return isReal && YIELDING.includes(employment.kind) && employment.reason !== 'record-incomplete'
    ? changedName(contact, employment, finding)
    : withFinding(employment, finding);
}

function changedName(contact: Contact, employment: Verdict, finding: Finding): Verdict {
  return {
    kind: 'name-changed',
    probability: finding.probability,
    sentence: `${shorten(contact.name.full)} is now called ${shorten(finding.seen)}. ${employment.sentence}`,
    excerpt: finding.evidence[0]?.excerpt ?? finding.seen,
    findings: [finding, ...employment.findings],
  };
}

function askWho(contact: Contact, finding: Finding): Verdict {
  const sentence = `This profile is on record for ${shorten(contact.name.full)}, but the page shows the name ${quote(finding.seen)}: is it the same person?`;
  return cannotTell('contradiction', sentence, finding.seen, [finding]);
}

function withFinding(verdict: Verdict, finding: Finding): Verdict {
  return { ...verdict, findings: [...verdict.findings, finding] };
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
