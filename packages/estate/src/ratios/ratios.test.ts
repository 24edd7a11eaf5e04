import { parseFigure } from '@imt/core'
import { describe, expect, it } from 'vitest'
import { devicesPerUser, staffPerDevice } from './devices-per-user.js'
import { ratioAgrees } from './ratio-agrees.js'

const count = (text: string) => {
  const read = parseFigure(text, { unit: 'count' })
  if (!read.ok) throw new TypeError(read.refusal.message)
  return read.value
}

describe('devicesPerUser and staffPerDevice', () => {
  it.each([
    {
      devices: 5097,
      users: 'approximately 11,000',
      basis: 'supportedUsers',
      value: '0.463',
      low: '0.443',
      high: '0.485',
      source: 'seed page',
    },
    {
      devices: 5097,
      users: '6,500',
      basis: 'headcount',
      value: '0.784',
      low: '0.784',
      high: '0.784',
      source: 'supplier case study',
    },
    {
      devices: 6692,
      users: '4,337',
      basis: 'headcount',
      value: '1.543',
      low: '1.543',
      high: '1.543',
      source: 'Devon: more laptops than heads',
    },
  ] as const)('$devices for $users $basis ($source)', ({ devices, users, basis, value, low, high }) => {
    const found = devicesPerUser(devices, count(users), basis)
    expect([found.value?.toFixed(3), found.low.toFixed(3), found.high?.toFixed(3), found.basis]).toEqual([
      value,
      low,
      high,
      basis,
    ])
  })
  it('turns the bounds round for staff per device', () => {
    const found = staffPerDevice(count('approximately 11,000'), 5097, 'supportedUsers')
    expect([found.low.toFixed(2), found.high?.toFixed(2)]).toEqual(['2.06', '2.26'])
  })
  it('never divides by nobody', () => {
    expect(() => devicesPerUser(10, 0, 'wte')).toThrow(/users must be above 0/)
    expect(() => devicesPerUser(10, count('up to 3,000'), 'wte')).toThrow(RangeError)
    expect(() => devicesPerUser(10, count('TBC'), 'wte')).toThrow(RangeError)
    expect(devicesPerUser(10, count('over 2,000'), 'wte').low.toFixed()).toBe('0')
  })
})

describe('ratioAgrees', () => {
  it.each([
    { stated: '42.7%', part: '587,531', whole: '1,376,310', agreement: 'agrees', source: 'NHS 2020: 42.69%' },
    {
      stated: '76%',
      part: '1.05 million',
      whole: '1.37 million',
      agreement: 'agrees',
      source: 'DHSC 2019: 76.0 to 77.3%',
    },
    { stated: '0.16%', part: 'approximately 2,300', whole: '1.37 million', agreement: 'agrees', source: 'DHSC 2019' },
    {
      stated: '3:1',
      part: 'over 13,000',
      whole: '3,200',
      agreement: 'disagrees',
      source: 'Sheffield 2008: at least 4.06',
    },
    { stated: '4:1', part: '13,000', whole: '3,200', agreement: 'agrees', source: '4.06 rounds to 4' },
    { stated: '43%', part: '587,531', whole: '1,376,310', agreement: 'agrees', source: 'rounded to whole per cent' },
    { stated: '42%', part: '587,531', whole: '1,376,310', agreement: 'agrees', source: 'cut off to whole per cent' },
    {
      stated: '41%',
      part: '587,531',
      whole: '1,376,310',
      agreement: 'disagrees',
      source: 'neither rounded nor cut off',
    },
    { stated: '10%', part: 'TBC', whole: '100', agreement: 'agrees', source: 'an open count excludes nothing' },
    { stated: 'a few', part: '1', whole: '2', agreement: 'unreadable', source: 'no ratio' },
    { stated: '1:0', part: '1', whole: '2', agreement: 'unreadable', source: 'to nothing' },
    { stated: '10%', part: '1', whole: '0', agreement: 'unreadable', source: 'of nothing' },
  ] as const)('$stated of $part in $whole $agreement ($source)', ({ stated, part, whole, agreement }) =>
    expect(ratioAgrees(stated, count(part), count(whole)).agreement).toBe(agreement),
  )
})
