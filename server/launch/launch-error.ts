/** A reason why the product cannot start, told in one line to the person at the terminal. */
export class LaunchError extends Error {
  override readonly name = 'LaunchError';
}
