import type { Sentiment } from '../../domain/relationship';
import { lookUp } from './word-table';

const sentimentWord = lookUp<Sentiment>({
  promoter:
    'positive, very satisfied, happy, fan, positiv, sehr zufrieden, promotor, promoteur, positif, très satisfait, positivo, muy satisfecho',
  passive: 'neutral, satisfied, indifferent, passiv, zufrieden, passif, neutre, satisfait, pasivo, neutro, satisfecho',
  detractor:
    'negative, unhappy, dissatisfied, critic, kritiker, negativ, unzufrieden, détracteur, négatif, insatisfait, negativo, insatisfecho',
});

/** A sentiment word in four languages, or a net-promoter score from 0 to 10, also an average such as 8.5 or 8,5 (9 and up promote, below 7 detract). */
export function readSentiment(text: string): Sentiment | undefined {
  const score = /^\s*(\d{1,2}(?:[.,]\d{1,3})?)(?:\s*\/\s*10)?\s*$/.exec(text)?.[1];
  if (score === undefined) return sentimentWord(text);
  const value = Number(score.replace(',', '.'));
  return value > 10 ? undefined : value >= 9 ? 'promoter' : value >= 7 ? 'passive' : 'detractor';
}
