import { reportSchema } from '@imt/core'
import { spawn, spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import process from 'node:process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bundleCommand } from '../../../tooling/bundle/command.mjs'
import { entries } from './commands/entries.js'

const folder = mkdtempSync(join(tmpdir(), 'imt-'))
const command = join(folder, 'imt.mjs')
const page = 'datasets/plymouth-2017-18/page.html'

/** Runs the command as a process of its own, as a shell would. */
const shell = (script: string): { readonly code: number | null; readonly out: string; readonly err: string } => {
  const { status, stdout, stderr } = spawnSync('bash', ['-c', script], {
    env: { ...process.env, IMT: command },
    encoding: 'utf8',
  })
  return { code: status, out: stdout, err: stderr }
}

beforeAll(async () => {
  await bundleCommand(join(folder, 'bundle'))
  symlinkSync(resolve('packages/cli/node_modules'), join(folder, 'node_modules'), 'junction')
  writeFileSync(command, "import { main } from './bundle/main.js'\nawait main('1.2.3')\n")
}, 120_000)
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const sound = 'Cost Centre,Class,Budget (£)\nIT,PAY,£5\nIT,NON-PAY,£5\nIT,TOTAL,£10\n'
const wrong = sound.replace('£10', '£60')

/** Files in a folder of their own, and the command run there. */
const within = (files: Readonly<Record<string, string>>, script: string): ReturnType<typeof shell> => {
  const place = mkdtempSync(join(folder, 'files-'))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(place, dirname(name)), { recursive: true })
    writeFileSync(join(place, name), text)
  }
  return shell(`cd '${place}'; ${script}`)
}

/** @see hostile.md F13, F20 */
describe('files as they are given', () => {
  it('reads standard input for -', () => {
    const { code, out, err } = within({ 'a.csv': wrong }, 'cat a.csv | node "$IMT" check -')
    expect({ code, err }).toEqual({ code: 1, err: '' })
    expect(out).toContain('standard input › row 4')
    expect(within({}, `printf '{"sections": [' | node "$IMT" check -`).err).toMatch(
      /^imt check: standard input \(line 1, column 15\): The file ends/,
    )
    expect(within({}, 'node "$IMT" check - </dev/null')).toMatchObject({ code: 3, out: '' })
  })

  it('reads a file that is given twice once, by whatever name, and says so', () => {
    const { code, out, err } = within(
      { 'a.csv': sound },
      'ln -s a.csv b.csv; node "$IMT" check a.csv ./a.csv b.csv a.csv',
    )
    expect(code).toBe(0)
    expect(out.split('\n')[0]).toBe('a.csv')
    expect(err).toBe(
      [
        'imt check: ./a.csv is the same file as a.csv: it was read once',
        'imt check: b.csv is the same file as a.csv: it was read once',
        'imt check: a.csv is given twice: it was read once',
        '',
      ].join('\n'),
    )
  })

  it('reports a file that cannot be read and checks the others, with the code of a file that cannot be read', () => {
    const { code, out, err } = within({ 'a.csv': wrong }, 'node "$IMT" check absent.csv a.csv')
    expect(code).toBe(3)
    expect(err).toBe('imt check: absent.csv: there is no such file\n')
    expect(out).toContain('tables/unreadable-file')
    expect(out).toContain('finance/total-mismatch')
  })

  it.each([
    ['absent.csv', 'there is no such file'],
    ['a.csv/b.csv', 'there is no such file: a part of its path is a file, not a folder'],
    ['loop.csv', 'its links lead round in a circle'],
    ["'*.htm'", 'no file fits it: no page, CSV file, text or JSON file is there'],
    ['empty', 'no file fits it: no page, CSV file, text or JSON file is there'],
    ['https://example.nhs.uk/page', 'it is an address, and nothing is fetched here: save the page as a file'],
  ])('says of %s what is wrong, and prints a report in JSON all the same', (argument, why) => {
    const files = { 'a.csv': sound }
    const script = `ln -s loop.csv loop.csv; mkdir empty; node "$IMT" check ${argument}`
    const text = within(files, script)
    expect({ code: text.code, out: text.out }).toEqual({ code: 3, out: '' })
    expect(text.err.startsWith(`imt check: ${argument.replaceAll("'", '')}: ${why}`), text.err).toBe(true)
    expect(text.err.endsWith('\nNothing was checked.\n')).toBe(true)
    const { out, code } = within(files, `${script} --format json`)
    const report = reportSchema.parse(JSON.parse(out))
    expect(code).toBe(3)
    expect(report.findings.map(({ rule }) => rule)).toContain('tables/unreadable-file')
  })

  it('reads folders and patterns, and files that are named like one', () => {
    const files = {
      'b/a.csv': sound,
      'b/c/d.CSV': sound,
      'b/notes.log': 'x',
      'b/node_modules/x.csv': 'x',
      '[a].csv': sound,
    }
    const first = (args: string): string | undefined => within(files, `node "$IMT" check ${args}`).out.split('\n')[0]
    expect(first('b')).toBe('a.csv, c/d.CSV')
    expect(first("'b/**/*.{csv,CSV}' b/a.csv")).toBe('a.csv, c/d.CSV')
    expect(first("'[a].csv'")).toBe('[a].csv')
    expect(within(files, 'ln -s . b/loop; node "$IMT" check b').out.split('\n')[0]).toBe('a.csv, c/d.CSV')
    const two = { 'x/a.csv': sound, 'y/a.csv': wrong }
    expect(within(two, 'node "$IMT" check x y').out).toContain('y/a.csv › row 4')
  })

  it.skipIf(!existsSync('/dev/zero'))('ends at the limit of what has no end', () => {
    expect(shell('timeout 60 node "$IMT" check /dev/zero')).toMatchObject({ code: 3, out: '' })
    const lines = shell('yes | timeout 60 node "$IMT" check - --max-size 1 --format json')
    expect(lines.code).toBe(3)
    expect(rulesOf(lines.out)).toContain('tables/limit-reached')
    const begun = [spend, ...Array.from({ length: 500 }, () => 'A trust,01/04/2017,Hardware,Acme,1,£30000'), ''].join(
      '\n',
    )
    const record = shell(`(echo '${begun}'; cat /dev/zero) | timeout 60 node "$IMT" check - --max-size 1 --format json`)
    expect(record.code).toBe(1)
    expect(rulesOf(record.out)).toEqual(expect.arrayContaining(['tables/record-too-long', 'tables/limit-reached']))
  })
})

