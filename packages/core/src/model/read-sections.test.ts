import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { definePlugin } from '../plugin/define-plugin.js'
import { readSections } from './read-sections.js'

const rows = z.array(z.string()).optional()
/** A section that is at fault as a whole when it has `rows`, and at `rows`, too. */
const schema = z.strictObject({ rows, names: rows }).superRefine((value, context) => {
  if (value.rows === undefined) return
  context.addIssue({ code: 'custom', path: [], message: 'rows do not go with this section' })
  context.addIssue({ code: 'custom', path: ['rows'], message: 'not here' })
})
const demo = definePlugin({ id: 'demo', section: { id: 'demo', schema }, requires: [], rules: [], recognise: [] })
const read = (input: unknown) => readSections([demo], { demo: input }, () => undefined)

describe('readSections', () => {
  it('leaves out the part that cannot be read, and keeps the rest', () => {
    expect(read({ rows: [1], names: ['A'] })).toMatchObject({
      sections: { demo: { names: ['A'] } },
      unread: [{ at: '/sections/demo/rows', code: 'valueNotRead' }],
    })
  })
  it('leaves out the whole section where the fault is that of the whole, whatever else is wrong', () => {
    const { sections, unread, findings } = read({ rows: ['A'], names: ['B'] })
    expect(sections).toEqual({})
    expect(unread.map(({ at }) => at)).toEqual(['/sections/demo'])
    expect(findings.map(({ at }) => at)).toEqual(['/sections/demo', '/sections/demo/rows'])
  })
})
