/** The process of the browser that runs on a profile. */
export function findBrowser(profile: string): Promise<number>;

/** Kills a browser with all its processes at once, as a power cut does; resolves when nothing of it is left. */
export function killBrowser(id: number): Promise<void>;
