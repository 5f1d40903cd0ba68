export const en = {
  'offline.title': 'Use without a network',
  'offline.lead':
    'Trædesten can be kept ready in your browser. Then the site also opens where there is no coverage, or where the network fails during a talk.',
  'offline.looking': 'Looking …',
  'offline.state': 'How things stand',

  'offline.off': 'The site is not kept ready in this browser. It is fetched from the network each time you open it.',
  'offline.prepare': 'Make ready for use without a network',
  'offline.prepare.hint':
    'The browser fetches all pages and sources at once. They take about as much room as a photo from a phone. They stay until you remove them or the browser is cleared.',
  'offline.preparing': 'Fetching all pages and sources. Keep the page open until then …',
  'offline.ready': 'The site is ready. It opens from the same address, without a network too.',
  'offline.check': 'Look for a new version',
  'offline.checking': 'Looking for a new version …',
  'offline.remove': 'Remove what is ready without a network',
  'offline.removing': 'Removing …',
  'offline.waiting': 'A new version is ready. You are still using the old one.',

  'offline.outcome.prepareFailed':
    'Not everything could be fetched, so nothing has been kept. Try again when the connection is good. If it happens again, tell whoever hosts the site: a file is missing or has been changed.',
  'offline.outcome.removeFailed': 'The browser would not remove all of it. Try again, or clear this site’s data in the browser’s settings.',
  'offline.outcome.checkFailed': 'A new version could not be fetched in full. The one you have still works.',
  'offline.outcome.newest': 'You have the newest version.',
  'offline.outcome.removed': 'It has been removed. The site is fetched from the network again.',

  'offline.obstacle.framed':
    'The site is shown inside another page, and there it may not put anything in the browser. Open it in a window of its own and try again.',
  'offline.obstacle.insecure':
    'The connection to the site is not protected by https, and then the browser does not allow it. Tell whoever hosts the site.',
  'offline.obstacle.unsupported':
    'This browser does not allow it. It may be a private window, or the browser is set up to keep nothing. Open the site in an ordinary window, or ask the IT department.',

  'offline.kept': 'What is put in the browser?',
  'offline.kept.site': 'The site itself: pages, sources and typeface. Nothing of what you choose or write.',
  'offline.kept.settings': 'The municipality’s own details, if it has put such a file beside the site.',
  'offline.kept.updates': 'A new version is fetched beside the old one. You decide when to change.',

  'offline.install': 'As an icon on the screen',
  'offline.install.text':
    'Once the site is ready, you can choose “Install” or “Add to home screen” in the browser’s menu. Then it opens in a window of its own like a program.',

  'offline.update.name': 'New version',
  'offline.update.title': 'New version ready',
  'offline.update.text':
    'Change when it suits you. The page is loaded again. What is in the address comes along, but text you are writing does not.',
  'offline.update.change': 'Change to the new version',
  'offline.update.later': 'Later',
} as const;
