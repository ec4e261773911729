import type { Contact } from '../domain/contact';
import type { Duplicate } from '../domain/duplicate';
import type { Id } from '../domain/ids';
import { MERGE_FIELDS, type MergeField, type MergeSide } from '../domain/merge-field';
import { showField } from './merge/merge-values';
import { customHeaders, proposeChoices } from './merge/propose-choice';
import type { World } from './world';

/** One field of two contacts side by side, in words. */
export interface MergeLine {
  field: MergeField;
  keep: string;
  drop: string;
  differs: boolean;
  /** `both`: for notes, one under the other. */
  proposed: MergeSide | 'both';
}

/** Two contacts that are likely the same person, as they are before they are merged. */
export interface MergeView {
  duplicate: Duplicate;
  /** The one that stays. */
  keep: Contact;
  /** The one that goes. */
  drop: Contact;
  /** The fields that either has: those that differ and those that do not. */
  lines: MergeLine[];
  /** What of the one that goes will hang on the other: corrections that wait, uses, next actions. */
  moving: { corrections: number; uses: number; nextActions: number };
}

/**
 * Reads two likely duplicates side by side; null when the pair is settled or one of them is gone. Without `keepId`, the one stays that a system
 * of record knows, then the one with more in it, then the older.
 */
export async function readMerge(
  { store }: World,
  { programId, duplicateId, keepId }: { programId: Id; duplicateId: Id; keepId?: Id },
): Promise<MergeView | null> {
  const records = store.in(programId);
  const duplicate = await records.duplicates.get(duplicateId);
  const [one, other] = duplicate?.state === 'open' ? await records.contacts.many(duplicate.contactIds) : [];
  if (duplicate === undefined || one === undefined || other === undefined) return null;
  const keep = keepId === undefined ? preferred(one, other) : keepId === other.id ? other : one;
  const drop = keep === one ? other : one;
  const [products, corrections, uses, actions] = await Promise.all([
    records.products.all(),
    records.corrections.ofContact(drop.id),
    records.uses.ofContact(drop.id),
    records.nextActions.ofContact(drop.id),
  ]);
  const names = new Map(products.map(({ id, name }) => [id, name]));
  const waiting = corrections.filter(
    ({ state }) => state === 'pending' || state === 'reopened' || state === 'exported',
  );
  const moving = { corrections: waiting.length, uses: uses.length, nextActions: actions.length };
  return { duplicate, keep, drop, lines: compareFields(keep, drop, names), moving };
}

function compareFields(keep: Contact, drop: Contact, names: ReadonlyMap<string, string>): MergeLine[] {
  const choices = proposeChoices(keep, drop);
  const values: [MergeField, string, string][] = [
    ...MERGE_FIELDS.map((field): [MergeField, string, string] => {
      const [kept, dropped] = [keep, drop].map((contact) => showField(contact, field, names)) as [string, string];
      return [field, kept, dropped];
    }),
    ...customHeaders(keep, drop).map((header): [MergeField, string, string] => {
      return [`custom:${header}`, keep.custom[header] ?? '', drop.custom[header] ?? ''];
    }),
  ];
  return values
    .filter(([, kept, dropped]) => kept !== '' || dropped !== '')
    .map(([field, kept, dropped]) => ({
      ...{ field, keep: kept, drop: dropped, differs: kept !== dropped },
      proposed: choices[field] ?? 'keep',
    }));
}

function preferred(one: Contact, other: Contact): Contact {
  const [a, b] = [one, other].map((contact) => [
    Math.min(contact.externalIds.length, 1),
    MERGE_FIELDS.filter((field) => showField(contact, field, new Map()) !== '').length,
  ]) as [[number, number], [number, number]];
  const order = b[0] - a[0] || b[1] - a[1] || one.createdAt.localeCompare(other.createdAt);
  return order <= 0 ? one : other;
}
