/** A screen with nobody before it: Xvfb shows a real browser window, xdotool moves the mouse in it. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'
import { findProgram } from '../../../src/cli/find-browser.ts'
import { installPackages } from '../../../src/cli/install-package.ts'

export const SCREEN = { width: 1200, height: 900 }

/** A place in the window; `right` is counted from the right edge, where browsers keep their buttons. */
export interface Place {
  right: number
  top: number
}

export interface Desktop {
  /** The environment of a program that is to show itself here. */
  env: Record<string, string | undefined>
  /** Gives the keyboard to the window with this title, as a window manager would: without it a browser shuts its menus. */
  focusWindow(title: string): void
  click(place: Place): void
  /** Presses keys, one combination after another, as xdotool names them: "alt+period". */
  press(...keys: string[]): void
  /** Opens the menu of what lies there. */
  openMenu(place: Place): Promise<void>
  /** Clicks further and further down until `done`. @throws Error when nothing came of it down to `bottom`. */
  clickDownwards(from: Place, bottom: number, done: () => Promise<boolean>): Promise<void>
  close(): void
}

const STEP = 15
/** How long a click may take to show what came of it. */
const STEP_MS = 400
/** Between two keys, as from a quick hand. */
const KEY_MS = 150
/** How long a menu may take to open. */
const MENU_MS = 1000

/** @throws Error that tells what to install, where that may not be done here. */
export async function openDesktop(): Promise<Desktop> {
  if (!findProgram('Xvfb') || !findProgram('xdotool')) installPackages('xvfb', 'xdotool')
  const { server, display } = await startScreen()
  const env = { ...process.env, DISPLAY: `:${display}`, WAYLAND_DISPLAY: undefined }
  const xdotool = (...args: string[]) => spawnSync('xdotool', args, { env })
  const click = ({ right, top }: Place, button = '1') => {
    xdotool('mousemove', String(Math.round(SCREEN.width - right)), String(Math.round(top)), 'click', button)
  }
  return {
    env,
    click: (place) => click(place),
    focusWindow(title) {
      xdotool('search', '--sync', '--onlyvisible', '--name', title, 'windowfocus')
    },
    press(...keys) {
      xdotool('key', '--delay', String(KEY_MS), ...keys)
    },
    async openMenu(place) {
      click(place, '3')
      await wait(MENU_MS)
    },
    async clickDownwards({ right, top }, bottom, done) {
      for (let height = top; height <= bottom; height += STEP) {
        click({ right, top: height })
        await wait(STEP_MS)
        if (await done()) return
      }
      throw new Error(`No click between ${top} and ${bottom} had an effect.`)
    },
    close: () => server.kill(),
  }
}

/** Xvfb takes the first free display and writes its number to the descriptor that it is given. */
async function startScreen(): Promise<{ server: ChildProcess; display: string }> {
  const screen = `${SCREEN.width}x${SCREEN.height}x24`
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', screen, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const display = await new Promise<string>((resolve, reject) => {
    server.stdio[3]?.once('data', (number: Buffer) => resolve(String(number).trim()))
    server.once('error', reject)
    server.once('exit', () => reject(new Error('Xvfb ended before it had a display.')))
  })
  return { server, display }
}
