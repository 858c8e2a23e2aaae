/**
 * How news pages in English put what is around their text: captions and credits, links to other articles, invitations
 * to subscribe, notes on who wrote what. Collected by hand from the leftovers of pages of some hundred outlets, 2012 to
 * 2020, and from what the templates of large outlets print; phrases that only one outlet has are left out where the
 * form of the line or its repetition gives it away. Written as a line is normalised: small letters, straight
 * apostrophes, no commas; "…" stands for one to four words.
 */
import { listPhrases } from '../phrase-pattern.ts'

/** A sentence that opens with one of these is furniture. */
export const FURNITURE_OPENINGS: readonly string[] = listPhrases(`
  advertisement, advertisements, story continued below, story continues below, article continues below, article continues after, continue reading,
  content is not available, loading, skip twitter post, end of twitter post, end of youtube post,
  read more, read next, read also, read or share, read the full story, read the full article, read the full report,
  read full article, read this article, read our, see also, also read, also see, more on this, more from,
  more stories, more videos, related article, related articles, related coverage, related content, related links,
  related stories, related story, related video, related topics, recommended for you, recommended stories, trending now,
  most read, must watch, just watched, watch more, watch live, watch now, watch below, watch the latest, watch the full,
  watch the video, play video, listen to this article, listen to article, listen now, in case you missed it,
  sign up, sign me up, subscribe, click here, click for, click through, click to, click on, tap here, download the, download our,
  join us on, join our, like us on, find us on, follow us, follow me on, follow him on, follow her on, follow them on,
  follow @, follow along on, follow … on twitter, follow … on facebook, follow … on instagram, follow … twitter,
  check out our, check back for, visit our, support our, donate to,
  get the latest, get all the latest, get our, get more, get breaking news, get unlimited access, get daily, get alerts,
  get the … stories, get the … newsletter, get the … app, get a head start, want more, want the latest, get the news, have a tip,
  got a tip, got a news tip, got a confidential, send tips, write to him at, write to her at, write to … at, contact the author,
  email the author, email us, copyright ©, copyright (c), copyright 20, copyright 19, ©, all rights reserved, this material may not be published,
  additional reporting, reporting by, editing by, writing by, compiled by, contributing:, with assistance by, with reporting by,
  photograph by, photo by, photo courtesy, illustration by, last updated, first published, originally published, published on,
  this story has been, this article has been, this post has been, this report has been, this page has been,
  this story was updated, this report was updated, learn more about how, this article was updated, this post was updated, this story was first, this story was originally,
  this article was first, this article was originally, this column was first, this post was first, this story originally,
  this article originally, this post originally, this article first, this article was written by, this article tagged,
  this article is more than, this is a breaking news, this is a developing story, this breaking news, this story is developing,
  this is a rush transcript, a version of this article, a version of this story, a version of this column,
  a version of this post, an earlier version of this article, an earlier version of this story, an earlier version of this post,
  a previous version of this article, a previous version of this story,
  editor's note, editors' note, the opinions expressed, the views expressed, opinions expressed, views expressed,
  the views and opinions, your browser, javascript is, please enable, please refresh, please consider,
  invalid email address, please re-enter, please enter a valid, please enter your email, enter your email, an error has occurred,
  an error occurred, please try again later, you must select a newsletter,
  share this, share tweet, share all, view comments, show comments, hide comments, leave a comment, post a comment, slideshow,
  support … journalism, thank you for signing up, thanks for signing up, thank you for subscribing, you can unsubscribe,
  you may unsubscribe, you will receive, by signing up you, by subscribing you, by clicking, why you can trust, view all, view this, special coverage`)

/** Furniture where a line has one of these anywhere. */
export const FURNITURE_PHRASES: readonly string[] = listPhrases(`
  contributed to this report, contributed to this article, contributed to this story, contributed to this post,
  contributed reporting, contributed from, sign up here, sign up now, sign up for our, sign up to our, subscribe now,
  subscribe here, subscribe to our, click here, delivered to your inbox, in your inbox, to your inbox, our newsletter,
  all rights reserved, reprint permission, may not be reproduced, privacy policy, terms of service, terms of use,
  replay more videos, all times local, follow him on twitter, follow her on twitter, follow us on twitter, on twitter at @,
  read or share this story, follow his facebook, follow her facebook, is available without charge, download our app,
  do not necessarily reflect, do not represent the views, not necessarily those of, the views expressed,
  opinions expressed in this`)

/** Before a colon they announce another article whatever ends the line: "Related: …". */
export const STRONG_LINK_LABELS: readonly string[] = listPhrases(`
  related, more, read more, read, see also, also read, also see, watch, video, videos, photos, gallery, slideshow, listen, contributing, share this`)

