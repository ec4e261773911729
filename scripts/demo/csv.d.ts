export function readCsv(text: string): string[][];
export function writeCsv(rows: string[][]): string;
