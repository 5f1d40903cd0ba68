export const da = {
  'method.onSite':
    'Formlerne ligger ikke i denne fil, som skal kunne sendes med mail. Kommunens site med Trædesten har dem på samme side og i mappen »data«. Hvert tals kilde og formel står også her, under tallet.',
} as const;
