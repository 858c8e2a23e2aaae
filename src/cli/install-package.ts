/** Installs Debian packages where nobody has to be asked: as root, on a machine with apt. */
import { spawnSync } from 'node:child_process'
import { findProgram } from './find-browser.ts'

/** @throws Error with the command to run, when this is not root, there is no apt, or apt fails. */
export function installPackages(...names: string[]): void {
  const command = `apt-get install -y ${names.join(' ')}`
  if (process.getuid?.() !== 0 || !findProgram('apt-get')) throw new Error(`Please run: sudo ${command}`)
  console.log(`Installing with apt: ${names.join(', ')}`)
  // A fresh machine knows no packages before its first update; one that cannot update may still have them.
  runApt('update')
  if (!runApt('install', '-y', '--no-install-recommends', ...names)) throw new Error(`This failed: ${command}`)
}

function runApt(...args: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync('apt-get', ['-q', ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0
}
