export const en = {
  'field.cpr.sure':
    'Something here looks like a Danish CPR number. Remove it. The text is not saved, copied or printed while it stands there.',
  'field.cpr.maybe': 'There are digits here that may be a CPR number. Remove them, or say that they are not.',
  'field.cpr.accept': 'It is not a CPR number',
  'field.cpr.hint': 'That looks like a date of birth. Write nothing that can show who the citizen is.',
  'field.tooLong': 'The text has {length} characters. There is room for {limit}. Make it shorter. Nothing has been cut off.',
  'field.full': 'The text is far too long. The field takes only the first {longest} characters, and {limit} can be saved. Make it shorter.',
  'field.day.noDay': 'The date does not exist or is not finished. It is not saved. Write a day from {first} to {last}.',
  'field.day.outside': 'The date cannot be used and is not saved. Write a day from {first} to {last}, with four digits in the year.',
  'field.blocked': 'Correct the marked fields first.',
  'form.copied': 'Copied',
  'form.copyFailed': 'The browser does not allow copying. The text is selected. Copy it yourself.',
  'form.copyByHand': '{name}: the text to copy yourself',
} as const;
