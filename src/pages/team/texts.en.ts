export const en = {
  'team.title': 'For the team',
  'team.lead':
    'Four things to do together: talk about the figures, and look at the caseload. Find out what can be measured, and see what fewer changes are worth.',
  'team.workshop': 'Workshop on a projector',
  'team.workshop.text':
    'Guess first, then see what the study says. About belief, changes of caseworker and luck, and about what you will do on Monday. Works without a network.',
  'team.caseload': 'The caseload',
  'team.caseload.text': 'How many jobs can you expect? How much does luck alone move, and what would fewer changes and more belief mean?',
  'team.measuring': 'Can we measure it?',
  'team.measuring.text': 'How many citizens must you follow to see a difference, and how much does a team swing by itself?',
  'team.units': 'What are fewer changes worth?',
  'team.units.text': 'How many changes avoided come to one more in a job, and how much does luck move in your team?',
  'team.privacy': 'What you write stays on this computer. Nothing is sent, and nothing is stored unless you ask for it.',
} as const;
