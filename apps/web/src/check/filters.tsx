import { grouped } from '@imt/core'
import type { JSX } from 'preact'
import type { Filter, Overview } from '../engine/messages.js'
import type { Level } from '../engine/types.js'

const levels: readonly Level[] = ['error', 'warning', 'note']
const names = { error: 'Errors', warning: 'Warnings', note: 'Notes' } as const

/** What findings can be narrowed by. */
export interface FiltersProps {
  readonly overview: Overview
  readonly filter: Filter
  readonly onFilter: (filter: Filter) => void
}

const without = ({ levels: some, rule, source }: Filter, part: keyof Filter): Filter => ({
  ...(some !== undefined && part !== 'levels' ? { levels: some } : {}),
  ...(rule !== undefined && part !== 'rule' ? { rule } : {}),
  ...(source !== undefined && part !== 'source' ? { source } : {}),
})

/** Narrows the findings by level, rule and file. */
export const Filters = ({ overview, filter, onFilter }: FiltersProps): JSX.Element => {
  const wanted = filter.levels ?? levels
  const choice = (part: 'rule' | 'source', value: string): void => {
    onFilter(value === '' ? without(filter, part) : { ...filter, [part]: value })
  }
  return (
    <div class="filters" role="group" aria-label="Which findings are listed">
      <fieldset>
        <legend>Level</legend>
        {levels.map((level) => (
          <label key={level} class="check">
            <input
              type="checkbox"
              checked={wanted.includes(level)}
              onChange={({ currentTarget }) => {
                const next = levels.filter((each) => (each === level ? currentTarget.checked : wanted.includes(each)))
                onFilter(next.length === levels.length ? without(filter, 'levels') : { ...filter, levels: next })
              }}
            />{' '}
            {`${names[level]} (${grouped(overview.levels[level])})`}
          </label>
        ))}
      </fieldset>
      <div>
        <label for="filter-rule">Rule</label>
        <select
          id="filter-rule"
          value={filter.rule ?? ''}
          onChange={({ currentTarget }) => choice('rule', currentTarget.value)}
        >
          <option value="">All rules</option>
          {overview.rules.map(([code, count]) => (
            <option key={code} value={code}>{`${code} (${grouped(count)})`}</option>
          ))}
        </select>
      </div>
      <div>
        <label for="filter-source">File</label>
        <select
          id="filter-source"
          value={filter.source ?? ''}
          onChange={({ currentTarget }) => choice('source', currentTarget.value)}
        >
          <option value="">All files</option>
          {overview.found.map(([name, count]) => (
            <option key={name} value={name}>{`${name} (${grouped(count)})`}</option>
          ))}
        </select>
      </div>
    </div>
  )
}
