export const en = {
  'front.title': 'What moves the chance of a job?',
  'front.lead':
    'The Danish BIP study followed vulnerable citizens on their way to a job. Trædesten gathers what it found, and computes with it.',
  'front.base':
    'The citizens in the study were on cash benefit. The jobcentre judged that they were not ready for a job here and now. Within a year {level} of {denominator} got a job.',

  'front.citizen.text':
    'For the caseworker, before or during the talk. Answer what you know. See what the figures say, and a plan that fits the situation.',
  'front.team.text':
    'For the team and its leader. Guess and see on a projector, compute with the caseload, and see if a change can be measured.',
  'front.understand.text': 'For you who look for a job yourself or are curious. What makes a difference? And what can you ask for?',
  'front.more': 'Do you come for something in particular?',
  'front.cases.text': 'Open a saved case, or receive one that a colleague hands over.',
  'front.knowledge.text': 'Whom is the strategy for, and what does it say?',
  'front.numbers.text': 'Every figure with its source, and its uncertainty where it is stated.',

  'front.conflicts.text': 'Two sources, two answers. Here they stand side by side.',
  'front.about.text': 'For those who run the site: how it is set up, and what it keeps.',

  'front.about.heading': 'What it is, and what it is not',
  'front.about.sources': 'A work of reference that can compute. Every figure has its source one click away.',
  'front.about.range': 'A range, not one sure figure. Where the sources are silent or do not agree, you can see it.',
  'front.about.notDecision': 'Not a decision, and not a verdict on any one person.',
  'front.about.noPerson': 'You are not asked for age, sex or name here. Nor for origin, diagnosis or CPR number.',
  'front.about.nothingStored': 'Nothing is sent, and nothing is kept unless you choose so yourself.',
} as const;
