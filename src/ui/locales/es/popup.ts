import type { enPopup } from '../en/popup';
import type { WordsOf } from '../words-of';

/** The words of the popup, in Spanish. `.one`/`.other` are plural forms. */
export const esPopup: WordsOf<typeof enPopup> = {
  'popup.setUp': 'Configurar Muster',
  'popup.setUp.text':
    'Cree un programa e importe sus contactos para empezar, o pruebe Muster con un programa de ejemplo.',
  'popup.program': 'Elegir un programa',
  'popup.all': 'Todos los programas',
  'popup.toDecide': 'Por decidir',
  'popup.queued': 'En la cola',
  'popup.verified': 'Verificados hoy',
  'popup.due': 'Acciones pendientes',
  'popup.fresh': '{fresh} de {contacts} verificados hace poco',
  'popup.noContacts': 'Este programa aún no tiene contactos.',
  'popup.import': 'Importar un archivo',
  'popup.run': 'Ronda de revisión',
  'popup.run.of': 'Ronda de revisión: {name}',
  'popup.run.settled': '{settled} de {total} resueltos',
  'popup.run.start': 'Iniciar ronda de revisión',
  'popup.run.resume': 'Reanudar la ronda de revisión',
  'popup.dashboard': 'Abrir el tablero',
  'popup.card': 'Abrir la tarjeta',
  'popup.card.none': 'Muster aún no está activo en esta página. Recárguela e inténtelo de nuevo.',
  'popup.panel': 'Panel lateral',
  'popup.pause': 'Pausar en LinkedIn',
  'popup.pause.profiles': 'Pausar solo en perfiles',
  'popup.pause.lists': 'Pausar solo en listas',
  'popup.resume': 'Reanudar en LinkedIn',
  'popup.resume.profiles': 'En pausa en perfiles: reanudar',
  'popup.resume.lists': 'En pausa en listas: reanudar',
  'popup.unset': 'Antes de empezar, elija dónde se muestra la tarjeta.',
  'popup.choose': 'Elegir',
};
