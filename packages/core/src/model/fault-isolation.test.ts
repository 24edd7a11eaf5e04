import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { training, trainingSection } from '../../test/plugins/training.js'
import { definePlugin } from '../plugin/define-plugin.js'
import { defineRule } from '../plugin/define-rule.js'
import type { PartRecogniser } from '../plugin/recogniser.js'
import { readRows } from '../recognise/read-rows.js'
import type { Run } from '../report/finding.js'
import type { Report } from '../report/report.js'
import type { Location } from '../location.js'
import type { Block, Source } from '../source/source.js'
import { createModel } from './create-model.js'

const asOf = '2026-11-23'
const publication = { sections: { training: { courses: [{ name: 'Word', places: '0' }] } } }

const failing = (check: (run: Run) => void, levels = {}): Report => {
  const rule = defineRule({
    code: 'broken/rule',
    level: 'warning',
    band: 'validity',
    summary: 'S.',
    explain: 'S, and more.',
    citation: [],
    reads: [trainingSection],
    // Of plain JavaScript it may return anything.
    check: (_, run) => check(run) as undefined,
  })
  const plugin = definePlugin({ id: 'broken', section: null, requires: ['training'], rules: [rule], recognise: [] })
  const model = createModel({ plugins: [plugin, training()] })
  return model.check(model.parse(publication), { asOf, levels })
}
const failures = ({ findings }: Report): readonly string[] =>
  findings.filter(({ rule }) => rule === 'core/rule-failed').map(({ message }) => message)

