import type { da } from './da.ts';

/** The English texts of the page for teams and of the workshop. */
export const en = {
  'team.title': 'For the team',
  'team.lead': 'Three things to do together: talk about the figures, look at the caseload, and find out what can be measured.',
  'team.workshop': 'Workshop on a projector',
  'team.workshop.text':
    'Guess first, then see what the study says. About belief, changes of caseworker and chance, and about what you will do on Monday. Works without a network.',
  'team.caseload': 'The caseload',
  'team.caseload.text':
    'How many jobs can be expected, how much does chance alone move, and what would fewer changes and more belief mean?',
  'team.measuring': 'Can we measure it?',
  'team.measuring.text': 'How many citizens must be followed before a difference can be seen, and how much does a team swing by itself?',
  'team.privacy': 'What you write stays on this computer. Nothing is sent, and nothing is stored unless you ask for it.',

  'workshop.nav': 'The steps of the workshop',
  'workshop.progress': 'Step {number} of {count}',
  'workshop.minutes': 'about {minutes} min.',
  'workshop.previous': 'Previous',
  'workshop.next': 'Next',
  'workshop.keys': 'Turn with the arrow keys or Page Up and Page Down; Home is the first step and End the last.',
  'workshop.view.steps': 'Steps',
  'workshop.view.plan': 'Choose steps',
  'workshop.view.guide': 'Guide',
  'workshop.view.summary': 'Summary',
  'workshop.views': 'The parts of the workshop',
  'workshop.corrected': 'Something in the link did not fit the workshop and has been left out.',
  'workshop.private': 'Nothing written here is stored or sent. It is gone when the page is closed.',

  'workshop.timer': 'Time',
  'workshop.timer.step': 'This step: {time}',
  'workshop.timer.total': 'In all: {time}',
  'workshop.timer.start': 'Start the timer',
  'workshop.timer.pause': 'Pause the timer',
  'workshop.timer.restart': 'Reset the timer',
  'workshop.restart': 'Start over',
  'workshop.restart.ask': 'All guesses, answers and agreements will be deleted. The order of the steps stays as it is.',
  'workshop.restart.yes': 'Yes, delete and start over',
  'workshop.restart.no': 'Keep everything',

  'workshop.reveal': 'Show the answer',
  'workshop.hide': 'Hide the answer',
  'workshop.guess.of': 'out of {denominator}',
  'workshop.guess.slider': '{question}: slide to a number',
  'workshop.guess.field': '{question}: type a number',
  'workshop.guess.problem': 'Type a whole number from {low} to {high}.',
  'workshop.guess.none': 'no guess yet',
  'workshop.column.question': 'Question',
  'workshop.column.guess': 'Our guess',
  'workshop.column.study': 'The study',
  'workshop.column.bars': 'Our guess above, the study below',
  'workshop.column.ours': 'Us',
  'workshop.column.barsOwn': 'Us above, the study below',

  'workshop.start.title': 'What do we actually believe?',
  'workshop.start.lead':
    'Today we guess first and then see what a study of activity-ready citizens found. Nobody has to guess right. It is the difference that is worth talking about.',
  'workshop.start.ours': 'We talk about what we can do something about ourselves: what we believe, and how often we change caseworker.',
  'workshop.start.groups':
    'The figures hold for groups of citizens like those in the study. They are no verdict on a person, neither citizen nor colleague.',
  'workshop.start.figures': 'Underlined figures can be opened. They show the source and its reservations.',
  'workshop.start.purpose': 'To make it safe to be wrong, and to say what the figures can be used for.',
  'workshop.start.questions': 'What do you hope to take with you? What makes you hesitate when you hear the word belief?',
  'workshop.start.pitfall': 'If someone fears being measured, say it aloud: no answer is written down with a name, and nothing is stored.',
  'workshop.start.not': 'That anyone does it wrong. The study says nothing about your team.',

  'workshop.base.title': 'How many get a job?',
  'workshop.base.lead': 'Think of {denominator} activity-ready citizens. How many of them have got a job within a year?',
  'workshop.base.ask': 'In a job within a year',
  'workshop.base.after':
    'That is the average for the citizens of the study, not for yours. You may lie above or below without doing anything differently.',
  'workshop.base.history':
    '{changed} of the citizens got a new caseworker at least once while they took part. So the average holds changes already.',
  'workshop.base.purpose': 'To have a common start before we talk about what makes a difference.',
  'workshop.base.questions': 'Whom do you think of when you guess? What would the number be for the citizen you talked with last?',
  'workshop.base.pitfall': 'A high guess is not naive, and a low one is not cynical. Rather ask where the guess comes from.',
  'workshop.base.not': 'That your municipality lies at the average, or that the figure is a limit to what can be done.',

  'workshop.change.title': 'What does one change of caseworker do?',
  'workshop.change.lead': '{start} of {denominator} get a job within a year. How many if one more change of caseworker lies behind them?',
  'workshop.change.ask': 'In a job after one change',
  'workshop.change.after': 'The study calls it an effect: {relative} against the start. It did not draw lots for who got a new caseworker.',
  'workshop.change.band':
    'The brackets are our own: what it looks like if the effect is anything from nothing to twice as much. The source has printed no uncertainty.',
  'workshop.change.purpose': 'To see that a change is not free, not even when it is necessary.',
  'workshop.change.questions':
    'When did one of your citizens last change caseworker? Which changes are ours to decide, and what was lost at the latest one?',
  'workshop.change.pitfall': 'It is about how the work is organised, not about the colleague who got a new job.',
  'workshop.change.not': 'That a certain change cost a certain citizen a job, or that all changes are alike.',

  'workshop.table.title': 'How well do we foresee it?',
  'workshop.table.lead':
    'The caseworker was asked whether the citizen would get a job within a year. How many of {denominator} were in a job a year later, for each of the five answers?',
  'workshop.table.after':
    'The difference from row to row shows how it went. It does not show what belief did: part of it is that the caseworker knows the citizen well.',
  'workshop.table.purpose': 'To see how much caseworkers actually know, and that knowing is not the same as making a difference.',
  'workshop.table.questions': 'Where were we furthest off? What do we know about a citizen when we say no, and when were we last wrong?',
  'workshop.table.pitfall': 'The table is easily read as a staircase. Let nobody leave thinking that a yes in the form gives a job.',
  'workshop.table.not': 'That another answer would have given the citizen another chance, or that we should say yes more often.',

  'workshop.effect.title': 'To foresee is not to cause',
  'workshop.effect.lead':
    'When the answer was “it varies”, {start} of {denominator} got a job. Now the caseworker believes one step more in the citizen. How many then?',
  'workshop.effect.ask': 'In a job with one step more belief',
  'workshop.effect.after':
    'Not {next}, which is the next row of the table. One step more belief is said to give {step} of {denominator} on average. If that is right, only {part} of the difference between the rows is effect.',
  'workshop.effect.target':
    'That is why {top} is not a target. So many got a job among those of whom one was sure beforehand. Ticking another box does not bring that about.',
  'workshop.effect.purpose': 'To keep two questions apart: for whom it goes well, and what we can change.',
  'workshop.effect.questions':
    'What would we do differently in the next talk if we believed one step more in the citizen? What would the citizen notice?',
  'workshop.effect.pitfall': 'Someone will say that the effect is small. Work it out for the whole caseload, and talk about that.',
  'workshop.effect.not': 'That more belief alone gives a job, or that the effect holds for more steps than the study looked at.',

  'workshop.own.title': 'What do we believe ourselves?',
  'workshop.own.lead':
    'Think of the citizen you talked with last. Will that citizen get a job within a year? We count the answers, not who gave them.',
  'workshop.own.reveal': 'Show the study’s answers',
  'workshop.own.hide': 'Hide the study’s answers',
  'workshop.own.more': 'One answer more:',
  'workshop.own.less': 'One answer less: {answer}',
  'workshop.own.total.one': '{count} answer counted',
  'workshop.own.total.other': '{count} answers counted',
  'workshop.own.after':
    'The study collected about {answers} answers from caseworkers. With a few answers in a room it may look quite different without meaning anything.',
  'workshop.own.purpose': 'To make the team’s own belief visible without anyone having to answer for it.',
  'workshop.own.questions': 'What did you notice in the picture? What would it take for one of the answers to move one step?',
  'workshop.own.pitfall': 'Vote with closed eyes or on slips of paper, so that nobody follows the leader.',
  'workshop.own.not': 'That the team believes too little or too much. The distribution of the study is no yardstick.',

  'workshop.orientation.title': 'When the whole caseload colours belief',
  'workshop.orientation.lead':
    'The caseworkers were divided by how much they believed in their other citizens, seen against their colleagues. How many of {denominator} got a job?',
  'workshop.orientation.lowest': 'The third in which belief was lowest',
  'workshop.orientation.highest': 'The third in which belief was highest',
  'workshop.orientation.after':
    'The citizen is left out of the measure. That makes the difference harder to explain by some having the easiest citizens.',
  'workshop.orientation.limits':
    'The middle is not published, nor where the limits are. No caseload can be put into one of the two groups.',
  'workshop.orientation.purpose': 'To talk about belief as something a team can have together.',
  'workshop.orientation.questions':
    'How do we sound when we talk about citizens who are not in the room? Whom do the newest of us listen to?',
  'workshop.orientation.pitfall': 'Nobody may guess which third a colleague belongs to.',
  'workshop.orientation.not': 'That a certain caseworker lies high or low, or that the figure holds for one caseload.',

  'workshop.efforts.title': 'What do the most effective use?',
  'workshop.efforts.lead':
    'Another study divided caseworkers into four groups by how much difference they seem to make to jobs or education. What do the most effective use more often than the least effective?',
  'workshop.efforts.more': 'More often',
  'workshop.efforts.less': 'Less often',
  'workshop.efforts.silent': 'The text says nothing about',
  'workshop.efforts.agreeing': '{agreeing} of your {guessed} guesses agree with the direction of the study.',
  'workshop.efforts.noEffort': 'No active effort is not advice to leave efforts out. The authors cannot explain it.',
  'workshop.efforts.warning': 'Reservation',
  'workshop.efforts.purpose': 'To become curious about what we choose ourselves, and why.',
  'workshop.efforts.questions':
    'What do we choose first, and when did we decide that? What happens at the same time here, and what one after the other?',
  'workshop.efforts.pitfall': 'These are associations between caseworkers, not effects for citizens. Read the reservation aloud.',
  'workshop.efforts.not': 'That an effort works or does not, or that using it makes anyone effective. Sizes are not printed.',

  'workshop.effort.combined': 'A job-oriented effort together with upskilling',
  'workshop.effort.external': 'Placement at an ordinary workplace',
  'workshop.effort.upskilling': 'Upskilling in all',
  'workshop.effort.generalSkills': 'Reading, language and IT',
  'workshop.effort.wageSubsidy': 'Wage subsidy',
  'workshop.effort.tempHours': 'Temp hours',
  'workshop.effort.jobOriented': 'Job-oriented efforts in all',
  'workshop.effort.noEffort': 'No active effort',
  'workshop.effort.jobSearch': 'Job search as an effort',
  'workshop.effort.knowledge': 'Knowledge of the labour market',
  'workshop.effort.internal': 'Training in an in-house workshop',
  'workshop.effort.rehabilitation': 'Rehabilitation and pre-rehabilitation',
  'workshop.effort.social': 'Social efforts in all',
  'workshop.effort.socialSkills': 'Personal skills and network',
  'workshop.effort.health': 'Health efforts in all',
  'workshop.effort.healthTools': 'Each of the health instruments',
  'workshop.effort.mentor': 'Mentor, company centre and job rotation',
  'workshop.effort.tradeSkills': 'Vocational courses',
  'workshop.effort.everyday': 'Everyday coping and social mentor',

  'workshop.case.title': 'One case, two groups',
  'workshop.case.lead':
    'An invented citizen has been on cash benefit for some years, has a bad back and is often tired. Before that: many years in a warehouse and in kitchens. Says: “I would like to, but who would want me?” The latest plan was an assessment course that nobody followed up.',
  'workshop.case.group.a': 'Group A',
  'workshop.case.group.b': 'Group B',
  'workshop.case.compare': 'Compare the two groups',
  'workshop.case.change': 'Change the answers',
  'workshop.case.belief': 'Will the citizen get a job within a year?',
  'workshop.case.choose': 'Choose …',
  'workshop.case.changes': 'How many changes of caseworker do we expect?',
  'workshop.case.plan': 'What does the plan begin with?',
  'workshop.case.open': 'not chosen',
  'workshop.case.row.belief': 'Answer about a job',
  'workshop.case.row.changes': 'Changes expected',
  'workshop.case.row.level': 'In a job, of {denominator} like those in the study',
  'workshop.case.row.plan': 'The plan begins with',
  'workshop.case.row.says': 'What the study says of that kind',
  'workshop.case.after':
    'It is the same citizen. The difference between the two figures shows that you see the case differently, not what your belief does. The figures and the plans belong to two studies and cannot be added together.',
  'workshop.case.purpose': 'To discover how differently we see the same citizen, and what that means for the first step.',
  'workshop.case.questions': 'What did the other group see that you did not? What would the citizen say to the two plans?',
  'workshop.case.pitfall': 'Use the invented case. A real citizen does not belong on a projector.',
  'workshop.case.not': 'That the group with the highest figure is right, or that the figure is the chance of this citizen.',

  'workshop.chance.title': 'How much is chance?',
  'workshop.chance.lead':
    'A caseworker has {citizens} citizens who each have a chance of {share} of a job. Imagine {denominator} such years. In how many of them does nobody get a job?',
  'workshop.chance.ask': 'Years without a single job',
  'workshop.chance.after':
    'On average it is {expected} jobs a year. Yet about one year in {years} passes without any, and in a good year it is {good}. All of it by chance alone.',
  'workshop.chance.people': 'This takes citizens to be independent of one another. If a large workplace closes, a year swings more.',
  'workshop.chance.picture':
    'Chance for {citizens} citizens: {expected} jobs expected; no job in {none} of the years; a good year has {good}.',
  'workshop.chance.none': 'none: {share}',
  'workshop.chance.good': 'a good year: {count}',
  'workshop.chance.axis': 'Number of jobs in a year',
  'workshop.chance.share': 'Share of the years',
  'workshop.chance.by': 'Worked out by us: chance alone',
  'workshop.chance.numbers': 'The picture as numbers',
  'workshop.chance.purpose': 'To be able to tell a bad year from bad work.',
  'workshop.chance.questions':
    'When have we praised or blamed someone for chance? How long must we watch a figure before it says something?',
  'workshop.chance.pitfall': 'Chance is no excuse for not looking. It is a reason to look for longer.',
  'workshop.chance.not':
    'That everything is chance, or that a year without jobs is all right. Only that one year cannot be used to rank colleagues.',

  'workshop.monday.title': 'What do we do on Monday?',
  'workshop.monday.lead': 'Choose a few things that you decide yourselves, and that someone can see in a month.',
  'workshop.monday.continuity': 'Fewer changes, say the sources',
  'workshop.monday.belief': 'More belief, say the sources',
  'workshop.monday.tested': 'These are suggestions. None of them was tried out in the study.',
  'workshop.monday.field': 'Our agreement: who does what, and when?',
  'workshop.monday.hint': 'Do not write about citizens. Agreements are not stored; they can be printed from the summary.',
  'workshop.monday.add': 'Add the agreement',
  'workshop.monday.remove': 'Remove the agreement: {agreement}',
  'workshop.monday.list': 'Our agreements',
  'workshop.monday.empty': 'First write what you agree on.',
  'workshop.monday.cpr': 'That looks like a CPR number. It may not stand here. Write the agreement without it.',
  'workshop.monday.purpose': 'To go from talk to a few agreements that can be seen.',
  'workshop.monday.questions': 'What do we stop doing? Who speaks up if it does not happen? When do we look at it again?',
  'workshop.monday.pitfall': 'Many agreements are the same as none. Stop at three.',
  'workshop.monday.not': 'That the agreements can be read off the number of jobs next year. There are too few citizens for that.',

  'workshop.plan.title': 'Choose steps and their order',
  'workshop.plan.lead': 'The link at the top of the browser holds the choice, so that you can keep it or send it to a colleague.',
  'workshop.plan.total': '{count} steps, about {minutes} min.',
  'workshop.plan.up': 'Move up: {step}',
  'workshop.plan.down': 'Move down: {step}',
  'workshop.plan.open': 'Go to the step: {step}',

  'workshop.guide.title': 'Guide for whoever holds the workshop',
  'workshop.guide.lead':
    'To print and have at hand. For each step: why, how long, what to ask, what easily goes wrong, and what may not be concluded.',
  'workshop.guide.before':
    'Beforehand: open the page or the file on the machine for the projector, and go through all steps once. No network is needed in the room. It suits about ten people.',
  'workshop.guide.purpose': 'Purpose',
  'workshop.guide.questions': 'Ask',
  'workshop.guide.pitfall': 'Mind',
  'workshop.guide.not': 'May not be concluded',
  'workshop.guide.heading': '{number}. {title}',
  'workshop.source': 'the source',
  'workshop.print': 'Print',

  'workshop.summary.title': 'Summary',
  'workshop.summary.lead': 'What you guessed, answered and agreed. It is gone when the page is closed, so print it if you want to keep it.',
  'workshop.summary.guesses': 'Guesses and study, out of {denominator}',
  'workshop.summary.efforts': 'What the most effective use',
  'workshop.summary.none': 'Nothing yet.',
} as const satisfies Readonly<Record<keyof typeof da, string>>;
