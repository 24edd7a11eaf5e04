import { asOfRange, isIsoDate, type IsoDate } from '@imt/core'
import type { Config } from '../config/config.js'
import type { Io } from '../io.js'

const faultOf = (asOf: string, from: string): string | undefined => {
  if (!isIsoDate(asOf)) return `${from} must be a calendar day written YYYY-MM-DD, not ${JSON.stringify(asOf)}`
  return asOf < asOfRange.first || asOf > asOfRange.last
    ? `${from} must lie between ${asOfRange.first} and ${asOfRange.last}, not ${asOf}`
    : undefined
}

/** The day to judge by: that of the call, else of the settings, else today; or what is wrong with it. */
export const asOfFrom = (
  asked: string | undefined,
  { config, file }: { readonly config: Config; readonly file?: string },
  io: Pick<Io, 'today'>,
): { readonly asOf: IsoDate } | { readonly fault: string } => {
  const asOf = asked ?? config.asOf ?? io.today()
  const fault = faultOf(asOf, asked === undefined && file !== undefined ? `${file}: asOf` : '--as-of')
  return fault === undefined && isIsoDate(asOf) ? { asOf } : { fault: fault ?? '' }
}