describe('a rule that throws', () => {
  it('becomes a finding with plugin, rule and message, without a stack; the other rules run', () => {
    const report = failing(() => {
      throw new Error('there is no such row')
    })
    expect(failures(report)).toEqual([
      'The rule broken/rule of the plugin broken failed: there is no such row. This is a fault of the plugin, not of the publication. What the rule had found until then is listed; nothing counts as passed by it',
    ])
    expect(JSON.stringify(report)).not.toMatch(/fault-isolation|\bat \w+ \(/)
    expect(report.findings.map(({ rule }) => rule)).toContain('training/no-places')
    expect(report.rules.map(({ code }) => code)).toContain('training/no-places')
  })

  it('keeps what it had reported, and has passed nothing', () => {
    const report = failing((run) => {
      run.checked('/sections/training/courses/0')
      run.checked('/sections/training/courses/1')
      run.report({ at: '/sections/training/courses/1', message: 'Found.', key: ['a'] })
      throw new Error('oh')
    })
    expect(report.findings.filter(({ rule }) => rule === 'broken/rule')).toHaveLength(1)
    expect(report.rules[0]).toEqual({
      code: 'broken/rule',
      outcome: 'failed',
      applied: 1,
      passed: 0,
      reason: 'it failed: oh',
    })
    expect(report.summary).toMatchObject({ error: 1, warning: 2, applied: 2, passed: 0 })
  })

  it('that only looked has looked at nothing that counts', () => {
    const report = failing((run) => {
      run.checked('/sections/training/courses/0')
      throw new Error('oh')
    })
    expect(report.rules[0]).toMatchObject({ outcome: 'failed', applied: 0, passed: 0, reason: 'it failed: oh' })
    expect(report.summary.notApplicable).toBe(0)
  })

  it('has failed whatever it did: one that threw, that returned a Promise or a list, or called the run wrongly', () => {
    const wrong: readonly ((run: Run) => unknown)[] = [
      () => {
        throw new Error('oh')
      },
      () => Promise.resolve(),
      () => [],
      (run) => {
        run.report({ at: 'courses' as '/courses', message: 'Found.', key: [] })
      },
      (run) => {
        run.notApplicable('nothing to look at')
        run.passed(-1)
      },
    ]
    for (const check of wrong) {
      const report = failing(check as (run: Run) => undefined)
      expect(failures(report)).toHaveLength(1)
      expect(report.rules[0]).toMatchObject({ outcome: 'failed', passed: 0 })
      expect(report.rules[0]?.reason).toMatch(/^it failed: /)
    }
  })

  it.each<[unknown, RegExp]>([
    ['text', /failed: "text"\./],
    [undefined, /failed: undefined\./],
    [null, /failed: null\./],
    [Symbol('mark'), /failed: Symbol\(mark\)\./],
    [{ message: 7 }, /failed: an object\./],
    [Object.create(null), /failed: an object\./],
    [new Error(''), /failed: an object\./],
    [new Error('x'.repeat(9000)), /failed: x{500}\.\.\.\./],
    [
      {
        get message() {
          throw new Error('again')
        },
      },
      /failed: something that cannot be put into words\./,
    ],
  ])('is a finding whatever it throws: %#', (thrown, message) => {
    const [said] = failures(
      failing(() => {
        throw thrown
      }),
    )
    expect(said).toMatch(message)
  })

  it('is a finding where it uses up the stack', () => {
    const deep = (): number => 1 + deep()
    expect(failures(failing(() => void deep()))).toHaveLength(1)
  })

  it('can be set to another level, or off: its result still says that it failed', () => {
    const throws = (): never => {
      throw new Error('oh')
    }
    expect(failing(throws, { 'core/rule-failed': 'note' }).summary).toMatchObject({ error: 0, note: 1 })
    const off = failing(throws, { 'core/rule-failed': 'off' })
    expect(failures(off)).toEqual([])
    expect(off.rules[0]?.reason).toBe('it failed: oh')
  })

  it('does so in each check by itself', () => {
    const texts = [1, 2].map(() =>
      JSON.stringify(
        failing(() => {
          throw new Error('oh')
        }),
      ),
    )
    expect(texts[0]).toBe(texts[1])
  })
})

const place = (line: number): Location => ({ kind: 'html', source: 'page.html', line, column: 1 })
const table = (name: string, line: number): Block => ({
  kind: 'table',
  under: [],
  headers: ['Name'],
  rows: [[{ text: name, location: place(line) }]],
  location: place(line),
})
const page = (...blocks: readonly Block[]): Source => ({ name: 'page.html', kind: 'html', blocks })
const schema = z.object({ rows: z.exactOptional(z.array(z.object({ name: z.string() }))) })
type Input = z.input<typeof schema>
const first = (block: Block | undefined): string => (block?.kind === 'table' ? (block.rows[0]?.[0]?.text ?? '') : '')

const demo = (recogniser: Partial<PartRecogniser<Input, 'rows'>>) =>
  definePlugin({
    id: 'demo',
    section: { id: 'demo', schema },
    requires: [],
    rules: [],
    recognise: [
      {
        part: 'rows',
        score: (block) => (block.kind === 'table' ? 0.5 : 0),
        read: (blocks) => readRows(blocks, { name: ['Name'] }),
        ...recogniser,
      },
    ],
  })
const rest = definePlugin({
  id: 'rest',
  section: { id: 'rest', schema },
  requires: [],
  rules: [],
  leftovers: true,
  recognise: [{ part: 'rows', score: () => 1, read: (blocks) => readRows(blocks, { name: ['Name'] }) }],
})
const onBad = (blocks: readonly Block[]) => {
  if (blocks.some((block) => first(block) === 'bad')) throw new Error('a bad row')
  return readRows(blocks, { name: ['Name'] })
}

describe('a recogniser that fails', () => {
  it('on one table of three reads the two others; the finding names the table and its place', () => {
    const model = createModel({ plugins: [demo({ read: onBad })] })
    const reading = model.recognise(page(table('a', 1), table('bad', 2), table('c', 3)))
    expect(reading.publication.sections).toEqual({ demo: { rows: [{ name: 'a' }, { name: 'c' }] } })
    expect(reading.locate('/sections/demo/rows/1/name')).toEqual(place(3))
    expect(reading.findings.map(({ rule, message, location }) => [rule, message, location])).toEqual([
      [
        'core/recogniser-failed',
        'The table with the headings "Name": the recogniser of the part "rows" (plugin demo) failed: read threw: a bad row. It is as if no recogniser had claimed it: nothing in it was checked',
        place(2),
      ],
    ])
  })

  it('on tables together, and on none alone, reads none of them', () => {
    const together = (blocks: readonly Block[]) => {
      if (blocks.length > 1) throw new Error('too many')
      return readRows(blocks, { name: ['Name'] })
    }
    const reading = createModel({ plugins: [demo({ read: together })] }).recognise(page(table('a', 1), table('b', 2)))
    expect(reading.publication.sections).toEqual({})
    expect(reading.findings.map(({ rule }) => rule)).toEqual([
      'core/recogniser-failed',
      'core/recogniser-failed',
      'core/nothing-recognised',
    ])
  })

  it('leaves the table to the plugin for what is left over', () => {
    const model = createModel({ plugins: [demo({ read: onBad }), rest] })
    const reading = model.recognise(page(table('bad', 2), table('c', 3)))
    expect(reading.publication.sections).toEqual({ demo: { rows: [{ name: 'c' }] }, rest: { rows: [{ name: 'bad' }] } })
    expect(reading.findings.map(({ message }) => message)).toEqual([
      'The table with the headings "Name": the recogniser of the part "rows" (plugin demo) failed: read threw: a bad row. It is as if no recogniser had claimed it',
    ])
  })

  it('and is the one for what is left over fails as any other', () => {
    const bad = definePlugin({
      ...rest,
      recognise: [{ ...rest.recognise[0], part: 'rows', score: () => 1, read: onBad }],
    })
    const reading = createModel({ plugins: [demo({ score: () => 0 }), bad] }).recognise(page(table('bad', 2)))
    expect(reading.findings.map(({ rule }) => rule)).toEqual(['core/recogniser-failed', 'core/nothing-recognised'])
  })

  it('while it scores has not claimed the table, and another may', () => {
    const score = (): never => {
      throw new Error('oh')
    }
    const reading = createModel({ plugins: [demo({ score }), rest] }).recognise(page(table('a', 1)))
    expect(reading.publication.sections).toEqual({ rest: { rows: [{ name: 'a' }] } })
    expect(reading.findings.map(({ message }) => message)).toEqual([
      'The table with the headings "Name": the recogniser of the part "rows" (plugin demo) failed: score threw: oh. It is as if this recogniser had not claimed it',
    ])
  })

  it('in what it gives is told as one that throws', () => {
    const read = () =>
      Object.defineProperty({ value: [], columns: { used: [], unused: [] } }, 'places', {
        get: () => {
          throw new Error('oh')
        },
      }) as unknown as ReturnType<typeof onBad>
    const { findings } = createModel({ plugins: [demo({ read })] }).recognise(page(table('a', 1)))
    expect(findings[0]?.message).toContain('failed: places cannot be read: oh.')
  })
})

describe('a layout of extracted text that fails', () => {
  const layoutWith = (accepts: (text: string) => boolean) => {
    const plugin = training()
    const [recogniser] = plugin.recognise
    if (recogniser === undefined) throw new Error('training has a recogniser')
    const layouts = [{ id: 'training/courses', columns: [{ names: ['Course'], accepts }] }]
    return createModel({
      plugins: [definePlugin({ ...plugin, recognise: [{ ...recogniser, layouts } as typeof recogniser] })],
    }).layouts[0]?.columns[0]
  }
  const named = 'layouts: accepts of the column "Course" of training/courses (plugin training) '

  it('is named with its plugin and column', () => {
    const throwing = layoutWith(() => {
      throw new Error('oh')
    })
    expect(() => throwing?.accepts('x')).toThrow(
      expect.objectContaining({ code: 'core/recogniser-failed', message: `${named}failed: oh` }),
    )
    const later = layoutWith(() => Promise.resolve(false) as unknown as boolean)
    expect(() => later?.accepts('x')).toThrow(`${named}must not be async: it returned a Promise`)
  })

  it('is asked as it is where it does not, whatever it calls true', () => {
    const matching = layoutWith((text) => text.match(/x/) as unknown as boolean)
    expect([matching?.accepts('x'), matching?.accepts('y')]).toEqual([true, false])
  })
})

describe('the schema of a section that throws', () => {
  const throwing = z.object({
    rows: z.exactOptional(
      z.array(
        z.object({
          name: z.string().transform((name) => {
            if (name === 'bad') throw new Error('oh')
            return name
          }),
        }),
      ),
    ),
  })
  const model = createModel({
    plugins: [
      definePlugin({ id: 'odd', section: { id: 'odd', schema: throwing }, requires: [], rules: [], recognise: [] }),
      training(),
    ],
  })

  it('leaves its section out, says so, and the others are checked', () => {
    const reading = model.parse({ sections: { odd: { rows: [{ name: 'bad' }] }, ...publication.sections } })
    expect(reading.unread).toEqual([{ at: '/sections/odd', code: 'pluginFailed', why: 'its plugin failed on it' }])
    expect(reading.findings.map(({ rule, at, message }) => [rule, at, message])).toEqual([
      [
        'core/recogniser-failed',
        '/sections/odd',
        'The odd section: its schema (plugin odd) failed: oh. Nothing in the section was checked',
      ],
    ])
    expect(model.check(reading, { asOf }).summary).toMatchObject({ error: 1, warning: 1 })
  })
})
