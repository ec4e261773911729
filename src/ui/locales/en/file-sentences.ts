/** Why a file or a row of it is not taken, and what is to be known of what was read, in English. Put into words by `sayIn`, as the other sentences are. */
export const enFileSentences = {
  'file.empty': 'The file is empty.',
  'file.tooLarge': 'The file is too large ({size} MB; up to {limit} MB are read): split it and import the parts.',
  'file.mixed':
    'Line {line} is written in UTF-8 and line {other} in another encoding: the file was put together from two sources. Save both parts in one encoding (UTF-8), or import them one after the other.',
  'file.nul': 'Line {line} holds NUL characters: this is not a text file, or it is damaged. Export it again as CSV.',
  'file.noTable':
    'No table was found: none of the first 20 lines looks like a header. The file must have columns parted by commas, semicolons, tabs or bars, and a line that names them.',
  'file.oldExcel':
    'This is an old Excel or Word file (.xls, .doc), or a workbook with a password, which Muster does not read. Open it, save it as an Excel workbook (.xlsx) without a password, and drop that file here.',
  'file.pdf':
    'This is a PDF document. Export the list from your system as CSV or Excel workbook and drop that file here.',
  'file.picture':
    'This is a picture. Export the list from your system as CSV or Excel workbook and drop that file here.',
  'file.gzip': 'This file is packed (gzip). Unpack it first and drop the file in it here.',
  'file.richText':
    'This is a text document. Export the list from your system as CSV or Excel workbook and drop that file here.',
  'file.webPage':
    'This is a web page, as some systems write for “Excel”. Open it, save it as an Excel workbook (.xlsx) or as CSV, and drop that file here.',
  'file.xlsb':
    'This is a binary Excel workbook (.xlsb), which Muster does not read. Open it, save it as an Excel workbook (.xlsx), and drop that file here.',
  'file.otherOffice':
    'This is a document of another office program, which Muster does not read. Open it, save it as an Excel workbook (.xlsx) or as CSV, and drop that file here.',
  'file.document':
    'This is a text document or a presentation. Export the list from your system as CSV and drop that file here.',
  'file.zip': 'This is a packed file (zip). Unpack it and drop the files in it here.',
  'file.noText': 'The file has no text in it.',
  'file.notText': 'This is not a text file. Export the list from your system as CSV and drop that file here.',
  'file.wideHeader': 'The header has {columns} columns; up to {most} are read.',
  'file.onlyHeader': 'The file has a header and no rows below it: there is nothing to import.',
  'file.endlessRow': 'Line {line} never ends: this is not a table. Export the list from your system as CSV.',
  'file.openQuote':
    'A quotation mark is opened on line {line} and never closed, so the rows after it cannot be told apart. Close it or double it, and try again.',
  'file.endlessLine': 'A line of the file is longer than Muster reads, or never ends.',
  'file.json':
    'The file is not valid JSON: on line {line}, at character {column}, {what}. Export it again and drop the new file here.',
  'file.json.early': 'it ends too early',
  'file.json.break': 'a line break was not expected there',
  'file.json.seen': '“{seen}” was not expected there',
  'file.json.noList':
    'The JSON file has no list of records at its top: it must be a list of objects, an object that holds one, or one object a line.',
  'file.json.otherList': 'The file has no list “{sheet}” with records. Choose another one.',
  'file.json.deep':
    'A value of the JSON file on line {line} has more than {most} levels in one another, which no list of records has.',
  'file.json.long': 'The value that begins on line {line} is longer than Muster reads, or never ends.',
  'file.json.wide': 'The records have more than {most} columns, counted up to record {record}; up to {most} are read.',
  'file.newerMuster':
    'A newer version of Muster wrote this file (format {form}; up to {most} is read). Update Muster and try again.',
  'file.corrections':
    'Muster wrote this file: it holds corrections for another system and no records. Take it there, and import what that system exports.',
  'file.noCards': 'The file has no card with anything in it.',
  'file.wideCards':
    'The cards have more than {most} different properties, counted up to line {line}; up to {most} are read.',
  'file.crowdedCard': 'The card that begins on line {line} has more than {most} properties, which no contact has.',
  'file.endlessProperty': 'The property that begins on line {line} is longer than Muster reads, or never ends.',
  'file.emptyWorkbook': 'The workbook has nothing in it.',
  'file.noHeader':
    'No table was found in the workbook: none of the first 20 rows of its sheets looks like a header. A sheet must have a row that names its columns.',
  'file.noHeaderInSheet':
    'No table was found in the sheet “{sheet}”: none of its first 20 rows looks like a header. Choose another sheet.',
  'file.wideSheet': 'Row {row} has a value beyond column {column}; up to {most} columns are read.',
  'file.locked':
    'The workbook is locked with a password. Open it, save it as an Excel workbook (.xlsx) without a password, and drop that file here.',
  'file.damaged':
    'The workbook is damaged: it cannot be unpacked. Open it in Excel, save it as an Excel workbook (.xlsx) again, and drop that file here.',
  'file.damaged.in':
    'The workbook is damaged: {what} cannot be read. Open it in Excel, save it as an Excel workbook (.xlsx) again, and drop that file here.',
  'file.damaged.sheet': 'the sheet “{name}”',
  'file.damaged.part': 'its part “{path}”',
  'file.damaged.order':
    'The sheet is damaged: its rows are out of order after row {row}. Open the workbook in Excel, save it again, and drop that file here.',
  'file.damaged.text':
    'The sheet is damaged: a cell in row {row} points to a text that is not there. Open the workbook in Excel, save it again, and drop that file here.',
  'file.unsafe': 'The workbook {what}, which no list of records does. Nothing of it was unpacked or imported.',
  'file.unsafe.files': 'holds {files} files',
  'file.unsafe.size': 'says that it unpacks to {size} MB and more',
  'file.unsafe.more': 'unpacks to more than it says',
  'file.unsafe.large': 'unpacks to more than Muster reads',
  'file.unsafe.deep': 'has elements in one another without end',
  'file.unsafe.declares': 'holds declarations of its own (DOCTYPE, ENTITY)',
  'file.unsafe.cell': 'has a cell without end',

  'row.openCard': 'The card has no end (END:VCARD).',
  'row.noPerson': 'The card is of no person ({kind}).',
  'row.noObject': 'It is not an object, as the other records are.',
  'row.quote': 'A quotation mark inside a cell is not doubled.',
  'row.moreCells':
    'The row has {cells} cells and the header {columns}: a cell with the delimiter in it may lack its quotation marks.',
  'row.fewerCells': 'The row has {cells} cells and the header {columns}: it may be broken over two lines.',
  'row.longCell': 'The cell in “{column}” is longer than a million characters.',
  'row.sum': 'The row holds sums and is not a record.',
  'row.nobody': 'The row names nobody: the cells for the name and the contact id are blank.',
  'row.noAccount': 'The row names no account: the cell for its name is blank.',
  'row.noAsset': 'The asset has no title: the cell for it is blank.',
  'row.nobodyUsed': 'The row does not say who was used: the cells for the contact are blank.',
  'row.noDay': 'The row does not say when the contact was used: its date is blank or no date.',
  'row.nobodyNominated':
    'The row nominates nobody: the cells for the person, the account and the nomination id are blank.',
  'row.useType':
    '“{cell}” in “{column}” is not a kind of use that Muster knows. Write one such as “Reference call”, “Case study” or “Speaking”.',
  'row.noSalesforceId': '“{id}” is not a Salesforce id (15 or 18 letters and digits).',
  'row.noContactId': '“{id}” is not the id of a contact: those begin with {prefix}.',
  'row.noAccountId': '“{id}” is not the id of an account: those begin with {prefix}.',
  'row.idCase':
    'The last three characters of “{id}” do not fit the others: the case of its letters was changed on the way.',
  'row.noAccountName': 'The row has no account name.',
  'row.noName': 'The row has no name.',
  'row.sameAccount': 'Line {line} is the same account, {name}, and says something else. Keep one of the two.',
  'row.sameContact': 'Line {line} is the same contact, {name}. Keep one of the two.',
  'row.sameId': 'Line {line} has the same id and says something else. Keep one of the two.',
  'row.sameProfile': 'Line {line} has the same LinkedIn address and says something else. Keep one of the two.',
  'row.same.assets': 'Line {line} is the same asset and says something else. Keep one of the two.',
  'row.same.uses': 'Line {line} is the same use and says something else. Keep one of the two.',
  'row.same.nominations': 'Line {line} is the same nomination and says something else. Keep one of the two.',
  'row.noContact': 'The program has no contact {name}: import the contacts first.',
  'row.unanswered.row': 'The row may be {names}, and the question was not answered.',
  'row.unanswered.link': '“{name}” may be {names}, and the question was not answered.',

  'note.noMail': 'The e-mail addresses in this file are left out: Muster takes none from LinkedIn.',
  'note.above.one': 'The header is on line {line}. Left out above it: {count} row.',
  'note.above.other': 'The header is on line {line}. Left out above it: {count} rows.',
  'note.footer.one': 'Left out as a footer: {count} row below the table, from line {line}.',
  'note.footer.other': 'Left out as a footer: {count} rows below the table, from line {line}.',
  'note.renamed': 'Renamed, as another column has the name or none may have it: {names}.',
  'note.pictures': 'Pictures, sounds and keys of the cards are left out ({count}).',
  'note.strayLines': 'Lines that are no property of a card are left out ({count}; the first: line {line}).',
  'note.cellErrors': 'Cells that show an error, such as #N/A, are read as blank ({count}; the first: {first}).',
  'note.unsolved':
    'Formulas without a stored result are read as blank ({count}; the first: {first}). Open the workbook in Excel and save it, so that the results are stored.',
  'note.rivals':
    '“{first}” and “{second}” may both be “{field}”: the first is used, the second is kept as a custom field. Choose the other one if that is right.',
  'note.noUseType': 'No column says what the contacts were used for: all uses are taken as reference calls.',
  'cells.kept':
    'Cells of “{column}” were not understood and are kept as a custom field ({count}; the first: “{cell}” on line {line}).',
  'cells.unclear':
    'Dates of “{column}” can be read in two ways and were read month first ({count}; the first: “{cell}” on line {line}).',
  'cells.first':
    'Cells of “{column}” hold more than one value: the first is used, and all is kept as a custom field ({count}; the first: “{cell}” on line {line}).',
  'cells.error':
    'Cells of “{column}” show an error, such as #N/A, and are read as blank ({count}; the first: “{cell}” on line {line}).',
  'cells.assumed':
    'Cells of “{column}” are blank: taken as reference calls ({count}; the first: “{cell}” on line {line}).',
} as const;
