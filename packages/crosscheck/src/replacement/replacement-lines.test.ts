import { estateSection } from '@imt/estate'
import { financeSection } from '@imt/finance'
import { describe, expect, it } from 'vitest'
import { replacementLines } from './replacement-lines.js'

const lines = (classes: readonly string[], projects: readonly string[]): ReturnType<typeof replacementLines> =>
  replacementLines(
    financeSection.schema.parse({
      capital: projects.map((project) => ({ category: 'IT', project, amounts: [{ year: '2020/21', amount: '£1' }] })),
    }),
    estateSection.schema.parse({ classes: classes.map((assetType) => ({ assetType, quantity: '2' })) }),
  )

describe('replacementLines', () => {
  it('finds the classes that a project names, in singular or plural, and all parts of one that has several', () => {
    const classes = ['PCs', 'Laptop', 'PCs and laptops', 'Thin clients', 'PCs (wards)']
    const named = (project: string): readonly number[] => lines(classes, [project])[0]?.classes ?? []
    expect(named('pc refresh')).toContain(0)
    expect(named('Laptops replacement')).toEqual([1])
    expect(named('Thin-client refresh')).toEqual([3])
    expect(named('Thin refresh of client')).toEqual([])
    expect(named('Upcs refresh')).toEqual([])
    expect(named('Laptop')).toEqual([])
  })

  it('holds thousands of projects against thousands of classes in a time that grows as they do', () => {
    const many = Array.from({ length: 3000 }, (_, index) => index)
    const before = performance.now()
    expect(
      lines(
        many.map(() => 'PCs'),
        many.map(() => 'PC refresh'),
      ),
    ).toHaveLength(3000)
    expect(
      lines(
        many.map((index) => `PC a${String(index)}`),
        many.map((index) => `PC a${String(index)} refresh`),
      ),
    ).toHaveLength(3000)
    expect(performance.now() - before).toBeLessThan(20_000)
  })
})
