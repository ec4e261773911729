const MEGABYTE = 1024 * 1024;

/** The largest file that is opened, in bytes. Judged by the file's size, before a byte is read. */
export const MAX_FILE_BYTES = 300 * MEGABYTE;

/** The most columns a table may have. */
export const MAX_COLUMNS = 1000;

/** The longest cell that is taken, in characters. */
export const MAX_CELL_CHARACTERS = 1_000_000;

/** The most files that a workbook may have inside. Those of spreadsheet programs have a few dozen. */
export const MAX_ZIP_ENTRIES = 10_000;

/** The most bytes that all of a workbook may claim to unpack to. Judged before anything is unpacked. */
export const MAX_UNPACKED_BYTES = 2048 * MEGABYTE - 1;

/** The most bytes that one sheet of a workbook may unpack to. It is read in pieces and never held as a whole. */
export const MAX_SHEET_BYTES = 1024 * MEGABYTE;

/** The most bytes that the other parts of a workbook may unpack to, each: texts, styles, the list of sheets. Their values are held. */
export const MAX_HELD_BYTES = 256 * MEGABYTE;

/** How deep elements of a workbook may stand in one another; those of spreadsheet programs stand some ten deep. */
export const MAX_XML_DEPTH = 64;

/** How deep the values of a JSON file may stand in one another. */
export const MAX_JSON_DEPTH = 64;

/** The most properties that a card may have: each column may have a label of its own beside it. */
export const MAX_CARD_PROPERTIES = 2 * MAX_COLUMNS;

/** The longest record of a JSON file or card, in characters. */
export const MAX_RECORD_CHARACTERS = 4 * MAX_CELL_CHARACTERS;
