import { companyNameKey } from './company-name-key';
import { PLACE_WORDS } from './company-vocabulary';
import { isAbbreviationOf } from './is-abbreviation-of';
import { splitWords } from './split-words';

const ASIDES = /[([（]([^()[\]（）]*)[)\]）]/gu;
/** What companies write behind their name: a former one, or who owns them. */
const APPOSITION =
  /,?\s+(?:[-–—|/]\s+)?((?:formerly|previously|fka|aka|d\/?b\/?a|(?:now )?part of|now|acquired by)\s.+|an?\s.+\s(?:company|business|brand|subsidiary))$|\s+[|/]\s+(.*)$/isu;
const FORMER =
  /^(?:formerly|previously|ex|aka|now(?! part)|fka|d\/?b\/?a|vormals|ehemals|anciennement|antes|antigua)\b[\s.:-]*/iu;
const OWNER = /^(?:an?|(?:now )?(?:part of|acquired by))\s|\s(?:business|brand|subsidiary)$/giu;
const REMARK = /^(?:\d+|the|(?:class|series) \w)$/i;

/** The normal forms under which one name may stand. */
export interface CompanyForms {
  /** The name as written. A place in brackets belongs to it: it makes it the name of a branch. */
  main: string;
  /** Other names of the company: its acronym, or what it was called ("Amazon Web Services (AWS)"). */
  others: string[];
  /** Names of companies near it, mostly the owner ("Splunk, a Cisco company"). */
  near: string[];
}

/** Takes a company's name apart into its normal forms. */
export function companyForms(name: string): CompanyForms {
  const apposition = APPOSITION.exec(name);
  const bare = name.replace(APPOSITION, '');
  const asides = [...bare.matchAll(ASIDES)].map((aside) => (aside[1] ?? '').trim());
  const main = companyNameKey(`${bare} ${asides.filter(isPlace).join(' ')}`);
  const names = [
    ...asides.filter((aside) => !isPlace(aside) && !REMARK.test(aside)),
    apposition?.[1] ?? apposition?.[2] ?? '',
  ];
  const isOther = (text: string) => FORMER.test(text) || isAbbreviationOf(companyNameKey(text), main.split(' '));
  const keys = (texts: string[]) =>
    texts.map((text) => companyNameKey(text.replace(FORMER, '').replace(OWNER, ''))).filter((key) => key.length > 1);
  return { main, others: keys(names.filter(isOther)), near: keys(names.filter((text) => !isOther(text))) };
}

function isPlace(text: string): boolean {
  const words = splitWords(text);
  return words.length > 0 && words.every((word) => PLACE_WORDS.has(word));
}
