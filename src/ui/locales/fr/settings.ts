import type { enSettings } from '../en/settings';
import type { WordsOf } from '../words-of';

/** The words of Programs & settings, in French. `.one`/`.other` are plural forms. */
export const frSettings: WordsOf<typeof enSettings> = {
  'settings.title': 'Programmes et réglages',
  'settings.browser': 'Dans ce navigateur',
  'settings.surface': 'Où la carte s’affiche',
  'settings.badges': 'Listes de personnes',
  'settings.badges.text':
    'Une petite marque à côté de chaque personne du programme dans les recherches, les relations, les pages d’entreprise et le fil.',
  'badges.switch': 'Marques dans les listes',
  'badges.panel': 'Seulement quand la carte s’affiche sur le profil.',
  'settings.pause': 'Pause sur LinkedIn',
  'settings.pause.text': 'Muster ne lit rien et ne montre rien tant que vous ne reprenez pas.',
  'settings.resume': 'Reprendre',
  'settings.paused': 'En pause',
  'settings.pausedText': 'Muster est en pause : il ne lit rien sur LinkedIn et n’y montre rien.',
  'settings.programs': 'Programmes',
  'settings.active': 'Évaluer les profils pour',
  'settings.all': 'Tous les programmes',
  'settings.new': 'Nouveau programme',
  'settings.name': 'Nom',
  'settings.record': 'Adresse d’une fiche dans le RMS',
  'settings.record.hint':
    '{braces} remplace l’identifiant de la fiche, comme dans https://example.my.salesforce.com/{braces}',
  'settings.record.error': 'Commencez par https:// et mettez {braces} à la place de l’identifiant, ou laissez vide.',
  'settings.stale': 'Une fiche est périmée après (jours)',
  'settings.limit': 'Limite de sollicitations',
  'settings.limit.cap': 'Sollicitations au plus',
  'settings.limit.window': 'En',
  'settings.limit.days': '{days} jours',
  'settings.limit.rest': 'Repos après chaque sollicitation (jours)',
  'settings.saved': 'Enregistré.',
  'settings.nameless': 'Donnez un nom au programme.',
  'settings.number': 'Un nombre entier de {min} à {max}.',
};
