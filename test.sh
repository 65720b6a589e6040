#!/usr/bin/env bash
# Builds everything with warnings as errors, checks the formatting and runs all tests.
# Closes with a line "N passed, N failed, N skipped"; exits 0 when nothing failed.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

if ! dotnet --version >/dev/null 2>&1; then
  echo "test: the .NET 10 SDK is missing. Install it from https://dotnet.microsoft.com/download and run ./test.sh again." >&2
  exit 2
fi

export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
log=artifacts/test.log
mkdir -p artifacts

dotnet restore MerchantCx.sln
dotnet build MerchantCx.sln --no-restore --configuration Release
dotnet format MerchantCx.sln --no-restore --verify-no-changes

code=0
dotnet test MerchantCx.sln --no-build --configuration Release 2>&1 | tee "$log" || code=$?

awk '
  /^(Passed|Failed|Skipped)! +- / {
    gsub(/,/, "")
    for (i = 1; i < NF; i++) {
      if ($i == "Failed:") failed += $(i + 1)
      if ($i == "Passed:") passed += $(i + 1)
      if ($i == "Skipped:") skipped += $(i + 1)
    }
  }
  END { printf "%d passed, %d failed, %d skipped\n", passed, failed, skipped }
' "$log"
exit "$code"
