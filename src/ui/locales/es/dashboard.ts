import type { enDashboard } from '../en/dashboard';
import type { WordsOf } from '../words-of';

/** The words of the dashboard's frame: its ways, its pages, what they share, in Spanish. `.one`/`.other` are plural forms. */
export const esDashboard: WordsOf<typeof enDashboard> = {
  'nav.label': 'Muster',
  'nav.import': 'Importar',
  'nav.contacts': 'Contactos',
  'nav.agenda': 'Agenda',
  'nav.queue': 'Cola',
  'nav.learnt': 'Aprendido',
  'nav.health': 'Estado técnico',
  'nav.settings': 'Ajustes',
  'nav.history': 'Historial',
  'nav.program': 'Programa',
  'nav.skip': 'Ir al contenido',
  'nav.paused': 'En pausa en LinkedIn',
  'nav.quiet': 'Elegir dónde se muestra la tarjeta',
  'page.loading': 'Leyendo sus fichas…',
  'page.noProgram.title': 'Cree primero un programa',
  'page.noProgram.text':
    'Un programa son los contactos de referencia de un cliente. Sus fichas se guardan aparte de todas las demás.',
  'page.noProgram.do': 'Configurar Muster',
  'do.save.change': 'Guardar',
  'do.more': 'Mostrar más',
  'pager.range': '{first}–{last} de {total}',
  'pager.back': 'Anterior',
  'pager.next': 'Siguiente',
};
