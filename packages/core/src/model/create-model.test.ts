import { toJson } from './to-json.js'
import { describe, expect, it } from 'vitest'
import { training, trainingSection } from '../../test/plugins/training.js'
import type { Block, Paragraph, Source, Table } from '../source/source.js'
import type { Location } from '../location.js'
import type { Finding } from '../report/finding.js'
import { assertValid } from '../report/assert-valid.js'
import { createModel } from './create-model.js'
import { definePlugin } from '../plugin/define-plugin.js'
import { defineRule } from '../plugin/define-rule.js'

/** A fault of a reader. */
const cut = (location: Location): Finding => ({
  rule: 'tables/ragged-row',
  level: 'error',
  band: 'validity',
  at: '',
  message: 'cut',
  location,
  fingerprint: '0123456789abcdef',
})

const model = createModel({ plugins: [training()] })
const asOf = '2026-11-23'
const place = (line: number): Location => ({ kind: 'html', source: 'page.html', line, column: 1, table: 1 })
const table = (headers: readonly string[], ...rows: readonly (readonly string[])[]): Table => ({
  kind: 'table',
  under: [],
  headers,
  rows: rows.map((row, index) => row.map((text) => ({ text, location: place(index + 2) }))),
  location: place(1),
})
const page = (...blocks: readonly Block[]): Source => ({ name: 'page.html', kind: 'html', blocks })
const text = (...lines: readonly string[]): Source => ({
  name: 'page.txt',
  kind: 'text',
  blocks: lines.map((line, index) => ({
    kind: 'paragraph',
    text: line,
    location: { kind: 'text', source: 'page.txt', line: index + 1, column: 1 },
  })),
})

describe('createModel', () => {
  it('refuses a list that is not sound, by name', () => {
    const needy = definePlugin({ id: 'needy', section: null, requires: ['absent'], rules: [], recognise: [] })
    // @ts-expect-error -- the type refuses it too
    expect(() => createModel({ plugins: [training(), training()] })).toThrow(
      expect.objectContaining({ code: 'core/duplicate-plugin' }),
    )
    // @ts-expect-error -- the type refuses it too
    expect(() => createModel({ plugins: [needy] })).toThrow(/needy requires absent/)
    // @ts-expect-error -- the type refuses it too
    expect(() => createModel({ plugins: [{}] })).toThrow(
      expect.objectContaining({ name: 'ModelError', code: 'core/bad-plugin' }),
    )
  })

  it('refuses codes outside the namespace, and codes that are no codes', () => {
    const rule = defineRule({
      code: 'other/thing',
      level: 'note',
      band: 'validity',
      summary: 'X.',
      explain: 'Y.',
      citation: [],
      reads: [],
      check: () => undefined,
    })
    // @ts-expect-error -- the type refuses it too
    expect(() => definePlugin({ id: 'mine', section: null, requires: [], rules: [rule], recognise: [] })).toThrow(
      /other\/thing is outside the namespace mine\//,
    )
    expect(() =>
      defineRule({
        code: 'Bad/Code',
        level: 'note',
        band: 'validity',
        summary: 'X.',
        explain: 'Y.',
        citation: [],
        reads: [],
        check: () => undefined,
      }),
    ).toThrow(TypeError)
  })

  it('describes the input of a section, and names a section it does not know', () => {
    expect(model.jsonSchema('training')).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      properties: { remark: { type: 'string' } },
    })
    expect(model.jsonSchema()).toMatchObject({ properties: { sections: { properties: { training: {} } } } })
    // @ts-expect-error -- the type refuses it too
    expect(() => model.jsonSchema('nothing')).toThrow(/section "nothing" is not one of training/)
  })
})

