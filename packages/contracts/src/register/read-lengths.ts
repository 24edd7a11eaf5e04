import type { Extension } from '../extension/extension.js'
import { answer } from './cell-text.js'
import type { LengthCells } from './length-cells.js'
import { remark, type Row } from './row.js'
import {
  candidateInWords,
  chooseCandidate,
  isWhole,
  leadsElsewhere,
  type Candidate,
  type KnownDays,
} from './term-candidates.js'

/** The extension as it is told where nothing decides between its readings. */
const undecided = (
  row: Row,
  { field, words, isUnitOpen }: { field: LengthCells['field']; words: readonly string[]; isUnitOpen: boolean },
): void => {
  if (isUnitOpen) {
    remark(row, 'term', {
      code: 'termUnitNotStated',
      message: `${words.length === 2 ? 'Two' : 'Several'} readings: ${words.join('; or ')}. None was taken. Say what the figure counts, as in "36 months".`,
    })
    return
  }
  remark(row, field, {
    code: 'ambiguousExtension',
    message: `${words.length === 2 ? 'Two' : 'Several'} readings: ${words.join('; or ')}. None was taken. State the latest end, or write the extensions by themselves, as in "2 x 12 months".`,
  })
}

/** The lengths of a deal: what is decided of them. */
export interface Lengths {
  readonly extension: Extension | null
  readonly initialMonths: number | undefined
  readonly maximumExtensionMonths: number | undefined
  readonly maximumMonths: number | undefined
  readonly extendable: boolean | null
}

const wholeOrNothing = (months: number | null | undefined): number | undefined =>
  isWhole(months) && months > 0 ? months : undefined

/** An extension of which the other cells leave several readings. */
const doubtful = (extension: Extension, others: readonly Candidate[]): Extension => ({
  ...extension,
  ambiguous: {
    why: 'the cells beside it do not decide between its readings',
    alternatives: others.map((other) => ({
      initialMonths: other.initialMonths,
      maximumExtensionMonths: other.extension?.maximumExtensionMonths ?? 0,
    })),
  },
})

/** An extension whose other readings the other cells ruled out. */
const decided = (extension: Extension): Extension => {
  const { ambiguous, ...one } = extension
  return ambiguous?.alternatives.length === 0 ? extension : one
}

/** Without an end, a latest end or a term beside it a wording that holds all of the deal is read by itself. */
const isAlone = (
  { initialMonths, extension, unitOpen }: Candidate,
  { end, latestEnd, termMonths }: KnownDays,
): boolean =>
  end === null &&
  latestEnd === null &&
  termMonths === null &&
  initialMonths !== null &&
  unitOpen === undefined &&
  extension?.ambiguous === undefined

/** What the cells about lengths come to by the days beside them. */
export const lengthsBy = (row: Row, { candidates, field }: LengthCells, known: KnownDays): Lengths => {
  const said = answer(row.entry.extension)
  if (candidates === null)
    return {
      extension: null,
      initialMonths: undefined,
      maximumExtensionMonths: undefined,
      maximumMonths: undefined,
      extendable: said,
    }
  const { candidate, others, contradicted } = chooseCandidate(
    isAlone(candidates[0], known) ? [candidates[0]] : candidates,
    known,
  )
  const { initialMonths, extension } = candidate
  const months = extension?.maximumExtensionMonths ?? null
  const doubt = others.length > 0
  if (doubt)
    undecided(row, {
      field,
      words: [candidate, ...others].map((each) => candidateInWords(each, known)),
      isUnitOpen: candidate.unitOpen === true,
    })
  else if (contradicted && leadsElsewhere(candidate, known))
    remark(row, field, {
      code: 'latestEndDisagrees',
      message: `The extensions lead to another day than the latest end that is given: ${candidateInWords(candidate, known)}. Check which of the two is right.`,
    })
  else if (extension?.ambiguous?.alternatives.length === 0)
    remark(row, field, {
      code: 'ambiguousExtension',
      message: `The wording has more than one reading: ${extension.ambiguous.why}`,
    })
  const isOneTerm = others.every((other) => other.initialMonths === initialMonths)
  return {
    extension: extension === null ? null : doubt ? doubtful(extension, others) : decided(extension),
    initialMonths: isOneTerm && isWhole(initialMonths) && initialMonths > 0 ? initialMonths : undefined,
    maximumExtensionMonths: !doubt && isWhole(months) ? months : undefined,
    maximumMonths: !doubt && months === null ? wholeOrNothing(extension?.statedMaximumMonths) : undefined,
    extendable: months !== null ? months > 0 : said,
  }
}
