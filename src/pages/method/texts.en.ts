export const en = {
  'method.onSite':
    'The formulas are not in this file, which has to fit in a mail. The municipality’s site with Trædesten has them on the same page and in the folder “data”. The source and formula of each figure stand here as well, with the figure.',
} as const;
