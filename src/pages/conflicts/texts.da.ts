export const da = {
  'conflicts.lead':
    'Kilderne siger ikke altid det samme. Her står de ved siden af hinanden. Du ser, hvad vi har valgt, hvorfor, og hvad det andet valg ville gøre ved prognosen.',
  'conflicts.own': 'Vores valg, og hvad det andet ville gøre',
  'conflicts.ownNamed': 'Vores valg, og hvad det andet ville gøre: {title}',
  'conflicts.file': 'uenighed',
  'conflicts.caveat': 'Kilderne måler ikke altid det samme. Se ved hver kilde, hvem den gælder, og hvornår.',
  'conflicts.axis.points': 'procentpoint',
  'conflicts.axis.citizens': 'borgere',
  'conflicts.axis.power': 'forklaret af modellen',
  'conflicts.axis.share': 'andel af borgerne',
  'conflicts.key.open': 'interval ikke offentliggjort',
  'conflicts.key.interval': 'interval, regnet i Trædesten',
  'conflicts.way.less': 'taler imod',
  'conflicts.way.even': 'både for og imod',
  'conflicts.way.more': 'taler for',
  'conflicts.way.unknown': 'siger intet',
  'conflicts.source': 'Kilde',
  'conflicts.what': 'Hvad den siger noget om',
  'conflicts.number': 'Tal',
  'conflicts.chosen': 'Vores valg',
  'conflicts.effect': 'Hvad det andet valg ville gøre',
  'conflicts.noEffect': 'Ingen prognose i Trædesten hviler på det.',
  'conflicts.noEffect.beliefShape':
    'Alle prognoser med ændret tro hviler på det. Trædesten kan ikke regne ud, hvad det andet valg ville gøre: ingen kilde giver et tal for hvert trin.',
  'conflicts.noEffect.sample':
    'Prognosens tal hviler ikke på det. Men usikkerheden om udgangspunktet bruger antallet fra rapporten fra 2018, for den fra 2017 trykker ikke sit eget.',
  'conflicts.situation': 'Situation',
  'conflicts.ours': 'Vores valg',
  'conflicts.theirs': 'Det andet',
  'conflicts.caption': 'Ud af {denominator} {outcome} inden for et år, fra før til efter {scenario}',
  'conflicts.scenario.change': 'ét skift, med hver kildes effekt og udgangspunkt',
  'conflicts.scenario.base': 'ét skift, med vores effekt fra begge udgangspunkter',
  'conflicts.scenario.beliefStep': 'ét trin mere tro, med hver kildes effekt og udgangspunkt',
  'conflicts.average': 'gennemsnittet',
  'conflicts.answer': 'svaret »{answer}«',
  'conflicts.fromTo': '{from} → {to}',
  'conflicts.implied':
    'De andre tal må være regnet fra et udgangspunkt på omkring {base}. Som ændring i odds er effekten {ours} efter vores valg og {other} efter det andet.',
  'conflicts.change.title': 'Hvad et skift af sagsbehandler gør',
  'conflicts.change.says':
    'Ifølge kilderne ændrer ét skift chancen med {from} til {to}. Trædestens grove usikkerhed er bredere end forskellen mellem kilderne.',
  'conflicts.change.choice':
    'Vi regner med rapporten fra 2017, som er den færdige. Oplægget fra 2016 er foreløbigt og regner fra et højere udgangspunkt. Målt i odds ligger de to tæt. Kapitlets tal mangler sin enhed og passer med oplægget.',
  'conflicts.beliefStep.title': 'Hvad ét trin mere tro gør',
  'conflicts.beliefStep.says': 'Ifølge kilderne ændrer ét trin mere tro chancen med {from} til {to}. De måler ikke det samme udfald.',
  'conflicts.beliefStep.choice':
    'Vi regner med rapporten fra 2017. Oplæggets effekt er større i procentpoint og mindre i procent, fordi oplægget regner fra et højere udgangspunkt. I odds er de to næsten ens.',
  'conflicts.base.title': 'Hvor mange der kommer i job til at begynde med',
  'conflicts.base.says': 'Kilderne begynder mellem {from} og {to}, efter hvad de tæller med.',
  'conflicts.base.choice':
    'Vi bruger rapportens egne udgangspunkter fra 2017 og blander dem aldrig med andre. Rapporten fra 2018 måler bredere, også få timer og støttet job, så dens tal er et andet udfald.',
  'conflicts.beliefShape.title': 'Om hvert trin i tro virker lige meget',
  'conflicts.beliefShape.says':
    'Rapporten fra 2017 siger, at hvert trin gør lige meget. Dens egen tabel går fra {from} til {to}, og trinene er ikke lige store.',
  'conflicts.beliefShape.choice':
    'Rapporten fra 2017 regner alle trin ens. Det er en antagelse og ikke et fund. Rapporten fra 2018 ser kun den nederste fjerdedel skille sig klart ud. Vi regner ens trin og siger, hvor det er vores forlængelse.',
  'conflicts.power.title': 'Hvor meget modellerne forklarer',
  'conflicts.power.says': 'Modellerne forklarer mellem {from} og {to}, og de bygger på forskellige oplysninger.',
  'conflicts.power.choice':
    'Tallene gælder forskellige udfald, oplysninger og borgere. Vi viser dem hver for sig og aldrig som træfsikkerhed.',
  'conflicts.experiment.title': 'Tankeeksperimentet, der ikke går op',
  'conflicts.experiment.says': 'Rapporten trykker {second}. Lægger man dens egen stigning til den faktiske andel, bliver det {third}.',
  'conflicts.experiment.choice':
    'Niveauet og stigningen kan ikke begge være rigtige. Fejlen står i selve rapporten, for teksten gentager begge tal. Den trykte sikkerhed regner alle svar for uafhængige og ser bort fra, at fjerdedelen er valgt, fordi den lå højest. Vi viser begge muligheder og regner ikke med nogen af dem.',
  'conflicts.noEffort.title': 'Om det skader at stå uden indsats',
  'conflicts.noEffort.says': '»Det skader at stå uden indsats«: kapitlet taler for, rapporten fra 2018 imod.',
  'conflicts.noEffort.choice':
    'Kapitlet følger borgere over tid. Rapporten fra 2018 sammenligner sagsbehandlere. De svarer på hver sit spørgsmål. Vi viser begge og giver intet råd ud fra dem.',
  'conflicts.partner.title': 'Hvad en jobrettet indsats bedst går sammen med',
  'conflicts.partner.says':
    '»En jobrettet indsats går bedst sammen med opkvalificering«: rapporten fra 2018 taler for. De to andre nævner flere muligheder.',
  'conflicts.partner.choice':
    'Kun jobrettet sammen med opkvalificering er tydelig i rapporten fra 2018. Derfor kalder vi den bedst understøttet og nævner de andre som mulige.',
  'conflicts.parallel.title': 'Sideløbende sociale og helbredsrettede indsatser',
  'conflicts.parallel.says':
    '»Sociale og helbredsrettede indsatser skal være sideløbende«: kapitlet og strategien taler for, rapporten fra 2018 imod.',
  'conflicts.parallel.choice':
    'Kapitlet og strategien råder til dem samtidig med arbejde. Rapporten fra 2018 ser effektive sagsbehandlere bruge færre, men det kan skyldes, hvilke borgere de har. Vi viser begge som grunde for og imod.',
  'conflicts.mentor.title': 'Om mentor virker',
  'conflicts.mentor.says': '»Mentor hjælper«: det afhænger af, hvilken gruppe undersøgelsen gælder.',
  'conflicts.mentor.choice':
    'Evalueringerne gælder forskellige grupper: udsatte i den ene, unge i den anden. Vi viser hver sammen med sin gruppe.',
  'conflicts.shortage.title': 'Om det hjælper at satse på brancher, der mangler folk',
  'conflicts.shortage.says': '»Det hjælper at satse på brancher, der mangler folk«: kapitlet taler imod, strategien både for og imod.',
  'conflicts.shortage.choice':
    'Strategien siger ja for dem tættest på arbejdsmarkedet og ikke fra begyndelsen for udsatte. Kapitlet taler om de udsatte. Målgruppen afgør det.',
  'conflicts.early.title': 'Om tidlig indsats altid virker',
  'conflicts.early.says': '»Tidlig indsats virker altid«: strategien siger begge dele.',
  'conflicts.early.choice':
    'Strategien siger det om sine egne målgrupper og gengiver samtidig et forsøg, hvor tidlig indsats for alle sygemeldte ikke hjalp. Vi viser begge.',
  'conflicts.placement.title': 'Om praktik virker',
  'conflicts.placement.says': '»Praktik virker«: strategien siger ja ét sted og både-og to andre steder.',
  'conflicts.placement.choice':
    'Teksten kalder tilbud i virksomheder meget effektive. Tabellen ved siden af kalder dem modstridende. Begge gælder dem tættest på arbejdsmarkedet. Vi viser begge og regner ikke på dem.',
  'conflicts.best.title': 'Hvem de bedste sagsbehandlere er',
  'conflicts.best.says': 'Begge kilder siger {first} og {second}. Rapporten tæller job og uddannelse, kapitlet kalder det job.',
  'conflicts.best.choice':
    'Tallene stammer fra rapporten fra 2018 og måler job eller uddannelse bredt. Kapitlet kalder det job. At de bedste har de svageste borgere, er læst ud af det, modellen ikke forklarer.',
  'conflicts.search.title': 'Om de bedste sagsbehandlere hjælper med jobsøgning eller bruger kurser',
  'conflicts.search.says':
    '»De bedste hjælper med jobsøgning i stedet for kurser«: den svenske undersøgelse taler for, rapporten fra 2018 imod.',
  'conflicts.search.choice':
    'Den svenske undersøgelse siger, at de gode sagsbehandlere hjælper med jobsøgningen i stedet for at henvise til kurser. Der er trukket lod om sagsbehandleren, ikke om indsatsen, og vi har kun læst et uddrag. Rapporten fra 2018 handler om danske borgere, der var længere fra job. Vi viser begge sammenhænge og giver intet råd ud fra dem alene.',
  'conflicts.sample.title': 'Hvor mange der blev spurgt, og hvornår',
  'conflicts.sample.says': 'Kilderne siger fra {from} til {to} borgere, for de er skrevet på forskellige tidspunkter.',
  'conflicts.sample.choice':
    'Teksterne er fra forskellige tidspunkter, og den sidste ser på et udsnit. Vi skriver »omkring« og bruger hver teksts egne tal om den selv.',
} as const;
