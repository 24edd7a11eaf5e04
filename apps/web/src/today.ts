import type { IsoDate } from '@imt/core'

/** Today in the United Kingdom, by the clock of this computer. */
export const today = (): IsoDate =>
  new Intl.DateTimeFormat('en-CA', {
    timeZone: 'Europe/London',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(new Date()) as IsoDate
