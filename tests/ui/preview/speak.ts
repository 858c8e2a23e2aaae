/** The language of the preview, as `?language=es` asks, and the direction of its layout, as `?dir=rtl` does. */
import { markLanguage, setMessageSource } from '../../../src/locale/say.ts'
import { ENGLISH, SPANISH } from '../../locale-source.ts'

const query = new URLSearchParams(location.search)
const source = query.get('language') === 'es' ? SPANISH : ENGLISH

setMessageSource({ ...source, direction: query.get('dir') ?? source.direction })
markLanguage(document.documentElement)
