/** The options page: four screens, each with an address of its own, under one line of news. */
import type { ComponentType } from 'preact'
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks'
import { type PlainMessage, say } from '../locale/say.ts'
import type { SourceRow } from '../messaging/library-protocol.ts'
import { AddScreen } from './add/add-screen.tsx'
import { useImport } from './add/use-import.ts'
import type { OptionsApi } from './api.ts'
import { NoticeLine } from './notice-line.tsx'
import { type Notice, OptionsContext, type OptionsContextValue } from './options-context.ts'
import { RefreshBar } from './refresh-bar.tsx'
import { describeEnd } from './refresh-notice.ts'
import { SettingsScreen } from './settings/settings-screen.tsx'
import { SourcesScreen } from './sources/sources-screen.tsx'
import { StorageScreen } from './storage/storage-screen.tsx'
import { useHash } from './use-hash.ts'
import { useRefresh } from './use-refresh.ts'

interface Screen {
  hash: string
  name: PlainMessage
  Content: ComponentType
}

const SOURCES: Screen = { hash: '#sources', name: 'screenSources', Content: SourcesScreen }
const SCREENS: Screen[] = [
  SOURCES,
  { hash: '#add', name: 'screenAdd', Content: AddScreen },
  { hash: '#storage', name: 'screenStorage', Content: StorageScreen },
  { hash: '#settings', name: 'screenSettings', Content: SettingsScreen },
]

export function OptionsPage({ api }: { api: OptionsApi }) {
  const screen = useScreen()
  const [rows, setRows] = useState<readonly SourceRow[]>()
  const [closed, setClosed] = useState<string>()
  const [notice, setNotice] = useState<Notice>()

  const attempt = useCallback(async <Result,>(action: Promise<Result>): Promise<Result | undefined> => {
    try {
      return await action
    } catch (error) {
      setNotice({ text: error instanceof Error ? error.message : String(error), alert: true })
      return undefined
    }
  }, [])
  const reload = useCallback(async () => {
    try {
      setRows(await api.library.listSources())
      setClosed(undefined)
    } catch (error) {
      setClosed(error instanceof Error ? error.message : String(error))
    }
  }, [api])
  const { progress, start, cancel } = useRefresh(api.library, (progress) => {
    void reload()
    if (!progress.running) setNotice(describeEnd(progress, (ids) => attempt(start(ids))))
  })
  const imports = useImport(api, attempt)
  const value = useMemo<OptionsContextValue>(
    () => ({
      api,
      rows,
      closed,
      reload,
      notify: setNotice,
      attempt,
      async refresh(sourceIds) {
        await attempt(start(sourceIds))
      },
      imports,
    }),
    [api, rows, closed, reload, attempt, start, imports],
  )

  useEffect(() => {
    void reload()
    api.onAccessChanged(() => void reload())
    // Another window may have changed the library while this one was out of sight.
    const look = () => document.visibilityState === 'visible' && void reload()
    document.addEventListener('visibilitychange', look)
    return () => document.removeEventListener('visibilitychange', look)
  }, [api, reload])

  return (
    <OptionsContext.Provider value={value}>
      <header class="head">
        <h1>Parallax</h1>
        <nav aria-label={say('optionsLabel')}>
          {SCREENS.map(({ hash: target, name }) => (
            <a key={target} href={target} aria-current={target === screen.hash ? 'page' : undefined}>
              {say(name)}
            </a>
          ))}
        </nav>
      </header>
      <NoticeLine notice={notice} onClose={() => setNotice(undefined)} />
      <RefreshBar progress={progress} onCancel={() => void attempt(cancel())} />
      <main aria-label={say(screen.name)}>
        {closed !== undefined && (
          <p class="notice" role="alert">
            {closed}
          </p>
        )}
        <screen.Content />
      </main>
    </OptionsContext.Provider>
  )
}

/** The screen that the part of the address after "#" names, up to a slash: each can be linked to, and "back" works. */
function useScreen(): Screen {
  const [name] = useHash().split('/')
  return SCREENS.find(({ hash }) => hash === name) ?? SOURCES
}
