import type { enSettings } from '../en/settings';
import type { WordsOf } from '../words-of';

/** The words of Programs & settings, in Spanish. `.one`/`.other` are plural forms. */
export const esSettings: WordsOf<typeof enSettings> = {
  'settings.title': 'Programas y ajustes',
  'settings.browser': 'En este navegador',
  'settings.surface': 'Dónde se muestra la tarjeta',
  'settings.badges': 'Listas de personas',
  'settings.badges.text':
    'Una pequeña marca junto a cada persona del programa en búsquedas, contactos, páginas de empresa y el feed.',
  'badges.switch': 'Marcas en las listas',
  'badges.panel': 'Solo cuando la tarjeta se muestra en el perfil.',
  'settings.pause': 'Pausar en LinkedIn',
  'settings.pause.text': 'Muster no lee ni muestra nada hasta que lo reanude.',
  'settings.resume': 'Reanudar',
  'settings.paused': 'En pausa',
  'settings.pausedText': 'Muster está en pausa: no lee nada en LinkedIn ni muestra nada allí.',
  'settings.programs': 'Programas',
  'settings.active': 'Evaluar perfiles para',
  'settings.all': 'Todos los programas',
  'settings.new': 'Nuevo programa',
  'settings.name': 'Nombre',
  'settings.record': 'Dirección de una ficha en el RMS',
  'settings.record.hint':
    '{braces} representa el identificador de la ficha, como en https://example.my.salesforce.com/{braces}',
  'settings.record.error': 'Empiece por https:// y ponga {braces} en el lugar del identificador, o déjelo vacío.',
  'settings.stale': 'Una ficha caduca a los (días)',
  'settings.limit': 'Límite de usos',
  'settings.limit.cap': 'Usos como máximo',
  'settings.limit.window': 'En',
  'settings.limit.days': '{days} días',
  'settings.limit.rest': 'Descanso tras cada uso (días)',
  'settings.saved': 'Guardado.',
  'settings.nameless': 'Dé un nombre al programa.',
  'settings.number': 'Un número entero de {min} a {max}.',
};
