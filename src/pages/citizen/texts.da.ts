export const da = {
  'who.group':
    'Omkring {citizens} aktivitetsparate borgere i {centres} kommuners jobcentre, målt 2013–2016. De fleste var {age} år eller derover og på kontanthjælp; en mindre del var unge på uddannelseshjælp.',
  'who.sample':
    'Virkningerne bygger på dem, hvor både borger og sagsbehandler svarede mindst {times} gange. Hvor mange det var, er ikke offentliggjort.',
  'who.others':
    'Ikke for andre grupper, andre ydelser eller andre tidsrum end ét år. Ydelserne har skiftet regler siden, og tallene gælder grupperne, som de var dengang.',
  'who.average':
    'De er gennemsnit. Borgeren foran dig kan have helt andre vilkår end dem i undersøgelsen, og det er du bedre til at se end et gennemsnit.',
  'who.change': 'Undersøgt er et skift, der ligger bag borgeren, og det år, der følger. Ikke et skift, der sker midt i året.',

  'limits.person': 'De siger ikke, hvordan det går en bestemt borger.',
  'limits.prediction':
    'Svaret om tro siger mere om, hvem der kommer i job, end troen selv flytter: Fra ét svar til det næste kommer i gennemsnit {slope} flere af {denominator} i job, mens ét trin mere tro ifølge rapporten giver {effect} i job.',
  'limits.change':
    'Om et skift overhovedet skader, er usikkert: rapporten oplyser hverken fejl eller signifikans, og vores grove regning for job alene giver {change} af {denominator}. At et skift slet ikke skader, kan ikke udelukkes.',
  'limits.bracket':
    'Spændet fra ingen til dobbelt effekt kan kun læses som usikkerhed for effekten af tro på job, og kun hvis det, rapporten kalder {significant}, er det med den sædvanlige grænse. For et skift, og for job eller uddannelse, viser det blot, hvad tallet er, hvis effekten er alt fra ingen til dobbelt. Udgangspunktets egen usikkerhed er ikke med.',
  'limits.bracket.significant': 'signifikant',

  'compare.a': 'A',
  'compare.b': 'B',
  'compare.name': '{letter}: {choice}',
  'compare.swap': 'Byt A og B',
  'compare.remove': 'Fjern A',
  'compare.same': 'A og B er ens. Ændr noget, så er det B, der flytter sig.',
  'compare.noLevel': 'Intet niveau er offentliggjort for dette.',

  'ways.target': 'Mål, antal af {denominator}',
  'ways.target.hint': 'Der regnes fra det, du har valgt, med færre skift og mere tro.',
  'ways.noTarget': 'Vælg et mål for at se, hvad tallene siger, der skal til.',
  'ways.intro': 'Efter tallene kan {target} af {denominator} {group} komme {outcome} inden for et år på én af disse måder:',
  'ways.reached': 'Det valgte når {target} af {denominator} {group} {outcome} inden for et år.',
  'ways.none':
    'Med disse to greb når tallene ikke {target} af {denominator} {group} {outcome} inden for et år. Uden flere skift og med al den tro, skalaen har, bliver det {best}.',
  'ways.noLevel': 'Der er intet niveau at nå: rapporten deler ikke job eller uddannelse op efter sagsbehandlerens svar.',
  'ways.asExpected': 'det, du har valgt, og ikke mere',
  'ways.fewer.one': '{count} skift færre',
  'ways.fewer.other': '{count} skift færre',
  'ways.result': 'giver {result}',
  'ways.allReadings': 'når det på alle tre måder at regne på',
  'ways.sameReadings': 'når det, men at de tre måder at regne på giver samme tal, gør det ikke mere sikkert',
  'ways.someReadings': 'når det kun på den gunstigste måde at regne på',
  'ways.try': 'Prøv det',
  'ways.tryNamed': 'Prøv det: {moves}',

  'words.manager': 'Til lederen',
  'words.manager.caveat':
    'Tallene er fra BIP 2017 og gælder aktivitetsparate borgere målt 2013–2016. Rapporten oplyser ingen usikkerhedsintervaller; de er vores.',
  'words.sources': 'Tallenes kilder',
  'words.copy': 'Kopiér teksten: {name}',
} as const;
