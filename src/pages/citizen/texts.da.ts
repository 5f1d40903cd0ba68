export const da = {
  'who.group':
    'Omkring {citizens} aktivitetsparate borgere i {centres} kommuners jobcentre, målt 2013–2016. De fleste var {age} år eller derover og på kontanthjælp. En mindre del var unge på uddannelseshjælp.',
  'who.sample':
    'Effekterne bygger på dem, hvor både borger og sagsbehandler svarede mindst {times} gange. Hvor mange det var, er ikke offentliggjort.',
  'who.others':
    'Ikke for andre grupper, andre ydelser eller andre tidsrum end ét år. Ydelserne har skiftet regler siden, og tallene gælder grupperne, som de var dengang.',
  'who.average':
    'Tallene er gennemsnit. Borgeren foran dig kan have helt andre vilkår end borgerne i undersøgelsen. Det er du bedre til at se end et gennemsnit.',
  'who.change': 'Tallene gælder året efter et skift, ikke et skift midt i året.',

  'limits.person': 'Tallene siger ikke, hvordan det går en bestemt borger.',
  'limits.prediction':
    'Svaret om tro siger mere om, hvem der kommer i job, end troen selv flytter. Fra ét svar til det næste kommer i gennemsnit {slope} flere af {denominator} i job. Ét trin mere tro giver ifølge rapporten {effect} i job.',
  'limits.change':
    'Det er usikkert, om et skift overhovedet skader. Rapporten oplyser hverken fejl eller signifikans, og vores grove regning for job alene giver {change} af {denominator}. At et skift slet ikke skader, kan ikke udelukkes.',
  'limits.bracket':
    'Spændet fra ingen til dobbelt effekt kan kun læses som usikkerhed for effekten af tro på job. Og kun hvis det, rapporten kalder {significant}, er det med den sædvanlige grænse. For et skift, og for job eller uddannelse, viser spændet blot tallet, hvis effekten er alt fra ingen til dobbelt. Udgangspunktets egen usikkerhed er ikke med.',
  'limits.bracket.significant': 'signifikant',

  'compare.a': 'A',
  'compare.b': 'B',
  'compare.name': '{letter}: {choice}',
  'compare.swap': 'Byt A og B',
  'compare.file': 'sammenligning',
  'compare.remove': 'Fjern A',
  'compare.same': 'A og B er ens. Ændr noget, så er det B, der flytter sig.',
  'compare.noLevel': 'Intet niveau er offentliggjort for dette.',

  'ways.target': 'Mål, antal af {denominator}',
  'ways.target.hint': 'Trædesten regner fra det, du har valgt, med færre skift og mere tro.',
  'ways.noTarget': 'Vælg et mål, og se, hvad der ifølge tallene skal til.',
  'ways.intro': 'Ifølge tallene kan {target} af {denominator} {group} komme {outcome} inden for et år på én af disse måder:',
  'ways.reached': 'Det, du har valgt, når målet: {target} af {denominator} {group} {outcome} inden for et år.',
  'ways.none':
    'Med færre skift og mere tro bliver det ifølge tallene ikke {target} af {denominator} {group} {outcome} inden for et år. Uden flere skift og med den højeste tro på skalaen bliver det {best}.',
  'ways.noLevel': 'Der er intet niveau at nå: rapporten deler ikke job eller uddannelse op efter sagsbehandlerens svar.',
  'ways.asExpected': 'uændret',
  'ways.fewer.one': '{count} skift færre',
  'ways.fewer.other': '{count} skift færre',
  'ways.result': 'giver {result}',
  'ways.allReadings': 'nås med alle tre beregninger',
  'ways.sameReadings': 'nås, men at beregningerne giver samme tal, gør det ikke mere sikkert',
  'ways.someReadings': 'nås kun med den gunstigste beregning',
  'ways.try': 'Prøv det',
  'ways.tryNamed': 'Prøv det: {moves}',

  'words.manager': 'Til lederen',
  'words.manager.caveat':
    'Tallene er fra BIP 2017 og gælder aktivitetsparate borgere målt 2013–2016. Rapporten oplyser ingen usikkerhedsintervaller. De er vores.',
  'words.sources': 'Tallenes kilder',
  'words.copy': 'Kopiér teksten: {name}',
} as const;
