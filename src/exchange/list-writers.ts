import type { Contact } from '../domain/contact';
import type { ListTarget } from '../domain/export-target';
import { say, type Said } from '../domain/said';
import { allJson } from './list/all-json';
import { calendarOf } from './list/calendar-of';
import { contactColumns } from './list/contact-columns';
import { NOMINATION_SHEET } from './list/nomination-sheet';
import { tableOf } from './list/table-of';
import { cardOf } from './write/card-of';
import { exportFileName } from './write/export-file-name';
import type { FileBody, ListContext, ListRecords, WriteList, WrittenTable } from './written-file';

/** The writer of each list. */
export const LIST_WRITERS: Record<ListTarget, WriteList> = {
  'contacts-csv': (records, context) =>
    written(context, 'contacts', 'csv', records.contacts.length, {
      form: 'excel-csv',
      table: contactTable(records, context),
    }),
  'contacts-excel': (records, context) =>
    written(context, 'contacts', 'xlsx', records.contacts.length, {
      form: 'workbook',
      tables: [contactTable(records, context)],
    }),
  'contacts-json': (records, context) =>
    written(context, 'records', 'json', records.contacts.length, { form: 'json', text: allJson(records, context) }),
  'contacts-vcard': (records, context) =>
    written(
      context,
      'contacts',
      'vcf',
      records.contacts.length,
      { form: 'vcard', text: { opening: '', records: records.contacts.map(cardOf), separator: '', closing: '' } },
      [say('out.cardsLack')],
    ),
  'nominations-csv': (records, context) =>
    written(context, 'nominations', 'csv', records.nominations.length, {
      form: 'excel-csv',
      table: tableOf('Nominations', records.nominations, NOMINATION_SHEET, records, context),
    }),
  'next-actions-ics': (records, context) =>
    written(context, 'next-actions', 'ics', records.nextActions.length, {
      form: 'icalendar',
      text: calendarOf(records.nextActions, records, context.at),
    }),
};

function contactTable(records: ListRecords, context: ListContext): WrittenTable {
  return tableOf<Contact>('Contacts', records.contacts, contactColumns(context), records, context);
}

function written(
  { program, day }: ListContext,
  what: string,
  extension: string,
  rowCount: number,
  body: FileBody,
  notes: Said[] = [],
) {
  return { fileName: exportFileName(program.name, what, day, extension), rowCount, notes, body };
}
