/** The words of the first run, in English. `.one`/`.other` are plural forms. */
export const enWelcome = {
  'welcome.title': 'Welcome to Muster',
  'welcome.text':
    'Muster compares your advocates’ records with the LinkedIn profiles you open, and keeps every decision yours. All records stay in this browser.',
  'welcome.program': 'Create your program',
  'welcome.program.text': 'One program for each client. Their records never meet.',
  'welcome.program.name': 'Name of the program',
  'welcome.program.create': 'Create program',
  'welcome.program.done': 'Your program: {name}',
  'welcome.program.said': 'Program created.',
  'welcome.surface': 'Choose where the card shows',
  'welcome.import': 'Import your contacts',
  'welcome.import.text':
    'Export the contacts from your reference-management system, CRM or spreadsheet as CSV. Muster shows what it understood before anything is taken.',
  'welcome.import.do': 'Import a file',
  'surface.notice':
    'LinkedIn’s terms do not permit extensions that copy from or modify its pages. Muster only reads the profile that you have opened and asks LinkedIn for nothing; still, the choice is yours.',
  'surface.overlay': 'On the profile',
  'surface.overlay.text': 'A small pill on the page opens the card. This adds to LinkedIn’s page.',
  'surface.panel': 'Side panel only',
  'surface.panel.text': 'Nothing is put into LinkedIn’s page. The card shows in the browser’s side panel.',
  'surface.unset': 'Until you choose, Muster puts nothing into any page.',
} as const;
