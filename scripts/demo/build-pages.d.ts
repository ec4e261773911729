export function buildPages(): Map<string, string>;
