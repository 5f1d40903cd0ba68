export const en = {
  'wall.progress': 'Step {number} of {count}',
  'wall.previous': 'Previous',
  'wall.next': 'Next',
  'wall.numbers': 'The picture as numbers',
} as const;
