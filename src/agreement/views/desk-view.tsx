// SPDX-License-Identifier: EUPL-1.2
// The editors' desk: documents with their versions, and the packages.

import { formatDay } from '#kernel/dates-in-words.ts'
import type { Language } from '#kernel/language.ts'
import { ButtonLink, RefusedButton } from '#web/form.tsx'
import { Empty } from '#web/parts.tsx'
import { Status } from '#web/status.tsx'
import { Table } from '#web/table.tsx'
import { messagesIn } from '../messages.ts'
import type { Document, Package, Version } from '../rules/document.ts'
import { documentName, editionName } from '../rules/edition-name.ts'
import { versionLooks } from './version-looks.ts'

type DeskProps = {
  readonly language: Language
  readonly documents: readonly {
    readonly document: Document
    /** The newest first. */
    readonly versions: readonly Version[]
  }[]
  readonly packages: readonly Package[]
  readonly mayMakePackage: boolean
  readonly link: (path: string) => string
}

export function DeskView(props: DeskProps) {
  const { language, documents, packages, link } = props
  const words = messagesIn(language).desk
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
          <ButtonLink text={words.newDocument} href={link('/arbetsyta/nytt')} look="secondary" />
          {props.mayMakePackage ? (
            <ButtonLink text={words.makePackage} href={link('/arbetsyta/paket')} />
          ) : (
            <RefusedButton text={words.makePackage} reason={words.onlyProcessLeader} id="paket" />
          )}
        </div>
      </div>
      {documents.length === 0 && (
        <Empty>
          <p>{words.noDocuments}</p>
        </Empty>
      )}
      {documents.map((one) => (
        <DocumentPanel key={one.document.id} {...props} one={one} />
      ))}
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
      </section>
    </div>
  )
}

function DocumentPanel({
  one: { document, versions },
  language,
  link,
}: DeskProps & { readonly one: DeskProps['documents'][number] }) {
  const words = messagesIn(language)
  const name = versions[0] ? documentName(versions[0]) : document.slug
  const id = `dokument-${document.slug}`
  return (
    <section class="panel stack" aria-labelledby={id}>
      <div class="row between">
        <h2 id={id} lang="sv">
          {name}
        </h2>
        <p class="muted">{words.kinds[document.kind]}</p>
      </div>
      {versions.length === 0 ? (
        <p>{words.desk.noVersions}</p>
      ) : (
        <Table
          caption={words.desk.versionsOf(name)}
          hidesCaption
          columns={[
            { heading: words.desk.versions },
            { heading: words.desk.state },
            { heading: words.desk.frozen },
          ]}
          rows={versions.map((version) => ({
            key: version.id,
            cells: [
              <a key="name" href={link(`/arbetsyta/${document.slug}/${version.label}`)} lang="sv">
                {editionName(version)}
              </a>,
              <Status key="state" of={versionLooks[version.status]} language={language} />,
              version.frozenOn ? formatDay(version.frozenOn, language) : '–',
            ],
          }))}
        />
      )}
      <div class="row">
        <ButtonLink
          text={words.desk.importFile}
          href={link(`/arbetsyta/${document.slug}/import`)}
          look="secondary"
          isSmall
        />
        <ButtonLink
          text={words.desk.startDraft}
          href={link(`/arbetsyta/${document.slug}/utkast`)}
          look="secondary"
          isSmall
        />
      </div>
    </section>
  )
}
