/** The program of a worker: see `workers/`. */
import { runPlanTask } from "./cli/plan-task.ts";
import { serveTasks } from "./workers/serve-tasks.ts";

serveTasks(runPlanTask);
