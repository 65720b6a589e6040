#!/usr/bin/env bash
# Builds, starts the shop with planted faults, audits it over HTTP and writes artifacts/demo/report.html.
# Exits 0 when the audit found exactly the planted faults. Needs the .NET 10 SDK and nothing else.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

if ! command -v dotnet >/dev/null 2>&1; then
  echo "demo: the .NET SDK is missing. Install the .NET 10 SDK from https://dotnet.microsoft.com/download and run ./demo.sh again." >&2
  exit 2
fi
if ! sdk=$(dotnet --version 2>/dev/null); then
  echo "demo: no .NET 10 SDK found (installed: $(dotnet --list-sdks | cut -d' ' -f1 | paste -sd' ' -)). Install it from https://dotnet.microsoft.com/download and run ./demo.sh again." >&2
  exit 2
fi

export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
out=artifacts/demo
mkdir -p "$out"

echo "Building with the .NET SDK $sdk …"
for project in samples/NonCompliantShop src/MerchantCx.Cli; do
  if ! dotnet build "$project" --configuration Release >"$out/build.log" 2>&1; then
    cat "$out/build.log" >&2
    echo "demo: $project did not build; the messages are above." >&2
    exit 4
  fi
done

echo "Starting the shop on a free port of this machine …"
dotnet artifacts/bin/NonCompliantShop/release/NonCompliantShop.dll --urls http://127.0.0.1:0 >"$out/shop.log" 2>&1 &
shop=$!
trap 'kill "$shop" 2>/dev/null || true; wait "$shop" 2>/dev/null || true' EXIT

url=
for _ in $(seq 1 300); do
  url=$(sed -n 's/.*Now listening on: \(http[^ ]*\).*/\1/p' "$out/shop.log" | head -n 1)
  [ -n "$url" ] && break
  if ! kill -0 "$shop" 2>/dev/null; then
    cat "$out/shop.log" >&2
    echo "demo: the shop did not start; its messages are above." >&2
    exit 4
  fi
  sleep 0.1
done
if [ -z "$url" ]; then
  echo "demo: the shop did not start within 30 seconds; see $out/shop.log." >&2
  exit 4
fi

code=0
dotnet artifacts/bin/MerchantCx.Cli/release/MerchantCx.Cli.dll audit "$url/" \
  --output "$out/report.html" --output "$out/report.json" "$@" || code=$?
if [ "$code" -ne 1 ]; then
  echo "demo: the audit ended with code $code; with the planted faults it is 1." >&2
  exit 4
fi

# What was found, one line a page: rule, verdict, path; for a dead link (MCX1004) the path that it leads to.
awk -v base="$url" '
  function value(line) { sub(/^[^:]*: "/, "", line); sub(/",?$/, "", line); return line }
  function path(address) { return index(address, base) == 1 ? substr(address, length(base) + 1) : address }
  /^      "ruleId": / { rule = value($0) }
  /^      "verdict": / { verdict = value($0) }
  /^      "target": "/ { if (rule == "MCX1004") print rule, verdict, path(value($0)) }
  /^          "page": / { if (rule != "MCX1004") print rule, verdict, path(value($0)) }
' "$out/report.json" | LC_ALL=C sort >"$out/found.txt"
grep -v -e '^#' -e '^$' samples/NonCompliantShop/planted-faults.txt | LC_ALL=C sort >"$out/planted.txt"

if ! diff "$out/planted.txt" "$out/found.txt" >"$out/difference.txt"; then
  cat "$out/difference.txt" >&2
  echo "demo: the audit did not find exactly the planted faults (< planted, > found)." >&2
  exit 4
fi

cat <<END

The audit found exactly the $(wc -l <"$out/planted.txt" | tr -d ' ') planted faults of the sample shop.
  Report:           $out/report.html  (open it in a browser)
  Your own shop:    dotnet run --project src/MerchantCx.Cli -- audit https://your-shop.example
  In German:        ./demo.sh --lang de
  All tests:        ./test.sh
END
