import { describe, expect, it } from 'vitest'
import { imt } from '../test/imt.js'

const escape = '\u001b[2J\u001b]0;owned\u0007\u009b31m\u202e'
const visible = '␛[2J␛]0;owned␇\\u{9B}31m\\u{202E}'
const budget = (name: string): string =>
  `Cost Centre,Class,Staff Funded,Budget (£)\n${name},PAY,1,£5\n${name},NON-PAY,-,£3\n${name},TOTAL,1,£90\n`
const page = (title: string): string =>
  `<title>${title}</title><table><tr><th>Cost Centre<th>Class<th>Staff Funded<th>Budget (£)<tr><td>IT<td>PAY<td>1<td>£5<tr><td>IT<td>TOTAL<td>1<td>£9</table>`

/** @see hostile.md F9, F10 */
describe('what a file holds', () => {
  it('does not reach the terminal as a command to it, and the report in JSON says it unchanged', async () => {
    const files = { 'a.csv': budget(`IT${escape}`) }
    const { code, out } = await imt(['check', 'a.csv'], files)
    expect(code).toBe(1)
    expect(out).toContain(visible)
    expect(out.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u)
    const json = await imt(['check', 'a.csv', '--format', 'json'], files)
    expect(json.out.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u)
    expect(JSON.stringify(JSON.parse(json.out))).toContain(JSON.stringify(escape).slice(1, -1))
  })
  it('is told apart from the colours of the command', async () => {
    const { out } = await imt(['check', 'a.csv'], { 'a.csv': budget(`IT${escape}`) }, true)
    expect(out).toMatch(/^\u001b\[31merror/m)
    expect(out.replaceAll(/\u001b\[\d{1,2}m/g, '').replaceAll('\n', '')).not.toMatch(/\p{Cc}/u)
  })
  it.each([
    '::stop-commands::x',
    '##[error]x',
    '##vso[task.complete]x',
    `${'word '.repeat(15)}::error::x ::warning::y`,
  ])('is no command to the log of a build in the title %s', async (title) => {
    const { out } = await imt(['check', 'a.html'], { 'a.html': page(title) })
    expect(out).toContain('finance/total-mismatch')
    expect(out.split('\n').filter((line) => /^\s*::|##\w*\[/.test(line))).toEqual([])
  })
  it.each(['json', 'sarif', 'github'])('is no such command in the form %s either', async (form) => {
    const { out } = await imt(['check', 'a.csv', '--format', form], { 'a.csv': budget('##vso[task.complete]x') })
    expect(out).toContain('task.complete')
    expect(out).not.toMatch(/##\w*\[/)
    if (form === 'json') expect(JSON.stringify(JSON.parse(out))).toContain('##vso[task.complete]x')
  })
  it('is the same text in a partial result, and steers nothing there', async () => {
    const supplier = `Acme${escape}\u{e0041}\u200b##vso[x]`
    const files = {
      'a.csv': `Department family,Entity,Date,Expense type,Expense area,Supplier,Transaction number,Amount\nDH,Trust,01/04/2020,IT,IT,${supplier},T1,30000\nDH,Trust,bad,IT,IT,${supplier},T2,x${supplier}\n`,
    }
    const { out } = await imt(['partial', 'spend', 'a.csv'], files)
    expect(out.trimEnd()).not.toMatch(/[\p{Cc}\p{Bidi_Control}\u200b\u{e0041}]|##\w*\[/u)
    expect(JSON.stringify(JSON.parse(out))).toContain(JSON.stringify(supplier).slice(1, -1))
  })
  it('nor is the name of a file, read or not, or an argument', async () => {
    const name = `${escape}\n::error::x.csv`
    for (const { out, err } of [
      await imt(['check', name], { [name]: budget('IT') }),
      await imt(['check', name], { [name]: '' }),
      await imt(['explain', name]),
      await imt(['check', 'a.csv', '--as-of', name]),
      await imt(['check', 'a.csv', `--${name}`]),
      await imt([name]),
    ]) {
      expect(out + err).toMatch(/x\.csv/)
      expect((out + err).replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u)
      expect((out + err).split('\n').filter((line) => line.trimStart().startsWith('::'))).toEqual([])
    }
  })
})

describe('repeats of one cause', () => {
  const contracts = `Contract title,Supplier,End date\n${Array.from({ length: 9 }, (_, index) => `Thing,Maker,${String(index + 10)}/13/2027`).join('\n')}\n`
  const found = (text: string): readonly string[] =>
    text.split('\n').filter((line) => /^(?:error|warning|note) /.test(line))
  const last = (text: string): string => text.trimEnd().split('\n').slice(-2).join('\n')

  it('are three and a count; --all shows them; JSON, counts and exit code are the same', async () => {
    const files = { 'c.csv': contracts }
    const few = await imt(['check', 'c.csv', '--fail-on', 'note'], files)
    const all = await imt(['check', 'c.csv', '--fail-on', 'note', '--all'], files)
    const json: unknown = JSON.parse((await imt(['check', 'c.csv', '--format', 'json'], files)).out)
    expect(few.out).toMatch(/^\d+ more findings like the last three; --all shows the rest$/m)
    expect(all.out).not.toContain('--all')
    const hidden = [...few.out.matchAll(/^(\d+) more findings? like/gm)].reduce(
      (sum, [, more]) => sum + Number(more),
      0,
    )
    expect(found(few.out).length + hidden).toBe(found(all.out).length)
    expect(json).toHaveProperty('findings.length', found(all.out).length)
    expect([few.code, last(few.out)]).toEqual([all.code, last(all.out)])
  })
})
