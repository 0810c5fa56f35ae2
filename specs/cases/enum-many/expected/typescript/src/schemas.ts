/**
 * What the receiver is to do
 *
 * - `"start"`: Begin to work
 * - `"stop"`: End at once
 * - `"pause"`: Wait, and keep the state
 * - `"resume"`: Go on
 * - `"reload"`: Read the configuration anew
 * - `"rotate"`: Open new log files
 * - `"drain"`: Finish what is running, take nothing new
 * - `"dump"`: Write the state to a file
 * - `"x|y"`: One of two | as the receiver likes
 * - `""`: Nothing; a sign of life
 *
 * @example "drain"
 */
export type Signal =
  | "start"
  | "stop"
  | "pause"
  | "resume"
  | "reload"
  | "rotate"
  | "drain"
  | "dump"
  | "x|y"
  | "";

/** The values of {@link Signal}. */
export const Signal = {
  Start: "start",
  Stop: "stop",
  Pause: "pause",
  Resume: "resume",
  Reload: "reload",
  Rotate: "rotate",
  Drain: "drain",
  Dump: "dump",
  Either: "x|y",
  Nothing: "",
} as const;
