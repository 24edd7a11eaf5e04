import type * as z from 'zod'
import { isRecord } from '../parameter/shown.js'
import { findingsOfOneCode } from '../report/finding-list.js'
import { shapesOf } from '../schema/object-shapes.js'
import { issueWords } from './issue-words.js'

type Schema = z.core.$ZodType
type Path = readonly PropertyKey[]

/** What is wrong with a value, and where in it. */
export interface Issue {
  readonly path: Path
  readonly message: string
}

/** A value as its schema reads it; or the first of its faults, and how many there are besides. */
export type ParsedValue =
  | { readonly success: true; readonly data: unknown }
  | {
      readonly success: false
      readonly issues: readonly Issue[]
      readonly more: number
      /** The keys of the value that hold a fault; `undefined` for a fault of the value as a whole. */
      readonly parts: ReadonlySet<PropertyKey | undefined>
    }

const isStackSpent = (error: unknown): boolean => error instanceof RangeError && /call stack/i.test(error.message)

/** The values right inside a value, each with the schemas of its place. */
const partsOf = function* (
  schema: Schema,
  value: unknown,
  every = 1,
): Generator<readonly [string | number, unknown, readonly Schema[]]> {
  const { objects, lists } = shapesOf(schema)
  if (Array.isArray(value)) {
    const [list] = lists
    if (list === undefined) return
    for (let index = 0; index < value.length; index += every) {
      const first = list.first[index]
      yield [index, value[index], first ? [first] : list.rest]
    }
  } else if (isRecord(value))
    for (const [key, part] of Object.entries(value))
      yield [
        key,
        part,
        objects.flatMap(({ keys, others }) => keys.get(key) ?? (typeof others === 'string' ? [] : others)),
      ]
}

/** Of a list of more entries some are looked at first: so many, of which so many may be bad. */
const [long, looked, mostBad] = [2000, 100, 10] as const

/**
 * True of a list in which very many entries are bad, or of an object that holds one: its faults, all of them at once,
 * would take many times the room of the list.
 */
const isMostlyBad = (schema: Schema, value: unknown, within = true): boolean => {
  if (Array.isArray(value)) {
    if (value.length <= long) return false
    let bad = 0
    for (const [, item, schemas] of partsOf(schema, value, Math.ceil(value.length / looked))) {
      const [first] = schemas
      if (first !== undefined && !(first as z.ZodType).safeParse(item).success) bad += 1
    }
    return bad >= mostBad
  }
  if (!within || !isRecord(value) || !Object.values(value).some((part) => Array.isArray(part) && part.length > long))
    return false
  for (const [, part, schemas] of partsOf(schema, value)) {
    const [first] = schemas
    if (first !== undefined && Array.isArray(part) && isMostlyBad(first, part, false)) return true
  }
  return false
}

/**
 * The faults of an object that are in none of the parts it has: keys that are missing, or that may not stand there. Zod
 * finds them in the object without the parts that its schema knows.
 */
const issuesOfKeys = (schema: Schema, value: unknown): readonly Issue[] => {
  const [shape, ...others] = shapesOf(schema).objects
  if (shape === undefined || others.length > 0 || !isRecord(value)) return []
  const unknown = Object.fromEntries(Object.entries(value).filter(([key]) => !shape.keys.has(key)))
  const issues = (schema as z.ZodType).safeParse(unknown, { error: issueWords }).error?.issues ?? []
  return issues.filter(({ code, path: [key] }) =>
    key === undefined ? code === 'unrecognized_keys' : !Object.hasOwn(value, key),
  )
}

/**
 * The faults of a value part by part. Zod hands the faults of a part up in a call with as many arguments as there are
 * faults, so that the stack is spent by some 40,000 of them: a list of so many bad rows is read row by row.
 */
const issuesByPart = (schema: Schema, value: unknown, path: Path): ParsedValue => {
  const issues: Issue[] = []
  const faulty = new Set<PropertyKey | undefined>()
  let more = 0
  for (const [key, part, schemas] of partsOf(schema, value)) {
    const [first] = schemas
    if (first === undefined) continue
    const read = parseValue(first as z.ZodType, part, [...path, key])
    if (read.success) continue
    faulty.add(key)
    for (const issue of read.issues) {
      if (issues.length < findingsOfOneCode) issues.push(issue)
      else more += 1
    }
    more += read.more
  }
  for (const { path: within, message } of issuesOfKeys(schema, value)) {
    faulty.add(within[0])
    if (issues.length < findingsOfOneCode) issues.push({ path: [...path, ...within], message })
    else more += 1
  }
  if (issues.length === 0) {
    issues.push({ path, message: 'it holds more faults than can be told apart' })
    faulty.add(undefined)
  }
  return { success: false, issues, more, parts: faulty }
}

/** Reads a value by its schema, however many faults it has. */
export const parseValue = (schema: z.ZodType, value: unknown, path: Path = []): ParsedValue => {
  if (isMostlyBad(schema, value)) return issuesByPart(schema, value, path)
  try {
    const read = schema.safeParse(value, { error: issueWords })
    if (read.success) return read
    const { issues } = read.error
    return {
      success: false,
      issues: issues
        .slice(0, findingsOfOneCode)
        .map((issue) => ({ path: [...path, ...issue.path], message: issue.message })),
      more: Math.max(0, issues.length - findingsOfOneCode),
      parts: new Set(issues.map((issue) => issue.path[0])),
    }
  } catch (error) {
    if (!isStackSpent(error)) throw error
    return issuesByPart(schema, value, path)
  }
}
