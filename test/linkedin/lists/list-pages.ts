import { loadCaptures, type Capture } from '../captures';

const KINDS = ['search-people', 'connections', 'company-people', 'feed'];

/** The saved and modelled pages that list people, but for Sales Navigator's. */
export const LIST_PAGES: readonly Capture[] = loadCaptures((kind) => KINDS.includes(kind));
