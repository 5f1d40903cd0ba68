export const en = {
  'newVersion.name': 'New version on the server',
  'newVersion.title': 'A new version of Trædesten has been put up',
  'newVersion.text': 'Pages that you have not opened yet may not load until you reload. The answers in the address stay.',
  'newVersion.lost': 'Not saved, and gone when you reload: {lost}.',
  'newVersion.note': 'the note about this citizen',
  'newVersion.judgement': 'your judgement below the plan',
  'newVersion.measurement': 'the trial measurement',
  'newVersion.case': 'the latest in the case',
  'newVersion.cases': 'cases that are remembered only while the page is open',
  'newVersion.workshop': 'guesses and answers in the workshop',
  'newVersion.reload': 'Reload',
  'newVersion.later': 'Later',
} as const;
