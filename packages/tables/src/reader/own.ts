import type { Reader } from './reader.js'

/** Marks the readers of this package: what they give is theirs to get right, and is not gone through again. */
export const own: unique symbol = Symbol.for('a reader of @imt/tables')

/** True if a reader is one of this package that is an entry of its own. */
export const isOwn = (reader: Reader): boolean => own in reader
