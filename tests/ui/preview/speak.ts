/** The language of the preview, as `?language=es` asks, and the direction of its layout, as `?dir=rtl` does. */
import { setMessageSource } from '../../../src/locale/say.ts'
import { ENGLISH, SPANISH } from '../../locale-source.ts'

const query = new URLSearchParams(location.search)
const source = query.get('language') === 'es' ? SPANISH : ENGLISH

setMessageSource(source)
document.documentElement.lang = source.language
document.documentElement.dir = query.get('dir') ?? 'ltr'
