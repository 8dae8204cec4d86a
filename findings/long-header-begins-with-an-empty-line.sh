#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# nodemailer 10.6.0: a header whose value is one long address, such as List-Unsubscribe with a key, is
# folded before its first word, so that nothing stands on the line of its name. One that is given as
# prepared stands on one line.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent nodemailer@10.6.0
cat >try.mjs <<'JS'
import { createTransport } from 'nodemailer'
const address = '<https://samsyn.example.se/brev/sluta/c755052b-58a6-4165-b84c-480171d09c1b>'
const transport = createTransport({ streamTransport: true, buffer: true })
for (const [name, value] of [
  ['given plainly', address],
  ['given as prepared', { prepared: true, value: address }],
]) {
  const { message } = await transport.sendMail({
    from: 'a@example.se',
    to: 'b@example.se',
    subject: 'x',
    text: 'x',
    headers: { 'List-Unsubscribe': value, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' },
  })
  const [line] = /^List-Unsubscribe:.*$/m.exec(message.toString().replaceAll('\r', ''))
  console.log(`${name}: ${line}`)
}
JS
node try.mjs | tee seen
diff seen - <<'SEEN'
given plainly: List-Unsubscribe:
given as prepared: List-Unsubscribe: <https://samsyn.example.se/brev/sluta/c755052b-58a6-4165-b84c-480171d09c1b>
SEEN
echo 'as it was seen'
