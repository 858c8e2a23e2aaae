/** Before each file of unit tests: what is said is said in English. */
import { setMessageSource } from '../src/locale/say.ts'
import { ENGLISH } from './locale-source.ts'

setMessageSource(ENGLISH)
