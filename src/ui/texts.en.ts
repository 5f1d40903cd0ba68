export const en = {
  'app.caveat': 'The figures are averages for groups. They are not a decision and not an assessment of a particular person.',
  'result.seeSource': 'see the source',

  'notice.title': 'We have corrected something',
  'notice.close': 'Close the message',
  'advice.sources': 'Source of: {text}',
  'advice.sources.short': 'Source',
  'form.less': 'One less: {label}',
  'form.more': 'One more: {label}',
  'cases.today': 'today at {time}',
  'cases.moment': '{day} at {time}',

  'form.notWhole': 'Write a whole number from {low} to {high}. The calculation still uses {value}.',
  'form.outside': 'The number can be from {low} to {high}. The calculation still uses {value}.',
} as const;
