import { foldText } from '../text/fold-text';
import { splitWords } from '../text/split-words';

const SIDE_TITLE = phrases(
  '^board$|board (member|dir(ector)?|observer|chair\\w*|trustee|secretary|treasurer|(vice )?president|of (directors|trustees|governors|advis[eo]rs|regents))|chair\\w* of the board|independent dir(ector)?|(school |board )governor|member of the board|non exec(utive)? dir(ector)?|advisory (board|council|member|committee|role|partner|chair)',
  '(board|startup|start up|strategic|technical|external|independent|special|venture|scientific|science|industry|seed|go to market) advis[eo]r|(committee|jury) chair|venture (partner|scout)|^advis[eo]r( (to|for|and|investor|mentor|board)\\b.*)?$|(angel|lp|seed) investor|^investor$|investor and advis[eo]r|limited partner',
  '^((startup|peer|volunteer) )?mentor( .*)?$|^volunteer( (?!.*(coordinator|manager|director|administrator|specialist|officer|recruiter)).*)?$|volunteer$|(council|committee|jury|association|community|steering group) member',
  '^member( of\\b(?!.* staff).*)?$|^trustee|^(treasurer|secretary) and trustee|^ned$|(entrepreneur|executive|expert) in residence|(?<!bankruptcy )trustee$|^(non exec\\w* )?chair(man|woman|person)?$|honorary|pro bono|ambassador|patron|student$|^student (at|of)',
  '(guest|visiting|adjunct) (lecturer|professor|speaker)|^((keynote|public|conference|motivational|tedx?) )?speaker$|^(podcast host|podcaster|author|blogger|juror)$',
  '^((keynote|public|conference) )?(speaker|author) (and )?(author|speaker|blogger|podcast host)$|^membre du conseil|^miembro (del consejo|de la junta)|^membro do conselho|administrateur independant|administrador independiente',
  'consigliere (indipendente|di amministrazione)|raad van (toezicht|commissarissen|advies)|^bestuurslid|styrelseledamot|styremedlem|bestyrelsesmedlem|rady nadzorczej|^freiwillig\\w*',
  '(phd|doctoral|mba|masters?|bachelor|degree) candidate|\\w*beirat\\w*|aufsichtsrat\\w*|verwaltungsrat\\w*|stiftungsrat\\w*|ehrenamt\\w*|benevole|voluntari\\w*|consejer[oa] (asesor|independiente)',
);

const NO_JOB_TITLE = phrases(
  '^((happily|recently|semi) )?retired|^retiree|^(enjoying (my |the )?)?retirement$|^garden(ing)? leave$|^pensioner|im ruhestand|^rentner(in)?$|^pensionar(in)?$|^retraitee?|a la retraite',
  '^jubilad[oa]|^aposentad[oa]|^pensionat[oa]|^in pensione|open (to|for) (work|new|opportunit\\w*)|^job ?seek\\w*|^unemployed$',
  '(seeking|looking for|searching for|exploring) (.* )?(role|position|opportunit|job|challenge|work|next)\\w*|between (jobs|roles|opportunities|positions)',
  '(career|professional) (break|transition|pause)|in transition|^sabbatical|gap year|^(paid |extended |personal )?time off|^(taking )?time (off|out)|^(on |an? )?(extended |personal |military )?leave( of absence)?$|^on (a )?(break|sabbatical|leave)|^personal (break|leave)|^(maternity|parental|family|paternity|medical) leave',
  '^elternzeit$|^arbeits?suchend|auf (der suche|jobsuche)|^auszeit$|en (recherche|busqueda|transicion)|a la recherche|buscando|em busca|em transicao',
  'in cerca di|^conge (maternite|parental|sabbatique)|^(immediately )?available (for|from|immediately)\\b|^available$|^(currently )?(un|not )employed',
  '^(full time|stay at home|proud) (parent|mom|mum|mother|dad|father)|^(stay at home|homemaker|housewife|househusband)|^family (caregiver|carer)$|^hausfrau$|^hausmann$|^(caring|carer) for (my |a )?(family|parents?|children|relative)|^family (care|time|break)$',
  '^(travel+ing|world travel|world trip|weltreise|reisen)$|^travel+ing the world|^mutterschutz$|^karenz$|sabbatjahr|^sabatico|(ano|annee|anno) sabb?ati\\w*|^excedencia|^(baja|licencia|licenca) (maternal|por maternidad|maternidade|paternidade)|^ouderschapsverlof|^foraldraledig',
);

/** What an entry without any company speaks of when it stands for no job. */
const NO_JOB_THEME = phrases(
  'breaks?|pause|leave|time (off|out)|sabb?ati\\w*|auszeit|parent\\w*|mother|father|mom|mum|dad|family|familie|famille|familia|caregiv\\w*|carer|caring',
  'baby|kids|children|travel\\w*|reisen|weltreise|relocati\\w*|recover\\w*|unemploy\\w*|jobless|transition|between|seeking|looking|retire\\w*',
);

const NO_JOB_COMPANY = phrases(
  '^(retired|retirement|open to (work|new opportunities)|(un|not )employed|none|n a|na|career break|between jobs|seeking new opportunities|job seeker)$',
  '^(looking for (a )?(new )?(job|opportunities)|sabbatical|(im )?ruhestand|elternzeit|jubilad[oa]|aposentad[oa]|retraite|in transition)$',
);

const VOLUNTARY = /volunt|ehrenamt|benevol/;

/** A pattern for any of the phrases, from a word's beginning to a word's end. */
function phrases(...lines: string[]): RegExp {
  return new RegExp(`\\b(?:${lines.join('|')})\\b`);
}

/** Whether a title, or the kind of employment, is one that people hold beside a job: boards, advice, mentoring, studies. */
export function isSideRole(title: string | null, employmentType: string | null): boolean {
  return SIDE_TITLE.test(plain(title)) || VOLUNTARY.test(foldText(employmentType ?? ''));
}

/** Words of side roles that stand in the titles of jobs too ("Financial Advisor"). */
const MAYBE_SIDE = phrases(
  '\\w*boards?|\\w*councils?|\\w*committees?|advis\\w*|\\w*berater(in)?|conse(il|jo)\\w*|consejer[oa]|consiglier\\w*|trustees?|governor|investor|mentor\\w*|fellow',
  'ambassador|volunt\\w*|jury|juror|judge|lecturer|speaker|author|member|chair\\w*|patron|non exec\\w*|ned|\\w*(bei|aufsichts|verwaltungs|stiftungs)rat\\w*|candidate|student\\w*',
);

/** Whether a title may be one that people hold beside a job. Where nothing else shows that they gave up the job, such a role is no proof of it. */
export function mayBeSideRole(title: string | null): boolean {
  return MAYBE_SIDE.test(plain(title));
}

/** Whether the entry stands for having no job: retired, seeking, on a break, in several languages. */
export function isNoJob(title: string | null, company: string | null): boolean {
  const words = plain(title);
  if (company === null || plain(company) === '') return NO_JOB_TITLE.test(words) || NO_JOB_THEME.test(words);
  return NO_JOB_TITLE.test(words) || NO_JOB_COMPANY.test(plain(company));
}

function plain(text: string | null): string {
  return splitWords(text ?? '').join(' ');
}
