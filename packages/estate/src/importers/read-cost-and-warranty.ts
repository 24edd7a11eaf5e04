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

/**
 * The end of the warranty by its months, where no day is stated, from its first day or else the purchase; and the
 * certificate that the device was wiped.
 */
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

/** A figure above this is a life in months: no device is kept so many years. */
const mostYears = 25

/** Months of a life, `60 months`, `5 years`; a bare figure is in what its heading says, else in months if it can be. */
const lifeIn = (text: string, heading: string): number | undefined => {
  const [, figure = '', unit = ''] = /^(\d{1,3}(?:\.\d{1,2})?)\s*(months?|mths?|years?|yrs?)?$/i.exec(text) ?? []
  const said = unit === '' ? (/\b(?:months?|years?)\b/i.exec(heading)?.[0] ?? '') : unit
  if (said === '' && Number(figure) <= mostYears) return undefined
  const months = Number(figure) * (/^y/i.test(said) ? 12 : 1)
  return months >= 1 && Number.isInteger(months) ? months : undefined
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
  return ({ draft, cell, heading, tell }) => {
    const costText = cell('cost')
    if (costText !== '') {
      const said = cell('costCurrency')
      const currency = said !== '' ? said : namesPounds.test(costText) ? 'GBP' : assumed
      const isPounds = pounds.test(currency) && !namesOther.test(costText)
      const cost = isPounds ? costOf(costText) : null
      if (cost !== null) draft.cost = cost
      else tell(isPounds ? 'costUnreadable' : 'costForeign', 'cost')
    }
    const lifeText = cell('lifeMonths')
    if (lifeText !== '') {
      const life = lifeIn(lifeText, heading('lifeMonths'))
      if (life !== undefined) draft.lifeMonths = life
      else if (!saysNothing.test(lifeText)) tell('lifeUnreadable', 'lifeMonths')
    }
    const percentText = cell('depreciationPercent')
    if (percentText === '') return
    const percent = Number(percentText)
    // Ralph's own rule: 25 per cent a year is 48 months.
    if (percent > 0 && percent <= 100) draft.lifeMonths = Math.max(1, Math.floor(1200 / percent))
    else tell('depreciationUnreadable', 'depreciationPercent')
  }
}
