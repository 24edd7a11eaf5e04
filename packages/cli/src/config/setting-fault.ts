import { listed, nearest } from '@imt/core'
import * as z from 'zod'

type Issue = z.core.$ZodIssue

const kinds: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object of names and values',
}

const quoted = (value: unknown): string => {
  const text = typeof value === 'function' ? 'a function' : (JSON.stringify(value) ?? String(value))
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}

const isObject = (value: unknown): value is Readonly<Record<PropertyKey, unknown>> =>
  typeof value === 'object' && value !== null

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce((at: unknown, key) => (isObject(at) ? at[key] : undefined), value)

/** The schema of what stands at a place, without what says that it may be left out. */
const schemaAt = (schema: unknown, path: readonly PropertyKey[]): unknown => {
  let at = schema
  for (const key of [...path, undefined]) {
    while (at instanceof z.ZodOptional) at = at.unwrap()
    if (key === undefined) break
    if (at instanceof z.ZodObject) at = (at.shape as Readonly<Record<PropertyKey, unknown>>)[key]
    else if (at instanceof z.ZodArray) at = at.element
    else return undefined
  }
  return at
}

const choices = (values: readonly unknown[]): string =>
  listed(
    values.map((value) => quoted(value)),
    'or',
  )

const mustBe = (issue: Issue): string => {
  switch (issue.code) {
    case 'invalid_type':
      return `it must be ${kinds[issue.expected] ?? issue.expected}`
    case 'invalid_value':
      return `it must be ${choices(issue.values)}`
    case 'too_small':
      return issue.origin === 'string' ? issue.message : `it must be ${String(issue.minimum)} or more`
    default:
      return issue.message.startsWith('Invalid') ? 'it is not what this setting takes' : issue.message
  }
}

/** What keys there may be where an unknown one stands. */
const instead = (key: string, names: readonly string[]): string => {
  const near = nearest(key, names)
  if (near !== undefined) return `: did you mean "${near}"?`
  return names.length === 0 ? '' : `; there are ${names.join(', ')}`
}

/**
 * Returns what is wrong with a setting in words: what stands there, and what may.
 *
 * @param schema - of all settings
 * @param config - the settings as they were given
 * @param place - of the setting, in words
 */
export const settingFault = (issue: Issue, schema: unknown, config: unknown, place: string): string => {
  if (issue.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys
    const parent = schemaAt(schema, issue.path)
    const names = parent instanceof z.ZodObject ? Object.keys(parent.shape).filter((name) => !name.startsWith('$')) : []
    return `${place === '' ? '' : `${place}: `}"${key}" is no setting${instead(key, names)}`
  }
  if (issue.code === 'invalid_key') return `${place.replace(/\.$/, '')}: a name in it is empty`
  const value = valueAt(config, issue.path)
  const where = place === '' ? 'the settings' : place
  if (value === undefined && issue.path.length > 0)
    return `${where} is missing${issue.code === 'custom' ? '' : `: ${mustBe(issue)}`}`
  const words = mustBe(issue)
  const near =
    issue.code === 'invalid_value' && typeof value === 'string'
      ? nearest(
          value,
          issue.values.filter((each) => typeof each === 'string'),
        )
      : undefined
  return `${where}: ${words}, and ${quoted(value)} stands there${near === undefined ? '' : `. Did you mean "${near}"?`}`
}
