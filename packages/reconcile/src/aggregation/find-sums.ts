import { budgetFor, nothingBelieved, type Believed } from './believed.js'
import { believe } from './choose.js'
import { contiguousRuns } from './contiguous.js'
import type { Lines } from './lines.js'
import { outlinedSums } from './outlined.js'
import { labelledSums, pairSums, stridedSums } from './patterned.js'

const threshold = 1
const mostRounds = 8
const large = 400
/** Beyond so many lines only runs are looked for. */
const huge = 20_000

/** Finds what is the sum of what, in one direction: runs first, then totals of what was found, then the rest. */
export const findSums = (lines: Lines): Believed => {
  const believed = nothingBelieved(lines)
  const view = (): number[] => lines.withFigures.filter((line) => believed.isHidden[line] === 0)
  const isLarge = lines.withFigures.length > large
  const mostOperands = isLarge ? 64 : 400
  // Means, rates and changes that stand among lines are no part of what these add up to.
  const isAddend = (line: number): boolean => {
    const words = lines.words[line]
    if (words?.isPart === true) return false
    return words === undefined || words.isTotal || !(words.isAverage || words.isRate || words.isChange)
  }
  const addends = lines.withFigures.filter(isAddend)
  const runs = (isSeen: (line: number) => boolean = () => true): void => {
    for (let round = 0; round < mostRounds; round += 1) {
      const lines_ = view().filter(isSeen)
      const near = contiguousRuns(believed, lines_, { nearest: 0, farthest: 0, mostOperands, threshold, kind: 'sum' })
      const outlined = round === 0 ? outlinedSums(believed, threshold) : []
      if (believe(believed, [...near, ...outlined], true) > 0) continue
      const far = contiguousRuns(believed, lines_, {
        nearest: 1,
        farthest: isLarge ? 3 : 8,
        mostOperands,
        threshold,
        kind: 'sum',
      })
      if (believe(believed, far, true) === 0) return
    }
  }
  runs()
  if (addends.length < lines.withFigures.length && addends.length <= huge) runs(isAddend)
  if (lines.withFigures.length > huge) {
    budgetFor(believed, 'sums of lines that do not stand together', 0).spend(1)
    return believed
  }
  if (believe(believed, labelledSums(believed, threshold), false) > 0) runs()
  believe(believed, stridedSums(believed, isLarge ? 16 : 64, threshold), false)
  believe(believed, pairSums(believed, isLarge ? 12 : 24, threshold), false)
  return believed
}
