import type { enPopup } from '../en/popup';
import type { WordsOf } from '../words-of';

/** The words of the popup, in Spanish. `.one`/`.other` are plural forms. */
export const esPopup: WordsOf<typeof enPopup> = {
  'popup.setUp': 'Configurar Muster',
  'popup.setUp.text': 'Cree un programa e importe sus contactos para empezar.',
  'popup.all': 'Todos los programas',
  'popup.toDecide': 'Por decidir',
  'popup.queued': 'En la cola',
  'popup.verified': 'Verificados hoy',
  'popup.due': 'Acciones pendientes',
  'popup.fresh': '{fresh} de {contacts} verificados hace poco',
  'popup.dashboard': 'Abrir el panel',
  'popup.panel': 'Panel lateral',
  'popup.pause': 'Pausar en LinkedIn',
  'popup.resume': 'Reanudar en LinkedIn',
  'popup.unset': 'Antes de empezar, elija dónde se muestra la tarjeta.',
  'popup.choose': 'Elegir',
};
