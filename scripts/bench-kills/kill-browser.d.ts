/** Kills the browser of a profile with all its processes at once, as a power cut does; resolves when they are gone. */
export function killBrowser(profile: string): Promise<void>;
