import { frozen } from '../parameter/frozen.js'
import type { IsoDate } from '../date/iso-date.js'

/**
 * The days that a report may be judged by. Rules look years back from it and ahead, and every day they reach must be
 * one that can be written: a century is kept free at either end.
 */
export const asOfRange: { readonly first: IsoDate; readonly last: IsoDate } = /* @__PURE__ */ frozen({
  first: '0100-01-01',
  last: '9899-12-31',
})
