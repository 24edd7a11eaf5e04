import type * as z from 'zod'
import { shown } from '../parameter/shown.js'
import type { AnySection, Rule } from '../plugin/rule.js'
import type { JsonPointer } from '../pointer.js'
import { pointerTokens } from '../pointer.js'
import { shapesOf } from '../schema/object-shapes.js'
import type { PlaceCounts } from './place-counts.js'

type Schema = z.core.$ZodType

/** The schemas of what stands under a key; `undefined` where a schema does not say what may stand there. */
const schemasUnder = (schemas: readonly Schema[], token: string): readonly Schema[] | undefined => {
  const shapes = schemas.map(shapesOf)
  if (shapes.some(({ anything }) => anything)) return undefined
  return shapes.flatMap(({ objects, lists }) => [
    ...objects.flatMap(({ keys, others }) => keys.get(token) ?? (typeof others === 'string' ? [] : others)),
    ...lists.flatMap(({ first, rest }) => first[Number(token)] ?? rest),
  ])
}

/**
 * True for the place of something that was read, or that a schema lets stand in something that was read: what is
 * optional may be looked for. False beyond the end of a list, and of a key that no schema knows.
 *
 * @param sections - what was read, by section
 * @param reads - the sections of which the schema is known
 */
const mayStand = (
  at: JsonPointer,
  sections: Readonly<Record<string, unknown>>,
  reads: readonly AnySection[],
): boolean => {
  const [root, id, ...tokens] = pointerTokens(at)
  if (root !== 'sections') return root === undefined || root === 'about'
  if (id === undefined) return true
  if (!Object.hasOwn(sections, id)) return false
  let value = sections[id]
  let index = 0
  for (; index < tokens.length; index += 1) {
    const token = tokens[index] as string
    if (typeof value !== 'object' || value === null) return false
    // The length of a list is a key of its own.
    if (Array.isArray(value) ? !/^\d+$/.test(token) || !Object.hasOwn(value, token) : !Object.hasOwn(value, token))
      break
    value = (value as Readonly<Record<string, unknown>>)[token]
  }
  if (index === tokens.length) return true
  if (index < tokens.length - 1 || Array.isArray(value)) return false
  // Only of what does not stand there it is asked whether it may.
  const section = reads.find((each) => each.id === id)
  let schemas: readonly Schema[] | undefined = section && [section.schema]
  for (const token of tokens) schemas = schemas && schemasUnder(schemas, token)
  return schemas === undefined || schemas.length > 0
}

/** Why what a rule says that it checked is nothing: no part of what was read stands there, nor may stand there. */
export const absentFault = (
  checked: PlaceCounts,
  sections: Readonly<Record<string, unknown>>,
  { reads }: Rule,
): string | undefined => {
  let fault: string | undefined
  checked.eachLast((at) => {
    if (fault === undefined && !mayStand(at, sections, reads))
      fault = `run.checked: nothing that was read stands at ${shown(at)}, so that nothing was checked there`
  })
  return fault
}
