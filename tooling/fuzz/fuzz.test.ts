import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import process from 'node:process'
import { describe, expect, it } from 'vitest'
import { readCorpus } from './corpus.js'
import { caseOf, causeOf, runCase } from './fuzz.js'
import { createRandom, seedOf } from './random.js'
import { asBytes, bytesOf, holds, isSafeToPrint } from './target.js'
import type { Target } from './target.js'
import { targets } from './targets/index.js'

/** Only what this repository has, so that the short run is the same everywhere. */
const corpus = readCorpus('.', false)

describe('a short run with a seed that stays', () => {
  it.each(targets.map(({ name }) => name))('%s keeps its promises', async (name) => {
    const chosen = targets.filter((target) => target.name === name)
    for (let index = 0; index < (chosen[0]?.reads === 'text' ? 60 : 12); index += 1) {
      const failure = await runCase(chosen, corpus, 20_261_128, index)
      expect(failure && [failure.why, failure.smallest]).toBeUndefined()
    }
  })
})

describe('a long run', () => {
  const planted: Target = {
    name: 'planted',
    reads: 'text',
    limit: 200,
    make: (random) => random.several(40, () => random.pick(['a', 'b', 'c', 'X', '"', '7'])).join(''),
    check: (input) => {
      holds(!/X.*"/.test(input), () => `a quotation mark behind an X, at ${input.indexOf('X')}`)
    },
  }
  const failures = async (target: Target, seed: number, runs: number) => {
    const found = []
    for (let index = 0; index < runs; index += 1) found.push(await runCase([target], corpus, seed, index))
    return found.filter((failure) => failure !== undefined)
  }

  it('finds a fault, and makes its input as small as it can be', async () => {
    const found = await failures(planted, 1, 40)
    expect(found.length).toBeGreaterThan(5)
    expect(new Set(found.map(({ smallest }) => smallest))).toEqual(new Set(['X"']))
    expect(new Set(found.map(causeOf))).toEqual(new Set(['planted: a quotation mark behind an X, at ']))
  })

  it('finds the same with the same seed, and a single case again', async () => {
    const found = await failures(planted, 7, 20)
    expect(await failures(planted, 7, 20)).toEqual(found)
    const [first] = found
    expect(first && (await runCase([planted], corpus, first.seed, first.index))).toEqual(first)
    expect(await failures(planted, 8, 20)).not.toEqual(found)
  })

  it('takes an error of any kind, and what takes too long, for a fault', async () => {
    const throws: Target = {
      ...planted,
      check: (input) => {
        if (input.includes('b')) throw new RangeError('planted')
      },
    }
    const slow: Target = {
      ...planted,
      limit: 5,
      make: (random) => random.several(6, () => random.pick(['a', 'c'])).join(''),
      check: (input) => {
        const before = process.cpuUsage()
        while (input.includes('c') && process.cpuUsage(before).user < 10_000);
      },
    }
    expect((await failures(throws, 1, 6))[0]).toMatchObject({
      why: expect.stringMatching(/^threw RangeError: planted, at /) as string,
      smallest: 'b',
    })
    expect((await failures(slow, 1, 6))[0]).toMatchObject({
      why: expect.stringMatching(/^took \d+ ms for 1 characters; it may take 5$/) as string,
      smallest: 'c',
    })
  }, 60_000)

  it('makes the same inputs of one seed for every target, and never only one', () => {
    for (const [index, { name }] of targets.entries()) {
      const made = (seed: number): string => caseOf(targets, corpus, seed, index).input
      expect([name, made(3)]).toEqual([name, made(3)])
      expect([name, new Set([1, 2, 3, 4, 5, 6].map(made)).size > 1]).toEqual([name, true])
    }
  })

  it('refuses options that it does not know, and numbers that are none', () => {
    const call = (...args: readonly string[]) => {
      const { status, stderr } = spawnSync(process.execPath, ['tooling/fuzz/run.mjs', ...args], { encoding: 'utf8' })
      return [status, stderr.trim()]
    }
    expect(call('--seed', 'x')).toEqual([2, 'fuzz: --seed is a number from 0 up, not x'])
    expect(call('--sead', '1')[0]).toBe(2)
    expect(call('--runs', '1', '--only', 'nobody')).toEqual([2, 'fuzz: nothing is called nobody'])
  })

  it('says its seed and what it did', () => {
    const args = ['tooling/fuzz/run.mjs', '--runs', '3', '--seed', '5', '--only', 'parseFigure']
    const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' })
    expect([status, stdout]).toEqual([
      0,
      expect.stringMatching(/^Seed 5\. 1 [^]*Seed 5: 3 inputs, every promise kept\.\n$/),
    ])
  })
})

describe('what inputs are made with', () => {
  it('numbers of a seed are spread, and other seeds have others', () => {
    const random = createRandom(1)
    const counts = new Array<number>(10).fill(0)
    for (let draw = 0; draw < 10_000; draw += 1) {
      const drawn = random.below(10)
      counts[drawn] = (counts[drawn] ?? 0) + 1
    }
    for (const count of counts) expect(Math.abs(count - 1_000)).toBeLessThan(150)
    expect(new Set(Array.from({ length: 5_000 }, (_, index) => seedOf(1, index))).size).toBe(5_000)
  })

  it('bytes go through texts and back', () => {
    expect(Buffer.from(bytesOf(asBytes('£ \u{1f469}'))).toString('utf8')).toBe('£ \u{1f469}')
  })

  it.each(['\u001b[2J', '\u009b', '\u202e', 'x\n::error::y', '\u007f', 'a\rb', '\u2028'])(
    '%j is not safe to print',
    (text) => {
      expect(() => {
        isSafeToPrint(text, 'it')
      }).toThrow(/^it h/)
    },
  )
  it.each(['£1\n2', 'a :: b', '\u200d \u{1f469}', '␛'])('%j is', (text) => {
    isSafeToPrint(text, 'it')
  })
})

it('every function that reads a text or a file, and every one that writes one, has a target', () => {
  const names =
    /^declare const ((?:read|parse|to[A-Z]|from|write|compose|is[A-Z]|cited|lookUp|visible|plain)\w*): [(<]/gm
  const exported = ['core', 'tables', 'estate', 'finance', 'contracts', 'foi'].flatMap((name) =>
    [...readFileSync(`etc/${name}.d.ts`, 'utf8').matchAll(names)].map(([, found = '']) => found),
  )
  const code = ['readers', 'importers', 'parsers', 'encoders', 'command']
    .map((name) => readFileSync(`tooling/fuzz/targets/${name}.ts`, 'utf8'))
    .join('\n')
  expect(exported.length).toBeGreaterThan(25)
  // Rows are read of blocks, whose texts the command has; each parser of cells is tried alone.
  const within = ['readRows']
  expect(exported.filter((name) => !new RegExp(`\\b${name}\\(|\\b${name}[,)]`).test(code))).toEqual(within)
})
