import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as yaml from 'yaml'

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
  readonly env?: Readonly<Record<string, unknown>>
}
interface Job {
  readonly permissions?: Readonly<Record<string, string>> | string
  readonly 'timeout-minutes'?: number
  readonly needs?: string | readonly string[]
  readonly env?: Readonly<Record<string, unknown>>
  readonly steps: readonly Step[]
}
interface Workflow {
  readonly on: Readonly<Record<string, unknown>>
  readonly permissions?: Readonly<Record<string, string>> | string
  readonly jobs: Readonly<Record<string, Job>>
}

const folder = '.github/workflows'
const files = readdirSync(folder).sort()
const textOf = (file: string): string => readFileSync(`${folder}/${file}`, 'utf8')
const parsed = new Map(files.map((file) => [file, yaml.parse(textOf(file), { strict: true }) as Workflow]))
const workflow = (file: string): Workflow => {
  const found = parsed.get(file)
  if (found === undefined) throw new Error(`there is no workflow ${file}`)
  return found
}
const jobsOf = (file: string): readonly (readonly [string, Job])[] => Object.entries(workflow(file).jobs)
const stepsOf = (file: string): readonly Step[] => jobsOf(file).flatMap(([, { steps }]) => steps)
const job = (file: string, name: string): Job => {
  const found = workflow(file).jobs[name]
  if (found === undefined) throw new Error(`there is no job ${name} in ${file}`)
  return found
}
const runs = ({ steps }: Job): string => steps.map(({ run }) => run ?? '').join('\n')
const actions = ({ steps }: Job): readonly string[] =>
  steps.flatMap(({ uses }) => (uses === undefined ? [] : [uses.replace(/@.*/, '')]))

/** Every permission to write, with the job that has it: no other may have one. */
const mayWrite = [
  ['release.yml', 'version', 'contents'],
  ['release.yml', 'version', 'pull-requests'],
  ['release.yml', 'publish', 'id-token'],
  ['release.yml', 'tag', 'contents'],
  ['security.yml', 'codeql', 'security-events'],
]

it('there are the workflows that SECURITY.md speaks of', () => {
  expect(files).toEqual(['ci.yml', 'fuzz.yml', 'release.yml', 'security.yml'])
})

