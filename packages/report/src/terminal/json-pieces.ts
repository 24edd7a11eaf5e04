import { escapedObeyed } from './json-text.js'

/** Lists and objects that stand deeper than this are written whole, and so are those that hold no more than so many. */
const [deepest, mostWhole] = [4, 250]

/** A value that says itself what stands for it, such as a decimal number. */
const isForItself = (value: object): boolean => 'toJSON' in value && typeof value.toJSON === 'function'

const isIterable = (value: object): value is Iterable<unknown> => Symbol.iterator in value

/**
 * How many values more may stand in one that is written whole, once those of `value` stand in it: negative where these
 * are too many. What is made as it is written is not looked into.
 */
const roomAfter = (value: unknown, room: number): number => {
  if (typeof value !== 'object' || value === null || isForItself(value)) return room - 1
  if (isIterable(value) && !Array.isArray(value)) return -1
  let left = room - 1
  for (const item of Object.values(value)) {
    if (left < 0) return left
    left = roomAfter(item, left)
  }
  return left
}

const indented = (value: unknown, indent: string): string =>
  (JSON.stringify(value, null, 2) ?? 'null').replaceAll('\n', `\n${indent}`)

function* listPieces(items: Iterable<unknown>, indent: string, depth: number): Generator<string, void, undefined> {
  const inner = `${indent}  `
  let isFirst = true
  for (const item of items) {
    yield `${isFirst ? '[' : ','}\n${inner}`
    isFirst = false
    yield* valuePieces(item, inner, depth + 1)
  }
  yield isFirst ? '[]' : `\n${indent}]`
}

function* objectPieces(value: object, indent: string, depth: number): Generator<string, void, undefined> {
  const inner = `${indent}  `
  let isFirst = true
  for (const [key, item] of Object.entries(value)) {
    if (item === undefined) continue
    yield `${isFirst ? '{' : ','}\n${inner}${JSON.stringify(key)}: `
    isFirst = false
    yield* valuePieces(item, inner, depth + 1)
  }
  yield isFirst ? '{}' : `\n${indent}}`
}

function* valuePieces(value: unknown, indent: string, depth: number): Generator<string, void, undefined> {
  if (
    typeof value !== 'object' ||
    value === null ||
    depth >= deepest ||
    isForItself(value) ||
    roomAfter(value, mostWhole) >= 0
  )
    yield indented(value, indent)
  else if (isIterable(value)) yield* listPieces(value, indent, depth)
  else yield* objectPieces(value, indent, depth)
}

/**
 * The text of `jsonText` in pieces, so that a long list in a value is never text as a whole. A list may be made as it
 * is written: any iterable is one.
 */
export function* jsonPieces(value: object): Generator<string, void, undefined> {
  for (const piece of valuePieces(value, '', 0)) yield escapedObeyed(piece)
  yield '\n'
}
