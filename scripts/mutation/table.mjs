/** Formats the result as a table and as a list of surviving mutants. */

const noticed = new Set(['Killed', 'Timeout']);
const unnoticed = new Set(['Survived', 'NoCoverage']);

/** The mutants of a report of Stryker, each with its file. */
export function mutantsOf({ files }) {
  return Object.entries(files).flatMap(([fileName, { mutants }]) => mutants.map((mutant) => ({ fileName, ...mutant })));
}

/** @returns numbers of killed and of tried mutants, and the mutation score (0–1) */
export function scoreOf(mutants) {
  const killed = mutants.filter(({ status }) => noticed.has(status)).length;
  const tried = killed + mutants.filter(({ status }) => unnoticed.has(status)).length;
  return { killed, tried, score: killed / tried };
}

/** @param rooms each with `what`, `share` of its lines, `killed`, `tried` and `score` */
export function mutationTable(rooms, circumstances) {
  const lines = rooms.map(
    ({ what, share, tried, killed, score }) => `| ${what} | ${percent(share, 0)} | ${tried} | ${killed} | ${percent(score, 1)} |`,
  );
  return ['| code | lines tried | changes | noticed | score |', '| --- | ---: | ---: | ---: | ---: |', ...lines, '', circumstances].join(
    '\n',
  );
}

const percent = (share, decimals) => `${(share * 100).toFixed(decimals)} %`;

/** One line per surviving mutant: position and original text. */
export function survivorList(mutants) {
  return mutants
    .filter(({ status }) => unnoticed.has(status))
    .map(
      ({ fileName, location, replacement, mutatorName, status }) =>
        `${fileName}:${location.start.line}:${location.start.column} ${status} ${mutatorName}: ${(replacement ?? '').replaceAll(/\s+/g, ' ').slice(0, 160)}`,
    )
    .sort()
    .join('\n');
}
