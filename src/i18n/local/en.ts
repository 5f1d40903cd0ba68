/** The English texts around what a municipality has written itself. */
export const en = {
  'front.local': 'From {name}',
  'front.local.unnamed': 'From the municipality',
} as const;
