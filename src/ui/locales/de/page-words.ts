import { deCardWords } from './card-words';
import { deContacts } from './contacts';
import { deDashboard } from './dashboard';
import { deExport } from './export';
import { deHealth } from './health';
import { deHistory } from './history';
import { deImport } from './import';
import { deIssues } from './issues';
import { deLearnt } from './learnt';
import { dePopup } from './popup';
import { deReview } from './review';
import { deRuns } from './runs';
import { deSettings } from './settings';
import { deWelcome } from './welcome';

/** All that Muster's own pages say, the words of the card among them. */
export const dePageWords = {
  ...deCardWords,
  ...deContacts,
  ...deDashboard,
  ...deExport,
  ...deHealth,
  ...deHistory,
  ...deImport,
  ...deIssues,
  ...deLearnt,
  ...dePopup,
  ...deReview,
  ...deRuns,
  ...deSettings,
  ...deWelcome,
};
