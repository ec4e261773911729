import { soundlessUmlauts } from './soundless-umlauts';
import { wordSet } from './word-set';
import { isTranslatedWord, TITLE_SHORT_FORMS, TITLE_TRANSLATIONS } from './title-vocabulary';

/** Endings that mark the gender of a position in German, French, Spanish, Portuguese and Italian, evened out. Shortest word they touch: six letters. */
const ENDINGS: readonly [RegExp, string][] = [
  [/(er|or|eur|ent|ant|ist|ekt|og|nom)in(?:nen)?$/, '$1'],
  [/t(?:eur|rice|ore|euse)$/, 'tor'],
  [/euse$/, 'eur'],
  [/(i|ll)ere$/, '$1er'],
  [/eure$/, 'eur'],
  [/ora$/, 'or'],
  [/(ei|ie)r[oa]$/, '$1ro'],
  [/nt[ea]$/, 'nt'],
  [/gee$/, 'ge'],
  [/iee$/, 'ie'],
  [/[oa]d[ao]$/, 'ado'],
  [/at[oa]$/, 'ato'],
  [/(?<!mer|fr)ic[oa]$/, 'ico'],
  [/(i|n|er)ale$/, '$1al'],
  [/frau$/, 'mann'],
  [/(?<!geschafts)leitung$/, 'leiter'],
  [/tif$/, 'tive'],
];

/** "Forewoman", "foreperson": English endings that mark the gender, or take care not to. */
const ENGLISH_GENDER = /(?<=.{3})(?:woman|person)$/;

/** German compounds end in the position: "Vertriebsleiter" is "Vertrieb" and "Leiter". */
const COMPOUND =
  /^(.{4,}?)s?(leiter|manager|direktor|berater|entwickler|ingenieur|chef|assistent|referent|techniker|mitarbeiter|beauftragter|koordinator)$/;

/** A folded word of a title, in two when it is a compound whose meaning is not known as a whole. */
export function splitTitleCompound(word: string): string[] {
  if (TITLE_SHORT_FORMS.has(word)) return [word];
  const neutral = evenGender(word);
  const compound = lookUp(neutral) === undefined ? COMPOUND.exec(neutral) : null;
  return compound === null ? [word] : [compound[1] ?? '', compound[2] ?? ''];
}

/** One folded word of a title as the words it is compared by: short forms written out, gender, plural and language evened out. */
export function titleWords(word: string): string[] {
  const neutral = evenGender(word).replace(ENGLISH_GENDER, 'man');
  const known =
    TITLE_SHORT_FORMS.get(word) ??
    TITLE_SHORT_FORMS.get(singular(word)) ??
    lookUp(neutral) ??
    lookUp(soundlessUmlauts(neutral)) ??
    neutral;
  return known.split(' ').map(singular);
}

/** Whether a folded word of a title is known to be of another language than English. */
export function isForeignTitleWord(word: string): boolean {
  const neutral = evenGender(word);
  return (
    neutral !== word ||
    FOREIGN.has(word) ||
    FOREIGN_ENDING.test(word) ||
    isTranslatedWord(neutral) ||
    isTranslatedWord(singular(neutral)) ||
    COMPOUND.test(neutral)
  );
}

const FOREIGN = wordSet(
  'der das und fur von im des du la le les et del de y pour della direktor leiter responsable diretor gerente jefe charge einkaufer verkaufer ' +
    'sachbearbeiter referent mitarbeiter kaufmann kauffrau werkstudent praktikant beauftragter inhaber gesellschafter prokurist fachkraft stagiaire gerant ' +
    'technicien acheteur associe encargado asesor vendedor tecnico propietario comprador contador estagiario assistente impiegato titolare',
);

const FOREIGN_ENDING = /(?:ung|keit|schaft|cion|ciones|cao|coes|iste|ista|(?<!entrepren|chauff)eur)$/;

function lookUp(word: string): string | undefined {
  return TITLE_SHORT_FORMS.get(word) ?? TITLE_TRANSLATIONS.get(word) ?? TITLE_TRANSLATIONS.get(singular(word));
}

function evenGender(word: string): string {
  if (word.length < 6) return word;
  const ending = ENDINGS.find(([pattern]) => pattern.test(word));
  return ending === undefined ? word : word.replace(ending[0], ending[1]);
}

function singular(word: string): string {
  if (word.length < 4 || /(?:ss|us|is)$/.test(word)) return word;
  return word.replace(/ies$/, 'y').replace(/s$/, '');
}
