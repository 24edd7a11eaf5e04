import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { installed } from './debian.mjs'

const debian = '/usr/lib/postgresql'
const oldest = 15

/** The folder of Debian's programs of PostgreSQL 15 or later, the latest of several; `undefined` without any. */
export const findPostgresql = () => {
  if (!existsSync(debian)) return undefined
  const [latest] = readdirSync(debian)
    .map(Number)
    .filter((version) => version >= oldest && existsSync(join(debian, String(version), 'bin', 'initdb')))
    .sort((one, other) => other - one)
  return latest === undefined ? undefined : join(debian, String(latest), 'bin')
}

/** Installs Debian's PostgreSQL where there is none and it can be. Returns where it is, or why there is none. */
export const installPostgresql = () =>
  installed(findPostgresql, `PostgreSQL ${oldest} or later of Debian`, 'postgresql')
