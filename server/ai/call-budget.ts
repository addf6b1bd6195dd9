/** Counts the calls of one run: however a run goes, it cannot cost more than its calls. */
export interface CallBudget {
  /** Takes one call; false when none is left. */
  take(): boolean;
}

export function createCallBudget(maxCalls: number): CallBudget {
  let left = maxCalls;
  return {
    take() {
      if (left === 0) return false;
      left -= 1;
      return true;
    },
  };
}
