import { init } from "z3-solver";

/** What another solver makes of a script in SMT-LIB: `unsat` is a proof. */
export async function otherSolver(): Promise<(script: string) => Promise<"sat" | "unsat">> {
  const { Z3 } = await init();
  return async (script) => {
    const context = Z3.mk_context(Z3.mk_config());
    const solver = Z3.mk_solver(context);
    Z3.solver_inc_ref(context, solver);
    // The text is read at once; only the search runs elsewhere.
    Z3.solver_from_string(context, solver, script.replace("(check-sat)", ""));
    const answer: number = await Z3.solver_check(context, solver);
    Z3.del_context(context);
    if (answer === 0) throw new Error(`it did not decide: ${script}`);
    return answer > 0 ? "sat" : "unsat";
  };
}
