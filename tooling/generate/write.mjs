import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import process from 'node:process'
import { format, getFileInfo, resolveConfig } from 'prettier'

/** Says that something is wrong with a file, in one line, and makes the run fail. */
export const problem = (path, message) => {
  process.stderr.write(`${path}: ${message}\n`)
  process.exitCode = 1
}

/** The text as Prettier sets it, by the settings of its path. What Prettier is told to leave alone stays as it is. */
export const formatted = async (path, text) => {
  const { ignored, inferredParser } = await getFileInfo(path, { ignorePath: '.prettierignore' })
  if (ignored || inferredParser === null) return text
  return format(text, { ...(await resolveConfig(path)), filepath: path })
}

/** Writes a generated file, formatted, or with `check` says that it is stale and makes the run fail. */
export const writeOrCheck = async (path, text, check) => {
  const old = existsSync(path) ? readFileSync(path, 'utf8') : undefined
  const fresh = await formatted(path, text)
  if (old === fresh) return
  if (check) {
    problem(path, `is ${old === undefined ? 'missing' : 'stale'}: run "npm run generate"`)
    return
  }
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, fresh)
  process.stdout.write(`wrote ${path}\n`)
}

/** Replaces what stands between the markers of a name. A page without these markers stays as it is. */
export const between = (page, name, text) => {
  const open = `<!-- generated: ${name} -->`
  const start = page.indexOf(open)
  if (start < 0) return page
  const end = page.indexOf('<!-- /generated -->', start)
  return `${page.slice(0, start + open.length)}\n\n${text}\n\n${page.slice(end)}`
}
