import type { enHealth } from '../en/health';
import type { WordsOf } from '../words-of';

/** The words of the Health screen, in French. */
export const frHealth: WordsOf<typeof enHealth> = {
  'health.title': 'État',
  'health.text':
    'Comment les pages de LinkedIn sont lues dans ce navigateur. Seuls des nombres sont conservés : rien sur quiconque.',
  'health.none.title': 'Aucune page n’a encore été lue',
  'health.none.text': 'Ouvrez un profil LinkedIn. Ce qui en a été lu est compté ici.',
  'health.well': 'Tout ce qui se lisait se lit.',
  'health.lost': '{field} : plus aucune lecture depuis le {day}. LinkedIn a sans doute modifié sa page.',
  'health.lost.do':
    'Copiez la forme d’une telle page et signalez-la ci-dessous. En attendant, saisissez ce qui manque à la main dans la carte.',
  'health.unknown.one': '{count} page d’une forme que Muster ne connaît pas',
  'health.unknown.other': '{count} pages d’une forme que Muster ne connaît pas',
  'health.unknown.text':
    'Comptées sur les {days} derniers jours. On peut y confirmer les fiches et saisir à la main. Copiez la forme de l’une d’elles pour la signaler.',
  'health.days': '{days} derniers jours',
  'health.field': 'Lu sur la page',
  'health.read': 'Lu',
  'health.partly': 'En partie',
  'health.not': 'Non lu',
  'health.share': 'Part lue',
  'health.unseen': 'pas encore cherché',
  'health.report': 'Signaler un changement des pages de LinkedIn',
  'health.report.text':
    'La forme d’une page est son squelette : chaque nom, texte et nombre est remplacé par sa forme, comme « Aaaa Aaaa » ou « 9999 », chaque identifiant par un identifiant inventé. Elle est copiée dans votre presse-papiers et ne va nulle part ailleurs.',
  'health.report.tab': 'Onglet LinkedIn ouvert',
  'health.report.none': 'Aucune page LinkedIn n’est ouverte. Ouvrez celle qui est mal lue, puis revenez.',
  'pageField.name': 'Nom',
  'pageField.headline': 'Titre du profil',
  'pageField.location': 'Lieu',
  'pageField.badge': 'Entreprise à côté du nom',
  'pageField.title': 'Fonctions des postes',
  'pageField.company': 'Entreprises des postes',
  'pageField.dates': 'Dates des postes',
  'kind.sdui-profile': 'Profil, LinkedIn d’aujourd’hui',
  'kind.sdui-details': 'Toute l’expérience, LinkedIn d’aujourd’hui',
  'kind.ember-profile': 'Profil, ancien LinkedIn',
  'kind.ember-details': 'Toute l’expérience, ancien LinkedIn',
  'kind.ember-2020': 'Profil, LinkedIn de 2019 à 2021',
  'kind.ember-2018': 'Profil, LinkedIn de 2018',
  'kind.mwlite-profile': 'Profil, site mobile',
  'kind.public-profile': 'Profil, sans connexion',
  'kind.sales-lead': 'Prospect, Sales Navigator',
};
