import { describe, expect, it } from 'vitest'
import { isWithheld, notStated, supplierKey } from './withheld.js'

describe('isWithheld', () => {
  // Words of councils' and departments' files; "REDACTED UNDER DP ACT" is Devon County Council's.
  it.each([
    'REDACTED',
    'Redacted - s.40',
    'REDACTED UNDER DP ACT',
    'Name withheld',
    'Personal data',
    'PERSONAL INFORMATION',
    'Individual',
    'Private individual',
    'Commercially sensitive',
    'section 40(2)',
  ])('knows %s', (text) => {
    expect(isWithheld(text)).toBe(true)
  })

  it.each([
    'Confidential Waste Ltd',
    'Sensitive Skin Clinic',
    'Individualised Care Ltd',
    'Exempt Charities Group',
    'Personal Touch Ltd',
    'Person Centred Care',
    '',
  ])('takes %s for a supplier', (text) => {
    expect(isWithheld(text)).toBe(false)
  })
})

describe('notStated', () => {
  it.each([
    ['', 'missing'],
    [' ', 'missing'],
    ['-', 'missing'],
    ['N/A', 'missing'],
    ['#N/A', 'broken'],
    ['#####', 'broken'],
    ['3M UK plc', undefined],
    ['Nil Desperandum Ltd', undefined],
    ['0800 Repair Ltd', undefined],
  ] as const)('%j is %s', (text, fault) => {
    expect(notStated(text)).toBe(fault)
  })
})

it.each([
  ['J.C.A. Engineering Limited', 'JCA Engineering Ltd'],
  ['The Beta & Sons Company', 'Beta and Sons'],
  ['Société Générale', 'SOCIÉTÉ  GÉNÉRALE PLC'],
  ["King's Lynn Ltd", 'Kings Lynn'],
])('%s and %s are one supplier', (one, other) => {
  expect(supplierKey(one)).toBe(supplierKey(other))
})

it.each([
  ['Alpha Ltd', 'Alphas Ltd'],
  ['The Ltd', 'Limited Co'],
  ['NHS Ealing CCG', 'NHS Brent CCG'],
])('%s and %s are two', (one, other) => {
  expect(supplierKey(one)).not.toBe(supplierKey(other))
})
