#!/usr/bin/env bash
# Takes the pictures in docs/screenshots anew: six validations of which the last three find a drop that gets worse each time, and a run. Needs Chromium, pngquant and Python.
set -euo pipefail
cd "$(dirname "$0")/.."
root=$PWD
dotnet build src/Cli -v q
ccq=$root/src/Cli/bin/Debug/net10.0/ccq
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp -r data suites "$work"
cd "$work"

for day in 1 2 3 4 5 6; do
  python3 - "$root/data/customer-courier/orders.csv" "$day" <<'END'
import sys
lines = open(sys.argv[1], encoding="utf-8", errors="surrogateescape").read().split("\n")
for i in range(200, 200 + 12 * max(0, int(sys.argv[2]) - 3)):
    lines[i] = lines[i].replace(",BCN", ",BARC").replace(",MAD", ",MADRID")
open("data/customer-courier/orders.csv", "w", encoding="utf-8", errors="surrogateescape").write("\n".join(lines))
END
  "$ccq" validate suites --report html=docs >validate.txt || [ $? -eq 1 ]
  sleep 1
done
last=$(ls docs/runs | grep -v index | tail -1)
cp "$root/data/customer-courier/orders.csv" data/customer-courier/
"$ccq" run >run.txt

take() {
  chromium --headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync \
    --hide-scrollbars --user-data-dir="$work/profile" --window-size="$3" --screenshot="$work/$2.png" "file://$work/$1" >chromium.txt 2>&1
  pngquant --force --speed 1 --strip 48 --output "$root/docs/screenshots/$2.png" "$work/$2.png"
}
mkdir -p "$root/docs/screenshots"
take lake/_ccq/docs/index.html run 1000,900
take "docs/runs/$last/customer-courier/orders.html" table 1000,1000
for dashboard in contact-center csat customer-care customer-courier customer-experience; do
  take "lake/_ccq/docs/dashboards/$dashboard.html" "$dashboard" 1000,800
done
