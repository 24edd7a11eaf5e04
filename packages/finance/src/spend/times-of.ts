import type { SpendLine } from './schema.js'

/** Under which a line of an excerpt says how many it stands for: no key of a publication. */
const times = Symbol('times')

/** Returns how many lines a line stands for: itself alone, unless an engine has counted others like it. */
export const timesOf = (line: SpendLine): number => (line as { readonly [times]?: number })[times] ?? 1

/** Returns a line that stands for so many. */
export const standingFor = (line: SpendLine, count: number): SpendLine =>
  count === 1 ? line : Object.assign({ ...line }, { [times]: count })
