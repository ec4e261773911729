import { runApply } from './apply.js';

const cardsOf = (text) => text.match(/BEGIN:VCARD[^]*?END:VCARD\r\n/g) ?? [];
const uidOf = (card) => /^UID[^:]*:(.*)\r$/m.exec(card)?.[1];

// An address book: a card with a known UID takes the place of the old one.
runApply((records, [{ bytes }]) => {
  const cards = new Map(cardsOf(records.toString()).map((card) => [uidOf(card), card]));
  for (const card of cardsOf(bytes.toString())) {
    if (!cards.has(uidOf(card))) throw new Error(`No card has the UID ${uidOf(card)}.`);
    cards.set(uidOf(card), card);
  }
  return [...cards.values()].join('');
});
