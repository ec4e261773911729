import { foldText } from '../text/fold-text';
import { splitWords } from '../text/split-words';

const SIDE_TITLE = new RegExp(
  [
    '\\bboard (?:member|director|observer|advisor|adviser|of directors)\\b|\\bmember of the board\\b|\\bnon executive director\\b',
    '\\badvisory (?:board|council|member|committee)\\b|\\b(?:board|startup|strategic|technical|external) (?:advisor|adviser)\\b|^(?:advisor|adviser)\\b',
    '\\b(?:angel|lp|seed) investor\\b|^investor$|\\binvestor and (?:advisor|adviser)\\b|\\blimited partner\\b|\\bmentor\\b|\\bvolunteer\\b',
    '\\b(?:council|committee|jury|association|community|steering group) member\\b|^member\\b|\\btrustee\\b|\\bambassador\\b|\\bpatron\\b',
    '\\b(?:guest|visiting|adjunct) (?:lecturer|professor|speaker)\\b|^(?:speaker|author|podcast host|host|blogger|judge|juror)$',
    '\\bstudent\\b|\\b(?:phd|doctoral|mba|master|masters|bachelor|degree) candidate\\b',
    '\\bbeirat\\b|\\baufsichtsrat\\b|\\bverwaltungsrat\\b|\\behrenamt|\\bbenevole\\b|\\bvoluntari|\\bconsejer[oa] (?:asesor|independiente)|\\bconseiller municipal',
  ].join('|'),
);

const NO_JOB_TITLE = new RegExp(
  [
    '^(?:happily |recently |semi )?retired\\b|^retiree\\b|^retirement$|^pensioner\\b|\\bim ruhestand\\b|^rentner(?:in)?$|^pensionar(?:in)?$|^retraitee?\\b|\\ba la retraite\\b',
    '^jubilad[oa]\\b|^aposentad[oa]\\b|^pensionat[oa]\\b|^in pensione\\b',
    '\\bopen (?:to|for) (?:work|new|opportunit)|\\b(?:seeking|looking for|searching for|exploring)\\b.*\\b(?:role|position|opportunit|job|challenge|work|next)|^job ?seek',
    '\\bbetween (?:jobs|roles|opportunities|positions)\\b|\\b(?:career|professional) (?:break|transition|pause)\\b|\\bin transition\\b|^sabbatical\\b|\\bgap year\\b|^unemployed$',
    '^(?:maternity|parental|family|paternity|medical) leave\\b|^elternzeit$|^arbeits?suchend\\b|\\bauf (?:der suche|jobsuche)\\b|^auszeit$',
    '\\ben (?:recherche|busqueda|transicion)\\b|\\ba la recherche\\b|\\bbuscando\\b|\\bem busca\\b|\\bem transicao\\b|\\bin cerca di\\b|^conge (?:maternite|parental|sabbatique)',
  ].join('|'),
);

const NO_JOB_COMPANY =
  /^(?:retired|retirement|open to (?:work|new opportunities)|unemployed|not employed|none|n a|na|career break|between jobs|seeking new opportunities|job seeker|looking for (?:a )?(?:new )?(?:job|opportunities)|sabbatical|ruhestand|im ruhestand|elternzeit|jubilad[oa]|aposentad[oa]|retraite|in transition|en recherche d emploi)$/;

const VOLUNTARY = /volunt|ehrenamt|benevol/;

/** Whether a title, or the kind of employment, is one that people hold beside a job: boards, advice, mentoring, studies. */
export function isSideRole(title: string | null, employmentType: string | null): boolean {
  return SIDE_TITLE.test(plain(title)) || VOLUNTARY.test(foldText(employmentType ?? ''));
}

/** Whether the entry stands for having no job: retired, seeking, on a break, in several languages. */
export function isNoJob(title: string | null, company: string | null): boolean {
  return NO_JOB_TITLE.test(plain(title)) || NO_JOB_COMPANY.test(plain(company));
}

function plain(text: string | null): string {
  return splitWords(text ?? '').join(' ');
}
