#!/bin/sh
# Puts the font and the design tokens where the archive takes them from: fetch.sh TARGET
#
#   TARGET/npm      what npm fetched, as the lock file says
#   TARGET/assets   fonts.css, fonts/*.woff2, design-tokens.css and their licences, for /assets of the portal
#
# Without npm or a registry the build goes on: the pages then use the system's fonts and our copy of the tokens they need.
set -eu

here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd -P)
mkdir -p "$1"
target=$(CDPATH= cd -- "$1" && pwd -P)
assets=$target/assets
state=$(cat "$here/fetch.sh" "$here/package.json" "$here/package-lock.json" "$here/design-tokens.css" | cksum)

[ -f "$target/state" ] && [ "$(cat "$target/state")" = "$state" ] && exit 0

fetch() {
  rm -rf "$target/npm"
  mkdir -p "$target/npm"
  cp "$here/package.json" "$here/package-lock.json" "$target/npm/"
  npm ci --ignore-scripts --no-audit --no-fund --prefer-offline --fetch-retries=1 --fetch-retry-mintimeout=1000 --prefix "$target/npm" >"$target/npm.log" 2>&1
}

# One sheet for both weights. Each face names its woff2 file alone: every browser that can show these pages reads it.
fonts() {
  font=$target/npm/node_modules/@fontsource/biz-udpgothic
  mkdir -p "$assets/fonts"
  cp "$font"/files/*-[47]00-normal.woff2 "$assets/fonts/"
  cp "$font/LICENSE" "$assets/fonts/LICENSE"
  {
    echo '/* BIZ UDPGothic, SIL Open Font License 1.1, see fonts/LICENSE; files from @fontsource/biz-udpgothic */'
    cat "$font/400.css" "$font/700.css" |
      sed "s#url(\./files/\([^)]*\.woff2\)) format('woff2'), url([^)]*) format('woff')#url(fonts/\1) format('woff2')#"
  } >"$assets/fonts.css"
}

tokens() {
  package=$target/npm/node_modules/@digital-go-jp/design-tokens
  {
    echo '/* @digital-go-jp/design-tokens, MIT License, Copyright (c) 2023 デジタル庁 */'
    cat "$package/dist/tokens.css"
  } >"$assets/design-tokens.css"
}

rm -rf "$assets" "$target/state"
mkdir -p "$assets"
if fetch; then
  fonts
  tokens
  printf '%s' "$state" >"$target/state"
else
  echo "fetch.sh: npm is missing or could not fetch (see $target/npm.log)." >&2
  echo "fetch.sh: going on without the bundled font; the pages will use the system's fonts." >&2
  echo '/* the font was not fetched when this archive was built */' >"$assets/fonts.css"
  cp "$here/design-tokens.css" "$assets/"
fi
