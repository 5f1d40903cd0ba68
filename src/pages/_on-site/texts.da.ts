export const da = {
  'onSite.method':
    'Formlerne ligger ikke i denne fil, som skal kunne sendes med mail. Kommunens site med Trædesten har dem på samme side og i mappen »data«. Hvert tals kilde og formel står også her, under tallet.',
  'onSite.selfTest':
    'Selvtesten prøver den webserver, som kommunens site med Trædesten ligger på. Selvtesten står på samme side der. Denne fil har ingen webserver.',
  'onSite.offline': 'Den udgave, du har åbnet, er én fil. Den virker uden net, som den er, og der er ikke mere at gøre klar.',
} as const;
