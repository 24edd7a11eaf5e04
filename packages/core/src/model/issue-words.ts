import type * as z from 'zod'

const wanted: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
  null: 'nothing (null)',
}

const given = (value: unknown): string => {
  if (value === undefined) return 'nothing'
  if (value === null) return 'nothing (null)'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'number') return Number.isFinite(value) ? 'a number' : 'no number'
  if (typeof value === 'object') return 'an object'
  return typeof value === 'string' ? 'a text' : typeof value === 'boolean' ? `"${String(value)}"` : `a ${typeof value}`
}

/** What a list of values that may stand somewhere shows of them. */
const shownOf = (values: readonly unknown[]): string => {
  const [shown, more] = [values.slice(0, 12), values.length - 12]
  return shown.map((each) => JSON.stringify(each)).join(', ') + (more > 0 ? ` and ${String(more)} more` : '')
}

/**
 * What a schema says of a fault for which it has no words of its own, for a person who never heard of schemas. Zod asks
 * for it; where this gives `undefined` it takes its own.
 */
export const issueWords: z.core.$ZodErrorMap = (issue) => {
  const { code, input } = issue
  if (code === 'invalid_type') {
    const expected = Object.hasOwn(wanted, issue.expected) ? wanted[issue.expected] : undefined
    return expected && `${expected} should stand here, and ${given(input)} does`
  }
  if (code === 'invalid_value')
    return `it should be ${issue.values.length === 1 ? '' : 'one of '}${shownOf(issue.values)}`
  if (code === 'invalid_union') return 'nothing of this kind may stand here'
  return undefined
}
