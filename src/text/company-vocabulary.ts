/** Words at the end of a company's name that people leave out: "Cisco Systems" is "Cisco". */
export const FILLER_WORDS = new Set(
  (
    'group gruppe groupe grupo gruppo holding holdings technologies technology systems system solutions international worldwide global ' +
    'industries corporate software pharmaceuticals motor foods wholesale laboratories circuit mining the and of'
  ).split(' '),
);

/** Countries, regions and their adjectives: with one of them a name means a branch. */
export const PLACE_WORDS = new Set(
  (
    'africa america americas asia apac emea europe european latam dach nordic nordics benelux iberia mena anz pacific north south east west ' +
    'northern southern eastern western central middle argentina australia austria osterreich autriche belgium belgique belgie brasil brazil ' +
    'bulgaria canada chile china colombia croatia czech czechia denmark danmark deutschland germany allemagne alemania egypt espana spain espagne ' +
    'estonia finland suomi france frankreich greece hellas hong kong hungary india indonesia ireland israel italia italy italie japan kenya korea latvia ' +
    'lithuania luxembourg malaysia mexico netherlands nederland nigeria norge norway osterreich pakistan peru philippines poland polska portugal ' +
    'romania russia saudi arabia schweiz suisse svizzera switzerland singapore slovakia slovenia africa sverige sweden taiwan thailand turkey turkiye uae ' +
    'ukraine uk usa us united kingdom states vietnam zealand new london york berlin munich munchen paris zurich geneva'
  ).split(' '),
);

/** Words so common in company names that sharing one says nothing. */
export const COMMON_WORDS = new Set(
  (
    'bank banco banque banca university universitat universite universidad universidade college school institute hospital clinic health healthcare ' +
    'care medical insurance capital consulting consultants partners partner advisors advisory management marketing media digital data cloud tech it ' +
    'design studio studios agency foundation association society federation union national general first american british royal city state county ' +
    'department ministry government office council authority trust fund real estate property properties construction engineering automotive motors ' +
    'electric electronics power gas oil water foods food restaurant hotel hotels air airlines lines transport logistics express trading trade ' +
    'retail store stores shop security research development education learning academy network web online mobile smart green blue red black white ' +
    'star sun one pro plus max best great world life home house center centre church san saint st los las el la le de del du des der die das and of for'
  ).split(' '),
);

/** Whether the word tells one company from another. */
export function isDistinctive(word: string): boolean {
  return word.length > 2 && !FILLER_WORDS.has(word) && !PLACE_WORDS.has(word) && !COMMON_WORDS.has(word);
}

/** Short forms in company names, folded, with the word they stand for. */
export const COMPANY_SHORT_FORMS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    intl: 'international',
    natl: 'national',
    genl: 'general',
    mgmt: 'management',
    svc: 'services',
    svcs: 'services',
    grp: 'group',
    hldg: 'holding',
    hldgs: 'holdings',
    holdings: 'holding',
    univ: 'university',
    assoc: 'associates',
    tech: 'technology',
    technologies: 'technology',
    systems: 'system',
    labs: 'laboratories',
    lab: 'laboratories',
    laboratory: 'laboratories',
    bros: 'brothers',
    mfg: 'manufacturing',
    finl: 'financial',
    dept: 'department',
    pharma: 'pharmaceuticals',
    comms: 'communications',
    telecom: 'telecommunications',
    und: 'and',
    et: 'and',
    y: 'and',
    och: 'and',
    og: 'and',
  }),
);
