/** Pictures and folded parts of a figure: fetched while the first screen is painted, since its words do not wait for them. */
export { default as PeopleGrid } from '../../charts/PeopleGrid.svelte';
export { default as Folds } from './Folds.svelte';
export { default as LevelLine } from '../_prognosis/LevelLine.svelte';
export { default as UnitFigures } from './UnitFigures.svelte';
