/** Words between backticks are symbols of the formulas. */
export const da = {
  'method.title': 'Sådan er tallene regnet',
  'method.lead':
    'Her står, hvordan Trædesten regner prognoser, usikkerhed og sagsstammer: formlerne, ordene til dem og de poster, tallene kommer fra. Med filerne kan du regne det hele efter i et andet programmeringssprog.',
  'method.symbol': 'Tegn',
  'method.value': 'Værdi',
  'method.record': 'Post og værdi',
  'method.meaning': 'Hvad det er',
  'method.formula': 'Formel',
  'method.name': 'Navn',
  'method.rests': 'Hviler på:',
  'method.calculated': 'Regnet af:',
  'method.contents': 'På siden',
  'method.take': 'Hent filerne',
  'method.take.text': 'Denne tekst som fil',
  'method.take.evidence': 'Alle tal (JSON)',
  'method.take.goldenCases': 'Regneeksemplerne (JSON)',

  'method.files.title': 'Filerne, og hvornår du har regnet rigtigt',
  'method.files.evidence':
    'Alle poster. Et tal findes ved postens navn og værdiens navn. Andele er skrevet fra nul til én, og forskelle mellem andele på samme måde.',
  'method.files.prognosis': 'Regneeksempler: situation og ændring, med start, resultat og forbehold som svar. Intet er afrundet.',
  'method.files.level':
    'Hvad der står om start og resultat: tre tal, det laveste og det højeste og et bredere bånd. Desuden tallet, hvis det er kildens eget.',
  'method.files.without': 'Regneeksempler for en situation uden skift før: start og resultat af læsningen ved siden af.',
  'method.files.ways': 'Regneeksempler: situation, ventet ændring og mål, med vejene derhen som svar.',
  'method.files.way': 'Hvad der står om en vej: ændringen, antal træk, og om målet nås på alle tre måder.',
  'method.files.notation':
    'Mellem betingelser betyder et komma »og«. Står der flere linjer med betingelser, er én af dem nok. `null` betyder, at der ikke er nogen værdi. `Σ` er en sum, `#` et antal og `ln` den naturlige logaritme. `⌊p⌋` runder ned og `⌈p⌉` op til et helt tal.',
  'method.files.right': 'Du har regnet rigtigt, når hvert tal højst afviger så lidt fra filens, og alt andet er ens.',
  'method.files.script':
    'I projektets mappe »examples« ligger et program i Python. Det er skrevet efter denne side og regner alle eksemplerne efter.',

  'method.inputs.title': 'Hvad beregningen skal vide',
  'method.inputs.text':
    'En situation er, hvordan det er nu. En ændring er det, du vil regne på. Alle antal er hele tal. Trædesten afviser alt uden for grænserne.',
  'method.inputs.outcome': 'Hvad der tælles: job, eller job eller uddannelse. De to blandes aldrig.',
  'method.inputs.belief': 'Sagsbehandlerens svar, fra det laveste til det højeste. `null` er »ved ikke«.',
  'method.inputs.past': 'Skift af sagsbehandler indtil nu.',
  'method.inputs.noneBefore': 'Borgeren har ikke haft skift før. Udelades, hvor det ikke er sagt.',
  'method.inputs.changesUnknown': 'Skift, der kommer til, når svaret er »ved ikke«. Skift indtil nu tæller med i det højeste antal.',
  'method.inputs.changesKnown': 'Skift, der kommer til, når svaret er kendt.',
  'method.inputs.stepsUnknown': 'Trin mere tro, når svaret er »ved ikke«. Et negativt tal er mindre tro.',
  'method.inputs.stepsKnown': 'Trin mere tro, når svaret er kendt: ikke ud over skalaen.',
  'method.inputs.target': 'Et mål, når du spørger om veje.',

  'method.constants.title': 'Tallene i formlerne',
  'method.constants.text':
    '`B`, `c` og `s` har hver en værdi for hvert udfald. Trædesten bruger ikke kildens trykte procenter, men regner dem ud af procentpoint og gennemsnit.',
  'method.constants.usable':
    'Læg en ganget effekt til gennemsnittet. Summen skal ligge mellem nul og én for hver effekt og hver faktor. Ellers afviser Trædesten tallene.',
  'method.constants.last': 'Antallet af svar i Tabel 2. Dens andele er `T`. »Tabellen« er altid den.',

  'method.start.title': 'Starten, og hvilke skift der tæller',
  'method.start.formula':
    '`S` er den andel, effekterne virker på. `n` er de skift, der tæller. Er svaret »ved ikke«, er starten gennemsnittet, og alle skift tæller. Er svaret kendt, er starten for job tabellens andel, og kun skift, der kommer til, tæller. Ingen kilde oplyser et niveau for job eller uddannelse efter svar. Så er både start og resultat `null`.',
  'method.start.units': 'Hvor der ikke er noget niveau, viser skærmen kun `c` og `s`, ét ad gangen og for gennemsnittet.',
  'method.start.same': 'Starten får du af den samme situation uden ændring. Skift indtil nu beholdes.',

  'method.readings.title': 'Tre måder at læse en gennemsnitlig effekt',
  'method.readings.effects':
    'Effekten af ét skift og ét trin, hver ganget med sin faktor. `mc` er faktoren på skift, `ms` faktoren på tro. Her er de begge den, der hedder »som offentliggjort«.',
  'method.readings.additive': 'Procentpoint: læg effekten til én gang for hvert skift og hvert trin.',
  'method.readings.relative': 'Forhold: gang med forholdet mellem gennemsnittet efter og før, én gang for hvert skift og hvert trin.',
  'method.readings.ratio':
    'Oddsforholdet: odds for gennemsnittet efter effekten, delt med odds for gennemsnittet før. Forholdet afrundes ikke.',
  'method.readings.odds':
    'Odds: læg logaritmen af oddsforholdet til startens logit én gang for hvert skift og hvert trin. Gør summen til en andel igen.',
  'method.readings.names': 'I filen hedder de tre `additive`, `relative` og `odds`. Et negativt antal trin bruger de samme formler.',

  'method.zero.title': 'Nul som nederste grænse',
  'method.zero.formula':
    'Læg først alle skift og trin sammen. Kommer procentpoint på nul eller under, er tallet nul. Kun sammenligningen bruger afrunding. Tallet selv afrundes ikke.',
  'method.zero.round': 'Afrunding til et antal decimaler, hvor en halv rundes op.',
  'method.zero.everywhere': 'Det gælder alle tal i procentpoint: for starten, for resultatet og for hver faktor.',

  'method.doubt.title': 'Laveste og højeste',
  'method.doubt.range': 'Det laveste og det højeste af de tre tal med effekterne som offentliggjort.',
  'method.doubt.band':
    'Det laveste og det højeste af alle tre tal. Effekten af skift og effekten af tro ganges hver for sig med hver af de tre faktorer. Nul som nederste grænse gælder for hvert tal.',
  'method.doubt.not': 'Det er ikke et konfidensinterval: det er vores valg, og startens egen usikkerhed er ikke med.',

  'method.published.title': 'Hvornår tallet er kildens eget',
  'method.published.formula':
    'Passer én af linjerne, og er procentpoint ikke sat til nul, er tallet i procentpoint det, kilden selv siger. Ellers er feltet `null`. Starten prøves på samme måde med sine egne `n` og `d`.',
  'method.published.field':
    'Det gælder gennemsnittet med højst ét skift, og for job eller uddannelse med alle skift. Det gælder også trin af tro, så langt kildens ord rækker, og et kendt svar uden ændring.',

  'method.without.title': 'Hvis der ikke har været skift før',
  'method.without.text':
    'Siger situationen `noChangesBefore`, regnes en læsning ved siden af, som er vores egen. Den findes kun, hvor svaret er »ved ikke«, og hvor alle andele nedenfor ligger mellem nul og én.',
  'method.without.start':
    'Gennemsnittet rummer borgere med skift, deres andel er `E`. Havde de ét skift hver, ligger de andre så meget højere. Starten følger altså faktoren på skift: hver faktor har sin egen start.',
  'method.without.effects': 'Effekterne er de samme som før.',
  'method.without.readings':
    'De tre måder, hvor skift regnes fra den højere start og trin af tro som før fra gennemsnittet. Efter ét skift giver de tre samme tal.',
  'method.without.rest': 'Nul, laveste, højeste og bånd tages som ovenfor. Start er den samme læsning uden ændring. `published` er `null`.',

  'method.transfer.title': 'Hvis kun en del af effekten holder',
  'method.transfer.effects': 'Alle effekter ganges med den del, læseren selv har sat, før de tre måder regnes.',
  'method.transfer.text':
    'Starten ændres ikke, heller ikke den uden skift før. Er delen mindre end én, og er en effekt brugt, er `published` `null`. Regneeksemplerne har hele effekten.',

  'method.flags.title': 'Forbehold, i deres rækkefølge',
  'method.flags.text':
    'Et forbehold står ved resultatet, når dets betingelse passer. `n` er de skift, der tæller, også hvor der ikke er noget niveau.',
  'method.flags.pastChangesNotCounted': 'Der er skift indtil nu, som ikke tæller, fordi svaret er kendt.',
  'method.flags.noLevelForBelief': 'Intet niveau er offentliggjort for svaret.',
  'method.flags.additiveHeldAtZero': 'Procentpoint er sat til nul i starten eller i resultatet, med effekterne som offentliggjort.',
  'method.flags.beyondOneChange': 'Mere end ét skift tæller. Kilden viser kun et niveau efter ét.',
  'method.flags.beyondTwoSteps': 'Flere trin, op eller ned, end kildens ord rækker til.',
  'method.flags.combined': 'Skift og tro på én gang. Hvordan de virker sammen, er ikke undersøgt.',
  'method.flags.populationAverage': 'Starten er gennemsnittet for alle borgere.',
  'method.flags.levelHoldsForAnswer': 'Starten gælder kun borgere, hvis sagsbehandler gav det svar.',
  'method.flags.baseIncludesChanges': 'Skift tæller med, selv om gennemsnittet allerede rummer borgere med skift.',
  'method.flags.statusAYearLater': 'Starten er fra tabellen, som siger »et år senere«.',
  'method.flags.effectOnOtherLevel': 'En effekt er brugt på en start fra tabellen. Det gør kilden ikke selv.',
  'method.flags.undoingIsNotInverse': 'Mindre tro. At det virker lige omvendt, er ikke undersøgt.',

  'method.ways.title': 'Veje til et mål',
  'method.ways.text':
    'Prøv alle ændringer med højst de ventede skift og mindst de ventede trin, også den ventede selv. `dmax` er det højeste tilladte antal trin.',
  'method.ways.moves': 'Antal træk: skift, der undgås, og trin, der lægges til.',
  'method.ways.all': 'Målet nås på alle tre måder: også med det laveste af de tre.',
  'method.ways.some': 'Målet nås på mindst én måde: kun med det højeste.',
  'method.ways.order':
    'En ændring, der ikke når målet, er ikke på listen. Listen går fra færrest træk til flest, og ved lige mange kommer færrest skift først. Uden niveau er listen `null`.',

  'method.intervals.title': 'Startens usikkerhed',
  'method.intervals.text':
    'Kilderne trykker ingen intervaller for starterne. Vi regner dem som Wilsons interval. Andelen gange antallet afrundes ikke til hele borgere.',
  'method.intervals.quantile': 'Normalfordelingens kvantil, `Φ` er dens fordelingsfunktion.',
  'method.intervals.wilson': 'Wilsons interval for andelen `p`, der hviler på `w` svar eller borgere.',
  'method.intervals.average': 'Gennemsnittet: hver borger tæller én gang.',
  'method.intervals.citizens': 'Tabellens svar, når hver borger tæller for ét svar: svarets andel af alle svar gange borgerne.',
  'method.intervals.answers': 'Tabellens svar, når alle svar er uafhængige: svarets andel gange alle svar.',
  'method.intervals.thirds': 'Tredjedelene, når alle svar er uafhængige.',
  'method.intervals.difference': 'Forskellen på den højeste og den laveste tredjedel, når hver borger tæller for ét svar.',
  'method.intervals.quarters':
    'De fire grupper af sagsbehandlere. `Ph` er gruppens andel, `Uh` dens sagsbehandlere og `Ch` borgerne hos hver. Hvor der er trykt to tal for borgerne, er `Ch` det mindste. Tallene står i de poster, beregningen nævner.',
  'method.intervals.printed': 'I posterne står enderne med så mange decimaler. Skærmen bruger dem uden afrunding.',

  'method.changeError.title': 'Den grove fejl på et skift',
  'method.changeError.error':
    'Standardfejlen for forskellen på to lige høje andele: borgerne med skift og borgerne uden. `E` er andelen med skift, `Wt` borgerne i analysen.',
  'method.changeError.interval': 'Effekten og dens interval. Det gælder kun job.',

  'method.caseload.title': 'En sagsstamme',
  'method.caseload.text':
    'Hver borger begynder ved tabellens andel for sit svar, eller ved gennemsnittet for job, hvor svaret er »ved ikke«. Kun ventede skift tæller. Nul som nederste grænse gælder for hver borger.',
  'method.caseload.sum':
    'Læg borgernes tal sammen for hver af de tre måder og hver af faktorerne for sig. `v` er en af de tre måder, `i` en borger.',
  'method.caseload.expected': 'Ventede job: odds med effekterne som offentliggjort.',
  'method.caseload.range': 'Laveste og højeste sum af de tre måder med effekterne som offentliggjort.',
  'method.caseload.band': 'Laveste og højeste sum af alle måder og faktorer. Enderne tages først, når der er lagt sammen.',
  'method.caseload.difference':
    'Hvad noget ændrer: træk først fra hinanden på samme måde og med samme faktorer. Tag derefter enderne på samme vis.',
  'method.caseload.fewer': 'Ét skift færre for dem, der venter mindst ét.',
  'method.caseload.none': 'Intet skift for dem, der venter mindst ét.',
  'method.caseload.more': 'Ét trin mere tro for dem, der kan få det.',
  'method.caseload.small':
    'En gruppe med færre borgere end `G` vises ikke. Bliver resten færre end `G`, når steder vises hver for sig, skjules også det mindste sted.',

  'method.chance.title': 'Hvad held gør',
  'method.chance.text':
    '`p` er borgerens andel efter odds med effekterne som offentliggjort. Beregningen går ud fra, at borgerne er uafhængige.',
  'method.chance.distribution':
    'Sandsynligheden for hvert antal job. Begynd uden borgere og sandsynligheden én for intet job. Tag så én borger med ad gangen.',
  'method.chance.spread': 'Det ventede antal job, spredningen omkring det, og sandsynligheden for slet intet job.',
  'method.chance.year': 'Et dårligt år og et godt år: det mindste antal, hvor den samlede sandsynlighed er mindst `ε` og `η`.',
  'method.chance.between': 'Hvor ofte et år ligger mellem det dårlige og det gode, begge med.',
  'method.chance.gap': 'Forskellen på to år, der kun skyldes held: sandsynligheden for hver forskel `t`.',
  'method.chance.gapYear': 'Udsvinget fra år til år: den mindste forskel, hvor den samlede sandsynlighed er mindst `η` minus `ε`.',
  'method.chance.observed':
    'Er nogle borgeres udfald kendt, regner Trædesten sandsynligheden for højst og for mindst så mange job af de samme borgere.',

  'method.plan.title': 'En plan for en sagsstamme',
  'method.plan.text': 'Planen har et antal skift pr. borger, `a`, nu og ønsket. De træder i stedet for de skift, der var ventet.',
  'method.plan.rate': 'Et antal mellem to hele tal: nogle borgere har det lave, resten det høje, den samme del ved hvert svar.',
  'method.plan.steps': 'Andelen `θ` af borgerne får `d` trin mere tro, så langt skalaen rækker, resten ingen.',
  'method.plan.ends': 'Gevinsten er summen af ønsket minus nu, på samme måde og med samme faktorer. Enderne tages til sidst.',

  'method.orientation.title': 'Joborientering',
  'method.orientation.value':
    'For hver borger: gennemsnittet af sagsbehandlerens svar om de andre borgere, minus gennemsnittet af alle svar samme sted. `C` er sagsbehandlerens svar, `V` stedets svar, `#` deres antal. Er borgerens eget svar »ved ikke«, trækkes intet fra.',
  'method.orientation.none':
    'Uden svar om andre borgere, eller uden kolleger med svar samme sted, er der ingen værdi. Kan færre end `Fc` sagsbehandlere sammenlignes, vises intet.',
  'method.orientation.thirds':
    'Grænserne mellem tredjedelene er to af de sorterede værdier. En værdi på grænsen hører til den lavere tredjedel.',

  'method.comparison.title': 'Hvor mange der skal følges',
  'method.comparison.size':
    'Borgere i hver gruppe, så andelene `p` og `q` kan skelnes: tosidet prøve, normalfordeling uden samlet andel, rundet op. `α` er risikoen for at finde en forskel, der ikke er der, `π` sandsynligheden for at finde den, der er. Beregningen går ud fra, at borgerne er uafhængige.',
  'method.comparison.power':
    'Sandsynligheden for at finde forskellen med `wp` borgere i den ene gruppe og `wq` i den anden. Er andelene ens, er den `α`.',

  'method.variation.title': 'Hvad der er mere end tilfælde mellem sagsbehandlere',
  'method.variation.ratio':
    'Forklaringskraften uden og med sagsbehandlerne er `Rn` og `Rc`, antallet af sagsbehandlere `U`. `w` er borgerne `Wt`, når hver borger tæller én gang, og svarene `Qt`, når alle svar er uafhængige.',
  'method.variation.signal': 'Den del af det målte mellem sagsbehandlere, der er mere end tilfælde.',
  'method.variation.left':
    'Hvad der er tilbage af forskellen mellem de yderste fjerdedele, og på samme måde af stigningen i tankeeksperimentet.',
  'method.variation.correlation': 'Hvor meget to borgere hos samme sagsbehandler ligner hinanden.',
  'method.variation.power': 'Har hver sagsbehandler `g` af borgerne, er en gruppe på `w` så mange uafhængige borgere værd.',
  'method.variation.size':
    'Så mange skal følges, hvor `wu` er det antal uafhængige borgere, der kræves, før det rundes op. Nederste linje gælder, hvor alle har samme sagsbehandler.',
  'method.variation.rounding':
    'Kilden trykker forklaringskraften i hele procent. De yderste værdier er regnet med et halvt procentpoint til hver side.',

  'method.units.title': 'Hvad færre skift er værd for et team',
  'method.units.perJob':
    'Hvor mange undgåede skift, og hvor mange trin mere tro, der svarer til ét job mere. Er effekten ingen, bliver det aldrig ét.',
  'method.units.gained':
    '`team` borgere har `rate` skift pr. borger om året, og andelen `avoided` af skiftene undgås. Af `team` borgere får andelen `believed` ét trin mere tro. Båndet er laveste og højeste over faktorerne.',
  'method.units.chance': 'Held er regnet som ovenfor med gennemsnittet for job for hver borger.',

  'method.screen.title': 'Afrunding på skærmen',
  'method.screen.shown':
    'Trædesten afrunder intet undervejs. Skærmen viser en andel som et helt antal af `N` borgere, og en halv rundes op. Først fjernes computerens støj. Er den laveste og den højeste ens på skærmen, står der ét tal.',
  'method.screen.difference':
    'Færre eller flere er forskellen på de viste tal, hver måde mod sin egen start. En relativ ændring regnes før afrunding.',

  'method.own.title': 'Vores egne beregninger',
  'method.own.text':
    'Alle poster, vi selv har regnet, med formel og de poster, de er regnet af. Formlerne i posterne har deres egne tegn. En test regner dem efter.',
} as const;
