import type { Migration } from './migration';
import { v001 } from './v001';
import { v002 } from './v002';
import { v003 } from './v003';
import { v004 } from './v004';

/** Every version of the database, the oldest first. A new one is added at the end; none is ever changed. */
export const MIGRATIONS: readonly Migration[] = [v001, v002, v003, v004];

/** The version that this build of Muster writes. */
export const LATEST_VERSION = Math.max(...MIGRATIONS.map((migration) => migration.version));
