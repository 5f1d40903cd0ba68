export const da = {
  'measuring.lead':
    'Vil I vide, om noget virker, skal I følge nok borgere. Skriv to andele, og se, hvor mange det kræver, og hvor meget et team svinger af sig selv.',
  'measuring.question': 'Hvilken forskel vil I kunne se?',
  'measuring.first': 'I job af {denominator} i den ene gruppe',
  'measuring.second': 'I job af {denominator} i den anden gruppe',
  'measuring.default':
    'Begynder ved undersøgelsens {first} {interval} og {second}: gennemsnittet med dets usikkerhed, og gennemsnittet med et trin mere tro.',
  'measuring.alpha': 'Højeste risiko for at se en forskel, der ikke er der (procent)',
  'measuring.power': 'Mindste chance for at se forskellen, hvis den er der (procent)',
  'measuring.have': 'Borgere, I kan følge i hver gruppe',
  'measuring.shared': 'Borgere pr. sagsbehandler blandt dem, I følger',
  'measuring.default.shared': '{shared} borgere pr. sagsbehandler er rapportens eksempel. Skriv {one}, hvis ingen deler sagsbehandler.',
  'measuring.team': 'Borgere i et team',
  'measuring.needed': 'Så mange skal følges',
  'measuring.need': 'For at se forskellen på {first} og {second} af {denominator} skal {each} borgere følges i hver gruppe, {total} i alt.',
  'measuring.need.shared':
    'For at se forskellen på {first} og {second} af {denominator} skal {each} borgere følges i hver gruppe, {total} i alt. Det gælder, når hver sagsbehandler har {shared} af dem.',
  'measuring.independent': 'Var alle borgerne uafhængige af hinanden, var {each} i hver gruppe nok.',
  'measuring.alike':
    'Borgere hos samme sagsbehandler ligner hinanden lidt i, hvordan det går. Vi har regnet sammenhængen ud til {low}–{high}. På den skala er nul slet ingen sammenhæng, og én er helt ens. Præcis hvor stor den er, ved vi ikke, og derfor er antallet et spænd. Tager vi rapportens afrunding med, er det {rounded} i hver gruppe, og sandheden kan ligge uden for.',
  'measuring.limits':
    'Sammenhængen er fra én undersøgelse og gælder job eller uddannelse efter en bred definition. For job alene, og hos jer, kan den være en anden. Tallene gælder, når alle en sagsbehandlers borgere er i samme gruppe.',
  'measuring.same': 'De to andele er ens. Der er ingen forskel at se, hvor mange I end følger.',
  'measuring.demand': 'Med {test}: højst {alpha} risiko for falsk alarm og mindst {power} chance for at finde forskellen, hvis den er der.',
  'measuring.demand.test': 'de krav, I har stillet',
  'measuring.powerNotAbove': 'Chancen for at se forskellen skal være større end chancen for at tage fejl.',
  'measuring.unshared': 'Det gælder, når ingen af borgerne deler sagsbehandler.',
  'measuring.haveTitle': 'Det kan I se med dem, I har',
  'measuring.seen': 'Med {each} i hver gruppe er chancen for at se forskellen {power}, hvis den er der.',
  'measuring.seen.shared':
    'Med {each} i hver gruppe, {shared} hos hver sagsbehandler, er chancen for at se forskellen {power}, hvis den er der. Var borgerne uafhængige, var den {independent}.',
  'measuring.seen.enough': 'Så sikre har I bedt om at være. Chancen for ikke at se den er stadig {miss}.',
  'measuring.seen.coin': 'Det er ringere end plat eller krone: ser I ingen forskel, siger det næsten ingenting.',
  'measuring.seen.between': 'Ser I ingen forskel, kan den stadig være der.',
  'measuring.curve.summary':
    'Chancen for at se forskellen, efter hvor mange borgere der følges i hver gruppe. Med {have} er chancen {power}. {demanded} nås ved {needed}.',
  'measuring.curve.summary.shared':
    'Chancen for at se forskellen, efter hvor mange borgere der følges i hver gruppe. Hver sagsbehandler har {shared} af dem. Med {have} er chancen {power}. {demanded} nås ved {needed}.',
  'measuring.curve.title': 'Chance for at se forskellen på {first} og {second} af {denominator}',
  'measuring.curve.up': 'Chance for at se forskellen',
  'measuring.curve.across': 'Borgere i hver gruppe',
  'measuring.curve.shared': '{shared} borgere pr. sagsbehandler',
  'measuring.curve.independent': 'uafhængige borgere',
  'measuring.curve.have': 'I har {have}',
  'measuring.curve.demanded': 'jeres krav: {demanded}',
  'measuring.curve.file': 'styrke',
  'measuring.curve.row': 'Borgere i hver gruppe',
  'measuring.curve.column.shared': 'Når de deler sagsbehandler',
  'measuring.curve.column.independent': 'Når de er uafhængige',
  'measuring.swingTitle': 'Så meget svinger et team af sig selv',
  'measuring.swing': 'Et team med {citizens} borgere kan vente {jobs} i job om året, når {first} af {denominator} kommer i job.',
} as const;
