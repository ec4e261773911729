/** How LinkedIn's words for kinds of employment begin in the languages most of its members use. */
const TYPE = new RegExp(
  `^(?:${[
    'full|part|self-|freel|frilan|contr|intern|appren|season|temp|vollz|teilz|selbst|freib|prakt|saison|befrist|cd[id]$',
    'stage|altern|indép|jornada|media jorn|profesional ind|autón|becari|práct|aprendi|estág|autôn|meio per|trainee',
    'a contratto|autonom|tiroc|zzp|zelfst|heltid|deltid|fulltid|fuldtid|egen f|selvst|säsong|pełny|niepełny|umow|staż|samozatr',
    'tam zam|yarı zam|serbest|stajyer|sözleş|полн|частич|фрил|контр|стаж|самоз|正社員|正職員|契約|業務委託|パート|フリー|インターン|自営|派遣',
    '全职|全職|兼职|兼職|合同|约聘|約聘|自由|实习|實習|정규|계약|시간제|프리|인턴|자영|دوام|عقد|عمل حر|تدريب|مستقل',
  ].join('|')})[^·]{0,25}$`,
  'i',
);

/**
 * Parts `Acme · Full-time` at the last separator. A company's name may hold a "·" of its own, so the tail is cut off only when it begins like
 * a known kind of employment, or, in any language, when `names`, what links and pictures call the company, has it without the tail.
 */
export function splitEmploymentType(line: string, names: string): { company: string; employmentType: string | null } {
  const cut = line.lastIndexOf(' · ');
  const company = line.slice(0, cut);
  const employmentType = line.slice(cut + 3);
  const isType = cut > 0 && (TYPE.test(employmentType) || (names.includes(company) && !names.includes(employmentType)));
  return isType ? { company, employmentType } : { company: line, employmentType: null };
}
