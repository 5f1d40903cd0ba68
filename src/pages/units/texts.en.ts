export const en = {
  'units.lead':
    'For those who lead: see how many changes avoided come to one more in a job. Luck moves the number as well, and it stands beside it.',
  'units.team': 'Your team',
  'units.citizens': 'Citizens in the team',
  'units.changes': 'Changes per {hundred} citizens a year at present',
  'units.avoided': 'How many per cent of the changes will you avoid?',
  'units.beliefShare': 'In how many per cent of the citizens can you believe one step more?',
  'units.default':
    'Begins at {citizens} citizens and {changes} changes per {hundred}. The {changes} are a number to begin with and not measured per year: in the study {share} got a new caseworker at least once in the whole project. If you know your own numbers, write them. That you avoid {avoided} of the changes is {ours}.',
  'units.default.ours': 'our example',
  'units.perJob.change': 'If the effect holds, about {published} changes avoided come to one more in a job within a year.',
  'units.perJob.belief':
    'If the effect holds, one step more belief in about {published} citizens comes to one more in a job within a year.',
  'units.perJob.band': 'If the effect is twice as large, it takes about {fewest}. If there is no effect, it {most} happens.',
  'units.perJob.bandMost': 'If the effect is at its largest, it takes about {fewest}. If it is at its smallest, about {most}.',
  'units.perJob.neverChange': 'With the effect used here, changes avoided {never} give one more job.',
  'units.perJob.neverBelief': 'With the effect used here, more belief {never} gives one more job.',
  'units.never': 'never',
  'units.fewer.title': 'Fewer changes in your team',
  'units.fewer': '{jobs} more in a job a year among {citizens} {group} if you avoid {avoided} of {changes} changes.',
  'units.more.title': 'One step more belief',
  'units.more': '{jobs} more in a job a year among {citizens} {group} if you believe one step more in {believed} of them.',
  'units.more.claim':
    'That more belief brings jobs is what the report claims. It may also be {foresight}: the caseworker sees who is on the way. And those who believe more may also do other things differently.',
  'units.more.claim.foresight': 'foresight',
  'units.band': 'Between {low} and {high} if the effect is anything from none to double.',
  'units.years': 'If the effect holds, that is one more in a job in about {years} years.',
  'units.chance.title': 'The gain beside luck',
  'units.chance':
    'In a team of {citizens}, {mean} get a job in a year when {base} do. Two years that lie up to {gap} jobs apart may be luck alone.',
  'units.chance.hidden':
    'Fewer changes move less than that, even at twice the effect. So the numbers of one year cannot show whether it worked.',
  'units.chance.partly':
    'Fewer changes move less than that if the effect holds. So the numbers of one year will hardly show whether it worked.',
  'units.chance.seen': 'Fewer changes move more than that if the effect holds.',
  'units.chance.measure': 'See how many citizens have to be followed',
  'units.picture': 'fewer-changes-and-luck',
  'units.picture.axis': 'more or fewer in a job a year',
  'units.picture.title': 'More or fewer in a job a year in a team of {citizens} citizens',
  'units.picture.summary': '{rows}.',
  'units.picture.gain': '{jobs} ({low}\u00a0to\u00a0{high})',
  'units.picture.chance': '{low}\u00a0to\u00a0{high}',
  'units.picture.fewer': 'Fewer changes',
  'units.picture.more': 'One step more belief',
  'units.picture.luck': 'Luck alone, from year to year',
  'units.picture.gainKey': 'from none to twice the effect; dot: if the effect holds',
  'units.picture.luckKey': 'how far two years may lie apart by luck',
  'units.picture.caveat': 'Changes are not random. Greater differences by luck are rare.',
  'units.table.row': 'Row',
  'units.table.low': 'From',
  'units.table.published': 'If the effect holds',
  'units.table.high': 'To',
  'units.table.none': 'no number',
  'units.know.title': 'What you have to know about the numbers',
  'units.know.whom':
    'The figures hold for {study}: activity-ready citizens measured 2013–2016, most of them on cash benefit. They are averages for groups, not for one citizen.',
  'units.know.notRandom':
    'Changes are not random. {causes} bring changes, and long spells collect more of them. Some of the difference may be that and not the change.',
  'units.know.notRandom.causes': 'A new category, a new benefit and a reorganisation',
  'units.know.bracket':
    '“Between” only means: if the effect is anything from none to double. The report states neither error nor significance for a change. It cannot be ruled out that a change {harm}.',
  'units.know.bracket.harm': 'does no harm at all',
  'units.know.base':
    'The {base} we start from is itself uncertain: {low} to {high} if each citizen counts once. It already includes changes: {share} of the citizens had at least one.',
  'units.know.independent': 'Luck is computed as if citizens were {independent}.',
  'units.know.independent.word': 'independent of one another',
  'units.words.title': 'Text for the manager',
  'units.words.copy': 'Copy the text',
  'units.words.sources': 'Sources of the numbers',
  'units.words.ours':
    'The calculation is our own (Trædesten). The effects are from BIP 2017: Væksthusets Forskningscenter, “Sagsbehandlerens betydning for udsatte borgeres jobchancer. Hovedpointer” (in Danish).',
} as const;
