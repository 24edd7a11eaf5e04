import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import process from 'node:process'

/** Writes a generated file, or with `check` says that it is stale and makes the run fail. */
export const writeOrCheck = (path, text, check) => {
  const old = existsSync(path) ? readFileSync(path, 'utf8') : undefined
  if (old === text) return
  if (check) {
    process.stderr.write(`${path} is stale: run "npm run generate"\n`)
    process.exitCode = 1
    return
  }
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
  process.stdout.write(`wrote ${path}\n`)
}

/** Replaces what stands between the markers of a name. A page without these markers stays as it is. */
export const between = (page, name, text) => {
  const open = `<!-- generated: ${name} -->`
  const start = page.indexOf(open)
  if (start < 0) return page
  const end = page.indexOf('<!-- /generated -->', start)
  return `${page.slice(0, start + open.length)}\n${text}\n${page.slice(end)}`
}
