/** The budgets of `npm run bench`. Sizes in compressed bytes, times in ms. */
const kB = 1000;

export const budgets = {
  /** `#/borger`, the screen most people open first. */
  prognosis: {
    bytes: 110 * kB,
    font: 30 * kB,
    script: 62 * kB,
    usableToBare: 1.25,
    longestTask: 70,
    inputToPaint: 32,
  },
  embed: { bytes: 80 * kB, paintedToWritten: 1.3 },
  /** 5,000 cases with 50,000 measurements: a restore, opening the list, and typing in its search at a quarter of the speed. */
  archive: { restores: 10_000, longestTask: 200, memory: 400 * kB * kB, opens: 500, typing: 24 },
  /** 50,000 rows and 10 MB at full speed: from file to picture, the longest task of the page, memory of page and worker. */
  caseload: { csv: 2000, xlsx: 4000, longestTask: 70, memory: 500 * kB * kB },
  singleFile: { bytes: 650 * kB },
  inNode: { prognosisCallsPerSecond: 500_000, recommend: 1, asks: 20, caseloadOf50000: 1500, chanceOf5000: 200 },
  /** Budget of every other screen. */
  screen: { bytes: 220 * kB, painted: 2000, inputToPaint: 50 },
  /** Growth of the used heap over 200 page changes, after every page has been visited. */
  memoryGrowth: 500 * kB,
};
