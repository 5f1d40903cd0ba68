export const en = {
  'embed.about': 'From Trædesten. Nothing is stored and nothing is sent.',
  'embed.open': 'Open in a window of its own',
  'embed.address': 'Does the window not open? Here is the address:',
  'embed.elsewhere': 'In this frame you can see “{understand}” and “{prognosis}”. You can open the rest in a window of its own.',
  'understand.title': 'Understand the figures',
  'understand.lead':
    'More people get a job when they are spared a new caseworker. And more get a job when the person they talk to believes in it. So says BIP, a large Danish study. But by far the most people in the study did not get a job within a year.',
  'understand.kept': 'Have a guess if you like. Your guesses stay here on the page. They are not stored and not sent.',

  'understand.guess.title': 'Guess first, then see the answer',
  'understand.guess.reveal': 'See the answer',
  'understand.guess.yours': 'Your guess was: {guess}.',
  'understand.guess.of': '{count} of {denominator}',
  'understand.guess.level':
    'Think of {denominator} people on cash benefit like those in BIP. They were not ready for a job here and now. How many of them got a job within a year?',
  'understand.guess.level.answer':
    '{level} of {denominator}. So the others got no job that year. Where else they were, the figure does not say.',
  'understand.guess.change': 'And if they have got a new caseworker once? Do fewer or more of them get a job?',
  'understand.guess.fewer': 'Fewer',
  'understand.guess.same': 'Just as many',
  'understand.guess.more': 'More',
  'understand.guess.change.answer':
    'Fewer: {result} of {denominator}. The average for all is {start}. The brackets are our own: from no effect to one twice as large.',
  'understand.guess.yes':
    'A caseworker says a plain yes: this person will get a job. How many of {denominator} such people are in a job a year later?',
  'understand.guess.belowHalf': 'Less than half',
  'understand.guess.half': 'About half',
  'understand.guess.nearlyAll': 'Nearly all',
  'understand.guess.yes.answer':
    'Less than half: {yes} of {denominator}. And where the answer was a plain no, {no} of {denominator} were in a job all the same. Nobody can see ahead, and a no is not a verdict.',

  'understand.moves.title': 'What moves the chance?',
  'understand.moves.change': 'A new caseworker once: {result} of {denominator} get a job. The average is {start}.',
  'understand.moves.belief':
    'A caseworker who believes one step more in a job: {result} of {denominator} get a job. The average is {start}.',
  'understand.moves.band': 'The first number is what BIP writes. How sure the number is, BIP does not write. {band}',
  'understand.moves.band.own': 'The brackets are our own: from no effect to one twice as large.',
  'understand.moves.picture': 'See it on {denominator} people',
  'understand.moves.picture.now': 'The average',
  'understand.moves.picture.change': 'A new caseworker once',
  'understand.moves.picture.belief': 'One step more belief in a job',

  'understand.limits.title': 'What the figures do not say',
  'understand.limits.person': 'They do not say how things will go for you. An average of many can say nothing about one.',
  'understand.limits.rights': 'They do not say what you have a right to, or what you have to do.',
  'understand.limits.who': 'They are from 2013–2016, and much may be new since. {who}',
  'understand.limits.who.source': 'They hold for people on cash benefit who were not ready for a job here and now.',
  'understand.limits.cause': 'We do not know if it is the belief in a job itself that makes the difference. {doubt}',
  'understand.limits.cause.source': 'It may be something that comes with it.',
  'understand.limits.average': 'We do not know how things go for those who keep the same caseworker throughout. {average}',
  'understand.limits.average.source': 'The average also counts people who got a new one.',

  'understand.ask.title': 'What can you ask for?',
  'understand.ask.lead':
    'Feel free to bring these four things to your next talk. You can ask for them, but it is not certain that you can have them.',
  'understand.ask.fixed.title': 'One fixed caseworker',
  'understand.ask.fixed': 'Say that you would like to stay with the one you have. {source}',
  'understand.ask.fixed.source': 'BIP advises that as few as possible get a new one.',
  'understand.ask.handover.title': 'A talk if you get a new one',
  'understand.ask.handover': 'Ask to talk with the old and the new one together. Nobody has measured how much it helps. {source}',
  'understand.ask.handover.source': 'BIP advises that knowledge and plan are handed on well.',
  'understand.ask.combined.title': 'Several kinds of help at once',
  'understand.ask.combined': 'Ask that support and the way to a job go together. {source}',
  'understand.ask.combined.source':
    'BIP writes that those who got both came furthest. Why is not shown, and BIP does not quite agree with itself.',
  'understand.ask.goals.title': 'Small goals on the way',
  'understand.ask.goals': 'Agree on small goals you can reach. They should lead towards a real workplace. {source}',
  'understand.ask.goals.source': 'That is advice from a municipality in 2015.',

  'understand.turn.title': 'Where can you turn?',
  'understand.turn.neutral': 'Talk with your caseworker, or call the municipality where you live.',
  'understand.turn.contact': 'Ask {name}:',
  'understand.turn.own': 'the municipality',
  'understand.turn.phone': 'Phone: {phone}',
  'understand.turn.mail': 'Email: {mail}',
} as const;
