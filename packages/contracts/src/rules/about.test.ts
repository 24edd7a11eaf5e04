import { createModel, type Finding } from '@imt/core'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { contracts } from '../plugin.js'

const rules = 'packages/contracts/src/rules'
const model = createModel({ plugins: [contracts()] })
const cases = readdirSync(rules, { recursive: true, encoding: 'utf8' }).filter((path) =>
  /cases.[^/\\]+\.json$/.test(path),
)

/** Findings on a column, a total or several contracts: they name these in the message or as evidence. */
const isOfSeveral = ({ rule, message }: Pick<Finding, 'rule' | 'message'>): boolean =>
  rule === 'contracts/values-together' ||
  /column|^"(?:Grand |Sub-)?Total[^"]*" is stated|^Check which procurement rules govern \d+ contracts/i.test(message)

describe('a finding on a contract', () => {
  it.each(cases)('says which contract is meant, in %s', (path) => {
    const { publication, asOf } = JSON.parse(readFileSync(`${rules}/${path}`, 'utf8')) as {
      publication: { sections: { contracts?: { register?: Record<string, string>[] } } }
      asOf: '2026-11-28'
    }
    const register = publication.sections.contracts?.register ?? []
    const { findings } = model.check(model.parse(publication), { asOf })
    const unnamed = findings.filter((finding) => {
      const [, row] = /^\/sections\/contracts\/register\/(\d+)/.exec(finding.at) ?? []
      const entry = row === undefined ? undefined : register[Number(row)]
      const hasName = [entry?.['title'], entry?.['description'], entry?.['supplier']].some((text) => text?.trim())
      return hasName && finding.about === undefined && !isOfSeveral(finding)
    })
    expect(unnamed.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([])
  })
})
