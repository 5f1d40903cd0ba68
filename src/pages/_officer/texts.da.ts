export const da = {
  'officer.intro': 'Til den, der skal vurdere Trædesten. Notatet kan udskrives for sig.',
  'officer.print': 'Skriv notatet ud',
  'officer.topic.what': 'Hvad det er',
  'officer.topic.what.text':
    'Et opslagsværk i browseren, der viser offentliggjorte gennemsnit for grupper. Det træffer ingen afgørelser og profilerer ingen. Der er ingen server, der regner, og ingen brugerkonti.',
  'officer.topic.personal': 'Personoplysninger',
  'officer.topic.personal.text':
    'Trædesten spørger ikke om navn, CPR-nummer, alder, køn, oprindelse eller diagnose. Hvor brugeren kan skrive frit eller indlæse en fil, leder Trædesten efter noget, der ligner et CPR-nummer, og afviser det. Frie felter kan dog misbruges, og derfor bør medarbejdere vide, at de ikke skal skrive om genkendelige personer. Målinger og svar om behov i en sag handler om helbred og hverdag. De er følsomme også uden navn, når nogen ved, hvem sagen handler om. Kommunen skal selv have grundlag for at gemme dem.',
  'officer.topic.where': 'Hvor data er',
  'officer.topic.where.browser':
    'I denne kommune: i brugerens egen browser, når brugeren har valgt det. Kladder gemmes så af sig selv. Data forlader kun browseren, når brugeren selv henter en fil, kopierer, udskriver eller deler et link. De er ikke krypteret ud over det, computeren selv gør.',
  'officer.topic.where.file':
    'I denne kommune: kun i filer, som brugeren selv henter og lægger et sted. Kommunens regler for filer gælder.',
  'officer.topic.where.none': 'I denne kommune: ingen steder. Lagring er slået fra.',
  'officer.topic.share': 'Modtagere og overførsel',
  'officer.topic.share.text':
    'Ingen. Siden henter intet fra andre steder end sit eget, og en regel i siden forbyder browseren at gøre det. Intet overføres til tredjelande, og der er ingen databehandler ud over den, der eventuelt driver kommunens webserver.',
  'officer.topic.log': 'Log og cookies',
  'officer.topic.log.text':
    'Ingen cookies. Webserveren kan logge hentede filer og ip-adresser, som den gør for andre sider. Brugerens valg på siden står efter nummertegnet i adressen og sendes ikke til serveren.',
  'officer.topic.traces': 'Spor og sletning',
  'officer.topic.traces.text':
    'Links kan stå i browserens historik og i de beskeder, de deles i. De indeholder koder for svar, aldrig tekst. En sag kan have en slettedato. Fra den dag spørger siden med sager, næste gang brugeren åbner den. Intet slettes af sig selv. At slette i browseren fjerner ikke nødvendigvis alle spor på disken.',
  'officer.topic.security': 'Kontrol',
  'officer.topic.security.text':
    'Siden kører kun sin egen kode. It-afdelingen kan se på selvtesten, om reglen i siden og webserverens HTTP-headere virker. Kildekoden er åben.',
  'officer.contact': 'Kontakt i kommunen: {contact}',

  'officer.questions': 'Spørgsmål og svar',
  'officer.questions.hint':
    'Svarene er vores læsning og ikke juridisk rådgivning. Regler kan være ændret siden. Kommunen svarer for sin egen brug. Kommunens svar står i kommune.json under »dataProtection«.',
  'officer.read': 'Lovtekster og vejledninger er læst i uddrag {day}.',
  'officer.sources': 'Kilder',
  'officer.own': 'Kommunens svar, {day}',
  'officer.noOwn': 'Kommunens svar',
  'officer.noOwn.text': 'Mangler. Kommunen skal selv svare.',
  'officer.ai': 'Er det AI efter EU’s AI-forordning?',
  'officer.ai.text':
    'Meget taler imod, men vurderingen er kommunens. Trædesten lærer ikke af data. Formler og regler er skrevet af mennesker, kan læses og giver hver gang det samme svar. Forordningen holder systemer ude, der kun følger regler, som mennesker har fastsat. Den nævner dog også systemer, der slutter sig frem fra indlagt viden, og Trædesten foreslår planer ud fra regler.',
  'officer.controller': 'Hvem er dataansvarlig?',
  'officer.controller.text':
    'Dataansvarlig er den, der bestemmer, hvorfor og hvordan oplysninger behandles. Efter vores læsning er det kommunen, når dens medarbejdere gemmer noget om en borger. De, der har lavet Trædesten, modtager ingen data og kan ikke se nogen.',
  'officer.impactAssessment': 'Skal der laves en konsekvensanalyse (DPIA)?',
  'officer.impactAssessment.text':
    'Det afgør kommunen sammen med sin databeskyttelsesrådgiver. Analysen skal laves før behandlingen, når der sandsynligvis er høj risiko for personer. Datatilsynet har en liste over behandlinger, der altid kræver en. Til vurderingen hører, at svar om helbred og hverdag kan gemmes. Lagring kan slås fra i kommune.json.',
  'officer.retention': 'Hvor længe gemmes en sag?',
  'officer.retention.text':
    'Til brugeren eller browseren sletter den. En sag kan have en dag til opfølgning og en slettedato. Fra den dag spørger siden med sager, næste gang brugeren åbner den. Intet slettes af sig selv. Hentede filer og kopier skal slettes, hvor de ligger. Personoplysninger må ikke kunne knyttes til en person længere end nødvendigt. Hvor længe det er, fastsætter kommunen.',
  'officer.access': 'En borger beder om indsigt. Hvad gør vi?',
  'officer.access.text':
    'Sager ligger hos den enkelte medarbejder og ikke samlet. Kommunen må derfor spørge dem, der bruger Trædesten. En sag kan udskrives, kopieres og hentes som fil. Kommunen skal som udgangspunkt svare inden en måned. Hvem der svarer, fastsætter kommunen.',
  'officer.recordKeeping': 'Skal noget journaliseres?',
  'officer.recordKeeping.text':
    'Trædesten er ikke et journalsystem, og intet kommer over i fagsystemet af sig selv. Dokumenter i en sag skal journaliseres, når de betyder noget for sagen. Det gælder dokumenter, der er modtaget eller sendt, og interne dokumenter, der er færdige. Om et notat herfra er et sådant dokument, afgør kommunen. {rule}',
  'officer.recordKeeping.rule':
    'En regel fra januar 2026 om digital beslutningsstøtte kræver også dokumentation. Om den gælder her, har vi ikke set.',
  'officer.sharedProfiles': 'Hvad hvis flere deler en profil på en computer?',
  'officer.sharedProfiles.text':
    'Alle, der bruger samme profil i samme browser, kan læse de sager, der er gemt i den. Giv hver bruger sin egen profil. Kan det ikke lade sig gøre, så slå lagring i browseren fra. Skriv »file« eller »none« ud for »storage« i kommune.json. En sikkerhedskopi og en fil til overlevering kan få en adgangssætning.',

  'security.report':
    'Har du fundet en svaghed i denne udgave? Skriv til kommunen, hvad du gjorde, og hvad der skete. Send ingen oplysninger om borgere. Vent med at fortælle andre om den, til den er rettet.',
  'security.contact': 'Skriv hertil',
  'security.contact.address': 'Sådan melder du en svaghed',
  'security.contact.general': 'Kommunen har ikke oplyst en særlig kontakt til svagheder. Brug den almindelige:',
  'security.contact.none':
    'Kommunen har ikke oplyst en kontakt. Spørg den, der har givet dig siden. Kontakten kan stå i kommune.json under »security«.',
  'security.contact.phone': 'Telefon: {phone}',
  'security.browsers': 'Browsere',
  'security.browsers.oldest':
    'Siden kræver Edge eller Chrome {chromium}, Firefox {firefox} eller Safari {safari}, eller nyere. De versioner er fra foråret 2024 eller før.',
  'security.browsers.tested':
    'Alle test er kørt i Chromium, som Edge og Chrome bygger på. Hovedvejene er også kørt i Firefox og WebKitGTK, som har samme motor som Safari. Safari selv, Windows og telefoner er ikke prøvet.',
} as const;
