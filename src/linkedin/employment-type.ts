/**
 * How LinkedIn's words for kinds of employment begin, in the languages of its interface. They stand behind the company's name, which may hold a "·" of
 * its own: only a known word is cut off.
 */
const TYPE =
  /^(?:full|part|self-|freel|contract|intern|apprent|season|trainee|tempora|permanent|indirect|vollz|teilz|selbst|freib|befrist|prakti|ausbild|fest|temps |indép|cd[id]$|stage|altern|saison|intérim|jornada|media j|autón|profesional ind|práct|apren|tempo |a tempo|meio p|autôn|estág|terceir|autonom|stagion|tiroc|voltijd|deeltijd|zelfst|tijdel|heltid|deltid|fuldtid|egenf|frilans|selvst|pełny|niepeł|samoz|staż|tam z|yarı|полн|част|正社|契約|派遣|業務|アルバ|インターン|フリー|自営|全职|兼职|实习|全職|兼職|實習|정규|계약|인턴)[^·]{0,30}$/i;

/** Parts `Acme · Full-time` at the last separator when a known kind of employment stands behind it. */
export function splitEmploymentType(line: string): { company: string; employmentType: string | null } {
  const cut = line.lastIndexOf(' · ');
  const employmentType = cut > 0 ? line.slice(cut + 3) : '';
  return TYPE.test(employmentType)
    ? { company: line.slice(0, cut), employmentType }
    : { company: line, employmentType: null };
}
