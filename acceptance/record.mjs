// What a build says of one file, in a form that is small and can be compared line by line.

/**
 * What a build says of a file: its code of exit, a line for each table or part, and how often each finding was made; or
 * what the command said where it gave no report.
 *
 * @typedef {{ exit: number, read?: string[], findings?: Record<string, number>, said?: string }} Said
 */

/** A file is judged as of this day, whenever it is run. */
export const asOf = '2026-11-28'

const counted = ({ read, leftOut }) => `${read} rows${leftOut === 0 ? '' : `, ${leftOut} left out`}`

/** A line for each table or part: what it was read as, its rows and columns, and what became of its figures. */
const lineOf = ({ readAs, rows, columns, figures, totals }) => {
  const used = columns.used.length
  const { checked, failed, notChecked } = totals
  return [
    `${readAs ?? 'not read'}: ${counted(rows)}; ${used} of ${used + columns.unused.length} columns`,
    `figures ${figures.checked} checked, ${figures.inNoRelation} in no relation, ${figures.notRead} not read`,
    ...(checked + failed + notChecked === 0
      ? []
      : [`totals ${checked} hold, ${failed} fail, ${notChecked} not checked`]),
  ].join('; ')
}

/** Counts of findings by level and rule, sorted. */
const findingsOf = (findings) => {
  const counts = new Map()
  for (const { level, rule } of findings) counts.set(`${level} ${rule}`, (counts.get(`${level} ${rule}`) ?? 0) + 1)
  return Object.fromEntries([...counts].sort(([one], [other]) => (one < other ? -1 : 1)))
}

/**
 * Runs `imt check` of a build over one file and returns what it says of it.
 *
 * @param {typeof import('../packages/cli/src/run.ts').run} run - the command
 * @param {string} name - what the file is called: its ending, its year and its folder are read too
 * @param {Uint8Array} bytes - its content
 * @returns {Promise<Said>}
 */
export const recordOf = async (run, name, bytes) => {
  let out = ''
  let said = ''
  const exit = await run(['check', name, '--format', 'json', '--as-of', asOf], {
    readFile: () => Promise.resolve(bytes),
    out: (text) => void (out += text),
    err: (text) => void (said += text),
    colour: false,
    today: () => asOf,
  })
  if (out === '') return { exit, said: said.trim() }
  const { read, findings } = JSON.parse(out)
  return { exit, read: read.map(lineOf), findings: findingsOf(findings) }
}

/**
 * Whether a build read anything of a file.
 *
 * @param {Said} said
 */
export const wasRead = ({ read = [] }) => read.some((line) => !line.startsWith('not read:'))
