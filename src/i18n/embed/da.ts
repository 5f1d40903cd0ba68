/** The Danish texts around a page that stands in a frame on another site. */
export const da = {
  'embed.about': 'Fra Trædesten. Intet gemmes, og intet sendes.',
  'embed.open': 'Åbn i eget vindue',
  'embed.address': 'Åbner vinduet ikke? Her er adressen:',
  'embed.elsewhere': 'Her i rammen kan du se »{understand}« og »{prognosis}«. Resten kan du åbne i eget vindue.',
} as const;
