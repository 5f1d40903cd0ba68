export const da = {
  'trace.intro':
    'Rapporten oplyser virkninger i gennemsnit. For en bestemt situation kan de regnes på tre måder. Intet offentliggjort afgør, hvilken der er rigtig, så alle tre regnes, og resultatet går fra den laveste til den højeste.',
  'trace.caption': 'Regnestykket trin for trin, antal af {denominator} {group}',
  'trace.step': 'Trin',
  'trace.additive': 'Som procentpoint',
  'trace.relative': 'Relativt',
  'trace.odds': 'Som odds',
  'trace.additive.text': 'hver virkning lægges til eller trækkes fra som det antal procentpoint, rapporten skriver.',
  'trace.relative.text': 'hver virkning gør tallet lige så mange procent større eller mindre, uanset hvor man begynder.',
  'trace.odds.text': 'hver virkning ændrer forholdet mellem dem, der kommer i job, og dem, der ikke gør, lige meget.',
  'trace.start.average': 'Udgangspunktet: gennemsnittet for alle i undersøgelsen',
  'trace.start.table': 'Udgangspunktet: hvordan det gik, når sagsbehandleren svarede »{answer}«',
  'trace.notCounted.one': '{count} tidligere skift regnes ikke med, fordi tallene bag svaret dækker alle slags forløb',
  'trace.notCounted.other': '{count} tidligere skift regnes ikke med, fordi tallene bag svaret dækker alle slags forløb',
  'trace.changes.one': '{count} skift af sagsbehandler',
  'trace.changes.other': '{count} skift af sagsbehandler',
  'trace.changes.split': '{count} skift af sagsbehandler: {past} indtil nu og {further} mere',
  'trace.unit.change': 'hvert skift',
  'trace.unit.step': 'hvert trin op',
  'trace.held': 'Så mange procentpoint kan ikke trækkes fra. Tallet holdes på nul',
  'trace.band.text':
    'Spændet er regnet på samme måde, men med effekterne ganget med {none}, {published} og {double}, hver for sig. Spændet er vores egen illustration. Det rummer ikke usikkerheden på udgangspunktet, som vises for sig.',
  'trace.notes': 'Vær opmærksom på',
  'flag.beyondOneChange':
    'Rapporten skriver om hvert skift, men viser kun et niveau efter ét. Flere skift bygger på, at hvert skift virker ens.',
  'flag.beyondTwoSteps': 'Rapporten taler om ét og to trin. Flere trin er vores forlængelse af samme linje.',
  'flag.combined': 'Skift og tro på samme tid er aldrig undersøgt. Her regnes det, som om de ikke påvirker hinanden.',
  'flag.populationAverage': 'Hvor svaret er »ved ikke«, begynder tallet ved gennemsnittet for alle i undersøgelsen.',
  'flag.baseIncludesChanges':
    'Gennemsnittet rummer allerede skift: {share} af borgerne havde et eller flere. Hvis virkningen er rigtig, er udgangspunktet uden noget skift mindst {level} af {denominator}.',
  'flag.statusAYearLater':
    'Tabellen bag svaret siger »et år senere«, virkningerne »inden for et år«. Om det er samme mål, er ikke afklaret.',
  'flag.effectOnOtherLevel': 'Rapporten bruger kun virkningerne på gennemsnittet. At bruge dem på et andet udgangspunkt er vores valg.',
  'flag.undoingIsNotInverse': 'Det er mere tro, der er undersøgt. At mindre tro skader lige så meget, er ikke vist.',
  'flag.pastChangesNotCounted': 'Tidligere skift er ikke trukket fra, for så kunne de tælle to gange.',
  'flag.additiveHeldAtZero': 'Regnet som procentpoint kommer man under nul, enten nu eller med det valgte. Dér holdes tallet på nul.',
} as const;
