/**
 * Returns plain data as the caller's own: nothing in it is shared with a catalogue, a source or another report, so
 * whoever changes it changes nothing else.
 */
export const ownCopy = <Value>(value: Value): Value => {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((item: unknown) => ownCopy(item)) as Value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, ownCopy(part as unknown)])) as Value
}
