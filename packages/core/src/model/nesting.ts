import { faultWords } from '../parameter/fault-words.js'
import { pointerTo, type JsonPointer } from '../pointer.js'

/** So deep may objects and lists stand in each other, as in a file that `readJson` reads. */
export const deepest = 512

interface Place {
  readonly value: object
  readonly depth: number
  readonly token: string | number
  readonly parent: Place | undefined
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/**
 * Finds an object or list that stands in too many others; `undefined` where there is none. What holds itself has one.
 * Without recursion, since the stack is what is guarded.
 */
export const tooDeep = (json: unknown): JsonPointer | undefined => {
  const places: Place[] = isObject(json) ? [{ value: json, depth: 1, token: '', parent: undefined }] : []
  for (let place = places.pop(); place !== undefined; place = places.pop()) {
    const { value, depth } = place
    if (depth > deepest) {
      const path: (string | number)[] = []
      for (let at = place; at.parent !== undefined; at = at.parent) path.push(at.token)
      return pointerTo(...path.reverse())
    }
    const parent = place
    const enter = (inner: unknown, token: string | number): void => {
      if (isObject(inner)) places.push({ value: inner, depth: depth + 1, token, parent })
    }
    if (Array.isArray(value)) value.forEach(enter)
    else for (const key of Object.keys(value)) enter(Reflect.get(value, key), key)
  }
  return undefined
}

/**
 * Says why a value cannot be read as JSON at all, and where: its objects and lists stand in too many others, or a value
 * throws when it is asked for, as none of a file does.
 */
export const structureFault = (json: unknown): { readonly at: JsonPointer; readonly message: string } | undefined => {
  try {
    const at = tooDeep(json)
    return at === undefined
      ? undefined
      : { at, message: `Objects and lists stand in each other more than ${String(deepest)} deep here` }
  } catch (cause) {
    return { at: '', message: `A value threw when it was asked for: ${faultWords(cause)}` }
  }
}
