/** True for what only holds data: an object of a class may change what it is by itself, and stays as it is. */
const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

/**
 * Returns lists and plain objects, frozen with everything in them: a copy, unless they are so already, since they
 * belong to whoever handed them in. Functions, patterns and schemas stay as they are.
 */
export const frozenCopy = <Value>(value: Value): Value => {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) {
    const parts = value.map((part: unknown) => frozenCopy(part))
    const isOwn = Object.isFrozen(value) && parts.every((part, index) => part === value[index])
    return isOwn ? value : (Object.freeze(parts) as Value)
  }
  if (!isPlain(value)) return value
  const entries = Object.entries(value).map(([key, part]) => [key, frozenCopy(part as unknown)] as const)
  const isOwn = Object.isFrozen(value) && entries.every(([key, part]) => part === value[key as keyof Value])
  return isOwn ? value : (Object.freeze(Object.fromEntries(entries)) as Value)
}
