export const en = {
  'broken.title': 'The page could not be shown',
  'broken.text': 'There is a fault in Trædesten. What you have saved is untouched.',
  'broken.case': 'The citizen is saved in the case',
  'broken.unsaved': 'Some of what you have written is not saved. Try the page again before you close or reload it.',
  'broken.ways': 'Other pages:',
  'broken.again': 'If it happens again, reload. Tell those named on the page “About” what you did.',
} as const;
