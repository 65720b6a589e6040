namespace MerchantCx.Cli;

/// <summary>Compares output with a file that a person has looked at; <c>UPDATE_GOLDEN=1</c> writes it anew.</summary>
internal static class Golden
{
    public static void Verify(string name, string actual)
    {
        var path = Path.Combine(Repository.Root, "tests", "MerchantCx.Cli.Tests", "Golden", name);

        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") is "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
        }

        Assert.Equal(File.ReadAllText(path), actual);
    }
}
