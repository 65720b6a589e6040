namespace MerchantCx.Cli.Reports;

/// <summary>The forms that a report comes in.</summary>
internal enum ReportFormat
{
    /// <summary>For a terminal, or a text file.</summary>
    Console,

    /// <summary>For programs.</summary>
    Json,

    /// <summary>For people, in one file.</summary>
    Html,
}
