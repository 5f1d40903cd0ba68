/** The Danish texts around what a municipality has written itself. */
export const da = {
  'front.local': 'Fra {name}',
  'front.local.unnamed': 'Fra kommunen',
} as const;
