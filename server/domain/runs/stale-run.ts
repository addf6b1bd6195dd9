/** Another attempt has taken the run, or it has ended: whatever this one finds out is void. */
export class StaleRun extends Error {
  constructor(runId: string) {
    super(`Run ${runId} goes on without this attempt.`);
    this.name = 'StaleRun';
  }
}
