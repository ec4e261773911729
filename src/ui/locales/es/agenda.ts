import type { enAgenda } from '../en/agenda';
import type { WordsOf } from '../words-of';

/** The words of the agenda and of its daily reminder, in Spanish. `.one`/`.other` are plural forms. */
export const esAgenda: WordsOf<typeof enAgenda> = {
  'agenda.title': 'Agenda',
  'agenda.text': 'Lo que hay que hacer: lo vencido y lo que vence en una semana.',
  'agenda.overdue': 'Vencido',
  'agenda.today': 'Hoy',
  'agenda.this-week': 'Esta semana',
  'agenda.done': 'Hecho: {what}',
  'agenda.done.of': 'Hecho: {what}, {name}',
  'agenda.said': 'Hecho: {what}.',
  'agenda.contact': 'Contacto',
  'agenda.open': 'Abrir la agenda',
  'agenda.all.one': 'Todas ({count})',
  'agenda.all.other': 'Todas ({count})',
  'agenda.empty': 'No vence nada en una semana.',
  'agenda.empty.text': 'Las próximas acciones se fijan en la tarjeta de un contacto o llegan con una importación.',
  'agenda.calendar': 'Guardar como calendario',
  'agenda.calendar.text':
    'Todas las próximas acciones abiertas, para cualquier calendario (iCalendar). No recoge cambios posteriores.',
  'agenda.saved': 'Guardado como {file}.',
  'agenda.writing': 'Escribiendo el archivo de calendario…',
  'remind.switch': 'Recordármelo una vez al día',
  'remind.text': 'Una notificación dice cuántas acciones vencen. Abre la agenda.',
  'remind.at': 'A las',
  'remind.names': 'Nombrar a las personas',
  'remind.names.text': 'Si está desactivado, ningún nombre aparece en una pantalla bloqueada.',
  'remind.refused': 'El navegador no dio permiso para notificaciones. Actívelo para que se lo pregunte de nuevo.',
  'remind.takenBack':
    'Desactivado: se retiró el permiso de notificaciones del navegador. Actívelo para que se lo pregunte de nuevo.',
};
