export const en = {
  'validity.from': 'Valid from {day}.',
  'validity.to': 'Last day: {day}.',
  'validity.checked': 'Rules last checked on {day}.',
  'validity.historic': 'historic',
} as const;
