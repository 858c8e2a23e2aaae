/** The part of the page's address from "#" on, which names the screen and what it shows. */
import { useEffect, useState } from 'preact/hooks'

export function useHash(): string {
  const [hash, setHash] = useState(location.hash)
  useEffect(() => {
    const follow = () => setHash(location.hash)
    addEventListener('hashchange', follow)
    // An address that changed between the first drawing and this effect raised its event before anybody listened.
    follow()
    return () => removeEventListener('hashchange', follow)
  }, [])
  return hash
}
