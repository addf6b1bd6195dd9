/** A variable's name as words: `party_size` becomes `party size`. */
export function readableName(variable: string): string {
  return variable.replaceAll('_', ' ');
}
