/** The outcome within a year: a job, or a job or education. One calculation never mixes them. */
export type OutcomeKey = 'job' | 'jobOrEducation';
