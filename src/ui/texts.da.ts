export const da = {
  'app.caveat': 'Tallene er gennemsnit for grupper. De er ikke en afgørelse og ikke en vurdering af en bestemt person.',
  'result.seeSource': 'se kilden',

  'notice.title': 'Vi har rettet noget',
  'notice.close': 'Luk beskeden',
  'advice.sources': 'Kilde til: {text}',
  'advice.sources.short': 'Kilde',
  'form.less': 'Én mindre: {label}',
  'form.more': 'Én mere: {label}',
  'cases.today': 'i dag kl. {time}',
  'cases.moment': '{day} kl. {time}',

  'form.notWhole': 'Skriv et helt tal fra {low} til {high}. Trædesten regner stadig med {value}.',
  'form.outside': 'Tallet kan være fra {low} til {high}. Trædesten regner stadig med {value}.',
} as const;
