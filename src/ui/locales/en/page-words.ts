import { enAgenda } from './agenda';
import { enCardWords } from './card-words';
import { enContacts } from './contacts';
import { enDashboard } from './dashboard';
import { enExport } from './export';
import { enExportSentences } from './export-sentences';
import { enFileSentences } from './file-sentences';
import { enHealth } from './health';
import { enHistory } from './history';
import { enImport } from './import';
import { enImportSentences } from './import-sentences';
import { enIssues } from './issues';
import { enLearnt } from './learnt';
import { enNominations } from './nominations';
import { enPopup } from './popup';
import { enRecordSentences } from './record-sentences';
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
  ...enExportSentences,
  ...enFileSentences,
  ...enHealth,
  ...enHistory,
  ...enImport,
  ...enImportSentences,
  ...enIssues,
  ...enLearnt,
  ...enNominations,
  ...enPopup,
  ...enRecordSentences,
  ...enReview,
  ...enRuns,
  ...enSettings,
  ...enWelcome,
};
