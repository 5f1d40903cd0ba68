export const da = {
  'own.note':
    'Egen antagelse, ikke kildens tal: {lines}. Alt, der er regnet ud fra antagelsen, er anderledes end de offentliggjorte resultater.',
  'own.othersNotHere': 'Linkets øvrige antagelser bruges ikke på denne side.',
  'own.transfer': '{own} af de offentliggjorte effekter af skift og tro holder hos jer (uden antagelsen: {published})',
  'own.line': '{name} er sat til {own} (kilden: {published})',
  'own.dropped': 'En del af linkets antagelser kunne ikke bruges og er udeladt.',
  'own.unusable': 'Linkets egne værdier kan ikke bruges sammen med resten. Her står de offentliggjorte tal.',
  'own.base': 'andelen, der kommer {outcome} inden for et år,',
  'own.change': 'effekten af ét skift på chancen for at komme {outcome}',
  'own.beliefStep': 'effekten af ét trin mere tro på chancen for at komme {outcome}',
  'own.levelByBelief': 'andelen i job et år efter svaret »{answer}«',
} as const;
