import { MUSTER_SCHEMA } from '../muster-columns';
import type { CorrectionRow, WriteContext, WriteCorrections } from '../written-file';
import { exportFileName } from './export-file-name';

/** Corrections for other programs: versioned, every key in a fixed order, values as Muster holds them. */
export const writeCorrectionsJson: WriteCorrections = (rows, { program, day, say }) => ({
  files:
    rows.length === 0
      ? []
      : [
          {
            target: 'json',
            fileName: exportFileName(program.name, 'corrections', day, 'json'),
            rowCount: rows.length,
            correctionIds: rows.map(({ correction }) => correction.id),
            notes: [],
            body: {
              form: 'json',
              text: {
                opening: `{"muster":{"schema":${MUSTER_SCHEMA},"kind":"corrections"},"corrections":[\n`,
                records: rows.map((row) => JSON.stringify(recordOf(row, say))),
                separator: ',\n',
                closing: '\n]}\n',
              },
            },
          },
        ],
  skipped: [],
});

function recordOf({ correction, contact, account }: CorrectionRow, say: WriteContext['say']): object {
  const { record, field, oldValue, newValue, isEdited, evidence, createdAt } = correction;
  const about = record === 'account' ? account : contact;
  return {
    record,
    externalIds: (about?.externalIds ?? []).map(({ system, id }) => ({ system, id })),
    name: record === 'account' ? (account?.name ?? '') : (contact?.name.full ?? ''),
    account: account?.name ?? contact?.company ?? '',
    field,
    oldValue,
    newValue,
    isEdited,
    evidence: {
      sentence: say(evidence.sentence),
      excerpt: evidence.excerpt,
      url: evidence.url,
      seenAt: evidence.seenAt,
    },
    createdAt,
  };
}
