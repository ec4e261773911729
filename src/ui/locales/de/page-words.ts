import { deAgenda } from './agenda';
import { deCardWords } from './card-words';
import { deContacts } from './contacts';
import { deDashboard } from './dashboard';
import { deExport } from './export';
import { deExportSentences } from './export-sentences';
import { deFileSentences } from './file-sentences';
import { deHealth } from './health';
import { deHistory } from './history';
import { deImport } from './import';
import { deImportSentences } from './import-sentences';
import { deIssues } from './issues';
import { deLearnt } from './learnt';
import { deNominations } from './nominations';
import { dePopup } from './popup';
import { deRecordSentences } from './record-sentences';
import { deReview } from './review';
import { deRuns } from './runs';
import { deSettings } from './settings';
import { deWelcome } from './welcome';

/** All that Muster's own pages say, the words of the card among them. */
export const dePageWords = {
  ...deAgenda,
  ...deCardWords,
  ...deContacts,
  ...deDashboard,
  ...deExport,
  ...deExportSentences,
  ...deFileSentences,
  ...deHealth,
  ...deHistory,
  ...deImport,
  ...deImportSentences,
  ...deIssues,
  ...deLearnt,
  ...deNominations,
  ...dePopup,
  ...deRecordSentences,
  ...deReview,
  ...deRuns,
  ...deSettings,
  ...deWelcome,
};
