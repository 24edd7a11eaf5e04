import type { PublishedValue } from '../register/read-value.js'
import type { OcdsValue } from './ocds-package.js'
import type { Remark } from './ocds-remark.js'

/** The value of a whole contract; what is not that is told of and left out. */
export const amountOf = (value: PublishedValue | null, remark: Remark): OcdsValue | undefined => {
  if (value === null || value.figure.kind === 'absent') return undefined
  if (value.per !== 'life') {
    remark(
      'value',
      'valueNotWholeLife',
      'The value is for a period, or for one of something: it was left out, since OCDS asks for that of the whole contract',
    )
    return undefined
  }
  if (value.figure.kind !== 'exact' || value.figure.value === null) {
    remark('value', 'valueNotExact', 'The value is a range or approximate: it was left out')
    return undefined
  }
  const amount = value.figure.value.toNumber()
  if (amount < 0 || !Number.isFinite(amount)) {
    remark('value', 'valueNotPublished', 'The value is below nought, or too large to be written: it was left out')
    return undefined
  }
  return value.vat === 'inclusive' ? { amountGross: amount, currency: 'GBP' } : { amount, currency: 'GBP' }
}
