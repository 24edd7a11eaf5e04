import { expect, it } from 'vitest'
import { labelOf } from './label.js'

it.each([
  ['What is the annual spend on this contract?', 'annual spend'],
  ['Is there an option to extend?', 'option to extend'],
  ['Are there any extension options?', 'extension options'],
  ['Who is your current supplier for telephone lines?', 'supplier for telephone lines'],
  ['3. What is the expiry date of the contract?', '3. expiry date'],
  ['What is in the contract', 'in the contract'],
  ['Total value:', 'Total value'],
  ['Q2. What is the contract start date?', 'contract start date'],
  ['Question 3: Supplier', 'Supplier'],

  ['1. Existing supplier: Who is the current supplier?', '1. Existing supplier'],
  [
    'Annual spend: what is the average annual spend with each supplier',
    'Annual spend: what is the average annual spend with each supplier',
  ],
])('knows %j by %j', (text, label) => {
  expect(labelOf(text)).toBe(label)
})
