import { nothingBelieved, type Believed } from './believed.js'
import { believe } from './choose.js'
import { contiguousRuns } from './contiguous.js'

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
    candidates.filter(({ result }) => !sums.byResult.has(result)),
    false,
  )
  return believed
}
