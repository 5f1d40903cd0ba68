export const da = {
  'front.title': 'Hvad flytter chancen for et job?',
  'front.lead': 'BIP-undersøgelsen fulgte udsatte borgere på vej mod et job. Trædesten samler, hvad den fandt, og regner på det.',
  'front.base':
    'Borgerne i undersøgelsen fik kontanthjælp, og jobcentret vurderede, at de ikke var klar til job her og nu. Inden for et år kom {level} af {denominator} i job.',

  'front.citizen.text':
    'Til sagsbehandleren, før eller under samtalen. Svar på det, du ved. Se, hvad tallene siger, og en plan, der passer til situationen.',
  'front.team.text': 'Til teamet og dets leder. Gæt og se på projektoren, regn på sagsstammen, og se, om en ændring kan måles.',
  'front.understand.text': 'Til dig, der selv søger job eller er nysgerrig. Hvad gør en forskel? Og hvad kan du bede kommunen om?',
  'front.more': 'Kommer du efter noget bestemt?',
  'front.cases.text': 'Åbn en gemt sag, eller modtag en, som en kollega overleverer.',
  'front.knowledge.text': 'Hvem er strategien for, og hvad siger den?',
  'front.numbers.text': 'Hvert tal med kilde, og usikkerheden, hvor den er oplyst.',

  'front.conflicts.text': 'To kilder, to svar. Her står de side om side.',
  'front.about.text': 'Til dem, der driver siden: hvordan den sættes op, og hvad den gemmer.',

  'front.about.heading': 'Hvad det er, og hvad det ikke er',
  'front.about.sources': 'Et opslagsværk, der kan regne. Hvert tal har sin kilde ét klik væk.',
  'front.about.range': 'Et spænd, ikke ét sikkert tal. Er kilderne uenige, eller siger de intet, kan du se det.',
  'front.about.notDecision': 'Ikke en afgørelse og ikke en dom over et bestemt menneske.',
  'front.about.noPerson': 'Her bliver du ikke spurgt om alder, køn eller navn. Heller ikke om oprindelse, diagnose eller CPR-nummer.',
  'front.about.nothingStored': 'Intet sendes, og intet gemmes, medmindre du selv vælger det.',
} as const;
