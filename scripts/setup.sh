#!/bin/sh
# Brings a fresh machine to where every other script works: npm packages, Chromium, Firefox, fonts.
# What is there already is left alone. What may not be installed is named, with the command that would do it.
set -eu
cd "$(dirname "$0")/.."

need_node() {
  if ! command -v node >/dev/null 2>&1 || ! node -e 'process.exit(Number(process.versions.node.split(".")[0]) >= 20 ? 0 : 1)'; then
    echo "Muster needs Node 20 or newer. Install it (Debian: apt-get install nodejs npm) and run this again." >&2
    exit 1
  fi
}

# The lock file that npm leaves behind after an install tells whether the packages are those of ours.
packages_are_current() {
  [ -f node_modules/.package-lock.json ] && [ ! package-lock.json -nt node_modules/.package-lock.json ] && [ -x node_modules/.bin/node ]
}

install_packages() {
  echo "Installing npm packages…" >&2
  npm ci --no-audit --no-fund --loglevel=error >&2
  touch node_modules/.package-lock.json
}

missing_system_packages() {
  command -v chromium >/dev/null 2>&1 || command -v chromium-browser >/dev/null 2>&1 || printf 'chromium fonts-liberation fonts-noto-color-emoji '
  command -v firefox-esr >/dev/null 2>&1 || command -v firefox >/dev/null 2>&1 || printf 'firefox-esr '
}

install_system_packages() {
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    echo "Installing $1from the system's packages…" >&2
    # Debian images ship without the package list, and a stale one names files that are gone.
    apt-get update -qq >&2
    # shellcheck disable=SC2086
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $1 >/dev/null
  else
    echo "The browser journeys need: $1" >&2
    echo "Install them and run this again, e.g.:  sudo apt-get update && sudo apt-get install -y $1" >&2
    exit 1
  fi
}

need_node
packages_are_current || install_packages
missing=$(missing_system_packages)
[ -z "$missing" ] || install_system_packages "$missing"
