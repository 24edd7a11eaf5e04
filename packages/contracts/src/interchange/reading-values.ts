import { Decimal, isIsoDate, type IsoDate } from '@imt/core'
import type { PublishedValue } from './published-release.js'
import { note, type Reading } from './release-reading.js'

/** The day of a date-time as it is written, whatever its offset: a local midnight is never moved to the day before. */
export const dayOf = (dateTime: string | undefined): IsoDate | undefined => {
  const day = dateTime?.slice(0, 10) ?? ''
  return isIsoDate(day) ? day : undefined
}

/** An identifier as text. One that is a number is the same as the text of it. */
export const identifierOf = (reading: Reading, id: string | number | undefined): string | undefined => {
  if (typeof id !== 'number') return id
  note(reading, 'idNotText', `The identifier ${String(id)} is a number, and was read as the text "${String(id)}"`)
  return String(id)
}

/** A sum as a register shows it, and whether VAT is in it. */
export interface ReadValue {
  readonly text: string
  readonly vat?: 'inclusive' | 'exclusive'
  /** The same with VAT, where both are stated. */
  readonly withVat?: string
}

/**
 * The sum of a value: without VAT where one with it stands beside it, by the extension for the United Kingdom.
 * `undefined` where none is stated.
 */
export const valueOf = (reading: Reading, value: PublishedValue | undefined): ReadValue | undefined => {
  const { members } = reading
  const net = members.take(value, 'amount')
  const gross = members.take(value, 'amountGross')
  if (net === undefined && gross === undefined) return undefined
  const currency = members.take(value, 'currency')
  const shown = (amount: number | string): string => {
    if (typeof amount === 'string')
      note(reading, 'amountNotNumber', `The amount "${amount}" is text, and was read as a number`)
    const plain = new Decimal(amount).toFixed()
    return currency === undefined || currency === 'GBP' ? `£${plain}` : `${plain} ${currency}`
  }
  if (net === undefined) return { text: shown(gross ?? 0), vat: 'inclusive' }
  return gross === undefined ? { text: shown(net) } : { text: shown(net), vat: 'exclusive', withVat: shown(gross) }
}
