// SPDX-License-Identifier: EUPL-1.2
// The document around every page: header, where one is, for whom one acts, which day it is, footer.

import type { ComponentChildren } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { formatDay } from '#kernel/dates-in-words.ts'
import type { Day } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import { assetHref } from './assets.ts'
import { BrandMark, Icon } from './symbols.tsx'
import { WithSwedish } from './with-swedish.tsx'
import { words } from './words.ts'
import { DrawnFor, PostForm } from './form.tsx'

export type Crumb = {
  readonly text: string
  readonly href?: string
  /** The name in it that is Swedish also on an English page. */
  readonly swedish?: string
}

/** What a room's page shows; the frame is drawn around it. */
export type PageContent = {
  /** The heading of the page and, with «– Samsyn», its title. The content holds the h1 itself. */
  readonly title: string
  /** Which entry of the main menu is current: the first part of its path. */
  readonly place: string
  /** From the start page down; the last one has no link. Left out on the start page. */
  readonly crumbs?: readonly Crumb[]
  /** Public pages are white; those one works on lie on a ground with 16 px text. */
  readonly kind?: 'public' | 'work'
  /** Given when a form has errors: the title says so first. */
  readonly hasErrors?: boolean
  readonly content: ComponentChildren
}

export type NavigationEntry = {
  readonly place: string
  readonly text: string
  readonly href: string
  /** What waits there, as a number in the menu. */
  readonly count?: number
}

/** What the frame needs to know besides the page: given by app.ts for each request. */
export type Frame = {
  readonly language: Language
  /** The address of this page in the other language. */
  readonly otherLanguageHref: string
  readonly navigation: readonly NavigationEntry[]
  readonly serviceLinks: readonly { readonly text: string; readonly href: string }[]
  readonly visitor:
    | {
        readonly name: string
        readonly actsFor: string | undefined
        readonly canSwitch: boolean
        readonly mandateId: string | undefined
      }
    | undefined
  readonly today: Day | undefined
  /** Given when the page shows another day than today. */
  readonly asOf: Day | undefined
  readonly todayHref: string
  readonly isDemonstration: boolean
  /** Whose installation it is, in the page's language; not known while the database is away. */
  readonly county:
    { readonly name: string; readonly region: string; readonly municipalities: number } | undefined
  link(path: string): string
}

export function renderDocument(frame: Frame, page: PageContent): string {
  const document = (
    <DrawnFor.Provider value={frame.visitor?.mandateId ?? ''}>
      <Document frame={frame} page={page} />
    </DrawnFor.Provider>
  )
  return `<!DOCTYPE html>${renderToString(document)}`
}

function Document({ frame, page }: { readonly frame: Frame; readonly page: PageContent }) {
  const word = words[frame.language]
  const title = `${page.hasErrors ? `${word.wrong} ` : ''}${page.title} – Samsyn`
  return (
    <html lang={frame.language} data-color-scheme="light">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <link rel="stylesheet" href={assetHref('samsyn.css')} />
        <link rel="icon" href={assetHref('mark.svg')} type="image/svg+xml" />
      </head>
      <body class={page.kind === 'work' ? 'work' : undefined} data-size="sm">
        <a class="ds-skip-link" href="#innehall">
          {word.skip}
        </a>
        {frame.isDemonstration && <DemonstrationBanner frame={frame} />}
        <Top frame={frame} place={page.place} />
        {page.crumbs && page.crumbs.length > 0 && <Crumbs frame={frame} crumbs={page.crumbs} />}
        <main id="innehall" tabindex={-1}>
          <div class="wrap page">{page.content}</div>
        </main>
        <Foot frame={frame} />
      </body>
    </html>
  )
}

function DemonstrationBanner({ frame }: { readonly frame: Frame }) {
  const word = words[frame.language]
  return (
    <aside class="banner" aria-label={word.demonstration}>
      <div class="wrap">
        <p>
          <b>{word.demonstration}</b> {word.invented}
        </p>
        {frame.today && (
          <p>
            {word.day}:{' '}
            <b>
              <time datetime={frame.today}>{formatDay(frame.today, frame.language, 'long')}</time>
            </b>
            {frame.asOf && frame.asOf !== frame.today && (
              <>
                {' '}
                · {word.asOf} {formatDay(frame.asOf, frame.language, 'medium')} ·{' '}
                <a href={frame.todayHref}>{word.showToday}</a>
              </>
            )}
            {frame.visitor && (
              <>
                {' '}
                · <a href={frame.link('/admin/dag')}>{word.moveDay}</a>
              </>
            )}
          </p>
        )}
      </div>
    </aside>
  )
}

