export function fillShape(shape: string): string;
