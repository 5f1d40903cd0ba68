export const en = {
  'own.note':
    'Own assumption, not the figure of the source: {lines}. Everything worked out from the assumption differs from the published results.',
  'own.othersNotHere': 'The other assumptions of the link are not used on this page.',
  'own.transfer': '{own} of the published effects of changes and belief holds where you are (without the assumption: {published})',
  'own.line': '{name} is set to {own} (the source: {published})',
  'own.dropped': 'Some of the link’s assumptions could not be used and are left out.',
  'own.unusable': 'The link’s own values cannot be used together with the rest. These are the published figures.',
  'own.base': 'the share who {outcome} within a year',
  'own.change': 'the effect of one change on the chance to {outcome}',
  'own.beliefStep': 'the effect of one step more belief on the chance to {outcome}',
  'own.levelByBelief': 'the share in a job a year after the answer “{answer}”',
} as const;
