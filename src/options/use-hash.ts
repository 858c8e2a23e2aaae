/** The part of the page's address behind "#", so that each screen can be linked to and "back" works. */
import { useEffect, useState } from 'preact/hooks'

export function useHash(): string {
  const [hash, setHash] = useState(location.hash)
  useEffect(() => {
    const follow = () => setHash(location.hash)
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])
  return hash
}
