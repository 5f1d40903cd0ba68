export const en = {
  'method.title': 'How the figures are computed',
  'method.lead':
    'This is how Trædesten computes forecasts, uncertainty and caseloads. It holds the formulas, the same in words, and the records that the numbers come from. With the files you can compute all of it again in another programming language.',
  'method.symbol': 'Symbol',
  'method.value': 'Value',
  'method.record': 'Record and value',
  'method.meaning': 'What it is',
  'method.formula': 'Formula',
  'method.name': 'Name',
  'method.rests': 'Rests on:',
  'method.calculated': 'Computed from:',
  'method.contents': 'On this page',
  'method.take': 'Take the files along',
  'method.take.text': 'This text as a file',
  'method.take.evidence': 'All figures (JSON)',
  'method.take.goldenCases': 'The worked cases (JSON)',

  'method.files.title': 'The files, and when your result is right',
  'method.files.evidence':
    'All records. A number is found by the name of the record and the name of the value. Shares are written from zero to one, and differences of shares likewise.',
  'method.files.prognosis': 'Worked cases: situation and scenario, answered by start, result and flags. Nothing is rounded.',
  'method.files.level':
    'What is said of start and result: three numbers, the lowest and the highest, and a wider band. Also the number if it is the source’s own.',
  'method.files.without': 'Worked cases for a situation without changes before: start and result of the reading beside it.',
  'method.files.ways': 'Worked cases: situation, expected scenario and target, answered by the ways that reach it.',
  'method.files.way': 'What is said of a way: the scenario, the number of moves, and whether all three readings reach the target.',
  'method.files.notation':
    'A comma between conditions means “and”. Where several lines hold conditions, one of them is enough. `null` means that there is no value. `Σ` is a sum, `#` a number of things and `ln` the natural logarithm. `⌊p⌋` rounds down and `⌈p⌉` up to a whole number.',
  'method.files.right': 'Your result is right when no number differs from the one in the file by more than this. All else has to be equal.',
  'method.files.script':
    'The folder “examples” of the project holds a program in Python. It was written from this page and computes all cases again.',

  'method.inputs.title': 'What the computation has to know',
  'method.inputs.text':
    'A situation is how things are now. A scenario is the change to compute. All counts are whole numbers. Trædesten refuses anything outside the limits.',
  'method.inputs.outcome': 'What is counted: a job, or a job or education. The two are never mixed.',
  'method.inputs.belief': 'The caseworker’s answer, from the lowest to the highest. `null` is “don’t know”.',
  'method.inputs.past': 'Changes of caseworker so far.',
  'method.inputs.noneBefore': 'The citizen has had no change before. Left out where that is not said.',
  'method.inputs.changesUnknown': 'Further changes when the answer is “don’t know”. Changes so far count towards the highest number.',
  'method.inputs.changesKnown': 'Further changes when the answer is known.',
  'method.inputs.stepsUnknown': 'Steps more belief when the answer is “don’t know”. A negative number is less belief.',
  'method.inputs.stepsKnown': 'Steps more belief when the answer is known: not beyond the scale.',
  'method.inputs.target': 'A target, when you ask for ways.',

  'method.constants.title': 'The numbers in the formulas',
  'method.constants.text':
    '`B`, `c` and `s` have a value for each outcome. Trædesten does not use the percentages printed in the source but computes them from percentage points and average.',
  'method.constants.usable':
    'Add a multiplied effect to the average. The sum has to lie between zero and one for each effect and each multiplier. Otherwise Trædesten refuses the numbers.',
  'method.constants.last': 'The number of answers in Table 2. Its shares are `T`. “The table” is always this one.',

  'method.start.title': 'The start, and which changes count',
  'method.start.formula':
    '`S` is the share that the effects act on. `n` is the number of changes that count. If the answer is “don’t know”, the start is the average, and all changes count. If the answer is known, the start for a job is the table’s share, and only further changes count. No source gives a level for a job or education by answer. Then both start and result are `null`.',
  'method.start.units': 'Where there is no level, the screen shows `c` and `s` only, one at a time and for the average.',
  'method.start.same': 'The start comes from the same situation with no scenario. Changes so far are kept.',

  'method.readings.title': 'Three readings of an average effect',
  'method.readings.effects':
    'The effect of one change and of one step, each times its multiplier. `mc` is the multiplier of changes, `ms` that of belief. Here both are the one called “as published”.',
  'method.readings.additive': 'Percentage points: add the effect once for each change and each step.',
  'method.readings.relative': 'Proportion: multiply by the average after over the average before, once for each change and each step.',
  'method.readings.ratio':
    'The odds ratio: the odds of the average after the effect over the odds of the average before. The ratio is not rounded.',
  'method.readings.odds':
    'Odds: add the logarithm of the odds ratio to the start’s logit once for each change and each step. Turn the sum into a share again.',
  'method.readings.names':
    'In the file the three are called `additive`, `relative` and `odds`. A negative number of steps uses the same formulas.',

  'method.zero.title': 'Zero as the lowest value',
  'method.zero.formula':
    'First add all changes and steps. If percentage points come to zero or below, the number is zero. Only the comparison uses rounding. The number itself is not rounded.',
  'method.zero.round': 'Rounding to a number of decimals, halves up.',
  'method.zero.everywhere': 'This holds for all numbers in percentage points: for the start, for the result and for each multiplier.',

  'method.doubt.title': 'Lowest and highest',
  'method.doubt.range': 'The lowest and the highest of the three numbers with the effects as published.',
  'method.doubt.band':
    'The lowest and the highest of all three numbers. The effect of changes and the effect of belief are each multiplied by each of the three multipliers, independently. Zero as the lowest value holds for each number.',
  'method.doubt.not': 'This is not a confidence interval: it is our choice. It does not hold the uncertainty of the start itself.',

  'method.published.title': 'When the number is the source’s own',
  'method.published.formula':
    'The number in percentage points is what the source itself says if one of the lines holds. Percentage points must not have been set to zero. Otherwise the field is `null`. The start is tested in the same way with its own `n` and `d`.',
  'method.published.field':
    'It holds for the average with at most one change, and for a job or education with any changes. It also holds for steps of belief as far as the words of the source go. And it holds for a known answer without a scenario.',

  'method.without.title': 'If there has been no change before',
  'method.without.text':
    'If the situation says `noChangesBefore`, a reading of our own is computed beside it. It exists only where the answer is “don’t know” and where all shares below lie between zero and one.',
  'method.without.start':
    'The average includes citizens with changes, whose share is `E`. If they had one change each, the others lie higher by that much. So the start follows the factor on changes: each factor has a start of its own.',
  'method.without.effects': 'The effects are the same as before.',
  'method.without.readings':
    'The three readings, with changes taken from the higher start and steps of belief from the average as before. After one change the three give the same number.',
  'method.without.rest':
    'Zero, lowest, highest and band are taken as above. The start is the same reading without a scenario. `published` is `null`.',

  'method.transfer.title': 'If only a part of the effect holds',
  'method.transfer.effects': 'All effects are multiplied by the part that the reader has set, before the three readings are taken.',
  'method.transfer.text':
    'The start does not change, nor does the one without changes before. If the part is less than one and an effect is applied, `published` is `null`. The worked cases have the whole effect.',

  'method.flags.title': 'Flags, in their order',
  'method.flags.text':
    'A flag is given with the result when its condition holds. `n` is the number of changes that count, also where there is no level.',
  'method.flags.pastChangesNotCounted': 'There are changes so far that do not count, because the answer is known.',
  'method.flags.noLevelForBelief': 'No level is published for the answer.',
  'method.flags.additiveHeldAtZero':
    'Percentage points have been set to zero in the start or in the result, with the effects as published.',
  'method.flags.beyondOneChange': 'More than one change counts. The source shows a level after one only.',
  'method.flags.beyondTwoSteps': 'More steps, up or down, than the words of the source cover.',
  'method.flags.combined': 'Changes and belief at once. How they act together has not been studied.',
  'method.flags.populationAverage': 'The start is the average of all citizens.',
  'method.flags.levelHoldsForAnswer': 'The start holds only for citizens whose caseworker gave that answer.',
  'method.flags.baseIncludesChanges': 'Changes count although the average already includes citizens with changes.',
  'method.flags.statusAYearLater': 'The start is from the table, which says “a year later”.',
  'method.flags.effectOnOtherLevel': 'An effect is applied to a start from the table. The source itself does not do so.',
  'method.flags.undoingIsNotInverse': 'Less belief. That it works just the other way round has not been studied.',

  'method.ways.title': 'Ways to reach a target',
  'method.ways.text':
    'Try every scenario with at most the expected changes and at least the expected steps, the expected one included. `dmax` is the highest number of steps allowed.',
  'method.ways.moves': 'The number of moves: changes avoided and steps added.',
  'method.ways.all': 'The target is reached by all three readings: even the lowest of the three reaches it.',
  'method.ways.some': 'The target is reached by at least one reading: only the highest reaches it.',
  'method.ways.order':
    'A scenario that does not reach the target is not in the list. The list goes from the fewest moves to the most, and with equally many the fewest changes come first. Without a level the list is `null`.',

  'method.intervals.title': 'The uncertainty of the start',
  'method.intervals.text':
    'The sources print no intervals for the starts. We compute them as Wilson’s interval. The share times the number is not rounded to whole citizens.',
  'method.intervals.quantile': 'The quantile of the normal distribution, where `Φ` is its distribution function.',
  'method.intervals.wilson': 'Wilson’s interval for the share `p`, which rests on `w` answers or citizens.',
  'method.intervals.average': 'The average: each citizen counts once.',
  'method.intervals.citizens': 'An answer of the table if each citizen counts for one answer: its share of all answers times the citizens.',
  'method.intervals.answers': 'An answer of the table if all answers are independent: the share of the answer times all answers.',
  'method.intervals.thirds': 'The thirds if all answers are independent.',
  'method.intervals.difference': 'The difference of the highest and the lowest third if each citizen counts for one answer.',
  'method.intervals.quarters':
    'The four groups of caseworkers. `Ph` is the share of the group, `Uh` its caseworkers and `Ch` the citizens of each. Where two numbers of citizens are printed, `Ch` is the smaller. The numbers stand in the records that the calculation names.',
  'method.intervals.printed': 'The records hold the ends with this many decimals. The screen uses them without rounding.',

  'method.changeError.title': 'The rough error of a change',
  'method.changeError.error':
    'The standard error of the difference of two equal shares: citizens with a change and citizens without. `E` is the share with a change, `Wt` the citizens of the analysis.',
  'method.changeError.interval': 'The effect and its interval. This is for a job only.',

  'method.caseload.title': 'A caseload',
  'method.caseload.text':
    'Each citizen starts from the table’s share for their answer. Where the answer is “don’t know”, it is the average for a job. Only expected changes count. Zero as the lowest value holds for each citizen.',
  'method.caseload.sum':
    'Add up the citizens’ numbers for each of the three readings and each of the multipliers apart. `v` is one of the three readings, `i` a citizen.',
  'method.caseload.expected': 'Expected jobs: odds with the effects as published.',
  'method.caseload.range': 'The lowest and the highest sum of the three readings with the effects as published.',
  'method.caseload.band': 'The lowest and the highest sum of all readings and multipliers. The ends are taken only after adding up.',
  'method.caseload.difference':
    'What something changes: subtract first, under the same reading and the same multipliers. Then take the ends in the same way.',
  'method.caseload.fewer': 'One change fewer for those who expect at least one.',
  'method.caseload.none': 'No change for those who expect at least one.',
  'method.caseload.more': 'One step more belief for those who can have it.',
  'method.caseload.small':
    'A group of fewer citizens than `G` is not shown. If places are shown apart and the rest comes to fewer than `G`, the smallest place is hidden too.',

  'method.chance.title': 'What luck does',
  'method.chance.text': '`p` is the share of the citizen by odds with the effects as published. Citizens are taken as independent.',
  'method.chance.distribution':
    'The probability of each number of jobs. Begin with no citizens and the probability one for no job. Then take in one citizen at a time.',
  'method.chance.spread': 'The expected number of jobs, the spread around it, and the probability of no job at all.',
  'method.chance.year': 'A bad year and a good year: the smallest number at which the cumulated probability reaches `ε` and `η`.',
  'method.chance.between': 'How often a year lies between the bad and the good one, both included.',
  'method.chance.gap': 'The difference of two years that is only luck: the probability of each difference `t`.',
  'method.chance.gapYear': 'The swing from year to year: the smallest difference at which the cumulated probability reaches `η` minus `ε`.',
  'method.chance.observed':
    'The outcome of some citizens may be known. The probability of at most and of at least that many jobs is then computed from the same citizens.',

  'method.plan.title': 'A plan for a caseload',
  'method.plan.text': 'The plan has a number of changes per citizen, `a`, now and wanted. They replace the changes that were expected.',
  'method.plan.rate':
    'A number between two whole ones: some citizens have the lower, the rest the higher. The part is the same at each answer.',
  'method.plan.steps': 'The share `θ` of the citizens get `d` steps more belief, as far as the scale goes, the rest none.',
  'method.plan.ends': 'The gain is the sum of wanted minus now, under the same reading and the same multipliers. The ends are taken last.',

  'method.orientation.title': 'Job orientation',
  'method.orientation.value':
    'For each citizen: the caseworker’s mean answer about the other citizens, minus the mean of all answers at that place. `C` is the caseworker’s answers, `V` those of the place, `#` their number. If the citizen’s own answer is “don’t know”, nothing is subtracted.',
  'method.orientation.none':
    'Without answers about other citizens, or without colleagues with answers at the same place, there is no value. If fewer than `Fc` caseworkers can be compared, nothing is shown.',
  'method.orientation.thirds':
    'The limits between the thirds are two of the sorted values. A value at the limit belongs to the lower third.',

  'method.comparison.title': 'How many have to be followed',
  'method.comparison.size':
    'Citizens in each group for the shares `p` and `q` to be told apart. The test is two-sided, with the normal distribution and no pooled share. The number is rounded up. `α` is the risk of finding a difference that is not there. `π` is the probability of finding the one that is. Citizens are taken as independent.',
  'method.comparison.power':
    'The probability of finding the difference with `wp` citizens in one group and `wq` in the other. If the shares are equal, it is `α`.',

  'method.variation.title': 'What is more than chance between caseworkers',
  'method.variation.ratio':
    'The explained share without and with the caseworkers is `Rn` and `Rc`, the number of caseworkers `U`. `w` is the citizens `Wt` if each counts once, and the answers `Qt` if all of them are independent.',
  'method.variation.signal': 'The share of what is measured between caseworkers that is more than chance.',
  'method.variation.left':
    'What is left of the difference between the outermost quarters, and likewise of the rise in the thought experiment.',
  'method.variation.correlation': 'How alike two citizens of one caseworker are.',
  'method.variation.power': 'If each caseworker has `g` of the citizens, a group of `w` is worth so many independent citizens.',
  'method.variation.size':
    'So many have to be followed, where `wu` is the number of independent citizens needed before it is rounded up. The lower line holds where all of them have the same caseworker.',
  'method.variation.rounding':
    'The source prints the explained share in whole per cent. The outermost values are computed with half a percentage point either way.',

  'method.units.title': 'What fewer changes are worth to a team',
  'method.units.perJob':
    'How many avoided changes, and how many steps more belief, come to one more job. If there is no effect, it is never one.',
  'method.units.gained':
    '`team` citizens have `rate` changes per citizen and year, and the share `avoided` of the changes is avoided. Of `team` citizens the share `believed` gets one step more belief. The band is lowest and highest over the factors.',
  'method.units.chance': 'Luck is computed as above, with the average for a job for each citizen.',

  'method.screen.title': 'Rounding on the screen',
  'method.screen.shown':
    'Trædesten rounds nothing on the way. The screen shows a share as a whole number of `N` citizens, halves up. The noise of the computer is removed first. If the lowest and the highest are the same on the screen, one number stands there.',
  'method.screen.difference':
    'Fewer or more is the difference of the numbers shown, each reading against its own start. A relative change is computed before rounding.',

  'method.own.title': 'Our own calculations',
  'method.own.text':
    'All records that we computed ourselves, with formula and the records they are computed from. The formulas of the records have symbols of their own. A test computes them again.',
} as const;
