import { companyWords, LONGEST_NAME } from './company-words';
import { FILLER_WORDS, FORMS_AS_NAMES, JOINERS, PLACE_WORDS } from './company-vocabulary';
import { isAbbreviationOf } from './is-abbreviation-of';
import { remember } from './remember';
import { spellWord } from './spell-word';
import { splitWords } from './split-words';
import { dropUncommonLeadingForm, stripLegalForm } from './strip-legal-form';

const ASIDES = /[([（]([^()[\]（）]*)[)\]）]/gu;
/** What companies write behind their name: a former one, or who owns them. */
const APPOSITION =
  /,?\s+(?:[-–—|/]\s+)?((?:formerly|previously|fka|aka|d\/?b\/?a|(?:now )?part of|now|acquired by)\s.+|an?\s.+\s(?:company|business|brand|subsidiary))$|\s+[|/]\s+(.*)$/isu;
const FORMER =
  /^(?:formerly|previously|ex|aka|now(?! part)|fka|d\/?b\/?a|vormals|ehemals|anciennement|antes|antigua)\b[\s.:-]*/iu;
const OWNER = /^(?:an?|(?:now )?(?:part of|acquired by))\s|\s(?:business|brand|subsidiary)$/giu;
const REMARK = /^(?:\d+|the|(?:class|series) \w)$/i;

/** One of the names that a company goes by, in normal form. */
export interface CompanyForm {
  /** Its words with those legal forms that are words of names too: initials stand for them ("Automobile Association"). */
  words: readonly string[];
  /** Without article and legal form. */
  core: readonly string[];
  /** Without words that people leave out at either end ("Systems", "Group") and those that bind others. */
  lean: readonly string[];
  /** `core`, `lean` and `lean` in its common spelling, each written as one word. */
  coreText: string;
  leanText: string;
  spelled: string;
}

/** The normal forms under which one name may stand. */
export interface CompanyForms {
  /** The name as written. A place in brackets belongs to it: it makes it the name of a branch. */
  main: CompanyForm;
  /** Other names of the company: its acronym, what it was called, its words in their other order ("Schwab (Charles)"). */
  others: CompanyForm[];
  /** Names of companies near it, mostly the owner ("Splunk, a Cisco company"). */
  near: CompanyForm[];
}

/** Takes a company's name apart into its normal forms. */
export const companyForms = remember(readForms);

function readForms(text: string): CompanyForms {
  const name = text.slice(0, LONGEST_NAME);
  const apposition = APPOSITION.exec(name);
  const bare = name.replace(APPOSITION, '');
  const asides = [...bare.matchAll(ASIDES)]
    .map((aside) => (aside[1] ?? '').trim())
    .filter((text) => !REMARK.test(text));
  const main = formOf(`${bare} ${asides.filter(isPlace).join(' ')}`);
  const texts = [...asides.filter((aside) => !isPlace(aside)), apposition?.[1] ?? apposition?.[2] ?? ''];
  const isOther = (text: string) => FORMER.test(text) || isAbbreviationOf(formOf(text).coreText, main.core);
  const forms = (some: string[]) =>
    some.map((text) => formOf(text.replace(FORMER, '').replace(OWNER, ''))).filter((form) => form.coreText.length > 1);
  const reordered = asides.filter((aside) => !isPlace(aside)).map((aside) => `${aside} ${bare}`);
  const formless = dropUncommonLeadingForm(main.core)?.join(' ') ?? '';
  return {
    main,
    others: forms([...texts.filter(isOther), ...reordered, formless]),
    near: forms(texts.filter((text) => !isOther(text))),
  };
}

function isPlace(text: string): boolean {
  const words = splitWords(text);
  return words.length > 0 && words.every((word) => PLACE_WORDS.has(word));
}

function formOf(text: string): CompanyForm {
  const words = companyWords(text);
  const core = stripLegalForm(words);
  const lean = dropFiller(core).filter((word) => !JOINERS.has(word));
  const kept = lean.length === 0 ? core : lean;
  return {
    words: words.filter((word) => core.includes(word) || FORMS_AS_NAMES.has(word)),
    core,
    lean: kept,
    coreText: core.filter((word) => word !== 'and').join('') || core.join(''),
    leanText: kept.join(''),
    spelled: kept.map(spellWord).join(''),
  };
}

function dropFiller(words: readonly string[]): readonly string[] {
  let [start, end] = [0, words.length];
  while (end > 1 && FILLER_WORDS.has(words[end - 1] ?? '') && isWord(words, end - 1)) end--;
  while (start < end - 1 && GROUP_WORDS.test(words[start] ?? '')) start++;
  return words.slice(start, end);
}

/** Stand before the name in some languages. */
const GROUP_WORDS = /^(?:group|grupo|groupe|gruppo|grupa|gruppe|holding)$/;

/** Whether more than a letter stands before: "T-Systems" is not "T". */
function isWord(words: readonly string[], end: number): boolean {
  return end > 1 || (words[0] ?? '').length > 1;
}
