import { fails, type PlacedFigure, type Relation, type Relations, type Term } from '../../relation/relation.js'
import type { MarkedSigns } from '../marks/marked-signs.js'
import type { Candidate } from './candidates.js'

const isStated = ({ figure }: PlacedFigure): boolean => figure.value !== null && !figure.value.isZero()
const turned = (term: Term): Term => ({ ...term, sign: term.sign === 1 ? -1 : 1 })

/**
 * Returns the sum of a column of variances that stand without signs beside marks: what is favourable is taken off what
 * is adverse. Where one is not marked, or where it would hold if one that is only marked were marked otherwise, the
 * total is left: no figure is then known to be wrong.
 *
 * @param sum - the sum as published
 * @param row - the row of its total
 * @param candidate - the rows that it covers, in the order of its terms
 * @param signs - what the marks of the column stand for
 */
export const markedSum = (
  sum: Relation,
  row: number,
  { parts }: Candidate,
  { signs, areSides }: MarkedSigns,
): Relations => {
  const rowOf = (index: number): number => parts[index]?.row ?? -1
  const own = signs[row]
  const unmarked = [
    ...sum.terms.flatMap(({ cell }, index) => (isStated(cell) && signs[rowOf(index)] === undefined ? [cell] : [])),
    ...(isStated(sum.total) && own === undefined ? [sum.total] : []),
  ]
  const [first] = unmarked
  if (first !== undefined)
    return {
      relations: [],
      left: [
        {
          total: sum.total,
          why: `the variance of "${first.row}" is not marked as ${areSides ? 'over or under' : 'favourable or adverse'}`,
          advice: 'Mark it, or publish variances with their signs',
        },
      ],
    }
  const terms = sum.terms.map((term, index): Term => {
    const isTurned = (signs[rowOf(index)]?.sign ?? 1) !== (own?.sign ?? 1)
    return isTurned ? turned(term) : term
  })
  const relation: Relation = {
    ...sum,
    terms,
    parts: `${sum.parts}, ${areSides ? 'over and under' : 'favourable and adverse'} taken off each other`,
  }
  if (!fails(relation)) return { relations: [relation], left: [] }
  const byMark = [
    ...terms.flatMap((term, index) => (isStated(term.cell) && signs[rowOf(index)]?.isSure === false ? [index] : [])),
  ].filter((at) => !fails({ ...relation, terms: terms.map((term, index) => (index === at ? turned(term) : term)) }))
  const isOwn = own?.isSure === false && !fails({ ...relation, terms: terms.map(turned) })
  const doubtful = [...(isOwn ? [sum.total] : []), ...byMark.flatMap((at) => terms[at]?.cell ?? [])]
  return doubtful.length === 0
    ? { relations: [relation], left: [] }
    : {
        relations: [],
        left: [
          {
            total: sum.total,
            why: `they agree only if ${doubtful.map((cell) => `"${cell.row}"`).join(' or ')} is marked the other way`,
            advice: 'Check the mark',
          },
        ],
      }
}
