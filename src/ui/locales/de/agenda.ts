import type { enAgenda } from '../en/agenda';
import type { WordsOf } from '../words-of';

/** The words of the agenda and of its daily reminder, in German. `.one`/`.other` are plural forms. */
export const deAgenda: WordsOf<typeof enAgenda> = {
  'agenda.title': 'Agenda',
  'agenda.text': 'Was als Nächstes zu tun ist, überfällig und binnen einer Woche.',
  'agenda.overdue': 'Überfällig',
  'agenda.today': 'Heute',
  'agenda.this-week': 'Diese Woche',
  'agenda.done': 'Erledigt: {what}',
  'agenda.done.of': 'Erledigt: {what}, {name}',
  'agenda.said': 'Erledigt: {what}.',
  'agenda.contact': 'Kontakt',
  'agenda.open': 'Agenda öffnen',
  'agenda.all.one': 'Alle {count}',
  'agenda.all.other': 'Alle {count}',
  'agenda.empty': 'Binnen einer Woche ist nichts fällig.',
  'agenda.empty.text': 'Nächste Schritte setzen Sie auf der Karte eines Kontakts, oder sie kommen mit einem Import.',
  'agenda.calendar': 'Als Kalenderdatei speichern',
  'agenda.calendar.text':
    'Alle offenen nächsten Schritte, für jeden Kalender (iCalendar). Spätere Änderungen werden nicht nachgetragen.',
  'agenda.saved': 'Gespeichert als {file}.',
  'agenda.writing': 'Die Kalenderdatei wird geschrieben…',
  'remind.switch': 'Einmal am Tag erinnern',
  'remind.text': 'Eine Mitteilung nennt, wie viele Schritte fällig sind. Sie öffnet die Agenda.',
  'remind.at': 'Um',
  'remind.names': 'Die Personen nennen',
  'remind.names.text': 'Ohne das steht auf einem gesperrten Bildschirm kein Name.',
  'remind.refused':
    'Der Browser hat keine Mitteilungen erlaubt. Schalten Sie erneut ein, um noch einmal gefragt zu werden.',
  'remind.takenBack':
    'Aus: Der Browser hat die Erlaubnis für Mitteilungen entzogen. Schalten Sie erneut ein, um noch einmal gefragt zu werden.',
};
