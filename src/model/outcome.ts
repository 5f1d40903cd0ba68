/** What can be asked about: a job, or a job or education, within a year. Never mixed in one calculation. */
export type OutcomeKey = 'job' | 'jobOrEducation';
