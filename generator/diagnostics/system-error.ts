/** Explains the system's error codes; completes "… cannot be read: ". */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: "access is denied",
  EPERM: "access is denied",
  EROFS: "the file system is read-only",
  ENOENT: "the file does not exist",
  ENOTDIR: "a part of its path is a file, not a folder",
  EISDIR: "it is a folder",
  EEXIST: "something else is in its place",
  ENOTEMPTY: "the folder is not empty",
  ENOSPC: "no space is left on the disk",
  EDQUOT: "the disk quota is used up",
  EMFILE: "too many files are open",
  EBUSY: "another program uses it",
  ELOOP: "its symbolic links form a loop",
  ENAMETOOLONG: "its path is too long",
  EXDEV: "it is on another file system",
};

/** Whether an error comes from the operating system, as opposed to a bug. */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException & { code: string } {
  return error instanceof Error && "syscall" in error && "code" in error && typeof error.code === "string";
}

/** Explains an error of the operating system. Any other error is a bug and is rethrown. */
export function describeSystemError(error: unknown): string {
  if (!isSystemError(error)) throw error;
  return REASONS[error.code] ?? error.code;
}
