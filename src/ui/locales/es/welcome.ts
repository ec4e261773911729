import type { enWelcome } from '../en/welcome';
import type { WordsOf } from '../words-of';

/** The words of the first run, in Spanish. `.one`/`.other` are plural forms. */
export const esWelcome: WordsOf<typeof enWelcome> = {
  'welcome.title': 'Le damos la bienvenida a Muster',
  'welcome.text':
    'Muster compara las fichas de sus contactos de referencia con los perfiles de LinkedIn que usted abre y le deja cada decisión. Todas las fichas permanecen en este navegador. Tres pasos hasta el primer resultado:',
  'welcome.done': '(hecho)',
  'welcome.program': 'Cree su programa',
  'welcome.program.text': 'Un programa por cliente. Sus fichas nunca se mezclan.',
  'welcome.program.name': 'Nombre del programa',
  'welcome.program.create': 'Crear programa',
  'welcome.program.done': 'Su programa: {name}',
  'welcome.program.said': 'Programa creado.',
  'welcome.import': 'Importe sus contactos',
  'welcome.import.text':
    'Exporte los contactos de su sistema de gestión de referencias, CRM u hoja de cálculo como CSV o Excel. Muster muestra lo que ha entendido antes de incorporar nada.',
  'welcome.import.do': 'Importar un archivo',
  'welcome.import.done.one': '{count} contacto está en el programa.',
  'welcome.import.done.other': '{count} contactos están en el programa.',
  'welcome.profile': 'Abra un perfil',
  'welcome.profile.text': 'Abra el perfil de LinkedIn de uno de sus contactos. Aquí tiene algunos con dirección:',
  'welcome.profile.none':
    'Ninguno de los primeros contactos tiene dirección de LinkedIn. Abra el perfil de cualquier contacto; Muster también reconoce a las personas por nombre y empresa, y pregunta cuando no está seguro.',
  'welcome.profile.waiting': 'Esta página detecta por sí misma el primer resultado.',
  'welcome.verdict': 'Ahí está el primer resultado. Todo está listo.',
  'welcome.verdict.overlay': 'Pulse la etiqueta del perfil para ver el motivo y resuelva el caso allí con una tecla.',
  'welcome.verdict.panel': 'El panel lateral muestra el motivo y permite resolver el caso con una tecla.',
  'welcome.next.run': 'Iniciar ronda de revisión',
  'welcome.next.run.text': 'Comprobar un perfil tras otro.',
  'welcome.next.queue': 'Cola',
  'welcome.next.queue.text': 'Las correcciones aceptadas esperan allí la exportación.',
  'welcome.next.agenda': 'Agenda',
  'welcome.next.agenda.text': 'Qué hay que hacer y hasta cuándo.',
  'welcome.back': 'A continuación: abra un perfil',
  'sample.name': 'Programa de ejemplo',
  'sample.offer': '¿No tiene nada a mano? Explore primero un programa de personas inventadas. Se quita con un clic.',
  'sample.try': 'Probar un programa de ejemplo',
  'sample.note':
    'Este es el programa de ejemplo: las personas y empresas son inventadas y sus direcciones no llevan a ninguna parte.',
  'sample.remove': 'Eliminar el programa de ejemplo',
  'sample.removing': 'Eliminando…',
  'surface.notice':
    'Las condiciones de LinkedIn no permiten extensiones que copien sus páginas o las modifiquen. Muster solo lee el perfil que usted ha abierto y no pide nada a LinkedIn; aun así, la decisión es suya.',
  'surface.overlay': 'En el perfil',
  'surface.overlay.text': 'Una pequeña etiqueta en la página abre la tarjeta. Esto añade algo a la página de LinkedIn.',
  'surface.panel': 'Solo panel lateral',
  'surface.panel.text':
    'No se añade nada a la página de LinkedIn. La tarjeta se muestra en el panel lateral del navegador.',
  'surface.unset': 'Hasta que elija, Muster no añade nada a ninguna página.',
};
