const quoted = (text: string): string =>
  `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`

/** Returns a value of texts, numbers, lists and objects as TypeScript writes it; what is left out of an object is. */
export const literal = (value: unknown): string => {
  if (typeof value === 'string') return quoted(value)
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`
  if (typeof value !== 'object' || value === null) return String(value)
  const parts = Object.entries(value).filter(([, part]) => part !== undefined)
  return parts.length === 0 ? '{}' : `{ ${parts.map(([key, part]) => `${key}: ${literal(part)}`).join(', ')} }`
}
