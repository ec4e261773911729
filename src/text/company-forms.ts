import { companyNameKey } from './company-name-key';
import { PLACE_WORDS } from './company-vocabulary';
import { splitWords } from './split-words';

const ASIDES = /[([（]([^()[\]（）]*)[)\]）]/gu;
const FORMER = /^(?:formerly|previously|ex|aka|now|fka|vormals|ehemals|anciennement|antes|antigua)\b[\s.:-]*/iu;
const APPOSITION = /,\s+(?:part of|now)\s.+$|\s+[|/]\s+.*$|\s+(?:formerly|fka|aka|d\/b\/a|dba)\s.*$/isu;
const REMARK = /^(?:\d+|the|(?:class|series) \w)$/i;

/** The normal forms under which one name may stand. */
export interface CompanyForms {
  /** The name as written. A place in brackets belongs to it: it makes it the name of a branch. */
  main: string;
  /** What else stands in brackets, mostly an acronym or a former name ("Amazon Web Services (AWS)"). */
  asides: string[];
}

/** Takes a company's name apart into its normal forms. */
export function companyForms(name: string): CompanyForms {
  const asides = [...name.matchAll(ASIDES)].map((aside) => (aside[1] ?? '').trim());
  const places = asides.filter(isPlace);
  const others = asides
    .filter((aside) => !isPlace(aside) && !REMARK.test(aside))
    .map((aside) => aside.replace(FORMER, ''));
  return {
    main: companyNameKey(`${name.replace(APPOSITION, '')} ${places.join(' ')}`),
    asides: others.map(companyNameKey).filter((form) => form.length > 1),
  };
}

function isPlace(text: string): boolean {
  const words = splitWords(text);
  return words.length > 0 && words.every((word) => PLACE_WORDS.has(word));
}
