/** What a caseload is computed with, bundled for the bench as it is for the worker. */
export { default as evidence } from 'virtual:evidence/numbers';
export { CaseloadFile, limitsOf } from '../../src/caseload-file/caseload-file.ts';
export { chanceDistribution } from '../../src/team/chance-distribution.ts';
export { createTeam } from '../../src/team/create-team.ts';
export { readTeamParameters } from '../../src/team/parameters.ts';
