export const en = {
  'conflicts.lead':
    'The sources do not always say the same. Here they stand side by side with what we chose, why, and what the other choice would make of the prognosis.',
  'conflicts.chosen': 'Our choice',
  'conflicts.effect': 'What the other choice would do',
  'conflicts.noEffect': 'No prognosis in Trædesten rests on it.',
  'conflicts.noEffect.beliefShape':
    'Every prognosis with a changed belief rests on it. What the other choice would do cannot be computed: no source gives a figure for each step.',
  'conflicts.noEffect.sample':
    'The figures of the prognosis do not rest on it. But the uncertainty of the start uses the numbers of the report of 2018, since the one of 2017 does not print its own.',
  'conflicts.situation': 'Situation',
  'conflicts.ours': 'Our choice',
  'conflicts.theirs': 'The other',
  'conflicts.caption': 'Out of {denominator} {outcome} within a year, from before to after {scenario}',
  'conflicts.scenario.change': 'one change, with each source’s effect and start',
  'conflicts.scenario.base': 'one change, with our effect from both starts',
  'conflicts.scenario.beliefStep': 'one step more belief, with each source’s effect and start',
  'conflicts.average': 'the average',
  'conflicts.answer': 'the answer “{answer}”',
  'conflicts.fromTo': '{from} → {to}',
  'conflicts.implied':
    'The other figures have to start from {base}. As a change in odds the effect is {ours} by our choice and {other} by the other.',
  'conflicts.change.title': 'What a change of caseworker does',
  'conflicts.change.choice':
    'We work with the report of 2017, which is the finished one. The presentation of 2016 is preliminary and starts from a higher level; in odds the two lie close. The figure of the chapter has lost its unit and fits the presentation.',
  'conflicts.beliefStep.title': 'What one step more belief does',
  'conflicts.beliefStep.choice':
    'We work with the report of 2017. The effect in the presentation is larger in percentage points and smaller in per cent because it starts from a higher level; in odds they are almost the same.',
  'conflicts.base.title': 'How many get a job to begin with',
  'conflicts.base.choice':
    'We use the report’s own starts of 2017 and never mix them with others. The report of 2018 measures more widely, a few hours and subsidised work included, so its figure is another outcome.',
  'conflicts.beliefShape.title': 'Whether each step of belief does the same',
  'conflicts.beliefShape.choice':
    'The report of 2017 treats all steps alike; that is an assumption and not a finding. The report of 2018 sees only the lowest quarter stand out clearly. We use equal steps and say where that is our extension.',
  'conflicts.power.title': 'How much the models explain',
  'conflicts.power.choice': 'The figures are about different outcomes, information and citizens. We show them apart and never as accuracy.',
  'conflicts.experiment.title': 'The thought experiment that does not add up',
  'conflicts.experiment.choice':
    'The level and the rise cannot both be right. The error stands in the report itself, since its text repeats both figures. The printed certainty takes all answers as independent and leaves out that the quarter was picked because it came out highest. We show both possibilities and compute with neither.',
  'conflicts.noEffort.title': 'Whether going without an effort does harm',
  'conflicts.noEffort.choice':
    'The chapter follows citizens over time; the report of 2018 compares caseworkers. They answer different questions. We show both and give no advice from them.',
  'conflicts.partner.title': 'What a job-oriented effort goes best with',
  'conflicts.partner.choice':
    'Only job-oriented together with upskilling is clear in the report of 2018. So we call it best supported and name the others as possible.',
  'conflicts.parallel.title': 'Social and health-oriented efforts alongside',
  'conflicts.parallel.choice':
    'The chapter and the strategy advise them alongside work. The report of 2018 sees effective caseworkers use fewer, but that can be a matter of which citizens they have. We show both as reasons for and against.',
  'conflicts.mentor.title': 'Whether a mentor helps',
  'conflicts.mentor.choice':
    'The evaluations are about different groups: vulnerable citizens in one, young people in the other. We show each with its group.',
  'conflicts.shortage.title': 'Whether it helps to aim at industries short of people',
  'conflicts.shortage.choice':
    'The strategy says yes for those closest to the labour market, and not at first for the vulnerable. The chapter speaks of the vulnerable. The target group decides.',
  'conflicts.early.title': 'Whether early effort always works',
  'conflicts.early.choice':
    'The strategy says so of its own target groups and also retells a trial in which early effort for all on sick leave did not help. We let both speak.',
  'conflicts.placement.title': 'Whether a placement works',
  'conflicts.placement.choice':
    'The text calls offers in companies very effective; the table beside it calls them conflicting. Both are about those closest to the labour market. We show both and do not compute with them.',
  'conflicts.best.title': 'Who the best caseworkers are',
  'conflicts.best.choice':
    'The figures come from the report of 2018 and measure a job or education widely; the chapter calls it a job. That the best have the weakest citizens is read from what the model leaves unexplained.',
  'conflicts.search.title': 'Whether the best caseworkers help with the job search or use courses',
  'conflicts.search.choice':
    'The Swedish study says that the good caseworkers help with the job search instead of assigning people to training. Caseworkers were allocated at random, what they did was not, and we have read an excerpt only. The report from 2018 is about Danish citizens who were further from a job. We show both associations and give no advice on them alone.',
  'conflicts.sample.title': 'How many were asked, and when',
  'conflicts.sample.choice':
    'The texts are of different dates, and the last looks at a part. We write “about” and use each text’s own figures about itself.',
} as const;
