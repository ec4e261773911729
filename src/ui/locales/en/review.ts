/** The words of the list of likely changes, in English. `.one`/`.other` are plural forms. */
export const enReview = {
  'nav.review': 'To review',
  'review.title': 'To review',
  'review.text':
    'Likely changes that no profile has shown yet. Open a profile to confirm one: it leaves this list as soon as Muster has read the page. Nothing is queued before.',
  'review.count.one': '{count} likely change',
  'review.count.other': '{count} likely changes',
  'review.likely': 'Likely: {verdict}',
  'review.since': 'From {file}, {when}',
  'review.open': 'Open profile',
  'review.open.of': 'Open profile of {name}',
  'review.search': 'Search LinkedIn',
  'review.search.of': 'Search LinkedIn for {name}',
  'review.dismiss': 'Dismiss',
  'review.dismiss.of': 'Dismiss the likely change of {name}',
  'review.dismissed': '{name}: dismissed. The same is not listed again.',
  'review.none.title': 'Nothing to review',
  'review.none.text':
    'LinkedIn can tell you at once who among your own connections has changed jobs, with no profile opened.',
  'review.how.ask':
    'On LinkedIn, open Settings & Privacy, then Data privacy, then “Get a copy of your data”. Choose Connections.',
  'review.how.wait': 'LinkedIn sends you a file named Connections.csv, often within minutes.',
  'review.how.import':
    'Import that file here. Muster compares it with your records and lists the likely changes on this page.',
  'review.import': 'Import Connections.csv',
} as const;
