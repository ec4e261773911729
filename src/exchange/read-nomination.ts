import { say } from '../domain/said';
import { FILL_NOMINATION } from './fill/fill-nomination';
import type { NominationDraft } from './fill/linked-drafts';
import type { RowForm } from './read-row';

/** How rows are read as nominations. */
export const NOMINATION_FORM: RowForm<'nominations', NominationDraft> = {
  essential: new Set(['nominationId', 'company', 'fullName'] as const),
  start: (base) => base,
  fill: FILL_NOMINATION,
  finish: ({ name = '', title = '', profile, ...nomination }) => {
    const { company = '', accountExternalId, replaces, externalIds } = nomination;
    if (name !== '') return { ...nomination, candidate: { name, title, profile: profile ?? null } };
    const isAboutNobody = company === '' && accountExternalId === undefined && replaces === undefined;
    if (isAboutNobody && externalIds.length === 0)
      return {
        refused: say('row.nobodyNominated'),
      };
    return nomination;
  },
};
