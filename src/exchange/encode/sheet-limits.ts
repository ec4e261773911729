/** The rows of a sheet, the header among them. https://support.microsoft.com/office/excel-specifications-and-limits */
export const MAX_SHEET_ROWS = 1_048_576;

/** The columns of a sheet. */
export const MAX_SHEET_COLUMNS = 16_384;

/** The characters of a cell, counted in UTF-16 as Excel does. */
export const MAX_CELL = 32_767;
