export const en = {
  'officer.intro': 'For the person who has to assess Trædesten. The note can be printed by itself.',
  'officer.print': 'Print the note',
  'officer.topic.what': 'What it is',
  'officer.topic.what.text':
    'A work of reference in the browser that shows published averages for groups. It makes no decisions and profiles nobody. There is no server that computes, and there are no user accounts.',
  'officer.topic.personal': 'Personal data',
  'officer.topic.personal.text':
    'Trædesten does not ask for name, CPR number, age, sex, origin or diagnosis. Where users can write freely or load a file, Trædesten looks for and refuses anything like a CPR number. Free fields can still be misused, so staff should know that they are not to write about recognisable persons. Measurements and answers about needs in a case are about health and everyday life. They are sensitive also without a name when somebody knows whom the case is about. The municipality itself needs a basis for keeping them.',
  'officer.topic.where': 'Where the data are',
  'officer.topic.where.browser':
    'In this municipality: in the user’s own browser, once the user has chosen so. Drafts are then saved by themselves. The data leave the browser only when the user downloads a file, copies, prints or shares a link. They are not encrypted beyond what the computer does itself.',
  'officer.topic.where.file':
    'In this municipality: only in files that the user downloads and puts somewhere. The municipality’s rules for files apply.',
  'officer.topic.where.none': 'In this municipality: nowhere. Storing is switched off.',
  'officer.topic.share': 'Recipients and transfer',
  'officer.topic.share.text':
    'None. The page fetches nothing from anywhere but its own place. A rule in the page forbids the browser to do so. Nothing is transferred to third countries, and there is no processor other than whoever may run the municipality’s web server.',
  'officer.topic.log': 'Logs and cookies',
  'officer.topic.log.text':
    'No cookies. The web server may log fetched files and IP addresses, as it does for other pages. Choices on the page come after the hash sign of the address and are not sent to the server.',
  'officer.topic.traces': 'Traces and deletion',
  'officer.topic.traces.text':
    'Links may stand in the history of the browser and in the messages they are shared in. They contain codes for answers, never text. A case can have a day of deletion. From that day the page of cases asks, the next time the user opens it. Nothing is deleted by itself. Deleting in the browser does not necessarily remove every trace on the disk.',
  'officer.topic.security': 'Control',
  'officer.topic.security.text':
    'The page runs only its own code. On the self-test the IT department can see whether the page’s rule and the web server’s headers work. The source code is open.',
  'officer.contact': 'Contact in the municipality: {contact}',

  'officer.questions': 'Questions and answers',
  'officer.questions.hint':
    'The answers are our reading and not legal advice. Rules may have changed since. The municipality answers for its own use. The municipality’s answers are in kommune.json under “dataProtection”.',
  'officer.read': 'Legal texts and guidance were read in excerpt on {day}.',
  'officer.sources': 'Sources',
  'officer.own': 'The municipality’s answer, {day}',
  'officer.noOwn': 'The municipality’s answer',
  'officer.noOwn.text': 'Missing. The municipality itself has to answer.',
  'officer.ai': 'Is it AI in the sense of the EU AI Act?',
  'officer.ai.text':
    'Much speaks against it, but the assessment is the municipality’s. Trædesten does not learn from data. Formulas and rules are written by people, can be read and give the same answer every time. The act leaves out systems that only follow rules set by people. But it also names systems that infer from encoded knowledge, and Trædesten suggests plans from rules.',
  'officer.controller': 'Who is the controller?',
  'officer.controller.text':
    'The controller is whoever decides why and how data are processed. As we read it, that is the municipality when its staff keep something about a citizen. Those who made Trædesten receive no data and can see none.',
  'officer.impactAssessment': 'Is an impact assessment (DPIA) needed?',
  'officer.impactAssessment.text':
    'The municipality decides that with its data protection officer. The assessment has to be made before the processing when a high risk to people is likely. The Danish Data Protection Agency has a list of processing that always needs one. Part of the assessment is that answers about health and everyday life can be kept. Storing can be switched off in kommune.json.',
  'officer.retention': 'How long is a case kept?',
  'officer.retention.text':
    'Until the user or the browser deletes it. A case can have a day to look at it again and a day of deletion. From that day the page of cases asks, the next time the user opens it. Nothing is deleted by itself. Downloaded files and copies have to be deleted where they are. Personal data may not be linked to a person for longer than necessary. How long that is, the municipality decides.',
  'officer.access': 'A citizen asks for access. What do we do?',
  'officer.access.text':
    'Cases are with each member of staff and not in one place. So the municipality has to ask those who use Trædesten. A case can be printed, copied and downloaded as a file. As a rule the municipality has to answer within a month. Who answers, the municipality decides.',
  'officer.recordKeeping': 'Does anything have to be filed?',
  'officer.recordKeeping.text':
    'Trædesten is no filing system, and nothing goes into the case system by itself. Documents of a case have to be filed when they matter to the case. This applies to documents that are received or sent, and to internal documents that are finished. Whether a note from here is such a document, the municipality decides. {rule}',
  'officer.recordKeeping.rule':
    'A rule of January 2026 on digital decision support asks for documentation as well. Whether it applies here we have not seen.',
  'officer.sharedProfiles': 'What if several people share a profile on a computer?',
  'officer.sharedProfiles.text':
    'Everyone who uses the same profile in the same browser can read the cases kept in it. Give each user a profile of their own. Where that cannot be done, switch storing in the browser off. Write “file” or “none” for “storage” in kommune.json. A backup and a file for handing over can have a passphrase.',

  'security.report':
    'Have you found a weakness in this copy? Write to the municipality what you did and what happened. Send no data about citizens. Wait until it is mended before you tell others about it.',
  'security.contact': 'Write here',
  'security.contact.address': 'How to report a weakness',
  'security.contact.general': 'The municipality has given no separate contact for weaknesses. Use the general one:',
  'security.contact.none':
    'The municipality has given no contact. Ask whoever gave you the page. The contact can be given in kommune.json under “security”.',
  'security.contact.phone': 'Telephone: {phone}',
  'security.browsers': 'Browsers',
  'security.browsers.oldest':
    'The site needs Edge or Chrome {chromium}, Firefox {firefox} or Safari {safari}, or newer. Those versions are from the spring of 2024 or before.',
  'security.browsers.tested':
    'All tests are run in Chromium, which Edge and Chrome build on. The main paths are also run in Firefox and WebKitGTK, which has the engine of Safari. Safari itself, Windows and phones have not been tried.',
} as const;
