import { LOCALE } from '../locales/language';

const plain = new Intl.NumberFormat(LOCALE);
const share = new Intl.NumberFormat(LOCALE, { style: 'percent' });
const bytes = new Intl.NumberFormat(LOCALE, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 });

/** A number in the user's digits. */
export function formatNumber(value: number): string {
  return plain.format(value);
}

/** A share of one, in per cent. */
export function formatShare(value: number): string {
  return share.format(value);
}

/** A number of bytes, in megabytes. */
export function formatBytes(value: number): string {
  return bytes.format(value / 1_000_000);
}
