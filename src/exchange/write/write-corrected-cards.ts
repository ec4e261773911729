import type { Contact } from '../../domain/contact';
import type { CorrectableField } from '../../domain/correction';
import type { Id } from '../../domain/ids';
import { say, type Said } from '../../domain/said';
import type { CorrectionRow, SkippedCorrection, WriteCorrections, WrittenFile } from '../written-file';
import { cardOf } from './card-of';
import { exportFileName } from './export-file-name';
import { sayContact, sayLabel } from './say-row';

const NO_PLACE: readonly CorrectableField[] = ['status', 'searchable', 'leftOn'];

/** The cards of the corrected contacts, each once and whole. What a card has no place for is left out, with what to do. */
export const writeCorrectedCards: WriteCorrections = (rows, { program, day }) => {
  const contacts = new Map<Id, Contact>();
  const correctionIds: Id[] = [];
  const skipped: SkippedCorrection[] = [];
  for (const { correction, contact } of rows) {
    const why = whyNoCard({ correction, contact });
    if (why !== null || contact === null) {
      skipped.push({ correctionId: correction.id, why: why ?? say('skip.contactGone') });
      continue;
    }
    contacts.set(contact.id, contact);
    correctionIds.push(correction.id);
  }
  if (contacts.size === 0) return { files: [], skipped };
  const file: WrittenFile = {
    target: 'vcard',
    fileName: exportFileName(program.name, 'contacts', day, 'vcf'),
    rowCount: contacts.size,
    correctionIds,
    notes: [say('out.wholeCards')],
    body: {
      form: 'vcard',
      text: { opening: '', records: [...contacts.values()].map(cardOf), separator: '', closing: '' },
    },
  };
  return { files: [file], skipped };
};

function whyNoCard({ correction, contact }: Pick<CorrectionRow, 'correction' | 'contact'>): Said | null {
  if (correction.record === 'account')
    return say('skip.cardOfAccount', { before: correction.oldValue, after: correction.newValue });
  if (!NO_PLACE.includes(correction.field)) return null;
  return say('skip.cardField', { name: sayContact({ contact }), field: sayLabel(correction.field) });
}
