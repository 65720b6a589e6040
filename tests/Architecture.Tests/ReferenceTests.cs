using System.Reflection;
using System.Text.RegularExpressions;

namespace Architecture.Tests;

public sealed partial class ReferenceTests
{
    /// <summary>Everything an assembly may reference besides the runtime. What is not listed is forbidden.</summary>
    public static TheoryData<string, string[]> AllowedAssemblies => new()
    {
        { "MerchantCx.Core", [] },
        { "MerchantCx.Crawler", ["MerchantCx.Core", "AngleSharp", "Polly.Core"] },
        {
            "MerchantCx.Cli",
            ["MerchantCx.Core", "MerchantCx.Crawler", "System.CommandLine", "Spectre.Console", "YamlDotNet"]
        },
    };

    /// <summary>
    /// What a folder may use: other folders' namespaces of our own, and outside libraries. What is not listed is
    /// forbidden.
    /// </summary>
    public static TheoryData<string, string[]> AllowedNamespaces => new()
    {
        { "src/MerchantCx.Core/Rules", [] },
        { "src/MerchantCx.Core/Evidence", ["MerchantCx.Rules"] },
        { "src/MerchantCx.Core/Evaluation", ["MerchantCx.Rules", "MerchantCx.Evidence"] },
        { "src/MerchantCx.Core/Texts", ["MerchantCx.Rules", "MerchantCx.Evaluation"] },
        { "src/MerchantCx.Core/Pages", ["MerchantCx.Rules", "MerchantCx.Evidence", "MerchantCx.Evaluation"] },
        { "src/MerchantCx.Core/Returns", ["MerchantCx.Rules", "MerchantCx.Evidence", "MerchantCx.Evaluation"] },
        {
            "src/MerchantCx.Core/Packs",
            [
                "MerchantCx.Rules", "MerchantCx.Evidence", "MerchantCx.Evaluation", "MerchantCx.Pages",
                "MerchantCx.Returns",
            ]
        },
        { "src/MerchantCx.Crawler/Fetching", ["Polly", "System.Net"] },
        { "src/MerchantCx.Crawler/Parsing", ["AngleSharp"] },
        { "src/MerchantCx.Crawler/Gathering", ["AngleSharp", "MerchantCx.Evidence", "MerchantCx.Crawler.Parsing"] },
        {
            "src/MerchantCx.Crawler/Crawling",
            [
                "MerchantCx.Evidence", "MerchantCx.Crawler.Fetching", "MerchantCx.Crawler.Parsing",
                "MerchantCx.Crawler.Gathering",
            ]
        },
        {
            "src/MerchantCx.Cli/Gate",
            [
                "MerchantCx.Rules", "MerchantCx.Evidence", "MerchantCx.Evaluation", "MerchantCx.Texts",
                "MerchantCx.Cli.Reports",
            ]
        },
        {
            "src/MerchantCx.Cli/Reports",
            [
                "MerchantCx.Rules", "MerchantCx.Evidence", "MerchantCx.Evaluation", "MerchantCx.Texts",
                "Spectre.Console", "MerchantCx.Crawler.Crawling", "MerchantCx.Cli.Gate", "MerchantCx.Cli.Composition",
                "System.Net",
            ]
        },
    };

    [Theory]
    [MemberData(nameof(AllowedAssemblies))]
    public void A_project_references_nothing_but_what_is_allowed(string project, string[] allowed)
    {
        var references = Assembly.Load(project)
            .GetReferencedAssemblies()
            .Select(reference => reference.Name!)
            .Where(name => name is not "netstandard" && !IsRuntime(name));

        Assert.Empty(references.Except(allowed));
    }

    [Theory]
    [MemberData(nameof(AllowedNamespaces))]
    public void A_folder_uses_no_namespace_but_what_is_allowed(string folder, string[] allowed)
    {
        var sources = Repository.Sources(folder).ToList();
        var own = folder[4..].Replace('/', '.').Replace("MerchantCx.Core.", "MerchantCx.", StringComparison.Ordinal);
        var used =
            from source in sources
            from line in source.Lines
            let name = Using().Match(line) is { Success: true } match ? match.Groups[1].Value : null
            where name is not null && name != own && NeedsPermission(name)
            where !allowed.Any(root => name == root || name.StartsWith(root + ".", StringComparison.Ordinal))
            select $"{source.Path}: {name}";

        Assert.NotEmpty(sources);
        Assert.Empty(used);
    }

    [Fact]
    public void The_public_surface_of_the_crawler_shows_no_type_of_a_library()
    {
        var libraries = new[] { "AngleSharp", "Polly" };
        var exposed =
            from type in Assembly.Load("MerchantCx.Crawler").GetExportedTypes()
            from member in type.GetMembers()
            from shown in Shown(member)
            where libraries.Any(library => shown.Namespace?.StartsWith(library, StringComparison.Ordinal) is true)
            select $"{type.Name}.{member.Name}: {shown.Name}";

        Assert.Empty(exposed);
    }

    [Fact]
    public void Core_uses_no_regular_expression_without_a_timeout()
    {
        var without = Repository.Sources("src/MerchantCx.Core")
            .SelectMany(source => source.Lines)
            .Where(line => line.Contains("new Regex(", StringComparison.Ordinal)
                || (line.Contains("[GeneratedRegex(", StringComparison.Ordinal)
                    && !line.Contains("Timeout", StringComparison.Ordinal)));

        Assert.Empty(without);
    }

    private static IEnumerable<Type> Shown(MemberInfo member) => member switch
    {
        MethodInfo method =>
            [method.ReturnType, .. method.GetParameters().Select(parameter => parameter.ParameterType)],
        ConstructorInfo constructor => constructor.GetParameters().Select(parameter => parameter.ParameterType),
        PropertyInfo property => [property.PropertyType],
        FieldInfo field => [field.FieldType],
        _ => [],
    };

    private static bool NeedsPermission(string name) =>
        !name.StartsWith("System", StringComparison.Ordinal)
        || name.StartsWith("System.Net", StringComparison.Ordinal)
        || name.StartsWith("System.CommandLine", StringComparison.Ordinal);

    private static bool IsRuntime(string name) =>
        name.StartsWith("System.", StringComparison.Ordinal) && name is not "System.CommandLine";

    [GeneratedRegex(@"^using (?:static )?(?:\w+ = )?([\w.]+);")]
    private static partial Regex Using();
}
