/** The program of a worker: see `workers/`. */
import { runPlanTask, type PlanTask } from "./run/plan-task.ts";
import { serveTasks } from "./workers/serve-tasks.ts";

serveTasks((task) => runPlanTask(task as PlanTask));
