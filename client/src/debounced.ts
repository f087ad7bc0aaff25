// Work that is done once, a little after it was last asked for.

/** A function that can be called often, and the way to call off what still waits. */
export interface Debounced {
  (): void;
  cancel(): void;
}

/** Runs `work` once, `delay` milliseconds after the last call. */
export function debounced(work: () => void, delay: number): Debounced {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return Object.assign(
    () => {
      clearTimeout(timer);
      timer = setTimeout(work, delay);
    },
    { cancel: () => clearTimeout(timer) },
  );
}
