export const da = {
  'validity.from': 'Gælder fra {day}.',
  'validity.to': 'Sidste dag: {day}.',
  'validity.checked': 'Regler sidst tjekket {day}.',
  'validity.historic': 'historisk',
} as const;
