export const da = {
  'front.title': 'Hvad flytter chancen for et job?',
  'front.lead': 'BIP-undersøgelsen fulgte udsatte borgere på vej mod et job. Trædesten samler, hvad den fandt, og regner på det.',
  'front.base': 'Borgerne i undersøgelsen fik kontanthjælp og var aktivitetsparate. Inden for et år kom {level} af {denominator} i job.',
  'front.prognosis.text':
    'Hvad siger tallene, hvis borgeren skifter sagsbehandler? Eller hvis troen på job vokser? Beskriv situationen, og se svaret med kilder.',
  'front.workshop.text': 'For et team med en projektor. Gæt først, og se så, hvad undersøgelsen viser. Virker også uden net.',
  'front.understand.text': 'For dig, der selv søger job eller er nysgerrig. Hvad gør en forskel? Og hvad kan du bede kommunen om?',

  'front.more': 'Slå op',
  'front.advice.text': 'Hvad taler for og imod hver indsats?',
  'front.knowledge.text': 'Hvem er strategien for, og hvad siger den?',
  'front.numbers.text': 'Hvert tal med kilde, og usikkerheden, hvor den er oplyst.',

  'front.about.heading': 'Hvad det er, og hvad det ikke er',
  'front.about.sources': 'Et opslagsværk, der kan regne. Hvert tal har sin kilde ét klik væk.',
  'front.about.range': 'Et spænd, ikke ét sikkert tal. Er kilderne uenige, eller siger de intet, kan du se det.',
  'front.about.notDecision': 'Ikke en afgørelse og ikke en dom over et bestemt menneske.',
  'front.about.noPerson': 'Her bliver du ikke spurgt om alder, køn eller navn. Heller ikke om oprindelse, diagnose eller CPR-nummer.',
  'front.about.nothingStored': 'Intet sendes, og intet gemmes, medmindre du selv vælger det.',
} as const;
