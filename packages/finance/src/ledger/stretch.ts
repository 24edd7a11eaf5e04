// Values as they stand in a longer text, from one offset up to another: none is made a text of its own. Offsets are
// passed one by one, since an object for each value, or one that is moved over all of them, takes longer than the work
// itself.

const space = 32

/** Where a value begins once the spaces before it are left out; rarer white space stays. */
export const afterSpaces = (text: string, from: number, to: number): number => {
  let at = from
  while (at < to && text.charCodeAt(at) === space) at += 1
  return at
}

/** Where a value ends once the spaces after it are left out; rarer white space stays. */
export const beforeSpaces = (text: string, from: number, to: number): number => {
  let at = to
  while (from < at && text.charCodeAt(at - 1) === space) at -= 1
  return at
}

/** True if the value is this text. */
export const isText = (text: string, from: number, to: number, known: string): boolean => {
  const { length } = known
  if (to - from !== length) return false
  // From the end, where codes differ most.
  for (let at = length - 1; at >= 0; at -= 1) if (text.charCodeAt(from + at) !== known.charCodeAt(at)) return false
  return true
}

/** A number for a value, nearly always another one for another value (FNV-1a over its characters). */
export const hashOf = (text: string, from: number, to: number): number => {
  let hash = 0x811c9dc5
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash | 0
}