/** Before a colon at the beginning of a line they announce another article: "Related: …", "( PHOTOS: …)". */
export const LINK_LABELS: readonly string[] = listPhrases(`
  related, more, read, read more, see, see also, also, also read, also see, also on politico, watch, video, videos, photo, photos,
  gallery, slideshow, listen, podcast, opinion, column, commentary, editorial, analysis, explainer, fact check, background,
  timeline, interactive, graphic, poll, live updates, in pictures, in depth, special report, special coverage, exclusive, full story,
  full coverage, full text, transcript, must read, don't miss, up next, recommended, trending, previously, earlier, elsewhere,
  contributing, sources, source, tags, topics, filed under, share this, follow`)

/** At the end of a line without a full stop: a link's own words. */
export const LINK_ENDINGS: readonly string[] = listPhrases(`
  read more, read more here, learn more, see more, watch now, watch live, sign up, sign up here, subscribe, subscribe now, click here, listen now,
  more videos, manage newsletters, all sharing options, read full story, read full article, read the full story, continue reading`)

/** What page templates print before a caption; each begins one. */
export const CAPTION_LABELS: readonly string[] = listPhrases(`
  image copyright, image source, image credit, image caption, media caption, media playback is unsupported, video caption,
  enlarge this image, toggle caption, hide caption, show caption, view image, facebook twitter pinterest, file photo, file -, file –,
  file —, photo -, photo –, photo credit, picture:, pictured:, pictured above, photos: photos:, cover image, featured image`)

/** Those that stand for nothing but themselves where no caption follows, and are left out of the count of its words. */
export const TEMPLATE_WORDS: readonly string[] = listPhrases(`
  image copyright, image source, image credit, image caption, media caption, media playback is unsupported on your device,
  enlarge this image, toggle caption, hide caption, facebook twitter pinterest`)

/** Who is credited for pictures: agencies and their shops, as credits write them. */
export const PICTURE_AGENCIES: readonly string[] = listPhrases(`
  AP, AFP, Reuters, REUTERS, EPA, EPA-EFE, Getty, Getty Images, Associated Press, The Associated Press, AP Photo, AP Images, Bloomberg,
  Shutterstock, Corbis, Xinhua, PA, PA Wire, Press Association, Alamy, Redux, Polaris, NurPhoto, Anadolu, Anadolu Agency, Sipa,
  Sipa USA, Zuma, ZUMA Press, UPI, Rex, REX, CQ Roll Call, TNS, iStock, iStockphoto, Dreamstime, Wikimedia Commons, Flickr,
  MediaPunch, WireImage, Pool, The Canadian Press, AAP, dpa, TASS, Sputnik, Barcroft, Splash News`)

/** Before the name of whoever took a picture: "(Photo: …)", "Photograph by …". */
export const CREDIT_LABELS: readonly string[] = listPhrases(`
  photo, photos, photograph, photographs, image, images, picture, pictures, photo credit, image credit, picture credit, image via, photo via, photo courtesy of,
  illustration, photo illustration, screenshot, screengrab, credit, video credit, via`)

/** Present-tense verbs by which captions tell what a picture shows; with a date of day, month and year no report uses them. */
export const CAPTION_VERBS: readonly string[] = listPhrases(`
 addresses, applauds, applaud, arrive, arrives, attend, attends, boards,
 celebrate, celebrates, cheer, cheers, deliver, delivers, demonstrate, embrace, embraces, gather, gathers,
 gesture, gestures, greet, greets, hold, hug, hugs, introduces, is interviewed, is seen, are seen, is shown, are shown,
 is pictured, are pictured, kneel, kneels, laughs, listen, listens, looks, looks on, look on,
 mourn, participate, participates, patrol, pauses, poses, pose, pray, prays, react, reacts,
 rests, rides, shake, shakes, shout, shouts, signs, sit, sits, smile, smiles, speak, speaks, stand, stands,
 talk, talks, testifies, wait, waits, walk, walks, watches, wave, waves`)

/** Small words of a credit. */
export const CREDIT_WORDS: readonly string[] = listPhrases(
  'for, the, of, via, by, and, courtesy, from, on, file, pool, photo, handout, toggle, caption, left, right, de, la, van, von',
)

/** What a note says that its author is: "Jane Smith is a columnist for The Example." */
export const AUTHOR_NOUNS: readonly string[] = listPhrases(
  'author, columnist, contributor, contributing editor, contributing writer, correspondent, editor, fellow, freelance writer, host, ' +
    'journalist, producer, professor, reporter, writer, staff writer, co-author, co-founder',
)

/** A line with one of these is a short sentence rather than a heading: the verbs that are never nouns. */
export const FINITE_VERBS: ReadonlySet<string> = new Set(
  listPhrases(
    "is, are, was, were, has, have, had, will, would, can, could, should, must, may, isn't, aren't, wasn't, weren't, hasn't, " +
      "haven't, won't, wouldn't, can't, couldn't, don't, doesn't, didn't, does, did, do, says, said, it's, that's, he's, she's",
  ),
)
