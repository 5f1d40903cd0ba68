export const da = {
  'broken.title': 'Siden kunne ikke vises',
  'broken.text': 'Der er en fejl i Trædesten. Det, du har gemt, er ikke rørt.',
  'broken.case': 'Borgeren er gemt i sagen',
  'broken.unsaved': 'Noget af det, du har skrevet, er ikke gemt. Prøv siden igen, før du lukker eller genindlæser.',
  'broken.ways': 'Andre sider:',
  'broken.again': 'Sker det igen, så genindlæs. Skriv til dem, der står på siden »Om«, hvad du gjorde.',
} as const;