const spend = 'Entity,Date paid,Expense type,Supplier,Transaction number,Amount'
const rulesOf = (json: string): readonly string[] =>
  reportSchema.parse(JSON.parse(json)).findings.map(({ rule }) => rule)

/** Rules on payments that need a whole table. */
const ofWholeTables: ReadonlySet<string> = new Set(['finance/payment-below-threshold'])

/** @see hostile.md F13 */
describe('a CSV file beyond what is read whole', () => {
  const payment = (index: number): string =>
    `A trust,01/04/2017,Hardware,"Supplier, ${String(index)}",${String(index)},"£${index % 10_000 === 7 ? '30,00' : '30,000'}"`
  const rows = Array.from({ length: 20_000 }, (_, index) => payment(index))
  const csv = [spend, ...rows, ''].join('\n')

  it.each(['node "$IMT" check a.csv --max-size 1', 'cat a.csv | node "$IMT" check - --max-size 1'])(
    'is checked in pieces, with the places of its rows, and says what was not run: %s',
    (script) => {
      const { code, out, err } = within({ 'a.csv': csv }, `${script} --fail-on warning`)
      expect({ code, err }).toEqual({ code: 1, err: '' })
      expect(out).toContain('2 warnings, 0 notes. 159,997 checks ran, 159,995 passed.')
      expect(out).toMatch(/row 9, column F \(line 9, character \d+\)/)
      expect(out).toContain('row 10009, column F')
      expect(out.replaceAll(/\s+/g, ' ')).toContain(
        'was read in pieces: 20,000 rows. Not run: finance/month-missing, finance/payment-below-threshold and finance/payment-in-two-tables, because the file is read in pieces and a whole table is needed. This is not a pass. What was not looked for: finance/month-missing: Between the months of the tables of payments one is missing. finance/payment-below-threshold: Transactions come to less than £25,000. finance/payment-in-two-tables: ',
      )
    },
  )

  it('finds of each row what it finds of the file read whole, in every encoding', () => {
    const report = (script: string): ReturnType<typeof reportSchema.parse> =>
      reportSchema.parse(JSON.parse(within({ 'a.csv': csv }, script).out))
    const whole = report('node "$IMT" check a.csv --format json --as-of 2026-11-23')
    for (const make of [
      'true',
      "printf '\\xef\\xbb\\xbf' | cat - a.csv > b.csv && mv b.csv a.csv",
      'iconv -f utf-8 -t utf-16 a.csv > b.csv && mv b.csv a.csv',
    ]) {
      const pieces = report(`${make}; node "$IMT" check a.csv --format json --as-of 2026-11-23 --max-size 1`)
      expect(pieces.findings).toEqual(whole.findings)
      expect(pieces.inPieces).toEqual([{ source: 'a.csv', at: '/sections/finance/spend', rows: 20_000, leftOut: 0 }])
      expect(pieces.rules.filter(({ applied }) => applied > 0)).toEqual(
        whole.rules.filter(({ code, applied }) => applied > 0 && !ofWholeTables.has(code)),
      )
    }
  })

  it('that is not of a kind that comes in pieces is read up to the limit, and so is any other file', () => {
    const budget = ['Cost Centre,Class,Budget (£)', ...rows.map((_, index) => `IT${String(index)},PAY,£5`)]
    const pieces = Array.from({ length: 8 }, () => budget.slice(1)).flat()
    const csvOut = within(
      { 'a.csv': [budget[0], ...pieces].join('\n') },
      'node "$IMT" check a.csv --max-size 1 --format json',
    )
    expect(rulesOf(csvOut.out)).toContain('tables/limit-reached')
    const json = `{"about": {}, "sections": {}, "own": {"remarks": [${'"x",'.repeat(400_000)}"x"]}}`
    const cut = within({ 'a.json': json }, 'node "$IMT" check a.json --max-size 1 --format json')
    expect(rulesOf(cut.out)).toContain('tables/limit-reached')
  })

  it('takes only a whole number of MiB', () => {
    expect(within({}, 'node "$IMT" check a.csv --max-size 0').code).toBe(2)
    expect(within({}, 'node "$IMT" check a.csv --max-size 1GB').err).toContain('It must be a whole number')
  })
})

