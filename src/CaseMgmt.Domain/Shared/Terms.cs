namespace CaseMgmt.Domain.Shared;

/// <summary>A decision that holds for a time: in post, accredited, vetted, open. A record may have several, one after the other.</summary>
internal interface ITerm
{
    DateOnly? On { get; }

    /// <summary>The last day of the term; null while it lasts, or where it is not known.</summary>
    DateOnly? FinalDay { get; }

    int Part { get; }

    /// <summary>Gives the term its place among those of its kind: 0 for the first, then 2, 3 …</summary>
    void Place(int part);
}

/// <summary>
/// Which term a row of a register tells of. The one that begins on the same day is told anew; one that lies apart from all others is a
/// further one, so that a renewal changes nothing that was true before; any other corrects the one with which it overlaps, unless another row
/// of the register tells of that one.
/// </summary>
internal static class Terms
{
    // Renewed early, a term overlaps the one before; a slip of the pen is no year away.
    private const int Apart = 365;

    /// <param name="besides">The first days of the terms of which the register tells in its other rows.</param>
    public static void Place(
        ITerm told,
        IEnumerable<ITerm> held,
        bool mayOverlap,
        IReadOnlyCollection<DateOnly> besides
    )
    {
        var others = held.OrderBy(t => t.On).ToList();
        var place =
            others.Find(t => t.On == told.On)
            ?? others.FindLast(t =>
                (t.On is not { } day || !besides.Contains(day))
                && (t.On is null || told.On is null || !IsApart(t, told, mayOverlap))
            );
        told.Place(place?.Part ?? (others.Count == 0 ? 0 : Math.Max(1, others.Max(t => t.Part)) + 1));
    }

    /// <summary>Do two of the terms hold on one day?</summary>
    public static bool AnyOverlap(IEnumerable<ITerm> terms)
    {
        var inOrder = terms.Where(t => t.On is not null).OrderBy(t => t.On).ToList();
        return inOrder.Zip(inOrder.Skip(1)).Any(pair => !(pair.First.FinalDay < pair.Second.On));
    }

    private static bool IsApart(ITerm one, ITerm other, bool mayOverlap) =>
        one.FinalDay < other.On
        || other.FinalDay < one.On
        || (mayOverlap && Math.Abs(one.On!.Value.DayNumber - other.On!.Value.DayNumber) >= Apart);
}
