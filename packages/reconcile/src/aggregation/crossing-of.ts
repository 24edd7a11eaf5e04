import type { Believed } from './believed.js'
import type { Candidate } from './candidate.js'
import { cellIndex, type Change, type Crossing } from './crossing.js'
import { sumAt, verdict } from './evidence.js'
import { couldFail } from './expected.js'

/** Gathers what the sums of one direction say of its cells. */
export const crossingOf = (believed: Believed, insides: ReadonlyMap<Candidate, Uint8Array>): Crossing => {
  const { lines, relations } = believed
  const isHeld = new Uint8Array(lines.count * lines.width)
  const changes = new Map<number, Change[]>()
  const change = (cell: number, by: Change): void => {
    const own = changes.get(cell)
    if (own === undefined) changes.set(cell, [by])
    else own.push(by)
  }
  for (const relation of relations) {
    const inside = insides.get(relation) as Uint8Array
    const { result, operands, signs, evidence } = relation
    if (relation.kind !== 'sum') continue
    for (let across = 0; across < lines.width; across += 1) {
      const own = evidence.verdicts[across] as number
      if (inside[across] === 1 && (own === verdict.exact || own === verdict.rounding)) {
        isHeld[cellIndex(lines, result, across)] = 1
        for (const line of operands) isHeld[cellIndex(lines, line, across)] = 1
      } else if (couldFail(believed, { relation, across, inside })) {
        const missing =
          (lines.value[result * lines.width + across] as number) - (sumAt(lines, relation, across)?.sum ?? 0)
        change(cellIndex(lines, result, across), { by: -missing, relation, isResult: true })
        for (const [index, line] of operands.entries())
          change(cellIndex(lines, line, across), {
            by: signs?.[index] === -1 ? -missing : missing,
            relation,
            isResult: false,
          })
      }
    }
  }
  return { isHeld, changes }
}
