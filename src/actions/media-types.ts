import type { FileBody } from '../exchange/written-file';

/** The media type of each form of file. */
export const MEDIA_TYPES: Record<FileBody['form'], string> = {
  'loader-csv': 'text/csv;charset=utf-8',
  'excel-csv': 'text/csv;charset=utf-8',
  workbook: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
  vcard: 'text/vcard;charset=utf-8',
  icalendar: 'text/calendar;charset=utf-8',
};

/** The media type of several files in one. */
export const ZIP_TYPE = 'application/zip';
