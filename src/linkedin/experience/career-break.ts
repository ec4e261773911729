/** "Career break" in the languages most of the site's members use. */
const CAREER_BREAK =
  /career (?:break|gap)|(?:berufliche|karriere|kariere).?auszeit|(?:karriere|berufs)pause|pause (?:de carrière|professionnelle)|interruption de carrière|(?:pausa|descanso) (?:profesional|laboral|na carreira|profissional|professionale|lavorativa|di carriera|en la carrera)|loopbaan(?:pauze|onderbreking)|przerwa (?:w karierze|zawodowa)|karriärpaus|キャリア(?:ブレイク|の?休止|の?中断)|职业(?:空档|中断)|경력 (?:단절|공백)|(?:استراحة|انقطاع|توقف) (?:مهني|وظيفي|عن العمل)/i;

/** Whether a line of an entry calls it a break from work. Such an entry has a kind of break where others have the employer. */
export function isCareerBreak(text: string): boolean {
  return CAREER_BREAK.test(text);
}
