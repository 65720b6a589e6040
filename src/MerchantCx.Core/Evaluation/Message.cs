using System.Globalization;

namespace MerchantCx.Evaluation;

/// <summary>A sentence of a report before it is put into words: the key of a text and what fills its gaps.</summary>
/// <remarks>
/// Arguments are strings, whole numbers, days, addresses, or messages of their own. Two messages are equal when key and
/// arguments are, so equal messages share a cause.
/// </remarks>
public sealed class Message : IEquatable<Message>
{
    /// <summary>Holds a key and its arguments.</summary>
    public Message(string key, params IReadOnlyList<object> arguments)
    {
        Key = key;
        Arguments = arguments;
    }

    /// <summary>Key of the text, e.g. <c>MCX1001.missing</c>.</summary>
    public string Key { get; }

    /// <summary>What fills the gaps <c>{0}</c>, <c>{1}</c>, …</summary>
    public IReadOnlyList<object> Arguments { get; }

    /// <inheritdoc/>
    public bool Equals(Message? other) =>
        other is not null
        && Key == other.Key
        && Arguments.SequenceEqual(other.Arguments);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Message);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Key.GetHashCode(StringComparison.Ordinal), Arguments.Count);

    /// <summary>Returns key and arguments, invariant: for logs and for sorting, not for readers.</summary>
    public override string ToString() =>
        Arguments.Count == 0 ? Key : $"{Key}({string.Join("; ", Arguments.Select(Invariant))})";

    private static string? Invariant(object argument) => Convert.ToString(argument, CultureInfo.InvariantCulture);
}
