import type { enExportSentences } from '../en/export-sentences';
import type { WordsOf } from '../words-of';

/** What cannot go out in a file, what is to be known of one, and why a step of an export is refused, in French. Put into words by `sayIn`, as the other sentences are. */
export const frExportSentences: WordsOf<typeof enExportSentences> = {
  'skip.contactGone': 'Le contact de cette correction n’existe plus.',
  'skip.aContact': 'Un contact',
  'skip.aRecord': 'Une fiche',
  'skip.of': '{name} : {why}',
  'skip.noKey':
    'Cette colonne n’est pas encore connue : {id}. Importez une fois un fichier de ce système, puis exportez de nouveau.',
  'skip.noId': 'Il manque à {name} : {id}. Importez un fichier qui le donne, ou utilisez le format Excel.',
  'skip.noMove':
    '{name} est maintenant chez « {value} », et ce programme note les départs au lieu de transférer les personnes : le statut, la visibilité et le jour du départ le disent. Retirez cette correction, ou réglez dans le programme que les personnes passent au nouveau compte.',
  'skip.noColumn':
    'Aucune colonne n’est connue pour « {field} ». Importez une fois un fichier de {system} qui l’a, puis exportez de nouveau.',
  'skip.leftOut': 'Les colonnes choisies omettent « {field} ». Ajoutez-le, ou exportez avec les colonnes habituelles.',
  'skip.leftOutOfTemplate':
    'Le modèle « {template} » n’a pas de colonne pour « {field} ». Ajoutez-la, ou exportez sans le modèle.',
  'skip.long':
    '{name} : la valeur a {length} caractères, et {system} en accepte {most} par cellule. Raccourcissez-la, puis exportez de nouveau.',
  'skip.longCell':
    '{name} : une valeur a plus de {most} caractères, ce qu’aucune cellule d’un classeur ne contient. Exportez-la en CSV pour Excel ou en JSON.',
  'skip.cannotEmpty':
    '{system} ne peut pas vider un champ. Videz-le à la main dans le système, puis retirez cette correction.',
  'skip.wouldEmpty': '« {value} » viderait le champ dans {system}. Changez la valeur, ou retirez cette correction.',
  'skip.onlyYear':
    'Seule l’année du départ ({year}) est connue, et la colonne attend un jour. Ajoutez d’abord le mois.',
  'skip.noAccount':
    'Aucun compte du programme ne s’appelle « {company} ». Créez-le dans Salesforce, importez un fichier de comptes, puis exportez de nouveau.',
  'skip.accountWithoutId':
    'Le compte « {company} » n’a pas encore d’identifiant Salesforce. Importez un fichier de comptes qui le donne, puis exportez de nouveau.',
  'skip.severalAccounts':
    'Plusieurs comptes s’appellent « {company} ». Transférez le contact dans Salesforce, puis retirez ceci.',
  'skip.account.noId':
    'Il manque au compte « {name} » : {id}. Importez un fichier de comptes qui le donne, ou renommez-le à la main.',
  'skip.account.noName': 'Un compte ne peut pas perdre son nom. Retirez cette correction.',
  'skip.account.newer':
    'Le compte « {name} » a un nom plus récent dans cet export. Retirez la correction plus ancienne.',
  'skip.newer': '{name} a une correction plus récente de « {field} » dans cet export. Retirez la plus ancienne.',
  'skip.cardOfAccount':
    'Le compte « {before} » s’appelle maintenant « {after} » : une carte est celle d’une personne. Utilisez un autre format pour les comptes.',
  'skip.cardField': '{name} : une carte n’a pas de place pour « {field} ». Utilisez un autre format pour cela.',
  'skip.sheetAccount':
    'Le compte « {before} » s’appelle maintenant « {after} » : la feuille a une ligne par contact et aucune pour le compte. Remplacez le nom dans la feuille, puis retirez cette correction.',

  'out.formulas':
    'Écrit tel quel, bien que cela commence comme une formule : {values}. Chargez le fichier sans l’ouvrir dans un tableur.',
  'out.statusWord':
    'Le statut est écrit « {label} » : aucun import n’a encore montré comment votre système l’écrit. Vérifiez sa liste de valeurs.',
  'out.hubspotCompany':
    'HubSpot reçoit la nouvelle entreprise sous forme de texte. L’entreprise associée reste : changez l’association là-bas.',
  'out.wizard':
    'Dans l’assistant d’importation de données, choisissez « Mettre à jour les enregistrements existants », la correspondance par identifiant Salesforce et l’encodage Unicode (UTF8). Il lit les dates au format de votre langue Salesforce : vérifiez celles qui sont écrites année, mois, jour.',
  'out.filled':
    'Les cellules non corrigées contiennent ce que la fiche a maintenant, car une mise à jour par clé peut vider une cellule là où le fichier en a une vide.',
  'out.wholeCards':
    'Chaque carte est complète : elle a aussi ce qui n’a pas été corrigé, tel que la fiche l’a maintenant.',
  'out.cardsLack':
    'Les cartes n’ont pas de place pour le statut, les participations, les produits et les champs personnalisés. Les contacts en CSV, Excel ou JSON les ont tous.',
  'out.erased':
    'Ce fichier n’est plus conservé, car une personne qu’il contenait a été effacée. Il ne peut pas être enregistré de nouveau.',
  'out.wideList': 'La liste a {columns} colonnes, et une feuille en contient {most}. Choisissez des colonnes.',
  'out.longList': 'La liste a plus de {most} lignes, ce qu’aucune feuille ne contient. Écrivez-la en CSV ou en JSON.',
  'out.longCell':
    '« {column} » à la ligne {row} a {length} caractères, et une cellule d’un classeur en contient {most}. Écrivez la liste en CSV ou en JSON.',

  'id.salesforce': 'identifiant Salesforce',
  'id.reference-edge': 'identifiant ReferenceEdge',
  'id.hubspot': 'identifiant d’enregistrement HubSpot',
  'id.smartsheet': 'clé de la feuille Smartsheet',
  'label.title': 'Fonction',
  'label.company': 'Entreprise',
  'label.givenName': 'Prénom',
  'label.familyName': 'Nom de famille',
  'label.location': 'Lieu',
  'label.profileUrl': 'Adresse LinkedIn',
  'label.status': 'Statut de référence',
  'label.searchable': 'Visible dans les recherches',
  'label.leftOn': 'A quitté l’entreprise le',
  'label.email': 'E-mail',
  'label.phone': 'Téléphone',
  'label.mobile': 'Mobile',

  'event.exported.one': '{count} correction exportée dans {file}',
  'event.exported.other': '{count} corrections exportées dans {file}',
  'event.prepared.one': '{file} préparé avec {count} correction',
  'event.prepared.other': '{file} préparé avec {count} corrections',
  'event.download': 'Téléchargement du fichier {file} commencé',
  'event.takenBack': '{file} remis en file',
  'event.comment.written': 'Commentaire sur {file} écrit',
  'event.comment.removed': 'Commentaire sur {file} supprimé',
  'event.columns.saved': 'Colonnes « {name} » enregistrées',
  'event.columns.changed': 'Colonnes « {name} » modifiées',
  'event.columns.removed': 'Colonnes « {name} » supprimées',
  'refused.emptyQueue': 'La file d’attente est vide : acceptez d’abord un changement sur un profil, puis exportez.',
  'refused.noneChosen': 'Aucune correction n’est choisie. Choisissez-en au moins une, ou exportez toute la file.',
  'refused.noneWaits': 'Aucune des corrections choisies n’attend plus. Regardez de nouveau la file d’attente.',
  'refused.noneFits': 'Aucune des corrections ne peut partir dans ce format. {first}[ {second}][ {third}][ {more}]',
  'refused.moreReasons.one': 'Et {count} autre raison ; l’aperçu les donne toutes.',
  'refused.moreReasons.other': 'Et {count} autres raisons ; l’aperçu les donne toutes.',
  'refused.noExport': 'Cet export n’est plus connu. Préparez-en un nouveau.',
  'refused.longComment': 'Un commentaire peut avoir {most} caractères au plus. Raccourcissez-le.',
  'refused.templateName': 'Un modèle a besoin d’un nom de {most} caractères au plus.',
  'refused.noColumns': 'Ce format de fichier n’a pas de colonnes à choisir.',
  'refused.unknownColumns': 'Ce format de fichier n’a pas de colonne {columns}. Choisissez de nouveau.',
  'refused.noContacts': 'Le programme n’a pas encore de contacts. Importez d’abord un fichier.',
  'refused.noNominations': 'Le programme n’a pas encore de propositions. Importez d’abord un fichier qui en a.',
  'refused.noNextActions': 'Aucune prochaine action n’est encore notée. Importez d’abord un fichier qui en a.',
  'refused.notSaved':
    '{file} n’a pas été enregistré : le navigateur a refusé le téléchargement, ou il a été annulé. Réessayez.',
};
