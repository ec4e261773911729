import type { enAgenda } from '../en/agenda';
import type { WordsOf } from '../words-of';

/** The words of the agenda and of its daily reminder, in French. `.one`/`.other` are plural forms. */
export const frAgenda: WordsOf<typeof enAgenda> = {
  'agenda.title': 'À faire',
  'agenda.text': 'Les prochaines actions, en retard ou prévues d’ici une semaine.',
  'agenda.overdue': 'En retard',
  'agenda.today': 'Aujourd’hui',
  'agenda.this-week': 'Cette semaine',
  'agenda.done': 'Fait : {what}',
  'agenda.done.of': 'Fait : {what}, {name}',
  'agenda.said': 'Fait : {what}.',
  'agenda.contact': 'Le contact',
  'agenda.open': 'Tout ouvrir',
  'agenda.all.one': 'Tout ({count})',
  'agenda.all.other': 'Tout ({count})',
  'agenda.empty': 'Rien à faire d’ici une semaine.',
  'agenda.empty.text': 'Les prochaines actions se fixent sur la carte d’un contact, ou arrivent avec une importation.',
  'agenda.calendar': 'Enregistrer en fichier d’agenda',
  'agenda.calendar.text':
    'Toutes les prochaines actions ouvertes, pour tout agenda (iCalendar). Le fichier ne suit pas les changements ultérieurs.',
  'agenda.saved': 'Enregistré sous {file}.',
  'agenda.writing': 'Écriture du fichier d’agenda…',
  'remind.switch': 'Me le rappeler une fois par jour',
  'remind.text': 'Une notification dit combien d’actions sont à faire. Elle ouvre la liste.',
  'remind.at': 'À',
  'remind.names': 'Nommer les personnes',
  'remind.names.text': 'Désactivé, aucun nom n’apparaît sur un écran verrouillé.',
  'remind.refused':
    'Le navigateur n’a pas autorisé les notifications. Activez de nouveau pour que la question soit reposée.',
  'remind.takenBack':
    'Désactivé : l’autorisation des notifications a été retirée au navigateur. Activez pour que la question soit reposée.',
};
