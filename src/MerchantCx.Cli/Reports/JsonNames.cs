using System.Text.Json;

namespace MerchantCx.Cli.Reports;

/// <summary>How machine formats write the values of enumerations.</summary>
internal static class JsonNames
{
    /// <summary>The name in camel case, e.g. <c>scriptRendered</c>.</summary>
    public static string Camel<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
