import { asOfRange, isIsoDate, type IsoDate } from '@imt/core'
import type { Config } from '../config/config.js'
import type { Io } from '../io.js'
import { settled, type Settled } from './settled.js'

const faultOf = (asOf: string, from: string): string | undefined => {
  if (!isIsoDate(asOf)) return `${from} must be a calendar day written YYYY-MM-DD, not ${JSON.stringify(asOf)}`
  return asOf < asOfRange.first || asOf > asOfRange.last
    ? `${from} must lie between ${asOfRange.first} and ${asOfRange.last}, not ${asOf}`
    : undefined
}

/** The day to judge by: that of the call, else of the settings, else today; or what is wrong with it. */
const asOfFrom = (
  asked: string | undefined,
  { config, file }: { readonly config: Config; readonly file?: string },
  io: Pick<Io, 'today'>,
): { readonly asOf: IsoDate } | { readonly fault: string } => {
  const asOf = asked ?? config.asOf ?? io.today()
  const fault = faultOf(asOf, asked === undefined && file !== undefined ? `${file}: asOf` : '--as-of')
  return fault === undefined && isIsoDate(asOf) ? { asOf } : { fault: fault ?? '' }
}

/** Reads the settings of a call and its day: what every verb begins with. */
export const settledOn = async (
  options: { readonly config?: string | false; readonly asOf?: string },
  io: Pick<Io, 'config' | 'readFile' | 'today'>,
): Promise<
  (Exclude<Settled, { readonly fault: string }> & { readonly asOf: IsoDate }) | { readonly fault: string }
> => {
  const settings = await settled(options.config, io)
  if ('fault' in settings) return settings
  const day = asOfFrom(options.asOf, settings, io)
  return 'fault' in day ? day : { ...settings, asOf: day.asOf }
}