/** @see hostile.md F11, house.md H2 */
describe('output that is not taken', () => {
  it.each([
    ['rules --format json', 0],
    [`check ${page} --format json --as-of 2026-11-23`, 1],
  ])('a reader of `%s` that goes away is no fault, and is not answered', (args, code) => {
    const { out, err } = shell(`node "$IMT" ${args} | head -c 300 >/dev/null; echo "\${PIPESTATUS[0]}"`)
    expect({ out, err }).toEqual({ out: `${String(code)}\n`, err: '' })
  })
  it.skipIf(!existsSync('/dev/full')).each(['rules', `check ${page}`])(
    'a full disk is one line and the code of a fault of the command: %s',
    (args) => {
      const { code, err } = shell(`node "$IMT" ${args} >/dev/full`)
      expect({ code, err }).toEqual({
        code: 4,
        err: 'imt: the output could not be written: there is no space left\n',
      })
    },
  )
  it.skipIf(!existsSync('/dev/full'))('neither is a full disk that remarks go to a stack trace', () => {
    expect(shell('node "$IMT" check absent.csv 2>/dev/full')).toEqual({ code: 3, out: '', err: '' })
  })
})

describe('--watch', () => {
  it('checks again when a file changes, and ends on Ctrl-C with the code of the last time', async () => {
    const place = mkdtempSync(join(folder, 'watched-'))
    const file = join(place, 'a.csv')
    writeFileSync(file, wrong)
    const watching = spawn(process.execPath, [command, 'check', 'a.csv', '--watch'], { cwd: place })
    let [out, err] = ['', '']
    watching.stdout.on('data', (bytes: Buffer) => void (out += bytes.toString()))
    watching.stderr.on('data', (bytes: Buffer) => void (err += bytes.toString()))
    const timesWatching = (): number => err.split('Watching for changes. Ctrl-C ends it.').length - 1
    await expect.poll(timesWatching, { timeout: 60_000 }).toBe(1)
    expect(out).toContain('finance/total-mismatch')
    // In place of the file, as an editor saves it: what is watched is the name, not the file that had it.
    await expect
      .poll(
        () => {
          writeFileSync(`${file}.new`, sound)
          renameSync(`${file}.new`, file)
          return timesWatching()
        },
        { timeout: 60_000, interval: 2_000 },
      )
      .toBeGreaterThan(1)
    expect(out).toMatch(/0 errors[^]*passed,\n0 failed\./)
    const ended = new Promise((resolve) => watching.once('exit', resolve))
    watching.kill('SIGINT')
    expect(await ended).toBe(0)
  })

  it('refuses what cannot be watched, or would be written over and over', () => {
    expect(within({}, 'node "$IMT" check - --watch </dev/null')).toMatchObject({ code: 2, out: '' })
    expect(within({ 'a.csv': sound }, 'node "$IMT" check a.csv --watch --format html=a.html').err).toContain(
      '--watch prints: leave "=" and the file of --format away',
    )
  })
})

