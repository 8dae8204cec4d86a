// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renderToString } from 'preact-render-to-string'
import { drawnOnce, drawnParts, keepDrawnParts } from './drawn-once.tsx'
import { PostForm } from './form.tsx'

test('a part is drawn once for each thing that it is told, and the bytes are the same', () => {
  let drawn = 0
  type Props = { readonly text: string; readonly of?: { readonly number: number } }
  function Part({ text, of }: Props) {
    drawn += 1
    return (
      <p class={of && 'of'} data-number={of?.number}>
        {text}
        {of && <b> & {of.number}</b>}
      </p>
    )
  }
  const Once = drawnOnce(Part)
  const told: readonly Props[] = [
    { text: 'a < b' },
    { text: 'a < b', of: { number: 1 } },
    { text: 'a < b', of: { number: 2 } },
    { text: 'å "–"', of: { number: 1 } },
  ]
  for (const props of told) {
    const anew = renderToString(<Part {...props} />)
    drawn = 0
    for (let time = 0; time < 3; time += 1) {
      const page = renderToString(
        <main>
          before <Once {...props} /> after
        </main>,
      )
      assert.equal(page, `<main>before ${anew} after</main>`)
    }
    assert.equal(drawn, 1)
  }
})

test('what lasts is the same while it is the same object, and is kept from the second time on', () => {
  let drawn = 0
  type Text = { readonly words: string }
  type Props = { readonly texts: readonly Text[]; readonly mark: string }
  const Once = drawnOnce<Props>(({ texts, mark }) => {
    drawn += 1
    return (
      <p>
        {mark} {texts.map(({ words }) => words)}
      </p>
    )
  }, 'texts')
  const [one, other] = [{ words: 'one' }, { words: 'other' }]
  const read = (texts: readonly Text[], mark: string) =>
    renderToString(<Once texts={texts} mark={mark} />)
  for (let time = 0; time < 4; time += 1) assert.equal(read([one], 'a'), '<p>a one</p>')
  assert.equal(drawn, 2)
  assert.equal(read([one], 'b'), '<p>b one</p>')
  assert.equal(read([one, other], 'a'), '<p>a oneother</p>')
  assert.equal(read([other, one], 'a'), '<p>a otherone</p>')
  const { size } = drawnParts
  const before = size()
  for (let time = 0; time < 4; time += 1) read([{ words: 'read anew each time' }], 'a')
  assert.equal(size(), before, 'what is met only once takes no place')
})

test('two parts that are told the same are two', () => {
  const Bold = drawnOnce(({ text }: { readonly text: string }) => <b>{text}</b>)
  const Slanted = drawnOnce(({ text }: { readonly text: string }) => <i>{text}</i>)
  const both = (
    <>
      <Bold text="a" />
      <Slanted text="a" />
    </>
  )
  assert.equal(renderToString(both), '<b>a</b><i>a</i>')
  assert.equal(renderToString(both), '<b>a</b><i>a</i>')
})

test('a form is drawn for somebody, so it is in no part that is drawn once', () => {
  const Form = drawnOnce(({ to }: { readonly to: string }) => (
    <PostForm action={to} seen={{} as never} />
  ))
  assert.throws(() => renderToString(<Form to="/" />), /drawn once/)
})

test('no more than so many characters are kept, and what was asked for longest ago is forgotten', () => {
  const memory = keepDrawnParts(100, 50)
  for (const key of ['aaaaa', 'bbbbb', 'ccccc']) memory.keep(key, key.repeat(5))
  assert.ok(memory.find('aaaaa'))
  memory.keep('ddddd', 'd'.repeat(25))
  assert.equal(memory.find('bbbbb'), undefined)
  assert.ok(memory.find('aaaaa'))
  memory.keep('large', 'e'.repeat(60))
  assert.equal(memory.find('large'), undefined)
  assert.ok(memory.size() <= 100)
})
