import type { Asset } from '../../domain/asset';
import type { Contact } from '../../domain/contact';
import type { Id } from '../../domain/ids';
import type { NextAction } from '../../domain/next-action';
import type { Nomination } from '../../domain/nomination';
import type { ProgramRecords } from '../../store/program-records';
import type { Mentions } from './mentions';
import { scrub } from './scrub';

/** What stays of records that name the person beside others, and which nominations are of the person alone. */
export interface OtherRecords {
  assets: Asset[];
  nominations: Nomination[];
  nextActions: NextAction[];
  removedNominations: Id[];
}

/** The assets, nominations and next actions that name the person, without what they said. */
export async function rewriteMentions(
  records: ProgramRecords,
  people: readonly Contact[],
  contactIds: readonly Id[],
  mentions: Mentions,
): Promise<OtherRecords> {
  const [assets, nominations, nextActions] = await Promise.all([
    records.assets.all(),
    records.nominations.all(),
    records.nextActions.all(),
  ]);
  const isOfPerson = ({ candidate }: Nomination) =>
    candidate !== undefined &&
    (mentions.inText(candidate.name) ||
      people.some(({ profiles }) =>
        profiles.some(({ kind, value }) => candidate.profile?.kind === kind && candidate.profile.value === value),
      ));
  const stay = nominations.filter((nomination) => !isOfPerson(nomination));
  return {
    assets: changed(assets, (asset) => {
      const kept = asset.contactIds.filter((id) => !contactIds.includes(id));
      return scrub(kept.length < asset.contactIds.length ? { ...asset, contactIds: kept } : asset, mentions);
    }),
    nominations: changed(stay, (nomination) => {
      const { replacesContactId = '', ...rest } = nomination;
      return scrub(contactIds.includes(replacesContactId) ? rest : nomination, mentions);
    }),
    nextActions: changed(
      nextActions.filter(({ contactId }) => contactId === null || !contactIds.includes(contactId)),
      (action) => scrub(action, mentions),
    ),
    removedNominations: nominations.filter(isOfPerson).map(({ id }) => id),
  };
}

function changed<T>(rows: readonly T[], clean: (row: T) => T): T[] {
  return rows.flatMap((row) => {
    const cleaned = clean(row);
    return cleaned === row ? [] : [cleaned];
  });
}
