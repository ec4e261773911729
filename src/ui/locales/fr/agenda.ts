import type { enAgenda } from '../en/agenda';
import type { WordsOf } from '../words-of';

/** The words of the agenda and of its daily reminder, in French. `.one`/`.other` are plural forms. */
export const frAgenda: WordsOf<typeof enAgenda> = {
  'agenda.title': 'Agenda',
  'agenda.text': 'Ce qu’il faut faire ensuite, en retard et dans la semaine.',
  'agenda.overdue': 'En retard',
  'agenda.today': 'Aujourd’hui',
  'agenda.this-week': 'Cette semaine',
  'agenda.done': 'Fait : {what}',
  'agenda.done.of': 'Fait : {what}, {name}',
  'agenda.said': 'Fait : {what}.',
  'agenda.contact': 'Contact',
  'agenda.open': 'Ouvrir l’agenda',
  'agenda.all.one': 'Toutes ({count})',
  'agenda.all.other': 'Toutes ({count})',
  'agenda.empty': 'Rien à faire dans la semaine.',
  'agenda.empty.text': 'Les prochaines actions se définissent sur la carte d’un contact, ou viennent d’un import.',
  'agenda.calendar': 'Enregistrer en calendrier',
  'agenda.calendar.text':
    'Toutes les prochaines actions ouvertes, pour tout calendrier (iCalendar). Les changements ultérieurs n’y sont pas reportés.',
  'agenda.saved': 'Enregistré sous {file}.',
  'agenda.writing': 'Écriture du fichier de calendrier…',
  'remind.switch': 'Me le rappeler une fois par jour',
  'remind.text': 'Une notification dit combien d’actions sont à faire. Elle ouvre l’agenda.',
  'remind.at': 'À',
  'remind.names': 'Nommer les personnes',
  'remind.names.text': 'Sans cela, aucun nom n’apparaît sur un écran verrouillé.',
  'remind.refused':
    'Le navigateur n’a pas autorisé les notifications. Activez de nouveau pour qu’il vous le redemande.',
  'remind.takenBack':
    'Désactivé : l’autorisation de notification a été retirée. Activez de nouveau pour que le navigateur vous la redemande.',
};
