import type { enReview } from '../en/review';
import type { WordsOf } from '../words-of';

/** The words of the list of likely changes, in Spanish. `.one`/`.other` are plural forms. */
export const esReview: WordsOf<typeof enReview> = {
  'nav.review': 'Por revisar',
  'review.title': 'Por revisar',
  'review.text':
    'Cambios probables que ningún perfil ha mostrado todavía. Abra un perfil para confirmar uno: sale de la lista en cuanto Muster ha leído la página. Antes no entra nada en la cola.',
  'review.count.one': '{count} cambio probable',
  'review.count.other': '{count} cambios probables',
  'review.likely': 'Probable: {verdict}',
  'review.since': 'De {file}, {when}',
  'review.open': 'Abrir perfil',
  'review.open.of': 'Abrir el perfil de {name}',
  'review.search': 'Buscar en LinkedIn',
  'review.search.of': 'Buscar a {name} en LinkedIn',
  'review.dismiss': 'Descartar',
  'review.dismiss.of': 'Descartar el cambio probable de {name}',
  'review.dismissed': '{name}: descartado. Lo mismo no se vuelve a listar.',
  'review.none.title': 'Nada que revisar',
  'review.none.text':
    'LinkedIn puede decirle de una vez quién de sus contactos de esa red ha cambiado de puesto, sin abrir ningún perfil.',
  'review.how.ask':
    'En LinkedIn, abra «Ajustes y privacidad», luego «Privacidad de datos» y «Obtener una copia de tus datos». Elija los contactos.',
  'review.how.wait': 'LinkedIn le envía un archivo llamado Connections.csv, a menudo en minutos.',
  'review.how.import':
    'Importe ese archivo aquí. Muster lo compara con sus fichas y enumera los cambios probables en esta página.',
  'review.import': 'Importar Connections.csv',
};
