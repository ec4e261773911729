/** The largest file that is opened, in bytes. Judged by the file's size, before a byte is read. */
export const MAX_FILE_BYTES = 300 * 1024 * 1024;

/** The most columns a table may have. */
export const MAX_COLUMNS = 1000;

/** The longest cell that is taken, in characters. */
export const MAX_CELL_CHARACTERS = 1_000_000;
