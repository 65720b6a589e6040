# Builds, starts the shop with planted faults, audits it over HTTP and writes artifacts/demo/report.html.
# Exits 0 when the audit found exactly the planted faults. Needs the .NET 10 SDK and nothing else.
$ErrorActionPreference = 'Stop'
Set-Location $PSScriptRoot

if (-not (Get-Command dotnet -ErrorAction SilentlyContinue)) {
    [Console]::Error.WriteLine('demo: the .NET SDK is missing. Install the .NET 10 SDK from https://dotnet.microsoft.com/download and run demo.ps1 again.')
    exit 2
}
$sdk = dotnet --version
if ($LASTEXITCODE -ne 0) {
    [Console]::Error.WriteLine('demo: no .NET 10 SDK found. Install it from https://dotnet.microsoft.com/download and run demo.ps1 again.')
    exit 2
}

$env:DOTNET_NOLOGO = '1'
$env:DOTNET_CLI_TELEMETRY_OPTOUT = '1'
$out = 'artifacts/demo'
New-Item -ItemType Directory -Force $out | Out-Null

Write-Output "Building with the .NET SDK $sdk ..."
foreach ($project in 'samples/NonCompliantShop', 'src/MerchantCx.Cli') {
    dotnet build $project --configuration Release > "$out/build.log"
    if ($LASTEXITCODE -ne 0) {
        Get-Content "$out/build.log"
        [Console]::Error.WriteLine("demo: $project did not build; the messages are above.")
        exit 4
    }
}

Write-Output 'Starting the shop on a free port of this machine ...'
$shop = Start-Process dotnet -PassThru -RedirectStandardOutput "$out/shop.log" -ArgumentList `
    'artifacts/bin/NonCompliantShop/release/NonCompliantShop.dll', '--urls', 'http://127.0.0.1:0'
try {
    $url = $null
    for ($try = 0; $try -lt 300 -and -not $url; $try++) {
        Start-Sleep -Milliseconds 100
        $line = Select-String -Path "$out/shop.log" -Pattern 'Now listening on: (http\S+)' | Select-Object -First 1
        if ($line) { $url = $line.Matches[0].Groups[1].Value }
    }
    if (-not $url) {
        [Console]::Error.WriteLine("demo: the shop did not start within 30 seconds; see $out/shop.log.")
        exit 4
    }

    dotnet artifacts/bin/MerchantCx.Cli/release/MerchantCx.Cli.dll audit "$url/" `
        --output "$out/report.html" --output "$out/report.json" @args
    if ($LASTEXITCODE -ne 1) {
        [Console]::Error.WriteLine("demo: the audit ended with code $LASTEXITCODE; with the planted faults it is 1.")
        exit 4
    }
}
finally {
    Stop-Process -Id $shop.Id -ErrorAction SilentlyContinue
}

$report = Get-Content "$out/report.json" -Raw -Encoding UTF8 | ConvertFrom-Json
$found = @(foreach ($finding in $report.findings) {
    $addresses = if ($finding.ruleId -eq 'MCX1004') { @($finding.target) } else { @($finding.pages | ForEach-Object { $_.page }) }
    foreach ($address in $addresses) { "$($finding.ruleId) $($finding.verdict) $($address.Substring($url.Length))" }
})
$planted = @(Get-Content samples/NonCompliantShop/planted-faults.txt -Encoding UTF8 | Where-Object { $_ -and -not $_.StartsWith('#') })
$difference = Compare-Object $planted $found
if ($difference) {
    $difference | Format-Table -AutoSize
    [Console]::Error.WriteLine('demo: the audit did not find exactly the planted faults (<= planted, => found).')
    exit 4
}

Write-Output @"

The audit found exactly the $($planted.Count) planted faults of the sample shop.
  Report:           $out/report.html  (open it in a browser)
  Your own shop:    dotnet run --project src/MerchantCx.Cli -- audit https://your-shop.example
  In German:        ./demo.ps1 --lang de
"@
exit 0
