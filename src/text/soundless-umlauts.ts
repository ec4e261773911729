/** One spelling for what is written "Müller" or "Mueller", "Åse" or "Aase": the second letter is left out in both. Takes folded text. */
export function soundlessUmlauts(word: string): string {
  return word.replace(/a[ae]/g, 'a').replace(/oe/g, 'o').replace(/ue/g, 'u');
}
