import { reportSchema, type Report } from '@imt/core'
import { readJson } from '@imt/tables'
import type { Io } from '../io.js'
import { inWords } from '../system-error.js'

/** How a report is called: `-` is standard input. */
export const reportName = (path: string): string => (path === '-' ? 'standard input' : path)

/** Reads a report that `imt check --format json` printed; or says why there is none, beginning with the file. */
export const readReport = async (
  path: string,
  io: Pick<Io, 'readFile'>,
): Promise<{ readonly report: Report } | { readonly fault: string }> => {
  const name = reportName(path)
  let bytes: Uint8Array
  try {
    bytes = await io.readFile(path)
  } catch (error) {
    if (typeof error !== 'object' || error === null || !('code' in error)) throw error
    return { fault: `${name}: ${inWords(error)}` }
  }
  const { value, problems } = readJson(bytes, { name, limits: { bytes: Infinity } })
  const read = reportSchema.safeParse(value)
  if (read.success) {
    const { baseline } = read.data
    if (baseline === undefined) return { report: read.data }
    return {
      fault: `${name}: it was itself held to a baseline, ${baseline.name}, and lists only what was new: make one without --baseline`,
    }
  }
  const [problem] = problems
  const [issue] = read.error.issues
  const isJson = value !== undefined || problem === undefined
  const wrong = isJson
    ? issue === undefined || issue.path.length === 0
      ? undefined
      : `${issue.path.join('.')} is not as it should be`
    : problem.message.replace(/\.$/, '')
  return {
    fault: `${name}: it is no report of imt check${wrong === undefined ? '' : ` (${wrong})`}: make one with imt check FILES --format json=FILE`,
  }
}
