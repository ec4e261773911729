/**
 * LinkedIn's words for kinds of employment, in the languages of its interface. Lower case.
 * They stand behind the company's name, which may hold a "·" of its own: only a known word is cut off.
 */
const TYPES = new Set(
  (
    'full-time|part-time|self-employed|freelance|contract|internship|apprenticeship|seasonal|trainee|temporary|permanent|' +
    'indirect contract|leadership program|co-op|permanent full-time|permanent part-time|contract full-time|contract part-time|' +
    'vollzeit|teilzeit|selbstständig|freiberuflich|befristet|praktikum|ausbildung|duales studium|saisonarbeit|festanstellung|werkstudent|' +
    'temps plein|temps partiel|indépendant|cdi|cdd|stage|alternance|contrat en alternance|contrat saisonnier|intérim|apprentissage|' +
    'jornada completa|jornada parcial|media jornada|autónomo|profesional independiente|contrato temporal|contrato de prácticas|prácticas|aprendizaje|contrato de formación|' +
    'tempo integral|meio período|autônomo|autônoma|temporário|estágio|aprendiz|jovem aprendiz|terceirizado|tempo inteiro|tempo parcial|' +
    'a tempo pieno|a tempo parziale|tempo pieno|autonomo|a contratto|apprendistato|stagionale|tirocinio|' +
    'fulltime|parttime|voltijds|deeltijds|zelfstandig|tijdelijk|heltid|deltid|egenföretagare|frilans|praktik|fuldtid|deltid|selvstændig|selvstendig|' +
    'pełny etat|niepełny etat|na pełny etat|na część etatu|umowa zlecenie|samozatrudnienie|staż|na plný úvazek|na částečný úvazek|' +
    'normă întreagă|teljes munkaidő|tam zamanlı|yarı zamanlı|staj|полный рабочий день|частичная занятость|повна зайнятість|' +
    'penuh waktu|paruh waktu|purnawaktu|toàn thời gian|正社員|契約社員|派遣社員|業務委託|アルバイト|インターン|フリーランス|自営業|全职|兼职|实习|全職|兼職|實習|정규직|계약직|인턴|دوام كامل|دوام جزئي|משרה מלאה|משרה חלקית'
  ).split('|'),
);

/** Whether a text is nothing but LinkedIn's word for a kind of employment. */
export function isEmploymentType(text: string): boolean {
  return TYPES.has(text.toLowerCase());
}

/** Parts `Acme · Full-time` at the last separator when a known kind of employment stands behind it. */
export function splitEmploymentType(line: string): { company: string; employmentType: string | null } {
  const cut = line.lastIndexOf(' · ');
  const tail = cut > 0 ? line.slice(cut + 3) : '';
  return isEmploymentType(tail)
    ? { company: line.slice(0, cut), employmentType: tail }
    : { company: line, employmentType: null };
}
