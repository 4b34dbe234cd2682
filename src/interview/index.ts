/** An interview about a case, without any terminal: which question next, and why; what the answers come to. */
export { answer, back, begin, recordOf, type Interview, type Said } from "./interview.ts";
export { next, type Question, type Waiting } from "./question.ts";
export { findings, type Standing } from "./standing.ts";
export type { Interviewing } from "./setting.ts";
export { readSaid, type ReadSaid } from "./said.ts";
