#!/usr/bin/env bash
# Makes the drops in data/ anew, byte for byte. A test runs the same lines and compares.
# With these seeds each kind of defect that ccq generate knows comes up at least once.
set -euo pipefail
cd "$(dirname "$0")/.."
dotnet build src/Cli --nologo --verbosity quiet
ccq() { dotnet run --no-build --project src/Cli -- "$@"; }

ccq generate customer-courier --rows 5000 --seed 2 -o data --force
ccq generate customer-care --rows 2000 --seed 2 -o data --force
ccq generate contact-center --rows 4000 --seed 2 -o data --force
ccq generate customer-experience --rows 3000 --seed 2 -o data --force
ccq generate csat --rows 3000 --seed 3 --defects 5% -o data --force
