/**
 * The version of the interpreter, the proof and the migrations of old specs together. A proof counts
 * only for the version that made it: change this with every change of what the interpreter does, what
 * the proof demands or what an old spec becomes (docs/decisions/0011).
 */
export const ENGINE_VERSION = '2';
