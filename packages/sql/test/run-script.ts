import type { Engine, Row } from '../src/engine.js'

/** Runs a script statement by statement; returns the rows of each that gives some. */
export const runScript = async (
  script: string,
  engine: Pick<Engine, 'run' | 'rows'>,
): Promise<readonly (readonly Row[])[]> => {
  const given: (readonly Row[])[] = []
  for (const statement of script.split(/;\n/)) {
    const sql = statement.replaceAll(/^--.*$/gm, '').trim()
    if (sql.startsWith('select')) given.push(await engine.rows(sql))
    else if (sql !== '') await engine.run(sql)
  }
  return given
}
