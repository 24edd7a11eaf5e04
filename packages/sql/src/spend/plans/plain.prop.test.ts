import { parseFigure } from '@imt/core'
import { spendTexts } from '@imt/finance'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { plainAmount, plainNumber } from './base.js'
import { bracketed } from './plain-readings.js'

it('takes for a plain amount only what is read as that amount', () => {
  fc.assert(
    fc.property(fc.stringMatching(new RegExp(plainAmount)), (text) => {
      const read = parseFigure(text, { unit: 'gbp' })
      expect(read.ok && read.value.kind).toBe('exact')
      expect(spendTexts.amount(text)).toMatchObject({ kind: 'exact' })
      expect(Number(spendTexts.amount(text).value)).toBe(Number(text.replace('£', '').replaceAll(',', '')))
    }),
  )
})

it('takes for an amount in brackets only what is read as that amount below nothing', () => {
  fc.assert(
    fc.property(fc.stringMatching(new RegExp(bracketed)), (text) => {
      const read = spendTexts.amount(text)
      expect(read.kind).toBe('exact')
      expect(Number(read.value)).toBe(Number(text.replaceAll(/[£,)]/g, '').replace('(', '-')))
    }),
  )
})

it('takes for a plain number only what is compared as it stands', () => {
  fc.assert(
    fc.property(fc.stringMatching(new RegExp(plainNumber)), (text) => {
      fc.pre(text.toLowerCase() !== 's40')
      expect(spendTexts.number(text)).toEqual({ key: text.toLowerCase(), isBlank: false, isDamaged: false })
    }),
  )
})
