import { describe, expect, it } from 'vitest'
import { membersOf } from './members.js'

describe('membersOf', () => {
  it('tells of what was neither taken nor set aside, by kind', () => {
    const json = {
      a: 'x',
      b: [{ c: 1, d: 2 }, { c: 3 }],
      e: { f: { g: 1 } },
      own: { any: [1] },
      none: null,
      blank: ' ',
    }
    const members = membersOf()
    expect(members.take(json, 'a')).toBe('x')
    expect(members.take(json, 'own')).toEqual({ any: [1] })
    expect(members.look(json, 'blank')).toBeUndefined()
    members.setAside(json.e.f, 'g')
    expect(members.look(json.e.f, 'g')).toBeUndefined()
    expect(members.left(json)).toEqual([
      { path: 'b[].c', times: 2, first: '/b/0/c' },
      { path: 'b[].d', times: 1, first: '/b/0/d' },
    ])
  })

  it('hands out the items of a list that say something', () => {
    const members = membersOf()
    const list = ['a', null, 'b']
    members.setAside(list, '0')
    expect(members.items(list)).toEqual([['b', 2]])
    expect(members.items(undefined)).toEqual([])
  })

  it('tells of what stands in something that was set aside', () => {
    const json = { value: { amount: 5, tax: 1 } }
    const members = membersOf()
    members.setAside(json, 'value')
    expect(members.left(json).map(({ path }) => path)).toEqual(['value.amount', 'value.tax'])
  })

  it('ends however deep a value is', () => {
    let deep: object = { last: 1 }
    for (let depth = 0; depth < 50_000; depth += 1) deep = { in: deep }
    expect(membersOf().left(deep)).toHaveLength(1)
  })
})
