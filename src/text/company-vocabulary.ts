import { COMPANY_WORDS } from './lists/company-words';
import { table } from './table';
import { wordSet } from './word-set';

/** Words at the end of a company's name that people leave out: "Cisco Systems" is "Cisco". Units of a company are not named by them. */
export const FILLER_WORDS = wordSet(
  'group gruppe groupe grupo gruppo holding international worldwide industries corporate system pharmaceuticals motor foods wholesale the and of',
);

/** Words that say what kind of company it is, and seldom which part of it. */
export const KIND_WORDS = wordSet(
  'technology technological system solution solutions services service products brands enterprise enterprises global partners associates laboratories network ' +
    'networks software communications companies company resources electric electronics energy entertainment bank retail stores stores shop shops ' +
    'restaurant restaurants hotel hotels cafe supermarket supermarkets',
);

/** Words that bind others, and carry nothing themselves. */
export const JOINERS = wordSet('of or for the and de des du d di da do dos del della der fur van voor для');

/** Legal forms that are words of names too: they are left out only where the name is more than common words ("Royal Society"). */
export const FORMS_AS_NAMES = wordSet(
  'association associations society partnership partnerships cooperative cooperatives',
);

/** Countries, regions and their adjectives: with one of them a name means a branch; in a title they may stand anywhere. */
export const PLACE_WORDS = wordSet(
  'africa america americas asia apac apj emea europe european latam dach nordic nordics benelux iberia mena anz na uki pacific north south east ' +
    'west northern southern eastern western central middle argentina australia austria osterreich autriche belgium belgique belgie brasil brazil ' +
    'bulgaria canada chile china colombia croatia czech czechia denmark danmark deutschland germany allemagne egypt espana spain espagne estonia ' +
    'finland suomi france frankreich greece hong kong hungary india indonesia ireland israel italia italy italie japan kenya korea latvia lithuania ' +
    'luxembourg malaysia mexico netherlands nederland nigeria norge norway peru philippines poland polska portugal romania russia saudi arabia ' +
    'schweiz suisse switzerland singapore slovakia slovenia sverige sweden taiwan thailand turkey turkiye uae ukraine uk usa us united kingdom ' +
    'states vietnam zealand new london york berlin munich munchen paris zurich geneva 中国 中國 日本 台湾 台灣 香港 한국 россия',
);

/** Words so common in company names that sharing one says nothing, besides those of the list. */
const COMMON_WORDS = wordSet(
  'laboratories communications telecommunications entertainment biotech biosciences therapeutics airways real construction manufacturing robotics analytics ai cyber ' +
    'recruitment staffing law creative publishing press news books music films beauty cosmetics furniture toys farms plastics textiles glass instruments devices ' +
    'tools components controls automation collective learning training genetics genomics oncology eyewear payments fintech brokers freight cargo courier ports ' +
    'versicherung versicherungen sparkasse stadtwerke klinikum bau maschinenbau logistik anlagenbau handels steuerberatung rechtsanwalte assurances conseil ' +
    'informatique electronique consultores ' +
    'advisors air american apparel associates at bakery beverage beverages biotechnology bit body brand brands british broadcasting by cable cafe cancer care ' +
    'china class clinic clinical cloud coffee college communities computer computing consumer corner council county data decision dental diagnostics ' +
    'digital direct discount drilling edison edge estate express family farmers fashion fidelity financial first fitness food foods free fresh fried futures ' +
    'games gaming garden gas gold golden great green hall holiday home homes horizon hot human image income interactive international internet island key ' +
    'kitchen land le legal life light line lines link little live local long lumber lux main market markets master materials max metro micro mobile mobility ' +
    'modern more mutual natural net new next nova nutrition old on online open optical optics organic original pacific packaging paper park partnership pay ' +
    'personal pet petro pizza plus point premium premier prime printing process pure quality quick rail rapid red rental rentals restaurants retail rock route ' +
    'royal run safe sales san santa save scientific sea select self semiconductor semiconductors senior service services shop shopping silver simple site sky ' +
    'small smart society software sol solar source space sports star station storage store stores stream street studio studios summit sun super supermarket ' +
    'surgical sustainable systems team telecom telecoms terra test textile time titan top total touch town toy trans travel tree trends tri true ultra universal ' +
    'up urban us utilities valley value vision vita waste water wave way wealth web well white wholesale wild wind wireless women work works x yellow young your ' +
    'zone african argentine australian austrian belgian brazilian canadian chinese czech danish deutsch deutsche deutscher deutsches dutch english ' +
    'espanola finnish francaise french german greek hungarian indian irish israeli italian italiana japanese korean mexican norwegian polish portuguese ' +
    'russian saudi schweizer schweizerische scottish spanish swedish swiss thai turkish ukrainian welsh it blue black center san st los la el il les der die das du del da do dos den het van von y e et og',
);

let listed: ReadonlySet<string> | undefined;

/** Whether the word tells one company from another. */
export function isDistinctive(word: string): boolean {
  return (
    !isLatinLetter(word) &&
    !FILLER_WORDS.has(word) &&
    !PLACE_WORDS.has(word) &&
    !COMMON_WORDS.has(word) &&
    !isListed(word)
  );
}

/** A letter is no name; a Chinese character may be one. */
function isLatinLetter(word: string): boolean {
  return word.length === 1 && word >= 'a' && word <= 'z';
}

/** The list holds no word that is another one with up to two letters more. */
function isListed(word: string): boolean {
  listed ??= wordSet(COMPANY_WORDS);
  if (listed.has(word)) return true;
  return word.length > 5 && (listed.has(word.slice(0, -1)) || (word.length > 6 && listed.has(word.slice(0, -2))));
}

/** Short forms in company names, folded, with the word they stand for. */
export const COMPANY_SHORT_FORMS = table(`
international intl;national natl;general genl;management mgmt;services svc svcs;group grp;holding hldg hldgs holdings;university univ
association assoc assn;technology tech technologies;system systems;laboratories labs lab laboratory;brothers bros;manufacturing mfg;financial finl
department dept;pharmaceuticals pharma;communications comms;telecommunications telecom;saint st;and und et y och og
`);
