import type { enWelcome } from '../en/welcome';
import type { WordsOf } from '../words-of';

/** The words of the first run, in Spanish. `.one`/`.other` are plural forms. */
export const esWelcome: WordsOf<typeof enWelcome> = {
  'welcome.title': 'Bienvenido a Muster',
  'welcome.text':
    'Muster compara las fichas de sus contactos de referencia con los perfiles de LinkedIn que usted abre y le deja cada decisión. Todas las fichas permanecen en este navegador.',
  'welcome.program': 'Cree su programa',
  'welcome.program.text': 'Un programa por cliente. Sus fichas nunca se mezclan.',
  'welcome.program.name': 'Nombre del programa',
  'welcome.program.create': 'Crear programa',
  'welcome.program.done': 'Su programa: {name}',
  'welcome.program.said': 'Programa creado.',
  'welcome.import': 'Importe sus contactos',
  'welcome.import.text':
    'Exporte los contactos de su sistema de gestión de referencias, CRM u hoja de cálculo como CSV. Muster muestra lo que ha entendido antes de incorporar nada.',
  'welcome.import.do': 'Importar un archivo',
  'surface.notice':
    'Las condiciones de LinkedIn no permiten extensiones que copien sus páginas o las modifiquen. Muster solo lee el perfil que usted ha abierto y no pide nada a LinkedIn; aun así, la decisión es suya.',
  'surface.overlay': 'En el perfil',
  'surface.overlay.text': 'Una pequeña etiqueta en la página abre la tarjeta. Esto añade algo a la página de LinkedIn.',
  'surface.panel': 'Solo panel lateral',
  'surface.panel.text':
    'No se añade nada a la página de LinkedIn. La tarjeta se muestra en el panel lateral del navegador.',
  'surface.unset': 'Hasta que elija, Muster no añade nada a ninguna página.',
};
