import { TITLE_FULL_WORDS } from './lists/title-full-words';
import { wordSet } from './word-set';

/** Short words that begin longer ones ("Fire", "Firestopper"), and words of office titles: common, but rare in the list. */
const MORE_WORDS =
  'accounts ads advocacy agile alliance alumni analytics arm audit back bag bail ball band bar bark barn base basket bath beach bead beam bean bear bed bee beer bell belt ' +
  'bench bind bird blast block blood boat bolt bond bone book boot bottle bow bowl box brand bread brew brick bridge brush budget build bulk camp campaign candle ' +
  'candy canvas cap card carbon cart castle cattle chain chair chalk channel chart check cheese chip church city clay client clock cloth cloud coach coal coast coat ' +
  'code coffee coil coin cold color content contract copy core cork corn cotton count court cover cow craft creative credit crew crop cross crown culture cup ' +
  'curb cut deal debt deck demand dirt dock door dough down draw dress dry dust dye earth egg end event events farm feed felt fence fiber field file film fin find ' +
  'finger fire firm fish flag flame flat fleet flight floor flow flower fly foam folk foot force forest fork form frame fraud free freight front fruit fuel fund ' +
  'fur game garden gas gate gear gem gift glass glove glue goat gold golf grain grant grass grave gravel green grind ground group grow growth guard guest guide gun ' +
  'hair ham hammer hand hard hardware harness hat hay head heart heat heavy hill hog hold hole home honey hook horse hot house hull hunt ice impact import ink inside ' +
  'iron jet jewel job joint junk key kiln kitchen knife knit lace lady lake lamp land lap last laundry law lawn lead leaf lean learn leasing leather left leg lens ' +
  'letter light lime line list live loan lock loft log loop loss lumber lunch lung machine mail main make mark market mason mass master match meal meat media member ' +
  'metal meter middle milk mind mine mint mix mobile model moon motion motor mountain mouse mouth mud music nail nest net night nut oak office oil online open orange order ' +
  'organ out oven over oyster pack pad paint pan paper park part partner parts paste patch pattern pay pearl pen pension people pest pet pick pile pin pipe pit plan ' +
  'plane plant plastic plate platform play plug pole policy pond pool port portfolio post pot potato powder power press price print process product project proof public pulp ' +
  'pump quality race rack rag rail rain rate read real reward rice ride ring risk river road rock rod roll roof room root rope rose round route rubber rug safe sail ' +
  'salad sale sales salt salvage sand saw scale scene school screen screw script scrub sea seam seat seed shade shaft sheep sheet shell shift ship shoe shop short show ' +
  'side sign silk silver site skin sky slate sleep slide smoke snow soap social soft soil sole song sound soup source spa space spin sport spot spray spread spring staff stage ' +
  'stair stamp stand star station steam steel step stock stone stop store storm strategy straw stream street string strip style sugar suit sun supply surf sweet swim ' +
  'switch table tag tail talent talk tank tape target tax tea team tent test text thread threat tie tile timber time tin tire tissue toast tobacco tool top tour tow ' +
  'tower town toy track trade traffic train transit travel tree trim truck trunk trust tub tube tune turf turn twist under up user valet value valve van vault vendor ' +
  'video vine voice wage wait wall war wash waste watch water wave wax way wealth web weed weld well wheel white wild wind window wine wing wire wood wool word work ' +
  'world wrap wreck writer yard yarn youth';

let words: ReadonlySet<string> | undefined;

/** Whether a folded word is a common word of titles as it is, and so no short form of a longer one: "farm" is not "pharmacy". */
export function isFullTitleWord(word: string): boolean {
  words ??= wordSet(`${TITLE_FULL_WORDS} ${MORE_WORDS}`);
  return words.has(word);
}
