/** Runs a task while no other context of the extension runs one of the same name. */
export function webLock(name: string): <T>(task: () => Promise<T>) => Promise<T> {
  return async <T>(task: () => Promise<T>): Promise<T> => {
    // The lock's own promise type does not unwrap the task's; assigning does.
    let value: { of: T } | undefined;
    await navigator.locks.request(name, async () => {
      value = { of: await task() };
    });
    return value!.of;
  };
}
