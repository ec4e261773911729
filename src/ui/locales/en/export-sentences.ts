/** What cannot go out in a file, what is to be known of one, and why a step of an export is refused, in English. Put into words by `sayIn`, as the other sentences are. */
export const enExportSentences = {
  'skip.contactGone': 'The contact of this correction is gone.',
  'skip.aContact': 'A contact',
  'skip.aRecord': 'A record',
  'skip.of': '{name}: {why}',
  'skip.noKey': 'This column is not known yet: {id}. Import a file of that system once, then export again.',
  'skip.noId': '{name} has no {id}. Import a file that gives it, or use the Excel format.',
  'skip.noMove':
    '{name} is now at “{value}”, and this program marks people as left instead of moving them: status, searchable and the day of leaving carry the departure. Withdraw this correction, or set in the program that people move to the new account.',
  'skip.noColumn': 'No column is known for “{field}”. Import a file of {system} that has it once, then export again.',
  'skip.leftOut': 'The chosen columns leave out “{field}”. Add it, or export with the usual columns.',
  'skip.leftOutOfTemplate':
    'The template “{template}” has no column for “{field}”. Add it, or export without the template.',
  'skip.long':
    '{name}: the value has {length} characters, and {system} takes {most} in a cell. Shorten it, then export again.',
  'skip.longCell':
    '{name}: a value has more than {most} characters, which no cell of a workbook holds. Export it as Excel CSV or JSON.',
  'skip.cannotEmpty': '{system} cannot empty a field. Empty it by hand in the system, then withdraw this correction.',
  'skip.wouldEmpty': '“{value}” would empty the field in {system}. Change the value, or withdraw this correction.',
  'skip.onlyYear': 'Only the year of leaving ({year}) is known, and the column takes a day. Add the month first.',
  'skip.noAccount':
    'No account of the program is called “{company}”. Make it in Salesforce, import an account file, then export again.',
  'skip.accountWithoutId':
    'The account “{company}” has no Salesforce id yet. Import an account file that gives it, then export again.',
  'skip.severalAccounts':
    'Several accounts are called “{company}”. Move the contact in Salesforce, then withdraw this.',
  'skip.account.noId': 'The account “{name}” has no {id}. Import an account file that gives it, or rename it by hand.',
  'skip.account.noName': 'An account cannot lose its name. Withdraw this correction.',
  'skip.account.newer': 'The account “{name}” has a newer name in this export. Withdraw the older correction.',
  'skip.newer': '{name} has a newer correction of “{field}” in this export. Withdraw the older one.',
  'skip.cardOfAccount':
    'The account “{before}” is now “{after}”: a card is of a person. Use another format for accounts.',
  'skip.cardField': '{name}: a card has no place for “{field}”. Use another format for it.',
  'skip.sheetAccount':
    'The account “{before}” is now “{after}”: the sheet has a row for each contact and none for the account. Replace the name in the sheet, then withdraw this correction.',

  'out.formulas':
    'Written as it is, though it begins like a formula: {values}. Load the file without opening it in a spreadsheet.',
  'out.statusWord':
    'The status is written as “{label}”: no import has shown yet how your system spells it. Check its picklist.',
  'out.hubspotCompany':
    'HubSpot gets the new company as text. The associated company stays: change the association there.',
  'out.wizard':
    'In Data Import Wizard choose “Update existing records”, match by Salesforce id, and Unicode (UTF8) as the encoding. It reads dates in the format of your Salesforce language: check those that are written as year, month, day.',
  'out.filled':
    'Cells that were not corrected hold what the record has now, because an update by key can empty a cell where the file has a blank one.',
  'out.wholeCards': 'Each card is whole: it also has what was not corrected, as the record has it now.',
  'out.cardsLack':
    'Cards have no place for status, participations, products and custom fields. Contacts as CSV, Excel or JSON have them all.',
  'out.erased': 'This file is not kept any more, for a person in it was erased. It cannot be saved again.',
  'out.wideList': 'The list has {columns} columns, and a sheet holds {most}. Choose columns.',
  'out.longList': 'The list has more than {most} rows, which no sheet holds. Write it as CSV or JSON.',
  'out.longCell':
    '“{column}” in row {row} has {length} characters, and a cell of a workbook holds {most}. Write the list as CSV or JSON.',

  'id.salesforce': 'Salesforce id',
  'id.reference-edge': 'ReferenceEdge id',
  'id.hubspot': 'HubSpot record id',
  'id.smartsheet': 'key of the Smartsheet sheet',
  'label.title': 'Job title',
  'label.company': 'Company',
  'label.givenName': 'First name',
  'label.familyName': 'Last name',
  'label.location': 'Location',
  'label.profileUrl': 'LinkedIn address',
  'label.status': 'Advocate status',
  'label.searchable': 'Searchable',
  'label.leftOn': 'Left the company on',
  'label.email': 'E-mail',
  'label.phone': 'Phone',
  'label.mobile': 'Mobile',

  'event.exported.one': '{count} correction exported in {file}',
  'event.exported.other': '{count} corrections exported in {file}',
  'event.prepared.one': '{file} prepared with {count} correction',
  'event.prepared.other': '{file} prepared with {count} corrections',
  'event.download': 'Download of {file} started',
  'event.takenBack': '{file} taken back',
  'event.comment.written': 'Comment on {file} written',
  'event.comment.removed': 'Comment on {file} removed',
  'event.columns.saved': 'Columns “{name}” saved',
  'event.columns.changed': 'Columns “{name}” changed',
  'event.columns.removed': 'Columns “{name}” removed',
  'refused.emptyQueue': 'The queue is empty: accept a change on somebody’s profile first, then export.',
  'refused.noneChosen': 'No correction is chosen. Choose at least one, or export the whole queue.',
  'refused.noneWaits': 'None of the chosen corrections waits any more. Look at the queue again.',
  'refused.noneFits': 'None of the corrections can go out in this format. {first}[ {second}][ {third}][ {more}]',
  'refused.moreReasons.one': 'And {count} more reason; the preview lists them.',
  'refused.moreReasons.other': 'And {count} more reasons; the preview lists them.',
  'refused.noExport': 'This export is not known any more. Prepare a new one.',
  'refused.longComment': 'A comment may have up to {most} characters. Shorten it.',
  'refused.templateName': 'A template needs a name of up to {most} characters.',
  'refused.noColumns': 'This file format has no columns to choose.',
  'refused.unknownColumns': 'This file format has no column {columns}. Choose again.',
  'refused.noContacts': 'The program has no contacts yet. Import a file first.',
  'refused.noNominations': 'The program has no nominations yet. Import a file that has some first.',
  'refused.noNextActions': 'No next action is noted yet. Import a file that has some first.',
  'refused.notSaved': '{file} was not saved: the browser refused the download or it was cancelled. Try again.',
} as const;
