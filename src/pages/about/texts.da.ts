export const da = {
  'about.title': 'Om Trædesten',
  'about.lead': 'Hvordan tallene bliver til, hvad der gemmes hvor, og hvem du kan skrive til.',
  'about.contents': 'På denne side',
  'about.version': 'Version {version}. Data {data}, {records} poster.',

  'about.method': 'Sådan regner vi',
  'about.method.sources':
    'Tallene kommer fra offentliggjorte BIP-tekster, en kommunal strategi fra 2015 og nogle senere undersøgelser. Vi har ikke selv målt noget, og vi har ikke tilpasset noget til nye data. Hvor vi har valgt noget, står det som vores valg.',
  'about.method.start':
    'Et regnestykke begynder et sted, der er målt. Er sagsbehandlerens svar ukendt, er det gennemsnittet for borgerne i undersøgelsen. Er svaret kendt, er det, hvad der faktisk skete for borgere med samme svar.',
  'about.method.effect':
    'Derfra flytter Trædesten tallet med den effekt, rapporten selv angiver for ét skift af sagsbehandler eller ét trin mere tro. At én gruppe klarer sig bedre end en anden, er ikke en effekt. Vi blander aldrig de to.',
  'about.method.readings':
    'En effekt i gennemsnit kan læses som procentpoint, som en andel af udgangspunktet eller som odds. Intet offentliggjort siger, hvilken der er den rigtige. Derfor regner Trædesten på alle tre måder, og du ser det laveste og det højeste.',
  'about.method.band':
    'Spændet viser, hvad der sker, hvis en effekt er alt fra ingen til dobbelt. Det er vores eget, for rapporten trykker ikke, hvor usikker effekten er. Hvor usikkert udgangspunktet er, har vi regnet for sig.',
  'about.method.rounding': 'Trædesten runder kun af til sidst, når et tal skal vises.',
  'about.method.advice':
    'I planerne er der ingen tal for effekt. Regler samler, hvad kilderne siger for og imod, og hver regel viser sin kilde. Trædesten lægger intet sammen til point.',
  'about.method.refused':
    'Trædesten giver ikke et tal for en bestemt person. Den stiller ikke borgere eller sagsbehandlere op efter hinanden, og den foreslår aldrig en sanktion. Der står ikke et beløb, som du ikke selv har skrevet.',

  'about.stored': 'Hvad der gemmes hvor',
  'about.stored.address':
    'Situation, plan og opslag gemmer intet af sig selv. Dine valg står i adressen som koder, og adressen står i browserens historik. Egne ord kommer aldrig i adressen.',
  'about.stored.sensitive':
    'Svar om helbred og hverdag er følsomme, også uden navn. Gem kun dem, I skal bruge, og slet dem, når I ikke bruger dem mere. Hver sag kan have en slettedato. Når dagen kommer, spørger Trædesten og sletter intet uden et svar.',
  'about.stored.modes': 'Det er kommunen, der bestemmer, hvor du kan gemme dit arbejde:',
  'about.stored.browser': 'I browseren',
  'about.stored.browser.text':
    'Data ligger kun i denne browser på denne computer. Browseren eller it-afdelingen kan slette dem. Tag en kopi. Vi kan hverken se dem eller genskabe dem. Gæt og svar i en workshop kan ligge i fanen, til den lukkes, hvis I siger ja.',
  'about.stored.file': 'I en fil',
  'about.stored.file.text': 'Intet bliver i browseren. Du henter en fil og passer selv på den.',
  'about.stored.none': 'Slet ikke',
  'about.stored.none.text':
    'Siden gemmer intet. Når du lukker den, er dit arbejde væk, medmindre du har skrevet det ud eller kopieret det.',
  'about.stored.offline': 'Kun hvis du selv gør siden klar til brug uden net, ligger dens filer i browseren. Se og fjern dem her:',
  'about.stored.here': 'gælder her',
  'about.stored.sent':
    'Intet, du skriver eller vælger, sendes. Siden henter kun sine egne filer fra det sted, den ligger. Den har ingen cookies og tæller ingen besøg.',

  'about.note': 'Notat til databeskyttelse',
  'about.onSite':
    'Dette afsnit står på samme side på kommunens site med Trædesten. Denne fil skal kunne sendes med mail og har det ikke med.',
  'about.made': 'Trædesten, version {version}, data {data}.',

  'about.accessibility': 'Tilgængelighed',
  'about.accessibility.text':
    'Siden er bygget efter WCAG, niveau AA. Den kan bruges med tastatur alene, og den kan forstørres. Alle billeder er beskrevet, og intet vises med farve alene. Et program prøver hver side i lyst, i mørkt og i tvungen kontrast.',
  'about.accessibility.limits':
    'Den er endnu ikke prøvet af mennesker, der bruger skærmlæser til daglig. Finder du noget, der ikke virker for dig, så skriv til kommunen.',
  'about.accessibility.statement': 'Kommunens tilgængelighedserklæring',
  'about.accessibility.none': 'Kommunen har ikke lagt et link til sin tilgængelighedserklæring ind.',
  'about.privacy.page': 'Kommunens side om privatliv',

  'about.changes': 'Hvad er ændret, og hvem får andre tal',
  'about.changes.hint': 'Listen skrives på engelsk. Under »Data« står, hvem der får andre resultater.',
  'about.changes.unreleased': 'ikke udgivet endnu',

  'about.correct': 'Ret en fejl',
  'about.correct.text': 'Kopiér teksten, skriv, hvad der er galt, og send den til kommunen. Skriv ikke om bestemte borgere.',
  'about.correct.where': 'Hvor på siden:',
  'about.correct.says': 'Der står:',
  'about.correct.should': 'Der burde stå:',
  'about.correct.source': 'Det ved jeg fra:',
  'about.correct.copy': 'Kopiér teksten',
  'about.correct.label': 'Tekst til at sende',
  'about.contact': 'Kontakt',
  'about.contact.none': 'Kommunen har ikke lagt kontaktoplysninger ind. Spørg den, der har givet dig siden.',
  'about.contact.phone': 'Telefon: {phone}',
  'about.contact.address': 'Kontaktside',

  'about.licences': 'Licenser',
  'about.licences.text':
    'Trædesten er åben kildekode under MIT-licensen, og data er under CC BY. Trædesten bygger på disse pakker. Vilkårene står på engelsk.',
  'about.licences.package': '{name} {version}, {licence}',

  'about.embed': 'Vis Trædesten på jeres egen side',
  'about.embed.text': 'Du kan sætte en ramme ind på en anden side. Vælg, hvad den skal vise, og kopiér koden. Rammen gemmer intet.',
  'about.embed.shows': 'Hvad skal rammen vise?',
  'about.embed.understand': 'For borgere: hvad siger tallene?',
  'about.embed.citizen': 'Borger: situation, tal og plan',
  'about.embed.language': 'Hvilket sprog?',
  'about.embed.da': 'Dansk',
  'about.embed.en': 'Engelsk',
  'about.embed.label': 'Kode til siden',
  'about.embed.copy': 'Kopiér koden',
  'about.embed.height':
    'Rammen fortæller siden omkring, hvor høj den er, og de sidste linjer i koden retter højden efter det. Må I ikke bruge et script, så kopiér kun den første linje. Højden er sat, så alt kan ses på en telefon.',

  'about.security': 'Sikkerhed og browsere',

  'about.it': 'For it og webredaktører',
  'about.it.test': 'Viser, om sikkerhed, lager og kommunens fil virker her.',
  'about.it.offline': 'Lægger siden klar i browseren, så den åbner uden dækning. Det sker kun, når nogen beder om det.',
  'about.it.check': 'Tjekker filen med kommunens navn, farve, kontakt og egne redskaber, før I lægger den op.',
} as const;
