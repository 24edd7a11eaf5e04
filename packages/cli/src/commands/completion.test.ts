import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { afterAll, describe, expect, it } from 'vitest'
import { imt } from '../../test/imt.js'
import { entries } from './entries.js'

const folder = mkdtempSync(join(tmpdir(), 'imt-completion-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const has = (shell: string): boolean => spawnSync(shell, ['--version']).status === 0
const verbs = entries.map(({ name }) => name)

/** What a shell that has read the script says when it is given one of its own. */
const ask = async (shell: string, named: string, script: string): Promise<readonly string[]> => {
  const { out, code, err } = await imt(['completion', named])
  expect({ code, err }).toEqual({ code: 0, err: '' })
  const file = join(folder, `imt.${named}`)
  writeFileSync(file, out)
  const { stdout, stderr } = spawnSync(shell, ['-c', script.replace('SCRIPT', file)], {
    encoding: 'utf8',
    env: { ...process.env, HOME: folder, XDG_CONFIG_HOME: folder, ZDOTDIR: folder },
  })
  expect(stderr).toBe('')
  return stdout.split('\n').filter((line) => line !== '')
}

describe.skipIf(!has('bash'))('completion for bash', () => {
  const complete = (...words: readonly string[]) =>
    ask(
      'bash',
      'bash',
      `source SCRIPT; COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${String(words.length - 1)}; _imt; printf '%s\\n' "\${COMPREPLY[@]}"`,
    )

  it('knows every verb, and the verbs that help may be asked for', async () => {
    expect(await complete('imt', '')).toEqual([...verbs, 'help', '--help', '--version'])
    expect(await complete('imt', 'com')).toEqual(['compare', 'completion'])
    expect(await complete('imt', 'help', 'che')).toEqual(['check'])
  })

  it('knows the options of each verb, and values where these are few', async () => {
    expect(await complete('imt', 'check', 'page.html', '--fail')).toEqual(['--fail-on'])
    expect(await complete('imt', 'check', '--fail-on', '')).toEqual(['error', 'warning', 'note', 'never'])
    expect(await complete('imt', 'check', '--format', 's')).toEqual(['sarif'])
    expect(await complete('imt', 'check', '--config', '')).toEqual([])
    expect(await complete('imt', 'completion', '')).toEqual(
      expect.arrayContaining(['bash', 'zsh', 'fish', 'powershell']),
    )
    expect(await complete('imt', 'config', '')).toContain('print')
    expect(await complete('imt', 'config', 'print', '--no')).toEqual(['--no-config'])
    expect(await complete('imt', 'foi', '--by', 'q')).toEqual(['quarter'])
  })
})

describe.skipIf(!has('fish'))('completion for fish', () => {
  const complete = async (line: string) =>
    (await ask('fish', 'fish', `source SCRIPT; complete -C '${line}'`)).map((each) => each.split('\t')[0])

  it('knows verbs, options and values', async () => {
    expect(await complete('imt com')).toEqual(expect.arrayContaining(['compare', 'completion']))
    expect(await complete('imt check --fail')).toEqual(['--fail-on'])
    expect(await complete('imt check --fail-on w')).toEqual(['warning'])
    expect(await complete('imt config p')).toContain('print')
    expect(await complete('imt config print --no')).toEqual(['--no-config'])
    expect(await complete('imt rules --fail')).toEqual([])
  })
})

describe.skipIf(!has('zsh'))('completion for zsh', () => {
  it('is a script that zsh reads, with every verb and its options', async () => {
    expect(
      await ask('zsh', 'zsh', 'autoload -Uz compinit; compinit -u; source SCRIPT; whence -w _imt; print $_comps[imt]'),
    ).toEqual(['_imt: function', '_imt'])
    // What the completion system would be told, by functions in its place.
    const told = await ask(
      'zsh',
      'zsh',
      `autoload -Uz compinit; compinit -u; source SCRIPT; _arguments() { print -rl -- "$@" }
       words=(imt config print --no); CURRENT=4; _imt; print SPLIT; words=(imt check --fail-on w); CURRENT=4; _imt`,
    )
    const [config = [], check = []] = told
      .join('\n')
      .split('\nSPLIT\n')
      .map((part) => part.split('\n'))
    expect(config.some((line) => line.startsWith('*--no-config['))).toBe(true)
    expect(config.some((line) => line.startsWith('*--fail-on['))).toBe(false)
    expect(check).toContain('*--fail-on[exit with 1 at this level or above]:value:(error warning note never)')
  })
})

describe('completion for PowerShell', () => {
  it('has every verb, with its options, and the values of options that have few', async () => {
    const { out } = await imt(['completion', 'powershell'])
    for (const verb of verbs) expect(out).toContain(`    '${verb}' = @('`)
    expect(out).toContain("    'check --fail-on' = @('error', 'warning', 'note', 'never')")
    expect(out).toContain("    'config print' = @('--format', '--json', '--config', '--no-config', '--help', '-h')")
  })

  it.skipIf(!has('pwsh'))('completes', async () => {
    expect(
      await ask(
        'pwsh',
        'powershell',
        `. SCRIPT; (TabExpansion2 'imt check --fail-on w' 21).CompletionMatches.CompletionText`,
      ),
    ).toEqual(['warning'])
  })
})

it('refuses a shell that it does not know', async () => {
  const { code, err } = await imt(['completion', 'csh'])
  expect(code).toBe(2)
  expect(err).toContain('the shell cannot be "csh". It is one of bash, zsh, fish, powershell.')
})
