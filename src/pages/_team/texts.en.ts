export const en = {
  'caseload.luck': 'Even if nothing changes, luck alone gives between {bad} and {good} jobs in {between} of years.',
  'caseload.none': 'Nobody at all gets a job in {none} of years.',
  'caseload.swing': 'Two years can lie {gap} jobs apart although nobody has done anything differently.',
  'caseload.independent': 'This assumes that the citizens are independent of one another.',
  'caseload.under': 'less than {share}',
  'caseload.over': 'more than {share}',
  'caseload.mark.bad': 'a bad year: {jobs}',
  'caseload.mark.good': 'a good year: {jobs}',
  'caseload.axis.jobs': 'Across: number of jobs in a year. The height is the chance.',
} as const;
