import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createModel, type Source } from '@imt/core'
import { finance } from '@imt/finance'
import { read } from '@imt/tables'
import { odsReader } from '@imt/tables/ods'
import { pdfReader } from '@imt/tables/pdf'
import { xlsReader } from '@imt/tables/xls'
import { xlsxReader } from '@imt/tables/xlsx'
import { expect } from 'vitest'
import type { Engine } from '../src/engine.js'
import { checkSpendLines } from '../src/spend/check-lines.js'

/** Files that bodies have published, where they are at hand: they are no part of this repository. */
const folder = ['../shared/corpora/nhs-spend', '/work/shared/corpora/nhs-spend'].find((path) => existsSync(path))

/** The names of the files; none where they are not at hand. */
export const publishedFiles =
  folder === undefined
    ? []
    : readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.(?:csv|xlsx?|ods|pdf|txt|tsv)$/i.test(name))
        .sort()

/** Holds what an engine finds in the published files, each by itself and all together, to what is found in process. */
export const publishedAreFoundAlike = async (engine: Engine): Promise<void> => {
  const asOf = '2026-11-29'
  const model = createModel({ plugins: [finance()] })
  const sources: Source[] = []
  for (const name of publishedFiles)
    sources.push(
      await read(readFileSync(join(folder ?? '', name)), {
        name,
        readers: [odsReader, pdfReader, xlsReader, xlsxReader],
        layouts: model.layouts,
        headings: model.headings,
      }),
    )
  for (const given of [...sources.map((source) => [source]), sources]) {
    const reading = model.recognise(given)
    const whole = model.check(reading, { asOf })
    const found = await checkSpendLines(engine, reading, { asOf })
    expect(found.findings, given[0]?.name ?? '').toEqual(whole.findings)
  }
}
