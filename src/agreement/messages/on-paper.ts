// SPDX-License-Identifier: EUPL-1.2
// Words of a version as a file: what is written in it, and where it is fetched.

export const onPaperSv = {
  fetch: 'Hämta som fil',
  fetchLead: 'Samma text i varje fil, med utgåva och fingeravtryck.',
  forms: {
    docx: 'Word (.docx)',
    pdf: 'PDF för läsning (PDF/UA)',
    pdfa: 'PDF för arkivet (PDF/A)',
    html: 'Webbsida i en fil (HTML)',
    markdown: 'Text med enkla tecken (Markdown)',
    akn: 'Akoma Ntoso, XML för rättsliga texter',
    json: 'Öppna data (JSON)',
  },
  frozen: (day: string) => `Texten fastställdes för samråd och beslut den ${day}.`,
  draft: (day: string) => `Utkast, som det var den ${day}.`,
  hash: (hash: string) => `Textens fingeravtryck: ${hash}`,
  example: 'Exempeltext: ordalydelsen är påhittad.',
  edition: (label: string) => `Utgåva ${label}`,
  shortHash: (hash: string) => `fingeravtryck ${hash.slice(0, 12)}`,
  noHash: 'utkast utan fingeravtryck',
  actors: { region: 'regionen', municipality: 'kommunen', joint: 'båda' },
  binds: 'Ansvar:',
  laws: 'Lagrum:',
}

export const onPaperEn: typeof onPaperSv = {
  fetch: 'Fetch as a file',
  fetchLead: 'The same text in each file, with edition and fingerprint.',
  forms: {
    docx: 'Word (.docx)',
    pdf: 'PDF for reading (PDF/UA)',
    pdfa: 'PDF for the archive (PDF/A)',
    html: 'Web page in one file (HTML)',
    markdown: 'Text with simple signs (Markdown)',
    akn: 'Akoma Ntoso, XML for legal texts',
    json: 'Open data (JSON)',
  },
  frozen: (day) => `The text was fixed for consultation and decision on ${day}.`,
  draft: (day) => `Draft as it was on ${day}.`,
  hash: (hash) => `Fingerprint of the text: ${hash}`,
  example: 'Example text: the wording is invented.',
  edition: (label) => `Edition ${label}`,
  shortHash: (hash) => `fingerprint ${hash.slice(0, 12)}`,
  noHash: 'draft without a fingerprint',
  actors: { region: 'the region', municipality: 'the municipality', joint: 'both' },
  binds: 'Responsible:',
  laws: 'Law:',
}
