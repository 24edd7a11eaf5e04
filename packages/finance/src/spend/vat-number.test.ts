import { describe, expect, it } from 'vitest'
import { vatNumberFault } from './vat-number.js'

/** 97 less the weighted sum, over and over, as the rule is told to people; and the same with 55 added first. */
const withCheckDigits = (seven: string, more: number): string => {
  let sum = more
  for (const [at, digit] of [...seven].entries()) sum += (8 - at) * Number(digit)
  while (sum > 0) sum -= 97
  return `${seven}${String(-sum).padStart(2, '0')}`
}

describe('vatNumberFault', () => {
  // @see python-stdnum, stdnum/gb/vat.py, and validators of web shops: 980780684, GD888806782, 8028 11781
  it.each([
    ['980780684', undefined],
    ['GB 980 7806 84', undefined],
    ['gb980780684', undefined],
    ['XI980780684', undefined],
    ['VAT Reg No: GB 980 7806 84', undefined],
    ['VAT no. 980.7806.84', undefined],
    ['980780684001', undefined],
    ['802311781', 'checkDigits'],
    ['GB980780685', 'checkDigits'],
    ['980780685001', 'checkDigits'],
    ['GD001', undefined],
    ['GBGD499', undefined],
    ['GD500', 'form'],
    ['HA500', undefined],
    ['HA 599', undefined],
    ['HA499', 'form'],
    ['GD888806767', undefined],
    ['GD888806768', 'checkDigits'],
    ['GB12345', 'form'],
    ['98078068', 'form'],
    ['GB98O780684', 'form'],
    ['000000000', 'form'],
    ['1', undefined],
    ['GB1', undefined],
    ['123', 'form'],
    ['IE6388047V', undefined],
    ['DE136695976', undefined],
    ['NL4495445B01', undefined],
    ['Not registered', undefined],
    ['n/a', undefined],
    ['', undefined],
    ['980780684 / 980780684', undefined],
    ['980780685 980780685', undefined],
    ['980780685 01', 'form'],
    ['GB 980–7806–85', 'checkDigits'],
    ['98O780684', 'form'],
    // Words and what else is no number, and numbers of other kinds and countries.
    ['0', undefined],
    ['CHE-123.456.789 MWST', undefined],
    ['Redacted s40(2)', undefined],
    ['Section 40', undefined],
    ['Not registered (below £90000)', undefined],
    ['Overseas (non UK) 1', undefined],
    ['EORI GB980780684000', undefined],
    ['GB 980780684 (group)', undefined],
    ['GB 980780685 (group)', undefined],
    ['Company no. 01234567', undefined],
    ['01234567 (Companies House)', undefined],
    ['US 98-1234567', undefined],
    ['IE1234567FA', undefined],
    ['ATU12345678', undefined],
    ['ESX1234567X', undefined],
    ['See note 3', undefined],
    ['HMRC ref 12345', undefined],
  ] as const)('%s: %s', (text, fault) => {
    expect(vatNumberFault(text)).toBe(fault)
  })

  it('takes the check digits of both ways, and no other than these', () => {
    for (const seven of ['1234567', '3331112', '9999999', '1000001']) {
      const right = [withCheckDigits(seven, 0), withCheckDigits(seven, 55)]
      const taken = Array.from({ length: 97 }, (_, check) => `${seven}${String(check).padStart(2, '0')}`).filter(
        (number) => vatNumberFault(number) === undefined,
      )
      for (const number of right) expect(taken).toContain(number)
      expect(taken.length).toBeLessThanOrEqual(3)
    }
  })
})
