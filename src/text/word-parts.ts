const BEGINNING =
  /^(aero|audio|auto|bio|cardio|chemo|cyber|echo|electro|encephalo|endo|gastro|geo|gyneco|hydro|immuno|intra|macro|micro|mono|multi|nano|neuro|nitro|ortho|para|photo|physio|poly|psycho|radio|tele|thermo|tri|ultra|video)(?=[a-z]{3})/;
const END = /(?<=[a-z]{3})(board|gram|graph|graphic|graphy|house|line|load|phone|scope|scopy|ware|work)s?$/;

/** The parts that a compound word has an initial of in acronyms ("TV", "EEG", "SB"): "tele", "vision"; "electro", "encephalo", "gram". */
export function wordParts(word: string): string[] {
  const parts: string[] = [];
  let rest = word;
  for (let match = BEGINNING.exec(rest); match !== null; match = BEGINNING.exec(rest)) {
    parts.push(match[0]);
    rest = rest.slice(match[0].length);
  }
  const end = END.exec(rest)?.index ?? rest.length;
  return [...parts, rest.slice(0, end), rest.slice(end)].filter((part) => part !== '');
}
