import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { spawnSync } from 'node:child_process'
import { afterAll, expect, it } from 'vitest'
import { machine } from '../../packages/cli/src/machine.js'
import { run } from '../../packages/cli/src/run.js'
import { exampleFolder, exampleParts, exampleWords, exitCodeOf } from '../run/example.mjs'

const folder = mkdtempSync(join(tmpdir(), 'imt-start-'))
afterAll(() => rmSync(folder, { recursive: true }))

it('writes the example site under a banner that search engines leave out, and the report as a page', async () => {
  const parts = exampleParts(folder)
  for (const { call } of parts) {
    let err = ''
    const io = machine(
      '0',
      () => undefined,
      (text) => void (err += text),
    )
    expect(await run(call, { ...io, today: () => '2026-11-29' }), err).toBe(0)
  }
  for (const { path } of parts) expect(readFileSync(path, 'utf8')).toMatch(/^<!doctype html>/i)
  for (const path of ['report.html', 'site/money.html'])
    expect(readFileSync(join(folder, path), 'utf8').includes('£5,500,191'), path).toBe(true)
  const site = join(folder, 'site')
  const pages = readdirSync(site).filter((name) => name.endsWith('.html'))
  expect(pages.length).toBeGreaterThan(5)
  for (const page of pages) {
    const html = readFileSync(join(site, page), 'utf8')
    expect(
      html.includes('a tool made it from a page of 2017/18. It is not published by Plymouth Hospitals'),
      page,
    ).toBe(true)
    expect(html.includes('<meta name="robots" content="noindex">'), page).toBe(true)
  }
  expect(readFileSync(join(site, 'robots.txt'), 'utf8')).toContain('Disallow: /')
})

it('writes it where git looks away', () => {
  expect(spawnSync('git', ['check-ignore', '-q', `${exampleFolder}/report.html`]).status).toBe(0)
})

it('says where each part is, and what was not made', () => {
  const parts = exampleParts().map((part) => ({ ...part, done: true }))
  const all = exampleWords(parts, true).join('\n')
  for (const { path, words } of parts) expect(all).toContain(`${path}  ${words}`)
  expect(all).toContain('"npm run web" serves it to this computer alone')
  expect(all).not.toContain('NOT MADE')
  const without = exampleWords(parts, false).join('\n')
  expect(without).toContain('NOT MADE  the checker for a browser')
  expect(without).toContain(parts[0]?.path)
  expect(without).not.toContain('npm run web')
  const [site, ...others] = parts
  const part = exampleWords([{ ...site, done: false }, ...others], true).join('\n')
  expect(part).toContain('NOT MADE  the example site')
  expect(part).not.toContain(site?.path)
  expect(
    exampleWords(
      parts.map((each) => ({ ...each, done: false })),
      false,
    ).join('\n'),
  ).not.toContain('Open')
})

it.each([
  [true, true, false, 0],
  [true, false, false, 0],
  [true, false, true, 1],
  [true, true, true, 0],
  [false, true, false, 1],
])('with the check %s and all of the rest %s, in CI %s, it ends with %s', (checked, whole, inCi, code) => {
  expect(exitCodeOf({ checked, whole, inCi })).toBe(code)
})
