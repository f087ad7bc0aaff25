// How often the server may fall over before it stays down.

const MOST = 4;
const WITHIN_MS = 3 * 60_000;

/** Counts crashes: `again(now)` notes one at `now` (milliseconds) and says whether to start the server once more. */
export function crashLimit(): { again(now: number): boolean } {
  let times: readonly number[] = [];
  return {
    again(now) {
      times = [...times.filter((time) => now - time < WITHIN_MS), now];
      return times.length <= MOST;
    },
  };
}
