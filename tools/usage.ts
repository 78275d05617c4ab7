/** Bad input to a verb: printed as one line, exit code 2. */
export class UsageError extends Error {}
