import type { enAgenda } from '../en/agenda';
import type { WordsOf } from '../words-of';

/** The words of the agenda and of its daily reminder, in German. `.one`/`.other` are plural forms. */
export const deAgenda: WordsOf<typeof enAgenda> = {
  'agenda.title': 'Anstehendes',
  'agenda.text': 'Was als Nächstes zu tun ist: überfällig und innerhalb einer Woche.',
  'agenda.overdue': 'Überfällig',
  'agenda.today': 'Heute',
  'agenda.this-week': 'Diese Woche',
  'agenda.done': 'Erledigt: {what}',
  'agenda.done.of': 'Erledigt: {what}, {name}',
  'agenda.said': 'Erledigt: {what}.',
  'agenda.contact': 'Kontakt',
  'agenda.open': 'Alles öffnen',
  'agenda.all.one': 'Alle {count}',
  'agenda.all.other': 'Alle {count}',
  'agenda.empty': 'Innerhalb einer Woche ist nichts fällig.',
  'agenda.empty.text':
    'Nächste Schritte legen Sie auf der Karte eines Kontakts fest, oder sie kommen mit einem Import.',
  'agenda.calendar': 'Als Kalenderdatei speichern',
  'agenda.calendar.text':
    'Alle offenen nächsten Schritte für jeden Kalender (iCalendar). Späteren Änderungen folgt die Datei nicht.',
  'agenda.saved': 'Gespeichert als {file}.',
  'agenda.writing': 'Die Kalenderdatei wird geschrieben…',
  'remind.switch': 'Einmal am Tag erinnern',
  'remind.text': 'Eine Benachrichtigung sagt, wie viele Schritte fällig sind. Sie öffnet die Liste.',
  'remind.at': 'Um',
  'remind.names': 'Personen nennen',
  'remind.names.text': 'Ist dies aus, erscheint kein Name auf einem gesperrten Bildschirm.',
  'remind.refused':
    'Der Browser hat Benachrichtigungen nicht erlaubt. Schalten Sie ein, um noch einmal gefragt zu werden.',
  'remind.takenBack':
    'Aus: Die Erlaubnis des Browsers für Benachrichtigungen wurde zurückgenommen. Schalten Sie ein, um wieder gefragt zu werden.',
};
