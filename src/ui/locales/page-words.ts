import { LOCALE } from './card-words';
import { enCard } from './en-card';
import { enExport } from './en-export';
import { enHealth } from './en-health';
import { enImport } from './en-import';
import { enIssues } from './en-issues';
import { enLearnt } from './en-learnt';
import { enPages } from './en-pages';
import { enReview } from './en-review';
import { createTranslate } from './translate';

/** Says the words of Muster's own pages, those of the card among them. */
export const t = createTranslate(
  { ...enCard, ...enPages, ...enHealth, ...enImport, ...enLearnt, ...enExport, ...enIssues, ...enReview },
  LOCALE,
);
