/** The Danish texts of the page for the public: short words, short sentences (LIX below 40, tested). */
export const da = {
  'understand.title': 'Forstå tallene',
  'understand.lead':
    'Flere får job, når de slipper for at få en ny sagsbehandler. Og flere får job, når den, de taler med, tror på det. Det siger BIP, en stor dansk undersøgelse. Men langt de fleste i undersøgelsen fik ikke job inden for et år.',
  'understand.kept': 'Gæt gerne med. Dine gæt bliver her på siden. De gemmes ikke, og de sendes ikke.',

  'understand.guess.title': 'Gæt først, og se så svaret',
  'understand.guess.reveal': 'Se svaret',
  'understand.guess.yours': 'Du gættede på: {guess}.',
  'understand.guess.of': '{count} af {denominator}',
  'understand.guess.level':
    'Tænk på {denominator} folk på kontanthjælp som dem i BIP. De var ikke klar til job her og nu. Hvor mange af dem fik job inden for et år?',
  'understand.guess.level.answer': '{level} af {denominator}. De andre fik altså ikke job i det år. Hvor de ellers var, siger tallet ikke.',
  'understand.guess.change': 'Hvad så, hvis de har fået en ny sagsbehandler én gang? Får færre eller flere af dem job?',
  'understand.guess.fewer': 'Færre',
  'understand.guess.same': 'Lige så mange',
  'understand.guess.more': 'Flere',
  'understand.guess.change.answer':
    'Færre: {result} af {denominator}. Snittet for alle er {start}. Parentesen er vores egen: fra ingen virkning til dobbelt så stor.',
  'understand.guess.yes':
    'En sagsbehandler bliver spurgt, om en borger får job, og svarer et klart ja. Hvor mange af {denominator} som den borger er så i job et år efter?',
  'understand.guess.belowHalf': 'Under halvdelen',
  'understand.guess.half': 'Cirka halvdelen',
  'understand.guess.nearlyAll': 'Næsten alle',
  'understand.guess.yes.answer':
    'Under halvdelen: {yes} af {denominator}. Og når svaret var et klart nej, var {no} af {denominator} i job alligevel. Ingen kan se ud i tiden, og et nej er ikke en dom.',

  'understand.moves.title': 'Hvad flytter chancen?',
  'understand.moves.change': 'En ny sagsbehandler én gang: {result} af {denominator} får job. Snittet er {start}.',
  'understand.moves.belief': 'En sagsbehandler, der tror ét trin mere på job: {result} af {denominator} får job. Snittet er {start}.',
  'understand.moves.band': 'Det første tal er det, BIP skriver. Hvor sikkert tallet er, skriver BIP ikke. {band}',
  'understand.moves.band.own': 'Parentesen er vores egen: fra ingen virkning til dobbelt så stor.',
  'understand.moves.picture': 'Se det på {denominator} borgere',
  'understand.moves.picture.now': 'Snittet',
  'understand.moves.picture.change': 'Ny sagsbehandler én gang',
  'understand.moves.picture.belief': 'Ét trin mere tro på job',

  'understand.limits.title': 'Hvad tallene ikke siger',
  'understand.limits.person': 'De siger ikke, hvordan det går for dig. Et snit for mange kan ikke sige noget om én.',
  'understand.limits.rights': 'De siger ikke, hvad du har ret til, eller hvad du skal.',
  'understand.limits.who': 'De er fra 2013–2016, og meget kan være nyt siden. {who}',
  'understand.limits.who.source': 'De gælder folk på kontanthjælp, som ikke var klar til job her og nu.',
  'understand.limits.cause': 'Vi ved ikke, om det er selve troen på job, der gør en forskel. {doubt}',
  'understand.limits.cause.source': 'Det kan være noget, der følger med den.',
  'understand.limits.average': 'Vi ved ikke, hvordan det går, når man hele tiden har den samme sagsbehandler. {average}',
  'understand.limits.average.source': 'Snittet tæller også folk, som har fået en ny.',

  'understand.ask.title': 'Hvad kan du bede om?',
  'understand.ask.lead': 'Tag gerne de fire ting med til din næste samtale. Du kan bede om dem, men det er ikke sikkert, at du kan få dem.',
  'understand.ask.fixed.title': 'Én fast sagsbehandler',
  'understand.ask.fixed': 'Sig, at du gerne vil blive hos den, du har. {source}',
  'understand.ask.fixed.source': 'BIP råder til, at så få som muligt får en ny.',
  'understand.ask.handover.title': 'En samtale, hvis du får en ny',
  'understand.ask.handover': 'Bed om at tale med den gamle og den nye på én gang. Ingen har målt, hvor meget det hjælper. {source}',
  'understand.ask.handover.source': 'BIP råder til, at viden og plan bliver givet godt videre.',
  'understand.ask.combined.title': 'Flere slags hjælp på én gang',
  'understand.ask.combined': 'Bed om, at støtte og vejen til job følges ad. {source}',
  'understand.ask.combined.source':
    'BIP skriver, at de, der fik begge dele, kom længst. Hvorfor er ikke vist, og BIP er ikke helt enig med sig selv.',
  'understand.ask.goals.title': 'Små mål på vejen',
  'understand.ask.goals': 'Aftal små mål, du kan nå. De skal føre hen mod en rigtig arbejdsplads. {source}',
  'understand.ask.goals.source': 'Det er et råd fra en kommune i 2015.',

  'understand.turn.title': 'Hvor kan du gå hen?',
  'understand.turn.neutral': 'Tal med din sagsbehandler, eller ring til kommunen, hvor du bor.',
  'understand.turn.contact': 'Spørg {name}:',
  'understand.turn.own': 'kommunen',
  'understand.turn.phone': 'Telefon: {phone}',
  'understand.turn.mail': 'Mail: {mail}',
} as const;
