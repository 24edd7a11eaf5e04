type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

const isList = (value: Json): value is readonly Json[] => Array.isArray(value)

/** None, one and two of a list's items; one that is alone stands twice. */
const sizesOf = (list: readonly Json[]): readonly (readonly Json[])[] => [
  [],
  list.slice(0, 1),
  list.length === 1 ? [...list, ...list] : list.slice(0, 2),
]

/** Every way to have none, one or two of the items of one list in some JSON, wherever the list stands in it. */
const waysOf = (value: Json): readonly Json[] => {
  if (value === null || typeof value !== 'object') return []
  if (isList(value))
    return [
      ...(value.length === 0 ? [] : sizesOf(value)),
      ...value.flatMap((item, index) =>
        waysOf(item).map((way) => [...value.slice(0, index), way, ...value.slice(index + 1)]),
      ),
    ]
  return Object.entries(value).flatMap(([key, item]) => waysOf(item).map((way) => ({ ...value, [key]: way })))
}

/** The same with every number of up to four digits ten thousand times as large, as a publisher could write it. */
const enlarged = (value: Json): Json => {
  if (typeof value === 'string') return /^[1-9]\d{0,3}$/.test(value) ? `${value}0000` : value
  if (value === null || typeof value !== 'object') return value
  if (isList(value)) return value.map(enlarged)
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, enlarged(item)]))
}

/** Returns some JSON; the same with none, one and two of the things in each of its lists; and with large numbers. */
export const resized = <T>(value: T): readonly T[] => {
  const json = JSON.parse(JSON.stringify(value)) as Json
  const ways = [json, ...waysOf(json), enlarged(json)].map((way) => JSON.stringify(way))
  return [...new Set(ways)].map((way) => JSON.parse(way) as T)
}
