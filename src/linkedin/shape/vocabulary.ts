/**
 * The only words of a page that its shape keeps: LinkedIn's own, in keys, ids, classes and addresses, as readers rely on them and people who
 * repair readers need them. Words of people, companies and places are none of them.
 */
const STRUCTURE = new Set(
  `a about above accent account action actions active activity actor address alert align all alt analytics anchor and animation anonymize app
  application aria article artdeco aside assistive attr aunt auth authentication authwall auto avatar background badge badges banner bar base
  before begin below bigpipe black block blurb body bold border bottom box bpr break browsemap btn bullet button canonical canned caption card cards
  career carousel causes certification chameleon char chevron child chip class clear click client clip closed code col collapsed collection color column com
  combobox comment comments como company component componentkey components compose config connect connected connection connections contact
  container content context contextual control controls conversation core count counter counts course cover current custom dark dash data datalet
  date dates decoration default degree delegate desc description desktop detail details dialog directory disabled discover display dist distance
  div divider dot drawer dropdown duration edit education educations ember emphasis empty enabled end endorsement entity entry error example expand
  expandable expanded experience experiences extended external false feature featured feed field filled filter filters first flag flagship flagshipnav
  flat flex fluid focus follow followed follower followers font footer for form found frame free from fs fsd full galaxy generated geo geography ghost
  global grid group groups grow guest guid has hash header heading headless headline headshot hidden hide highlights hiring home honors hover
  hoverable href html icon icons id identity iframe image img impression in inbug index indicator info inline inner input insights instance
  interests interop into intro invite is item items job jobs key keys keyword keywords known label labels language languages large last layout lazy ld lead leads
  learning left legacy level li light like line link linked linkedin links list listed listitem lite live load loaded loader loading locale
  location lockup logged login logo long low lt mailbox main margin master max md me media medium member members menu message messages
  messaging meta metadata mid middle middot min mini misc mn mobile modal modals mode modelled module modules more mutual mwlite mynetwork name names nav navigation navigator
  near network new next no none normal not note notice notification notifications o object occupation of off on only open opportunities option or ordered org organization
  organizations origin out outlet outline overflow overlay own padding page pages pagination panel part past patents people person phone photo picture
  pill placeholder position positions post posts preload premium presence presentation primary profile profiles projects promo public publication pulse
  pv pvs pymk query rail range reason recent recommendation recommendations ref region reusable related relationship relevance render rendered result results right role root
  round rounded row rows rtl ltr sales save school scroll sdui search second secondary section sections see selected self semaphore semibold
  separator service services shadow shadowdom share shared show showcase shown sidebar side similar single size skeleton skill skills small sn snippet social
  solutions source spacing span spotlight square src start state static status sticky sub subheader subject subline submit subtitle suffix suggested suggestion
  summary support supported surface surfaces t tab table tablist tabpanel tabs tag target template test tests tenure testid text third this thumbnail time timeline title to toast
  toggle token tooltip top topcard trigger trk tracking true truncate type types ugc ul unavailable universal unknown up update updates upsell url urn user utility v vanity
  variant verified version vertical via video view viewer views visibility visible visually volunteer volunteering voyager white width with without word words workspace world wrap
  wrapper write x xlarge xsmall xxlarge xxsmall y you
  pub lists people overview recruiter recipient invitee feeds results memberid urnli publicidentifier miniprofile vertical activities wide auth wall como pk og url profileurn
  p h div d guesthome android ios`.split(/\s+/),
);

/** Attributes of HTML that say how a page is built. Those that hold text, and addresses, are treated apart. */
const STRUCTURE_ATTRIBUTES = new Set(
  'id class role type name rel for property componentkey tabindex hidden target itemprop itemtype slot open aria-hidden aria-expanded aria-modal aria-current aria-level aria-labelledby aria-describedby aria-controls aria-selected aria-live aria-haspopup'.split(
    ' ',
  ),
);

/** Attributes that hold words for people. */
export const TEXT_ATTRIBUTES: ReadonlySet<string> = new Set(
  'alt title aria-label placeholder datetime label'.split(' '),
);

/** What the head of a page tells about itself, by name or property; all else in it is left out. */
export const META_NAMES: ReadonlySet<string> = new Set(
  'pageKey como-pk og:url og:title og:type profile:first_name profile:last_name locale al:ios:url al:android:url'.split(
    ' ',
  ),
);

/** Labels before a colon, and the kinds of employment: kept as they are where they stand alone between separators. */
const PHRASES = new Set(
  `current|past|summary|current company|education|company|aktuell|aktuelle position|aktuelles unternehmen|ausbildung|früher|actuel|actuelle|entreprise actuelle|formation
  |actual|empresa actual|educación|formación|atual|cargo atual|empresa atual|formação acadêmica|attuale|azienda attuale|formazione|huidig|huidig bedrijf|nuvarande|nuvarande företag|nuværende|nåværende|obecnie|obecna firma
  |現在|現在の会社|当前|当前公司|目前公司|현재|현재 회사|الشركة الحالية
  |full-time|part-time|self-employed|freelance|contract|internship|apprenticeship|seasonal|permanent|temporary|trainee
  |vollzeit|teilzeit|selbstständig|freiberuflich|praktikum|befristet|unbefristet|temps plein|temps partiel|indépendant|cdi|cdd|stage|alternance
  |jornada completa|media jornada|autónomo|profesional independiente|contrato temporal|prácticas|tempo integral|meio período|autônomo|estágio
  |a tempo pieno|a tempo parziale|autonomo|tirocinio|fulltime|parttime|zelfstandig|heltid|deltid|fuldtid|egenföretagare|pełny etat|niepełny etat|umowa zlecenie|staż
  |tam zamanlı|yarı zamanlı|serbest|полный рабочий день|частичная занятость|正社員|契約社員|パートタイム|业务|全职|兼职|全職|兼職|정규직|계약직|دوام كامل|دوام جزئي|משרה מלאה`
    .split('|')
    .map((phrase) => phrase.trim()),
);

/** The site's own name, and the little words between a title and its employer behind a label. */
const SITE = 'LinkedIn';
const JOINTS = new Set('at bei chez en em presso bij hos på w в'.split(' '));

/** Parts a word of a key at its capitals: `ExperienceTopLevelSection`, `EXPERIENCE`. */
export const KEY_WORD = /\p{Lu}?[\p{Ll}\p{M}]+|\p{Lu}+(?!\p{Ll})|[\p{L}\p{M}]/gu;

/** Whether a word of a key, an id, a class or an address is LinkedIn's own. */
export function isStructureWord(word: string): boolean {
  return STRUCTURE.has(word.toLowerCase());
}

/** Whether the value of an attribute says how the page is built, by the attribute's name. */
export function isStructureAttribute(name: string): boolean {
  return (
    STRUCTURE_ATTRIBUTES.has(name) || (name.startsWith('data-') && (name.match(/[a-z]+/g) ?? []).every(isStructureWord))
  );
}

/** Whether a whole part of a line is a label or a kind of employment. */
export function isPhrase(text: string): boolean {
  return PHRASES.has(text.toLowerCase());
}

/** Whether a word is kept within a line: the site's name; behind a label, what joins a title to its employer. */
export function isKeptWord(word: string, isBehindLabel: boolean): boolean {
  return word === SITE || (isBehindLabel && JOINTS.has(word));
}
