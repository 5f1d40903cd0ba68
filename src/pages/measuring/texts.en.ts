export const en = {
  'measuring.lead':
    'To know whether something works, enough citizens have to be followed. Write two shares and see how many it takes, and how much a team swings by itself.',
  'measuring.question': 'Which difference do you want to see?',
  'measuring.first': 'In a job, out of {denominator}, in the first group',
  'measuring.second': 'In a job, out of {denominator}, in the second group',
  'measuring.default': 'Begins at the study’s {first} and {second}: the average, and the average with one step more belief.',
  'measuring.alpha': 'Highest risk of seeing a difference that is not there (per cent)',
  'measuring.power': 'Lowest chance of seeing the difference if it is there (per cent)',
  'measuring.have': 'Citizens you can follow in each group',
  'measuring.team': 'Citizens in a team',
  'measuring.needed': 'So many have to be followed',
  'measuring.need':
    'To see the difference between {first} and {second} of {denominator}, {each} citizens have to be followed in each group, {total} in all.',
  'measuring.same': 'The two shares are the same. There is no difference to see, however many you follow.',
  'measuring.demand':
    'With {test}: a risk of at most {alpha} of a false alarm and a chance of at least {power} of finding the difference if it is there.',
  'measuring.demand.test': 'the demands you have made',
  'measuring.powerNotAbove': 'The chance of seeing the difference has to be greater than the chance of being wrong.',
  'measuring.clustered': 'This holds for citizens who are independent of one another. If they share caseworkers, more have to be followed.',
  'measuring.haveTitle': 'What you can see with those you have',
  'measuring.seen': 'With {each} in each group you see the difference in {power} of cases, if it is there.',
  'measuring.seen.enough': 'That is as sure as you asked to be. In {miss} of cases the difference is still not seen.',
  'measuring.seen.coin': 'That is worse than tossing a coin: if you see no difference, it says next to nothing.',
  'measuring.seen.between': 'If you see no difference, it may still be there.',
  'measuring.swingTitle': 'So much a team swings by itself',
  'measuring.swing': 'A team of {citizens} citizens can expect {jobs} in a job a year when {first} of {denominator} get one.',
} as const;
