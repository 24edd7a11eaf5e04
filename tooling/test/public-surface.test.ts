import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { packageNames } from '../packages.mjs'
import { surface } from '../surface.mjs'

it.each(surface())('each value of $entry is used by a page or by another package', ({ entry, values }) => {
  expect(values.length).toBeGreaterThan(0)
  const unused = values.filter(({ users }) => users.length === 0).map(({ name }) => `${entry} ${name}`)
  expect(
    unused,
    'import it in a ts block of a README or a page of docs/how-to, or do not export it (node tooling/surface.mjs --all)',
  ).toEqual([])
})

it('names each type of the public surface once', () => {
  for (const name of packageNames) {
    const text = readFileSync(`etc/${name}.d.ts`, 'utf8')
    expect(text.match(/\b\w+\$\d+\b/g) ?? [], `etc/${name}.d.ts: two declarations of a package have one name`).toEqual(
      [],
    )
  }
})
