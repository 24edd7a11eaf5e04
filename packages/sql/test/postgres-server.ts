import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { chmodSync, chownSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A server of the test's own, in a folder of its own, on a port of its own. */
export interface PostgresServer {
  readonly version: string
  /** The address of its database, for a user of it. */
  address(user?: string): string
  /** Ends it at once, as a machine that fails does. */
  kill(): Promise<void>
  stop(): Promise<void>
}

const freePort = async (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => {
        resolve(typeof address === 'object' && address !== null ? address.port : 0)
      })
    })
  })

/** PostgreSQL does not run as root: `nobody` runs it where the test does. */
const owner = (): { readonly uid: number; readonly gid: number } | undefined =>
  process.getuid?.() === 0
    ? { uid: Number(execFileSync('id', ['-u', 'nobody'])), gid: Number(execFileSync('id', ['-g', 'nobody'])) }
    : undefined

const exited = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return
  await new Promise<void>((resolve) => {
    child.once('exit', () => {
      resolve()
    })
  })
}

const endNow = (id: number): void => {
  try {
    process.kill(id, 'SIGKILL')
  } catch {
    // It has ended by itself.
  }
}

/** Starts a server and returns when it answers. */
export const startPostgres = async (programs: string): Promise<PostgresServer> => {
  const folder = mkdtempSync(join(tmpdir(), 'imt-postgres-'))
  const who = owner()
  chmodSync(folder, 0o700)
  if (who !== undefined) chownSync(folder, who.uid, who.gid)
  const environment = { PATH: process.env['PATH'] ?? '', LC_ALL: 'C.UTF-8', HOME: folder }
  const data = join(folder, 'data')
  const run = (program: string, ...given: readonly string[]): string =>
    execFileSync(join(programs, program), given, { ...who, env: environment, cwd: folder, encoding: 'utf8' })
  run('initdb', '--pgdata', data, '--username', 'tester', '--auth', 'trust', '--encoding', 'UTF8', '--no-sync')
  const port = await freePort()
  const child = spawn(
    join(programs, 'postgres'),
    ['-D', data, '-p', String(port), '-h', '127.0.0.1', '-k', folder, '-c', 'fsync=off'],
    { ...who, env: environment, cwd: folder, stdio: 'ignore' },
  )
  const answers = (): boolean => {
    try {
      run('pg_isready', '--host', '127.0.0.1', '--port', String(port))
      return true
    } catch {
      return false
    }
  }
  const until = Date.now() + 60_000
  while (!answers()) {
    if (child.exitCode !== null || Date.now() > until) throw new Error('PostgreSQL did not start')
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    child.kill(signal)
    await exited(child)
  }
  return {
    version: run('postgres', '--version').trim(),
    address: (user = 'tester') => `postgresql://${user}@127.0.0.1:${String(port)}/postgres`,
    kill: async () => {
      // Those who serve connections outlive the server until they notice.
      const serving = readFileSync(`/proc/${String(child.pid)}/task/${String(child.pid)}/children`, 'utf8')
      await end('SIGKILL')
      for (const each of serving.split(' ').filter((id) => id.trim() !== '')) endNow(Number(each))
    },
    stop: async () => {
      await end('SIGINT')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
