export const en = {
  'team.title': 'For the team',
  'team.lead': 'Three things to do together: talk about the figures, look at the caseload, and find out what can be measured.',
  'team.workshop': 'Workshop on a projector',
  'team.workshop.text':
    'Guess first, then see what the study says. About belief, changes of caseworker and luck, and about what you will do on Monday. Works without a network.',
  'team.caseload': 'The caseload',
  'team.caseload.text': 'How many jobs can be expected, how much does luck alone move, and what would fewer changes and more belief mean?',
  'team.measuring': 'Can we measure it?',
  'team.measuring.text': 'How many citizens must be followed before a difference can be seen, and how much does a team swing by itself?',
  'team.privacy': 'What you write stays on this computer. Nothing is sent, and nothing is stored unless you ask for it.',
} as const;
