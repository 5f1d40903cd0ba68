export const en = {
  'about.title': 'About Trædesten',
  'about.lead': 'How the figures come about, what is stored where, and whom to write to.',
  'about.contents': 'On this page',
  'about.version': 'Version {version}. Data {data}, {records} records.',

  'about.method': 'How we compute',
  'about.method.sources':
    'The figures come from published BIP texts, one municipal strategy of 2015 and some later studies. We have measured nothing ourselves and have fitted nothing to new data. Where we have chosen something, it stands as our choice.',
  'about.method.start':
    'A calculation begins where something was measured. If the answer of the caseworker is not known, that is the average of the citizens in the study. If it is known, it is what in fact happened to citizens with the same answer.',
  'about.method.effect':
    'From there Trædesten moves the figure by an effect. It is the one that the report itself states for one change of caseworker or one step more belief. That one group does better than another is not an effect. We never mix the two.',
  'about.method.readings':
    'An effect on average can be read as percentage points, as a part of the start or as odds. Nothing published says which is right. So Trædesten computes all three, and you see the lowest and the highest.',
  'about.method.band':
    'The span shows what happens if an effect is anything from none to double. It is our own, since the report does not print how uncertain the effect is. How uncertain the start is, we have worked out by itself.',
  'about.method.rounding': 'Trædesten rounds only at the end, when a figure is shown.',
  'about.method.advice':
    'In the plans there are no figures for effect. Rules gather what the sources say for and against, and each rule shows its source. Trædesten adds nothing up to points.',
  'about.method.refused':
    'Trædesten gives no figure for one particular person, and it ranks neither citizens nor caseworkers. It never suggests sanctions. It shows no amount of money that you have not typed in yourself.',

  'about.stored': 'What is stored where',
  'about.stored.address':
    'Situation, plan and look-up store nothing by themselves. Your choices stand as codes in the address. The browser keeps that in its history. Words of your own never enter it.',
  'about.stored.sensitive':
    'Answers about health and everyday life are sensitive, also without a name. Keep only those you need, and delete them when you no longer use them. Each case can have a day of deletion. When it comes, Trædesten asks, and deletes nothing without an answer.',
  'about.stored.modes': 'It is the municipality that decides where you can keep your work:',
  'about.stored.browser': 'In the browser',
  'about.stored.browser.text':
    'Data lie only in this browser on this computer. The browser or the IT department may delete them. Take a copy. We can neither see them nor restore them. Guesses and answers of a workshop can lie in the tab until it is closed, if you say yes.',
  'about.stored.file': 'In a file',
  'about.stored.file.text': 'Nothing stays in the browser. You download a file and look after it yourself.',
  'about.stored.none': 'Not at all',
  'about.stored.none.text': 'The site keeps nothing. When you close it, your work is gone, unless you have printed or copied it.',
  'about.stored.offline':
    'The files of the site lie in the browser only if you make it ready for use without a network. See and remove them here:',
  'about.stored.here': 'holds here',
  'about.stored.sent':
    'Nothing that you write or choose is sent. The page fetches only its own files from where it lies. It has no cookies and counts no visits.',

  'about.note': 'Note on data protection',
  'about.onSite':
    'This section stands on the same page of the municipality’s site with Trædesten. This file has to fit in a mail and leaves it out.',
  'about.made': 'Trædesten, version {version}, data {data}.',

  'about.accessibility': 'Accessibility',
  'about.accessibility.text':
    'The site is built to WCAG, level AA. It can be used with the keyboard alone, and it can be enlarged. All pictures are described, and nothing is shown by colour alone. A program tests each page in light, dark and forced colours.',
  'about.accessibility.limits':
    'It has not yet been tried by people who use a screen reader every day. If you find something that does not work for you, write to the municipality.',
  'about.accessibility.statement': 'The municipality’s accessibility statement',
  'about.accessibility.none': 'The municipality has not put in a link to its accessibility statement.',
  'about.privacy.page': 'What the municipality says on privacy',

  'about.changes': 'What has changed, and whose figures change',
  'about.changes.hint': 'Under “Data” it says whose results change.',
  'about.changes.unreleased': 'not released yet',

  'about.correct': 'Correct a mistake',
  'about.correct.text': 'Copy the text, write what is wrong, and send it to the municipality. Do not write about particular citizens.',
  'about.correct.where': 'Where on the site:',
  'about.correct.says': 'It says:',
  'about.correct.should': 'It should say:',
  'about.correct.source': 'I know this from:',
  'about.correct.copy': 'Copy the text',
  'about.correct.label': 'Text to send',
  'about.contact': 'Contact',
  'about.contact.none': 'The municipality has put in no contact. Ask whoever gave you the page.',
  'about.contact.phone': 'Telephone: {phone}',
  'about.contact.address': 'Contact page',

  'about.licences': 'Licences',
  'about.licences.text': 'Trædesten is open source under the MIT licence, and its data are under CC BY. It builds on these packages.',
  'about.licences.package': '{name} {version}: {licence}',

  'about.embed': 'Show Trædesten on a page of your own',
  'about.embed.text': 'You can put a frame on another page. Choose what it should show, and copy the code. The frame keeps nothing.',
  'about.embed.shows': 'What should the frame show?',
  'about.embed.understand': 'For citizens: what do the figures say?',
  'about.embed.citizen': 'Citizen: situation, figure and plan',
  'about.embed.language': 'Which language?',
  'about.embed.da': 'Danish',
  'about.embed.en': 'English',
  'about.embed.label': 'Code for the page',
  'about.embed.copy': 'Copy the code',
  'about.embed.height':
    'The frame tells the page around it how high it is, and the last lines of the code follow it. If you may not use a script, copy the first line alone. The height lets all of it be seen on a phone.',

  'about.security': 'Security and browsers',

  'about.it': 'For IT and web editors',
  'about.it.test': 'Shows whether security, storage and the municipality’s file work here.',
  'about.it.offline': 'Puts the site ready in the browser, so that it opens without coverage. Only when someone asks for it.',
  'about.it.check': 'Checks the file with the municipality’s name, colour, contact and instruments before you upload it.',
} as const;
