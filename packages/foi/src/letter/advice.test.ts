import { describe, expect, it } from 'vitest'
import { advises } from './advice.js'

describe('what advises how a request could be met', () => {
  it.each([
    'If you asked for one month we could provide it.',
    'We could help if you asked for one ward.',
    'We would be able to send it if you named the team.',
    'If you named the ward, we would answer.',
    'If you told us which ward you mean, this may help us to find it.',
    'If you chose one site, we think that we would be able to send it to you.',
    'If you asked for 2025 only, we would expect it to come within the limit.',
    'If you gave us the names of the staff, it would be likely to fall below the threshold.',
    'If you asked for less, it would not exceed the limit.',
    'If you asked for the totals only, we may be able to reply without a charge.',
    'If you agreed to a sample, the search would take 6 hours.',
  ])('%s', (text) => expect(advises(text)).toBe(true))
  it.each([
    'If you asked for less you may expect a charge, and we would refuse it.',
    'If you asked for one month, we would still refuse it.',
    'We would not be able to help if you asked again.',
    'If you asked again, we may treat it as vexatious.',
    'If you named one ward, we would not be able to answer.',
    'If you asked for the files, we would charge you for what we provide.',
    'If you gave us more time it would still exceed the limit.',
    'If you asked for one year only, we could not provide it.',
    'If you wanted the whole, it could never be brought within the limit.',
  ])('none: %s', (text) => expect(advises(text)).toBe(false))
})
