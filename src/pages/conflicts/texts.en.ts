export const en = {
  'conflicts.lead':
    'The sources do not always say the same. Here they stand side by side. You see what we chose, why, and what the other choice would make of the forecast.',
  'conflicts.own': 'Our choice, and what the other would do',
  'conflicts.ownNamed': 'Our choice, and what the other would do: {title}',
  'conflicts.file': 'disagreement',
  'conflicts.caveat': 'The sources do not always measure the same. See each of them for whom and when.',
  'conflicts.axis.points': 'percentage points',
  'conflicts.axis.citizens': 'citizens',
  'conflicts.axis.power': 'explained by the model',
  'conflicts.axis.share': 'share of the citizens',
  'conflicts.key.open': 'interval not published',
  'conflicts.key.interval': 'interval, computed in Trædesten',
  'conflicts.way.less': 'speaks against',
  'conflicts.way.even': 'both for and against',
  'conflicts.way.more': 'speaks for',
  'conflicts.way.unknown': 'says nothing',
  'conflicts.source': 'Source',
  'conflicts.what': 'What it is about',
  'conflicts.number': 'Figure',
  'conflicts.chosen': 'Our choice',
  'conflicts.effect': 'What the other choice would do',
  'conflicts.noEffect': 'No forecast in Trædesten rests on it.',
  'conflicts.noEffect.beliefShape':
    'Every forecast with a changed belief rests on it. Trædesten cannot compute what the other choice would do: no source gives a figure for each step.',
  'conflicts.noEffect.sample':
    'The figures of the forecast do not rest on it. But the uncertainty of the start uses the numbers of the report of 2018. The one of 2017 does not print its own.',
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
    'The other figures have to start from about {base}. As a change in odds the effect is {ours} by our choice and {other} by the other.',
  'conflicts.change.title': 'What a change of caseworker does',
  'conflicts.change.says':
    'According to the sources, one change moves the chance by {from} to {to}. Trædesten’s rough uncertainty is wider than the difference between the sources.',
  'conflicts.change.choice':
    'We work with the report of 2017, which is the finished one. The presentation of 2016 is preliminary and starts from a higher level. In odds the two lie close. The figure of the chapter lacks its unit and fits the presentation.',
  'conflicts.beliefStep.title': 'What one step more belief does',
  'conflicts.beliefStep.says':
    'According to the sources, one step more belief moves the chance by {from} to {to}. They do not measure the same outcome.',
  'conflicts.beliefStep.choice':
    'We work with the report of 2017. The presentation’s effect is larger in percentage points and smaller in per cent because it starts from a higher level. In odds the two are almost the same.',
  'conflicts.base.title': 'How many get a job to begin with',
  'conflicts.base.says': 'The sources begin between {from} and {to}, depending on what they count.',
  'conflicts.base.choice':
    'We use the report’s own starts of 2017 and never mix them with others. The report of 2018 measures more widely, a few hours and subsidised work included, so its figure is another outcome.',
  'conflicts.beliefShape.title': 'Whether each step of belief does the same',
  'conflicts.beliefShape.says':
    'The report of 2017 says that each step does the same. Its own table goes from {from} to {to}, and the steps are not equal.',
  'conflicts.beliefShape.choice':
    'The report of 2017 treats all steps alike. That is an assumption and not a finding. The report of 2018 sees only the lowest quarter stand out clearly. We use equal steps and say where that is our extension.',
  'conflicts.power.title': 'How much the models explain',
  'conflicts.power.says': 'The models explain between {from} and {to}, and they rest on different information.',
  'conflicts.power.choice': 'The figures are about different outcomes, information and citizens. We show them apart and never as accuracy.',
  'conflicts.experiment.title': 'The thought experiment that does not add up',
  'conflicts.experiment.says': 'The report prints {second}. Its own rise added to the actual share makes {third}.',
  'conflicts.experiment.choice':
    'The level and the rise cannot both be right. The error stands in the report itself, since its text repeats both figures. The printed certainty takes all answers as independent. It leaves out that the quarter was picked because it came out highest. We show both possibilities and compute with neither.',
  'conflicts.noEffort.title': 'Whether going without a measure does harm',
  'conflicts.noEffort.says': '“Going without a measure does harm”: the chapter speaks for it, the report of 2018 against.',
  'conflicts.noEffort.choice':
    'The chapter follows citizens over time. The report of 2018 compares caseworkers. They answer different questions. We show both and give no advice from them.',
  'conflicts.partner.title': 'What a job-oriented measure goes best with',
  'conflicts.partner.says':
    '“A job-oriented measure goes best with upskilling”: the report of 2018 speaks for it. The other two name several possibilities.',
  'conflicts.partner.choice':
    'Only job-oriented together with upskilling is clear in the report of 2018. So we call it best supported and name the others as possible.',
  'conflicts.parallel.title': 'Social and health-oriented measures alongside',
  'conflicts.parallel.says':
    '“Social and health-oriented measures must run alongside”: the chapter and the strategy speak for it, the report of 2018 against.',
  'conflicts.parallel.choice':
    'The chapter and the strategy advise them alongside work. The report of 2018 sees effective caseworkers use fewer, but that can be a matter of which citizens they have. We show both as reasons for and against.',
  'conflicts.mentor.title': 'Whether a mentor helps',
  'conflicts.mentor.says': '“A mentor helps”: that depends on the group that was studied.',
  'conflicts.mentor.choice':
    'The evaluations are about different groups: vulnerable citizens in one, young people in the other. We show each with its group.',
  'conflicts.shortage.title': 'Whether it helps to aim at industries short of people',
  'conflicts.shortage.says':
    '“It helps to aim at industries short of people”: the chapter speaks against it, the strategy both for and against.',
  'conflicts.shortage.choice':
    'The strategy says yes for those closest to the labour market, and not at first for the vulnerable. The chapter speaks of the vulnerable. The target group decides.',
  'conflicts.early.title': 'Whether early measures always work',
  'conflicts.early.says': '“Early measures always work”: the strategy says both.',
  'conflicts.early.choice':
    'The strategy says so of its own target groups. It also retells a trial in which early measures for all on sick leave did not help. We show both.',
  'conflicts.placement.title': 'Whether a placement works',
  'conflicts.placement.says': '“A placement works”: the strategy says yes in one place and both in two others.',
  'conflicts.placement.choice':
    'The text calls offers in companies very effective. The table beside it calls them conflicting. Both are about those closest to the labour market. We show both and do not compute with them.',
  'conflicts.best.title': 'Who the best caseworkers are',
  'conflicts.best.says': 'Both sources say {first} and {second}. The report counts a job and education, the chapter calls it a job.',
  'conflicts.best.choice':
    'The figures come from the report of 2018 and measure a job or education widely. The chapter calls it a job. That the best have the weakest citizens is read from what the model leaves unexplained.',
  'conflicts.search.title': 'Whether the best caseworkers help with the job search or use courses',
  'conflicts.search.says':
    '“The best help with job search instead of courses”: the Swedish study speaks for it, the report of 2018 against.',
  'conflicts.search.choice':
    'The Swedish study says that the good caseworkers help with the job search instead of assigning people to training. Caseworkers were allocated at random, what they did was not, and we have read an excerpt only. The report from 2018 is about Danish citizens who were further from a job. We show both associations and give no advice on them alone.',
  'conflicts.sample.title': 'How many were asked, and when',
  'conflicts.sample.says': 'The sources say from {from} to {to} citizens because they are of different dates.',
  'conflicts.sample.choice':
    'The texts are of different dates, and the last looks at a part. We write “about” and use each text’s own figures about itself.',
} as const;
