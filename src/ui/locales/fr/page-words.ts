import { frAgenda } from './agenda';
import { frCardWords } from './card-words';
import { frContacts } from './contacts';
import { frDashboard } from './dashboard';
import { frExport } from './export';
import { frHealth } from './health';
import { frHistory } from './history';
import { frImport } from './import';
import { frIssues } from './issues';
import { frLearnt } from './learnt';
import { frNominations } from './nominations';
import { frPopup } from './popup';
import { frReview } from './review';
import { frRuns } from './runs';
import { frSettings } from './settings';
import { frWelcome } from './welcome';

/** All that Muster's own pages say, the words of the card among them. */
export const frPageWords = {
  ...frAgenda,
  ...frCardWords,
  ...frContacts,
  ...frDashboard,
  ...frExport,
  ...frHealth,
  ...frHistory,
  ...frImport,
  ...frIssues,
  ...frLearnt,
  ...frNominations,
  ...frPopup,
  ...frReview,
  ...frRuns,
  ...frSettings,
  ...frWelcome,
};
