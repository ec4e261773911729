import type { enFileSentences } from '../en/file-sentences';
import type { WordsOf } from '../words-of';

/** Why a file or a row of it is not taken, and what is to be known of what was read, in French. Put into words by `sayIn`, as the other sentences are. */
export const frFileSentences: WordsOf<typeof enFileSentences> = {
  'file.empty': 'Le fichier est vide.',
  'file.tooLarge':
    'Le fichier est trop volumineux ({size} Mo ; {limit} Mo au plus sont lus) : divisez-le et importez les parties.',
  'file.mixed':
    'La ligne {line} est écrite en UTF-8 et la ligne {other} dans un autre encodage : le fichier a été assemblé à partir de deux sources. Enregistrez les deux parties dans un même encodage (UTF-8), ou importez-les l’une après l’autre.',
  'file.nul':
    'La ligne {line} contient des caractères NUL : ce n’est pas un fichier texte, ou il est endommagé. Exportez-le de nouveau en CSV.',
  'file.noTable':
    'Aucun tableau n’a été trouvé : aucune des 20 premières lignes ne ressemble à un en-tête. Le fichier doit avoir des colonnes séparées par des virgules, des points-virgules, des tabulations ou des barres, et une ligne qui les nomme.',
  'file.oldExcel':
    'C’est un ancien fichier Excel ou Word (.xls, .doc), ou un classeur avec mot de passe, que Muster ne lit pas. Ouvrez-le, enregistrez-le comme classeur Excel (.xlsx) sans mot de passe et déposez ce fichier ici.',
  'file.pdf':
    'C’est un document PDF. Exportez la liste de votre système en CSV ou en classeur Excel et déposez ce fichier ici.',
  'file.picture':
    'C’est une image. Exportez la liste de votre système en CSV ou en classeur Excel et déposez ce fichier ici.',
  'file.gzip': 'Ce fichier est compressé (gzip). Décompressez-le d’abord et déposez ici le fichier qu’il contient.',
  'file.richText':
    'C’est un document texte. Exportez la liste de votre système en CSV ou en classeur Excel et déposez ce fichier ici.',
  'file.webPage':
    'C’est une page web, comme certains systèmes en écrivent pour « Excel ». Ouvrez-la, enregistrez-la comme classeur Excel (.xlsx) ou en CSV et déposez ce fichier ici.',
  'file.xlsb':
    'C’est un classeur Excel binaire (.xlsb), que Muster ne lit pas. Ouvrez-le, enregistrez-le comme classeur Excel (.xlsx) et déposez ce fichier ici.',
  'file.otherOffice':
    'C’est un document d’un autre logiciel de bureau, que Muster ne lit pas. Ouvrez-le, enregistrez-le comme classeur Excel (.xlsx) ou en CSV et déposez ce fichier ici.',
  'file.document':
    'C’est un document texte ou une présentation. Exportez la liste de votre système en CSV et déposez ce fichier ici.',
  'file.zip': 'C’est un fichier compressé (zip). Décompressez-le et déposez ici les fichiers qu’il contient.',
  'file.noText': 'Le fichier ne contient aucun texte.',
  'file.notText': 'Ce n’est pas un fichier texte. Exportez la liste de votre système en CSV et déposez ce fichier ici.',
  'file.wideHeader': 'L’en-tête a {columns} colonnes ; {most} au plus sont lues.',
  'file.onlyHeader': 'Le fichier a un en-tête et aucune ligne au-dessous : il n’y a rien à importer.',
  'file.endlessRow':
    'La ligne {line} ne finit jamais : ce n’est pas un tableau. Exportez la liste de votre système en CSV.',
  'file.openQuote':
    'Un guillemet est ouvert à la ligne {line} et jamais fermé ; les lignes suivantes ne peuvent pas être séparées. Fermez-le ou doublez-le, puis réessayez.',
  'file.endlessLine': 'Une ligne du fichier est plus longue que ce que Muster lit, ou ne finit jamais.',
  'file.json':
    'Le fichier n’est pas un JSON valide : à la ligne {line}, au caractère {column}, {what}. Exportez-le de nouveau et déposez le nouveau fichier ici.',
  'file.json.early': 'il finit trop tôt',
  'file.json.break': 'un saut de ligne n’y était pas attendu',
  'file.json.seen': '« {seen} » n’y était pas attendu',
  'file.json.noList':
    'Le fichier JSON n’a pas de liste de fiches à son sommet : il doit être une liste d’objets, un objet qui en contient une, ou un objet par ligne.',
  'file.json.otherList': 'Le fichier n’a pas de liste « {sheet} » avec des fiches. Choisissez-en une autre.',
  'file.json.deep':
    'Une valeur du fichier JSON à la ligne {line} a plus de {most} niveaux imbriqués, ce qu’aucune liste de fiches n’a.',
  'file.json.long':
    'La valeur qui commence à la ligne {line} est plus longue que ce que Muster lit, ou ne finit jamais.',
  'file.json.wide':
    'Les fiches ont plus de {most} colonnes, comptées jusqu’à la fiche {record} ; {most} au plus sont lues.',
  'file.newerMuster':
    'Une version plus récente de Muster a écrit ce fichier (format {form} ; {most} au plus est lu). Mettez Muster à jour et réessayez.',
  'file.corrections':
    'Muster a écrit ce fichier : il contient des corrections pour un autre système et aucune fiche. Portez-le là-bas, puis importez ce que ce système exporte.',
  'file.noCards': 'Le fichier n’a aucune carte qui contienne quelque chose.',
  'file.wideCards':
    'Les cartes ont plus de {most} propriétés différentes, comptées jusqu’à la ligne {line} ; {most} au plus sont lues.',
  'file.crowdedCard': 'La carte qui commence à la ligne {line} a plus de {most} propriétés, ce qu’aucun contact n’a.',
  'file.endlessProperty':
    'La propriété qui commence à la ligne {line} est plus longue que ce que Muster lit, ou ne finit jamais.',
  'file.emptyWorkbook': 'Le classeur ne contient rien.',
  'file.noHeader':
    'Aucun tableau n’a été trouvé dans le classeur : aucune des 20 premières lignes de ses feuilles ne ressemble à un en-tête. Une feuille doit avoir une ligne qui nomme ses colonnes.',
  'file.noHeaderInSheet':
    'Aucun tableau n’a été trouvé dans la feuille « {sheet} » : aucune de ses 20 premières lignes ne ressemble à un en-tête. Choisissez une autre feuille.',
  'file.wideSheet': 'La ligne {row} a une valeur au-delà de la colonne {column} ; {most} colonnes au plus sont lues.',
  'file.locked':
    'Le classeur est verrouillé par un mot de passe. Ouvrez-le, enregistrez-le comme classeur Excel (.xlsx) sans mot de passe et déposez ce fichier ici.',
  'file.damaged':
    'Le classeur est endommagé : il ne peut pas être décompressé. Ouvrez-le dans Excel, enregistrez-le de nouveau comme classeur Excel (.xlsx) et déposez ce fichier ici.',
  'file.damaged.in':
    'Le classeur est endommagé : {what} ne peut pas être lue. Ouvrez-le dans Excel, enregistrez-le de nouveau comme classeur Excel (.xlsx) et déposez ce fichier ici.',
  'file.damaged.sheet': 'la feuille « {name} »',
  'file.damaged.part': 'sa partie « {path} »',
  'file.damaged.order':
    'La feuille est endommagée : après la ligne {row}, ses lignes ne sont plus dans l’ordre. Ouvrez le classeur dans Excel, enregistrez-le de nouveau et déposez ce fichier ici.',
  'file.damaged.text':
    'La feuille est endommagée : une cellule de la ligne {row} renvoie à un texte qui n’existe pas. Ouvrez le classeur dans Excel, enregistrez-le de nouveau et déposez ce fichier ici.',
  'file.unsafe': 'Le classeur {what}, ce que ne fait aucune liste de fiches. Rien n’en a été décompressé ni importé.',
  'file.unsafe.files': 'contient {files} fichiers',
  'file.unsafe.size': 'prétend occuper {size} Mo et plus une fois décompressé',
  'file.unsafe.more': 'occupe plus, une fois décompressé, qu’il ne le dit',
  'file.unsafe.large': 'occupe plus, une fois décompressé, que ce que Muster lit',
  'file.unsafe.deep': 'a des éléments imbriqués sans fin',
  'file.unsafe.declares': 'contient ses propres déclarations (DOCTYPE, ENTITY)',
  'file.unsafe.cell': 'a une cellule sans fin',

  'row.openCard': 'La carte n’a pas de fin (END:VCARD).',
  'row.noPerson': 'La carte n’est pas celle d’une personne ({kind}).',
  'row.noObject': 'Ce n’est pas un objet, comme le sont les autres fiches.',
  'row.quote': 'Un guillemet à l’intérieur d’une cellule n’est pas doublé.',
  'row.moreCells':
    'La ligne a {cells} cellules et l’en-tête {columns} : il manque peut-être les guillemets d’une cellule qui contient le séparateur.',
  'row.fewerCells': 'La ligne a {cells} cellules et l’en-tête {columns} : elle est peut-être coupée sur deux lignes.',
  'row.longCell': 'La cellule de « {column} » a plus d’un million de caractères.',
  'row.sum': 'La ligne contient des sommes et n’est pas une fiche.',
  'row.nobody': 'La ligne ne nomme personne : les cellules du nom et de l’identifiant du contact sont vides.',
  'row.noAccount': 'La ligne ne nomme aucun compte : la cellule de son nom est vide.',
  'row.noAsset': 'Le contenu n’a pas de titre : sa cellule est vide.',
  'row.nobodyUsed': 'La ligne ne dit pas qui a été sollicité : les cellules du contact sont vides.',
  'row.noDay': 'La ligne ne dit pas quand le contact a été sollicité : sa date est vide ou n’en est pas une.',
  'row.nobodyNominated':
    'La ligne ne propose personne : les cellules de la personne, du compte et de l’identifiant de la proposition sont vides.',
  'row.useType':
    '« {cell} » dans « {column} » n’est pas un type de sollicitation que Muster connaît. Écrivez-en un comme « Appel de référence », « Étude de cas » ou « Intervention ».',
  'row.noSalesforceId': '« {id} » n’est pas un identifiant Salesforce (15 ou 18 lettres et chiffres).',
  'row.noContactId': '« {id} » n’est pas l’identifiant d’un contact : ceux-ci commencent par {prefix}.',
  'row.noAccountId': '« {id} » n’est pas l’identifiant d’un compte : ceux-ci commencent par {prefix}.',
  'row.idCase':
    'Les trois derniers caractères de « {id} » ne concordent pas avec les autres : la casse de ses lettres a été changée en route.',
  'row.noAccountName': 'La ligne n’a pas de nom de compte.',
  'row.noName': 'La ligne n’a pas de nom.',
  'row.sameAccount': 'La ligne {line} est le même compte, {name}, et dit autre chose. Gardez l’une des deux.',
  'row.sameContact': 'La ligne {line} est le même contact, {name}. Gardez l’une des deux.',
  'row.sameId': 'La ligne {line} a le même identifiant et dit autre chose. Gardez l’une des deux.',
  'row.sameProfile': 'La ligne {line} a la même adresse LinkedIn et dit autre chose. Gardez l’une des deux.',
  'row.same.assets': 'La ligne {line} est le même contenu et dit autre chose. Gardez l’une des deux.',
  'row.same.uses': 'La ligne {line} est la même sollicitation et dit autre chose. Gardez l’une des deux.',
  'row.same.nominations': 'La ligne {line} est la même proposition et dit autre chose. Gardez l’une des deux.',
  'row.noContact': 'Le programme n’a pas de contact {name} : importez d’abord les contacts.',
  'row.unanswered.row': 'La ligne est peut-être {names}, et la question est restée sans réponse.',
  'row.unanswered.link': '« {name} » est peut-être {names}, et la question est restée sans réponse.',

  'note.noMail': 'Les adresses e-mail de ce fichier sont laissées de côté : Muster n’en reprend aucune de LinkedIn.',
  'note.above.one': 'L’en-tête est à la ligne {line}. Laissée de côté au-dessus : {count} ligne.',
  'note.above.other': 'L’en-tête est à la ligne {line}. Laissées de côté au-dessus : {count} lignes.',
  'note.footer.one': 'Laissée de côté comme pied de page : {count} ligne sous le tableau, à partir de la ligne {line}.',
  'note.footer.other':
    'Laissées de côté comme pied de page : {count} lignes sous le tableau, à partir de la ligne {line}.',
  'note.renamed': 'Renommées, car une autre colonne a ce nom ou aucune ne peut l’avoir : {names}.',
  'note.pictures': 'Les images, sons et clés des cartes sont laissés de côté ({count}).',
  'note.strayLines':
    'Les lignes qui ne sont pas une propriété de carte sont laissées de côté ({count} ; la première : ligne {line}).',
  'note.cellErrors':
    'Les cellules qui affichent une erreur, comme #N/A, sont lues comme vides ({count} ; la première : {first}).',
  'note.unsolved':
    'Les formules sans résultat enregistré sont lues comme vides ({count} ; la première : {first}). Ouvrez le classeur dans Excel et enregistrez-le pour que les résultats y soient.',
  'note.rivals':
    '« {first} » et « {second} » peuvent toutes deux être « {field} » : la première est utilisée, la seconde est gardée sous son propre nom. Choisissez l’autre si c’est la bonne.',
  'note.noUseType':
    'Aucune colonne ne dit pour quoi les contacts ont été sollicités : toutes les sollicitations sont prises comme des appels de référence.',
  'cells.kept':
    'Des cellules de « {column} » n’ont pas été comprises et sont gardées comme champ personnalisé ({count} ; la première : « {cell} » à la ligne {line}).',
  'cells.unclear':
    'Des dates de « {column} » se lisent de deux façons et ont été lues le mois d’abord ({count} ; la première : « {cell} » à la ligne {line}).',
  'cells.first':
    'Des cellules de « {column} » contiennent plus d’une valeur : la première est utilisée, et le tout est gardé comme champ personnalisé ({count} ; la première : « {cell} » à la ligne {line}).',
  'cells.error':
    'Des cellules de « {column} » affichent une erreur, comme #N/A, et sont lues comme vides ({count} ; la première : « {cell} » à la ligne {line}).',
  'cells.assumed':
    'Des cellules de « {column} » sont vides et prises comme des appels de référence ({count} ; la première : « {cell} » à la ligne {line}).',
};
