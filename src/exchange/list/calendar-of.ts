import { addDays } from '../../domain/use';
import type { Day, Instant } from '../../domain/ids';
import type { NextAction } from '../../domain/next-action';
import { contentLine, escapeText } from '../write/content-line';
import type { ListRecords, TextParts } from '../written-file';

/**
 * Next actions as a calendar (RFC 5545). Each is a task with the day it is due, and an open one also an event of that whole day, because
 * many calendars show no tasks. The same action has the same UID in every file, so that a calendar brings it up to date.
 *
 * @param at when the file is written
 */
export function calendarOf(actions: readonly NextAction[], records: ListRecords, at: Instant): TextParts {
  return {
    opening: ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Muster//Next actions//EN', ''].join('\r\n'),
    records: actions.map((action) =>
      action.doneAt === undefined
        ? todoOf(action, records, at) + eventOf(action, records, at)
        : todoOf(action, records, at),
    ),
    separator: '',
    closing: 'END:VCALENDAR\r\n',
  };
}

type Line = [name: string, value: string];

function todoOf(action: NextAction, records: ListRecords, at: Instant): string {
  const { id, dueOn, doneAt } = action;
  const state: Line[] =
    doneAt === undefined
      ? [['STATUS', 'NEEDS-ACTION']]
      : [
          ['STATUS', 'COMPLETED'],
          ['COMPLETED', instant(doneAt)],
        ];
  return component('VTODO', [
    ['UID', `muster-task-${id}`],
    ['DTSTAMP', instant(at)],
    ['CREATED', instant(action.createdAt)],
    ['DUE;VALUE=DATE', day(dueOn)],
    ...textOf(action, records),
    ...state,
  ]);
}

function eventOf(action: NextAction, records: ListRecords, at: Instant): string {
  const { id, dueOn } = action;
  return component('VEVENT', [
    ['UID', `muster-day-${id}`],
    ['DTSTAMP', instant(at)],
    ['CREATED', instant(action.createdAt)],
    ['DTSTART;VALUE=DATE', day(dueOn)],
    ['DTEND;VALUE=DATE', day(addDays(dueOn, 1))],
    ...textOf(action, records),
    ['TRANSP', 'TRANSPARENT'],
  ]);
}

function textOf({ what, owner, contactId, accountId }: NextAction, { people, accounts }: ListRecords): Line[] {
  const contact = contactId === null ? undefined : people.get(contactId);
  const company = contact?.company ?? (accountId === null ? undefined : accounts.get(accountId)?.name) ?? '';
  const about = [contact?.name.full ?? '', company].filter((part) => part !== '').join(', ');
  const summary = about === '' ? what : `${about}: ${what}`;
  const owned: Line[] = owner === '' ? [] : [['DESCRIPTION', escapeText(`Owner: ${owner}`)]];
  return [['SUMMARY', escapeText(summary)], ...owned];
}

function component(name: string, lines: readonly Line[]): string {
  return [['BEGIN', name] as Line, ...lines, ['END', name] as Line]
    .map(([key, value]) => contentLine(key, value))
    .join('');
}

function day(of: Day): string {
  return of.replaceAll('-', '');
}

/** `2026-03-12T09:30:00.000Z` as `20260312T093000Z`. */
function instant(of: Instant): string {
  return `${of.slice(0, 19).replace(/[-:]/g, '')}Z`;
}
