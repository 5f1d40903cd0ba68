export const da = {
  'caseload.luck': 'Selv om intet ændrer sig, giver held alene mellem {bad} og {good} job i {between} af årene.',
  'caseload.none': 'Slet ingen kommer i job i {none} af årene.',
  'caseload.swing': 'To år kan ligge {gap} job fra hinanden, uden at nogen har gjort noget anderledes.',
  'caseload.independent': 'Det forudsætter, at borgerne er uafhængige af hinanden.',
  'caseload.under': 'under {share}',
  'caseload.over': 'over {share}',
  'caseload.mark.bad': 'et dårligt år: {jobs}',
  'caseload.mark.good': 'et godt år: {jobs}',
  'caseload.axis.jobs': 'Vandret: antal job på et år. Højden er chancen.',
} as const;
