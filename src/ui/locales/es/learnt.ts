import type { enLearnt } from '../en/learnt';
import type { WordsOf } from '../words-of';

/** The words of the screen of learnt answers, in Spanish. */
export const esLearnt: WordsOf<typeof enLearnt> = {
  'learnt.title': 'Aprendido',
  'learnt.text': 'Lo que usted ha respondido una vez. Muster lo aplica a cada contacto de este programa.',
  'learnt.none.title': 'Aún no se ha aprendido nada',
  'learnt.none.text':
    'Cuando Muster no puede saber si dos empresas o dos cargos son los mismos, la tarjeta le pregunta. Sus respuestas figuran aquí, y también a quién marcó con «No es esta persona». Cada una puede eliminarse.',
  'learnt.search': 'Buscar en las respuestas',
  'learnt.about': 'Respuestas sobre',
  'learnt.about.all': 'Todo',
  'learnt.about.company': 'Empresas',
  'learnt.about.title': 'Cargos',
  'learnt.about.person': 'Personas',
  'learnt.noMatch': 'Ninguna respuesta coincide.',
  'learnt.same.company': '«{seen}» es la misma empresa que «{stored}»',
  'learnt.other.company': '«{seen}» es una empresa distinta de «{stored}»',
  'learnt.same.title': '«{seen}» es el mismo puesto que «{stored}»',
  'learnt.other.title': '«{seen}» es un puesto distinto de «{stored}»',
  'learnt.person': 'Este perfil de LinkedIn no es {name}',
  'learnt.profile': 'Abrir perfil',
  'learnt.profile.of': 'Abrir el perfil que no es {name}',
  'learnt.remove': 'Eliminar',
  'learnt.remove.of': 'Eliminar: {answer}',
  'learnt.removed': 'Eliminado. Deja de contar desde el próximo perfil que abra.',
};
