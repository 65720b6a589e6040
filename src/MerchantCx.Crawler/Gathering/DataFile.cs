using System.Text;

namespace MerchantCx.Crawler.Gathering;

/// <summary>Reads the tables that are built into the assembly; <c>Data/README.md</c> describes them.</summary>
/// <remarks>
/// Own code, since these files have quoted fields but no line breaks within fields; a library would be one more
/// dependency of the package for twenty lines.
/// </remarks>
internal static class DataFile
{
    /// <summary>The rows of a table, without its header.</summary>
    public static IEnumerable<IReadOnlyList<string>> Rows(string name)
    {
        using var stream = typeof(DataFile).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly does not hold the table '{name}'.");
        using var reader = new StreamReader(stream, Encoding.UTF8);

        reader.ReadLine();

        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0)
            {
                yield return Fields(line);
            }
        }
    }

    private static List<string> Fields(string line)
    {
        List<string> fields = [];
        var field = new StringBuilder();
        var quoted = false;

        for (var index = 0; index < line.Length; index++)
        {
            var character = line[index];

            if (quoted && character == '"' && index + 1 < line.Length && line[index + 1] == '"')
            {
                field.Append('"');
                index++;
            }
            else if (character == '"')
            {
                quoted = !quoted;
            }
            else if (character == ',' && !quoted)
            {
                fields.Add(field.ToString());
                field.Clear();
            }
            else
            {
                field.Append(character);
            }
        }

        fields.Add(field.ToString());
        return fields;
    }
}
