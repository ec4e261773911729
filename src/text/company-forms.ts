import { companyWord } from './company-word';
import type { CompanyWord } from './company-word';
import { companyWords, LONGEST_NAME } from './company-words';
import { FILLER_WORDS, FORMS_AS_NAMES, JOINERS, PLACE_WORDS } from './company-vocabulary';
import { isAbbreviationOf } from './is-abbreviation-of';
import { isLegalForm } from './legal-forms';
import { remember } from './remember';
import { splitWords } from './split-words';
import { dropUncommonLeadingForm, keepKindOfName, stripLegalForm } from './strip-legal-form';

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
  /** Without article and legal form. */
  core: readonly string[];
  /** `core` without words that people leave out at either end ("Systems", "Group") and those that bind others. */
  lean: readonly CompanyWord[];
  /** `core`, `lean` and `lean` in its common spelling, each written as one word. */
  coreText: string;
  leanText: string;
  spelled: string;
  /**
   * The words that letters may stand for: those of `lean`; those of `core`; without places; with the legal forms that are words of names
   * too ("Automobile Association").
   */
  wordings: readonly (readonly string[])[];
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
  const apposition = findApposition(name);
  const bare = apposition === null ? name : name.replace(APPOSITION, '');
  const asides = [...bare.matchAll(ASIDES)]
    .map((aside) => (aside[1] ?? '').trim())
    .filter((aside) => aside !== '' && !REMARK.test(aside));
  const places = asides.filter(isPlace);
  const main = formOf(`${bare} ${places.join(' ')}`);
  const names = asides.filter((aside) => !places.includes(aside));
  const beside = apposition === null ? names : [...names, apposition[1] ?? apposition[2] ?? ''];
  const isOther = (one: string) => FORMER.test(one) || isAbbreviationOf(formOf(one).coreText, main.core);
  const turned = names.map((aside) => `${aside} ${bare}`);
  const doubtful = [dropUncommonLeadingForm(main.core), keepKindOfName(companyWords(bare), main.core)];
  return {
    main,
    others: formsOf([
      ...beside.filter(isOther),
      ...turned,
      ...doubtful.flatMap((words) => (words === null ? [] : [words.join(' ')])),
    ]),
    near: formsOf(beside.filter((one) => !isOther(one))),
  };
}

/** What is written behind the name; null for a legal form behind a word that only looks like an introduction ("Service Now Inc."). */
function findApposition(name: string): RegExpExecArray | null {
  const found = APPOSITION.exec(name);
  const behind = companyWords((found?.[1] ?? '').replace(FORMER, ''));
  return isLegalForm(stripLegalForm(behind)) ? null : found;
}

function formsOf(names: readonly string[]): CompanyForm[] {
  return names
    .map((name) => formOf(name.replace(FORMER, '').replace(OWNER, '')))
    .filter(({ coreText }) => coreText.length > 1);
}

function isPlace(text: string): boolean {
  const words = splitWords(text);
  return words.length > 0 && words.every((word) => PLACE_WORDS.has(word));
}

function formOf(text: string): CompanyForm {
  const words = companyWords(text);
  const core = stripLegalForm(words);
  const bare = dropFiller(core).filter((word) => !JOINERS.has(word));
  const lean = (bare.length === 0 ? core : bare).map(companyWord);
  const leanWords = lean.map(({ word }) => word);
  return {
    core,
    lean,
    coreText: core.filter((word) => word !== 'and').join('') || core.join(''),
    leanText: leanWords.join(''),
    spelled: lean.map(({ spelled }) => spelled).join(''),
    wordings: [
      leanWords,
      core,
      core.filter((word) => !PLACE_WORDS.has(word)),
      words.filter((word) => core.includes(word) || FORMS_AS_NAMES.has(word)),
    ],
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
