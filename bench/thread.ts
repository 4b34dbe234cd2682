/** The file of a worker, as a caller writes it. */
import { parentPort } from "node:worker_threads";
import { serve } from "../src/columns/index.ts";

serve(parentPort!);
