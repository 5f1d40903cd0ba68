export const en = {
  'grid.title': 'The {denominator} citizens',
  'grid.table.what': 'What happens',
  'grid.table.count': 'Number of {denominator}',

  'line.title': 'The range on one line',
  'line.table.what': 'On the line',
  'line.table.low': 'From',
  'line.table.high': 'To',

  'trace.intro':
    'The report gives effects on average. For a particular situation they can be computed in three ways. Nothing published decides which is right, so all three are computed, and the result runs from the lowest to the highest.',
  'trace.caption': 'The calculation step by step, number out of {denominator}',
  'trace.step': 'Step',
  'trace.additive': 'As percentage points',
  'trace.relative': 'Relative',
  'trace.odds': 'As odds',
  'trace.additive.text': 'each effect is added or taken away as the percentage points the report prints.',
  'trace.relative.text': 'each effect makes the figure the same per cent larger or smaller, wherever one starts.',
  'trace.odds.text': 'each effect changes the proportion between those who get a job and those who do not by the same factor.',
  'trace.start.average': 'The start: the average of everyone in the study',
  'trace.start.table': 'The start: how things went when the caseworker answered “{answer}”',
  'trace.notCounted.one': '{count} earlier change is not counted, since the figures behind the answer cover every kind of history',
  'trace.notCounted.other': '{count} earlier changes are not counted, since the figures behind the answer cover every kind of history',
  'trace.changes.one': '{count} change of caseworker',
  'trace.changes.other': '{count} changes of caseworker',
  'trace.changes.split': '{count} changes of caseworker: {past} so far and {further} more',
  'trace.unit.change': 'each change',
  'trace.unit.step': 'each step up',
  'trace.held': 'That many percentage points cannot be taken away. The figure is held at zero',
  'trace.band.text':
    'The figures in brackets are worked out in the same way, but with the effects multiplied by {none}, {published} and {double}, each on its own. The report states no interval. The band is our own illustration and does not carry the uncertainty of the start.',
  'trace.noLevel': 'For job or education there is nothing to compute: the report does not divide it by the caseworker’s answer.',
  'trace.notes': 'Please note',

  'flag.beyondOneChange': 'The report shows figures for one change only. More changes rest on each having the same effect.',
  'flag.beyondTwoSteps': 'The report speaks of one and two steps. More steps are our extension of the same line.',
  'flag.combined':
    'Changes and belief at the same time have never been studied. Here they are computed as if they did not affect each other.',
  'flag.populationAverage': 'The answer is “don’t know”, so the figure starts from the average of everyone in the study.',
  'flag.baseIncludesChanges':
    'The average already includes changes: {share} of the citizens had one or more. If the effect is right, the start with no change at all is at least {level} of {denominator}.',
  'flag.statusAYearLater':
    'The table behind the answer says “a year later”, the effects “within a year”. Whether that is the same measure is not settled.',
  'flag.effectOnOtherLevel': 'The report applies the effects to the average only. To apply them to another start is our choice.',
  'flag.undoingIsNotInverse': 'What was studied is more belief. That less belief does as much harm has not been shown.',
  'flag.pastChangesNotCounted': 'Earlier changes have not been taken off, since they might then count twice.',
  'flag.additiveHeldAtZero':
    'Computed as percentage points it falls below zero, either now or with what is chosen. There the figure is held at zero.',

  'who.group':
    'About {citizens} activity-ready citizens in the jobcentres of {centres} municipalities, measured 2013–2016. Most were {age} or older and on cash benefit; a smaller part were young people on education benefit.',
  'who.sample':
    'The effects rest on those where both citizen and caseworker answered at least {times} times. How many they were has not been published.',
  'who.others':
    'Not for other groups, other benefits or periods other than one year. The rules of the benefits have changed since, and the figures hold for the groups as they were then.',
  'who.average':
    'They are averages. The citizen in front of you may live under quite other conditions than those in the study, and you see that better than an average does.',
  'who.change':
    'What was studied is a change that lies behind the citizen, and the year that follows. Not a change in the middle of the year.',

  'limits.person': 'They do not say how things will go for a particular citizen.',
  'limits.prediction':
    'The answer on belief predicts, but does not by itself move as much: between neighbouring answers there are {slope} of {denominator} on average, while one step more belief gives {effect} according to the report.',

  'choice.belief': 'belief: {answer}',
  'choice.past.one': '{count} change so far',
  'choice.past.other': '{count} changes so far',
  'choice.further.one': '{count} further change',
  'choice.further.other': '{count} further changes',

  'compare.title': 'A and B side by side',
  'compare.a': 'A',
  'compare.b': 'B',
  'compare.name': '{letter}: {choice}',
  'compare.level': '{level} of {denominator}',
  'compare.swap': 'Swap A and B',
  'compare.remove': 'Remove A',
  'compare.same': 'A and B are the same. Change something, and B is the one that moves.',
  'compare.noLevel': 'No level has been published for this.',

  'ways.target': 'Target, number out of {denominator}',
  'ways.target.hint': 'Computed from what you have chosen, with fewer changes and more belief.',
  'ways.noTarget': 'Choose a target to see what the figures say it would take.',
  'ways.intro': 'By the figures, {target} of {denominator} can be reached in one of these ways:',
  'ways.reached': '{target} of {denominator} is reached with what you have chosen, however it is computed.',
  'ways.none':
    'With these two levers the figures do not reach {target} of {denominator}. With no further change and all the belief the scale has, it comes to {best}.',
  'ways.noLevel': 'There is no level to reach: the report does not divide job or education by the caseworker’s answer.',
  'ways.asExpected': 'what you have chosen, and nothing more',
  'ways.fewer.one': '{count} change fewer',
  'ways.fewer.other': '{count} changes fewer',
  'ways.result': 'gives {result}',
  'ways.allReadings': 'reaches it by all three ways of computing',
  'ways.someReadings': 'reaches it by the most favourable way of computing only',
  'ways.try': 'Try it',
  'ways.tryNamed': 'Try it: {moves}',

  'words.citizen': 'To the citizen',
  'words.manager': 'To the manager',
  'words.citizen.start': 'Of {denominator} citizens like those in a large Danish study, {start} {outcome} within a year.',
  'words.citizen.change':
    'With {scenario} the figures point to {result}: {low} to {high}, if the effect is anything from none to twice as large.',
  'words.citizen.average': 'That is an average for many people and does not say how things will go for you.',
  'words.manager.change':
    'With {scenario} the published effects give {result}; {low} to {high} if the effects are anything from none to twice as large.',
  'words.manager.caveat': 'The figures hold for activity-ready citizens measured 2013–2016. The report states no intervals.',
  'words.sources': 'Sources of the figures',
  'words.copy': 'Copy the text: {name}',
  'words.changes.one': '{count} further change of caseworker',
  'words.changes.other': '{count} further changes of caseworker',
  'words.more.one': '{count} step more belief on the caseworker’s side',
  'words.more.other': '{count} steps more belief on the caseworker’s side',
  'words.less.one': '{count} step less belief on the caseworker’s side',
  'words.less.other': '{count} steps less belief on the caseworker’s side',
  'words.manager.start.average': 'The start is the average in BIP 2017: {start} of {denominator} {outcome} within a year.',
  'words.manager.start.past.one':
    'The start is the average in BIP 2017 with the change that lies behind: {start} of {denominator} {outcome} within a year.',
  'words.manager.start.past.other':
    'The start is the average in BIP 2017 with the changes that lie behind: {start} of {denominator} {outcome} within a year.',
  'words.manager.start.table':
    'The start is citizens in BIP 2017 whose caseworker answered “{answer}”: {start} of {denominator} {outcome} within a year.',

  'form.situation': 'The situation now',
  'form.belief': 'Do you believe that the citizen will get a job within the next year?',
  'form.past': 'Changes of caseworker so far',
  'form.past.hint': 'In the period on cash benefit the citizen is in now.',
  'form.past.notCounted': 'Not counted once you have answered above.',
  'form.scenario': 'What if …',
  'form.changes': 'Further changes of caseworker',
  'form.changes.hint': 'Computed as if they already lay behind the citizen.',
  'form.steps': 'Your belief moves',
  'form.steps.hint': 'Steps up or down the scale of answers.',
  'form.reset': 'Start over',

  'belief.nej': 'No',
  'belief.tvivler': 'Doubtful',
  'belief.svinger': 'It varies',
  'belief.gode': 'Good chances',
  'belief.ja': 'Yes',
  'belief.unknown': 'Don’t know',

  'steps.same': 'unchanged',
  'steps.fromTo': 'from “{from}” to “{to}”',
  'steps.more.one': '{count} step more belief',
  'steps.more.other': '{count} steps more belief',
  'steps.less.one': '{count} step less belief',
  'steps.less.other': '{count} steps less belief',

  'changes.one': '{count} change',
  'changes.other': '{count} changes',

  'result.title': 'Result',
  'result.atMost': 'at most {high}',
  'result.range': '{low}–{high}',
  'result.band': '({low}–{high})',
  'result.signedRange': '{low} to {high}',
  'result.advice': 'What can we do? See what the sources say for and against efforts',
  'result.job.sentence': '{level} of {denominator} citizens like those in the study get a job within a year.',
  'result.jobOrEducation.sentence':
    '{level} of {denominator} citizens like those in the study get a job or start an education within a year.',
  'result.now': 'Now: {start}.',
  'result.percent': 'In per cent: {result}',
  'result.percent.now': 'In per cent: {result}, now {start}',
  'result.relative': 'against now: {relative}',
  'result.relative.none': 'against now: cannot be stated, since the start is held at zero',
  'result.published': 'The report itself prints this figure.',
  'result.published.follows': 'The figure follows from the report’s own words, but is not printed.',
  'result.published.table': 'The figure stands in {table}. Two figures of the table are read with a decimal mark that our text has lost.',
  'result.notPublished': 'The report itself prints no figure for just this.',
  'result.band.explained': 'In brackets: if the effects are anything from none to twice as large as published.',
  'result.band.own': 'The brackets are our illustration',
  'result.tableOfAnswers': 'Table 2',
  'result.start.uncertainty': 'The report does not state the uncertainty of the start.',
  'result.announce': 'In brackets: {low} to {high}.',

  'noLevel.reason': 'The report does not divide job or education by the caseworker’s answer. So no total is shown.',
  'noLevel.units': 'For the average citizen the report says, one at a time:',
  'noLevel.change': 'One change of caseworker: {figure} of {denominator}',
  'noLevel.step': 'One step more belief: {figure} of {denominator}',

  'grid.same': '{start} of {denominator} {outcome} within a year.',
  'grid.change': 'As things are, {start} of {denominator} {outcome} within a year. With what is chosen, {result} do.',
  'grid.legend.kept': '{outcome}',
  'grid.legend.gained': 'more {outcome}',
  'grid.legend.gainedMaybe': 'perhaps more',
  'grid.legend.lost': 'then do not {outcome}',
  'grid.legend.lostMaybe': 'perhaps not',
  'grid.legend.uncertain': 'uncertain',
  'grid.legend.rest': 'do not {outcome}',

  'line.summary': 'Now {start} of {denominator}. The three ways of computing give {result}. The wide band runs from {low} to {high}.',
  'line.summary.published':
    'Now {start} of {denominator}. The three ways of computing give {result}, and the report prints {published}. The wide band runs from {low} to {high}.',
  'line.start': 'now',
  'line.range': 'three ways of computing',
  'line.band': 'no effect to twice the effect',
  'line.published': 'according to the report',
  'line.axis': 'of {denominator} citizens',

  'trace.title': 'How the figure is worked out',

  'who.title': 'Who do the figures apply to?',

  'limits.title': 'What the figures cannot say',

  'form.belief.help': 'What do the answers mean?',
  'form.belief.help.ours': 'The explanations are ours, not the study’s. They are there so that two caseworkers mean the same.',
  'form.belief.help.nej': 'I see no job within a year, not with the help we can give either.',
  'form.belief.help.tvivler': 'It would surprise me. I can see a way, but do not think it gets there in time.',
  'form.belief.help.svinger': 'Some days I believe it, some days I do not. It depends on something that can go either way.',
  'form.belief.help.gode': 'I expect it if things go on roughly as now, and I can say why.',
  'form.belief.help.ja': 'It would surprise me if it did not happen.',
  'form.belief.help.unknown': 'I do not know the citizen well enough to answer. Then the average is the start.',
  'form.pin': 'Hold as A',
  'form.copyLink': 'Copy link',

  'outcome.job': 'Job',
  'outcome.jobOrEducation': 'Job or education',
  'outcome.show': 'Show it large: {outcome}',

  'ways.title': 'What would it take?',

  'words.title': 'Say it in words',
  'words.job': 'get a job',
  'words.jobOrEducation': 'get a job or start an education',
} as const;
