/** One source of the table. */
import type { SourceRow } from '../../messaging/library-protocol.ts'
import { formatAgo, formatMoment } from '../../ui/format-date.ts'
import { nameCountry, nameLanguage } from '../../ui/name-codes.ts'
import { Switch } from '../../ui/switch.tsx'
import { SourceState } from './source-state.tsx'
import { useSourceActions } from './use-source-actions.ts'

export interface SourceTableRowProps {
  row: SourceRow
  selected: boolean
  /** Id of the datalist that holds the labels in use. */
  perspectivesId: string
  onSelect: (selected: boolean) => void
  onEdit: () => void
  onRemove: () => void
}

export function SourceTableRow(props: SourceTableRowProps) {
  const { row, selected, perspectivesId, onSelect, onEdit, onRemove } = props
  const { source, status, articleCount } = row
  const { change, label, refresh } = useSourceActions()
  return (
    <tr class={source.enabled ? 'on' : 'off'}>
      <td class="select">
        <input
          type="checkbox"
          aria-label={`Select ${source.name}`}
          checked={selected}
          onChange={(event) => onSelect(event.currentTarget.checked)}
        />
      </td>
      <th scope="row" class="name">
        {source.homepage ? (
          <a href={source.homepage} target="_blank" rel="noopener noreferrer">
            <bdi>{source.name}</bdi>
          </a>
        ) : (
          <bdi>{source.name}</bdi>
        )}
      </th>
      <td data-label="Country">{nameCountry(source.country)}</td>
      <td data-label="Language">{nameLanguage(source.language)}</td>
      <td data-label="Perspective" class="perspective">
        <input
          aria-label={`Perspective of ${source.name}, your own label`}
          placeholder="none"
          dir="auto"
          list={perspectivesId}
          value={source.perspective ?? ''}
          onChange={(event) => void label(source, event.currentTarget.value.trim())}
        />
      </td>
      <td data-label="Articles" class="articles">
        {articleCount.toLocaleString('en')}
      </td>
      <td data-label="Refreshed" class="refreshed">
        {status.lastRefreshed ? (
          <time dateTime={status.lastRefreshed} title={formatMoment(status.lastRefreshed)}>
            {formatAgo(status.lastRefreshed, Date.now())}
          </time>
        ) : (
          <span class="soft">{source.feed ? 'never' : ''}</span>
        )}
      </td>
      <td data-label="State">
        <SourceState row={row} />
      </td>
      <td data-label="On">
        <Switch
          label={`Use ${source.name}`}
          on={source.enabled}
          onChange={(enabled) => void change([source], { enabled })}
        />
      </td>
      <td class="actions">
        {source.feed && (
          <button
            type="button"
            class="link"
            aria-label={`Refresh ${source.name}`}
            onClick={() => void refresh([source])}
          >
            Refresh
          </button>
        )}
        <button type="button" class="link" aria-label={`Edit ${source.name}`} onClick={onEdit}>
          Edit
        </button>
        <button type="button" class="link" aria-label={`Remove ${source.name}`} onClick={onRemove}>
          Remove
        </button>
      </td>
    </tr>
  )
}
