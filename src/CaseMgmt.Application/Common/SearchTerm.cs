using System.Linq.Expressions;
using CaseMgmt.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Common;

/// <summary>
/// What somebody typed to find a record. One word with a digit or a stroke in it may be a reference and is found by its beginning; any term is
/// also looked for among names, addresses and numbers, however it is typed. It never stands in an address or in the log.
/// </summary>
public sealed record SearchTerm
{
    /// <summary>Fewer letters than this would find everybody.</summary>
    public const int FewestLetters = 2;

    public const int MostCharacters = 100;

    // Nobody is called by more; each costs a look into the index.
    private const int MostWords = 6;

    // Behind every letter, digit and sign of a reference in the order of both engines.
    private const string Last = "zzzz";

    private SearchTerm(string text) => Text = text;

    public string Text { get; }

    public bool IsReference =>
        Text.Any(c => char.IsAsciiDigit(c) || c == '/') && !Text.Contains(' ', StringComparison.Ordinal);

    /// <summary>Has it a digit in it, as references have and names do not?</summary>
    public bool MayBeOwn => Text.Any(char.IsAsciiDigit);

    /// <summary>Null for a term that would find nothing or everything.</summary>
    public static SearchTerm? Parse(string? typed)
    {
        var text = string.Join(' ', (typed ?? "").Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
        return text.Length <= MostCharacters && text.Count(char.IsLetterOrDigit) >= FewestLetters
            ? new SearchTerm(text)
            : null;
    }

    /// <summary>The term as references are written, and as it was typed where that differs: SQLite tells capitals apart.</summary>
    public IEnumerable<string> Spellings => new[] { Text.ToUpperInvariant(), Text }.Distinct(StringComparer.Ordinal);

    /// <summary>
    /// The term as keys are written (<see cref="Folding"/>): in each of these ways, every part must be the beginning of a key. Its words in any
    /// order; all of it as one word; a telephone number as it is dialled.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<string>> Ways =>
        [
            .. new[]
            {
                [.. Text.Split(' ').Select(Folding.Of).Distinct(StringComparer.Ordinal).Take(MostWords)],
                [Folding.Of(Text)],
                Text.All(c => char.IsAsciiDigit(c) || " +-()".Contains(c, StringComparison.Ordinal))
                    ? [Folding.Telephone(Text)]
                    : new List<string>(),
            }
                .Select(parts => parts.FindAll(p => p.Length > 0))
                .Where(parts => parts.Count > 0 && parts.Max(p => p.Length) >= FewestLetters)
                .DistinctBy(parts => string.Join(' ', parts)),
        ];

    /// <summary>Is somebody of this name meant?</summary>
    public bool Finds(string name)
    {
        var keys = Folding.Keys(name).ToList();
        return Ways.Any(way => way.All(part => keys.Exists(k => k.StartsWith(part, StringComparison.Ordinal))));
    }

    public bool Is(string? reference) => string.Equals(Text, reference, StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// The first whose reference begins so, in its order: the bounds are sought in the column's index on both engines (SQLite does
    /// not use it for LIKE). LIKE then leaves out what the order of SQL Server, which makes little of hyphens, lets in.
    /// </summary>
    public static IQueryable<T> FirstWith<T>(
        IQueryable<T> rows,
        Expression<Func<T, string?>> reference,
        string beginning
    )
    {
        var (end, pattern) = (beginning + Last, Escaped(beginning) + "%");
        return rows.Where(
                Of(
                    reference,
                    value =>
                        string.Compare(value, beginning) >= 0
                        && string.Compare(value, end) <= 0
                        && EF.Functions.Like(value!, pattern, "\\")
                )
            )
            .OrderBy(reference)
            .Take(Found<T>.Most + 1);
    }

    /// <summary>Those whose text holds every word of the term. No index serves this: the caller bounds the rows that are looked at.</summary>
    public IQueryable<T> Named<T>(IQueryable<T> rows, Expression<Func<T, string?>> name) =>
        Text.Split(' ')
            .Select(word => $"%{Escaped(word)}%")
            .Aggregate(
                rows,
                (found, pattern) => found.Where(Of(name, value => EF.Functions.Like(value!, pattern, "\\")))
            );

    private static string Escaped(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("%", "\\%", StringComparison.Ordinal)
            .Replace("_", "\\_", StringComparison.Ordinal)
            .Replace("[", "\\[", StringComparison.Ordinal);

    private static Expression<Func<T, bool>> Of<T>(
        Expression<Func<T, string?>> column,
        Expression<Func<string?, bool>> condition
    ) =>
        Expression.Lambda<Func<T, bool>>(
            new InPlaceOf(condition.Parameters[0], column.Body).Visit(condition.Body),
            column.Parameters
        );

    private sealed class InPlaceOf(ParameterExpression parameter, Expression value) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) =>
            node == parameter ? value : base.VisitParameter(node);
    }
}

/// <summary>The first records that a term finds.</summary>
/// <param name="IsCut">There are more: a longer term finds fewer.</param>
public sealed record Found<T>(IReadOnlyList<T> Rows, bool IsCut)
{
    /// <summary>As many as somebody looks through before typing more.</summary>
    public const int Most = 25;

    /// <summary>Out of rows of which one more than the most was asked for.</summary>
    public static Found<T> Of(IReadOnlyList<T> rows) => new([.. rows.Take(Most)], rows.Count > Most);
}