describe('parse and check', () => {
  const publication = (courses: unknown): unknown => ({ about: { title: 'T' }, sections: { training: { courses } } })

  it('counts what it looked at, and finds', () => {
    const report = model.check(
      model.parse(
        publication([
          { name: 'Word', places: '0' },
          { name: 'Excel', places: '8' },
        ]),
      ),
      { asOf },
    )
    expect(report.summary).toEqual({ error: 0, warning: 1, note: 0, applied: 2, passed: 1, notApplicable: 0 })
    expect(report.findings[0]).toMatchObject({
      rule: 'training/no-places',
      at: '/sections/training/courses/0/places',
      location: { kind: 'json', pointer: '/sections/training/courses/0/places' },
    })
    expect(JSON.parse(JSON.stringify(report))).toEqual(report)
  })

  it('leaves out a part with a bad value, says why, and never calls that a pass', () => {
    const report = model.check(
      model.parse({ sections: { training: { courses: [{ name: 'Word', places: 'x' }], remark: 'kept' } } }),
      { asOf },
    )
    expect(report.findings).toMatchObject([
      {
        rule: 'core/schema',
        level: 'error',
        at: '/sections/training/courses/0/places',
        stated: 'x',
        message: 'The places cannot be read: not a whole number.',
      },
    ])
    expect(report.rules[0]).toMatchObject({
      outcome: 'notApplicable',
      reason: 'no courses are listed; training courses was left out: it holds a value that cannot be read',
    })
    expect(report.summary.applied).toBe(0)
    expect(() => {
      assertValid(report)
    }).toThrow(/core\/schema/)
  })

  it('says that a value is missing, and names the key of a publication that is none', () => {
    expect(model.parse({ sections: { training: { courses: [{ name: 'Word' }] } } }).findings[0]?.message).toBe(
      'Missing: places. The row or entry has no such cell.',
    )
    expect(model.parse({}).findings[0]?.message).toContain('"sections"')
  })

  it('reads no publication in which values stand in each other without end, and says where', () => {
    const nested = (depth: number): unknown => {
      let value: unknown = 1
      for (let level = 0; level < depth; level += 1) value = { a: value }
      return value
    }
    const own = model.parse({ sections: {}, own: { a: nested(500) } })
    expect(own.findings).toEqual([])
    expect(JSON.stringify(toJson(own)).length).toBeGreaterThan(2500)
    for (const depth of [511, 20_000]) {
      const deep = model.parse({ sections: {}, own: { a: nested(depth) } })
      expect(deep.findings).toMatchObject([{ rule: 'core/schema', at: `/own${'/a'.repeat(511)}` }])
      expect(deep.findings[0]?.message).toContain('more than 512 deep')
      expect(model.check(deep, { asOf }).summary.error).toBe(1)
    }
    const circle: Record<string, unknown> = { sections: {} }
    circle['own'] = circle
    expect(model.parse(circle).findings).toMatchObject([{ rule: 'core/schema' }])
    expect(() => toJson(nested(20_000))).toThrow(/^toJson: value must not be nested more than 1000 deep/)
    expect(() => toJson(circle)).toThrow(RangeError)
  })

  it('reads no publication of which a value throws, and says so', () => {
    const course = Object.defineProperty({ name: 'Word' }, 'places', {
      enumerable: true,
      get: () => {
        throw new Error('oh.')
      },
    })
    const { findings } = model.parse({ sections: { training: { courses: [course] } } })
    expect(findings).toMatchObject([
      {
        rule: 'core/schema',
        at: '',
        message: 'A value threw when it was asked for: oh: nothing of the publication was read',
      },
    ])
  })

  it('carries what is only counted of a file into the reading and the report', () => {
    const unlisted = [{ rule: 'tables/repeated-key', level: 'error', count: 5 }] as const
    const file = { locate: () => undefined, unlisted }
    expect(model.parse({ sections: {} }, file).unlisted).toEqual(unlisted)
    expect(model.parse({}, file).unlisted).toEqual(unlisted)
    expect(model.check(model.parse({ sections: {} }, file), { asOf }).summary.error).toBe(5)
    expect(model.parse({ sections: {} }, { locate: () => undefined })).not.toHaveProperty('unlisted')
    // @ts-expect-error -- no list
    expect(() => model.parse({}, { ...file, unlisted: 5 })).toThrow(/^parse: file.unlisted must be/)
  })

  it('leaves out a section that is no section', () => {
    const reading = model.parse({ sections: { training: 7 } })
    expect(reading.publication.sections).toEqual({})
    expect(model.check(reading, { asOf }).rules[0]?.reason).toMatch(/training section could not be read/)
  })

  it.each([[null], [7], [[]], [{}], [{ sections: 3 }], ['text'], [undefined]])(
    'reads %j without throwing, and says that it is no publication',
    (json) => {
      expect(model.parse(json).findings[0]?.rule).toBe('core/schema')
    },
  )

  it('names a section that no plugin knows', () => {
    expect(model.parse({ sections: { travel: {} } }).findings).toMatchObject([
      { rule: 'core/unknown-section', at: '/sections/travel' },
    ])
  })

  it('says that a section is not there', () => {
    expect(model.check(model.parse({ sections: {} }), { asOf }).rules).toEqual([
      {
        code: 'training/no-places',
        outcome: 'notApplicable',
        applied: 0,
        passed: 0,
        reason: 'the publication has no training section',
      },
    ])
  })

  it('lets the consumer change levels and switch off, and hides nothing', () => {
    const reading = model.parse(publication([{ name: 'Word', places: '0' }]))
    expect(model.check(reading, { asOf, levels: { 'training/no-places': 'error' } }).summary.error).toBe(1)
    expect(model.check(reading, { asOf, levels: { 'training/no-places': 'off' } }).rules[0]).toMatchObject({
      outcome: 'notApplicable',
      reason: 'switched off',
    })
  })

  it('refuses a day that is none', () => {
    // @ts-expect-error -- the type refuses it too
    expect(() => model.check(model.parse({ sections: {} }), { asOf: 'today' })).toThrow(/asOf/)
    expect(() => model.check(model.parse({ sections: {} }), { asOf: '2026-02-30' })).toThrow(RangeError)
  })

  it('gives the same fingerprint for the same row wherever it stands, and tells two of a kind apart', () => {
    const prints = (courses: unknown): string[] =>
      model.check(model.parse(publication(courses)), { asOf }).findings.map(({ fingerprint }) => fingerprint)
    const one = prints([{ name: 'Word', places: '0' }])
    expect(
      prints([
        { name: 'Excel', places: '3' },
        { name: 'Word', places: '0' },
      ]),
    ).toEqual(one)
    expect(
      new Set(
        prints([
          { name: 'Word', places: '0' },
          { name: 'Word', places: '0' },
        ]),
      ).size,
    ).toBe(2)
    expect(one[0]).toMatch(/^[0-9a-f]{16}$/)
  })

  it('names the rule that fails on its own, and runs the others', () => {
    const broken = defineRule({
      code: 'broken/always',
      level: 'note',
      band: 'validity',
      summary: 'X.',
      explain: 'Y.',
      citation: [],
      reads: [trainingSection],
      check: () => {
        throw new Error('oh')
      },
    })
    const other = createModel({
      plugins: [
        training(),
        definePlugin({ id: 'broken', section: null, requires: ['training'], rules: [broken], recognise: [] }),
      ],
    })
    const { findings, rules, summary } = other.check(other.parse(publication([])), { asOf })
    expect(findings.filter(({ rule }) => rule === 'core/rule-failed')).toMatchObject([
      { level: 'error', at: '/sections/training', message: expect.stringContaining('broken/always') as string },
    ])
    expect(rules.map(({ code, outcome }) => [code, outcome])).toContainEqual(['broken/always', 'failed'])
    expect(rules.at(-1)?.reason).toBe('it failed: oh')
    expect(summary.error).toBe(1)
  })
})

