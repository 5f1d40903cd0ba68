/** The English texts of fields for free text and of files, on every page that has them. */
export const en = {
  'field.cpr.sure':
    'Something here looks like a Danish CPR number. Remove it. The text is not saved, copied or printed while it stands there.',
  'field.cpr.maybe': 'There are digits here that may be a CPR number. Remove them, or say that they are not.',
  'field.cpr.accept': 'It is not a CPR number',
  'field.cpr.hint': 'That looks like a date of birth. Write nothing that can show who the citizen is.',
  'field.tooLong': 'The text has {length} characters. There is room for {limit}. Make it shorter; nothing has been cut off.',
  'field.blocked': 'Mend the marked fields first.',
} as const;
