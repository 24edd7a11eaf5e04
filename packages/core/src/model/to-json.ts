import { Decimal } from '../decimal.js'

/** A value as `toJson` gives it: decimals, bigints and days as text, maps as pairs, sets as lists, no functions. */
export type Json<Value> = Value extends Decimal | bigint | Date
  ? string
  : Value extends ReadonlyMap<infer Key, infer Item>
    ? readonly (readonly [Json<Key>, Json<Item>])[]
    : Value extends ReadonlySet<infer Item>
      ? readonly Json<Item>[]
      : Value extends readonly unknown[]
        ? { readonly [Index in keyof Value]: Json<Value[Index]> }
        : Value extends object
          ? {
              readonly [Key in keyof Value as Value[Key] extends (...values: never[]) => unknown ? never : Key]: Json<
                Value[Key]
              >
            }
          : Value

const isFunction = (value: unknown): boolean => typeof value === 'function'

/** Those of another window or worker as well, and places that are worked out when they are asked for. */
const isMapOrSet = (value: object): value is Iterable<unknown> =>
  ['[object Map]', '[object Set]'].includes(Object.prototype.toString.call(value))

/** No package gives one, but a field of one's own may hold one. */
const isMoment = (value: object): value is Date => Object.prototype.toString.call(value) === '[object Date]'

/** Nothing that is read or worked out stands in so many others; what refers to itself has no end. */
const deepest = 1000

const plain = (value: unknown, depth: number): unknown => {
  if (typeof value === 'bigint') return String(value)
  if (typeof value !== 'object' || value === null) return value
  if (Decimal.isDecimal(value)) return value.toFixed()
  if (isMoment(value)) return value.toJSON()
  if (depth >= deepest)
    throw new RangeError(`toJson: value must not be nested more than ${String(deepest)} deep, nor hold itself`)
  const inner = (item: unknown): unknown => plain(item, depth + 1)
  if (isMapOrSet(value)) return Array.from<unknown, unknown>(value, inner)
  if (Array.isArray(value)) return value.map(inner)
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) =>
      item === undefined || isFunction(item) ? [] : [[key, inner(item)] as const],
    ),
  )
}

/**
 * Returns what a calculation or a reading gave as plain JSON, which `JSON.stringify`, `structuredClone`, workers and
 * databases keep whole: decimals and bigints become plain decimal text, never with an exponent; maps become pairs and
 * sets lists; functions and what is undefined are left out. A figure becomes the JSON that `figureSchema` reads.
 *
 * @param value - anything that the packages return
 * @throws {RangeError} when it is nested more than a thousand deep, or holds itself
 * @example
 * ```ts
 * const budget = parseFigure('£1,000', { unit: 'gbp' })
 * budget.ok && toJson(budget.value).value // => '1000'
 * toJson(new Map([['IT', new Decimal('0.10')]])) // => [['IT', '0.1']]
 * ```
 */
export const toJson = <Value>(value: Value): Json<Value> => plain(value, 0) as Json<Value>
