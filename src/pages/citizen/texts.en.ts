export const en = {
  'who.group':
    'About {citizens} activity-ready citizens in the jobcentres of {centres} municipalities, measured 2013–2016. Most were {age} or older and on cash benefit. A smaller part were young people on education benefit.',
  'who.sample':
    'The effects rest on those where both citizen and caseworker answered at least {times} times. How many they were has not been published.',
  'who.others':
    'Not for other groups, other benefits or periods other than one year. The rules of the benefits have changed since, and the figures hold for the groups as they were then.',
  'who.average':
    'The figures are averages. The citizen in front of you may live under quite other conditions than those in the study. You see that better than an average does.',
  'who.change': 'The figures hold for the year after a change, not for a change in the middle of the year.',

  'limits.person': 'The figures do not say how things will go for a particular citizen.',
  'limits.prediction':
    'The answer on belief says more about who gets a job than belief itself moves. From one answer to the next {slope} more of {denominator} get a job on average. According to the report, one step more belief gives {effect} in a job.',
  'limits.change':
    'Whether a change does any harm is uncertain. The report states neither error nor significance, and our rough computation for a job alone gives {change} of {denominator}. That a change does no harm at all cannot be ruled out.',
  'limits.bracket':
    'The span from none to double can be read as uncertainty only for the effect of belief on a job. And only if what the report calls {significant} is so by the usual limit. For a change, and for a job or education, it merely shows the figure at none to double effect. The uncertainty of the start itself is not in it.',
  'limits.bracket.significant': 'significant',

  'compare.a': 'A',
  'compare.b': 'B',
  'compare.name': '{letter}: {choice}',
  'compare.swap': 'Swap A and B',
  'compare.file': 'comparison',
  'compare.remove': 'Remove A',
  'compare.same': 'A and B are the same. Change something, and B is the one that moves.',
  'compare.noLevel': 'No level has been published for this.',

  'ways.target': 'Target, number out of {denominator}',
  'ways.target.hint': 'Trædesten computes from what you have chosen, with fewer changes and more belief.',
  'ways.noTarget': 'Choose a target to see what the figures say it would take.',
  'ways.intro': 'According to the figures, {target} of {denominator} {group} can {outcome} within a year in one of these ways:',
  'ways.reached': 'What you have chosen reaches the target: {target} of {denominator} {group} {outcome} within a year.',
  'ways.none':
    'Even with fewer changes and more belief the figures miss the target: {target} of {denominator} {group} {outcome} within a year. With no further change and the highest belief on the scale, it comes to {best}.',
  'ways.noLevel': 'There is no level to reach: the report does not divide job or education by the caseworker’s answer.',
  'ways.asExpected': 'unchanged',
  'ways.fewer.one': '{count} change fewer',
  'ways.fewer.other': '{count} changes fewer',
  'ways.result': 'gives {result}',
  'ways.allReadings': 'reached by all three ways of computing',
  'ways.sameReadings': 'reached, but the same figure from each way of computing makes it no surer',
  'ways.someReadings': 'reached only by the most favourable way of computing',
  'ways.try': 'Try it',
  'ways.tryNamed': 'Try it: {moves}',

  'words.manager': 'To the manager',
  'words.manager.caveat':
    'The figures are from BIP 2017 and hold for activity-ready citizens measured 2013–2016. The report states no intervals. They are ours.',
  'words.sources': 'Sources of the figures',
  'words.copy': 'Copy the text: {name}',
} as const;
