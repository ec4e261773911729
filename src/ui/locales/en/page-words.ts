import { enAgenda } from './agenda';
import { enCardWords } from './card-words';
import { enContacts } from './contacts';
import { enDashboard } from './dashboard';
import { enExport } from './export';
import { enHealth } from './health';
import { enHistory } from './history';
import { enImport } from './import';
import { enIssues } from './issues';
import { enLearnt } from './learnt';
import { enNominations } from './nominations';
import { enPopup } from './popup';
import { enReview } from './review';
import { enRuns } from './runs';
import { enSettings } from './settings';
import { enWelcome } from './welcome';

/** All that Muster's own pages say, the words of the card among them. */
export const enPageWords = {
  ...enAgenda,
  ...enCardWords,
  ...enContacts,
  ...enDashboard,
  ...enExport,
  ...enHealth,
  ...enHistory,
  ...enImport,
  ...enIssues,
  ...enLearnt,
  ...enNominations,
  ...enPopup,
  ...enReview,
  ...enRuns,
  ...enSettings,
  ...enWelcome,
};
