import { addMonths } from '@imt/core'
import { once } from '../records/once.js'
import { readCost } from './read-cost.js'
import { readWipeCertificate } from './read-wipe-certificate.js'
import type { Row } from './row.js'

/** Words that stand for no months. */
const saysNothing =
  /^(?:0|no|none|nil|n\/?a|not (?:known|held|recorded|applicable|available|received|yet)|tbc|pending|awaited|unknown|-+|\?)$/i

/** Months as a column of them gives them: `36`, `36 months`, `3 years`. */
const monthsIn = (text: string): number | undefined => {
  const [, figure = '', unit = ''] = /^(\d{1,3})(?:\s*(months?|mths?|m|years?|yrs?|y))?$/i.exec(text) ?? []
  const months = Number(figure) * (/^y/i.test(unit) ? 12 : 1)
  return months > 0 ? months : undefined
}

/** The end of the warranty by its months from its first day or the purchase, where no day is stated, and the certificate that it was wiped. */
export const readWarrantyAndWiping = ({ draft, cell, heading, tell }: Row): void => {
  const text = cell('warrantyMonths')
  const months = monthsIn(/^\d+$/.test(text) && /\byears?\b/i.test(heading('warrantyMonths')) ? `${text} years` : text)
  if (months !== undefined && draft.warrantyEnds === undefined) {
    const from = draft.warrantyStarts ?? draft.purchased
    if (from === undefined) tell('warrantyNotDated', 'warrantyMonths')
    else draft.warrantyEnds = addMonths(from, months)
  }
  if (text !== '' && months === undefined && !saysNothing.test(text)) tell('warrantyUnreadable', 'warrantyMonths')
  const certificate = cell('wipeCertificate')
  if (certificate === '') return
  const said = readWipeCertificate(certificate)
  if (said === 'notUnderstood') tell('certificateNotUnderstood', 'wipeCertificate')
  else if (said !== 'none') draft.wipeCertificate = said.certificate
}

const pounds = /^(?:gbp|£|uk pounds?|pounds? sterling|sterling)$/i
const namesPounds = /£|\bgbp\b/i
const namesOther = /[$€¥]|\b(?:usd|eur|aud|cad|chf|jpy)\b/i

/**
 * Returns what reads the cost of a device, in pounds, and how long it is written off over.
 *
 * @param assumed - the currency of amounts that name none
 */
export const costReader = (assumed: string): ((row: Row) => void) => {
  const costOf = once((text) => readCost(text) ?? null)
  return ({ draft, cell, tell }) => {
    const costText = cell('cost')
    if (costText !== '') {
      const said = cell('costCurrency')
      const currency = said !== '' ? said : namesPounds.test(costText) ? 'GBP' : assumed
      const isPounds = pounds.test(currency) && !namesOther.test(costText)
      const cost = isPounds ? costOf(costText) : null
      if (cost !== null) draft.cost = cost
      else tell(isPounds ? 'costUnreadable' : 'costForeign', 'cost')
    }
    const percentText = cell('depreciationPercent')
    if (percentText === '') return
    const percent = Number(percentText)
    // Ralph's own rule: 25 per cent a year is 48 months.
    if (percent > 0 && percent <= 100) draft.lifeMonths = Math.max(1, Math.floor(1200 / percent))
    else tell('depreciationUnreadable', 'depreciationPercent')
  }
}
