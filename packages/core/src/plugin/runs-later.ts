/** An async or a generator function: it would return at once, and what it finds would come too late or never. */
export const runsLater = (call: unknown): boolean =>
  /^\[object (?:Async|Generator|AsyncGenerator)/.test(Object.prototype.toString.call(call))
