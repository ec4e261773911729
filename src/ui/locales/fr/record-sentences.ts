import type { enRecordSentences } from '../en/record-sentences';
import type { WordsOf } from '../words-of';

/** What is wrong with records, why two may be one, and why a step with them is refused, in French. Put into words by `sayIn`, as the other sentences are. */
export const frRecordSentences: WordsOf<typeof enRecordSentences> = {
  'wrong.status': 'Le statut « {word} » n’est pas connu',
  'wrong.email': '« {email} » n’est pas une adresse e-mail',
  'wrong.phone.malformed': '« {number} » n’est pas un numéro de téléphone',
  'wrong.phone.impossible': '« {number} » est trop long ou trop court pour son pays',
  'wrong.phone.unknown-word': '« {number} » n’est pas compris',
  'wrong.no-name': 'Le nom manque',
  'wrong.no-company': 'L’entreprise manque',
  'wrong.no-title': 'La fonction manque',
  'wrong.no-profile': 'Aucune adresse LinkedIn n’est connue',

  'twins.name.same': 'même nom',
  'twins.name.variant': 'même nom sous une autre forme',
  'twins.name.unsure': 'nom voisin',
  'twins.name.different': 'mais un autre nom',
  'twins.name.part': 'une partie du nom est la même',
  'twins.name.none': 'l’une des deux n’a pas de nom',
  'twins.profile': 'même profil LinkedIn',
  'twins.email': 'même e-mail',
  'twins.phone': 'même numéro de téléphone',
  'twins.title': 'même fonction',
  'twins.company.same': 'même entreprise',
  'twins.company.related': 'entreprises liées',
  'twins.company.past': 'l’une a travaillé là où l’autre travaille',

  'event.program': 'Programme {name} créé',
  'event.settings': '{name} : réglages modifiés',
  'refused.sameContact': 'Un contact ne peut pas être fusionné avec lui-même. Choisissez-en deux.',
  'refused.blank': 'Écrivez d’abord la valeur : {field}.',
  'refused.oneValue': 'C’est trop long, ou il y a plusieurs lignes. N’écrivez qu’une valeur.',
  'refused.addressForName': 'C’est une adresse e-mail. Écrivez le nom de la personne.',
  'refused.noEmail': 'Ce n’est pas une adresse e-mail. Elle ressemble à nom@entreprise.com.',
  'refused.noPhone': 'Ce n’est pas un numéro de téléphone. Il ressemble à +1 212 555 0147.',
  'refused.noWord': 'Il n’y a pas de mot à expliquer.',
  'refused.noSample': 'Seul un programme d’exemple peut être supprimé ici.',
  'refused.programName': 'Un programme a besoin d’un nom. Celui du client convient bien.',
  'refused.programTaken': 'Il y a déjà un programme appelé « {name} ». Choisissez un autre nom.',
  'refused.wholeNumbers': 'Les jours et les limites doivent être des nombres entiers, 0 ou plus.',
  'refused.recordAddress':
    'L’adresse d’une fiche doit commencer par https:// et contenir {braces} là où va l’identifiant.',
  'refused.noTarget': 'Ce format d’export n’existe pas. Choisissez-en un dans la liste.',
  'refused.noHome': 'Seuls les champs que Muster corrige peuvent relever d’un système. Choisissez-en un dans la liste.',
  'refused.region': 'Le pays des numéros de téléphone s’écrit en deux lettres, comme DE ou US.',
};
