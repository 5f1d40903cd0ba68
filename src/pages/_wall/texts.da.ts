export const da = {
  'wall.progress': 'Trin {number} af {count}',
  'wall.previous': 'Forrige',
  'wall.next': 'Næste',
  'wall.numbers': 'Billedet som tal',
} as const;
