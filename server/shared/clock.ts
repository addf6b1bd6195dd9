/** What time it is. Code that decides by time takes one, so that tests can put it forward. */
export type Clock = () => Date;

export const systemClock: Clock = () => new Date();
