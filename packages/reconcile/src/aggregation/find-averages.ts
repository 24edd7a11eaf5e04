import { nothingBelieved, type Believed } from './believed.js'
import { believe } from './choose.js'
import { contiguousRuns } from './contiguous.js'
import type { Relation } from './evidence.js'

const threshold = 1

/** Finds what is the mean of what, in one direction; what is a sum already is no mean. */
export const findAverages = (sums: Believed): Believed => {
  const believed = nothingBelieved(sums.lines, [])
  const { lines } = sums
  const isLarge = lines.withFigures.length > 400
  const scan = {
    nearest: 0,
    farthest: isLarge ? 2 : 8,
    mostOperands: isLarge ? 32 : 100,
    threshold,
    kind: 'average' as const,
  }
  const plain = lines.withFigures.filter((line) => !sums.byResult.has(line))
  const views = plain.length < lines.withFigures.length ? [plain, lines.withFigures] : [plain]
  const candidates = views.flatMap((view) => contiguousRuns(believed, view, scan))
  believe(
    believed,
    candidates.filter((candidate) => !sums.byResult.has(candidate.result) && !isCountedTwice(sums, candidate)),
    false,
  )
  return believed
}

/** True for lines of which one is the sum of others: no mean is taken of figures and their total. */
const isCountedTwice = ({ byResult }: Believed, { operands }: Relation): boolean => {
  const own = new Set(operands)
  return operands.some((line) => byResult.get(line)?.some((sum) => sum.operands.every((other) => own.has(other))))
}
