import { run } from '@imt/cli'
import { reportSchema } from '@imt/core'
import { changedFile } from '../mutate.js'
import { asBytes, bytesOf, holds, isSafeToPrint } from '../target.js'
import type { Target } from '../target.js'
import { someCsv, someHtml, someJson, someText } from './readers.js'

/** The whole command over one file, as a person runs it and as a program does. */
const command = (name: string, ending: string, make: Target['make']): Target => ({
  name,
  reads: 'bytes',
  limit: 5_000,
  make,
  async check(input, random) {
    const json = random.chance(0.3)
    const file = `a\u001b[2J${ending}`
    let out = ''
    let err = ''
    const code = await run(
      [
        'check',
        file,
        '--as-of',
        '2026-11-23',
        ...(json ? ['--format', 'json'] : []),
        ...(random.chance(0.3) ? ['--all'] : []),
      ],
      {
        readFile: (path) =>
          path === file
            ? Promise.resolve(bytesOf(input))
            : Promise.reject(Object.assign(new Error(), { code: 'ENOENT' })),
        out: (text) => void (out += text),
        err: (text) => void (err += text),
        colour: false,
        today: () => '2026-11-23',
      },
    )
    holds([0, 1, 3].includes(code), () => `it ended with ${code}: ${err.slice(0, 300)}`)
    isSafeToPrint(err, 'what it says')
    if (!json) {
      isSafeToPrint(out, 'what it prints')
      holds(out !== '' || err !== '', () => 'it says nothing')
      return
    }
    const { success, error } = reportSchema.safeParse(JSON.parse(out))
    holds(success, () => `the report is none: ${String(error?.message).slice(0, 200)}`)
  },
})

export const commands: readonly Target[] = [
  command('imt check of a page', '.html', someHtml),
  command('imt check of a CSV file', '.csv', someCsv),
  command('imt check of a text', '.txt', someText),
  command('imt check of JSON', '.json', (random, corpus) =>
    random.chance(0.5)
      ? changedFile(random, corpus.publications.map(asBytes), 1, () => '{}')
      : someJson(random, corpus),
  ),
]
