// SPDX-License-Identifier: EUPL-1.2
// What the elements of a TSX file carry. Components may call a property what they like.

import ts from 'typescript'

/** `element attribute` for every attribute of an HTML or SVG element in the text. */
export function attributesOf(path: string, text: string): string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, false, ts.ScriptKind.TSX)
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) {
      const element = node.tagName.getText(source)
      if (/^[a-z]/.test(element))
        for (const attribute of node.attributes.properties)
          if (ts.isJsxAttribute(attribute))
            found.push(`${element} ${attribute.name.getText(source)}`)
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

/** What each use of a component in the text is given, as `name=value`; a spread stands as it is written. */
export function usesOf(component: string, path: string, text: string): (readonly string[])[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, false, ts.ScriptKind.TSX)
  const found: (readonly string[])[] = []
  const visit = (node: ts.Node): void => {
    if (
      (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) &&
      node.tagName.getText(source) === component
    )
      found.push(node.attributes.properties.map((attribute) => attribute.getText(source)))
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

/** The form elements of the text; one that says a method other than get is posted. */
export function formsIn(path: string, text: string): { readonly isPosted: boolean }[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, false, ts.ScriptKind.TSX)
  const found: { isPosted: boolean }[] = []
  const visit = (node: ts.Node): void => {
    if (
      (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) &&
      node.tagName.getText(source) === 'form'
    ) {
      const isPosted = node.attributes.properties.some(
        (attribute) =>
          ts.isJsxSpreadAttribute(attribute) ||
          (/^method$/i.test(attribute.name.getText(source)) &&
            !/get/i.test(attribute.initializer?.getText(source) ?? '')),
      )
      found.push({ isPosted })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}
