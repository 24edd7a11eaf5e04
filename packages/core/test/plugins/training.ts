import * as z from 'zod'
import type { PartRecogniser } from '../../src/plugin/recogniser.js'
import type { Plugin } from '../../src/plugin/plugin.js'
import type { Rule, Section } from '../../src/plugin/rule.js'
import { definePlugin } from '../../src/plugin/define-plugin.js'
import { defineRule } from '../../src/plugin/define-rule.js'
import { pointerTo } from '../../src/pointer.js'
import { matchColumns } from '../../src/recognise/match-columns.js'
import { readRows } from '../../src/recognise/read-rows.js'

/** An invented section, so that the model is tested without any of the real plugins. */
export interface Training {
  readonly courses?: readonly { readonly name: string; readonly places: number }[]
  readonly remark?: string
}
export interface TrainingInput {
  readonly courses?: readonly { readonly name: string; readonly places: string }[]
  readonly remark?: string
}

export const trainingSchema: z.ZodType<Training, TrainingInput> = z.object({
  courses: z.exactOptional(
    z.array(z.object({ name: z.string(), places: z.string().regex(/^\d+$/, 'not a whole number').transform(Number) })),
  ),
  remark: z.exactOptional(z.string()),
})
export const trainingSection: Section<'training', typeof trainingSchema> = { id: 'training', schema: trainingSchema }

export const fullCourse: Rule<'training/no-places'> = defineRule({
  code: 'training/no-places',
  level: 'warning',
  band: 'usefulness',
  summary: 'A course has no places.',
  explain: 'A course that nobody can join need not be listed.',
  citation: [{ title: 'An invented source', url: 'https://example.org/', verified: false }],
  reads: [trainingSection],
  check: ({ training: { courses } }, run) => {
    if (courses === undefined) return run.notApplicable('no courses are listed')
    courses.forEach(({ name, places }, index) => {
      const at = pointerTo('sections', 'training', 'courses', index, 'places')
      run.checked(at)
      if (places === 0)
        run.report({
          at,
          message: `${name} has no places`,
          key: ['courses', name],
          stated: '0',
          difference: { amount: '1', unit: 'count' },
        })
    })
  },
})

const names = { name: ['Course'], places: ['Places'] } as const

const courses: PartRecogniser<TrainingInput, 'courses'> = {
  part: 'courses',
  headings: [/^training$/i],
  layouts: [
    {
      id: 'training/courses',
      columns: [
        { names: names.name, accepts: (text) => !/^\d+$/.test(text) },
        { names: names.places, accepts: (text) => /^[\dx]+$/.test(text) },
      ],
    },
  ],
  score: (block) => (block.kind === 'table' && matchColumns(block.headers, names).at.places !== undefined ? 0.8 : 0),
  read: (blocks) => {
    const { value, ...rest } = readRows(blocks, names)
    return { value: value as NonNullable<TrainingInput['courses']>, ...rest }
  },
}
const remark: PartRecogniser<TrainingInput, 'remark'> = {
  part: 'remark',
  score: (block, { under }) => (block.kind === 'paragraph' && under.includes('Training') ? 0.4 : 0),
  read: (blocks) => ({
    value: blocks.map((block) => ('text' in block ? block.text : '')).join(' '),
    places: new Map(),
    columns: { used: [], unused: [] },
  }),
}

export interface TrainingPlugin extends Plugin<'training', typeof trainingSchema, 'training/no-places'> {}
export const training = (): TrainingPlugin =>
  definePlugin({
    id: 'training',
    section: trainingSection,
    requires: [],
    rules: [fullCourse],
    recognise: [courses, remark],
  })
