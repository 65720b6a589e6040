using System.Collections.Frozen;

namespace MerchantCx.Rules;

/// <summary>A set of rules, found by id.</summary>
public sealed class RuleCatalog
{
    private readonly FrozenDictionary<RuleId, Rule> _byId;

    /// <summary>Holds the given rules.</summary>
    /// <exception cref="ArgumentException">Two rules have the same id.</exception>
    public RuleCatalog(IEnumerable<Rule> rules)
    {
        Rules = [.. rules.OrderBy(rule => rule.Id.Number)];
        _byId = Rules
            .GroupBy(rule => rule.Id)
            .ToFrozenDictionary(
                group => group.Key,
                group => group.Count() == 1
                    ? group.Single()
                    : throw new ArgumentException($"{group.Key} is the id of two rules.", nameof(rules)));
    }

    /// <summary>All rules, in the order of their ids.</summary>
    public IReadOnlyList<Rule> Rules { get; }

    /// <summary>The rule of that id, or <see langword="null"/>.</summary>
    public Rule? Find(RuleId id) => _byId.GetValueOrDefault(id);
}
