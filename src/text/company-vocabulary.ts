import { table } from './table';
import { wordSet } from './word-set';

/** Words at the end of a company's name that people leave out: "Cisco Systems" is "Cisco". Units of a company are not named by them. */
export const FILLER_WORDS = wordSet(
  'group gruppe groupe grupo gruppo holding international worldwide industries corporate system pharmaceuticals motor foods wholesale the and of',
);

/** Countries, regions and their adjectives: with one of them a name means a branch; in a title they may stand anywhere. */
export const PLACE_WORDS = wordSet(
  'africa america americas asia apac apj emea europe european latam dach nordic nordics benelux iberia mena anz na uki pacific north south east ' +
    'west northern southern eastern western central middle argentina australia austria osterreich autriche belgium belgique belgie brasil brazil ' +
    'bulgaria canada chile china colombia croatia czech czechia denmark danmark deutschland germany allemagne egypt espana spain espagne estonia ' +
    'finland suomi france frankreich greece hong kong hungary india indonesia ireland israel italia italy italie japan kenya korea latvia lithuania ' +
    'luxembourg malaysia mexico netherlands nederland nigeria norge norway peru philippines poland polska portugal romania russia saudi arabia ' +
    'schweiz suisse switzerland singapore slovakia slovenia sverige sweden taiwan thailand turkey turkiye uae ukraine uk usa us united kingdom ' +
    'states vietnam zealand new london york berlin munich munchen paris zurich geneva',
);

/** Words so common in company names that sharing one says nothing. */
const COMMON_WORDS = wordSet(
  'bank banco banque university college school institute hospital clinic health healthcare care medical insurance capital consulting partners advisors ' +
    'management marketing media digital data cloud tech technology solution software it global services design studio agency foundation association ' +
    'society federation national general first american british royal city state county department ministry office council authority trust fund ' +
    'real estate property engineering automotive electric electronics power gas oil water energy resources realty financial communications networks ' +
    'brands enterprise enterprises aerospace semiconductors restaurant hotel hotels air airlines transport logistics express trading retail stores ' +
    'security research development education learning network web online mobile smart green blue world home center san st los la le de del du der das',
);

/** Whether the word tells one company from another. */
export function isDistinctive(word: string): boolean {
  return !FILLER_WORDS.has(word) && !PLACE_WORDS.has(word) && !COMMON_WORDS.has(word);
}

/** Short forms in company names, folded, with the word they stand for. */
export const COMPANY_SHORT_FORMS = table(`
international intl;national natl;general genl;management mgmt;services svc svcs;group grp;holding hldg hldgs holdings;university univ
association assoc assn;technology tech technologies;system systems;laboratories labs lab laboratory;brothers bros;manufacturing mfg;financial finl
department dept;pharmaceuticals pharma;communications comms;telecommunications telecom;saint st;and und et y och og
`);
