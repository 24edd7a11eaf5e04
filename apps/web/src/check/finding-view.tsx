import type { JSX } from 'preact'
import type { AcceptanceGiven, FindingView as Finding, Target } from '../engine/messages.js'
import { Accept } from './accept.js'

/** What a finding is shown with. */
export interface FindingProps {
  readonly finding: Finding
  readonly selected: boolean
  readonly onShow: (target: Target, index: number) => void
  readonly onAccept: (acceptance: AcceptanceGiven) => void
  readonly onWithdraw: (fingerprint: string) => void
}

/** What a level is called on its badge. */
const levelNames = { error: 'Error', warning: 'Warning', note: 'Note' } as const

/** A finding: what is, where, what would put it right and why it can be trusted. */
export const FindingView = ({ finding, selected, onShow, onAccept, onWithdraw }: FindingProps): JSX.Element => {
  const { index, level, rule, summary, message, place, target, details, repair, candidates, evidence } = finding
  const name = `${level} ${String(index + 1)}`
  return (
    <li>
      <article
        id={`finding-${String(index)}`}
        class={`finding ${level}`}
        tabIndex={-1}
        aria-labelledby={`finding-${String(index)}-title`}
        aria-current={selected ? 'true' : undefined}
      >
        <h3 id={`finding-${String(index)}-title`}>
          <span class={`badge ${level}`}>{`${levelNames[level]} ${String(index + 1)}`}</span> {summary}
          {finding.accepted === undefined ? null : ' (accepted)'}
        </h3>
        <p>{message}</p>
        <p class="place">
          {place}{' '}
          {target === undefined ? null : (
            <button type="button" onClick={() => onShow(target, index)} aria-label={`Show in the file: ${name}`}>
              Show in the file
            </button>
          )}
        </p>
        {details.length === 0 ? null : (
          <dl>
            {details.map(([term, value]) => (
              <div key={term}>
                <dt>{term}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        )}
        {repair === undefined ? null : (
          <div class="repair">
            <p>
              <strong>What would put it right:</strong> {repair.words}
            </p>
            <p>
              <strong>Proof:</strong> {repair.proof}
            </p>
          </div>
        )}
        {candidates.length === 0 ? null : (
          <details>
            <summary>Changes that would make the sums agree; the figures cannot tell which</summary>
            <ul>
              {candidates.map((words, at) => (
                <li key={at}>{words}</li>
              ))}
            </ul>
          </details>
        )}
        {evidence.length === 0 ? null : (
          <details>
            <summary>{`Rests on ${String(evidence.length)} ${evidence.length === 1 ? 'figure' : 'figures'}`}</summary>
            <ul>
              {evidence.map((each, at) => {
                const to = each.target
                return (
                  <li key={at}>
                    {`${each.words}: ${each.place}`}{' '}
                    {to === undefined ? null : (
                      <button
                        type="button"
                        onClick={() => onShow(to, index)}
                        aria-label={`Show figure ${String(at + 1)} of ${name}`}
                      >
                        Show
                      </button>
                    )}
                  </li>
                )
              })}
            </ul>
          </details>
        )}
        <p class="hint">
          Rule <code>{rule}</code>
          {finding.citations.map(({ words, url }) => (
            <span key={url}>
              {'. Source: '}
              <cite>{words}</cite>
              {url === '' ? null : <span class="address">{` (${url})`}</span>}
            </span>
          ))}
        </p>
        {finding.accepted === undefined ? (
          <Accept fingerprint={finding.fingerprint} onAccept={onAccept} />
        ) : (
          <p class="accepted">
            {finding.accepted}{' '}
            <button type="button" onClick={() => onWithdraw(finding.fingerprint)}>
              Take the acceptance back
            </button>
          </p>
        )}
      </article>
    </li>
  )
}
