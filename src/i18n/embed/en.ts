/** The English texts around a page that stands in a frame on another site. */
export const en = {
  'embed.about': 'From Trædesten. Nothing is stored and nothing is sent.',
  'embed.open': 'Open in a window of its own',
  'embed.address': 'Does the window not open? Here is the address:',
  'embed.elsewhere': 'In this frame you can see “{understand}” and “{prognosis}”. You can open the rest in a window of its own.',
} as const;