describe.each(files)('the workflow %s', (file) => {
  it('may do nothing, or only read, where a job does not say otherwise', () => {
    const { permissions } = workflow(file)
    expect([{}, { contents: 'read' }]).toContainEqual(permissions)
    for (const [name, { permissions: own }] of jobsOf(file)) expect(typeof own, name).not.toBe('string')
  })

  it('names every action by a commit, with the version beside it', () => {
    for (const line of textOf(file).split('\n')) {
      if (!/^\s*(?:-\s+)?uses:/.test(line)) continue
      expect(line).toMatch(/^\s*(?:- )?uses: [\w.-]+(?:\/[\w.-]+)+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
    }
    for (const { uses } of stepsOf(file)) if (uses !== undefined) expect(uses).toMatch(/@[0-9a-f]{40}$/)
  })

  it('leaves no token of the checkout for what runs after it, and no cache that another run could fill', () => {
    for (const { uses = '', with: options } of stepsOf(file)) {
      if (uses.startsWith('actions/checkout@')) expect(options?.['persist-credentials']).toBe(false)
      if (uses.startsWith('actions/setup-node@')) expect(options?.['package-manager-cache']).toBe(false)
      expect(uses).not.toMatch(/^actions\/cache\b/)
    }
  })

  it('ends every job that takes too long', () => {
    for (const [name, { 'timeout-minutes': minutes }] of jobsOf(file)) {
      expect(minutes, name).toBeGreaterThan(0)
      expect(minutes, name).toBeLessThanOrEqual(90)
    }
  })

  it('is never started with the rights of the repository by what somebody else sends', () => {
    for (const event of ['pull_request_target', 'workflow_run', 'issue_comment', 'issues', 'discussion'])
      expect(Object.keys(workflow(file).on)).not.toContain(event)
  })

  it('writes no value of an expression into a script', () => {
    for (const { run = '' } of stepsOf(file)) expect(run).not.toContain('${{')
    for (const { uses = '', with: options } of stepsOf(file))
      if (uses.startsWith('actions/github-script@')) expect(String(options?.['script'])).not.toContain('${{')
  })

  it('fetches no program by its name alone', () => {
    for (const { run = '' } of stepsOf(file)) {
      expect(run).not.toMatch(/\bnpx (?!--no-install )|\bnpm (?:exec|x|i|install|add)\b|\bpnpm dlx\b|\bcorepack\b/)
      expect(run).not.toMatch(/\b(?:curl|wget)\b/)
    }
  })

  it('lets no failure pass', () => {
    expect(textOf(file)).not.toMatch(/continue-on-error|\|\|\s*true/)
  })

  it('uses no secret but the token that GitHub gives to the job', () => {
    const named = [...textOf(file).matchAll(/\bsecrets\.(\w+)|\bsecrets:/g)].map(([, name]) => name)
    expect(named.filter((name) => name !== 'GITHUB_TOKEN')).toEqual([])
  })
})

it('only the jobs that need to may write', () => {
  const found = files.flatMap((file) =>
    jobsOf(file).flatMap(([name, { permissions = {} }]) =>
      Object.entries(permissions).flatMap(([what, how]) => (how === 'write' ? [[file, name, what]] : [])),
    ),
  )
  expect(found).toEqual(mayWrite)
})

describe('a release', () => {
  it('is tested and packed by a job that may only read', () => {
    const pack = job('release.yml', 'pack')
    expect(pack.permissions).toEqual({ contents: 'read' })
    expect(runs(pack)).toContain('npm test')
    expect(runs(pack)).toContain('npm run pack:all -- tarballs')
    expect(JSON.stringify(pack)).not.toMatch(/secrets\.|github\.token|GITHUB_TOKEN/)
  })

  it('is published by a job that has no development dependency and runs one script', () => {
    const publish = job('release.yml', 'publish')
    expect(publish.permissions).toEqual({ contents: 'read', 'id-token': 'write' })
    expect(publish.needs).toBe('pack')
    expect(actions(publish)).toEqual(['actions/checkout', 'actions/setup-node', 'actions/download-artifact'])
    expect(publish.steps.flatMap(({ run }) => (run === undefined ? [] : [run]))).toEqual([
      'node tooling/release/publish.mjs tarballs',
    ])
    expect(JSON.stringify(publish)).not.toMatch(/secrets\.|github\.token|GITHUB_TOKEN|NPM_TOKEN/)
  })

  it('is tagged only after it was published, by a job that cannot publish', () => {
    expect(job('release.yml', 'tag')).toMatchObject({ needs: 'publish', permissions: { contents: 'write' } })
    expect(job('release.yml', 'tag').permissions).not.toHaveProperty('id-token')
  })

  it.each(['publish', 'tag', 'pending', 'expected'])('needs for %s.mjs nothing but node', (name) => {
    const text = readFileSync(`tooling/release/${name}.mjs`, 'utf8')
    const imported = [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'([^']+)'/g)].map(([, from]) => from)
    expect(imported.length).toBeGreaterThan(0)
    for (const from of imported) expect(from).toMatch(/^node:|^\.\/expected\.mjs$/)
  })
})

describe('other people’s programs', () => {
  it.each([
    ['zizmor', 'zizmorcore/zizmor-action'],
    ['osv', 'google/osv-scanner-action/osv-scanner-action'],
    ['dependencies', 'actions/dependency-review-action'],
    ['codeql', 'github/codeql-action/analyze'],
  ])('look at the repository: %s', (name, action) => {
    expect(actions(job('security.yml', name))).toContain(action)
  })

  it('look at every lock file', () => {
    const osv = job('security.yml', 'osv')
    const arguments_ = osv.steps.map(({ with: options }) => String(options?.['scan-args'] ?? '')).join('\n')
    for (const lock of ['pnpm-lock.yaml', 'tooling/pnpm/package-lock.json']) expect(arguments_).toContain(lock)
  })
})

it('a long fuzz run starts every night', () => {
  expect(workflow('fuzz.yml').on).toHaveProperty('schedule')
  expect(runs(job('fuzz.yml', 'fuzz'))).toMatch(/^npm run fuzz -- --minutes \d+$/m)
})
