import { Decimal } from '../decimal.js'

/** A value as `toJson` gives it: decimals and bigints as text, maps as pairs, sets as lists, functions left out. */
export type Json<Value> = Value extends Decimal | bigint
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

const plain = (value: unknown): unknown => {
  if (typeof value === 'bigint') return String(value)
  if (typeof value !== 'object' || value === null) return value
  if (Decimal.isDecimal(value)) return value.toFixed()
  if (value instanceof Map) return [...value].map(plain)
  if (value instanceof Set) return [...value].map(plain)
  if (Array.isArray(value)) return value.map(plain)
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) =>
      item === undefined || isFunction(item) ? [] : [[key, plain(item)] as const],
    ),
  )
}

/**
 * Returns what a calculation or a reading gave as plain JSON, which `JSON.stringify`, `structuredClone`, workers and
 * databases keep whole: decimals and bigints become plain decimal text, never with an exponent; maps become pairs and
 * sets lists; functions and what is undefined are left out. A figure becomes the JSON that `figureSchema` reads.
 *
 * @param value - anything that the packages return
 * @example
 * ```ts
 * const budget = parseFigure('£1,000', { unit: 'gbp' })
 * budget.ok && toJson(budget.value).value // => '1000'
 * toJson(new Map([['IT', new Decimal('0.10')]])) // => [['IT', '0.1']]
 * ```
 */
export const toJson = <Value>(value: Value): Json<Value> => plain(value) as Json<Value>
