import type { enHealth } from '../en/health';
import type { WordsOf } from '../words-of';

/** The words of the Health screen, in Spanish. */
export const esHealth: WordsOf<typeof enHealth> = {
  'health.title': 'Estado técnico',
  'health.text':
    'Lo bien que se leen las páginas de LinkedIn en este navegador. Solo se guardan números: nada sobre nadie.',
  'health.none.title': 'Aún no se ha leído ninguna página',
  'health.none.text': 'Abra un perfil de LinkedIn. Lo que se haya leído de él se cuenta aquí.',
  'health.well': 'Todo lo que se leía se lee.',
  'health.lost': '{field}: no se lee desde el {day}. Probablemente LinkedIn ha cambiado su página.',
  'health.lost.do':
    'Copie la forma de una de esas páginas e informe de ella abajo. Hasta que se arregle, fije a mano en la tarjeta lo que falte.',
  'health.unknown.one': '{count} página de una forma que Muster no conoce',
  'health.unknown.other': '{count} páginas de una forma que Muster no conoce',
  'health.unknown.text':
    'Contadas en los últimos {days} días. En ellas se pueden confirmar fichas y fijar datos a mano. Copie la forma de una para informar.',
  'health.days': 'últimos {days} días',
  'health.field': 'Leído de la página',
  'health.read': 'Leído',
  'health.partly': 'En parte',
  'health.not': 'No leído',
  'health.share': 'Parte leída',
  'health.unseen': 'aún no buscado',
  'health.report': 'Informar de un cambio en las páginas de LinkedIn',
  'health.report.text':
    'La forma de una página es su esqueleto: cada nombre, texto y número se sustituye por su forma, como «Aaaa Aaaa» o «9999», y cada identificador por uno inventado. Se copia en su portapapeles y no va a ningún otro sitio.',
  'health.report.tab': 'Pestaña de LinkedIn abierta',
  'health.report.none': 'No hay ninguna página de LinkedIn abierta. Abra la que se lee mal y vuelva.',
  'pageField.name': 'Nombre',
  'pageField.headline': 'Titular',
  'pageField.location': 'Ubicación',
  'pageField.badge': 'Empresa junto al nombre',
  'pageField.title': 'Cargos de los puestos',
  'pageField.company': 'Empresas de los puestos',
  'pageField.dates': 'Fechas de los puestos',
  'kind.sdui-profile': 'Perfil, LinkedIn actual',
  'kind.sdui-details': 'Toda la experiencia, LinkedIn actual',
  'kind.ember-profile': 'Perfil, LinkedIn anterior',
  'kind.ember-details': 'Toda la experiencia, LinkedIn anterior',
  'kind.ember-2020': 'Perfil, LinkedIn de 2019 a 2021',
  'kind.ember-2018': 'Perfil, LinkedIn de 2018',
  'kind.mwlite-profile': 'Perfil, sitio móvil',
  'kind.public-profile': 'Perfil, sin iniciar sesión',
  'kind.sales-lead': 'Posible cliente, Sales Navigator',
};
