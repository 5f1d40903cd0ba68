export const en = {
  'trace.intro':
    'The report gives effects on average. For a particular situation the effect can be computed in three ways. Nothing published decides which way is right. So Trædesten uses all three, and the result runs from the lowest figure to the highest.',
  'trace.caption': 'The calculation step by step, number out of {denominator} {group}',
  'trace.step': 'Step',
  'trace.additive': 'As percentage points',
  'trace.relative': 'Relative',
  'trace.odds': 'As odds',
  'trace.additive.text': 'each effect is added or taken away as the percentage points the report prints.',
  'trace.relative.text': 'each effect makes the figure the same per cent larger or smaller, wherever one starts.',
  'trace.odds.text': 'each effect multiplies the ratio of those who get a job to those who do not by the same number.',
  'trace.start.average': 'The start: the average of everyone in the study',
  'trace.start.table': 'The start: how things went when the caseworker answered “{answer}”',
  'trace.notCounted.one': '{count} earlier change is not counted, since the figures behind the answer cover every kind of history',
  'trace.notCounted.other': '{count} earlier changes are not counted, since the figures behind the answer cover every kind of history',
  'trace.changes.one': '{count} change of caseworker',
  'trace.changes.other': '{count} changes of caseworker',
  'trace.changes.split': '{count} changes of caseworker: {past} so far and {further} more',
  'trace.unit.change': 'each change',
  'trace.unit.step': 'each step up',
  'trace.held': 'The result cannot be negative and is set to zero',
  'trace.band.text':
    'The span is worked out in the same way. But the effects are multiplied by {none}, {published} and {double}, each on its own. The span is our own illustration. The uncertainty of the start is not part of it and is shown apart.',
  'trace.notes': 'Please note',
  'flag.beyondOneChange':
    'The report writes about each change, but shows a level after one only. The figure for more changes rests on each change doing the same.',
  'flag.beyondTwoSteps': 'The report speaks of one and two steps. More steps are our extension of the same line.',
  'flag.combined': 'Changes and belief at the same time have never been studied. Trædesten computes as if they did not affect each other.',
  'flag.populationAverage': 'Where the answer is “don’t know”, the figure starts from the average of everyone in the study.',
  'flag.baseIncludesChanges':
    'The average already includes changes: {share} of the citizens had one or more. If the effect is right, the start with no change at all is at least {level} of {denominator}.',
  'flag.statusAYearLater':
    'The table behind the answer says “a year later”, the effects “within a year”. Whether that is the same measure is not settled.',
  'flag.effectOnOtherLevel': 'The report applies the effects to the average only. To apply them to another start is our choice.',
  'flag.undoingIsNotInverse': 'What was studied is more belief. That less belief does as much harm has not been shown.',
  'flag.pastChangesNotCounted': 'Earlier changes have not been taken off, since they might then count twice.',
  'flag.additiveHeldAtZero': 'In percentage points the result is negative, either now or with what you have chosen. It is shown as zero.',
} as const;
