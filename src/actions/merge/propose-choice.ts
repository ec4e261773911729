import type { Contact } from '../../domain/contact';
import type { FlawField } from '../../domain/contact-flaw';
import { MERGE_FIELDS, type MergeChoices, type MergeSide, type OwnMergeField } from '../../domain/merge-field';
import { isStillThere } from '../../domain/move-contact';
import { showField } from './merge-values';

const NO_NAMES: ReadonlyMap<string, string> = new Map();

/** What is proposed where both have a value, and they differ. */
const PROPOSE: Record<Exclude<OwnMergeField, 'notes'>, (keep: Contact, drop: Contact) => MergeSide> = {
  name: (keep, drop) => (drop.name.full.length > keep.name.full.length ? 'drop' : 'keep'),
  job: newer,
  email: (keep, drop) => withoutFlaw('email', keep, drop),
  phone: (keep, drop) => withoutFlaw('phone', keep, drop),
  mobile: (keep, drop) => withoutFlaw('mobile', keep, drop),
  location: newer,
  status: (keep, drop) => {
    if (keep.status === 'do-not-contact') return 'keep';
    return drop.status === 'do-not-contact' || keep.status === null
      ? 'drop'
      : drop.status === null
        ? 'keep'
        : newer(keep, drop);
  },
  searchable: (keep, drop) =>
    keep.searchable === false ? 'keep' : drop.searchable === false ? 'drop' : newer(keep, drop),
  leftOn: newer,
  verifiedAt: (keep, drop) => ((drop.verifiedAt ?? '') > (keep.verifiedAt ?? '') ? 'drop' : 'keep'),
  participations: (keep, drop) => (drop.participations.length > keep.participations.length ? 'drop' : 'keep'),
  buyingRole: newer,
  sentiment: newer,
  products: (keep, drop) => (drop.productIds.length > keep.productIds.length ? 'drop' : 'keep'),
  owner: newer,
};

/**
 * A choice for every field in which two contacts can be merged: the value that is there, else the sound one, the fuller one, or that of
 * the record that was known to be right last. Who is not to be contacted or searched stays so.
 */
export function proposeChoices(keep: Contact, drop: Contact): MergeChoices {
  const choices: MergeChoices = {};
  for (const field of MERGE_FIELDS) {
    const [kept, dropped] = [keep, drop].map((contact) => hasValue(contact, field));
    if (kept !== dropped) choices[field] = kept ? 'keep' : 'drop';
    else if (field === 'notes') choices.notes = keep.notes === drop.notes ? 'keep' : 'both';
    else choices[field] = kept ? PROPOSE[field](keep, drop) : 'keep';
  }
  // Who works there by the status that is chosen has not left, whatever the other record says.
  const { status: side } = choices;
  if (side !== undefined && isStillThere((side === 'drop' ? drop : keep).status)) choices.leftOn = side;
  for (const header of customHeaders(keep, drop))
    choices[`custom:${header}`] = (keep.custom[header] ?? '').trim() === '' ? 'drop' : 'keep';
  return choices;
}

/** The columns without a field of their own that either contact has. */
export function customHeaders(keep: Contact, drop: Contact): string[] {
  return [...new Set([...Object.keys(keep.custom), ...Object.keys(drop.custom)])];
}

function hasValue(contact: Contact, field: OwnMergeField): boolean {
  return field === 'products' ? contact.productIds.length > 0 : showField(contact, field, NO_NAMES).trim() !== '';
}

function newer(keep: Contact, drop: Contact): MergeSide {
  return knownRight(drop) > knownRight(keep) ? 'drop' : 'keep';
}

function knownRight({ verifiedAt, modifiedAt, createdAt }: Contact): string {
  return verifiedAt ?? modifiedAt ?? createdAt;
}

function withoutFlaw(field: FlawField, keep: Contact, drop: Contact): MergeSide {
  const [kept, dropped] = [keep, drop].map((contact) => contact.flaws?.[field] === undefined);
  return kept === dropped ? newer(keep, drop) : kept ? 'keep' : 'drop';
}
