// What a run finds, kept as it finds it: a run that was stopped goes on with --again where it was.
import { createHash } from 'node:crypto'
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

const digestOf = (text) => createHash('sha256').update(text).digest('hex')
const digestOfFile = (file) => (existsSync(file) ? digestOf(readFileSync(file)) : '')
const digestOfAll = (files) => digestOf([...files].sort().map(digestOfFile).join('\n'))

/** Begins a list of results anew: what was found of other sources says nothing of these. */
export const beginResults = (path, sources) => {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, `${JSON.stringify({ sources: digestOfAll(sources) })}\n`)
}

/** Adds what was found of one mutant, with the tests that it depends on: those that failed, or else all. */
export const keepResult = (path, { key, status, killedBy }, tests) => {
  const on = status === 'Killed' ? killedBy : tests
  appendFileSync(path, `${JSON.stringify({ key, status, on, digest: digestOfAll(on) })}\n`)
}

/**
 * Returns the results that still hold, by key: none where a source has changed, or what was found through tests that
 * have. What timed out is tried again: it may have been starved.
 */
export const keptResults = (path, sources, tests) => {
  if (!existsSync(path)) return undefined
  const [head, ...lines] = readFileSync(path, 'utf8').split('\n').filter(Boolean)
  if (head === undefined || JSON.parse(head).sources !== digestOfAll(sources)) return undefined
  const whole = digestOfAll(tests)
  const results = new Map()
  for (const line of lines) {
    let result
    // A run that was stopped may have stopped within a line.
    try {
      result = JSON.parse(line)
    } catch {
      continue
    }
    const { key, status, on, digest } = result
    const holds = status === 'Killed' ? on.length > 0 && digestOfAll(on) === digest : digest === whole
    if (holds && status !== 'Timeout') results.set(key, { status })
    else results.delete(key)
  }
  return results
}
