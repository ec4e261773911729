import type { enRecordSentences } from '../en/record-sentences';
import type { WordsOf } from '../words-of';

/** What is wrong with records, why two may be one, and why a step with them is refused, in Spanish. Put into words by `sayIn`, as the other sentences are. */
export const esRecordSentences: WordsOf<typeof enRecordSentences> = {
  'wrong.status': 'El estado «{word}» no se conoce',
  'wrong.email': '«{email}» no es una dirección de correo',
  'wrong.phone.malformed': '«{number}» no es un número de teléfono',
  'wrong.phone.impossible': '«{number}» es demasiado largo o demasiado corto para su país',
  'wrong.phone.unknown-word': '«{number}» no se entiende',
  'wrong.no-name': 'Falta el nombre',
  'wrong.no-company': 'Falta la empresa',
  'wrong.no-title': 'Falta el cargo',
  'wrong.no-profile': 'No se conoce ninguna dirección de LinkedIn',

  'twins.name.same': 'mismo nombre',
  'twins.name.variant': 'mismo nombre en otra forma',
  'twins.name.unsure': 'nombre parecido',
  'twins.name.different': 'pero otro nombre',
  'twins.name.part': 'una parte del nombre es igual',
  'twins.name.none': 'una de las dos no tiene nombre',
  'twins.profile': 'mismo perfil de LinkedIn',
  'twins.email': 'mismo correo',
  'twins.phone': 'mismo número de teléfono',
  'twins.title': 'mismo cargo',
  'twins.company.same': 'misma empresa',
  'twins.company.related': 'empresas relacionadas',
  'twins.company.past': 'una trabajó donde trabaja la otra',

  'event.program': 'Programa {name} creado',
  'event.settings': 'Ajustes de {name} cambiados',
  'refused.sameContact': 'Un contacto no se puede fusionar consigo mismo. Elija dos.',
  'refused.blank': 'Escriba primero el valor: {field}.',
  'refused.oneValue': 'Es demasiado largo o tiene varias líneas. Escriba un solo valor.',
  'refused.addressForName': 'Es una dirección de correo. Escriba el nombre de la persona.',
  'refused.noEmail': 'No es una dirección de correo. Tiene la forma nombre@empresa.com.',
  'refused.noPhone': 'No es un número de teléfono. Tiene la forma +1 212 555 0147.',
  'refused.noWord': 'No hay ninguna palabra que explicar.',
  'refused.noSample': 'Aquí solo se puede eliminar un programa de ejemplo.',
  'refused.programName': 'Un programa necesita un nombre. El del cliente es una buena elección.',
  'refused.programTaken': 'Ya hay un programa llamado «{name}». Elija otro nombre.',
  'refused.wholeNumbers': 'Los días y los límites deben ser números enteros, 0 o más.',
  'refused.recordAddress':
    'La dirección de una ficha debe empezar por https:// y contener {braces} donde va el identificador.',
  'refused.noTarget': 'Ese formato de exportación no existe. Elija uno de la lista.',
  'refused.noHome': 'Solo los campos que Muster corrige pueden pertenecer a un sistema. Elija uno de la lista.',
  'refused.region': 'El país de los números de teléfono se escribe con dos letras, como DE o US.',
};
