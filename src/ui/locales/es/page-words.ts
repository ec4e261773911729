import { esAgenda } from './agenda';
import { esCardWords } from './card-words';
import { esContacts } from './contacts';
import { esDashboard } from './dashboard';
import { esExport } from './export';
import { esHealth } from './health';
import { esHistory } from './history';
import { esImport } from './import';
import { esIssues } from './issues';
import { esLearnt } from './learnt';
import { esNominations } from './nominations';
import { esPopup } from './popup';
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
  ...esHealth,
  ...esHistory,
  ...esImport,
  ...esIssues,
  ...esLearnt,
  ...esNominations,
  ...esPopup,
  ...esReview,
  ...esRuns,
  ...esSettings,
  ...esWelcome,
};
