// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { documentName, editionName } from './edition-name.ts'

test('an edition is called by its title, its year and what kind of text it is', () => {
  const agreement = 'Hälso- och sjukvårdsavtal'
  assert.equal(editionName({ title: agreement, label: '2027' }), 'Hälso- och sjukvårdsavtal 2027')
  assert.equal(
    editionName({ title: agreement, label: '2027-remiss' }),
    'Hälso- och sjukvårdsavtal 2027 (remiss)',
  )
  assert.equal(
    editionName({ title: agreement, label: '2023-andrat-forslag' }),
    'Hälso- och sjukvårdsavtal 2023 (ändrat förslag)',
  )
})

test('what the title says is not said again', () => {
  const said = (title: string, label: string) => editionName({ title, label })
  assert.equal(said('Avtal 2027', '2027'), 'Avtal 2027')
  assert.equal(said('Avtal 2027', '2027-remiss'), 'Avtal 2027 (remiss)')
  assert.equal(said('Remiss: avtal 2027', '2027-remiss'), 'Remiss: avtal 2027')
  assert.equal(said('Förslag till avtal', '2027-forslag'), 'Förslag till avtal 2027')
  assert.equal(said(' Avtal 2027 ', '2027'), 'Avtal 2027')
})

test('editions of one title and different labels never have the same name', () => {
  for (const title of [
    'Hälso- och sjukvårdsavtal 2027',
    'Bilaga: samverkan vid utskrivning 2027',
  ]) {
    const labels = ['2027', '2027-2', '2027-27', '2027-b', '2027-av', '2027-remiss', '2028', '202']
    const names = labels.map((label) => editionName({ title, label }))
    assert.equal(new Set(names).size, labels.length, names.join('\n'))
  }
})

test('a document is called the same whatever the edition', () => {
  assert.equal(
    documentName({ title: 'Hälso- och sjukvårdsavtal 2027' }),
    'Hälso- och sjukvårdsavtal',
  )
  assert.equal(documentName({ title: 'Hälso- och sjukvårdsavtal' }), 'Hälso- och sjukvårdsavtal')
  assert.equal(documentName({ title: ' Färdplan  2023 ' }), 'Färdplan')
})

test('only a year at the end is no part of the name', () => {
  for (const title of ['Agenda 2030 i vården', 'Plan för 12', 'Rutin 12345', '2027']) {
    assert.equal(documentName({ title }), title)
  }
})
