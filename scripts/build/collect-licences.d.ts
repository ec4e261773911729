export function collectLicences(): Promise<string>;
