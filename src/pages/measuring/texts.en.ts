export const en = {
  'measuring.lead':
    'To know whether something works, you have to follow enough citizens. Write two shares and see how many it takes, and how much a team swings by itself.',
  'measuring.question': 'Which difference do you want to see?',
  'measuring.first': 'In a job, out of {denominator}, in the first group',
  'measuring.second': 'In a job, out of {denominator}, in the second group',
  'measuring.default':
    'Begins at the study’s {first} {interval} and {second}: the average with its uncertainty, and with one step more belief.',
  'measuring.alpha': 'Highest risk of seeing a difference that is not there (per cent)',
  'measuring.power': 'Lowest chance of seeing the difference if it is there (per cent)',
  'measuring.have': 'Citizens you can follow in each group',
  'measuring.shared': 'Citizens per caseworker among those you follow',
  'measuring.default.shared': '{shared} citizens per caseworker is the example of the report. Write {one} if none share a caseworker.',
  'measuring.team': 'Citizens in a team',
  'measuring.needed': 'So many have to be followed',
  'measuring.need':
    'To see the difference between {first} and {second} of {denominator}, follow {each} citizens in each group, {total} in all.',
  'measuring.need.shared':
    'To see the difference between {first} and {second} of {denominator}, follow {each} citizens in each group, {total} in all. That holds when each caseworker has {shared} of them.',
  'measuring.independent': 'If all citizens were independent of one another, {each} in each group would be enough.',
  'measuring.alike':
    'Citizens of one caseworker are slightly alike in how things go for them. We have worked the correlation out as {low}–{high}. On that scale zero is none at all and one is quite the same. Exactly how large it is we do not know, so the number is a range. With the rounding of the report it is {rounded} in each group, and the truth may lie outside.',
  'measuring.limits':
    'The correlation is from one study and concerns a job or education by a wide definition. For a job alone, and where you are, it may be another. The numbers hold when all citizens of a caseworker are in the same group.',
  'measuring.same': 'The two shares are the same. There is no difference to see, however many you follow.',
  'measuring.demand':
    'With {test}, the risk of a false alarm is at most {alpha}. The chance of finding the difference is at least {power}, if it is there.',
  'measuring.demand.test': 'the demands you have made',
  'measuring.powerNotAbove': 'The chance of seeing the difference has to be greater than the chance of being wrong.',
  'measuring.unshared': 'This holds when no two of the citizens share a caseworker.',
  'measuring.haveTitle': 'What you can see with those you have',
  'measuring.seen': 'With {each} in each group the chance of seeing the difference is {power}, if it is there.',
  'measuring.seen.shared':
    'With {each} in each group, {shared} per caseworker, the chance of seeing the difference is {power}, if it is there. If the citizens were independent, it would be {independent}.',
  'measuring.seen.enough': 'That is as sure as you asked to be. The chance of not seeing it is still {miss}.',
  'measuring.seen.coin': 'That is worse than tossing a coin: if you see no difference, it says next to nothing.',
  'measuring.seen.between': 'If you see no difference, it may still be there.',
  'measuring.curve.summary':
    'The chance of seeing the difference, by how many citizens are followed in each group. With {have} the chance is {power}. {demanded} is reached at {needed}.',
  'measuring.curve.summary.shared':
    'The chance of seeing the difference, by how many citizens are followed in each group. Each caseworker has {shared} of them. With {have} the chance is {power}. {demanded} is reached at {needed}.',
  'measuring.curve.title': 'Chance of seeing the difference between {first} and {second} of {denominator}',
  'measuring.curve.up': 'Chance of seeing the difference',
  'measuring.curve.across': 'Citizens in each group',
  'measuring.curve.shared': '{shared} citizens per caseworker',
  'measuring.curve.independent': 'independent citizens',
  'measuring.curve.have': 'you have {have}',
  'measuring.curve.demanded': 'your demand: {demanded}',
  'measuring.curve.file': 'power',
  'measuring.curve.row': 'Citizens in each group',
  'measuring.curve.column.shared': 'When they share caseworkers',
  'measuring.curve.column.independent': 'When they are independent',
  'measuring.swingTitle': 'So much a team swings by itself',
  'measuring.swing': 'A team of {citizens} citizens can expect {jobs} in a job a year when {first} of {denominator} get one.',
} as const;
