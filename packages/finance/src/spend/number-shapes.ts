import type { JsonPointer, Run } from '@imt/core'
import { addTo, noCause, shownOfEach, type Cause } from './each-table.js'
import { isLongShape, noughtsPast, shapeIn, shapeOf } from './number-shape.js'

/** By chance so many noughts stand at the ends of numbers once in a thousand times. */
const noughtsAsked = 3
/** Numbers with a nought before them are the exception where there are fewer of them than one for so many others. */
const othersForEach = 10
/** Of wider numbers it is not known how wide they are. */
const widestKnown = 40

interface OfShape {
  times: number
  readonly first: { readonly at: JsonPointer; readonly text: string; readonly order: number }[]
}

/** Numbers that have fewer digits than those of their table that begin with a nought. */
export interface Narrow {
  readonly cause: Cause
  /** How many begin with a nought, and how many digits each of these has. */
  readonly led: number
  readonly width: number
}

/** The shapes of the numbers of one table, in constant memory. */
export interface NumberShapes {
  /** Takes down a number; false of one that may be rounded, which is not known before the end. */
  take(text: string, at: JsonPointer, run: Run, times: number): boolean
  /** Takes down numbers of a shape of which the first three were taken one by one. */
  count(shape: number, times: number): void
  /** Numbers of more than 15 digits that all end in noughts, where that is no chance; else how many passed. */
  rounded(): { readonly cause?: Cause; readonly passed: number }
  /** Numbers that may have lost the noughts at their beginning. */
  narrow(): Narrow | undefined
}

/** Returns what takes down the shapes of the numbers of one table. */
export const numberShapes = (): NumberShapes => {
  const shapes = new Map<number, OfShape>()
  const rounded = noCause()
  const different = new Set<string>()
  let noughts = 0
  let order = 0
  const ofShape = (shape: number): OfShape => {
    const known = shapes.get(shape) ?? { times: 0, first: [] }
    shapes.set(shape, known)
    return known
  }
  return {
    take: (stated, at, run, times) => {
      const text = stated.trim()
      const past = noughtsPast(text, 0, text.length)
      if (past > 0) {
        addTo(rounded, at, text, run, times)
        if (noughts < noughtsAsked && !different.has(text)) {
          different.add(text)
          noughts += past
        }
        return false
      }
      const shape = shapeIn(text, 0, text.length)
      if (shape < 0) return true
      const known = ofShape(shape)
      known.times += times
      order += 1
      if (known.first.length < shownOfEach) known.first.push({ at: run.remember(at), text, order })
      return true
    },
    count: (shape, times) => {
      ofShape(shape).times += times
    },
    rounded: () => {
      const isKept = [...shapes.keys()].some(isLongShape)
      return isKept || noughts < noughtsAsked ? { passed: rounded.count } : { cause: rounded, passed: 0 }
    },
    narrow: () => {
      const found = [...shapes].map(([shape, each]) => ({ ...shapeOf(shape), ...each }))
      const [led, ...others] = found.filter(({ hasLeadingNought }) => hasLeadingNought)
      if (led === undefined || others.length > 0 || led.times < 2 || led.width > widestKnown) return undefined
      if (found.some(({ width }) => width > led.width)) return undefined
      const short = found.filter(({ width }) => width < led.width)
      const count = short.reduce((sum, { times }) => sum + times, 0)
      if (count === 0 || count > led.times * othersForEach) return undefined
      const first = short
        .flatMap((each) => each.first)
        .sort((one, other) => one.order - other.order)
        .slice(0, shownOfEach)
      return { cause: { count, first }, led: led.times, width: led.width }
    },
  }
}
