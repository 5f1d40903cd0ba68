/** Formats results as a table, for the terminal and the README. */

/** The number format of each unit. */
const units = {
  bytes: (value) => `${(value / 1000).toFixed(1)} kB`,
  ms: (value) => `${value > 0 && value < 10 ? value.toFixed(1) : Math.round(value)} ms`,
  ratio: (value) => `${value.toFixed(2)} ×`,
  rate: (value) => Math.round(value).toLocaleString('en'),
};

/** @param screens the result of `visitScreens` @param budget the budget per screen */
export function screenTable(screens, budget) {
  const lines = screens.map(({ hash, bytes, painted, usable, longestTask, inputToPaint }) => {
    const cell = (unit, value, most = Infinity) => {
      const written = units[unit](value);
      return value <= most ? written : `**${written}**`;
    };
    return `| \`${hash}\` | ${cell('bytes', bytes, budget.bytes)} | ${cell('ms', painted, budget.painted)} | ${cell('ms', usable)} | ${cell('ms', longestTask)} | ${inputToPaint === null ? '' : cell('ms', inputToPaint, budget.inputToPaint)} |`;
  });
  return [
    '| screen | over the line | first paint | usable | longest task | input to paint |',
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    ...lines,
  ].join('\n');
}

/** @param rows each with `what`, `unit`, `measured` (null if not measured), and `most` or `least` if there is a target */
export function tableOf(rows, circumstances) {
  const lines = rows.map(({ what, unit, measured, most, least }) => {
    const write = units[unit];
    const target = most !== undefined ? `≤ ${write(most)}` : least !== undefined ? `≥ ${write(least)}` : '';
    return `| ${what} | ${measured === null ? 'not built' : write(measured)} | ${target} | ${verdict({ measured, most, least })} |`;
  });
  return ['| what | measured | target | |', '| --- | ---: | ---: | --- |', ...lines, '', circumstances].join('\n');
}

function verdict({ measured, most = Infinity, least = -Infinity }) {
  if (most === Infinity && least === -Infinity) return '';
  if (measured === null) return '**missed**';
  return measured <= most && measured >= least ? 'ok' : '**missed**';
}
