export const en = {
  'validity.from': 'Holds from {day}.',
  'validity.to': 'Last day: {day}.',
  'validity.checked': 'Rules last checked on {day}.',
  'validity.historic': 'historic',
  'guidance.corrected': 'Something in the link could not be used and was left out.',
} as const;
