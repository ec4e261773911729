export const ROOMS: Record<string, string[]>;
export const PACKAGES: Record<string, string[]>;
export const PURE: string[];
export const DOM: string[];
export function roomOf(path: string): string | null;
export function mayImportPackage(room: string, specifier: string): boolean;
