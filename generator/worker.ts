/** The program of a worker: see `workers/`. */
import { runPlanTask } from "./run/plan-task.ts";
import { serveTasks } from "./workers/serve-tasks.ts";

serveTasks(runPlanTask);
