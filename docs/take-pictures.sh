#!/bin/sh
# Takes the README's pictures of the running application, with its sample year, into docs/images.
set -eu
cd "$(dirname "$0")/.."
mkdir -p docs/images
PICTURES=1 dotnet run --project tests/CaseMgmt.EndToEnd.Tests -- -class CaseMgmt.EndToEnd.Tests.Pictures