describe('recognise', () => {
  const courses = table(['Course', 'Places', 'Room'], ['Word', '0', 'A'], ['Excel', '3', 'B'])

  it('reads a table, keeps its places, and names the column it did not use', () => {
    const reading = model.recognise(page(courses))
    expect(reading.publication.sections.training?.courses).toEqual([
      { name: 'Word', places: 0 },
      { name: 'Excel', places: 3 },
    ])
    expect(reading.locate('/sections/training/courses/1/places')).toMatchObject({ line: 3 })
    expect(reading.locate('/sections/training/courses/1/nothing')).toMatchObject({ line: 3 })
    expect(reading.findings).toMatchObject([{ rule: 'core/unused-column', level: 'note' }])
    expect(reading.findings[0]?.message).toContain('"Room"')
  })

  it('points to the column that it did not use: to its heading, or to its first cell', () => {
    const [cell] = courses.rows[0]?.slice(2) ?? []
    expect(model.recognise(page(courses)).findings[0]?.location).toEqual(cell?.location)
    const place = { kind: 'text', source: 'page', line: 1, column: 30 } as const
    const headed = {
      ...courses,
      headingPlaces: courses.headers.map((_, index) => ({ ...place, column: index * 10 + 1 })),
    }
    expect(model.recognise(page(headed)).findings[0]?.location).toEqual({ ...place, column: 21 })
    // The second table lacks the column, and the third has it again: each finding has its own place.
    const other = table(['Course', 'Places'], ['Word', '0'])
    const third = { ...headed, headingPlaces: headed.headingPlaces.map((each) => ({ ...each, line: 9 })) }
    const found = model.recognise(page(headed, other, third)).findings
    expect(found.map(({ location }) => location)).toMatchObject([
      { line: 1, column: 21 },
      { line: 9, column: 21 },
    ])
  })

  it('gives the tables and headings that its recognisers know, for the reader of an extracted text', () => {
    expect(model.layouts.map(({ columns }) => columns.map(({ names }) => names[0]))).toEqual([['Course', 'Places']])
    expect(model.headings.filter((heading) => heading.test('Training'))).toHaveLength(1)
    expect(createModel({ plugins: [] })).toMatchObject({ layouts: [], headings: [] })
  })

  it('takes the first heading or line for the title, and finds a value at its line', () => {
    const at = (line: number): Location => ({ kind: 'text', source: 'page.txt', line, column: 1 })
    const row = ['Word', '0'].map((shown, index) => ({ text: shown, location: at(5 + index) }))
    const blocks: readonly Block[] = [
      ...text('', 'Our page').blocks,
      { kind: 'table', under: [], headers: ['Course', 'Places'], rows: [row], location: at(3) },
    ]
    const reading = model.recognise({ name: 'page.txt', kind: 'text', blocks })
    expect(reading.publication.about.title).toBe('Our page')
    expect(model.check(reading, { asOf }).findings[0]?.location).toEqual(at(6))
  })

  it('joins several files into one publication', () => {
    const reading = model.recognise([
      page(table(['Course', 'Places'], ['Word', '1'])),
      page(table(['Course', 'Places'], ['Excel', '2'])),
    ])
    expect(reading.publication.sections.training?.courses).toHaveLength(2)
  })

  it('says so when nothing, or a table, is not recognised', () => {
    const rooms = table(['Room', 'Seats'], ['A', '3'])
    const { findings } = model.recognise(page(rooms))
    expect(findings.map(({ rule }) => rule)).toEqual(['core/nothing-recognised'])
    expect(findings[0]?.message).toContain('Not read: the table with the headings "Room", "Seats". ')
    expect(model.recognise(page(courses, rooms)).findings.map(({ rule }) => rule)).toContain('core/unrecognised-table')
    const file: Table = {
      ...rooms,
      location: { kind: 'csv', source: 'rooms.csv', line: 1, column: 1, record: 1, field: 1 },
    }
    expect(model.recognise({ ...page(file), kind: 'csv' }).findings.map(({ rule }) => rule)).toEqual([
      'core/unrecognised-table',
      'core/nothing-recognised',
    ])
    expect(model.recognise([]).findings.map(({ rule }) => rule)).toEqual(['core/nothing-recognised'])
  })

  it('gives a block that fits two parts equally to neither', () => {
    const twin = { ...training(), id: 'twin', rules: [], section: { ...trainingSection, id: 'twin' as const } }
    const both = createModel({ plugins: [training(), definePlugin(twin)] })
    const reading = both.recognise(page(courses))
    expect(reading.findings[0]).toMatchObject({ rule: 'core/ambiguous-block', location: place(1) })
    expect(reading.findings[0]?.message).toContain('fits both training (courses) and twin (courses)')
    expect(reading.publication.sections).toEqual({})
    const plugin = training()
    const twice = definePlugin({ ...plugin, recognise: [...plugin.recognise, ...plugin.recognise] })
    const [alike] = createModel({ plugins: [twice] }).recognise(page(courses)).findings
    expect(alike?.message).toContain('fits two recognisers of training (courses): it was given to neither')
  })

  it('carries the faults of the reader', () => {
    const source: Source = {
      ...page(courses),
      problems: [cut(place(9))],
    }
    expect(model.recognise(source).findings[0]).toMatchObject({
      rule: 'tables/ragged-row',
      level: 'error',
      location: { line: 9 },
    })
  })

  it('notes a list that is opened and does not follow', () => {
    const opened = 'We support several organisations, including:'
    const long =
      'Our service follows a method that has a long description, which goes on for more than a line so that nobody takes it for an item.'
    const rules = (source: Source): string[] =>
      model
        .recognise(source)
        .findings.map(({ rule }) => rule)
        .filter((rule) => rule === 'core/list-missing')
    expect(rules(text(opened, '', long))).toHaveLength(1)
    expect(rules(text(opened))).toHaveLength(1)
    expect(rules(text(opened, 'A surgery', 'A clinic'))).toHaveLength(0)
    expect(rules(text(opened, `• ${long}`))).toHaveLength(0)
    expect(rules(text('The service is slow because of one thing in this message:', long))).toHaveLength(0)
    expect(rules(text('We support the following organisations:', long))).toHaveLength(1)
    expect(rules(text('Our figures for the last quarter are as follows:', '1. ' + long))).toHaveLength(0)
  })

  it('notes a list that is said to stand below and does not', () => {
    const codes = (...blocks: readonly Block[]) =>
      model
        .recognise({ ...page(...blocks), name: 'page.html' })
        .findings.map(({ rule }) => rule)
        .filter((rule) => rule === 'core/list-missing')
    const said = (words: string): readonly Block[] => text(words).blocks
    const heading = (level: 1 | 2, words = 'Contact us'): Block => ({
      kind: 'heading',
      level,
      text: words,
      location: place(3),
    })
    const items: Block = { kind: 'list', items: [{ text: 'Laptops: 10', location: place(4) }], location: place(4) }
    const full = said('The full list of our devices is below.')
    const mail = said('Email the team with your questions.')
    expect(codes(...full)).toHaveLength(1)
    expect(codes(heading(1), ...full, heading(2), ...mail)).toHaveLength(1)
    expect(codes(...said('A list of all requests is set out below.'), ...mail)).toHaveLength(1)
    expect(codes(...full, heading(2), ...mail, items)).toEqual([])
    expect(codes(...full, ...mail, ...mail)).toEqual([])
    expect(codes(heading(1), ...full, heading(2, 'Laptops'), ...mail, heading(2, 'Tablets'))).toEqual([])
    expect(codes(...said('The list below is of our devices.'))).toEqual([])
    expect(codes(...said('The list is in the document linked below.'))).toEqual([])
    expect(codes(...said('The list is not shown below.'))).toEqual([])
  })

  it('knows what stands in the place of a list that is opened', () => {
    const opened = 'Our figures for the last quarter are as follows:'
    const codes = (...rest: readonly Block[]) =>
      model
        .recognise({ ...page(...text(opened).blocks, ...rest), name: 'page.html' })
        .findings.map(({ rule }) => rule)
        .filter((rule) => rule === 'core/list-missing')
    const heading = (level: 1 | 2): Block => ({ kind: 'heading', level, text: 'January', location: place(3) })
    const items: Block = { kind: 'list', items: [{ text: 'Calls: 10', location: place(4) }], location: place(4) }
    expect(codes(heading(2), items)).toEqual([])
    expect(codes(heading(1), ...text('Calls have been many this month').blocks)).toEqual([])
    const [first] = text(opened).blocks
    const shown = { ...(first as Paragraph), leadsTo: 'picture' } as const
    expect(model.recognise(page(shown)).findings.map(({ rule }) => rule)).toEqual(['core/nothing-recognised'])
  })
})
