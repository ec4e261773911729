/** Control and direction marks that LinkedIn or a name's owner put between letters; joiners inside emoji and Persian stay. */
const INVISIBLE = /\ufeff|(?!\s|\u200c|\u200d|[\u{e0020}-\u{e007f}])[\p{Cc}\p{Cf}]/gu;

/** Blanks of every kind except the ideographic one, which Japanese writers set on purpose. */
const BLANKS = /[^\S\u3000]+/g;

/** One line of text as a reader sees it: blanks folded, invisible marks dropped, ends trimmed. */
export function cleanText(text: string): string {
  return text.replace(INVISIBLE, '').replace(BLANKS, ' ').trim();
}
