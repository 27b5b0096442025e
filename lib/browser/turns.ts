/** Runs steps one after the other, so that two who read, change and write lose nothing of each other. */
export function createTurns() {
  let turn: Promise<unknown> = Promise.resolve();
  return <T>(step: () => Promise<T>): Promise<T> => {
    const mine = turn.then(step, step);
    turn = mine.catch(() => undefined); // the failure belongs to whoever asked; the next in line starts clean
    return mine;
  };
}
