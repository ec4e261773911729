import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import Papa from 'papaparse';
import { loadBundle } from '../build/load-bundle.js';

const ABOUT = [
  'Fingerprints (see ../fingerprint) of the legal forms of all countries, and of how companies shorten them: the texts would take',
  'thirty kilobytes. From the Entity Legal Forms list (ISO 20275) by GLEIF, CC0 1.0, and the organisation types of rigour by OpenSanctions, MIT.',
];

const [NAME, LATIN_NAME, SHORT, LATIN_SHORT] = [5, 8, 9, 10];

/** What companies write besides; "company" and "corporation" stand in these lists only together with other words. */
const EVERYDAY =
  'inc incorporated incorporation corp corpn corporation co cos company companies compagnie cie ltd limited limitada pty pte pvt pvtltd plc pllc llc llp lp ' +
  'gmbh mbh ag kg se sa sas srl spa nv bv ab as asa oy oyj aps doo kft zrt tbk berhad sdn bhd sasu selarl unipessoal mei rl dooel pat anonim tas kk gk yk wll ksc bsc sae αε ικε haftungsbeschrankt sociedadlimitada decapitalvariable anonimsirketi ' +
  'kabushikikaisha hldg hldgs 公司 集团 集團 有限 有限责任公司 有限責任公司';

/**
 * Words that stand in the lists and in names alike, and tell there one organisation from another: "Acme Bank" and "Acme Foundation" are not
 * "Acme". So do numbers in Roman letters, and NA and EU, which mostly stand for a continent.
 */
const PART_OF_NAMES = new Set(
  (
    'bank banco savingsbank industrialbank nationalbank commercialbank sparkasse foundation foundations fondation fundacion fondazione stiftung ' +
    'fundacja trust fund funds fonds business businesstrusts social municipal public series others railroad insurancecompany insurancecorporation assurancecompany pensionfund mutualfund ' +
    'investmenttrust city emc sap na eu ii iii vi national international group holding grupo groupe the and or of de'
  ).split(' '),
);

/** The list of legal forms: those that are not made of shorter ones. */
export async function makeLegalForms(folder) {
  const { companyWords } = await loadBundle(resolve(import.meta.dirname, '../../src/text/company-words.ts'));
  const { fingerprint, writeFingerprints } = await loadBundle(
    resolve(import.meta.dirname, '../../src/text/fingerprint.ts'),
  );
  const texts = [...readIso(folder), ...readTypes(folder), ...EVERYDAY.split(' ')];
  const forms = texts.flatMap((text) => [companyWords(text), companyWords(text.replace(/[()[\]]/g, ' '))]);
  const kept = new Set();
  const isKnown = (words) => kept.has(words.join(''));
  for (const words of forms.filter(isForm).sort((a, b) => a.length - b.length || (a.join() < b.join() ? -1 : 1)))
    if (!isMadeOf(words, isKnown)) kept.add(words.join(''));
  return { about: ABOUT, text: writeFingerprints([...kept].map(fingerprint)) };
}

function readIso(folder) {
  const file = readFileSync(resolve(folder, 'legal-forms-iso20275.csv'), 'utf8');
  const rows = Papa.parse(file, { skipEmptyLines: true }).data.slice(1);
  return rows.flatMap((row) => [
    row[NAME],
    row[LATIN_NAME],
    ...[row[SHORT], row[LATIN_SHORT]].flatMap((cell) =>
      cell.split(/;|\bor\b/).flatMap((short) => [short, ...short.split(',')]),
    ),
  ]);
}

function readTypes(folder) {
  const types = JSON.parse(readFileSync(resolve(folder, 'organization-types.json'), 'utf8'));
  return types.flatMap(({ display = '', compare = '', aliases }) => [
    display,
    compare,
    ...aliases.filter((alias) => alias.length < 13),
  ]);
}

function isForm(words) {
  const text = words.join('');
  return text.length > 1 && !PART_OF_NAMES.has(text);
}

/** Whether forms that are known already make up all the words, taken from the end, the longest first, as names are stripped of them. */
function isMadeOf(words, isKnown) {
  if (words.length === 0) return true;
  const from = words.findIndex((_, at) => isKnown(words.slice(at)));
  return from >= 0 && isMadeOf(words.slice(0, from), isKnown);
}
