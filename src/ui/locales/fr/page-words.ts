import { frAgenda } from './agenda';
import { frCardWords } from './card-words';
import { frContacts } from './contacts';
import { frDashboard } from './dashboard';
import { frExport } from './export';
import { frExportSentences } from './export-sentences';
import { frFileSentences } from './file-sentences';
import { frHealth } from './health';
import { frHistory } from './history';
import { frImport } from './import';
import { frImportSentences } from './import-sentences';
import { frIssues } from './issues';
import { frLearnt } from './learnt';
import { frNominations } from './nominations';
import { frPopup } from './popup';
import { frRecordSentences } from './record-sentences';
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
  ...frExportSentences,
  ...frFileSentences,
  ...frHealth,
  ...frHistory,
  ...frImport,
  ...frImportSentences,
  ...frIssues,
  ...frLearnt,
  ...frNominations,
  ...frPopup,
  ...frRecordSentences,
  ...frReview,
  ...frRuns,
  ...frSettings,
  ...frWelcome,
};
