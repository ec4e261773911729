import { wordSet } from './word-set';
import { TITLE_SHORT_FORMS, TITLE_TRANSLATIONS } from './title-vocabulary';

/** Endings that mark the gender of a position in German, French, Spanish, Portuguese and Italian, evened out. Shortest word they touch: six letters. */
const ENDINGS: readonly [RegExp, string][] = [
  [/(er|or|eur|ent|ant|ist|ekt|og)in$/, '$1'],
  [/t(?:eur|rice|ore)$/, 'tor'],
  [/euse$/, 'eur'],
  [/(i|ll)ere$/, '$1er'],
  [/eure$/, 'eur'],
  [/ora$/, 'or'],
  [/(ei|ie)r[oa]$/, '$1ro'],
  [/nt[ea]$/, 'nt'],
  [/gee$/, 'ge'],
  [/iee$/, 'ie'],
  [/[oa]d[ao]$/, 'ado'],
];

/** German compounds end in the position: "Vertriebsleiter" is "Vertrieb" and "Leiter". */
const COMPOUND = /^(.{4,}?)s?(leiter|manager|direktor|berater|entwickler|ingenieur|chef)$/;

/** One folded word of a title as the words it is compared by: short forms written out, gender, plural and language evened out. */
export function titleWords(word: string): string[] {
  const known = TITLE_SHORT_FORMS.get(word);
  if (known !== undefined) return known.split(' ').map(singular);
  const neutral = evenGender(word);
  const translated = lookUp(neutral);
  if (translated !== undefined) return translated.split(' ').map(singular);
  const compound = COMPOUND.exec(neutral);
  if (compound === null) return [singular(neutral)];
  return [compound[1] ?? '', compound[2] ?? ''].flatMap((part) => (lookUp(part) ?? part).split(' ').map(singular));
}

/** Whether a folded word of a title is known to be of another language than English. */
export function isForeignTitleWord(word: string): boolean {
  const neutral = evenGender(word);
  return (
    neutral !== word ||
    FOREIGN.has(word) ||
    FOREIGN_ENDING.test(word) ||
    isTranslated(neutral) ||
    isTranslated(singular(neutral)) ||
    COMPOUND.test(neutral)
  );
}

const FOREIGN = wordSet(
  'der die das und fur von im des du la le les et del de y para pour della direktor leiter responsable diretor gerente jefe charge einkaufer verkaufer ' +
    'sachbearbeiter referent mitarbeiter kaufmann kauffrau werkstudent praktikant beauftragter inhaber gesellschafter prokurist fachkraft stagiaire gerant ' +
    'technicien acheteur associe encargado asesor vendedor tecnico propietario comprador contador estagiario assistente impiegato titolare',
);

const FOREIGN_ENDING = /(?:ung|keit|schaft|cion|ciones|cao|coes|iste|ista|(?<!entrepren|chauff)eur)$/;

function isTranslated(word: string): boolean {
  return TITLE_TRANSLATIONS.has(word) && TITLE_TRANSLATIONS.get(word) !== word;
}

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
