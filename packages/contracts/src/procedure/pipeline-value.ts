import { completedMonths, Decimal, addDays, formatAmount } from '@imt/core'
import type { ContractReading } from '../register/read-contract.js'
import type { PublishedValue } from '../register/read-value.js'

const twoMillion = new Decimal(2_000_000)
const ofYear = { year: 1, quarter: 4, month: 12, week: 52 } as const

/** Whether a contract's value is more than £2 million, as far as its register shows it. */
export interface PipelineValue {
  readonly over: 'yes' | 'no' | 'cannot tell'
  readonly words: string
  /** What to find out about it. */
  readonly asks: readonly string[]
}

/** The months of a term from its start to its latest end, where both are known to the day. */
const wholeMonths = ({ start, end, maximumEnd }: ContractReading): number | undefined => {
  const last = maximumEnd ?? end
  return start && last ? completedMonths(start.earliest, addDays(last.latest, 1)) : undefined
}

/** The most that a published value comes to over the whole life; `undefined` where it does not say. */
const overLife = (value: PublishedValue, reading: ContractReading): Decimal | undefined => {
  const most = value.figure.high ?? value.figure.value
  if (most === null) return undefined
  if (value.per === 'life') return most
  const times = value.per in ofYear ? ofYear[value.per as keyof typeof ofYear] : undefined
  const months = value.months ?? wholeMonths(reading)
  return times === undefined || months === undefined ? undefined : most.times(times).times(months).dividedBy(12)
}

/** Exactly £2 million is outside (s.93(3): "more than £2 million"), and the estimated value includes VAT. */
export const pipelineValue = (reading: ContractReading): PipelineValue => {
  const open = (words: string): PipelineValue => ({
    over: 'cannot tell',
    words,
    asks: ['the estimated value of the successor over its whole life, VAT and options included'],
  })
  const value = reading.value ?? reading.annualValue
  if (value === null) return open('The register states no value that was read')
  const life = overLife(value, reading)
  if (life === undefined) return open(`The register states no value over the whole life: ${value.text}`)
  const sum = `${formatAmount(life, 'gbp', life.isInteger() ? 0 : 2)}${value.vat === 'exclusive' ? ' without VAT' : value.vat === 'inclusive' ? ' with VAT' : ''}`
  if (life.gt(twoMillion))
    return {
      over: 'yes',
      words: `The contract comes to ${sum}`,
      asks: ['the estimated value of the successor: that of the contract now is a guide only'],
    }
  if (value.vat !== 'inclusive' && life.times('1.2').gt(twoMillion))
    return open(`The contract comes to ${sum}, and VAT may bring it over £2 million`)
  return { over: 'no', words: `The contract comes to ${sum}, which is not more than £2 million`, asks: [] }
}
