/** The words of the popup, in English. `.one`/`.other` are plural forms. */
export const enPopup = {
  'popup.setUp': 'Set up Muster',
  'popup.setUp.text': 'Create a program and import its contacts to begin.',
  'popup.all': 'All programs',
  'popup.toDecide': 'To decide',
  'popup.queued': 'In the queue',
  'popup.verified': 'Verified today',
  'popup.due': 'Actions due',
  'popup.fresh': '{fresh} of {contacts} verified recently',
  'popup.dashboard': 'Open dashboard',
  'popup.panel': 'Side panel',
  'popup.pause': 'Pause on LinkedIn',
  'popup.resume': 'Resume on LinkedIn',
  'popup.unset': 'Choose where the card shows before you begin.',
  'popup.choose': 'Choose',
} as const;