function Top({ frame, place }: { readonly frame: Frame; readonly place: string }) {
  const word = words[frame.language]
  return (
    <header class="top">
      <div class="wrap top__bar">
        <a class="brand" href={frame.link('/')}>
          <BrandMark />
          <b>Samsyn</b>
          <span>{word.tagline(frame.county?.name)}</span>
        </a>
        <form class="find" role="search" action={frame.link('/sok')}>
          <label class="hidden" for="q">
            {word.searchLabel}
          </label>
          <input id="q" name="q" type="search" placeholder={word.searchHint} maxLength={200} />
          <button type="submit">
            <Icon name="search" />
            <span class="hidden">{word.search}</span>
          </button>
        </form>
        <Who frame={frame} />
        <details class="menu">
          <summary>
            <Icon name="menu" />
            {word.menu}
          </summary>
          <div>
            {frame.visitor && (
              <p class="menu__who">
                <b>{frame.visitor.name}</b>
                {frame.visitor.actsFor && ` · ${frame.visitor.actsFor}`}
              </p>
            )}
            <ul>
              {frame.navigation.map((entry) => (
                <li key={entry.place}>
                  <a href={entry.href} aria-current={entry.place === place ? 'page' : undefined}>
                    {entry.text}
                    <Waiting frame={frame} count={entry.count} />
                  </a>
                </li>
              ))}
              <li>
                <a href={frame.link('/sok')}>{word.search}</a>
              </li>
              {frame.visitor?.canSwitch && (
                <li>
                  <a href={frame.link('/min-part/mandat')}>{word.switchMandate}</a>
                </li>
              )}
              <li>
                {frame.visitor ? (
                  <SignOut frame={frame} />
                ) : (
                  <a href={frame.link('/logga-in')}>{word.signIn}</a>
                )}
              </li>
              <li>
                <OtherLanguage frame={frame} />
              </li>
            </ul>
          </div>
        </details>
      </div>
      <div class="wrap">
        <nav class="nav" aria-label={word.mainMenu}>
          <ul>
            {frame.navigation.map((entry) => (
              <li key={entry.place}>
                <a href={entry.href} aria-current={entry.place === place ? 'page' : undefined}>
                  {entry.text}
                  <Waiting frame={frame} count={entry.count} />
                </a>
              </li>
            ))}
          </ul>
          <OtherLanguage frame={frame} />
        </nav>
      </div>
    </header>
  )
}

/** The number in a ring is read out as what it counts. */
function Waiting({ frame, count }: { readonly frame: Frame; readonly count: number | undefined }) {
  if (!count) return null
  return (
    <>
      <span class="count" aria-hidden="true">
        {count}
      </span>
      <span class="hidden">{words[frame.language].waiting(count)}</span>
    </>
  )
}

function OtherLanguage({ frame }: { readonly frame: Frame }) {
  const other = frame.language === 'sv' ? 'en' : 'sv'
  return (
    <a class="language" href={frame.otherLanguageHref} hreflang={other} lang={other}>
      {words[frame.language].otherLanguage}
    </a>
  )
}

function SignOut({ frame }: { readonly frame: Frame }) {
  return (
    <PostForm action={frame.link('/logga-ut')}>
      <button class="linklike" type="submit">
        {words[frame.language].signOut}
      </button>
    </PostForm>
  )
}

function Who({ frame }: { readonly frame: Frame }) {
  const word = words[frame.language]
  const { visitor } = frame
  if (!visitor) {
    return (
      <div class="who">
        <a class="ds-button" data-variant="secondary" href={frame.link('/logga-in')}>
          {word.signIn}
        </a>
      </div>
    )
  }
  return (
    <div class="who">
      <Icon name="user" />
      <div>
        {visitor.name}
        {visitor.actsFor && <small>{visitor.actsFor}</small>}
        <div class="row who__acts">
          {visitor.canSwitch && <a href={frame.link('/min-part/mandat')}>{word.switchMandate}</a>}
          <SignOut frame={frame} />
        </div>
      </div>
    </div>
  )
}

function Crumbs({ frame, crumbs }: { readonly frame: Frame; readonly crumbs: readonly Crumb[] }) {
  return (
    <nav class="wrap crumbs" aria-label={words[frame.language].here}>
      <ol>
        {crumbs.map((crumb) => (
          <li key={crumb.text}>
            {crumb.href ? (
              <a href={crumb.href}>
                <CrumbText frame={frame} crumb={crumb} />
              </a>
            ) : (
              <span aria-current="page">
                <CrumbText frame={frame} crumb={crumb} />
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}

function CrumbText({ frame, crumb }: { readonly frame: Frame; readonly crumb: Crumb }) {
  return <WithSwedish text={crumb.text} swedish={crumb.swedish ?? ''} language={frame.language} />
}

function Foot({ frame }: { readonly frame: Frame }) {
  const word = words[frame.language]
  return (
    <footer class="foot">
      <div class="wrap foot__cols">
        <div>
          <h2>{word.about}</h2>
          <p class="muted">
            {frame.county
              ? word.aboutText(frame.county.region, frame.county.municipalities)
              : word.aboutAnyCounty}
          </p>
          {frame.isDemonstration && <p class="example-note">{word.invented}</p>}
        </div>
        <div>
          <h2>{word.help}</h2>
          <ul>
            {frame.navigation.map((entry) => (
              <li key={entry.place}>
                <a href={entry.href}>{entry.text}</a>
              </li>
            ))}
          </ul>
        </div>
        {frame.serviceLinks.length > 0 && (
          <div>
            <h2>{word.service}</h2>
            <ul>
              {frame.serviceLinks.map((one) => (
                <li key={one.href}>
                  <a href={one.href}>{one.text}</a>
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </footer>
  )
}
