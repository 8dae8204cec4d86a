#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# personnummer 3.2.1 (npm): a Swedish coordination number (samordningsnummer) has 60 added to the day of
# birth. For one whose day or month of birth is not known the register gives day 60 or month 00. The
# library's `valid` says true for a number with a known date and false for those two forms, although
# their check digits are right. Numbers are computed here and printed without their last four digits.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent personnummer@3.2.1
cat >try.mjs <<'JS'
import library from 'personnummer'
const { valid } = library.default ?? library
const checkDigit = (nine) => {
  const doubled = [...nine].map((digit, place) => Number(digit) * (place % 2 === 0 ? 2 : 1))
  return (10 - (doubled.reduce((sum, one) => sum + (one > 9 ? one - 9 : one), 0) % 10)) % 10
}
for (const [date, what] of [
  ['701075', 'the 15th of a known month'],
  ['701060', 'day not known'],
  ['700075', 'month not known'],
  ['700060', 'neither known'],
]) {
  const nine = `${date}101`
  console.log(`${date}-xxxx ${what}: ${valid(`${date}-101${checkDigit(nine)}`)}`)
}
JS
node try.mjs | tee seen
diff seen - <<'SEEN'
701075-xxxx the 15th of a known month: true
701060-xxxx day not known: false
700075-xxxx month not known: false
700060-xxxx neither known: false
SEEN
echo "personnummer $(node -p "require('./node_modules/personnummer/package.json').version"): as it was seen"
