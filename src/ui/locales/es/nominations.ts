import type { enNominations } from '../en/nominations';
import type { WordsOf } from '../words-of';

/** The words of the list of nominations, in Spanish. `.one`/`.other` are plural forms. */
export const esNominations: WordsOf<typeof enNominations> = {
  'nav.nominations': 'Propuestas',
  'nominations.title': 'Propuestas',
  'nominations.text':
    'Personas propuestas como contactos de referencia y búsquedas de sucesor para alguien que se fue.',
  'nominations.none.title': 'No hay propuestas abiertas',
  'nominations.none.text':
    'En el perfil de LinkedIn de alguien que no está en el programa, la tarjeta ofrece proponerlo. Una salida abre aquí la búsqueda de un sucesor.',
  'nominations.count.one': '{count} abierta',
  'nominations.count.other': '{count} abiertas',
  'nominations.overdue.one': '{count} día de retraso',
  'nominations.overdue.other': '{count} días de retraso',
  'nominations.search': 'Búsqueda de sucesor',
  'nominations.search.of': 'Búsqueda de sucesor de {name}',
  'nominations.replaces': 'en lugar de {name}',
  'nominations.noAccount': 'sin cuenta',
  'nominations.open.one': 'abierta desde hace {count} día',
  'nominations.open.other': 'abierta desde hace {count} días',
  'nominations.due': 'para el {day}',
  'nominations.owner': 'responsable: {name}',
  'nominations.profile': 'Abrir perfil',
  'nominations.profile.of': 'Abrir el perfil de {name}',
  'nominations.accept': 'Aceptado',
  'nominations.accept.of': '{name}: aceptado',
  'nominations.decline': 'Rechazado',
  'nominations.decline.of': '{name}: rechazado',
  'nominations.giveUp': 'Abandonar la búsqueda',
  'nominations.giveUp.of': 'Abandonar la búsqueda en {account}',
  'nominations.said.accepted': '{name}: aceptado. Importe la ficha o añádala donde guarda sus fichas.',
  'nominations.said.declined': '{name}: rechazado.',
  'nominations.said.givenUp': 'La búsqueda se ha abandonado.',
};
