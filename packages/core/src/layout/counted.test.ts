import { describe, expect, it } from 'vitest'
import { countedOf, leadingTo } from './counted.js'

const location = { kind: 'text', source: 'a', line: 1, column: 1 } as const

describe('countedOf', () => {
  it.each([
    ['571 requests were answered', '571', 'requests were answered'],
    ['- 1,016 laptops;', '1,016', 'laptops'],
    ['• <5 requests', '<5', 'requests'],
  ])('%j', (text, value, label) => {
    expect(countedOf({ text, location })).toMatchObject({ value: { text: value }, label: { text: label } })
  })

  it.each(['12 March 2026', '2025 requests', '1. Introduction', 'Requests 571', '5% of requests', ''])(
    'not %j',
    (text) => expect(countedOf({ text, location })).toBeUndefined(),
  )
})

describe('leadingTo', () => {
  const paragraph = (text: string) => ({ kind: 'paragraph', text, location }) as const

  it('takes the one number that is no year', () => {
    expect(leadingTo(paragraph('In 2025 we received 642 requests under the Act of 2000.'))).toMatchObject({
      value: { text: '642' },
      label: { text: 'In 2025 we received requests under the Act of 2000' },
    })
  })

  it.each(['We received 642 requests and answered 571.', 'We answered 98% of requests.', 'In 2025/26 we did well.'])(
    'not %j',
    (text) => expect(leadingTo(paragraph(text))).toBeUndefined(),
  )
})
