import { esAgenda } from './agenda';
import { esCardWords } from './card-words';
import { esContacts } from './contacts';
import { esDashboard } from './dashboard';
import { esExport } from './export';
import { esExportSentences } from './export-sentences';
import { esFileSentences } from './file-sentences';
import { esHealth } from './health';
import { esHistory } from './history';
import { esImport } from './import';
import { esImportSentences } from './import-sentences';
import { esIssues } from './issues';
import { esLearnt } from './learnt';
import { esNominations } from './nominations';
import { esPopup } from './popup';
import { esRecordSentences } from './record-sentences';
import { esReview } from './review';
import { esRuns } from './runs';
import { esSettings } from './settings';
import { esWelcome } from './welcome';

/** All that Muster's own pages say, the words of the card among them. */
export const esPageWords = {
  ...esAgenda,
  ...esCardWords,
  ...esContacts,
  ...esDashboard,
  ...esExport,
  ...esExportSentences,
  ...esFileSentences,
  ...esHealth,
  ...esHistory,
  ...esImport,
  ...esImportSentences,
  ...esIssues,
  ...esLearnt,
  ...esNominations,
  ...esPopup,
  ...esRecordSentences,
  ...esReview,
  ...esRuns,
  ...esSettings,
  ...esWelcome,
};
