// SPDX-License-Identifier: EUPL-1.2
// The editors' workspace: documents with their versions, and the packages.

import { formatDay } from '#kernel/dates-in-words.ts'
import { inBoth, type Language } from '#kernel/language.ts'
import type { ShownList } from '#kernel/list.ts'
import { ButtonLink, RefusedButton } from '#web/form.tsx'
import { ListOf, rowPlace } from '#web/list-of.tsx'
import { Status } from '#web/status.tsx'
import { Table } from '#web/table.tsx'
import { kindOfDocument } from '../../agreement/views/kind-of-document.ts'
import { messagesIn } from '../messages.ts'
import type { Package, Version } from '../../agreement/rules/document.ts'
import { editionName } from '../../agreement/rules/edition-name.ts'
import { isPublic } from '../../agreement/rules/publishing.ts'
import { type WorkspaceDocument, type documentList, nameOfDocument } from './lists.ts'
import { versionLooks } from '../../agreement/views/version-looks.ts'

type WorkspaceProps = {
  readonly language: Language
  readonly documents: ShownList<typeof documentList>
  /** The newest. */
  readonly packages: readonly Package[]
  /** How many more there are. */
  readonly morePackages: number
  readonly mayMakePackage: boolean
  readonly link: (path: string) => string
}

export function WorkspaceView(props: WorkspaceProps) {
  const { language, documents, packages, link } = props
  const words = messagesIn(language).workspace
  return (
    <div class="stack-l">
      <div class="row between">
        <div class="stack-s">
          <h1>{words.title}</h1>
          <p class="lead">{words.lead}</p>
        </div>
        <div class="row">
          <ButtonLink
            text={messagesIn(language).sharing.toList}
            href={link('/arbetsyta/gemensam-text')}
            look="secondary"
          />
          {props.mayMakePackage && (
            <ButtonLink
              text={messagesIn(language).registering.link}
              href={link('/arbetsyta/registrera')}
              look="secondary"
            />
          )}
          <ButtonLink text={words.newDocument} href={link('/arbetsyta/nytt')} look="secondary" />
          {props.mayMakePackage ? (
            <ButtonLink text={words.makePackage} href={link('/arbetsyta/paket')} />
          ) : (
            <RefusedButton text={words.makePackage} reason={words.onlyProcessLeader} id="paket" />
          )}
        </div>
      </div>
      <ListOf
        of={documents}
        language={language}
        link={link}
        draw={(rows) =>
          rows.map((one) => <DocumentPanel key={one.document.id} {...props} one={one} />)
        }
      />
      <section class="panel stack" aria-labelledby="paketlista">
        <h2 id="paketlista">{words.packages}</h2>
        {packages.length === 0 ? (
          <p>{words.noPackages}</p>
        ) : (
          <ul class="dotted">
            {packages.map((one) => (
              <li key={one.id}>
                <a href={link(`/avtal/paket/${one.slug}`)} lang="sv">
                  {one.title}
                </a>{' '}
                <span class="muted">
                  {formatDay(one.createdOn, language)}: {one.versions.map(editionName).join(', ')}
                </span>
              </li>
            ))}
          </ul>
        )}
        {props.morePackages > 0 && (
          <p>
            <a href={link('/arbetsyta?paket=alla#paketlista')}>
              {words.allPackages(packages.length + props.morePackages)}
            </a>
          </p>
        )}
      </section>
    </div>
  )
}

const internal = {
  ...versionLooks.frozen,
  text: inBoth((language) => messagesIn(language).workspace.publish.state),
}

/** In the workspace a frozen text that nobody else can read is told apart. */
function lookOf(version: Version) {
  return version.status === 'frozen' && !isPublic(version) ? internal : versionLooks[version.status]
}

/** Among many documents a few versions of each are enough. */
const mostVersions = 5

function DocumentPanel({
  one,
  documents,
  language,
  link,
}: WorkspaceProps & { readonly one: WorkspaceDocument }) {
  const { document, versions } = one
  const words = messagesIn(language)
  const name = nameOfDocument(one)
  const isChosen = documents.asked.chosen.document !== undefined
  const shown = isChosen ? versions : versions.slice(0, mostVersions)
  const id = `dokument-${document.slug}`
  return (
    <section class="panel stack" id={rowPlace(documents, one)} aria-labelledby={id}>
      <div class="row between">
        <h2 id={id} lang="sv">
          {name}
        </h2>
        <p class="muted">{kindOfDocument(document.kind, language)}</p>
      </div>
      {versions.length === 0 ? (
        <p>{words.workspace.noVersions}</p>
      ) : (
        <Table
          caption={words.workspace.versionsOf(name)}
          hidesCaption
          columns={[
            { heading: words.workspace.versions },
            { heading: words.workspace.state },
            { heading: words.workspace.frozen },
          ]}
          rows={shown.map((version) => ({
            key: version.id,
            cells: [
              <a key="name" href={link(`/arbetsyta/${document.slug}/${version.label}`)} lang="sv">
                {editionName(version)}
              </a>,
              <Status key="state" of={lookOf(version)} language={language} />,
              version.frozenOn ? formatDay(version.frozenOn, language) : '–',
            ],
          }))}
        />
      )}
      {shown.length < versions.length && (
        <p>
          <a href={link(`/arbetsyta?dokument=${document.slug}#lista`)}>
            {words.workspace.allVersions(versions.length)}
            <span class="hidden">: {name}</span>
          </a>
        </p>
      )}
      <div class="row">
        <ButtonLink
          text={words.workspace.importFile}
          href={link(`/arbetsyta/${document.slug}/import`)}
          look="secondary"
          isSmall
        />
        <ButtonLink
          text={words.workspace.startDraft}
          href={link(`/arbetsyta/${document.slug}/utkast`)}
          look="secondary"
          isSmall
        />
      </div>
    </section>
  )
}
