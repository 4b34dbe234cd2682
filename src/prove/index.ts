/** Properties that hold on every fact pattern, or do not: decided by a solver, which nothing else loads. */
export { prove, type Counterexample, type Proof, type Proving } from "./prove.ts";
export { toSmtLib } from "./smt-lib.ts";
export type { Law } from "./inquiry.ts";
export type { PropertyInput } from "../rulebook/property.ts";
