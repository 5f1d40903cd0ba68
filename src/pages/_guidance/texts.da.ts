export const da = {
  'validity.from': 'Gælder fra {day}.',
  'validity.to': 'Sidste dag: {day}.',
  'validity.checked': 'Regler sidst tjekket {day}.',
  'validity.historic': 'historisk',
  'guidance.corrected': 'Noget i linket kunne ikke bruges og er udeladt.',
} as const;
