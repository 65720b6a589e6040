namespace MerchantCx.Cli;

/// <summary>What the process tells the pipeline. Part of the public contract: values never change.</summary>
internal static class ExitCode
{
    /// <summary>Done; nothing at or above <c>--fail-on</c>.</summary>
    public const int Pass = 0;

    /// <summary>Done; something at or above <c>--fail-on</c>.</summary>
    public const int Findings = 1;

    /// <summary>The command line or the configuration is wrong; nothing was audited.</summary>
    public const int Usage = 2;

    /// <summary>Nothing, or too little, could be judged; the result says nothing.</summary>
    public const int CouldNotCheck = 3;

    /// <summary>The tool itself failed.</summary>
    public const int InternalError = 4;

    /// <summary>Stopped by the user; a partial report was written.</summary>
    public const int Interrupted = 130;
}
