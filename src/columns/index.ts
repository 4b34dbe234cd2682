/** Many cases at once: facts in columns, truths in columns. */
export { compile, type Compiling, type Program } from "./compile.ts";
export {
  TRUTHS,
  type BatchSize,
  type Column,
  type Columns,
  type Ends,
  type Numbers,
  type Planes,
  type QuantityColumn,
  type WordColumn,
  type YesNoColumn,
} from "./column.ts";
export type { PackedBatch } from "./decider.ts";
export type { OwnBatch, Room } from "./own-batch.ts";
export { serve, type Listening } from "./serve.ts";
export type { Thread } from "./threads.ts";
export { toColumns } from "./to-columns.ts";
export type { Toggler } from "../backends/bit-parallel/toggler.ts";
