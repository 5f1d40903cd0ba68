export const en = {
  'onSite.method':
    'The formulas are not in this file, which has to fit in a mail. The municipality’s site with Trædesten has them on the same page and in the folder “data”. The source and formula of each figure stand here as well, with the figure.',
  'onSite.selfTest':
    'The self-test tries the web server of the municipality’s site with Trædesten. The self-test is on the same page there. This file has no web server.',
  'onSite.offline':
    'The edition you have opened is one file. It works without a network as it is, and there is nothing more to make ready.',
} as const;
