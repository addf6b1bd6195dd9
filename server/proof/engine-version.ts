/**
 * The version of the interpreter and the proof together. A proof counts only for the version that
 * made it: change this with every change of what the interpreter does or what the proof demands.
 */
export const ENGINE_VERSION = '2';