/** The files that the examples of help are given. */
const exampleFiles = `
  imt templates --out starters > /dev/null
  cp '${resolve(page)}' page.html
  cp starters/contracts-register.csv contracts.csv
  cp starters/estate-records.csv devices.csv
  cp starters/finance-revenue.csv 2026.csv; cp 2026.csv 2025.csv
  cp starters/finance-spend.csv april.csv; cp april.csv may.csv; cp april.csv payments.csv
  printf 'Cost Centre,Class,Amount\\nIT,PAY,5\\n' > ledger.csv
  imt partial spend may.csv --out may.json > /dev/null 2>&1
  echo '{"publisher": "An NHS Trust"}' > imt.config.json
  printf 'Asset number,Description,Cost,Accumulated depreciation,Net book value\\n1,Laptop,900,300,600\\n' > assets.csv
  cp starters/foi-log.csv requests.csv; cp starters/foi-log.csv log.csv
  printf 'Reference,Received,Requester,Subject,Hours\\nF-1,2026-06-01,k1,Parking,12\\nF-2,2026-06-10,k1,Parking,7\\n' > estimates.csv
  echo 'Please tell me how many laptops you have.' > request.txt
  mkdir 2024 2025 published publication-scheme
  cp page.html 2024; cp page.html 2025; cp contracts.csv published; cp page.html publication-scheme
  imt check contracts.csv --format json=old.json --fail-on never --quiet
  imt check contracts.csv --format json=new.json --fail-on never --quiet
`

describe('the examples of help', () => {
  const examples = entries.flatMap(({ examples: all }) => all.map(({ call }) => call))

  it('are there for every verb, and stand on its page', () => {
    const words = readFileSync('docs/command.md', 'utf8')
    for (const { name, examples: own } of entries) expect(own.length, name).toBeGreaterThan(0)
    for (const call of examples) expect(words).toContain(`\n${call}\n`)
  })

  const place = mkdtempSync(join(folder, 'examples-'))
  const there = (script: string): ReturnType<typeof shell> =>
    shell(`cd '${place}'; imt() { node "$IMT" "$@"; }; ${script}`)
  beforeAll(() => {
    const { err } = there(exampleFiles)
    expect(err).toBe('')
  }, 300_000)

  it.each(examples)('%s', (call) => {
    const { code, err } = there(call)
    // What an example finds in its files is no fault of the example.
    expect([0, 1], err).toContain(code)
  })

  it('and all of help fit into 80 columns, without a colour', () => {
    const { out } = within(
      {},
      `for verb in ${entries.map(({ name }) => name).join(' ')}; do node "$IMT" help $verb; done; node "$IMT" --help`,
    )
    for (const line of out.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80)
    expect(out).not.toContain('\u001b')
  })
})
