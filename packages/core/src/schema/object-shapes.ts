import type * as z from 'zod'

type Schema = z.core.$ZodType

/** One kind of object that a schema takes. */
export interface ObjectShape {
  /** The keys that it knows, each with the schemas of its value. */
  readonly keys: ReadonlyMap<string, readonly Schema[]>
  /** What becomes of every other key: it is left out, it is refused, or it is read by these schemas. */
  readonly others: 'leftOut' | 'refused' | readonly Schema[]
  /** Keys that tell it from the other kinds of a union, each with the values that it may have. */
  readonly tags: ReadonlyMap<string, ReadonlySet<unknown>>
}

/**
 * What a schema takes at its place, behind whatever it is wrapped in. Text, numbers and the like do not matter here.
 */
export interface Shapes {
  /** Whether any value may stand there: the schema does not say what it takes. */
  readonly anything: boolean
  readonly objects: readonly ObjectShape[]
  /** The lists that may stand there: schemas of the first items in order, and those of all items after them. */
  readonly lists: readonly { readonly first: readonly Schema[]; readonly rest: readonly Schema[] }[]
}

interface Definition {
  readonly type: string
  readonly innerType?: Schema
  readonly in?: Schema
  readonly getter?: () => Schema
  readonly shape?: Readonly<Record<string, Schema>>
  readonly catchall?: Schema
  readonly options?: readonly Schema[]
  readonly left?: Schema
  readonly right?: Schema
  readonly element?: Schema
  readonly items?: readonly Schema[]
  readonly rest?: Schema | null
  readonly keyType?: Schema
  readonly valueType?: Schema
}

// zod types the definition of each kind of schema apart; here the kind is not known, and what is read is asked for.
const definitionOf = (schema: Schema): Definition => schema._zod.def as unknown as Definition

/** Wrappers that take what they wrap. */
const wrappers: ReadonlySet<string> = new Set([
  'optional',
  'nonoptional',
  'nullable',
  'default',
  'prefault',
  'catch',
  'readonly',
  'success',
])

const nothing: Shapes = { anything: false, objects: [], lists: [] }
const anything: Shapes = { ...nothing, anything: true }
const ofObject = (shape: ObjectShape): Shapes => ({ ...nothing, objects: [shape] })
const listOf = (schema: Schema | null | undefined): readonly Schema[] => (schema ? [schema] : [])

const objectShapes = ({ shape = {}, catchall }: Definition): Shapes => {
  const tags = Object.entries(shape).flatMap(([key, { _zod }]): [string, ReadonlySet<unknown>][] =>
    _zod.values ? [[key, _zod.optin === 'optional' ? new Set([..._zod.values, undefined]) : _zod.values]] : [],
  )
  const never = catchall !== undefined && definitionOf(catchall).type === 'never'
  return ofObject({
    keys: new Map(Object.entries(shape).map(([key, value]) => [key, [value]])),
    others: catchall === undefined ? 'leftOut' : never ? 'refused' : [catchall],
    tags: new Map(tags),
  })
}

const recordShapes = ({ keyType, valueType }: Definition): Shapes => {
  const names = keyType?._zod.values
  return ofObject({
    keys: new Map([...(names ?? [])].map((key) => [String(key), listOf(valueType)])),
    others: names === undefined ? listOf(valueType) : 'refused',
    tags: new Map(),
  })
}

const eitherOf = (all: readonly Shapes[]): Shapes => ({
  anything: all.some((shapes) => shapes.anything),
  objects: all.flatMap(({ objects }) => objects),
  lists: all.flatMap(({ lists }) => lists),
})

const bothOthers = (a: ObjectShape['others'], b: ObjectShape['others']): ObjectShape['others'] => {
  if (typeof a !== 'string') return typeof b === 'string' ? a : [...a, ...b]
  if (typeof b !== 'string') return b
  return a === b ? a : 'leftOut'
}

const bothOf = (left: Shapes, right: Shapes): Shapes => ({
  ...eitherOf([left, right]),
  objects: left.objects.flatMap((a) =>
    right.objects.map((b): ObjectShape => ({
      keys: new Map(
        [...a.keys.keys(), ...b.keys.keys()].map((key) => [
          key,
          [...(a.keys.get(key) ?? []), ...(b.keys.get(key) ?? [])],
        ]),
      ),
      others: bothOthers(a.others, b.others),
      tags: new Map([...a.tags, ...b.tags]),
    })),
  ),
})

const made = new WeakMap<Schema, Shapes>()

const shapesWithin = (schema: Schema, above: ReadonlySet<Schema>): Shapes => {
  if (above.has(schema)) return nothing // a lazy schema that stands for itself adds nothing
  const known = made.get(schema)
  if (known) return known
  const within = new Set([...above, schema])
  const of = (inner: Schema | undefined): Shapes => (inner === undefined ? anything : shapesWithin(inner, within))
  const definition = definitionOf(schema)
  const { type, innerType, in: input, getter, options = [], left, right, element, items = [], rest } = definition
  if (wrappers.has(type)) return of(innerType)
  switch (type) {
    case 'object':
      return objectShapes(definition)
    case 'record':
      return recordShapes(definition)
    case 'array':
      return { ...nothing, lists: [{ first: [], rest: listOf(element) }] }
    case 'tuple':
      return { ...nothing, lists: [{ first: items, rest: listOf(rest) }] }
    case 'pipe':
      return of(input)
    case 'lazy':
      return of(getter?.())
    case 'union':
      return eitherOf(options.map(of))
    case 'intersection':
      return bothOf(of(left), of(right))
    case 'any':
    case 'unknown':
    case 'custom':
    case 'transform':
      return anything
    default:
      return nothing
  }
}

/** Returns what a schema takes at its place: the kinds of object and list, behind whatever they are wrapped in. */
export const shapesOf = (schema: Schema): Shapes => {
  const known = made.get(schema)
  if (known) return known
  const shapes = shapesWithin(schema, new Set())
  made.set(schema, shapes)
  return shapes
}
