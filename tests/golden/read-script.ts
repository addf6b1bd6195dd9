import { parseScriptLine } from '#server/cli/chat-lines.ts';
import type { ScriptTurn } from '#server/runtime/converse.ts';

/** The turns of a script, one a line. @throws Error that names the line which is none */
export function readScript(script: string): ScriptTurn[] {
  return script
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, index) => {
      const turn = parseScriptLine(line);
      if (!turn) throw new Error(`line ${index + 1} is no turn: ${line}`);
      return turn;
    });
}
