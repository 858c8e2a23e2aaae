/** One source of the table. */
import { messageLanguage, say } from '../../locale/say.ts'
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
          aria-label={say('selectSource', { name: source.name })}
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
      <td data-label={say('country')}>{nameCountry(source.country)}</td>
      <td data-label={say('languageName')}>{nameLanguage(source.language)}</td>
      <td data-label={say('perspective')} class="perspective">
        <input
          aria-label={say('perspectiveOf', { name: source.name })}
          placeholder={say('none')}
          dir="auto"
          list={perspectivesId}
          value={source.perspective ?? ''}
          onChange={(event) => void label(source, event.currentTarget.value.trim())}
        />
      </td>
      <td data-label={say('articles')} class="articles">
        {articleCount.toLocaleString(messageLanguage())}
      </td>
      <td data-label={say('refreshedWhen')} class="refreshed">
        {status.lastRefreshed ? (
          <time dateTime={status.lastRefreshed} title={formatMoment(status.lastRefreshed)}>
            {formatAgo(status.lastRefreshed, Date.now())}
          </time>
        ) : (
          <span class="soft">{source.feed ? say('never') : ''}</span>
        )}
      </td>
      <td data-label={say('state')}>
        <SourceState row={row} />
      </td>
      <td data-label={say('on')}>
        <Switch
          label={say('useSource', { name: source.name })}
          on={source.enabled}
          onChange={(enabled) => void change([source], { enabled })}
        />
      </td>
      <td class="actions">
        {source.feed && (
          <button
            type="button"
            class="link"
            aria-label={say('refreshSource', { name: source.name })}
            onClick={() => void refresh([source])}
          >
            {say('refresh')}
          </button>
        )}
        <button type="button" class="link" aria-label={say('editSource', { name: source.name })} onClick={onEdit}>
          {say('edit')}
        </button>
        <button type="button" class="link" aria-label={say('removeNamed', { name: source.name })} onClick={onRemove}>
          {say('remove')}
        </button>
      </td>
    </tr>
  )
}
