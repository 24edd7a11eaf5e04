import type { ContractEntry, PipelineDraft } from '@imt/contracts'
import { counted, longDate, type IsoDate } from '@imt/core'
import type { AnswerTable } from '../answer.js'

/** What the table of the pipeline notice is made from. */
interface Pipeline {
  readonly register: readonly ContractEntry[]
  readonly draft: PipelineDraft
  readonly place: (index: number) => string
}

/** The first pipeline notices were those of this financial year. */
const first: IsoDate = '2025-04-01'

/** The 1 April of the pipeline notice that is to come next: until 26 May that is the one of the year that has begun. */
export const pipelineYear = (asOf: IsoDate): IsoDate => {
  const year = Number(asOf.slice(0, 4)) + (asOf.slice(5) > '05-26' ? 1 : 0)
  const from = `${year}-04-01` as IsoDate
  return from < first ? first : from
}

const endsOf = ({ ends }: PipelineDraft['lines'][number]): string =>
  ends === null
    ? ''
    : ends.earliest === ends.latest
      ? longDate(ends.latest)
      : `between ${longDate(ends.earliest)} and ${longDate(ends.latest)}`

/** Draft lines of the next pipeline notice: contracts whose successor may belong into it. */
export const pipelineTable = ({ register, draft, place }: Pipeline): AnswerTable => {
  const { reportingPeriod, lastDay, lines, leftOut, asks } = draft
  return {
    name: 'pipeline',
    title: `Draft lines of the pipeline notice (UK1) for ${longDate(reportingPeriod.from)} to ${longDate(reportingPeriod.to)}`,
    headers: ['Contract', 'Reference', 'Over £2 million', 'Value', 'Ends', 'Why', 'Find out', 'Where'],
    rows: lines.map((line) => [
      line.title,
      register[line.entry]?.reference ?? '',
      line.over,
      line.value,
      endsOf(line),
      line.why,
      line.asks.join('; '),
      place(line.entry),
    ]),
    remarks: [
      `The notice is due by ${longDate(lastDay)}, where there is a duty. Find out ${asks.join('; and ')}.`,
      `${counted(leftOut.length, 'contract')} of the register ${leftOut.length === 1 ? 'has' : 'have'} no line: each is worth no more than £2 million, was called off from a framework, or ends outside the period. A draft: the register shows no intention to buy.`,
    ],
  }
}
